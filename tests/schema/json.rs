//! JSON Schema, draft 2020-12, with which editors check records while they are written.

use consent_atlas::Lang;
use consent_atlas::compile::schema::{Field, Kind, Need, Shape};
use consent_atlas::vocab::{EndEvent, TimeUnit, Vocabulary};
use serde_json::{Map, Value, json};

use crate::shapes;

/// Control characters, and characters that reverse the direction of text: nowhere in a record.
const BAD: &str = r"\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069";
/// The same without the line break, which prose may have.
const BAD_IN_PROSE: &str =
    r"\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069";
/// A character of a host's label: in ASCII only lower-case letters, digits, `-` and `_`.
const LABEL: &str = r"[^\u0000-\u002c\u002e\u002f\u003a-\u005e\u0060\u007b-\u00a0\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]";
/// The same without digits, of which a last label has one: else it is an IP address.
const NO_DIGIT: &str =
    r"[^\u0000-\u002c\u002e-\u005e\u0060\u007b-\u00a0\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]";
/// A placeholder of a name.
const PLACEHOLDER: &str = "<[a-z][a-z0-9-]*(:(uuid|(digits|hex|alnum)([1-9][0-9]{0,2})?))?>";

/// The schema of a record, as its file has it.
pub(crate) fn text(root: &'static Shape) -> String {
    serde_json::to_string_pretty(&schema(root)).unwrap() + "\n"
}

/// The schema of a record.
pub(crate) fn schema(root: &'static Shape) -> Value {
    let mut definitions = Map::new();
    for shape in shapes(root).into_iter().skip(1) {
        definitions.insert(anchor(shape.name), group(shape, &mut Map::new()));
    }
    // What the groups refer to comes after them.
    let mut scalars = Map::new();
    for shape in shapes(root) {
        group(shape, &mut scalars);
    }
    definitions.extend(scalars);
    let mut schema = Map::new();
    schema.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
    schema.insert("title".into(), root.name.into());
    schema.extend(group(root, &mut Map::new()).as_object().unwrap().clone());
    schema.insert("$defs".into(), definitions.into());
    schema.into()
}

/// The key of a definition.
fn anchor(name: &str) -> String {
    name.to_lowercase().replace(' ', "-")
}

/// A group of fields. Adds to `scalars` what its fields refer to beside groups.
fn group(shape: &Shape, scalars: &mut Map<String, Value>) -> Value {
    let properties: Map<String, Value> =
        shape.fields.iter().map(|field| (field.name.to_owned(), property(field, scalars))).collect();
    let needed = shape.fields.iter().filter(|field| field.need == Need::Required);
    let required: Vec<&str> = needed.map(|field| field.name).collect();
    let mut group = json!({
        "description": shape.doc,
        "type": "object",
        "additionalProperties": false,
        "required": required,
        "properties": properties,
    });
    if required.is_empty() {
        group.as_object_mut().unwrap().shift_remove("required");
    }
    group
}

fn property(field: &Field, scalars: &mut Map<String, Value>) -> Value {
    let mut property = kind(field.kind, scalars);
    let entries = property.as_object_mut().unwrap();
    entries.insert("description".into(), field.doc.into());
    if let Need::Default(value) = field.need {
        let value = if matches!(field.kind, Kind::Flag) { (value == "true").into() } else { value.into() };
        entries.insert("default".into(), value);
    }
    property
}

fn kind(kind: Kind, scalars: &mut Map<String, Value>) -> Value {
    let (name, definition) = match kind {
        Kind::Flag => return json!({"type": "boolean"}),
        Kind::Number(least, most) => return json!({"type": "integer", "minimum": least, "maximum": most}),
        Kind::Group(shape) => return json!({"$ref": format!("#/$defs/{}", anchor(shape.name))}),
        Kind::List(inner) => {
            let mut list = json!({"type": "array", "minItems": 1, "items": self::kind(*inner, scalars)});
            if !matches!(inner, Kind::Group(_) | Kind::English | Kind::Text) {
                list.as_object_mut().unwrap().insert("uniqueItems".into(), true.into());
            }
            return list;
        }
        Kind::Word { name, words } => {
            (format!("word-{}", anchor(name)), json!({"description": format!("A {name}."), "enum": words}))
        }
        other => {
            let (name, definition) = scalar(other);
            (name.to_owned(), definition)
        }
    };
    let reference = json!({"$ref": format!("#/$defs/{name}")});
    scalars.insert(name, definition);
    reference
}

