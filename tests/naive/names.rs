//! The naive matcher of names.

use std::cmp::Reverse;
use std::sync::LazyLock;

use consent_atlas::vocab::{ItemStatus, Party, Storage};
use consent_atlas::{Cookie, Match, Matches};
use regex::{Regex, bytes};

use crate::Base;
use crate::hosts::{self, NaiveHosts};

/// A question about a name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query {
    pub(crate) name: String,
    pub(crate) host: Option<String>,
    pub(crate) script: Option<String>,
    pub(crate) storage: Option<Storage>,
}

impl Query {
    pub(crate) fn name(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// The same question for the library.
    pub(crate) fn matches(&self, base: Base) -> Matches<'_> {
        let mut matches = base.cookie(&self.name);
        if let Some(host) = &self.host {
            matches = matches.at_host(host);
        }
        if let Some(host) = &self.script {
            matches = matches.set_by_script_from(host);
        }
        match self.storage {
            Some(storage) => matches.in_storage(storage),
            None => matches,
        }
    }

    /// Fails unless the library and the naive matcher agree.
    pub(crate) fn check(&self, naive: &NaiveNames) {
        let found: Vec<Match> = self.matches(naive.base).candidates().collect();
        let expected = naive.candidates(self);
        let found: Vec<_> = found.iter().map(|m| (m.cookie(), m.is_proven(), m.is_claimed())).collect();
        assert_eq!(found, expected, "{self:?}");
        let first = expected.iter().find(|(.., claimed)| *claimed).map(|(cookie, ..)| *cookie);
        assert_eq!(self.matches(naive.base).first().map(Match::cookie), first, "{self:?}");
        let vendors: Vec<_> = expected.iter().map(|(cookie, ..)| cookie.vendor()).collect();
        let unique = first.map(Cookie::vendor).filter(|vendor| vendors.iter().all(|other| other == vendor));
        assert_eq!(self.matches(naive.base).unique_vendor(), unique, "{self:?}");
        assert_eq!(self.matches(naive.base).require().ok(), first, "{self:?}");
    }
}

/// An item with all that its place among candidates depends on.
struct Item {
    cookie: Cookie,
    registry: usize,
    row: usize,
    /// The pattern as a regular expression; a literal name has none.
    pattern: Option<Regex>,
    /// Its own hosts, in both forms.
    hosts: Vec<String>,
}

/// Every item of a base, in a list.
pub(crate) struct NaiveNames {
    pub(crate) base: Base,
    pub(crate) hosts: NaiveHosts,
    items: Vec<Item>,
}

impl NaiveNames {
    pub(crate) fn new(base: Base) -> Self {
        let mut items = Vec::new();
        for (registry, vendor) in base.vendors() {
            for cookie in vendor.cookies().filter(|cookie| cookie.name().is_some()) {
                let pattern = cookie.is_pattern().then(|| regular_expression(cookie.name().unwrap()));
                let hosts = cookie.hosts().flat_map(hosts::forms).collect();
                items.push(Item { cookie, registry, row: items.len(), pattern, hosts });
            }
        }
        Self { base, hosts: NaiveHosts::new(base), items }
    }

    /// The candidates for a name, best first: each with whether it is proven and whether it is claimed.
    fn candidates(&self, query: &Query) -> Vec<(Cookie, bool, bool)> {
        let decoded = decode(&query.name).filter(|_| query.name.len() <= 1024);
        let mut found = Vec::new();
        for item in &self.items {
            let fits = |name: &str| match &item.pattern {
                Some(pattern) => name.len() <= 1024 && pattern.is_match(name),
                None => item.cookie.name() == Some(name),
            };
            let pattern = item.pattern.is_some();
            // An exact name before a pattern, the name as it is before its decoded form.
            let stage = if fits(&query.name) {
                (pattern, false)
            } else if decoded.as_deref().is_some_and(fits) {
                (pattern, true)
            } else {
                continue;
            };
            let Some(support) = self.support(item, query) else { continue };
            found.push((support, stage, item.place(), item.cookie));
        }
        found.sort_by(|a, b| (a.0, a.1, &a.2).cmp(&(b.0, b.1, &b.2)));
        let claimed = |support, cookie: Cookie| support == 0 || !cookie.is_generic();
        found
            .into_iter()
            .map(|(support, .., cookie)| (cookie, support == 0, claimed(support, cookie)))
            .collect()
    }

