//! Readers of the files that browsers and scanners write.
//!
//! Each takes untrusted input: at most [`LIMIT`] bytes of it, and an error says where it is not what it should be. None
//! keeps the values of cookies and storage, the bodies of messages, or the queries of URLs.

use std::io::{self, Read};

use serde::de::DeserializeOwned;

mod browser;
mod har;
mod netscape;
pub(crate) mod set_cookie;
mod website_evidence_collector;

pub use browser::{devtools_cookies, playwright_storage_state};
pub use har::har;
pub use netscape::netscape_cookies;
pub use website_evidence_collector::website_evidence_collector;

/// The most that an importer reads of a file, in bytes: half a gigabyte.
pub const LIMIT: u64 = 512 << 20;

/// Why a file could not be imported.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// The file is larger than [`LIMIT`].
    #[error("the file has more than {LIMIT} bytes")]
    TooLarge,
    /// Reading failed.
    #[error("cannot read the file")]
    Read(#[source] io::Error),
    /// The file is not the JSON that its kind is made of; the place is a path and, where known, a line.
    #[error("{format}: at {place}: {problem}")]
    Json {
        /// What the file was taken for.
        format: &'static str,
        /// Where in the file.
        place: String,
        /// What is wrong there.
        problem: String,
    },
    /// A line of a text file, or a header, is not what it should be. Its content may be secret and is not quoted.
    #[error("{format}: line {line}: expected {expected}")]
    Line {
        /// What the file was taken for.
        format: &'static str,
        /// The line, from 1.
        line: usize,
        /// What should be there.
        expected: &'static str,
    },
}

/// Reads all of a file, up to the limit.
fn read_all(reader: impl Read) -> Result<Vec<u8>, ImportError> {
    read_up_to(LIMIT, reader)
}

fn read_up_to(limit: u64, reader: impl Read) -> Result<Vec<u8>, ImportError> {
    let mut bytes = Vec::new();
    reader.take(limit + 1).read_to_end(&mut bytes).map_err(ImportError::Read)?;
    if bytes.len() as u64 > limit { Err(ImportError::TooLarge) } else { Ok(bytes) }
}

/// Reads a file of JSON. A byte order mark, which some exporters write, is skipped.
fn read_json<T: DeserializeOwned>(reader: impl Read, format: &'static str) -> Result<T, ImportError> {
    let bytes = read_all(reader)?;
    let json = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let mut reader = serde_json::Deserializer::from_slice(json);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        let inner = error.into_inner();
        let place = if path == "." { "the top".to_owned() } else { format!("`{path}`") };
        ImportError::Json { format, place, problem: redacted(&inner) }
    })?;
    reader.end().map_err(|error| ImportError::Json {
        format,
        place: "the end".to_owned(),
        problem: redacted(&error),
    })?;
    Ok(value)
}

/// An error's message, with the text that it quotes from the file left out: it may be the value of a cookie.
fn redacted(error: &serde_json::Error) -> String {
    let message = error.to_string();
    match (message.find("string \""), message.rfind("\", expected")) {
        (Some(from), Some(to)) if from < to => format!("{}string{}", &message[..from], &message[to + 1..]),
        _ => message,
    }
}

/// Whole seconds; what is beyond every calendar becomes the greatest number.
#[allow(clippy::cast_possible_truncation, reason = "a cast from a float saturates")]
fn whole_seconds(time: f64) -> i64 {
    time as i64
}

#[cfg(test)]
mod tests {
    use super::{ImportError, read_up_to};

    #[test]
    fn what_is_too_large_is_refused() {
        assert_eq!(read_up_to(3, &b"abc"[..]).unwrap(), b"abc");
        assert!(matches!(read_up_to(3, std::io::repeat(b'a')), Err(ImportError::TooLarge)));
    }
}
