//! Whose cookie is this? The base on the command line.
//!
//! ```text
//! cargo run --example lookup -- iclose_visitor widget.iclose.io chaport
//! cargo run --example lookup -- --cookie iclose_visitor --host shop.example --lang de
//! cargo run --example lookup -- --json --vendor chaport
//! printf 'cookie\ticlose_visitor\ndomain\tapp.chaport.com\n' | cargo run --example lookup -- --batch --json
//! ```
//!
//! A word is looked up as the name of a stored item, as a host and as a vendor's slug, or as a URL if it looks like
//! one; whatever fits is printed. `--help` lists the options; the modules `json` and `batch` document what they write.
//!
//! The exit status is 0 when everything is known, 1 when something is not, and 2 for wrong usage.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

mod args;
mod batch;
#[path = "../common/phrases.rs"]
mod common;
mod find;
mod human;
mod json;

use args::{Command, Request};

fn main() -> ExitCode {
    let command = match args::parse(lexopt::Parser::from_env()) {
        Ok(command) => command,
        Err(error) => return fail(2, &format!("{error}\nFor the options, see `lookup --help`.")),
    };
    let done = match command {
        Command::Help => io::stdout().write_all(args::HELP.as_bytes()).map(|()| ExitCode::SUCCESS),
        Command::Batch => batch::run(io::stdin(), io::stdout().lock()).map(|()| ExitCode::SUCCESS),
        Command::LookUp(request) => look_up(&request),
    };
    match done {
        Ok(code) => code,
        // Whoever read the output has seen enough, as `head` does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => fail(3, &error.to_string()),
    }
}

/// Answers every query in turn; one that is unknown keeps none of the others from its answer.
fn look_up(request: &Request) -> io::Result<ExitCode> {
    // Takes the escape codes out where the output is no terminal, or `NO_COLOR` asks for that.
    let mut out = BufWriter::new(anstream::AutoStream::auto(io::stdout().lock()));
    let mut code = ExitCode::SUCCESS;
    let mut started = false;
    for query in &request.queries {
        let findings = find::find(query, &request.scope);
        let problem = findings.is_empty().then(|| find::problem(query, &request.scope));
        if request.json {
            json::write(&mut out, query, &findings, problem.as_ref(), request.lang)?;
        } else if let Some(problem) = &problem {
            // What is known of earlier queries comes before this message, also where both go to one place.
            out.flush()?;
            eprintln!("lookup: {problem}");
        } else {
            if started {
                writeln!(out)?;
            }
            started = true;
            human::write(&mut out, query.text(), &findings, request.lang)?;
        }
        if problem.is_some() {
            code = ExitCode::from(1);
        }
    }
    out.flush()?;
    Ok(code)
}

fn fail(code: u8, message: &str) -> ExitCode {
    eprintln!("lookup: {message}");
    ExitCode::from(code)
}
