#![doc = include_str!("../README.md")]
//!
//! # In this documentation
//!
//! The functions below ask the built-in base; each is a method of [`Registry`] and [`Chain`] too. [`Vendor`],
//! [`Cookie`], [`Domain`] and [`Operator`] are the handles of records; [`vocab`] has the closed vocabularies.
#![cfg_attr(not(any(feature = "audit", feature = "compile")), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]

// Generated code names this crate by its path from outside, wherever it is compiled.
extern crate self as consent_atlas;

mod answer;
#[cfg(feature = "audit")]
pub mod audit;
mod chain;
#[cfg(feature = "compile")]
pub mod compile;
mod decide;
mod error;
#[cfg_attr(not(feature = "compile"), allow(dead_code))] // the rest of it is the build script's
mod format;
mod hosts;
mod matches;
mod nearest;
mod patterns;
mod record;
mod registry;
mod store;
mod tables;
#[cfg_attr(not(feature = "compile"), allow(dead_code))] // the rest of it is the build script's
mod value;

pub use answer::{Answer, DependencyText, Question, QuestionText};
pub use chain::Chain;
pub use decide::{Choices, Decision, ParseChoicesError, Policy, Reason, Regime, Scheme, Verdict};
pub use error::{NotFound, Suggestions};
pub use hosts::{HostCandidates, HostMatch, HostMatches};
pub use matches::{Candidates, Match, MatchedBy, Matches};
pub use record::{
    AssignedRole, Claim, CollectedData, Consent, Cookie, DataPrivacyFramework, Dependency, Domain, Dpia,
    Evidence, Hosting, LegalBasisScope, Measure, Mechanism, Numbers, Observation, Operator,
    QuestionAndAnswer, Risk, ServerRetention, Source, SurfaceStatement, TcfDeclaration, Transfers, Vendor,
    VendorRef,
};
pub use registry::{Cookies, Operators, Registry, Vendors};
pub use store::{List, Text};
pub use value::date::{Date, ParseDateError};
pub use value::retention::{EndEvents, ParseRetentionError, Retention, RetentionDisplay, Span};
pub use value::vocab;
pub use value::vocab::Lang;

/// What generated code refers to. Not part of the API: it changes with the format of the tables.
#[doc(hidden)]
pub mod generated {
    pub use crate::registry::Parts;
    pub use phf;
}

/// The version of the built-in base's data, written down in `data/VERSION`.
///
/// Values are data, not API: see "Stability" in the introduction.
pub const DATA_VERSION: &str = tables::BUILTIN.parts.data_version;

/// Whose item is called so?
///
/// Any text gives an answer; an unknown name gives an empty one. See [`Matches`] for how candidates are ordered and
/// narrowed down.
///
/// ```
/// use consent_atlas::cookie;
///
/// let found = cookie("iclose_visitor").first().unwrap();
/// assert_eq!(found.vendor().name(), "iClose");
///
/// // A pattern: every account has a cookie of its own.
/// let found = cookie("chaport-62603374034dcf77dca873ba").first().unwrap();
/// assert_eq!(found.cookie().name(), Some("chaport-<account-id:hex24>"));
///
/// assert!(cookie("nobody_knows_this").first().is_none());
/// ```
#[inline]
pub fn cookie(name: &str) -> Matches<'_> {
    Registry::builtin().cookie(name)
}

/// Whose host is this?
///
/// Case, a leading or trailing dot and a port do not matter; subdomains count where the record says so. What is no host
/// name (an IP address, an empty label) is nobody's.
///
/// ```
/// use consent_atlas::domain;
///
/// assert_eq!(domain("app.iclosed.io").first().unwrap().vendor().name(), "iClosed");
/// assert_eq!(domain("ws.iclose.io:443").first().unwrap().vendor().name(), "iClose");
/// assert!(domain("192.0.2.1").is_empty());
/// ```
pub fn domain(host: &str) -> HostMatches<'_> {
    Registry::builtin().domain(host)
}

