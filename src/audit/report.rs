//! What an audit found, as a table and as JSON.

use std::fmt;

use comfy_table::{Table, presets::ASCII_MARKDOWN};
use serde_json::{Value, json};

use super::observe::{Lifetime, ObservedItem};
use crate::value::vocab::{Country, ExemptionGround, Jurisdiction, Lang, TransferStatus};
use crate::{Consent, Cookie, Decision, Dependency, Reason, Regime, Vendor, Verdict};

/// The longest life of a tracker for exempt audience measurement: 13 months
/// ([CNIL](https://www.cnil.fr/fr/node/167364)), in seconds.
const THIRTEEN_MONTHS: u64 = 13 * 31 * 86_400;

/// What is to be said of one stored item.
#[derive(Clone, Debug)]
pub struct ItemFinding {
    pub(super) seen: ObservedItem,
    pub(super) decision: Decision,
    pub(super) cookie: Option<Cookie>,
    pub(super) candidates: usize,
    pub(super) stays_longer: bool,
    pub(super) former: bool,
    pub(super) near: Vec<&'static str>,
}

impl ItemFinding {
    /// What was seen.
    pub fn seen(&self) -> &ObservedItem {
        &self.seen
    }

    /// May it have been set, and why.
    pub fn decision(&self) -> Decision {
        self.decision
    }

    /// The item that it is, where name and host prove it.
    pub fn cookie(&self) -> Option<Cookie> {
        self.cookie
    }

    /// Whose it is, where name and host prove it.
    pub fn vendor(&self) -> Option<Vendor> {
        self.cookie.map(Cookie::vendor)
    }

    /// How many items of the base it can be.
    pub fn candidates(&self) -> usize {
        self.candidates
    }

    /// Whether it was set although the policy blocks it: before consent, where the policy has no choices.
    pub fn is_set_too_early(&self) -> bool {
        self.decision.verdict() == Verdict::Block
    }

    /// Whether it stays longer than its vendor declares, by more than a tenth. Browsers shorten lifetimes (Chrome to 400
    /// days, Safari to 7 where a script sets the cookie), so what was seen can be less than what was asked for.
    pub fn stays_longer_than_declared(&self) -> bool {
        self.stays_longer
    }

    /// Whether it outlasts the 13 months up to which the CNIL lets a tracker for audience measurement be exempt, where
    /// the record claims that exemption.
    pub fn outlasts_exempt_measurement(&self) -> bool {
        let france =
            self.cookie.and_then(Cookie::consent).map(|consent| consent.in_jurisdiction(Jurisdiction::Fr));
        let claimed = france.is_some_and(|consent| {
            consent.ground() == Some(ExemptionGround::AudienceMeasurement) || measures_audience(consent)
        });
        claimed && matches!(self.seen.lifetime, Some(Lifetime::Seconds(seconds)) if seconds > THIRTEEN_MONTHS)
    }

    /// Whether the vendor no longer uses it.
    pub fn is_former(&self) -> bool {
        self.former
    }

    /// Names in the base that are near to that of an unknown item.
    pub fn near_names(&self) -> &[&'static str] {
        &self.near
    }

    /// What is wrong, in words; empty where nothing is.
    pub fn remarks(&self) -> Vec<String> {
        let mut remarks = Vec::new();
        if self.is_set_too_early() {
            remarks.push(format!("{}{}", self.decision.reason(), conditions(self.decision)));
        }
        if self.stays_longer {
            let declared = self.cookie.and_then(Cookie::retention);
            let declared =
                declared.map_or_else(String::new, |declared| declared.display(Lang::En).to_string());
            let seen = self.seen.lifetime.map_or_else(String::new, |seen| seen.to_string());
            remarks.push(format!("stays {seen}, declared are {declared}"));
        }
        if self.outlasts_exempt_measurement() {
            remarks.push("outlasts the 13 months of exempt audience measurement (CNIL)".to_owned());
        }
        if self.former {
            remarks.push("the vendor is said to use it no longer".to_owned());
        }
        if !self.near.is_empty() {
            remarks.push(format!("unknown; similar: {}", self.near.join(", ")));
        }
        remarks
    }

