//! Audits: importers of untrusted files, and what is found in them.

#[path = "support/bases.rs"]
mod bases;

use bases::CONSENT;
use consent_atlas::audit::import::{
    self, ImportError, devtools_cookies, har, netscape_cookies, playwright_storage_state,
};
use consent_atlas::audit::{Audit, ItemFinding, Lifetime, Observations, ObservedItem, Report};
use consent_atlas::vocab::{Category, Storage};
use consent_atlas::{Choices, Policy, Registry, Vendor, Verdict};

const SITE: &str = "shop.example";

fn run(seen: &Observations, policy: Policy<'_>) -> Report {
    Audit::new(policy).with_registry(&CONSENT).run(seen)
}

fn cookies(headers: &[&str]) -> Observations {
    let mut seen = Observations::new();
    for header in headers {
        seen.add_set_cookie("www.shop.example", header).unwrap();
    }
    seen
}

// ------------------------------------------------------------------------------------------- importers

#[test]
fn a_set_cookie_header_is_read_as_browsers_read_it() {
    let seen = cookies(&[
        "a=1",
        "b=2; Max-Age=60; Expires=Wed, 21 Oct 2099 07:28:00 GMT",
        "c=3; Expires=Wed, 21 Oct 2015 07:28:00 GMT",
        "d=4; Max-Age=0",
        "e=5; Domain=.shop.example; HttpOnly",
        "f=6; Domain=elsewhere.example",
        "g=7; Domain=shop.example.evil.example",
    ]);
    let items: Vec<_> = seen
        .items()
        .iter()
        .map(|item| (item.name.as_str(), item.host.as_str(), item.lifetime, item.http_only))
        .collect();
    assert_eq!(
        items,
        [
            ("a", "www.shop.example", Some(Lifetime::Session), false),
            ("b", "www.shop.example", Some(Lifetime::Seconds(60)), false),
            ("e", "shop.example", Some(Lifetime::Session), true),
        ]
    );
    assert!(matches!(
        Observations::new().add_set_cookie("shop.example", "no pair"),
        Err(ImportError::Line { .. })
    ));
}

#[test]
fn an_item_is_kept_once_with_its_longest_lifetime() {
    let seen = cookies(&["a=1", "a=2; Max-Age=60", "a=3; Max-Age=30; HttpOnly"]);
    let [item] = seen.items() else { panic!("{seen:?}") };
    assert_eq!((item.lifetime, item.http_only), (Some(Lifetime::Seconds(60)), true));
}

#[test]
fn nothing_secret_is_kept() {
    let mut seen = cookies(&["a=SECRET; Path=/"]);
    seen.add_request("https://user:SECRET@www.shop.example/path?q=SECRET#SECRET");
    let file = r#"{"cookies": [{"name": "n", "value": "SECRET", "domain": "d.example", "expires": -1}],
        "origins": [{"origin": "https://d.example", "localStorage": [{"name": "k", "value": "SECRET"}]}]}"#;
    seen.merge(playwright_storage_state(file.as_bytes(), None).unwrap());
    let report = run(&seen, Policy::new(SITE));
    for text in [format!("{seen:?}"), report.to_string(), report.json().to_string(), format!("{report:?}")] {
        assert!(!text.contains("SECRET"), "{text}");
    }
}