/// A kind of text: the name and the content of its definition.
fn scalar(kind: Kind) -> (&'static str, Value) {
    let pattern = |pattern: String| json!({"type": "string", "pattern": format!("^{pattern}$")});
    let host = format!(r"({LABEL}+\.)+[0-9]*{NO_DIGIT}{LABEL}*");
    let label = format!(r"[^\s/?#:@.{BAD}]+");
    let url = format!(r"https://{label}(\.{label})+(:[0-9]*)?([/?#][^\s{BAD}]*)?");
    match kind {
        Kind::Line => ("line", {
            let edge = format!(r"[^\s{BAD}]");
            with(
                pattern(format!("{edge}([^{BAD}]*{edge})?")),
                json!({"maxLength": 500, "not": {"const": "~"}}),
            )
        }),
        Kind::Date => ("date", {
            let day = "-(0[1-9]|[12][0-9]|3[01])";
            let text = pattern(format!("(19|[2-9][0-9])[0-9]{{2}}(-(0[1-9]|1[0-2])({day})?)?"));
            json!({"anyOf": [text, {"type": "integer", "minimum": 1901, "maximum": 9999}]})
        }),
        Kind::Day => (
            "day",
            with(
                pattern("(19|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])".to_owned()),
                json!({"format": "date"}),
            ),
        ),
        Kind::Url => ("url", pattern(url)),
        Kind::Contact => ("contact", pattern(format!(r"({url}|mailto:[^\s@]+@{host})"))),
        Kind::Host => ("host", with(pattern(host), json!({"maxLength": 253}))),
        Kind::Path => ("path", pattern(format!(r"/[^ ?#\\{BAD}]*"))),
        Kind::PathPrefix => ("path-prefix", pattern(format!(r"/[^ ?#\\{BAD}]+"))),
        Kind::Slug => ("slug", with(pattern("[a-z0-9]+(-[a-z0-9]+)*".to_owned()), json!({"maxLength": 64}))),
        Kind::Id => {
            ("id", with(pattern(format!(r"[^\s{BAD}]+")), json!({"maxLength": 255, "not": {"const": "~"}})))
        }
        Kind::Name => ("name", {
            let literal = format!("[^<>{BAD}]");
            let name = pattern(format!("{literal}*({PLACEHOLDER}{literal}+)*({PLACEHOLDER})?"));
            with(name, json!({"maxLength": 255, "not": {"pattern": r"^(\s*|~)$"}}))
        }),
        Kind::Retention => ("retention", {
            let units = TimeUnit::WORDS.join("|");
            let events = EndEvent::WORDS.join("|");
            let amount = format!("(1 ({units})|([2-9]|[1-9][0-9]+) ({units})s)");
            pattern(format!("(session|tab|persistent|{amount}|until ({events})( or ({events}))*)"))
        }),
        Kind::Text => ("text", languages("A text in all four languages.", Lang::ALL)),
        Kind::English => {
            ("english", languages("A text in English, and in other languages where given.", &[Lang::En]))
        }
        other => panic!("{other:?} has no definition yet"),
    }
}

/// A text in some languages.
fn languages(description: &str, required: &[Lang]) -> Value {
    let text = json!({
        "type": "string",
        "pattern": format!(r"^[^{BAD_IN_PROSE}]*[^\s{BAD}][^{BAD_IN_PROSE}]*$"),
        "not": {"const": "~"},
    });
    let words = |languages: &[Lang]| languages.iter().map(|lang| lang.as_str()).collect::<Vec<_>>();
    let properties: Map<String, Value> =
        words(Lang::ALL).into_iter().map(|lang| (lang.to_owned(), text.clone())).collect();
    json!({
        "description": description,
        "type": "object",
        "additionalProperties": false,
        "required": words(required),
        "properties": properties,
    })
}

/// Adds keywords to a definition.
fn with(mut definition: Value, keywords: Value) -> Value {
    let Value::Object(keywords) = keywords else { unreachable!("keywords are an object") };
    definition.as_object_mut().unwrap().extend(keywords);
    definition
}
