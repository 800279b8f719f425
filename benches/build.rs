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
        let code = format!(
            "{}{}",
            plain(&format!("PLAIN_{vendors}"), &values(&sources, "  - name: ")),
            plain(&format!("PLAIN_HOSTS_{vendors}"), &values(&sources, "  - host: ")),
        );
        fs::write(out.join(format!("plain{vendors}.rs")), code).expect("OUT_DIR can be written");
    }
}

/// The values of the records' lines that begin so, each once; of names, those without a placeholder.
fn values<'a>(sources: &'a [compile::Source], key: &str) -> BTreeSet<&'a str> {
    let lines = sources.iter().flat_map(|source| source.text.lines());
    lines.filter_map(|line| line.strip_prefix(key)).filter(|value| !value.contains('<')).collect()
}

/// A plain perfect-hash map of some keys, to compare with.
fn plain(name: &str, keys: &BTreeSet<&str>) -> String {
    let mut map = phf_codegen::Map::new();
    for (number, key) in keys.iter().enumerate() {
        map.entry(*key, number.to_string());
    }
    format!("static {name}: phf::Map<&str, u32> = {};\n", map.build())
}
