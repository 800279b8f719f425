//! Judgements that should agree: with the published method, and with those on vendors of the same kind.

use std::collections::BTreeMap;

use consent_atlas::vocab::{
    Category, DpiaLevel, EvidenceKind, Lang, Requirement, RiskLevel, ServiceKind, Use,
};
use consent_atlas::{Cookie, Vendor, cookies, vendors};

/// Of fewer vendors, none can stand out.
const FEW: usize = 4;

/// A judgement that vendors of one kind can be compared by: its name, and what a vendor's is.
type Axis = (&'static str, fn(Vendor) -> Option<&'static str>);

const AXES: [Axis; 4] = [
    ("category", |vendor| Some(vendor.category().as_str())),
    ("consent for loading", |vendor| Some(vendor.loading_consent()?.requirement().as_str())),
    ("risk", |vendor| Some(vendor.risk()?.level().as_str())),
    ("DPIA", |vendor| Some(vendor.dpia()?.level().as_str())),
];

/// Judgements that at most a quarter of the vendors of one kind share, beside what most of them have; a line each.
pub(crate) fn outliers() -> Vec<String> {
    let mut lines = Vec::new();
    for kind in ServiceKind::ALL {
        for (axis, judgement) in AXES {
            let mut by_value: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for vendor in vendors().filter(|vendor| vendor.service() == *kind) {
                if let Some(value) = judgement(vendor) {
                    by_value.entry(value).or_default().push(vendor.slug());
                }
            }
            let all: usize = by_value.values().map(Vec::len).sum();
            let Some((usual, most)) = by_value.iter().max_by_key(|(_, slugs)| slugs.len()) else { continue };
            for (value, slugs) in &by_value {
                if all >= FEW && value != usual && slugs.len() * 4 <= all {
                    let (kind, slugs) = (kind.label(Lang::En), slugs.join(", "));
                    lines.push(format!(
                        "{kind}: {axis} {value}: {slugs} ({} of {all} have {usual})",
                        most.len()
                    ));
                }
            }
        }
    }
    lines
}

/// What contradicts the method that `data/README.md` publishes; a line each.
pub(crate) fn breaches() -> Vec<String> {
    let of_vendors =
        vendors().filter_map(|vendor| Some(format!("{}: {}", vendor.slug(), of_vendor(vendor)?)));
    let of_items = cookies().filter_map(|cookie| {
        Some(format!("{}: {}: {}", cookie.vendor().slug(), cookie.id(), of_item(cookie)?))
    });
    of_vendors.chain(of_items).collect()
}

/// A DPIA follows the risk, where both are our own assessment.
fn of_vendor(vendor: Vendor) -> Option<String> {
    let (risk, dpia) = (vendor.risk()?, vendor.dpia()?);
    let own = |kind| kind == EvidenceKind::Assessed;
    let follows = match risk.level() {
        RiskLevel::Low => dpia.level() == DpiaLevel::NotRequired,
        RiskLevel::Medium => dpia.level() == DpiaLevel::Consider,
        _ => matches!(dpia.level(), DpiaLevel::Recommended | DpiaLevel::Required),
    };
    let judged_by_us = own(risk.evidence().kind()) && own(dpia.evidence().kind());
    (judged_by_us && !follows).then(|| format!("risk {}, but DPIA {}", risk.level(), dpia.level()))
}

/// An item's category, uses and consent fit each other, or the record says why not.
fn of_item(cookie: Cookie) -> Option<String> {
    let consent = cookie.consent()?;
    let required = consent.requirement() == Requirement::Required && consent.reason().is_none();
    let uses: Vec<Use> = cookie.uses().collect();
    let only = |allowed: &[Use]| !uses.is_empty() && uses.iter().all(|word| allowed.contains(word));
    let any = |words: &[Use]| uses.iter().any(|word| words.contains(word));
    let category = cookie.category();
    let exempt = consent.requirement() == Requirement::Exempt;
    let problem = if exempt && matches!(category, Category::Marketing | Category::Statistics) {
        format!("exempt, but of the category {category}")
    } else if exempt && any(&[Use::Advertising, Use::IdSync, Use::Affiliate, Use::SessionReplay, Use::AbTest])
    {
        "exempt, but for advertising, affiliates, replay or tests".to_owned()
    } else if required && only(&[Use::ConsentRecord, Use::OptOut]) {
        "consent required for nothing but the record of a choice".to_owned()
    } else if required && only(&[Use::LoadBalancing]) {
        "consent required for nothing but load balancing".to_owned()
    } else {
        return None;
    };
    Some(problem)
}
