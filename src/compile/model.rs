//! Records as the rules and the emitter see them: typed, with what is not stated as `None` or empty.
//!
//! Reading is lenient. The loader has reported every value that is not as the schema wants it; here it counts as not
//! stated, so that the rules can still judge the rest of the record.

#![allow(clippy::struct_field_names)] // fields are called as in the schema

use super::load::Source;
use super::yaml::Node;
use crate::format::LANGUAGES;
use crate::value::date::Date;
use crate::value::retention::Retention;
use crate::value::vocab::{
    Activity, Category, ClaimStanding, ClaimSubject, Condition, Country, DataKind, DomainRole, DpfProgramme,
    DpfStatus, DpiaLevel, DpiaTrigger, EvidenceKind, ExemptionGround, GoogleSignal, HostingFactor,
    ItemStatus, Jurisdiction, Lang, Law, LegalBasis, MechanismStanding, Party, Platform, Region, Requirement,
    Resource, RiskLevel, Role, Safeguard, SafeguardStanding, SameSite, ServiceKind, SetBy, Storage, Surface,
    TrackingMethod, TransferMechanism, TransferStatus, Trigger, Use, Vocabulary,
};

/// A text in up to four languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Text(pub(crate) [Option<String>; LANGUAGES]);

#[derive(Debug, Clone, Default)]
pub(crate) struct Vendor {
    pub(crate) file: String,
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) aliases: Vec<String>,
    pub(crate) former_slugs: Vec<String>,
    pub(crate) retired: Option<Retired>,
    pub(crate) service: Option<ServiceKind>,
    pub(crate) category: Option<Category>,
    pub(crate) platforms: Vec<Platform>,
    pub(crate) homepage: Option<String>,
    pub(crate) operator: String,
    pub(crate) operator_evidence: Option<Evidence>,
    pub(crate) evidence: Evidence,
    pub(crate) sources: Vec<SourceRecord>,
    pub(crate) reviewed: Option<Date>,
    pub(crate) texts: Texts,
    pub(crate) alternatives: Vec<Reference>,
    pub(crate) legal: Legal,
    pub(crate) technical: Technical,
    pub(crate) hosting: Option<Hosting>,
    pub(crate) server_retention: ServerRetention,
    pub(crate) transfers: Option<Transfers>,
    pub(crate) sub_processors: Vec<Reference>,
    pub(crate) loads: Vec<Reference>,
    pub(crate) domains: Vec<Domain>,
    pub(crate) cookies: Vec<Cookie>,
    pub(crate) surfaces: Vec<SurfaceStatement>,
    pub(crate) claims: Vec<Claim>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Operator {
    pub(crate) file: String,
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) legal_name: Option<String>,
    pub(crate) aliases: Vec<String>,
    pub(crate) country: Option<Country>,
    pub(crate) address: Option<String>,
    pub(crate) group: Option<String>,
    pub(crate) eu_representative: Option<String>,
    pub(crate) tcf_id: Option<u32>,
    pub(crate) google_atp_id: Option<u32>,
    pub(crate) dpf: Option<Dpf>,
    pub(crate) links: Links,
    pub(crate) evidence: Evidence,
    pub(crate) sources: Vec<SourceRecord>,
    pub(crate) reviewed: Option<Date>,
    pub(crate) claims: Vec<Claim>,
    pub(crate) note: Option<Text>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Evidence {
    pub(crate) kind: Option<EvidenceKind>,
    pub(crate) sources: Vec<String>,
    pub(crate) reason: Option<Text>,
}

#[derive(Debug, Clone)]
pub(crate) struct SourceRecord {
    pub(crate) id: String,
    pub(crate) url: Option<String>,
    pub(crate) title: String,
    pub(crate) publisher: String,
    pub(crate) checked: Option<Date>,
    pub(crate) updated: Option<Date>,
    pub(crate) effective: Option<Date>,
}

#[derive(Debug, Clone)]
pub(crate) struct Claim {
    pub(crate) subject: Option<ClaimSubject>,
    pub(crate) value: String,
    pub(crate) standing: ClaimStanding,
    pub(crate) evidence: Evidence,
    pub(crate) date: Option<Date>,
    pub(crate) note: Option<Text>,
}

#[derive(Debug, Clone)]
pub(crate) struct Retired {
    pub(crate) since: Option<Date>,
    pub(crate) successor: Option<Reference>,
}

