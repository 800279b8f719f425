//! The questions that every vendor raises, answered from the typed facts.
//!
//! Nothing here is stored: an answer follows from the record, in each of the four languages, so that it can never say
//! something else than the facts do.

use core::fmt;

use crate::value::vocab::{
    Condition, DataKind, ItemStatus, Lang, MechanismStanding, Requirement, Role, TransferStatus, vocabulary,
};
use crate::vocab::Vocabulary;
use crate::{
    AssignedRole, Consent, Cookie, Dependency, LegalBasisScope, Observation, ServerRetention, Vendor,
    VendorRef,
};

mod phrases;

use phrases::{Phrase, fill};

vocabulary! {
    /// A question about a vendor that its typed facts answer, in the order in which a page would ask them.
    Question "question" {
        Cookies = "cookies", "stored items", "éléments conservés", "gespeicherte Einträge", "elementos almacenados";
        Consent = "consent", "consent", "consentement", "Einwilligung", "consentimiento";
        LegalBasis = "legal-basis", "legal basis", "base juridique", "Rechtsgrundlage", "base jurídica";
        Transfers = "transfers", "transfers", "transferts", "Übermittlungen", "transferencias";
        Dpia = "dpia", "impact assessment", "analyse d’impact", "Folgenabschätzung", "evaluación de impacto";
        Implementation = "implementation", "implementation", "mise en œuvre", "Umsetzung", "implementación";
        Alternatives = "alternatives", "alternatives", "alternatives", "Alternativen", "alternativas";
        CookiePolicy = "cookie-policy", "cookie policy", "politique de cookies", "Cookie-Richtlinie", "política de cookies";
    }
}

impl Question {
    /// The question in words, about a vendor.
    ///
    /// ```
    /// use consent_atlas::{Lang, Question, vendor};
    ///
    /// let question = Question::Consent.about(vendor("chaport").unwrap(), Lang::En);
    /// assert_eq!(question.to_string(), "Is consent needed to load Chaport?");
    /// ```
    pub fn about(self, vendor: Vendor, lang: Lang) -> QuestionText {
        QuestionText { question: self, vendor, lang }
    }
}

/// A [`Question`] in words; see [`Question::about`].
#[derive(Clone, Copy, Debug)]
pub struct QuestionText {
    question: Question,
    vendor: Vendor,
    lang: Lang,
}

impl fmt::Display for QuestionText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let phrase = match self.question {
            Question::Cookies => phrases::ASK_COOKIES,
            Question::Consent => phrases::ASK_CONSENT,
            Question::LegalBasis => phrases::ASK_LEGAL_BASIS,
            Question::Transfers => phrases::ASK_TRANSFERS,
            Question::Dpia => phrases::ASK_DPIA,
            Question::Implementation => phrases::ASK_IMPLEMENTATION,
            Question::Alternatives => phrases::ASK_ALTERNATIVES,
            Question::CookiePolicy => phrases::ASK_COOKIE_POLICY,
        };
        fill(f, phrase, self.lang, &[&self.vendor.name()])
    }
}

/// The answer to a [`Question`] about a vendor: its `Display` is one or several sentences.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    vendor: Vendor,
    question: Question,
    lang: Lang,
}

impl Answer {
    pub(crate) fn new(vendor: Vendor, question: Question, lang: Lang) -> Self {
        Self { vendor, question, lang }
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut writer = Writer { f, vendor: self.vendor, lang: self.lang, started: false };
        match self.question {
            Question::Cookies => writer.cookies(),
            Question::Consent => writer.consent(),
            Question::LegalBasis => writer.legal_basis(),
            Question::Transfers => writer.transfers(),
            Question::Dpia => writer.dpia(),
            Question::Implementation => writer.implementation(),
            Question::Alternatives => writer.alternatives(),
            Question::CookiePolicy => writer.cookie_policy(),
        }
    }
}

/// Writes sentences about a vendor.
struct Writer<'a, 'b> {
    f: &'a mut fmt::Formatter<'b>,
    vendor: Vendor,
    lang: Lang,
    started: bool,
}

impl Writer<'_, '_> {
    /// Writes a sentence, with a blank before it unless it is the first.
    fn say(&mut self, phrase: Phrase, arguments: &[&dyn fmt::Display]) -> fmt::Result {
        if self.started {
            self.f.write_str(" ")?;
        }
        self.started = true;
        fill(self.f, phrase, self.lang, arguments)
    }

    /// The items that are in use.
    fn items(&self) -> impl Iterator<Item = Cookie> + Clone + use<> {
        self.vendor.cookies().filter(|cookie| cookie.status() == ItemStatus::Current)
    }

