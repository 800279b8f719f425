//! What a record says, with every field of the schema: what it leaves out is the default, what is around it, or nothing.

use std::collections::BTreeMap;
use std::path::Path;

use consent_atlas::compile::schema::{self, Field, Kind, Need, Shape};
use serde_json::{Map, Value, json};

use crate::support::{self, yaml};

/// Groups whose fields the API states of the record itself: one that is left out is one without fields.
const FLAT: [&str; 6] = ["texts", "legal", "technical", "server retention", "links", "attributes"];

/// Groups that refer to another vendor.
const REFERENCES: [&str; 4] = ["reference", "alternative", "sub-processor", "loaded vendor"];

/// Groups that are our own assessment where they name no evidence.
const JUDGEMENTS: [&str; 4] = ["consent", "consent in a jurisdiction", "risk", "DPIA"];

/// The records of a folder, untyped.
pub(crate) struct Records {
    pub(crate) vendors: BTreeMap<String, Value>,
    pub(crate) operators: BTreeMap<String, Value>,
}

impl Records {
    pub(crate) fn read(folder: &Path) -> Self {
        let read = |name| {
            let files = support::records(&folder.join(name));
            files.into_iter().map(|(slug, file)| (slug, yaml::read(&file))).collect()
        };
        Self { vendors: read("vendors"), operators: read("operators") }
    }

    pub(crate) fn vendor(&self, slug: &str) -> Value {
        let record = &self.vendors[slug];
        let scope = Scope { records: self, category: record["category"].clone() };
        let mut expected = scope.group(&schema::VENDOR, record, &Value::Null);
        // Not a field: the file's stem.
        expected["slug"] = slug.into();
        expected
    }

    pub(crate) fn operator(&self, slug: &str) -> Value {
        let scope = Scope { records: self, category: Value::Null };
        let mut expected = scope.group(&schema::OPERATOR, &self.operators[slug], &Value::Null);
        expected["slug"] = slug.into();
        expected
    }

    /// The present slug and the name of a vendor, by its present or a former slug.
    fn resolve(&self, slug: &str) -> (&str, &Value) {
        let former = |record: &Value| {
            record["former_slugs"].as_array().is_some_and(|slugs| slugs.contains(&slug.into()))
        };
        let found = self.vendors.iter().find(|(own, record)| *own == slug || former(record));
        let (slug, record) = found.unwrap_or_else(|| panic!("no vendor {slug}"));
        (slug, &record["name"])
    }
}

struct Scope<'a> {
    records: &'a Records,
    /// The vendor's category, which its items have unless they say otherwise.
    category: Value,
}

impl Scope<'_> {
    /// A group with all its fields; `around` is the evidence that holds where it states none.
    fn group(&self, shape: &'static Shape, given: &Value, around: &Value) -> Value {
        let evidence = match given.get("evidence") {
            Some(own) if shape.field("evidence").is_some() => {
                self.group(crate::shape("evidence"), own, &Value::Null)
            }
            _ if JUDGEMENTS.contains(&shape.name) => {
                let mut own = json!({"kind": "assessed"});
                if let Some(reason) = given.get("reason") {
                    own["reason"] = reason.clone();
                }
                self.group(crate::shape("evidence"), &own, &Value::Null)
            }
            _ => around.clone(),
        };
        let mut group = Map::new();
        for field in shape.fields {
            let value = if field.name == "evidence" {
                evidence.clone()
            } else {
                self.field(field, given.get(field.name), &evidence)
            };
            group.insert(field.name.to_owned(), value);
        }
        if REFERENCES.contains(&shape.name) {
            if let Some(slug) = given.get("vendor").and_then(Value::as_str) {
                let (slug, name) = self.records.resolve(slug);
                group["vendor"] = slug.into();
                group["name"] = name.clone();
            }
        }
        if shape.name == "cookie" {
            if group["id"].is_null() {
                group["id"] = group["name"].clone();
            }
            if group["category"].is_null() {
                group["category"] = self.category.clone();
            }
        }
        group.into()
    }

    fn field(&self, field: &Field, given: Option<&Value>, evidence: &Value) -> Value {
        match (given, field.kind, field.need) {
            (Some(given), kind, _) => self.value(kind, given, evidence),
            (None, Kind::Group(shape), _) if shape.name == "evidence" => evidence.clone(),
            (None, Kind::Group(shape), _) if FLAT.contains(&shape.name) => {
                self.group(shape, &json!({}), evidence)
            }
            (None, Kind::List(_), _) => json!([]),
            (None, Kind::Flag, Need::Default(value)) => (value == "true").into(),
            (None, _, Need::Default(value)) => value.into(),
            (None, ..) => Value::Null,
        }
    }

    fn value(&self, kind: Kind, given: &Value, evidence: &Value) -> Value {
        match kind {
            Kind::Group(shape) => self.group(shape, given, evidence),
            Kind::List(kind) => {
                let mut entries: Vec<Value> = given
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|entry| self.value(*kind, entry, evidence))
                    .collect();
                // Sets of numbers come in ascending order.
                if matches!(kind, Kind::Number(..)) {
                    entries.sort_by_key(Value::as_i64);
                }
                entries.into()
            }
            Kind::Text | Kind::English => {
                let text = |lang: &str| given.get(lang).map(|text| text.as_str().unwrap().trim());
                json!({"en": text("en"), "fr": text("fr"), "de": text("de"), "es": text("es")})
            }
            // A lone year is a number in YAML.
            Kind::Date if given.is_number() => given.to_string().into(),
            _ => given.clone(),
        }
    }
}