/// Another vendor that a record names, with what the different lists of such references say of it.
#[derive(Debug, Clone)]
pub(crate) struct Reference {
    pub(crate) vendor: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) country: Option<Country>,
    pub(crate) resources: Vec<Resource>,
    pub(crate) activities: Vec<Activity>,
    pub(crate) note: Option<Text>,
    pub(crate) evidence: Option<Evidence>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Texts {
    pub(crate) summary: Option<Text>,
    pub(crate) consent: Option<Text>,
    pub(crate) how_it_works: Option<Text>,
    pub(crate) compliance: Vec<Text>,
    pub(crate) faq: Vec<(Option<Text>, Option<Text>)>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Legal {
    pub(crate) evidence: Option<Evidence>,
    pub(crate) roles: Vec<AssignedRole>,
    pub(crate) bases: Vec<Basis>,
    pub(crate) unsuitable: Vec<Basis>,
    pub(crate) loading: Option<Consent>,
    pub(crate) laws: Vec<Law>,
    pub(crate) risk: Option<(Option<RiskLevel>, Option<Evidence>)>,
    pub(crate) dpia: Option<Dpia>,
}

#[derive(Debug, Clone)]
pub(crate) struct AssignedRole {
    pub(crate) role: Option<Role>,
    pub(crate) surface: Option<Surface>,
    pub(crate) activities: Vec<Activity>,
    pub(crate) evidence: Option<Evidence>,
    pub(crate) note: Option<Text>,
}

#[derive(Debug, Clone)]
pub(crate) struct Basis {
    pub(crate) basis: Option<LegalBasis>,
    pub(crate) covers: Vec<Activity>,
    pub(crate) evidence: Option<Evidence>,
    pub(crate) note: Option<Text>,
}

#[derive(Debug, Clone)]
pub(crate) struct Consent {
    pub(crate) jurisdiction: Option<Jurisdiction>,
    pub(crate) requirement: Option<Requirement>,
    pub(crate) ground: Option<ExemptionGround>,
    pub(crate) service: Option<Activity>,
    pub(crate) when: Vec<Dependency>,
    pub(crate) law: Option<Law>,
    pub(crate) reason: Option<Text>,
    pub(crate) evidence: Option<Evidence>,
    pub(crate) jurisdictions: Vec<Consent>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Dependency {
    pub(crate) condition: Option<Condition>,
    pub(crate) activity: Option<Activity>,
    pub(crate) name: Option<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct Dpia {
    pub(crate) level: Option<DpiaLevel>,
    pub(crate) triggers: Vec<DpiaTrigger>,
    pub(crate) note: Option<Text>,
    pub(crate) evidence: Option<Evidence>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Technical {
    pub(crate) evidence: Option<Evidence>,
    pub(crate) methods: Vec<TrackingMethod>,
    pub(crate) data: Vec<Data>,
    pub(crate) safeguards: Vec<Measure>,
}

#[derive(Debug, Clone)]
pub(crate) struct Data {
    pub(crate) kind: Option<DataKind>,
    pub(crate) condition: Option<Dependency>,
    pub(crate) note: Option<Text>,
}

#[derive(Debug, Clone)]
pub(crate) struct Measure {
    pub(crate) kind: Option<Safeguard>,
    pub(crate) standing: SafeguardStanding,
    pub(crate) note: Option<Text>,
}

#[derive(Debug, Clone)]
pub(crate) struct Hosting {
    pub(crate) regions: Vec<Region>,
    pub(crate) countries: Vec<Country>,
    pub(crate) providers: Vec<String>,
    pub(crate) depends_on: Vec<HostingFactor>,
    pub(crate) note: Option<Text>,
    pub(crate) evidence: Option<Evidence>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct ServerRetention {
    pub(crate) periods: Vec<Period>,
    pub(crate) note: Option<Text>,
    pub(crate) evidence: Option<Evidence>,
}

#[derive(Debug, Clone)]
pub(crate) struct Period {
    pub(crate) data: Option<DataKind>,
    pub(crate) retention: Option<Retention>,
    pub(crate) configurable: bool,
    pub(crate) note: Option<Text>,
}

#[derive(Debug, Clone)]
pub(crate) struct Transfers {
    pub(crate) status: Option<TransferStatus>,
    pub(crate) countries: Vec<Country>,
    pub(crate) mechanisms: Vec<Mechanism>,
    pub(crate) depends_on: Vec<HostingFactor>,
    pub(crate) note: Option<Text>,
    pub(crate) evidence: Option<Evidence>,
}

#[derive(Debug, Clone)]
pub(crate) struct Mechanism {
    pub(crate) mechanism: Option<TransferMechanism>,
    pub(crate) standing: Option<MechanismStanding>,
    pub(crate) note: Option<Text>,
}

#[derive(Debug, Clone)]
pub(crate) struct Domain {
    pub(crate) host: String,
    pub(crate) path: Option<String>,
    pub(crate) roles: Vec<DomainRole>,
    pub(crate) subdomains: bool,
    pub(crate) shared: bool,
    pub(crate) status: ItemStatus,
    pub(crate) until: Option<Date>,
    pub(crate) evidence: Option<Evidence>,
    pub(crate) claims: Vec<Claim>,
    pub(crate) note: Option<Text>,
}

#[derive(Debug, Clone)]
pub(crate) struct Cookie {
    pub(crate) id: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) storage: Storage,
    pub(crate) party: Party,
    pub(crate) hosts: Vec<String>,
    pub(crate) purpose: Option<Text>,
    pub(crate) uses: Vec<Use>,
    pub(crate) category: Option<Category>,
    pub(crate) retention: Option<Retention>,
    pub(crate) observed: Vec<Observation>,
    pub(crate) set_by: Option<SetBy>,
    pub(crate) attributes: Attributes,
    pub(crate) refreshed: Option<bool>,
    pub(crate) identifier: Option<bool>,
    pub(crate) surface: Surface,
    pub(crate) set: Option<Trigger>,
    pub(crate) only_if: Vec<Dependency>,
    pub(crate) consent: Option<Consent>,
    pub(crate) bases: Vec<LegalBasis>,
    pub(crate) tcf: Option<Tcf>,
    pub(crate) google_signals: Vec<GoogleSignal>,
    pub(crate) status: ItemStatus,
    pub(crate) until: Option<Date>,
    pub(crate) replaced_by: Option<String>,
    pub(crate) generic: bool,
    pub(crate) shared: bool,
    pub(crate) evidence: Option<Evidence>,
    pub(crate) claims: Vec<Claim>,
    pub(crate) note: Option<Text>,
}

impl Cookie {
    /// The item's id: its own or, without one, its name.
    pub(crate) fn id(&self) -> &str {
        self.id.as_deref().or(self.name.as_deref()).unwrap_or_default()
    }
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Attributes {
    pub(crate) http_only: Option<bool>,
    pub(crate) secure: Option<bool>,
    pub(crate) same_site: Option<SameSite>,
    pub(crate) partitioned: Option<bool>,
    pub(crate) path: Option<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct Observation {
    pub(crate) retention: Option<Retention>,
    pub(crate) evidence: Evidence,
    pub(crate) date: Option<Date>,
    pub(crate) note: Option<Text>,
}

/// Sets of small numbers, as bits.
#[derive(Debug, Clone)]
pub(crate) struct Tcf {
    pub(crate) purposes: u32,
    pub(crate) special_purposes: u32,
    pub(crate) features: u32,
    pub(crate) special_features: u32,
}

#[derive(Debug, Clone)]
pub(crate) struct SurfaceStatement {
    pub(crate) surface: Option<Surface>,
    pub(crate) host: Option<String>,
    pub(crate) stores_nothing: bool,
    pub(crate) evidence: Option<Evidence>,
    pub(crate) note: Option<Text>,
}

#[derive(Debug, Clone)]
pub(crate) struct Dpf {
    pub(crate) status: Option<DpfStatus>,
    pub(crate) programmes: Vec<DpfProgramme>,
    pub(crate) checked: Option<Date>,
    pub(crate) evidence: Option<Evidence>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Links {
    pub(crate) homepage: Option<String>,
    pub(crate) privacy_policy: Option<String>,
    pub(crate) cookie_policy: Option<String>,
    pub(crate) dpa: Option<String>,
    pub(crate) sub_processors: Option<String>,
    pub(crate) opt_out: Option<String>,
    pub(crate) requests: Option<String>,
}

/// Reads a group's fields by name.
#[derive(Clone, Copy)]
struct Fields<'a>(&'a [(String, Node)]);

impl<'a> Fields<'a> {
    fn new(node: &'a Node) -> Self {
        match node {
            Node::Map(entries) => Self(entries),
            _ => Self(&[]),
        }
    }

    fn node(self, name: &str) -> Option<&'a Node> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, node)| node)
    }

    fn text(self, name: &str) -> Option<String> {
        self.node(name).and_then(text_of)
    }

    fn required_text(self, name: &str) -> String {
        self.text(name).unwrap_or_default()
    }

    fn flag(self, name: &str) -> Option<bool> {
        match self.node(name) {
            Some(Node::Flag(flag)) => Some(*flag),
            _ => None,
        }
    }

    fn number(self, name: &str) -> Option<u32> {
        self.node(name).and_then(number_of)
    }

    fn word<V: Vocabulary>(self, name: &str) -> Option<V> {
        V::from_word(&self.text(name)?)
    }

    fn date(self, name: &str) -> Option<Date> {
        match self.node(name)? {
            Node::Number(year) => year.to_string().parse().ok(),
            node => text_of(node)?.parse().ok(),
        }
    }

    fn retention(self, name: &str) -> Option<Retention> {
        self.text(name)?.parse().ok()
    }

    fn languages(self, name: &str) -> Option<Text> {
        self.node(name).map(languages_of)
    }

    fn group(self, name: &str) -> Option<Fields<'a>> {
        self.node(name).map(Fields::new)
    }

    fn groups<T>(self, name: &str, read: impl Fn(Fields<'a>) -> T) -> Vec<T> {
        self.list(name, |node| Some(read(Fields::new(node))))
    }

    fn texts(self, name: &str) -> Vec<String> {
        // What is no text keeps its place in the list, so that the places of the others are right.
        self.list(name, |node| Some(text_of(node).unwrap_or_default()))
    }

    fn words<V: Vocabulary>(self, name: &str) -> Vec<V> {
        self.list(name, |node| V::from_word(&text_of(node)?))
    }

    /// Numbers as bits.
    fn bits(self, name: &str) -> u32 {
        self.list(name, number_of)
            .into_iter()
            .fold(0, |bits, number| bits | 1_u32.checked_shl(number).unwrap_or(0))
    }

    fn list<T>(self, name: &str, read: impl Fn(&'a Node) -> Option<T>) -> Vec<T> {
        match self.node(name) {
            Some(Node::List(entries)) => entries.iter().filter_map(read).collect(),
            _ => Vec::new(),
        }
    }

    fn evidence(self) -> Option<Evidence> {
        self.group("evidence").map(Evidence::read)
    }

    fn claims(self) -> Vec<Claim> {
        self.groups("claims", Claim::read)
    }

    fn note(self) -> Option<Text> {
        self.languages("note")
    }
}

fn text_of(node: &Node) -> Option<String> {
    match node {
        Node::Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn number_of(node: &Node) -> Option<u32> {
    match node {
        Node::Number(number) => u32::try_from(*number).ok(),
        _ => None,
    }
}

fn languages_of(node: &Node) -> Text {
    let fields = Fields::new(node);
    // Folded blocks end with a line break that no text means.
    let text = |lang: Lang| fields.text(lang.as_str()).map(|text| text.trim().to_owned());
    Text([Lang::En, Lang::Fr, Lang::De, Lang::Es].map(text))
}

impl Vendor {
    pub(crate) fn read(source: &Source, node: &Node) -> Self {
        let fields = Fields::new(node);
        Self {
            file: source.file.clone(),
            slug: source.slug.clone(),
            name: fields.required_text("name"),
            aliases: fields.texts("aliases"),
            former_slugs: fields.texts("former_slugs"),
            retired: fields.group("retired").map(|retired| Retired {
                since: retired.date("since"),
                successor: retired.group("successor").map(Reference::read),
            }),
            service: fields.word("service"),
            category: fields.word("category"),
            platforms: fields.words("platforms"),
            homepage: fields.text("homepage"),
            operator: fields.required_text("operator"),
            operator_evidence: fields.group("operator_evidence").map(Evidence::read),
            evidence: fields.evidence().unwrap_or_default(),
            sources: fields.groups("sources", SourceRecord::read),
            reviewed: fields.date("reviewed"),
            texts: fields.group("texts").map(Texts::read).unwrap_or_default(),
            alternatives: fields.groups("alternatives", Reference::read),
            legal: fields.group("legal").map(Legal::read).unwrap_or_default(),
            technical: fields.group("technical").map(Technical::read).unwrap_or_default(),
            hosting: fields.group("hosting").map(Hosting::read),
            server_retention: fields.group("server_retention").map(ServerRetention::read).unwrap_or_default(),
            transfers: fields.group("transfers").map(Transfers::read),
            sub_processors: fields.groups("sub_processors", Reference::read),
            loads: fields.groups("loads", Reference::read),
            domains: fields.groups("domains", Domain::read),
            cookies: fields.groups("cookies", Cookie::read),
            surfaces: fields.groups("surfaces", |surface| SurfaceStatement {
                surface: surface.word("surface"),
                host: surface.text("host"),
                stores_nothing: surface.flag("stores_nothing").unwrap_or(false),
                evidence: surface.evidence(),
                note: surface.note(),
            }),
            claims: fields.claims(),
        }
    }
}

impl Operator {
    pub(crate) fn read(source: &Source, node: &Node) -> Self {
        let fields = Fields::new(node);
        Self {
            file: source.file.clone(),
            slug: source.slug.clone(),
            name: fields.required_text("name"),
            legal_name: fields.text("legal_name"),
            aliases: fields.texts("aliases"),
            country: fields.word("country"),
            address: fields.text("address"),
            group: fields.text("group"),
            eu_representative: fields.text("eu_representative"),
            tcf_id: fields.number("tcf_id"),
            google_atp_id: fields.number("google_atp_id"),
            dpf: fields.group("dpf").map(|dpf| Dpf {
                status: dpf.word("status"),
                programmes: dpf.words("programmes"),
                checked: dpf.date("checked"),
                evidence: dpf.evidence(),
            }),
            links: fields.group("links").map(Links::read).unwrap_or_default(),
            evidence: fields.evidence().unwrap_or_default(),
            sources: fields.groups("sources", SourceRecord::read),
            reviewed: fields.date("reviewed"),
            claims: fields.claims(),
            note: fields.note(),
        }
    }
}

impl Links {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            homepage: fields.text("homepage"),
            privacy_policy: fields.text("privacy_policy"),
            cookie_policy: fields.text("cookie_policy"),
            dpa: fields.text("dpa"),
            sub_processors: fields.text("sub_processors"),
            opt_out: fields.text("opt_out"),
            requests: fields.text("requests"),
        }
    }
}

impl Evidence {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            kind: fields.word("kind"),
            sources: fields.texts("sources"),
            reason: fields.languages("reason"),
        }
    }
}

impl SourceRecord {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            id: fields.required_text("id"),
            url: fields.text("url"),
            title: fields.required_text("title"),
            publisher: fields.required_text("publisher"),
            checked: fields.date("checked"),
            updated: fields.date("updated"),
            effective: fields.date("effective"),
        }
    }
}

impl Claim {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            subject: fields.word("subject"),
            value: fields.required_text("value"),
            standing: fields.word("standing").unwrap_or(ClaimStanding::Disputed),
            evidence: fields.evidence().unwrap_or_default(),
            date: fields.date("date"),
            note: fields.note(),
        }
    }
}

