//! Reading: files into trees, and trees checked against the schema.
//!
//! Every fault of every file is collected; one never hides another.

use std::fs;
use std::path::{Path as FilePath, PathBuf};

use super::fault::{Fault, Faults, Path, Place, Step};
use super::model::{Operator, Vendor};
use super::schema::{self, Field, Kind, Need, Shape};
use super::yaml::{self, Node};
use crate::value::excerpt::is_bidi_control;
use crate::value::host::{self, Buffer};
use crate::value::vocab::{Lang, Vocabulary};
use crate::value::{date::Date, pattern, retention::Retention};

/// The text of one record and the name that it goes by in messages.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name of the file, as messages show it.
    pub file: String,
    /// The stem of the file's name: the record's slug.
    pub slug: String,
    /// The content.
    pub text: String,
}

impl Source {
    /// A record from a text, as tests and tools have it; `slug` is what the file's stem would be.
    pub fn new(slug: &str, text: &str) -> Self {
        Self { file: format!("{slug}.yaml"), slug: slug.to_owned(), text: text.to_owned() }
    }
}

/// The records of a base, read but not yet validated.
#[derive(Debug, Default)]
pub struct Records {
    pub(crate) vendors: Vec<Vendor>,
    pub(crate) operators: Vec<Operator>,
    /// Slugs of files that could not be read at all: they exist, so nobody is told that they do not.
    pub(crate) unreadable: Vec<String>,
    pub(crate) version: String,
    pub(crate) texts: Vec<Source>,
}

impl Records {
    /// The text of the file of a name, for finding lines in it.
    pub(crate) fn text(&self, file: &str) -> Option<&str> {
        self.texts.iter().find(|source| source.file == file).map(|source| source.text.as_str())
    }

    /// Adds the lines and columns to faults that only know a path.
    pub(crate) fn place(&self, faults: &mut Faults) {
        let mut left = MOST_PARSED_FOR_PLACES;
        for fault in faults.faults.iter_mut().filter(|fault| fault.place.is_none()) {
            let text = self.text(&fault.file).filter(|text| text.len() <= left);
            if let Some(text) = text {
                left -= text.len();
                fault.place = place(text, &fault.path);
            }
        }
    }
}

/// How many bytes are parsed again to find the places of faults. It is enough for hundreds of faults in files of the
/// usual size; what a hostile file has beyond that is reported without its place.
const MOST_PARSED_FOR_PLACES: usize = 8 << 20;

/// Reads a data folder: `VERSION`, `vendors/*.yaml` and `operators/*.yaml`.
pub fn load_dir(dir: &FilePath) -> (Records, Faults) {
    let mut faults = Faults::default();
    let vendors = read_folder(&dir.join("vendors"), &mut faults);
    let operators = read_folder(&dir.join("operators"), &mut faults);
    let version_file = dir.join("VERSION");
    let version = fs::read_to_string(&version_file).unwrap_or_default().trim().to_owned();
    if version.is_empty() || !version.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        let file = version_file.display().to_string();
        faults.faults.push(Fault::new(
            &file,
            Path::default(),
            "one line with the version of the data, such as 2026.11.0",
        ));
    }
    let (mut records, more) = load(&vendors, &operators);
    records.version = version;
    faults.faults.extend(more.faults);
    faults.sort();
    (records, faults)
}

/// Reads records from texts.
pub fn load(vendors: &[Source], operators: &[Source]) -> (Records, Faults) {
    let mut records = Records { version: "0".to_owned(), ..Records::default() };
    let mut faults = Faults::default();
    // The order of files does not matter: a folder gives them in any.
    let sorted = |sources: &[Source]| {
        let mut sources = sources.to_vec();
        sources.sort_by(|a, b| a.slug.cmp(&b.slug));
        sources
    };
    for source in sorted(vendors) {
        match read_record(&source, &schema::VENDOR, &mut faults) {
            Some(node) => records.vendors.push(Vendor::read(&source, &node)),
            None => records.unreadable.push(source.slug.clone()),
        }
        records.texts.push(source);
    }
    for mut source in sorted(operators) {
        // Texts that no folder held may have one name for both.
        if vendors.iter().any(|vendor| vendor.file == source.file) {
            source.file = format!("operators/{}", source.file);
        }
        match read_record(&source, &schema::OPERATOR, &mut faults) {
            Some(node) => records.operators.push(Operator::read(&source, &node)),
            None => records.unreadable.push(source.slug.clone()),
        }
        records.texts.push(source);
    }
    records.place(&mut faults);
    faults.sort();
    (records, faults)
}

