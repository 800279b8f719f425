//! Names of stored items: literal, or patterns with `<placeholder>`s.
//!
//! `_ga_<container-id>` stands for every name that begins with `_ga_` and goes on; a placeholder stands for one or
//! more characters, and may carry a class that keeps it from swallowing strangers: `<site-id:digits>`, `<id:hex24>`.
//! A pattern is kept as its text and read piece by piece, here, wherever it is checked or matched.

use core::fmt;
use core::ops::RangeInclusive;

/// What a placeholder may stand for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Class {
    pub(crate) kind: ClassKind,
    /// The exact number of characters, where the class carries one.
    pub(crate) length: Option<usize>,
}

/// The characters of a placeholder; the narrower kinds come first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum ClassKind {
    Uuid,
    Digits,
    Hex,
    Alnum,
    Any,
}

/// The text form of a UUID has 36 characters ([RFC 9562](https://www.rfc-editor.org/rfc/rfc9562)).
const UUID_LENGTH: usize = 36;

impl Class {
    const ANY: Self = Self { kind: ClassKind::Any, length: None };

    fn parse(word: &str) -> Option<Self> {
        let digits = word.trim_start_matches(|c: char| c.is_ascii_lowercase());
        let length = match digits {
            "" => None,
            _ if digits.len() <= 3 && !digits.starts_with('0') => Some(digits.parse().ok()?),
            _ => return None,
        };
        let kind = match &word[..word.len() - digits.len()] {
            "uuid" if length.is_none() => {
                return Some(Self { kind: ClassKind::Uuid, length: Some(UUID_LENGTH) });
            }
            "digits" => ClassKind::Digits,
            "hex" => ClassKind::Hex,
            "alnum" => ClassKind::Alnum,
            _ => return None,
        };
        Some(Self { kind, length })
    }

    /// Whether a byte can stand at a place of the text that fills the placeholder.
    fn allows(self, byte: u8, place: usize) -> bool {
        match self.kind {
            ClassKind::Uuid if matches!(place, 8 | 13 | 18 | 23) => byte == b'-',
            ClassKind::Uuid | ClassKind::Hex => byte.is_ascii_hexdigit(),
            ClassKind::Digits => byte.is_ascii_digit(),
            ClassKind::Alnum => byte.is_ascii_alphanumeric(),
            ClassKind::Any => true,
        }
    }

    /// Whether the class can stand for a whole text.
    fn fits(self, text: &[u8]) -> bool {
        self.lengths(text).is_some_and(|lengths| lengths.contains(&text.len()))
    }

    /// How many of the first bytes of a text the class can stand for.
    fn lengths(self, text: &[u8]) -> Option<RangeInclusive<usize>> {
        let run = match self.kind {
            ClassKind::Any => text.len(),
            _ => text.iter().enumerate().take_while(|(place, byte)| self.allows(**byte, *place)).count(),
        };
        let lengths = self.length.map_or(1..=run, |length| length..=length);
        (!lengths.is_empty() && *lengths.end() <= run).then_some(lengths)
    }

    /// Narrower classes are smaller: a fixed length before an open one, then the narrower characters.
    fn rank(self) -> u32 {
        u32::from(self.length.is_none()) * 8 + self.kind as u32
    }
}

/// One piece of a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Piece<'a> {
    Literal(&'a str),
    Placeholder { name: &'a str, class: Class },
}

/// Why a text is not a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum NameFault {
    Empty,
    TooLong,
    NeverClosed,
    NeverOpened,
    PlaceholderName,
    UnknownClass,
    Adjacent,
    NoAnchor,
    TooBroad,
}

/// The longest name in a record, in bytes.
const LONGEST_NAME: usize = 255;

impl fmt::Display for NameFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "a name; leave the field out where the vendor does not publish it",
            Self::TooLong => "a name of at most 255 bytes",
            Self::NeverClosed => "a `>` that closes the placeholder, as in `_ga_<container-id>`",
            Self::NeverOpened => "a `<` before `>`: these two only delimit placeholders",
            Self::PlaceholderName => "a placeholder's name in lower-case letters, digits and hyphens, as in `<app-id>`",
            Self::UnknownClass => "a class: digits, hex, alnum (each with a length if it is fixed, as `hex24`) or uuid",
            Self::Adjacent => "literal characters between two placeholders: where does the first one end?",
            Self::NoAnchor => "a pattern that begins or ends with at least 3 literal bytes",
            Self::TooBroad => {
                "a pattern that cannot swallow strangers: at least 4 literal characters, or 3 and a class in every \
                 placeholder"
            }
        })
    }
}

