//! YAML into a tree, and a path in the tree back into a line and a column.
//!
//! The two functions at the top are the only ones that know the YAML library, so it can be exchanged here.
//! Files are hostile until read: their bytes and their nesting are bounded before the parser sees them, and the
//! number of values while it runs, so that neither deep nesting nor an alias that multiplies can exhaust anything.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};

use super::fault::{Path, Place, Step};
use crate::value::excerpt::is_bidi_control;

/// The largest file that is read, in bytes. The largest real record has some 30 kB.
pub(crate) const LARGEST_FILE: u64 = 512 * 1024;

/// The deepest nesting. The schema needs 8.
const DEEPEST: usize = 32;

/// The most brackets that may be open before parsing, where those of prose count too: what the parser itself can bear.
/// The levels that they really make are counted while it runs.
const MOST_OPEN: usize = 1_000;

/// The furthest indentation, which bounds the nesting of blocks before parsing.
const FURTHEST_INDENTATION: usize = 160;

/// The largest number of values in a file, aliases multiplied out.
const MOST_VALUES: u32 = 50_000;

/// A value of a file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Null,
    Flag(bool),
    Number(i64),
    /// A number that is not whole, or too large.
    Decimal(f64),
    Text(String),
    List(Vec<Node>),
    /// Keys in the order of the file; a key can occur twice.
    Map(Vec<(String, Node)>),
}

/// Why a file is not a tree of values.
#[derive(Debug)]
pub(crate) struct Unreadable {
    pub(crate) place: Option<Place>,
    pub(crate) problem: String,
}

/// Parses a file's text.
pub(crate) fn parse(text: &str) -> Result<Node, Unreadable> {
    check_characters(text)?;
    check_nesting(text)?;
    let left = Cell::new(MOST_VALUES);
    let seed = NodeSeed { left: &left, depth: 0 };
    seed.deserialize(serde_yaml::Deserializer::from_str(text)).map_err(|error| {
        let place = error.location().map(|at| Place { line: at.line(), column: at.column() });
        Unreadable { place, problem: without_place(&error.to_string()) }
    })
}

/// Where in a text the value (or key) of a path stands. Runs the parser once more, along the path, and makes it
/// fail at the end of it: its errors know where they are. Only done for faults.
pub(crate) fn locate(text: &str, path: &Path) -> Option<Place> {
    let seed = Locator { steps: &path.0 };
    let error = seed.deserialize(serde_yaml::Deserializer::from_str(text)).err()?;
    if !error.to_string().contains(FOUND) {
        return None;
    }
    error.location().map(|at| Place { line: at.line(), column: at.column() })
}

/// The message without the place of the problem, which a fault prints in front. What the parser was about, and where
/// that began, stays: `..., while scanning a quoted scalar at line 10 column 11`.
fn without_place(message: &str) -> String {
    let (problem, rest) = message.split_once(" at line ").unwrap_or((message, ""));
    let context =
        rest.split_once(", while ").map_or(String::new(), |(_, context)| format!(", while {context}"));
    format!("{}{context}", problem.strip_prefix("found ").unwrap_or(problem))
}

/// Refuses characters that do not belong into a text file, and those that make text look like something else.
fn check_characters(text: &str) -> Result<(), Unreadable> {
    for (line, content) in text.split('\n').enumerate() {
        let bad = |c: char| (c.is_control() && c != '\r') || is_bidi_control(c) || c == '\u{FEFF}';
        if let Some(column) = content.chars().position(bad) {
            let character = content.chars().nth(column).unwrap_or_default();
            let problem = match character {
                '\t' => "a tab; indent with blanks".to_owned(),
                c if is_bidi_control(c) => format!("a character that reverses text ({})", c.escape_unicode()),
                c => format!("a control character ({})", c.escape_unicode()),
            };
            return Err(Unreadable { place: Some(Place { line: line + 1, column: column + 1 }), problem });
        }
    }
    Ok(())
}

