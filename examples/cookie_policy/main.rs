//! The section of a cookie policy about third-party services, written from the base.
//!
//! ```text
//! cargo run --example cookie_policy -- iclose chaport > policy.md
//! cargo run --example cookie_policy -- --lang de --format html web1on1 > richtlinie.html
//! ```
//!
//! For each vendor it says who provides the service, what for, what is stored on the visitor's device and for how
//! long, on which legal basis, where data may go, and how to refuse. Whatever the base does not know is said to be
//! "not stated": find it out and fill it in. The text is a draft to adapt to what the site really does, and not legal
//! advice.
//!
//! Items that are no longer in use are left out, and so are those that a vendor stores only on its own website or in
//! its dashboard, where the site's visitors do not get; a message says how many.
//!
//! The exit status is 0 when the section was written, 1 when a slug is unknown, and 2 for wrong usage.

use std::io::{self, Write};
use std::process::ExitCode;

use consent_atlas::vocab::{ItemStatus, Requirement, Surface, Vocabulary};
use consent_atlas::{Consent, Cookie, Lang, Observation, Operator, Question, Text, Vendor, require_vendor};
use lexopt::{Arg, ValueExt};

#[path = "../common/phrases.rs"]
mod common;
mod document;
mod phrases;

use document::{Block, Document, Format, Inline, Line};
use phrases::Phrase;

const HELP: &str = "\
Writes the section of a cookie policy about third-party services.

Usage:
  cookie_policy [OPTIONS] SLUG...

Options:
      --lang LANG        the language: en (the default), fr, de or es
      --format FORMAT    markdown (the default) or html
  -h, --help             this text

Exit status: 0 if the section was written, 1 if a slug is unknown, 2 for wrong usage, 3 if writing fails.
The section is a draft: adapt it to what your site really does. It is not legal advice.
";

fn main() -> ExitCode {
    let request = match parse(lexopt::Parser::from_env()) {
        Ok(request) => request,
        Err(error) => {
            eprintln!("cookie_policy: {error}\nFor the options, see `cookie_policy --help`.");
            return ExitCode::from(2);
        }
    };
    let written = match request {
        None => io::stdout().write_all(HELP.as_bytes()),
        Some(request) => match vendors(&request.slugs) {
            Some(vendors) => print(&Policy { lang: request.lang }.of(&vendors), &request),
            None => return ExitCode::from(1),
        },
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cookie_policy: {error}");
            ExitCode::from(3)
        }
    }
}

/// What to write.
struct Request {
    slugs: Vec<String>,
    lang: Lang,
    format: Format,
}

/// Reads the command line; `None` if it asks for help.
fn parse(mut parser: lexopt::Parser) -> Result<Option<Request>, lexopt::Error> {
    let mut request = Request { slugs: Vec::new(), lang: Lang::En, format: Format::Markdown };
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Long("lang") => {
                let word = parser.value()?.string()?;
                request.lang = word.parse().map_err(|error| format!("--lang: {error}"))?;
            }
            Arg::Long("format") => {
                request.format = match parser.value()?.string()?.as_str() {
                    "markdown" => Format::Markdown,
                    "html" => Format::Html,
                    other => return Err(format!("--format: {other:?} is neither markdown nor html").into()),
                };
            }
            Arg::Value(slug) => request.slugs.push(slug.string()?),
            Arg::Short(_) | Arg::Long(_) => return Err(argument.unexpected()),
        }
    }
    if request.slugs.is_empty() {
        return Err("no vendor; give the slugs of those that the site uses".into());
    }
    Ok(Some(request))
}

/// The vendors, each once. Half a policy would be worse than none, so a single unknown slug is enough for `None`; all
/// of them are reported.
fn vendors(slugs: &[String]) -> Option<Vec<Vendor>> {
    let mut vendors = Vec::new();
    let mut complete = true;
    for slug in slugs {
        match require_vendor(slug) {
            Ok(vendor) if vendors.contains(&vendor) => {}
            Ok(vendor) => vendors.push(vendor),
            Err(error) => {
                eprintln!("cookie_policy: {error}");
                complete = false;
            }
        }
    }
    complete.then_some(vendors)
}

