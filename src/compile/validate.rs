//! The rules that records keep beyond the schema: one function each, all of them run, every fault reported.
//!
//! What would need a clock, a public suffix list or language detection is a test of `data/` instead, so that it never
//! becomes part of a dependent's build.

use std::collections::BTreeMap;

use super::fault::{Fault, Faults, Path};
use super::generic;
use super::load::Records;
use super::model::{Claim, Consent, Cookie, Dependency, Evidence, Operator, Reference, SourceRecord, Vendor};
use super::punycode;
use crate::nearest;
use crate::value::pattern::{self, Piece};
use crate::value::retention::Retention;
use crate::value::vocab::{
    Category, ClaimSubject, Condition, Country, DpfStatus, EvidenceKind, ExemptionGround, ItemStatus,
    LegalBasis, Party, Requirement, RiskLevel, Role, Storage, TransferStatus, Trigger, Use, Vocabulary,
};

/// Checks records against every rule.
pub fn validate(records: &Records) -> Faults {
    let mut report = Report::default();
    for rule in RULES {
        rule(records, &mut report);
    }
    let mut faults = Faults { faults: report.faults };
    records.place(&mut faults);
    faults.sort();
    faults
}

type Rule = fn(&Records, &mut Report);

const RULES: &[Rule] = &[
    items_have_an_id_of_their_own,
    items_are_stated_once,
    generic_names_are_marked,
    shared_names_say_so,
    only_third_party_items_have_hosts,
    only_cookies_have_attributes,
    replacements_exist,
    only_what_is_former_has_an_end,
    hosts_have_one_owner,
    paths_of_domains_are_below_the_root,
    exemptions_have_a_ground_and_a_source,
    conditions_are_complete,
    evidence_has_sources,
    source_ids_are_unique,
    operators_exist,
    references_are_clear,
    slugs_are_unique,
    claims_fit_their_subject,
    checks_of_the_dpf_list_are_dated,
    surfaces_that_store_nothing_have_no_items,
];

#[derive(Default)]
struct Report {
    faults: Vec<Fault>,
}

impl Report {
    fn fault(&mut self, file: &str, path: Path, found: &str, expected: impl Into<String>) {
        self.faults.push(Fault::new(file, path, expected).found(found));
    }

    fn text(&mut self, file: &str, path: Path, found: &str, expected: impl Into<String>) {
        self.faults.push(Fault::new(file, path, expected).found_text(found));
    }
}

fn root(key: &str) -> Path {
    Path::default().key(key)
}

/// The items of all vendors, each with its vendor and its path.
fn items(records: &Records) -> impl Iterator<Item = (&Vendor, &Cookie, Path)> {
    records.vendors.iter().flat_map(|vendor| {
        let cookies = vendor.cookies.iter().enumerate();
        cookies.map(move |(index, cookie)| (vendor, cookie, root("cookies").index(index)))
    })
}

/// Ensures that each item has a name or an id, and that no other item of the vendor has the id.
fn items_have_an_id_of_their_own(records: &Records, report: &mut Report) {
    for vendor in &records.vendors {
        for (index, cookie) in vendor.cookies.iter().enumerate() {
            let path = root("cookies").index(index);
            if cookie.id().is_empty() {
                report.fault(
                    &vendor.file,
                    path,
                    "an item without a name",
                    "an `id`, where the name is not published",
                );
            } else if vendor.cookies[..index].iter().any(|earlier| earlier.id() == cookie.id()) {
                let key = if cookie.id.is_some() { "id" } else { "name" };
                let expected = "an id that no other item of the vendor has (an item's name is its id, unless it states one)";
                report.text(&vendor.file, path.key(key), cookie.id(), expected);
            }
        }
    }
}

