//! Lookups by host and by URL, beside `psl::domain`, which finds the registrable domain and no vendor.

use std::hint::black_box;

use atlas_benches::{Base, LARGE, SMALL};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

type Group<'a> = criterion::BenchmarkGroup<'a, criterion::measurement::WallTime>;

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

fn each<T: AsRef<str>>(
    group: &mut Group<'_>,
    name: &str,
    queries: &[T],
    mut lookup: impl FnMut(&str) -> bool,
) {
    group.throughput(Throughput::Elements(queries.len() as u64));
    group.bench_function(name, |bencher| {
        bencher.iter(|| queries.iter().filter(|query| lookup(black_box(query.as_ref()))).count());
    });
}

criterion_group!(benches, hosts);
criterion_main!(benches);
