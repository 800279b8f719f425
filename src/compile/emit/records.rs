//! The rows of the records: vendors, operators, and everything in them.

use super::tables::{Row, Writer, date, link, retention, word};
use crate::compile::load::Records;
use crate::compile::model::{self, Cookie, Domain, Evidence, Operator, Text, Vendor};
use crate::compile::punycode;
use crate::format::{
    BasisField, ClaimField, ConditionField, ConsentField, CookieField, DataField, DomainField, DpfField,
    DpiaField, EvidenceField, HostingField, MechanismField, ObservationField, OperatorField, QuestionField,
    RiskField, RoleField, SafeguardField, ServerRetentionField, SourceField, SurfaceField, Table, TcfField,
    TransferField, VendorField, VendorRefField, cookie_flag, domain_flag,
};
use crate::value::vocab::{ClaimSubject, EvidenceKind};

impl Writer {
    /// Writes a vendor's record as the row of a number.
    pub(super) fn vendor(&mut self, records: &Records, vendor: &Vendor, number: u32) {
        let row = Scope::new(self, records, &vendor.sources, &vendor.evidence).vendor(vendor, number);
        self.push(row);
    }

    /// Writes an operator's record as the next row.
    pub(super) fn operator(&mut self, records: &Records, operator: &Operator) {
        let mut scope = Scope::new(self, records, &operator.sources, &operator.evidence);
        let evidence = scope.default;
        let dpf = operator.dpf.as_ref().map_or(0, |dpf| {
            let row = Row::new()
                .set(DpfField::Status, word(dpf.status))
                .set(DpfField::Programmes, scope.writer.words_of(&dpf.programmes))
                .set(DpfField::Checked, date(dpf.checked))
                .set(DpfField::Evidence, scope.evidence(dpf.evidence.as_ref(), evidence));
            link(scope.writer.push(row))
        });
        let claims = scope.claims(&operator.claims);
        let sources = scope.sources();
        let vendors =
            records.vendors.iter().enumerate().filter(|(_, vendor)| vendor.operator == operator.slug);
        let vendors = vendors.map(|(number, _)| number as u32).collect();
        let links = &operator.links;
        let row = Row::new()
            .set(OperatorField::Slug, self.string(&operator.slug))
            .set(OperatorField::Name, self.string(&operator.name))
            .set(OperatorField::LegalName, self.optional_string(operator.legal_name.as_ref()))
            .set(OperatorField::Aliases, self.strings_of(&operator.aliases))
            .set(OperatorField::Country, word(operator.country))
            .set(OperatorField::Address, self.optional_string(operator.address.as_ref()))
            .set(OperatorField::Group, self.optional_string(operator.group.as_ref()))
            .set(OperatorField::EuRepresentative, self.optional_string(operator.eu_representative.as_ref()))
            .set(OperatorField::TcfId, operator.tcf_id.map_or(0, link))
            .set(OperatorField::GoogleAtpId, operator.google_atp_id.map_or(0, link))
            .set(OperatorField::Dpf, dpf)
            .set(OperatorField::Homepage, self.optional_string(links.homepage.as_ref()))
            .set(OperatorField::PrivacyPolicy, self.optional_string(links.privacy_policy.as_ref()))
            .set(OperatorField::CookiePolicy, self.optional_string(links.cookie_policy.as_ref()))
            .set(OperatorField::Dpa, self.optional_string(links.dpa.as_ref()))
            .set(OperatorField::SubProcessors, self.optional_string(links.sub_processors.as_ref()))
            .set(OperatorField::OptOut, self.optional_string(links.opt_out.as_ref()))
            .set(OperatorField::Requests, self.optional_string(links.requests.as_ref()))
            .set(OperatorField::Evidence, evidence)
            .set(OperatorField::Sources, sources)
            .set(OperatorField::Reviewed, date(operator.reviewed))
            .set(OperatorField::Claims, claims)
            .set(OperatorField::Note, self.text(operator.note.as_ref()))
            .set(OperatorField::Vendors, self.list(vendors));
        self.push(row);
    }

    fn conditions(&mut self, dependencies: &[model::Dependency]) -> u32 {
        self.list_of(dependencies, Self::condition)
    }