/// Reads the records of a folder, in the order of their names.
fn read_folder(folder: &FilePath, faults: &mut Faults) -> Vec<Source> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            faults.faults.push(file_fault(folder, "a folder of records").found(error));
            return Vec::new();
        }
    };
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    if files.is_empty() {
        faults
            .faults
            .push(file_fault(folder, "at least one record, in a file called <slug>.yaml").found("none"));
    }
    let mut sources = Vec::new();
    for file in files {
        match read_file(&file) {
            Ok(source) => sources.push(source),
            Err(fault) => faults.faults.push(fault),
        }
    }
    sources
}

fn read_file(file: &FilePath) -> Result<Source, Fault> {
    if file.extension().is_none_or(|extension| extension != "yaml") {
        return Err(file_fault(file, "only records here, in files called <slug>.yaml").found("another file"));
    }
    let unreadable = |error: std::io::Error| file_fault(file, "a file that can be read").found(error);
    let size = fs::metadata(file).map_err(unreadable)?.len();
    if size > yaml::LARGEST_FILE {
        return Err(too_large(&file.display().to_string(), size));
    }
    let text = String::from_utf8(fs::read(file).map_err(unreadable)?).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = valid.split(|byte| *byte == b'\n').count();
        let column = valid.rsplit(|byte| *byte == b'\n').next().map_or(0, <[u8]>::len) + 1;
        let byte = error.as_bytes()[valid.len()];
        file_fault(file, "UTF-8 text").found(format_args!("the byte 0x{byte:02X}")).at(Place { line, column })
    })?;
    let slug = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Source { file: file.display().to_string(), slug, text })
}

/// A fault of a file as a whole.
fn file_fault(file: &FilePath, expected: &str) -> Fault {
    Fault::new(&file.display().to_string(), Path::default(), expected)
}

fn too_large(file: &str, size: u64) -> Fault {
    Fault::new(file, Path::default(), format!("at most {} bytes", yaml::LARGEST_FILE))
        .found(format_args!("{size} bytes"))
}

/// Parses one record and checks it. Gives the tree even where it has faults, so that the rules can look for more.
fn read_record(source: &Source, shape: &'static Shape, faults: &mut Faults) -> Option<Node> {
    let mut check = Check { file: &source.file, faults: &mut faults.faults };
    if !is_slug(&source.slug) {
        check.fault(
            Fault::new(&source.file, Path::default(), SLUG)
                .found(format_args!("the file name {:?}", source.slug)),
        );
    }
    if source.text.len() as u64 > yaml::LARGEST_FILE {
        check.fault(too_large(&source.file, source.text.len() as u64));
        return None;
    }
    if source.text.trim().is_empty() {
        check.fault(Fault::new(&source.file, Path::default(), "a record").found("an empty file"));
        return None;
    }
    match yaml::parse(&source.text) {
        Ok(node) => {
            check.group(shape, &node, &Path::default());
            Some(node)
        }
        Err(unreadable) => {
            let mut fault =
                Fault::new(&source.file, Path::default(), "a record in YAML").found(unreadable.problem);
            fault.place = unreadable.place;
            check.fault(fault);
            None
        }
    }
}

/// Finds the place of a path; where its end is missing, of what is there of it.
fn place(text: &str, path: &Path) -> Option<Place> {
    let mut steps = path.0.as_slice();
    loop {
        if let Some(place) = yaml::locate(text, &Path(steps.to_vec())) {
            return Some(place);
        }
        steps = &steps[..steps.len().checked_sub(1)?];
    }
}

const SLUG: &str = "a slug: lower-case letters, digits and single hyphens, as in `google-analytics`";

/// Whether a text is a slug.
pub(crate) fn is_slug(text: &str) -> bool {
    let part =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.len() <= 64 && text.split('-').all(part)
}

/// Checks one file's tree.
struct Check<'a> {
    file: &'a str,
    faults: &'a mut Vec<Fault>,
}

