//! The tables against a naive matcher: a few lines each, linear, and obviously right.
//!
//! Both are asked for every known name and host, for variations of these, and for random text.

#[path = "../support/bases.rs"]
mod bases;

mod generated;
mod hosts;
mod names;
mod random;

use consent_atlas::{Chain, HostMatches, Matches, Registry};

/// One base, or a chain of several: what both matchers are asked about.
#[derive(Clone, Copy)]
enum Base {
    One(&'static Registry),
    Chain(Chain),
}

impl Base {
    /// The bases that every test goes through.
    fn all() -> [(&'static str, Self); 4] {
        [
            ("built-in", Self::One(Registry::builtin())),
            ("full", Self::One(&bases::FULL)),
            ("own", Self::One(&bases::OWN)),
            ("chain", Self::Chain(bases::chain())),
        ]
    }

    fn cookie(self, name: &str) -> Matches<'_> {
        match self {
            Self::One(registry) => registry.cookie(name),
            Self::Chain(chain) => chain.cookie(name),
        }
    }

    fn domain(self, host: &str) -> HostMatches<'_> {
        match self {
            Self::One(registry) => registry.domain(host),
            Self::Chain(chain) => chain.domain(host),
        }
    }

    fn url(self, url: &str) -> HostMatches<'_> {
        match self {
            Self::One(registry) => registry.url(url),
            Self::Chain(chain) => chain.url(url),
        }
    }

    fn registries(self) -> Vec<&'static Registry> {
        match self {
            Self::One(registry) => vec![registry],
            Self::Chain(chain) => chain.registries().to_vec(),
        }
    }

    /// The vendors that answer, each with the position of its registry.
    fn vendors(self) -> Vec<(usize, consent_atlas::Vendor)> {
        let registries = self.registries();
        let mut vendors = Vec::new();
        for (position, registry) in registries.iter().enumerate() {
            let taken = |slug| registries[..position].iter().any(|earlier| earlier.vendor(slug).is_some());
            vendors.extend(
                registry.vendors().filter(|vendor| !taken(vendor.slug())).map(|vendor| (position, vendor)),
            );
        }
        vendors
    }
}
