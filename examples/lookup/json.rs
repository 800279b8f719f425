//! The facts as JSON: one object per query, on a line of its own.
//!
//! ```text
//! {
//!   "query": "iclose_visitor", "kind": "word",      // or cookie, domain, url, vendor
//!   "problem": null,                                // why there is no answer
//!   "suggestions": [{"kind": "item", "name": ...}], // then, near names: item, host or vendor
//!   "items": [{"matched_by", "claimed", "proven", "vendor": {...}, "item": {...}}],
//!   "hosts": [{"exact", "claimed", "vendor": {...}, "domain": {...}}],
//!   "vendor": {...}                                 // or null
//! }
//! ```
//!
//! `items` and `hosts` are best first. What is `claimed` can be taken for an answer; a generic name is `claimed` only
//! where the host proves it. Words of the closed vocabularies are spelled as records spell them, texts are in the
//! language of `--lang` (in English, where they are missing in it). What is not stated is null or an empty list.

use std::io::{self, Write};

use consent_atlas::vocab::Vocabulary;
use consent_atlas::{
    Claim, Consent, Cookie, Dependency, Domain, Evidence, Lang, LegalBasisScope, List, Observation, Operator,
    Question, Retention, Source, Text, Transfers, Vendor, VendorRef,
};
use serde_json::{Value, json};

use crate::find::{Findings, Problem, Query};

/// Writes the object of one query and a line feed.
pub(crate) fn write(
    out: &mut impl Write,
    query: &Query,
    findings: &Findings,
    problem: Option<&Problem>,
    lang: Lang,
) -> io::Result<()> {
    let facts = Facts { lang };
    let suggestions = problem.map_or(&[][..], |problem| &problem.suggestions);
    let suggestions = suggestions.iter().map(|near| json!({ "kind": near.kind, "name": near.name }));
    let object = json!({
        "query": query.text(),
        "kind": query.kind(),
        "problem": problem.map(ToString::to_string),
        "suggestions": suggestions.collect::<Value>(),
        "items": findings.items.iter().map(|found| json!({
            "matched_by": found.matched_by().as_str(),
            "claimed": found.is_claimed(),
            "proven": found.is_proven(),
            "vendor": facts.identity(found.vendor()),
            "item": facts.item(found.cookie()),
        })).collect::<Value>(),
        "hosts": findings.hosts.iter().map(|found| json!({
            "exact": found.is_exact(),
            "claimed": found.is_claimed(),
            "vendor": facts.identity(found.vendor()),
            "domain": facts.domain(found.domain()),
        })).collect::<Value>(),
        "vendor": findings.vendor.map(|vendor| facts.vendor(vendor)),
    });
    writeln!(out, "{object}")
}

fn words<V: Vocabulary>(words: impl IntoIterator<Item = V>) -> Value {
    words.into_iter().map(Vocabulary::as_str).collect()
}

fn word<V: Vocabulary>(word: Option<V>) -> Value {
    word.map(Vocabulary::as_str).into()
}

fn strings(strings: List<&'static str>) -> Value {
    strings.collect()
}

fn date(date: Option<consent_atlas::Date>) -> Value {
    date.map(|date| date.to_string()).into()
}

fn retention(retention: Option<Retention>) -> Value {
    retention.map(|length| json!({ "value": length.to_string(), "seconds": length.as_seconds() })).into()
}

/// The records' facts, with texts in one language.
#[derive(Clone, Copy)]
struct Facts {
    lang: Lang,
}

impl Facts {
    fn text(self, text: Option<Text>) -> Value {
        text.map(|text| text.or_english(self.lang)).into()
    }

    /// Which vendor it is, and what follows from it for its items and hosts.
    fn identity(self, vendor: Vendor) -> Value {
        json!({
            "slug": vendor.slug(),
            "name": vendor.name(),
            "aliases": strings(vendor.aliases()),
            "service": vendor.service().as_str(),
            "category": vendor.category().as_str(),
            "operator": self.operator(vendor.operator()),
            "legal_bases": vendor.legal_bases().map(|basis| self.basis(basis)).collect::<Value>(),
            "loading_consent": vendor.loading_consent().map(|consent| self.consent(consent)),
        })
    }

