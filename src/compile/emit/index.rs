//! The keys of a base: what its perfect-hash maps lead to.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::tables::{Row, Writer};
use crate::compile::load::Records;
use crate::compile::model::{Cookie, Domain, Vendor};
use crate::compile::punycode;
use crate::format::entry::Entry;
use crate::format::{
    AnchorFilterField, Field, HostField, HostSlotField, PatternField, PrefixFilterField, SuffixFilterField,
    bit_filter, filter, host_slot, rolling,
};
use crate::value::pattern::{self, Anchor};
use crate::value::vocab::{EvidenceKind, ItemStatus, Vocabulary};

/// The keys of a base.
pub(super) struct Index {
    pub(super) vendors: BTreeMap<String, u32>,
    pub(super) operators: BTreeMap<String, u32>,
    pub(super) names: BTreeMap<String, u32>,
    /// Patterns by their literal beginning, and the others by their literal end.
    pub(super) prefixes: BTreeMap<String, u32>,
    pub(super) suffixes: BTreeMap<String, u32>,
}

impl Writer {
    /// Writes every record; gives the keys.
    pub(super) fn base(&mut self, records: &Records) -> Index {
        let mut index = Index {
            vendors: BTreeMap::new(),
            operators: BTreeMap::new(),
            names: BTreeMap::new(),
            prefixes: BTreeMap::new(),
            suffixes: BTreeMap::new(),
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
        self.hosts(&domains);
        (index.prefixes, index.suffixes) = self.patterns(&items);
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
        self.entries(rows, |row| !items[row as usize].1.generic)
    }

    /// Patterns, the most specific first; gives the maps of their anchors.
    fn patterns(&mut self, items: &[(&Vendor, &Cookie)]) -> (BTreeMap<String, u32>, BTreeMap<String, u32>) {
        let mut patterns: Vec<(u32, u32, &str)> = items
            .iter()
            .enumerate()
            .filter_map(|(row, (_, cookie))| Some((row as u32, cookie.name.as_deref()?)))
            .filter(|(_, name)| pattern::is_pattern(name))
            .map(|(row, name)| (pattern::specificity(name), row, name))
            .collect();
        patterns.sort_by_key(|(specificity, row, _)| (*specificity, rank(items[*row as usize], *row)));
        let (mut prefixes, mut suffixes) =
            (BTreeMap::<String, Vec<u32>>::new(), BTreeMap::<String, Vec<u32>>::new());
        for (specificity, row, name) in patterns {
            let fields =
                Row::new().set(PatternField::Cookie, row).set(PatternField::Specificity, specificity);
            let number = self.push(fields);
            match pattern::anchor(name) {
                Some(Anchor::Prefix(anchor)) => prefixes.entry(anchor.to_owned()).or_default().push(number),
                Some(Anchor::Suffix(anchor)) => suffixes.entry(anchor.to_owned()).or_default().push(number),
                // The validator refuses such a pattern.
                None => {}
            }
        }
        self.filter(PrefixFilterField::Lengths, prefixes.keys(), filter::front);
        self.filter(SuffixFilterField::Lengths, suffixes.keys(), filter::back);
        let from_outside = prefixes.keys().map(|anchor| anchor.bytes().collect::<Vec<_>>());
        let from_outside = from_outside.chain(suffixes.keys().map(|anchor| anchor.bytes().rev().collect()));
        let anchors: Vec<Vec<u8>> = from_outside.collect();
        self.bit_filter(AnchorFilterField::Bits, anchors.into_iter().map(Vec::into_iter));
        (self.entries(prefixes, |_| false), self.entries(suffixes, |_| false))
    }

    /// Writes the filter of some anchors.
    fn filter<'a, F: Field>(
        &mut self,
        lengths: F,
        anchors: impl ExactSizeIterator<Item = &'a String>,
        corner: fn(&[u8]) -> Option<filter::Corner>,
    ) {
        let slots = filter::slots(anchors.len());
        let mut masks = vec![0_u32; slots as usize];
        for anchor in anchors {
            if let Some(corner) = corner(anchor.as_bytes()) {
                masks[filter::slot(corner, slots) as usize] |= 1 << anchor.len();
            }
        }
        for mask in masks {
            self.push(Row::new().set(lengths, mask));
        }
    }

    /// Writes the filter of some keys, each as its bytes in the order of hashing.
    fn bit_filter<F: Field>(&mut self, field: F, keys: impl ExactSizeIterator<Item: Iterator<Item = u8>>) {
        let words = bit_filter::words(keys.len());
        let mut bits = vec![0_u32; words as usize];
        for key in keys {
            let (word, bit) = bit_filter::place(key.fold(rolling::START, rolling::add), words);
            bits[word as usize] |= bit;
        }
        for bits in bits {
            self.push(Row::new().set(field, bits));
        }
    }

    /// Hosts, in Unicode and in punycode form.
    fn hosts(&mut self, domains: &[&Domain]) {
        let mut rows: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (row, domain) in domains.iter().enumerate() {
            for form in std::iter::once(domain.host.clone()).chain(punycode::other_form(&domain.host)) {
                rows.entry(form).or_default().push(row as u32);
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
        let plain = |row: u32| domains[row as usize].path.is_none() && domains[row as usize].subdomains;
        let entries = self.entries(rows, plain);
        let count = host_slot::slots(entries.len());
        let mut slots = vec![0; count as usize];
        for (host, entry) in entries {
            let row = Row::new()
                .set(HostField::Start, self.string_start(&host))
                .set(HostField::Length, host.len() as u32)
                .set(HostField::Entry, entry);
            let row = self.push(row);
            let hash = host.bytes().rev().fold(rolling::START, rolling::add);
            let mut slot = host_slot::first(hash, count);
            while slots[slot as usize] != 0 {
                slot = host_slot::next(slot, count);
            }
            slots[slot as usize] = host_slot::content(row, hash, count);
        }
        for slot in slots {
            self.push(Row::new().set(HostSlotField::Slot, slot));
        }
    }

    fn entries(
        &mut self,
        rows: BTreeMap<String, Vec<u32>>,
        plain: impl Fn(u32) -> bool,
    ) -> BTreeMap<String, u32> {
        rows.into_iter()
            .map(|(key, rows)| {
                let entry = match rows.as_slice() {
                    [row] => Entry::Row { row: *row, plain: plain(*row) },
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
