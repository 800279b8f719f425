//! What the API states of a record, with every field of the schema.

mod facts;
mod items;

use consent_atlas::vocab::{Lang, Vocabulary};
use consent_atlas::{
    Claim, Date, Dependency, Evidence, List, Operator, Retention, Source, Text, Vendor, VendorRef,
};
use serde_json::{Map, Value, json};

use crate::shape;
use facts::{hosting, legal, server_retention, technical, transfers};
use items::{cookie, domain, surfaces};

/// A group with exactly the fields of the schema, in its order.
fn group<const N: usize>(name: &str, fields: [(&str, Value); N]) -> Value {
    let expected: Vec<&str> = shape(name).fields.iter().map(|field| field.name).collect();
    let compared: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    assert_eq!(compared, expected, "the fields of {name} that are compared are not those of the schema");
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>().into()
}

fn list<T>(entries: impl Iterator<Item = T>, entry: impl Fn(T) -> Value) -> Value {
    entries.map(entry).collect()
}

fn word<V: Vocabulary>(word: V) -> Value {
    // The spelling is read back, too.
    assert_eq!(V::from_word(word.as_str()), Some(word));
    word.as_str().into()
}

fn some_word<V: Vocabulary>(stated: Option<V>) -> Value {
    stated.map_or(Value::Null, word)
}

fn words<V: Vocabulary + 'static>(stated: impl Iterator<Item = V>) -> Value {
    list(stated, word)
}

fn lines(stated: List<&'static str>) -> Value {
    list(stated, Value::from)
}

fn date(stated: Option<Date>) -> Value {
    stated.map_or(Value::Null, |date| date.to_string().into())
}

fn retention(stated: Option<Retention>) -> Value {
    stated.map_or(Value::Null, |retention| retention.to_string().into())
}

fn text(stated: Text) -> Value {
    let mut languages = Map::new();
    for lang in Lang::ALL {
        languages.insert(lang.as_str().to_owned(), stated.get(*lang).into());
        let fallback = stated.get(*lang).or(stated.get(Lang::En));
        assert_eq!(Some(stated.or_english(*lang)), fallback);
    }
    languages.into()
}

fn some_text(stated: Option<Text>) -> Value {
    stated.map_or(Value::Null, text)
}

fn evidence(stated: Evidence) -> Value {
    group(
        "evidence",
        [
            ("kind", word(stated.kind())),
            ("sources", list(stated.sources(), |source| source.id().into())),
            ("reason", some_text(stated.reason())),
        ],
    )
}

fn source(stated: Source) -> Value {
    group(
        "source",
        [
            ("id", stated.id().into()),
            ("url", stated.url().into()),
            ("title", stated.title().into()),
            ("publisher", stated.publisher().into()),
            ("checked", date(stated.checked())),
            ("updated", date(stated.updated())),
            ("effective", date(stated.effective())),
        ],
    )
}

fn claim(stated: Claim) -> Value {
    group(
        "claim",
        [
            ("subject", word(stated.subject())),
            ("value", stated.value().into()),
            ("standing", word(stated.standing())),
            ("evidence", evidence(stated.evidence())),
            ("date", date(stated.date())),
            ("note", some_text(stated.note())),
        ],
    )
}

fn condition(stated: Dependency) -> Value {
    group(
        "condition",
        [
            ("condition", word(stated.condition())),
            ("activity", some_word(stated.activity())),
            ("name", stated.name().into()),
        ],
    )
}

pub(crate) fn vendor(stated: Vendor) -> Value {
    let mut record = group(
        "vendor",
        [
            ("name", stated.name().into()),
            ("aliases", lines(stated.aliases())),
            ("former_slugs", lines(stated.former_slugs())),
            ("retired", retired(stated)),
            ("service", word(stated.service())),
            ("category", word(stated.category())),
            ("platforms", words(stated.platforms())),
            ("homepage", stated.homepage().into()),
            ("operator", stated.operator().slug().into()),
            ("operator_evidence", evidence(stated.operator_evidence())),
            ("evidence", evidence(stated.evidence())),
            ("sources", list(stated.sources(), source)),
            ("reviewed", date(stated.reviewed())),
            ("texts", texts(stated)),
            ("alternatives", list(stated.alternatives(), alternative)),
            ("legal", legal(stated)),
            ("technical", technical(stated)),
            ("hosting", stated.hosting().map_or(Value::Null, hosting)),
            ("server_retention", server_retention(stated)),
            ("transfers", stated.transfers().map_or(Value::Null, transfers)),
            ("sub_processors", list(stated.sub_processors(), sub_processor)),
            ("loads", list(stated.loads(), loaded)),
            ("domains", list(stated.domains(), domain)),
            ("cookies", list(stated.cookies(), cookie)),
            ("surfaces", surfaces(stated)),
            ("claims", list(stated.claims(), claim)),
        ],
    );
    record["slug"] = stated.slug().into();
    record
}

