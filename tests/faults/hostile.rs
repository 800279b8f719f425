//! Files and folders that are hostile, or not what they should be: an error, soon, and never a crash.

use std::fs;
use std::time::{Duration, Instant};

use consent_atlas::compile::{Faults, Source, check_dir, load, load_dir, validate};

use crate::{Data, OTHER};

/// What a file of a vendor's record gives, within a time that no hang would keep.
fn of_vendor(content: impl AsRef<[u8]>) -> String {
    let data = Data::new();
    data.write("vendors/hostile.yaml", content);
    let start = Instant::now();
    let faults = data.faults();
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    faults
}

/// Fails unless the one message is so.
fn expect(content: impl AsRef<[u8]>, message: &str) {
    assert_eq!(of_vendor(content), format!("vendors/hostile.yaml{message}\n"));
}

#[test]
fn an_alias_bomb() {
    let mut bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n".to_owned();
    for level in 1..12 {
        bomb += &format!("a{level}: &a{level} [{}]\n", [format!("*a{}", level - 1).as_str(); 10].join(","));
    }
    let message = of_vendor(bomb);
    assert!(message.starts_with("vendors/hostile.yaml:"), "{message}");
    assert!(message.contains("expected a record in YAML"), "{message}");
    assert_eq!(message.lines().count(), 1, "{message}");
    // Keys that are aliases multiply too.
    let keys = format!("a: &a {{{}}}\nb: {{{}}}\n", "? [x, x] : y, ".repeat(10), "? *a : *a, ".repeat(10));
    assert!(of_vendor(keys).lines().count() < 40);
}

/// Prose may have brackets that nothing closes, in quotes, blocks and comments.
#[test]
fn brackets_in_prose_are_no_nesting() {
    let steps: String =
        (0..60).map(|step| format!("    - {{en: \"{step}: half-open, [0, 1), and {{\"}} # [[\n")).collect();
    let text = format!("{}texts:\n  compliance:\n{steps}", OTHER.replace("other", "hostile"));
    assert_eq!(of_vendor(text), "");
}

#[test]
fn nesting_of_100_000_levels() {
    let too_deep = ": found nesting deeper than 32 levels; expected a record in YAML";
    expect("[".repeat(100_000), &format!(":1:1001{too_deep}"));
    expect("{a: ".repeat(100_000), &format!(":1:4001{too_deep}"));
    expect(format!("name: {}{}", "[".repeat(100_000), "]".repeat(100_000)), &format!(":1:1007{too_deep}"));
    // What the parser can bear is counted while it runs.
    for levels in [33, 200, 999] {
        let message = of_vendor(format!("name: {}{}", "[".repeat(levels), "]".repeat(levels)));
        assert!(message.contains("nesting deeper than 32 levels"), "{message}");
        assert!(message.starts_with("vendors/hostile.yaml:1:"), "{message}");
    }
    for hostile in ["- ".repeat(100_000), "? ".repeat(100_000), "-\n ".repeat(100_000)] {
        let message = of_vendor(hostile);
        assert!(message.starts_with("vendors/hostile.yaml:"), "{message}");
        assert!(message.contains("nesting") || message.contains("expected a record"), "{message}");
    }
    // One level per line, by one blank more each.
    let mut blocks = String::new();
    for level in 0..900 {
        blocks += &format!("{}a:\n", " ".repeat(level));
    }
    expect(&blocks, &format!(":162:1{too_deep}"));
}

#[test]
fn a_file_that_is_too_large() {
    let text = OTHER.to_owned() + &"# padding\n".repeat(60_000);
    expect(&text, &format!(": found {} bytes; expected at most 524288 bytes", text.len()));
    // The same as a text that no file held.
    let source = Source::new("hostile", &text);
    let (_, faults) = load(&[source], &[]);
    assert_eq!(
        faults.to_string(),
        format!("hostile.yaml:1:1: found {} bytes; expected at most 524288 bytes", text.len())
    );
    // A hundred megabytes are not read to be refused.
    let file = Data::new();
    file.write("vendors/hostile.yaml", "");
    fs::File::options()
        .write(true)
        .open(file.path().join("vendors/hostile.yaml"))
        .unwrap()
        .set_len(100 << 20)
        .unwrap();
    assert_eq!(file.faults(), "vendors/hostile.yaml: found 104857600 bytes; expected at most 524288 bytes\n");
}