/// Bounds the nesting from above: of brackets by counting them, of blocks by their indentation.
fn check_nesting(text: &str) -> Result<(), Unreadable> {
    let mut open = 0_usize;
    for (line, content) in text.lines().enumerate() {
        let indentation = content.len() - content.trim_start_matches([' ', '-', '?']).len();
        for (column, byte) in content.bytes().enumerate() {
            match byte {
                b'[' | b'{' => open += 1,
                b']' | b'}' => open = open.saturating_sub(1),
                _ => {}
            }
            if open > MOST_OPEN || indentation > FURTHEST_INDENTATION {
                return Err(Unreadable {
                    place: Some(Place { line: line + 1, column: column + 1 }),
                    problem: format!("nesting deeper than {DEEPEST} levels"),
                });
            }
        }
    }
    Ok(())
}

/// Builds a [`Node`], counting values and levels.
#[derive(Clone, Copy)]
struct NodeSeed<'a> {
    left: &'a Cell<u32>,
    depth: usize,
}

impl NodeSeed<'_> {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        if self.depth >= DEEPEST {
            return Err(E::custom(format_args!("nesting deeper than {DEEPEST} levels")));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for NodeSeed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        let Some(left) = self.left.get().checked_sub(1) else {
            return Err(D::Error::custom(format_args!(
                "more than {MOST_VALUES} values (are aliases multiplying?)"
            )));
        };
        self.left.set(left);
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NodeSeed<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    // A file with nothing but comments.
    fn visit_none<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Node, E> {
        Ok(Node::Flag(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number))
    }

    #[allow(clippy::cast_precision_loss)] // only to be refused
    fn visit_u64<E: Error>(self, number: u64) -> Result<Node, E> {
        Ok(i64::try_from(number).map_or(Node::Decimal(number as f64), Node::Number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Node, E> {
        Ok(Node::Decimal(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let seed = self.deeper()?;
        let mut list = Vec::new();
        while let Some(entry) = entries.next_element_seed(seed)? {
            list.push(entry);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let seed = self.deeper()?;
        let mut map = Vec::new();
        while let Some(key) = entries.next_key_seed(seed)? {
            map.push((key_text(key), entries.next_value_seed(seed)?));
        }
        Ok(Node::Map(map))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<Node, A::Error> {
        Err(A::Error::custom("a tag (`!name`), which records have no use for"))
    }
}

/// A key as text. Other keys than text become what no field is called, and so an unknown field.
fn key_text(key: Node) -> String {
    match key {
        Node::Text(text) => text,
        Node::Null => "~".to_owned(),
        Node::Flag(flag) => flag.to_string(),
        Node::Number(number) => number.to_string(),
        Node::Decimal(number) => number.to_string(),
        Node::List(_) => "[...]".to_owned(),
        Node::Map(_) => "{...}".to_owned(),
    }
}

/// The message by which [`locate`] knows that the parser failed where it was told to.
const FOUND: &str = "this is the place";

/// Follows a path and fails at its end.
#[derive(Clone, Copy)]
struct Locator<'a> {
    steps: &'a [Step],
}

impl<'de> DeserializeSeed<'de> for Locator<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Locator<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(FOUND)
    }

    // What no method here takes (a scalar) fails too, as it should: the path ends at it, or never gets further.

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Some((Step::Index(index), rest)) = self.steps.split_first() else {
            return Err(A::Error::custom(FOUND));
        };
        for _ in 0..*index {
            entries.next_element::<serde::de::IgnoredAny>()?;
        }
        entries.next_element_seed(Locator { steps: rest })?;
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.steps.split_first() else {
            return Err(A::Error::custom(FOUND));
        };
        let (wanted, occurrence, at_key) = match step {
            Step::Key(key) => (key, 1, false),
            Step::KeyItself(key) => (key, 1, true),
            Step::Repeated(key) => (key, 2, true),
            Step::Index(_) => return Err(A::Error::custom(FOUND)),
        };
        let mut seen = 0;
        let left = Cell::new(u32::MAX);
        loop {
            let key = KeySeed {
                node: NodeSeed { left: &left, depth: 0 },
                wanted,
                fail: at_key && seen + 1 == occurrence,
            };
            match entries.next_key_seed(key)? {
                None => return Ok(()),
                Some(true) if seen + 1 == occurrence => {
                    entries.next_value_seed(Locator { steps: rest })?;
                    return Ok(());
                }
                Some(matched) => {
                    seen += usize::from(matched);
                    entries.next_value::<serde::de::IgnoredAny>()?;
                }
            }
        }
    }
}

/// Reads a key, says whether it is the wanted one, and fails at it if told so.
struct KeySeed<'a> {
    node: NodeSeed<'a>,
    wanted: &'a str,
    fail: bool,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for KeySeed<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        self.judge(Node::Null)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<bool, E> {
        self.judge(Node::Flag(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<bool, E> {
        self.judge(Node::Number(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<bool, E> {
        let node = self.node.visit_u64(number)?;
        self.judge(node)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<bool, E> {
        self.judge(Node::Decimal(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        self.judge(Node::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, entries: A) -> Result<bool, A::Error> {
        let node = self.node.visit_seq(entries)?;
        self.judge(node)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<bool, A::Error> {
        let node = self.node.visit_map(entries)?;
        self.judge(node)
    }
}

impl KeySeed<'_> {
    fn judge<E: Error>(&self, key: Node) -> Result<bool, E> {
        let matched = key_text(key) == self.wanted;
        if matched && self.fail { Err(E::custom(FOUND)) } else { Ok(matched) }
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    const TEXT: &str =
        "name: A\ncookies:\n  - name: b\n    retention: 82 years\n  - {name: c, x: 1}\nname: B\n";

    fn place(steps: &[Step]) -> Option<(usize, usize)> {
        locate(TEXT, &Path(steps.to_vec())).map(|place| (place.line, place.column))
    }

    #[test]
    fn paths_lead_to_lines_and_columns() {
        let key = |key: &str| Step::Key(key.into());
        assert_eq!(place(&[key("name")]), Some((1, 7)));
        assert_eq!(place(&[key("cookies"), Step::Index(0), key("retention")]), Some((4, 16)));
        assert_eq!(place(&[key("cookies"), Step::Index(1)]), Some((5, 5)));
        assert_eq!(place(&[key("cookies"), Step::Index(1), Step::KeyItself("x".into())]), Some((5, 15)));
        assert_eq!(place(&[Step::Repeated("name".into())]), Some((6, 1)));
        assert_eq!(place(&[key("absent")]), None);
    }

    #[test]
    fn trees_keep_order_and_repetition() {
        let Node::Map(map) = parse(TEXT).unwrap() else { panic!("not a map") };
        let keys: Vec<&str> = map.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["name", "cookies", "name"]);
        assert_eq!(
            parse("[~, true, -1, 1.5, text, 2026-03-18, NO]").unwrap(),
            Node::List(vec![
                Node::Null,
                Node::Flag(true),
                Node::Number(-1),
                Node::Decimal(1.5),
                Node::Text("text".into()),
                Node::Text("2026-03-18".into()),
                Node::Text("NO".into()),
            ])
        );
    }

    #[test]
    fn nothing_is_a_value_too() {
        assert_eq!(parse("").unwrap(), Node::Null);
        assert_eq!(parse("# only a comment\n").unwrap(), Node::Null);
    }

    #[test]
    fn hostile_texts_end_soon() {
        let mut bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n".to_owned();
        for level in 1..10 {
            let alias = format!("*a{}", level - 1);
            let _ = writeln!(bomb, "a{level}: &a{level} [{}]", [alias.as_str(); 9].join(","));
        }
        let table = [
            (bomb, "values"),
            ("[".repeat(100_000), "nesting"),
            ("- ".repeat(100_000), "nesting"),
            (format!("a: {}", "{a: ".repeat(100_000)), "nesting"),
            ("a: \u{0}".to_owned(), "control character"),
            ("a: b # \u{202E}".to_owned(), "reverses"),
            ("a:\n\t- b".to_owned(), "tab"),
            ("a: !tag b".to_owned(), "tag"),
            ("a: *b".to_owned(), "unknown anchor"),
            ("a: b\n---\nc: d".to_owned(), "more than one document"),
        ];
        for (text, expected) in table {
            let problem = parse(&text).unwrap_err().problem;
            assert!(problem.contains(expected), "{problem} is not about {expected}");
        }
    }
}
