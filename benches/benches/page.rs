//! A page load: 50 items and 40 hosts, half of them unknown, beside what one would build from the usual parts.

use std::collections::HashMap;

use atlas_benches::{Base, LARGE, SMALL, parents};
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, criterion_group, criterion_main};
use regex::RegexSet;
use rustc_hash::FxHashMap;

fn pages(criterion: &mut Criterion) {
    for base in [&*SMALL, &*LARGE] {
        let group = &mut criterion.benchmark_group(format!("page load, {} vendors", base.vendors));
        let known = base.names.iter().take(20).chain(base.instances.iter().take(5));
        let names: Vec<&str> = known.chain(base.strangers.iter().take(25)).map(String::as_str).collect();
        let hosts = base.hosts.iter().take(20).chain(base.foreign_hosts.iter().take(20));
        let page = Page { names, hosts: hosts.map(String::as_str).collect() };
        contenders(group, base, &page);
    }
}

struct Page<'a> {
    names: Vec<&'a str>,
    hosts: Vec<&'a str>,
}

fn contenders(group: &mut BenchmarkGroup<'_, WallTime>, base: &Base, page: &Page<'_>) {
    let (names, hosts) = (numbered(&base.names), numbered(&base.hosts));
    let fx: (FxHashMap<&str, usize>, FxHashMap<&str, usize>) =
        (names.clone().collect(), hosts.clone().collect());
    let std: (HashMap<&str, usize>, HashMap<&str, usize>) = (names.collect(), hosts.collect());
    let set = RegexSet::new(&base.expressions).expect("the expressions are well-formed");

    time(
        group,
        "consent-atlas",
        page,
        |name| base.registry.cookie(name).first().is_some(),
        |host| base.registry.domain(host).first().is_some(),
    );
    time(
        group,
        "phf::Map of names, psl::domain: no patterns, no vendors of hosts",
        page,
        |name| base.plain.contains_key(name),
        |host| psl::domain(host.as_bytes()).is_some(),
    );
    time(
        group,
        "FxHashMap: no patterns",
        page,
        |name| fx.0.contains_key(name),
        |host| parents(host).any(|parent| fx.1.contains_key(parent)),
    );
    time(
        group,
        "HashMap: no patterns",
        page,
        |name| std.0.contains_key(name),
        |host| parents(host).any(|parent| std.1.contains_key(parent)),
    );
    time(
        group,
        "FxHashMap and RegexSet",
        page,
        |name| fx.0.contains_key(name) || set.is_match(name),
        |host| parents(host).any(|parent| fx.1.contains_key(parent)),
    );
}

fn numbered(texts: &[String]) -> impl Iterator<Item = (&str, usize)> + Clone {
    texts.iter().map(String::as_str).zip(0..)
}

fn time(
    group: &mut BenchmarkGroup<'_, WallTime>,
    contender: &str,
    page: &Page<'_>,
    name: impl Fn(&str) -> bool,
    host: impl Fn(&str) -> bool,
) {
    group.bench_function(contender, |bencher| {
        bencher.iter(|| {
            let items = page.names.iter().filter(|item| name(item)).count();
            items + page.hosts.iter().filter(|query| host(query)).count()
        });
    });
}

criterion_group!(benches, pages);
criterion_main!(benches);
