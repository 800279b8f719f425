//! Every known name and host, and variations of them.

use consent_atlas::vocab::Storage;

use crate::Base;
use crate::hosts::NaiveHosts;
use crate::names::{NaiveNames, Query, class, pieces};

/// Texts near to a text: other letter case, something added, something dropped, something percent-encoded.
fn variations(text: &str) -> Vec<String> {
    let mut variations = vec![
        text.to_owned(),
        text.to_uppercase(),
        text.to_lowercase(),
        format!("{text}x"),
        format!("{text}0"),
        format!("x{text}"),
        format!("_{text}"),
        format!("{text} "),
        format!("{text}{text}"),
        encoded(text, |byte| !byte.is_ascii_alphanumeric()),
        encoded(text, |_| true).to_lowercase(),
        encoded(&encoded(text, |_| true), |byte| byte == b'%'),
    ];
    for (position, character) in text.char_indices() {
        let (before, after) = (&text[..position], &text[position + character.len_utf8()..]);
        variations.push(format!("{before}{after}"));
        variations.push(format!("{before}-{after}"));
        variations.push(format!("{before}%{:02X}{after}", u32::from(character) % 256));
    }
    variations
}

/// The text with some bytes percent-encoded.
fn encoded(text: &str, which: impl Fn(u8) -> bool) -> String {
    let encode = |byte: u8| if which(byte) { format!("%{byte:02X}").into_bytes() } else { vec![byte] };
    String::from_utf8_lossy(&text.bytes().flat_map(encode).collect::<Vec<u8>>()).into_owned()
}

/// A pattern with every placeholder filled in by the same text.
fn filled(pattern: &str, filler: &str) -> String {
    pieces(pattern).into_iter().map(|piece| piece.unwrap_or_else(|_| filler.to_owned())).collect()
}

/// What can stand for a class, and what almost can.
fn fillers(text: &str) -> Vec<String> {
    let (word, length) = class(text);
    let length = length.unwrap_or(5);
    let mut fillers: Vec<String> =
        ["0", "a", "F", "g", "-", "ö", ".", "_"].iter().map(|c| c.repeat(length)).collect();
    fillers.extend(["0", "a", "g"].map(|c| c.repeat(length + 1)));
    fillers.extend(["0", "a", "g"].map(|c| c.repeat(length - 1)));
    fillers.extend(["", "1", "x", "a b", "1.2", "0f".repeat(length).as_str()].map(str::to_owned));
    let uuid = "0f000000-0000-4000-8000-00000000000F";
    fillers.extend([
        uuid.to_owned(),
        uuid.replace('-', ""),
        uuid.replace('f', "g"),
        uuid.replace("-4", "4-"),
    ]);
    if word == "hex" {
        fillers.push("deadbeef".repeat(length)[..length].to_owned());
    }
    fillers
}

/// The most questions that a test asks of a base. The naive matchers look at every record each time, so that the
/// questions of a large base are a sample.
const MOST: usize = 4_000;

/// Questions from everywhere among all of them.
fn sample<T>(questions: Vec<T>) -> impl Iterator<Item = T> {
    // A step without small factors, since questions come in groups.
    let step = match questions.len() / MOST {
        0 => 1,
        step => (step..step + 10)
            .find(|step| [2, 3, 5, 7].iter().all(|factor| step % factor != 0))
            .unwrap_or(step),
    };
    questions.into_iter().step_by(step)
}

#[test]
fn known_names_and_their_variations() {
    for (name, base) in Base::all() {
        let naive = NaiveNames::new(base);
        let mut all = Vec::new();
        for known in naive.names() {
            let mut names = variations(known);
            for class in pieces(known).into_iter().filter_map(Result::err) {
                for filler in fillers(&class) {
                    let name = filled(known, &filler);
                    names.push(encoded(&name, |byte| !byte.is_ascii_alphanumeric()));
                    names.push(format!("{name}x"));
                    names.push(format!("x{name}"));
                    names.push(name);
                }
            }
            all.append(&mut names);
        }
        assert!(all.len() > 100, "{name}: only {} names", all.len());
        sample(all).for_each(|name| Query::name(&name).check(&naive));
    }
}

