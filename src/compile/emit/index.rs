//! The keys of a base: what its perfect-hash maps lead to.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::tables::{Row, Writer};
use crate::compile::load::Records;
use crate::compile::model::{Cookie, Domain, Vendor};
use crate::compile::punycode;
use crate::format::PatternField;
use crate::format::entry::Entry;
use crate::value::pattern;
use crate::value::vocab::{EvidenceKind, ItemStatus, Vocabulary};

/// The keys of a base.
pub(super) struct Index {
    pub(super) vendors: BTreeMap<String, u32>,
    pub(super) operators: BTreeMap<String, u32>,
    pub(super) names: BTreeMap<String, u32>,
    pub(super) hosts: BTreeMap<String, u32>,
}

impl Writer {
    /// Writes every record; gives the keys.
    pub(super) fn base(&mut self, records: &Records) -> Index {
        let mut index = Index {
            vendors: BTreeMap::new(),
            operators: BTreeMap::new(),
            names: BTreeMap::new(),
            hosts: BTreeMap::new(),
        };
        for (number, operator) in records.operators.iter().enumerate() {
            self.operator(records, operator);
            index.operators.insert(operator.slug.clone(), number as u32);
        }
        let mut items = Vec::new();
        let mut domains = Vec::new();
        for (number, vendor) in records.vendors.iter().enumerate() {
            let number = number as u32;
            self.vendor(records, vendor, number);
            for slug in std::iter::once(&vendor.slug).chain(&vendor.former_slugs) {
                index.vendors.insert(slug.clone(), number);
            }
            items.extend(vendor.cookies.iter().map(|cookie| (vendor, cookie)));
            domains.extend(&vendor.domains);
        }
        index.names = self.names(&items);
        index.hosts = self.hosts(&domains);
        self.patterns(&items);
        index
    }

    /// Literal names, each with its items: the best first.
    fn names(&mut self, items: &[(&Vendor, &Cookie)]) -> BTreeMap<String, u32> {
        let mut rows: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (row, (_, cookie)) in items.iter().enumerate() {
            if let Some(name) = cookie.name.as_ref().filter(|name| !pattern::is_pattern(name)) {
                rows.entry(name.clone()).or_default().push(row as u32);
            }
        }
        for rows in rows.values_mut() {
            rows.sort_by_key(|row| rank(items[*row as usize], *row));
        }
        self.entries(rows)
    }

    fn patterns(&mut self, items: &[(&Vendor, &Cookie)]) {
        let mut patterns: Vec<(u32, u32)> = items
            .iter()
            .enumerate()
            .filter_map(|(row, (_, cookie))| Some((row as u32, cookie.name.as_deref()?)))
            .filter(|(_, name)| pattern::is_pattern(name))
            .map(|(row, name)| (pattern::specificity(name), row))
            .collect();
        patterns.sort_by_key(|(specificity, row)| (*specificity, rank(items[*row as usize], *row)));
        for (specificity, row) in patterns {
            let pattern =
                Row::new().set(PatternField::Cookie, row).set(PatternField::Specificity, specificity);
            self.push(pattern);
        }
    }

    /// Hosts in Unicode and in punycode form, and their parents, which lead nowhere but on.
    fn hosts(&mut self, domains: &[&Domain]) -> BTreeMap<String, u32> {
        let mut rows: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (row, domain) in domains.iter().enumerate() {
            for form in std::iter::once(domain.host.clone()).chain(punycode::other_form(&domain.host)) {
                rows.entry(form.clone()).or_default().push(row as u32);
                for (dot, _) in form.match_indices('.') {
                    rows.entry(form[dot + 1..].to_owned()).or_default();
                }
            }
        }
        for rows in rows.values_mut() {
            // The longest path first, so that the first that fits a URL is the most specific one.
            rows.sort_by_key(|row| {
                let domain = domains[*row as usize];
                let path = domain.path.as_ref().map_or(0, String::len);
                (Reverse(path), domain.status == ItemStatus::Former, *row)
            });
        }
        self.entries(rows)
    }

    fn entries(&mut self, rows: BTreeMap<String, Vec<u32>>) -> BTreeMap<String, u32> {
        rows.into_iter()
            .map(|(key, rows)| {
                let entry = match rows.as_slice() {
                    [row] => Entry::Row(*row),
                    _ => Entry::List(self.list(rows)),
                };
                (key, entry.to_word())
            })
            .collect()
    }
}

/// The order of items of one name: current ones, names that prove something, the better evidence, then the vendors'
/// and the records' own order.
fn rank((vendor, cookie): (&Vendor, &Cookie), row: u32) -> (bool, bool, u32, u32) {
    let evidence = cookie.evidence.as_ref().unwrap_or(&vendor.evidence);
    let kind = evidence.kind.unwrap_or(EvidenceKind::Assessed);
    (cookie.status == ItemStatus::Former, cookie.generic, kind.code(), row)
}
