//! Names: exact and by pattern, shared and generic ones, with a host, a script's host and a storage kind.

use consent_atlas::MatchedBy;
use consent_atlas::vocab::Storage;

use crate::bases::FULL;
use crate::{check, found};

const UUID: &str = "123e4567-e89b-12d3-a456-426614174000";

/// Rule 1: an exact name before patterns, and among these the most literal characters, then the narrower class.
#[test]
fn the_most_specific_name_comes_first() {
    let table = [
        ("_nm", "new-meter/_nm"),
        (
            "_nm_1234",
            "bolt-meter/_nm_1234 new-meter/_nm_<property:digits> new-meter/_nm_<property:hex> \
             new-meter/_nm_<property:alnum> new-meter/_nm_<property> old-meter/_nm_<property>",
        ),
        (
            "_nm_12345678",
            "new-meter/_nm_<property:hex8> new-meter/_nm_<property:digits> new-meter/_nm_<property:hex> \
             new-meter/_nm_<property:alnum> new-meter/_nm_<property> old-meter/_nm_<property>",
        ),
        (
            "_nm_12AbCd78",
            "new-meter/_nm_<property:hex8> new-meter/_nm_<property:hex> new-meter/_nm_<property:alnum> \
             new-meter/_nm_<property> old-meter/_nm_<property>",
        ),
        ("_nm_xyz", "new-meter/_nm_<property:alnum> new-meter/_nm_<property> old-meter/_nm_<property>"),
        ("_nm_x-z", "new-meter/_nm_<property> old-meter/_nm_<property>"),
        (
            "_nm_session_1",
            "new-meter/_nm_session_<property> new-meter/_nm_<property> old-meter/_nm_<property>",
        ),
        (
            "_nm_x.1",
            "new-meter/_nm_<property>.<session:digits> new-meter/_nm_<property> old-meter/_nm_<property>",
        ),
        (
            "_nm_x.y.1",
            "new-meter/_nm_<property>.<session:digits> new-meter/_nm_<property> old-meter/_nm_<property>",
        ),
        ("_nm_x.1y", "new-meter/_nm_<property> old-meter/_nm_<property>"),
        ("shop_nm_visits", "new-meter/<app>_nm_visits"),
        (
            "_nmw_x.1",
            "new-meter/_nmw_<property:alnum>.<session:alnum> new-meter/_nmw_<property>.<session:digits>",
        ),
        ("_nmpqr", "new-meter/_nmp<property> new-meter/_nm<left>q<right>"),
        ("_üüü1vwxyz", "parley/<right>vwxyz parley/_üüü<left>"),
        ("_nm_x_nm_visits", "new-meter/<app>_nm_visits new-meter/_nm_<property> old-meter/_nm_<property>"),
        ("_bolt_sync", "bolt-ads/_bolt_sync bolt-ads/_bolt_<campaign>"),
        ("_bolt_7", "bolt-ads/_bolt_<campaign-id:digits> bolt-ads/_bolt_<campaign>"),
    ];
    check(table, |name| found(FULL.cookie(name)));
    let uuid = format!("_nm_{UUID}");
    assert_eq!(
        found(FULL.cookie(&uuid)),
        "new-meter/_nm_<property:uuid> new-meter/_nm_<property> old-meter/_nm_<property>"
    );
}

/// Rule 1: never a part of a name, never another letter case.
#[test]
fn nothing_is_guessed_from_a_part_of_a_name() {
    let nobodys = [
        "",
        " ",
        "acme",
        "acme_visito",
        "acme_visitor2",
        "my_acme_visitor",
        "acme_visitor ",
        "ACME_VISITOR",
        "acme-visitor",
        "x_nm_1",
        "_NM_1",
        "_nmvisits",
        "_nm_",
        "_bolt_",
        "Host-GSID",
        "__host-gsid",
        "__Secure-GSID",
        "<app>",
        "visitor",
        "local-cache",
        "acme_state-local",
        "%",
        "%%",
        "%2",
        "\u{0}",
        "\u{202e}",
    ];
    check(nobodys.map(|name| (name, "")), |name| found(FULL.cookie(name)));
    // A placeholder's own spelling is a name like any other.
    assert_eq!(found(FULL.cookie("_bolt_<campaign>")), "bolt-ads/_bolt_<campaign>");
    // The prefix `__Host-` is a part of the name.
    assert_eq!(found(FULL.cookie("__Host-GSID")), "grand-suite/__Host-GSID");
}

