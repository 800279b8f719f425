//! What is wrong with a record, where, and what was expected instead.

use std::fmt;

use crate::nearest;

/// The way to a value in a record: `cookies[2].retention`.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Path(pub(crate) Vec<Step>);

/// One step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The value of a key.
    Key(String),
    /// The key itself: for a key that should not be there.
    KeyItself(String),
    /// The second occurrence of a key.
    Repeated(String),
    /// An entry of a list.
    Index(usize),
}

impl Path {
    pub(crate) fn key(&self, key: &str) -> Self {
        self.with(Step::Key(key.to_owned()))
    }

    pub(crate) fn index(&self, index: usize) -> Self {
        self.with(Step::Index(index))
    }

    pub(crate) fn with(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) | Step::KeyItself(key) | Step::Repeated(key) => {
                    write!(f, "{}{}", if position == 0 { "" } else { "." }, printable(key))?;
                }
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// A fault in a record.
///
/// Its `Display` is one line for people, which begins as compilers' messages do, so that editors can jump to it:
///
/// ```text
/// data/vendors/chaport.yaml:41:16: cookies[2].retention: found "82 years"; expected at most 30 years
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub(crate) file: String,
    pub(crate) place: Option<Place>,
    pub(crate) path: Path,
    pub(crate) found: Option<String>,
    pub(crate) expected: String,
    pub(crate) suggestion: Option<String>,
}

/// A line and a column of a file, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl Fault {
    pub(crate) fn new(file: &str, path: Path, expected: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            place: None,
            path,
            found: None,
            expected: expected.into(),
            suggestion: None,
        }
    }

    pub(crate) fn found(mut self, found: impl fmt::Display) -> Self {
        self.found = Some(found.to_string());
        self
    }

    /// Quotes the text that was found, escaped and shortened.
    pub(crate) fn found_text(self, text: &str) -> Self {
        self.found(crate::value::excerpt::Excerpt::new(text))
    }

    pub(crate) fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Suggests the nearest of the allowed words, if one is near.
    pub(crate) fn suggest<'a>(mut self, text: &str, words: impl IntoIterator<Item = &'a str>) -> Self {
        self.suggestion = nearest::nearest(text, words).map(str::to_owned);
        self
    }

    /// The file, as the caller named it.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Where in the file, if the fault is at a place.
    pub fn place(&self) -> Option<Place> {
        self.place
    }

    /// Where in the record, such as `cookies[2].retention`; empty for the file as a whole.
    pub fn path(&self) -> String {
        self.path.to_string()
    }

    /// What was found there.
    pub fn found_value(&self) -> Option<&str> {
        self.found.as_deref()
    }

    /// What was expected.
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// The allowed word that is nearest to what was found.
    pub fn suggestion(&self) -> Option<&str> {
        self.suggestion.as_deref()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(Place { line, column }) = self.place {
            write!(f, ":{line}:{column}")?;
        }
        f.write_str(": ")?;
        if !self.path.0.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        if let Some(found) = &self.found {
            write!(f, "found {found}; ")?;
        }
        write!(f, "expected {}", self.expected)?;
        if let Some(suggestion) = &self.suggestion {
            write!(f, "; did you mean {suggestion:?}?")?;
        }
        Ok(())
    }
}

/// All faults of all files.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Faults {
    pub(crate) faults: Vec<Fault>,
}

impl Faults {
    /// The faults, by file and place.
    pub fn iter(&self) -> std::slice::Iter<'_, Fault> {
        self.faults.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.faults.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.faults.is_empty()
    }

    pub(crate) fn sort(&mut self) {
        self.faults.sort_by(|a, b| {
            (&a.file, a.place, a.path.to_string()).cmp(&(&b.file, b.place, b.path.to_string()))
        });
        self.faults.dedup();
    }
}

impl<'a> IntoIterator for &'a Faults {
    type Item = &'a Fault;
    type IntoIter = std::slice::Iter<'a, Fault>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// One line per fault.
impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, fault) in self.faults.iter().enumerate() {
            if position > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{fault}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}

/// A key without what would disturb a terminal.
fn printable(key: &str) -> String {
    key.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).take(64).collect()
}
