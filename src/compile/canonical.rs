//! The canonical form of a record: one way to write each thing, so that records read alike and differences show facts.
//!
//! Fields stand in the schema's order, what says no more than the default is left out, small groups and lists of words
//! stand on one line, and prose is folded at 120 columns. Comments are not kept, other than the line that names the
//! schema: a remark belongs into a `note`.

use super::fault::{Fault, Faults, Path};
use super::load::Source;
use super::schema::{Field, Kind, Need, Shape};
use super::yaml::{self, Node};
use crate::value::date::Date;
use crate::value::vocab::{Lang, Vocabulary};

/// The longest line, in characters, where there is a way to break it.
const WIDTH: usize = 120;

/// Groups that stand on one line where they fit, and have no prose.
const SMALL: [&str; 14] = [
    "DPF standing",
    "TCF declaration",
    "alternative",
    "attributes",
    "condition",
    "consent",
    "data",
    "evidence",
    "legal basis",
    "period",
    "reference",
    "retired",
    "role",
    "transfer mechanism",
];

/// The canonical form of a record of a shape: [`VENDOR`](super::schema::VENDOR) or
/// [`OPERATOR`](super::schema::OPERATOR).
///
/// ```
/// use consent_atlas::compile::{Source, canonical, schema};
///
/// let record = Source::new("example", "reviewed: 2026-11-22\nevidence:\n  kind: documented\n  sources:\n    - site\n\
///     sources: [{title: Imprint, id: site, publisher: Example, checked: 2026-11-22}]\nname: \"Example\"\n");
/// let canonical = canonical(&record, &schema::OPERATOR).unwrap();
/// assert!(canonical.contains("\nname: Example\nevidence: {kind: documented, sources: [site]}\nsources:\n  - id: site\n"));
/// ```
///
/// # Errors
///
/// Where the text is no YAML: the fault, with its place.
pub fn canonical(record: &Source, shape: &'static Shape) -> Result<String, Faults> {
    let unreadable = |problem: yaml::Unreadable| {
        let mut fault = Fault::new(&record.file, Path::default(), "a record in YAML").found(problem.problem);
        fault.place = problem.place;
        Faults { faults: vec![fault] }
    };
    let node = yaml::parse(&record.text).map_err(unreadable)?;
    let mut text = format!("# yaml-language-server: $schema=../{}.schema.json\n", shape.name);
    for line in group(shape, &node, 0) {
        text += &line;
        text.push('\n');
    }
    Ok(text)
}

/// The lines of a group's fields. Like all lines here they are not indented yet, but know how far they will be.
fn group(shape: &'static Shape, node: &Node, indent: usize) -> Vec<String> {
    let Node::Map(entries) = node else { return vec![flow(Some(Kind::Group(shape)), node)] };
    fields(shape, entries).flat_map(|(name, kind, value)| field(name, kind, value, indent)).collect()
}

/// The fields of a group that say something, in the schema's order; unknown ones come last.
fn fields<'a>(
    shape: &'static Shape,
    entries: &'a [(String, Node)],
) -> impl Iterator<Item = (&'a str, Option<Kind>, &'a Node)> {
    let position =
        |name: &str| shape.fields.iter().position(|field| field.name == name).unwrap_or(usize::MAX);
    let mut sorted: Vec<_> = entries.iter().collect();
    sorted.sort_by_key(|(name, _)| position(name));
    let of = |name: &str| entries.iter().find(|(key, _)| key == name).map(|(_, value)| value);
    let id_is_name = shape.name == "cookie" && of("id").is_some() && of("id") == of("name");
    sorted.into_iter().filter_map(move |(name, value)| {
        let field = shape.field(name);
        let says_no_more =
            field.is_some_and(|field| is_default(field, value)) || (id_is_name && name == "id");
        (!says_no_more).then_some((name.as_str(), field.map(|field| field.kind), value))
    })
}

