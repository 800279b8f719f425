//! Limits that a release keeps: the sizes of handles, no heap, what crosses threads, the version of the data.

#[path = "support/bases.rs"]
mod bases;
#[path = "support/mod.rs"]
mod support;

use std::error::Error;
use std::fmt::Write as _;
use std::hint::black_box;

use allocation_counter::measure;
use consent_atlas::vocab::Storage;
use consent_atlas::{
    Chain, Cookie, Date, Domain, HostMatch, HostMatches, Lang, Match, Matches, NotFound, Operator,
    ParseDateError, ParseRetentionError, Question, Registry, Retention, Text, Vendor,
};

#[test]
#[cfg(target_pointer_width = "64")]
fn handles_are_small() {
    let sizes = [
        ("Vendor", size_of::<Vendor>(), 16),
        ("Cookie", size_of::<Cookie>(), 16),
        ("Domain", size_of::<Domain>(), 16),
        ("Operator", size_of::<Operator>(), 16),
        ("Text", size_of::<Text>(), 16),
        ("Option<Vendor>", size_of::<Option<Vendor>>(), 16),
        ("Option<Cookie>", size_of::<Option<Cookie>>(), 16),
        ("Option<Domain>", size_of::<Option<Domain>>(), 16),
        ("Match", size_of::<Match>(), 24),
        ("HostMatch", size_of::<HostMatch>(), 24),
        ("Matches", size_of::<Matches<'_>>(), 72),
        ("HostMatches", size_of::<HostMatches<'_>>(), 48),
        ("Chain", size_of::<Chain>(), 16),
        ("Date", size_of::<Date>(), 4),
        ("Retention", size_of::<Retention>(), 8),
        ("NotFound", size_of::<NotFound>(), 88),
    ];
    let wrong: Vec<_> = sizes.iter().filter(|(_, size, expected)| size != expected).collect();
    assert!(wrong.is_empty(), "(type, size, expected): {wrong:?}");
}

#[test]
fn errors_and_handles_cross_threads() {
    fn error<E: Error + Send + Sync + Copy + 'static>() {}
    fn handle<H: Copy + Send + Sync + Eq + std::hash::Hash + std::fmt::Debug + 'static>() {}
    fn result<M: Copy + Send + Sync + std::fmt::Debug>() {}
    fn shared<T: Send + Sync + 'static>() {}
    error::<NotFound>();
    error::<ParseDateError>();
    error::<ParseRetentionError>();
    error::<consent_atlas::vocab::UnknownWord>();
    handle::<Vendor>();
    handle::<Cookie>();
    handle::<Domain>();
    handle::<Operator>();
    handle::<Match>();
    handle::<HostMatch>();
    result::<Matches<'static>>();
    result::<HostMatches<'static>>();
    result::<Chain>();
    result::<Text>();
    shared::<Registry>();
    shared::<consent_atlas::compile::Faults>();
}

/// Where a `Display` writes without a heap.
#[derive(Default)]
struct Sink(usize);

impl std::fmt::Write for Sink {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.0 += black_box(text).len();
        Ok(())
    }
}

/// Fails if something allocates.
fn without_heap(what: &str, run: impl FnOnce()) {
    let info = measure(run);
    assert_eq!(
        info.count_total, 0,
        "{what} allocates {} times, {} bytes",
        info.count_total, info.bytes_total
    );
}

#[test]
fn the_measure_measures() {
    assert!(measure(|| drop(black_box(vec![1_u8; 100]))).count_total > 0);
}

#[test]
fn lookups_need_no_heap() {
    let long = "x".repeat(100_000);
    let names = [
        "iclose_visitor",
        "_sitevisit",
        "uid",
        "_nm_12345678",
        "parley-client%2Fx",
        "nobody",
        "",
        "%",
        &long,
    ];
    let hosts = [
        "widget.iclose.io",
        "BOLT.example:443",
        "gespräch.example",
        "192.0.2.1",
        "nobody.example",
        "",
        &long,
    ];
    let urls = ["https://www.grand.example/captcha/x", "//acme.example", "mailto:x@y.example", "", &long];
    let registries: [&'static Registry; 3] = [Registry::builtin(), &bases::FULL, &bases::OWN];
    for registry in registries {
        for name in names {
            without_heap("a name", || {
                black_box(registry.cookie(name).first());
                black_box(registry.cookie(name).candidates().count());
                black_box(registry.cookie(name).unique_vendor());
                black_box(registry.require_cookie(name).is_ok());
                for host in hosts {
                    let matches = registry.cookie(name).at_host(host).set_by_script_from(host);
                    black_box(matches.in_storage(Storage::Cookie).candidates().count());
                }
            });
            without_heap("a slug", || {
                black_box((registry.vendor(name), registry.operator(name)));
            });
        }
        for host in hosts {
            without_heap("a host", || {
                black_box(registry.domain(host).first());
                black_box(registry.domain(host).candidates().count());
                black_box(registry.require_domain(host).is_ok());
            });
        }
        for url in urls {
            without_heap("a URL", || {
                black_box(registry.url(url).candidates().count());
            });
        }
    }
    without_heap("a chain", || {
        let chain = bases::chain();
        for name in names {
            black_box(chain.cookie(name).candidates().count());
        }
        for host in hosts {
            black_box(chain.domain(host).candidates().count());
        }
        black_box((chain.vendors().count(), chain.replaced().count()));
    });
}

#[test]
fn reading_and_writing_need_no_heap() {
    without_heap("the fields of records", || {
        for registry in [Registry::builtin(), &bases::FULL] {
            let mut sink = Sink::default();
            for vendor in registry.vendors() {
                sink.write_str(vendor.name()).unwrap();
                for question in Question::ALL {
                    for lang in Lang::ALL {
                        write!(sink, "{} {}", question.about(vendor, *lang), vendor.answer(*question, *lang))
                            .unwrap();
                    }
                }
                for cookie in vendor.cookies() {
                    write!(sink, "{cookie:?} {:?} {}", cookie.consent(), cookie.category()).unwrap();
                    if let Some(retention) = cookie.retention() {
                        write!(sink, "{retention} {}", retention.display(Lang::De)).unwrap();
                    }
                }
            }
            assert!(sink.0 > 1_000);
        }
    });
    without_heap("errors", || {
        let mut sink = Sink::default();
        for text in ["iclose_vistor", "uid", "\u{202e}", ""] {
            for registry in [Registry::builtin(), &bases::FULL] {
                let _ = registry.require_cookie(text).map_err(|error| write!(sink, "{error} {error:?}"));
                let _ = registry.require_domain(text).map_err(|error| write!(sink, "{error}"));
                let _ = registry.require_vendor(text).map_err(|error| write!(sink, "{error}"));
                let _ = registry.require_operator(text).map_err(|error| write!(sink, "{error}"));
            }
            let _ = text.parse::<Date>().map_err(|error| write!(sink, "{error}"));
            let _ = text.parse::<Retention>().map_err(|error| write!(sink, "{error}"));
            let _ = text.parse::<Storage>().map_err(|error| write!(sink, "{error}"));
        }
        assert!(sink.0 > 100);
    });
}

#[test]
fn the_version_of_the_data_is_the_folders() {
    let version = support::read(&support::root().join("data/VERSION"));
    assert_eq!(consent_atlas::DATA_VERSION, version.trim());
    assert_eq!(Registry::builtin().data_version(), version.trim());
    assert_eq!(version, format!("{}\n", version.trim()));
}
