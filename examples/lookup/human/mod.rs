//! The facts for people: a page with a heading per item, host and vendor, in one of the four languages.

use core::fmt;
use std::io::{self, Write};

use consent_atlas::vocab::{ItemStatus, Requirement, Vocabulary};
use consent_atlas::{
    Claim, Consent, Date, Evidence, Lang, LegalBasisScope, List, Operator, Source, Text, Vendor, VendorRef,
};

use crate::find::Findings;

mod host;
mod item;
mod sheet;
mod vendor;
mod words;

use sheet::Sheet;
use words::Phrase;

/// Writes whatever is known of one query.
pub(crate) fn write(out: &mut impl Write, query: &str, findings: &Findings, lang: Lang) -> io::Result<()> {
    let mut page = Page { sheet: Sheet::new(out), lang, query };
    for (position, found) in findings.items.iter().enumerate() {
        page.item(*found, (position + 1, findings.items.len()))?;
    }
    for (position, found) in findings.hosts.iter().enumerate() {
        // A vendor has often an entry for the host and one for its parent; the first one says more.
        let mut before = findings.hosts[..position].iter().filter(|other| other.vendor() == found.vendor());
        if !before.any(|other| other.is_claimed() || !found.is_claimed()) {
            page.host(*found)?;
        }
    }
    findings.vendor.map_or(Ok(()), |vendor| page.vendor(vendor))
}

/// What is written about one query.
struct Page<'a, W> {
    sheet: Sheet<W>,
    lang: Lang,
    query: &'a str,
}

/// Words.
impl<W: Write> Page<'_, W> {
    fn say(&self, phrase: Phrase) -> &'static str {
        phrase.in_lang(self.lang)
    }

    /// A phrase with a value in place of `{}`.
    fn fill(&self, phrase: Phrase, value: &dyn fmt::Display) -> String {
        phrase.in_lang(self.lang).replacen("{}", &value.to_string(), 1)
    }

    fn text(&self, text: Option<Text>) -> Option<&'static str> {
        text.map(|text| text.or_english(self.lang))
    }

    fn labels<V: Vocabulary>(&self, words: impl IntoIterator<Item = V>) -> String {
        words.into_iter().map(|word| word.label(self.lang)).collect::<Vec<_>>().join(", ")
    }

    /// A text with its details in parentheses, if there are any.
    fn detailed(&self, text: &str, details: &[String]) -> String {
        if details.is_empty() {
            text.to_owned()
        } else {
            format!("{text} ({})", details.join(self.say(words::SEMICOLON)))
        }
    }

    /// A text with a remark, which is a sentence, behind it.
    fn noted(&self, text: String, note: Option<Text>) -> String {
        match self.text(note) {
            Some(note) if text.ends_with('.') => format!("{text} {note}"),
            Some(note) => format!("{text}. {note}"),
            None => text,
        }
    }
}