impl Reference {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            vendor: fields.text("vendor"),
            name: fields.text("name"),
            country: fields.word("country"),
            resources: fields.words("resources"),
            activities: fields.words("activities"),
            note: fields.note(),
            evidence: fields.evidence(),
        }
    }
}

impl Texts {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            summary: fields.languages("summary"),
            consent: fields.languages("consent"),
            how_it_works: fields.languages("how_it_works"),
            compliance: fields.list("compliance", |node| Some(languages_of(node))),
            faq: fields.groups("faq", |faq| (faq.languages("question"), faq.languages("answer"))),
        }
    }
}

impl Legal {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            evidence: fields.evidence(),
            roles: fields.groups("roles", |role| AssignedRole {
                role: role.word("role"),
                surface: role.word("surface"),
                activities: role.words("activities"),
                evidence: role.evidence(),
                note: role.note(),
            }),
            bases: fields.groups("bases", Basis::read),
            unsuitable: fields.groups("unsuitable", Basis::read),
            loading: fields.group("loading").map(Consent::read),
            laws: fields.words("laws"),
            risk: fields.group("risk").map(|risk| (risk.word("level"), risk.evidence())),
            dpia: fields.group("dpia").map(|dpia| Dpia {
                level: dpia.word("level"),
                triggers: dpia.words("triggers"),
                note: dpia.note(),
                evidence: dpia.evidence(),
            }),
        }
    }
}