    fn operator(self, operator: Operator) -> Value {
        json!({
            "slug": operator.slug(),
            "name": operator.name(),
            "legal_name": operator.legal_name(),
            "aliases": strings(operator.aliases()),
            "country": word(operator.country()),
            "address": operator.address(),
            "group": operator.group(),
            "eu_representative": operator.eu_representative(),
            "tcf_id": operator.tcf_id(),
            "google_atp_id": operator.google_atp_id(),
            "data_privacy_framework": operator.data_privacy_framework().map(|dpf| json!({
                "status": dpf.status().as_str(),
                "programmes": words(dpf.programmes()),
                "checked": date(dpf.checked()),
            })),
            "homepage": operator.homepage(),
            "privacy_policy": operator.privacy_policy(),
            "cookie_policy": operator.cookie_policy(),
            "data_processing_agreement": operator.data_processing_agreement(),
            "sub_processor_list": operator.sub_processor_list(),
            "opt_out": operator.opt_out(),
            "requests": operator.requests(),
            "evidence": self.evidence(operator.evidence()),
            "note": self.text(operator.note()),
        })
    }

    fn item(self, item: Cookie) -> Value {
        json!({
            "id": item.id(),
            "name": item.name(),
            "pattern": item.is_pattern(),
            "generic": item.is_generic(),
            "shared": item.is_shared(),
            "status": item.status().as_str(),
            "until": date(item.until()),
            "replaced_by": item.replaced_by().map(Cookie::id),
            "purpose": self.text(item.purpose()),
            "uses": words(item.uses()),
            "category": item.category().as_str(),
            "storage": item.storage().as_str(),
            "party": item.party().as_str(),
            "hosts": strings(item.hosts()),
            "retention": retention(item.retention()),
            "observed": item.observations().map(|seen| self.observation(seen)).collect::<Value>(),
            "refreshed": item.is_refreshed(),
            "identifier": item.is_identifier(),
            "set_by": word(item.set_by()),
            "trigger": word(item.trigger()),
            "surface": item.surface().as_str(),
            "only_if": self.conditions(item.only_if()),
            "http_only": item.http_only(),
            "secure": item.secure(),
            "same_site": word(item.same_site()),
            "partitioned": item.partitioned(),
            "path": item.path(),
            "consent": item.consent().map(|consent| self.consent(consent)),
            "legal_bases": words(item.legal_bases()),
            "google_signals": words(item.google_signals()),
            "tcf": item.tcf().map(|tcf| json!({
                "purposes": tcf.purposes().collect::<Value>(),
                "special_purposes": tcf.special_purposes().collect::<Value>(),
                "features": tcf.features().collect::<Value>(),
                "special_features": tcf.special_features().collect::<Value>(),
            })),
            "evidence": self.evidence(item.evidence()),
            "claims": self.claims(item.claims()),
            "note": self.text(item.note()),
        })
    }

    fn observation(self, seen: Observation) -> Value {
        json!({
            "retention": retention(seen.retention()),
            "date": date(seen.date()),
            "evidence": self.evidence(seen.evidence()),
            "note": self.text(seen.note()),
        })
    }

    fn conditions(self, conditions: List<Dependency>) -> Value {
        conditions
            .map(|dependency| {
                json!({
                    "condition": dependency.condition().as_str(),
                    "activity": word(dependency.activity()),
                    "name": dependency.name(),
                    "text": dependency.display(self.lang).to_string(),
                })
            })
            .collect()
    }

    fn consent(self, consent: Consent) -> Value {
        json!({
            "jurisdiction": consent.jurisdiction().as_str(),
            "requirement": consent.requirement().as_str(),
            "ground": word(consent.ground()),
            "service": word(consent.service()),
            "when": self.conditions(consent.when()),
            "law": word(consent.law()),
            "reason": self.text(consent.reason()),
            "evidence": self.evidence(consent.evidence()),
            "elsewhere": consent.jurisdictions().map(|entry| self.consent(entry)).collect::<Value>(),
        })
    }

    fn domain(self, domain: Domain) -> Value {
        json!({
            "host": domain.host(),
            "path": domain.path(),
            "covers_subdomains": domain.covers_subdomains(),
            "roles": words(domain.roles()),
            "shared": domain.is_shared(),
            "status": domain.status().as_str(),
            "until": date(domain.until()),
            "evidence": self.evidence(domain.evidence()),
            "claims": self.claims(domain.claims()),
            "note": self.text(domain.note()),
        })
    }

    fn evidence(self, evidence: Evidence) -> Value {
        json!({
            "kind": evidence.kind().as_str(),
            "reason": self.text(evidence.reason()),
            "sources": evidence.sources().map(source).collect::<Value>(),
        })
    }

