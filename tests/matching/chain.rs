//! Two bases that answer as one: the user's own records first.

use consent_atlas::{Registry, Vendor};

use crate::bases::{FULL, OWN, chain};
use crate::{check, found, owners};

#[test]
fn the_vendors_of_a_replaced_slug_are_the_users_own() {
    let chain = chain();
    assert_eq!(chain.vendor("bolt-ads").unwrap().name(), "Bolt Ads, self-hosted");
    assert_eq!(chain.vendor("house-tools"), OWN.vendor("house-tools"));
    assert_eq!(chain.vendor("acme-chat"), FULL.vendor("acme-chat"));
    assert_eq!(chain.vendor("acme-messenger"), FULL.vendor("acme-chat"), "a former slug");
    assert_eq!(chain.vendor("bolt-advertising"), OWN.vendor("bolt-ads"), "a former slug of what is replaced");
    assert_eq!(chain.vendor("nobody"), None);
    assert_eq!(chain.operator("bolt").unwrap().name(), "Bolt, as we know it");
    assert_eq!(chain.operator("acme"), FULL.operator("acme"));
    assert_eq!(chain.operator("nobody"), None);
}

#[test]
fn what_is_replaced_is_said() {
    let chain = chain();
    assert_eq!(chain.replaced().collect::<Vec<_>>(), [FULL.vendor("bolt-ads").unwrap()]);
    let slugs: Vec<&str> = chain.vendors().map(Vendor::slug).collect();
    let expected = [
        "bolt-ads",
        "house-tools",
        "acme-chat",
        "bolt-meter",
        "grand-captcha",
        "grand-maps",
        "grand-suite",
        "new-meter",
        "old-meter",
        "older-meter",
        "parley",
        "quotes",
    ];
    assert_eq!(slugs, expected);
    assert!(chain.vendors().all(|vendor| chain.vendor(vendor.slug()) == Some(vendor)));
    assert_eq!(chain.registries().len(), 2);
}

#[test]
fn names_of_the_users_own_records_come_first() {
    let table = [
        // Replaced: the other base's item is gone, with its host and all.
        ("BID", "bolt-ads/BID"),
        ("BOLT_OPT", ""),
        ("_bolt_7", ""),
        ("house_id", "house-tools/house_id"),
        (
            "_sitevisit",
            "house-tools/_sitevisit acme-chat/_sitevisit new-meter/_sitevisit bolt-meter/_sitevisit \
             old-meter/_sitevisit",
        ),
        // A more specific pattern comes first wherever it is; of equal ones the user's own.
        (
            "_nm_1234abcd",
            "house-tools/_nm_<thing:hex8> new-meter/_nm_<property:hex8> new-meter/_nm_<property:hex> \
             new-meter/_nm_<property:alnum> house-tools/_nm_<thing> new-meter/_nm_<property> \
             old-meter/_nm_<property>",
        ),
        ("uid", "house-tools/uid? new-meter/uid? bolt-meter/uid? bolt-meter/uid-local?"),
    ];
    check(table, |name| found(chain().cookie(name)));
    let bid = chain().cookie("BID").first().unwrap().cookie();
    assert_eq!(bid.retention().unwrap().to_string(), "session");
    assert_eq!(found(chain().cookie("BID").at_host("shop.example")), "bolt-ads/BID");
    assert_eq!(
        found(chain().cookie("uid").at_host("house.example")),
        "house-tools/uid! new-meter/uid? bolt-meter/uid? bolt-meter/uid-local?"
    );
}

#[test]
fn hosts_of_the_users_own_records_come_first() {
    let table = [
        ("bolt.example", "bolt-ads:=bolt.example"),
        ("ads.bolt.example", "bolt-ads:bolt.example"),
        ("ads.house.example", "bolt-ads:=ads.house.example house-tools:house.example"),
        (
            "cdn.grand.example",
            "house-tools:=cdn.grand.example parley:=cdn.grand.example grand-suite:grand.example",
        ),
        (
            "x.deep.cdn.grand.example",
            "house-tools:deep.cdn.grand.example house-tools:cdn.grand.example parley:cdn.grand.example \
             grand-suite:grand.example",
        ),
        ("static.grand.example", "acme-chat:=static.grand.example/common? grand-suite:grand.example"),
        ("acme.example", "acme-chat:=acme.example"),
        // The more specific entry comes first, whichever base it is in.
        ("meter.bolt.example", "bolt-meter:=meter.bolt.example bolt-ads:bolt.example"),
    ];
    check(table, |host| owners(chain().domain(host)));
    assert_eq!(
        owners(chain().url("https://static.grand.example/common/x")),
        "acme-chat:=static.grand.example/common grand-suite:grand.example"
    );
    assert_eq!(chain().domain("ads.bolt.example").first().unwrap().vendor(), OWN.vendor("bolt-ads").unwrap());
}

