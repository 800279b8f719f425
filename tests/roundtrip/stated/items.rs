//! What a vendor has several of: hosts, stored items, surfaces.

use consent_atlas::{Cookie, Domain, Vendor};
use serde_json::Value;

use super::facts::consent;
use super::{
    claim, condition, date, evidence, group, lines, list, retention, some_text, some_word, word, words,
};

pub(super) fn domain(stated: Domain) -> Value {
    group(
        "domain",
        [
            ("host", stated.host().into()),
            ("path", stated.path().into()),
            ("roles", words(stated.roles())),
            ("subdomains", stated.covers_subdomains().into()),
            ("shared", stated.is_shared().into()),
            ("status", word(stated.status())),
            ("until", date(stated.until())),
            ("evidence", evidence(stated.evidence())),
            ("claims", list(stated.claims(), claim)),
            ("note", some_text(stated.note())),
        ],
    )
}

pub(super) fn cookie(stated: Cookie) -> Value {
    assert_eq!(stated.is_pattern(), stated.name().is_some_and(|name| name.contains('<')));
    group(
        "cookie",
        [
            ("id", stated.id().into()),
            ("name", stated.name().into()),
            ("storage", word(stated.storage())),
            ("party", word(stated.party())),
            ("hosts", lines(stated.hosts())),
            ("purpose", some_text(stated.purpose())),
            ("use", words(stated.uses())),
            ("category", word(stated.category())),
            ("retention", retention(stated.retention())),
            (
                "observed",
                list(stated.observations(), |observation| {
                    group(
                        "observation",
                        [
                            ("retention", retention(observation.retention())),
                            ("evidence", evidence(observation.evidence())),
                            ("date", date(observation.date())),
                            ("note", some_text(observation.note())),
                        ],
                    )
                }),
            ),
            ("set_by", some_word(stated.set_by())),
            (
                "attributes",
                group(
                    "attributes",
                    [
                        ("http_only", stated.http_only().into()),
                        ("secure", stated.secure().into()),
                        ("same_site", some_word(stated.same_site())),
                        ("partitioned", stated.partitioned().into()),
                        ("path", stated.path().into()),
                    ],
                ),
            ),
            ("refreshed", stated.is_refreshed().into()),
            ("identifier", stated.is_identifier().into()),
            ("surface", word(stated.surface())),
            ("set", some_word(stated.trigger())),
            ("only_if", list(stated.only_if(), condition)),
            ("consent", stated.consent().map_or(Value::Null, consent)),
            ("bases", words(stated.legal_bases())),
            (
                "tcf",
                stated.tcf().map_or(Value::Null, |tcf| {
                    group(
                        "TCF declaration",
                        [
                            ("purposes", list(tcf.purposes(), Value::from)),
                            ("special_purposes", list(tcf.special_purposes(), Value::from)),
                            ("features", list(tcf.features(), Value::from)),
                            ("special_features", list(tcf.special_features(), Value::from)),
                        ],
                    )
                }),
            ),
            ("google_signals", words(stated.google_signals())),
            ("status", word(stated.status())),
            ("until", date(stated.until())),
            ("replaced_by", stated.replaced_by().map(consent_atlas::Cookie::id).into()),
            ("generic", stated.is_generic().into()),
            ("shared", stated.is_shared().into()),
            ("evidence", evidence(stated.evidence())),
            ("claims", list(stated.claims(), claim)),
            ("note", some_text(stated.note())),
        ],
    )
}

pub(super) fn surfaces(stated: Vendor) -> Value {
    list(stated.surfaces(), |surface| {
        group(
            "surface",
            [
                ("surface", word(surface.surface())),
                ("host", surface.host().into()),
                ("stores_nothing", surface.stores_nothing().into()),
                ("evidence", evidence(surface.evidence())),
                ("note", some_text(surface.note())),
            ],
        )
    })
}
