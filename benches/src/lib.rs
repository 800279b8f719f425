//! The synthetic bases, and the questions that the benches ask them.

#![allow(clippy::unreadable_literal)] // generated

use std::sync::LazyLock;

use consent_atlas::{Cookie, Registry, vocab::Party};

include!(concat!(env!("OUT_DIR"), "/base500.rs"));
include!(concat!(env!("OUT_DIR"), "/base5000.rs"));
include!(concat!(env!("OUT_DIR"), "/plain500.rs"));
include!(concat!(env!("OUT_DIR"), "/plain5000.rs"));

/// A synthetic base with what the benches ask it, in an order that no cache likes.
pub struct Base {
    /// How many vendors it has.
    pub vendors: usize,
    /// The base.
    pub registry: &'static Registry,
    /// The same literal names in a plain perfect-hash map.
    pub plain: &'static phf::Map<&'static str, u32>,
    /// Every literal name, as a caller has it: in memory of its own.
    pub names: Vec<String>,
    /// The same hosts in a plain perfect-hash map.
    pub plain_hosts: &'static phf::Map<&'static str, u32>,
    /// As many names that nobody has, like those of real sites.
    pub strangers: Vec<String>,
    /// Names that fit a pattern.
    pub instances: Vec<String>,
    /// The patterns, as regular expressions.
    pub expressions: Vec<String>,
    /// Third-party items, each with a host that it lives on.
    pub third_party: Vec<(&'static str, String)>,
    /// Third-party items whose name two vendors use, each with a host that it lives on.
    pub shared: Vec<(&'static str, String)>,
    /// Every host.
    pub hosts: Vec<String>,
    /// Hosts far below one of them.
    pub deep_hosts: Vec<String>,
    /// The same in upper case.
    pub upper_hosts: Vec<String>,
    /// Hosts that are nobody's.
    pub foreign_hosts: Vec<String>,
}

/// The base of 500 vendors.
pub static SMALL: LazyLock<Base> =
    LazyLock::new(|| Base::new(500, &BASE_500, [&PLAIN_500, &PLAIN_HOSTS_500]));

/// The base of 5,000 vendors.
pub static LARGE: LazyLock<Base> =
    LazyLock::new(|| Base::new(5_000, &BASE_5000, [&PLAIN_5000, &PLAIN_HOSTS_5000]));

impl Base {
    fn new(
        vendors: usize,
        registry: &'static Registry,
        [plain, plain_hosts]: [&'static phf::Map<&'static str, u32>; 2],
    ) -> Self {
        let all: Vec<&'static str> = registry.cookies().filter_map(|cookie| cookie.name()).collect();
        let (patterns, mut names): (Vec<_>, Vec<_>) =
            all.iter().copied().partition(|name| name.contains('<'));
        names.sort_unstable();
        names.dedup();
        let hosts: Vec<_> =
            registry.vendors().flat_map(|vendor| vendor.domains()).map(|domain| domain.host()).collect();
        let third = registry.cookies().filter(|cookie| cookie.party() == Party::Third);
        let third = third.filter_map(|c| Some((c, c.name()?, format!("www.{}", c.hosts().next()?))));
        let (shared, alone): (Vec<_>, Vec<_>) = third.partition(|(cookie, ..)| cookie.is_shared());
        let at_host = |items: Vec<(Cookie, &'static str, String)>| {
            shuffled(items.into_iter().map(|(_, name, host)| (name, host)).collect())
        };
        let deep: Vec<_> = hosts.iter().map(|host| format!("a1.b2.{host}")).collect();
        Self {
            vendors,
            registry,
            plain,
            plain_hosts,
            strangers: shuffled(names.iter().map(|name| stranger(name)).collect()),
            instances: shuffled(patterns.iter().map(|pattern| instance(pattern)).collect()),
            expressions: patterns.iter().map(|pattern| expression(pattern)).collect(),
            third_party: at_host(alone),
            shared: at_host(shared),
            upper_hosts: shuffled(deep.iter().map(|host| host.to_uppercase()).collect()),
            deep_hosts: shuffled(deep),
            foreign_hosts: shuffled(hosts.iter().map(|host| host.replace('.', "q.")).collect()),
            names: owned(shuffled(names)),
            hosts: owned(shuffled(hosts)),
        }
    }
}

/// A host and its parents, as a map of hosts is asked about them.
pub fn parents(host: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(host), |host| Some(host.split_once('.')?.1))
}

/// Copies of texts, one after the other in memory.
fn owned(texts: Vec<&str>) -> Vec<String> {
    texts.into_iter().map(str::to_owned).collect()
}

/// Puts entries into an order that looks random and is always the same.
fn shuffled<T>(mut entries: Vec<T>) -> Vec<T> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    for end in (1..entries.len()).rev() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        entries.swap(end, (state % (end as u64 + 1)) as usize);
    }
    entries
}

/// A name like another one and yet nobody's: the first letter is another one.
fn stranger(name: &str) -> String {
    let first = name.bytes().next().unwrap_or(b'a');
    format!("{}{}", char::from(b'a' + (first.wrapping_mul(7) % 26)), name.get(1..).unwrap_or_default()) + "x"
}

/// A name that fits a pattern.
fn instance(pattern: &str) -> String {
    pattern
        .replace("<id:uuid>", "123e4567-e89b-12d3-a456-426614174000")
        .replace("<site:digits>", "48213")
        .replace("<id:hex>", "5f1a2b3c4d")
        .replace("<id>", "G-1AB2CD3EF4")
}

/// A pattern as somebody without this crate would write it.
fn expression(pattern: &str) -> String {
    let uuid = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    let escaped = regex::escape(pattern);
    let filled = escaped
        .replace("<id:uuid>", uuid)
        .replace("<site:digits>", "[0-9]+")
        .replace("<id:hex>", "[0-9a-fA-F]+")
        .replace("<id>", ".+");
    format!("^{filled}$")
}
