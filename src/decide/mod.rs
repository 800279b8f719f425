//! May it be set now? Decisions for items, hosts and URLs, under a regime and a visitor's choices.

use core::fmt;

use crate::value::host::{self, Buffer};
use crate::value::vocab::{
    Activity, Category, EvidenceKind, ExemptionGround, Jurisdiction, Lang, Law, Party, Requirement,
    vocabulary,
};
use crate::{Consent, Cookie, Date, Evidence, HostMatches, Matches, Vendor};

mod choices;
mod schemes;

pub use choices::{Choices, ParseChoicesError};
pub use schemes::Scheme;

vocabulary! {
    /// The law that a decision follows.
    Regime "regime" {
        Eu = "eu", "European Union, read strictly", "Union européenne, lecture stricte", "Europäische Union, streng gelesen", "Unión Europea, lectura estricta";
        France = "fr", "France", "France", "Frankreich", "Francia";
        UnitedKingdom = "uk", "United Kingdom", "Royaume-Uni", "Vereinigtes Königreich", "Reino Unido";
        California = "us-ca", "California", "Californie", "Kalifornien", "California";
    }
}

impl Regime {
    /// Whose law it is.
    pub const fn jurisdiction(self) -> Jurisdiction {
        match self {
            Self::Eu => Jurisdiction::Eu,
            Self::France => Jurisdiction::Fr,
            Self::UnitedKingdom => Jurisdiction::Gb,
            Self::California => Jurisdiction::UsCa,
        }
    }

    /// The law on storing and reading on the device or, for an opt-out regime, on objecting; its
    /// [date](Law::date) says which version is applied.
    pub const fn law(self) -> Law {
        match self {
            Self::Eu => Law::EprivacyDirective,
            Self::France => Law::FrenchDataProtectionAct,
            Self::UnitedKingdom => Law::Pecr,
            Self::California => Law::Ccpa,
        }
    }

    /// Whether everything is allowed until the visitor objects, instead of nothing until the visitor agrees.
    pub const fn is_opt_out(self) -> bool {
        matches!(self, Self::California)
    }
}

/// What is to be done with an item or a request.
///
/// The stricter ones are greater.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Verdict {
    /// It may be set or sent.
    Allow,
    /// The base cannot tell; what to do is the caller's decision.
    Unknown,
    /// It must not be set or sent.
    Block,
}

impl Verdict {
    /// `allow`, `unknown` or `block`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Unknown => "unknown",
            Self::Block => "block",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Why a decision is as it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Reason {
    /// No consent is needed, on this ground and, where it is strictly necessary, for this service.
    Exempt(ExemptionGround, Option<Activity>),
    /// The visitor has agreed to the category.
    ConsentGiven(Category),
    /// Consent is needed, and the visitor has not agreed to the category.
    ConsentMissing(Category),
    /// Consent is needed under the conditions that [`Consent::when`] lists, and the visitor has not agreed to the
    /// category.
    Conditional(Category),
    /// The visitor has not objected to the category, and the law asks for no more.
    NotObjected(Category),
    /// The visitor has objected to the category.
    Objected(Category),
    /// The visitor's browser sends Global Privacy Control, which is an objection to sale and sharing.
    GlobalPrivacyControl,
    /// The request goes to the site itself.
    OwnHost,
    /// It would be exempt, but a name alone, without the host that the item lives on, does not prove whose it is.
    NameAlone,
    /// It would be exempt, but what is known of it is only reported by others than the vendor.
    OnlyReported,
    /// The name is one that anybody may use, and no host proves whose it is.
    SharedName,
    /// The base knows it, but has no assessment of it.
    NotAssessed,
    /// The base does not know it.
    NotInBase,
}

impl Reason {
    /// One word for it, as for a log: `exempt`, `consent-missing`, ...
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exempt(..) => "exempt",
            Self::ConsentGiven(_) => "consent-given",
            Self::ConsentMissing(_) => "consent-missing",
            Self::Conditional(_) => "conditional",
            Self::NotObjected(_) => "not-objected",
            Self::Objected(_) => "objected",
            Self::GlobalPrivacyControl => "global-privacy-control",
            Self::OwnHost => "own-host",
            Self::NameAlone => "name-alone",
            Self::OnlyReported => "only-reported",
            Self::SharedName => "shared-name",
            Self::NotAssessed => "not-assessed",
            Self::NotInBase => "not-in-base",
        }
    }

    fn verdict(self) -> Verdict {
        match self {
            Self::Exempt(..) | Self::ConsentGiven(_) | Self::NotObjected(_) | Self::OwnHost => Verdict::Allow,
            Self::SharedName | Self::NotAssessed | Self::NotInBase => Verdict::Unknown,
            _ => Verdict::Block,
        }
    }
}