    fn condition(&mut self, dependency: &model::Dependency) -> u32 {
        let row = Row::new()
            .set(ConditionField::Condition, word(dependency.condition))
            .set(ConditionField::Activity, word(dependency.activity))
            .set(ConditionField::Name, self.optional_string(dependency.name.as_ref()));
        self.share(row)
    }
}

/// Writing within one record: its sources and its default evidence are at hand.
struct Scope<'a> {
    writer: &'a mut Writer,
    records: &'a Records,
    /// The row of each source id.
    sources: Vec<(String, u32)>,
    /// The record's own evidence, as a field holds it.
    default: u32,
}

impl<'a> Scope<'a> {
    fn new(
        writer: &'a mut Writer,
        records: &'a Records,
        sources: &[model::SourceRecord],
        evidence: &Evidence,
    ) -> Self {
        let mut rows = Vec::new();
        for source in sources {
            let row = Row::new()
                .set(SourceField::Id, writer.string(&source.id))
                .set(SourceField::Url, writer.optional_string(source.url.as_ref()))
                .set(SourceField::Title, writer.string(&source.title))
                .set(SourceField::Publisher, writer.string(&source.publisher))
                .set(SourceField::Checked, date(source.checked))
                .set(SourceField::Updated, date(source.updated))
                .set(SourceField::Effective, date(source.effective));
            rows.push((source.id.clone(), writer.push(row)));
        }
        let mut scope = Self { writer, records, sources: rows, default: 0 };
        scope.default = scope.own_evidence(evidence);
        scope
    }

    fn sources(&mut self) -> u32 {
        let rows = self.sources.iter().map(|(_, row)| *row).collect();
        self.writer.list(rows)
    }

    /// An evidence or, where none is stated, the one around it.
    fn evidence(&mut self, evidence: Option<&Evidence>, otherwise: u32) -> u32 {
        evidence.map_or(otherwise, |evidence| self.own_evidence(evidence))
    }

    /// The evidence of a judgement, which is our own where nobody is named for it.
    fn judgement(&mut self, evidence: Option<&Evidence>, reason: Option<&Text>) -> u32 {
        if let Some(evidence) = evidence {
            return self.own_evidence(evidence);
        }
        let row = Row::new()
            .set(EvidenceField::Kind, word(Some(EvidenceKind::Assessed)))
            .set(EvidenceField::Reason, self.writer.text(reason));
        link(self.writer.share(row))
    }

    fn own_evidence(&mut self, evidence: &Evidence) -> u32 {
        let row_of = |id: &String| self.sources.iter().find(|(known, _)| known == id).map(|(_, row)| *row);
        let sources = evidence.sources.iter().filter_map(row_of).collect();
        let row = Row::new()
            .set(EvidenceField::Kind, word(evidence.kind))
            .set(EvidenceField::Sources, self.writer.list(sources))
            .set(EvidenceField::Reason, self.writer.text(evidence.reason.as_ref()));
        link(self.writer.share(row))
    }

    fn claims(&mut self, claims: &[model::Claim]) -> u32 {
        let mut rows = Vec::new();
        for claim in claims {
            let length =
                (claim.subject == Some(ClaimSubject::Retention)).then(|| claim.value.parse().ok()).flatten();
            let row = Row::new()
                .set(ClaimField::Subject, word(claim.subject))
                .set(ClaimField::Value, self.writer.string(&claim.value))
                .set(ClaimField::Retention, retention(length))
                .set(ClaimField::Standing, word(Some(claim.standing)))
                .set(ClaimField::Evidence, self.own_evidence(&claim.evidence))
                .set(ClaimField::Date, date(claim.date))
                .set(ClaimField::Note, self.writer.text(claim.note.as_ref()));
            rows.push(self.writer.push(row));
        }
        self.writer.list(rows)
    }

