//! The examples, run as the programs that they are.
//!
//! `cargo test` builds them before it runs this; `cargo test --test examples` alone does not.

use std::collections::BTreeSet;
use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::thread;

use consent_atlas::vocab::{ItemStatus, Surface};
use consent_atlas::{Cookie, Domain, Lang, Retention, Vendor, cookie, cookies, domain, vendor, vendors};
use serde_json::{Value, json};

#[allow(dead_code)]
#[path = "../examples/cookie_policy/document.rs"]
mod document;

// ------------------------------------------------------------------------------------------- running

/// An example, next to the folder of this test.
fn example(name: &str) -> Command {
    let mut path: PathBuf = env::current_exe().expect("a running test has a path");
    path.pop();
    if path.ends_with("deps") {
        path.pop();
    }
    path.push("examples");
    path.push(format!("{name}{}", env::consts::EXE_SUFFIX));
    assert!(path.exists(), "{} is not there; build it with `cargo build --examples`", path.display());
    let mut command = Command::new(path);
    // What the one who runs the tests likes to see must not change what they see.
    for variable in ["CLICOLOR", "CLICOLOR_FORCE", "NO_COLOR"] {
        command.env_remove(variable);
    }
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// What a program said, and its exit status.
struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Said {
    fn by(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("the examples write UTF-8");
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }

    #[track_caller]
    fn assert_success(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (Some(0), ""), "{}", self.out);
        self.out
    }
}

fn run(name: &str, arguments: &[&str]) -> Said {
    Said::by(example(name).args(arguments).output().expect("the example starts"))
}

fn lookup(arguments: &[&str]) -> Said {
    run("lookup", arguments)
}

fn cookie_policy(arguments: &[&str]) -> Said {
    run("cookie_policy", arguments)
}

fn start_batch() -> Child {
    example("lookup").args(["--batch", "--json"]).stdin(Stdio::piped()).spawn().expect("the example starts")
}

/// The lines that the batch mode answers an input with.
fn batch(input: &[u8]) -> Vec<String> {
    let mut child = start_batch();
    let mut stdin = child.stdin.take().expect("it is piped");
    let input = input.to_vec();
    let writer = thread::spawn(move || stdin.write_all(&input));
    let said = Said::by(child.wait_with_output().expect("the example ends"));
    writer.join().expect("the writer does not panic").expect("the example reads to the end");
    let out = said.assert_success();
    assert!(out.is_empty() || out.ends_with('\n'), "the last line ends");
    out.lines().map(str::to_owned).collect()
}

fn parsed(line: &str) -> Value {
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
}

// ------------------------------------------------------------------------------------------- batch

