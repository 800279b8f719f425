//! Phrases in the four languages, and those that more than one example says.

use consent_atlas::Lang;

/// A phrase in en, fr, de and es.
#[derive(Clone, Copy)]
pub(crate) struct Phrase(pub(crate) [&'static str; 4]);

impl Phrase {
    pub(crate) const fn in_lang(self, lang: Lang) -> &'static str {
        let [en, fr, de, es] = self.0;
        match lang {
            Lang::Fr => fr,
            Lang::De => de,
            Lang::Es => es,
            _ => en,
        }
    }
}

pub(crate) const LEGAL_NAME_NOT_STATED: Phrase = Phrase([
    "legal name not stated",
    "raison sociale non indiquée",
    "rechtlicher Name nicht angegeben",
    "razón social no indicada",
]);
pub(crate) const COUNTRY_NOT_STATED: Phrase =
    Phrase(["country not stated", "pays non indiqué", "Land nicht angegeben", "país no indicado"]);
pub(crate) const STORAGE: Phrase = Phrase(["Storage", "Stockage", "Speicher", "Almacenamiento"]);
pub(crate) const PARTY: Phrase = Phrase(["Party", "Origine", "Herkunft", "Origen"]);
pub(crate) const NAME_NOT_PUBLISHED: Phrase =
    Phrase(["name not published", "nom non publié", "Name nicht veröffentlicht", "nombre no publicado"]);
pub(crate) const OBSERVED: Phrase =
    Phrase(["observed: {}", "constatée : {}", "beobachtet: {}", "observada: {}"]);
pub(crate) const NOT_STATED: Phrase =
    Phrase(["not stated", "non indiqué", "nicht angegeben", "no se indica"]);
pub(crate) const COLON: Phrase = Phrase([": ", " : ", ": ", ": "]);
pub(crate) const SEMICOLON: Phrase = Phrase(["; ", " ; ", "; ", "; "]);