/// Ensures that a vendor states an item once: the same name in the same storage on the same surface is one item.
fn items_are_stated_once(records: &Records, report: &mut Report) {
    for vendor in &records.vendors {
        for (index, cookie) in vendor.cookies.iter().enumerate() {
            let same = |other: &&Cookie| {
                other.id != cookie.id
                    && other.name.is_some()
                    && other.name == cookie.name
                    && other.storage == cookie.storage
                    && other.surface == cookie.surface
                    && other.party == cookie.party
            };
            if let Some(earlier) = vendor.cookies[..index].iter().find(same) {
                let expected =
                    format!("one item per name, storage, party and surface; {:?} is the same", earlier.id());
                let name = cookie.name.as_deref().unwrap_or_default();
                report.text(&vendor.file, root("cookies").index(index).key("name"), name, expected);
            }
        }
    }
}

/// Ensures that a name which proves nothing by itself is marked.
fn generic_names_are_marked(records: &Records, report: &mut Report) {
    for (vendor, cookie, path) in items(records) {
        let Some(name) = &cookie.name else { continue };
        if !cookie.generic && generic::is_generic(name) {
            let expected =
                "`generic: true` beside a name this short or common: it proves nothing without a host";
            report.text(&vendor.file, path.key("name"), name, expected);
        }
    }
}

/// A name without the names of its placeholders: `_x<site>` and `_x<account>` stand for the same names.
fn shape(name: &str) -> String {
    pattern::pieces(name)
        .map(|piece| match piece {
            Piece::Literal(literal) => literal.to_owned(),
            Piece::Placeholder { class, .. } => format!("<{class:?}>"),
        })
        .collect()
}

/// Ensures that vendors which have the same name say so.
fn shared_names_say_so(records: &Records, report: &mut Report) {
    let mut owners: BTreeMap<(String, Storage), Vec<&str>> = BTreeMap::new();
    for (vendor, cookie, _) in items(records) {
        if let Some(name) = &cookie.name {
            let slugs = owners.entry((shape(name), cookie.storage)).or_default();
            if !slugs.contains(&vendor.slug.as_str()) {
                slugs.push(&vendor.slug);
            }
        }
    }
    for (vendor, cookie, path) in items(records) {
        let Some(name) = &cookie.name else { continue };
        let owners = owners.get(&(shape(name), cookie.storage)).into_iter().flatten();
        let others: Vec<&str> = owners.copied().filter(|slug| *slug != vendor.slug).collect();
        if !others.is_empty() && !cookie.shared && !cookie.generic {
            let expected = format!("`shared: true` beside a name that is also in {}", others.join(", "));
            report.text(&vendor.file, path.key("name"), name, expected);
        }
    }
}

/// Ensures that hosts are stated only of items that live on the vendor's domain.
fn only_third_party_items_have_hosts(records: &Records, report: &mut Report) {
    for (vendor, cookie, path) in items(records) {
        if !cookie.hosts.is_empty() && cookie.party == Party::First {
            let expected =
                "no hosts of a first-party item: it lives on the site's own domain (`party: third`?)";
            report.fault(&vendor.file, path.key("hosts"), "hosts", expected);
        }
    }
}

/// Ensures that only an HTTP cookie has the attributes of one.
fn only_cookies_have_attributes(records: &Records, report: &mut Report) {
    for (vendor, cookie, path) in items(records) {
        let attributes = &cookie.attributes;
        let any = attributes.http_only.is_some()
            || attributes.secure.is_some()
            || attributes.same_site.is_some()
            || attributes.partitioned.is_some()
            || attributes.path.is_some();
        if any && cookie.storage != Storage::Cookie {
            let found = format!(
                "attributes of a cookie on an item in {}",
                cookie.storage.label(crate::value::vocab::Lang::En)
            );
            report.fault(&vendor.file, path.key("attributes"), &found, "none");
        }
    }
}

/// Ensures that `replaced_by` names an item of the vendor, and stands on a former one.
fn replacements_exist(records: &Records, report: &mut Report) {
    for (vendor, cookie, path) in items(records) {
        let Some(id) = &cookie.replaced_by else { continue };
        let path = path.key("replaced_by");
        if id == cookie.id() || !vendor.cookies.iter().any(|other| other.id() == id) {
            let ids = vendor.cookies.iter().map(Cookie::id).filter(|other| *other != cookie.id());
            let fault = Fault::new(&vendor.file, path, "the id of another item of this vendor");
            report.faults.push(fault.found_text(id).suggest(id, ids));
        } else if cookie.status != ItemStatus::Former {
            report.text(&vendor.file, path, id, "`status: former` on an item that was replaced");
        }
    }
}

