//! Writes the synthetic records as a data folder: `synthesize VENDORS FOLDER`.

use std::path::Path;
use std::{env, fs, io, process::ExitCode};

#[path = "../synthetic.rs"]
mod synthetic;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [vendors, folder] = arguments.as_slice() else {
        eprintln!("usage: synthesize VENDORS FOLDER");
        return ExitCode::from(2);
    };
    let Ok(vendors) = vendors.parse() else {
        eprintln!("{vendors} is no number of vendors");
        return ExitCode::from(2);
    };
    match write(vendors, Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(vendors: usize, folder: &Path) -> io::Result<()> {
    let (vendors, operators) = synthetic::records(vendors);
    for (name, sources) in [("vendors", vendors), ("operators", operators)] {
        let folder = folder.join(name);
        fs::create_dir_all(&folder)?;
        for source in sources {
            fs::write(folder.join(format!("{}.yaml", source.slug)), source.text)?;
        }
    }
    fs::write(folder.join("VERSION"), "0.0.0\n")
}