/// A sentence in English.
impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let label = |category: &Category| category.label(Lang::En);
        match self {
            Self::Exempt(ground, None) => write!(f, "exempt: {}", ground.label(Lang::En)),
            Self::Exempt(ground, Some(service)) => {
                write!(f, "exempt: {} ({})", ground.label(Lang::En), service.label(Lang::En))
            }
            Self::ConsentGiven(category) => write!(f, "the visitor agreed to {}", label(category)),
            Self::ConsentMissing(Category::Necessary) => {
                f.write_str("needs consent, though it is called necessary: no choice covers it")
            }
            Self::Conditional(Category::Necessary) => {
                f.write_str("may need consent, as circumstances are, though it is called necessary")
            }
            Self::ConsentMissing(category) => {
                write!(f, "needs consent, and the visitor has not agreed to {}", label(category))
            }
            Self::Conditional(category) => {
                let category = label(category);
                write!(
                    f,
                    "may need consent, as circumstances are, and the visitor has not agreed to {category}"
                )
            }
            Self::NotObjected(category) => write!(f, "the visitor has not objected to {}", label(category)),
            Self::Objected(category) => write!(f, "the visitor objected to {}", label(category)),
            Self::GlobalPrivacyControl => f.write_str("the browser sends Global Privacy Control"),
            Self::OwnHost => f.write_str("the host is the site's own"),
            Self::NameAlone => f.write_str("would be exempt, but a name alone does not prove whose it is"),
            Self::OnlyReported => f.write_str("would be exempt, but that is only reported"),
            Self::SharedName => f.write_str("anybody may use the name, and no host proves whose it is"),
            Self::NotAssessed => f.write_str("known, but not assessed"),
            Self::NotInBase => f.write_str("not in the base"),
        }
    }
}

/// A decision: what is to be done, why, and what that rests on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Decision {
    reason: Reason,
    vendor: Option<Vendor>,
    cookie: Option<Cookie>,
    consent: Option<Consent>,
    law: Law,
}

impl Decision {
    /// What is to be done.
    pub fn verdict(self) -> Verdict {
        self.reason.verdict()
    }

    /// Why.
    pub fn reason(self) -> Reason {
        self.reason
    }

    /// Whether it may be set or sent. What is unknown is not.
    pub fn is_allowed(self) -> bool {
        self.verdict() == Verdict::Allow
    }

    /// The vendor whose item or host decided: of several candidates, the strictest.
    pub fn vendor(self) -> Option<Vendor> {
        self.vendor
    }

    /// The item that decided, of a decision for an item.
    pub fn cookie(self) -> Option<Cookie> {
        self.cookie
    }

    /// The assessment that was applied.
    pub fn consent(self) -> Option<Consent> {
        self.consent
    }

    /// Where that assessment comes from.
    pub fn evidence(self) -> Option<Evidence> {
        self.consent.map(Consent::evidence)
    }

    /// The law that was applied.
    pub fn law(self) -> Law {
        self.law
    }

    /// The date of that law: of the version that the assessment was made by.
    pub fn law_date(self) -> Date {
        self.law.date()
    }
}

/// `block: needs consent, and the visitor has not agreed to statistics`.
impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.verdict(), self.reason)
    }
}

