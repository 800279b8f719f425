//! Every value of every record, compared with what the API says: both ways, field by field.
//!
//! The records are read a second time, untyped and by another YAML library; documented defaults and the inheritance of
//! evidence are filled in by a few lines of their own (`expected`). Against that stands all that the API states
//! (`stated`), which has every field of the schema: what is neither written down nor a default must be `None`, empty
//! or the default. A field of the schema without a comparison fails.

#[path = "../support/bases.rs"]
mod bases;
#[path = "../support/mod.rs"]
mod support;

mod expected;
mod stated;

use std::collections::BTreeMap;
use std::path::PathBuf;

use consent_atlas::compile::schema::{self, Kind, Shape};
use consent_atlas::vocab::ClaimSubject;
use consent_atlas::{Claim, Evidence, Operator, Registry, Source, Vendor};
use serde_json::Value;

/// Each base with the folder that it was compiled from.
fn bases() -> [(PathBuf, &'static Registry); 3] {
    [
        (support::root().join("data"), Registry::builtin()),
        (support::fixtures().join("full"), &bases::FULL),
        (support::fixtures().join("own"), &bases::OWN),
    ]
}

/// A group of the schema by its name.
fn shape(name: &str) -> &'static Shape {
    fn find(shape: &'static Shape, name: &str) -> Option<&'static Shape> {
        if shape.name == name {
            return Some(shape);
        }
        shape.fields.iter().find_map(|field| match field.kind {
            Kind::Group(inner) => find(inner, name),
            Kind::List(Kind::Group(inner)) => find(inner, name),
            _ => None,
        })
    }
    find(&schema::VENDOR, name)
        .or_else(|| find(&schema::OPERATOR, name))
        .unwrap_or_else(|| panic!("no group {name}"))
}

#[test]
fn every_value_of_the_records_is_what_the_api_says() {
    let mut problems = Vec::new();
    for (folder, registry) in bases() {
        let records = expected::Records::read(&folder);
        assert_eq!(
            records.vendors.keys().collect::<Vec<_>>(),
            registry.vendors().map(Vendor::slug).collect::<Vec<_>>()
        );
        assert_eq!(
            records.operators.keys().collect::<Vec<_>>(),
            registry.operators().map(Operator::slug).collect::<Vec<_>>()
        );
        for slug in records.vendors.keys() {
            let vendor = registry.vendor(slug).unwrap_or_else(|| panic!("{slug} is not found"));
            compare(slug, &records.vendor(slug), &stated::vendor(vendor), &mut problems);
        }
        for slug in records.operators.keys() {
            let operator = registry.operator(slug).unwrap_or_else(|| panic!("operator {slug} is not found"));
            compare(slug, &records.operator(slug), &stated::operator(operator), &mut problems);
        }
        assert_eq!(registry.data_version(), support::read(&folder.join("VERSION")).trim());
    }
    support::report(&problems);
}

/// Collects every difference.
fn compare(path: &str, expected: &Value, stated: &Value, problems: &mut Vec<String>) {
    match (expected, stated) {
        (Value::Object(a), Value::Object(b)) => {
            for key in a.keys().chain(b.keys().filter(|key| !a.contains_key(*key))) {
                match (a.get(key), b.get(key)) {
                    (Some(a), Some(b)) => compare(&format!("{path}.{key}"), a, b, problems),
                    (a, b) => problems.push(format!("{path}.{key}: the record has {a:?}, the API {b:?}")),
                }
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                compare(&format!("{path}[{index}]"), a, b, problems);
            }
        }
        (a, b) if a == b => {}
        (a, b) => problems.push(format!("{path}: the record has {a}, the API {b}")),
    }
}

/// The comparison would find a value that is missing on either side, or another one.
#[test]
fn differences_are_found() {
    use serde_json::json;
    let mut problems = Vec::new();
    let a = json!({"name": "a", "list": [1, 2], "group": {"x": null}});
    compare("", &a, &a, &mut problems);
    assert!(problems.is_empty());
    let others = [
        json!({"name": "b", "list": [1, 2], "group": {"x": null}}),
        json!({"name": "a", "list": [1], "group": {"x": null}}),
        json!({"name": "a", "list": [1, 3], "group": {"x": null}}),
        json!({"name": "a", "list": [1, 2], "group": {"x": 1}}),
        json!({"name": "a", "list": [1, 2], "group": {}}),
        json!({"name": "a", "list": [1, 2], "group": {"x": null, "y": null}}),
        json!({"name": "a", "list": [1, 2], "group": null}),
    ];
    for other in others {
        problems.clear();
        compare("", &a, &other, &mut problems);
        assert_eq!(problems.len(), 1, "{other}");
    }
}

/// What each record's name, former names and contents lead to.
#[test]
fn lookups_lead_to_the_records() {
    for (folder, registry) in bases() {
        let records = expected::Records::read(&folder);
        let mut operated: BTreeMap<&str, Vec<Vendor>> = BTreeMap::new();
        for vendor in registry.vendors() {
            for slug in vendor.former_slugs() {
                assert_eq!(registry.vendor(slug), Some(vendor));
            }
            assert_eq!(registry.operator(vendor.operator().slug()), Some(vendor.operator()));
            operated.entry(vendor.operator().slug()).or_default().push(vendor);
            for cookie in vendor.cookies() {
                assert_eq!(cookie.vendor(), vendor);
                let name = cookie.name().filter(|_| !cookie.is_pattern());
                let found = |name| registry.cookie(name).candidates().any(|found| found.cookie() == cookie);
                assert!(name.is_none_or(found), "{cookie:?}");
            }
            for domain in vendor.domains() {
                assert_eq!(domain.vendor(), vendor);
                let url = format!("https://{}{}", domain.host(), domain.path().unwrap_or("/"));
                assert!(registry.url(&url).candidates().any(|found| found.domain() == domain), "{domain:?}");
                assert!(
                    registry.domain(domain.host()).candidates().any(|found| found.domain() == domain),
                    "{domain:?}"
                );
            }
        }
        for operator in registry.operators() {
            let expected = operated.remove(operator.slug()).unwrap_or_default();
            assert_eq!(operator.vendors().collect::<Vec<_>>(), expected, "{operator:?}");
        }
        let items: usize = registry.vendors().map(|vendor| vendor.cookies().len()).sum();
        assert_eq!(registry.cookies().len(), items);
        assert!(registry.cookies().eq(registry.vendors().flat_map(Vendor::cookies)));
        assert_eq!(registry.vendors().len(), records.vendors.len());
        assert_eq!(registry.operators().len(), records.operators.len());
    }
}

/// Evidence refers to the sources of its own record, and to no others.
#[test]
fn evidence_refers_to_the_records_own_sources() {
    fn check(evidence: Evidence, sources: &[Source], of: &str) {
        for source in evidence.sources() {
            assert!(sources.contains(&source), "{of}: {} is a source of another record", source.id());
        }
    }
    for (_, registry) in bases() {
        for vendor in registry.vendors() {
            let sources: Vec<Source> = vendor.sources().collect();
            let of = vendor.slug();
            check(vendor.evidence(), &sources, of);
            check(vendor.operator_evidence(), &sources, of);
            check(vendor.legal_evidence(), &sources, of);
            check(vendor.technical_evidence(), &sources, of);
            check(vendor.server_retention_evidence(), &sources, of);
            vendor.domains().for_each(|domain| check(domain.evidence(), &sources, of));
            for cookie in vendor.cookies() {
                check(cookie.evidence(), &sources, of);
                cookie.consent().into_iter().for_each(|consent| check(consent.evidence(), &sources, of));
                cookie.claims().for_each(|claim| check(claim.evidence(), &sources, of));
                cookie.observations().for_each(|observation| check(observation.evidence(), &sources, of));
            }
        }
        for operator in registry.operators() {
            let sources: Vec<Source> = operator.sources().collect();
            check(operator.evidence(), &sources, operator.slug());
        }
    }
}

/// A claim about a retention has it as one, and no other claim has.
#[test]
fn claims_about_retentions_are_retentions() {
    let mut typed = 0;
    for (_, registry) in bases() {
        let of_operators = registry.operators().flat_map(Operator::claims);
        let of_vendors = registry.vendors().flat_map(Vendor::claims);
        let of_cookies = registry.cookies().flat_map(consent_atlas::Cookie::claims);
        let of_domains = registry.vendors().flat_map(Vendor::domains).flat_map(consent_atlas::Domain::claims);
        let claims: Vec<Claim> = of_operators.chain(of_vendors).chain(of_cookies).chain(of_domains).collect();
        for claim in claims {
            let expected =
                (claim.subject() == ClaimSubject::Retention).then(|| claim.value().parse().unwrap());
            assert_eq!(claim.retention(), expected, "{}", claim.value());
            typed += usize::from(expected.is_some());
        }
    }
    assert!(typed > 1);
}

/// Bases beside their parts that are shared between them answer for themselves: equal texts of different records.
#[test]
fn texts_compare_by_content() {
    let vendor = bases::FULL.vendor("acme-chat").unwrap();
    assert_eq!(vendor.summary(), vendor.summary());
    assert_ne!(vendor.summary(), vendor.consent_text());
    let note = |registry: &'static Registry, slug| registry.operator(slug).unwrap().note();
    assert_ne!(note(&bases::FULL, "acme"), note(&bases::FULL, "grand"));
}
