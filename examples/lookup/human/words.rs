//! Captions and remarks in the four languages; the words of the vocabularies have labels in the library.

pub(crate) use crate::common::*;

pub(crate) const STORED_ITEM: Phrase =
    Phrase(["stored item", "élément conservé", "gespeicherter Eintrag", "elemento almacenado"]);
pub(crate) const HOST: Phrase = Phrase(["host", "hôte", "Host", "host"]);
pub(crate) const VENDOR: Phrase = Phrase(["vendor", "fournisseur", "Anbieter", "proveedor"]);

pub(crate) const EXACT_NAME: Phrase = Phrase(["exact name", "nom exact", "genauer Name", "nombre exacto"]);
pub(crate) const BY_PATTERN: Phrase =
    Phrase(["by the pattern", "par le motif", "nach dem Muster", "por el patrón"]);
pub(crate) const CANDIDATE: Phrase = Phrase(["candidate {}", "candidat {}", "Kandidat {}", "candidato {}"]);
pub(crate) const PROVEN: Phrase = Phrase([
    "the host is the vendor’s",
    "l’hôte est celui du fournisseur",
    "der Host gehört dem Anbieter",
    "el host es del proveedor",
]);
pub(crate) const GENERIC: Phrase = Phrase([
    "A generic name, which proves nothing by itself: only the host that it lives on does (--host).",
    "Nom générique, qui ne prouve rien à lui seul : seul l’hôte auquel il appartient le fait (--host).",
    "Ein allgemeiner Name, der allein nichts beweist: erst der Host, zu dem er gehört, tut das (--host).",
    "Un nombre genérico, que por sí solo no demuestra nada: solo lo hace el host al que pertenece (--host).",
]);
pub(crate) const GENERIC_PROVEN: Phrase = Phrase([
    "A generic name, proven by the host that it lives on.",
    "Nom générique, prouvé par l’hôte auquel il appartient.",
    "Ein allgemeiner Name, bewiesen durch den Host, zu dem er gehört.",
    "Un nombre genérico, demostrado por el host al que pertenece.",
]);
pub(crate) const SHARED_NAME: Phrase = Phrase([
    "Other vendors use this name too.",
    "D’autres fournisseurs utilisent aussi ce nom.",
    "Auch andere Anbieter verwenden diesen Namen.",
    "Otros proveedores también usan este nombre.",
]);
pub(crate) const SHARED_HOST: Phrase = Phrase([
    "Other vendors use this host too.",
    "D’autres fournisseurs utilisent aussi cet hôte.",
    "Auch andere Anbieter verwenden diesen Host.",
    "Otros proveedores también usan este host.",
]);
pub(crate) const PATH_ONLY: Phrase = Phrase([
    "Only this path of the host is the vendor’s, so the host alone proves nothing: ask with the URL (--url).",
    "Seul ce chemin de l’hôte est celui du fournisseur ; l’hôte seul ne prouve rien : donnez l’URL (--url).",
    "Nur dieser Pfad des Hosts gehört dem Anbieter; der Host allein beweist nichts: mit der URL fragen (--url).",
    "Solo esta ruta del host es del proveedor; el host solo no demuestra nada: pregunte con la URL (--url).",
]);
pub(crate) const WITH_SUBDOMAINS: Phrase =
    Phrase(["with its subdomains", "avec ses sous-domaines", "mit Subdomains", "con sus subdominios"]);
pub(crate) const WITHOUT_SUBDOMAINS: Phrase =
    Phrase(["without subdomains", "sans sous-domaines", "ohne Subdomains", "sin subdominios"]);

pub(crate) const WHO: Phrase = Phrase(["Who", "Qui", "Wer", "Quién"]);
pub(crate) const OPERATOR: Phrase = Phrase(["Operator", "Exploitant", "Betreiber", "Operador"]);
pub(crate) const GROUP: Phrase = Phrase(["group: {}", "groupe : {}", "Konzern: {}", "grupo: {}"]);
pub(crate) const WHAT_FOR: Phrase = Phrase(["What for", "Pour quoi", "Wozu", "Para qué"]);
pub(crate) const HOW_LONG: Phrase = Phrase(["How long", "Durée", "Dauer", "Duración"]);
pub(crate) const DECLARED: Phrase =
    Phrase(["declared: {}", "déclarée : {}", "angegeben: {}", "declarada: {}"]);
