//! Whether consent is needed, for an item or for loading a vendor at all.

use crate::format::{ConditionField, ConsentField};
use crate::store::{List, Row, Stored, Text};
use crate::value::vocab::{Activity, Condition, ExemptionGround, Jurisdiction, Law, Requirement};
use crate::{Evidence, Registry};

/// An assessment of whether consent is needed.
///
/// The requirement is the European Union's, read strictly; jurisdictions that differ have entries of their own.
///
/// ```
/// use consent_atlas::{cookie, vocab::Requirement};
///
/// let visitor = cookie("iclose_visitor").first().unwrap().cookie();
/// assert_eq!(visitor.consent().map(|consent| consent.requirement()), Some(Requirement::Required));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Consent {
    row: Row<ConsentField>,
}

impl Consent {
    /// Whether consent is required.
    pub fn requirement(self) -> Requirement {
        self.row.required_word(ConsentField::Requirement)
    }

    /// The ground of the exemption, where there is one.
    pub fn ground(self) -> Option<ExemptionGround> {
        self.row.vocabulary(ConsentField::Ground)
    }

    /// The service that the visitor asked for, where the item is strictly necessary for one.
    pub fn service(self) -> Option<Activity> {
        self.row.vocabulary(ConsentField::Service)
    }

    /// What the need for consent hangs on, where it is conditional: consent is needed when one of these holds.
    pub fn when(self) -> List<Dependency> {
        self.row.list(ConsentField::When)
    }

    /// Why it is assessed so.
    pub fn reason(self) -> Option<Text> {
        self.row.text(ConsentField::Reason)
    }

    /// Where the assessment comes from.
    pub fn evidence(self) -> Evidence {
        self.row.required_row(ConsentField::Evidence)
    }

    /// The jurisdiction of an entry of [`jurisdictions`](Self::jurisdictions); the EU otherwise.
    pub fn jurisdiction(self) -> Jurisdiction {
        self.row.vocabulary(ConsentField::Jurisdiction).unwrap_or(Jurisdiction::Eu)
    }

    /// The law that an entry for a jurisdiction rests on.
    pub fn law(self) -> Option<Law> {
        self.row.vocabulary(ConsentField::Law)
    }

    /// The jurisdictions that differ.
    pub fn jurisdictions(self) -> List<Consent> {
        self.row.list(ConsentField::Jurisdictions)
    }

    /// The assessment for a jurisdiction: its own entry or, without one, the EU's.
    #[must_use]
    pub fn in_jurisdiction(self, jurisdiction: Jurisdiction) -> Consent {
        self.jurisdictions().find(|entry| entry.jurisdiction() == jurisdiction).unwrap_or(self)
    }
}

impl Stored for Consent {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// What something hangs on: a feature, a plan, a login.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Dependency {
    row: Row<ConditionField>,
}

impl Dependency {
    /// The kind of condition.
    pub fn condition(self) -> Condition {
        self.row.required_word(ConditionField::Condition)
    }

    /// The feature, where the condition is one.
    pub fn activity(self) -> Option<Activity> {
        self.row.vocabulary(ConditionField::Activity)
    }

    /// The vendor's own name of the feature, plan or setting.
    pub fn name(self) -> Option<&'static str> {
        self.row.string(ConditionField::Name)
    }
}

impl Stored for Dependency {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}
