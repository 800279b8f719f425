//! Lookups by host and by URL.

use crate::chain::Bases;
use crate::error::NotFound;
use crate::format::entry::Entry;
use crate::store::{List, Stored};
use crate::value::host::{self, Host};
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
    host: &'a str,
    /// The path of a URL; a host alone has none.
    path: Option<&'a str>,
}

impl<'a> HostMatches<'a> {
    pub(crate) fn of_host(bases: Bases, host: &'a str) -> Self {
        Self { bases, host, path: None }
    }

    /// A URL without a host is nobody's, as the empty host is.
    pub(crate) fn of_url(bases: Bases, url: &'a str) -> Self {
        let (host, path) = host::split_url(url).unwrap_or(("", "/"));
        Self { bases, host, path: Some(path) }
    }

    /// The best match that is claimed: see [`HostMatch::is_claimed`].
    pub fn first(self) -> Option<HostMatch> {
        self.candidates().find(|found| found.is_claimed())
    }

    /// Every match, best first.
    pub fn candidates(self) -> HostCandidates<'a> {
        HostCandidates::new(self)
    }

    /// The number of matches.
    pub fn len(self) -> usize {
        self.candidates().count()
    }

    /// Whether nothing is known.
    pub fn is_empty(self) -> bool {
        self.candidates().next().is_none()
    }

    /// The vendor, if all matches that are claimed are of one.
    pub fn unique_vendor(self) -> Option<Vendor> {
        let vendor = self.first()?.vendor();
        let mut claimed = self.candidates().filter(|found| found.is_claimed());
        claimed.all(|found| found.vendor() == vendor).then_some(vendor)
    }

    /// The domain of the first match, for callers who rely on an answer.
    pub fn require(self) -> Result<Domain, NotFound> {
        self.first().map(HostMatch::domain).ok_or_else(|| NotFound::host(self.bases, self.host))
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
    bases: Bases,
    path: Option<&'a str>,
    host: Option<Host>,
    /// Where in the host the suffix begins whose domains come next.
    start: usize,
    /// Which registry they are of.
    registry: usize,
    /// How many of them have been given.
    given: usize,
}

impl<'a> HostCandidates<'a> {
    fn new(matches: HostMatches<'a>) -> Self {
        let host = Host::new(matches.host);
        let start = host.as_ref().map_or(0, |host| {
            let name = host.as_str();
            matches.bases.iter().map(|registry| deepest(registry, name)).min().unwrap_or(name.len())
        });
        Self { bases: matches.bases, path: matches.path, host, start, registry: 0, given: 0 }
    }

    /// The `position`th match of one suffix of the host in one registry, if there are so many.
    fn nth_of_suffix(&self, registry: &'static Registry, suffix: &str, position: usize) -> Option<HostMatch> {
        let entry = Entry::from_word(*registry.parts.hosts.get(suffix)?);
        let exact = self.start == 0;
        let fits =
            |domain: &Domain| (exact || domain.covers_subdomains()) && !self.bases.hides(domain.vendor());
        let found = |domain: Domain, claimed| HostMatch { domain, exact, claimed };
        let domains = || domains(registry, entry).filter(fits);
        match self.path {
            Some(path) => domains()
                .filter(|domain| domain.path().is_none_or(|prefix| host::path_is_within(path, prefix)))
                .nth(position)
                .map(|domain| found(domain, true)),
            None => domains()
                .filter(|domain| domain.path().is_none())
                .map(|domain| found(domain, true))
                .chain(domains().filter(|domain| domain.path().is_some()).map(|domain| found(domain, false)))
                .nth(position),
        }
    }
}

impl Iterator for HostCandidates<'_> {
    type Item = HostMatch;

    fn next(&mut self) -> Option<HostMatch> {
        let host = self.host?;
        let name = host.as_str();
        while let Some(suffix) = name.get(self.start..).filter(|suffix| !suffix.is_empty()) {
            while let Some(registry) = self.bases.get(self.registry) {
                if let Some(found) = self.nth_of_suffix(registry, suffix, self.given) {
                    self.given += 1;
                    return Some(found);
                }
                self.registry += 1;
                self.given = 0;
            }
            self.registry = 0;
            self.start += suffix.find('.').map_or(suffix.len(), |dot| dot + 1);
        }
        None
    }
}

impl core::fmt::Debug for HostCandidates<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// Where the longest suffix begins that is a key, or the end of the host. Goes from the right and stops at the first
/// suffix that is none: the parents of every host in the table are keys too.
fn deepest(registry: &Registry, host: &str) -> usize {
    let mut known = host.len();
    let mut end = host.len();
    loop {
        let start = host[..end].rfind('.').map_or(0, |dot| dot + 1);
        if !registry.parts.hosts.contains_key(&host[start..]) {
            return known;
        }
        known = start;
        if start == 0 {
            return known;
        }
        end = start - 1;
    }
}

fn domains(registry: &'static Registry, entry: Entry) -> impl Iterator<Item = Domain> {
    let (one, list) = match entry {
        Entry::Row(row) => (Some(Domain::load(registry, row)), 0),
        Entry::List(at) => (None, at),
    };
    one.into_iter().chain(List::new(registry, list))
}

/// Whether a vendor has a domain that covers a host. A path does not matter here: an item belongs to a whole host.
pub(crate) fn owns(bases: Bases, vendor: Vendor, host: &str) -> bool {
    HostMatches::of_host(bases, host).candidates().any(|found| found.vendor() == vendor)
}
