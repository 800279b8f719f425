//! Judging what was seen.

use std::collections::BTreeMap;

use super::observe::{Lifetime, Observations, ObservedItem};
use super::report::{HostFinding, ItemFinding, Report};
use crate::chain::Bases;
use crate::value::host::{self, Buffer};
use crate::value::vocab::ItemStatus;
use crate::{Chain, Cookie, Policy, Registry, Vendor};

/// An audit: what a site's observations are held against.
#[derive(Clone, Debug)]
pub struct Audit<'a> {
    policy: Policy<'a>,
    bases: Bases,
    declared: Option<Vec<Vendor>>,
}

impl<'a> Audit<'a> {
    /// An audit under a policy, against the built-in base. Without choices in the policy, what was seen is taken to
    /// have been seen before consent.
    pub fn new(policy: Policy<'a>) -> Self {
        Self { policy, bases: Bases::One(Registry::builtin()), declared: None }
    }

    /// The same against another base.
    #[must_use]
    pub fn with_registry(self, registry: &'static Registry) -> Self {
        Self { bases: Bases::One(registry), ..self }
    }

    /// The same against several bases that answer as one.
    #[must_use]
    pub fn with_chain(self, chain: Chain) -> Self {
        Self { bases: chain.bases(), ..self }
    }

    /// Adds the vendors that the site itself declares, as in its cookie policy: the report then names those that were
    /// seen and are not declared, and the other way round.
    #[must_use]
    pub fn declaring(self, vendors: impl IntoIterator<Item = Vendor>) -> Self {
        Self { declared: Some(vendors.into_iter().collect()), ..self }
    }

    /// Judges what was seen.
    pub fn run(&self, seen: &Observations) -> Report {
        let items: Vec<ItemFinding> = seen.items().iter().map(|item| self.item(item)).collect();
        let hosts = self.hosts(seen);
        let vendors =
            items.iter().filter_map(ItemFinding::vendor).chain(hosts.iter().filter_map(HostFinding::vendor));
        let mut met: Vec<Vendor> = Vec::new();
        vendors.for_each(|vendor| {
            if !met.contains(&vendor) {
                met.push(vendor);
            }
        });
        let (undeclared, never_seen) = match &self.declared {
            None => (Vec::new(), Vec::new()),
            Some(declared) => (
                met.iter().copied().filter(|vendor| !declared.contains(vendor)).collect(),
                declared.iter().copied().filter(|vendor| !met.contains(vendor)).collect(),
            ),
        };
        Report {
            site: self.policy.site().to_owned(),
            regime: self.policy.regime(),
            items,
            hosts,
            undeclared,
            never_seen,
        }
    }

    fn item(&self, seen: &ObservedItem) -> ItemFinding {
        let mut matches =
            crate::Matches::new(self.bases, &seen.name).at_host(&seen.host).in_storage(seen.storage);
        if let Some(host) = &seen.set_by {
            matches = matches.set_by_script_from(host);
        }
        let decision = self.policy.item(matches);
        let found = matches.first();
        let cookie = found.map(crate::Match::cookie);
        let near = if matches.is_empty() {
            crate::Suggestions::cookies(self.bases, &seen.name).collect()
        } else {
            Vec::new()
        };
        ItemFinding {
            seen: seen.clone(),
            decision,
            cookie,
            candidates: matches.len(),
            stays_longer: cookie.is_some_and(|cookie| stays_longer(cookie, seen.lifetime)),
            former: cookie.is_some_and(|cookie| cookie.status() == ItemStatus::Former),
            near,
        }
    }

    /// The hosts of requests that are not the site's own, each once, by how often they were asked.
    fn hosts(&self, seen: &Observations) -> Vec<HostFinding> {
        // A host has one finding per vendor: paths can tell vendors apart.
        let mut findings: BTreeMap<(String, Option<&str>), HostFinding> = BTreeMap::new();
        for request in seen.requests() {
            let Some((authority, _)) = host::split_url(&request.url) else { continue };
            let mut buffer = Buffer::new();
            let host = host::normalise(authority, &mut buffer).unwrap_or(authority);
            if self.policy.is_own(host) {
                continue;
            }
            let matches = crate::HostMatches::of_url(self.bases, &request.url);
            let decision = self.policy.host(matches);
            let vendor = decision.vendor();
            let key = (host.to_owned(), vendor.map(Vendor::slug));
            let finding = findings.entry(key).or_insert_with(|| HostFinding {
                host: host.to_owned(),
                requests: 0,
                decision,
                vendor,
            });
            finding.requests += request.count;
        }
        let mut findings: Vec<HostFinding> = findings.into_values().collect();
        findings.sort_by(|a, b| b.requests.cmp(&a.requests).then_with(|| a.host.cmp(&b.host)));
        findings
    }
}

/// A tenth more than declared is no difference: clocks and calendars differ.
fn stays_longer(cookie: Cookie, seen: Option<Lifetime>) -> bool {
    let Some(declared) = cookie.retention().and_then(crate::Retention::as_seconds) else { return false };
    match seen {
        Some(Lifetime::Seconds(seconds)) => seconds > declared + declared / 10,
        _ => false,
    }
}
