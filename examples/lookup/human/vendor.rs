//! A vendor.

use std::io::{self, Write};

use consent_atlas::vocab::ItemStatus;
use consent_atlas::{Cookie, Domain, Observation, Operator, Question, Vendor};

use super::{Page, sheet, words};

impl<W: Write> Page<'_, W> {
    pub(super) fn vendor(&mut self, vendor: Vendor) -> io::Result<()> {
        self.sheet.heading(vendor.name(), &format!("{}, {}", self.say(words::VENDOR), vendor.slug()))?;
        self.identity(vendor)?;
        self.stored(vendor)?;
        self.legal(vendor)?;
        let alternatives: Vec<String> =
            vendor.alternatives().map(|reference| self.reference(reference)).collect();
        self.sheet.field(self.say(words::ALTERNATIVES), alternatives)?;
        self.evidence(vendor.evidence())?;
        self.claims(vendor.claims())?;
        self.sources(vendor.sources())?;
        self.sheet.field(self.say(words::REVIEWED), vendor.reviewed().map(|date| date.to_string()))?;
        self.answers(vendor)
    }

    fn identity(&mut self, vendor: Vendor) -> io::Result<()> {
        let aliases = vendor.aliases().collect::<Vec<_>>().join(", ");
        self.sheet.field(self.say(words::ALIASES), Some(aliases).filter(|names| !names.is_empty()))?;
        if vendor.is_retired() {
            let since = vendor.retired_since().map(|date| self.fill(words::SINCE, &date));
            let successor = vendor.successor().map(|other| self.fill(words::REPLACED_BY, &other.name()));
            let details: Vec<String> = since.into_iter().chain(successor).collect();
            let value = self.detailed(self.say(words::RETIRED), &details);
            self.sheet.marked(self.say(words::STATUS), sheet::MIND, &value)?;
        }
        let operator = vendor.operator();
        self.sheet.field(self.say(words::OPERATOR), [self.operator(operator)])?;
        self.sheet.aside(&self.evidence_text(vendor.operator_evidence()))?;
        self.sheet.field(self.say(words::LINKS), self.links(vendor, operator))?;
        self.sheet.field(self.say(words::SERVICE), [vendor.service().label(self.lang)])?;
        self.sheet.field(self.say(words::CATEGORY), [vendor.category().label(self.lang)])?;
        self.sheet.field(self.say(words::WHAT_FOR), self.text(vendor.summary()))
    }

    fn links(&self, vendor: Vendor, operator: Operator) -> Vec<String> {
        let named = [
            (words::PRIVACY_POLICY, operator.privacy_policy()),
            (words::COOKIE_POLICY, operator.cookie_policy()),
            (words::OPT_OUT, operator.opt_out()),
            (words::REQUESTS, operator.requests()),
        ];
        let named = named.into_iter().filter_map(|(name, address)| Some(self.fill(name, &address?)));
        vendor.homepage().map(str::to_owned).into_iter().chain(named).collect()
    }

    /// Its hosts, and what it stores.
    fn stored(&mut self, vendor: Vendor) -> io::Result<()> {
        let hosts: Vec<_> = vendor.domains().map(|domain| self.host_row(domain)).collect();
        self.sheet.table(self.say(words::HOSTS), &hosts)?;
        let items: Vec<_> = vendor.cookies().map(|item| self.item_row(item)).collect();
        self.sheet.table(self.say(words::ITEMS), &items)
    }

    fn host_row(&self, domain: Domain) -> [String; 2] {
        let mut remarks = vec![self.labels(domain.roles())];
        if domain.status() != ItemStatus::Current {
            remarks.push(domain.status().label(self.lang).to_owned());
        }
        remarks.retain(|remark| !remark.is_empty());
        [
            format!("{}{}", domain.host(), domain.path().unwrap_or_default()),
            remarks.join(self.say(words::SEMICOLON)),
        ]
    }

    fn item_row(&self, item: Cookie) -> [String; 4] {
        let name = item.name().map_or_else(
            || format!("{} ({})", item.id(), self.say(words::NAME_NOT_PUBLISHED)),
            str::to_owned,
        );
        let observed = item.observations().find_map(Observation::retention);
        let length = match (item.retention(), observed) {
            (Some(declared), _) => declared.display(self.lang).to_string(),
            (None, Some(seen)) => self.fill(words::OBSERVED, &seen.display(self.lang)),
            (None, None) => self.say(words::NOT_STATED).to_owned(),
        };
        let last = match (item.status(), item.consent()) {
            (ItemStatus::Current, Some(consent)) => consent.requirement().label(self.lang),
            (ItemStatus::Current, None) => "",
            (status, _) => status.label(self.lang),
        };
        [name, item.storage().label(self.lang).to_owned(), length, last.to_owned()]
    }

    fn legal(&mut self, vendor: Vendor) -> io::Result<()> {
        let roles: Vec<String> = vendor
            .roles()
            .map(|role| {
                let scope = [role.surface().map(|surface| surface.label(self.lang).to_owned())];
                let mut details: Vec<String> = scope.into_iter().flatten().collect();
                details.extend(Some(self.labels(role.activities())).filter(|labels| !labels.is_empty()));
                self.noted(self.detailed(role.role().label(self.lang), &details), role.note())
            })
            .collect();
        self.sheet.field(self.say(words::ROLE), roles)?;
        let bases: Vec<String> = vendor.legal_bases().map(|scope| self.basis(scope)).collect();
        self.sheet.field(self.say(words::LEGAL_BASIS), bases)?;
        let unsuitable: Vec<String> = vendor.unsuitable_bases().map(|scope| self.basis(scope)).collect();
        self.sheet.field(self.say(words::UNSUITABLE), unsuitable)?;
        self.consent(words::LOADING, vendor.loading_consent())?;
        self.transfers(vendor)?;
        self.dpia(vendor)?;
        let risk = vendor.risk().map(|risk| {
            let evidence = self.evidence_text(risk.evidence());
            self.detailed(risk.level().label(self.lang), &[evidence])
        });
        self.sheet.field(self.say(words::RISK), risk)
    }

    fn transfers(&mut self, vendor: Vendor) -> io::Result<()> {
        let Some(transfers) = vendor.transfers() else { return Ok(()) };
        let countries = self.labels(transfers.countries());
        let details: Vec<String> = Some(countries).filter(|names| !names.is_empty()).into_iter().collect();
        let mut lines = vec![self.detailed(transfers.status().label(self.lang), &details)];
        lines.extend(transfers.mechanisms().map(|entry| {
            let (mechanism, standing) =
                (entry.mechanism().label(self.lang), entry.standing().label(self.lang));
            self.noted(format!("- {mechanism} ({standing})"), entry.note())
        }));
        lines.extend(self.text(transfers.note()).map(str::to_owned));
        self.sheet.field(self.say(words::TRANSFERS), lines)
    }

    fn dpia(&mut self, vendor: Vendor) -> io::Result<()> {
        let Some(dpia) = vendor.dpia() else { return Ok(()) };
        let mut lines = vec![dpia.level().label(self.lang).to_owned()];
        lines.extend(dpia.triggers().map(|trigger| format!("- {}", trigger.label(self.lang))));
        lines.extend(self.text(dpia.note()).map(str::to_owned));
        self.sheet.field(self.say(words::DPIA), lines)
    }

    /// What the library composes from the facts.
    fn answers(&mut self, vendor: Vendor) -> io::Result<()> {
        for question in Question::ALL {
            let answer = vendor.answer(*question, self.lang).to_string();
            self.sheet.answer(&question.about(vendor, self.lang).to_string(), &answer)?;
        }
        Ok(())
    }
}
