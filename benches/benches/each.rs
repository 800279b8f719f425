//! Timing a lookup of each of some queries.

use std::hint::black_box;

use criterion::Throughput;

/// What a bench adds its contenders to.
pub type Group<'a> = criterion::BenchmarkGroup<'a, criterion::measurement::WallTime>;

/// Times a lookup of each of some queries, one after the other: the time of one is that by the number of queries.
pub fn each<T: AsRef<str>>(
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