fn is_default(field: &Field, value: &Node) -> bool {
    match (field.need, value) {
        (Need::Default(default), Node::Text(text)) => text == default,
        (Need::Default(default), Node::Flag(flag)) => default == flag.to_string(),
        _ => false,
    }
}

fn field(name: &str, kind: Option<Kind>, value: &Node, indent: usize) -> Vec<String> {
    match (kind, value) {
        (Some(Kind::Group(shape)), Node::Map(_)) => {
            match on_one_line(shape, value, indent + name.len() + 2) {
                Some(line) => vec![format!("{name}: {line}")],
                None => below(name, group(shape, value, indent + 2)),
            }
        }
        (Some(Kind::Text | Kind::English), Node::Map(_)) => below(name, languages(value, indent + 2)),
        (Some(Kind::List(kind)), Node::List(entries)) => list(name, *kind, entries, indent),
        _ => vec![format!("{name}: {}", flow(kind, value))],
    }
}

/// A small group on one line, if it fits behind what stands before it.
fn on_one_line(shape: &'static Shape, value: &Node, before: usize) -> Option<String> {
    let line = flow(Some(Kind::Group(shape)), value);
    let fits = before + line.chars().count() <= WIDTH;
    (SMALL.contains(&shape.name) && !has_prose(value) && fits).then_some(line)
}

/// Whether a text in languages is somewhere in a group.
fn has_prose(value: &Node) -> bool {
    match value {
        Node::Map(entries) => entries.iter().any(|(key, value)| key == "en" || has_prose(value)),
        Node::List(entries) => entries.iter().any(has_prose),
        _ => false,
    }
}

/// A list on one line, if it is one of scalars and fits; else one entry below the other.
fn list(name: &str, kind: Kind, entries: &[Node], indent: usize) -> Vec<String> {
    let line = format!("{name}: {}", flow(None, &Node::List(entries.to_vec())));
    let scalars = !entries.iter().any(|entry| matches!(entry, Node::Map(_) | Node::List(_)));
    if scalars && indent + line.chars().count() <= WIDTH {
        return vec![line];
    }
    let mut lines = Vec::new();
    for entry in entries {
        let of_entry = match (kind, entry) {
            (Kind::Group(shape), Node::Map(fields)) => {
                let line = on_one_line(shape, entry, indent + 4).filter(|_| fields.len() > 1);
                line.map_or_else(|| group(shape, entry, indent + 4), |line| vec![line])
            }
            (Kind::Text | Kind::English, Node::Map(_)) => languages(entry, indent + 4),
            _ => vec![flow(None, entry)],
        };
        // Items are long: a blank line tells them apart.
        if matches!(kind, Kind::Group(shape) if shape.name == "cookie") && !lines.is_empty() {
            lines.push(String::new());
        }
        let dashes = std::iter::once("- ").chain(std::iter::repeat("  "));
        lines.extend(of_entry.into_iter().zip(dashes).map(|(line, dash)| indented(dash, line)));
    }
    below(name, lines)
}

/// The lines of something below a key.
fn below(name: &str, lines: Vec<String>) -> Vec<String> {
    let lines = lines.into_iter().map(|line| indented("  ", line));
    std::iter::once(format!("{name}:")).chain(lines).collect()
}

fn indented(before: &str, line: String) -> String {
    if line.is_empty() { line } else { format!("{before}{line}") }
}

/// A text in languages: each on one line if it fits there, else folded.
fn languages(value: &Node, indent: usize) -> Vec<String> {
    let Node::Map(entries) = value else { return vec![flow(None, value)] };
    let order = |name: &str| Lang::WORDS.iter().position(|lang| *lang == name).unwrap_or(usize::MAX);
    let mut sorted: Vec<_> = entries.iter().collect();
    sorted.sort_by_key(|(name, _)| order(name));
    let mut lines = Vec::new();
    for (lang, text) in sorted {
        let line = format!("{lang}: {}", flow(None, text));
        match text {
            Node::Text(text) if indent + line.chars().count() > WIDTH && can_be_folded(text) => {
                lines.push(format!("{lang}: >-"));
                lines.extend(
                    folded(text.trim(), WIDTH - indent - 2).into_iter().map(|line| indented("  ", line)),
                );
            }
            _ => lines.push(line),
        }
    }
    lines
}

