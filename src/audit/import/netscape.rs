//! `cookies.txt` in Netscape's format, as curl, wget and browser extensions write it.

use std::io::Read;

use super::{ImportError, read_all, set_cookie};
use crate::audit::{Lifetime, Observations, ObservedItem};
use crate::value::vocab::Storage;

const FORMAT: &str = "cookies.txt";

/// Reads a `cookies.txt`: seven fields per line, divided by tabs. Lifetimes count from `seen_at`, the time at which the
/// file was written, in seconds since 1970; without it, from now.
///
/// ```
/// use consent_atlas::audit::{Lifetime, import};
///
/// let file = "# Netscape HTTP Cookie File\n.shop.example\tTRUE\t/\tTRUE\t1000\tid\tsecret\n\
///             #HttpOnly_shop.example\tFALSE\t/\tFALSE\t0\tsid\tsecret\n";
/// let seen = import::netscape_cookies(file.as_bytes(), Some(400))?;
/// assert_eq!(seen.items()[0].lifetime, Some(Lifetime::Seconds(600)));
/// assert!(seen.items()[1].http_only);
///
/// let error = import::netscape_cookies("shop.example\tid".as_bytes(), None).unwrap_err();
/// assert_eq!(error.to_string(), "cookies.txt: line 1: expected seven fields, divided by tabs");
/// # Ok::<(), import::ImportError>(())
/// ```
pub fn netscape_cookies(reader: impl Read, seen_at: Option<i64>) -> Result<Observations, ImportError> {
    let bytes = read_all(reader)?;
    let now = seen_at.unwrap_or_else(set_cookie::now);
    let mut seen = Observations::new();
    for (number, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        let wrong = |expected| ImportError::Line { format: FORMAT, line: number + 1, expected };
        let line = std::str::from_utf8(line).map_err(|_| wrong("UTF-8"))?.trim_end_matches('\r');
        let (http_only, line) = match line.strip_prefix("#HttpOnly_") {
            Some(line) => (true, line),
            None => (false, line),
        };
        if line.trim().is_empty() || (!http_only && line.starts_with('#')) {
            continue;
        }
        let fields: Vec<&str> = line.split('\t').collect();
        let [domain, _, _, _, expires, name, _value] = fields.as_slice() else {
            return Err(wrong("seven fields, divided by tabs"));
        };
        let expires: i64 = expires.parse().map_err(|_| wrong("a number of seconds as the fifth field"))?;
        let lifetime = if expires == 0 { Some(Lifetime::Session) } else { Lifetime::between(now, expires) };
        if let Some(lifetime) = lifetime {
            let item = ObservedItem::new(*name, domain.trim_start_matches('.'), Storage::Cookie);
            seen.add(ObservedItem { lifetime: Some(lifetime), http_only, ..item });
        }
    }
    Ok(seen)
}
