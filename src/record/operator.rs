//! The company behind a vendor.

use core::fmt;

use crate::format::{DpfField, OperatorField};
use crate::store::{List, Row, Stored, Text};
use crate::value::vocab::{Country, DpfProgramme, DpfStatus};
use crate::{Claim, Date, Evidence, Registry, Source, Vendor};

/// The company that operates one or several vendors' products.
///
/// ```
/// use consent_atlas::{operator, vocab::Country};
///
/// let web1on1 = operator("web1on1").unwrap();
/// assert_eq!(web1on1.legal_name(), Some("Web1on1 BV"));
/// assert_eq!(web1on1.country(), Some(Country::Nl));
/// assert!(web1on1.vendors().any(|vendor| vendor.slug() == "web1on1"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Operator {
    pub(crate) row: Row<OperatorField>,
}

impl Operator {
    /// The operator's slug: the stem of its record's file.
    pub fn slug(self) -> &'static str {
        self.row.required_string(OperatorField::Slug)
    }

    /// The name that it is known by.
    pub fn name(self) -> &'static str {
        self.row.required_string(OperatorField::Name)
    }

    /// The legal name, where it is known.
    pub fn legal_name(self) -> Option<&'static str> {
        self.row.string(OperatorField::LegalName)
    }

    /// Other and former names.
    pub fn aliases(self) -> List<&'static str> {
        self.row.list(OperatorField::Aliases)
    }

    /// The country of its seat.
    pub fn country(self) -> Option<Country> {
        self.row.vocabulary(OperatorField::Country)
    }

    /// The postal address.
    pub fn address(self) -> Option<&'static str> {
        self.row.string(OperatorField::Address)
    }

    /// The group of companies that it belongs to.
    pub fn group(self) -> Option<&'static str> {
        self.row.string(OperatorField::Group)
    }

    /// Its representative in the EU ([GDPR](https://eur-lex.europa.eu/eli/reg/2016/679/oj), Art. 27).
    pub fn eu_representative(self) -> Option<&'static str> {
        self.row.string(OperatorField::EuRepresentative)
    }

    /// Its id on the IAB TCF [Global Vendor List](https://iabeurope.eu/vendor-list-tcf/).
    pub fn tcf_id(self) -> Option<u32> {
        self.row.word(OperatorField::TcfId).checked_sub(1)
    }

    /// Its id among [Google's ad technology providers](https://support.google.com/admanager/answer/9012903).
    pub fn google_atp_id(self) -> Option<u32> {
        self.row.word(OperatorField::GoogleAtpId).checked_sub(1)
    }

    /// Its standing under the EU-US Data Privacy Framework.
    pub fn data_privacy_framework(self) -> Option<DataPrivacyFramework> {
        self.row.row(OperatorField::Dpf)
    }

    /// The address of its website.
    pub fn homepage(self) -> Option<&'static str> {
        self.row.string(OperatorField::Homepage)
    }

    /// The address of its privacy policy.
    pub fn privacy_policy(self) -> Option<&'static str> {
        self.row.string(OperatorField::PrivacyPolicy)
    }

    /// The address of its cookie policy.
    pub fn cookie_policy(self) -> Option<&'static str> {
        self.row.string(OperatorField::CookiePolicy)
    }

    /// The address of its data processing agreement.
    pub fn data_processing_agreement(self) -> Option<&'static str> {
        self.row.string(OperatorField::Dpa)
    }

    /// The address of its list of sub-processors.
    pub fn sub_processor_list(self) -> Option<&'static str> {
        self.row.string(OperatorField::SubProcessors)
    }

    /// Where people can opt out.
    pub fn opt_out(self) -> Option<&'static str> {
        self.row.string(OperatorField::OptOut)
    }

    /// Where people can send requests about their data: a page, or a `mailto:` address.
    pub fn requests(self) -> Option<&'static str> {
        self.row.string(OperatorField::Requests)
    }

    /// Where these facts come from.
    pub fn evidence(self) -> Evidence {
        self.row.required_row(OperatorField::Evidence)
    }

    /// The sources of the record.
    pub fn sources(self) -> List<Source> {
        self.row.list(OperatorField::Sources)
    }

    /// When the record was last reviewed.
    pub fn reviewed(self) -> Option<Date> {
        self.row.date(OperatorField::Reviewed)
    }

    /// What sources say that was not adopted.
    pub fn claims(self) -> List<Claim> {
        self.row.list(OperatorField::Claims)
    }

    /// A remark.
    pub fn note(self) -> Option<Text> {
        self.row.text(OperatorField::Note)
    }

    /// Its vendors, by slug.
    pub fn vendors(self) -> List<Vendor> {
        self.row.list(OperatorField::Vendors)
    }
}

impl fmt::Debug for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Operator({})", self.slug())
    }
}

impl Stored for Operator {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// A company's standing on the [Data Privacy Framework List](https://www.dataprivacyframework.gov/list).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct DataPrivacyFramework {
    row: Row<DpfField>,
}

impl DataPrivacyFramework {
    /// Whether it is certified.
    pub fn status(self) -> DpfStatus {
        self.row.required_word(DpfField::Status)
    }

    /// For which programmes.
    pub fn programmes(self) -> List<DpfProgramme> {
        self.row.list(DpfField::Programmes)
    }

    /// When the list was checked.
    pub fn checked(self) -> Option<Date> {
        self.row.date(DpfField::Checked)
    }

    /// Where this comes from.
    pub fn evidence(self) -> Evidence {
        self.row.required_row(DpfField::Evidence)
    }
}

impl Stored for DataPrivacyFramework {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}
