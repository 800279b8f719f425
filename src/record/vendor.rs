//! The vendor: one third-party product, as a site uses it.

use core::fmt;

use crate::format::{QuestionField, SurfaceField, VendorField, VendorRefField};
use crate::store::{List, Row, Stored, Text};
use crate::value::vocab::{
    Activity, Category, Country, Lang, Law, Platform, Resource, ServiceKind, Surface, TrackingMethod,
};
use crate::{
    Answer, AssignedRole, Claim, CollectedData, Consent, Cookie, Date, Domain, Dpia, Evidence, Hosting,
    LegalBasisScope, Measure, Operator, Question, Registry, Risk, ServerRetention, Source, Transfers,
};

/// A third-party product that sites use.
///
/// ```
/// use consent_atlas::{vendor, vocab::{Category, ServiceKind}};
///
/// let chaport = vendor("chaport").unwrap();
/// assert_eq!(chaport.name(), "Chaport");
/// assert_eq!(chaport.service(), ServiceKind::CustomerSupport);
/// assert_eq!(chaport.category(), Category::Preferences);
/// assert_eq!(chaport.operator().name(), "Chaport Inc.");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Vendor {
    pub(crate) row: Row<VendorField>,
}

/// Identity.
impl Vendor {
    /// The vendor's slug: the stem of its record's file. Slugs are never reused.
    pub fn slug(self) -> &'static str {
        self.row.required_string(VendorField::Slug)
    }

    /// The name.
    pub fn name(self) -> &'static str {
        self.row.required_string(VendorField::Name)
    }

    /// Other names: of products, and former ones.
    pub fn aliases(self) -> List<&'static str> {
        self.row.list(VendorField::Aliases)
    }

    /// Former slugs, which keep resolving.
    pub fn former_slugs(self) -> List<&'static str> {
        self.row.list(VendorField::FormerSlugs)
    }

    /// Whether the product is no longer offered.
    pub fn is_retired(self) -> bool {
        self.row.word(VendorField::Retired) != 0
    }

    /// Since when, where it is known.
    pub fn retired_since(self) -> Option<Date> {
        self.row.date(VendorField::RetiredSince)
    }

    /// What took its place.
    pub fn successor(self) -> Option<VendorRef> {
        self.row.row(VendorField::Successor)
    }

    /// The kind of service.
    pub fn service(self) -> ServiceKind {
        self.row.required_word(VendorField::Service)
    }

    /// The consent category of the whole; items may have others.
    pub fn category(self) -> Category {
        self.row.required_word(VendorField::Category)
    }

    /// Where the product runs.
    pub fn platforms(self) -> List<Platform> {
        self.row.list(VendorField::Platforms)
    }

    /// The address of the product's website.
    pub fn homepage(self) -> Option<&'static str> {
        self.row.string(VendorField::Homepage)
    }

    /// The company behind it.
    pub fn operator(self) -> Operator {
        self.row.required_row(VendorField::Operator)
    }

    /// Who says that this is the operator.
    pub fn operator_evidence(self) -> Evidence {
        self.row.required_row(VendorField::OperatorEvidence)
    }

    /// Where the record's facts come from, unless a group or an item says otherwise.
    pub fn evidence(self) -> Evidence {
        self.row.required_row(VendorField::Evidence)
    }

    /// The sources of the record.
    pub fn sources(self) -> List<Source> {
        self.row.list(VendorField::Sources)
    }

    /// When the record was last reviewed.
    pub fn reviewed(self) -> Option<Date> {
        self.row.date(VendorField::Reviewed)
    }

    /// What sources say of the vendor that was not adopted.
    pub fn claims(self) -> List<Claim> {
        self.row.list(VendorField::Claims)
    }
}

/// Texts.
impl Vendor {
    /// What the vendor does, in a sentence or two.
    pub fn summary(self) -> Option<Text> {
        self.row.text(VendorField::Summary)
    }

