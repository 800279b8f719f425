//! Reading the compiled tables: rows, lists and texts of a registry.
//!
//! Nothing here can panic: a place outside the tables, which only a faulty generator could name, reads as
//! "not stated".

use core::fmt;
use core::hash::{Hash, Hasher};
use core::iter::FusedIterator;
use core::marker::PhantomData;

use crate::Registry;
use crate::format::entry::Entry;
use crate::format::{Field, HostField, StringField, Table, TextField, bit_filter, host_slot};
use crate::value::date::Date;
use crate::value::retention::Retention;
use crate::value::vocab::{Lang, Vocabulary};

/// One row of a table of a registry: what every handle is made of.
pub(crate) struct Row<F> {
    registry: &'static Registry,
    index: u32,
    fields: PhantomData<F>,
}

impl<F: Field> Row<F> {
    pub(crate) fn new(registry: &'static Registry, index: u32) -> Self {
        Self { registry, index, fields: PhantomData }
    }

    pub(crate) fn registry(self) -> &'static Registry {
        self.registry
    }

    pub(crate) fn word(self, field: F) -> u32 {
        let (start, _) = self.registry.table(F::TABLE);
        self.registry.word(start as usize + self.index as usize * F::WIDTH + field.place())
    }

    pub(crate) fn string(self, field: F) -> Option<&'static str> {
        self.registry.string(self.word(field).checked_sub(1)?)
    }

    /// A string that every row has.
    pub(crate) fn required_string(self, field: F) -> &'static str {
        self.string(field).unwrap_or_default()
    }

    pub(crate) fn text(self, field: F) -> Option<Text> {
        Some(Text { registry: self.registry, index: self.word(field).checked_sub(1)? })
    }

    pub(crate) fn vocabulary<V: Vocabulary>(self, field: F) -> Option<V> {
        V::from_code(self.word(field).checked_sub(1)?)
    }

    /// A word that every row has.
    pub(crate) fn required_word<V: Vocabulary>(self, field: F) -> V {
        self.vocabulary(field).unwrap_or(V::ALL[0])
    }

    pub(crate) fn date(self, field: F) -> Option<Date> {
        Date::from_word(self.word(field))
    }

    pub(crate) fn retention(self, field: F) -> Option<Retention> {
        Retention::from_word(self.word(field))
    }

    pub(crate) fn row<T: Stored>(self, field: F) -> Option<T> {
        Some(T::load(self.registry, self.word(field).checked_sub(1)?))
    }

    /// A row that every row refers to; the first of its table, should it be missing.
    pub(crate) fn required_row<T: Stored>(self, field: F) -> T {
        T::load(self.registry, self.word(field).saturating_sub(1))
    }

    pub(crate) fn list<T: Stored>(self, field: F) -> List<T> {
        List::new(self.registry, self.word(field))
    }
}

impl<F> Clone for Row<F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F> Copy for Row<F> {}

/// Two rows are the same when they are the same row of the same registry.
impl<F> PartialEq for Row<F> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index && core::ptr::eq(self.registry, other.registry)
    }
}

impl<F> Eq for Row<F> {}

impl<F> Hash for Row<F> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        core::ptr::hash(self.registry, state);
        self.index.hash(state);
    }
}

impl<F: Field> fmt::Debug for Row<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}[{}]", F::TABLE, self.index)
    }
}

/// What a list can hold: it is made from a registry and one word.
pub trait Stored {
    #[doc(hidden)]
    fn load(registry: &'static Registry, word: u32) -> Self;
}

impl<V: Vocabulary> Stored for V {
    fn load(_: &'static Registry, word: u32) -> Self {
        V::from_code(word).unwrap_or(V::ALL[0])
    }
}

impl Stored for &'static str {
    fn load(registry: &'static Registry, word: u32) -> Self {
        registry.string(word).unwrap_or_default()
    }
}

/// The entries of a list of a record, in the record's order.
///
/// It is an iterator with a known length; clone it to go through it again.
pub struct List<T> {
    registry: &'static Registry,
    at: u32,
    end: u32,
    entries: PhantomData<T>,
}

impl<T: Stored> List<T> {
    /// The list whose length is the word at `at`.
    pub(crate) fn new(registry: &'static Registry, at: u32) -> Self {
        let start = at + 1;
        Self { registry, at: start, end: start + registry.word(at as usize), entries: PhantomData }
    }

    /// Whether no entry is left.
    pub fn is_empty(&self) -> bool {
        self.at >= self.end
    }
}

impl<T: Stored> Iterator for List<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        if self.at >= self.end {
            return None;
        }
        self.at += 1;
        Some(T::load(self.registry, self.registry.word(self.at as usize - 1)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.end.saturating_sub(self.at) as usize;
        (left, Some(left))
    }
}

impl<T: Stored> DoubleEndedIterator for List<T> {
    fn next_back(&mut self) -> Option<T> {
        if self.at >= self.end {
            return None;
        }
        self.end -= 1;
        Some(T::load(self.registry, self.registry.word(self.end as usize)))
    }
}

impl<T: Stored> ExactSizeIterator for List<T> {}
impl<T: Stored> FusedIterator for List<T> {}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        Self { registry: self.registry, at: self.at, end: self.end, entries: PhantomData }
    }
}