/// Whether folding loses nothing: words with single blanks between them.
fn can_be_folded(text: &str) -> bool {
    let text = text.trim();
    !text.contains("  ") && !text.contains(['\n', '\r', '\t'])
}

/// The words of a text, in lines of at most some characters.
fn folded(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut length = 0;
    for word in text.split(' ') {
        let characters = word.chars().count();
        match lines.last_mut() {
            Some(line) if length + 1 + characters <= width => {
                line.push(' ');
                line.push_str(word);
                length += 1 + characters;
            }
            _ => {
                lines.push(word.to_owned());
                length = characters;
            }
        }
    }
    lines
}

/// A value on one line.
fn flow(kind: Option<Kind>, value: &Node) -> String {
    flow_within(kind, value, false)
}

fn flow_within(kind: Option<Kind>, value: &Node, nested: bool) -> String {
    match (kind, value) {
        (_, Node::Null) => "~".to_owned(),
        (_, Node::Flag(flag)) => flag.to_string(),
        (_, Node::Number(number)) => number.to_string(),
        (_, Node::Decimal(number)) => number.to_string(),
        (Some(Kind::Date | Kind::Day), Node::Text(date)) if date.parse::<Date>().is_ok() => date.clone(),
        (_, Node::Text(text)) => scalar(text, nested),
        (kind, Node::List(entries)) => {
            let of_entries = if let Some(Kind::List(kind)) = kind { Some(*kind) } else { None };
            let entries = entries.iter().map(|entry| flow_within(of_entries, entry, true));
            format!("[{}]", entries.collect::<Vec<_>>().join(", "))
        }
        (Some(Kind::Group(shape)), Node::Map(entries)) => {
            let entries = fields(shape, entries)
                .map(|(name, kind, value)| format!("{name}: {}", flow_within(kind, value, true)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
        (_, Node::Map(entries)) => {
            let entries =
                entries.iter().map(|(key, value)| format!("{key}: {}", flow_within(None, value, true)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A text as a scalar: plain, unless YAML would take it for something else.
fn scalar(text: &str, nested: bool) -> String {
    let plain_start = !text.starts_with(|first: char| "-?:,[]{}#&*!|>'\"%@`=~ ".contains(first));
    let plain_inside = !text.contains(": ") && !text.contains(" #") && !text.contains(char::is_control);
    let plain_end = !text.ends_with([':', ' ']);
    let flow_characters = nested && text.contains([',', '[', ']', '{', '}']);
    if plain_start && plain_inside && plain_end && !flow_characters && !is_special(text) {
        return text.to_owned();
    }
    // The escapes of JSON are YAML's as well.
    let escaped = text.chars().map(|c| match c {
        '"' => "\\\"".to_owned(),
        '\\' => "\\\\".to_owned(),
        '\n' => "\\n".to_owned(),
        c if c.is_control() => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    });
    format!("\"{}\"", escaped.collect::<String>())
}

/// Whether YAML, in one version or the other, takes a plain text for a flag, for nothing or for a number.
fn is_special(text: &str) -> bool {
    const WORDS: [&str; 11] = ["", "true", "false", "yes", "no", "on", "off", "y", "n", "null", ".inf"];
    let lower = text.to_lowercase();
    let number = lower.replace('_', "");
    let prefixed = ["0x", "0o", "0b"].iter().any(|prefix| number.starts_with(prefix));
    WORDS.contains(&lower.as_str())
        || number.parse::<f64>().is_ok()
        || prefixed
        || text.parse::<Date>().is_ok()
        || text.contains(':') && text.chars().all(|c| c.is_ascii_digit() || c == ':')
}
