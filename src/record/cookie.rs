//! The stored item: a cookie, or whatever else a vendor keeps on the device.

use core::fmt;

use crate::format::{CookieField, ObservationField, TcfField, cookie_flag};
use crate::store::{List, Row, Stored, Text};
use crate::value::pattern;
use crate::value::vocab::{
    Category, GoogleSignal, ItemStatus, LegalBasis, Party, SameSite, SetBy, Storage, Surface, Trigger, Use,
};
use crate::{Claim, Consent, Date, Dependency, Evidence, Registry, Retention, Vendor};

/// An item that a vendor stores on the visitor's device.
///
/// As in the [ePrivacy Directive, Art. 5(3)](https://eur-lex.europa.eu/eli/dir/2002/58/oj), "cookie" stands for every
/// kind of storage here; [`storage`](Self::storage) tells which.
///
/// ```
/// use consent_atlas::{cookie, vocab::{Party, Storage}};
///
/// let visitor = cookie("iclose_visitor").first().unwrap().cookie();
/// assert_eq!(visitor.vendor().name(), "iClose");
/// assert_eq!(visitor.storage(), Storage::Cookie);
/// assert_eq!(visitor.party(), Party::First);
/// assert_eq!(visitor.retention().unwrap().to_string(), "1 year");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cookie {
    pub(crate) row: Row<CookieField>,
}

impl Cookie {
    /// The vendor whose item it is.
    pub fn vendor(self) -> Vendor {
        self.row.required_row(CookieField::Vendor)
    }

    /// The item's id, unique in its vendor and stable across releases: its name, unless the record says otherwise.
    pub fn id(self) -> &'static str {
        self.row.required_string(CookieField::Id)
    }

    /// The name, a literal or a pattern such as `_ga_<container-id>`; `None` where the vendor does not publish it.
    pub fn name(self) -> Option<&'static str> {
        self.row.string(CookieField::Name)
    }

    /// Whether the name has placeholders.
    pub fn is_pattern(self) -> bool {
        self.name().is_some_and(pattern::is_pattern)
    }

    /// Whether a name fits this item's name or pattern, to the letter.
    pub fn matches_name(self, name: &str) -> bool {
        self.name().is_some_and(|own| pattern::matches(own, name))
    }

    /// The kind of storage.
    pub fn storage(self) -> Storage {
        self.row.required_word(CookieField::Storage)
    }

    /// Whose domain it lives on.
    pub fn party(self) -> Party {
        self.row.required_word(CookieField::Party)
    }

    /// The hosts that a third-party item lives on, where they are known; their subdomains count too.
    pub fn hosts(self) -> List<&'static str> {
        self.row.list(CookieField::Hosts)
    }

    /// The other forms of [`hosts`](Self::hosts) that have one: punycode for Unicode and the other way round.
    pub(crate) fn other_hosts(self) -> List<&'static str> {
        self.row.list(CookieField::OtherHosts)
    }

    /// What the item is for, in words.
    pub fn purpose(self) -> Option<Text> {
        self.row.text(CookieField::Purpose)
    }

    /// What the item is for, technically.
    pub fn uses(self) -> List<Use> {
        self.row.list(CookieField::Uses)
    }

    /// The consent category: the item's own or, where the record states none, the vendor's.
    pub fn category(self) -> Category {
        self.row.required_word(CookieField::Category)
    }

    /// How long it stays, as declared; `None` where nobody states it.
    pub fn retention(self) -> Option<Retention> {
        self.row.retention(CookieField::Retention)
    }

    /// How long it was seen to stay.
    pub fn observations(self) -> List<Observation> {
        self.row.list(CookieField::Observations)
    }

    /// Whether an HTTP response or a script sets it.
    pub fn set_by(self) -> Option<SetBy> {
        self.row.vocabulary(CookieField::SetBy)
    }

    /// The cookie's `HttpOnly` attribute, where known.
    pub fn http_only(self) -> Option<bool> {
        cookie_flag::HTTP_ONLY.read(self.flags())
    }

    /// The cookie's `Secure` attribute, where known.
    pub fn secure(self) -> Option<bool> {
        cookie_flag::SECURE.read(self.flags())
    }

    /// The cookie's `Partitioned` attribute ([CHIPS](https://github.com/privacycg/CHIPS)), where known.
    pub fn partitioned(self) -> Option<bool> {
        cookie_flag::PARTITIONED.read(self.flags())
    }

    /// The cookie's `SameSite` attribute, where known.
    pub fn same_site(self) -> Option<SameSite> {
        self.row.vocabulary(CookieField::SameSite)
    }

    /// The cookie's `Path` attribute, where known.
    pub fn path(self) -> Option<&'static str> {
        self.row.string(CookieField::Path)
    }

    /// Whether each visit extends its life, where known.
    pub fn is_refreshed(self) -> Option<bool> {
        cookie_flag::REFRESHED.read(self.flags())
    }

    /// Whether it identifies a visitor, a browser or a device, where known.
    pub fn is_identifier(self) -> Option<bool> {
        cookie_flag::IDENTIFIER.read(self.flags())
    }

    /// Where it is set.
    pub fn surface(self) -> Surface {
        self.row.required_word(CookieField::Surface)
    }

    /// The moment at which it is set, where known.
    pub fn trigger(self) -> Option<Trigger> {
        self.row.vocabulary(CookieField::Trigger)
    }

    /// What must hold for it to be set at all; all of these.
    pub fn only_if(self) -> List<Dependency> {
        self.row.list(CookieField::OnlyIf)
    }

    /// Whether it needs consent, by our assessment; `None` where the record does not say.
    pub fn consent(self) -> Option<Consent> {
        self.row.row(CookieField::Consent)
    }

    /// The legal bases of the processing, where they differ from the vendor's.
    pub fn legal_bases(self) -> List<LegalBasis> {
        self.row.list(CookieField::Bases)
    }

    /// What the vendor declares for it under the IAB TCF.
    pub fn tcf(self) -> Option<TcfDeclaration> {
        self.row.row(CookieField::Tcf)
    }

    /// The Google Consent Mode signals that govern it, as the vendor declares them.
    pub fn google_signals(self) -> List<GoogleSignal> {
        self.row.list(CookieField::GoogleSignals)
    }

    /// Whether it is still in use.
    pub fn status(self) -> ItemStatus {
        self.row.required_word(CookieField::Status)
    }

    /// Until when it was in use, where known.
    pub fn until(self) -> Option<Date> {
        self.row.date(CookieField::Until)
    }

    /// The item of the same vendor that replaced it.
    pub fn replaced_by(self) -> Option<Cookie> {
        self.row.row(CookieField::ReplacedBy)
    }

    /// Whether the name is so short or common (`uid`, `token`) that it proves nothing without a host.
    pub fn is_generic(self) -> bool {
        self.flags() & cookie_flag::GENERIC != 0
    }

    /// Whether other vendors are known to use the name too.
    pub fn is_shared(self) -> bool {
        self.flags() & cookie_flag::SHARED != 0
    }

    /// Where these facts come from.
    pub fn evidence(self) -> Evidence {
        self.row.required_row(CookieField::Evidence)
    }

    /// What sources say that was not adopted.
    pub fn claims(self) -> List<Claim> {
        self.row.list(CookieField::Claims)
    }

    /// A remark.
    pub fn note(self) -> Option<Text> {
        self.row.text(CookieField::Note)
    }

    fn flags(self) -> u32 {
        self.row.word(CookieField::Flags)
    }
}

