//! The quality of `data/` that needs more than the compiler may have: a calendar, languages, a public suffix list.

#[path = "support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::path::PathBuf;

use consent_atlas::vocab::{Lang, TransferStatus};
use consent_atlas::{Cookie, DataPrivacyFramework, Date, Domain, Source, Text, Vendor, operators, vendors};
use regex::Regex;

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

/// What was done has a day, and that is neither before there was anything to do nor after the data's version.
#[test]
fn days_are_plausible() {
    let first: Date = "2020-01-01".parse().unwrap();
    let version: Vec<u16> =
        consent_atlas::DATA_VERSION.split('.').map(|part| part.parse().unwrap()).collect();
    let mut problems = Vec::new();
    let mut check = |what: String, date: Option<Date>| {
        let Some(date) = date else { return };
        let month = (date.year(), u16::from(date.month().unwrap_or(1)));
        if date < first || month > (version[0], version[1]) {
            problems.push(format!("{what}: {date} is not between {first} and the data's version"));
        }
    };
    let mut sources = |slug: &str, sources: Vec<Source>| {
        for source in sources {
            check(format!("{slug}: source {} checked", source.id()), source.checked());
            if source.updated().is_some_and(|updated| Some(updated) > source.checked()) {
                check(
                    format!("{slug}: source {} updated after it was checked", source.id()),
                    "1901".parse().ok(),
                );
            }
        }
    };
    vendors().for_each(|vendor| sources(vendor.slug(), vendor.sources().collect()));
    operators().for_each(|operator| sources(operator.slug(), operator.sources().collect()));
    for vendor in vendors() {
        check(format!("{}: reviewed", vendor.slug()), vendor.reviewed());
        check(format!("{}: retired since", vendor.slug()), vendor.retired_since());
        for cookie in vendor.cookies() {
            cookie.observations().for_each(|seen| check(format!("{cookie:?}: observed"), seen.date()));
            check(format!("{cookie:?}: until"), cookie.until());
        }
    }
    for operator in operators() {
        check(format!("{operator:?}: reviewed"), operator.reviewed());
        let dpf = operator.data_privacy_framework();
        check(format!("{operator:?}: DPF checked"), dpf.and_then(DataPrivacyFramework::checked));
    }
    support::report(&problems);
}

/// Every address is one that a reader can open: no search result, no shortener, no tracking parameters.
#[test]
fn sources_are_addresses_of_pages() {
    let of_vendors = vendors().flat_map(|vendor| vendor.sources().map(move |source| (vendor.slug(), source)));
    let of_operators =
        operators().flat_map(|operator| operator.sources().map(move |source| (operator.slug(), source)));
    let mut problems = Vec::new();
    for (slug, source) in of_vendors.chain(of_operators) {
        let Some(url) = source.url() else { continue };
        let bad = [
            "bit.ly/",
            "t.co/",
            "tinyurl.com/",
            "google.com/search",
            "utm_source",
            "gclid=",
            "web.archive.org/save",
        ];
        if !url.starts_with("https://") || bad.iter().any(|bad| url.contains(bad)) {
            problems.push(format!("{slug}: {}: {url}", source.id()));
        }
    }
    support::report(&problems);
}

/// The texts that a record must have in four languages.
fn translated(vendor: Vendor) -> Vec<(String, Text)> {
    let mut texts: Vec<(String, Text)> = Vec::new();
    texts.extend(vendor.summary().map(|text| ("summary".to_owned(), text)));
    texts.extend(vendor.consent_text().map(|text| ("consent".to_owned(), text)));
    for cookie in vendor.cookies() {
        texts.extend(cookie.purpose().map(|text| (format!("purpose of {}", cookie.id()), text)));
    }
    texts
}

#[test]
fn languages_differ() {
    let mut problems = Vec::new();
    for vendor in vendors() {
        for (what, text) in translated(vendor) {
            let texts: Vec<&str> = Lang::ALL.iter().filter_map(|lang| text.get(*lang)).collect();
            assert_eq!(texts.len(), Lang::ALL.len(), "{}: {what}", vendor.slug());
            for (index, text) in texts.iter().enumerate() {
                if texts[..index].contains(text) {
                    problems.push(format!("{}: {what}: {text:?} in two languages", vendor.slug()));
                }
            }
        }
    }
    support::report(&problems);
}

/// Each text has a small word that only its own language has; a paste into the wrong field does not.
#[test]
fn texts_are_in_their_languages() {
    let small_words = [
        (Lang::En, r"(?i)\b(the|of|and|with|whether|which|that|when|from|this|its|for|has|by|on|to)\b"),
        (Lang::Fr, r"(?i)\b(le|la|les|des|du|une?|et|avec|pour|dans|sur|est|qui|au|aux|d’|l’|à)\b|\b[dlnqs]’"),
        (Lang::De, r"(?i)\b(der|die|das|den|dem|des|ein|eine|einen|einer|eines|und|mit|für|ob|wird|ist|auf|zu|zum|zur|im|wann|an)\b"),
        (Lang::Es, r"(?i)\b(el|la|los|las|del|una?|y|con|para|en|es|que|se|al|su|por|de)\b"),
    ]
    .map(|(lang, words)| (lang, Regex::new(words).unwrap()));
    let mut problems = Vec::new();
    for vendor in vendors() {
        for (what, text) in translated(vendor) {
            for (lang, own) in &small_words {
                let text = text.get(*lang).unwrap();
                let count = |words: &Regex| words.find_iter(text).count();
                let others = small_words.iter().filter(|(other, _)| other != lang);
                if count(own) == 0 || others.clone().any(|(_, other)| count(other) > count(own) + 2) {
                    problems.push(format!(
                        "{}: {what}: is this {}? {text:?}",
                        vendor.slug(),
                        lang.label(Lang::En)
                    ));
                }
            }
        }
    }
    support::report(&problems);
}

