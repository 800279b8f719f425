//! What records rest on: dates, addresses, hosts.

use consent_atlas::vocab::ServiceKind;
use consent_atlas::{Cookie, DataPrivacyFramework, Date, Domain, Source, operators, vendors};

use crate::support;

/// What happened has a day, and that is neither before there were cookies nor after the data's version.
#[test]
fn days_are_plausible() {
    let first: Date = "1994".parse().unwrap();
    let version: Vec<u16> =
        consent_atlas::DATA_VERSION.split('.').map(|part| part.parse().unwrap()).collect();
    let mut problems = Vec::new();
    let mut check = |what: String, date: Option<Date>| {
        let Some(date) = date else { return };
        let month = (date.year(), u16::from(date.month().unwrap_or(1)));
        if date < first || month > (version[0], version[1]) {
            problems.push(format!("{what}: {date} is not between {first} and the data's version"));
        }
    };
    let mut sources = |slug: &str, sources: Vec<Source>| {
        for source in sources {
            check(format!("{slug}: source {} checked", source.id()), source.checked());
            if source.updated().is_some_and(|updated| Some(updated) > source.checked()) {
                check(
                    format!("{slug}: source {} updated after it was checked", source.id()),
                    "1901".parse().ok(),
                );
            }
        }
    };
    vendors().for_each(|vendor| sources(vendor.slug(), vendor.sources().collect()));
    operators().for_each(|operator| sources(operator.slug(), operator.sources().collect()));
    for vendor in vendors() {
        check(format!("{}: reviewed", vendor.slug()), vendor.reviewed());
        check(format!("{}: retired since", vendor.slug()), vendor.retired_since());
        for cookie in vendor.cookies() {
            cookie.observations().for_each(|seen| check(format!("{cookie:?}: observed"), seen.date()));
            check(format!("{cookie:?}: until"), cookie.until());
        }
    }
    for operator in operators() {
        check(format!("{operator:?}: reviewed"), operator.reviewed());
        let dpf = operator.data_privacy_framework();
        check(format!("{operator:?}: DPF checked"), dpf.and_then(DataPrivacyFramework::checked));
    }
    support::report(&problems);
}

/// Every address is one that a reader can open: no search result, no shortener, no tracking parameters.
#[test]
fn sources_are_addresses_of_pages() {
    let of_vendors = vendors().flat_map(|vendor| vendor.sources().map(move |source| (vendor.slug(), source)));
    let of_operators =
        operators().flat_map(|operator| operator.sources().map(move |source| (operator.slug(), source)));
    let mut problems = Vec::new();
    for (slug, source) in of_vendors.chain(of_operators) {
        let Some(url) = source.url() else { continue };
        let bad = [
            "bit.ly/",
            "t.co/",
            "tinyurl.com/",
            "google.com/search",
            "utm_source",
            "gclid=",
            "web.archive.org/save",
        ];
        if !url.starts_with("https://") || bad.iter().any(|bad| url.contains(bad)) {
            problems.push(format!("{slug}: {}: {url}", source.id()));
        }
    }
    support::report(&problems);
}

/// A host under which anybody can register a name (`co.uk`) is no vendor's; one under which the customers of a hosting
/// service or of a platform get theirs (`github.io`) is at most that service's.
#[test]
fn hosts_are_not_public_suffixes() {
    let mut problems = Vec::new();
    for vendor in vendors() {
        let domains = vendor.domains().filter(|domain| domain.covers_subdomains()).map(Domain::host);
        let of_items = vendor.cookies().flat_map(Cookie::hosts).map(|host| (host, false));
        let hosting =
            matches!(vendor.service(), ServiceKind::Hosting | ServiceKind::Ecommerce | ServiceKind::Cms);
        for (host, may_host) in domains.map(|host| (host, hosting)).chain(of_items) {
            let suffix = psl::suffix(host.as_bytes()).and_then(|suffix| suffix.typ());
            if psl::domain_str(host).is_none() && !(may_host && suffix == Some(psl::Type::Private)) {
                problems.push(format!("{}: {host} is a public suffix: `subdomains: false`?", vendor.slug()));
            }
        }
    }
    support::report(&problems);
}
