//! Asking the base.

use core::fmt;

use consent_atlas::vocab::Storage;
use consent_atlas::{HostMatch, Lang, Match, Matches, Registry, Vendor, cookie, domain, url, vendor};

/// One thing to look up.
pub(crate) enum Query {
    /// A word that can be an item, a host or a vendor.
    Word(String),
    Cookie(String),
    Domain(String),
    Url(String),
    Vendor(String),
}

impl Query {
    /// A word of the command line: a URL if it looks like one, else anything.
    pub(crate) fn of_word(word: String) -> Self {
        if word.contains("://") || word.starts_with("//") { Self::Url(word) } else { Self::Word(word) }
    }

    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Word(text)
            | Self::Cookie(text)
            | Self::Domain(text)
            | Self::Url(text)
            | Self::Vendor(text) => text,
        }
    }

    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Word(_) => "word",
            Self::Cookie(_) => "cookie",
            Self::Domain(_) => "domain",
            Self::Url(_) => "url",
            Self::Vendor(_) => "vendor",
        }
    }

    pub(crate) fn may_be_item(&self) -> bool {
        matches!(self, Self::Word(_) | Self::Cookie(_))
    }
}

/// What narrows the names of items down.
#[derive(Default)]
pub(crate) struct Scope {
    pub(crate) host: Option<String>,
    pub(crate) storage: Option<Storage>,
}

impl Scope {
    fn apply<'a>(&'a self, mut matches: Matches<'a>) -> Matches<'a> {
        if let Some(host) = &self.host {
            matches = matches.at_host(host);
        }
        if let Some(storage) = self.storage {
            matches = matches.in_storage(storage);
        }
        matches
    }
}

/// As the options that were given.
impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.host, self.storage) {
            (Some(host), Some(storage)) => write!(f, "--host {host:?} and --storage {storage}"),
            (Some(host), None) => write!(f, "--host {host:?}"),
            (None, Some(storage)) => write!(f, "--storage {storage}"),
            (None, None) => Ok(()),
        }
    }
}

/// What is known: the items and hosts best first, with those that a name or a host alone does not prove.
#[derive(Default)]
pub(crate) struct Findings {
    pub(crate) items: Vec<Match>,
    pub(crate) hosts: Vec<HostMatch>,
    pub(crate) vendor: Option<Vendor>,
}

impl Findings {
    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty() && self.hosts.is_empty() && self.vendor.is_none()
    }
}

pub(crate) fn find(query: &Query, scope: &Scope) -> Findings {
    let items = |name| scope.apply(cookie(name)).candidates().collect();
    match query {
        Query::Word(word) => {
            Findings { items: items(word), hosts: domain(word).candidates().collect(), vendor: vendor(word) }
        }
        Query::Cookie(name) => Findings { items: items(name), ..Findings::default() },
        Query::Domain(host) => Findings { hosts: domain(host).candidates().collect(), ..Findings::default() },
        Query::Url(address) => Findings { hosts: url(address).candidates().collect(), ..Findings::default() },
        Query::Vendor(slug) => Findings { vendor: vendor(slug), ..Findings::default() },
    }
}

/// Why there is no answer, and what may have been meant.
pub(crate) struct Problem {
    message: String,
    pub(crate) suggestions: Vec<Suggestion>,
}

/// A near name, and what it is the name of.
pub(crate) struct Suggestion {
    pub(crate) kind: &'static str,
    pub(crate) name: &'static str,
}

/// Says why a query has no answer.
pub(crate) fn problem(query: &Query, scope: &Scope) -> Problem {
    let base = Registry::builtin();
    let text = query.text();
    if query.may_be_item() && !cookie(text).is_empty() {
        return Problem { message: ruled_out(text, scope), suggestions: Vec::new() };
    }
    let items = || suggestions("item", base.similar_cookies(text));
    let hosts = || suggestions("host", base.similar_domains(text));
    let vendors = || suggestions("vendor", base.similar_vendors(text));
    let (message, suggestions) = match query {
        Query::Word(_) => {
            let message = format!("{text:?} is neither a known item nor a known host or vendor");
            // A word without a dot is no misspelled host.
            let hosts = hosts().filter(|_| text.contains('.'));
            (message, vendors().chain(items()).chain(hosts).collect())
        }
        Query::Cookie(_) => (format!("no stored item is called {text:?}"), items().collect()),
        Query::Domain(_) => (format!("the host {text:?} is no known vendor's"), hosts().collect()),
        Query::Vendor(_) => (format!("no vendor has the slug {text:?}"), vendors().collect()),
        Query::Url(_) => unknown_url(text),
    };
    Problem { message, suggestions }
}

fn suggestions(
    kind: &'static str,
    names: impl Iterator<Item = &'static str>,
) -> impl Iterator<Item = Suggestion> {
    names.map(move |name| Suggestion { kind, name })
}

/// The name is known, but the host or the kind of storage excludes every item of that name.
fn ruled_out(name: &str, scope: &Scope) -> String {
    let mut known: Vec<_> = cookie(name)
        .candidates()
        .map(|found| {
            let item = found.cookie();
            let on = item.hosts().collect::<Vec<_>>().join(", ");
            let on = if on.is_empty() { on } else { format!(" on {on}") };
            let (storage, party) = (item.storage().label(Lang::En), item.party().label(Lang::En));
            format!("{} ({storage}, {party}{on})", item.vendor().name())
        })
        .collect();
    known.dedup();
    format!("{name:?} is known, but not with {scope}; it can be of {}", known.join(" or "))
}

/// The library knows what the host of a URL is; its error has it as the query, or the URL where it has none.
fn unknown_url(address: &str) -> (String, Vec<Suggestion>) {
    let Err(error) = url(address).require() else { return (format!("{address:?} is unknown"), Vec::new()) };
    let host = error.query();
    let paths: Vec<String> = domain(host)
        .candidates()
        .map(|found| {
            format!("{host}{} ({})", found.domain().path().unwrap_or_default(), found.vendor().name())
        })
        .collect();
    if host == address {
        // The library says why it is no URL that has a host.
        (error.to_string(), Vec::new())
    } else if paths.is_empty() {
        let message = format!("the host {host:?} is no known vendor's");
        (message, suggestions("host", error.suggestions()).collect())
    } else {
        // Vendors share the host, and the URL is in nobody's part of it.
        (
            format!("{address:?} is no known vendor's; of this host, known are {}", paths.join(", ")),
            Vec::new(),
        )
    }
}

/// One line: the message and, if there are near names, what may have been meant.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        let Some(last) = self.suggestions.len().checked_sub(1) else { return Ok(()) };
        let mixed = self.suggestions.iter().any(|other| other.kind != self.suggestions[0].kind);
        for (position, Suggestion { kind, name }) in self.suggestions.iter().enumerate() {
            f.write_str(match position {
                0 => "; did you mean ",
                _ if position == last => " or ",
                _ => ", ",
            })?;
            if mixed { write!(f, "{name} ({kind})")? } else { f.write_str(name)? }
        }
        f.write_str("?")
    }
}