impl Check<'_> {
    fn fault(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    /// A value is not what its kind asks for.
    fn wrong(&mut self, path: &Path, node: &Node, expected: impl Into<String>) {
        let fault = Fault::new(self.file, path.clone(), expected);
        let fault = match node {
            Node::Text(text) => fault.found_text(text),
            _ => fault.found(describe(node)),
        };
        self.fault(fault);
    }

    fn group(&mut self, shape: &'static Shape, node: &Node, path: &Path) {
        let Node::Map(entries) = node else {
            return self.wrong(path, node, format!("the fields of `{}`", shape.name));
        };
        for (position, (key, value)) in entries.iter().enumerate() {
            if entries[..position].iter().any(|(earlier, _)| earlier == key) {
                let path = path.with(Step::Repeated(key.clone()));
                self.fault(Fault::new(self.file, path, "each field once").found("the field a second time"));
                continue;
            }
            match shape.field(key) {
                Some(field) => self.value(field.kind, value, &path.key(key)),
                None => self.unknown(shape, key, path),
            }
        }
        for field in shape.fields.iter().filter(|field| field.need == Need::Required) {
            if !entries.iter().any(|(key, _)| key == field.name) {
                let fault = Fault::new(self.file, path.key(field.name), format!("this field: {}", field.doc));
                self.fault(fault.found("nothing"));
            }
        }
    }

    fn unknown(&mut self, shape: &Shape, key: &str, path: &Path) {
        let names = shape.fields.iter().map(|field: &Field| field.name);
        let path = path.with(Step::KeyItself(key.to_owned()));
        let expected = format!("one of the fields of `{}`", shape.name);
        self.fault(Fault::new(self.file, path, expected).found("an unknown field").suggest(key, names));
    }

    fn value(&mut self, kind: Kind, node: &Node, path: &Path) {
        match kind {
            Kind::Group(shape) => self.group(shape, node, path),
            Kind::List(kind) => self.list(*kind, node, path),
            Kind::Text => self.languages(node, path, Lang::ALL),
            Kind::English => self.languages(node, path, &[Lang::En]),
            Kind::Flag if matches!(node, Node::Flag(_)) => {}
            Kind::Flag => self.wrong(path, node, "true or false"),
            Kind::Number(least, most) => match node {
                Node::Number(number) if (i64::from(least)..=i64::from(most)).contains(number) => {}
                _ => self.wrong(path, node, format!("a whole number from {least} to {most}")),
            },
            // A lone year is a number in YAML.
            Kind::Date if matches!(node, Node::Number(1901..=9999)) => {}
            _ => match node {
                Node::Text(text) => self.scalar(kind, text, path),
                _ => self.wrong(path, node, format!("{}{}", expected_scalar(kind), type_hint(kind, node))),
            },
        }
    }

    fn list(&mut self, kind: Kind, node: &Node, path: &Path) {
        let Node::List(entries) = node else {
            return self.wrong(path, node, "a list");
        };
        if entries.is_empty() {
            self.wrong(path, node, "at least one entry; leave the field out where there is none");
        }
        for (index, entry) in entries.iter().enumerate() {
            self.value(kind, entry, &path.index(index));
            let scalar = !matches!(kind, Kind::Group(_) | Kind::English | Kind::Text);
            if scalar && entries[..index].contains(entry) {
                self.wrong(&path.index(index), entry, "each entry once");
            }
        }
    }

    fn languages(&mut self, node: &Node, path: &Path, needed: &[Lang]) {
        let Node::Map(entries) = node else {
            return self.wrong(path, node, "a text per language, as in `{en: ..., fr: ...}`");
        };
        for (position, (key, value)) in entries.iter().enumerate() {
            let known = Lang::from_word(key).is_some();
            let repeated = entries[..position].iter().any(|(earlier, _)| earlier == key);
            match value {
                _ if !known => {
                    let path = path.with(Step::KeyItself(key.clone()));
                    self.fault(
                        Fault::new(self.file, path, "a language: en, fr, de or es").found("an unknown field"),
                    );
                }
                _ if repeated => {
                    let path = path.with(Step::Repeated(key.clone()));
                    self.fault(
                        Fault::new(self.file, path, "each language once").found("the language a second time"),
                    );
                }
                Node::Text(text) => self.prose(text, &path.key(key)),
                _ => self.wrong(&path.key(key), value, format!("text{}", type_hint(Kind::Line, value))),
            }
        }
        for lang in needed {
            if !entries.iter().any(|(key, _)| key == lang.as_str()) {
                let expected = format!("the text in {}", lang.label(Lang::En));
                self.fault(Fault::new(self.file, path.key(lang.as_str()), expected).found("nothing"));
            }
        }
    }

    fn prose(&mut self, text: &str, path: &Path) {
        if text.trim().is_empty() || text == "~" {
            self.wrong(path, &Node::Text(text.to_owned()), "text; leave the field out where there is none");
        } else if text.chars().any(|c| (c.is_control() && c != '\n') || is_bidi_control(c)) {
            self.wrong(path, &Node::Text(text.to_owned()), CHARACTERS);
        }
    }

    fn scalar(&mut self, kind: Kind, text: &str, path: &Path) {
        let mut refuse = |expected: String| {
            self.faults.push(Fault::new(self.file, path.clone(), expected).found_text(text));
        };
        if text.chars().any(|c| c.is_control() || is_bidi_control(c)) {
            return refuse(CHARACTERS.to_owned());
        }
        if text.trim().is_empty() || text == "~" {
            return refuse(format!("{}; leave the field out where there is none", expected_scalar(kind)));
        }
        match kind {
            Kind::Word { name, words } if !words.contains(&text) => {
                let fault = Fault::new(self.file, path.clone(), expected_word(name, words))
                    .found_text(text)
                    .suggest(text, words.iter().copied());
                self.fault(fault);
            }
            Kind::Name => {
                if let Err(fault) = pattern::check(text) {
                    refuse(fault.to_string());
                }
            }
            Kind::Retention => match text.parse::<Retention>() {
                Ok(retention) if retention.to_string() == text => {}
                Ok(retention) => refuse(format!("`{retention}`, the one way to write it")),
                Err(error) => {
                    refuse(error.expected().strip_prefix("expected ").unwrap_or(error.expected()).to_owned());
                }
            },
            _ if fits(kind, text) => {}
            _ => refuse(expected_scalar(kind)),
        }
    }
}