/// Whose URL is this?
///
/// As [`domain`] for the URL's host, with the path as further evidence where vendors share a host. Only `http`, `https`,
/// `ws` and `wss` URLs, and those without a scheme (`//cdn.example/x.js`), have a host here.
///
/// ```
/// use consent_atlas::url;
///
/// let found = url("https://app.chaport.com/javascripts/insert.js").first().unwrap();
/// assert_eq!(found.vendor().slug(), "chaport");
/// assert!(url("https://evil.example/?u=https://app.chaport.com/").is_empty());
/// assert!(url("https://app.chaport.com@evil.example/").is_empty());
/// ```
pub fn url(url: &str) -> HostMatches<'_> {
    Registry::builtin().url(url)
}

/// The vendor of a slug, present or former.
///
/// ```
/// use consent_atlas::{Lang, vendor};
///
/// let summary = vendor("cloop").unwrap().summary().unwrap();
/// assert!(summary.get(Lang::Es).is_some());
/// assert!(vendor("Cloop").is_none());
/// ```
pub fn vendor(slug: &str) -> Option<Vendor> {
    Registry::builtin().vendor(slug)
}

/// The operator of a slug.
///
/// ```
/// let roffi = consent_atlas::operator("roffi").unwrap();
/// assert_eq!(roffi.legal_name(), Some("ROFFI Oy"));
/// ```
pub fn operator(slug: &str) -> Option<Operator> {
    Registry::builtin().operator(slug)
}

/// Every vendor of the built-in base, by slug.
///
/// ```
/// let slugs: Vec<_> = consent_atlas::vendors().map(|vendor| vendor.slug()).collect();
/// assert!(slugs.is_sorted());
/// assert!(slugs.contains(&"web1on1"));
/// ```
pub fn vendors() -> Vendors {
    Registry::builtin().vendors()
}

/// Every operator of the built-in base, by slug.
///
/// ```
/// assert!(consent_atlas::operators().any(|operator| operator.slug() == "web1on1"));
/// ```
pub fn operators() -> Operators {
    Registry::builtin().operators()
}

/// Every stored item of the built-in base.
///
/// ```
/// use consent_atlas::vocab::Storage;
///
/// assert!(consent_atlas::cookies().any(|cookie| cookie.storage() == Storage::LocalStorage));
/// ```
pub fn cookies() -> Cookies {
    Registry::builtin().cookies()
}

/// The vendor of a slug, for callers who rely on an answer.
///
/// ```
/// assert!(consent_atlas::require_vendor("chaport").is_ok());
/// let error = consent_atlas::require_vendor("chaprot").unwrap_err();
/// assert_eq!(error.to_string(), r#"no vendor has the slug "chaprot"; did you mean chaport?"#);
/// ```
pub fn require_vendor(slug: &str) -> Result<Vendor, NotFound> {
    Registry::builtin().require_vendor(slug)
}

/// The operator of a slug, for callers who rely on an answer.
///
/// ```
/// assert!(consent_atlas::require_operator("web1on1").is_ok());
/// ```
pub fn require_operator(slug: &str) -> Result<Operator, NotFound> {
    Registry::builtin().require_operator(slug)
}

/// The item of the first match of [`cookie()`], for callers who rely on an answer.
///
/// ```
/// let cookie = consent_atlas::require_cookie("iclosed_utm")?;
/// assert_eq!(cookie.vendor().slug(), "iclosed");
/// # Ok::<(), consent_atlas::NotFound>(())
/// ```
pub fn require_cookie(name: &str) -> Result<Cookie, NotFound> {
    Registry::builtin().require_cookie(name)
}

/// The domain of the first match of [`domain`], for callers who rely on an answer.
///
/// ```
/// assert!(consent_atlas::require_domain("assets.chaport.com").is_ok());
/// assert!(consent_atlas::require_domain("assets.chaport.example").is_err());
/// ```
pub fn require_domain(host: &str) -> Result<Domain, NotFound> {
    Registry::builtin().require_domain(host)
}
