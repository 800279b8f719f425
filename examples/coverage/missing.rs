//! What a record lacks of what a full one has. Not a fault: a fact that nobody has published stays away.

use consent_atlas::vocab::Requirement;
use consent_atlas::{SurfaceStatement, Vendor};

/// What a vendor's record lacks, in the order of the schema.
pub(crate) fn of(vendor: Vendor) -> Vec<String> {
    let needs_consent = |requirement| requirement != Requirement::Exempt;
    let asks = vendor.loading_consent().is_some_and(|consent| needs_consent(consent.requirement()))
        || vendor
            .cookies()
            .any(|cookie| cookie.consent().is_some_and(|consent| needs_consent(consent.requirement())));
    let parts = [
        ("homepage", vendor.homepage().is_some()),
        ("summary", vendor.summary().is_some()),
        // Whoever asks for consent that is not needed misleads.
        ("sample consent text", !asks || vendor.consent_text().is_some()),
        ("how it works", vendor.how_it_works().is_some()),
        ("compliance steps", vendor.compliance_steps().next().is_some()),
        ("roles", vendor.roles().next().is_some()),
        ("legal bases", vendor.legal_bases().next().is_some()),
        ("consent for loading", vendor.loading_consent().is_some()),
        ("laws", vendor.laws().next().is_some()),
        ("risk", vendor.risk().is_some()),
        ("DPIA", vendor.dpia().is_some()),
        ("tracking methods", vendor.tracking_methods().next().is_some()),
        ("data", vendor.data_collected().next().is_some()),
        ("transfers", vendor.transfers().is_some()),
        ("hosts", vendor.domains().next().is_some()),
        (
            "stored items",
            vendor.cookies().next().is_some() || vendor.surfaces().any(SurfaceStatement::stores_nothing),
        ),
        ("country of the operator", vendor.operator().country().is_some()),
        ("legal name of the operator", vendor.operator().legal_name().is_some()),
    ];
    let mut lacks: Vec<String> =
        parts.iter().filter(|(_, there)| !there).map(|(what, _)| (*what).to_owned()).collect();
    let mut count = |what: &str, without: usize| {
        if without > 0 {
            lacks.push(format!("{what} of {without} items"));
        }
    };
    count("purpose", vendor.cookies().filter(|cookie| cookie.purpose().is_none()).count());
    count("use", vendor.cookies().filter(|cookie| cookie.uses().next().is_none()).count());
    count("retention", vendor.cookies().filter(|cookie| cookie.retention().is_none()).count());
    count("consent", vendor.cookies().filter(|cookie| cookie.consent().is_none()).count());
    lacks
}