/// Ensures that `until` stands only on what is former.
fn only_what_is_former_has_an_end(records: &Records, report: &mut Report) {
    for vendor in &records.vendors {
        let cookies = vendor.cookies.iter().map(|cookie| (cookie.status, cookie.until));
        let domains = vendor.domains.iter().map(|domain| (domain.status, domain.until));
        let cookies = cookies.enumerate().map(|(index, end)| (root("cookies").index(index), end));
        let domains = domains.enumerate().map(|(index, end)| (root("domains").index(index), end));
        for (path, end) in cookies.chain(domains) {
            if let (ItemStatus::Current, Some(until)) = end {
                report.fault(
                    &vendor.file,
                    path.key("until"),
                    &until.to_string(),
                    "`status: former` beside it",
                );
            }
        }
    }
}

/// Ensures that a host and path prefix has one owner, or that all its owners say that it is shared.
fn hosts_have_one_owner(records: &Records, report: &mut Report) {
    type Owner<'a> = (&'a Vendor, usize, bool);
    let mut owners: BTreeMap<(String, &str), Vec<Owner<'_>>> = BTreeMap::new();
    for vendor in &records.vendors {
        for (index, domain) in vendor.domains.iter().enumerate() {
            // One host in its two forms is one host, and a prefix covers the same with a slash at its end.
            let other = punycode::other_form(&domain.host).filter(|_| !domain.host.is_ascii());
            let path = domain.path.as_deref().unwrap_or_default().trim_end_matches('/');
            let key = (other.unwrap_or_else(|| domain.host.clone()), path);
            owners.entry(key).or_default().push((vendor, index, domain.shared));
        }
    }
    for owners in owners.values() {
        for (position, (vendor, index, shared)) in owners.iter().enumerate() {
            let place = root("domains").index(*index).key("host");
            let domain = &vendor.domains[*index];
            let found = format!("{}{}", domain.host, domain.path.as_deref().unwrap_or_default());
            if owners[..position].iter().any(|(other, ..)| other.slug == vendor.slug) {
                report.text(&vendor.file, place, &found, "each host and path once in a record");
            } else if let Some((other, ..)) = owners.iter().find(|(other, ..)| other.slug != vendor.slug) {
                if !shared {
                    let expected = format!(
                        "one owner: {} has it too; split it by `path`, or write `shared: true` in both",
                        other.slug
                    );
                    report.text(&vendor.file, place, &found, expected);
                }
            }
        }
    }
}

fn paths_of_domains_are_below_the_root(records: &Records, report: &mut Report) {
    for vendor in &records.vendors {
        for (index, domain) in vendor.domains.iter().enumerate() {
            if domain.path.as_deref() == Some("/") {
                let path = root("domains").index(index).key("path");
                report.text(
                    &vendor.file,
                    path,
                    "/",
                    "a path below it, or no path where the whole host is meant",
                );
            }
        }
    }
}

/// Ensures that an exemption says on which ground and by which source, and that a condition says on what.
fn exemptions_have_a_ground_and_a_source(records: &Records, report: &mut Report) {
    for vendor in &records.vendors {
        each_consent(vendor, &mut |path, consent| {
            check_consent(vendor, path, consent, report);
        });
    }
}

