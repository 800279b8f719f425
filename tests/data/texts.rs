//! The texts of records: each in its language, each its own, and what a consent text must say.

use std::collections::BTreeMap;

use consent_atlas::vocab::{Lang, TransferStatus};
use consent_atlas::{Text, Vendor, vendors};
use regex::Regex;
use whatlang::Detector;

use crate::{alike, support};

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

/// A detector of languages finds each text to be in its own, as far as it is sure of it.
#[test]
fn texts_are_in_their_languages() {
    let langs = [
        (Lang::En, whatlang::Lang::Eng),
        (Lang::Fr, whatlang::Lang::Fra),
        (Lang::De, whatlang::Lang::Deu),
        (Lang::Es, whatlang::Lang::Spa),
    ];
    let detector = Detector::with_allowlist(langs.iter().map(|(_, detected)| *detected).collect());
    let mut problems = Vec::new();
    for vendor in vendors() {
        for (what, text) in translated(vendor) {
            for (lang, own) in langs {
                let text = text.get(lang).unwrap();
                let Some(found) = detector.detect(text) else { continue };
                if found.lang() != own && found.is_reliable() {
                    let slug = vendor.slug();
                    problems
                        .push(format!("{slug}: {what}: {} is no {lang}? {text:?}", found.lang().eng_name()));
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
        (Lang::Fr, r"retir(er|ez|é)|retrait", r"refus", r"en (utilisant|poursuivant|continuant)"),
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

/// A text that says nearly what another vendor's says was copied and hardly changed; `coverage --alike` lists them.
#[test]
fn no_two_vendors_have_nearly_one_text() {
    support::report(&alike::report());
}
