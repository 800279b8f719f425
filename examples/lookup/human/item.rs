//! A stored item.

use std::io::{self, Write};

use consent_atlas::{Cookie, Match, MatchedBy, Observation};

use super::{Page, sheet, words};

impl<W: Write> Page<'_, W> {
    /// Writes one candidate; `place` is its place among how many.
    pub(super) fn item(&mut self, found: Match, place: (usize, usize)) -> io::Result<()> {
        let (item, vendor) = (found.cookie(), found.vendor());
        self.title(found, place)?;
        self.who(vendor)?;
        self.sheet.field(self.say(words::WHAT_FOR), self.purpose(item))?;
        self.sheet.field(self.say(words::HOW_LONG), self.lengths(item))?;
        self.sheet.field(self.say(words::CATEGORY), [item.category().label(self.lang)])?;
        self.sheet.field(self.say(words::STORAGE), [item.storage().label(self.lang)])?;
        let hosts: Vec<String> = item.hosts().map(str::to_owned).collect();
        let party = self.detailed(item.party().label(self.lang), &hosts);
        self.sheet.field(self.say(words::PARTY), [party])?;
        self.setting(item)?;
        self.status(
            item.status(),
            item.until(),
            item.replaced_by().map(|other| other.name().unwrap_or(other.id())),
        )?;
        self.sheet.field(self.say(words::LEGAL_BASIS), self.bases(item))?;
        self.consent(words::CONSENT, item.consent())?;
        self.evidence(item.evidence())?;
        self.claims(item.claims())?;
        self.note(item.note())?;
        let further = item.consent().into_iter().flat_map(|consent| consent.evidence().sources());
        let observers = item.observations().flat_map(|seen| seen.evidence().sources());
        self.sources(item.evidence().sources().chain(observers).chain(further))
    }

    /// The name that was asked for, how it was found, and what it proves.
    fn title(&mut self, found: Match, (number, count): (usize, usize)) -> io::Result<()> {
        let item = found.cookie();
        let how = match found.matched_by() {
            MatchedBy::Exact => words::EXACT_NAME,
            _ => words::BY_PATTERN,
        };
        let own_name = item.name().filter(|name| *name != self.query).unwrap_or_default();
        let how = format!("{} {own_name}", self.say(how));
        let mut remarks = vec![self.say(words::STORED_ITEM).to_owned(), how.trim_end().to_owned()];
        if found.is_proven() {
            remarks.push(self.say(words::PROVEN).to_owned());
        }
        if count > 1 {
            remarks.push(self.fill(words::CANDIDATE, &format_args!("{number}/{count}")));
        }
        self.sheet.heading(self.query, &remarks.join(", "))?;
        if found.is_generic() {
            let (style, phrase) = if found.is_claimed() {
                (sheet::GOOD, words::GENERIC_PROVEN)
            } else {
                (sheet::STOP, words::GENERIC)
            };
            self.sheet.marked("", style, self.say(phrase))?;
        }
        if item.is_shared() {
            self.sheet.marked("", sheet::MIND, self.say(words::SHARED_NAME))?;
        }
        Ok(())
    }

    /// The purpose in words, then in the vocabulary's.
    fn purpose(&self, item: Cookie) -> Vec<String> {
        let uses = self.labels(item.uses());
        let texts =
            [self.text(item.purpose()).map(str::to_owned), Some(uses).filter(|uses| !uses.is_empty())];
        let texts: Vec<String> = texts.into_iter().flatten().collect();
        if texts.is_empty() { vec![self.say(words::NOT_STATED).to_owned()] } else { texts }
    }

    /// The declared length and, apart, those that were measured.
    fn lengths(&self, item: Cookie) -> Vec<String> {
        let renewed = item.is_refreshed().filter(|refreshed| *refreshed).map(|_| self.say(words::RENEWED));
        let details: Vec<String> = renewed.map(str::to_owned).into_iter().collect();
        let declared = item.retention().map_or_else(
            || self.say(words::NOT_STATED).to_owned(),
            |length| self.fill(words::DECLARED, &length.display(self.lang)),
        );
        let mut lengths = vec![self.detailed(&declared, &details)];
        lengths.extend(item.observations().map(|seen| self.observed(seen)));
        lengths
    }

    fn observed(&self, seen: Observation) -> String {
        let length = seen.retention().map(|length| length.display(self.lang).to_string());
        let length = length.unwrap_or_else(|| self.say(words::NOT_STATED).to_owned());
        let date: Vec<String> = seen.date().map(|date| date.to_string()).into_iter().collect();
        self.noted(self.detailed(&self.fill(words::OBSERVED, &length), &date), seen.note())
    }

    /// How, when and where it is set, and with which attributes.
    fn setting(&mut self, item: Cookie) -> io::Result<()> {
        let parts = [
            item.set_by().map(|by| by.label(self.lang)),
            item.trigger().map(|trigger| trigger.label(self.lang)),
            Some(item.surface().label(self.lang)),
        ];
        let mut lines = vec![parts.into_iter().flatten().collect::<Vec<_>>().join(", ")];
        lines.extend(item.only_if().map(|condition| self.fill(words::ONLY, &condition.display(self.lang))));
        self.sheet.field(self.say(words::SET), lines)?;
        let attributes = self.attributes(item);
        if !attributes.is_empty() {
            self.sheet.field(self.say(words::ATTRIBUTES), [attributes.join(", ")])?;
        }
        self.sheet.field(self.say(words::IDENTIFIER), item.is_identifier().map(|yes| self.yes_or_no(yes)))
    }

    fn attributes(&self, item: Cookie) -> Vec<String> {
        let flag =
            |name: &str, value: Option<bool>| value.map(|yes| format!("{name}={}", self.yes_or_no(yes)));
        let parts = [
            flag("HttpOnly", item.http_only()),
            flag("Secure", item.secure()),
            item.same_site().map(|value| format!("SameSite={}", value.label(self.lang))),
            flag("Partitioned", item.partitioned()),
            item.path().map(|path| format!("Path={path}")),
        ];
        parts.into_iter().flatten().collect()
    }

    fn yes_or_no(&self, yes: bool) -> &'static str {
        self.say(if yes { words::YES } else { words::NO })
    }

    /// The item's own legal bases or, where the record states none, the vendor's.
    fn bases(&self, item: Cookie) -> Vec<String> {
        if !item.legal_bases().is_empty() {
            return item.legal_bases().map(|basis| basis.label(self.lang).to_owned()).collect();
        }
        let mut bases: Vec<String> =
            item.vendor().legal_bases().map(|scope| format!("- {}", self.basis(scope))).collect();
        let introduction = if bases.is_empty() { words::NOT_STATED } else { words::OF_THE_VENDOR };
        bases.insert(0, self.say(introduction).to_owned());
        bases
    }
}