/// The pieces of a name, in order. Ends early at a fault, which [`check`] finds before a name gets into a table.
#[derive(Clone)]
pub(crate) struct Pieces<'a> {
    rest: &'a str,
}

pub(crate) fn pieces(name: &str) -> Pieces<'_> {
    Pieces { rest: name }
}

impl<'a> Pieces<'a> {
    fn next_checked(&mut self) -> Option<Result<Piece<'a>, NameFault>> {
        if self.rest.is_empty() {
            return None;
        }
        let Some(after) = self.rest.strip_prefix('<') else {
            let end = self.rest.find('<').unwrap_or(self.rest.len());
            let (literal, rest) = self.rest.split_at(end);
            self.rest = rest;
            if literal.contains('>') {
                return Some(Err(NameFault::NeverOpened));
            }
            return Some(Ok(Piece::Literal(literal)));
        };
        let Some((inside, rest)) = after.split_once('>') else {
            return Some(Err(NameFault::NeverClosed));
        };
        self.rest = rest;
        if inside.contains('<') {
            return Some(Err(NameFault::NeverClosed));
        }
        Some(placeholder(inside).map(|(name, class)| Piece::Placeholder { name, class }))
    }
}

/// The name and the class of a placeholder, from what stands between `<` and `>`.
fn placeholder(inside: &str) -> Result<(&str, Class), NameFault> {
    let (name, class) = match inside.split_once(':') {
        Some((name, class)) => (name, Class::parse(class)),
        None => (inside, Some(Class::ANY)),
    };
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.bytes().all(allowed) {
        return Err(NameFault::PlaceholderName);
    }
    Ok((name, class.ok_or(NameFault::UnknownClass)?))
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        self.next_checked()?.ok()
    }
}

/// Whether a name has placeholders.
pub(crate) fn is_pattern(name: &str) -> bool {
    name.contains('<')
}

/// Checks a name as a record may state it.
pub(crate) fn check(name: &str) -> Result<(), NameFault> {
    if name.is_empty() {
        return Err(NameFault::Empty);
    }
    if name.len() > LONGEST_NAME {
        return Err(NameFault::TooLong);
    }
    let mut rest = pieces(name);
    let (mut literals, mut open, mut placeholders) = (0, 0, 0);
    let mut after_placeholder = false;
    while let Some(piece) = rest.next_checked() {
        match piece? {
            Piece::Literal(text) => {
                literals += text.chars().count();
                after_placeholder = false;
            }
            Piece::Placeholder { class, .. } => {
                if after_placeholder {
                    return Err(NameFault::Adjacent);
                }
                after_placeholder = true;
                placeholders += 1;
                open += usize::from(class.kind == ClassKind::Any);
            }
        }
    }
    if placeholders > 0 && literals >= ANCHOR && anchor(name).is_none() {
        return Err(NameFault::NoAnchor);
    }
    let narrow = literals >= 4 || (literals >= ANCHOR && open == 0);
    if placeholders > 0 && !narrow { Err(NameFault::TooBroad) } else { Ok(()) }
}

/// The fewest bytes of an anchor: what the filters of [`crate::format::filter`] look at.
pub(crate) const ANCHOR: usize = 3;

/// The most bytes of an anchor: a filter's word has a bit per length.
const LONGEST_ANCHOR: usize = 31;

/// The end of a pattern by which names that could match it are found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Anchor<'a> {
    /// What such a name begins with.
    Prefix(&'a str),
    /// What such a name ends with.
    Suffix(&'a str),
}

/// The literal beginning of a pattern or, where that is too short, its literal end.
pub(crate) fn anchor(pattern: &str) -> Option<Anchor<'_>> {
    let prefix = &pattern[..pattern.find('<')?];
    if prefix.len() >= ANCHOR {
        let mut end = prefix.len().min(LONGEST_ANCHOR);
        while !prefix.is_char_boundary(end) {
            end -= 1;
        }
        return Some(Anchor::Prefix(&prefix[..end]));
    }
    let suffix = &pattern[pattern.rfind('>')? + 1..];
    let mut start = suffix.len().saturating_sub(LONGEST_ANCHOR);
    while !suffix.is_char_boundary(start) {
        start += 1;
    }
    (suffix.len() >= ANCHOR).then(|| Anchor::Suffix(&suffix[start..]))
}