/// A sample consent text says that one can refuse and that consent can be withdrawn, and never bundles acceptance.
#[test]
fn consent_texts_say_what_they_must() {
    let table = [
        (Lang::En, r"withdraw", r"refus|declin|reject|without agreeing", r"by (using|continuing)"),
        (Lang::Fr, r"retir(er|ez)|retrait", r"refus", r"en (utilisant|poursuivant|continuant)"),
        (
            Lang::De,
            r"widerr[uo]f",
            r"ablehn|verweiger|nicht einwilligen",
            r"durch (die|Ihre) (Nutzung|Weiternutzung)|indem Sie",
        ),
        (Lang::Es, r"retir(ar|e)|revocar", r"rechaz|negarse|no acept", r"al (usar|utilizar|continuar)"),
    ]
    .map(|(lang, withdrawal, refusal, bundling)| {
        (lang, [withdrawal, refusal, bundling].map(|words| Regex::new(&format!("(?i){words}")).unwrap()))
    });
    let mut problems = Vec::new();
    for vendor in vendors() {
        let Some(text) = vendor.consent_text() else { continue };
        for (lang, [withdrawal, refusal, bundling]) in &table {
            let text = text.get(*lang).unwrap();
            let mut complain =
                |what: &str| problems.push(format!("{} ({lang}): {what}: {text:?}", vendor.slug()));
            if !withdrawal.is_match(text) {
                complain("does not say that consent can be withdrawn");
            }
            if !refusal.is_match(text) {
                complain("does not say that one can refuse");
            }
            if bundling.is_match(text) {
                complain("bundles acceptance with something else");
            }
        }
    }
    support::report(&problems);
}

/// Where data may leave the EEA, the consent text says so.
#[test]
fn consent_texts_name_the_transfer() {
    let table = [
        (Lang::En, r"outside|beyond|United States|third countr"),
        (Lang::Fr, r"hors d|en dehors|États-Unis|pays tiers"),
        (Lang::De, r"außerhalb|USA|Vereinigten Staaten|Drittl[aä]nd"),
        (Lang::Es, r"fuera d|Estados Unidos|terceros países"),
    ]
    .map(|(lang, words)| (lang, Regex::new(words).unwrap()));
    let mut problems = Vec::new();
    for vendor in vendors() {
        let leaves = vendor.transfers().is_some_and(|transfers| transfers.status() != TransferStatus::None);
        let Some(text) = vendor.consent_text().filter(|_| leaves) else { continue };
        for (lang, words) in &table {
            if !words.is_match(text.get(*lang).unwrap()) {
                problems.push(format!("{} ({lang}): no word of the transfer", vendor.slug()));
            }
        }
    }
    support::report(&problems);
}

#[test]
fn no_two_vendors_have_one_text() {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    let mut problems = Vec::new();
    for vendor in vendors() {
        for text in [vendor.summary(), vendor.consent_text()].into_iter().flatten() {
            for text in Lang::ALL.iter().filter_map(|lang| text.get(*lang)) {
                if let Some(other) = seen.insert(text, vendor.slug()).filter(|other| *other != vendor.slug())
                {
                    problems.push(format!("{other} and {}: {text:?}", vendor.slug()));
                }
            }
        }
    }
    support::report(&problems);
}

/// A host under which anybody can register a name (`github.io`, `co.uk`) is no vendor's.
#[test]
fn hosts_are_not_public_suffixes() {
    let mut problems = Vec::new();
    for vendor in vendors() {
        let hosts = vendor.domains().filter(|domain| domain.covers_subdomains()).map(Domain::host);
        let of_items = vendor.cookies().flat_map(Cookie::hosts);
        for host in hosts.chain(of_items) {
            if psl::domain_str(host).is_none() {
                problems.push(format!("{}: {host} is a public suffix: `subdomains: false`?", vendor.slug()));
            }
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
    let vendor = consent_atlas::compile::Source::new("template", &text);
    let operator = record["operator"].as_str().unwrap_or_default().to_owned();
    let file = data.join("operators").join(format!("{operator}.yaml"));
    let text =
        if file.exists() { support::read(&file) } else { support::read(&data.join("operators/roffi.yaml")) };
    let operator = consent_atlas::compile::Source::new(&operator, &text);
    let (records, faults) = consent_atlas::compile::load(&[vendor], &[operator]);
    assert!(faults.is_empty(), "{faults}");
    let faults = consent_atlas::compile::validate(&records);
    assert!(faults.is_empty(), "{faults}");
}
