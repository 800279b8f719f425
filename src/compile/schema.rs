//! The schema: every field that a record may have, with its type, its default and what it means.
//!
//! These tables are the only description of it. The loader checks records against them, `data/*.schema.json` and the
//! reference in `data/README.md` are generated from them (by the test `tests/schema.rs`).

use crate::value::vocab::{
    Activity, Category, ClaimStanding, ClaimSubject, Condition, Country, DataKind, DomainRole, DpfProgramme,
    DpfStatus, DpiaLevel, DpiaTrigger, EvidenceKind, ExemptionGround, GoogleSignal, HostingFactor,
    ItemStatus, Jurisdiction, Law, LegalBasis, MechanismStanding, Party, Platform, Region, Requirement,
    Resource, RiskLevel, Role, Safeguard, SafeguardStanding, SameSite, ServiceKind, SetBy, Storage, Surface,
    TrackingMethod, TransferMechanism, TransferStatus, Trigger, Use, Vocabulary,
};

/// What a field may hold.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// One line of text.
    Line,
    /// A word of a closed vocabulary.
    Word {
        /// What a word of the vocabulary is called.
        name: &'static str,
        /// The words.
        words: &'static [&'static str],
    },
    /// `true` or `false`.
    Flag,
    /// A whole number within bounds, both included.
    Number(u32, u32),
    /// A day, a month or a year: `2026-03-18`, `2026-03`, `2026`.
    Date,
    /// A day: `2026-03-18`.
    Day,
    /// An address that begins with `https://`.
    Url,
    /// An address that begins with `https://` or `mailto:`.
    Contact,
    /// A host name in lower case, without scheme, port and path.
    Host,
    /// A path that begins with `/`.
    Path,
    /// The beginning of paths, below `/`.
    PathPrefix,
    /// A slug: lower-case letters, digits and hyphens.
    Slug,
    /// The id of a source or an item.
    Id,
    /// The name of a stored item: a literal, or a pattern with `<placeholder>`s.
    Name,
    /// How long something is kept.
    Retention,
    /// A text in all four languages.
    Text,
    /// A text in English, and in other languages where given.
    English,
    /// A group of fields.
    Group(&'static Shape),
    /// One or more of a kind.
    List(&'static Kind),
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// A record without it is faulty.
    Required,
    /// Leave it out where the fact is not known.
    Optional,
    /// Where it is left out, this holds.
    Default(&'static str),
}

/// One field of a group.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The key.
    pub name: &'static str,
    /// What it may hold.
    pub kind: Kind,
    /// Whether it must be there.
    pub need: Need,
    /// What it means.
    pub doc: &'static str,
}

/// A group of fields: a record, or a part of one.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// What the group is called.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Its fields, in canonical order.
    pub fields: &'static [Field],
}

