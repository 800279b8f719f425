//! Generated code is data only, whatever a record's texts are, and equal records give equal bytes.
//!
//! That such a base also behaves is shown where the fixture `quotes` is looked up (`matching`, `naive`, `roundtrip`).

#[path = "support/mod.rs"]
mod support;

use std::collections::BTreeMap;

use consent_atlas::compile::schema::{self, Kind, Shape};
use consent_atlas::compile::{Output, Source, emit, load, validate};
use proc_macro2::{TokenStream, TokenTree};
use serde_json::Value;

/// Texts that end a literal, a comment, a block or a format string, if they are ever pasted into any.
const HOSTILE: [&str; 24] = [
    "\"#;fn main(){}//",
    "{}",
    "\\u{0}",
    "\"); } mod x { \"",
    "\\",
    "\\\\",
    "\"",
    "\\\"",
    "'",
    "'a",
    "*/ /*",
    "//",
    "r#\"",
    "\"#",
    "b\"\\xff\"",
    "{0:?}",
    "${HOME}",
    "\\n",
    "\\x00",
    "#![allow(x)]",
    "concat!(\"a\")",
    "e\u{301}\u{200d}\u{2060}",
    "\u{a0}\u{2028}",
    "include_str!(\"/etc/passwd\")",
];

/// Puts other texts in the place of a record's, equal ones in the place of equal ones.
struct Replacement {
    hostile: bool,
    numbers: BTreeMap<String, usize>,
    /// What was put in the place of one-line texts and of prose.
    lines: Vec<String>,
    prose: Vec<String>,
    keys: Vec<String>,
}

impl Replacement {
    fn new(hostile: bool) -> Self {
        Self { hostile, numbers: BTreeMap::new(), lines: Vec::new(), prose: Vec::new(), keys: Vec::new() }
    }

    /// A text in the place of another one, without the characters that it must not have.
    fn text(&mut self, original: &str, without: &[char]) -> String {
        let next = self.numbers.len();
        let number = *self.numbers.entry(original.to_owned()).or_insert(next);
        let text = if self.hostile { HOSTILE[number % HOSTILE.len()] } else { "harmless" };
        let text: String = text.chars().filter(|c| !without.contains(c)).collect();
        format!("{text}{number}x")
    }

    fn group(&mut self, shape: &Shape, record: &mut Value) {
        let claimed = record["subject"].as_str().map(str::to_owned);
        for (key, value) in record.as_object_mut().unwrap() {
            // The value of a claim is a word where its subject has a vocabulary.
            if shape.name == "claim" && key == "value" && claimed.as_deref() != Some("data") {
                continue;
            }
            self.value(shape.field(key).unwrap().kind, value);
        }
    }

    fn value(&mut self, kind: Kind, value: &mut Value) {
        const BLANKS: [char; 3] = [' ', '\u{a0}', '\u{2028}'];
        match kind {
            Kind::Group(shape) => return self.group(shape, value),
            Kind::List(kind) => {
                return value.as_array_mut().unwrap().iter_mut().for_each(|entry| self.value(*kind, entry));
            }
            Kind::Text | Kind::English => {
                for text in value.as_object_mut().unwrap().values_mut() {
                    let mut other = self.text(text.as_str().unwrap(), &[]);
                    if self.hostile {
                        other += "\n\"second line\"\\";
                    }
                    self.prose.push(other.clone());
                    *text = other.into();
                }
                return;
            }
            _ => {}
        }
        let Some(original) = value.as_str().map(str::to_owned) else { return };
        let other = match kind {
            Kind::Line | Kind::Id => self.text(&original, &BLANKS),
            // What is beside the placeholders.
            Kind::Name => {
                self.text(&original, &['<', '>']) + original.split_at(original.find('<').unwrap_or(0)).1
            }
            Kind::Url | Kind::Contact => format!("https://x.example/{}", self.text(&original, &BLANKS)),
            Kind::Path | Kind::PathPrefix => {
                format!("/{}", self.text(&original, &[' ', '\u{a0}', '\u{2028}', '?', '#', '\\']))
            }
            _ => return,
        };
        if matches!(kind, Kind::Name) {
            self.keys.push(other.clone());
        }
        self.lines.push(other.clone());
        *value = other.into();
    }
}

/// The records of a fixture base with other texts, as sources; a JSON text is a YAML text.
fn sources(replacement: &mut Replacement) -> [Vec<Source>; 2] {
    [("vendors", &schema::VENDOR), ("operators", &schema::OPERATOR)].map(|(folder, shape)| {
        let files = support::records(&support::fixtures().join("full").join(folder));
        let source = |(slug, file): (String, std::path::PathBuf)| {
            let mut record = support::yaml::read(&file);
            replacement.group(shape, &mut record);
            let mut source = Source::new(&slug, &record.to_string());
            source.file = file.display().to_string();
            source
        };
        files.into_iter().map(source).collect()
    })
}

/// Compiles sources that have no faults.
fn compile([vendors, operators]: &[Vec<Source>; 2]) -> Output {
    let (records, faults) = load(vendors, operators);
    assert!(faults.is_empty(), "{faults}");
    let faults = validate(&records);
    assert!(faults.is_empty(), "{faults}");
    emit(&records, "BASE", "base")
}