    /// The items whose consent requirement is one of the three.
    fn items_with(&self, requirement: Requirement) -> impl Iterator<Item = ItemName> + Clone + use<> {
        self.items()
            .filter(move |item| item.consent().is_some_and(|consent| consent.requirement() == requirement))
            .map(ItemName)
    }

    fn cookies(&mut self) -> fmt::Result {
        let (vendor, lang) = (self.vendor.name(), self.lang);
        let count = self.items().count();
        if count == 0 {
            self.say(phrases::NO_ITEMS, &[&vendor])?;
        } else {
            let items = self.items().map(move |cookie| ItemSummary { cookie, lang });
            let phrase = if count == 1 { phrases::ONE_ITEM } else { phrases::ITEMS };
            self.say(phrase, &[&vendor, &count, &Joined { items, separator: "; ", last: "; " }])?;
        }
        for surface in self.vendor.surfaces().filter(|surface| surface.stores_nothing()) {
            self.say(phrases::STORES_NOTHING, &[&surface.surface().label(lang)])?;
        }
        Ok(())
    }

    fn consent(&mut self) -> fmt::Result {
        let (vendor, lang) = (self.vendor.name(), self.lang);
        match self.vendor.loading_consent() {
            None => self.say(phrases::LOADING_NOT_STATED, &[&vendor])?,
            Some(consent) => {
                match consent.requirement() {
                    Requirement::Required => self.say(phrases::LOADING_REQUIRED, &[&vendor])?,
                    Requirement::Exempt => {
                        self.say(phrases::LOADING_EXEMPT, &[&vendor, &Ground { consent, lang }])?;
                    }
                    Requirement::Conditional => {
                        self.say(phrases::LOADING_CONDITIONAL, &[&vendor, &self.conditions(consent)])?;
                    }
                }
                for entry in consent.jurisdictions() {
                    let place = entry.jurisdiction().label(lang);
                    self.say(phrases::ELSEWHERE, &[&place, &entry.requirement().label(lang)])?;
                }
            }
        }
        for (requirement, phrase) in [
            (Requirement::Required, phrases::ITEMS_REQUIRED),
            (Requirement::Conditional, phrases::ITEMS_CONDITIONAL),
            (Requirement::Exempt, phrases::ITEMS_EXEMPT),
        ] {
            let items = self.items_with(requirement);
            if items.clone().next().is_some() {
                self.say(phrase, &[&self.listed(items)])?;
            }
        }
        self.say(phrases::ASSESSMENT, &[])
    }

    fn legal_basis(&mut self) -> fmt::Result {
        let (vendor, lang) = (self.vendor.name(), self.lang);
        if self.vendor.legal_bases().is_empty() && self.vendor.unsuitable_bases().is_empty() {
            return self.say(phrases::BASIS_NOT_STATED, &[&vendor]);
        }
        let lists = [
            (self.vendor.legal_bases(), phrases::BASIS, phrases::BASIS_FOR),
            (self.vendor.unsuitable_bases(), phrases::UNSUITABLE, phrases::UNSUITABLE_FOR),
        ];
        for (bases, alone, with_scope) in lists {
            for scope in bases {
                let basis = scope.basis().label(lang);
                if scope.covers().is_empty() {
                    self.say(alone, &[&basis])?;
                } else {
                    let covers = scope.covers().map(move |activity| activity.label(lang));
                    self.say(with_scope, &[&basis, &self.listed(covers)])?;
                }
            }
        }
        Ok(())
    }

    fn transfers(&mut self) -> fmt::Result {
        let (vendor, lang) = (self.vendor.name(), self.lang);
        let Some(transfers) = self.vendor.transfers() else {
            return self.say(phrases::TRANSFERS_NOT_STATED, &[&vendor]);
        };
        match transfers.status() {
            TransferStatus::None => self.say(phrases::TRANSFERS_NONE, &[&vendor])?,
            TransferStatus::Yes => self.say(phrases::TRANSFERS_YES, &[&vendor])?,
            TransferStatus::Possible => self.say(phrases::TRANSFERS_POSSIBLE, &[&vendor])?,
        }
        let countries = transfers.countries().map(move |country| country.label(lang));
        if !transfers.countries().is_empty() {
            self.say(phrases::TO_COUNTRIES, &[&self.listed(countries)])?;
        }
        let factors = transfers.depends_on().map(move |factor| factor.label(lang));
        if !transfers.depends_on().is_empty() {
            self.say(phrases::DEPENDS_ON, &[&self.listed(factors)])?;
        }
        let mechanisms = transfers.mechanisms().map(move |entry| Noted {
            text: entry.mechanism().label(lang),
            note: entry.standing().label(lang),
        });
        if !transfers.mechanisms().is_empty() {
            self.say(phrases::MECHANISMS, &[&self.listed(mechanisms)])?;
        }
        Ok(())
    }

