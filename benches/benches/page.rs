//! A page load: 50 items and 40 hosts, half of them unknown.

use atlas_benches::{Base, LARGE, SMALL};
use criterion::{Criterion, criterion_group, criterion_main};

fn pages(criterion: &mut Criterion) {
    for base in [&*SMALL, &*LARGE] {
        let mut group = criterion.benchmark_group(format!("page load, {} vendors", base.vendors));
        let names: Vec<&str> =
            known_names(base).chain(base.strangers.iter().map(String::as_str).take(25)).collect();
        let hosts: Vec<&str> = base
            .hosts
            .iter()
            .map(String::as_str)
            .take(20)
            .chain(base.foreign_hosts.iter().map(String::as_str).take(20))
            .collect();
        group.bench_function("50 items and 40 hosts", |bencher| {
            bencher.iter(|| {
                let items = names.iter().filter(|name| base.registry.cookie(name).first().is_some()).count();
                items + hosts.iter().filter(|host| base.registry.domain(host).first().is_some()).count()
            });
        });
    }
}

/// 20 literal names and 5 instances of patterns.
fn known_names(base: &Base) -> impl Iterator<Item = &str> {
    base.names.iter().map(String::as_str).take(20).chain(base.instances.iter().map(String::as_str).take(5))
}

criterion_group!(benches, pages);
criterion_main!(benches);
