//! Rule 7: the lookups that promise an answer, and what their errors say.

use consent_atlas::NotFound;

use crate::bases::{FULL, chain};
use crate::check;

#[test]
fn an_answer_is_the_first_match() {
    assert_eq!(FULL.require_cookie("_sitevisit").unwrap().vendor().slug(), "acme-chat");
    assert_eq!(FULL.require_domain("eu.widget.acme.example").unwrap().host(), "widget.acme.example");
    assert_eq!(FULL.require_vendor("meter-classic").unwrap().slug(), "new-meter");
    assert_eq!(FULL.require_operator("acme").unwrap().name(), "Acme");
    assert_eq!(FULL.cookie("uid").at_host("ids.bolt.example").require().unwrap().vendor().slug(), "bolt-ads");
    assert_eq!(FULL.url("https://www.grand.example/captcha").require().unwrap().path(), Some("/captcha"));
    assert_eq!(chain().require_cookie("BID").unwrap().vendor().name(), "Bolt Ads, self-hosted");
    assert_eq!(chain().require_domain("house.example").unwrap().host(), "house.example");
}

#[test]
fn errors_of_cookies() {
    let table = [
        (
            "acme_vistor",
            "no stored item is called \"acme_vistor\"; did you mean acme_visitor or acme_old_visitor?",
        ),
        (
            "ACME_VISITOR",
            "no stored item is called \"ACME_VISITOR\"; did you mean acme_visitor or acme_old_visitor?",
        ),
        ("zzzzzzzzzzzz", "no stored item is called \"zzzzzzzzzzzz\""),
        ("uid", "the name \"uid\" is too common to be anybody's without the host that the item lives on"),
        ("line\nbreak\u{202e}\"", "no stored item is called \"line\\u{a}break\\u{202e}\\\"\""),
    ];
    check(table, |name| FULL.require_cookie(name).unwrap_err().to_string());
    assert!(FULL.require_cookie("uid").unwrap_err().is_generic());
    assert!(!FULL.require_cookie("nobody").unwrap_err().is_generic());
    let gone = FULL.cookie("BID").at_host("shop.example").require().unwrap_err();
    assert!(!gone.is_generic());
    assert_eq!(gone.query(), "BID");
}

#[test]
fn errors_of_hosts_vendors_and_operators() {
    let hosts = [
        (
            "widgets.acme.exampel",
            "the host \"widgets.acme.exampel\" is no known vendor's; did you mean \
            widget.acme.example?",
        ),
        ("192.0.2.1", "the host \"192.0.2.1\" is no known vendor's"),
    ];
    check(hosts, |host| FULL.require_domain(host).unwrap_err().to_string());
    let vendors = [
        ("acme-chta", "no vendor has the slug \"acme-chta\"; did you mean acme-chat?"),
        ("Parley", "no vendor has the slug \"Parley\"; did you mean parley?"),
    ];
    check(vendors, |slug| FULL.require_vendor(slug).unwrap_err().to_string());
    let operators = [("acne", "no operator has the slug \"acne\"; did you mean acme?")];
    check(operators, |slug| FULL.require_operator(slug).unwrap_err().to_string());
    assert_eq!(
        chain().require_vendor("house-tool").unwrap_err().to_string(),
        "no vendor has the slug \"house-tool\"; did you mean house-tools?"
    );
}

/// The query is cut at a character border, and says so.
#[test]
fn errors_keep_the_beginning_of_a_long_query() {
    let error = FULL.require_cookie(&"ö".repeat(1000)).unwrap_err();
    assert_eq!(error.query(), "ö".repeat(32));
    assert_eq!(error.to_string(), format!("no stored item is called \"{}…\"", "ö".repeat(32)));
    let error = FULL.require_cookie(&format!("x{}", "ö".repeat(1000))).unwrap_err();
    assert_eq!(error.query(), format!("x{}", "ö".repeat(31)));
}

#[test]
fn near_names_are_offered() {
    let first = |mut names: consent_atlas::Suggestions| names.next();
    assert_eq!(first(FULL.similar_cookies("acme_visiter")), Some("acme_visitor"));
    assert_eq!(first(FULL.similar_domains("acme.exmaple")), Some("acme.example"));
    assert_eq!(first(FULL.similar_vendors("grand-map")), Some("grand-maps"));
    assert_eq!(first(chain().similar_cookies("house_ib")), Some("house_id"));
    assert_eq!(first(chain().similar_domains("huose.example")), Some("house.example"));
    assert_eq!(first(chain().similar_vendors("house-tolls")), Some("house-tools"));
    assert!(FULL.similar_cookies("acme_visiter").count() <= 3);
    // A parent that leads nowhere but on is no host to suggest.
    assert!(FULL.similar_domains("acme-cdn.example").all(|host| host != "acme-cdn.example"));
}

/// Rule 7: an error goes wherever `?` takes it.
#[test]
fn errors_are_errors() {
    fn asks() -> Result<(), Box<dyn std::error::Error + Send + Sync + 'static>> {
        FULL.require_vendor("nobody-knows")?;
        Ok(())
    }
    assert!(asks().unwrap_err().downcast_ref::<NotFound>().is_some());
}
