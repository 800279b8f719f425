//! Lookups by host and by URL, beside `psl::domain`, which finds the registrable domain and no vendor, and beside maps of
//! hosts that are asked about the host and its parents.

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
    let fx = by_host(base);
    each(group, "consent-atlas first()", hosts, |host| base.registry.domain(host).first().is_some());
    each(group, "psl::domain", hosts, |host| psl::domain(host.as_bytes()).is_some());
    each(group, "FxHashMap of parents", hosts, |host| {
        let host = host.to_ascii_lowercase();
        parents(&host).any(|parent| fx.contains_key(parent))
    });
}

fn urls(group: &mut Group<'_>, base: &Base) {
    let fx = by_host(base);
    let urls: Vec<String> =
        base.hosts.iter().map(|host| format!("https://{host}/v1/tag.js?id=123")).collect();
    each(group, "consent-atlas first()", &urls, |url| base.registry.url(url).first().is_some());
    each(group, "Url::parse, FxHashMap of parents", &urls, |url| {
        let url = Url::parse(url).ok();
        let host = url.as_ref().and_then(Url::host_str);
        host.is_some_and(|host| parents(host).any(|parent| fx.contains_key(parent)))
    });
}

fn by_host(base: &Base) -> FxHashMap<&str, usize> {
    base.hosts.iter().map(String::as_str).zip(0..).collect()
}

criterion_group!(benches, hosts);
criterion_main!(benches);
