//! Legal facts: roles, legal bases, risk and impact assessment.

use crate::format::{BasisField, DpiaField, RiskField, RoleField};
use crate::store::{List, Row, Stored, Text};
use crate::value::vocab::{Activity, DpiaLevel, DpiaTrigger, LegalBasis, RiskLevel, Role, Surface};
use crate::{Evidence, Registry};

/// A role that the vendor has, for a surface or for some activities.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct AssignedRole {
    row: Row<RoleField>,
}

impl AssignedRole {
    /// The role.
    pub fn role(self) -> Role {
        self.row.required_word(RoleField::Role)
    }

    /// The surface that it has the role for; everywhere, where none is stated.
    pub fn surface(self) -> Option<Surface> {
        self.row.vocabulary(RoleField::Surface)
    }

    /// The activities that it has the role for; all, where none are stated.
    pub fn activities(self) -> List<Activity> {
        self.row.list(RoleField::Activities)
    }

    /// Where this comes from.
    pub fn evidence(self) -> Evidence {
        self.row.required_row(RoleField::Evidence)
    }

    /// A remark.
    pub fn note(self) -> Option<Text> {
        self.row.text(RoleField::Note)
    }
}

impl Stored for AssignedRole {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// A legal basis and what it covers, or what it is called unsuitable for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct LegalBasisScope {
    row: Row<BasisField>,
}

impl LegalBasisScope {
    /// The legal basis.
    pub fn basis(self) -> LegalBasis {
        self.row.required_word(BasisField::Basis)
    }

    /// The activities that it covers; the service as a whole, where none are stated.
    pub fn covers(self) -> List<Activity> {
        self.row.list(BasisField::Covers)
    }

    /// Who says so.
    pub fn evidence(self) -> Evidence {
        self.row.required_row(BasisField::Evidence)
    }

    /// A remark.
    pub fn note(self) -> Option<Text> {
        self.row.text(BasisField::Note)
    }
}

impl Stored for LegalBasisScope {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// The level of risk for the visitor.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Risk {
    row: Row<RiskField>,
}

impl Risk {
    /// The level.
    pub fn level(self) -> RiskLevel {
        self.row.required_word(RiskField::Level)
    }

    /// Who assesses it so.
    pub fn evidence(self) -> Evidence {
        self.row.required_row(RiskField::Evidence)
    }
}

impl Stored for Risk {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// Whether a data protection impact assessment is called for, and by what.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Dpia {
    row: Row<DpiaField>,
}

impl Dpia {
    /// Whether it is called for.
    pub fn level(self) -> DpiaLevel {
        self.row.required_word(DpiaField::Level)
    }

    /// What calls for it.
    pub fn triggers(self) -> List<DpiaTrigger> {
        self.row.list(DpiaField::Triggers)
    }

    /// Who says so.
    pub fn evidence(self) -> Evidence {
        self.row.required_row(DpiaField::Evidence)
    }

    /// What it should look at.
    pub fn note(self) -> Option<Text> {
        self.row.text(DpiaField::Note)
    }
}

impl Stored for Dpia {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}