impl fmt::Debug for Cookie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cookie({}/{})", self.vendor().slug(), self.id())
    }
}

impl Stored for Cookie {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// A lifetime that was measured, beside the declared one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Observation {
    row: Row<ObservationField>,
}

impl Observation {
    /// The lifetime seen.
    pub fn retention(self) -> Option<Retention> {
        self.row.retention(ObservationField::Retention)
    }

    /// When it was seen.
    pub fn date(self) -> Option<Date> {
        self.row.date(ObservationField::Date)
    }

    /// Who saw it.
    pub fn evidence(self) -> Evidence {
        self.row.required_row(ObservationField::Evidence)
    }

    /// A remark.
    pub fn note(self) -> Option<Text> {
        self.row.text(ObservationField::Note)
    }
}

impl Stored for Observation {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// What a vendor declares for an item under the
/// [IAB Transparency & Consent Framework](https://iabeurope.eu/iab-europe-transparency-consent-framework-policies/).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct TcfDeclaration {
    row: Row<TcfField>,
}

impl TcfDeclaration {
    /// The numbers of the purposes, 1 to 11.
    pub fn purposes(self) -> Numbers {
        Numbers { bits: self.row.word(TcfField::Purposes) }
    }

    /// The numbers of the special purposes, 1 to 3.
    pub fn special_purposes(self) -> Numbers {
        Numbers { bits: self.row.word(TcfField::SpecialPurposes) }
    }

    /// The numbers of the features, 1 to 3.
    pub fn features(self) -> Numbers {
        Numbers { bits: self.row.word(TcfField::Features) }
    }

    /// The numbers of the special features, 1 and 2.
    pub fn special_features(self) -> Numbers {
        Numbers { bits: self.row.word(TcfField::SpecialFeatures) }
    }
}

impl Stored for TcfDeclaration {
    fn load(registry: &'static Registry, index: u32) -> Self {
        Self { row: Row::new(registry, index) }
    }
}

/// A set of small numbers, in ascending order.
#[derive(Clone, Debug)]
pub struct Numbers {
    bits: u32,
}

impl Iterator for Numbers {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        if self.bits == 0 {
            return None;
        }
        let number = self.bits.trailing_zeros();
        self.bits &= self.bits - 1;
        Some(number as u8)
    }
}