/// The protocol to the letter, the order of the keys included; the values are the base's.
#[test]
fn a_batch_answer_has_the_documented_keys_in_order() {
    let quoted = |text: &str| json!(text).to_string();
    let known = vendor("iclose").expect("the record is there");
    let operator = known.operator();
    let identity = format!(
        r#""vendor":"iclose","vendor_name":{},"aliases":{},"operator":{},"group":{}"#,
        quoted(known.name()),
        known.aliases().collect::<Value>(),
        quoted(operator.legal_name().unwrap_or(operator.name())),
        json!(operator.group()),
    );
    let visitor = cookie("iclose_visitor").first().expect("the item is there").cookie();
    let item = format!(
        r#"{{{identity},"cookie":"iclose_visitor","matched_by":"exact","category":"{}","party":"{}","storage":"{}","retention_seconds":{},"evidence":"{}"}}"#,
        visitor.category(),
        visitor.party(),
        visitor.storage(),
        json!(visitor.retention().and_then(Retention::as_seconds)),
        visitor.evidence().kind(),
    );
    let entry = domain("iclose.io").first().expect("the host is there").domain();
    let host = format!(
        r#"{{{identity},"domain":"iclose.io","category":"{}","evidence":"{}"}}"#,
        known.category(),
        entry.evidence().kind(),
    );

    let input = "cookie\ticlose_visitor\ncookie\ticlose_visitor\tshop.example\ndomain\ticlose.io\nurl\thttps://iclose.io/x\n";
    let expected = [
        format!(r#"{{"kind":"cookie","query":"iclose_visitor","host":null,"matches":[{item}]}}"#),
        format!(r#"{{"kind":"cookie","query":"iclose_visitor","host":"shop.example","matches":[{item}]}}"#),
        format!(r#"{{"kind":"domain","query":"iclose.io","matches":[{host}]}}"#),
        format!(r#"{{"kind":"url","query":"https://iclose.io/x","matches":[{host}]}}"#),
    ];
    assert_eq!(batch(input.as_bytes()), expected);
}

#[test]
fn a_batch_goes_on_after_malformed_lines_and_keeps_the_order() {
    let input = b"cookie\ticlose_visitor\r\n\
        \n\
        cooky\tx\n\
        cookie\n\
        cookie\ta\tb\tc\n\
        domain\ta\tb\n\
        url\n\
        \tx\n\
        cookie\t\xFF\xFE_x\n\
        cookie\ticlose_uid\t\n\
        cookie\t\n\
        domain\t192.0.2.1\n\
        url\tmailto:somebody@iclose.io\n\
        cookie\tquote\"back\\slash\n\
        domain\tws.iclose.io";
    let answers: Vec<Value> = batch(input).iter().map(|line| parsed(line)).collect();

    let errors = [
        (2, "no kind of query; expected cookie, domain or url, a tab and what to look up"),
        (3, "\"cooky\" is no kind of query; expected cookie, domain or url"),
        (4, "1 field; expected cookie<TAB>NAME[<TAB>HOST]"),
        (5, "4 fields; expected cookie<TAB>NAME[<TAB>HOST]"),
        (6, "3 fields; expected domain<TAB>HOST"),
        (7, "1 field; expected url<TAB>URL"),
        (8, "no kind of query; expected cookie, domain or url, a tab and what to look up"),
    ];
    for (line, error) in errors {
        assert_eq!(answers[line - 1], json!({ "error": error, "line": line }));
    }
    let queries = [
        (1, "iclose_visitor", Some("iclose")),
        (9, "\u{FFFD}\u{FFFD}_x", None),
        (10, "iclose_uid", Some("iclose")),
        (11, "", None),
        (12, "192.0.2.1", None),
        (13, "mailto:somebody@iclose.io", None),
        (14, "quote\"back\\slash", None),
        (15, "ws.iclose.io", Some("iclose")),
    ];
    for (line, query, vendor) in queries {
        let answer = &answers[line - 1];
        assert_eq!(answer["query"], query);
        assert_eq!(answer["matches"][0]["vendor"].as_str(), vendor, "{query}");
    }
    assert_eq!(answers[9]["host"], Value::Null, "an empty host is none");
    assert_eq!(answers.len(), 15);
}

#[test]
fn a_batch_has_the_claimed_matches_of_every_name_of_the_base() {
    let names: BTreeSet<&str> =
        cookies().filter(|item| !item.is_pattern()).filter_map(Cookie::name).collect();
    let lines: Vec<String> = names.iter().map(|name| format!("cookie\t{name}")).collect();
    let input = lines.join("\n");
    let answers = batch(input.as_bytes());
    assert_eq!(answers.len(), names.len());
    for (name, line) in names.iter().zip(&answers) {
        let answer = parsed(line);
        assert_eq!(answer["query"], **name);
        let claimed = cookie(name).candidates().filter(|found| found.is_claimed());
        let expected: Value =
            claimed.map(|found| json!([found.vendor().slug(), found.cookie().name()])).collect();
        let matches = answer["matches"].as_array().expect("there is a list");
        let found: Value = matches.iter().map(|found| json!([found["vendor"], found["cookie"]])).collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn a_batch_says_by_which_pattern_and_how_long() {
    let input = "cookie\tchaport-62603374034dcf77dca873ba\ncookie\ticlose_session\n";
    let answers = batch(input.as_bytes());
    let found = &parsed(&answers[0])["matches"][0];
    assert_eq!(found["matched_by"], "pattern");
    assert_eq!(found["cookie"], "chaport-<account-id:hex24>");
    assert_eq!(found["retention_seconds"], Value::Null, "a length that was only observed is not declared");
    assert_eq!(parsed(&answers[1])["matches"][0]["retention_seconds"], 0, "a session");
}

#[test]
fn an_empty_batch_has_no_answers() {
    assert_eq!(batch(b""), [""; 0]);
}

/// A program that asks one thing after the other gets each answer before it asks on.
#[test]
fn a_batch_answers_before_it_waits_for_more() {
    let mut child = start_batch();
    let mut stdin = child.stdin.take().expect("it is piped");
    let mut answers = BufReader::new(child.stdout.take().expect("it is piped")).lines();
    for host in ["ws.iclose.io", "nobody.example"] {
        writeln!(stdin, "domain\t{host}").expect("it reads");
        let answer = answers.next().expect("there is an answer").expect("it is text");
        assert_eq!(parsed(&answer)["query"], host);
    }
    drop(stdin);
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn a_closed_pipe_ends_a_batch_quietly() {
    let mut child = start_batch();
    let mut stdin = child.stdin.take().expect("it is piped");
    let writer = thread::spawn(move || {
        let lines = "domain\tws.iclose.io\n".repeat(1_000);
        // It fails as soon as the program has ended, which is what is to be seen.
        for _ in 0..1_000 {
            if stdin.write_all(lines.as_bytes()).is_err() {
                return;
            }
        }
    });
    let mut answers = BufReader::new(child.stdout.take().expect("it is piped"));
    answers.read_line(&mut String::new()).expect("there is a first answer");
    drop(answers);
    let said = Said::by(child.wait_with_output().expect("it ends"));
    writer.join().expect("the writer does not panic");
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
}

// ------------------------------------------------------------------------------------------- lookup

#[test]
fn a_word_is_looked_up_as_whatever_it_is() {
    let visitor = cookie("iclose_visitor").first().expect("the item is there").cookie();
    let chaport = vendor("chaport").expect("the record is there");
    let out = lookup(&["iclose_visitor", "WIDGET.iclose.io:443", "chaport", "https://app.chaport.com/x"])
        .assert_success();
    // Wrapping aside.
    let text = out.split_whitespace().collect::<Vec<_>>().join(" ");
    for expected in [
        "iclose_visitor stored item, exact name",
        &format!("What for {}", visitor.purpose().expect("it has one").or_english(Lang::En)),
        "How long declared: 1 year",
        "Storage HTTP cookie",
        "Party first-party",
        "Consent consent required",
        "WIDGET.iclose.io:443 host",
        "Covers widget.iclose.io, with its subdomains",
        "Chaport vendor, chaport",
        &format!("Operator {}", chaport.operator().name()),
        "What does Chaport store on the visitor’s device?",
        "https://app.chaport.com/x host",
    ] {
        assert!(text.contains(expected), "{expected:?} is missing:\n{out}");
    }
    assert!(out.lines().all(|line| line.trim_end() == line), "no blanks at the end of a line");
}

#[test]
fn a_name_found_by_its_pattern_says_so_and_keeps_observed_apart() {
    let out = lookup(&["chaport-62603374034dcf77dca873ba"]).assert_success();
    assert!(out.contains("by the pattern chaport-<account-id:hex24>"), "{out}");
    assert!(out.contains("How long         not stated"), "{out}");
    assert!(out.contains("observed: 360 days (2024-11)"), "{out}");
}

#[test]
fn generic_and_shared_names_are_marked() {
    for item in cookies().filter(|item| item.is_generic() || item.is_shared()) {
        let Some(name) = item.name().filter(|_| !item.is_pattern()) else { continue };
        let out = lookup(&["--cookie", name]).assert_success();
        if item.is_generic() {
            assert!(out.contains("A generic name, which proves nothing by itself"), "{out}");
        }
        if item.is_shared() {
            assert!(out.contains("Other vendors use this name too."), "{out}");
        }
    }
}

#[test]
fn every_vendor_host_and_item_can_be_printed_in_every_language() {
    let slugs: Vec<&str> = vendors().map(Vendor::slug).collect();
    let hosts: Vec<&str> = vendors().flat_map(Vendor::domains).map(Domain::host).collect();
    let names: Vec<&str> = cookies().filter(|item| !item.is_pattern()).filter_map(Cookie::name).collect();
    for (lang, caption) in [("en", "Evidence"), ("fr", "Preuve"), ("de", "Beleg"), ("es", "Prueba")] {
        let option = |option: &'static str, values: &[&'static str]| -> Vec<&'static str> {
            values.iter().flat_map(|value| [option, *value]).collect()
        };
        for values in [option("--vendor", &slugs), option("--domain", &hosts), option("--cookie", &names)] {
            for chunk in values.chunks(200) {
                let out = lookup(&[&["--lang", lang], chunk].concat()).assert_success();
                assert!(out.contains(caption), "{lang}: {out}");
                lookup(&[&["--json", "--lang", lang], chunk].concat()).assert_success();
            }
        }
    }
}

#[test]
fn colours_are_for_terminals() {
    let arguments = ["iclose_visitor", "chaport", "ws.iclose.io"];
    let plain = lookup(&arguments).assert_success();
    assert!(!plain.contains('\u{1B}'), "{plain}");
    let output = example("lookup").args(arguments).env("CLICOLOR_FORCE", "1").output().expect("it starts");
    let coloured = Said::by(output).assert_success();
    assert!(coloured.contains("\u{1B}[1m"), "{coloured}");
}

#[test]
fn what_is_unknown_has_suggestions_and_the_rest_is_answered() {
    let table: [(&[&str], &str); 8] = [
        (
            &["iclose_vistor"],
            r#""iclose_vistor" is neither a known item nor a known host or vendor; did you mean "#,
        ),
        (
            &["--cookie", "iclose_vistor"],
            r#"no stored item is called "iclose_vistor"; did you mean iclose_visitor"#,
        ),
        (&["--domain", "iclose.oi"], r#"the host "iclose.oi" is no known vendor's; did you mean iclose.io"#),
        (
            &["--url", "https://iclose.oi/x"],
            r#"the host "iclose.oi" is no known vendor's; did you mean iclose.io"#,
        ),
        (&["--url", "mailto:x@iclose.io"], r#""mailto:x@iclose.io" is no http"#),
        (&["--vendor", "chaprot"], r#"no vendor has the slug "chaprot"; did you mean chaport?"#),
        (
            &["--cookie", "iclose_uid", "--storage", "local-storage"],
            r#""iclose_uid" is known, but not with --storage local-storage; it can be of iClose (HTTP cookie, first-party)"#,
        ),
        (&["--cookie", "zzzzqqqqxxxxjjjj"], r#"no stored item is called "zzzzqqqqxxxxjjjj""#),
    ];
    for (arguments, expected) in table {
        let said = lookup(arguments);
        assert_eq!((said.code, said.out.as_str()), (Some(1), ""), "{arguments:?}");
        assert!(said.err.starts_with(&format!("lookup: {expected}")), "{arguments:?}: {}", said.err);
    }
    let said = lookup(&["nobody_knows_this", "iclose_visitor"]);
    assert_eq!(said.code, Some(1));
    assert!(said.err.contains("nobody_knows_this"), "{}", said.err);
    assert!(said.out.starts_with("iclose_visitor  stored item"), "{}", said.out);
}

#[test]
fn what_was_asked_for_cannot_steer_the_terminal() {
    let said = lookup(&["\u{1B}[31m_x"]);
    assert_eq!(said.code, Some(1));
    assert!(!said.err.contains('\u{1B}'), "{:?}", said.err);
    // The query is printed as the heading, so it has to be one that is found: a pattern takes any character.
    let output = example("lookup").env("CLICOLOR_FORCE", "1").args(["\u{1B}]2;x\u{7}.appUserId"]).output();
    let out = Said::by(output.expect("it starts")).assert_success();
    assert!(!out.contains("\u{1B}]") && !out.contains('\u{7}'), "{out:?}");
}

#[test]
fn wrong_usage_of_lookup_is_explained() {
    let table: [(&[&str], &str); 14] = [
        (&[], "nothing to look up"),
        (&["--json"], "nothing to look up"),
        (&["--cookie"], "missing argument for option '--cookie'"),
        (&["--frobnicate", "x"], "invalid option '--frobnicate'"),
        (&["-x"], "invalid option '-x'"),
        (&["--json=yes", "x"], "unexpected argument for option '--json'"),
        (&["--lang", "it", "x"], r#"--lang: "it" is no language; expected one of en, fr, de, es"#),
        (&["--storage", "cokie", "x"], r#"--storage: "cokie" is no kind of storage; did you mean "cookie"?"#),
        (&["--lang", "de", "--lang", "fr", "x"], "--lang is given twice"),
        (&["--host", "a.example", "--host", "b.example", "x"], "--host is given twice"),
        (
            &["--host", "a.example", "--vendor", "chaport"],
            "--host and --storage narrow the name of an item down",
        ),
        (&["--batch"], "--batch writes JSON only; give --json as well"),
        (&["--batch", "--json", "x"], "--batch reads its queries from standard input"),
        (&["--batch", "--json", "--lang", "de"], "--batch reads its queries from standard input"),
    ];
    for (arguments, expected) in table {
        let said = lookup(arguments);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(said.err.starts_with(&format!("lookup: {expected}")), "{arguments:?}: {}", said.err);
        assert!(said.err.ends_with("For the options, see `lookup --help`.\n"), "{}", said.err);
    }
}

#[test]
fn both_examples_have_help() {
    for name in ["lookup", "cookie_policy"] {
        let help = run(name, &["--help"]).assert_success();
        assert!(help.contains("Usage:") && help.contains("not legal advice"), "{help}");
        assert_eq!(run(name, &["-h"]).assert_success(), help);
        assert!(help.lines().all(|line| line.chars().count() <= 112), "{help}");
    }
}

#[test]
fn json_has_one_object_per_query() {
    let said =
        lookup(&["--json", "iclose_visitor", "ws.iclose.io", "chaport", "iclose_vistor", "--lang", "de"]);
    assert_eq!(
        (said.code, said.err.as_str()),
        (Some(1), ""),
        "one of them is unknown, and its object says so"
    );
    let objects: Vec<Value> = said.out.lines().map(parsed).collect();
    assert_eq!(objects.len(), 4);
    let keys = ["query", "kind", "problem", "suggestions", "items", "hosts", "vendor"];
    for object in &objects {
        assert!(object.as_object().is_some_and(|object| object.keys().eq(keys)), "{object}");
    }
    let visitor = cookie("iclose_visitor").first().expect("the item is there").cookie();
    let item = &objects[0]["items"][0];
    assert_eq!(item["claimed"], true);
    assert_eq!(item["item"]["retention"], json!({ "value": "1 year", "seconds": 31_536_000 }));
    assert_eq!(item["item"]["purpose"].as_str(), visitor.purpose().and_then(|text| text.get(Lang::De)));
    assert_eq!(item["item"]["consent"]["requirement"], "required");
    assert_eq!(objects[1]["hosts"][0]["domain"]["host"], "ws.iclose.io");
    assert_eq!(objects[2]["vendor"]["slug"], "chaport");
    assert_eq!(
        objects[2]["vendor"]["answers"].as_array().map(Vec::len),
        Some(consent_atlas::Question::ALL.len())
    );
    assert!(objects[3]["problem"].as_str().is_some_and(|problem| problem.contains("did you mean")));
    let near = objects[3]["suggestions"].as_array().expect("there is a list");
    assert!(near.contains(&json!({ "kind": "item", "name": "iclose_visitor" })), "{near:?}");
}

// ------------------------------------------------------------------------------------------- cookie policy

/// The items that a policy lists.
fn listed(slug: &str) -> Vec<Cookie> {
    let vendor = vendor(slug).expect("the record is there");
    let elsewhere = |item: &Cookie| matches!(item.surface(), Surface::VendorSite | Surface::Dashboard);
    vendor.cookies().filter(|item| item.status() == ItemStatus::Current && !elsewhere(item)).collect()
}

/// Headings and the table's header in each language.
const LANGUAGES: [(&str, [&str; 4]); 4] = [
    (
        "en",
        [
            "Cookies and other storage",
            "Provider:",
            "Name | Storage | Party | Purpose | Retention",
            "Legal basis:",
        ],
    ),
    (
        "fr",
        [
            "Cookies et autres stockages",
            "Fournisseur :",
            "Nom | Stockage | Origine | Finalité | Durée",
            "Base juridique :",
        ],
    ),
    (
        "de",
        [
            "Cookies und andere Speicherungen",
            "Anbieter:",
            "Name | Speicher | Herkunft | Zweck | Speicherdauer",
            "Rechtsgrundlage:",
        ],
    ),
    (
        "es",
        [
            "Cookies y otros almacenamientos",
            "Proveedor:",
            "Nombre | Almacenamiento | Origen | Finalidad | Duración",
            "Base jurídica:",
        ],
    ),
];

#[test]
fn a_policy_lists_every_item_in_every_language_and_format() {
    let slugs: Vec<&str> = vendors().map(Vendor::slug).collect();
    for (lang, words) in LANGUAGES {
        let markdown = cookie_policy(&[&["--lang", lang], &slugs[..]].concat());
        assert_eq!(markdown.code, Some(0), "{}", markdown.err);
        let sections: Vec<&str> = markdown.out.split("\n### ").skip(1).collect();
        assert_eq!(sections.len(), slugs.len());
        for (slug, section) in slugs.iter().zip(sections) {
            assert_rows(section, listed(slug).len());
        }
        let html = cookie_policy(&[&["--lang", lang, "--format", "html"], &slugs[..]].concat());
        assert_eq!(html.code, Some(0), "{}", html.err);
        assert!(html.out.starts_with(&format!("<section lang=\"{lang}\">\n<h2>")), "{}", html.out);
        let sections: Vec<&str> = html.out.split("<h3>").skip(1).collect();
        assert_eq!(sections.len(), slugs.len());
        for (slug, section) in slugs.iter().zip(sections) {
            assert_eq!(section.matches("<tr><td>").count(), listed(slug).len(), "{section}");
        }
        assert_balanced(&html.out);
        for word in words {
            let cells = word.replace(" | ", "</th><th scope=\"col\">");
            assert!(markdown.out.contains(word) && html.out.contains(&cells), "{word}");
        }
    }
}

/// A section in Markdown has a table of so many items, below its header, or none.
#[track_caller]
fn assert_rows(section: &str, items: usize) {
    let rows: Vec<&str> = section.lines().filter(|line| line.starts_with('|')).collect();
    assert_eq!(rows.len(), if items == 0 { 0 } else { items + 2 }, "{section}");
    for row in rows {
        assert_eq!(borders(row), 7, "six cells: {row}");
    }
}

/// The number of `|` in a row that are borders of cells.
fn borders(row: &str) -> usize {
    row.matches('|').count() - row.matches(r"\|").count()
}

/// Every element that begins ends, in order, and there are no others than a policy needs.
#[track_caller]
fn assert_balanced(html: &str) {
    const KNOWN: [&str; 15] = [
        "section", "h2", "h3", "p", "strong", "a", "ul", "li", "table", "thead", "tbody", "tr", "th", "td",
        "code",
    ];
    let mut open = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or_else(|| panic!("a tag is left open: <{piece}"));
        assert!(!text.contains('>'), "unescaped: {text}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{html}");
        } else {
            let name = tag.split(' ').next().unwrap_or_default();
            assert!(KNOWN.contains(&name), "<{tag}>");
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} is left open");
}

#[test]
fn a_policy_says_what_is_not_published_and_what_was_only_observed() {
    let chaport = cookie_policy(&["chaport"]).assert_success();
    assert!(chaport.contains("| `chaport-<account-id>` |"), "the class is for programs: {chaport}");
    assert!(chaport.contains("| Observed: 360 days |"), "{chaport}");
    assert!(chaport.contains("[privacy policy](<https://www.chaport.com/privacy>)"), "{chaport}");
    let html = cookie_policy(&["--format", "html", "chaport"]).assert_success();
    assert!(html.contains("<code>chaport-&lt;account-id&gt;</code>"), "{html}");
    assert!(html.contains("<a href=\"https://www.chaport.com/privacy\">privacy policy</a>"), "{html}");

    let said = cookie_policy(&["--lang", "de", "cloop"]);
    assert!(said.out.contains("| visitor-id (Name nicht veröffentlicht) |"), "{}", said.out);
    assert!(!said.out.contains("access-token"), "the dashboard is not the site's: {}", said.out);
    assert!(said.err.starts_with("cookie_policy: cloop: left out"), "{}", said.err);
    assert!(said.err.contains("access-token"), "{}", said.err);

    let iclose = cookie_policy(&["iclose"]).assert_success();
    assert!(iclose.contains("**Provider:** iClose, legal name not stated, country not stated"), "{iclose}");
    assert!(
        iclose.contains("consent required in these cases: with a feature: automatic chat triggers"),
        "{iclose}"
    );
    assert!(iclose.contains("United Kingdom: exempt from consent"), "{iclose}");
}

#[test]
fn a_policy_has_each_vendor_once_in_the_given_order() {
    let out = cookie_policy(&["iclosed", "chaport", "iclosed"]).assert_success();
    let headings: Vec<&str> = out.lines().filter(|line| line.starts_with("### ")).collect();
    assert_eq!(headings, ["### iClosed", "### Chaport"]);
}

#[test]
fn an_unknown_slug_leaves_no_half_policy() {
    let said = cookie_policy(&["chaport", "chaprot", "iclos"]);
    assert_eq!((said.code, said.out.as_str()), (Some(1), ""));
    let lines: Vec<&str> = said.err.lines().collect();
    assert_eq!(lines.len(), 2, "each one is reported: {}", said.err);
    assert_eq!(lines[0], r#"cookie_policy: no vendor has the slug "chaprot"; did you mean chaport?"#);
    assert!(lines[1].contains("iclose"), "{}", lines[1]);
}

#[test]
fn wrong_usage_of_cookie_policy_is_explained() {
    let table: [(&[&str], &str); 5] = [
        (&[], "no vendor; give the slugs"),
        (&["--lang", "it", "chaport"], r#"--lang: "it" is no language; expected one of en, fr, de, es"#),
        (&["--format", "pdf", "chaport"], r#"--format: "pdf" is neither markdown nor html"#),
        (&["--format"], "missing argument for option '--format'"),
        (&["--frobnicate"], "invalid option '--frobnicate'"),
    ];
    for (arguments, expected) in table {
        let said = cookie_policy(arguments);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(said.err.starts_with(&format!("cookie_policy: {expected}")), "{arguments:?}: {}", said.err);
    }
}

/// Names of every kind that a record may have, and some that it may not.
#[test]
fn names_and_texts_never_become_markup() {
    use document::{Block, Document, Format, Inline};

    let rendered = |block: Block, format| Document { lang: "en", blocks: vec![block] }.render(format);
    let cell = |name: &str, format| {
        let rows = vec![vec![vec![Inline::Code(name.to_owned())]]];
        let out = rendered(Block::Table { head: vec!["Name".to_owned()], rows }, format);
        let last = out.lines().rev().find(|line| line.starts_with("| ") || line.starts_with("<tr><td>"));
        last.expect("there is a row").to_owned()
    };
    let table = [
        ("_ga_<id>", "| `_ga_<id>` |", "<code>_ga_&lt;id&gt;</code>"),
        ("a*b*[c]", "| `a*b*[c]` |", "<code>a*b*[c]</code>"),
        ("a|b", r"| a\|b |", "<code>a|b</code>"),
        (r"a\|b", r"| a\\\|b |", r"<code>a\|b</code>"),
        ("a`b_c", r"| a\`b\_c |", "<code>a`b_c</code>"),
        ("&amp;\"'", "| `&amp;\"'` |", "<code>&amp;amp;&quot;&#39;</code>"),
        ("a\nb", "| a b |", "<code>a b</code>"),
    ];
    for (name, markdown, html) in table {
        assert_eq!(cell(name, Format::Markdown), markdown, "{name:?}");
        assert_eq!(cell(name, Format::Html), format!("<tr><td>{html}</td></tr>"), "{name:?}");
    }

    let paragraph = |text: &str| rendered(Block::Paragraph(vec![Inline::text(text)]), Format::Markdown);
    let table = [
        ("1. first", "1\\. first\n"),
        ("- x", "\\- x\n"),
        ("# x", "\\# x\n"),
        ("a-b 1. c", "a-b 1. c\n"),
        ("_a_ **b** ~c~ <d> &e; $f$", "\\_a\\_ \\*\\*b\\*\\* \\~c\\~ \\<d\\> \\&e; \\$f\\$\n"),
        ("    code", "code\n"),
    ];
    for (text, expected) in table {
        assert_eq!(paragraph(text), expected, "{text:?}");
    }

    let link =
        |address, format| rendered(Block::Paragraph(vec![Inline::Link { text: "x", address }]), format);
    let hostile = "https://e.example/\"><script>&a b";
    assert_eq!(link(hostile, Format::Markdown), "[x](<https://e.example/\"\\>\\<script\\>\\&a%20b>)\n");
    let html = link(hostile, Format::Html);
    assert!(
        html.contains("<a href=\"https://e.example/&quot;&gt;&lt;script&gt;&amp;a%20b\">x</a>"),
        "{html}"
    );
    assert!(!link("javascript:alert(1)", Format::Html).contains("<a"), "only the web and mail are linked");
    assert!(
        !link("javascript:alert(1)", Format::Markdown).contains("]("),
        "only the web and mail are linked"
    );
}
