//! Asks one kind of question a number of times, for counting instructions: `count QUESTION ROUNDS`. Without arguments it
//! lists the questions. `benches/instructions` runs it under valgrind and does the sums.

use std::collections::HashMap;
use std::hint::black_box;

use atlas_benches::{Base, LARGE};
use rustc_hash::FxHashMap;

/// A question: its name, what it is asked about, and how.
struct Question<'a> {
    name: &'static str,
    queries: Vec<&'a str>,
    ask: Box<dyn Fn(&str) -> bool + 'a>,
}

fn main() {
    let base = &*LARGE;
    let questions = questions(base);
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, rounds] = arguments.as_slice() else {
        questions.iter().for_each(|question| println!("{}", question.name));
        return;
    };
    let Some(question) = questions.iter().find(|question| question.name == name) else {
        eprintln!("no question is called {name}");
        std::process::exit(2);
    };
    let rounds: usize = rounds.parse().unwrap_or(1);
    let mut found = 0;
    for _ in 0..rounds {
        found += question.queries.iter().filter(|query| (question.ask)(black_box(query))).count();
    }
    println!("{} {}", question.queries.len(), found / rounds);
}

fn questions(base: &'static Base) -> Vec<Question<'static>> {
    fn some<T: AsRef<str>>(queries: &[T]) -> Vec<&str> {
        queries.iter().map(AsRef::as_ref).take(2_000).collect()
    }
    let hash: HashMap<&str, usize> = base.names.iter().map(String::as_str).zip(0..).collect();
    let fx: FxHashMap<&str, usize> = base.names.iter().map(String::as_str).zip(0..).collect();
    let fx_too = fx.clone();
    let registry = base.registry;
    let question = |name, queries, ask: Box<dyn Fn(&str) -> bool>| Question { name, queries, ask };
    vec![
        question(
            "name-hit/atlas",
            some(&base.names),
            Box::new(|name| registry.cookie(name).first().is_some()),
        ),
        question("name-hit/phf", some(&base.names), Box::new(|name| base.plain.get(name).is_some())),
        question("name-hit/HashMap", some(&base.names), Box::new(move |name| hash.contains_key(name))),
        question("name-hit/FxHashMap", some(&base.names), Box::new(move |name| fx.contains_key(name))),
        question(
            "name-unknown/atlas",
            some(&base.strangers),
            Box::new(|name| registry.cookie(name).first().is_some()),
        ),
        question("name-unknown/phf", some(&base.strangers), Box::new(|name| base.plain.get(name).is_some())),
        question(
            "name-unknown/FxHashMap",
            some(&base.strangers),
            Box::new(move |name| fx_too.contains_key(name)),
        ),
        question(
            "pattern-hit/atlas",
            some(&base.instances),
            Box::new(|name| registry.cookie(name).first().is_some()),
        ),
        question(
            "host-hit/atlas",
            some(&base.hosts),
            Box::new(|host| registry.domain(host).first().is_some()),
        ),
        question("host-hit/psl", some(&base.hosts), Box::new(|host| psl::domain(host.as_bytes()).is_some())),
        question(
            "host-deep/atlas",
            some(&base.deep_hosts),
            Box::new(|host| registry.domain(host).first().is_some()),
        ),
        question(
            "host-deep/psl",
            some(&base.deep_hosts),
            Box::new(|host| psl::domain(host.as_bytes()).is_some()),
        ),
        question(
            "host-unknown/atlas",
            some(&base.foreign_hosts),
            Box::new(|host| registry.domain(host).first().is_some()),
        ),
        question(
            "host-unknown/psl",
            some(&base.foreign_hosts),
            Box::new(|host| psl::domain(host.as_bytes()).is_some()),
        ),
    ]
}
