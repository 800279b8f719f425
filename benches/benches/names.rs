//! Lookups by name, beside what one would use instead.

use std::collections::HashMap;

use atlas_benches::{Base, LARGE, SMALL};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use regex::RegexSet;
use rustc_hash::FxHashMap;

mod each;
use each::{Group, each};

fn names(criterion: &mut Criterion) {
    for base in [&*SMALL, &*LARGE] {
        exact(criterion, base);
        unknown(criterion, base);
        patterns(criterion, base);
        shared(criterion, base);
    }
}

fn exact(criterion: &mut Criterion, base: &Base) {
    let group = &mut criterion.benchmark_group(format!("name hit, {} vendors", base.vendors));
    contenders(group, base, &base.names);
}

fn unknown(criterion: &mut Criterion, base: &Base) {
    let group = &mut criterion.benchmark_group(format!("name unknown, {} vendors", base.vendors));
    contenders(group, base, &base.strangers);
}

fn contenders<T: AsRef<str>>(group: &mut Group<'_>, base: &Base, queries: &[T]) {
    let hash: HashMap<&str, usize> = base.names.iter().map(String::as_str).zip(0..).collect();
    let fx: FxHashMap<&str, usize> = base.names.iter().map(String::as_str).zip(0..).collect();
    let mut sorted: Vec<&str> = base.names.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    each(group, "consent-atlas first()", queries, |name| base.registry.cookie(name).first().is_some());
    each(group, "phf::Map::get", queries, |name| base.plain.get(name).is_some());
    each(group, "HashMap", queries, |name| hash.contains_key(name));
    each(group, "FxHashMap", queries, |name| fx.contains_key(name));
    each(group, "sorted slice", queries, |name| sorted.binary_search(&name).is_ok());
}

fn patterns(criterion: &mut Criterion, base: &Base) {
    let group = &mut criterion.benchmark_group(format!("pattern hit, {} vendors", base.vendors));
    each(group, "consent-atlas first()", &base.instances, |name| {
        base.registry.cookie(name).first().is_some()
    });
    // Compiling thousands of expressions takes its time; it is not what is measured.
    let set = RegexSet::new(&base.expressions).expect("the expressions are well-formed");
    let few = &base.instances[..base.instances.len().min(300)];
    each(group, "RegexSet", few, |name| set.matches(name).iter().next().is_some());
}

fn shared(criterion: &mut Criterion, base: &Base) {
    let mut group = criterion.benchmark_group(format!("third-party name, {} vendors", base.vendors));
    let queries = &base.third_party;
    group.throughput(Throughput::Elements(queries.len() as u64));
    group.bench_function("without host", |bencher| {
        bencher
            .iter(|| queries.iter().filter(|(name, _)| base.registry.cookie(name).first().is_some()).count());
    });
    group.bench_function("at its host", |bencher| {
        bencher.iter(|| {
            queries
                .iter()
                .filter(|(name, host)| base.registry.cookie(name).at_host(host).first().is_some())
                .count()
        });
    });
    group.bench_function("at a stranger's host", |bencher| {
        bencher.iter(|| {
            queries
                .iter()
                .filter(|(name, _)| base.registry.cookie(name).at_host("shop.example").first().is_some())
                .count()
        });
    });
}

criterion_group!(benches, names);
criterion_main!(benches);
