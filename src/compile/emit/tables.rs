//! The tables under construction: rows, lists, strings and texts, each once.

use std::collections::HashMap;
use std::marker::PhantomData;

use crate::compile::model::Text;
use crate::format::{Field, LANGUAGES, StringField, Table, TextField};
use crate::value::date::Date;
use crate::value::retention::Retention;
use crate::value::vocab::Vocabulary;

/// Strings, each once, one after the other.
#[derive(Default)]
pub(super) struct Strings {
    pub(super) pool: String,
    numbers: HashMap<String, u32>,
}

/// One row under construction.
#[derive(Clone)]
pub(super) struct Row<F> {
    words: Vec<u32>,
    fields: PhantomData<F>,
}

impl<F: Field> Row<F> {
    pub(super) fn new() -> Self {
        Self { words: vec![0; F::WIDTH], fields: PhantomData }
    }

    pub(super) fn set(mut self, field: F, word: u32) -> Self {
        self.words[field.place()] = word;
        self
    }
}

/// A word of a vocabulary as a field holds it.
pub(super) fn word<V: Vocabulary>(word: Option<V>) -> u32 {
    word.map_or(0, |word| word.code() + 1)
}

pub(super) fn date(date: Option<Date>) -> u32 {
    date.map_or(0, Date::to_word)
}

pub(super) fn retention(retention: Option<Retention>) -> u32 {
    retention.map_or(0, Retention::to_word)
}

/// The number of a row as a field holds it.
pub(super) fn link(row: u32) -> u32 {
    row + 1
}

/// The tables under construction.
pub(super) struct Writer {
    tables: Vec<Vec<u32>>,
    pub(super) rows: Vec<u32>,
    /// Row contents that may be shared, so that a thousand items with the same evidence have one row of it.
    shared: HashMap<(usize, Vec<u32>), u32>,
    lists: Vec<u32>,
    known_lists: HashMap<Vec<u32>, u32>,
    pub(super) strings: Strings,
    texts: HashMap<Text, u32>,
    pub(super) text_pools: [String; LANGUAGES],
}

impl Writer {
    pub(super) fn new() -> Self {
        let mut writer = Self {
            tables: vec![Vec::new(); Table::COUNT],
            rows: vec![0; Table::COUNT],
            shared: HashMap::new(),
            lists: vec![0],
            known_lists: HashMap::new(),
            strings: Strings::default(),
            texts: HashMap::new(),
            text_pools: Default::default(),
        };
        // Both tables hold ends; row 0 is the end of nothing.
        writer.push(Row::<StringField>::new());
        writer.push(Row::<TextField>::new());
        writer
    }

    /// The array of words, and where each table begins in it.
    pub(super) fn words(&self) -> (Vec<u8>, Vec<(u32, u32)>) {
        let mut words = self.lists.clone();
        let mut places = Vec::new();
        for (table, rows) in self.tables.iter().zip(&self.rows) {
            places.push((words.len() as u32, *rows));
            words.extend(table);
        }
        (words.into_iter().flat_map(u32::to_le_bytes).collect(), places)
    }

    /// Appends a row; gives its number.
    pub(super) fn push<F: Field>(&mut self, row: Row<F>) -> u32 {
        let table = F::TABLE as usize;
        self.tables[table].extend(row.words);
        self.rows[table] += 1;
        self.rows[table] - 1
    }

    /// Appends a row unless the same one is there; gives its number.
    pub(super) fn share<F: Field>(&mut self, row: Row<F>) -> u32 {
        let key = (F::TABLE as usize, row.words.clone());
        if let Some(number) = self.shared.get(&key) {
            return *number;
        }
        let number = self.push(row);
        self.shared.insert(key, number);
        number
    }

    pub(super) fn list(&mut self, entries: Vec<u32>) -> u32 {
        if entries.is_empty() {
            return 0;
        }
        let lists = &mut self.lists;
        *self.known_lists.entry(entries).or_insert_with_key(|entries| {
            let at = lists.len() as u32;
            lists.push(entries.len() as u32);
            lists.extend(entries);
            at
        })
    }

    /// Writes each entry with `write`, and lists them.
    pub(super) fn list_of<T>(&mut self, entries: &[T], mut write: impl FnMut(&mut Self, &T) -> u32) -> u32 {
        let entries = entries.iter().map(|entry| write(self, entry)).collect();
        self.list(entries)
    }

    pub(super) fn words_of<V: Vocabulary>(&mut self, words: &[V]) -> u32 {
        self.list_of(words, |_, word| word.code())
    }

    pub(super) fn string_number(&mut self, text: &str) -> u32 {
        if let Some(number) = self.strings.numbers.get(text) {
            return *number;
        }
        self.strings.pool.push_str(text);
        let end = self.strings.pool.len() as u32;
        let number = self.push(Row::<StringField>::new().set(StringField::End, end)) - 1;
        self.strings.numbers.insert(text.to_owned(), number);
        number
    }

    /// Where a string begins in the pool.
    pub(super) fn string_start(&mut self, text: &str) -> u32 {
        let number = self.string_number(text);
        self.tables[Table::Strings as usize][number as usize]
    }

    pub(super) fn string(&mut self, text: &str) -> u32 {
        link(self.string_number(text))
    }

    pub(super) fn optional_string(&mut self, text: Option<&String>) -> u32 {
        text.map_or(0, |text| self.string(text))
    }

    pub(super) fn strings_of(&mut self, texts: &[String]) -> u32 {
        self.list_of(texts, |writer, text| writer.string_number(text))
    }

    pub(super) fn text_number(&mut self, text: &Text) -> u32 {
        if let Some(number) = self.texts.get(text) {
            return *number;
        }
        let mut row = Row::<TextField>::new();
        for (place, (pool, text)) in self.text_pools.iter_mut().zip(&text.0).enumerate() {
            pool.push_str(text.as_deref().unwrap_or_default());
            row.words[place] = pool.len() as u32;
        }
        let number = self.push(row) - 1;
        self.texts.insert(text.clone(), number);
        number
    }

    pub(super) fn text(&mut self, text: Option<&Text>) -> u32 {
        text.map_or(0, |text| link(self.text_number(text)))
    }
}