fn check_consent(vendor: &Vendor, path: &Path, consent: &Consent, report: &mut Report) {
    use ExemptionGround::{StrictlyNecessary, Transmission};
    let national = consent.jurisdiction.is_some();
    let mut fault = |key: &str, found: &str, expected: &str| {
        report.fault(&vendor.file, path.key(key), found, expected);
    };
    match consent.requirement {
        Some(Requirement::Exempt) => {
            if consent.ground.is_none() {
                fault(
                    "ground",
                    "nothing",
                    "the ground of the exemption: transmission, or strictly-necessary for a `service`",
                );
            }
            if consent.evidence.as_ref().is_none_or(|evidence| evidence.sources.is_empty()) {
                fault("evidence", "no source", "evidence with a source for the exemption");
            }
            if national && consent.law.is_none() {
                fault("law", "nothing", "the law that the exemption rests on");
            }
        }
        Some(Requirement::Conditional) if consent.when.is_empty() => {
            fault("when", "nothing", "the conditions under which consent is needed");
        }
        Some(Requirement::Required) if consent.ground.is_some() => {
            fault("ground", "a ground of exemption", "none where consent is required");
        }
        _ => {}
    }
    if consent.requirement != Some(Requirement::Conditional) && !consent.when.is_empty() {
        fault("when", "conditions", "`requirement: conditional` beside them");
    }
    if consent.ground == Some(StrictlyNecessary) && consent.service.is_none() {
        fault(
            "service",
            "nothing",
            "the service that the visitor requested and for which it is strictly necessary",
        );
    }
    if !national && consent.ground.is_some_and(|ground| !matches!(ground, Transmission | StrictlyNecessary)) {
        let expected = "one of the two grounds of the ePrivacy Directive: transmission or strictly-necessary; others \
                        belong under `jurisdictions`";
        fault("ground", "a ground of national law", expected);
    }
    for (index, entry) in consent.jurisdictions.iter().enumerate() {
        check_consent(vendor, &path.key("jurisdictions").index(index), entry, report);
    }
}

/// Calls back with every consent of a vendor, except the entries for jurisdictions.
fn each_consent<'a>(vendor: &'a Vendor, visit: &mut dyn FnMut(&Path, &'a Consent)) {
    if let Some(consent) = &vendor.legal.loading {
        visit(&root("legal").key("loading"), consent);
    }
    for (index, cookie) in vendor.cookies.iter().enumerate() {
        if let Some(consent) = &cookie.consent {
            visit(&root("cookies").index(index).key("consent"), consent);
        }
    }
}

/// Ensures that a condition on a feature names it, and that only such a condition does.
fn conditions_are_complete(records: &Records, report: &mut Report) {
    for vendor in &records.vendors {
        let mut check = |path: Path, dependency: &Dependency| {
            let feature = dependency.condition == Some(Condition::Feature);
            if feature && dependency.activity.is_none() && dependency.name.is_none() {
                report.fault(&vendor.file, path, "a condition on a feature", "its `activity` or its `name`");
            } else if !feature && dependency.condition.is_some() && dependency.activity.is_some() {
                report.fault(
                    &vendor.file,
                    path.key("activity"),
                    "an activity",
                    "one only with `condition: feature`",
                );
            }
        };
        for (index, cookie) in vendor.cookies.iter().enumerate() {
            for (position, dependency) in cookie.only_if.iter().enumerate() {
                check(root("cookies").index(index).key("only_if").index(position), dependency);
            }
        }
        for (index, data) in vendor.technical.data.iter().enumerate() {
            if let Some(dependency) = &data.condition {
                check(root("technical").key("data").index(index).key("condition"), dependency);
            }
        }
        each_consent(vendor, &mut |path, consent| {
            let entries = consent.jurisdictions.iter().enumerate();
            let entries = entries.map(|(index, entry)| (path.key("jurisdictions").index(index), entry));
            for (path, consent) in std::iter::once((path.clone(), consent)).chain(entries) {
                for (index, dependency) in consent.when.iter().enumerate() {
                    check(path.key("when").index(index), dependency);
                }
            }
        });
    }
}