    /// 0: lives on a host of its own; 1: a script of the vendor set it; 2: only the name; none: excluded.
    fn support(&self, item: &Item, query: &Query) -> Option<u8> {
        let cookie = item.cookie;
        if query.storage.is_some_and(|storage| storage != cookie.storage()) {
            return None;
        }
        if let Some(host) = &query.host {
            let lives_there = match hosts::normalise(host) {
                Some(host) if item.hosts.is_empty() => self.hosts.owns(cookie.vendor(), &host),
                Some(host) => item.hosts.iter().any(|own| hosts::is_within(&host, own)),
                None => false,
            };
            if lives_there {
                return Some(0);
            }
            if cookie.party() == Party::Third {
                return None;
            }
        }
        let script = query.script.as_deref().and_then(hosts::normalise);
        Some(if script.is_some_and(|host| self.hosts.owns(cookie.vendor(), &host)) { 1 } else { 2 })
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.items.iter().filter_map(|item| item.cookie.name())
    }
}

impl Item {
    /// The place among items that a name fits equally well.
    fn place(&self) -> impl Ord + use<> {
        let cookie = self.cookie;
        let rank =
            (cookie.status() == ItemStatus::Former, cookie.is_generic(), cookie.evidence().kind(), self.row);
        // Literals go by base first, patterns by how specific they are first.
        let specificity = self.pattern.is_some().then(|| specificity(cookie.name().unwrap()));
        (specificity, self.registry, rank)
    }
}

/// The pieces of a pattern: a literal, or the class of a placeholder.
pub(crate) fn pieces(pattern: &str) -> Vec<Result<String, String>> {
    static PLACEHOLDER: LazyLock<Regex> =
        LazyLock::new(|| Regex::new("<[a-z][a-z0-9-]*(?::([a-z0-9]+))?>").unwrap());
    let mut pieces = Vec::new();
    let mut end = 0;
    for found in PLACEHOLDER.captures_iter(pattern) {
        let whole = found.get(0).unwrap();
        pieces.push(Ok(pattern[end..whole.start()].to_owned()));
        pieces.push(Err(found.get(1).map_or("", |class| class.as_str()).to_owned()));
        end = whole.end();
    }
    pieces.push(Ok(pattern[end..].to_owned()));
    pieces.retain(|piece| !piece.as_ref().is_ok_and(String::is_empty));
    pieces
}

/// A class: its word, and its fixed length.
pub(crate) fn class(class: &str) -> (&str, Option<usize>) {
    let word = class.trim_end_matches(|c: char| c.is_ascii_digit());
    (word, class[word.len()..].parse().ok())
}

fn regular_expression(pattern: &str) -> Regex {
    let pieces = pieces(pattern).into_iter().map(|piece| match piece {
        Ok(literal) => regex::escape(&literal),
        Err(text) => {
            let (word, length) = class(&text);
            let characters = match word {
                "" => ".",
                "digits" => "[0-9]",
                "hex" => "[0-9A-Fa-f]",
                "alnum" => "[0-9A-Za-z]",
                "uuid" => return "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}".to_owned(),
                other => panic!("{pattern}: {other}"),
            };
            characters.to_owned() + &length.map_or("+".to_owned(), |length| format!("{{{length}}}"))
        }
    });
    Regex::new(&format!("(?s)^{}$", pieces.collect::<String>())).unwrap()
}

/// The smaller, the better: more literal characters, then the narrower class of the widest placeholder (a fixed
/// length before an open one), then fewer placeholders.
fn specificity(pattern: &str) -> (Reverse<usize>, (bool, usize), usize) {
    let pieces = pieces(pattern);
    let literals = pieces.iter().flatten().map(|literal| literal.chars().count()).sum();
    let classes = pieces.iter().filter_map(|piece| piece.as_ref().err());
    let width = |text: &String| {
        let (word, length) = class(text);
        let width = ["uuid", "digits", "hex", "alnum", ""].iter().position(|known| *known == word).unwrap();
        (length.is_none() && word != "uuid", width)
    };
    (Reverse(literals), classes.clone().map(width).max().unwrap(), classes.count())
}

/// The name with each `%xx` replaced by its byte, if that changes it and gives text.
fn decode(name: &str) -> Option<String> {
    static ESCAPE: LazyLock<bytes::Regex> = LazyLock::new(|| bytes::Regex::new("%([0-9A-Fa-f]{2})").unwrap());
    let decoded = ESCAPE.replace_all(name.as_bytes(), |found: &bytes::Captures<'_>| {
        let digits = std::str::from_utf8(&found[1]).unwrap();
        vec![u8::from_str_radix(digits, 16).unwrap()]
    });
    String::from_utf8(decoded.into_owned()).ok().filter(|decoded| decoded != name)
}

#[test]
fn patterns_become_regular_expressions() {
    assert_eq!(
        pieces("a<b:hex8>c<d>"),
        [Ok("a".into()), Err("hex8".into()), Ok("c".into()), Err(String::new())]
    );
    let expression = regular_expression("a$.<b:hex8>c<d>");
    assert!(expression.is_match("a$.0123abCDcx\ny"));
    assert!(!expression.is_match("a$.0123abCDc"));
    assert!(!expression.is_match("a$x0123abCDcx"));
}