impl Basis {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            basis: fields.word("basis"),
            covers: fields.words("covers"),
            evidence: fields.evidence(),
            note: fields.note(),
        }
    }
}

impl Consent {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            jurisdiction: fields.word("jurisdiction"),
            requirement: fields.word("requirement"),
            ground: fields.word("ground"),
            service: fields.word("service"),
            when: fields.groups("when", Dependency::read),
            law: fields.word("law"),
            reason: fields.languages("reason"),
            evidence: fields.evidence(),
            jurisdictions: fields.groups("jurisdictions", Consent::read),
        }
    }
}

impl Dependency {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            condition: fields.word("condition"),
            activity: fields.word("activity"),
            name: fields.text("name"),
        }
    }
}

impl Technical {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            evidence: fields.evidence(),
            methods: fields.words("methods"),
            data: fields.groups("data", |data| Data {
                kind: data.word("kind"),
                condition: data.group("condition").map(Dependency::read),
                note: data.note(),
            }),
            safeguards: fields.groups("safeguards", |measure| Measure {
                kind: measure.word("kind"),
                standing: measure.word("standing").unwrap_or(SafeguardStanding::Applied),
                note: measure.note(),
            }),
        }
    }
}

impl Hosting {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            regions: fields.words("regions"),
            countries: fields.words("countries"),
            providers: fields.texts("providers"),
            depends_on: fields.words("depends_on"),
            note: fields.note(),
            evidence: fields.evidence(),
        }
    }
}