/// The structure of code: its words and punctuation, with every literal as its kind only.
fn structure(code: &str) -> Vec<String> {
    fn flatten(tokens: TokenStream, structure: &mut Vec<String>) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    structure.push(format!("{:?}", group.delimiter()));
                    flatten(group.stream(), structure);
                    structure.push("end".to_owned());
                }
                TokenTree::Literal(literal) => {
                    structure.push(
                        if literal.to_string().starts_with('"') { "text" } else { "number" }.to_owned(),
                    );
                }
                other => structure.push(other.to_string()),
            }
        }
    }
    let mut structure = Vec::new();
    flatten(code.parse().unwrap_or_else(|error| panic!("{error}\n{code}")), &mut structure);
    structure
}

fn pool<'a>(output: &'a Output, name: &str) -> &'a str {
    let (_, bytes) =
        output.data().find(|(file, _)| *file == name).unwrap_or_else(|| panic!("no file {name}"));
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn hostile_texts_never_become_code() {
    let mut harmless = Replacement::new(false);
    let mut hostile = Replacement::new(true);
    let outputs = [compile(&sources(&mut harmless)), compile(&sources(&mut hostile))];
    let [before, after] = outputs.each_ref().map(|output| structure(output.code()));
    assert!(before.len() > 500, "{before:?}");
    assert_eq!(before, after);
    // A base is a `static`, its maps and the names of its files.
    let words = |word: &&String| word.starts_with(|c: char| c.is_ascii_alphabetic());
    let mut words: Vec<&str> = after.iter().filter(words).map(String::as_str).collect();
    words.sort_unstable();
    words.dedup();
    let allowed = [
        "Brace",
        "Bracket",
        "Map",
        "Parenthesis",
        "Parts",
        "Registry",
        "consent_atlas",
        "data_version",
        "disps",
        "doc",
        "end",
        "entries",
        "format",
        "from_parts",
        "generated",
        "include_bytes",
        "include_str",
        "key",
        "names",
        "number",
        "operators",
        "phf",
        "prefixes",
        "pub",
        "static",
        "strings",
        "suffixes",
        "tables",
        "text",
        "texts",
        "vendors",
        "words",
        "BASE",
    ];
    for word in words {
        assert!(allowed.contains(&word), "{word:?} is in the generated code");
    }
}

#[test]
fn texts_are_kept_to_the_letter() {
    let mut hostile = Replacement::new(true);
    let output = compile(&sources(&mut hostile));
    assert!(hostile.numbers.len() > 5 * HOSTILE.len(), "each hostile text in several fields");
    let strings = pool(&output, "base.strings");
    for line in &hostile.lines {
        assert!(strings.contains(line.as_str()), "{line:?}");
    }
    let prose = ["en", "fr", "de", "es"].map(|lang| pool(&output, &format!("base.{lang}"))).concat();
    // Blanks around prose are the YAML's, not the text's.
    for text in hostile.prose.iter().map(|text| text.trim()) {
        assert!(prose.contains(text), "{text:?}");
    }
    for key in hostile.keys.iter().filter(|key| !key.contains('<')) {
        assert!(output.code().contains(&format!("({key:?}, ")), "{key:?}");
    }
}

/// A base of records that state as little as they may, and an empty one.
#[test]
fn small_bases_are_bases() {
    let (records, faults) = load(&[], &[]);
    assert!(faults.is_empty());
    let empty = emit(&records, "BASE", "base");
    assert!(structure(empty.code()).len() > 100);
    assert_eq!(pool(&empty, "base.strings"), "");
    assert_eq!(empty.data().count(), 6);
}

#[test]
fn equal_records_give_equal_bytes() {
    let [vendors, operators] = sources(&mut Replacement::new(false));
    let expected = compile(&[vendors.clone(), operators.clone()]);
    for seed in 0..20_usize {
        // Some permutation of the files, another one each time.
        let shuffle = |sources: &[Source]| {
            let mut sources = sources.to_vec();
            let length = sources.len();
            for index in 0..length {
                sources.swap(index, (index * 7 + seed * 13 + seed * index) % length);
            }
            sources
        };
        let output = compile(&[shuffle(&vendors), shuffle(&operators)]);
        assert!(output == expected, "seed {seed}");
    }
    let files: Vec<&str> = expected.data().map(|(name, _)| name).collect();
    assert_eq!(files, ["base.words", "base.strings", "base.en", "base.fr", "base.de", "base.es"]);
}

/// The name of the `static` and of the files are the caller's, and nothing else of the output depends on them.
#[test]
fn names_are_the_callers() {
    let sources = sources(&mut Replacement::new(false));
    let (records, _) = load(&sources[0], &sources[1]);
    let [one, two] = [emit(&records, "ONE", "one"), emit(&records, "TWO", "two")];
    assert_eq!(one.code().replace("ONE", "TWO").replace("one.", "two."), two.code());
    let contents = |output: &Output| output.data().map(|(_, bytes)| bytes.to_vec()).collect::<Vec<_>>();
    assert_eq!(contents(&one), contents(&two));
}
