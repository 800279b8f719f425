//! The compiler of records: a data folder in, generated Rust code out.
//!
//! It runs in this crate's build script, and is public behind the feature `compile` for tests and tools that check
//! records of their own. Three steps, each usable alone: [`load_dir`] reads files and checks them against the
//! [`schema`], [`validate`] checks the rules between fields and between records, [`emit`] writes tables and code.
//!
//! ```
//! use consent_atlas::compile::{Source, load, validate};
//!
//! let operator = Source::new("example", "name: Example\nevidence: {kind: documented, sources: [site]}\n\
//!     sources: [{id: site, title: Imprint, publisher: Example, checked: 2026-11-22}]\nreviewed: 2026-11-22\n");
//! let (records, faults) = load(&[], &[operator]);
//! assert!(faults.is_empty());
//! assert!(validate(&records).is_empty());
//!
//! let (_, faults) = load(&[], &[Source::new("example", "nmae: Example")]);
//! assert!(faults.to_string().contains("did you mean \"name\"?"));
//! ```

mod canonical;
mod emit;
mod fault;
mod generic;
mod load;
mod model;
mod punycode;
pub mod schema;
mod validate;
mod yaml;

use std::fs;
use std::path::Path;

pub use canonical::canonical;
pub use emit::{Output, emit};
pub use fault::{Fault, Faults, Place};
pub use load::{Records, Source, load, load_dir};
pub use validate::validate;

/// Loads and validates a data folder, with every fault of both steps.
pub fn check_dir(data: &Path) -> Result<Records, Faults> {
    let (records, mut faults) = load_dir(data);
    faults.faults.extend(validate(&records).faults);
    faults.sort();
    if faults.is_empty() { Ok(records) } else { Err(faults) }
}

/// Compiles a data folder into `<stem>.rs` and its data files in another folder; the code declares a `static` called
/// `name`.
///
/// # Errors
///
/// The faults of the records, or a file that cannot be written, as a fault of that file.
pub fn compile_dir(data: &Path, out: &Path, name: &str, stem: &str) -> Result<(), Faults> {
    let records = check_dir(data)?;
    let output = emit(&records, name, stem);
    let code = format!("{stem}.rs");
    let files = output.data().chain(std::iter::once((code.as_str(), output.code().as_bytes())));
    for (name, content) in files {
        let file = out.join(name);
        fs::write(&file, content).map_err(|error| {
            let fault =
                Fault::new(&file.display().to_string(), fault::Path::default(), "a file that can be written");
            Faults { faults: vec![fault.found(error)] }
        })?;
    }
    Ok(())
}
