//! HTTP Archives ([HAR 1.2](http://www.softwareishard.com/blog/har-12-spec/)), as browsers' developer tools save them.

use std::io::Read;

use serde::Deserialize;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::{ImportError, read_json, set_cookie};
use crate::audit::Observations;
use crate::value::host::split_url;

const FORMAT: &str = "HAR";

#[derive(Deserialize)]
#[serde(expecting = "an object with `log`")]
struct Archive {
    log: Log,
}

#[derive(Deserialize)]
#[serde(expecting = "an object with `entries`")]
struct Log {
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[serde(expecting = "an entry with `request` and `response`")]
struct Entry {
    #[serde(default)]
    started_date_time: String,
    request: Request,
    response: Response,
}

#[derive(Deserialize)]
#[serde(expecting = "a request with `url`")]
struct Request {
    url: String,
}

#[derive(Deserialize)]
#[serde(expecting = "a response with `headers`")]
struct Response {
    #[serde(default)]
    headers: Vec<Header>,
}

#[derive(Deserialize)]
#[serde(expecting = "a header with `name` and `value`")]
struct Header {
    name: String,
    value: String,
}

/// Reads a HAR: every request, and the cookies that responses set.
///
/// `Expires` is taken from the time of the request. A header that is no cookie is passed over, as browsers do.
///
/// ```
/// use consent_atlas::audit::{Lifetime, import};
///
/// let file = br#"{"log": {"entries": [{
///     "startedDateTime": "2026-11-24T12:00:00Z",
///     "request": {"url": "https://shop.example/?q=secret"},
///     "response": {"headers": [{"name": "set-cookie", "value": "a=secret; Max-Age=60\nb=secret; Domain=.shop.example"}]}
/// }]}}"#;
/// let seen = import::har(&file[..])?;
/// let items: Vec<_> = seen.items().iter().map(|item| (item.name.as_str(), item.host.as_str(), item.lifetime)).collect();
/// assert_eq!(
///     items,
///     [("a", "shop.example", Some(Lifetime::Seconds(60))), ("b", "shop.example", Some(Lifetime::Session))]
/// );
/// assert!(!format!("{seen:?}").contains("secret"));
/// # Ok::<(), import::ImportError>(())
/// ```
pub fn har(reader: impl Read) -> Result<Observations, ImportError> {
    let archive: Archive = read_json(reader, FORMAT)?;
    let mut seen = Observations::new();
    for entry in archive.log.entries {
        seen.add_request(&entry.request.url);
        let Some((host, _)) = split_url(&entry.request.url) else { continue };
        let host = host.split(':').next().unwrap_or(host);
        let started = OffsetDateTime::parse(&entry.started_date_time, &Rfc3339);
        let started = started.map_or_else(|_| set_cookie::now(), OffsetDateTime::unix_timestamp);
        let headers = entry.response.headers.iter();
        for header in headers.filter(|header| header.name.eq_ignore_ascii_case("set-cookie")) {
            // Chromium joins the headers of one name by line breaks.
            for cookie in header.value.lines() {
                if let Ok(Some(item)) = set_cookie::read(host, cookie, started) {
                    seen.add(item);
                }
            }
        }
    }
    Ok(seen)
}