    fn dpia(&mut self) -> fmt::Result {
        let (vendor, lang) = (self.vendor.name(), self.lang);
        let Some(dpia) = self.vendor.dpia() else {
            return self.say(phrases::DPIA_NOT_STATED, &[&vendor]);
        };
        self.say(phrases::DPIA_LEVEL, &[&vendor, &dpia.level().label(lang)])?;
        let triggers = dpia.triggers().map(move |trigger| trigger.label(lang));
        if !dpia.triggers().is_empty() {
            self.say(phrases::DPIA_TRIGGERS, &[&self.listed(triggers)])?;
        }
        Ok(())
    }

    fn implementation(&mut self) -> fmt::Result {
        let vendor = self.vendor;
        let name = vendor.name();
        if let Some(consent) = vendor.loading_consent() {
            match consent.requirement() {
                Requirement::Required => {
                    self.say(phrases::BLOCK, &[&name, &vendor.category().label(self.lang)])?;
                }
                Requirement::Conditional => {
                    self.say(phrases::RESTRICT, &[&name, &self.conditions(consent)])?;
                }
                Requirement::Exempt => self.say(phrases::LOAD_FREELY, &[&name])?,
            }
        }
        let items = self.items_with(Requirement::Required);
        if items.clone().next().is_some() {
            self.say(phrases::HOLD_BACK, &[&self.listed(items)])?;
        }
        if vendor.roles().any(|role| role.role() == Role::Processor) {
            self.say(phrases::SIGN_DPA, &[&name])?;
        }
        if vendor.roles().any(|role| role.role() == Role::JointController) {
            self.say(phrases::ARRANGE_JOINTLY, &[&name])?;
        }
        if let Some(transfers) =
            vendor.transfers().filter(|transfers| transfers.status() != TransferStatus::None)
        {
            self.say(phrases::DOCUMENT_TRANSFER, &[])?;
            if transfers.mechanisms().any(|mechanism| mechanism.standing() != MechanismStanding::InForce) {
                self.say(phrases::CHECK_MECHANISM, &[&name])?;
            }
        }
        if vendor.server_retention().any(ServerRetention::is_configurable) {
            self.say(phrases::SET_RETENTION, &[&name])?;
        }
        if vendor.data_collected().any(|data| data.kind() == DataKind::FreeText) {
            self.say(phrases::AVOID_SENSITIVE, &[])?;
        }
        self.say(phrases::DECLARE, &[&name])
    }

    fn alternatives(&mut self) -> fmt::Result {
        let (vendor, lang) = (self.vendor.name(), self.lang);
        if self.vendor.alternatives().is_empty() {
            return self.say(phrases::NO_ALTERNATIVES, &[&vendor]);
        }
        let alternatives = self.vendor.alternatives().map(move |reference| Alternative { reference, lang });
        self.say(phrases::ALTERNATIVES, &[&vendor, &self.listed(alternatives)])
    }

    fn cookie_policy(&mut self) -> fmt::Result {
        let vendor = self.vendor;
        let lang = self.lang;
        let operator = vendor.operator();
        let operator_name = operator.legal_name().unwrap_or(operator.name());
        self.say(phrases::NAME_THE_VENDOR, &[&vendor.name(), &operator_name, &vendor.service().label(lang)])?;
        let items = self.items().map(ItemName);
        if items.clone().next().is_some() {
            self.say(phrases::LIST_ITEMS, &[&self.listed(items)])?;
        }
        if !vendor.roles().is_empty() {
            let roles = unique(vendor.roles().map(AssignedRole::role)).map(move |role| role.label(lang));
            self.say(phrases::STATE_ROLE, &[&self.listed(roles)])?;
        }
        if !vendor.legal_bases().is_empty() {
            let bases =
                unique(vendor.legal_bases().map(LegalBasisScope::basis)).map(move |basis| basis.label(lang));
            self.say(phrases::STATE_BASES, &[&self.listed(bases)])?;
        }
        if vendor.transfers().is_some_and(|transfers| transfers.status() != TransferStatus::None) {
            self.say(phrases::STATE_TRANSFER, &[])?;
        }
        if let Some(address) = operator.privacy_policy() {
            self.say(phrases::LINK_POLICY, &[&address])?;
        }
        self.say(phrases::EXPLAIN_REFUSAL, &[])
    }

    fn conditions(&self, consent: Consent) -> impl fmt::Display + use<> {
        let lang = self.lang;
        self.listed(consent.when().map(move |dependency| dependency.display(lang)))
    }

