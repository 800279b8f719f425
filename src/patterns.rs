//! The patterns that a name fits, through an index that makes an unknown name cheap.

use crate::format::entry::Entry;
use crate::format::{
    AnchorFilterField, Field, PatternField, PrefixFilterField, SuffixFilterField, filter, rolling,
};
use crate::store::{List, Row, Stored};
use crate::{Cookie, Registry};

/// One pattern of a registry, by its number: the smaller ones are more specific.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pattern {
    row: Row<PatternField>,
    number: u32,
}

impl Pattern {
    pub(crate) fn number(self) -> u32 {
        self.number
    }

    /// How specific it is, comparable across registries: the smaller, the more.
    pub(crate) fn specificity(self) -> u32 {
        self.row.word(PatternField::Specificity)
    }

    pub(crate) fn cookie(self) -> Cookie {
        Cookie::load(self.row.registry(), self.row.word(PatternField::Cookie))
    }
}

impl Stored for Pattern {
    fn load(registry: &'static Registry, number: u32) -> Self {
        Self { row: Row::new(registry, number), number }
    }
}

/// Every pattern of a registry that a name fits, the most specific first.
pub(crate) fn all(registry: &'static Registry, name: &str) -> impl Iterator<Item = Pattern> {
    let mut from = 0;
    core::iter::from_fn(move || {
        let pattern = next(registry, name, from)?;
        from = pattern.number + 1;
        Some(pattern)
    })
}

/// The most specific pattern of a registry that a name fits, among those numbered `from` and above.
pub(crate) fn next(registry: &'static Registry, name: &str, from: u32) -> Option<Pattern> {
    let mut best = None;
    let bytes = name.as_bytes();
    for length in lengths(registry, PrefixFilterField::Lengths, filter::front(bytes), bytes.iter()) {
        let anchored = name.get(..length).and_then(|anchor| registry.parts.prefixes.get(anchor));
        best = better(registry, best, anchored, name, from);
    }
    for length in lengths(registry, SuffixFilterField::Lengths, filter::back(bytes), bytes.iter().rev()) {
        let start = bytes.len().checked_sub(length);
        let anchored =
            start.and_then(|start| name.get(start..)).and_then(|anchor| registry.parts.suffixes.get(anchor));
        best = better(registry, best, anchored, name, from);
    }
    best
}

/// The lengths of anchors that a name may have at one end, in ascending order: those that the filter of lengths holds for
/// its three outermost bytes, and of these the ones whose hash the filter of anchors has.
fn lengths<'a, F: Field>(
    registry: &'static Registry,
    field: F,
    corner: Option<filter::Corner>,
    mut from_outside: impl Iterator<Item = &'a u8>,
) -> impl Iterator<Item = usize> {
    let (_, slots) = registry.table(F::TABLE);
    let mut mask = corner.map_or(0, |corner| Row::new(registry, filter::slot(corner, slots)).word(field));
    let (mut hash, mut hashed) = (rolling::START, 0);
    core::iter::from_fn(move || {
        while mask != 0 {
            let length = mask.trailing_zeros() as usize;
            mask &= mask - 1;
            hash = from_outside
                .by_ref()
                .take(length - hashed)
                .fold(hash, |hash, byte| rolling::add(hash, *byte));
            hashed = length;
            if registry.may_have(AnchorFilterField::Bits, hash) {
                return Some(length);
            }
        }
        None
    })
}

/// The better of the best so far and the first of an anchor's patterns that fits.
fn better(
    registry: &'static Registry,
    best: Option<Pattern>,
    anchored: Option<&u32>,
    name: &str,
    from: u32,
) -> Option<Pattern> {
    let Some(entry) = anchored else { return best };
    let below = best.map_or(u32::MAX, Pattern::number);
    let fits =
        |pattern: &Pattern| (from..below).contains(&pattern.number) && pattern.cookie().matches_name(name);
    let found = match Entry::from_word(*entry) {
        Entry::Row { row, .. } => Some(Pattern::load(registry, row)).filter(fits),
        // In the order of their numbers, so the first that fits is the best of them.
        Entry::List(at) => List::<Pattern>::new(registry, at).find(fits),
    };
    found.or(best)
}
