//! Prints what the benches measured last, as a Markdown table with bars: `results [BENCH ...]`, or all of them.
//!
//! Each row is a contender of a bench: nanoseconds per question (per page, for a page load), and how that compares with
//! consent-atlas in the same run. Bars are drawn to a logarithmic scale, one step for each factor of 1.5.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io, process::ExitCode};

use serde_json::Value;

/// A contender's time, in nanoseconds per question.
type Times = BTreeMap<String, f64>;

fn main() -> ExitCode {
    let wanted: Vec<String> = env::args().skip(1).collect();
    let target = env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target"), PathBuf::from);
    match benches(&target.join("criterion")) {
        Ok(benches) => {
            println!("| bench | contender | ns | times consent-atlas | |\n|---|---|---|---|---|");
            for (bench, times) in &benches {
                if wanted.is_empty() || wanted.iter().any(|part| bench.contains(part)) {
                    print(bench, times);
                }
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{}: {error}; `cargo bench` writes the results", target.join("criterion").display());
            ExitCode::FAILURE
        }
    }
}

fn print(bench: &str, times: &Times) {
    // Where this crate is asked in several ways, the first of them is what the others are compared with.
    let ours = times.iter().find(|(contender, _)| contender.starts_with("consent-atlas"));
    let ours = ours.or_else(|| times.iter().find(|(contender, _)| *contender == "without host"));
    let Some((_, ours)) = ours else { return };
    let least = times.values().copied().fold(f64::MAX, f64::min);
    let mut rows: Vec<_> = times.iter().collect();
    rows.sort_by(|(_, a), (_, b)| a.total_cmp(b));
    for (contender, time) in rows {
        let steps = ((time / least).ln() / 1.5_f64.ln()).round().clamp(0.0, 40.0);
        let bar = "▇".repeat(1 + format!("{steps:.0}").parse::<usize>().unwrap_or(0));
        println!("| {bench} | {contender} | {time:.0} | {:.2} | `{bar}` |", time / ours);
    }
}

/// The benches of criterion's folder, each with its contenders.
fn benches(folder: &Path) -> io::Result<BTreeMap<String, Times>> {
    let mut benches: BTreeMap<String, Times> = BTreeMap::new();
    for group in fs::read_dir(folder)? {
        let Ok(functions) = fs::read_dir(group?.path()) else { continue };
        for function in functions {
            let last = function?.path().join("new");
            let (Some(about), Some(estimates)) =
                (json(&last.join("benchmark.json")), json(&last.join("estimates.json")))
            else {
                continue;
            };
            let (Some(bench), Some(contender)) = (about["group_id"].as_str(), about["function_id"].as_str())
            else {
                continue;
            };
            let questions = about["throughput"]["Elements"].as_f64().unwrap_or(1.0);
            if let Some(time) = estimates["mean"]["point_estimate"].as_f64() {
                benches.entry(bench.to_owned()).or_default().insert(contender.to_owned(), time / questions);
            }
        }
    }
    Ok(benches)
}

fn json(file: &Path) -> Option<Value> {
    serde_json::from_str(&fs::read_to_string(file).ok()?).ok()
}
