//! Lookups by the name of a stored item.

use crate::chain::Bases;
use crate::error::NotFound;
use crate::format::entry::Entry;
use crate::hosts::{self, HostMatches};
use crate::patterns;
use crate::store::{List, Stored};
use crate::value::host::{self, Buffer};
use crate::value::pattern::LONGEST_QUERY;
use crate::value::vocab::{Party, Storage};
use crate::{Cookie, Registry, Vendor};

/// What is known of a name: every item that it can be, best first.
///
/// Nothing known is an empty result, not an error. An exact name comes before a pattern, and among patterns the one
/// with the most literal characters; a host and a storage kind narrow the result down.
///
/// ```
/// use consent_atlas::{cookie, vocab::Storage};
///
/// let found = cookie("iclose_visitor");
/// assert_eq!(found.len(), 1);
/// assert_eq!(found.unique_vendor().unwrap().slug(), "iclose");
/// assert!(found.in_storage(Storage::LocalStorage).is_empty());
///
/// // Names are case-sensitive, and nothing is guessed from a part of one.
/// assert!(cookie("ICLOSE_VISITOR").is_empty());
/// assert!(cookie("my_iclose_visitor").is_empty());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Matches<'a> {
    bases: Bases,
    name: &'a str,
    host: Option<&'a str>,
    script_host: Option<&'a str>,
    storage: Option<Storage>,
}

impl<'a> Matches<'a> {
    #[inline]
    pub(crate) fn new(bases: Bases, name: &'a str) -> Self {
        Self { bases, name, host: None, script_host: None, storage: None }
    }

    /// Adds as evidence the domain that the item lives on, as a browser or a scanner saw it.
    ///
    /// A third-party item is left out when the host is none of its hosts, and candidates whose vendor owns the host
    /// come first. A first-party item is never contradicted: it lives on whatever site uses the vendor.
    ///
    /// ```
    /// use consent_atlas::cookie;
    ///
    /// assert!(cookie("iclose_visitor").at_host("shop.example").first().is_some());
    /// ```
    #[must_use]
    pub fn at_host(self, host: &'a str) -> Self {
        Self { host: Some(host), ..self }
    }

    /// Adds as weaker evidence the host of the script that set the item: its vendor's items come before others, but
    /// none is left out, since tag managers and proxies set items for others.
    #[must_use]
    pub fn set_by_script_from(self, host: &'a str) -> Self {
        Self { script_host: Some(host), ..self }
    }

    /// Leaves only items of a kind of storage: a key in local storage is not a cookie.
    #[must_use]
    pub fn in_storage(self, storage: Storage) -> Self {
        Self { storage: Some(storage), ..self }
    }

    /// The host that was added as evidence.
    pub(crate) fn host(self) -> Option<&'a str> {
        self.host
    }

    /// The best match that is claimed: see [`Match::is_claimed`].
    #[inline]
    pub fn first(self) -> Option<Match> {
        // By far the most frequent questions, answered with one look into the map of names: a name of one item that
        // proves it, and a name that nobody has, where only patterns are left.
        if let (Bases::One(registry), None, None, None) =
            (self.bases, self.host, self.script_host, self.storage)
        {
            match registry.parts.names.get(self.name).map(|entry| Entry::from_word(*entry)) {
                Some(Entry::Row { row, plain: true }) => {
                    return Some(Match::by_name(Cookie::load(registry, row), MatchedBy::Exact, false));
                }
                None if !self.name.contains('%') => return first_pattern(registry, self.name),
                _ => {}
            }
        }
        self.first_of_all()
    }

    /// [`first`](Self::first), without the short cuts.
    #[inline(never)]
    fn first_of_all(self) -> Option<Match> {
        self.candidates().find(|found| found.is_claimed())
    }

    /// Every match, best first, also those of generic names that nothing proves.
    pub fn candidates(self) -> Candidates<'a> {
        Candidates::new(self)
    }

    /// The number of matches.
    pub fn len(self) -> usize {
        self.candidates().count()
    }

    /// Whether nothing is known.
    pub fn is_empty(self) -> bool {
        self.candidates().next().is_none()
    }

    /// The vendor, if every match is of one and the first is claimed.
    pub fn unique_vendor(self) -> Option<Vendor> {
        let vendor = self.first()?.vendor();
        self.candidates().all(|found| found.vendor() == vendor).then_some(vendor)
    }

    /// The item of the first match, for callers who rely on an answer.
    pub fn require(self) -> Result<Cookie, NotFound> {
        match self.first() {
            Some(found) => Ok(found.cookie()),
            None if !self.is_empty() => Err(NotFound::generic_cookie(self.bases, self.name)),
            None if !Self::new(self.bases, self.name).is_empty() => {
                Err(NotFound::excluded_cookie(self.bases, self.name))
            }
            None => Err(NotFound::cookie(self.bases, self.name)),
        }
    }
}

