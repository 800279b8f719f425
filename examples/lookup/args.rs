//! The command line.

use consent_atlas::Lang;
use consent_atlas::vocab::{Storage, Vocabulary};
use lexopt::{Arg, ValueExt};

use crate::find::{Query, Scope};

pub(crate) const HELP: &str = "\
Whose cookie is this? Looks names of stored items, hosts, URLs and vendors up in consent-atlas.

Usage:
  lookup [OPTIONS] WORD...     find out what each word is: the name of a stored item (a cookie, a key
                               of local storage, ...), a host, a vendor's slug, or a URL (with `://`,
                               or `//` in front)
  lookup --batch --json        answer one query per line of standard input

Queries, each of which can be given several times:
      --cookie NAME            the name of a stored item
      --domain HOST            a host
      --url URL                a URL
      --vendor SLUG            a vendor

Options:
      --host HOST              the domain that the items in question live on: it tells apart vendors that
                               share a name, and proves generic names such as `uid`
      --storage KIND           only items in this kind of storage: cookie, local-storage, session-storage,
                               indexed-db or cache-storage
      --lang LANG              the language of the texts: en (the default), fr, de or es
      --json                   one JSON object per query and line
      --batch                  with --json: read lines of `cookie<TAB>NAME[<TAB>HOST]`, `domain<TAB>HOST`
                               or `url<TAB>URL`, and answer each with one line
  -h, --help                   this text

Exit status: 0 if everything is known, 1 if something is not, 2 for wrong usage, 3 if reading or writing fails.
The facts are not legal advice.
";

/// What is to be done.
pub(crate) enum Command {
    Help,
    Batch,
    LookUp(Request),
}

/// What is to be looked up, and how the answers should look.
pub(crate) struct Request {
    pub(crate) queries: Vec<Query>,
    pub(crate) scope: Scope,
    pub(crate) lang: Lang,
    pub(crate) json: bool,
}

/// The options as they were given.
#[derive(Default)]
struct Given {
    queries: Vec<Query>,
    scope: Scope,
    lang: Option<Lang>,
    json: bool,
    batch: bool,
}

pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let mut given = Given::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            Arg::Long("cookie") => given.queries.push(Query::Cookie(text(&mut parser)?)),
            Arg::Long("domain") => given.queries.push(Query::Domain(text(&mut parser)?)),
            Arg::Long("url") => given.queries.push(Query::Url(text(&mut parser)?)),
            Arg::Long("vendor") => given.queries.push(Query::Vendor(text(&mut parser)?)),
            Arg::Long("host") => once(&mut given.scope.host, "--host", text(&mut parser)?)?,
            Arg::Long("storage") => {
                once(&mut given.scope.storage, "--storage", word::<Storage>("--storage", &mut parser)?)?;
            }
            Arg::Long("lang") => once(&mut given.lang, "--lang", word::<Lang>("--lang", &mut parser)?)?,
            Arg::Long("json") => given.json = true,
            Arg::Long("batch") => given.batch = true,
            Arg::Value(value) => given.queries.push(Query::of_word(value.string()?)),
            Arg::Short(_) | Arg::Long(_) => return Err(argument.unexpected()),
        }
    }
    given.check()
}

impl Given {
    fn check(self) -> Result<Command, lexopt::Error> {
        let scoped = self.scope.host.is_some() || self.scope.storage.is_some();
        if self.batch {
            return if !self.json {
                Err("--batch writes JSON only; give --json as well".into())
            } else if !self.queries.is_empty() || scoped || self.lang.is_some() {
                Err("--batch reads its queries from standard input; nothing but --json goes with it".into())
            } else {
                Ok(Command::Batch)
            };
        }
        if self.queries.is_empty() {
            return Err(
                "nothing to look up; give the name of a cookie, a host, a URL or a vendor's slug".into()
            );
        }
        if scoped && !self.queries.iter().any(Query::may_be_item) {
            return Err(
                "--host and --storage narrow the name of an item down; give one with --cookie NAME".into()
            );
        }
        Ok(Command::LookUp(Request {
            queries: self.queries,
            scope: self.scope,
            lang: self.lang.unwrap_or(Lang::En),
            json: self.json,
        }))
    }
}

fn text(parser: &mut lexopt::Parser) -> Result<String, lexopt::Error> {
    parser.value()?.string()
}

/// The value of an option that takes a word of a vocabulary; the library's own error names the words.
fn word<V>(option: &str, parser: &mut lexopt::Parser) -> Result<V, lexopt::Error>
where
    V: Vocabulary + core::str::FromStr<Err: core::fmt::Display>,
{
    text(parser)?.parse().map_err(|error| format!("{option}: {error}").into())
}

/// Two values for one option are a slip, and taking either of them would answer the wrong question.
fn once<T>(slot: &mut Option<T>, option: &str, value: T) -> Result<(), lexopt::Error> {
    if slot.replace(value).is_some() {
        return Err(format!("{option} is given twice").into());
    }
    Ok(())
}