fn retired(stated: Vendor) -> Value {
    if !stated.is_retired() {
        assert_eq!((stated.retired_since(), stated.successor()), (None, None));
        return Value::Null;
    }
    let successor = |reference: VendorRef| {
        only(reference, &[]);
        group("reference", [("vendor", reference.slug().into()), ("name", reference.name().into())])
    };
    group(
        "retired",
        [
            ("since", date(stated.retired_since())),
            ("successor", stated.successor().map_or(Value::Null, successor)),
        ],
    )
}

/// Of what only some references have, a reference states no more than its kind can have.
fn only(reference: VendorRef, stated: &[&str]) {
    let facts = [
        ("country", reference.country().is_some()),
        ("resources", !reference.resources().is_empty()),
        ("activities", !reference.activities().is_empty()),
        ("note", reference.note().is_some()),
    ];
    for (fact, there) in facts {
        assert!(!there || stated.contains(&fact), "{reference:?} states {fact}");
    }
}

fn alternative(reference: VendorRef) -> Value {
    only(reference, &["country", "note"]);
    group(
        "alternative",
        [
            ("vendor", reference.slug().into()),
            ("name", reference.name().into()),
            ("country", some_word(reference.country())),
            ("note", some_text(reference.note())),
            ("evidence", evidence(reference.evidence())),
        ],
    )
}

fn sub_processor(reference: VendorRef) -> Value {
    only(reference, &["country", "activities", "note"]);
    group(
        "sub-processor",
        [
            ("vendor", reference.slug().into()),
            ("name", reference.name().into()),
            ("country", some_word(reference.country())),
            ("activities", words(reference.activities())),
            ("note", some_text(reference.note())),
            ("evidence", evidence(reference.evidence())),
        ],
    )
}

fn loaded(reference: VendorRef) -> Value {
    only(reference, &["resources", "note"]);
    group(
        "loaded vendor",
        [
            ("vendor", reference.slug().into()),
            ("name", reference.name().into()),
            ("resources", words(reference.resources())),
            ("note", some_text(reference.note())),
            ("evidence", evidence(reference.evidence())),
        ],
    )
}

fn texts(stated: Vendor) -> Value {
    group(
        "texts",
        [
            ("summary", some_text(stated.summary())),
            ("consent", some_text(stated.consent_text())),
            ("how_it_works", some_text(stated.how_it_works())),
            ("compliance", list(stated.compliance_steps(), text)),
            (
                "faq",
                list(stated.faq(), |faq| {
                    group(
                        "question",
                        [("question", some_text(faq.question())), ("answer", some_text(faq.answer()))],
                    )
                }),
            ),
        ],
    )
}

pub(crate) fn operator(stated: Operator) -> Value {
    let dpf = stated.data_privacy_framework().map_or(Value::Null, |dpf| {
        group(
            "DPF standing",
            [
                ("status", word(dpf.status())),
                ("programmes", words(dpf.programmes())),
                ("checked", date(dpf.checked())),
                ("evidence", evidence(dpf.evidence())),
            ],
        )
    });
    let links = group(
        "links",
        [
            ("homepage", stated.homepage().into()),
            ("privacy_policy", stated.privacy_policy().into()),
            ("cookie_policy", stated.cookie_policy().into()),
            ("dpa", stated.data_processing_agreement().into()),
            ("sub_processors", stated.sub_processor_list().into()),
            ("opt_out", stated.opt_out().into()),
            ("requests", stated.requests().into()),
        ],
    );
    let mut record = group(
        "operator",
        [
            ("name", stated.name().into()),
            ("legal_name", stated.legal_name().into()),
            ("aliases", lines(stated.aliases())),
            ("country", some_word(stated.country())),
            ("address", stated.address().into()),
            ("group", stated.group().into()),
            ("eu_representative", stated.eu_representative().into()),
            ("tcf_id", json!(stated.tcf_id())),
            ("google_atp_id", json!(stated.google_atp_id())),
            ("dpf", dpf),
            ("links", links),
            ("evidence", evidence(stated.evidence())),
            ("sources", list(stated.sources(), source)),
            ("reviewed", date(stated.reviewed())),
            ("claims", list(stated.claims(), claim)),
            ("note", some_text(stated.note())),
        ],
    );
    record["slug"] = stated.slug().into();
    record
}
