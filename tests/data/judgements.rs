//! Our own judgements: by one method, and alike on vendors that are alike.

use consent_atlas::cookies;
use consent_atlas::vocab::EvidenceKind;

use crate::{judged, support};

/// `data/README.md` publishes the method.
#[test]
fn judgements_keep_to_the_method() {
    support::report(&judged::breaches());
}

/// Whoever adds a judgement unlike those on other vendors of the kind looks at it once more: the list is under version
/// control, and `BLESS=1 cargo test --test data` writes it anew.
#[test]
fn outliers_have_been_reviewed() {
    let list = support::root().join("tests/data/outliers.txt");
    let outliers = judged::outliers().join("\n") + "\n";
    support::report(&support::compare(&list, outliers.as_bytes()).err().into_iter().collect::<Vec<_>>());
}

/// Most of what the base says of stored items stands in the vendors' own documentation: three in five at least. The aim
/// is two thirds; some large vendors publish no names of their items, or not where they could be read.
#[test]
fn most_items_are_documented() {
    let documented = cookies().filter(|cookie| cookie.evidence().kind() == EvidenceKind::Documented).count();
    assert!(documented * 5 >= cookies().count() * 3, "{documented} of {}", cookies().count());
}
