//! What was seen: stored items and requests, without their values.

use std::collections::HashMap;
use std::fmt;

use super::import::{ImportError, set_cookie};
use crate::value::host::split_url;
use crate::value::vocab::Storage;

/// How long an item was to stay when it was seen.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Lifetime {
    /// Until the browser ends the session, or the tab is closed.
    Session,
    /// For so many seconds from then.
    Seconds(u64),
    /// Until it is cleared: storage that has no lifetimes.
    UntilCleared,
}

impl Lifetime {
    /// The lifetime from a time to another one, in seconds since 1970; `None` where it is over.
    pub(crate) fn between(now: i64, end: i64) -> Option<Self> {
        u64::try_from(end.saturating_sub(now)).ok().filter(|seconds| *seconds > 0).map(Self::Seconds)
    }
}

/// Days, from two days on, and else hours, minutes or seconds.
impl fmt::Display for Lifetime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const UNITS: [(u64, &str); 4] = [(86_400, "days"), (3_600, "hours"), (60, "minutes"), (1, "seconds")];
        match self {
            Self::Session => f.write_str("session"),
            Self::UntilCleared => f.write_str("until cleared"),
            Self::Seconds(seconds) => {
                let unit = UNITS.iter().find(|(length, _)| *seconds >= 2 * length);
                let (length, name) = unit.unwrap_or(&(1, "seconds"));
                write!(f, "{} {name}", (seconds + length / 2) / length)
            }
        }
    }
}

/// A stored item that was seen.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ObservedItem {
    /// Its name.
    pub name: String,
    /// The domain that it lives on: of a cookie, its `Domain` or the host that set it; of other storage, the origin's
    /// host.
    pub host: String,
    /// The kind of storage.
    pub storage: Storage,
    /// How long it was to stay, where that was seen.
    pub lifetime: Option<Lifetime>,
    /// Whether it is out of reach for scripts (`HttpOnly`).
    pub http_only: bool,
    /// The host of the response that set it, where that was seen.
    pub set_by: Option<String>,
}

impl ObservedItem {
    /// An item of which nothing else is known.
    pub fn new(name: impl Into<String>, host: impl Into<String>, storage: Storage) -> Self {
        let (name, host) = (name.into(), host.into());
        Self { name, host, storage, lifetime: None, http_only: false, set_by: None }
    }

    /// What two sightings of one item have in common.
    fn key(&self) -> (String, String, Storage) {
        (self.name.clone(), self.host.clone(), self.storage)
    }
}

/// A host that the site's pages asked for something.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ObservedRequest {
    /// The URL: host and path, written with `https`.
    pub url: String,
    /// How many requests there were.
    pub count: usize,
}

/// What was seen of a site.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Observations {
    items: Vec<ObservedItem>,
    requests: Vec<ObservedRequest>,
    /// Where an item or a URL is in its list: a file can have a great many of them.
    item_places: HashMap<(String, String, Storage), usize>,
    request_places: HashMap<String, usize>,
}

impl Observations {
    /// Nothing seen yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What a response from a host sets, given the values of its `Set-Cookie` headers.
    pub fn of_response<'h>(
        host: &str,
        set_cookie: impl IntoIterator<Item = &'h str>,
    ) -> Result<Self, ImportError> {
        let mut seen = Self::new();
        set_cookie.into_iter().try_for_each(|header| seen.add_set_cookie(host, header))?;
        Ok(seen)
    }

    /// The items, each name, host and kind of storage once, in the order in which they were first seen.
    pub fn items(&self) -> &[ObservedItem] {
        &self.items
    }

    /// The requests, each URL once.
    pub fn requests(&self) -> &[ObservedRequest] {
        &self.requests
    }

    /// Adds an item. Of one that was seen before, the longest lifetime is kept.
    pub fn add(&mut self, item: ObservedItem) {
        let place = self.item_places.entry(item.key()).or_insert(self.items.len());
        match self.items.get_mut(*place) {
            None => self.items.push(item),
            Some(known) => {
                known.lifetime = longer(known.lifetime, item.lifetime);
                known.http_only |= item.http_only;
                known.set_by = known.set_by.take().or(item.set_by);
            }
        }
    }

    /// Adds the cookie of a `Set-Cookie` header ([RFC 6265, 4.1](https://www.rfc-editor.org/rfc/rfc6265#section-4.1)) of
    /// a response from a host; its value is dropped. A header that removes a cookie adds nothing.
    ///
    /// `Expires` is taken from now; where the header is older, an importer knows its day.
    pub fn add_set_cookie(&mut self, host: &str, header: &str) -> Result<(), ImportError> {
        if let Some(item) = set_cookie::read(host, header, set_cookie::now())? {
            self.add(item);
        }
        Ok(())
    }

    /// Adds a request. Only host and path are kept; what has no host, such as a `data:` URL, adds nothing.
    pub fn add_request(&mut self, url: &str) {
        let Some((host, path)) = split_url(url) else { return };
        self.count(ObservedRequest { url: format!("https://{host}{path}"), count: 1 });
    }

    fn count(&mut self, request: ObservedRequest) {
        let place = self.request_places.entry(request.url.clone()).or_insert(self.requests.len());
        match self.requests.get_mut(*place) {
            Some(known) => known.count += request.count,
            None => self.requests.push(request),
        }
    }

    /// Adds what was seen elsewhere, as on another page of the site.
    pub fn merge(&mut self, other: Self) {
        other.items.into_iter().for_each(|item| self.add(item));
        other.requests.into_iter().for_each(|request| self.count(request));
    }
}

fn longer(one: Option<Lifetime>, other: Option<Lifetime>) -> Option<Lifetime> {
    let length = |lifetime| match lifetime {
        None => 0,
        Some(Lifetime::Session) => 1,
        Some(Lifetime::Seconds(seconds)) => seconds.saturating_add(1),
        Some(Lifetime::UntilCleared) => u64::MAX,
    };
    if length(other) > length(one) { other } else { one }
}