#[test]
fn known_names_at_known_hosts() {
    for (_, base) in Base::all() {
        let naive = NaiveNames::new(base);
        let mut hosts: Vec<String> = naive.hosts.hosts().map(str::to_owned).collect();
        hosts.extend(
            base.vendors()
                .iter()
                .flat_map(|(_, vendor)| vendor.cookies())
                .flat_map(consent_atlas::Cookie::hosts)
                .map(str::to_owned),
        );
        hosts.extend(
            ["shop.example", "", "192.0.2.1", "xn--gesprch-9wa.example", "www.bücher.example"]
                .map(str::to_owned),
        );
        hosts.sort();
        hosts.dedup();
        let names: Vec<String> = naive.names().map(|name| filled(name, "1234")).collect();
        let pairs = (0..names.len()).flat_map(|name| (0..hosts.len()).map(move |host| (name, host)));
        for (position, other) in sample(pairs.collect()) {
            let (name, host) = (&names[position], &hosts[other]);
            let script = hosts[(position + other * 7) % hosts.len()].clone();
            let storage = [None, Some(Storage::Cookie), Some(Storage::LocalStorage)][(position + other) % 3];
            let query = Query { name: name.clone(), host: Some(host.clone()), script: None, storage };
            query.check(&naive);
            Query { host: None, script: Some(host.clone()), ..query.clone() }.check(&naive);
            Query { script: Some(script), ..query }.check(&naive);
        }
        // Each item at a host of its own, which a sample of all pairs would hardly meet.
        for (_, vendor) in base.vendors() {
            for cookie in vendor.cookies().filter(|cookie| cookie.name().is_some()) {
                let Some(host) = cookie.hosts().next() else { continue };
                let name = filled(cookie.name().unwrap_or_default(), "1234");
                Query { host: Some(format!("www.{host}")), ..Query::name(&name) }.check(&naive);
            }
        }
    }
}

#[test]
fn known_hosts_and_their_variations() {
    for (name, base) in Base::all() {
        let naive = NaiveHosts::new(base);
        let mut all = Vec::new();
        for known in naive.hosts() {
            let mut hosts = variations(known);
            for label in ["www", "a.b.c", "not", "xn--", "ä"] {
                hosts.extend([
                    format!("{label}.{known}"),
                    format!("{label}{known}"),
                    format!("{known}.{label}"),
                ]);
            }
            let ascii = idna::domain_to_ascii(known).unwrap();
            let unicode = idna::domain_to_unicode(known).0;
            for form in [ascii.as_str(), unicode.as_str()] {
                hosts.extend([
                    form.to_owned(),
                    format!("www.{form}"),
                    form.to_uppercase(),
                    format!("x{form}"),
                ]);
            }
            hosts.extend([":443", ":", ".", "..", ":x", "/", " "].map(|end| format!("{known}{end}")));
            hosts.extend([".", "..", " ", "user@", "*."].map(|start| format!("{start}{known}")));
            hosts.extend(known.match_indices('.').map(|(dot, _)| known[dot + 1..].to_owned()));
            all.append(&mut hosts);
        }
        assert!(all.len() > 100, "{name}: only {} hosts", all.len());
        sample(all).for_each(|host| naive.check_host(&host));
    }
}

#[test]
fn known_urls_and_their_variations() {
    for (_, base) in Base::all() {
        let naive = NaiveHosts::new(base);
        let mut paths = vec![String::new(), "/".to_owned(), "/x".to_owned(), "//".to_owned()];
        for path in naive.paths() {
            paths.extend(["", "/", "/a", "x", "/../x"].map(|end| format!("{path}{end}")));
            paths.extend([format!("/x{path}"), path.to_uppercase(), path.trim_end_matches('/').to_owned()]);
        }
        let pairs = naive.hosts().flat_map(|host| paths.iter().map(move |path| (host, path)));
        for (host, path) in sample(pairs.collect()) {
            for (scheme, rest) in
                [("https:", ""), ("HTTP:", "?q=//acme.example/captcha"), ("", "#/captcha"), ("wss:", "?")]
            {
                naive.check_url(scheme, host, path, rest);
            }
            naive.check_url("https:", &format!("eu.{host}"), path, "");
        }
        // Each host with a path of its own, which a sample of all pairs would hardly meet.
        for (_, vendor) in base.vendors() {
            for domain in vendor.domains() {
                let path = domain.path().unwrap_or("/");
                naive.check_url("https:", domain.host(), &format!("{path}/x"), "");
            }
        }
    }
}