#[test]
fn a_match_says_how_it_was_found() {
    let how = |name| FULL.cookie(name).candidates().map(consent_atlas::Match::matched_by).collect::<Vec<_>>();
    assert_eq!(how("_bolt_sync"), [MatchedBy::Exact, MatchedBy::Pattern]);
    assert_eq!(how("parley%2Fstate"), [MatchedBy::Exact]);
    assert_eq!(how("parley-client%2Fx"), [MatchedBy::Pattern]);
    assert_eq!(MatchedBy::Pattern.to_string(), "pattern");
}

/// Rule 2: every vendor of a shared name, what is in use before what is not, the better evidence first.
#[test]
fn a_shared_name_gives_every_candidate() {
    let matches = FULL.cookie("_sitevisit");
    let all = "acme-chat/_sitevisit new-meter/_sitevisit bolt-meter/_sitevisit old-meter/_sitevisit";
    assert_eq!(found(matches), all);
    assert_eq!(matches.first().unwrap().vendor().slug(), "acme-chat");
    assert_eq!(matches.unique_vendor(), None);
    assert!(matches.candidates().all(|found| found.cookie().is_shared()));
}

#[test]
fn a_vendor_is_unique_if_every_candidate_is_its_own() {
    let vendor = |name| FULL.cookie(name).unique_vendor().map(consent_atlas::Vendor::slug);
    assert_eq!(vendor("acme_state"), Some("acme-chat"));
    assert_eq!(vendor("_bolt_7"), Some("bolt-ads"));
    assert_eq!(vendor("_nm_session_1"), None, "a former pattern of another vendor fits too");
    assert_eq!(vendor("uid"), None);
    assert_eq!(vendor("token"), None, "a generic name of one vendor is nobody's");
    assert_eq!(vendor("nobody"), None);
    let proven = FULL.cookie("token").at_host("bolt.example").unique_vendor();
    assert_eq!(proven.map(consent_atlas::Vendor::slug), Some("bolt-ads"));
}