    fn vendor(mut self, vendor: &Vendor, number: u32) -> Row<VendorField> {
        let scope = &mut self;
        let own = scope.default;
        let mut row = Row::new();
        row = scope.identity(row, vendor);
        row = scope.texts(row, vendor);
        row = scope.legal(row, vendor);
        row = scope.technical(row, vendor);
        let domains: Vec<u32> = vendor.domains.iter().map(|domain| scope.domain(domain, number)).collect();
        let first = scope.writer.rows[Table::Cookies as usize];
        let cookies: Vec<u32> =
            vendor.cookies.iter().map(|cookie| scope.cookie(cookie, vendor, number, first)).collect();
        let mut surfaces = Vec::new();
        for surface in &vendor.surfaces {
            let statement = Row::new()
                .set(SurfaceField::Surface, word(surface.surface))
                .set(SurfaceField::Host, scope.writer.optional_string(surface.host.as_ref()))
                .set(SurfaceField::StoresNothing, u32::from(surface.stores_nothing))
                .set(SurfaceField::Evidence, scope.evidence(surface.evidence.as_ref(), own))
                .set(SurfaceField::Note, scope.writer.text(surface.note.as_ref()));
            surfaces.push(scope.writer.push(statement));
        }
        row.set(VendorField::Domains, scope.writer.list(domains))
            .set(VendorField::Cookies, scope.writer.list(cookies))
            .set(VendorField::Surfaces, scope.writer.list(surfaces))
            .set(VendorField::Claims, scope.claims(&vendor.claims))
    }

    fn identity(&mut self, row: Row<VendorField>, vendor: &Vendor) -> Row<VendorField> {
        let records = self.records;
        let operator = records.operators.iter().position(|operator| operator.slug == vendor.operator);
        let retired = vendor.retired.as_ref();
        let successor = retired.and_then(|retired| retired.successor.as_ref());
        let successor = successor.map_or(0, |reference| link(self.reference(reference)));
        row.set(VendorField::Slug, self.writer.string(&vendor.slug))
            .set(VendorField::Name, self.writer.string(&vendor.name))
            .set(VendorField::Aliases, self.writer.strings_of(&vendor.aliases))
            .set(VendorField::FormerSlugs, self.writer.strings_of(&vendor.former_slugs))
            .set(VendorField::Retired, u32::from(retired.is_some()))
            .set(VendorField::RetiredSince, date(retired.and_then(|retired| retired.since)))
            .set(VendorField::Successor, successor)
            .set(VendorField::Service, word(vendor.service))
            .set(VendorField::Category, word(vendor.category))
            .set(VendorField::Platforms, self.writer.words_of(&vendor.platforms))
            .set(VendorField::Homepage, self.writer.optional_string(vendor.homepage.as_ref()))
            .set(VendorField::Operator, operator.map_or(0, |number| link(number as u32)))
            .set(
                VendorField::OperatorEvidence,
                self.evidence(vendor.operator_evidence.as_ref(), self.default),
            )
            .set(VendorField::Evidence, self.default)
            .set(VendorField::Reviewed, date(vendor.reviewed))
            .set(VendorField::Sources, self.sources())
    }

    fn texts(&mut self, row: Row<VendorField>, vendor: &Vendor) -> Row<VendorField> {
        let texts = &vendor.texts;
        let compliance = self.writer.list_of(&texts.compliance, Writer::text_number);
        let questions = self.writer.list_of(&texts.faq, |writer, (question, answer)| {
            let row = Row::new()
                .set(QuestionField::Question, writer.text(question.as_ref()))
                .set(QuestionField::Answer, writer.text(answer.as_ref()));
            writer.push(row)
        });
        row.set(VendorField::Summary, self.writer.text(texts.summary.as_ref()))
            .set(VendorField::ConsentText, self.writer.text(texts.consent.as_ref()))
            .set(VendorField::HowItWorks, self.writer.text(texts.how_it_works.as_ref()))
            .set(VendorField::Compliance, compliance)
            .set(VendorField::Questions, questions)
            .set(VendorField::Alternatives, self.references(&vendor.alternatives))
    }

