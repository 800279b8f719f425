//! The fixture bases: free of faults, with every field of the schema, and compiled into code under version control.
//!
//! The code is part of other tests (`support/bases.rs`) and not of this one, so that this one can rewrite it after a
//! change of the format: `BLESS=1 cargo test --test fixtures`.

mod support;

use std::collections::BTreeSet;

use consent_atlas::compile::schema::{self, Field, Kind, Shape};
use consent_atlas::compile::{check_dir, compile_dir};
use serde_json::Value;

#[test]
fn the_fixtures_have_no_faults() {
    for base in support::BASES {
        if let Err(faults) = check_dir(&support::fixtures().join(base)) {
            panic!("{faults}");
        }
    }
}

#[test]
fn the_generated_code_is_up_to_date() {
    let mut problems = Vec::new();
    for base in support::BASES {
        let folder = support::fixtures().join(base);
        let out = tempfile::tempdir().unwrap();
        compile_dir(&folder, out.path(), &base.to_uppercase(), base)
            .unwrap_or_else(|faults| panic!("{faults}"));
        let mut names = BTreeSet::new();
        for (_, file) in support::records(out.path()) {
            let name = file.file_name().unwrap().to_owned();
            let content = std::fs::read(&file).unwrap();
            problems.extend(support::compare(&folder.join("generated").join(&name), &content).err());
            names.insert(name);
        }
        let there = support::records(&folder.join("generated"));
        let there: BTreeSet<_> = there.iter().map(|(_, file)| file.file_name().unwrap().to_owned()).collect();
        assert_eq!(there, names, "{base}: other files than the compiler writes");
    }
    support::report(&problems);
}

#[test]
fn every_field_occurs_in_a_fixture() {
    let full = support::fixtures().join("full");
    let mut seen = BTreeSet::new();
    let mut fields = BTreeSet::new();
    for (folder, shape) in [("vendors", &schema::VENDOR), ("operators", &schema::OPERATOR)] {
        collect(shape, shape.name, &mut fields);
        for (_, file) in support::records(&full.join(folder)) {
            walk(shape, &support::yaml::read(&file), shape.name, &mut seen);
        }
    }
    assert!(fields.len() > 200, "the walk through the schema ends early: {} fields", fields.len());
    let missing: Vec<String> = fields.difference(&seen).cloned().collect();
    assert!(missing.is_empty(), "in no record of tests/fixtures/full: {missing:#?}");
}

/// What a field is called here: by its shape, and a group by its way from the root too, since the same group (such as
/// evidence) means something else in each place.
fn labels(shape: &Shape, path: &str, field: &Field, labels: &mut BTreeSet<String>) {
    labels.insert(format!("{}: {}", shape.name, field.name));
    if group(field.kind).is_some() {
        labels.insert(format!("{path}.{}", field.name));
    }
}

/// The fields of a shape, and of the shapes inside it.
fn collect(shape: &Shape, path: &str, fields: &mut BTreeSet<String>) {
    for field in shape.fields {
        labels(shape, path, field, fields);
        if let Some(inner) = group(field.kind) {
            collect(inner, &format!("{path}.{}", field.name), fields);
        }
    }
}

/// The fields that a record has.
fn walk(shape: &Shape, record: &Value, path: &str, seen: &mut BTreeSet<String>) {
    for (key, value) in record.as_object().into_iter().flatten() {
        let field = shape.field(key).unwrap_or_else(|| panic!("{path}.{key} is no field"));
        labels(shape, path, field, seen);
        if let Some(inner) = group(field.kind) {
            let entries = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            for entry in entries {
                walk(inner, entry, &format!("{path}.{key}"), seen);
            }
        }
    }
}

/// The group that a field holds, alone or in a list.
fn group(kind: Kind) -> Option<&'static Shape> {
    match kind {
        Kind::Group(shape) => Some(shape),
        Kind::List(inner) => group(*inner),
        _ => None,
    }
}
