//! The JSON Schemas and the loader agree: on records without faults, on broken ones, and on changed ones.

use std::collections::BTreeSet;
use std::path::Path;

use consent_atlas::compile::schema::{self, Kind, Need, Shape};
use consent_atlas::compile::{Faults, Source, load};
use jsonschema::Validator;
use serde_json::{Value, json};

use crate::support::{self, yaml};
use crate::{json, single};

/// A kind of record: its shape, its schema, and how the loader reads it.
struct Record {
    folder: &'static str,
    shape: &'static Shape,
    validator: Validator,
}

impl Record {
    fn all() -> [Self; 2] {
        [("vendors", &schema::VENDOR), ("operators", &schema::OPERATOR)].map(|(folder, shape)| {
            let validator = jsonschema::draft202012::new(&json::schema(shape)).unwrap();
            Self { folder, shape, validator }
        })
    }

    /// What the loader says of a text, without the rules between fields.
    fn load(&self, text: &str) -> Faults {
        let source = [Source::new("some-record", text)];
        if self.folder == "vendors" { load(&source, &[]).1 } else { load(&[], &source).1 }
    }

    /// What is wrong, where the schema and the loader disagree on a record; a JSON text is a YAML text.
    fn disagreement(&self, record: &Value, what: &str) -> Option<String> {
        let faults = self.load(&record.to_string());
        let errors: Vec<String> =
            self.validator.iter_errors(record).map(|e| format!("{}: {e:.200}", e.instance_path())).collect();
        (faults.is_empty() != errors.is_empty()).then(|| {
            format!(
                "{what}\n  the loader: {}\n  the schema: {}",
                faults.to_string().replace('\n', "\n  "),
                errors.join("; ")
            )
        })
    }
}

#[test]
fn the_schemas_are_schemas() {
    for shape in [&schema::VENDOR, &schema::OPERATOR] {
        assert!(jsonschema::meta::is_valid(&json::schema(shape)));
    }
}

#[test]
fn records_without_faults_are_valid() {
    let mut problems = Vec::new();
    let mut checked = 0;
    for record in Record::all() {
        for folder in support::data_folders() {
            for (_, file) in support::records(&folder.join(record.folder)) {
                let value = yaml::read(&file);
                let errors = record.validator.iter_errors(&value);
                problems.extend(
                    errors
                        .map(|error| format!("{}: {}: {error:.300}", file.display(), error.instance_path())),
                );
                checked += 1;
            }
        }
    }
    let template = support::root().join("data/template.yaml");
    if template.exists() {
        let value = yaml::read(&template);
        let errors: Vec<_> =
            Record::all()[0].validator.iter_errors(&value).map(|error| error.to_string()).collect();
        problems.extend(errors.iter().map(|error| format!("data/template.yaml: {error:.300}")));
    }
    assert!(checked > 15, "only {checked} records");
    support::report(&problems);
}

/// Broken records whose fault a JSON Schema cannot see, or that no reader but the compiler's gets so far as to judge.
const BEYOND_SCHEMA: [&str; 2] = ["pattern-too-broad", "tag"];

#[test]
fn what_is_broken_is_refused_by_both() {
    let mut problems = Vec::new();
    let mut beyond = BTreeSet::from(BEYOND_SCHEMA);
    for (name, file) in support::records(&support::fixtures().join("broken")) {
        if file.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let [vendor, operator] = Record::all();
        let record = if name.starts_with("operator") { operator } else { vendor };
        let text = support::read(&file);
        let Some(value) = yaml::try_parse(&text) else { continue };
        let refused = !record.load(&text).is_empty();
        let valid = record.validator.is_valid(&value);
        if beyond.remove(name.as_str()) {
            if !refused || !valid {
                problems.push(format!("{name} is not beyond the schema"));
            }
        } else if refused == valid {
            problems.push(format!(
                "{name}: the loader {}, the schema does not",
                if refused { "refuses it" } else { "takes it" }
            ));
        }
    }
    problems.extend(beyond.into_iter().map(|name| format!("{name}: no such record")));
    support::report(&problems);
}

/// Each field of the fixtures once, in each place where it can be, changed in every way that a field can be wrong.
#[test]
fn changed_records_are_judged_alike() {
    let mut problems = Vec::new();
    let mut tried = 0;
    for record in Record::all() {
        let mut seen = BTreeSet::new();
        for (slug, file) in support::records(&support::fixtures().join("full").join(record.folder)) {
            let value = yaml::read(&file);
            let mut places = Vec::new();
            visit(record.shape, &value, &mut Vec::new(), &mut String::new(), &mut |place| {
                if seen.insert(place.field.clone()) {
                    places.push(place);
                }
            });
            for mut place in places {
                let value = pruned(record.shape, &value, &mut place.path);
                for (what, changed) in changes(&value, &place) {
                    tried += 1;
                    let what = format!("{slug}: {} {what}", place.field);
                    problems.extend(record.disagreement(&changed, &what));
                }
            }
        }
    }
    assert!(tried > 2_000, "only {tried} changes");
    support::report(&problems);
}

/// A field of a record.
struct Place {
    /// Its name, by way of the fields around it.
    field: String,
    /// Its way in the record: keys and positions.
    path: Vec<Value>,
    kind: Kind,
    required: bool,
}