impl<T: Stored + fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// A text in up to four languages.
///
/// ```
/// use consent_atlas::{Lang, vendor};
///
/// let how = vendor("chaport").and_then(|chaport| chaport.how_it_works()).unwrap();
/// assert!(how.get(Lang::En).is_some());
/// assert_eq!(how.get(Lang::Fr), None);
/// assert_eq!(how.or_english(Lang::Fr), how.get(Lang::En).unwrap());
/// ```
#[derive(Clone, Copy)]
pub struct Text {
    registry: &'static Registry,
    index: u32,
}

impl Text {
    /// The text in a language, if it is there.
    pub fn get(self, lang: Lang) -> Option<&'static str> {
        self.registry.text(self.index, lang)
    }

    /// The text in a language or, where that is missing, in English, which every text has.
    pub fn or_english(self, lang: Lang) -> &'static str {
        self.get(lang).or_else(|| self.get(Lang::En)).unwrap_or_default()
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        Lang::ALL.iter().all(|lang| self.get(*lang) == other.get(*lang))
    }
}

impl Eq for Text {}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.or_english(Lang::En), f)
    }
}

impl Stored for Text {
    fn load(registry: &'static Registry, word: u32) -> Self {
        Self { registry, index: word }
    }
}

/// The table that leads from the hash of a host to its row: see [`host_slot`].
#[derive(Clone, Copy)]
pub(crate) struct HostSlots {
    words: &'static [u8],
    slots: u32,
}

impl HostSlots {
    /// Whether a host of a hash is worth a look.
    #[inline]
    pub(crate) fn may_have(self, hash: u32) -> bool {
        self.rows(hash).next().is_some()
    }

    /// The rows that a hash leads to; hardly ever of another host than the wanted one.
    #[inline]
    fn rows(self, hash: u32) -> impl Iterator<Item = u32> {
        let mut slot = host_slot::first(hash, self.slots);
        let mut left = self.slots;
        core::iter::from_fn(move || {
            while left > 0 {
                let content = word(self.words, slot as usize);
                if content == 0 {
                    break;
                }
                left -= 1;
                slot = host_slot::next(slot, self.slots);
                let row = host_slot::row(content, hash, self.slots);
                if row.is_some() {
                    return row;
                }
            }
            None
        })
    }
}

/// The word at a place of an array of them.
#[inline]
fn word(words: &[u8], at: usize) -> u32 {
    match words.get(at * 4..at * 4 + 4) {
        Some(&[a, b, c, d]) => u32::from_le_bytes([a, b, c, d]),
        _ => 0,
    }
}

/// The raw reads that everything above is made of.
impl Registry {
    /// The word at a place of the array.
    pub(crate) fn word(&self, at: usize) -> u32 {
        word(self.parts.words, at)
    }

    /// Where a table begins, in words, and how many rows it has.
    pub(crate) fn table(&self, table: Table) -> (u32, u32) {
        self.parts.tables.get(table as usize).copied().unwrap_or((0, 0))
    }

    /// Whether the filter whose words are a field's has the hash of a key.
    pub(crate) fn may_have<F: Field>(&'static self, bits: F, hash: u32) -> bool {
        let (_, words) = self.table(F::TABLE);
        let (word, bit) = bit_filter::place(hash, words);
        Row::new(self, word).word(bits) & bit != 0
    }

    /// The domains of a host, whose rolling hash from its end is known.
    #[inline]
    pub(crate) fn host(&'static self, host: &str, hash: u32) -> Option<Entry> {
        self.host_slots()
            .rows(hash)
            .find(|row| self.host_text(*row) == host.as_bytes())
            .map(|row| Entry::from_word(Row::new(self, row).word(HostField::Entry)))
    }

    /// Every host of the tables.
    pub(crate) fn hosts(&'static self) -> impl Iterator<Item = &'static str> {
        let (_, rows) = self.table(Table::Hosts);
        (0..rows).filter_map(|row| core::str::from_utf8(self.host_text(row)).ok())
    }

    /// The table that leads to the hosts.
    pub(crate) fn host_slots(&'static self) -> HostSlots {
        let (start, slots) = self.table(Table::HostSlots);
        let (start, length) = (start as usize * 4, slots as usize * 4);
        HostSlots { words: self.parts.words.get(start..start + length).unwrap_or_default(), slots }
    }

    fn host_text(&'static self, row: u32) -> &'static [u8] {
        let row = Row::<HostField>::new(self, row);
        let (start, length) = (row.word(HostField::Start) as usize, row.word(HostField::Length) as usize);
        self.parts.strings.as_bytes().get(start..start + length).unwrap_or_default()
    }

    fn string(&'static self, index: u32) -> Option<&'static str> {
        let end = |index| Row::<StringField>::new(self, index).word(StringField::End) as usize;
        self.parts.strings.get(end(index)..end(index + 1))
    }

    fn text(&'static self, index: u32, lang: Lang) -> Option<&'static str> {
        let field = match lang {
            Lang::En => TextField::En,
            Lang::Fr => TextField::Fr,
            Lang::De => TextField::De,
            Lang::Es => TextField::Es,
        };
        let end = |index| Row::<TextField>::new(self, index).word(field) as usize;
        let pool = self.parts.texts.get(lang as usize)?;
        pool.get(end(index)..end(index + 1)).filter(|text| !text.is_empty())
    }
}
