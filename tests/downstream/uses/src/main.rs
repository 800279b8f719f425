//! The lookups of the README, from outside. Exits with an error where one of them does not answer as it says.

use std::error::Error;

use consent_atlas::vocab::{Category, Requirement, Storage};
use consent_atlas::{Lang, Question, cookie, domain, require_cookie, require_vendor, url, vendor, vendors};

fn main() -> Result<(), Box<dyn Error>> {
    let found = cookie("iclose_visitor").first().ok_or("iclose_visitor is unknown")?;
    assert_eq!(found.vendor().name(), "iClose");
    assert_eq!(found.cookie().category(), Category::Preferences);
    assert_eq!(found.cookie().consent().map(|consent| consent.requirement()), Some(Requirement::Required));
    assert!(cookie("iclose_conversation").in_storage(Storage::Cookie).is_empty());

    assert_eq!(domain("app.chaport.com").first().map(|found| found.vendor().slug()), Some("chaport"));
    assert!(url("https://app.chaport.com@evil.example/").is_empty());

    let cloop = vendor("cloop").ok_or("cloop is unknown")?;
    for question in Question::ALL {
        for lang in Lang::ALL {
            assert!(!cloop.answer(*question, *lang).to_string().is_empty());
        }
    }

    // `?` works on the lookups that promise an answer, in a boxed error.
    require_cookie("iclosed_ab")?;
    require_vendor("web1on1")?;
    let error = require_vendor("web1on11").unwrap_err();
    assert!(error.to_string().contains("web1on1?"), "{error}");

    println!("{} vendors, data of {}", vendors().len(), consent_atlas::DATA_VERSION);
    Ok(())
}