    fn claims(self, claims: List<Claim>) -> Value {
        claims
            .map(|claim| {
                json!({
                    "subject": claim.subject().as_str(),
                    "value": claim.value(),
                    "standing": claim.standing().as_str(),
                    "date": date(claim.date()),
                    "evidence": self.evidence(claim.evidence()),
                    "note": self.text(claim.note()),
                })
            })
            .collect()
    }

    fn basis(self, scope: LegalBasisScope) -> Value {
        json!({
            "basis": scope.basis().as_str(),
            "covers": words(scope.covers()),
            "evidence": self.evidence(scope.evidence()),
            "note": self.text(scope.note()),
        })
    }

    fn vendor(self, vendor: Vendor) -> Value {
        let mut object = self.identity(vendor);
        let rest = [
            ("former_slugs", strings(vendor.former_slugs())),
            ("retired", vendor.is_retired().into()),
            ("retired_since", date(vendor.retired_since())),
            ("successor", vendor.successor().map(|successor| self.reference(successor)).into()),
            ("platforms", words(vendor.platforms())),
            ("homepage", vendor.homepage().into()),
            ("summary", self.text(vendor.summary())),
            ("consent_text", self.text(vendor.consent_text())),
            ("how_it_works", self.text(vendor.how_it_works())),
            ("domains", vendor.domains().map(|domain| self.domain(domain)).collect()),
            ("items", vendor.cookies().map(|item| self.item(item)).collect()),
            ("roles", self.roles(vendor)),
            ("unsuitable_bases", vendor.unsuitable_bases().map(|basis| self.basis(basis)).collect()),
            ("laws", words(vendor.laws())),
            ("transfers", vendor.transfers().map(|transfers| self.transfers(transfers)).into()),
            ("dpia", self.dpia(vendor)),
            ("risk", self.risk(vendor)),
            ("alternatives", vendor.alternatives().map(|other| self.reference(other)).collect()),
            ("answers", self.answers(vendor)),
            ("evidence", self.evidence(vendor.evidence())),
            ("sources", vendor.sources().map(source).collect()),
            ("claims", self.claims(vendor.claims())),
            ("reviewed", date(vendor.reviewed())),
        ];
        for (key, value) in rest {
            object[key] = value;
        }
        object
    }

    fn roles(self, vendor: Vendor) -> Value {
        vendor
            .roles()
            .map(|role| {
                json!({
                    "role": role.role().as_str(),
                    "surface": word(role.surface()),
                    "activities": words(role.activities()),
                    "evidence": self.evidence(role.evidence()),
                    "note": self.text(role.note()),
                })
            })
            .collect()
    }

    fn transfers(self, transfers: Transfers) -> Value {
        json!({
            "status": transfers.status().as_str(),
            "countries": words(transfers.countries()),
            "depends_on": words(transfers.depends_on()),
            "mechanisms": transfers.mechanisms().map(|entry| json!({
                "mechanism": entry.mechanism().as_str(),
                "standing": entry.standing().as_str(),
                "note": self.text(entry.note()),
            })).collect::<Value>(),
            "evidence": self.evidence(transfers.evidence()),
            "note": self.text(transfers.note()),
        })
    }

    fn dpia(self, vendor: Vendor) -> Value {
        let dpia = vendor.dpia().map(|dpia| {
            json!({
                "level": dpia.level().as_str(),
                "triggers": words(dpia.triggers()),
                "evidence": self.evidence(dpia.evidence()),
                "note": self.text(dpia.note()),
            })
        });
        dpia.into()
    }

    fn risk(self, vendor: Vendor) -> Value {
        let risk = vendor.risk();
        risk.map(|risk| json!({ "level": risk.level().as_str(), "evidence": self.evidence(risk.evidence()) }))
            .into()
    }

    fn reference(self, reference: VendorRef) -> Value {
        json!({
            "name": reference.name(),
            "slug": reference.slug(),
            "country": word(reference.country()),
            "note": self.text(reference.note()),
        })
    }

    fn answers(self, vendor: Vendor) -> Value {
        Question::ALL
            .iter()
            .map(|question| {
                json!({
                    "question": question.about(vendor, self.lang).to_string(),
                    "answer": vendor.answer(*question, self.lang).to_string(),
                })
            })
            .collect()
    }
}

fn source(source: Source) -> Value {
    json!({
        "id": source.id(),
        "title": source.title(),
        "publisher": source.publisher(),
        "url": source.url(),
        "checked": date(source.checked()),
        "updated": date(source.updated()),
        "effective": date(source.effective()),
    })
}
