//! The reference of all fields and words, as `data/README.md` has it.

use std::fmt::Write as _;

use consent_atlas::compile::schema::{self, Kind, Need, Shape};
use consent_atlas::vocab::Law;

use crate::words::{self, Words};
use crate::{group, shapes};

/// Longer vocabularies are one paragraph instead of a table.
const MANY: usize = 100;

/// The part between the markers.
pub(crate) fn reference() -> String {
    let mut text = String::from("\n### Groups of fields\n\n");
    let mut all = shapes(&schema::VENDOR);
    let known: Vec<&str> = all.iter().map(|shape| shape.name).collect();
    all.extend(shapes(&schema::OPERATOR).into_iter().filter(|shape| !known.contains(&shape.name)));
    for shape in all {
        group_of_fields(&mut text, shape);
    }
    text += "### Kinds of text\n\n| kind | what it holds |\n|---|---|\n";
    for (kind, meaning) in KINDS {
        let _ = writeln!(text, "| {kind} | {meaning} |");
    }
    text += "\n### Vocabularies\n\n";
    for (name, words) in words::all() {
        vocabulary(&mut text, name, &words);
    }
    text
}

const KINDS: [(&str, &str); 14] = [
    ("line", "one line of text, at most 500 bytes, without blanks around it"),
    ("date", "a day, a month or a year: `2026-03-18`, `2026-03`, `2026`"),
    ("day", "a day: `2026-03-18`"),
    ("URL", "an address that begins with `https://`"),
    ("contact", "an address that begins with `https://` or `mailto:`"),
    ("host", "a host name in lower case, without scheme, port, path, leading dot and wildcard"),
    ("path", "a path that begins with `/`, without query and fragment"),
    (
        "path prefix",
        "the beginning of paths, below `/`: `/recaptcha` covers `/recaptcha` and what is below it",
    ),
    ("slug", "lower-case letters, digits and single hyphens"),
    ("id", "text without blanks"),
    ("name", "the name of an item, a literal or a pattern: see above"),
    ("retention", "how long: see above"),
    ("text", "a text in all four languages: `{en: ..., fr: ..., de: ..., es: ...}`"),
    ("English text", "a text in English, and in other languages where given"),
];

fn group_of_fields(text: &mut String, shape: &Shape) {
    let _ = writeln!(text, "#### {}\n\n{}\n", group_title(shape.name), shape.doc);
    text.push_str("| field | type | needed | meaning |\n|---|---|---|---|\n");
    for field in shape.fields {
        let need = match field.need {
            Need::Required => "required".to_owned(),
            Need::Optional => String::new(),
            Need::Default(value) => format!("else `{value}`"),
        };
        let doc = field.doc.replace('|', "\\|");
        let _ = writeln!(text, "| `{}` | {} | {need} | {doc} |", field.name, type_of(field.kind));
    }
    text.push('\n');
}

fn type_of(kind: Kind) -> String {
    match kind {
        Kind::Line => "line".to_owned(),
        Kind::Word { name, .. } => format!("[{name}](#{})", anchor(&vocabulary_title(name))),
        Kind::Flag => "`true` or `false`".to_owned(),
        Kind::Number(least, most) => format!("number, {least} to {most}"),
        Kind::Date => "date".to_owned(),
        Kind::Day => "day".to_owned(),
        Kind::Url => "URL".to_owned(),
        Kind::Contact => "contact".to_owned(),
        Kind::Host => "host".to_owned(),
        Kind::Path => "path".to_owned(),
        Kind::PathPrefix => "path prefix".to_owned(),
        Kind::Slug => "slug".to_owned(),
        Kind::Id => "id".to_owned(),
        Kind::Name => "name".to_owned(),
        Kind::Retention => "retention".to_owned(),
        Kind::Text => "text".to_owned(),
        Kind::English => "English text".to_owned(),
        Kind::Group(shape) => format!("[{}](#{})", shape.name, anchor(&group_title(shape.name))),
        Kind::List(inner) => format!("list: {}", type_of(*inner)),
        other => panic!("{other:?} has no words yet"),
    }
}

/// The heading of a group; some have the name of a vocabulary or of a section.
fn group_title(name: &str) -> String {
    format!("Group: {name}")
}

/// The heading of a vocabulary.
fn vocabulary_title(name: &str) -> String {
    format!("Words: {name}")
}

/// The anchor that a heading gets on the usual hosts of repositories.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

fn vocabulary(text: &mut String, name: &str, words: &Words) {
    let _ = writeln!(text, "#### {}\n", vocabulary_title(name));
    let laws = words.iter().map(|(word, _)| word.parse::<Law>()).collect::<Result<Vec<_>, _>>();
    if let Ok(laws) = laws {
        text.push_str("| word | short | citation | date |\n|---|---|---|---|\n");
        for ((word, meaning), law) in words.iter().zip(laws) {
            let _ = writeln!(
                text,
                "| `{word}` | {meaning} | [{}]({}) | {} |",
                law.citation(),
                law.url(),
                law.date()
            );
        }
    } else if words.len() > MANY {
        let words: Vec<String> = words.iter().map(|(word, meaning)| format!("`{word}` {meaning}")).collect();
        let _ = writeln!(text, "{}.", words.join(", "));
    } else {
        text.push_str("| word | meaning |\n|---|---|\n");
        for (word, meaning) in words {
            let _ = writeln!(text, "| `{word}` | {meaning} |");
        }
    }
    text.push('\n');
}

/// Every link leads to a heading, and no two headings have one anchor.
#[test]
fn links_lead_somewhere() {
    let text = reference();
    let mut anchors: Vec<String> = text
        .lines()
        .filter_map(|line| line.strip_prefix("#### ").or(line.strip_prefix("### ")))
        .map(anchor)
        .collect();
    let links: Vec<&str> =
        text.split("](#").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0)).collect();
    assert!(links.len() > 100);
    for link in links {
        assert!(anchors.iter().any(|anchor| anchor == link), "no heading for #{link}");
    }
    let count = anchors.len();
    anchors.sort();
    anchors.dedup();
    assert_eq!(anchors.len(), count);
    assert!(shapes(&schema::VENDOR).iter().all(|shape| shape.fields.iter().all(|field| {
        group(field.kind).is_none_or(|inner| text.contains(&format!("#### {}\n", group_title(inner.name))))
    })));
}