fn print(document: &Document, request: &Request) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(document.render(request.format).as_bytes())?;
    out.flush()
}

/// Composes the section in one language.
#[derive(Clone, Copy)]
struct Policy {
    lang: Lang,
}

impl Policy {
    fn of(self, vendors: &[Vendor]) -> Document {
        let mut blocks = vec![
            Block::Heading(2, self.say(phrases::TITLE).to_owned()),
            Block::Paragraph(vec![Inline::text(self.say(phrases::INTRODUCTION))]),
        ];
        for vendor in vendors {
            blocks.extend(self.vendor(*vendor));
        }
        Document { lang: self.lang.as_str(), blocks }
    }

    fn vendor(self, vendor: Vendor) -> Vec<Block> {
        let mut blocks = vec![
            Block::Heading(3, vendor.name().to_owned()),
            self.titled(phrases::PROVIDER, self.operator(vendor.operator())),
            self.titled(phrases::PURPOSE, self.purpose(vendor)),
        ];
        blocks.extend(self.items(vendor));
        blocks.extend(self.legal_bases(vendor));
        let transfers = vendor.answer(Question::Transfers, self.lang).to_string();
        blocks.push(self.titled(phrases::TRANSFERS, vec![Inline::Text(transfers)]));
        blocks.push(self.titled(phrases::REFUSAL, self.refusal(vendor)));
        blocks
    }

    /// The company, its country, and its policies.
    fn operator(self, operator: Operator) -> Line {
        let name = operator.legal_name().unwrap_or(operator.name());
        let remark = operator.legal_name().is_none().then(|| self.say(phrases::LEGAL_NAME_NOT_STATED));
        let country = operator.country().map(|country| country.label(self.lang));
        let country = country.unwrap_or(self.say(phrases::COUNTRY_NOT_STATED));
        let parts: Vec<&str> = [Some(name), remark, Some(country)].into_iter().flatten().collect();
        let mut line = vec![Inline::Text(parts.join(", "))];
        let links = [
            (phrases::PRIVACY_POLICY, operator.privacy_policy()),
            (phrases::COOKIE_POLICY, operator.cookie_policy()),
        ];
        self.link(&mut line, &links);
        line
    }