pub(crate) const RENEWED: Phrase = Phrase([
    "each visit renews it",
    "renouvelée à chaque visite",
    "jeder Besuch verlängert sie",
    "cada visita la renueva",
]);
pub(crate) const CATEGORY: Phrase = Phrase(["Category", "Catégorie", "Kategorie", "Categoría"]);
pub(crate) const SET: Phrase = Phrase(["Set", "Dépôt", "Gesetzt", "Instalación"]);
pub(crate) const ONLY: Phrase = Phrase(["only {}", "seulement {}", "nur {}", "solo {}"]);
pub(crate) const ATTRIBUTES: Phrase = Phrase(["Attributes", "Attributs", "Attribute", "Atributos"]);
pub(crate) const YES: Phrase = Phrase(["yes", "oui", "ja", "sí"]);
pub(crate) const NO: Phrase = Phrase(["no", "non", "nein", "no"]);
pub(crate) const IDENTIFIER: Phrase = Phrase(["Identifier", "Identifiant", "Kennung", "Identificador"]);
pub(crate) const STATUS: Phrase = Phrase(["Status", "Statut", "Status", "Estado"]);
pub(crate) const UNTIL: Phrase = Phrase(["until {}", "jusqu’à {}", "bis {}", "hasta {}"]);
pub(crate) const SINCE: Phrase = Phrase(["since {}", "depuis {}", "seit {}", "desde {}"]);
pub(crate) const RETIRED: Phrase =
    Phrase(["no longer offered", "n’est plus proposé", "nicht mehr angeboten", "ya no se ofrece"]);
pub(crate) const REPLACED_BY: Phrase =
    Phrase(["replaced by {}", "remplacé par {}", "ersetzt durch {}", "sustituido por {}"]);
pub(crate) const LEGAL_BASIS: Phrase =
    Phrase(["Legal basis", "Base juridique", "Rechtsgrundlage", "Base jurídica"]);
pub(crate) const UNSUITABLE: Phrase = Phrase(["Unsuitable", "Inadapté", "Ungeeignet", "Inadecuado"]);
pub(crate) const OF_THE_VENDOR: Phrase = Phrase([
    "of the vendor as a whole:",
    "du fournisseur dans son ensemble :",
    "des Anbieters im Ganzen:",
    "del proveedor en su conjunto:",
]);
pub(crate) const CONSENT: Phrase = Phrase(["Consent", "Consentement", "Einwilligung", "Consentimiento"]);
pub(crate) const LOADING: Phrase = Phrase(["Loading", "Chargement", "Laden", "Carga"]);
pub(crate) const EVIDENCE: Phrase = Phrase(["Evidence", "Preuve", "Beleg", "Prueba"]);
pub(crate) const CLAIMS: Phrase =
    Phrase(["Also claimed", "Autrement dit", "Andere Angaben", "Otras versiones"]);
pub(crate) const NOTE: Phrase = Phrase(["Note", "Remarque", "Anmerkung", "Nota"]);
pub(crate) const SOURCES: Phrase = Phrase(["Sources", "Sources", "Quellen", "Fuentes"]);
pub(crate) const CHECKED: Phrase = Phrase(["checked {}", "vérifié le {}", "geprüft {}", "comprobado el {}"]);
pub(crate) const COVERS: Phrase = Phrase(["Covers", "Couvre", "Umfasst", "Abarca"]);
pub(crate) const SERVES: Phrase = Phrase(["Serves", "Sert à", "Dient als", "Sirve de"]);
pub(crate) const SERVICE: Phrase = Phrase(["Service", "Service", "Dienst", "Servicio"]);
pub(crate) const ALIASES: Phrase = Phrase(["Also called", "Autres noms", "Weitere Namen", "Otros nombres"]);
pub(crate) const LINKS: Phrase = Phrase(["Links", "Liens", "Links", "Enlaces"]);
pub(crate) const PRIVACY_POLICY: Phrase = Phrase([
    "privacy policy: {}",
    "politique de confidentialité : {}",
    "Datenschutzerklärung: {}",
    "política de privacidad: {}",
]);
pub(crate) const COOKIE_POLICY: Phrase = Phrase([
    "cookie policy: {}",
    "politique de cookies : {}",
    "Cookie-Richtlinie: {}",
    "política de cookies: {}",
]);
pub(crate) const OPT_OUT: Phrase =
    Phrase(["opt-out: {}", "opposition : {}", "Widerspruch: {}", "oposición: {}"]);
pub(crate) const REQUESTS: Phrase =
    Phrase(["requests: {}", "demandes : {}", "Anfragen: {}", "solicitudes: {}"]);
pub(crate) const HOSTS: Phrase = Phrase(["Hosts", "Hôtes", "Hosts", "Hosts"]);
pub(crate) const ITEMS: Phrase = Phrase(["Items", "Éléments", "Einträge", "Elementos"]);
pub(crate) const ROLE: Phrase = Phrase(["Role", "Rôle", "Rolle", "Función"]);
pub(crate) const TRANSFERS: Phrase = Phrase(["Transfers", "Transferts", "Übermittlung", "Transferencias"]);
pub(crate) const DPIA: Phrase = Phrase(["DPIA", "AIPD", "DSFA", "EIPD"]);
pub(crate) const RISK: Phrase = Phrase(["Risk", "Risque", "Risiko", "Riesgo"]);
pub(crate) const ALTERNATIVES: Phrase =
    Phrase(["Alternatives", "Alternatives", "Alternativen", "Alternativas"]);
pub(crate) const REVIEWED: Phrase = Phrase(["Reviewed", "Vérifié", "Geprüft", "Revisado"]);