/// Rule 3: the domain that the item lives on.
#[test]
fn the_host_excludes_third_party_items_and_puts_owners_first() {
    let visits = "acme-chat/_sitevisit new-meter/_sitevisit bolt-meter/_sitevisit old-meter/_sitevisit";
    let table = [
        // A first-party item is never contradicted by the site's own host.
        (("_sitevisit", "shop.example"), visits),
        (("_sitevisit", "192.0.2.1"), visits),
        (("_sitevisit", "not a host"), visits),
        (("_sitevisit", ""), visits),
        (
            ("_sitevisit", "meter.bolt.example"),
            "bolt-meter/_sitevisit! acme-chat/_sitevisit new-meter/_sitevisit old-meter/_sitevisit",
        ),
        (
            ("_nm_1234", "shop.example"),
            "bolt-meter/_nm_1234 new-meter/_nm_<property:digits> \
            new-meter/_nm_<property:hex> new-meter/_nm_<property:alnum> new-meter/_nm_<property> \
            old-meter/_nm_<property>",
        ),
        // A proven pattern comes before an exact name that is not.
        (
            ("_nm_1234", "collect.meter.example"),
            "new-meter/_nm_<property:digits>! new-meter/_nm_<property:hex>! \
            new-meter/_nm_<property:alnum>! new-meter/_nm_<property>! bolt-meter/_nm_1234 old-meter/_nm_<property>",
        ),
        // A third-party item goes when the host is none of its hosts, not even another one of its vendor.
        (("BID", "ads.bolt.example"), "bolt-ads/BID!"),
        (("BID", "eu.ads.bolt.example"), "bolt-ads/BID!"),
        (("BID", ".Ads.Bolt.Example.:443"), "bolt-ads/BID!"),
        (("BID", "bolt.example"), ""),
        (("BID", "shop.example"), ""),
        (("BID", "notads.bolt.example"), ""),
        (("BID", "ads.bolt.example.evil.example"), ""),
        (("BID", "192.0.2.1"), ""),
        (("BID", ""), ""),
        // Without hosts of its own, any host of the vendor will do, whatever the path there.
        (("BOLT_OPT", "bolt.example"), "bolt-ads/BOLT_OPT!"),
        (("BOLT_OPT", "ids.bolt.example"), "bolt-ads/BOLT_OPT!"),
        (("BOLT_OPT", "static.grand.example"), "bolt-ads/BOLT_OPT!"),
        (("BOLT_OPT", "notbolt.example"), ""),
        (("BOLT_OPT", "example"), ""),
        (("_gcaptcha", "www.grand.example"), "grand-captcha/_gcaptcha!"),
        (("_gcaptcha", "grand.example"), ""),
        // A domain that does not cover subdomains.
        (("_nm", "collect.meter.example"), "new-meter/_nm!"),
        (("_nm", "eu.collect.meter.example"), "new-meter/_nm"),
        // On either side: proven on its hosts, and never excluded.
        (("_bolt_sync", "bolt.example"), "bolt-ads/_bolt_sync! bolt-ads/_bolt_<campaign>!"),
        (("_bolt_sync", "shop.example"), "bolt-ads/_bolt_sync bolt-ads/_bolt_<campaign>"),
        // Hosts of an item that no domain of the vendor covers.
        (("bolt_partner", "bolt-partners.example"), "bolt-ads/bolt_partner!"),
        (("bolt_partner", "x.bolt-partners.example"), "bolt-ads/bolt_partner!"),
        (("bolt_partner", "bolt.example"), ""),
        (("_bolt_sync", "bolt-ids.example"), "bolt-ads/_bolt_sync! bolt-ads/_bolt_<campaign>"),
        // Unicode and punycode are two forms of one host, whichever the record has.
        (("talk", "gespräch.example"), "parley/talk!"),
        (("talk", "GESPRÄCH.example"), "parley/talk!"),
        (("talk", "xn--gesprch-9wa.example"), "parley/talk!"),
        (("talk", "www.xn--gesprch-9wa.example"), "parley/talk!"),
        (("talk", "bücher.example"), "parley/talk!"),
        (("talk", "cdn.grand.example"), ""),
        (("talk", "gespraech.example"), ""),
        (("talk_deep", "ids.gespräch.example"), "parley/talk_deep!"),
        (("talk_deep", "ids.xn--gesprch-9wa.example"), "parley/talk_deep!"),
        (("talk_deep", "xn--mig-5ka8l.example"), "parley/talk_deep!"),
        (("talk_deep", "gespräch.example"), ""),
    ];
    check(table, |(name, host)| found(FULL.cookie(name).at_host(host)));
}