/// Calls back with every field of a record.
fn visit(
    shape: &Shape,
    value: &Value,
    path: &mut Vec<Value>,
    name: &mut String,
    found: &mut dyn FnMut(Place),
) {
    for (key, value) in value.as_object().into_iter().flatten() {
        let field = shape.field(key).unwrap();
        let length = name.len();
        *name += if length == 0 { "" } else { "." };
        *name += key;
        path.push(key.as_str().into());
        let required = field.need == Need::Required;
        found(Place { field: name.clone(), path: path.clone(), kind: field.kind, required });
        let entries = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for (index, entry) in entries.iter().enumerate() {
            if value.is_array() {
                path.push(index.into());
                found(Place {
                    field: format!("{name}[]"),
                    path: path.clone(),
                    kind: single(field.kind),
                    required: false,
                });
            }
            if let Kind::Group(shape) = single(field.kind) {
                visit(shape, entry, path, name, found);
            }
            if value.is_array() {
                path.pop();
            }
        }
        path.pop();
        name.truncate(length);
    }
}

/// The part of a record that a place is in, so that what is changed a thousand times is small: the field of the record
/// with only the entry in question, and what every record needs. Changes the way to the place accordingly.
fn pruned(shape: &Shape, record: &Value, path: &mut [Value]) -> Value {
    let mut pruned = record.clone();
    let around = path[0].as_str().unwrap();
    let needed = |key: &str| shape.field(key).unwrap().need == Need::Required;
    pruned.as_object_mut().unwrap().retain(|key, _| key == around || needed(key));
    if let Some(Value::Number(index)) = path.get(1) {
        let entry = pruned[around][usize::try_from(index.as_u64().unwrap()).unwrap()].take();
        pruned[around] = json!([entry]);
        path[1] = json!(0);
    }
    pruned
}

/// The value at a way in a record.
fn at<'a>(record: &'a mut Value, path: &[Value]) -> &'a mut Value {
    path.iter().fold(record, |value, step| match step {
        Value::String(key) => &mut value[key.as_str()],
        index => &mut value[usize::try_from(index.as_u64().unwrap()).unwrap()],
    })
}

/// A record with one field changed, in every way.
fn changes(record: &Value, place: &Place) -> Vec<(String, Value)> {
    let mut changes = Vec::new();
    let mut change = |what: &str, edit: &dyn Fn(&mut Value)| {
        let mut edited = record.clone();
        edit(&mut edited);
        changes.push((what.to_owned(), edited));
    };
    let (last, around) = place.path.split_last().unwrap();
    if let Some(key) = last.as_str() {
        let what = if place.required { "dropped, though required" } else { "dropped" };
        change(what, &|record| drop(at(record, around).as_object_mut().unwrap().shift_remove(key)));
        let unknown = json!("x");
        change("beside an unknown field", &|record| at(record, around)[format!("{key}x")] = unknown.clone());
    } else {
        let twice = |record: &mut Value| {
            let entries = at(record, around).as_array_mut().unwrap();
            entries.push(entries[0].clone());
        };
        change("twice in its list", &twice);
    }
    let value = at(&mut record.clone(), &place.path).clone();
    if let Some(text) = value.as_str() {
        let variants = [
            format!("{text}x"),
            format!("X{text}"),
            text.to_uppercase(),
            format!(" {text}"),
            format!("{text}\n"),
            format!("{text}\u{7}"),
            format!("\u{202e}{text}"),
            "x".repeat(600),
            text.replace('.', ".."),
        ];
        // A name's breadth and a retention's length are judgements that no pattern can make.
        for variant in variants {
            change(&format!("is {variant:.60?}"), &|record| {
                *at(record, &place.path) = variant.as_str().into();
            });
        }
    }
    let others = [
        json!(null),
        json!(true),
        json!(7),
        json!(-1),
        json!(1.5),
        json!(1_000_000_000_000_i64),
        json!(""),
        json!(" "),
        json!("~"),
        json!("x"),
        json!("2026"),
        json!("2026-11-22"),
        json!("https://x.example"),
        json!([]),
        json!({}),
        json!(["x"]),
        json!([7]),
        json!([null]),
        json!({"x": "y"}),
        json!({"en": "x"}),
        json!({"en": ""}),
        json!({"en": "x", "fr": "x", "de": "x", "es": "x"}),
        json!({"en": "x", "it": "x"}),
        json!({"en": 7}),
    ];
    for other in others {
        change(&format!("is {other}"), &|record| *at(record, &place.path) = other.clone());
    }
    if matches!(place.kind, Kind::Group(_)) {
        change("with an unknown field", &|record| at(record, &place.path)["unknown"] = json!(1));
    }
    changes
}

#[test]
fn a_change_is_found_by_both() {
    let [vendor, _] = Record::all();
    let file = Path::new("full/vendors/bolt-ads.yaml");
    let mut value = yaml::read(&support::fixtures().join(file));
    assert!(vendor.disagreement(&value, "").is_none());
    value["service"] = json!("advertisement");
    assert!(vendor.disagreement(&value, "").is_none());
    assert!(!vendor.validator.is_valid(&value));
}