    /// Adds the links that there are, each after a semicolon.
    fn link(self, line: &mut Line, links: &[(Phrase, Option<&'static str>)]) {
        for (name, address) in links {
            if let Some(address) = address {
                line.push(Inline::text(self.say(phrases::SEMICOLON)));
                line.push(Inline::Link { text: self.say(*name), address });
            }
        }
    }

    fn purpose(self, vendor: Vendor) -> Line {
        let service = vendor.service().label(self.lang);
        let category = vendor.category().label(self.lang);
        let category = self.say(phrases::IN_CATEGORY).replacen("{}", category, 1);
        let mut line: Line = vendor.summary().map(|text| self.text(text)).into_iter().collect();
        let blank = if line.is_empty() { "" } else { " " };
        line.push(Inline::Text(format!("{blank}({service}{}{category})", self.say(phrases::SEMICOLON))));
        line
    }

    /// The table of the items that the site's visitors can meet.
    fn items(self, vendor: Vendor) -> Vec<Block> {
        let current = vendor.cookies().filter(|item| item.status() == ItemStatus::Current);
        let (items, elsewhere): (Vec<Cookie>, Vec<Cookie>) = current.partition(|item| is_met(*item));
        if !elsewhere.is_empty() {
            eprintln!(
                "cookie_policy: {}: left out what is stored only on the vendor's own website or dashboard: {}",
                vendor.slug(),
                elsewhere.iter().map(|item| item.id()).collect::<Vec<_>>().join(", ")
            );
        }
        if items.is_empty() {
            let none = self.say(phrases::NO_ITEMS).replacen("{}", vendor.name(), 1);
            return vec![Block::Paragraph(vec![Inline::Text(none)])];
        }
        let head = [
            phrases::NAME,
            phrases::STORAGE,
            phrases::PARTY,
            phrases::ITEM_PURPOSE,
            phrases::RETENTION,
            phrases::CATEGORY_AND_CONSENT,
        ];
        let head = head.map(|phrase| self.say(phrase).to_owned()).to_vec();
        let rows = items.iter().map(|item| self.row(*item)).collect();
        let mut blocks = vec![Block::Table { head, rows }];
        if items.iter().any(|item| item.is_pattern()) {
            blocks.push(Block::Paragraph(vec![Inline::text(self.say(phrases::ANGLE_BRACKETS))]));
        }
        blocks
    }

    fn row(self, item: Cookie) -> Vec<Line> {
        vec![
            vec![self.name(item)],
            vec![Inline::Text(capitalised(item.storage().label(self.lang)))],
            self.party(item),
            self.item_purpose(item),
            vec![Inline::Text(capitalised(&self.retention(item)))],
            vec![Inline::Text(capitalised(&self.category_and_consent(item)))],
        ]
    }

    /// The name or, where the vendor does not publish it, the id under which the base has the item.
    fn name(self, item: Cookie) -> Inline {
        match item.name() {
            Some(name) => Inline::Code(without_classes(name)),
            None => Inline::Text(format!("{} ({})", item.id(), self.say(phrases::NAME_NOT_PUBLISHED))),
        }
    }

    fn party(self, item: Cookie) -> Line {
        let mut line = vec![Inline::Text(capitalised(item.party().label(self.lang)))];
        for (position, host) in item.hosts().enumerate() {
            line.push(Inline::text(if position == 0 { " (" } else { ", " }));
            line.push(Inline::Code(host.to_owned()));
        }
        if !item.hosts().is_empty() {
            line.push(Inline::text(")"));
        }
        line
    }

    /// What it is for, and what must hold for it to be stored at all.
    fn item_purpose(self, item: Cookie) -> Line {
        let mut line = match item.purpose() {
            Some(purpose) => vec![self.text(purpose)],
            None if item.uses().is_empty() => vec![Inline::Text(capitalised(self.say(phrases::NOT_STATED)))],
            None => vec![Inline::Text(capitalised(&self.labels(item.uses())))],
        };
        let mut limits: Vec<String> =
            item.only_if().map(|condition| condition.display(self.lang).to_string()).collect();
        if !matches!(item.surface(), Surface::Website | Surface::EmbeddedWidget) {
            limits.push(item.surface().label(self.lang).to_owned());
        }
        if !limits.is_empty() {
            line.push(Inline::Text(format!(" ({})", limits.join(self.say(phrases::SEMICOLON)))));
        }
        line
    }

    /// The declared length; one that was only measured is shown as such.
    fn retention(self, item: Cookie) -> String {
        let observed = item.observations().find_map(Observation::retention);
        match (item.retention(), observed) {
            (Some(declared), _) => declared.display(self.lang).to_string(),
            (None, Some(seen)) => {
                self.say(phrases::OBSERVED).replacen("{}", &seen.display(self.lang).to_string(), 1)
            }
            (None, None) => self.say(phrases::NOT_STATED).to_owned(),
        }
    }

    fn category_and_consent(self, item: Cookie) -> String {
        let mut parts = vec![item.category().label(self.lang).to_owned()];
        match item.consent() {
            None => parts.push(self.say(phrases::CONSENT_NOT_STATED).to_owned()),
            Some(consent) => {
                parts.push(self.consent(consent));
                parts.extend(consent.jurisdictions().map(|entry| {
                    let place = entry.jurisdiction().label(self.lang);
                    format!("{place}{}{}", self.say(phrases::COLON), self.consent(entry))
                }));
            }
        }
        parts.join(self.say(phrases::SEMICOLON))
    }

    fn consent(self, consent: Consent) -> String {
        let requirement = consent.requirement().label(self.lang);
        match consent.requirement() {
            Requirement::Conditional if !consent.when().is_empty() => {
                let cases: Vec<String> =
                    consent.when().map(|case| case.display(self.lang).to_string()).collect();
                self.say(phrases::CONSENT_IN_CASES).replacen("{}", &cases.join(", "), 1)
            }
            Requirement::Exempt => {
                let ground = consent.ground().map(|ground| ground.label(self.lang));
                let service = consent.service().map(|service| service.label(self.lang));
                let details: Vec<&str> = ground.into_iter().chain(service).collect();
                if details.is_empty() {
                    return requirement.to_owned();
                }
                format!("{requirement} ({})", details.join(self.say(phrases::COLON)))
            }
            _ => requirement.to_owned(),
        }
    }

    /// The vendor's legal bases, then those of items that have their own.
    fn legal_bases(self, vendor: Vendor) -> Vec<Block> {
        let colon = self.say(phrases::COLON);
        let mut lines: Vec<Line> = Vec::new();
        for scope in vendor.legal_bases() {
            let covers = self.labels(scope.covers());
            let covers = if covers.is_empty() { covers } else { format!("{colon}{covers}") };
            lines.push(vec![Inline::Text(capitalised(scope.basis().label(self.lang)) + &covers)]);
        }
        let current = vendor.cookies().filter(|item| item.status() == ItemStatus::Current && is_met(*item));
        for item in current.filter(|item| !item.legal_bases().is_empty()) {
            let bases = self.labels(item.legal_bases());
            lines.push(vec![self.name(item), Inline::Text(format!("{colon}{bases}"))]);
        }
        if lines.is_empty() {
            return vec![
                self.titled(phrases::LEGAL_BASIS, vec![Inline::text(self.say(phrases::NOT_STATED))]),
            ];
        }
        vec![self.titled(phrases::LEGAL_BASIS, Vec::new()), Block::List(lines)]
    }

    fn refusal(self, vendor: Vendor) -> Line {
        let operator = vendor.operator();
        let mut line = vec![Inline::text(self.say(phrases::HOW_TO_REFUSE))];
        let links = [(phrases::OPT_OUT, operator.opt_out()), (phrases::REQUESTS, operator.requests())];
        for (name, address) in links {
            if let Some(address) = address {
                line.push(Inline::text(" "));
                line.push(Inline::Link { text: self.say(name), address });
                line.push(Inline::text("."));
            }
        }
        line
    }

    /// A paragraph that begins with its subject.
    fn titled(self, title: Phrase, rest: Line) -> Block {
        let mut line = vec![Inline::Strong(self.say(title)), Inline::text(" ")];
        line.extend(rest);
        Block::Paragraph(line)
    }

    /// A text that records have in all four languages.
    fn text(self, text: Text) -> Inline {
        Inline::text(text.or_english(self.lang))
    }

    fn labels<V: Vocabulary>(self, words: impl IntoIterator<Item = V>) -> String {
        words.into_iter().map(|word| word.label(self.lang)).collect::<Vec<_>>().join(", ")
    }

    fn say(self, phrase: Phrase) -> &'static str {
        phrase.in_lang(self.lang)
    }
}

/// Whether visitors of a site that uses the vendor can meet an item.
fn is_met(item: Cookie) -> bool {
    !matches!(item.surface(), Surface::VendorSite | Surface::Dashboard)
}

/// A pattern without the classes of its placeholders, which are for programs: `<id:hex24>` is `<id>` for people.
fn without_classes(pattern: &str) -> String {
    let mut pieces = pattern.split('<');
    let mut name = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (placeholder, literal) = piece.split_once('>').unwrap_or((piece, ""));
        let (placeholder, _) = placeholder.split_once(':').unwrap_or((placeholder, ""));
        name.extend(["<", placeholder, ">", literal]);
    }
    name
}

/// With a capital at the beginning, as a cell or an entry of a list has it.
fn capitalised(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}
