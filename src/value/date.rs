//! Dates as records state them: a day, a month or only a year.

use core::fmt;
use core::str::FromStr;

use super::excerpt::Excerpt;

/// A calendar date, complete or only as precise as its source: `2026-03-18`, `2026-03` or `2026`.
///
/// ```
/// use consent_atlas::Date;
///
/// let date: Date = "2026-03".parse()?;
/// assert_eq!((date.year(), date.month(), date.day()), (2026, Some(3), None));
/// assert_eq!(date.to_string(), "2026-03");
/// assert!("2026-02-30".parse::<Date>().is_err());
/// # Ok::<(), consent_atlas::ParseDateError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// For dates that are written in this crate's source.
    pub(crate) const fn new_unchecked(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// The year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, where it is known.
    pub const fn month(self) -> Option<u8> {
        if self.month == 0 { None } else { Some(self.month) }
    }

    /// The day of the month, 1 to 31, where it is known.
    pub const fn day(self) -> Option<u8> {
        if self.day == 0 { None } else { Some(self.day) }
    }

    /// One word of the compiled tables; 0 is no date.
    pub(crate) const fn to_word(self) -> u32 {
        self.year as u32 * 10_000 + self.month as u32 * 100 + self.day as u32
    }

    pub(crate) const fn from_word(word: u32) -> Option<Self> {
        if word == 0 {
            return None;
        }
        Some(Self { year: (word / 10_000) as u16, month: (word / 100 % 100) as u8, day: (word % 100) as u8 })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month() {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day() {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text is not a date of the form `2026-03-18`, `2026-03` or `2026`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{found} is not a date; expected a day, a month or a year such as 2026-03-18, 2026-03 or 2026")]
pub struct ParseDateError {
    found: Excerpt,
}

impl FromStr for Date {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text).ok_or(ParseDateError { found: Excerpt::new(text) })
    }
}

fn parse(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let year = number(parts.next()?, 4)?;
    let month =
        parts.next().map_or(Some(0), |part| number(part, 2).filter(|month| (1..=12).contains(month)))?;
    let day = parts
        .next()
        .map_or(Some(0), |part| number(part, 2).filter(|day| (1..=days_in(year, month)).contains(day)))?;
    (parts.next().is_none() && year > 1900).then_some(Date { year, month: month as u8, day: day as u8 })
}

fn number(digits: &str, length: usize) -> Option<u16> {
    (digits.len() == length && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.parse().ok())?
}

fn days_in(year: u16, month: u16) -> u16 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_that_are_and_are_not() {
        for good in ["2026-11-22", "2024-02-29", "2000-02-29", "2026-11", "2026"] {
            let date: Date = good.parse().unwrap();
            assert_eq!(date.to_string(), good);
            assert_eq!(Date::from_word(date.to_word()), Some(date));
        }
        for bad in [
            "",
            "2026-13-01",
            "2026-02-29",
            "1900-02-29",
            "2026-1-1",
            "22.11.2026",
            "2026-11-22T00:00",
            "+026",
        ] {
            assert!(bad.parse::<Date>().is_err(), "{bad}");
        }
    }

    #[test]
    fn dates_are_ordered() {
        let mut dates: [Date; 3] = ["2026-03-18", "2026-02-15", "2026-03"].map(|date| date.parse().unwrap());
        dates.sort();
        assert_eq!(dates.map(Date::to_word), [20_260_215, 20_260_300, 20_260_318]);
    }
}
