//! Compiles the records in `data/` into tables. All of the work is in `src/compile`, which the library offers too.

use std::{env, path::Path, process::ExitCode};

#[allow(dead_code, unreachable_pub, unused_imports)]
#[path = "src/compile/mod.rs"]
mod compile;
#[allow(dead_code)]
#[path = "src/format.rs"]
mod format;
#[allow(dead_code)]
#[path = "src/nearest.rs"]
mod nearest;
#[allow(dead_code, unreachable_pub, unused_imports)]
#[path = "src/value/mod.rs"]
mod value;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    match compile::compile_dir(Path::new("data"), Path::new(&out), "BUILTIN", "atlas") {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            for fault in &faults {
                println!("cargo::error={fault}");
            }
            ExitCode::FAILURE
        }
    }
}
