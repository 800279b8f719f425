//! What a cookie policy says of every vendor, in the four languages.

pub(crate) use crate::common::*;

pub(crate) const TITLE: Phrase = Phrase([
    "Cookies and other storage of third-party services",
    "Cookies et autres stockages des services de tiers",
    "Cookies und andere Speicherungen durch Dienste Dritter",
    "Cookies y otros almacenamientos de servicios de terceros",
]);
pub(crate) const INTRODUCTION: Phrase = Phrase([
    "This section lists what the third-party services on this website store on your device: cookies, and data in \
     other storage of your browser.",
    "Cette section recense ce que les services de tiers utilisés sur ce site conservent sur votre appareil : des \
     cookies, mais aussi des données dans d’autres espaces de stockage de votre navigateur.",
    "Dieser Abschnitt führt auf, was Dienste Dritter auf dieser Website auf Ihrem Gerät speichern: Cookies und Daten \
     in anderen Speichern Ihres Browsers.",
    "Esta sección recoge lo que los servicios de terceros de este sitio web almacenan en su dispositivo: cookies y \
     datos en otros espacios de almacenamiento de su navegador.",
]);

pub(crate) const PROVIDER: Phrase = Phrase(["Provider:", "Fournisseur :", "Anbieter:", "Proveedor:"]);
pub(crate) const PRIVACY_POLICY: Phrase = Phrase([
    "privacy policy",
    "politique de confidentialité",
    "Datenschutzerklärung",
    "política de privacidad",
]);
pub(crate) const COOKIE_POLICY: Phrase =
    Phrase(["cookie policy", "politique de cookies", "Cookie-Richtlinie", "política de cookies"]);

pub(crate) const PURPOSE: Phrase = Phrase(["Purpose:", "Finalité :", "Zweck:", "Finalidad:"]);
pub(crate) const IN_CATEGORY: Phrase =
    Phrase(["category: {}", "catégorie : {}", "Kategorie: {}", "categoría: {}"]);

pub(crate) const NAME: Phrase = Phrase(["Name", "Nom", "Name", "Nombre"]);
pub(crate) const ITEM_PURPOSE: Phrase = Phrase(["Purpose", "Finalité", "Zweck", "Finalidad"]);
pub(crate) const RETENTION: Phrase = Phrase(["Retention", "Durée", "Speicherdauer", "Duración"]);
pub(crate) const CATEGORY_AND_CONSENT: Phrase = Phrase([
    "Category and consent",
    "Catégorie et consentement",
    "Kategorie und Einwilligung",
    "Categoría y consentimiento",
]);
pub(crate) const CONSENT_NOT_STATED: Phrase = Phrase([
    "whether consent is required is not stated",
    "la nécessité d’un consentement n’est pas indiquée",
    "ob eine Einwilligung erforderlich ist, ist nicht angegeben",
    "no se indica si se necesita consentimiento",
]);
pub(crate) const CONSENT_IN_CASES: Phrase = Phrase([
    "consent required in these cases: {}",
    "consentement requis dans ces cas : {}",
    "Einwilligung erforderlich in diesen Fällen: {}",
    "consentimiento necesario en estos casos: {}",
]);
pub(crate) const ANGLE_BRACKETS: Phrase = Phrase([
    "In a name, angle brackets stand for a part that differs from case to case.",
    "Dans un nom, les chevrons représentent une partie qui varie d’un cas à l’autre.",
    "Spitze Klammern stehen in einem Namen für einen Teil, der von Fall zu Fall anders lautet.",
    "En un nombre, los corchetes angulares representan una parte que varía según el caso.",
]);
pub(crate) const NO_ITEMS: Phrase = Phrase([
    "Nothing is on record that {} stores on your device.",
    "Aucun élément que {} conserverait sur votre appareil n’est recensé.",
    "Es ist nichts erfasst, was {} auf Ihrem Gerät speichert.",
    "No consta nada que {} almacene en su dispositivo.",
]);

pub(crate) const LEGAL_BASIS: Phrase =
    Phrase(["Legal basis:", "Base juridique :", "Rechtsgrundlage:", "Base jurídica:"]);
pub(crate) const TRANSFERS: Phrase = Phrase([
    "Transfers outside the EEA:",
    "Transferts hors de l’EEE :",
    "Übermittlung in Länder außerhalb des EWR:",
    "Transferencias fuera del EEE:",
]);

pub(crate) const REFUSAL: Phrase = Phrase([
    "Refusing and withdrawing:",
    "Refus et retrait :",
    "Ablehnung und Widerruf:",
    "Rechazo y retirada:",
]);
pub(crate) const HOW_TO_REFUSE: Phrase = Phrase([
    "What requires consent is used only if you agree. You can refuse, and you can withdraw your consent at any time \
     with effect for the future, in the cookie settings of this website. You can also delete or block stored items in \
     your browser.",
    "Ce qui requiert un consentement n’est utilisé que si vous l’acceptez. Vous pouvez refuser, et retirer votre \
     consentement à tout moment pour l’avenir, dans les paramètres des cookies de ce site. Vous pouvez aussi supprimer \
     ou bloquer les éléments conservés dans votre navigateur.",
    "Was eine Einwilligung erfordert, wird nur verwendet, wenn Sie zustimmen. Sie können ablehnen und Ihre Einwilligung \
     jederzeit mit Wirkung für die Zukunft in den Cookie-Einstellungen dieser Website widerrufen. Gespeicherte Einträge \
     können Sie auch in Ihrem Browser löschen oder blockieren.",
    "Lo que requiere consentimiento solo se utiliza si usted lo acepta. Puede rechazarlo y retirar su consentimiento en \
     cualquier momento, con efectos para el futuro, en la configuración de cookies de este sitio web. También puede \
     borrar o bloquear los elementos almacenados en su navegador.",
]);
pub(crate) const OPT_OUT: Phrase = Phrase([
    "The provider’s opt-out",
    "Opposition auprès du fournisseur",
    "Widerspruch beim Anbieter",
    "Oposición ante el proveedor",
]);
pub(crate) const REQUESTS: Phrase = Phrase([
    "Requests to the provider about your data",
    "Demandes au fournisseur concernant vos données",
    "Anfragen an den Anbieter zu Ihren Daten",
    "Solicitudes al proveedor sobre sus datos",
]);
