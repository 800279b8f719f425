//! How names, hosts and URLs are matched: a table of cases for each rule of DESIGN.md, on the fixture base.

#[path = "../support/bases.rs"]
mod bases;

mod chain;
mod hosts;
mod names;
mod require;

use consent_atlas::{HostMatches, Matches};

/// The candidates of a name: `vendor/id`, with `!` where the host proves it and `?` where it is not claimed.
fn found(matches: Matches<'_>) -> String {
    let candidates: Vec<String> = matches
        .candidates()
        .map(|found| {
            let mark = match (found.is_proven(), found.is_claimed()) {
                (true, true) => "!",
                (false, true) => "",
                (false, false) => "?",
                (true, false) => "proven and yet not claimed",
            };
            format!("{}/{}{mark}", found.vendor().slug(), found.cookie().id())
        })
        .collect();
    assert_eq!(matches.len(), candidates.len(), "{candidates:?}");
    assert_eq!(matches.is_empty(), candidates.is_empty(), "{candidates:?}");
    let first = matches.candidates().find(|found| found.is_claimed());
    assert_eq!(matches.first(), first, "{candidates:?}");
    candidates.join(" ")
}

/// The candidates of a host or a URL: `vendor:host/path`, with `=` where it is the host itself and `?` where it is
/// not claimed.
fn owners(matches: HostMatches<'_>) -> String {
    let candidates: Vec<String> = matches
        .candidates()
        .map(|found| {
            let domain = found.domain();
            let exact = if found.is_exact() { "=" } else { "" };
            let claimed = if found.is_claimed() { "" } else { "?" };
            format!(
                "{}:{exact}{}{}{claimed}",
                found.vendor().slug(),
                domain.host(),
                domain.path().unwrap_or("")
            )
        })
        .collect();
    assert_eq!(matches.len(), candidates.len(), "{candidates:?}");
    assert_eq!(matches.is_empty(), candidates.is_empty(), "{candidates:?}");
    let first = matches.candidates().find(|found| found.is_claimed());
    assert_eq!(matches.first(), first, "{candidates:?}");
    candidates.join(" ")
}

/// Compares every row of a table and reports all that differ.
fn check<Q: std::fmt::Debug>(table: impl IntoIterator<Item = (Q, &'static str)>, ask: impl Fn(&Q) -> String) {
    let wrong: Vec<String> = table
        .into_iter()
        .filter_map(|(query, expected)| {
            let found = ask(&query);
            (found != expected).then(|| format!("{query:?}\n  expected: {expected}\n  found:    {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
