//! Where facts come from: evidence, sources, and the claims that stand beside an adopted value.

use crate::format::{ClaimField, EvidenceField, SourceField};
use crate::store::{List, Row, Stored, Text};
use crate::value::vocab::{ClaimStanding, ClaimSubject, EvidenceKind};
use crate::{Date, Registry, Retention};

/// How a fact is known, and from which sources.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Evidence {
    row: Row<EvidenceField>,
}

impl Evidence {
    /// The kind of evidence.
    pub fn kind(self) -> EvidenceKind {
        self.row.required_word(EvidenceField::Kind)
    }

    /// The sources; an assessment may have none.
    pub fn sources(self) -> List<Source> {
        self.row.list(EvidenceField::Sources)
    }

    /// Why we assess it so, where it is an assessment.
    pub fn reason(self) -> Option<Text> {
        self.row.text(EvidenceField::Reason)
    }
}

impl Stored for Evidence {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// A page or document that a record rests on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Source {
    row: Row<SourceField>,
}

impl Source {
    /// The source's id, unique in its record.
    pub fn id(self) -> &'static str {
        self.row.required_string(SourceField::Id)
    }

    /// Its address, where it has one.
    pub fn url(self) -> Option<&'static str> {
        self.row.string(SourceField::Url)
    }

    /// Its title.
    pub fn title(self) -> &'static str {
        self.row.required_string(SourceField::Title)
    }

    /// Who published it.
    pub fn publisher(self) -> &'static str {
        self.row.required_string(SourceField::Publisher)
    }

    /// When it was last checked for the record.
    pub fn checked(self) -> Option<Date> {
        self.row.date(SourceField::Checked)
    }

    /// When the source itself says that it was last updated.
    pub fn updated(self) -> Option<Date> {
        self.row.date(SourceField::Updated)
    }

    /// From when the source itself says that it applies.
    pub fn effective(self) -> Option<Date> {
        self.row.date(SourceField::Effective)
    }
}

impl Stored for Source {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// What a source says of a value, beside the value that the record adopted.
///
/// ```
/// use consent_atlas::{cookie, vocab::{ClaimStanding, ClaimSubject}};
///
/// // One page of the vendor says that the item lasts for the session, another one 30 minutes.
/// let loaded = cookie("widget_loaded").first().unwrap().cookie();
/// let other = loaded.claims().find(|claim| claim.subject() == ClaimSubject::Retention).unwrap();
/// assert_eq!(other.standing(), ClaimStanding::Disputed);
/// assert_ne!(other.retention(), loaded.retention());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Claim {
    row: Row<ClaimField>,
}

impl Claim {
    /// What the claim is about.
    pub fn subject(self) -> ClaimSubject {
        self.row.required_word(ClaimField::Subject)
    }

    /// What is claimed: a word of the subject's vocabulary where it has one, else text in English.
    pub fn value(self) -> &'static str {
        self.row.required_string(ClaimField::Value)
    }

    /// The value as a retention, where the claim is about one.
    pub fn retention(self) -> Option<Retention> {
        self.row.retention(ClaimField::Retention)
    }

    /// Whether it is disputed or superseded.
    pub fn standing(self) -> ClaimStanding {
        self.row.required_word(ClaimField::Standing)
    }

    /// Who claims it.
    pub fn evidence(self) -> Evidence {
        self.row.required_row(ClaimField::Evidence)
    }

    /// As of when it is claimed.
    pub fn date(self) -> Option<Date> {
        self.row.date(ClaimField::Date)
    }

    /// A remark.
    pub fn note(self) -> Option<Text> {
        self.row.text(ClaimField::Note)
    }
}

impl Stored for Claim {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}
