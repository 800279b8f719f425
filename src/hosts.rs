//! Lookups by host and by URL.

use crate::chain::Bases;
use crate::error::NotFound;
use crate::format::entry::Entry;
use crate::format::rolling;
use crate::store::{List, Stored};
use crate::value::host::{self, Buffer};
use crate::{Domain, Registry, Vendor};

/// What is known of a host or a URL: every domain that covers it, the most specific one first.
///
/// Nothing known is an empty result, not an error.
///
/// ```
/// use consent_atlas::domain;
///
/// let found = domain("Widget.iClose.io.");
/// assert_eq!(found.first().unwrap().vendor().slug(), "iclose");
/// assert!(domain("noticlose.io").is_empty());
/// assert!(domain("iclose.io.evil.example").is_empty());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct HostMatches<'a> {
    bases: Bases,
    /// The host; of a URL that has none, the URL.
    host: &'a str,
    /// The path of a URL; a host alone has none. It is empty where the URL has no host.
    path: Option<&'a str>,
}

impl<'a> HostMatches<'a> {
    pub(crate) fn of_host(bases: Bases, host: &'a str) -> Self {
        Self { bases, host, path: None }
    }

    /// A URL without a host is nobody's.
    pub(crate) fn of_url(bases: Bases, url: &'a str) -> Self {
        let (host, path) = host::split_url(url).unwrap_or((url, ""));
        Self { bases, host, path: Some(path) }
    }

    /// The host in question.
    pub(crate) fn host(self) -> &'a str {
        self.host
    }

    /// The best match that is claimed: see [`HostMatch::is_claimed`].
    pub fn first(self) -> Option<HostMatch> {
        self.find(HostMatch::is_claimed)
    }

    /// Every match, best first.
    pub fn candidates(self) -> HostCandidates<'a> {
        HostCandidates { matches: self, given: 0 }
    }

    /// The number of matches.
    pub fn len(self) -> usize {
        self.candidates().count()
    }

    /// Whether nothing is known.
    pub fn is_empty(self) -> bool {
        self.find(|_| true).is_none()
    }

    /// The vendor, if all matches that are claimed are of one.
    pub fn unique_vendor(self) -> Option<Vendor> {
        let vendor = self.first()?.vendor();
        let mut claimed = self.candidates().filter(|found| found.is_claimed());
        claimed.all(|found| found.vendor() == vendor).then_some(vendor)
    }

    /// The first match that is wanted, of all matches in their order: the longer end of the host before the shorter
    /// one, the earlier registry before the later one.
    fn find(self, mut wanted: impl FnMut(HostMatch) -> bool) -> Option<HostMatch> {
        if self.path == Some("") {
            return None;
        }
        let mut buffer = Buffer::new();
        let host = host::normalise(self.host, &mut buffer)?;
        for (end, hash) in Ends::worth_a_look(self.bases, host) {
            for registry in self.bases.iter() {
                let Some(entry) = registry.host(end, hash) else { continue };
                let exact = end.len() == host.len();
                let found = match entry {
                    Entry::Row { row, plain: true } => {
                        let domain = Domain::load(registry, row);
                        let found = HostMatch { domain, exact, claimed: true };
                        (!self.bases.hides(|| domain.vendor()) && wanted(found)).then_some(found)
                    }
                    entry => self.find_among(domains(registry, entry), exact, &mut wanted),
                };
                if found.is_some() {
                    return found;
                }
            }
        }
        None
    }

    /// The first match that is wanted, among the domains of one end of the host.
    fn find_among(
        self,
        domains: impl Iterator<Item = Domain> + Clone,
        exact: bool,
        wanted: &mut impl FnMut(HostMatch) -> bool,
    ) -> Option<HostMatch> {
        let covering = domains
            .filter(|domain| (exact || domain.covers_subdomains()) && !self.bases.hides(|| domain.vendor()));
        let matching = |claim: bool| {
            let path = self.path;
            covering.clone().filter_map(move |domain| {
                let claimed = match (path, domain.path()) {
                    (_, None) => true,
                    (Some(path), Some(prefix)) => host::path_is_within(path, prefix).then_some(true)?,
                    // Without a path, a part of the host is a candidate, but nothing proves it.
                    (None, Some(_)) => false,
                };
                (claimed == claim).then_some(HostMatch { domain, exact, claimed })
            })
        };
        matching(true).chain(matching(false)).find(|found| wanted(*found))
    }

    /// The domain of the first match, for callers who rely on an answer.
    pub fn require(self) -> Result<Domain, NotFound> {
        match self.first() {
            Some(found) => Ok(found.domain()),
            None if self.path == Some("") => Err(NotFound::url(self.bases, self.host)),
            None if self.is_empty() => Err(NotFound::host(self.bases, self.host)),
            None => Err(NotFound::part_of_host(self.bases, self.host)),
        }
    }
}

