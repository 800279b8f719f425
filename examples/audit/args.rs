//! The command line.

use std::path::{Path, PathBuf};

use consent_atlas::vocab::UnknownWord;
use consent_atlas::{Choices, ParseChoicesError, Regime};
use lexopt::{Arg, ValueExt};

pub(crate) const HELP: &str = "\
Audits what a browser or a scanner saw of a site: whose the stored items and the hosts are, and what is out of order.

Usage:
  audit --site DOMAIN [OPTIONS] FILE...

  DOMAIN is the site's own registrable domain, such as shop.example. FILEs are
    *.har                    a HAR, as browsers' developer tools save it
    inspection.json          of the EDPS Website Evidence Collector
    *.json                   Playwright's storage state
    *.txt                    cookies in Netscape's format, as curl writes them
  or what --format says: har, playwright, devtools, netscape or inspection.

Options:
      --regime LAW           eu (the default), fr, uk or us-ca
      --choices CATEGORIES   what the visitor has agreed to, joined by `+`; without it, the files are taken to show
                             the site before consent
      --gpc                  the browser sends Global Privacy Control
      --declared SLUG,...    the vendors that the site declares
      --format FORMAT        what the files are, where their names do not tell
      --json                 JSON instead of tables
  -h, --help                 this text

Exit status: 0 if all is in order and known, 1 if something is out of order, 2 for wrong usage or a file that cannot be
read, 3 if all that is known is in order. The facts are not legal advice.
";

pub(crate) enum Command {
    Help,
    Audit(Request),
}

/// What is to be audited, and how.
pub(crate) struct Request {
    pub(crate) site: String,
    pub(crate) files: Vec<PathBuf>,
    pub(crate) regime: Regime,
    pub(crate) choices: Option<Choices>,
    pub(crate) global_privacy_control: bool,
    pub(crate) declared: Vec<String>,
    pub(crate) format: Option<Format>,
    pub(crate) json: bool,
}

#[derive(Clone, Copy)]
pub(crate) enum Format {
    Har,
    Playwright,
    DevTools,
    Netscape,
    Inspection,
}

impl Format {
    /// What a file's name says.
    pub(crate) fn of(path: &Path) -> Self {
        let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
        match path.extension().map(|extension| extension.to_string_lossy().to_lowercase()).as_deref() {
            Some("txt") => Self::Netscape,
            Some("json") if name == "inspection.json" => Self::Inspection,
            Some("json") => Self::Playwright,
            _ => Self::Har,
        }
    }

    fn parse(word: &str) -> Result<Self, String> {
        match word {
            "har" => Ok(Self::Har),
            "playwright" => Ok(Self::Playwright),
            "devtools" => Ok(Self::DevTools),
            "netscape" => Ok(Self::Netscape),
            "inspection" => Ok(Self::Inspection),
            _ => Err(format!(
                "--format: {word:?} is none of har, playwright, devtools, netscape and inspection"
            )),
        }
    }
}

pub(crate) fn parse() -> Result<Command, String> {
    let mut request = Request {
        site: String::new(),
        files: Vec::new(),
        regime: Regime::Eu,
        choices: None,
        global_privacy_control: false,
        declared: Vec::new(),
        format: None,
        json: false,
    };
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next().map_err(|error| error.to_string())? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            Arg::Long("site") => request.site = value(&mut arguments)?,
            Arg::Long("regime") => {
                request.regime = value(&mut arguments)?
                    .parse()
                    .map_err(|error: UnknownWord| format!("--regime: {error}"))?;
            }
            Arg::Long("choices") => {
                let choices = value(&mut arguments)?
                    .parse()
                    .map_err(|error: ParseChoicesError| format!("--choices: {error}"))?;
                request.choices = Some(choices);
            }
            Arg::Long("gpc") => request.global_privacy_control = true,
            Arg::Long("declared") => {
                request.declared.extend(value(&mut arguments)?.split(',').map(str::to_owned));
            }
            Arg::Long("format") => request.format = Some(Format::parse(&value(&mut arguments)?)?),
            Arg::Long("json") => request.json = true,
            Arg::Value(file) => request.files.push(file.into()),
            other => return Err(other.unexpected().to_string()),
        }
    }
    if request.site.is_empty() {
        return Err("--site: the site's own registrable domain is missing".to_owned());
    }
    if request.files.is_empty() {
        return Err("no file is named".to_owned());
    }
    Ok(Command::Audit(request))
}

/// The value of the option that was just read.
fn value(arguments: &mut lexopt::Parser) -> Result<String, String> {
    let value = arguments.value().map_err(|error| error.to_string())?;
    value.string().map_err(|error| error.to_string())
}
