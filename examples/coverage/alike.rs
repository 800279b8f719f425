//! Texts of different vendors that are nearly the same: one of them was probably copied and hardly changed.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use consent_atlas::{Dpia, Lang, Vendor, vendors};

/// How much of two texts is common to both: their runs of three words, of those of either.
pub(crate) const NEARLY_THE_SAME: f64 = 0.7;

/// A text: whose it is, and which.
type Place = (&'static str, String);

/// Two texts that are alike.
pub(crate) struct Pair {
    pub(crate) places: [Place; 2],
    pub(crate) share: f64,
}

/// Pairs of texts in English of different vendors, the most alike first; purposes of items aside, which are one short
/// sentence each and have to say the same of the same thing.
pub(crate) fn pairs() -> Vec<Pair> {
    let texts: Vec<(Place, BTreeSet<String>)> = vendors().flat_map(texts).collect();
    let mut by_run: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, (_, runs)) in texts.iter().enumerate() {
        for run in runs {
            by_run.entry(run).or_default().push(index);
        }
    }
    let mut common: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for indices in by_run.values() {
        for (position, &first) in indices.iter().enumerate() {
            for &second in &indices[position + 1..] {
                *common.entry((first, second)).or_default() += 1;
            }
        }
    }
    let mut pairs: Vec<Pair> = common
        .into_iter()
        .filter_map(|((first, second), common)| {
            let ((one, one_runs), (other, other_runs)) = (&texts[first], &texts[second]);
            let share = ratio(common, one_runs.len() + other_runs.len() - common);
            let alike = one.0 != other.0 && share >= NEARLY_THE_SAME;
            alike.then(|| Pair { places: [one.clone(), other.clone()], share })
        })
        .collect();
    pairs.sort_by(|a, b| b.share.total_cmp(&a.share).then_with(|| a.places.cmp(&b.places)));
    pairs
}

/// The pairs, a line each.
pub(crate) fn report() -> Vec<String> {
    let line = |Pair { places: [one, other], share }: &Pair| {
        format!("{:.0} % of {} ({}) and {} ({})", share * 100.0, one.1, one.0, other.1, other.0)
    };
    pairs().iter().map(line).collect()
}

fn texts(vendor: Vendor) -> Vec<(Place, BTreeSet<String>)> {
    let single = [
        ("summary", vendor.summary()),
        ("consent text", vendor.consent_text()),
        ("how it works", vendor.how_it_works()),
        ("note on the DPIA", vendor.dpia().and_then(Dpia::note)),
    ];
    let single = single.into_iter().map(|(what, text)| (what.to_owned(), text));
    let steps = vendor.compliance_steps().zip(1..);
    let steps = steps.map(|(step, number)| (format!("compliance step {number}"), Some(step)));
    let texts = single.chain(steps).filter_map(|(what, text)| Some((what, text?.get(Lang::En)?)));
    texts.map(|(what, text)| ((vendor.slug(), what), runs(text))).collect()
}

/// The runs of three words of a text, without case and punctuation.
fn runs(text: &str) -> BTreeSet<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.windows(3).map(|run| run.join(" ")).collect()
}

fn ratio(part: usize, whole: usize) -> f64 {
    // Texts have far fewer runs than an f64 has digits.
    f64::from(u32::try_from(part).unwrap_or(u32::MAX)) / f64::from(u32::try_from(whole).unwrap_or(u32::MAX))
}
