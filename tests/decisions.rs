//! Decisions: a table of items, hosts, laws and choices, and what is to be done.

#[path = "support/bases.rs"]
mod bases;

use bases::CONSENT;
use consent_atlas::vocab::{Activity, Category, EvidenceKind, ExemptionGround, Law, Requirement};
use consent_atlas::{Choices, Decision, Policy, Reason, Regime, Scheme, Verdict};

const SITE: &str = "shop.example";
const NOTHING: Choices = Choices::NONE;
const STATISTICS: Choices = Choices::NONE.with(Category::Statistics);
const EXEMPT: Reason = Reason::Exempt(ExemptionGround::StrictlyNecessary, Some(Activity::Cart));

fn item(policy: Policy<'_>, name: &str, host: &str) -> Decision {
    let matches = CONSENT.cookie(name);
    policy.item(if host.is_empty() { matches } else { matches.at_host(host) })
}

/// Under the law of the EU: the name, the host that it lives on, what was chosen, and the reason for the decision.
#[test]
fn items_in_the_eu() {
    use Reason::{
        Conditional, ConsentGiven, ConsentMissing, Exempt, NameAlone, NotAssessed, NotInBase, OnlyReported,
        SharedName,
    };
    let table = [
        // Exempt, if it lives where it belongs and the vendor says so.
        ("agora_cart", "www.shop.example", NOTHING, EXEMPT),
        ("agora_cart", "SHOP.example.", NOTHING, EXEMPT),
        ("agora_cart", "", NOTHING, NameAlone),
        ("agora_cart", "elsewhere.example", NOTHING, NameAlone),
        ("agora_node", SITE, NOTHING, Exempt(ExemptionGround::Transmission, None)),
        ("agora_reported", SITE, NOTHING, OnlyReported),
        ("agora_reported", "", NOTHING, OnlyReported),
        ("agora_claimed", SITE, NOTHING, OnlyReported),
        // A third party's item only on its host; on the site's own it is nobody's.
        ("agora_frame", "shop-cdn.example", NOTHING, EXEMPT),
        ("agora_frame", SITE, NOTHING, NotInBase),
        ("agora_frame", "", NOTHING, NameAlone),
        // What needs consent waits for it, wherever it lives.
        ("agora_visit", SITE, NOTHING, ConsentMissing(Category::Statistics)),
        (
            "agora_visit",
            SITE,
            Choices::ALL.without(Category::Statistics),
            ConsentMissing(Category::Statistics),
        ),
        ("agora_visit", SITE, STATISTICS, ConsentGiven(Category::Statistics)),
        ("agora_visit", "", STATISTICS, ConsentGiven(Category::Statistics)),
        ("agora_test", SITE, NOTHING, Conditional(Category::Statistics)),
        ("agora_test", SITE, STATISTICS, ConsentGiven(Category::Statistics)),
        // Nobody can agree to what is called necessary and is not.
        ("agora_odd", SITE, Choices::ALL, ConsentMissing(Category::Necessary)),
        ("agora_unjudged", SITE, NOTHING, NotAssessed),
        // Of several vendors, the strictest.
        ("agora_shared", SITE, NOTHING, ConsentMissing(Category::Statistics)),
        ("agora_shared", SITE, STATISTICS, ConsentGiven(Category::Statistics)),
        // A host proves whose a name is that anybody may use; nothing else does.
        ("token", SITE, NOTHING, SharedName),
        ("uid", "", Choices::ALL, SharedName),
        ("uid", "www.ads.example", NOTHING, ConsentMissing(Category::Marketing)),
        ("nobody_knows_this", SITE, Choices::ALL, NotInBase),
        ("", "", Choices::ALL, NotInBase),
    ];
    for (name, host, choices, reason) in table {
        let decision = item(Policy::new(SITE).with_choices(choices), name, host);
        assert_eq!(decision.reason(), reason, "{name:?} at {host:?} after {choices}");
        assert_eq!(decision.law(), Law::EprivacyDirective);
    }
}

/// Before any choice, of every item of the base: nothing by its name alone, and at a site only what is exempt and known
/// from more than reports.
#[test]
fn before_a_choice_only_what_is_exempt() {
    for cookie in consent_atlas::cookies() {
        let Some(name) = cookie.name().filter(|_| !cookie.is_pattern()) else { continue };
        for regime in Regime::ALL.iter().filter(|regime| !regime.is_opt_out()) {
            let policy = Policy::new(SITE).under(*regime);
            let alone = policy.item(consent_atlas::cookie(name));
            assert!(!alone.is_allowed(), "{name} under {regime}: {alone}");
            let decision = policy.item(consent_atlas::cookie(name).at_host(SITE));
            if decision.is_allowed() {
                let (item, consent) = (decision.cookie().unwrap(), decision.consent().unwrap());
                assert_eq!(consent.requirement(), Requirement::Exempt, "{name}");
                assert_ne!(item.evidence().kind(), EvidenceKind::Reported, "{name}");
            }
        }
    }
}

