//! Lookups by host and by URL, beside `psl::domain`, which finds the registrable domain and no vendor.

use atlas_benches::{Base, LARGE, SMALL};
use criterion::{Criterion, criterion_group, criterion_main};

mod each;
use each::{Group, each};

fn hosts(criterion: &mut Criterion) {
    for base in [&*SMALL, &*LARGE] {
        let vendors = base.vendors;
        compare(&mut criterion.benchmark_group(format!("host hit, {vendors} vendors")), base, &base.hosts);
        compare(
            &mut criterion.benchmark_group(format!("deep subdomain, {vendors} vendors")),
            base,
            &base.deep_hosts,
        );
        compare(
            &mut criterion.benchmark_group(format!("host unknown, {vendors} vendors")),
            base,
            &base.foreign_hosts,
        );
        let urls: Vec<String> =
            base.hosts.iter().map(|host| format!("https://{host}/v1/tag.js?id=123")).collect();
        let group = &mut criterion.benchmark_group(format!("url hit, {vendors} vendors"));
        each(group, "consent-atlas first()", &urls, |url| base.registry.url(url).first().is_some());
    }
}

fn compare<T: AsRef<str>>(group: &mut Group<'_>, base: &Base, hosts: &[T]) {
    each(group, "consent-atlas first()", hosts, |host| base.registry.domain(host).first().is_some());
    each(group, "psl::domain", hosts, |host| psl::domain(host.as_bytes()).is_some());
}

criterion_group!(benches, hosts);
criterion_main!(benches);
