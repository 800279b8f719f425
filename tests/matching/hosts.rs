//! Hosts and URLs.

use crate::bases::FULL;
use crate::{check, owners};

/// Rule 6: from the most specific entry up, on label borders.
#[test]
fn hosts_are_matched_on_label_borders() {
    let table = [
        ("acme.example", "acme-chat:=acme.example"),
        ("www.acme.example", "acme-chat:acme.example"),
        ("widget.acme.example", "acme-chat:=widget.acme.example acme-chat:acme.example"),
        ("eu.widget.acme.example", "acme-chat:widget.acme.example acme-chat:acme.example"),
        ("notacme.example", ""),
        ("acme.example.evil.example", ""),
        ("acme-example", ""),
        ("example", ""),
        // Not the hosts below one that does not cover them; what is above goes on.
        ("exact.acme-cdn.example", "acme-chat:=exact.acme-cdn.example"),
        ("x.exact.acme-cdn.example", ""),
        ("acme-cdn.example", ""),
        ("accounts.grand.example", "grand-suite:=accounts.grand.example grand-suite:grand.example"),
        ("eu.accounts.grand.example", "grand-suite:grand.example"),
        // A host of one vendor below another vendor's.
        ("cdn.grand.example", "parley:=cdn.grand.example grand-suite:grand.example"),
        ("eu.cdn.grand.example", "parley:cdn.grand.example grand-suite:grand.example"),
        ("ads.bolt.example", "bolt-ads:=ads.bolt.example bolt-ads:bolt.example"),
        ("meter.bolt.example", "bolt-meter:=meter.bolt.example bolt-ads:bolt.example"),
        // No longer in use, and still somebody's.
        ("old-chat.example", "acme-chat:=old-chat.example"),
        // The host of an item is not a domain of the vendor.
        ("bolt-ids.example", ""),
    ];
    check(table, |host| owners(FULL.domain(host)));
}

/// Rule 6: letter case, dots around and a port do not matter; what is no host name is nobody's.
#[test]
fn hosts_are_normalised() {
    let itself = "acme-chat:=acme.example";
    let table = [
        ("ACME.Example", itself),
        (".acme.example", itself),
        ("acme.example.", itself),
        ("acme.example:443", itself),
        ("acme.example:", itself),
        (".ACME.example.:8080", itself),
        ("..acme.example", ""),
        ("acme.example..", ""),
        ("acme..example", ""),
        ("acme.example:https", ""),
        ("acme.example:1:2", ""),
        ("https://acme.example", ""),
        ("acme.example/", ""),
        ("user@acme.example", ""),
        (" acme.example", ""),
        ("acme.example\n", ""),
        ("acme.example\u{0}", ""),
        ("acme%2Eexample", ""),
        ("", ""),
        (".", ""),
        ("..", ""),
        (":", ""),
        (":443", ""),
        ("localhost", ""),
        ("192.0.2.1", ""),
        ("192.0.2.1:80", ""),
        ("1", ""),
        ("acme.example.1", ""),
        ("[2001:db8::1]", ""),
        ("[2001:db8::1]:443", ""),
        ("::1", ""),
    ];
    check(table, |host| owners(FULL.domain(host)));
}

/// Rule 6: both forms of a host beyond ASCII.
#[test]
fn unicode_and_punycode_are_one_host() {
    let table = [
        ("gespräch.example", "parley:=gespräch.example"),
        ("GESPRÄCH.EXAMPLE", "parley:=gespräch.example"),
        ("www.gespräch.example", "parley:gespräch.example"),
        ("xn--gesprch-9wa.example", "parley:=gespräch.example"),
        ("XN--GESPRCH-9WA.example", "parley:=gespräch.example"),
        ("www.xn--gesprch-9wa.example", "parley:gespräch.example"),
        ("xn--bcher-kva.example", "parley:=xn--bcher-kva.example"),
        ("bücher.example", "parley:=xn--bcher-kva.example"),
        ("www.BÜCHER.example", "parley:xn--bcher-kva.example"),
        ("straße.parley.example", "parley:=straße.parley.example"),
        ("xn--strae-oqa.parley.example", "parley:=straße.parley.example"),
        ("strasse.parley.example", ""),
        ("parley.example", ""),
        ("xn--gesprch-9wb.example", ""),
        ("xn--.example", ""),
        ("gespraech.example", ""),
    ];
    check(table, |host| owners(FULL.domain(host)));
}

/// Rule 7: hosts of 253 bytes are hosts, longer ones are not, and nothing panics.
#[test]
fn long_hosts() {
    // `acme.example` has 12 bytes; labels of one letter fill the rest.
    let host_of = |length: usize| {
        let labels = "a.".repeat(length / 2) + "acme.example";
        labels[labels.len() - length..].to_owned()
    };
    assert_eq!(host_of(252).len(), 252);
    assert_eq!(owners(FULL.domain(&host_of(252))), "acme-chat:acme.example");
    assert_eq!(owners(FULL.domain(&format!("b{}", host_of(252)))), "acme-chat:acme.example");
    assert_eq!(owners(FULL.domain(&host_of(254))), "");
    assert_eq!(owners(FULL.domain(&"ä.".repeat(100_000))), "");
    // One letter that is longer in lower case than 253 bytes leave room for.
    assert_eq!(owners(FULL.domain(&"İ".repeat(126))), "");
    assert_eq!(owners(FULL.domain(&"a".repeat(1 << 20))), "");
}