/// Ensures that evidence names sources that the record has, and that an assessment says why.
fn evidence_has_sources(records: &Records, report: &mut Report) {
    let mut check = |file: &str, sources: &[SourceRecord], path: &Path, evidence: &Evidence| {
        // Without a source the record has one fault already, which need not be repeated at each evidence.
        for (index, id) in
            evidence.sources.iter().enumerate().filter(|(_, id)| !sources.is_empty() && !id.is_empty())
        {
            if !sources.iter().any(|source| source.id == *id) {
                let fault = Fault::new(
                    file,
                    path.key("sources").index(index),
                    "the id of one of the record's `sources`",
                )
                .found_text(id)
                .suggest(id, sources.iter().map(|source| source.id.as_str()));
                report.faults.push(fault);
            }
        }
        match evidence.kind {
            Some(EvidenceKind::Assessed) if evidence.reason.is_none() => {
                report.fault(file, path.key("reason"), "nothing", "the reason of our assessment");
            }
            Some(EvidenceKind::Assessed) | None => {}
            Some(kind) if evidence.sources.is_empty() => {
                let expected = format!("the id of a source, without which nothing is {kind}");
                report.fault(file, path.key("sources"), "nothing", expected);
            }
            Some(_) => {}
        }
    };
    for vendor in &records.vendors {
        each_evidence(vendor, &mut |path, evidence| check(&vendor.file, &vendor.sources, path, evidence));
    }
    for operator in &records.operators {
        let mut check = |path: &Path, evidence| check(&operator.file, &operator.sources, path, evidence);
        check(&root("evidence"), &operator.evidence);
        if let Some(evidence) = operator.dpf.as_ref().and_then(|dpf| dpf.evidence.as_ref()) {
            check(&root("dpf").key("evidence"), evidence);
        }
        for (index, claim) in operator.claims.iter().enumerate() {
            check(&root("claims").index(index).key("evidence"), &claim.evidence);
        }
    }
}

/// Calls back with every evidence of a vendor.
fn each_evidence<'a>(vendor: &'a Vendor, visit: &mut dyn FnMut(&Path, &'a Evidence)) {
    if let Some(evidence) = &vendor.operator_evidence {
        visit(&root("operator_evidence"), evidence);
    }
    let mut visit = |path: Path, evidence: Option<&'a Evidence>| {
        if let Some(evidence) = evidence {
            visit(&path.key("evidence"), evidence);
        }
    };
    visit(Path::default(), Some(&vendor.evidence));
    let legal = root("legal");
    visit(legal.clone(), vendor.legal.evidence.as_ref());
    for (index, role) in vendor.legal.roles.iter().enumerate() {
        visit(legal.key("roles").index(index), role.evidence.as_ref());
    }
    for (key, bases) in [("bases", &vendor.legal.bases), ("unsuitable", &vendor.legal.unsuitable)] {
        for (index, basis) in bases.iter().enumerate() {
            visit(legal.key(key).index(index), basis.evidence.as_ref());
        }
    }
    if let Some((_, evidence)) = &vendor.legal.risk {
        visit(legal.key("risk"), evidence.as_ref());
    }
    if let Some(dpia) = &vendor.legal.dpia {
        visit(legal.key("dpia"), dpia.evidence.as_ref());
    }
    visit(root("technical"), vendor.technical.evidence.as_ref());
    visit(root("hosting"), vendor.hosting.as_ref().and_then(|hosting| hosting.evidence.as_ref()));
    visit(root("server_retention"), vendor.server_retention.evidence.as_ref());
    visit(root("transfers"), vendor.transfers.as_ref().and_then(|transfers| transfers.evidence.as_ref()));
    for (key, references) in [
        ("alternatives", &vendor.alternatives),
        ("sub_processors", &vendor.sub_processors),
        ("loads", &vendor.loads),
    ] {
        for (index, reference) in references.iter().enumerate() {
            visit(root(key).index(index), reference.evidence.as_ref());
        }
    }
    for (index, domain) in vendor.domains.iter().enumerate() {
        visit(root("domains").index(index), domain.evidence.as_ref());
    }
    for (index, surface) in vendor.surfaces.iter().enumerate() {
        visit(root("surfaces").index(index), surface.evidence.as_ref());
    }
    for (index, cookie) in vendor.cookies.iter().enumerate() {
        let path = root("cookies").index(index);
        visit(path.clone(), cookie.evidence.as_ref());
        for (position, observation) in cookie.observed.iter().enumerate() {
            visit(path.key("observed").index(position), Some(&observation.evidence));
        }
    }
    each_claim(vendor, &mut |path, claim| visit(path.clone(), Some(&claim.evidence)));
    each_consent(vendor, &mut |path, consent| {
        visit(path.clone(), consent.evidence.as_ref());
        for (index, entry) in consent.jurisdictions.iter().enumerate() {
            visit(path.key("jurisdictions").index(index), entry.evidence.as_ref());
        }
    });
}

