//! What browsers hold: Playwright's storage state, and cookies as Chrome's developer tools give them.

use std::io::Read;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::{ImportError, read_json, set_cookie, whole_seconds};
use crate::audit::{Lifetime, Observations, ObservedItem};
use crate::value::host::split_url;
use crate::value::vocab::Storage;

#[derive(Deserialize)]
#[serde(expecting = "an object with `cookies` and `origins`")]
struct StorageState {
    #[serde(default)]
    cookies: Vec<BrowserCookie>,
    #[serde(default)]
    origins: Vec<Origin>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[serde(expecting = "a cookie with `name` and `domain`")]
struct BrowserCookie {
    name: String,
    domain: String,
    /// Seconds since 1970; −1 for a session.
    #[serde(alias = "expirationDate")]
    expires: Option<f64>,
    #[serde(default)]
    session: bool,
    #[serde(default)]
    http_only: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[serde(expecting = "an origin with `origin`")]
struct Origin {
    #[serde(rename = "origin")]
    url: String,
    #[serde(default)]
    local_storage: Vec<Entry>,
    #[serde(default, rename = "indexedDB")]
    indexed_db: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(expecting = "an entry with `name`")]
struct Entry {
    name: String,
}

/// A list of cookies, as extensions export them, or an answer of the DevTools protocol.
#[derive(Deserialize)]
#[serde(untagged)]
enum CookieList {
    Bare(Vec<BrowserCookie>),
    Answer { cookies: Vec<BrowserCookie> },
    // Without it, serde's message for a wrong file would name nothing at all.
    Other(IgnoredAny),
}

/// Reads the file that Playwright's
/// [`storageState`](https://playwright.dev/docs/api/class-browsercontext#browser-context-storage-state) writes: cookies,
/// local storage and IndexedDB. Lifetimes count from `seen_at`, in seconds since 1970; without it, from now.
///
/// ```
/// use consent_atlas::{audit::import, vocab::Storage};
///
/// let file = br#"{
///     "cookies": [{"name": "_x", "value": "secret", "domain": ".shop.example", "path": "/", "expires": -1}],
///     "origins": [{"origin": "https://shop.example", "localStorage": [{"name": "k", "value": "secret"}]}]
/// }"#;
/// let seen = import::playwright_storage_state(&file[..], None)?;
/// assert_eq!((seen.items()[1].host.as_str(), seen.items()[1].storage), ("shop.example", Storage::LocalStorage));
/// # Ok::<(), import::ImportError>(())
/// ```
pub fn playwright_storage_state(
    reader: impl Read,
    seen_at: Option<i64>,
) -> Result<Observations, ImportError> {
    let state: StorageState = read_json(reader, "Playwright's storage state")?;
    let mut seen = Observations::new();
    add_cookies(&mut seen, state.cookies, seen_at);
    for origin in state.origins {
        let Some((host, _)) = split_url(&origin.url) else { continue };
        let local = origin.local_storage.into_iter().map(|entry| (entry, Storage::LocalStorage));
        let databases = origin.indexed_db.into_iter().map(|entry| (entry, Storage::IndexedDb));
        for (entry, storage) in local.chain(databases) {
            let item = ObservedItem::new(entry.name, host, storage);
            seen.add(ObservedItem { lifetime: Some(Lifetime::UntilCleared), ..item });
        }
    }
    Ok(seen)
}

/// Reads cookies as Chrome's developer tools give them: an answer to the protocol's
/// [`Storage.getCookies`](https://chromedevtools.github.io/devtools-protocol/tot/Storage/#method-getCookies), or a bare
/// list as extensions export it (`expirationDate`). Lifetimes count from `seen_at`, in seconds since 1970; without it,
/// from now.
///
/// ```
/// use consent_atlas::audit::{Lifetime, import};
///
/// let file = br#"[{"name": "a", "value": "secret", "domain": "shop.example", "expirationDate": 160.5, "httpOnly": true}]"#;
/// let seen = import::devtools_cookies(&file[..], Some(100))?;
/// assert_eq!(seen.items()[0].lifetime, Some(Lifetime::Seconds(60)));
/// # Ok::<(), import::ImportError>(())
/// ```
pub fn devtools_cookies(reader: impl Read, seen_at: Option<i64>) -> Result<Observations, ImportError> {
    const FORMAT: &str = "cookies of Chrome's developer tools";
    let cookies = match read_json(reader, FORMAT)? {
        CookieList::Bare(cookies) | CookieList::Answer { cookies } => cookies,
        CookieList::Other(_) => {
            return Err(ImportError::Json {
                format: FORMAT,
                place: "the top".to_owned(),
                problem: "expected a list of cookies, or an object with one under `cookies`; each has a `name` and a \
                          `domain`"
                    .to_owned(),
            });
        }
    };
    let mut seen = Observations::new();
    add_cookies(&mut seen, cookies, seen_at);
    Ok(seen)
}

fn add_cookies(seen: &mut Observations, cookies: Vec<BrowserCookie>, seen_at: Option<i64>) {
    let now = seen_at.unwrap_or_else(set_cookie::now);
    for cookie in cookies {
        let lifetime = match cookie.expires {
            Some(end) if end > 0.0 && !cookie.session => Lifetime::between(now, whole_seconds(end)),
            _ => Some(Lifetime::Session),
        };
        if let Some(lifetime) = lifetime {
            let item = ObservedItem::new(cookie.name, cookie.domain.trim_start_matches('.'), Storage::Cookie);
            seen.add(ObservedItem { lifetime: Some(lifetime), http_only: cookie.http_only, ..item });
        }
    }
}