/// Where a pattern stands among patterns that match the same name; the smaller is the better match: more literal
/// characters, then the narrower class (of the widest placeholder), then fewer placeholders.
pub(crate) fn specificity(pattern: &str) -> u32 {
    let (mut literals, mut widest, mut placeholders) = (0, 0, 0);
    for piece in pieces(pattern) {
        match piece {
            Piece::Literal(text) => literals += text.chars().count() as u32,
            Piece::Placeholder { class, .. } => {
                widest = widest.max(class.rank());
                placeholders += 1;
            }
        }
    }
    (255 - literals.min(255)) << 16 | widest << 8 | placeholders.min(255)
}

/// Names longer than this match no pattern, so that a hostile name costs a bounded time and no heap.
pub(crate) const LONGEST_QUERY: usize = 1024;

/// Whether a whole name fits a pattern.
pub(crate) fn matches(pattern: &str, name: &str) -> bool {
    let Some((front, rest)) = pattern.split_once('<') else { return pattern == name };
    // The literals at both ends turn most names away.
    let Some((inside, back)) = rest.rsplit_once('>') else { return false };
    let middle = name.strip_prefix(front).and_then(|name| name.strip_suffix(back));
    let Some(middle) = middle.filter(|middle| !middle.is_empty() && name.len() <= LONGEST_QUERY) else {
        return false;
    };
    if inside.contains('<') {
        fits(Pieces { rest: &pattern[front.len()..pattern.len() - back.len()] }, middle.as_bytes())
    } else {
        placeholder(inside).is_ok_and(|(_, class)| class.fits(middle.as_bytes()))
    }
}

/// Whether a text fits some pieces.
///
/// The set of places that the pieces so far can end at moves through the text, one piece after the other: no
/// backtracking, so the cost is at most pieces times length.
fn fits(pieces: Pieces<'_>, text: &[u8]) -> bool {
    let mut places = Places::default();
    places.add(0..=0);
    for piece in pieces {
        let mut next = Places::default();
        for from in (0..=text.len()).filter(|place| places.has(*place)) {
            match piece {
                Piece::Literal(literal) if text[from..].starts_with(literal.as_bytes()) => {
                    let end = from + literal.len();
                    next.add(end..=end);
                }
                Piece::Literal(_) => {}
                Piece::Placeholder { class, .. } => {
                    if let Some(lengths) = class.lengths(&text[from..]) {
                        next.add(from + lengths.start()..=from + lengths.end());
                    }
                }
            }
        }
        places = next;
    }
    places.has(text.len())
}

/// A set of places in a name, from before its first byte to behind its last.
#[derive(Default)]
struct Places {
    bits: [u64; LONGEST_QUERY / 64 + 1],
}

impl Places {
    fn has(&self, place: usize) -> bool {
        self.bits[place / 64] & 1 << (place % 64) != 0
    }

