//! YAML as untyped values, read by another library than the compiler's, so that a misreading shows.

use std::path::Path;

use serde_json::{Map, Value};
use yaml_rust2::{Yaml, YamlLoader};

/// Reads one document.
pub(crate) fn parse(text: &str) -> Value {
    let documents = YamlLoader::load_from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let [document] = documents.as_slice() else { panic!("{} documents", documents.len()) };
    value(document)
}

/// Reads one document, if it is one.
pub(crate) fn try_parse(text: &str) -> Option<Value> {
    match YamlLoader::load_from_str(text).ok()?.as_slice() {
        [document] => Some(value(document)),
        _ => None,
    }
}

/// Reads a file.
pub(crate) fn read(file: &Path) -> Value {
    parse(&super::read(file))
}

fn value(yaml: &Yaml) -> Value {
    match yaml {
        Yaml::Null => Value::Null,
        Yaml::Boolean(flag) => (*flag).into(),
        Yaml::Integer(number) => (*number).into(),
        Yaml::Real(number) => number.parse::<f64>().unwrap_or(f64::NAN).into(),
        Yaml::String(text) => text.as_str().into(),
        Yaml::Array(entries) => entries.iter().map(value).collect(),
        Yaml::Hash(entries) => {
            let entry =
                |(key, entry): (&Yaml, &Yaml)| (key.as_str().unwrap_or_default().to_owned(), value(entry));
            Value::Object(entries.iter().map(entry).collect::<Map<_, _>>())
        }
        other => panic!("records have no use for {other:?}"),
    }
}
