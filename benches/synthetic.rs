//! Synthetic records, as rich as real ones: the base as it will be with hundreds and thousands of vendors.
//!
//! The same number always gives the same records. They are written as YAML and go through the compiler, as all records
//! do. Names have the lengths of real ones (11 bytes on average); one item in eight is a pattern.

use std::fmt::Write as _;

use consent_atlas::compile::Source;

/// A small deterministic generator of numbers (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len())]
    }

    fn text(&mut self, words: usize) -> String {
        (0..words).map(|_| self.pick(WORDS)).collect::<Vec<_>>().join(" ")
    }
}

const SYLLABLES: &[&str] = &[
    "ad", "al", "an", "ber", "bo", "ca", "cor", "da", "do", "en", "fi", "ga", "go", "ha", "in", "ja", "ka",
    "lo", "ma", "me", "mo", "na", "no", "or", "pa", "pi", "qua", "ra", "re", "ro", "sa", "se", "si", "ta",
    "te", "to", "tra", "ur", "va", "ve", "vi", "wa", "xe", "yo", "za",
];
const WORDS: &[&str] = &[
    "visitor",
    "session",
    "the",
    "stores",
    "identifier",
    "recognises",
    "campaign",
    "page",
    "to",
    "measures",
    "when",
    "browser",
    "of",
    "returning",
    "and",
    "consent",
    "widget",
    "with",
    "a",
    "data",
    "servers",
    "in",
    "for",
    "period",
];
const USES: &[&str] =
    &["identifier", "session-continuity", "analytics", "advertising", "preference", "security", "ab-test"];
const RETENTIONS: &[&str] =
    &["session", "1 year", "2 years", "13 months", "30 minutes", "90 days", "persistent"];
const SERVICES: &[&str] =
    &["analytics", "advertising", "customer-support", "video", "payments", "email-marketing"];
const CATEGORIES: &[&str] = &["necessary", "preferences", "statistics", "marketing"];

/// The records of a number of vendors, and the one operator that they all have.
pub fn records(vendors: usize) -> (Vec<Source>, Vec<Source>) {
    let operator = "name: Synthetic Ltd\ncountry: IE\nevidence: {kind: documented, sources: [site]}\n\
                    sources: [{id: site, title: Site, publisher: Synthetic, checked: 2026-11-22}]\n\
                    reviewed: 2026-11-22\n";
    let sources = (0..vendors).map(|number| {
        let name = house(number);
        // One vendor in ten uses a name that the next one uses as well.
        let shared = match number % 10 {
            0 if number + 1 < vendors => Some(number),
            1 => Some(number - 1),
            _ => None,
        };
        Source::new(&name, &vendor(number, &name, shared))
    });
    (sources.collect(), vec![Source::new("synthetic", operator)])
}

/// A vendor's name, unique by the number that it spells.
fn house(number: usize) -> String {
    let mut numbers = Numbers(number as u64);
    let mut name: String = (0..2).map(|_| numbers.pick(SYLLABLES)).collect();
    let mut rest = number;
    while rest > 0 {
        name += SYLLABLES[rest % SYLLABLES.len()];
        rest /= SYLLABLES.len();
    }
    // The number itself keeps two spellings of syllables apart.
    format!("{name}{number}")
}

fn vendor(number: usize, house: &str, shared: Option<usize>) -> String {
    let mut numbers = Numbers(0xA7_1A5 + number as u64);
    let mut yaml = format!(
        "name: {house}\nservice: {}\ncategory: {}\noperator: synthetic\n\
         evidence: {{kind: documented, sources: [docs]}}\n\
         sources: [{{id: docs, url: 'https://{house}.example/cookies', title: Cookies, publisher: {house}, checked: 2026-11-22}}]\n\
         reviewed: 2026-11-22\ntexts:\n",
        numbers.pick(SERVICES),
        numbers.pick(CATEGORIES),
    );
    for field in ["summary", "consent"] {
        languages(&mut yaml, "  ", field, 40, &mut numbers);
    }
    let _ = writeln!(yaml, "  how_it_works: {{en: {}}}\n  compliance:", numbers.text(100));
    for _ in 0..6 {
        let _ = writeln!(yaml, "    - {{en: {}}}", numbers.text(18));
    }
    let _ = write!(
        yaml,
        "legal:\n  roles: [{{role: processor}}]\n  bases:\n    - {{basis: consent, covers: [analytics, profiling]}}\n  \
         loading: {{requirement: required, reason: {{en: {}}}}}\n  laws: [gdpr, eprivacy-5-3, tdddg-25]\n  \
         dpia: {{level: consider, triggers: [large-scale, persistent-identifier], note: {{en: {}}}}}\n\
         technical:\n  methods: [cookies, script, pixel]\n  data: [{{kind: ip-address}}, {{kind: user-agent}}, {{kind: page-url}}]\n\
         hosting: {{regions: [EU, US], providers: [{}]}}\n\
         transfers: {{status: possible, countries: [US], mechanisms: [{{mechanism: sccs, standing: to-check}}], note: {{en: {}}}}}\n",
        numbers.text(25),
        numbers.text(60),
        numbers.pick(SYLLABLES),
        numbers.text(25),
    );
    yaml += "domains:\n";
    for host in ["", "cdn.", "api.", "px.eu."] {
        let _ = writeln!(yaml, "  - {{host: {host}{house}.{}, roles: [script]}}", tld(number));
    }
    yaml += "cookies:\n";
    for item in 0..5 {
        let stem = format!("{}{item}", &house[..house.len().min(9)]);
        let stem = format!("{stem}{}", number % 100);
        let name = match (item, number % 8) {
            (4, 0..=4) => format!("_{stem}_{house}_<id>"),
            (4, 5) => format!("<id:hex>.{stem}_{house}"),
            (4, 6) => format!("{stem}_{house}-<site:digits>-<id:uuid>"),
            _ => format!("{stem}_{}", numbers.below(10_000) * 10_000 + number),
        };
        let shared = shared.filter(|_| item == 2);
        let name = shared.map_or(name, |first| format!("shared_{first}_uid"));
        let _ = writeln!(yaml, "  - name: {name}");
        if shared.is_some() {
            yaml += "    shared: true\n";
        }
        if item == 2 {
            let _ = writeln!(yaml, "    party: third\n    hosts: [{house}.{}]", tld(number));
        }
        languages(&mut yaml, "    ", "purpose", 20, &mut numbers);
        let _ = writeln!(
            yaml,
            "    use: [{}]\n    retention: {}\n    consent:\n      requirement: required\n      reason: {{en: {}}}\n      \
             evidence: {{kind: assessed, sources: [docs], reason: {{en: {}}}}}",
            numbers.pick(USES),
            numbers.pick(RETENTIONS),
            numbers.text(18),
            numbers.text(14),
        );
    }
    yaml
}

fn tld(number: usize) -> &'static str {
    ["com", "net", "io", "co.uk", "de"][number % 5]
}

fn languages(yaml: &mut String, indentation: &str, field: &str, words: usize, numbers: &mut Numbers) {
    let _ = writeln!(yaml, "{indentation}{field}:");
    for lang in ["en", "fr", "de", "es"] {
        let _ = writeln!(yaml, "{indentation}  {lang}: {}", numbers.text(words));
    }
}
