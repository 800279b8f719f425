//! Several bases that answer as one.

use crate::error::{NotFound, Suggestions};
use crate::hosts::HostMatches;
use crate::matches::Matches;
use crate::{Cookie, Domain, Operator, Registry, Vendor, VendorRef};

/// Several registries that answer as one, the first of them first.
///
/// A vendor of an earlier registry replaces the vendor of the same slug in the later ones, deliberately and visibly:
/// see [`replaced`](Self::replaced).
///
/// ```
/// use consent_atlas::{Chain, Registry};
///
/// static MINE: fn() -> &'static Registry = Registry::builtin; // records of your own, compiled the same way
/// let registries = [MINE(), Registry::builtin()];
/// let chain = Chain::new(Box::leak(Box::new(registries)));
/// assert_eq!(chain.cookie("iclose_visitor").first().unwrap().vendor().slug(), "iclose");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Chain {
    registries: &'static [&'static Registry],
}

impl Chain {
    /// A chain of registries, the most important one first.
    pub const fn new(registries: &'static [&'static Registry]) -> Self {
        Self { registries }
    }

    /// The registries, the most important one first.
    pub const fn registries(self) -> &'static [&'static Registry] {
        self.registries
    }

    /// Whose item is called so? See [`cookie`](crate::cookie).
    pub fn cookie(self, name: &str) -> Matches<'_> {
        Matches::new(self.bases(), name)
    }

    /// Whose host is this? See [`domain`](crate::domain).
    pub fn domain(self, host: &str) -> HostMatches<'_> {
        HostMatches::of_host(self.bases(), host)
    }

    /// Whose URL is this? See [`url`](crate::url).
    pub fn url(self, url: &str) -> HostMatches<'_> {
        HostMatches::of_url(self.bases(), url)
    }

    /// The vendor of a slug, present or former, in the first registry that has it.
    pub fn vendor(self, slug: &str) -> Option<Vendor> {
        let find = |slug: &str| self.registries.iter().find_map(|registry| registry.vendor(slug));
        // A former slug of a vendor that is replaced leads to what replaces it.
        find(find(slug)?.slug())
    }

    /// The operator of a slug, in the first registry that has it.
    pub fn operator(self, slug: &str) -> Option<Operator> {
        self.registries.iter().find_map(|registry| registry.operator(slug))
    }

    /// The vendor that a record names, wherever in the chain it is.
    pub fn resolve(self, reference: VendorRef) -> Option<Vendor> {
        self.vendor(reference.slug()?)
    }

    /// Every vendor that the chain answers with: registry by registry, without the replaced ones.
    pub fn vendors(self) -> impl Iterator<Item = Vendor> {
        let bases = self.bases();
        self.all_vendors().filter(move |vendor| !bases.hides(|| *vendor))
    }

    /// The vendors that are not answered with, since an earlier registry has a vendor of their slug.
    pub fn replaced(self) -> impl Iterator<Item = Vendor> {
        let bases = self.bases();
        self.all_vendors().filter(move |vendor| bases.hides(|| *vendor))
    }

    /// As [`vendor`](Self::vendor), for callers who rely on an answer.
    pub fn require_vendor(self, slug: &str) -> Result<Vendor, NotFound> {
        self.vendor(slug).ok_or_else(|| NotFound::vendor(self.bases(), slug))
    }

    /// As [`operator`](Self::operator), for callers who rely on an answer.
    pub fn require_operator(self, slug: &str) -> Result<Operator, NotFound> {
        self.operator(slug).ok_or_else(|| NotFound::operator(self.bases(), slug))
    }

    /// The first match of [`cookie`](Self::cookie), for callers who rely on an answer.
    pub fn require_cookie(self, name: &str) -> Result<Cookie, NotFound> {
        self.cookie(name).require()
    }

    /// The first match of [`domain`](Self::domain), for callers who rely on an answer.
    pub fn require_domain(self, host: &str) -> Result<Domain, NotFound> {
        self.domain(host).require()
    }

    /// Names of items that are near to a name, for "did you mean".
    pub fn similar_cookies(self, name: &str) -> Suggestions {
        Suggestions::cookies(self.bases(), name)
    }

    /// Hosts that are near to a host.
    pub fn similar_domains(self, host: &str) -> Suggestions {
        Suggestions::hosts(self.bases(), host)
    }

    /// Slugs of vendors that are near to a slug.
    pub fn similar_vendors(self, slug: &str) -> Suggestions {
        Suggestions::vendors(self.bases(), slug)
    }

    pub(crate) fn bases(self) -> Bases {
        Bases::Chain(self.registries)
    }

    fn all_vendors(self) -> impl Iterator<Item = Vendor> {
        self.registries.iter().flat_map(|registry| registry.vendors())
    }
}

/// What a lookup asks: one registry, or several.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Bases {
    One(&'static Registry),
    Chain(&'static [&'static Registry]),
}

impl Bases {
    /// The registry at a position, the most important one first.
    pub(crate) fn get(self, position: usize) -> Option<&'static Registry> {
        match self {
            Self::One(registry) => (position == 0).then_some(registry),
            Self::Chain(registries) => registries.get(position).copied(),
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &'static Registry> {
        let registries = match self {
            Self::One(registry) => core::slice::from_ref(registry),
            Self::Chain(registries) => registries,
        };
        registries.iter().copied()
    }

    /// Whether an earlier registry replaces a vendor.
    pub(crate) fn hides(self, vendor: impl FnOnce() -> Vendor) -> bool {
        let Self::Chain(registries) = self else { return false };
        let vendor = vendor();
        registries
            .iter()
            .take_while(|registry| !core::ptr::eq(**registry, vendor.row.registry()))
            .any(|registry| registry.vendor(vendor.slug()).is_some())
    }
}
