//! The sentences that answers are composed of, in the four languages. `{}` stands for the next argument.

use core::fmt;

use crate::value::vocab::Lang;

/// A sentence in en, fr, de and es.
#[derive(Clone, Copy)]
pub(super) struct Phrase([&'static str; 4]);

impl Phrase {
    pub(super) const fn get(self, lang: Lang) -> &'static str {
        let [en, fr, de, es] = self.0;
        match lang {
            Lang::En => en,
            Lang::Fr => fr,
            Lang::De => de,
            Lang::Es => es,
        }
    }
}

/// Writes a phrase with its arguments in place of `{}`.
pub(super) fn fill(
    f: &mut fmt::Formatter<'_>,
    phrase: Phrase,
    lang: Lang,
    arguments: &[&dyn fmt::Display],
) -> fmt::Result {
    let mut arguments = arguments.iter();
    let mut pieces = phrase.get(lang).split("{}");
    if let Some(first) = pieces.next() {
        f.write_str(first)?;
    }
    for piece in pieces {
        if let Some(argument) = arguments.next() {
            write!(f, "{argument}")?;
        }
        f.write_str(piece)?;
    }
    Ok(())
}

pub(super) const AND: Phrase = Phrase([" and ", " et ", " und ", " y "]);
pub(super) const COLON: Phrase = Phrase([": ", " : ", ": ", ": "]);
pub(super) const LENGTH_NOT_STATED: Phrase =
    Phrase(["length not stated", "durée non indiquée", "Dauer nicht angegeben", "duración no indicada"]);
pub(super) const NAME_NOT_PUBLISHED: Phrase =
    Phrase(["name not published", "nom non publié", "Name nicht veröffentlicht", "nombre no publicado"]);
pub(super) const SEEN: Phrase =
    Phrase(["seen to last {}", "durée constatée : {}", "beobachtet: {}", "observado: {}"]);

pub(super) const ASK_COOKIES: Phrase = Phrase([
    "What does {} store on the visitor’s device?",
    "Que conserve {} sur l’appareil du visiteur ?",
    "Was speichert {} auf dem Gerät des Besuchers?",
    "¿Qué almacena {} en el dispositivo del visitante?",
]);
pub(super) const ASK_CONSENT: Phrase = Phrase([
    "Is consent needed to load {}?",
    "Faut-il un consentement pour charger {} ?",
    "Braucht es eine Einwilligung, um {} zu laden?",
    "¿Se necesita consentimiento para cargar {}?",
]);
pub(super) const ASK_LEGAL_BASIS: Phrase = Phrase([
    "What is the legal basis for using {}?",
    "Quelle est la base juridique de l’utilisation de {} ?",
    "Auf welcher Rechtsgrundlage wird {} eingesetzt?",
    "¿Cuál es la base jurídica para usar {}?",
]);
pub(super) const ASK_TRANSFERS: Phrase = Phrase([
    "Does {} transfer data outside the EEA?",
    "{} transfère-t-il des données hors de l’EEE ?",
    "Übermittelt {} Daten in Länder außerhalb des EWR?",
    "¿Transfiere {} datos fuera del EEE?",
]);
pub(super) const ASK_DPIA: Phrase = Phrase([
    "Is a data protection impact assessment needed for {}?",
    "Une analyse d’impact est-elle nécessaire pour {} ?",
    "Ist für {} eine Datenschutz-Folgenabschätzung nötig?",
    "¿Se necesita una evaluación de impacto para {}?",
]);
pub(super) const ASK_IMPLEMENTATION: Phrase = Phrase([
    "How is {} used in a compliant way?",
    "Comment utiliser {} en conformité ?",
    "Wie wird {} rechtskonform eingesetzt?",
    "¿Cómo se usa {} de forma conforme?",
]);
pub(super) const ASK_ALTERNATIVES: Phrase = Phrase([
    "What are alternatives to {}?",
    "Quelles sont les alternatives à {} ?",
    "Welche Alternativen gibt es zu {}?",
    "¿Qué alternativas hay a {}?",
]);
pub(super) const ASK_COOKIE_POLICY: Phrase = Phrase([
    "What should the cookie policy say about {}?",
    "Que doit dire la politique de cookies au sujet de {} ?",
    "Was gehört über {} in die Cookie-Richtlinie?",
    "¿Qué debe decir la política de cookies sobre {}?",
]);

pub(super) const NO_ITEMS: Phrase = Phrase([
    "No item that {} stores is on record.",
    "Aucun élément conservé par {} n’est recensé.",
    "Es ist kein Eintrag erfasst, den {} speichert.",
    "No consta ningún elemento que {} almacene.",
]);
pub(super) const ONE_ITEM: Phrase = Phrase([
    "For {}, {} item is on record: {}.",
    "Pour {}, {} élément est recensé : {}.",
    "Für {} ist {} Eintrag erfasst: {}.",
    "De {} consta {} elemento: {}.",
]);
pub(super) const ITEMS: Phrase = Phrase([
    "For {}, {} items are on record: {}.",
    "Pour {}, {} éléments sont recensés : {}.",
    "Für {} sind {} Einträge erfasst: {}.",
    "De {} constan {} elementos: {}.",
]);
pub(super) const STORES_NOTHING: Phrase = Phrase([
    "Nothing is said to be stored here: {}.",
    "Rien n’y serait conservé : {}.",
    "Hier soll nichts gespeichert werden: {}.",
    "Según se indica, aquí no se almacena nada: {}.",
]);

pub(super) const LOADING_NOT_STATED: Phrase = Phrase([
    "Whether loading {} needs consent is not stated.",
    "Rien n’indique si le chargement de {} requiert un consentement.",
    "Ob das Laden von {} eine Einwilligung braucht, ist nicht angegeben.",
    "No se indica si cargar {} requiere consentimiento.",
]);
pub(super) const LOADING_REQUIRED: Phrase = Phrase([
    "Yes, loading {} needs prior consent.",
    "Oui, le chargement de {} requiert un consentement préalable.",
    "Ja, das Laden von {} braucht eine vorherige Einwilligung.",
    "Sí, cargar {} requiere consentimiento previo.",
]);
pub(super) const LOADING_EXEMPT: Phrase = Phrase([
    "No, loading {} is exempt from consent: {}.",
    "Non, le chargement de {} est exempté de consentement : {}.",
    "Nein, das Laden von {} ist von der Einwilligung ausgenommen: {}.",
    "No, cargar {} está exento de consentimiento: {}.",
]);
pub(super) const LOADING_CONDITIONAL: Phrase = Phrase([
    "It depends: loading {} needs consent {}.",
    "Cela dépend : le chargement de {} requiert un consentement {}.",
    "Es kommt darauf an: Das Laden von {} braucht eine Einwilligung {}.",
    "Depende: cargar {} requiere consentimiento {}.",
]);
pub(super) const ELSEWHERE: Phrase = Phrase(["In {}: {}.", "{} : {}.", "{}: {}.", "{}: {}."]);
pub(super) const ITEMS_REQUIRED: Phrase = Phrase([
    "Consent is required for: {}.",
    "Consentement requis pour : {}.",
    "Eine Einwilligung ist erforderlich für: {}.",
    "Se requiere consentimiento para: {}.",
]);
pub(super) const ITEMS_CONDITIONAL: Phrase = Phrase([
    "It depends on the circumstances for: {}.",
    "Selon les circonstances pour : {}.",
    "Von den Umständen hängt es ab bei: {}.",
    "Depende de las circunstancias para: {}.",
]);
pub(super) const ITEMS_EXEMPT: Phrase = Phrase([
    "Exempt from consent: {}.",
    "Exemptés de consentement : {}.",
    "Von der Einwilligung ausgenommen: {}.",
    "Exentos de consentimiento: {}.",
]);
pub(super) const ASSESSMENT: Phrase = Phrase([
    "This is an assessment by EU law read strictly, not legal advice.",
    "Il s’agit d’une appréciation selon une lecture stricte du droit de l’UE, non d’un avis juridique.",
    "Dies ist eine Einschätzung nach strenger Lesart des EU-Rechts und keine Rechtsberatung.",
    "Es una valoración según una lectura estricta del Derecho de la UE, no asesoramiento jurídico.",
]);

pub(super) const BASIS_NOT_STATED: Phrase = Phrase([
    "The record of {} states no legal basis.",
    "La fiche de {} n’indique aucune base juridique.",
    "Der Eintrag zu {} nennt keine Rechtsgrundlage.",
    "La ficha de {} no indica ninguna base jurídica.",
]);
pub(super) const BASIS: Phrase =
    Phrase(["Legal basis: {}.", "Base juridique : {}.", "Rechtsgrundlage: {}.", "Base jurídica: {}."]);
pub(super) const BASIS_FOR: Phrase = Phrase([
    "Legal basis: {}, for {}.",
    "Base juridique : {}, pour {}.",
    "Rechtsgrundlage: {}, für: {}.",
    "Base jurídica: {}, para {}.",
]);
pub(super) const UNSUITABLE: Phrase = Phrase([
    "Called unsuitable: {}.",
    "Jugé inadapté : {}.",
    "Als ungeeignet bezeichnet: {}.",
    "Se considera inadecuado: {}.",
]);
pub(super) const UNSUITABLE_FOR: Phrase = Phrase([
    "Called unsuitable: {}, for {}.",
    "Jugé inadapté : {}, pour {}.",
    "Als ungeeignet bezeichnet: {}, für: {}.",
    "Se considera inadecuado: {}, para {}.",
]);

pub(super) const TRANSFERS_NOT_STATED: Phrase = Phrase([
    "Whether {} transfers data outside the EEA is not stated.",
    "Rien n’indique si {} transfère des données hors de l’EEE.",
    "Ob {} Daten in Länder außerhalb des EWR übermittelt, ist nicht angegeben.",
    "No se indica si {} transfiere datos fuera del EEE.",
]);
pub(super) const TRANSFERS_NONE: Phrase = Phrase([
    "No transfer outside the EEA by {} is stated.",
    "Aucun transfert hors de l’EEE par {} n’est indiqué.",
    "Eine Übermittlung durch {} in Länder außerhalb des EWR ist nicht angegeben.",
    "No consta ninguna transferencia de {} fuera del EEE.",
]);
pub(super) const TRANSFERS_YES: Phrase = Phrase([
    "Yes, {} transfers data outside the EEA.",
    "Oui, {} transfère des données hors de l’EEE.",
    "Ja, {} übermittelt Daten in Länder außerhalb des EWR.",
    "Sí, {} transfiere datos fuera del EEE.",
]);
pub(super) const TRANSFERS_POSSIBLE: Phrase = Phrase([
    "It is possible that {} transfers data outside the EEA.",
    "Il est possible que {} transfère des données hors de l’EEE.",
    "Es ist möglich, dass {} Daten in Länder außerhalb des EWR übermittelt.",
    "Es posible que {} transfiera datos fuera del EEE.",
]);
pub(super) const TO_COUNTRIES: Phrase =
    Phrase(["Destination: {}.", "Destination : {}.", "Ziel: {}.", "Destino: {}."]);
pub(super) const DEPENDS_ON: Phrase = Phrase([
    "This depends on {}.",
    "Cela dépend des éléments suivants : {}.",
    "Das hängt ab von {}.",
    "Esto depende de lo siguiente: {}.",
]);
pub(super) const MECHANISMS: Phrase = Phrase([
    "Transfer mechanism: {}.",
    "Mécanisme de transfert : {}.",
    "Übermittlungsinstrument: {}.",
    "Mecanismo de transferencia: {}.",
]);

pub(super) const DPIA_NOT_STATED: Phrase = Phrase([
    "Whether {} calls for a data protection impact assessment is not stated.",
    "Rien n’indique si {} appelle une analyse d’impact.",
    "Ob {} eine Datenschutz-Folgenabschätzung verlangt, ist nicht angegeben.",
    "No se indica si {} exige una evaluación de impacto.",
]);
pub(super) const DPIA_LEVEL: Phrase = Phrase([
    "Data protection impact assessment for {}: {}.",
    "Analyse d’impact pour {} : {}.",
    "Datenschutz-Folgenabschätzung für {}: {}.",
    "Evaluación de impacto para {}: {}.",
]);
pub(super) const DPIA_TRIGGERS: Phrase = Phrase([
    "What speaks for it: {}.",
    "Facteurs en sa faveur : {}.",
    "Dafür sprechen: {}.",
    "Factores a favor: {}.",
]);

pub(super) const BLOCK: Phrase = Phrase([
    "Do not load {} before the visitor has consented to the category “{}”.",
    "Ne chargez pas {} avant que le visiteur ait consenti à la catégorie « {} ».",
    "Laden Sie {} erst, wenn der Besucher in die Kategorie „{}“ eingewilligt hat.",
    "No cargue {} antes de que el visitante haya consentido la categoría «{}».",
]);
pub(super) const RESTRICT: Phrase = Phrase([
    "Load {} before consent only without what needs it ({}).",
    "Avant le consentement, ne chargez {} que sans ce qui le requiert ({}).",
    "Laden Sie {} vor der Einwilligung nur ohne das, was sie braucht ({}).",
    "Antes del consentimiento, cargue {} solo sin lo que lo requiere ({}).",
]);
pub(super) const LOAD_FREELY: Phrase = Phrase([
    "{} may load without consent, for the exempt purpose only.",
    "{} peut être chargé sans consentement, pour la seule finalité exemptée.",
    "{} darf ohne Einwilligung geladen werden, aber nur für den ausgenommenen Zweck.",
    "{} puede cargarse sin consentimiento, solo para la finalidad exenta.",
]);
pub(super) const HOLD_BACK: Phrase = Phrase([
    "Keep these from being stored until then: {}.",
    "Empêchez d’ici là leur dépôt : {}.",
    "Verhindern Sie bis dahin, dass Folgendes gespeichert wird: {}.",
    "Impida hasta entonces que se almacene lo siguiente: {}.",
]);
pub(super) const SIGN_DPA: Phrase = Phrase([
    "Sign a data processing agreement (Art. 28 GDPR) with the provider of {}.",
    "Signez un contrat de sous-traitance (art. 28 RGPD) avec le fournisseur de {}.",
    "Schließen Sie mit dem Anbieter von {} einen Auftragsverarbeitungsvertrag (Art. 28 DSGVO).",
    "Firme un contrato de encargo del tratamiento (art. 28 RGPD) con el proveedor de {}.",
]);
pub(super) const ARRANGE_JOINTLY: Phrase = Phrase([
    "Make an arrangement on joint responsibility (Art. 26 GDPR) with the provider of {}.",
    "Concluez un accord de responsabilité conjointe (art. 26 RGPD) avec le fournisseur de {}.",
    "Treffen Sie mit dem Anbieter von {} eine Vereinbarung über die gemeinsame Verantwortung (Art. 26 DSGVO).",
    "Acuerde con el proveedor de {} la corresponsabilidad (art. 26 RGPD).",
]);
pub(super) const DOCUMENT_TRANSFER: Phrase = Phrase([
    "Find out where the data are processed, and document the transfer and its mechanism.",
    "Établissez où les données sont traitées et documentez le transfert et son mécanisme.",
    "Klären Sie, wo die Daten verarbeitet werden, und dokumentieren Sie die Übermittlung und ihr Instrument.",
    "Averigüe dónde se tratan los datos y documente la transferencia y su mecanismo.",
]);
pub(super) const CHECK_MECHANISM: Phrase = Phrase([
    "Check that the mechanism is in force for the provider of {}.",
    "Vérifiez que le mécanisme est en vigueur pour le fournisseur de {}.",
    "Prüfen Sie, ob das Instrument für den Anbieter von {} in Kraft ist.",
    "Compruebe que el mecanismo está en vigor para el proveedor de {}.",
]);
pub(super) const SET_RETENTION: Phrase = Phrase([
    "Set how long {} keeps data on its servers.",
    "Réglez la durée pendant laquelle {} conserve les données sur ses serveurs.",
    "Legen Sie fest, wie lange {} Daten auf seinen Servern aufbewahrt.",
    "Configure cuánto tiempo conserva {} los datos en sus servidores.",
]);
pub(super) const AVOID_SENSITIVE: Phrase = Phrase([
    "Do not ask for sensitive data where visitors type freely.",
    "Ne demandez pas de données sensibles dans les champs de saisie libre.",
    "Fragen Sie in Freitextfeldern nicht nach sensiblen Daten.",
    "No pida datos sensibles en los campos de texto libre.",
]);
pub(super) const DECLARE: Phrase = Phrase([
    "Name {} in the consent dialogue, the cookie policy and the privacy policy.",
    "Mentionnez {} dans la fenêtre de consentement, la politique de cookies et la politique de confidentialité.",
    "Nennen Sie {} im Einwilligungsdialog, in der Cookie-Richtlinie und in der Datenschutzerklärung.",
    "Mencione {} en el diálogo de consentimiento, la política de cookies y la política de privacidad.",
]);

pub(super) const NO_ALTERNATIVES: Phrase = Phrase([
    "The record of {} names no alternatives.",
    "La fiche de {} ne nomme aucune alternative.",
    "Der Eintrag zu {} nennt keine Alternativen.",
    "La ficha de {} no nombra alternativas.",
]);
pub(super) const ALTERNATIVES: Phrase = Phrase([
    "Named as alternatives to {}: {}.",
    "Cités comme alternatives à {} : {}.",
    "Als Alternativen zu {} werden genannt: {}.",
    "Se citan como alternativas a {}: {}.",
]);

pub(super) const NAME_THE_VENDOR: Phrase = Phrase([
    "Name {}, provided by {} ({}).",
    "Nommez {}, fourni par {} ({}).",
    "Nennen Sie {}, angeboten von {} ({}).",
    "Nombre {}, ofrecido por {} ({}).",
]);
pub(super) const LIST_ITEMS: Phrase = Phrase([
    "List each item with its kind of storage, purpose and retention: {}.",
    "Indiquez pour chaque élément son stockage, sa finalité et sa durée : {}.",
    "Führen Sie jeden Eintrag mit Speicherart, Zweck und Dauer auf: {}.",
    "Indique de cada elemento el almacenamiento, la finalidad y la duración: {}.",
]);
pub(super) const STATE_ROLE: Phrase = Phrase([
    "State its role: {}.",
    "Précisez son rôle : {}.",
    "Geben Sie seine Rolle an: {}.",
    "Indique su función: {}.",
]);
pub(super) const STATE_BASES: Phrase = Phrase([
    "State the legal basis: {}.",
    "Précisez la base juridique : {}.",
    "Geben Sie die Rechtsgrundlage an: {}.",
    "Indique la base jurídica: {}.",
]);
pub(super) const STATE_TRANSFER: Phrase = Phrase([
    "State where the data go and on which transfer mechanism.",
    "Précisez où vont les données et selon quel mécanisme de transfert.",
    "Geben Sie an, wohin die Daten gehen und auf welchem Übermittlungsinstrument das beruht.",
    "Indique adónde van los datos y con qué mecanismo de transferencia.",
]);
pub(super) const LINK_POLICY: Phrase = Phrase([
    "Link to the provider’s privacy policy ({}).",
    "Renvoyez à la politique de confidentialité du fournisseur ({}).",
    "Verlinken Sie die Datenschutzerklärung des Anbieters ({}).",
    "Enlace a la política de privacidad del proveedor ({}).",
]);
pub(super) const EXPLAIN_REFUSAL: Phrase = Phrase([
    "Explain how visitors can refuse and how they can withdraw their consent.",
    "Expliquez comment refuser et comment retirer son consentement.",
    "Erklären Sie, wie Besucher ablehnen und ihre Einwilligung widerrufen können.",
    "Explique cómo rechazar y cómo retirar el consentimiento.",
]);