    fn legal(&mut self, row: Row<VendorField>, vendor: &Vendor) -> Row<VendorField> {
        let legal = &vendor.legal;
        let own = self.evidence(legal.evidence.as_ref(), self.default);
        let mut roles = Vec::new();
        for role in &legal.roles {
            let assigned = Row::new()
                .set(RoleField::Role, word(role.role))
                .set(RoleField::Surface, word(role.surface))
                .set(RoleField::Activities, self.writer.words_of(&role.activities))
                .set(RoleField::Evidence, self.evidence(role.evidence.as_ref(), own))
                .set(RoleField::Note, self.writer.text(role.note.as_ref()));
            roles.push(self.writer.push(assigned));
        }
        let risk = legal.risk.as_ref().map_or(0, |(level, evidence)| {
            let evidence = self.judgement(evidence.as_ref(), None);
            let risk = Row::new().set(RiskField::Level, word(*level)).set(RiskField::Evidence, evidence);
            link(self.writer.push(risk))
        });
        let dpia = legal.dpia.as_ref().map_or(0, |dpia| {
            let row = Row::new()
                .set(DpiaField::Level, word(dpia.level))
                .set(DpiaField::Triggers, self.writer.words_of(&dpia.triggers))
                .set(DpiaField::Evidence, self.judgement(dpia.evidence.as_ref(), None))
                .set(DpiaField::Note, self.writer.text(dpia.note.as_ref()));
            link(self.writer.push(row))
        });
        row.set(VendorField::LegalEvidence, own)
            .set(VendorField::Roles, self.writer.list(roles))
            .set(VendorField::Bases, self.bases(&legal.bases, own))
            .set(VendorField::Unsuitable, self.bases(&legal.unsuitable, own))
            .set(VendorField::Loading, self.consent(legal.loading.as_ref()))
            .set(VendorField::Laws, self.writer.words_of(&legal.laws))
            .set(VendorField::Risk, risk)
            .set(VendorField::Dpia, dpia)
    }

    fn bases(&mut self, bases: &[model::Basis], own: u32) -> u32 {
        let mut rows = Vec::new();
        for basis in bases {
            let row = Row::new()
                .set(BasisField::Basis, word(basis.basis))
                .set(BasisField::Covers, self.writer.words_of(&basis.covers))
                .set(BasisField::Evidence, self.evidence(basis.evidence.as_ref(), own))
                .set(BasisField::Note, self.writer.text(basis.note.as_ref()));
            rows.push(self.writer.push(row));
        }
        self.writer.list(rows)
    }

    fn technical(&mut self, row: Row<VendorField>, vendor: &Vendor) -> Row<VendorField> {
        let technical = &vendor.technical;
        let data = self.writer.list_of(&technical.data, |writer, data| {
            let row = Row::new()
                .set(DataField::Kind, word(data.kind))
                .set(
                    DataField::Condition,
                    data.condition.as_ref().map_or(0, |condition| link(writer.condition(condition))),
                )
                .set(DataField::Note, writer.text(data.note.as_ref()));
            writer.share(row)
        });
        let safeguards = self.writer.list_of(&technical.safeguards, |writer, measure| {
            let row = Row::new()
                .set(SafeguardField::Kind, word(measure.kind))
                .set(SafeguardField::Standing, word(Some(measure.standing)))
                .set(SafeguardField::Note, writer.text(measure.note.as_ref()));
            writer.share(row)
        });
        let server = &vendor.server_retention;
        let periods = self.writer.list_of(&server.periods, |writer, period| {
            let row = Row::new()
                .set(ServerRetentionField::Data, word(period.data))
                .set(ServerRetentionField::Retention, retention(period.retention))
                .set(ServerRetentionField::Configurable, u32::from(period.configurable))
                .set(ServerRetentionField::Note, writer.text(period.note.as_ref()));
            writer.share(row)
        });
        row.set(VendorField::TechnicalEvidence, self.evidence(technical.evidence.as_ref(), self.default))
            .set(VendorField::Methods, self.writer.words_of(&technical.methods))
            .set(VendorField::Data, data)
            .set(VendorField::Safeguards, safeguards)
            .set(
                VendorField::Hosting,
                vendor.hosting.as_ref().map_or(0, |hosting| link(self.hosting(hosting))),
            )
            .set(
                VendorField::Transfers,
                vendor.transfers.as_ref().map_or(0, |transfers| link(self.transfers(transfers))),
            )
            .set(VendorField::ServerRetention, periods)
            .set(VendorField::ServerRetentionEvidence, self.evidence(server.evidence.as_ref(), self.default))
            .set(VendorField::ServerRetentionNote, self.writer.text(server.note.as_ref()))
            .set(VendorField::SubProcessors, self.references(&vendor.sub_processors))
            .set(VendorField::Loads, self.references(&vendor.loads))
    }

    fn hosting(&mut self, hosting: &model::Hosting) -> u32 {
        let row = Row::new()
            .set(HostingField::Regions, self.writer.words_of(&hosting.regions))
            .set(HostingField::Countries, self.writer.words_of(&hosting.countries))
            .set(HostingField::Providers, self.writer.strings_of(&hosting.providers))
            .set(HostingField::DependsOn, self.writer.words_of(&hosting.depends_on))
            .set(HostingField::Evidence, self.evidence(hosting.evidence.as_ref(), self.default))
            .set(HostingField::Note, self.writer.text(hosting.note.as_ref()));
        self.writer.push(row)
    }

