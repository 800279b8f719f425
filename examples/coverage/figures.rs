//! Counting what the base holds.

use std::collections::{BTreeMap, BTreeSet};

use consent_atlas::vocab::{EvidenceKind, ServiceKind};
use consent_atlas::{Cookie, Date, Lang, Vendor, cookies, vendors};

/// The columns of a row of figures.
pub(crate) const HEAD: [&str; 8] = [
    "kind of service",
    "vendors",
    "items",
    "documented",
    "hosts",
    "documented",
    "in four languages",
    "oldest review",
];

/// What some vendors' records hold together.
#[derive(Default)]
pub(crate) struct Figures {
    vendors: usize,
    operators: BTreeSet<&'static str>,
    items: usize,
    documented_items: usize,
    hosts: usize,
    documented_hosts: usize,
    /// Texts for visitors, and how many of them are there in every language.
    texts: usize,
    translated: usize,
    oldest: Option<(Date, &'static str)>,
}

impl Figures {
    pub(crate) fn of(vendors: impl Iterator<Item = Vendor>) -> Self {
        let mut figures = Self::default();
        vendors.for_each(|vendor| figures.add(vendor));
        figures
    }

    fn add(&mut self, vendor: Vendor) {
        self.vendors += 1;
        self.operators.insert(vendor.operator().slug());
        for cookie in vendor.cookies() {
            self.items += 1;
            self.documented_items += usize::from(cookie.evidence().kind() == EvidenceKind::Documented);
        }
        for domain in vendor.domains() {
            self.hosts += 1;
            self.documented_hosts += usize::from(domain.evidence().kind() == EvidenceKind::Documented);
        }
        let purposes = vendor.cookies().map(Cookie::purpose);
        for text in purposes.chain([vendor.summary(), vendor.consent_text()]).flatten() {
            self.texts += 1;
            self.translated += usize::from(Lang::ALL.iter().all(|lang| text.get(*lang).is_some()));
        }
        if let Some(reviewed) = vendor.reviewed() {
            let review = (reviewed, vendor.slug());
            self.oldest = Some(self.oldest.map_or(review, |oldest| oldest.min(review)));
        }
    }

    pub(crate) fn row(&self, service: &str) -> Vec<String> {
        vec![
            service.to_owned(),
            self.vendors.to_string(),
            self.items.to_string(),
            share(self.documented_items, self.items),
            self.hosts.to_string(),
            share(self.documented_hosts, self.hosts),
            share(self.translated, self.texts),
            self.oldest.map_or_else(|| "-".to_owned(), |(date, slug)| format!("{date} ({slug})")),
        ]
    }

    pub(crate) fn sentence(&self) -> String {
        format!(
            "{} vendors of {} operators, {} stored items, {} hosts",
            self.vendors,
            self.operators.len(),
            self.items,
            self.hosts
        )
    }
}

fn share(part: usize, whole: usize) -> String {
    (part * 100).checked_div(whole).map_or_else(|| "-".to_owned(), |percent| format!("{percent} %"))
}

/// The figures of each kind of service that the base has, in the vocabulary's order.
pub(crate) fn by_service() -> impl Iterator<Item = (&'static str, Figures)> {
    ServiceKind::ALL.iter().filter_map(|kind| {
        let figures = Figures::of(vendors().filter(|vendor| vendor.service() == *kind));
        (figures.vendors > 0).then_some((kind.label(Lang::En), figures))
    })
}

/// The items by what is said of them: each axis with its words and their counts.
pub(crate) fn breakdowns() -> Vec<(&'static str, BTreeMap<&'static str, usize>)> {
    let mut axes = vec![
        ("evidence", BTreeMap::new()),
        ("storage", BTreeMap::new()),
        ("party", BTreeMap::new()),
        ("category", BTreeMap::new()),
        ("consent", BTreeMap::new()),
    ];
    for cookie in cookies() {
        let words = [
            cookie.evidence().kind().as_str(),
            cookie.storage().as_str(),
            cookie.party().as_str(),
            cookie.category().as_str(),
            cookie.consent().map_or("not assessed", |consent| consent.requirement().as_str()),
        ];
        for ((_, counts), word) in axes.iter_mut().zip(words) {
            *counts.entry(word).or_default() += 1;
        }
    }
    axes
}
