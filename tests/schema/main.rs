//! The schema in its other forms: JSON Schemas for editors and a reference for readers, both generated from
//! `consent_atlas::compile::schema`, and both kept under version control (`BLESS=1 cargo test --test schema`).
//!
//! What is generated must also agree with the loader: what one of them refuses, the other one refuses too.

#[path = "../support/mod.rs"]
mod support;

mod agreement;
mod json;
mod markdown;
mod words;

use consent_atlas::compile::schema::{self, Kind, Shape};

#[test]
fn the_json_schemas_are_up_to_date() {
    let data = support::root().join("data");
    let file = |name, shape| support::compare(&data.join(name), json::text(shape).as_bytes());
    let problems =
        [file("vendor.schema.json", &schema::VENDOR), file("operator.schema.json", &schema::OPERATOR)];
    support::report(&problems.into_iter().filter_map(Result::err).collect::<Vec<_>>());
}

#[test]
fn the_reference_is_up_to_date() {
    const BEGIN: &str = "<!-- reference -->\n";
    const END: &str = "<!-- /reference -->";
    let file = support::root().join("data/README.md");
    let text = support::read(&file);
    let (before, rest) = text.split_once(BEGIN).expect("data/README.md has a line that begins the reference");
    let (_, after) = rest.split_once(END).expect("data/README.md has a line that ends the reference");
    let expected = format!("{before}{BEGIN}{}{END}{after}", markdown::reference());
    support::report(&Vec::from_iter(support::compare(&file, expected.as_bytes()).err()));
}

/// Every group of a shape, itself first, each once, in the order in which they occur.
fn shapes(root: &'static Shape) -> Vec<&'static Shape> {
    fn visit(shape: &'static Shape, seen: &mut Vec<&'static Shape>) {
        if seen.iter().any(|known| known.name == shape.name) {
            return;
        }
        seen.push(shape);
        shape.fields.iter().filter_map(|field| group(field.kind)).for_each(|shape| visit(shape, seen));
    }
    let mut seen = Vec::new();
    visit(root, &mut seen);
    seen
}

/// The group that a field holds, alone or in a list.
fn group(kind: Kind) -> Option<&'static Shape> {
    match kind {
        Kind::Group(shape) => Some(shape),
        Kind::List(inner) => group(*inner),
        _ => None,
    }
}

/// What a list holds, or the kind itself.
fn single(kind: Kind) -> Kind {
    match kind {
        Kind::List(inner) => single(*inner),
        other => other,
    }
}

#[test]
fn the_tables_of_the_schema_are_sound() {
    for root in [&schema::VENDOR, &schema::OPERATOR] {
        for shape in shapes(root) {
            let mut names: Vec<&str> = shape.fields.iter().map(|field| field.name).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), shape.fields.len(), "{}: two fields of one name", shape.name);
            for field in shape.fields {
                let name = format!("{}.{}", shape.name, field.name);
                let prose = |text: &str| {
                    text.ends_with('.') && text.starts_with(|c: char| c.is_uppercase() || c == '`')
                };
                assert!(prose(field.doc), "{name}: {:?} is no sentence", field.doc);
                assert_eq!(shape.field(field.name).map(|found| found.doc), Some(field.doc), "{name}");
                if let schema::Need::Default(value) = field.need {
                    match field.kind {
                        Kind::Word { words, .. } => assert!(words.contains(&value), "{name}: {value}"),
                        Kind::Flag => assert!(["true", "false"].contains(&value), "{name}: {value}"),
                        other => panic!("{name}: a default for {other:?}"),
                    }
                }
            }
        }
    }
}