/// A domain that covers the host or the URL in question.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct HostMatch {
    domain: Domain,
    exact: bool,
    claimed: bool,
}

impl HostMatch {
    /// The domain.
    pub fn domain(self) -> Domain {
        self.domain
    }

    /// The vendor whose domain it is.
    pub fn vendor(self) -> Vendor {
        self.domain.vendor()
    }

    /// Whether the host is the domain itself rather than below it.
    pub fn is_exact(self) -> bool {
        self.exact
    }

    /// Whether the host proves that the vendor is concerned. A host of which only a path is the vendor's
    /// (`www.google.com/recaptcha`) does not: ask with the URL.
    pub fn is_claimed(self) -> bool {
        self.claimed
    }
}

/// The matches of a [`HostMatches`], best first.
#[derive(Clone)]
pub struct HostCandidates<'a> {
    matches: HostMatches<'a>,
    given: usize,
}

impl Iterator for HostCandidates<'_> {
    type Item = HostMatch;

    /// Looks again for each: there are hardly ever more than two, and a host is looked up faster than it is kept.
    fn next(&mut self) -> Option<HostMatch> {
        let mut left = self.given;
        let found = self.matches.find(|_| match left.checked_sub(1) {
            None => true,
            Some(less) => {
                left = less;
                false
            }
        });
        self.given += usize::from(found.is_some());
        found
    }
}

impl core::fmt::Debug for HostCandidates<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// The ends of a host that may be in the tables, the longest one first.
struct Ends<'h> {
    host: &'h str,
    /// Where they begin: a bit per byte of the host.
    starts: [u64; 4],
    /// Where the longest one begins, and its hash, until it has been given: it is mostly the only one, and its hash need
    /// not be found again.
    longest: Option<(usize, u32)>,
}

impl<'h> Ends<'h> {
    /// Goes through a host once for each registry, from the right, and asks its table about every end that begins at a
    /// label.
    fn worth_a_look(bases: Bases, host: &'h str) -> Self {
        let mut ends = Self { host, starts: [0; 4], longest: None };
        for registry in bases.iter() {
            let slots = registry.host_slots();
            let mut hash = rolling::START;
            for (position, byte) in host.bytes().enumerate().rev() {
                if byte == b'.' && slots.may_have(hash) {
                    ends.add(position + 1, hash);
                }
                hash = rolling::add(hash, byte);
            }
            if slots.may_have(hash) {
                ends.add(0, hash);
            }
        }
        ends
    }

    fn add(&mut self, start: usize, hash: u32) {
        if self.longest.is_none_or(|(known, _)| start < known) {
            self.longest = Some((start, hash));
        }
        self.starts[start / 64 % 4] |= 1 << (start % 64);
    }
}

impl<'h> Iterator for Ends<'h> {
    /// An end, and its hash.
    type Item = (&'h str, u32);

    fn next(&mut self) -> Option<Self::Item> {
        let (index, word) = self.starts.iter_mut().enumerate().find(|(_, word)| **word != 0)?;
        let start = index * 64 + word.trailing_zeros() as usize;
        *word &= *word - 1;
        let end = self.host.get(start..)?;
        let hash = match self.longest.take() {
            Some((_, hash)) => hash,
            None => end.bytes().rev().fold(rolling::START, rolling::add),
        };
        Some((end, hash))
    }
}

fn domains(registry: &'static Registry, entry: Entry) -> impl Iterator<Item = Domain> + Clone {
    let (one, list) = match entry {
        Entry::Row { row, .. } => (Some(Domain::load(registry, row)), 0),
        Entry::List(at) => (None, at),
    };
    one.into_iter().chain(List::new(registry, list))
}

/// Whether a vendor has a domain that covers a host. A path does not matter here: an item belongs to a whole host.
pub(crate) fn owns(bases: Bases, vendor: Vendor, host: &str) -> bool {
    HostMatches::of_host(bases, host).candidates().any(|found| found.vendor() == vendor)
}