/// What decides: the site, the law, and what the visitor has chosen.
///
/// Nothing is allowed before consent on the strength of a name alone, or of a fact that only others than the vendor
/// report. Where a name can be several vendors', the strictest of them decides. Not legal advice: an assessment is by
/// the law of its date, and what a site does with an item can change it.
///
/// ```
/// use consent_atlas::{Choices, Policy, Reason, Regime, cookie, url, vocab::Category};
///
/// let policy = Policy::new("shop.example").under(Regime::Eu);
/// let before = policy.item(cookie("iclose_visitor").at_host("shop.example"));
/// assert!(!before.is_allowed());
/// assert_eq!(before.reason(), Reason::ConsentMissing(Category::Preferences));
///
/// let agreed = policy.with_choices(Choices::NONE.with(Category::Preferences));
/// assert!(agreed.item(cookie("iclose_visitor").at_host("shop.example")).is_allowed());
///
/// assert!(policy.host(url("https://www.shop.example/app.js")).is_allowed());
/// assert_eq!(policy.host(url("https://unheard.example/x.js")).reason(), Reason::NotInBase);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Policy<'a> {
    site: &'a str,
    regime: Regime,
    choices: Option<Choices>,
    global_privacy_control: bool,
}

impl<'a> Policy<'a> {
    /// A policy of a site, named by its registrable domain (`shop.example`): by the law of the EU, before the visitor
    /// has chosen anything.
    pub const fn new(site: &'a str) -> Self {
        Self { site, regime: Regime::Eu, choices: None, global_privacy_control: false }
    }

    /// The same under another law.
    #[must_use]
    pub const fn under(self, regime: Regime) -> Self {
        Self { regime, ..self }
    }

    /// The same after the visitor's choice: the categories agreed to or, under an opt-out regime, not objected to.
    #[must_use]
    pub const fn with_choices(self, choices: Choices) -> Self {
        Self { choices: Some(choices), ..self }
    }

    /// The same for a browser that sends [Global Privacy Control](https://w3c.github.io/gpc/) (`Sec-GPC: 1`). It counts
    /// under an opt-out regime, where it stands above the choices.
    #[must_use]
    pub const fn with_global_privacy_control(self, sent: bool) -> Self {
        Self { global_privacy_control: sent, ..self }
    }

    /// Decides on a stored item, from what a lookup found.
    ///
    /// Give the lookup the host that the item lives on ([`Matches::at_host`]): a name alone allows nothing before
    /// consent. Where the host proves a vendor, only its items count; where a name is one that anybody may use and no
    /// host proves whose it is, nothing is decided.
    pub fn item(self, matches: Matches<'_>) -> Decision {
        let proven = matches.candidates().any(crate::Match::is_proven);
        let counts = |found: &crate::Match| found.is_proven() || !proven;
        let mut strictest: Option<Decision> = None;
        for found in matches.candidates().filter(counts) {
            let decision = if found.is_claimed() {
                let at_home = matches.host().is_some_and(|host| {
                    found.is_proven() || (found.cookie().party() != Party::Third && self.is_own(host))
                });
                self.of_item(found.cookie(), at_home)
            } else {
                self.decision(Reason::SharedName).of(found.vendor(), Some(found.cookie()))
            };
            strictest = Some(strictest.map_or(decision, |other| other.stricter(decision)));
        }
        strictest.unwrap_or_else(|| self.decision(Reason::NotInBase))
    }

