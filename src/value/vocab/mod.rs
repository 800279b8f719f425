//! The closed vocabularies: every word that a record may use, spelled once, with its label in four languages.
//!
//! Each is a `#[non_exhaustive]` enum: match on it with a fallback arm, since later releases add words. `as_str` is
//! the word as records and exports spell it, `label` is for people, and `FromStr` reads the word back.
//!
//! ```
//! use consent_atlas::{Lang, vocab::Storage};
//!
//! assert_eq!("local-storage".parse(), Ok(Storage::LocalStorage));
//! assert_eq!(Storage::LocalStorage.label(Lang::De), "Local Storage");
//! let error = "local-store".parse::<Storage>().unwrap_err();
//! assert_eq!(error.to_string(), r#""local-store" is no kind of storage; did you mean "local-storage"?"#);
//! ```

use core::fmt;

use super::excerpt::Excerpt;
use crate::nearest;

mod consent;
mod country;
mod item;
mod law;
mod legal;
mod record;
mod technical;

pub use consent::{Category, Condition, ExemptionGround, GoogleSignal, Jurisdiction, Requirement};
pub use country::Country;
pub use item::{EndEvent, ItemStatus, Party, SameSite, SetBy, Storage, Surface, TimeUnit, Trigger, Use};
pub use law::{Law, LawKind};
pub use legal::{
    Activity, DpfProgramme, DpfStatus, DpiaLevel, DpiaTrigger, LegalBasis, MechanismStanding, RiskLevel,
    Role, TransferMechanism, TransferStatus,
};
pub use record::{ClaimStanding, ClaimSubject, EvidenceKind, Lang, Platform, ServiceKind};
pub use technical::{
    DataKind, DomainRole, HostingFactor, Region, Resource, Safeguard, SafeguardStanding, TrackingMethod,
};

/// What every closed vocabulary offers, for code that treats them alike.
///
/// The enums have the same functions as inherent ones, so this need not be imported to use one of them.
pub trait Vocabulary: Copy + Eq + fmt::Debug + fmt::Display + Send + Sync + 'static {
    /// What a word of the vocabulary is called in a message, such as `consent category`.
    const NAME: &'static str;
    /// Every word, in the documented order.
    const ALL: &'static [Self];
    /// The spellings, in the order of [`ALL`](Self::ALL).
    const WORDS: &'static [&'static str];

    /// The word as records and exports spell it.
    fn as_str(self) -> &'static str;
    /// The word for people, in one of the four languages.
    fn label(self, lang: Lang) -> &'static str;

    /// The position in [`ALL`](Self::ALL); the compiled tables hold it.
    #[doc(hidden)]
    fn code(self) -> u32 {
        Self::ALL.iter().position(|word| *word == self).unwrap_or(0) as u32
    }

    /// The word at a position in [`ALL`](Self::ALL).
    #[doc(hidden)]
    fn from_code(code: u32) -> Option<Self> {
        Self::ALL.get(code as usize).copied()
    }

    /// The word that is spelled so; case and surrounding blanks matter.
    fn from_word(word: &str) -> Option<Self> {
        let position = Self::WORDS.iter().position(|known| *known == word)?;
        Self::ALL.get(position).copied()
    }
}

/// A text is not a word of the closed vocabulary that it was parsed as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{found} is no {name}{}", nearest::Hint { query: found.as_str(), words })]
pub struct UnknownWord {
    name: &'static str,
    words: &'static [&'static str],
    found: Excerpt,
}

impl UnknownWord {
    pub(crate) fn new<V: Vocabulary>(found: &str) -> Self {
        Self { name: V::NAME, words: V::WORDS, found: Excerpt::new(found) }
    }

    /// The words that would have been accepted.
    pub fn expected(&self) -> &'static [&'static str] {
        self.words
    }
}

/// Declares a closed vocabulary: its words, and for each the spelling and the label in en, fr, de and es.
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident $what:literal {
        $($variant:ident = $word:literal, $en:literal, $fr:literal, $de:literal, $es:literal;)+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        #[allow(clippy::enum_variant_names)] // words are as the field calls them
        pub enum $name {
            $(#[doc = concat!("`", $word, "`: ", $en)] $variant,)+
        }

        impl $name {
            /// Every word, in the documented order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word as records and exports spell it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The word for people, in one of the four languages.
            pub const fn label(self, lang: $crate::value::vocab::Lang) -> &'static str {
                use $crate::value::vocab::Lang;
                match (self, lang) {
                    $((Self::$variant, Lang::En) => $en,
                    (Self::$variant, Lang::Fr) => $fr,
                    (Self::$variant, Lang::De) => $de,
                    (Self::$variant, Lang::Es) => $es,)+
                }
            }
        }

        impl $crate::value::vocab::Vocabulary for $name {
            const NAME: &'static str = $what;
            const ALL: &'static [Self] = Self::ALL;
            const WORDS: &'static [&'static str] = &[$($word),+];

            fn as_str(self) -> &'static str {
                Self::as_str(self)
            }
            fn label(self, lang: $crate::value::vocab::Lang) -> &'static str {
                Self::label(self, lang)
            }
            fn code(self) -> u32 {
                self as u32
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::value::vocab::UnknownWord;
            fn from_str(word: &str) -> Result<Self, Self::Err> {
                $crate::value::vocab::Vocabulary::from_word(word)
                    .ok_or_else(|| $crate::value::vocab::UnknownWord::new::<Self>(word))
            }
        }
    };
}
pub(crate) use vocabulary;