#[test]
fn text_that_is_not_utf_8() {
    expect(b"name: Br\xf6ken\n", ":1:9: found the byte 0xF6; expected UTF-8 text");
    expect(b"name: a\ncategory: \xff\n", ":2:11: found the byte 0xFF; expected UTF-8 text");
    expect(b"name: \xe2\x82", ":1:7: found the byte 0xE2; expected UTF-8 text");
    // UTF-16, as some editors save.
    expect(b"\xff\xfen\0a\0", ":1:1: found the byte 0xFF; expected UTF-8 text");
    expect("name: \u{0}\n", ":1:7: found a control character (\\u{0}); expected a record in YAML");
}

#[test]
fn line_ends_of_another_system_do_not_matter() {
    assert_eq!(of_vendor(OTHER.replace("other", "hostile").replace('\n', "\r\n")), "");
}

/// Hundreds of faults have their places. A file of nothing but faults is no record: what it has beyond these is
/// reported without a place, so that it cannot keep the compiler for hours.
#[test]
fn a_file_of_nothing_but_faults() {
    let keys: String = (0..20_000).map(|number| format!("key{number}: x\n")).collect();
    let entries = format!("aliases: [{}]\n", "7, ".repeat(40_000));
    for hostile in [keys, entries] {
        let message = of_vendor(&hostile);
        let (placed, unplaced): (Vec<&str>, Vec<&str>) = message
            .lines()
            .partition(|line| line.starts_with("vendors/hostile.yaml:1") || line.contains("yaml:2"));
        assert!(placed.len() > 5, "{} of {}", placed.len(), message.lines().count());
        assert!(unplaced.len() > 10_000);
    }
}