#[test]
fn errors_say_where_and_quote_no_values() {
    let errors = [
        (har(&b"{"[..]).unwrap_err(), "HAR: at "),
        (har(&b"3"[..]).unwrap_err(), "HAR: at the top: invalid type: integer `3`, expected an object with `log`"),
        (
            har(&br#"{"log": {"entries": [{"request": {"url": "SECRET"}, "response": {"headers": "SECRET"}}]}}"#[..])
                .unwrap_err(),
            "HAR: at `log.entries[0].response.headers`: ",
        ),
        (har(&br#"{"log": {"entries": []}} more"#[..]).unwrap_err(), "HAR: at the end: "),
        (
            playwright_storage_state(&br#"{"cookies": [{"name": "a"}]}"#[..], None).unwrap_err(),
            "Playwright's storage state: at `cookies[0]`: missing field `domain`",
        ),
        (
            devtools_cookies(&br#"{"other": 1}"#[..], None).unwrap_err(),
            "cookies of Chrome's developer tools: at the top: expected a list of cookies",
        ),
        (
            netscape_cookies(&b"# comment\n\nd.example\tTRUE\t/\tTRUE\tSECRET\tname\tSECRET\n"[..], None).unwrap_err(),
            "cookies.txt: line 3: expected a number of seconds",
        ),
        (netscape_cookies(&b"\xff\xfe"[..], None).unwrap_err(), "cookies.txt: line 1: expected UTF-8"),
        (
            import::website_evidence_collector(&br#"{"cookies": "SECRET"}"#[..], None).unwrap_err(),
            "inspection.json: at `cookies`: invalid type: string",
        ),
    ];
    for (error, beginning) in errors {
        let message = error.to_string();
        assert!(message.starts_with(beginning), "{message:?} does not begin with {beginning:?}");
        assert!(!message.contains("SECRET"), "{message}");
    }
}

/// A file within the limits can hold very many requests and items.
#[test]
fn many_observations_are_no_burden() {
    let mut seen = Observations::new();
    for number in 0..200_000 {
        seen.add_request(&format!("https://ads.example/{number}"));
        seen.add(ObservedItem::new(format!("item{number}"), "www.shop.example", Storage::LocalStorage));
    }
    let again = seen.clone();
    seen.merge(again);
    assert_eq!((seen.items().len(), seen.requests().len()), (200_000, 200_000));
    assert!(seen.requests().iter().all(|request| request.count == 2));
}

#[test]
fn deep_nesting_is_an_error() {
    let deep = format!(r#"{{"log": {{"entries": [], "x": {}"#, "[".repeat(100_000));
    assert!(matches!(har(deep.as_bytes()), Err(ImportError::Json { .. })));
}

#[test]
fn times_beyond_every_calendar_are_long() {
    let file = r#"[{"name": "a", "domain": "d.example", "expires": 1e300}, {"name": "b", "domain": "d.example", "expires": 5}]"#;
    let seen = devtools_cookies(file.as_bytes(), Some(10)).unwrap();
    let [item] = seen.items() else { panic!("{seen:?}") };
    assert!(matches!(item.lifetime, Some(Lifetime::Seconds(seconds)) if seconds > 1 << 60));
}

#[test]
fn lifetimes_are_shown_in_fitting_units() {
    let table = [
        (59, "59 seconds"),
        (180, "3 minutes"),
        (7_200, "2 hours"),
        (400 * 86_400, "400 days"),
        (1, "1 seconds"),
    ];
    for (seconds, text) in table {
        assert_eq!(Lifetime::Seconds(seconds).to_string(), text);
    }
}

// ------------------------------------------------------------------------------------------- findings

#[test]
fn items_before_consent() {
    let mut seen = cookies(&["agora_cart=1", "agora_visit=1; Max-Age=99", "agora_vist=1", "token=1"]);
    seen.add(ObservedItem::new("agora_visit", "www.shop.example", Storage::LocalStorage));
    let report = run(&seen, Policy::new(SITE));
    let verdicts: Vec<_> = report.items().iter().map(|item| item.decision().verdict()).collect();
    assert_eq!(
        verdicts,
        [Verdict::Allow, Verdict::Block, Verdict::Unknown, Verdict::Unknown, Verdict::Unknown],
        "a key in local storage is not the cookie"
    );
    let [cart, visit, unknown, generic, _] = report.items() else { panic!() };
    assert!(!cart.is_set_too_early() && visit.is_set_too_early());
    assert_eq!(visit.vendor().unwrap().slug(), "agora-meter");
    assert_eq!(unknown.near_names().first(), Some(&"agora_visit"));
    assert_eq!((generic.cookie(), generic.candidates()), (None, 1));
    assert_eq!(report.exit_status(), 1);

    let after = run(&seen, Policy::new(SITE).with_choices(Choices::NONE.with(Category::Statistics)));
    assert!(!after.has_violations() && after.has_unknowns());
    assert_eq!(after.exit_status(), 3);
    assert_eq!(run(&cookies(&["agora_cart=1"]), Policy::new(SITE)).exit_status(), 0);
}

#[test]
fn lifetimes_beyond_what_is_declared() {
    // The built-in base: declared for a year.
    let longer = |seconds: u64| {
        let seen = cookies(&[&format!("iclose_visitor=1; Max-Age={seconds}")]);
        Audit::new(Policy::new(SITE)).run(&seen).items()[0].stays_longer_than_declared()
    };
    let year = 365 * 86_400;
    assert!(!longer(year) && !longer(year + year / 20), "clocks and calendars differ");
    assert!(longer(2 * year));
}

#[test]
fn hosts_of_others() {
    let mut seen = Observations::new();
    for url in [
        "https://www.shop.example/app.js",
        "https://ads.example/1",
        "https://ads.example/1",
        "https://ads.example/2?x=1",
        "https://shared-cdn.example/meter/m.js",
        "https://shared-cdn.example/shop/s.js",
        "https://unheard.example/",
        "data:text/plain,x",
    ] {
        seen.add_request(url);
    }
    let report = run(&seen, Policy::new(SITE));
    let hosts: Vec<_> = report
        .hosts()
        .iter()
        .map(|host| {
            (host.host(), host.requests(), host.vendor().map(Vendor::slug), host.decision().verdict())
        })
        .collect();
    assert_eq!(
        hosts,
        [
            ("ads.example", 3, Some("agora-ads"), Verdict::Block),
            ("shared-cdn.example", 1, Some("agora-meter"), Verdict::Block),
            ("shared-cdn.example", 1, Some("agora-shop"), Verdict::Allow),
            ("unheard.example", 1, None, Verdict::Unknown),
        ]
    );
    assert!(report.hosts()[0].is_asked_too_early());
    assert_eq!(report.hosts()[0].country().unwrap().as_str(), "NL");
}

#[test]
fn declared_and_seen() {
    let seen = cookies(&["agora_cart=1", "agora_ad=1"]);
    let vendor = |slug| CONSENT.vendor(slug).unwrap();
    let audit = Audit::new(Policy::new(SITE).with_choices(Choices::ALL)).with_registry(&CONSENT);
    let report = audit.clone().declaring([vendor("agora-shop"), vendor("agora-meter")]).run(&seen);
    assert_eq!(report.undeclared(), [vendor("agora-ads")]);
    assert_eq!(report.never_seen(), [vendor("agora-meter")]);
    assert!(report.has_violations() && report.to_string().contains("seen, not declared: Agora Ads"));
    assert!(!audit.run(&seen).has_violations());
}

#[test]
fn a_chain_audits_as_one_base() {
    static REGISTRIES: [&Registry; 2] = [&CONSENT, &bases::FULL];
    let chain = consent_atlas::Chain::new(&REGISTRIES);
    let report =
        Audit::new(Policy::new(SITE)).with_chain(chain).run(&cookies(&["agora_cart=1", "acme_visitor=1"]));
    let vendors: Vec<_> = report.items().iter().filter_map(ItemFinding::vendor).map(Vendor::slug).collect();
    assert_eq!(vendors, ["agora-shop", "acme-chat"]);
}

/// Names are somebody else's text: they must not steer a terminal or break the table.
#[test]
fn hostile_names_are_shown_harmlessly() {
    let mut seen = Observations::new();
    seen.add(ObservedItem::new("a\u{1b}[31m|b\u{202e}", "www.shop.example", Storage::LocalStorage));
    let text = run(&seen, Policy::new(SITE)).to_string();
    assert!(!text.contains(['\u{1b}', '\u{202e}']) && text.contains("a\u{fffd}[31m¦b\u{fffd}"), "{text}");
}

#[test]
fn json_has_every_finding() {
    let mut seen = cookies(&["agora_visit=1; Max-Age=99"]);
    seen.add_request("https://ads.example/1");
    let json = run(&seen, Policy::new(SITE)).json();
    assert_eq!(json["items"][0]["vendor"], "agora-meter");
    assert_eq!(json["items"][0]["lifetime_seconds"], 99);
    assert_eq!(json["items"][0]["set_too_early"], true);
    assert_eq!(json["hosts"][0]["vendor"], "agora-ads");
    assert_eq!(json["violations"], true);
}