/// How a name was found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum MatchedBy {
    /// The name is the item's, to the letter.
    Exact,
    /// The name fits the item's pattern.
    Pattern,
}

impl MatchedBy {
    /// `exact` or `pattern`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Pattern => "pattern",
        }
    }
}

impl core::fmt::Display for MatchedBy {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.as_str())
    }
}

/// An item that a name can be.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Match {
    cookie: Cookie,
    matched_by: MatchedBy,
    proven: bool,
    generic: bool,
}

impl Match {
    /// A match that no host speaks for.
    fn by_name(cookie: Cookie, matched_by: MatchedBy, generic: bool) -> Self {
        Self { cookie, matched_by, proven: false, generic }
    }

    /// The item.
    pub fn cookie(self) -> Cookie {
        self.cookie
    }

    /// The vendor whose item it is.
    pub fn vendor(self) -> Vendor {
        self.cookie.vendor()
    }

    /// How the name was found.
    pub fn matched_by(self) -> MatchedBy {
        self.matched_by
    }

    /// Whether the name is so short or common that it proves nothing by itself.
    pub fn is_generic(self) -> bool {
        self.generic
    }

    /// Whether the host that the item lives on is one of the vendor's.
    pub fn is_proven(self) -> bool {
        self.proven
    }

    /// Whether this can be taken for an answer: a generic name only where the host proves it.
    pub fn is_claimed(self) -> bool {
        self.proven || !self.generic
    }
}

/// How much the hosts speak for a candidate; the strongest comes first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Support {
    /// The item lives on a host of its vendor.
    Host,
    /// A script from a host of the vendor set it.
    Script,
    /// Nothing speaks for or against it.
    Name,
}

/// How a name is looked up, in the order of trust.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Stage {
    Exact,
    DecodedExact,
    Pattern,
    DecodedPattern,
}

/// The matches of a [`Matches`], best first.
#[derive(Clone)]
pub struct Candidates<'a> {
    matches: Matches<'a>,
    support: Option<Support>,
    stage: Stage,
    /// Which registry the next exact match is of.
    registry: usize,
    /// How many exact matches of it have been given.
    given: usize,
    /// The last pattern given: its specificity, its registry and its place there.
    pattern: Option<PatternKey>,
}

impl<'a> Candidates<'a> {
    fn new(matches: Matches<'a>) -> Self {
        // A script's host that is nobody's speaks for no candidate, which saves the pass that looks for one. The item's
        // host may be one that only the item states, so its pass is always made.
        let support = if matches.host.is_some() {
            Support::Host
        } else if matches
            .script_host
            .is_some_and(|host| !HostMatches::of_host(matches.bases, host).is_empty())
        {
            Support::Script
        } else {
            Support::Name
        };
        Self { matches, support: Some(support), stage: Stage::Exact, registry: 0, given: 0, pattern: None }
    }

    /// How much speaks for an item, or `None` if something excludes it.
    fn support(&self, cookie: Cookie) -> Option<Support> {
        let Matches { bases, host, script_host, storage, .. } = self.matches;
        if storage.is_some_and(|storage| storage != cookie.storage()) || bases.hides(|| cookie.vendor()) {
            return None;
        }
        if let Some(host) = host {
            if lives_on(bases, cookie, host) {
                return Some(Support::Host);
            }
            if cookie.party() == Party::Third {
                return None;
            }
        }
        if script_host.is_some_and(|host| hosts::owns(bases, cookie.vendor(), host)) {
            return Some(Support::Script);
        }
        Some(Support::Name)
    }

    fn accept(&self, cookie: Cookie, matched_by: MatchedBy) -> Option<Match> {
        let support = self.support(cookie)?;
        (Some(support) == self.support).then(|| Match {
            cookie,
            matched_by,
            proven: support == Support::Host,
            generic: cookie.is_generic(),
        })
    }

    fn next_exact(&mut self, name: &str) -> Option<Match> {
        while let Some(registry) = self.matches.bases.get(self.registry) {
            while let Some(cookie) = nth_of_name(registry, name, self.given) {
                self.given += 1;
                if let Some(found) = self.accept(cookie, MatchedBy::Exact) {
                    return Some(found);
                }
            }
            self.registry += 1;
            self.given = 0;
        }
        None
    }

    fn next_pattern(&mut self, name: &str, besides: Option<&str>) -> Option<Match> {
        loop {
            let (key, cookie) = next_pattern(self.matches.bases, name, self.pattern)?;
            self.pattern = Some(key);
            // What fits the name as it is has been given already.
            if besides.is_some_and(|name| cookie.matches_name(name)) {
                continue;
            }
            if let Some(found) = self.accept(cookie, MatchedBy::Pattern) {
                return Some(found);
            }
        }
    }