const CHARACTERS: &str = "text without control characters and without characters that reverse its direction";

/// Whether a text is of one of the kinds that need no message of their own.
fn fits(kind: Kind, text: &str) -> bool {
    let whole_day = |date: Date| date.day().is_some();
    match kind {
        Kind::Line => text.len() <= 500 && text.trim() == text,
        Kind::Date => text.parse::<Date>().is_ok(),
        Kind::Day => text.parse().is_ok_and(whole_day),
        Kind::Url => is_url(text),
        Kind::Contact => is_url(text) || text.strip_prefix("mailto:").is_some_and(is_email),
        Kind::Host => is_host(text),
        Kind::Path | Kind::PathPrefix => text.starts_with('/') && !text.contains(['?', '#', ' ', '\\']),
        Kind::Slug => is_slug(text),
        Kind::Id => text.len() <= 255 && !text.contains(char::is_whitespace),
        _ => true,
    }
}

fn is_url(text: &str) -> bool {
    let host =
        text.strip_prefix("https://").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let plain = |host: &str| host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    host.is_some_and(|host| plain(host) && host::normalise(host, &mut Buffer::new()).is_some())
        && !text.contains(char::is_whitespace)
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(user, host)| !user.is_empty() && is_host(host)) && !text.contains(' ')
}

/// Whether a text is a host in the one form in which records write it.
fn is_host(text: &str) -> bool {
    let allowed =
        |c: char| c.is_ascii_alphanumeric() || ".-_".contains(c) || (!c.is_ascii() && !c.is_whitespace());
    host::normalise(text, &mut Buffer::new()) == Some(text) && text.contains('.') && text.chars().all(allowed)
}

fn expected_scalar(kind: Kind) -> String {
    match kind {
        Kind::Word { name, words } => return expected_word(name, words),
        Kind::Line => "one line of text, of at most 500 bytes and without blanks around it",
        Kind::Date => "a day, a month or a year, such as 2026-03-18, 2026-03 or 2026",
        Kind::Day => "a day, such as 2026-03-18",
        Kind::Url => "an address that begins with https://",
        Kind::Contact => "an address that begins with https:// or mailto:",
        Kind::Host => "a host name in lower case, without scheme, port, path, leading dot or wildcard",
        Kind::Path | Kind::PathPrefix => "a path that begins with `/`, without query and fragment",
        Kind::Slug => SLUG,
        Kind::Id => "an id without blanks",
        Kind::Name => "the name of an item",
        Kind::Retention => "a retention, such as `session`, `13 months` or `until cleared`",
        _ => "text",
    }
    .to_owned()
}

fn expected_word(name: &str, words: &[&str]) -> String {
    const FEW: usize = 12;
    if words.len() <= FEW {
        format!("a {name}: {}", words.join(", "))
    } else {
        format!("a {name}, one of {} (see data/README.md)", words.len())
    }
}

/// What a value is, for a message; texts are quoted instead.
fn describe(node: &Node) -> String {
    match node {
        Node::Null => "nothing (`~`)".to_owned(),
        Node::Flag(flag) => format!("the flag {flag}"),
        Node::Number(number) => format!("the number {number}"),
        Node::Decimal(number) => format!("the number {number}"),
        Node::Text(_) => "text".to_owned(),
        Node::List(entries) if entries.is_empty() => "an empty list".to_owned(),
        Node::List(_) => "a list".to_owned(),
        Node::Map(_) => "a group of fields".to_owned(),
    }
}

/// What to do about a value that is no text, where the kind is one of text.
fn type_hint(kind: Kind, node: &Node) -> &'static str {
    match (kind, node) {
        (_, Node::Null) => "; leave the field out where there is none",
        (Kind::Line | Kind::Name | Kind::Id, Node::Flag(_) | Node::Number(_) | Node::Decimal(_)) => {
            " (in quotes, if it is meant as text)"
        }
        _ => "",
    }
}