/// What items, hosts and vendors have in common.
impl<W: Write> Page<'_, W> {
    /// The vendor and whoever is behind it.
    fn who(&mut self, vendor: Vendor) -> io::Result<()> {
        let values = [format!("{} ({})", vendor.name(), vendor.slug()), self.operator(vendor.operator())];
        self.sheet.field(self.say(words::WHO), values)?;
        vendor.operator().privacy_policy().map_or(Ok(()), |address| self.sheet.more(address))
    }

    /// The legal name, the usual one where it says something else, the country and the group.
    fn operator(&self, operator: Operator) -> String {
        let mut parts = vec![operator.legal_name().unwrap_or(operator.name()).to_owned()];
        match operator.legal_name() {
            None => parts.push(self.say(words::LEGAL_NAME_NOT_STATED).to_owned()),
            Some(legal_name) if !legal_name.contains(operator.name()) => {
                parts[0] = format!("{legal_name} ({})", operator.name());
            }
            Some(_) => {}
        }
        let country = operator.country().map(|country| country.label(self.lang));
        parts.push(country.unwrap_or(self.say(words::COUNTRY_NOT_STATED)).to_owned());
        parts.extend(operator.group().map(|group| self.fill(words::GROUP, &group)));
        parts.join(", ")
    }

    /// Only what is no longer in use has a line for that.
    fn status(
        &mut self,
        status: ItemStatus,
        until: Option<Date>,
        replaced_by: Option<&str>,
    ) -> io::Result<()> {
        if status == ItemStatus::Current {
            return Ok(());
        }
        let mut details: Vec<String> = until.map(|date| self.fill(words::UNTIL, &date)).into_iter().collect();
        details.extend(replaced_by.map(|name| self.fill(words::REPLACED_BY, &name)));
        let value = self.detailed(status.label(self.lang), &details);
        self.sheet.marked(self.say(words::STATUS), sheet::MIND, &value)
    }

    fn consent(&mut self, caption: Phrase, consent: Option<Consent>) -> io::Result<()> {
        let caption = self.say(caption);
        let Some(consent) = consent else {
            return self.sheet.field(caption, [self.say(words::NOT_STATED)]);
        };
        let style = match consent.requirement() {
            Requirement::Required => sheet::STOP,
            Requirement::Exempt => sheet::GOOD,
            _ => sheet::MIND,
        };
        self.sheet.marked(caption, style, &self.requirement(consent))?;
        consent
            .when()
            .try_for_each(|dependency| self.sheet.more(&format!("- {}", dependency.display(self.lang))))?;
        self.text(consent.reason()).map_or(Ok(()), |reason| self.sheet.more(reason))?;
        self.sheet.aside(&self.evidence_text(consent.evidence()))?;
        for entry in consent.jurisdictions() {
            let place = entry.jurisdiction().label(self.lang);
            self.sheet.more(&format!("{place}{}{}", self.say(words::COLON), self.requirement(entry)))?;
            self.text(entry.reason()).map_or(Ok(()), |reason| self.sheet.more(reason))?;
        }
        Ok(())
    }

    /// The requirement, with the ground of an exemption.
    fn requirement(&self, consent: Consent) -> String {
        let mut details: Vec<String> =
            consent.ground().map(|ground| ground.label(self.lang).to_owned()).into_iter().collect();
        details.extend(consent.service().map(|service| service.label(self.lang).to_owned()));
        details.extend(consent.law().map(|law| law.label(self.lang).to_owned()));
        self.detailed(consent.requirement().label(self.lang), &details)
    }

    /// A legal basis with what it covers.
    fn basis(&self, scope: LegalBasisScope) -> String {
        let basis = scope.basis().label(self.lang);
        let covers = self.labels(scope.covers());
        let text = if covers.is_empty() {
            basis.to_owned()
        } else {
            format!("{basis}{}{covers}", self.say(words::COLON))
        };
        self.noted(text, scope.note())
    }

    fn evidence(&mut self, evidence: Evidence) -> io::Result<()> {
        self.sheet.field(self.say(words::EVIDENCE), [self.evidence_text(evidence)])
    }

    fn evidence_text(&self, evidence: Evidence) -> String {
        let kind = evidence.kind().label(self.lang);
        let colon = self.say(words::COLON);
        self.text(evidence.reason()).map_or(kind.to_owned(), |reason| format!("{kind}{colon}{reason}"))
    }

    fn claims(&mut self, claims: List<Claim>) -> io::Result<()> {
        let lines = claims.map(|claim| self.claim(claim)).collect::<Vec<_>>();
        self.sheet.field(self.say(words::CLAIMS), lines)
    }

    fn claim(&self, claim: Claim) -> String {
        let value = claim.retention().map(|length| length.display(self.lang).to_string());
        let value = value.unwrap_or_else(|| claim.value().to_owned());
        let mut details = vec![
            claim.evidence().kind().label(self.lang).to_owned(),
            claim.standing().label(self.lang).to_owned(),
        ];
        details.extend(claim.date().map(|date| date.to_string()));
        let (subject, colon) = (claim.subject().label(self.lang), self.say(words::COLON));
        let text = self.detailed(&format!("- {subject}{colon}{value}"), &details);
        self.noted(text, claim.note())
    }

    fn note(&mut self, note: Option<Text>) -> io::Result<()> {
        self.sheet.field(self.say(words::NOTE), self.text(note))
    }

    /// Each source once, however many facts rest on it.
    fn sources(&mut self, sources: impl IntoIterator<Item = Source>) -> io::Result<()> {
        let mut given = Vec::new();
        for source in sources {
            if given.contains(&source) {
                continue;
            }
            let caption = if given.is_empty() { self.say(words::SOURCES) } else { "" };
            self.sheet.field(caption, [self.source(source)])?;
            source.url().map_or(Ok(()), |address| self.sheet.aside(address))?;
            given.push(source);
        }
        Ok(())
    }

    fn source(&self, source: Source) -> String {
        let checked = source.checked().map(|date| self.fill(words::CHECKED, &date));
        let parts = [Some(source.title().to_owned()), Some(source.publisher().to_owned()), checked];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn reference(&self, reference: VendorRef) -> String {
        let mut details: Vec<String> = reference.slug().map(str::to_owned).into_iter().collect();
        details.extend(reference.country().map(|country| country.label(self.lang).to_owned()));
        self.noted(self.detailed(reference.name(), &details), reference.note())
    }
}