#[test]
fn a_text_that_is_much_too_large() {
    let start = Instant::now();
    for hostile in ["[", "x: [", "- ", "\""] {
        let (_, faults) = load(&[Source::new("hostile", &hostile.repeat((40 << 20) / hostile.len()))], &[]);
        assert_eq!(faults.to_string(), "hostile.yaml: found 41943040 bytes; expected at most 524288 bytes");
    }
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

#[test]
fn many_faults_take_no_longer_than_they_are_many() {
    let mut text = OTHER.replace("other", "hostile");
    text.truncate(text.find("cookies:").unwrap());
    text += "cookies:\n";
    for number in 0..1_000 {
        text += &format!("  - {{name: hostile_{number}, retention: never}}\n");
    }
    assert_eq!(of_vendor(&text).lines().count(), 1_000);
}

#[test]
fn a_folder_that_is_missing() {
    let data = Data::new();
    let nowhere = data.path().join("nowhere");
    let faults = check_dir(&nowhere).unwrap_err();
    assert_eq!(faults.len(), 3, "{faults}");
    let message = faults.to_string().replace(&format!("{}/", data.path().display()), "");
    let expected = "nowhere/VERSION: expected one line with the version of the data, such as 2026.11.0\n\
        nowhere/operators: found No such file or directory (os error 2); expected a folder of records\n\
        nowhere/vendors: found No such file or directory (os error 2); expected a folder of records";
    if cfg!(target_os = "linux") {
        assert_eq!(message, expected);
    }
}

#[test]
fn a_folder_without_records() {
    let data = tempfile::tempdir().unwrap();
    fs::write(data.path().join("VERSION"), "1.0\n").unwrap();
    fs::create_dir(data.path().join("vendors")).unwrap();
    fs::create_dir(data.path().join("operators")).unwrap();
    let faults = check_dir(data.path()).unwrap_err().to_string();
    let faults = faults.replace(&format!("{}/", data.path().display()), "");
    assert_eq!(
        faults,
        "operators: found none; expected at least one record, in a file called <slug>.yaml\n\
         vendors: found none; expected at least one record, in a file called <slug>.yaml"
    );
}

#[test]
fn other_files_among_the_records() {
    let data = Data::new();
    data.write("vendors/notes.txt", "Remember the milk.");
    data.write("vendors/other.yml", OTHER);
    data.write("vendors/.hidden.yaml.swp", "");
    data.write("vendors/README", "");
    data.write("vendors/folder/inner.yaml", OTHER);
    data.write("vendors/named.yaml/inner", "");
    let expected = [
        "vendors/.hidden.yaml.swp",
        "vendors/README",
        "vendors/folder",
        "vendors/notes.txt",
        "vendors/other.yml",
    ]
    .map(|file| {
        format!("{file}: found another file; expected only records here, in files called <slug>.yaml\n")
    })
    .concat();
    let faults = data.faults();
    let (named, others): (Vec<&str>, Vec<&str>) =
        faults.lines().partition(|line| line.contains("named.yaml"));
    assert_eq!(others.join("\n") + "\n", expected);
    assert_eq!(named.len(), 1, "{faults}");
    assert!(named[0].contains("expected a file that can be read"), "{faults}");
}

#[test]
fn names_of_files_that_are_no_slugs() {
    for name in [
        "Upper",
        "under_score",
        "-begin",
        "end-",
        "two--hyphens",
        "dot.dot",
        "blank blank",
        "ümlaut",
        "",
        &"x".repeat(65),
    ] {
        let data = Data::new();
        data.write(&format!("vendors/{name}.yaml"), OTHER.replace("other", "named"));
        let faults = data.faults();
        let expected =
            if name.is_empty() { "found another file" } else { "expected a slug: lower-case letters" };
        assert!(faults.contains(expected), "{name}: {faults}");
        assert_eq!(faults.lines().count(), 1, "{faults}");
    }
}

/// The version of the data is one line of digits and dots.
#[test]
fn versions_that_are_none() {
    for version in ["", "\n", "next\n", "1.0 beta\n", "1\n2\n", "\"1\"", "1,0"] {
        let data = Data::new();
        data.write("VERSION", version);
        let expected = "VERSION: expected one line with the version of the data, such as 2026.11.0\n";
        assert_eq!(data.faults(), expected, "{version:?}");
    }
}

/// Records that no file held have faults at the lines of their own text, whatever their slugs.
#[test]
fn texts_of_one_slug_keep_their_own_lines() {
    let vendor = Source::new("same", &OTHER.replace("operator: acme", "operator: same"));
    let operator = Source::new(
        "same",
        "# A comment.\n\nname: Same\ncountry: XX\nevidence: {kind: documented, sources: [sight]}\n\
        sources: [{id: site, title: A page, publisher: Same, checked: 2026-11-01}]\nreviewed: 2026-11-01\n",
    );
    let (records, faults) = load(&[vendor], &[operator]);
    let places = |faults: &Faults| faults.to_string().split(": ").next().unwrap().to_owned();
    assert_eq!(places(&faults), "operators/same.yaml:4:10", "{faults}");
    let faults = validate(&records);
    assert_eq!(places(&faults), "operators/same.yaml:5:40", "{faults}");
}

/// The steps one by one find what they find together.
#[test]
fn the_steps_are_usable_alone() {
    let folder = crate::support::fixtures().join("broken/three-and-three");
    let (records, of_loading) = load_dir(&folder);
    let of_rules = validate(&records);
    let mut apart: Vec<String> = of_loading.iter().chain(&of_rules).map(ToString::to_string).collect();
    let together = check_dir(&folder).unwrap_err();
    let mut together: Vec<String> = together.iter().map(ToString::to_string).collect();
    apart.sort();
    together.sort();
    assert_eq!(apart, together);
    assert!(!of_loading.is_empty() && !of_rules.is_empty());
}