/// Calls back with every claim of a vendor.
fn each_claim<'a>(vendor: &'a Vendor, visit: &mut dyn FnMut(&Path, &'a Claim)) {
    let mut all = |path: Path, claims: &'a [Claim]| {
        for (index, claim) in claims.iter().enumerate() {
            visit(&path.key("claims").index(index), claim);
        }
    };
    all(Path::default(), &vendor.claims);
    for (index, domain) in vendor.domains.iter().enumerate() {
        all(root("domains").index(index), &domain.claims);
    }
    for (index, cookie) in vendor.cookies.iter().enumerate() {
        all(root("cookies").index(index), &cookie.claims);
    }
}

/// Ensures that a source's id means one source.
fn source_ids_are_unique(records: &Records, report: &mut Report) {
    let vendors = records.vendors.iter().map(|vendor| (&vendor.file, &vendor.sources));
    let operators = records.operators.iter().map(|operator| (&operator.file, &operator.sources));
    for (file, sources) in vendors.chain(operators) {
        for (index, source) in sources.iter().enumerate() {
            if sources[..index].iter().any(|earlier| earlier.id == source.id) {
                report.text(
                    file,
                    root("sources").index(index).key("id"),
                    &source.id,
                    "an id that no other source has",
                );
            }
        }
    }
}

/// Ensures that a vendor's operator has a record.
fn operators_exist(records: &Records, report: &mut Report) {
    for vendor in records.vendors.iter().filter(|vendor| !vendor.operator.is_empty()) {
        let known = |operator: &Operator| operator.slug == vendor.operator;
        if !records.operators.iter().any(known) && !records.unreadable.contains(&vendor.operator) {
            let fault =
                Fault::new(&vendor.file, root("operator"), "an operator that has a record in operators/")
                    .found_text(&vendor.operator)
                    .suggest(
                        &vendor.operator,
                        records.operators.iter().map(|operator| operator.slug.as_str()),
                    );
            report.faults.push(fault);
        }
    }
}

/// Ensures that a reference names a vendor in one way, and one that exists.
fn references_are_clear(records: &Records, report: &mut Report) {
    let known = |slug: &String| {
        records.unreadable.contains(slug)
            || records.vendors.iter().any(|vendor| vendor.slug == *slug || vendor.former_slugs.contains(slug))
    };
    for vendor in &records.vendors {
        let mut check = |path: Path, reference: &Reference| match (&reference.vendor, &reference.name) {
            (Some(slug), None) if *slug == vendor.slug => {
                report.text(&vendor.file, path.key("vendor"), slug, "another vendor than the record's own");
            }
            (Some(slug), None) if !known(slug) => {
                let slugs = records.vendors.iter().map(|vendor| vendor.slug.as_str());
                let expected = "the slug of a vendor in the base; one that has no record goes under `name`";
                let fault = Fault::new(&vendor.file, path.key("vendor"), expected);
                report.faults.push(fault.found_text(slug).suggest(slug, slugs));
            }
            (Some(_), None) | (None, Some(_)) => {}
            (Some(_), Some(_)) => {
                report.fault(
                    &vendor.file,
                    path,
                    "both `vendor` and `name`",
                    "`vendor` where it has a record, else `name`",
                );
            }
            (None, None) => {
                report.fault(&vendor.file, path, "neither `vendor` nor `name`", "one of the two");
            }
        };
        if let Some(successor) = vendor.retired.as_ref().and_then(|retired| retired.successor.as_ref()) {
            check(root("retired").key("successor"), successor);
        }
        for (key, references) in [
            ("alternatives", &vendor.alternatives),
            ("sub_processors", &vendor.sub_processors),
            ("loads", &vendor.loads),
        ] {
            for (index, reference) in references.iter().enumerate() {
                check(root(key).index(index), reference);
            }
        }
    }
}

