//! What the base holds, and where it is thin:
//!
//! ```text
//! cargo run --example coverage                  the figures, by kind of service
//! cargo run --example coverage -- --missing     what each vendor's record lacks
//! cargo run --example coverage -- --judgements  those that contradict the method, or stand out among vendors of a kind
//! cargo run --example coverage -- --alike       texts of different vendors that are nearly the same
//! ```

mod alike;
mod figures;
mod judgements;
mod missing;

use std::io::{self, Write};
use std::process::ExitCode;

use comfy_table::{CellAlignment, Table, presets::ASCII_MARKDOWN};
use consent_atlas::vendors;

const USAGE: &str = "usage: coverage [--missing | --judgements | --alike]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let report = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => figures(),
        ["--missing"] => missing(),
        ["--judgements"] => {
            let judgements = [judgements::breaches(), judgements::outliers()].concat();
            lines(&judgements, "no judgement stands out")
        }
        ["--alike"] => lines(&alike::report(), "no two vendors have texts that are nearly the same"),
        ["-h" | "--help"] => format!("{USAGE}\n"),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    // Who reads the report may stop early: `coverage --missing | head`.
    match io::stdout().lock().write_all(report.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("cannot write the report: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn figures() -> String {
    let all = figures::Figures::of(vendors());
    let mut by_service = table(&figures::HEAD);
    for (service, figures) in figures::by_service() {
        by_service.add_row(figures.row(service));
    }
    by_service.add_row(all.row("all"));
    let mut parts = vec![
        format!("consent-atlas, data {}: {}", consent_atlas::DATA_VERSION, all.sentence()),
        by_service.to_string(),
    ];
    for (title, counts) in figures::breakdowns() {
        let mut table = table(&[title, "items"]);
        for (word, count) in counts {
            table.add_row([word.to_owned(), count.to_string()]);
        }
        parts.push(table.to_string());
    }
    parts.join("\n\n") + "\n"
}

fn missing() -> String {
    let mut table = table(&["vendor", "lacks"]);
    let mut complete = 0;
    for vendor in vendors() {
        let lacks = missing::of(vendor);
        if lacks.is_empty() {
            complete += 1;
        } else {
            table.add_row([vendor.slug().to_owned(), lacks.join(", ")]);
        }
    }
    format!("{table}\n\n{complete} of {} records lack nothing of what is looked for\n", vendors().count())
}

fn lines(lines: &[String], none: &str) -> String {
    if lines.is_empty() { format!("{none}\n") } else { lines.join("\n") + "\n" }
}

/// A table in Markdown: the first column to the left, figures to the right.
fn table(head: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_preset(ASCII_MARKDOWN).set_header(head);
    if head.len() > 2 || head.last() == Some(&"items") {
        for column in table.column_iter_mut().skip(1) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}
