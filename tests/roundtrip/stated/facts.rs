//! Legal and technical facts.

use consent_atlas::vocab::Jurisdiction;
use consent_atlas::{
    AssignedRole, CollectedData, Consent, Dpia, Hosting, LegalBasisScope, Measure, ServerRetention,
    Transfers, Vendor,
};
use serde_json::Value;

use super::{condition, evidence, group, lines, list, retention, some_text, some_word, word, words};

pub(super) fn legal(stated: Vendor) -> Value {
    group(
        "legal",
        [
            ("evidence", evidence(stated.legal_evidence())),
            ("roles", list(stated.roles(), role)),
            ("bases", list(stated.legal_bases(), basis)),
            ("unsuitable", list(stated.unsuitable_bases(), basis)),
            ("loading", stated.loading_consent().map_or(Value::Null, consent)),
            ("laws", words(stated.laws())),
            (
                "risk",
                stated.risk().map_or(Value::Null, |risk| {
                    group("risk", [("level", word(risk.level())), ("evidence", evidence(risk.evidence()))])
                }),
            ),
            ("dpia", stated.dpia().map_or(Value::Null, dpia)),
        ],
    )
}

fn role(stated: AssignedRole) -> Value {
    group(
        "role",
        [
            ("role", word(stated.role())),
            ("surface", some_word(stated.surface())),
            ("activities", words(stated.activities())),
            ("evidence", evidence(stated.evidence())),
            ("note", some_text(stated.note())),
        ],
    )
}

fn basis(stated: LegalBasisScope) -> Value {
    group(
        "legal basis",
        [
            ("basis", word(stated.basis())),
            ("covers", words(stated.covers())),
            ("evidence", evidence(stated.evidence())),
            ("note", some_text(stated.note())),
        ],
    )
}

fn dpia(stated: Dpia) -> Value {
    group(
        "DPIA",
        [
            ("level", word(stated.level())),
            ("triggers", words(stated.triggers())),
            ("note", some_text(stated.note())),
            ("evidence", evidence(stated.evidence())),
        ],
    )
}

pub(super) fn consent(stated: Consent) -> Value {
    assert_eq!(stated.law(), None);
    assert_eq!(stated.jurisdiction(), Jurisdiction::Eu);
    group(
        "consent",
        [
            ("requirement", word(stated.requirement())),
            ("ground", some_word(stated.ground())),
            ("service", some_word(stated.service())),
            ("when", list(stated.when(), condition)),
            ("reason", some_text(stated.reason())),
            ("evidence", evidence(stated.evidence())),
            (
                "jurisdictions",
                list(stated.jurisdictions(), |entry| {
                    assert_eq!(stated.in_jurisdiction(entry.jurisdiction()), entry);
                    assert!(entry.jurisdictions().is_empty());
                    group(
                        "consent in a jurisdiction",
                        [
                            ("jurisdiction", word(entry.jurisdiction())),
                            ("requirement", word(entry.requirement())),
                            ("ground", some_word(entry.ground())),
                            ("service", some_word(entry.service())),
                            ("when", list(entry.when(), condition)),
                            ("law", some_word(entry.law())),
                            ("reason", some_text(entry.reason())),
                            ("evidence", evidence(entry.evidence())),
                        ],
                    )
                }),
            ),
        ],
    )
}

pub(super) fn technical(stated: Vendor) -> Value {
    group(
        "technical",
        [
            ("evidence", evidence(stated.technical_evidence())),
            ("methods", words(stated.tracking_methods())),
            ("data", list(stated.data_collected(), data)),
            ("safeguards", list(stated.safeguards(), safeguard)),
        ],
    )
}

fn data(stated: CollectedData) -> Value {
    group(
        "data",
        [
            ("kind", word(stated.kind())),
            ("condition", stated.condition().map_or(Value::Null, condition)),
            ("note", some_text(stated.note())),
        ],
    )
}

fn safeguard(stated: Measure) -> Value {
    group(
        "safeguard",
        [
            ("kind", word(stated.safeguard())),
            ("standing", word(stated.standing())),
            ("note", some_text(stated.note())),
        ],
    )
}

pub(super) fn hosting(stated: Hosting) -> Value {
    group(
        "hosting",
        [
            ("regions", words(stated.regions())),
            ("countries", words(stated.countries())),
            ("providers", lines(stated.providers())),
            ("depends_on", words(stated.depends_on())),
            ("note", some_text(stated.note())),
            ("evidence", evidence(stated.evidence())),
        ],
    )
}

pub(super) fn server_retention(stated: Vendor) -> Value {
    let period = |period: ServerRetention| {
        group(
            "period",
            [
                ("data", some_word(period.data())),
                ("retention", retention(period.retention())),
                ("configurable", period.is_configurable().into()),
                ("note", some_text(period.note())),
            ],
        )
    };
    group(
        "server retention",
        [
            ("periods", list(stated.server_retention(), period)),
            ("note", some_text(stated.server_retention_note())),
            ("evidence", evidence(stated.server_retention_evidence())),
        ],
    )
}

pub(super) fn transfers(stated: Transfers) -> Value {
    group(
        "transfers",
        [
            ("status", word(stated.status())),
            ("countries", words(stated.countries())),
            (
                "mechanisms",
                list(stated.mechanisms(), |mechanism| {
                    group(
                        "transfer mechanism",
                        [
                            ("mechanism", word(mechanism.mechanism())),
                            ("standing", word(mechanism.standing())),
                            ("note", some_text(mechanism.note())),
                        ],
                    )
                }),
            ),
            ("depends_on", words(stated.depends_on())),
            ("note", some_text(stated.note())),
            ("evidence", evidence(stated.evidence())),
        ],
    )
}
