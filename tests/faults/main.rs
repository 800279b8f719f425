//! What is said of broken records: every message, to the letter, beside the record that it is about.
//!
//! `tests/fixtures/broken` has a record, or a whole data folder, per kind of mistake, and next to it what the compiler
//! says of it. `BLESS=1 cargo test --test faults` writes these files anew: read the difference as somebody would who
//! has never seen the project, and asks where and what to fix.

#![allow(
    clippy::format_push_string,
    clippy::format_collect,
    reason = "it is about what is said, not how fast"
)]

#[path = "../support/mod.rs"]
mod support;

mod hostile;
mod rules;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use consent_atlas::compile::{Faults, check_dir};
use tempfile::TempDir;

/// The operator and the other vendor that a broken record may refer to.
const OPERATOR: &str = "name: Acme
evidence: {kind: assessed, reason: {en: It is invented.}}
sources:
  - {id: none, title: None, publisher: None, checked: 2026-11-01}
reviewed: 2026-11-01
";
const OTHER: &str = "name: Other
former_slugs: [otherwise]
service: analytics
category: statistics
operator: acme
evidence: {kind: assessed, reason: {en: It is invented.}}
sources:
  - {id: none, title: None, publisher: None, checked: 2026-11-01}
reviewed: 2026-11-01
cookies:
  - {name: other_id, shared: true}
domains:
  - host: other.example
";

/// A data folder without faults, to which a test adds one.
pub(crate) struct Data {
    folder: TempDir,
}

impl Data {
    pub(crate) fn new() -> Self {
        let data = Self { folder: tempfile::tempdir().unwrap() };
        data.write("VERSION", "1\n");
        data.write("operators/acme.yaml", OPERATOR);
        data.write("vendors/other.yaml", OTHER);
        data
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn write(&self, file: &str, content: impl AsRef<[u8]>) {
        let file = self.path().join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, content).unwrap();
    }

    /// The faults, one per line, with the files as seen from the folder.
    pub(crate) fn faults(&self) -> String {
        lines(self.path(), check_dir(self.path()).err())
    }
}

/// The messages of faults, without the folder that the files are in.
fn lines(folder: &Path, faults: Option<Faults>) -> String {
    let text = faults.map(|faults| format!("{faults}\n")).unwrap_or_default();
    text.replace(&format!("{}{}", folder.display(), std::path::MAIN_SEPARATOR), "")
}

/// The broken records: the name of each, and its file or folder.
pub(crate) fn broken() -> Vec<(String, PathBuf)> {
    let mut records = support::records(&support::fixtures().join("broken"));
    records.retain(|(_, path)| path.extension().is_none_or(|extension| extension == "yaml"));
    records
}

/// What the compiler says of a broken record.
pub(crate) fn messages(name: &str, path: &Path) -> String {
    if path.is_dir() {
        return lines(path, check_dir(path).err());
    }
    let data = Data::new();
    let folder = if name.starts_with("operator-") { "operators" } else { "vendors" };
    data.write(&format!("{folder}/{name}.yaml"), fs::read(path).unwrap());
    data.faults()
}

#[test]
fn every_fault_is_reported_in_these_words() {
    let mut problems = Vec::new();
    let mut known = BTreeSet::new();
    for (name, path) in broken() {
        let expected = messages(&name, &path);
        if expected.is_empty() {
            problems.push(format!("{name} is not found to be broken"));
        }
        let file = support::fixtures().join("broken").join(format!("{name}.expected"));
        problems.extend(support::compare(&file, expected.as_bytes()).err());
        known.insert(name);
    }
    assert!(known.len() >= 60, "only {} broken records", known.len());
    for (name, file) in support::records(&support::fixtures().join("broken")) {
        assert!(known.contains(&name), "{} is about no record", file.display());
    }
    support::report(&problems);
}

/// Each message says which file, and where in it, if it is about a place in it.
#[test]
fn every_message_leads_to_its_place() {
    let mut problems = Vec::new();
    for (name, path) in broken() {
        for message in messages(&name, &path).lines() {
            let mut parts = message.splitn(4, ':');
            let (file, line, column) = (parts.next().unwrap(), parts.next(), parts.next());
            let number =
                |part: Option<&str>| part.and_then(|part| part.parse::<usize>().ok()).filter(|n| *n > 0);
            let about_the_file =
                ["expected a slug: lower-case", "expected a record", "expected one line with the version"];
            let whole = about_the_file.iter().any(|words| message.contains(words));
            if !whole && (number(line).is_none() || number(column).is_none()) {
                problems.push(format!("{name}: no place in {message:?}"));
            }
            let text = if path.is_dir() { path.join(file) } else { path.clone() };
            let text = support::read(&text);
            if number(line).is_some_and(|line| line > text.lines().count() + 1) {
                problems.push(format!("{name}: {message:?} is beyond the end of the file"));
            }
            if !message.contains("expected ") {
                problems.push(format!("{name}: {message:?} does not say what was expected"));
            }
        }
    }
    support::report(&problems);
}

/// Three faults in one file and three in another are six messages, with the lines of each.
#[test]
fn no_fault_hides_another() {
    let folder = support::fixtures().join("broken/three-and-three");
    let faults = check_dir(&folder).unwrap_err();
    let places: Vec<(String, usize, String)> = faults
        .iter()
        .map(|fault| {
            let file = Path::new(fault.file()).file_name().unwrap().to_string_lossy().into_owned();
            (file, fault.place().unwrap().line, fault.path())
        })
        .collect();
    let expected = [
        ("one.yaml", 3, "service"),
        ("one.yaml", 10, "homepage"),
        ("one.yaml", 12, "cookies[0].name"),
        ("two.yaml", 4, "service"),
        ("two.yaml", 11, "homepage"),
        ("two.yaml", 13, "cookies[0].name"),
    ];
    let expected = expected.map(|(file, line, path)| (file.to_owned(), line, path.to_owned()));
    assert_eq!(places, expected);
    assert_eq!(faults.len(), 6);
    assert_eq!(faults.to_string().lines().count(), 6);
}

/// The parts of a fault, for tools.
#[test]
fn a_fault_has_parts() {
    let data = Data::new();
    data.write("vendors/parts.yaml", OTHER.replace("analytics", "analytic").replace("other", "parts"));
    let faults = check_dir(data.path()).unwrap_err();
    let [fault] = faults.iter().collect::<Vec<_>>()[..] else { panic!("{faults}") };
    assert!(fault.file().ends_with("parts.yaml"));
    assert_eq!(fault.path(), "service");
    assert_eq!(fault.found_value(), Some("\"analytic\""));
    assert!(fault.expected().starts_with("a kind of service"));
    assert_eq!(fault.suggestion(), Some("analytics"));
    assert!(!faults.is_empty());
    let error: &dyn std::error::Error = &faults;
    assert_eq!(error.to_string(), fault.to_string());
}

#[test]
fn the_folder_that_faults_are_added_to_has_none() {
    assert_eq!(Data::new().faults(), "");
}
