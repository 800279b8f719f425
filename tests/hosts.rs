//! The two forms of a host beyond ASCII, against a full implementation of IDNA.

use consent_atlas::compile::{Source, emit, load, validate};
use proptest::prelude::*;

const OPERATOR: &str =
    "{name: A, evidence: {kind: assessed, reason: {en: It is invented.}}, reviewed: 2026-11-01,
    sources: [{id: none, title: None, publisher: None, checked: 2026-11-01}]}";

/// The strings in the tables of a vendor with hosts: the forms of these, and a few others.
fn strings(hosts: &[&str]) -> String {
    let domains: Vec<String> = hosts.iter().map(|host| format!("{{host: {host}}}")).collect();
    let vendor = format!(
        "{{name: A, service: other, category: necessary, operator: a, domains: [{}], {}",
        domains.join(", "),
        OPERATOR.strip_prefix("{name: A, ").unwrap(),
    );
    let (records, faults) = load(&[Source::new("a", &vendor)], &[Source::new("a", OPERATOR)]);
    assert!(faults.is_empty(), "{faults}");
    let faults = validate(&records);
    assert!(faults.is_empty(), "{faults}");
    let output = emit(&records, "BASE", "base");
    let (_, strings) = output.data().find(|(name, _)| *name == "base.strings").unwrap();
    String::from_utf8(strings.to_vec()).unwrap()
}

/// Both forms of a host are keys.
fn check(host: &str) {
    let ascii = idna::domain_to_ascii(host).unwrap();
    let (unicode, result) = idna::domain_to_unicode(host);
    result.unwrap();
    let strings = strings(&[host]);
    for form in [ascii, unicode] {
        assert!(strings.contains(&form), "{host}: no {form}");
    }
}

#[test]
fn hosts_in_many_scripts() {
    let hosts = [
        "bücher.example",
        "straße.example",
        "faß.de",
        "ñandú.es",
        "例え.jp",
        "пример.рф",
        "παράδειγμα.ελ",
        "उदाहरण.भारत",
        "מבחן.example",
        "中文.example",
        "한국.kr",
        "xn--bcher-kva.example",
        "xn--e1afmkfd.xn--p1ai",
        "a.bücher.b.example",
        "ü.ä.ö.example",
        "bücher-und-mehr.example",
        "1ü.example",
        "www.über-uns.example",
        "plain.example",
    ];
    for host in hosts {
        check(host);
    }
}

/// A host that only looks as if it were encoded has one form.
#[test]
fn what_is_no_punycode_stays_as_it_is() {
    for host in
        ["xn--.example", "xn--a.example", "xn---.example", "xn--zzzzzzzz99999.example", "xn--0.xn--1.example"]
    {
        assert!(strings(&[host]).contains(host), "{host}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_host_has_both_forms(label in "[a-zà-öø-ÿа-яα-ω一-鿌あ-ん0-9]{1,20}", other in "[a-zà-öø-ÿ]{1,10}") {
        let host = format!("{label}.{other}.example");
        // Hosts that IDNA maps to others, such as those with a final sigma in another place, are not in one of the forms.
        let ascii = idna::domain_to_ascii(&host);
        prop_assume!(ascii.as_ref().is_ok_and(|ascii| idna::domain_to_unicode(ascii).0 == host));
        check(&host);
        check(&ascii.unwrap());
    }
}