    /// A sample text for a consent dialogue. Not legal advice: adapt it to what the site really does.
    pub fn consent_text(self) -> Option<Text> {
        self.row.text(VendorField::ConsentText)
    }

    /// How the product works.
    pub fn how_it_works(self) -> Option<Text> {
        self.row.text(VendorField::HowItWorks)
    }

    /// What a site should do to use it in a compliant way, one step each.
    pub fn compliance_steps(self) -> List<Text> {
        self.row.list(VendorField::Compliance)
    }

    /// What the typed facts do not say, as questions and answers.
    pub fn faq(self) -> List<QuestionAndAnswer> {
        self.row.list(VendorField::Questions)
    }

    /// Products that can take its place.
    pub fn alternatives(self) -> List<VendorRef> {
        self.row.list(VendorField::Alternatives)
    }

    /// The answer to one of the questions that every vendor raises, composed from the typed facts.
    ///
    /// ```
    /// use consent_atlas::{Lang, Question, vendor};
    ///
    /// let chaport = vendor("chaport").unwrap();
    /// let answer = chaport.answer(Question::LegalBasis, Lang::En).to_string();
    /// assert!(answer.contains("consent (Art. 6(1)(a) GDPR)"));
    /// ```
    pub fn answer(self, question: Question, lang: Lang) -> Answer {
        Answer::new(self, question, lang)
    }
}

/// Legal facts.
impl Vendor {
    /// Where the legal facts come from.
    pub fn legal_evidence(self) -> Evidence {
        self.row.required_row(VendorField::LegalEvidence)
    }

    /// The vendor's roles under the GDPR.
    pub fn roles(self) -> List<AssignedRole> {
        self.row.list(VendorField::Roles)
    }

    /// The legal bases that are named, each with what it covers.
    pub fn legal_bases(self) -> List<LegalBasisScope> {
        self.row.list(VendorField::Bases)
    }

    /// The legal bases that are called unsuitable.
    pub fn unsuitable_bases(self) -> List<LegalBasisScope> {
        self.row.list(VendorField::Unsuitable)
    }

    /// Whether loading the vendor at all needs consent.
    pub fn loading_consent(self) -> Option<Consent> {
        self.row.row(VendorField::Loading)
    }

    /// The laws and guidance that are named for it.
    pub fn laws(self) -> List<Law> {
        self.row.list(VendorField::Laws)
    }

    /// The level of risk.
    pub fn risk(self) -> Option<Risk> {
        self.row.row(VendorField::Risk)
    }

    /// Whether a data protection impact assessment is called for.
    pub fn dpia(self) -> Option<Dpia> {
        self.row.row(VendorField::Dpia)
    }
}

/// Technical facts.
impl Vendor {
    /// Where the technical facts come from.
    pub fn technical_evidence(self) -> Evidence {
        self.row.required_row(VendorField::TechnicalEvidence)
    }

    /// How it recognises or follows visitors.
    pub fn tracking_methods(self) -> List<TrackingMethod> {
        self.row.list(VendorField::Methods)
    }

    /// The data that it receives.
    pub fn data_collected(self) -> List<CollectedData> {
        self.row.list(VendorField::Data)
    }

    /// Its safeguards.
    pub fn safeguards(self) -> List<Measure> {
        self.row.list(VendorField::Safeguards)
    }

    /// Where it keeps the data.
    pub fn hosting(self) -> Option<Hosting> {
        self.row.row(VendorField::Hosting)
    }

    /// Whether data leave the EEA.
    pub fn transfers(self) -> Option<Transfers> {
        self.row.row(VendorField::Transfers)
    }

    /// How long it keeps data on its servers.
    pub fn server_retention(self) -> List<ServerRetention> {
        self.row.list(VendorField::ServerRetention)
    }

    /// Who says so.
    pub fn server_retention_evidence(self) -> Evidence {
        self.row.required_row(VendorField::ServerRetentionEvidence)
    }

    /// A remark on the retention on its servers.
    pub fn server_retention_note(self) -> Option<Text> {
        self.row.text(VendorField::ServerRetentionNote)
    }

