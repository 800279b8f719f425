//! Technical facts: data, safeguards, hosting, transfers, retention on the vendor's servers.

use crate::format::{
    DataField, HostingField, MechanismField, SafeguardField, ServerRetentionField, TransferField,
};
use crate::store::{List, Row, Stored, Text};
use crate::value::vocab::{
    Country, DataKind, HostingFactor, MechanismStanding, Region, Safeguard, SafeguardStanding,
    TransferMechanism, TransferStatus,
};
use crate::{Dependency, Evidence, Registry, Retention};

/// A kind of data that the vendor receives.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct CollectedData {
    row: Row<DataField>,
}

impl CollectedData {
    /// The kind of data.
    pub fn kind(self) -> DataKind {
        self.row.required_word(DataField::Kind)
    }

    /// What must hold for it to be collected.
    pub fn condition(self) -> Option<Dependency> {
        self.row.row(DataField::Condition)
    }

    /// A remark.
    pub fn note(self) -> Option<Text> {
        self.row.text(DataField::Note)
    }
}

impl Stored for CollectedData {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// A safeguard, in place or advised.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Measure {
    row: Row<SafeguardField>,
}

impl Measure {
    /// The safeguard.
    pub fn safeguard(self) -> Safeguard {
        self.row.required_word(SafeguardField::Kind)
    }

    /// Whether it is in place.
    pub fn standing(self) -> SafeguardStanding {
        self.row.required_word(SafeguardField::Standing)
    }

    /// A remark.
    pub fn note(self) -> Option<Text> {
        self.row.text(SafeguardField::Note)
    }
}

impl Stored for Measure {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// Where the vendor keeps the data.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Hosting {
    row: Row<HostingField>,
}

impl Hosting {
    /// The regions.
    pub fn regions(self) -> List<Region> {
        self.row.list(HostingField::Regions)
    }

    /// The countries, where they are known.
    pub fn countries(self) -> List<Country> {
        self.row.list(HostingField::Countries)
    }

    /// The names of the hosting providers.
    pub fn providers(self) -> List<&'static str> {
        self.row.list(HostingField::Providers)
    }

    /// What the place depends on.
    pub fn depends_on(self) -> List<HostingFactor> {
        self.row.list(HostingField::DependsOn)
    }

    /// Who says so.
    pub fn evidence(self) -> Evidence {
        self.row.required_row(HostingField::Evidence)
    }

    /// A remark.
    pub fn note(self) -> Option<Text> {
        self.row.text(HostingField::Note)
    }
}

impl Stored for Hosting {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// Whether personal data leave the European Economic Area, and on what they rest then.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Transfers {
    row: Row<TransferField>,
}

impl Transfers {
    /// Whether they do.
    pub fn status(self) -> TransferStatus {
        self.row.required_word(TransferField::Status)
    }

    /// Where to.
    pub fn countries(self) -> List<Country> {
        self.row.list(TransferField::Countries)
    }

    /// What the transfer rests on.
    pub fn mechanisms(self) -> List<Mechanism> {
        self.row.list(TransferField::Mechanisms)
    }

    /// What it depends on.
    pub fn depends_on(self) -> List<HostingFactor> {
        self.row.list(TransferField::DependsOn)
    }

    /// Who says so.
    pub fn evidence(self) -> Evidence {
        self.row.required_row(TransferField::Evidence)
    }

    /// A remark.
    pub fn note(self) -> Option<Text> {
        self.row.text(TransferField::Note)
    }
}

impl Stored for Transfers {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// What a transfer rests on, and whether that is known to be in place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Mechanism {
    row: Row<MechanismField>,
}

impl Mechanism {
    /// The mechanism.
    pub fn mechanism(self) -> TransferMechanism {
        self.row.required_word(MechanismField::Mechanism)
    }

    /// Whether it is known to be in place.
    pub fn standing(self) -> MechanismStanding {
        self.row.required_word(MechanismField::Standing)
    }

    /// A remark.
    pub fn note(self) -> Option<Text> {
        self.row.text(MechanismField::Note)
    }
}

impl Stored for Mechanism {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// How long the vendor keeps a kind of data on its servers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ServerRetention {
    row: Row<ServerRetentionField>,
}

impl ServerRetention {
    /// The kind of data; all, where none is stated.
    pub fn data(self) -> Option<DataKind> {
        self.row.vocabulary(ServerRetentionField::Data)
    }

    /// For how long.
    pub fn retention(self) -> Option<Retention> {
        self.row.retention(ServerRetentionField::Retention)
    }

    /// Whether the vendor's customer can set it.
    pub fn is_configurable(self) -> bool {
        self.row.word(ServerRetentionField::Configurable) != 0
    }

    /// A remark.
    pub fn note(self) -> Option<Text> {
        self.row.text(ServerRetentionField::Note)
    }
}

impl Stored for ServerRetention {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}
