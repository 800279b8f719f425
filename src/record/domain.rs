//! A host of a vendor.

use core::fmt;

use crate::format::{DomainField, domain_flag};
use crate::store::{List, Row, Stored, Text};
use crate::value::vocab::{DomainRole, ItemStatus};
use crate::{Claim, Date, Evidence, Registry, Vendor};

/// A host of a vendor, or a part of a host that several vendors share.
///
/// ```
/// use consent_atlas::domain;
///
/// let found = domain("widget.iclose.io").first().unwrap().domain();
/// assert_eq!(found.vendor().slug(), "iclose");
/// assert_eq!(found.host(), "widget.iclose.io");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Domain {
    row: Row<DomainField>,
}

impl Domain {
    /// The vendor whose host it is.
    pub fn vendor(self) -> Vendor {
        self.row.required_row(DomainField::Vendor)
    }

    /// The host, in lower case.
    pub fn host(self) -> &'static str {
        self.row.required_string(DomainField::Host)
    }

    /// The path prefix that is the vendor's, on a host that is not the vendor's alone.
    pub fn path(self) -> Option<&'static str> {
        self.row.string(DomainField::Path)
    }

    /// What the host serves.
    pub fn roles(self) -> List<DomainRole> {
        self.row.list(DomainField::Roles)
    }

    /// Whether hosts below this one are the vendor's too.
    pub fn covers_subdomains(self) -> bool {
        self.row.word(DomainField::Flags) & domain_flag::SUBDOMAINS != 0
    }

    /// Whether other vendors have a record of the same host and path.
    pub fn is_shared(self) -> bool {
        self.row.word(DomainField::Flags) & domain_flag::SHARED != 0
    }

    /// Whether it is still in use.
    pub fn status(self) -> ItemStatus {
        self.row.required_word(DomainField::Status)
    }

    /// Until when it was in use, where known.
    pub fn until(self) -> Option<Date> {
        self.row.date(DomainField::Until)
    }

    /// Where these facts come from.
    pub fn evidence(self) -> Evidence {
        self.row.required_row(DomainField::Evidence)
    }

    /// What sources say that was not adopted.
    pub fn claims(self) -> List<Claim> {
        self.row.list(DomainField::Claims)
    }

    /// A remark.
    pub fn note(self) -> Option<Text> {
        self.row.text(DomainField::Note)
    }
}

impl fmt::Debug for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Domain({}: {}{})", self.vendor().slug(), self.host(), self.path().unwrap_or_default())
    }
}

impl Stored for Domain {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}