/// Rule 3: the host of the script is weaker. It ranks, it never excludes, and it proves nothing.
#[test]
fn the_host_of_the_script_only_ranks() {
    let table = [
        (
            ("_sitevisit", "meter.bolt.example"),
            "bolt-meter/_sitevisit acme-chat/_sitevisit new-meter/_sitevisit old-meter/_sitevisit",
        ),
        (
            ("_sitevisit", "tags.example"),
            "acme-chat/_sitevisit new-meter/_sitevisit bolt-meter/_sitevisit old-meter/_sitevisit",
        ),
        (("BID", "tags.example"), "bolt-ads/BID"),
        (("BID", "cdn.grand.example"), "bolt-ads/BID"),
        (("BID", "not a host"), "bolt-ads/BID"),
        (("token", "bolt.example"), "bolt-ads/token?"),
        (("uid", "meter.bolt.example"), "bolt-ads/uid? bolt-meter/uid? bolt-meter/uid-local? new-meter/uid?"),
        (
            ("_nm_1234", "collect.meter.example"),
            "new-meter/_nm_<property:digits> new-meter/_nm_<property:hex> new-meter/_nm_<property:alnum> \
             new-meter/_nm_<property> bolt-meter/_nm_1234 old-meter/_nm_<property>",
        ),
    ];
    check(table, |(name, host)| found(FULL.cookie(name).set_by_script_from(host)));
}

#[test]
fn the_items_host_counts_more_than_the_scripts() {
    let both =
        FULL.cookie("_sitevisit").at_host("widget.acme.example").set_by_script_from("meter.bolt.example");
    assert_eq!(
        found(both),
        "acme-chat/_sitevisit! bolt-meter/_sitevisit new-meter/_sitevisit old-meter/_sitevisit"
    );
    let elsewhere =
        FULL.cookie("_sitevisit").at_host("shop.example").set_by_script_from("meter.bolt.example");
    assert_eq!(
        found(elsewhere),
        "bolt-meter/_sitevisit acme-chat/_sitevisit new-meter/_sitevisit old-meter/_sitevisit"
    );
    assert_eq!(found(FULL.cookie("BID").at_host("shop.example").set_by_script_from("bolt.example")), "");
}

/// Rule 4: a generic name is claimed only with a host that proves it.
#[test]
fn a_generic_name_needs_proof() {
    let table = [
        (("uid", None), "new-meter/uid? bolt-ads/uid? bolt-meter/uid? bolt-meter/uid-local?"),
        (("uid", Some("shop.example")), "new-meter/uid? bolt-meter/uid? bolt-meter/uid-local?"),
        (
            ("uid", Some("ids.bolt.example")),
            "bolt-ads/uid! new-meter/uid? bolt-meter/uid? bolt-meter/uid-local?",
        ),
        (("uid", Some("meter.bolt.example")), "bolt-meter/uid! bolt-meter/uid-local! new-meter/uid?"),
        (("token", None), "bolt-ads/token?"),
        (("token", Some("shop.example")), "bolt-ads/token?"),
        (("token", Some("x.bolt.example")), "bolt-ads/token!"),
        (("session_id", None), "acme-chat/session_id?"),
        (("session_id", Some("exact.acme-cdn.example")), "acme-chat/session_id!"),
        (("session_id", Some("x.exact.acme-cdn.example")), "acme-chat/session_id?"),
        (("\\", None), "quotes/\\?"),
    ];
    let ask = |name: &'static str, host: Option<&'static str>| match host {
        Some(host) => FULL.cookie(name).at_host(host),
        None => FULL.cookie(name),
    };
    check(table, |(name, host)| found(ask(name, *host)));
    assert!(FULL.cookie("uid").first().is_none());
    assert!(FULL.cookie("uid").candidates().all(consent_atlas::Match::is_generic));
    assert!(!FULL.cookie("BID").first().unwrap().is_generic());
}

/// Rule 5: a key in local storage is not a cookie.
#[test]
fn a_storage_kind_narrows_down() {
    use Storage::{Cookie, IndexedDb, LocalStorage, SessionStorage};
    let table = [
        (("acme_state", Cookie), "acme-chat/acme_state"),
        (("acme_state", LocalStorage), "acme-chat/acme_state-local"),
        (("acme_state", SessionStorage), ""),
        (("uid", LocalStorage), "bolt-meter/uid-local?"),
        (("nm-page_home", Cookie), ""),
        (("nm-page_home", LocalStorage), "new-meter/nm-page_<page>"),
        (("nm-page_home", SessionStorage), "new-meter/nm-page-session"),
        (("local-cache", IndexedDb), ""),
    ];
    check(table, |(name, storage)| found(FULL.cookie(name).in_storage(*storage)));
    assert_eq!(found(FULL.cookie("acme_state")), "acme-chat/acme_state acme-chat/acme_state-local");
    assert_eq!(found(FULL.cookie("nm-page_home")), "new-meter/nm-page_<page> new-meter/nm-page-session");
    assert_eq!(
        found(FULL.cookie("uid").in_storage(LocalStorage).at_host("meter.bolt.example")),
        "bolt-meter/uid-local!"
    );
}