    /// Its sub-processors.
    pub fn sub_processors(self) -> List<VendorRef> {
        self.row.list(VendorField::SubProcessors)
    }

    /// The vendors whose resources it loads into the page.
    pub fn loads(self) -> List<VendorRef> {
        self.row.list(VendorField::Loads)
    }

    /// Its hosts.
    pub fn domains(self) -> List<Domain> {
        self.row.list(VendorField::Domains)
    }

    /// What it stores on the device, of every kind of storage.
    pub fn cookies(self) -> List<Cookie> {
        self.row.list(VendorField::Cookies)
    }

    /// What is said of a surface as a whole, such as that it stores nothing.
    pub fn surfaces(self) -> List<SurfaceStatement> {
        self.row.list(VendorField::Surfaces)
    }
}

impl fmt::Debug for Vendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Vendor({})", self.slug())
    }
}

impl Stored for Vendor {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// A vendor that a record names: by slug where it is in the base, else by name only.
///
/// A reference may point to a vendor of another base: `base.vendor(reference.slug()?)` resolves it there.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct VendorRef {
    row: Row<VendorRefField>,
}

impl VendorRef {
    /// The name.
    pub fn name(self) -> &'static str {
        self.row.required_string(VendorRefField::Name)
    }

    /// The slug, where the vendor has a record.
    pub fn slug(self) -> Option<&'static str> {
        self.row.string(VendorRefField::Slug)
    }

    /// The vendor in the base of the record that names it.
    pub fn vendor(self) -> Option<Vendor> {
        self.row.registry().vendor(self.slug()?)
    }

    /// The country, where the record states it.
    pub fn country(self) -> Option<Country> {
        self.row.vocabulary(VendorRefField::Country)
    }

    /// The kinds of resource that are loaded from it.
    pub fn resources(self) -> List<Resource> {
        self.row.list(VendorRefField::Resources)
    }

    /// What it does for the vendor.
    pub fn activities(self) -> List<Activity> {
        self.row.list(VendorRefField::Covers)
    }

    /// Who says so.
    pub fn evidence(self) -> Evidence {
        self.row.required_row(VendorRefField::Evidence)
    }

    /// A condition or remark, such as "self-hosted".
    pub fn note(self) -> Option<Text> {
        self.row.text(VendorRefField::Note)
    }
}

impl Stored for VendorRef {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// What is said of a surface as a whole.
///
/// ```
/// use consent_atlas::{vendor, vocab::Surface};
///
/// let site = vendor("cloop").unwrap().surfaces().find(|s| s.surface() == Surface::VendorSite).unwrap();
/// assert!(site.stores_nothing());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct SurfaceStatement {
    row: Row<SurfaceField>,
}

impl SurfaceStatement {
    /// The surface.
    pub fn surface(self) -> Surface {
        self.row.required_word(SurfaceField::Surface)
    }

    /// Its host.
    pub fn host(self) -> Option<&'static str> {
        self.row.string(SurfaceField::Host)
    }

    /// Whether it is said to store nothing of its own on the device.
    pub fn stores_nothing(self) -> bool {
        self.row.word(SurfaceField::StoresNothing) != 0
    }

    /// Who says so.
    pub fn evidence(self) -> Evidence {
        self.row.required_row(SurfaceField::Evidence)
    }

    /// A remark.
    pub fn note(self) -> Option<Text> {
        self.row.text(SurfaceField::Note)
    }
}

impl Stored for SurfaceStatement {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// A question that the typed facts do not answer, and its answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct QuestionAndAnswer {
    row: Row<QuestionField>,
}

impl QuestionAndAnswer {
    /// The question.
    pub fn question(self) -> Option<Text> {
        self.row.text(QuestionField::Question)
    }

    /// The answer.
    pub fn answer(self) -> Option<Text> {
        self.row.text(QuestionField::Answer)
    }
}

impl Stored for QuestionAndAnswer {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}
