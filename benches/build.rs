//! Compiles the synthetic bases, and the plain `phf` map that the lookups are compared with.

use std::collections::BTreeSet;
use std::{env, fs, path::Path};

use consent_atlas::compile;

#[path = "synthetic.rs"]
mod synthetic;

fn main() {
    println!("cargo::rerun-if-changed=synthetic.rs");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let out = Path::new(&out);
    for vendors in [500, 5_000] {
        let (sources, operators) = synthetic::records(vendors);
        let (records, faults) = compile::load(&sources, &operators);
        assert!(faults.is_empty(), "{faults}");
        let faults = compile::validate(&records);
        assert!(faults.is_empty(), "{faults}");
        let stem = format!("base{vendors}");
        let output = compile::emit(&records, &format!("BASE_{vendors}"), &stem);
        fs::write(out.join(format!("{stem}.rs")), output.code()).expect("OUT_DIR can be written");
        for (name, bytes) in output.data() {
            fs::write(out.join(name), bytes).expect("OUT_DIR can be written");
        }
        let names = literal_names(&sources);
        let mut map = phf_codegen::Map::new();
        for (number, name) in names.iter().enumerate() {
            map.entry(*name, number.to_string());
        }
        let code = format!("pub static PLAIN_{vendors}: phf::Map<&str, u32> = {};\n", map.build());
        fs::write(out.join(format!("plain{vendors}.rs")), code).expect("OUT_DIR can be written");
    }
}

/// The names of the records that have no placeholder, each once.
fn literal_names(sources: &[compile::Source]) -> BTreeSet<&str> {
    let names = sources
        .iter()
        .flat_map(|source| source.text.lines())
        .filter_map(|line| line.strip_prefix("  - name: "));
    names.filter(|name| !name.contains('<')).collect()
}