/// A percent-encoded name also matches in its decoded form: once decoded, and only if the result is text.
#[test]
fn percent_encoding_is_looked_through() {
    let table = [
        ("parley/state", "parley/parley/state"),
        ("parley%2Fstate", "parley/parley/state"),
        ("parley%2fstate", "parley/parley/state"),
        ("%70arley/state", "parley/parley/state"),
        ("parley%252Fstate", ""),
        ("parley%20state", "parley/parley state"),
        ("parley+state", ""),
        ("parley_größe", "parley/parley_größe"),
        ("parley_gr%C3%B6%C3%9Fe", "parley/parley_größe"),
        ("parley_gr%F6%DFe", ""),
        ("parley_%C3%B6x", "parley/parley-any"),
        ("parley_%C3%B6", ""),
        ("parley_%C3", ""),
        ("parley_%", ""),
        ("parley_%4", ""),
        ("parley_%zz", ""),
        // What is spelled so in the record comes first, and is not decoded itself.
        ("parley%2Fraw", "parley/parley%2Fraw"),
        ("parley/raw", ""),
        ("parley-client/a", "parley/parley-client/<key>"),
        ("parley-client%2Fa", "parley/parley-client/<key>"),
        // What fits as it is and decoded is there once.
        ("parley-client/a%2Fb", "parley/parley-client/<key>"),
        (
            "_nm_%31",
            "new-meter/_nm_<property> old-meter/_nm_<property> new-meter/_nm_<property:digits> \
            new-meter/_nm_<property:hex> new-meter/_nm_<property:alnum>",
        ),
        (
            "_nm_123%34",
            "bolt-meter/_nm_1234 new-meter/_nm_<property> old-meter/_nm_<property> \
            new-meter/_nm_<property:digits> new-meter/_nm_<property:hex> new-meter/_nm_<property:alnum>",
        ),
    ];
    check(table, |name| found(FULL.cookie(name)));
    let session = format!("parley-client%2Fsession%2F{UUID}");
    assert_eq!(
        found(FULL.cookie(&session)),
        "parley/parley-client/session/<session-id:uuid> parley/parley-client/<key>"
    );
}

/// Names that would be code, and names longer than any pattern is tried on.
#[test]
fn any_text_is_a_name() {
    let table = [
        ("\"#;fn main(){}//", "quotes/\"#;fn main(){}//"),
        ("\"); } mod x { \"", "quotes/\"); } mod x { \""),
        ("\\u{0}_{}", "quotes/\\u{0}_{}"),
        ("{}\\\"42\\", "quotes/{}\\\"<id:digits>\\"),
        ("{}\\\"\\", ""),
    ];
    check(table, |name| found(FULL.cookie(name)));
    let longest = format!("_bolt_{}", "x".repeat(1018));
    assert_eq!(found(FULL.cookie(&longest)), "bolt-ads/_bolt_<campaign>");
    let longer = format!("_bolt_{}", "x".repeat(1019));
    assert_eq!(found(FULL.cookie(&longer)), "");
    assert_eq!(found(FULL.cookie(&"x".repeat(1 << 20))), "");
    let encoded = format!("parley-client%2F{}", "x".repeat(1008));
    assert_eq!(found(FULL.cookie(&encoded)), "parley/parley-client/<key>");
}