    fn transfers(&mut self, transfers: &model::Transfers) -> u32 {
        let mechanisms = self.writer.list_of(&transfers.mechanisms, |writer, mechanism| {
            let row = Row::new()
                .set(MechanismField::Mechanism, word(mechanism.mechanism))
                .set(MechanismField::Standing, word(mechanism.standing))
                .set(MechanismField::Note, writer.text(mechanism.note.as_ref()));
            writer.share(row)
        });
        let row = Row::new()
            .set(TransferField::Status, word(transfers.status))
            .set(TransferField::Countries, self.writer.words_of(&transfers.countries))
            .set(TransferField::Mechanisms, mechanisms)
            .set(TransferField::DependsOn, self.writer.words_of(&transfers.depends_on))
            .set(TransferField::Evidence, self.evidence(transfers.evidence.as_ref(), self.default))
            .set(TransferField::Note, self.writer.text(transfers.note.as_ref()));
        self.writer.push(row)
    }

    fn references(&mut self, references: &[model::Reference]) -> u32 {
        let rows = references.iter().map(|reference| self.reference(reference)).collect();
        self.writer.list(rows)
    }

    fn reference(&mut self, reference: &model::Reference) -> u32 {
        let slug = reference.vendor.as_ref();
        let known = |vendor: &&Vendor| {
            slug.is_some_and(|slug| vendor.slug == *slug || vendor.former_slugs.contains(slug))
        };
        let vendor = self.records.vendors.iter().find(known);
        // A former slug resolves to the present one; a vendor in the base goes by its own name.
        let slug = vendor.map(|vendor| &vendor.slug).or(slug);
        let name = reference.name.as_ref().or(vendor.map(|vendor| &vendor.name)).or(slug);
        let row = Row::new()
            .set(VendorRefField::Slug, self.writer.optional_string(slug))
            .set(VendorRefField::Name, self.writer.optional_string(name))
            .set(VendorRefField::Country, word(reference.country))
            .set(VendorRefField::Resources, self.writer.words_of(&reference.resources))
            .set(VendorRefField::Covers, self.writer.words_of(&reference.activities))
            .set(VendorRefField::Evidence, self.evidence(reference.evidence.as_ref(), self.default))
            .set(VendorRefField::Note, self.writer.text(reference.note.as_ref()));
        self.writer.push(row)
    }

    fn consent(&mut self, consent: Option<&model::Consent>) -> u32 {
        consent.map_or(0, |consent| link(self.consent_row(consent)))
    }

    fn consent_row(&mut self, consent: &model::Consent) -> u32 {
        let evidence = self.judgement(consent.evidence.as_ref(), consent.reason.as_ref());
        let jurisdictions = consent.jurisdictions.iter().map(|entry| self.consent_row(entry)).collect();
        let row = Row::new()
            .set(ConsentField::Requirement, word(consent.requirement))
            .set(ConsentField::Ground, word(consent.ground))
            .set(ConsentField::Service, word(consent.service))
            .set(ConsentField::When, self.writer.conditions(&consent.when))
            .set(ConsentField::Reason, self.writer.text(consent.reason.as_ref()))
            .set(ConsentField::Evidence, evidence)
            .set(ConsentField::Jurisdiction, word(consent.jurisdiction))
            .set(ConsentField::Law, word(consent.law))
            .set(ConsentField::Jurisdictions, self.writer.list(jurisdictions));
        self.writer.share(row)
    }

    fn domain(&mut self, domain: &Domain, vendor: u32) -> u32 {
        let mut flags = 0;
        if domain.subdomains {
            flags |= domain_flag::SUBDOMAINS;
        }
        if domain.shared {
            flags |= domain_flag::SHARED;
        }
        let row = Row::new()
            .set(DomainField::Vendor, link(vendor))
            .set(DomainField::Host, self.writer.string(&domain.host))
            .set(DomainField::Path, self.writer.optional_string(domain.path.as_ref()))
            .set(DomainField::Roles, self.writer.words_of(&domain.roles))
            .set(DomainField::Flags, flags)
            .set(DomainField::Status, word(Some(domain.status)))
            .set(DomainField::Until, date(domain.until))
            .set(DomainField::Evidence, self.evidence(domain.evidence.as_ref(), self.default))
            .set(DomainField::Claims, self.claims(&domain.claims))
            .set(DomainField::Note, self.writer.text(domain.note.as_ref()));
        self.writer.push(row)
    }