#[test]
fn national_exceptions() {
    let decide =
        |regime, name, choices| item(Policy::new(SITE).under(regime).with_choices(choices), name, SITE);
    let uk = decide(Regime::UnitedKingdom, "agora_visit", NOTHING);
    assert_eq!(uk.reason(), Reason::Exempt(ExemptionGround::Statistics, None));
    assert_eq!((uk.law(), uk.law_date()), (Law::PecrScheduleA1, Law::PecrScheduleA1.date()));
    let france = decide(Regime::France, "agora_visit", NOTHING);
    assert_eq!(france.reason(), Reason::Conditional(Category::Statistics));
    assert_eq!(france.law(), Law::CnilAudienceMeasurement);
    assert_eq!(france.consent().unwrap().when().next().unwrap().name(), Some("Audience only"));
    // Without an entry of its own, a country has the EU's assessment under its own law.
    let cart = decide(Regime::France, "agora_cart", NOTHING);
    assert_eq!((cart.reason(), cart.law()), (EXEMPT, Law::FrenchDataProtectionAct));
}

#[test]
fn an_opt_out_regime_waits_for_objections() {
    let policy = Policy::new(SITE).under(Regime::California);
    let reason = |policy, name| item(policy, name, SITE).reason();
    assert_eq!(reason(policy, "agora_ad"), Reason::NotObjected(Category::Marketing));
    assert_eq!(reason(policy.with_choices(STATISTICS), "agora_ad"), Reason::Objected(Category::Marketing));
    assert_eq!(reason(policy.with_choices(NOTHING), "agora_cart"), Reason::NotObjected(Category::Necessary));
    let signal = policy.with_choices(Choices::ALL).with_global_privacy_control(true);
    assert_eq!(reason(signal, "agora_ad"), Reason::GlobalPrivacyControl);
    assert_eq!(reason(signal, "agora_visit"), Reason::NotObjected(Category::Statistics));
    // The signal is an objection, and there is nothing to object to before consent.
    let eu = signal.under(Regime::Eu);
    assert_eq!(reason(eu, "agora_ad"), Reason::ConsentGiven(Category::Marketing));
}

#[test]
fn hosts_and_urls() {
    use Reason::{Conditional, ConsentGiven, ConsentMissing, NotInBase, OnlyReported, OwnHost, SharedName};
    let table = [
        ("https://www.shop.example/x.js", NOTHING, OwnHost),
        ("https://shop.example.evil.example/", NOTHING, NotInBase),
        ("https://notshop.example/", NOTHING, NotInBase),
        ("https://shop-cdn.example/cart.js", NOTHING, EXEMPT),
        ("https://a.shop-cdn.example/cart.js", NOTHING, EXEMPT),
        ("https://shop-reported.example/cart.js", NOTHING, OnlyReported),
        ("https://meter.example/m.js", NOTHING, Conditional(Category::Statistics)),
        ("https://meter.example/m.js", STATISTICS, ConsentGiven(Category::Statistics)),
        ("https://ads.example/a.js", STATISTICS, ConsentMissing(Category::Marketing)),
        ("https://shared-cdn.example/shop/a.js", NOTHING, EXEMPT),
        ("https://shared-cdn.example/meter/a.js", NOTHING, Conditional(Category::Statistics)),
        ("https://shared-cdn.example/other/a.js", NOTHING, NotInBase),
        ("not a url", NOTHING, NotInBase),
    ];
    for (url, choices, reason) in table {
        let decision = Policy::new(SITE).with_choices(choices).host(CONSENT.url(url));
        assert_eq!(decision.reason(), reason, "{url} after {choices}");
    }
    let by_host = Policy::new(SITE).host(CONSENT.domain("shared-cdn.example"));
    assert_eq!(by_host.reason(), SharedName);
}

#[test]
fn a_decision_says_what_it_rests_on() {
    let decision = item(Policy::new(SITE), "agora_cart", SITE);
    assert_eq!(decision.cookie().unwrap().id(), "agora_cart");
    assert_eq!(decision.vendor().unwrap().slug(), "agora-shop");
    assert_eq!(decision.evidence().unwrap().sources().next().unwrap().id(), "docs");
    assert_eq!(decision.law_date(), Law::EprivacyDirective.date());
    assert_eq!(
        decision.to_string(),
        "allow: exempt: strictly necessary for a service that the visitor requested (a shopping cart)"
    );
    let unknown = item(Policy::new(SITE), "nobody_knows_this", SITE);
    assert_eq!((unknown.vendor(), unknown.evidence()), (None, None));
    assert_eq!(unknown.to_string(), "unknown: not in the base");
}

#[test]
fn verdicts_are_ordered_by_strictness() {
    assert!(Verdict::Allow < Verdict::Unknown && Verdict::Unknown < Verdict::Block);
}

#[test]
fn choices_read_what_they_write() {
    for bits in 0..16_u32 {
        let member = |(position, _): &(usize, &Category)| bits & (1 << position) != 0;
        let choices: Choices =
            Category::ALL.iter().enumerate().filter(member).map(|(_, category)| *category).collect();
        assert_eq!(choices.to_string().parse(), Ok(choices));
    }
    assert_eq!("all".parse(), Ok(Choices::ALL));
    for wrong in ["", "+", "statistics+", "Statistics", "all+none", "statistics marketing"] {
        assert!(wrong.parse::<Choices>().is_err(), "{wrong:?}");
    }
}

/// The first word of a category leads back to it, and no word stands for two.
#[test]
fn schemes_translate_there_and_back() {
    for scheme in Scheme::ALL {
        for category in Category::ALL {
            for word in scheme.words(*category) {
                assert_eq!(scheme.category(word), Some(*category), "{scheme}: {word}");
            }
            assert!(!scheme.words(*category).is_empty(), "{scheme}: {category}");
        }
        assert!(scheme.url().starts_with("https://") && scheme.loses().ends_with('.'));
    }
}
