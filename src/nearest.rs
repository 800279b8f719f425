//! Near names, for "did you mean": the optimal string alignment distance, without allocation.

use core::fmt;

/// Longer texts than this are not compared: nobody mistypes them by a letter or two and wonders.
const LONGEST: usize = 64;

/// The number of insertions, deletions, substitutions and swaps of neighbours that turn one text into the other,
/// letter case aside, or `None` when a text is too long to compare.
pub(crate) fn distance(a: &str, b: &str) -> Option<usize> {
    let mut left = ['\0'; LONGEST];
    let mut right = ['\0'; LONGEST];
    let left = lowercase_chars(a, &mut left)?;
    let right = lowercase_chars(b, &mut right)?;
    let mut before = [0; LONGEST + 1];
    let mut above = [0; LONGEST + 1];
    let mut row = [0; LONGEST + 1];
    for (column, cell) in above.iter_mut().enumerate() {
        *cell = column;
    }
    for i in 1..=left.len() {
        row[0] = i;
        for j in 1..=right.len() {
            let substitution = above[j - 1] + usize::from(left[i - 1] != right[j - 1]);
            row[j] = substitution.min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = above;
        above = row;
    }
    Some(above[right.len()])
}

fn lowercase_chars<'a>(text: &str, buffer: &'a mut [char; LONGEST]) -> Option<&'a [char]> {
    let mut length = 0;
    for character in text.chars().flat_map(char::to_lowercase) {
        *buffer.get_mut(length)? = character;
        length += 1;
    }
    buffer.get(..length)
}

/// Whether two texts are near enough to suggest one for the other, and how far they are apart: about a third of
/// the letters may differ, since a suggestion that is nothing like the query only annoys. A text that contains
/// the other whole (`chaport` in `chaport_uid`) is near too, after all real misspellings.
pub(crate) fn nearness(query: &str, candidate: &str) -> Option<usize> {
    let length = query.chars().count().max(candidate.chars().count());
    let allowed = length / 3;
    if let Some(distance) = distance(query, candidate).filter(|distance| *distance <= allowed) {
        return Some(distance);
    }
    let (short, long) = if query.len() < candidate.len() { (query, candidate) } else { (candidate, query) };
    (short.len() >= 4 && long.contains(short)).then_some(LONGEST + long.len() - short.len())
}

/// The nearest of some words, if any is near; the first of equals.
pub(crate) fn nearest<'a>(query: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut best: Option<(usize, &str)> = None;
    for word in words {
        if let Some(found) = nearness(query, word) {
            if best.is_none_or(|(distance, _)| found < distance) {
                best = Some((found, word));
            }
        }
    }
    best.map(|(_, word)| word)
}

/// The end of an error message: `; did you mean "x"?`, or else the words that there are, if they are few.
pub(crate) struct Hint<'a> {
    pub(crate) query: &'a str,
    pub(crate) words: &'a [&'a str],
}

impl fmt::Display for Hint<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const FEW: usize = 12;
        if let Some(word) = nearest(self.query, self.words.iter().copied()) {
            return write!(f, "; did you mean {word:?}?");
        }
        if self.words.len() <= FEW {
            f.write_str("; expected one of ")?;
            for (position, word) in self.words.iter().enumerate() {
                f.write_str(if position == 0 { "" } else { ", " })?;
                f.write_str(word)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn distances_of_misspellings() {
        let table = [
            ("", "", 0),
            ("chaport", "chaport", 0),
            ("chaport", "Chaport", 0),
            ("iclose", "iclosed", 1),
            ("chpaort", "chaport", 1),
            ("statistic", "statistics", 1),
            ("marketting", "marketing", 1),
            ("abc", "xyz", 3),
            ("", "abc", 3),
        ];
        for (a, b, expected) in table {
            assert_eq!(distance(a, b), Some(expected), "{a:?} {b:?}");
            assert_eq!(distance(b, a), Some(expected), "{b:?} {a:?}");
        }
        assert_eq!(distance(&"x".repeat(65), "x"), None);
    }

    #[test]
    fn the_nearest_word_or_none() {
        let words = ["cookie", "local-storage", "session-storage"];
        assert_eq!(nearest("sesion-storage", words), Some("session-storage"));
        assert_eq!(nearest("storage", words), Some("local-storage"));
        assert_eq!(nearest("banana", words), None);
    }
}