    /// Writes an item; `first` is the row of the vendor's first one.
    fn cookie(&mut self, cookie: &Cookie, vendor: &Vendor, number: u32, first: u32) -> u32 {
        let evidence = self.evidence(cookie.evidence.as_ref(), self.default);
        let mut observations = Vec::new();
        for observation in &cookie.observed {
            let row = Row::new()
                .set(ObservationField::Retention, retention(observation.retention))
                .set(ObservationField::Date, date(observation.date))
                .set(ObservationField::Evidence, self.own_evidence(&observation.evidence))
                .set(ObservationField::Note, self.writer.text(observation.note.as_ref()));
            observations.push(self.writer.push(row));
        }
        let tcf = cookie.tcf.as_ref().map_or(0, |tcf| {
            let row = Row::new()
                .set(TcfField::Purposes, tcf.purposes)
                .set(TcfField::SpecialPurposes, tcf.special_purposes)
                .set(TcfField::Features, tcf.features)
                .set(TcfField::SpecialFeatures, tcf.special_features);
            link(self.writer.share(row))
        });
        let replacement = cookie
            .replaced_by
            .as_ref()
            .and_then(|id| vendor.cookies.iter().position(|other| other.id() == id));
        let other_hosts: Vec<String> =
            cookie.hosts.iter().filter_map(|host| punycode::other_form(host)).collect();
        let attributes = &cookie.attributes;
        let mut flags = cookie_flag::HTTP_ONLY.write(attributes.http_only)
            | cookie_flag::SECURE.write(attributes.secure)
            | cookie_flag::PARTITIONED.write(attributes.partitioned)
            | cookie_flag::REFRESHED.write(cookie.refreshed)
            | cookie_flag::IDENTIFIER.write(cookie.identifier);
        if cookie.generic {
            flags |= cookie_flag::GENERIC;
        }
        if cookie.shared {
            flags |= cookie_flag::SHARED;
        }
        let row = Row::new()
            .set(CookieField::Vendor, link(number))
            .set(CookieField::Id, self.writer.string(cookie.id()))
            .set(CookieField::Name, self.writer.optional_string(cookie.name.as_ref()))
            .set(CookieField::Storage, word(Some(cookie.storage)))
            .set(CookieField::Party, word(Some(cookie.party)))
            .set(CookieField::Hosts, self.writer.strings_of(&cookie.hosts))
            .set(CookieField::OtherHosts, self.writer.strings_of(&other_hosts))
            .set(CookieField::Purpose, self.writer.text(cookie.purpose.as_ref()))
            .set(CookieField::Uses, self.writer.words_of(&cookie.uses))
            .set(CookieField::Category, word(cookie.category.or(vendor.category)))
            .set(CookieField::Retention, retention(cookie.retention))
            .set(CookieField::Observations, self.writer.list(observations))
            .set(CookieField::SetBy, word(cookie.set_by))
            .set(CookieField::Flags, flags)
            .set(CookieField::SameSite, word(attributes.same_site))
            .set(CookieField::Path, self.writer.optional_string(attributes.path.as_ref()))
            .set(CookieField::Surface, word(Some(cookie.surface)))
            .set(CookieField::Trigger, word(cookie.set))
            .set(CookieField::OnlyIf, self.writer.conditions(&cookie.only_if))
            .set(CookieField::Consent, self.consent(cookie.consent.as_ref()))
            .set(CookieField::Bases, self.writer.words_of(&cookie.bases))
            .set(CookieField::Tcf, tcf)
            .set(CookieField::GoogleSignals, self.writer.words_of(&cookie.google_signals))
            .set(CookieField::Status, word(Some(cookie.status)))
            .set(CookieField::Until, date(cookie.until))
            .set(CookieField::ReplacedBy, replacement.map_or(0, |position| link(first + position as u32)))
            .set(CookieField::Evidence, evidence)
            .set(CookieField::Claims, self.claims(&cookie.claims))
            .set(CookieField::Note, self.writer.text(cookie.note.as_ref()));
        self.writer.push(row)
    }
}