impl Shape {
    /// The field of a name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

const fn required(name: &'static str, kind: Kind, doc: &'static str) -> Field {
    Field { name, kind, need: Need::Required, doc }
}

const fn optional(name: &'static str, kind: Kind, doc: &'static str) -> Field {
    Field { name, kind, need: Need::Optional, doc }
}

const fn default(name: &'static str, kind: Kind, value: &'static str, doc: &'static str) -> Field {
    Field { name, kind, need: Need::Default(value), doc }
}

const fn word<V: Vocabulary>() -> Kind {
    Kind::Word { name: V::NAME, words: V::WORDS }
}

const fn words<V: WordList>() -> Kind {
    Kind::List(V::KIND)
}

/// A vocabulary whose words occur in lists.
trait WordList: Vocabulary {
    const KIND: &'static Kind = &word::<Self>();
}

impl<V: Vocabulary> WordList for V {}

// Fields that several groups have.
const NOTE: Field = optional("note", Kind::English, "A remark.");
const BY_SLUG: Field = optional("vendor", Kind::Slug, "The slug of a vendor in the base.");
const BY_NAME: Field = optional("name", Kind::Line, "The name of a vendor that is not in the base.");
const EVIDENCE_OR_RECORDS: Field =
    optional("evidence", Kind::Group(&EVIDENCE), "Who says so; the record's evidence otherwise.");
const EVIDENCE_OR_LEGAL: Field =
    optional("evidence", Kind::Group(&EVIDENCE), "Who says so; the legal group's evidence otherwise.");
static ONE_CLAIM: Kind = Kind::Group(&CLAIM);
static ONE_SOURCE: Kind = Kind::Group(&SOURCE);
const CLAIMS: Field = optional("claims", Kind::List(&ONE_CLAIM), "What sources say that was not adopted.");
const STATUS: Field = default("status", word::<ItemStatus>(), "current", "Whether it is still in use.");
const UNTIL: Field = optional("until", Kind::Date, "Until when it was in use.");
const SOURCES: Field = required("sources", Kind::List(&ONE_SOURCE), "What the record rests on.");
const REVIEWED: Field = required("reviewed", Kind::Day, "When the record was last reviewed as a whole.");

/// The record of a vendor, `data/vendors/<slug>.yaml`.
pub static VENDOR: Shape = Shape {
    name: "vendor",
    doc: "A third-party product that sites use. The file's stem is its slug, which is never reused.",
    fields: &[
        required("name", Kind::Line, "The product's name."),
        optional("aliases", Kind::List(&Kind::Line), "Other names: of products, and former ones."),
        optional("former_slugs", Kind::List(&Kind::Slug), "Former slugs, which keep resolving."),
        optional("retired", Kind::Group(&RETIRED), "Present where the product is no longer offered."),
        required("service", word::<ServiceKind>(), "The kind of service."),
        required(
            "category",
            word::<Category>(),
            "The consent category of the whole, and of each item without its own.",
        ),
        optional("platforms", words::<Platform>(), "Where the product runs."),
        optional("homepage", Kind::Url, "The product's website."),
        required("operator", Kind::Slug, "The company behind it: the stem of a file in `data/operators/`."),
        optional("operator_evidence", Kind::Group(&EVIDENCE), "Who says that this is the operator."),
        required(
            "evidence",
            Kind::Group(&EVIDENCE),
            "Where the facts come from, unless a group or an item says otherwise.",
        ),
        SOURCES,
        REVIEWED,
        optional("texts", Kind::Group(&TEXTS), "Prose, in our own words."),
        optional("alternatives", Kind::List(&Kind::Group(&ALTERNATIVE)), "Products that can take its place."),
        optional(
            "legal",
            Kind::Group(&LEGAL),
            "Roles, legal bases, consent for loading, laws, risk and DPIA.",
        ),
        optional("technical", Kind::Group(&TECHNICAL), "Tracking methods, data and safeguards."),
        optional("hosting", Kind::Group(&HOSTING), "Where the vendor keeps the data."),
        optional(
            "server_retention",
            Kind::Group(&SERVER_RETENTION),
            "How long the vendor keeps data on its servers.",
        ),
        optional("transfers", Kind::Group(&TRANSFERS), "Whether personal data leave the EEA."),
        optional("sub_processors", Kind::List(&Kind::Group(&SUB_PROCESSOR)), "The vendor's sub-processors."),
        optional(
            "loads",
            Kind::List(&Kind::Group(&LOADED)),
            "Vendors whose resources it loads into the page.",
        ),
        optional("domains", Kind::List(&Kind::Group(&DOMAIN)), "Its hosts."),
        optional(
            "cookies",
            Kind::List(&Kind::Group(&COOKIE)),
            "What it stores on the device: every kind of storage.",
        ),
        optional("surfaces", Kind::List(&Kind::Group(&SURFACE)), "What is said of a surface as a whole."),
        optional(
            "claims",
            Kind::List(&Kind::Group(&CLAIM)),
            "What sources say of the vendor that was not adopted.",
        ),
    ],
};

/// The record of an operator, `data/operators/<slug>.yaml`.
pub static OPERATOR: Shape = Shape {
    name: "operator",
    doc: "The company that operates one or several vendors' products. The file's stem is its slug.",
    fields: &[
        required("name", Kind::Line, "The name that it is known by."),
        optional("legal_name", Kind::Line, "The legal name."),
        optional("aliases", Kind::List(&Kind::Line), "Other and former names."),
        optional("country", word::<Country>(), "The country of its seat (ISO 3166-1 alpha-2)."),
        optional("address", Kind::Line, "The postal address."),
        optional("group", Kind::Line, "The group of companies that it belongs to."),
        optional("eu_representative", Kind::Line, "Its representative in the EU (GDPR, Art. 27)."),
        optional("tcf_id", Kind::Number(1, 100_000), "Its id on the IAB TCF Global Vendor List."),
        optional(
            "google_atp_id",
            Kind::Number(1, 1_000_000),
            "Its id among Google's ad technology providers.",
        ),
        optional("dpf", Kind::Group(&DPF), "Its standing under the EU-US Data Privacy Framework."),
        optional("links", Kind::Group(&LINKS), "The addresses of its policies and contacts."),
        required("evidence", Kind::Group(&EVIDENCE), "Where the facts come from."),
        SOURCES,
        REVIEWED,
        CLAIMS,
        NOTE,
    ],
};

static EVIDENCE: Shape = Shape {
    name: "evidence",
    doc: "How facts are known. `documented`: the vendor's documentation of the product says so; `observed`: measured \
          on the wire; `reported`: a catalogue or a third party's page says so; `assessed`: our judgement.",
    fields: &[
        required("kind", word::<EvidenceKind>(), "The kind of evidence."),
        optional(
            "sources",
            Kind::List(&Kind::Id),
            "The ids of sources of this record; only an assessment may have none.",
        ),
        optional("reason", Kind::English, "Why we assess it so; required where the kind is `assessed`."),
    ],
};

static SOURCE: Shape = Shape {
    name: "source",
    doc: "A page or document that the record rests on.",
    fields: &[
        required("id", Kind::Id, "An id, unique in the record, for `sources` of evidence."),
        optional("url", Kind::Url, "Its address."),
        required("title", Kind::Line, "Its title."),
        required("publisher", Kind::Line, "Who published it."),
        required("checked", Kind::Day, "When it was last checked for the record."),
        optional("updated", Kind::Date, "When the source says that it was last updated."),
        optional("effective", Kind::Date, "From when the source says that it applies."),
    ],
};

static CLAIM: Shape = Shape {
    name: "claim",
    doc: "What a source says beside the value that the record adopted. A statement is never lost because another \
          one was preferred.",
    fields: &[
        required("subject", word::<ClaimSubject>(), "What it is about."),
        required(
            "value",
            Kind::Line,
            "What is claimed: a word of the subject's vocabulary, a retention, or a line of text.",
        ),
        default(
            "standing",
            word::<ClaimStanding>(),
            "disputed",
            "`stated`: a statement kept beside the typed facts; \
                `disputed`: another source contradicts it; `superseded`: a newer statement replaced it.",
        ),
        required("evidence", Kind::Group(&EVIDENCE), "Who claims it."),
        optional("date", Kind::Date, "As of when it is claimed."),
        NOTE,
    ],
};

static RETIRED: Shape = Shape {
    name: "retired",
    doc: "The end of a product.",
    fields: &[
        optional("since", Kind::Date, "Since when it is no longer offered."),
        optional("successor", Kind::Group(&REFERENCE), "What took its place."),
    ],
};

static REFERENCE: Shape = Shape {
    name: "reference",
    doc: "Another vendor: by `vendor` where it has a record, else by `name`; one of the two.",
    fields: &[BY_SLUG, BY_NAME],
};

static ALTERNATIVE: Shape = Shape {
    name: "alternative",
    doc: "A product that can take the vendor's place: by `vendor` or by `name`, as in a reference.",
    fields: &[
        BY_SLUG,
        BY_NAME,
        optional("country", word::<Country>(), "The country that the source gives for it."),
        optional("note", Kind::English, "A condition, such as \"self-hosted\"."),
        optional("evidence", Kind::Group(&EVIDENCE), "Who names it; the record's evidence otherwise."),
    ],
};

static SUB_PROCESSOR: Shape = Shape {
    name: "sub-processor",
    doc: "A company that processes data for the vendor: by `vendor` or by `name`, as in a reference.",
    fields: &[
        BY_SLUG,
        optional("name", Kind::Line, "The name of a company that is not in the base."),
        optional("country", word::<Country>(), "Where it processes the data."),
        optional("activities", words::<Activity>(), "What it does for the vendor."),
        NOTE,
        optional("evidence", Kind::Group(&EVIDENCE), "Who names it; the record's evidence otherwise."),
    ],
};

static LOADED: Shape = Shape {
    name: "loaded vendor",
    doc: "A vendor whose resources this vendor loads into the page: by `vendor` or by `name`, as in a reference.",
    fields: &[
        BY_SLUG,
        BY_NAME,
        optional("resources", words::<Resource>(), "What it loads."),
        NOTE,
        EVIDENCE_OR_RECORDS,
    ],
};

static TEXTS: Shape = Shape {
    name: "texts",
    doc: "Prose. What follows from the typed facts is composed from them and is not written here.",
    fields: &[
        optional("summary", Kind::Text, "What the vendor does, in a sentence or two."),
        optional(
            "consent",
            Kind::Text,
            "A sample text for a consent dialogue: it names the purposes and the transfer \
                 where there is one, and that refusing is possible and consent can be withdrawn; it never bundles \
                 acceptance.",
        ),
        optional("how_it_works", Kind::English, "How the product works."),
        optional("compliance", Kind::List(&Kind::English), "What a site should do, one step each."),
        optional("faq", Kind::List(&Kind::Group(&FAQ)), "What the typed facts do not say."),
    ],
};

static FAQ: Shape = Shape {
    name: "question",
    doc: "A question that the typed facts do not answer.",
    fields: &[
        required("question", Kind::English, "The question."),
        required("answer", Kind::English, "The answer."),
    ],
};

static LEGAL: Shape = Shape {
    name: "legal",
    doc: "Legal facts and assessments. Not legal advice: each says who claims it.",
    fields: &[
        EVIDENCE_OR_RECORDS,
        optional("roles", Kind::List(&Kind::Group(&ROLE)), "The vendor's roles (GDPR, Art. 4(7), 4(8), 26)."),
        optional(
            "bases",
            Kind::List(&Kind::Group(&BASIS)),
            "The legal bases that are named (GDPR, Art. 6(1)).",
        ),
        optional(
            "unsuitable",
            Kind::List(&Kind::Group(&BASIS)),
            "The legal bases that are called unsuitable.",
        ),
        optional("loading", Kind::Group(&CONSENT), "Whether loading the vendor at all needs consent."),
        optional("laws", words::<Law>(), "The laws and guidance that are named for it."),
        optional("risk", Kind::Group(&RISK), "The level of risk."),
        optional("dpia", Kind::Group(&DPIA), "Whether a data protection impact assessment is called for."),
    ],
};

static ROLE: Shape = Shape {
    name: "role",
    doc: "A role, for a surface or for some activities.",
    fields: &[
        required("role", word::<Role>(), "The role."),
        optional(
            "surface",
            word::<Surface>(),
            "The surface that it has the role for; everywhere, if left out.",
        ),
        optional(
            "activities",
            words::<Activity>(),
            "The activities that it has the role for; all, if left out.",
        ),
        EVIDENCE_OR_LEGAL,
        NOTE,
    ],
};

static BASIS: Shape = Shape {
    name: "legal basis",
    doc: "A legal basis and what it covers, or what it is unsuitable for.",
    fields: &[
        required("basis", word::<LegalBasis>(), "The legal basis."),
        optional("covers", words::<Activity>(), "The activities; the service as a whole, if left out."),
        EVIDENCE_OR_LEGAL,
        NOTE,
    ],
};

static CONSENT: Shape = Shape {
    name: "consent",
    doc: "Whether consent is needed (ePrivacy Directive, Art. 5(3)), by the law of the EU read strictly. An \
          exemption names its ground and a source.",
    fields: &[
        required("requirement", word::<Requirement>(), "Whether consent is required."),
        optional("ground", word::<ExemptionGround>(), "Why not; required where the requirement is `exempt`."),
        optional(
            "service",
            word::<Activity>(),
            "The service that the visitor requested; required with `strictly-necessary`.",
        ),
        optional(
            "when",
            Kind::List(&Kind::Group(&CONDITION)),
            "What it hangs on; required where the requirement is \
                 `conditional`: consent is needed when one of these holds.",
        ),
        optional("reason", Kind::English, "Why it is assessed so."),
        optional(
            "evidence",
            Kind::Group(&EVIDENCE),
            "Who says so; our own assessment, if left out. An exemption needs its own.",
        ),
        optional("jurisdictions", Kind::List(&Kind::Group(&NATIONAL_CONSENT)), "Jurisdictions that differ."),
    ],
};

static NATIONAL_CONSENT: Shape = Shape {
    name: "consent in a jurisdiction",
    doc: "Where a jurisdiction differs from the EU's strict reading.",
    fields: &[
        required("jurisdiction", word::<Jurisdiction>(), "The jurisdiction."),
        required("requirement", word::<Requirement>(), "Whether consent is required there."),
        optional("ground", word::<ExemptionGround>(), "Why not; required where the requirement is `exempt`."),
        optional(
            "service",
            word::<Activity>(),
            "The service that the visitor requested; required with `strictly-necessary`.",
        ),
        optional(
            "when",
            Kind::List(&Kind::Group(&CONDITION)),
            "What it hangs on; required where the requirement is `conditional`.",
        ),
        optional("law", word::<Law>(), "The law; required where the requirement is `exempt`."),
        optional("reason", Kind::English, "Why it is assessed so."),
        optional(
            "evidence",
            Kind::Group(&EVIDENCE),
            "Who says so; our own assessment, if left out. An exemption needs its own.",
        ),
    ],
};

static CONDITION: Shape = Shape {
    name: "condition",
    doc: "What something hangs on.",
    fields: &[
        required("condition", word::<Condition>(), "The kind of condition."),
        optional(
            "activity",
            word::<Activity>(),
            "The feature; only with `feature`, which needs it or a `name`.",
        ),
        optional("name", Kind::Line, "The vendor's own name of the feature, plan or setting."),
    ],
};

static RISK: Shape = Shape {
    name: "risk",
    doc: "The level of risk for the visitor, by the method below.",
    fields: &[
        required("level", word::<RiskLevel>(), "The level."),
        optional("evidence", Kind::Group(&EVIDENCE), "Who assesses it so; our own assessment, if left out."),
    ],
};

static DPIA: Shape = Shape {
    name: "DPIA",
    doc: "Whether a data protection impact assessment is called for (GDPR, Art. 35).",
    fields: &[
        required("level", word::<DpiaLevel>(), "Whether it is called for."),
        optional("triggers", words::<DpiaTrigger>(), "What calls for it."),
        optional("note", Kind::English, "What it should look at."),
        optional("evidence", Kind::Group(&EVIDENCE), "Who says so; our own assessment, if left out."),
    ],
};

static TECHNICAL: Shape = Shape {
    name: "technical",
    doc: "How the vendor tracks, what it receives, how it protects it.",
    fields: &[
        EVIDENCE_OR_RECORDS,
        optional("methods", words::<TrackingMethod>(), "How it recognises or follows visitors."),
        optional("data", Kind::List(&Kind::Group(&DATA)), "The data that it receives."),
        optional("safeguards", Kind::List(&Kind::Group(&SAFEGUARD)), "Its safeguards."),
    ],
};

static DATA: Shape = Shape {
    name: "data",
    doc: "A kind of data that the vendor receives.",
    fields: &[
        required("kind", word::<DataKind>(), "The kind of data."),
        optional("condition", Kind::Group(&CONDITION), "What must hold for it to be collected."),
        NOTE,
    ],
};

static SAFEGUARD: Shape = Shape {
    name: "safeguard",
    doc: "A technical or organisational measure.",
    fields: &[
        required("kind", word::<Safeguard>(), "The measure."),
        default(
            "standing",
            word::<SafeguardStanding>(),
            "applied",
            "Whether it is in place, an option, or only advised to the site.",
        ),
        NOTE,
    ],
};

static HOSTING: Shape = Shape {
    name: "hosting",
    doc: "Where the vendor keeps the data.",
    fields: &[
        optional("regions", words::<Region>(), "The regions."),
        optional("countries", words::<Country>(), "The countries."),
        optional("providers", Kind::List(&Kind::Line), "The names of the hosting providers."),
        optional("depends_on", words::<HostingFactor>(), "What the place depends on."),
        NOTE,
        EVIDENCE_OR_RECORDS,
    ],
};

static SERVER_RETENTION: Shape = Shape {
    name: "server retention",
    doc: "How long the vendor keeps data on its servers.",
    fields: &[
        optional("periods", Kind::List(&Kind::Group(&PERIOD)), "The periods."),
        NOTE,
        EVIDENCE_OR_RECORDS,
    ],
};

static PERIOD: Shape = Shape {
    name: "period",
    doc: "How long one kind of data is kept.",
    fields: &[
        optional("data", word::<DataKind>(), "The kind of data; all, if left out."),
        optional("retention", Kind::Retention, "For how long."),
        default("configurable", Kind::Flag, "false", "Whether the vendor's customer can set it."),
        NOTE,
    ],
};

static TRANSFERS: Shape = Shape {
    name: "transfers",
    doc: "Whether personal data leave the EEA (GDPR, Chapter V).",
    fields: &[
        required("status", word::<TransferStatus>(), "Whether they do."),
        optional("countries", words::<Country>(), "Where to."),
        optional("mechanisms", Kind::List(&Kind::Group(&MECHANISM)), "What the transfer rests on."),
        optional("depends_on", words::<HostingFactor>(), "What it depends on."),
        NOTE,
        EVIDENCE_OR_RECORDS,
    ],
};

static MECHANISM: Shape = Shape {
    name: "transfer mechanism",
    doc: "What a transfer rests on.",
    fields: &[
        required("mechanism", word::<TransferMechanism>(), "The mechanism."),
        required("standing", word::<MechanismStanding>(), "Whether it is known to be in place."),
        NOTE,
    ],
};

static DOMAIN: Shape = Shape {
    name: "domain",
    doc: "A host, or the part of a host below a path prefix. One host and prefix has one owner, unless every record \
          of it says that it is shared.",
    fields: &[
        required("host", Kind::Host, "The host, in lower case; Unicode or punycode form."),
        optional("path", Kind::PathPrefix, "The path prefix, on a host that is not the vendor's alone."),
        optional("roles", words::<DomainRole>(), "What the host serves."),
        default("subdomains", Kind::Flag, "true", "Whether hosts below it are the vendor's too."),
        default(
            "shared",
            Kind::Flag,
            "false",
            "Whether other vendors have a record of the same host and prefix.",
        ),
        STATUS,
        UNTIL,
        EVIDENCE_OR_RECORDS,
        CLAIMS,
        NOTE,
    ],
};

static COOKIE: Shape = Shape {
    name: "cookie",
    doc: "An item stored on the device, of any kind of storage.",
    fields: &[
        optional("id", Kind::Id, "An id, unique in the vendor and never reused; the name, if left out."),
        optional(
            "name",
            Kind::Name,
            "The name, as it is on the wire: a literal, or a pattern such as `_ga_<container-id>`. \
                 Left out where the vendor does not publish it; the item then needs an `id`.",
        ),
        default("storage", word::<Storage>(), "cookie", "The kind of storage."),
        default("party", word::<Party>(), "first", "Whose domain it lives on."),
        optional("hosts", Kind::List(&Kind::Host), "The hosts that a third-party item lives on."),
        optional("purpose", Kind::Text, "What it is for, in our own words."),
        optional("use", words::<Use>(), "What it is for, technically."),
        optional("category", word::<Category>(), "Its consent category; the vendor's, if left out."),
        optional("retention", Kind::Retention, "How long it stays, as declared."),
        optional("observed", Kind::List(&Kind::Group(&OBSERVATION)), "How long it was seen to stay."),
        optional("set_by", word::<SetBy>(), "Whether an HTTP response or a script sets it."),
        optional(
            "attributes",
            Kind::Group(&ATTRIBUTES),
            "The attributes of a cookie (RFC 6265bis), where known.",
        ),
        optional("refreshed", Kind::Flag, "Whether each visit extends its life."),
        optional("identifier", Kind::Flag, "Whether it identifies a visitor, a browser or a device."),
        default("surface", word::<Surface>(), "website", "Where it is set."),
        optional("set", word::<Trigger>(), "The moment at which it is set."),
        optional(
            "only_if",
            Kind::List(&Kind::Group(&CONDITION)),
            "What must hold for it to be set at all; all of these.",
        ),
        optional("consent", Kind::Group(&CONSENT), "Whether it needs consent, by our assessment."),
        optional("bases", words::<LegalBasis>(), "The legal bases, where they differ from the vendor's."),
        optional("tcf", Kind::Group(&TCF), "What the vendor declares for it under the IAB TCF."),
        optional(
            "google_signals",
            words::<GoogleSignal>(),
            "The Google Consent Mode signals, as the vendor declares them.",
        ),
        STATUS,
        UNTIL,
        optional("replaced_by", Kind::Id, "The id of the item of this vendor that replaced it."),
        default(
            "generic",
            Kind::Flag,
            "false",
            "Whether the name is so short or common that it proves nothing without a host.",
        ),
        default("shared", Kind::Flag, "false", "Whether other vendors in the base use the name too."),
        EVIDENCE_OR_RECORDS,
        CLAIMS,
        NOTE,
    ],
};

static ATTRIBUTES: Shape = Shape {
    name: "attributes",
    doc: "Attributes of a cookie, where known.",
    fields: &[
        optional("http_only", Kind::Flag, "`HttpOnly`."),
        optional("secure", Kind::Flag, "`Secure`."),
        optional("same_site", word::<SameSite>(), "`SameSite`."),
        optional("partitioned", Kind::Flag, "`Partitioned`."),
        optional("path", Kind::Path, "`Path`."),
    ],
};

static OBSERVATION: Shape = Shape {
    name: "observation",
    doc: "A lifetime that was measured.",
    fields: &[
        required("retention", Kind::Retention, "The lifetime seen."),
        required("evidence", Kind::Group(&EVIDENCE), "Who saw it."),
        optional("date", Kind::Date, "When."),
        NOTE,
    ],
};

static TCF: Shape = Shape {
    name: "TCF declaration",
    doc: "What the vendor declares under the IAB Transparency & Consent Framework, by number.",
    fields: &[
        optional("purposes", Kind::List(&Kind::Number(1, 11)), "Purposes."),
        optional("special_purposes", Kind::List(&Kind::Number(1, 3)), "Special purposes."),
        optional("features", Kind::List(&Kind::Number(1, 3)), "Features."),
        optional("special_features", Kind::List(&Kind::Number(1, 2)), "Special features."),
    ],
};

static SURFACE: Shape = Shape {
    name: "surface",
    doc: "What is said of a surface as a whole.",
    fields: &[
        required("surface", word::<Surface>(), "The surface."),
        optional("host", Kind::Host, "Its host."),
        default(
            "stores_nothing",
            Kind::Flag,
            "false",
            "Whether it is said to store nothing of its own on the device.",
        ),
        EVIDENCE_OR_RECORDS,
        NOTE,
    ],
};

static DPF: Shape = Shape {
    name: "DPF standing",
    doc: "A company's standing on the Data Privacy Framework List.",
    fields: &[
        required("status", word::<DpfStatus>(), "Whether it is certified."),
        optional("programmes", words::<DpfProgramme>(), "For which programmes."),
        optional(
            "checked",
            Kind::Day,
            "When the list was checked; required unless the status is `to-check`.",
        ),
        optional(
            "evidence",
            Kind::Group(&EVIDENCE),
            "Where this comes from; the record's evidence otherwise.",
        ),
    ],
};

static LINKS: Shape = Shape {
    name: "links",
    doc: "Addresses.",
    fields: &[
        optional("homepage", Kind::Url, "The company's website."),
        optional("privacy_policy", Kind::Url, "Its privacy policy."),
        optional("cookie_policy", Kind::Url, "Its cookie policy."),
        optional("dpa", Kind::Url, "Its data processing agreement."),
        optional("sub_processors", Kind::Url, "Its list of sub-processors."),
        optional("opt_out", Kind::Url, "Where people can opt out."),
        optional("requests", Kind::Contact, "Where people can send requests about their data."),
    ],
};
