//! Lookups by host and by URL, beside `psl::domain`, which finds the registrable domain and no vendor, and beside maps of
//! hosts that are asked about the host and its parents.

use std::collections::HashMap;

use atlas_benches::{Base, LARGE, SMALL, parents};
use criterion::{Criterion, criterion_group, criterion_main};
use rustc_hash::FxHashMap;
use url::Url;

mod each;
use each::{Group, each};

fn hosts(criterion: &mut Criterion) {
    for base in [&*SMALL, &*LARGE] {
        let vendors = base.vendors;
        let mut compare = |what: &str, hosts: &[String]| {
            contenders(&mut criterion.benchmark_group(format!("{what}, {vendors} vendors")), base, hosts);
        };
        compare("host hit", &base.hosts);
        compare("deep subdomain", &base.deep_hosts);
        compare("deep subdomain in upper case", &base.upper_hosts);
        compare("host unknown", &base.foreign_hosts);
        urls(&mut criterion.benchmark_group(format!("url hit, {vendors} vendors")), base);
    }
}

fn contenders(group: &mut Group<'_>, base: &Base, hosts: &[String]) {
    let fx: FxHashMap<&str, usize> = numbered(base).collect();
    let std: HashMap<&str, usize> = numbered(base).collect();
    let mut sorted: Vec<&str> = base.hosts.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    each(group, "consent-atlas first()", hosts, |host| base.registry.domain(host).first().is_some());
    each(group, "psl::domain", hosts, |host| psl::domain(host.as_bytes()).is_some());
    of_parents(group, "phf::Map of parents", hosts, |parent| base.plain_hosts.contains_key(parent));
    of_parents(group, "HashMap of parents", hosts, |parent| std.contains_key(parent));
    of_parents(group, "FxHashMap of parents", hosts, |parent| fx.contains_key(parent));
    of_parents(group, "sorted slice of parents", hosts, |parent| sorted.binary_search(&parent).is_ok());
}

/// Asks a map of hosts about a host and its parents, in lower case.
fn of_parents(group: &mut Group<'_>, name: &str, hosts: &[String], known: impl Fn(&str) -> bool) {
    each(group, name, hosts, |host| parents(&host.to_ascii_lowercase()).any(&known));
}

fn urls(group: &mut Group<'_>, base: &Base) {
    let fx: FxHashMap<&str, usize> = numbered(base).collect();
    let std: HashMap<&str, usize> = numbered(base).collect();
    let urls: Vec<String> =
        base.hosts.iter().map(|host| format!("https://{host}/v1/tag.js?id=123")).collect();
    each(group, "consent-atlas first()", &urls, |url| base.registry.url(url).first().is_some());
    of_parsed(group, "Url::parse, HashMap of parents", &urls, |parent| std.contains_key(parent));
    of_parsed(group, "Url::parse, FxHashMap of parents", &urls, |parent| fx.contains_key(parent));
}

/// Asks a map of hosts about the host of a URL and its parents.
fn of_parsed(group: &mut Group<'_>, name: &str, urls: &[String], known: impl Fn(&str) -> bool) {
    each(group, name, urls, |url| {
        let url = Url::parse(url).ok();
        url.as_ref().and_then(Url::host_str).is_some_and(|host| parents(host).any(&known))
    });
}

fn numbered(base: &Base) -> impl Iterator<Item = (&str, usize)> {
    base.hosts.iter().map(String::as_str).zip(0..)
}

criterion_group!(benches, hosts);
criterion_main!(benches);