/// Ensures that a slug, present or former, means one vendor.
fn slugs_are_unique(records: &Records, report: &mut Report) {
    for vendor in &records.vendors {
        for (index, slug) in vendor.former_slugs.iter().enumerate() {
            let taken = |other: &&Vendor| {
                other.slug == *slug || (other.slug != vendor.slug && other.former_slugs.contains(slug))
            };
            if let Some(other) = records.vendors.iter().find(taken) {
                let expected = format!("a slug that no vendor has or had; {} does", other.slug);
                report.text(&vendor.file, root("former_slugs").index(index), slug, expected);
            }
        }
    }
}

/// Ensures that the value of a claim is one that its subject can have.
fn claims_fit_their_subject(records: &Records, report: &mut Report) {
    let mut check = |file: &str, path: &Path, claim: &Claim| {
        let words = match claim.subject {
            Some(ClaimSubject::Category) => Category::WORDS,
            Some(ClaimSubject::Use) => Use::WORDS,
            Some(ClaimSubject::Storage) => Storage::WORDS,
            Some(ClaimSubject::Party) => Party::WORDS,
            Some(ClaimSubject::Consent) => Requirement::WORDS,
            Some(ClaimSubject::LegalBasis) => LegalBasis::WORDS,
            Some(ClaimSubject::SetWhen) => Trigger::WORDS,
            Some(ClaimSubject::Role) => Role::WORDS,
            Some(ClaimSubject::Risk) => RiskLevel::WORDS,
            Some(ClaimSubject::Transfers) => TransferStatus::WORDS,
            Some(ClaimSubject::Country) => Country::WORDS,
            Some(ClaimSubject::Identifier | ClaimSubject::Existence) => &["yes", "no"],
            Some(ClaimSubject::Retention) => {
                if let Err(error) = claim.value.parse::<Retention>() {
                    let expected = error.expected().strip_prefix("expected ").unwrap_or(error.expected());
                    report.text(file, path.key("value"), &claim.value, expected);
                }
                return;
            }
            Some(ClaimSubject::Name) => {
                if let Err(fault) = pattern::check(&claim.value) {
                    report.text(file, path.key("value"), &claim.value, fault.to_string());
                }
                return;
            }
            _ => return,
        };
        if !words.contains(&claim.value.as_str()) && !claim.value.is_empty() {
            let subject = claim.subject.map_or("", ClaimSubject::as_str);
            let expected =
                if words.len() <= 30 { words.join(", ") } else { "a word of its vocabulary".to_owned() };
            let fault =
                Fault::new(file, path.key("value"), format!("for a claim about {subject}: {expected}"));
            let mut fault = fault.found_text(&claim.value);
            fault.suggestion = nearest::nearest(&claim.value, words.iter().copied()).map(str::to_owned);
            report.faults.push(fault);
        }
    };
    for vendor in &records.vendors {
        each_claim(vendor, &mut |path, claim| check(&vendor.file, path, claim));
    }
    for operator in &records.operators {
        for (index, claim) in operator.claims.iter().enumerate() {
            check(&operator.file, &root("claims").index(index), claim);
        }
    }
}

/// Ensures that a standing under the Data Privacy Framework says as of when.
fn checks_of_the_dpf_list_are_dated(records: &Records, report: &mut Report) {
    for operator in &records.operators {
        let Some(dpf) = &operator.dpf else { continue };
        if dpf.checked.is_none() && dpf.status.is_some_and(|status| status != DpfStatus::ToCheck) {
            report.fault(
                &operator.file,
                root("dpf").key("checked"),
                "nothing",
                "the day on which the list was checked",
            );
        }
    }
}

/// Ensures that a surface which is said to store nothing has no items in the record.
fn surfaces_that_store_nothing_have_no_items(records: &Records, report: &mut Report) {
    for vendor in &records.vendors {
        for (index, statement) in vendor.surfaces.iter().enumerate().filter(|(_, s)| s.stores_nothing) {
            let item = |cookie: &&Cookie| {
                Some(cookie.surface) == statement.surface && cookie.status == ItemStatus::Current
            };
            if let Some(cookie) = vendor.cookies.iter().find(item) {
                let path = root("surfaces").index(index).key("stores_nothing");
                let expected = format!("no current item on the surface; {:?} is one", cookie.id());
                report.fault(&vendor.file, path, "true", expected);
            }
        }
    }
}