    /// A list in prose: `a, b and c`.
    fn listed<I>(&self, items: I) -> Joined<I> {
        Joined { items, separator: ", ", last: phrases::AND.get(self.lang) }
    }
}

/// The words of a vocabulary that an iterator gives, each once, in the vocabulary's order.
fn unique<V: Vocabulary>(words: impl Iterator<Item = V>) -> impl Iterator<Item = V> + Clone {
    let given = words.fold(0_u32, |given, word| given | 1 << word.code());
    V::ALL.iter().copied().filter(move |word| given & 1 << word.code() != 0)
}

/// Items in a row, with a separator, and another one before the last.
struct Joined<I> {
    items: I,
    separator: &'static str,
    last: &'static str,
}

impl<I: Iterator<Item: fmt::Display> + Clone> fmt::Display for Joined<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut items = self.items.clone().enumerate().peekable();
        while let Some((position, item)) = items.next() {
            if position > 0 {
                f.write_str(if items.peek().is_some() { self.separator } else { self.last })?;
            }
            write!(f, "{item}")?;
        }
        Ok(())
    }
}

/// An item by its name or, where that is not published, by its id.
#[derive(Clone, Copy)]
struct ItemName(Cookie);

impl fmt::Display for ItemName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name().unwrap_or(self.0.id()))
    }
}

/// An item with its axes: `name (storage, party, retention)`.
struct ItemSummary {
    cookie: Cookie,
    lang: Lang,
}

impl fmt::Display for ItemSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (cookie, lang) = (self.cookie, self.lang);
        write!(f, "{} (", ItemName(cookie))?;
        if cookie.name().is_none() {
            write!(f, "{}, ", phrases::NAME_NOT_PUBLISHED.get(lang))?;
        }
        write!(f, "{}, {}, ", cookie.storage().label(lang), cookie.party().label(lang))?;
        match (cookie.retention(), cookie.observations().find_map(Observation::retention)) {
            (Some(retention), _) => write!(f, "{}", retention.display(lang))?,
            (None, Some(seen)) => fill(f, phrases::SEEN, lang, &[&seen.display(lang)])?,
            (None, None) => f.write_str(phrases::LENGTH_NOT_STATED.get(lang))?,
        }
        for dependency in cookie.only_if() {
            write!(f, ", {}", dependency.display(lang))?;
        }
        f.write_str(")")
    }
}

/// A text with a remark in parentheses.
struct Noted {
    text: &'static str,
    note: &'static str,
}

impl fmt::Display for Noted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.text, self.note)
    }
}

/// An alternative with its country and its condition.
struct Alternative {
    reference: VendorRef,
    lang: Lang,
}

impl fmt::Display for Alternative {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let country = self.reference.country().map(|country| country.label(self.lang));
        // A remark in another language than the answer's would stand out; the record has it for those who want it.
        let note = self.reference.note().and_then(|note| note.get(self.lang));
        f.write_str(self.reference.name())?;
        match (country, note) {
            (Some(country), Some(note)) => write!(f, " ({country}; {note})"),
            (Some(only), None) | (None, Some(only)) => write!(f, " ({only})"),
            (None, None) => Ok(()),
        }
    }
}

/// The ground of an exemption, with the service that it is for.
struct Ground {
    consent: Consent,
    lang: Lang,
}

impl fmt::Display for Ground {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ground = self.consent.ground().map_or("", |ground| ground.label(self.lang));
        match self.consent.service() {
            Some(service) => write!(f, "{ground} ({})", service.label(self.lang)),
            None => f.write_str(ground),
        }
    }
}

impl Dependency {
    /// The condition in words, in one of the four languages.
    ///
    /// ```
    /// use consent_atlas::{Lang, cookie};
    ///
    /// let uid = cookie("iclose_uid").first().unwrap().cookie();
    /// let condition = uid.only_if().next().unwrap();
    /// assert_eq!(condition.display(Lang::En).to_string(), "with a feature: analytics");
    /// ```
    pub fn display(self, lang: Lang) -> DependencyText {
        DependencyText { dependency: self, lang }
    }
}

/// A [`Dependency`] in words; see [`Dependency::display`].
#[derive(Clone, Copy, Debug)]
pub struct DependencyText {
    dependency: Dependency,
    lang: Lang,
}

impl fmt::Display for DependencyText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let colon = phrases::COLON.get(self.lang);
        f.write_str(self.dependency.condition().label(self.lang))?;
        match (self.dependency.activity(), self.dependency.name()) {
            (Some(activity), _) if self.dependency.condition() == Condition::Feature => {
                write!(f, "{colon}{}", activity.label(self.lang))
            }
            (_, Some(name)) => write!(f, "{colon}{name}"),
            _ => Ok(()),
        }
    }
}
