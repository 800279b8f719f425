//! Lookups by name, beside what one would use instead.

use std::collections::HashMap;

use atlas_benches::{Base, LARGE, SMALL, parents};
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
        third_party(criterion, base);
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

fn third_party(criterion: &mut Criterion, base: &Base) {
    // What one would build: the hosts of every item of a name, of which one has to be the host's or its parent.
    let mut hosts_of: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
    for cookie in base.registry.cookies() {
        hosts_of.entry(cookie.name().unwrap_or_default()).or_default().extend(cookie.hosts());
    }
    let mut compare = |what: &str, queries: &[(&str, String)]| {
        let group = &mut criterion.benchmark_group(format!("{what}, {} vendors", base.vendors));
        at_hosts(group, "without host", queries, |name, _| base.registry.cookie(name).first().is_some());
        at_hosts(group, "at its host", queries, |name, host| {
            base.registry.cookie(name).at_host(host).first().is_some()
        });
        at_hosts(group, "at a stranger's host", queries, |name, _| {
            base.registry.cookie(name).at_host("shop.example").first().is_some()
        });
        at_hosts(group, "at its host, FxHashMap of lists of hosts", queries, |name, host| {
            let hosts = hosts_of.get(name);
            hosts.is_some_and(|hosts| parents(host).any(|parent| hosts.contains(&parent)))
        });
    };
    compare("third-party name", &base.third_party);
    compare("name of two vendors", &base.shared);
}

fn at_hosts(
    group: &mut Group<'_>,
    contender: &str,
    queries: &[(&str, String)],
    lookup: impl Fn(&str, &str) -> bool,
) {
    group.throughput(Throughput::Elements(queries.len() as u64));
    group.bench_function(contender, |bencher| {
        bencher.iter(|| queries.iter().filter(|(name, host)| lookup(name, host)).count());
    });
}

criterion_group!(benches, names);
criterion_main!(benches);
