//! What several of the tests need: the folders, files under version control that a test can rewrite, and records as
//! a second, independent YAML reader sees them.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::fs;
use std::path::{Path, PathBuf};

pub(crate) mod yaml;

/// The root of the package.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of the fixtures.
pub(crate) fn fixtures() -> PathBuf {
    root().join("tests/fixtures")
}

/// The fixture bases, by the names of their folders.
pub(crate) const BASES: [&str; 3] = ["consent", "full", "own"];

/// Every folder of records without faults: the real one and the fixtures.
pub(crate) fn data_folders() -> Vec<PathBuf> {
    let fixtures = BASES.map(|base| fixtures().join(base));
    std::iter::once(root().join("data")).chain(fixtures).collect()
}

/// Whether files under version control are to be rewritten instead of compared: `BLESS=1 cargo test`.
pub(crate) fn bless() -> bool {
    std::env::var_os("BLESS").is_some_and(|value| value == "1")
}

/// Compares a file under version control with what it should be, or rewrites it.
///
/// Returns what is wrong, so that a test can report all files at once.
pub(crate) fn compare(file: &Path, expected: &[u8]) -> Result<(), String> {
    let found = fs::read(file).ok();
    if found.as_deref() == Some(expected) {
        return Ok(());
    }
    let name = file.strip_prefix(root()).unwrap_or(file).display();
    if bless() {
        fs::write(file, expected).map_err(|error| format!("{name}: {error}"))?;
        return Ok(());
    }
    let found = found.unwrap_or_default();
    let (found, expected) = (String::from_utf8_lossy(&found), String::from_utf8_lossy(expected));
    let line = found.lines().zip(expected.lines()).take_while(|(a, b)| a == b).count();
    Err(format!(
        "{name}: out of date; run the test again with BLESS=1 and look at the difference\n  line {}, there: {:?}\n  \
         should be: {:?}",
        line + 1,
        found.lines().nth(line).unwrap_or_default(),
        expected.lines().nth(line).unwrap_or_default(),
    ))
}

/// Fails with every problem, one per line.
pub(crate) fn report(problems: &[String]) {
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

/// The records of a folder: each slug and file, in the order of the slugs.
pub(crate) fn records(folder: &Path) -> Vec<(String, PathBuf)> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut records: Vec<_> = entries
        .map(|entry| {
            let file = entry.unwrap().path();
            (file.file_stem().unwrap().to_string_lossy().into_owned(), file)
        })
        .collect();
    records.sort();
    records
}

/// The text of a file.
pub(crate) fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}