    /// Goes on to the next way of looking, and after the last one to the next weaker support.
    fn advance(&mut self) {
        (self.registry, self.given, self.pattern) = (0, 0, None);
        self.stage = match self.stage {
            Stage::Exact => Stage::DecodedExact,
            Stage::DecodedExact => Stage::Pattern,
            Stage::Pattern => Stage::DecodedPattern,
            Stage::DecodedPattern => {
                self.support = match self.support {
                    Some(Support::Host) if self.matches.script_host.is_some() => Some(Support::Script),
                    Some(Support::Host | Support::Script) => Some(Support::Name),
                    _ => None,
                };
                Stage::Exact
            }
        };
    }
}

impl Iterator for Candidates<'_> {
    type Item = Match;

    fn next(&mut self) -> Option<Match> {
        let name = self.matches.name;
        while self.support.is_some() {
            let found = match self.stage {
                Stage::Exact => self.next_exact(name),
                Stage::Pattern => self.next_pattern(name, None),
                Stage::DecodedExact => {
                    Decoded::new(name).and_then(|decoded| self.next_exact(decoded.as_str()))
                }
                Stage::DecodedPattern => {
                    Decoded::new(name).and_then(|decoded| self.next_pattern(decoded.as_str(), Some(name)))
                }
            };
            if found.is_some() {
                return found;
            }
            self.advance();
        }
        None
    }
}

impl core::fmt::Debug for Candidates<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// The item at a position among those of a literal name.
fn nth_of_name(registry: &'static Registry, name: &str, position: usize) -> Option<Cookie> {
    match Entry::from_word(*registry.parts.names.get(name)?) {
        Entry::Row { row, .. } => (position == 0).then(|| Cookie::load(registry, row)),
        Entry::List(at) => List::new(registry, at).nth(position),
    }
}

/// The best pattern of a registry that a name fits, if it is claimed.
#[inline(never)]
fn first_pattern(registry: &'static Registry, name: &str) -> Option<Match> {
    let found = patterns::all(registry, name).map(patterns::Pattern::cookie);
    found
        .map(|cookie| Match::by_name(cookie, MatchedBy::Pattern, cookie.is_generic()))
        .find(|found| found.is_claimed())
}

/// Where a pattern stands among those of all registries: by specificity, then by registry, then in the order of the
/// compiler.
type PatternKey = (u32, usize, u32);

/// The best pattern that fits a name and comes after another one.
fn next_pattern(bases: Bases, name: &str, after: Option<PatternKey>) -> Option<(PatternKey, Cookie)> {
    let mut best: Option<(PatternKey, Cookie)> = None;
    for (position, registry) in bases.iter().enumerate() {
        let key = |pattern: patterns::Pattern| (pattern.specificity(), position, pattern.number());
        // In order, so the first that is left is the best of its registry.
        let found =
            patterns::all(registry, name).find(|pattern| after.is_none_or(|after| key(*pattern) > after));
        if let Some(pattern) = found.filter(|pattern| best.is_none_or(|(other, _)| key(*pattern) < other)) {
            best = Some((key(pattern), pattern.cookie()));
        }
    }
    best
}

/// Whether a host is one that the item lives on: of its own hosts or, where none are stated, of its vendor's. What is
/// no host name is nobody's.
fn lives_on(bases: Bases, cookie: Cookie, host: &str) -> bool {
    if cookie.hosts().is_empty() {
        return hosts::owns(bases, cookie.vendor(), host);
    }
    // The host may be written in the other form, Unicode or punycode, than the record's.
    let within =
        |host: &str| cookie.hosts().chain(cookie.other_hosts()).any(|own| host::is_within(host, own));
    host::normalise(host, &mut Buffer::new()).is_some_and(within)
}

/// A percent-encoded name in its decoded form.
struct Decoded {
    bytes: [u8; LONGEST_QUERY],
    length: usize,
}

impl Decoded {
    /// Decodes a name, if it has anything to decode, is text afterwards and no longer than any pattern could match.
    fn new(name: &str) -> Option<Self> {
        if !name.contains('%') || name.len() > LONGEST_QUERY {
            return None;
        }
        let mut decoded = Self { bytes: [0; LONGEST_QUERY], length: 0 };
        let mut rest = name.as_bytes();
        while let [byte, tail @ ..] = rest {
            let escaped = match tail {
                [high, low, ..] if *byte == b'%' => {
                    hex(*high).zip(hex(*low)).map(|(high, low)| high << 4 | low)
                }
                _ => None,
            };
            decoded.bytes[decoded.length] = escaped.unwrap_or(*byte);
            decoded.length += 1;
            rest = if escaped.is_some() { &tail[2..] } else { tail };
        }
        let text = core::str::from_utf8(&decoded.bytes[..decoded.length]).ok()?;
        (text != name).then_some(decoded)
    }

    fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|value| value as u8)
}