    fn json(&self) -> Value {
        json!({
            "name": self.seen.name,
            "host": self.seen.host,
            "storage": self.seen.storage.as_str(),
            "lifetime_seconds": match self.seen.lifetime {
                Some(Lifetime::Session) => Some(0),
                Some(Lifetime::Seconds(seconds)) => Some(seconds),
                _ => None,
            },
            "vendor": self.vendor().map(Vendor::slug),
            "item": self.cookie.map(Cookie::id),
            "category": self.cookie.map(|cookie| cookie.category().as_str()),
            "declared_seconds": self.cookie.and_then(Cookie::retention).and_then(crate::Retention::as_seconds),
            "evidence": self.cookie.map(|cookie| cookie.evidence().kind().as_str()),
            "candidates": self.candidates,
            "verdict": self.decision.verdict().as_str(),
            "reason": self.decision.reason().as_str(),
            "law": self.decision.law().as_str(),
            "set_too_early": self.is_set_too_early(),
            "stays_longer_than_declared": self.stays_longer,
            "outlasts_exempt_measurement": self.outlasts_exempt_measurement(),
            "former": self.former,
            "near_names": self.near,
        })
    }
}

/// What a conditional need for consent hangs on, in brackets.
fn conditions(decision: Decision) -> String {
    let when = decision.consent().into_iter().flat_map(Consent::when);
    let words = |condition: Dependency| {
        let feature = condition.activity().map(|activity| activity.label(Lang::En));
        [Some(condition.condition().label(Lang::En)), feature, condition.name()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    };
    let words: Vec<String> = when.map(words).collect();
    let conditional = matches!(decision.reason(), Reason::Conditional(_)) && !words.is_empty();
    if conditional { format!(" ({})", words.join(", ")) } else { String::new() }
}

fn measures_audience(consent: Consent) -> bool {
    consent.law() == Some(crate::vocab::Law::CnilAudienceMeasurement)
}

/// What is to be said of a host that is not the site's own.
#[derive(Clone, Debug)]
pub struct HostFinding {
    pub(super) host: String,
    pub(super) requests: usize,
    pub(super) decision: Decision,
    pub(super) vendor: Option<Vendor>,
}

impl HostFinding {
    /// The host.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// How many requests it got.
    pub fn requests(&self) -> usize {
        self.requests
    }

    /// May it have been asked, and why.
    pub fn decision(&self) -> Decision {
        self.decision
    }

    /// Whose host it is.
    pub fn vendor(&self) -> Option<Vendor> {
        self.vendor
    }

    /// Whether it was asked although the policy blocks it: before consent, where the policy has no choices.
    pub fn is_asked_too_early(&self) -> bool {
        self.decision.verdict() == Verdict::Block
    }

    /// The country of the vendor's operator.
    pub fn country(&self) -> Option<Country> {
        self.vendor?.operator().country()
    }

    /// Whether personal data leave the EEA, as far as the record states it.
    pub fn transfer(&self) -> Option<TransferStatus> {
        Some(self.vendor?.transfers()?.status())
    }

    fn json(&self) -> Value {
        json!({
            "host": self.host,
            "requests": self.requests,
            "vendor": self.vendor.map(Vendor::slug),
            "country": self.country().map(Country::as_str),
            "transfer": self.transfer().map(TransferStatus::as_str),
            "verdict": self.decision.verdict().as_str(),
            "reason": self.decision.reason().as_str(),
            "asked_too_early": self.is_asked_too_early(),
        })
    }
}

/// What an audit found. It prints as tables; [`json`](Self::json) is for machines.
#[derive(Clone, Debug)]
pub struct Report {
    pub(super) site: String,
    pub(super) regime: Regime,
    pub(super) items: Vec<ItemFinding>,
    pub(super) hosts: Vec<HostFinding>,
    pub(super) undeclared: Vec<Vendor>,
    pub(super) never_seen: Vec<Vendor>,
}

impl Report {
    /// The site, as its policy names it.
    pub fn site(&self) -> &str {
        &self.site
    }

    /// The law that was applied.
    pub fn regime(&self) -> Regime {
        self.regime
    }

    /// The stored items, in the order in which they were seen.
    pub fn items(&self) -> &[ItemFinding] {
        &self.items
    }

    /// The hosts that are not the site's own, the busiest first.
    pub fn hosts(&self) -> &[HostFinding] {
        &self.hosts
    }

    /// Vendors that were seen and are not declared; empty where nothing was declared.
    pub fn undeclared(&self) -> &[Vendor] {
        &self.undeclared
    }

    /// Vendors that are declared and were not seen.
    pub fn never_seen(&self) -> &[Vendor] {
        &self.never_seen
    }

    /// Whether something is out of order: an item or a request that the policy blocks, a lifetime beyond what is
    /// declared or exempt, a vendor that is not declared. What is unknown, is not.
    pub fn has_violations(&self) -> bool {
        let item = |item: &ItemFinding| {
            item.is_set_too_early() || item.stays_longer || item.outlasts_exempt_measurement()
        };
        self.items.iter().any(item)
            || self.hosts.iter().any(HostFinding::is_asked_too_early)
            || !self.undeclared.is_empty()
    }

    /// Whether something is not in the base.
    pub fn has_unknowns(&self) -> bool {
        self.items.iter().any(|item| item.decision.verdict() == Verdict::Unknown)
            || self.hosts.iter().any(|host| host.decision.verdict() == Verdict::Unknown)
    }

    /// The status that a program should exit with: 0 where all is in order and known, 1 where something is out of
    /// order, 3 where nothing is, but something is unknown. (2 is left for wrong usage.)
    pub fn exit_status(&self) -> u8 {
        match (self.has_violations(), self.has_unknowns()) {
            (true, _) => 1,
            (false, true) => 3,
            (false, false) => 0,
        }
    }

    /// The report as JSON.
    pub fn json(&self) -> Value {
        let slugs = |vendors: &[Vendor]| vendors.iter().map(|vendor| vendor.slug()).collect::<Vec<_>>();
        json!({
            "site": self.site,
            "regime": self.regime.as_str(),
            "data_version": crate::DATA_VERSION,
            "violations": self.has_violations(),
            "unknowns": self.has_unknowns(),
            "items": self.items.iter().map(ItemFinding::json).collect::<Vec<_>>(),
            "hosts": self.hosts.iter().map(HostFinding::json).collect::<Vec<_>>(),
            "undeclared": slugs(&self.undeclared),
            "never_seen": slugs(&self.never_seen),
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let early = self.items.iter().filter(|item| item.is_set_too_early()).count();
        let unknown = self.items.iter().filter(|item| item.cookie.is_none()).count();
        writeln!(
            f,
            "{}, {}: {} stored items ({early} that the policy blocks, {unknown} unknown), {} hosts of others\n",
            self.site,
            self.regime.label(Lang::En),
            self.items.len(),
            self.hosts.len()
        )?;
        let mut table = markdown(&["item", "at", "vendor", "category", "seen", "verdict", "remarks"]);
        for item in &self.items {
            table.add_row([
                printable(&item.seen.name),
                printable(&item.seen.host),
                item.vendor().map_or("-", Vendor::name).to_owned(),
                item.cookie.map_or("-", |cookie| cookie.category().as_str()).to_owned(),
                item.seen.lifetime.map_or_else(|| "-".to_owned(), |lifetime| lifetime.to_string()),
                item.decision.verdict().to_string(),
                item.remarks().join("; "),
            ]);
        }
        writeln!(f, "{table}\n")?;
        let mut table =
            markdown(&["host", "requests", "vendor", "country", "leaves the EEA", "verdict", "reason"]);
        for host in &self.hosts {
            table.add_row([
                printable(&host.host),
                host.requests.to_string(),
                host.vendor.map_or("-", Vendor::name).to_owned(),
                host.country().map_or("-", Country::as_str).to_owned(),
                host.transfer().map_or("-", TransferStatus::as_str).to_owned(),
                host.decision.verdict().to_string(),
                host.decision.reason().as_str().to_owned(),
            ]);
        }
        writeln!(f, "{table}")?;
        for (what, vendors) in
            [("seen, not declared", &self.undeclared), ("declared, not seen", &self.never_seen)]
        {
            if !vendors.is_empty() {
                let names: Vec<&str> = vendors.iter().map(|vendor| vendor.name()).collect();
                writeln!(f, "\n{what}: {}", names.join(", "))?;
            }
        }
        Ok(())
    }
}

fn markdown(head: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_preset(ASCII_MARKDOWN).set_header(head);
    table
}

/// What was seen is somebody else's text: control characters must not steer a terminal, and a bar is no border.
fn printable(text: &str) -> String {
    let visible = |character: char| match character {
        '|' => '¦',
        _ if character.is_control() || crate::value::excerpt::is_bidi_control(character) => {
            char::REPLACEMENT_CHARACTER
        }
        _ => character,
    };
    text.chars().map(visible).collect()
}