    /// Decides on loading something from a host or a URL, from what a lookup found.
    ///
    /// Requests to the site itself are its own. Where vendors share the host and the path does not tell them apart,
    /// nothing is decided.
    pub fn host(self, matches: HostMatches<'_>) -> Decision {
        if self.is_own(matches.host()) {
            return self.decision(Reason::OwnHost);
        }
        let Some(first) = matches.first() else {
            let candidate = matches.candidates().next();
            return candidate.map_or_else(
                || self.decision(Reason::NotInBase),
                |found| self.decision(Reason::SharedName).of(found.vendor(), None),
            );
        };
        // Of the domains that cover the host, only the longest ends, which come first, are meant.
        let meant = matches.candidates().take_while(|found| found.domain().host() == first.domain().host());
        let decisions = meant.filter(|found| found.is_claimed()).map(|found| {
            let vendor = found.vendor();
            let proven = found.domain().evidence().kind() != EvidenceKind::Reported;
            let reason = self.judge(vendor.loading_consent(), vendor.category(), true, proven);
            self.decision(reason).of(vendor, None).by(vendor.loading_consent())
        });
        decisions.reduce(Decision::stricter).unwrap_or_else(|| self.decision(Reason::NotInBase))
    }

    fn of_item(self, cookie: Cookie, at_home: bool) -> Decision {
        let known = cookie.evidence().kind() != EvidenceKind::Reported;
        let reason = self.judge(cookie.consent(), cookie.category(), at_home, known);
        self.decision(reason).of(cookie.vendor(), Some(cookie)).by(cookie.consent())
    }

    /// The reason for a decision about something of a category. An exemption counts only for what is `at_home`, where
    /// it belongs, and `known` from more than reports.
    fn judge(self, consent: Option<Consent>, category: Category, at_home: bool, known: bool) -> Reason {
        if self.regime.is_opt_out() {
            return self.judge_objection(category);
        }
        let agreed = self.choices.is_some_and(|choices| choices.contains(category));
        let Some(consent) = consent.map(|consent| consent.in_jurisdiction(self.regime.jurisdiction())) else {
            return if agreed { Reason::ConsentGiven(category) } else { Reason::NotAssessed };
        };
        // The item may be well known, and the exemption only somebody's claim.
        let known = known && consent.evidence().kind() != EvidenceKind::Reported;
        match (consent.requirement(), consent.ground()) {
            (Requirement::Exempt, Some(ground)) if at_home && known => {
                Reason::Exempt(ground, consent.service())
            }
            _ if agreed && category != Category::Necessary => Reason::ConsentGiven(category),
            (Requirement::Exempt, _) if !known => Reason::OnlyReported,
            (Requirement::Exempt, _) => Reason::NameAlone,
            (Requirement::Conditional, _) => Reason::Conditional(category),
            _ => Reason::ConsentMissing(category),
        }
    }

    fn judge_objection(self, category: Category) -> Reason {
        if category == Category::Marketing && self.global_privacy_control {
            Reason::GlobalPrivacyControl
        } else if category == Category::Necessary || self.choices.unwrap_or(Choices::ALL).contains(category) {
            Reason::NotObjected(category)
        } else {
            Reason::Objected(category)
        }
    }

    /// The site.
    pub const fn site(self) -> &'a str {
        self.site
    }

    /// The law.
    pub const fn regime(self) -> Regime {
        self.regime
    }

    /// Whether a host is the site's registrable domain or below it.
    pub(crate) fn is_own(self, host: &str) -> bool {
        let mut site = Buffer::new();
        let (site, mut buffer) = (host::normalise(self.site, &mut site), Buffer::new());
        site.zip(host::normalise(host, &mut buffer)).is_some_and(|(site, host)| host::is_within(host, site))
    }

    fn decision(self, reason: Reason) -> Decision {
        Decision { reason, vendor: None, cookie: None, consent: None, law: self.regime.law() }
    }
}

impl Decision {
    fn of(self, vendor: Vendor, cookie: Option<Cookie>) -> Self {
        Self { vendor: Some(vendor), cookie, ..self }
    }

    /// The decision by an assessment, with the law that its entry for the jurisdiction names.
    fn by(self, consent: Option<Consent>) -> Self {
        let consent = consent.map(|consent| consent.in_jurisdiction(self.law.jurisdiction()));
        Self { consent, law: consent.and_then(Consent::law).unwrap_or(self.law), ..self }
    }

    /// The stricter of two decisions; of two that are alike, the first.
    fn stricter(self, other: Self) -> Self {
        if other.verdict() > self.verdict() { other } else { self }
    }
}
