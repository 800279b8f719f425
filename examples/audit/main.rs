//! Audits what a browser or a scanner saw of a site: `cargo run --example audit --features audit -- --help`.

mod args;

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use args::{Command, Format, Request};
use consent_atlas::audit::import::{self, ImportError};
use consent_atlas::audit::{Audit, Observations, Report};
use consent_atlas::{Policy, require_vendor};
use indicatif::{ProgressBar, ProgressStyle};

/// From this size on, a file is worth a progress line.
const LARGE: u64 = 32 << 20;

fn main() -> ExitCode {
    let request = match args::parse() {
        Ok(Command::Help) => {
            print!("{}", args::HELP);
            return ExitCode::SUCCESS;
        }
        Ok(Command::Audit(request)) => request,
        Err(message) => {
            eprintln!("{message}\n`audit --help` lists the options.");
            return ExitCode::from(2);
        }
    };
    match audit(&request) {
        Ok(report) => print(&report, request.json),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn audit(request: &Request) -> Result<Report, String> {
    let mut seen = Observations::new();
    for file in &request.files {
        seen.merge(
            read(file, request.format).map_err(|error| format!("{}: {}", file.display(), chain(&error)))?,
        );
    }
    let mut policy = Policy::new(&request.site)
        .under(request.regime)
        .with_global_privacy_control(request.global_privacy_control);
    if let Some(choices) = request.choices {
        policy = policy.with_choices(choices);
    }
    let mut audit = Audit::new(policy);
    if !request.declared.is_empty() {
        let vendors = request.declared.iter().map(|slug| require_vendor(slug));
        audit = audit.declaring(vendors.collect::<Result<Vec<_>, _>>().map_err(|error| error.to_string())?);
    }
    Ok(audit.run(&seen))
}

fn read(path: &Path, format: Option<Format>) -> Result<Observations, ImportError> {
    let file = File::open(path).map_err(ImportError::Read)?;
    let size = file.metadata().map_err(ImportError::Read)?.len();
    let bar = if size >= LARGE { ProgressBar::new(size) } else { ProgressBar::hidden() };
    let style = ProgressStyle::with_template("{msg} [{bar:40}] {bytes} of {total_bytes}, {eta} left");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_message(path.display().to_string());
    let seen = import(bar.wrap_read(file), format.unwrap_or_else(|| Format::of(path)));
    bar.finish_and_clear();
    seen
}

fn import(reader: impl Read, format: Format) -> Result<Observations, ImportError> {
    match format {
        Format::Har => import::har(reader),
        Format::Playwright => import::playwright_storage_state(reader, None),
        Format::DevTools => import::devtools_cookies(reader, None),
        Format::Netscape => import::netscape_cookies(reader, None),
        Format::Inspection => import::website_evidence_collector(reader, None),
    }
}

fn print(report: &Report, json: bool) -> ExitCode {
    let text = if json { format!("{:#}\n", report.json()) } else { report.to_string() };
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("cannot write the report: {error}");
            ExitCode::from(2)
        }
        _ => ExitCode::from(report.exit_status()),
    }
}

/// An error and what it comes from, in one line.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text = format!("{text}: {error}");
        source = error.source();
    }
    text
}