    fn add(&mut self, places: RangeInclusive<usize>) {
        for place in places {
            self.bits[place / 64] |= 1 << (place % 64);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_stands_for_one_or_more_characters_of_its_class() {
        let table = [
            ("_ga_<container-id>", "_ga_ABC", true),
            ("_ga_<container-id>", "_ga_", false),
            ("_ga_<container-id>", "x_ga_ABC", false),
            ("<integration-id>.appUserId", "5f1a.appUserId", true),
            ("<integration-id>.appUserId", "a.b.appUserId", true),
            ("<integration-id>.appUserId", ".appUserId", false),
            ("<integration-id>.appUserId", "5f1a.appUserId2", false),
            ("_hjSession_<site-id:digits>", "_hjSession_123", true),
            ("_hjSession_<site-id:digits>", "_hjSession_12a", false),
            ("chaport-<id:hex24>", "chaport-62603374034dcf77dca873ba", true),
            ("chaport-<id:hex24>", "chaport-62603374034dcf77dca873b", false),
            ("chaport-<id:hex24>", "chaport-62603374034dcf77dca873bag", false),
            ("s/<id:uuid>", "s/123e4567-e89b-12d3-a456-426614174000", true),
            ("s/<id:uuid>", "s/123e4567e89b-12d3-a456-4266141740000", false),
            ("_pk_id.<site>.<hash>", "_pk_id.1.1fff", true),
            ("_pk_id.<site>.<hash>", "_pk_id.1", false),
            ("_x<a>-<b:digits>", "_xy-z-12", true),
            ("_x<a>-<b:digits>", "_xy-z-1a", false),
            ("mp_<token:hex>_mixpanel", "mp_0af_mixpanel", true),
            ("mp_<token:hex>_mixpanel", "mp_0af_mixpanelx", false),
            ("wüst_<id>", "wüst_ö", true),
            ("literal", "literal", true),
            ("literal", "literals", false),
        ];
        for (pattern, name, expected) in table {
            assert_eq!(matches(pattern, name), expected, "{pattern} {name}");
        }
    }

    #[test]
    fn a_hostile_name_ends_soon() {
        let long = "-".repeat(LONGEST_QUERY);
        assert!(!matches("<a>-<b>-<c>-<d>-<e>-<f:digits>", &long));
        assert!(matches("<a>-<b>-<c>-<d>-<e>-<f>", &long));
        assert!(!matches("<a>---", &"-".repeat(LONGEST_QUERY + 1)));
    }

    #[test]
    fn faults_of_names() {
        let table = [
            ("", Err(NameFault::Empty)),
            ("_ga_<id", Err(NameFault::NeverClosed)),
            ("_ga_<id<b>", Err(NameFault::NeverClosed)),
            ("_ga_id>", Err(NameFault::NeverOpened)),
            ("_ga_<>", Err(NameFault::PlaceholderName)),
            ("_ga_<Container>", Err(NameFault::PlaceholderName)),
            ("_ga_<id:number>", Err(NameFault::UnknownClass)),
            ("_ga_<id:hex0>", Err(NameFault::UnknownClass)),
            ("_ga_<id:>", Err(NameFault::UnknownClass)),
            ("_ga_<a><b>", Err(NameFault::Adjacent)),
            ("<a>", Err(NameFault::TooBroad)),
            ("_s<a>", Err(NameFault::TooBroad)),
            ("lc_<a>", Err(NameFault::TooBroad)),
            ("<id:hex24>", Err(NameFault::TooBroad)),
            ("lc_<a:digits>", Ok(())),
            ("_<id:hex24>", Err(NameFault::TooBroad)),
            ("<a>_session_<b>", Err(NameFault::NoAnchor)),
            ("_s<a>.x<b>_y", Err(NameFault::NoAnchor)),
            ("_s<a>.session", Ok(())),
            ("_ga_<container-id>", Ok(())),
            ("_ga", Ok(())),
        ];
        for (name, expected) in table {
            assert_eq!(check(name), expected, "{name}");
        }
        assert_eq!(check(&"x".repeat(256)), Err(NameFault::TooLong));
    }

    #[test]
    fn anchors() {
        let long = "ü".repeat(20);
        let table = [
            ("_ga_<id>", Some(Anchor::Prefix("_ga_"))),
            ("_pk_id.<site>.<hash>", Some(Anchor::Prefix("_pk_id."))),
            ("mp_<token>_mixpanel", Some(Anchor::Prefix("mp_"))),
            ("<id>.appUserId", Some(Anchor::Suffix(".appUserId"))),
            ("a<id>.appUserId", Some(Anchor::Suffix(".appUserId"))),
            ("a<id>.b", None),
            ("literal", None),
        ];
        for (pattern, expected) in table {
            assert_eq!(anchor(pattern), expected, "{pattern}");
        }
        assert_eq!(anchor(&format!("{long}<id>")), Some(Anchor::Prefix(&"ü".repeat(15))));
        assert_eq!(anchor(&format!("<id>{long}")), Some(Anchor::Suffix(&"ü".repeat(15))));
    }

    #[test]
    fn specificity_prefers_literals_then_the_narrower_class() {
        let best_first =
            ["_ab_<x>_cd", "_ab_<x:hex24>", "_ab_<x:digits>", "_ab_<x:hex>", "_ab_<x>", "_a_<x:digits>"];
        for pair in best_first.windows(2) {
            assert!(specificity(pair[0]) < specificity(pair[1]), "{pair:?}");
        }
    }
}
