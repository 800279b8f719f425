//! Assertions for tests: what a response sets, and whether it may.

use super::{Audit, ItemFinding, Observations, Report};
use crate::value::pattern;
use crate::{Vendor, Verdict};

impl Audit<'_> {
    /// Passes if the policy allows every item and every request that was seen; what is unknown, is not allowed.
    ///
    /// ```
    /// use consent_atlas::Policy;
    /// use consent_atlas::audit::{Audit, Observations};
    ///
    /// let seen = Observations::of_response("shop.example", ["didomi_token=1; Max-Age=31536000"])?;
    /// Audit::new(Policy::new("shop.example")).assert_allowed(&seen);
    /// # Ok::<(), consent_atlas::audit::import::ImportError>(())
    /// ```
    ///
    /// # Panics
    ///
    /// If it does not; the message names each item and host with its vendor and the reason.
    #[track_caller]
    pub fn assert_allowed(&self, seen: &Observations) {
        let report = self.run(seen);
        let problems = problems(&report);
        assert!(
            problems.is_empty(),
            "{} of what {} does is not allowed ({}):\n{}",
            problems.len(),
            report.site(),
            report.regime(),
            problems.join("\n")
        );
    }
}

impl Observations {
    /// Passes if the items that were seen are exactly those of some names. A name may be a pattern, as records write
    /// them: `_ga_<container-id>`.
    ///
    /// ```
    /// use consent_atlas::audit::Observations;
    ///
    /// let seen = Observations::of_response("shop.example", ["cart=7", "_ga_X1=a; Max-Age=60"])?;
    /// seen.assert_exactly(&["cart", "_ga_<container-id>"]);
    /// # Ok::<(), consent_atlas::audit::import::ImportError>(())
    /// ```
    ///
    /// # Panics
    ///
    /// If they are not; the message says what is there besides, with its vendor, and what is missing.
    #[track_caller]
    pub fn assert_exactly(&self, names: &[&str]) {
        let is = |name: &str, expected: &str| {
            if pattern::is_pattern(expected) { pattern::matches(expected, name) } else { name == expected }
        };
        let besides =
            self.items().iter().filter(|item| !names.iter().any(|expected| is(&item.name, expected)));
        let missing =
            names.iter().filter(|expected| !self.items().iter().any(|item| is(&item.name, expected)));
        let mut problems: Vec<String> = besides
            .map(|item| {
                let found = crate::cookie(&item.name).at_host(&item.host).in_storage(item.storage).first();
                let owner = found.map_or("nobody known", |found| found.vendor().name());
                format!("  not expected: {:?} on {} ({owner})", item.name, item.host)
            })
            .collect();
        problems.extend(missing.map(|expected| format!("  not set: {expected:?}")));
        assert!(problems.is_empty(), "other items than expected:\n{}", problems.join("\n"));
    }
}

/// What is not allowed, a line each.
fn problems(report: &Report) -> Vec<String> {
    let owner = |vendor: Option<Vendor>| vendor.map_or("nobody known", Vendor::name);
    let item = |item: &ItemFinding| {
        let (seen, decision) = (item.seen(), item.decision());
        // Of several vendors of a name, the one whose item decided.
        let vendor = decision.vendor().or(item.vendor());
        format!("  {:?} on {} ({}): {}", seen.name, seen.host, owner(vendor), decision.reason())
    };
    let items = report.items().iter().filter(|item| item.decision().verdict() != Verdict::Allow).map(item);
    let hosts = report.hosts().iter().filter(|host| host.decision().verdict() != Verdict::Allow);
    let hosts = hosts
        .map(|host| format!("  {} ({}): {}", host.host(), owner(host.vendor()), host.decision().reason()));
    items.chain(hosts).collect()
}
