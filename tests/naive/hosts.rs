//! The naive matcher of hosts and URLs.

use std::cmp::Reverse;

use consent_atlas::vocab::ItemStatus;
use consent_atlas::{Domain, HostMatches, Vendor};

use crate::Base;

/// Every domain of a base, in a list: its registry, and its host in both forms.
pub(crate) struct NaiveHosts {
    pub(crate) base: Base,
    domains: Vec<(usize, Domain, Vec<String>)>,
}

impl NaiveHosts {
    pub(crate) fn new(base: Base) -> Self {
        let vendors = base.vendors().into_iter();
        let domains =
            vendors.flat_map(|(registry, vendor)| vendor.domains().map(move |domain| (registry, domain)));
        let domains = domains.map(|(registry, domain)| (registry, domain, forms(domain.host())));
        Self { base, domains: domains.collect() }
    }

    /// The domains that cover a host, best first: each with whether it is the host itself and whether it is claimed.
    fn candidates(&self, host: &str, path: Option<&str>) -> Vec<(Domain, bool, bool)> {
        let Some(host) = normalise(host) else { return Vec::new() };
        let mut found = Vec::new();
        for (row, (registry, domain, forms)) in self.domains.iter().enumerate() {
            let covers =
                |form: &&String| host == **form || (domain.covers_subdomains() && is_within(&host, form));
            let Some(form) = forms.iter().find(covers) else { continue };
            let prefix = domain.path();
            let claimed = match (path, prefix) {
                (_, None) => true,
                (Some(path), Some(prefix)) if path_is_within(path, prefix) => true,
                (Some(_), Some(_)) => continue,
                (None, Some(_)) => false,
            };
            // The longest suffix, the earlier base, what is claimed, the longest path, what is in use, the record's order.
            let former = domain.status() == ItemStatus::Former;
            let place =
                (Reverse(form.len()), *registry, !claimed, Reverse(prefix.map_or(0, str::len)), former, row);
            found.push((place, (*domain, host == *form, claimed)));
        }
        found.sort_by_key(|(place, _)| *place);
        found.into_iter().map(|(_, found)| found).collect()
    }

    /// Whether a vendor has a domain that covers a normalised host.
    pub(crate) fn owns(&self, vendor: Vendor, host: &str) -> bool {
        self.candidates(host, None).iter().any(|(domain, ..)| domain.vendor() == vendor)
    }

    /// Fails unless the library and the naive matcher agree on a host.
    pub(crate) fn check_host(&self, host: &str) {
        compare(self.base.domain(host), &self.candidates(host, None), host);
    }

    /// Fails unless the library and the naive matcher agree on a URL, which is given in its parts.
    pub(crate) fn check_url(&self, scheme: &str, host: &str, path: &str, rest: &str) {
        let url = format!("{scheme}//{host}{path}{rest}");
        let path = if path.is_empty() { "/" } else { path };
        compare(self.base.url(&url), &self.candidates(host, Some(path)), &url);
    }

    pub(crate) fn hosts(&self) -> impl Iterator<Item = &'static str> {
        self.domains.iter().map(|(_, domain, _)| domain.host())
    }

    pub(crate) fn paths(&self) -> impl Iterator<Item = &'static str> {
        self.domains.iter().filter_map(|(_, domain, _)| domain.path())
    }
}

/// Fails unless the library gives the candidates that it should.
fn compare(matches: HostMatches<'_>, expected: &[(Domain, bool, bool)], query: &str) {
    let found: Vec<_> =
        matches.candidates().map(|found| (found.domain(), found.is_exact(), found.is_claimed())).collect();
    assert_eq!(found, expected, "{query:?}");
    let claimed: Vec<Domain> =
        expected.iter().filter(|(.., claimed)| *claimed).map(|found| found.0).collect();
    assert_eq!(matches.first().map(consent_atlas::HostMatch::domain), claimed.first().copied(), "{query:?}");
    assert_eq!(matches.require().ok(), claimed.first().copied(), "{query:?}");
    let unique = claimed.first().map(|domain| domain.vendor());
    let unique = unique.filter(|vendor| claimed.iter().all(|domain| domain.vendor() == *vendor));
    assert_eq!(matches.unique_vendor(), unique, "{query:?}");
}

/// A host in lower case, without port and dots around it; none if it is no host name.
pub(crate) fn normalise(text: &str) -> Option<String> {
    let (host, port) = text.split_once(':').unwrap_or((text, ""));
    if !port.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let host = host.strip_prefix('.').unwrap_or(host);
    let host = host.strip_suffix('.').unwrap_or(host);
    // By characters: `str::to_lowercase` looks at the neighbours of a sigma.
    let host: String = host.chars().flat_map(char::to_lowercase).collect();
    let forbidden = |c: char| c.is_ascii_control() || " #/:<>?@[\\]^|%".contains(c);
    let labels: Vec<&str> = host.split('.').collect();
    let names = labels.iter().all(|label| !label.is_empty() && !label.contains(forbidden));
    let address = labels.last().is_some_and(|last| last.chars().all(|c| c.is_ascii_digit()));
    (names && !address && host.len() <= 253).then_some(host)
}

/// Whether a host is another one or below it.
pub(crate) fn is_within(host: &str, parent: &str) -> bool {
    host == parent || host.ends_with(&format!(".{parent}"))
}

fn path_is_within(path: &str, prefix: &str) -> bool {
    path == prefix || path.starts_with(&format!("{}/", prefix.trim_end_matches('/')))
}

/// Both forms of a host, by a full implementation of IDNA: the record's own, and the other one if there is one.
pub(crate) fn forms(host: &str) -> Vec<String> {
    let ascii = idna::domain_to_ascii(host).unwrap_or_else(|error| panic!("{host}: {error}"));
    let (unicode, result) = idna::domain_to_unicode(host);
    result.unwrap_or_else(|error| panic!("{host}: {error}"));
    let mut forms = vec![host.to_owned(), ascii, unicode];
    forms.dedup();
    if forms.first() == forms.last() && forms.len() > 1 {
        forms.pop();
    }
    assert!(forms.len() <= 2, "{host} is in neither form: {forms:?}");
    forms
}
