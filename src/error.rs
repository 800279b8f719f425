//! The error of the lookups that promise an answer, and the near names that it can offer.

use core::fmt;

use crate::chain::Bases;
use crate::hosts::HostMatches;
use crate::nearest;
use crate::value::excerpt::Excerpt;

/// A `require_*` lookup found nothing.
///
/// The error is `'static`, `Send` and `Sync`, and needs no heap; it keeps the first 64 bytes of the query. The near
/// names are looked for only when it is displayed.
///
/// ```
/// let error = consent_atlas::require_cookie("iclose_vistor").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     r#"no stored item is called "iclose_vistor"; did you mean iclose_visitor or iclosed_visitor_id?"#,
/// );
/// fn as_usual() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
///     consent_atlas::require_vendor("chaport")?;
///     Ok(())
/// }
/// as_usual().unwrap();
/// ```
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("{}{}", Problem(self), Nearby(self.suggestions()))]
pub struct NotFound {
    kind: Kind,
    query: Excerpt,
    bases: Bases,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Cookie,
    /// Known, but too common.
    GenericCookie,
    /// Known, but the host or the storage speaks against it.
    ExcludedCookie,
    Host,
    /// Known, but only for some paths.
    PartOfHost,
    /// Not a URL that has a host.
    Url,
    Vendor,
    Operator,
}

impl NotFound {
    pub(crate) fn cookie(bases: Bases, name: &str) -> Self {
        Self { kind: Kind::Cookie, query: Excerpt::new(name), bases }
    }

    pub(crate) fn generic_cookie(bases: Bases, name: &str) -> Self {
        Self { kind: Kind::GenericCookie, query: Excerpt::new(name), bases }
    }

    pub(crate) fn excluded_cookie(bases: Bases, name: &str) -> Self {
        Self { kind: Kind::ExcludedCookie, query: Excerpt::new(name), bases }
    }

    pub(crate) fn part_of_host(bases: Bases, host: &str) -> Self {
        Self { kind: Kind::PartOfHost, query: Excerpt::new(host), bases }
    }

    pub(crate) fn url(bases: Bases, url: &str) -> Self {
        Self { kind: Kind::Url, query: Excerpt::new(url), bases }
    }

    pub(crate) fn host(bases: Bases, host: &str) -> Self {
        Self { kind: Kind::Host, query: Excerpt::new(host), bases }
    }

    pub(crate) fn vendor(bases: Bases, slug: &str) -> Self {
        Self { kind: Kind::Vendor, query: Excerpt::new(slug), bases }
    }

    pub(crate) fn operator(bases: Bases, slug: &str) -> Self {
        Self { kind: Kind::Operator, query: Excerpt::new(slug), bases }
    }

    /// What was looked for: a name, a slug, a host (of a URL, its host; the URL where it has none). Of a long query, the
    /// beginning.
    pub fn query(&self) -> &str {
        self.query.as_str()
    }

    /// Whether the name is known, but too common to be claimed without the host that would prove it.
    pub fn is_generic(&self) -> bool {
        self.kind == Kind::GenericCookie
    }

    /// Names in the base that are near to the query.
    pub fn suggestions(&self) -> Suggestions {
        Suggestions::new(self.kind, self.bases, self.query())
    }
}

struct Problem<'a>(&'a NotFound);

impl fmt::Display for Problem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query = self.0.query;
        match self.0.kind {
            Kind::Cookie => write!(f, "no stored item is called {query}"),
            Kind::GenericCookie => {
                write!(
                    f,
                    "the name {query} is too common to be anybody's without the host that the item lives on"
                )
            }
            Kind::ExcludedCookie => {
                write!(f, "the name {query} is known, but not at this host or in this kind of storage")
            }
            Kind::Host => write!(f, "the host {query} is no known vendor's"),
            Kind::Url => write!(f, "{query} is no http, https, ws or wss URL with a host"),
            Kind::PartOfHost => {
                write!(f, "several vendors share the host {query}: only a URL's path tells them apart")
            }
            Kind::Vendor => write!(f, "no vendor has the slug {query}"),
            Kind::Operator => write!(f, "no operator has the slug {query}"),
        }
    }
}

struct Nearby(Suggestions);

impl fmt::Display for Nearby {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names = self.0.clone().peekable();
        if names.peek().is_none() {
            return Ok(());
        }
        f.write_str("; did you mean ")?;
        let mut first = true;
        while let Some(name) = names.next() {
            if !first {
                f.write_str(if names.peek().is_some() { ", " } else { " or " })?;
            }
            first = false;
            f.write_str(name)?;
        }
        f.write_str("?")
    }
}

/// How many near names are offered.
const MOST: usize = 3;

/// Names that are near to a query, the nearest first: at most three.
#[derive(Clone, Debug)]
pub struct Suggestions {
    names: [Option<&'static str>; MOST],
    next: usize,
}

impl Suggestions {
    pub(crate) fn cookies(bases: Bases, name: &str) -> Self {
        Self::new(Kind::Cookie, bases, name)
    }

    pub(crate) fn hosts(bases: Bases, host: &str) -> Self {
        Self::new(Kind::Host, bases, host)
    }

    pub(crate) fn vendors(bases: Bases, slug: &str) -> Self {
        Self::new(Kind::Vendor, bases, slug)
    }

    fn new(kind: Kind, bases: Bases, query: &str) -> Self {
        let mut best: [Option<(usize, &'static str)>; MOST] = [None; MOST];
        for registry in bases.iter() {
            let parts = &registry.parts;
            match kind {
                // The name itself was found, or there is none; nothing is nearer.
                Kind::GenericCookie | Kind::ExcludedCookie | Kind::PartOfHost | Kind::Url => {}
                Kind::Cookie => {
                    let answers = registry.cookies().filter(|cookie| !bases.hides(|| cookie.vendor()));
                    let names = answers.filter_map(crate::Cookie::name);
                    names.for_each(|name| keep(&mut best, query, name));
                }
                Kind::Host => {
                    let answers =
                        registry.hosts().filter(|host| !HostMatches::of_host(bases, host).is_empty());
                    answers.for_each(|host| keep(&mut best, query, host));
                }
                Kind::Vendor => parts.vendors.keys().for_each(|slug| keep(&mut best, query, slug)),
                Kind::Operator => parts.operators.keys().for_each(|slug| keep(&mut best, query, slug)),
            }
        }
        Self { names: best.map(|entry| entry.map(|(_, name)| name)), next: 0 }
    }
}

/// Puts a name in its place among the best, if it is near enough; equally near ones go by the alphabet.
fn keep(best: &mut [Option<(usize, &'static str)>; MOST], query: &str, name: &'static str) {
    let Some(distance) = nearest::nearness(query, name) else { return };
    let mut entry = (distance, name);
    for place in best {
        match place {
            None => {
                *place = Some(entry);
                return;
            }
            Some(other) if *other == entry => return,
            Some(other) if entry < *other => core::mem::swap(other, &mut entry),
            Some(_) => {}
        }
    }
}

impl Iterator for Suggestions {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        let name = self.names.get(self.next).copied().flatten();
        self.next += usize::from(name.is_some());
        name
    }
}