impl ServerRetention {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            periods: fields.groups("periods", |period| Period {
                data: period.word("data"),
                retention: period.retention("retention"),
                configurable: period.flag("configurable").unwrap_or(false),
                note: period.note(),
            }),
            note: fields.note(),
            evidence: fields.evidence(),
        }
    }
}

impl Transfers {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            status: fields.word("status"),
            countries: fields.words("countries"),
            mechanisms: fields.groups("mechanisms", |mechanism| Mechanism {
                mechanism: mechanism.word("mechanism"),
                standing: mechanism.word("standing"),
                note: mechanism.note(),
            }),
            depends_on: fields.words("depends_on"),
            note: fields.note(),
            evidence: fields.evidence(),
        }
    }
}

impl Domain {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            host: fields.required_text("host"),
            path: fields.text("path"),
            roles: fields.words("roles"),
            subdomains: fields.flag("subdomains").unwrap_or(true),
            shared: fields.flag("shared").unwrap_or(false),
            status: fields.word("status").unwrap_or(ItemStatus::Current),
            until: fields.date("until"),
            evidence: fields.evidence(),
            claims: fields.claims(),
            note: fields.note(),
        }
    }
}

impl Cookie {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            id: fields.text("id"),
            name: fields.text("name"),
            storage: fields.word("storage").unwrap_or(Storage::Cookie),
            party: fields.word("party").unwrap_or(Party::First),
            hosts: fields.texts("hosts"),
            purpose: fields.languages("purpose"),
            uses: fields.words("use"),
            category: fields.word("category"),
            retention: fields.retention("retention"),
            observed: fields.groups("observed", |observation| Observation {
                retention: observation.retention("retention"),
                evidence: observation.evidence().unwrap_or_default(),
                date: observation.date("date"),
                note: observation.note(),
            }),
            set_by: fields.word("set_by"),
            attributes: fields.group("attributes").map(Attributes::read).unwrap_or_default(),
            refreshed: fields.flag("refreshed"),
            identifier: fields.flag("identifier"),
            surface: fields.word("surface").unwrap_or(Surface::Website),
            set: fields.word("set"),
            only_if: fields.groups("only_if", Dependency::read),
            consent: fields.group("consent").map(Consent::read),
            bases: fields.words("bases"),
            tcf: fields.group("tcf").map(|tcf| Tcf {
                purposes: tcf.bits("purposes"),
                special_purposes: tcf.bits("special_purposes"),
                features: tcf.bits("features"),
                special_features: tcf.bits("special_features"),
            }),
            google_signals: fields.words("google_signals"),
            status: fields.word("status").unwrap_or(ItemStatus::Current),
            until: fields.date("until"),
            replaced_by: fields.text("replaced_by"),
            generic: fields.flag("generic").unwrap_or(false),
            shared: fields.flag("shared").unwrap_or(false),
            evidence: fields.evidence(),
            claims: fields.claims(),
            note: fields.note(),
        }
    }
}

impl Attributes {
    fn read(fields: Fields<'_>) -> Self {
        Self {
            http_only: fields.flag("http_only"),
            secure: fields.flag("secure"),
            same_site: fields.word("same_site"),
            partitioned: fields.flag("partitioned"),
            path: fields.text("path"),
        }
    }
}