/// A host that several vendors share by paths: alone it proves none of them.
#[test]
fn a_host_alone_does_not_prove_a_path() {
    let table = [
        (
            "www.grand.example",
            "grand-captcha:=www.grand.example/captcha/enterprise? grand-captcha:=www.grand.example/captcha? \
             grand-maps:=www.grand.example/maps/? grand-suite:grand.example",
        ),
        ("maps.grand.example", "grand-maps:=maps.grand.example/tiles? grand-suite:grand.example"),
        ("x.maps.grand.example", "grand-suite:grand.example"),
        (
            "static.grand.example",
            "acme-chat:=static.grand.example/common? bolt-ads:=static.grand.example/common? \
             grand-suite:grand.example",
        ),
        ("quotes.example", "quotes:=quotes.example/\"';fn{}?"),
    ];
    check(table, |host| owners(FULL.domain(host)));
    assert_eq!(FULL.domain("www.grand.example").first().unwrap().vendor().slug(), "grand-suite");
    assert!(FULL.domain("quotes.example").first().is_none());
}

/// Rule 6: a URL's path is evidence; the longest prefix comes first and ends at a slash.
#[test]
fn urls_use_path_prefixes() {
    let suite = "grand-suite:grand.example";
    let captcha = "grand-captcha:=www.grand.example/captcha grand-suite:grand.example";
    let table = [
        ("https://www.grand.example/captcha", captcha),
        ("https://www.grand.example/captcha/api.js", captcha),
        ("https://www.grand.example/captcha?render=1", captcha),
        ("https://www.grand.example/captcha#x", captcha),
        ("https://www.grand.example/captchas", suite),
        ("https://www.grand.example/Captcha", suite),
        ("https://www.grand.example/x/captcha", suite),
        ("https://www.grand.example/?/captcha", suite),
        ("https://www.grand.example/#/captcha", suite),
        ("https://www.grand.example", suite),
        (
            "https://www.grand.example/captcha/enterprise/a.js",
            "grand-captcha:=www.grand.example/captcha/enterprise grand-captcha:=www.grand.example/captcha \
             grand-suite:grand.example",
        ),
        (
            "https://www.grand.example/maps/api",
            "grand-maps:=www.grand.example/maps/ grand-suite:grand.example",
        ),
        ("https://www.grand.example/mapsx", suite),
        (
            "https://eu.www.grand.example/captcha",
            "grand-captcha:www.grand.example/captcha grand-suite:grand.example",
        ),
        (
            "https://static.grand.example/common/a.css",
            "acme-chat:=static.grand.example/common bolt-ads:=static.grand.example/common grand-suite:grand.example",
        ),
        (
            "https://maps.grand.example/tiles/1",
            "grand-maps:=maps.grand.example/tiles grand-suite:grand.example",
        ),
        ("https://x.maps.grand.example/tiles/1", suite),
        ("https://quotes.example/\"';fn{}/x", "quotes:=quotes.example/\"';fn{}"),
    ];
    check(table, |url| owners(FULL.url(url)));
    let shared = FULL.url("https://static.grand.example/common/a.css");
    assert_eq!(shared.unique_vendor(), None);
    let alone = FULL.url("https://acme.example/");
    assert_eq!(alone.unique_vendor().map(consent_atlas::Vendor::slug), Some("acme-chat"));
}

/// Only what a browser would connect to is the host.
#[test]
fn nothing_else_in_a_url_is_taken_for_its_host() {
    let acme = "acme-chat:=acme.example";
    let table = [
        ("https://acme.example/x", acme),
        ("HTTPS://ACME.EXAMPLE", acme),
        ("http://acme.example:8080/", acme),
        ("ws://acme.example", acme),
        ("wss://acme.example/socket", acme),
        ("//acme.example/x.js", acme),
        ("  https://acme.example/  ", acme),
        ("\\\\acme.example\\x", acme),
        ("https://user:password@acme.example/", acme),
        ("https://evil.example@acme.example/", acme),
        ("https://acme.example./", acme),
        ("https://acme.example@evil.example/", ""),
        ("https://evil.example/?u=https://acme.example/", ""),
        ("https://evil.example/#https://acme.example/", ""),
        ("https://evil.example/acme.example", ""),
        ("https://evil.example\\@acme.example", ""),
        ("https://evil.example#@acme.example", ""),
        ("https://evil.example?@acme.example", ""),
        ("https://192.0.2.1/", ""),
        ("https://[2001:db8::1]/acme.example", ""),
        ("ftp://acme.example/", ""),
        ("file://acme.example/", ""),
        ("mailto:talk@acme.example", ""),
        ("javascript://acme.example/%0Aalert(1)", ""),
        ("data:text/html,//acme.example", ""),
        ("acme.example", ""),
        ("acme.example/x", ""),
        ("/x", ""),
        ("", ""),
        ("https://", ""),
        ("https:///acme.example", ""),
        ("://acme.example", ""),
        ("https//acme.example", ""),
    ];
    check(table, |url| owners(FULL.url(url)));
}
