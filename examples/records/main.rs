//! Works on folders of records, those of this crate or your own:
//!
//! ```text
//! cargo run --example records -- check [FOLDER]
//! cargo run --example records -- format [FOLDER | FILE ...]
//! ```
//!
//! `check` says every fault of the records, as a build would, and which files are not in canonical form. `format`
//! rewrites files into it: fields in the schema's order, no defaults, prose folded at 120 columns. Comments are lost,
//! other than the one that names the schema. FOLDER is `data`, unless another one is named.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use consent_atlas::compile::{Source, canonical, check_dir, schema};

const USAGE: &str = "usage: records check [FOLDER], or records format [FOLDER | FILE ...]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((verb, paths)) = arguments.split_first() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let paths: Vec<PathBuf> = if paths.is_empty() {
        vec![PathBuf::from("data")]
    } else {
        paths.iter().map(PathBuf::from).collect()
    };
    let done = match (verb.as_str(), paths.as_slice()) {
        ("check", [folder]) => check(folder),
        ("format", paths) => format(paths),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(message) => {
            println!("{message}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Checks the records of a folder.
fn check(folder: &Path) -> Result<String, String> {
    check_dir(folder).map_err(|faults| faults.to_string())?;
    let files = records(folder)?;
    let mut loose = Vec::new();
    for file in &files {
        if read(file)? != formatted(file)? {
            loose.push(format!("{}: not in canonical form; `records format` rewrites it", file.display()));
        }
    }
    if loose.is_empty() { Ok(format!("{} records, no faults", files.len())) } else { Err(loose.join("\n")) }
}

/// Rewrites files, and the records of folders, into canonical form.
fn format(paths: &[PathBuf]) -> Result<String, String> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() { files.extend(records(path)?) } else { files.push(path.clone()) }
    }
    let mut rewritten = 0;
    for file in &files {
        let text = formatted(file)?;
        if text != read(file)? {
            fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))?;
            println!("rewrote {}", file.display());
            rewritten += 1;
        }
    }
    Ok(format!("{} records, {rewritten} rewritten", files.len()))
}

/// The files of the records of a folder.
fn records(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for kind in ["vendors", "operators"] {
        let folder = folder.join(kind);
        let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        files.extend(entries.filter_map(|entry| Some(entry.ok()?.path())));
    }
    files.retain(|file| file.extension().is_some_and(|extension| extension == "yaml"));
    files.sort();
    Ok(files)
}

/// The canonical form of a file. Whose record it is, its folder says.
fn formatted(file: &Path) -> Result<String, String> {
    let operator = file.parent().is_some_and(|folder| folder.ends_with("operators"));
    let shape = if operator { &schema::OPERATOR } else { &schema::VENDOR };
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let source = Source { file: file.display().to_string(), ..Source::new(&stem, &read(file)?) };
    canonical(&source, shape).map_err(|faults| faults.to_string())
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}
