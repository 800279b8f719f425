//! The files of records: their form, and the template for new ones.

use std::path::PathBuf;

use consent_atlas::compile::{Source, canonical, schema};
use consent_atlas::{cookies, operators, vendors};

use crate::support;

/// Every record's file, with the schema that it should point to.
fn files() -> Vec<(PathBuf, &'static str)> {
    let data = support::root().join("data");
    let folder = |name: &str, schema| {
        support::records(&data.join(name))
            .into_iter()
            .map(move |(_, file)| (file, schema))
            .collect::<Vec<_>>()
    };
    let mut files = folder("vendors", "../vendor.schema.json");
    files.extend(folder("operators", "../operator.schema.json"));
    files
}

fn name(file: &std::path::Path) -> String {
    file.strip_prefix(support::root()).unwrap_or(file).display().to_string()
}

#[test]
fn each_record_points_to_its_schema() {
    let mut problems = Vec::new();
    for (file, schema) in files() {
        let expected = format!("# yaml-language-server: $schema={schema}");
        if support::read(&file).lines().next() != Some(&expected) {
            problems.push(format!("{}: the first line should be {expected:?}", name(&file)));
        }
    }
    support::report(&problems);
}

#[test]
fn files_are_tidy() {
    let mut problems = Vec::new();
    for (file, _) in files() {
        let text = support::read(&file);
        for (line, content) in text.lines().enumerate() {
            let mut complain = |what: &str| problems.push(format!("{}:{}: {what}", name(&file), line + 1));
            if content.trim_end() != content {
                complain("blanks at the end of the line");
            }
            if ["TODO", "FIXME", "XXX", "Lorem ipsum"].iter().any(|word| content.contains(word)) {
                complain("something is left to do");
            }
        }
        if !text.ends_with('\n') || text.ends_with("\n\n") {
            problems.push(format!("{}: ends with exactly one line break", name(&file)));
        }
    }
    support::report(&problems);
}

/// `cargo run --example records -- format` rewrites a record into its canonical form.
#[test]
fn files_are_in_canonical_form() {
    let mut problems = Vec::new();
    for (file, schema) in files() {
        let text = support::read(&file);
        let shape = if schema.contains("operator") { &schema::OPERATOR } else { &schema::VENDOR };
        match canonical(&Source::new(&name(&file), &text), shape) {
            Ok(canonical) if canonical == text => {}
            Ok(_) => problems.push(format!("{}: not in canonical form", name(&file))),
            Err(faults) => problems.push(faults.to_string()),
        }
    }
    support::report(&problems);
}

/// The template is a record, once its placeholders are filled in: it is checked as one under its own name.
#[test]
fn the_template_is_a_record() {
    let data = support::root().join("data");
    let text = support::read(&data.join("template.yaml"));
    let record = support::yaml::parse(&text);
    let vendor = Source::new("template", &text);
    let operator = record["operator"].as_str().unwrap_or_default().to_owned();
    let file = data.join("operators").join(format!("{operator}.yaml"));
    let text =
        if file.exists() { support::read(&file) } else { support::read(&data.join("operators/roffi.yaml")) };
    let operator = Source::new(&operator, &text);
    let (records, faults) = consent_atlas::compile::load(&[vendor], &[operator]);
    assert!(faults.is_empty(), "{faults}");
    let faults = consent_atlas::compile::validate(&records);
    assert!(faults.is_empty(), "{faults}");
}

/// The README says how much the base holds.
#[test]
fn the_readme_counts_what_there_is() {
    let readme = support::read(&support::root().join("README.md"));
    let readme = readme.split_whitespace().collect::<Vec<_>>().join(" ");
    let domains: usize = vendors().map(|vendor| vendor.domains().count()).sum();
    let expected = format!(
        "The base holds {} vendors of {} operators, with {} stored items and {domains} hosts.",
        vendors().count(),
        operators().filter(|operator| operator.vendors().next().is_some()).count(),
        cookies().count(),
    );
    assert!(readme.contains(&expected), "README.md should say: {expected}");
}
