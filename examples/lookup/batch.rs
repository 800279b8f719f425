//! Many queries in one run, for programs.
//!
//! Each line of the input is one query, its fields separated by tabs:
//!
//! ```text
//! cookie<TAB>NAME[<TAB>HOST]     HOST is the domain that the item lives on
//! domain<TAB>HOST
//! url<TAB>URL
//! ```
//!
//! Each line of the output is one JSON object, in the same order. Its keys, in this order (`host` for cookies only):
//!
//! ```text
//! {"kind":"cookie","query":"iclose_visitor","host":null,"matches":[...]}
//! {"kind":"domain","query":"app.chaport.com","matches":[...]}
//! ```
//!
//! `matches` is best first and has only what can be taken for an answer, so it is empty when nothing is known, and
//! when a generic name lacks the host that would prove it. Each match has `vendor`, `vendor_name`, `aliases`,
//! `operator` (its legal name, where known), `group` (null where not stated), then for a cookie
//!
//! * `cookie`: the name or pattern of the record,
//! * `matched_by`: `exact` or `pattern`,
//! * `category`, `party`, `storage`: words of the vocabularies,
//! * `retention_seconds`: as declared; 0 for a session, null where there is no length,
//! * `evidence`: the kind of evidence,
//!
//! and for a host or a URL `domain` (the host of the record, with the path prefix where there is one), `category`
//! (the vendor's) and `evidence`.
//!
//! A line that is no query gives `{"error":"...","line":3}`, and the rest goes on. Input that is not UTF-8 is read with
//! replacement characters.

use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};

use consent_atlas::{Evidence, HostMatch, HostMatches, Match, Vendor, cookie, domain, url};
use serde_json::{Map, Value, json};

/// Large enough that reading and writing cost little beside the lookups.
const BUFFER: usize = 1 << 16;

/// Answers every line of the input.
pub(crate) fn run(input: impl Read, output: impl Write) -> io::Result<()> {
    let mut input = BufReader::with_capacity(BUFFER, input);
    let mut output = BufWriter::with_capacity(BUFFER, output);
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        // Before it waits for input, what it has said must be out: the other side may wait for that.
        if input.buffer().is_empty() {
            output.flush()?;
        }
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let text = String::from_utf8_lossy(&line);
        let text = text.strip_suffix('\n').unwrap_or(&text);
        let text = text.strip_suffix('\r').unwrap_or(text);
        let answer = answer(text).unwrap_or_else(|error| json!({ "error": error, "line": number }));
        serde_json::to_writer(&mut output, &answer)?;
        output.write_all(b"\n")?;
    }
    output.flush()
}

fn answer(line: &str) -> Result<Value, String> {
    let fields: Vec<&str> = line.split('\t').collect();
    match fields[..] {
        ["cookie", name] => Ok(of_cookie(name, None)),
        ["cookie", name, host] => Ok(of_cookie(name, Some(host).filter(|host| !host.is_empty()))),
        ["domain", host] => Ok(of_host("domain", host, domain(host))),
        ["url", address] => Ok(of_host("url", address, url(address))),
        _ => Err(fault(&fields)),
    }
}

/// What is wrong with a line that is no query.
fn fault(fields: &[&str]) -> String {
    const LONGEST_QUOTE: usize = 40;
    let kind = fields.first().copied().unwrap_or_default();
    let (given, form) = match kind {
        "cookie" => (fields.len(), "cookie<TAB>NAME[<TAB>HOST]"),
        "domain" => (fields.len(), "domain<TAB>HOST"),
        "url" => (fields.len(), "url<TAB>URL"),
        "" => {
            return "no kind of query; expected cookie, domain or url, a tab and what to look up".to_owned();
        }
        _ => {
            let kind: String = kind.chars().take(LONGEST_QUOTE).collect();
            return format!("{kind:?} is no kind of query; expected cookie, domain or url");
        }
    };
    let count = if given == 1 { "1 field".to_owned() } else { format!("{given} fields") };
    format!("{count}; expected {form}")
}

fn of_cookie(name: &str, host: Option<&str>) -> Value {
    let matches = match host {
        Some(host) => cookie(name).at_host(host),
        None => cookie(name),
    };
    let matches: Vec<Value> =
        matches.candidates().filter(|found| found.is_claimed()).map(cookie_match).collect();
    json!({ "kind": "cookie", "query": name, "host": host, "matches": matches })
}

fn of_host(kind: &str, query: &str, matches: HostMatches<'_>) -> Value {
    let matches: Vec<Value> =
        matches.candidates().filter(|found| found.is_claimed()).map(host_match).collect();
    json!({ "kind": kind, "query": query, "matches": matches })
}

fn cookie_match(found: Match) -> Value {
    let cookie = found.cookie();
    let mut object = vendor_keys(found.vendor());
    object.insert("cookie".to_owned(), cookie.name().into());
    object.insert("matched_by".to_owned(), found.matched_by().as_str().into());
    object.insert("category".to_owned(), cookie.category().as_str().into());
    object.insert("party".to_owned(), cookie.party().as_str().into());
    object.insert("storage".to_owned(), cookie.storage().as_str().into());
    let seconds = cookie.retention().and_then(consent_atlas::Retention::as_seconds);
    object.insert("retention_seconds".to_owned(), seconds.into());
    object.insert("evidence".to_owned(), evidence(cookie.evidence()));
    object.into()
}

fn host_match(found: HostMatch) -> Value {
    let domain = found.domain();
    let mut object = vendor_keys(found.vendor());
    let entry = format!("{}{}", domain.host(), domain.path().unwrap_or_default());
    object.insert("domain".to_owned(), entry.into());
    object.insert("category".to_owned(), found.vendor().category().as_str().into());
    object.insert("evidence".to_owned(), evidence(domain.evidence()));
    object.into()
}

/// The keys that every match begins with.
fn vendor_keys(vendor: Vendor) -> Map<String, Value> {
    let operator = vendor.operator();
    let mut object = Map::new();
    object.insert("vendor".to_owned(), vendor.slug().into());
    object.insert("vendor_name".to_owned(), vendor.name().into());
    object.insert("aliases".to_owned(), vendor.aliases().collect());
    object.insert("operator".to_owned(), operator.legal_name().unwrap_or(operator.name()).into());
    object.insert("group".to_owned(), operator.group().into());
    object
}

fn evidence(evidence: Evidence) -> Value {
    evidence.kind().as_str().into()
}
