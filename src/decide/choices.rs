//! What a visitor has agreed to: a set of consent categories.

use core::fmt;
use core::str::FromStr;

use crate::value::excerpt::Excerpt;
use crate::value::vocab::{Category, Vocabulary};

/// A set of consent categories: those that a visitor has agreed to or, where the law is one of objection, has not
/// objected to.
///
/// It is written as its words joined by `+`, in the vocabulary's order, and as `none` without any. What is necessary
/// needs no agreement, so [`Category::Necessary`] changes no decision; it may be a member, since platforms store it.
///
/// ```
/// use consent_atlas::{Choices, vocab::Category};
///
/// let choices = Choices::NONE.with(Category::Statistics).with(Category::Preferences);
/// assert_eq!(choices.to_string(), "preferences+statistics");
/// assert_eq!("statistics+preferences".parse(), Ok(choices));
/// assert!(!choices.contains(Category::Marketing));
///
/// let error = "statistic".parse::<Choices>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     r#""statistic" is no consent category; expected categories joined by `+`, `all` or `none`"#
/// );
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Choices(u8);

impl Choices {
    /// No category.
    pub const NONE: Self = Self(0);
    /// Every category.
    pub const ALL: Self = Self((1 << Category::ALL.len()) - 1);

    /// The set with a category added.
    #[must_use]
    pub const fn with(self, category: Category) -> Self {
        Self(self.0 | Self::bit(category))
    }

    /// The set without a category.
    #[must_use]
    pub const fn without(self, category: Category) -> Self {
        Self(self.0 & !Self::bit(category))
    }

    /// Whether a category is in the set.
    pub const fn contains(self, category: Category) -> bool {
        self.0 & Self::bit(category) != 0
    }

    /// Whether no category is in the set.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The categories, in the vocabulary's order.
    pub fn iter(self) -> impl Iterator<Item = Category> {
        Category::ALL.iter().copied().filter(move |category| self.contains(*category))
    }

    const fn bit(category: Category) -> u8 {
        1 << category as u8
    }
}

impl FromIterator<Category> for Choices {
    fn from_iter<I: IntoIterator<Item = Category>>(categories: I) -> Self {
        categories.into_iter().fold(Self::NONE, Self::with)
    }
}

impl fmt::Display for Choices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str("none");
        }
        for (position, category) in self.iter().enumerate() {
            let separator = if position == 0 { "" } else { "+" };
            write!(f, "{separator}{category}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Choices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Choices({self})")
    }
}

/// A text is no set of consent categories.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{found} is no consent category; expected categories joined by `+`, `all` or `none`")]
pub struct ParseChoicesError {
    found: Excerpt,
}

impl FromStr for Choices {
    type Err = ParseChoicesError;

    fn from_str(text: &str) -> Result<Self, ParseChoicesError> {
        match text {
            "none" => Ok(Self::NONE),
            "all" => Ok(Self::ALL),
            _ => text
                .split('+')
                .map(|word| {
                    Category::from_word(word).ok_or_else(|| ParseChoicesError { found: Excerpt::new(word) })
                })
                .collect(),
        }
    }
}
