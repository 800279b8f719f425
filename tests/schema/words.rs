//! The vocabularies: their words with what these mean.

use std::collections::BTreeMap;

use consent_atlas::Lang;
use consent_atlas::compile::schema::{self, Kind};
use consent_atlas::vocab::{self, Vocabulary};

use crate::{shapes, single};

/// A vocabulary without its type: each word and its label in English.
pub(crate) type Words = Vec<(&'static str, &'static str)>;

fn words<V: Vocabulary>() -> (&'static str, Words) {
    (V::NAME, V::ALL.iter().map(|word| (word.as_str(), word.label(Lang::En))).collect())
}

/// Every vocabulary that records use, by its name.
pub(crate) fn all() -> BTreeMap<&'static str, Words> {
    use vocab as v;
    BTreeMap::from([
        words::<v::Activity>(),
        words::<v::Category>(),
        words::<v::ClaimStanding>(),
        words::<v::ClaimSubject>(),
        words::<v::Condition>(),
        words::<v::Country>(),
        words::<v::DataKind>(),
        words::<v::DomainRole>(),
        words::<v::DpfProgramme>(),
        words::<v::DpfStatus>(),
        words::<v::DpiaLevel>(),
        words::<v::DpiaTrigger>(),
        words::<v::EvidenceKind>(),
        words::<v::ExemptionGround>(),
        words::<v::GoogleSignal>(),
        words::<v::HostingFactor>(),
        words::<v::ItemStatus>(),
        words::<v::Jurisdiction>(),
        words::<v::Law>(),
        words::<v::LegalBasis>(),
        words::<v::MechanismStanding>(),
        words::<v::Party>(),
        words::<v::Platform>(),
        words::<v::Region>(),
        words::<v::Requirement>(),
        words::<v::Resource>(),
        words::<v::RiskLevel>(),
        words::<v::Role>(),
        words::<v::Safeguard>(),
        words::<v::SafeguardStanding>(),
        words::<v::SameSite>(),
        words::<v::ServiceKind>(),
        words::<v::SetBy>(),
        words::<v::Storage>(),
        words::<v::Surface>(),
        words::<v::TrackingMethod>(),
        words::<v::TransferMechanism>(),
        words::<v::TransferStatus>(),
        words::<v::Trigger>(),
        words::<v::Use>(),
    ])
}

/// The vocabularies of the schema are those above, word for word.
#[test]
fn every_vocabulary_of_the_schema_is_known() {
    let mut used = BTreeMap::new();
    for shape in [&schema::VENDOR, &schema::OPERATOR].into_iter().flat_map(shapes) {
        for field in shape.fields {
            if let Kind::Word { name, words } = single(field.kind) {
                assert_eq!(*used.entry(name).or_insert(words), words, "two vocabularies called {name}");
            }
        }
    }
    let known: BTreeMap<_, Vec<_>> = all()
        .into_iter()
        .map(|(name, words)| (name, words.into_iter().map(|(word, _)| word).collect()))
        .collect();
    let used: BTreeMap<_, _> = used.into_iter().map(|(name, words)| (name, words.to_vec())).collect();
    assert_eq!(used, known);
}
