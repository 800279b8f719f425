//! A host.

use std::io::{self, Write};

use consent_atlas::HostMatch;

use super::{Page, sheet, words};

impl<W: Write> Page<'_, W> {
    pub(super) fn host(&mut self, found: HostMatch) -> io::Result<()> {
        let (domain, vendor) = (found.domain(), found.vendor());
        let entry = format!("{}{}", domain.host(), domain.path().unwrap_or_default());
        self.sheet.heading(self.query, self.say(words::HOST))?;
        if !found.is_claimed() {
            self.sheet.marked("", sheet::STOP, self.say(words::PATH_ONLY))?;
        }
        if domain.is_shared() {
            self.sheet.marked("", sheet::MIND, self.say(words::SHARED_HOST))?;
        }
        self.who(vendor)?;
        self.sheet.field(self.say(words::WHAT_FOR), self.text(vendor.summary()))?;
        let below =
            if domain.covers_subdomains() { words::WITH_SUBDOMAINS } else { words::WITHOUT_SUBDOMAINS };
        self.sheet.field(self.say(words::COVERS), [format!("{entry}, {}", self.say(below))])?;
        let roles = self.labels(domain.roles());
        self.sheet.field(self.say(words::SERVES), Some(roles).filter(|roles| !roles.is_empty()))?;
        self.status(domain.status(), domain.until(), None)?;
        self.sheet.field(self.say(words::CATEGORY), [vendor.category().label(self.lang)])?;
        self.sheet.field(
            self.say(words::LEGAL_BASIS),
            vendor.legal_bases().map(|scope| self.basis(scope)).collect::<Vec<_>>(),
        )?;
        self.consent(words::LOADING, vendor.loading_consent())?;
        self.evidence(domain.evidence())?;
        self.claims(domain.claims())?;
        self.note(domain.note())?;
        self.sources(domain.evidence().sources())
    }
}