/// A reference resolves in its own base, and in the chain to what the chain answers with.
#[test]
fn references_resolve_in_the_chain() {
    let house = OWN.vendor("house-tools").unwrap();
    let [bolt, meter] = house.loads().collect::<Vec<_>>()[..] else { panic!("two references") };
    assert_eq!(bolt.vendor(), OWN.vendor("bolt-ads"));
    assert_eq!(chain().resolve(bolt), OWN.vendor("bolt-ads"));
    assert_eq!((meter.name(), meter.slug()), ("New Meter", None));
    assert_eq!(chain().resolve(meter), None, "a name alone is not looked up");
    let alternative = FULL.vendor("acme-chat").unwrap().alternatives().next().unwrap();
    assert_eq!(chain().resolve(alternative), FULL.vendor("parley"));
    let successor = FULL.vendor("old-meter").unwrap().successor().unwrap();
    assert_eq!(chain().resolve(successor), FULL.vendor("new-meter"));
}

/// Nothing is suggested that the chain would not answer with.
#[test]
fn what_is_replaced_is_not_suggested() {
    let chain = chain();
    assert_eq!(FULL.similar_cookies("BOLT_OP").next(), Some("BOLT_OPT"));
    assert!(chain.similar_cookies("BOLT_OP").all(|name| !chain.cookie(name).is_empty()));
    assert!(chain.similar_cookies("_bolt_synk").all(|name| !chain.cookie(name).is_empty()));
    assert_eq!(FULL.similar_domains("bolt-cdm.example").next(), Some("bolt-cdn.example"));
    assert!(chain.similar_domains("bolt-cdm.example").all(|host| !chain.domain(host).is_empty()));
    assert!(chain.similar_vendors("bolt-ad").all(|slug| chain.vendor(slug).is_some()));
    let error = chain.require_cookie("BOLT_OP").unwrap_err().to_string();
    assert_eq!(error, "no stored item is called \"BOLT_OP\"");
}

#[test]
fn handles_of_different_bases_differ() {
    assert_ne!(OWN.vendor("bolt-ads"), FULL.vendor("bolt-ads"));
    assert_ne!(OWN.vendors().next(), FULL.vendors().next(), "the first rows of both");
    assert_ne!(OWN.cookies().next(), FULL.cookies().next());
    assert_eq!(FULL.vendor("bolt-ads"), FULL.vendor("bolt-ads"));
    let set: std::collections::HashSet<Vendor> =
        OWN.vendors().chain(FULL.vendors()).chain(OWN.vendors()).collect();
    assert_eq!(set.len(), OWN.vendors().len() + FULL.vendors().len());
}

#[test]
fn a_chain_of_one_answers_as_its_base() {
    static ONE: [&Registry; 1] = [&FULL];
    static NONE: [&Registry; 0] = [];
    let one = consent_atlas::Chain::new(&ONE);
    for name in ["_sitevisit", "uid", "_nm_1234", "BID", "nobody"] {
        assert_eq!(found(one.cookie(name)), found(FULL.cookie(name)));
    }
    for host in ["www.grand.example", "eu.widget.acme.example", "nobody.example"] {
        assert_eq!(owners(one.domain(host)), owners(FULL.domain(host)));
    }
    assert!(one.vendors().eq(FULL.vendors()));
    let none = consent_atlas::Chain::new(&NONE);
    assert!(none.cookie("_sitevisit").is_empty());
    assert!(none.domain("acme.example").is_empty());
    assert!(none.url("https://acme.example").is_empty());
    assert_eq!(none.vendors().count(), 0);
    let error = none.require_vendor("acme-chat").unwrap_err();
    assert_eq!(error.to_string(), "no vendor has the slug \"acme-chat\"");
}
