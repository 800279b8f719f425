//! A piece of somebody's text, kept inline so that errors need no heap.

use core::fmt;

/// The number of bytes of a text that an [`Excerpt`] keeps.
const LENGTH: usize = 64;

/// The beginning of a text, cut at a character border; errors quote their query with it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Excerpt {
    bytes: [u8; LENGTH],
    length: u8,
    cut: bool,
}

impl Excerpt {
    pub(crate) fn new(text: &str) -> Self {
        // `str::floor_char_boundary` is newer than the oldest compiler that this crate supports.
        let mut end = text.len().min(LENGTH);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let mut bytes = [0; LENGTH];
        bytes[..end].copy_from_slice(&text.as_bytes()[..end]);
        Self { bytes, length: end as u8, cut: end < text.len() }
    }

    /// The kept part, without the sign that something is missing.
    pub(crate) fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[..usize::from(self.length)]).unwrap_or_default()
    }
}

/// Quoted and escaped, so that a hostile query cannot disturb a log or a terminal.
impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        for character in self.as_str().chars() {
            match character {
                '"' | '\\' => write!(f, "\\{character}")?,
                c if c.is_control() || is_bidi_control(c) => write!(f, "{}", c.escape_unicode())?,
                c => write!(f, "{c}")?,
            }
        }
        f.write_str(if self.cut { "…\"" } else { "\"" })
    }
}

impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Whether a character changes the direction of the text around it (Unicode's `Bidi_Control`), which can make a
/// line read as something that it is not.
pub(crate) fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
