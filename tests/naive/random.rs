//! Random text: no lookup panics, and all agree with the naive matchers and with one another.

use std::sync::LazyLock;

use consent_atlas::vocab::Storage;
use consent_atlas::{Registry, Vendor};
use proptest::prelude::*;

use crate::Base;
use crate::bases::FULL;
use crate::names::{NaiveNames, Query};

static NAIVE: LazyLock<Vec<NaiveNames>> =
    LazyLock::new(|| Base::all().into_iter().map(|(_, base)| NaiveNames::new(base)).collect());

/// Text of any kind, and text put together from pieces of what is known.
fn text() -> impl Strategy<Value = String> {
    let names: Vec<&str> = NAIVE.iter().flat_map(NaiveNames::names).collect();
    let hosts: Vec<&str> = NAIVE.iter().flat_map(|naive| naive.hosts.hosts()).collect();
    let split = |texts: &[&'static str]| -> Vec<&'static str> {
        texts.iter().flat_map(|text| text.split_inclusive(['_', '.', '-', '/', '<', '>'])).collect()
    };
    let mut pieces = split(&names);
    pieces.extend(split(&hosts));
    pieces.extend([
        "1", "12345678", "a", "%2F", "%", "%C3%B6", "ö", "İ", " ", ":", ":443", "@", "\\", "\u{0}",
        "https://",
    ]);
    prop_oneof![
        any::<String>(),
        "\\PC{0,40}",
        "[a-z0-9_.%-]{0,40}",
        prop::sample::select(names).prop_map(str::to_owned),
        prop::sample::select(hosts).prop_map(str::to_owned),
        prop::collection::vec(prop::sample::select(pieces), 0..8).prop_map(|pieces| pieces.concat()),
        prop::collection::vec(any::<char>(), 0..2000).prop_map(String::from_iter),
    ]
}

fn query() -> impl Strategy<Value = Query> {
    let storage = prop::option::of(prop::sample::select(Storage::ALL));
    (text(), prop::option::of(text()), prop::option::of(text()), storage)
        .prop_map(|(name, host, script, storage)| Query { name, host, script, storage })
}

/// The length of every rendering of an error, which must not fail on any text.
fn rendered(error: impl std::error::Error + Send + Sync + 'static) -> usize {
    error.to_string().len() + format!("{error:?}").len()
}

proptest! {
    // The environment variable PROPTEST_CASES asks for more.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn names_agree_with_the_naive_matcher(query in query()) {
        NAIVE.iter().for_each(|naive| query.check(naive));
    }

    #[test]
    fn hosts_agree_with_the_naive_matcher(host in text()) {
        NAIVE.iter().for_each(|naive| naive.hosts.check_host(&host));
    }

    #[test]
    fn urls_agree_with_the_naive_matcher(host in text(), path in text(), rest in text()) {
        let host: String = host.chars().filter(|c| !"/\\?#@".contains(*c) && *c > ' ').collect();
        let path: String = path.chars().filter(|c| !"?#\\".contains(*c) && *c > ' ').collect();
        let path = format!("/{path}");
        let rest = if rest.trim_end_matches(|c| c <= ' ').is_empty() { String::new() } else { format!("?{rest}") };
        NAIVE.iter().for_each(|naive| naive.hosts.check_url("https:", &host, &path, &rest));
    }

    #[test]
    fn no_text_makes_a_lookup_panic(text in text()) {
        for (_, base) in Base::all() {
            let _ = base.cookie(&text).at_host(&text).set_by_script_from(&text).candidates().count();
            let _ = base.domain(&text).candidates().count();
            let _ = base.url(&text).candidates().count();
            let _ = format!("{:?} {:?}", base.cookie(&text), base.url(&text).candidates());
        }
        for registry in [Registry::builtin(), &FULL] {
            if let Some(vendor) = registry.vendor(&text) {
                prop_assert!(vendor.slug() == text || vendor.former_slugs().any(|slug| slug == text));
            }
            if let Some(operator) = registry.operator(&text) {
                prop_assert_eq!(operator.slug(), &text);
            }
            prop_assert_eq!(registry.require_vendor(&text).ok(), registry.vendor(&text));
            prop_assert_eq!(registry.require_operator(&text).ok(), registry.operator(&text));
            prop_assert_eq!(registry.require_cookie(&text).ok(), registry.cookie(&text).first().map(consent_atlas::Match::cookie));
            prop_assert_eq!(registry.require_domain(&text).ok(), registry.domain(&text).first().map(consent_atlas::HostMatch::domain));
            let errors = [
                registry.require_vendor(&text).err(),
                registry.require_operator(&text).err(),
                registry.require_cookie(&text).err(),
                registry.require_domain(&text).err(),
                registry.url(&text).require().err(),
            ];
            for error in errors.into_iter().flatten() {
                prop_assert!(rendered(error) < 2_000);
                prop_assert!(!error.to_string().contains(|c: char| c.is_control()));
                prop_assert!(error.suggestions().count() <= 3);
            }
            prop_assert!(registry.similar_vendors(&text).count() <= 3);
        }
    }

    #[test]
    fn a_slug_is_found_to_the_letter(text in text()) {
        let known: Vec<Vendor> = FULL.vendors().filter(|vendor| {
            vendor.slug() == text || vendor.former_slugs().any(|slug| slug == text)
        }).collect();
        prop_assert!(known.len() <= 1);
        prop_assert_eq!(FULL.vendor(&text), known.first().copied());
    }

    /// The typed values read any text without a panic, and what they read they write again.
    #[test]
    fn values_read_what_they_write(text in text()) {
        if let Ok(date) = text.parse::<consent_atlas::Date>() {
            prop_assert_eq!(date.to_string(), text.clone());
        }
        match text.parse::<consent_atlas::Retention>() {
            Ok(retention) => prop_assert_eq!(retention.to_string().parse(), Ok(retention)),
            Err(error) => prop_assert!(rendered(error) > 0),
        }
        match text.parse::<Storage>() {
            Ok(storage) => prop_assert_eq!(storage.as_str(), text.as_str()),
            Err(error) => prop_assert!(rendered(error) > 0),
        }
    }
}
