//! Words about a record as a whole: its service, its languages, and where its facts come from.

use super::vocabulary;

vocabulary! {
    /// A language of the base's texts, by its [BCP 47](https://www.rfc-editor.org/info/bcp47) tag.
    Lang "language" {
        En = "en", "English", "anglais", "Englisch", "inglés";
        Fr = "fr", "French", "français", "Französisch", "francés";
        De = "de", "German", "allemand", "Deutsch", "alemán";
        Es = "es", "Spanish", "espagnol", "Spanisch", "español";
    }
}

vocabulary! {
    /// The kind of service that a vendor offers to the sites that use it.
    ServiceKind "kind of service" {
        CustomerSupport = "customer-support", "customer support", "support client", "Kundensupport", "atención al cliente";
        Scheduling = "scheduling", "appointment scheduling", "prise de rendez-vous", "Terminbuchung", "reserva de citas";
        Analytics = "analytics", "audience measurement", "mesure d’audience", "Reichweitenmessung", "medición de audiencia";
        Advertising = "advertising", "advertising", "publicité", "Werbung", "publicidad";
        TagManagement = "tag-management", "tag management", "gestion de balises", "Tag-Management", "gestión de etiquetas";
        SocialMedia = "social-media", "social media", "réseaux sociaux", "soziale Medien", "redes sociales";
        Video = "video", "video", "vidéo", "Video", "vídeo";
        Audio = "audio", "audio", "audio", "Audio", "audio";
        Maps = "maps", "maps", "cartes", "Karten", "mapas";
        Payments = "payments", "payments", "paiement", "Zahlungen", "pagos";
        FraudProtection = "fraud-protection", "fraud and bot protection", "protection contre la fraude et les robots", "Schutz vor Betrug und Bots", "protección contra el fraude y los bots";
        Hosting = "hosting", "CDN and hosting", "CDN et hébergement", "CDN und Hosting", "CDN y alojamiento";
        ConsentManagement = "consent-management", "consent management", "gestion du consentement", "Einwilligungsverwaltung", "gestión del consentimiento";
        AbTesting = "ab-testing", "A/B testing", "tests A/B", "A/B-Tests", "pruebas A/B";
        EmailMarketing = "email-marketing", "email marketing", "marketing par e-mail", "E-Mail-Marketing", "marketing por correo electrónico";
        MarketingAutomation = "marketing-automation", "marketing automation", "automatisation du marketing", "Marketing-Automatisierung", "automatización del marketing";
        Ecommerce = "ecommerce", "e-commerce", "commerce en ligne", "Onlinehandel", "comercio electrónico";
        Fonts = "fonts", "web fonts", "polices web", "Webschriften", "fuentes web";
        Surveys = "surveys", "surveys and forms", "enquêtes et formulaires", "Umfragen und Formulare", "encuestas y formularios";
        SessionReplay = "session-replay", "session replay and heat maps", "relecture de session et cartes de chaleur", "Sitzungsaufzeichnung und Heatmaps", "grabación de sesiones y mapas de calor";
        Affiliate = "affiliate", "affiliate marketing", "affiliation", "Affiliate-Marketing", "marketing de afiliación";
        ErrorMonitoring = "error-monitoring", "error monitoring", "suivi des erreurs", "Fehlerüberwachung", "supervisión de errores";
        PerformanceMonitoring = "performance-monitoring", "performance monitoring", "suivi des performances", "Leistungsüberwachung", "supervisión del rendimiento";
        Identity = "identity", "sign-in and identity", "connexion et identité", "Anmeldung und Identität", "inicio de sesión e identidad";
        IdentityResolution = "identity-resolution", "identity resolution for advertising", "résolution d’identité publicitaire", "Identitätsauflösung für Werbung", "resolución de identidad publicitaria";
        Search = "search", "site search", "recherche sur le site", "Website-Suche", "búsqueda en el sitio";
        Comments = "comments", "comments and reviews", "commentaires et avis", "Kommentare und Bewertungen", "comentarios y reseñas";
        Cms = "cms", "content management", "gestion de contenu", "Content-Management", "gestión de contenidos";
        WebFramework = "web-framework", "web framework or server", "cadriciel ou serveur web", "Web-Framework oder Server", "framework o servidor web";
        CustomerData = "customer-data", "customer data platform", "plateforme de données clients", "Kundendatenplattform", "plataforma de datos de clientes";
        Personalisation = "personalisation", "personalisation", "personnalisation", "Personalisierung", "personalización";
        PushNotifications = "push-notifications", "push notifications", "notifications push", "Push-Benachrichtigungen", "notificaciones push";
        LoadBalancing = "load-balancing", "load balancing", "répartition de charge", "Lastverteilung", "equilibrio de carga";
        Accessibility = "accessibility", "accessibility", "accessibilité", "Barrierefreiheit", "accesibilidad";
        Translation = "translation", "translation", "traduction", "Übersetzung", "traducción";
        AdMeasurement = "ad-measurement", "measurement and verification of advertising", "mesure et vérification publicitaires", "Messung und Prüfung von Werbung", "medición y verificación publicitarias";
        DataManagement = "data-management", "data management for advertising", "gestion de données publicitaires", "Datenmanagement für Werbung", "gestión de datos publicitarios";
        Other = "other", "other service", "autre service", "sonstiger Dienst", "otro servicio";
    }
}

vocabulary! {
    /// Where a vendor's product runs.
    Platform "platform" {
        Website = "website", "website", "site web", "Website", "sitio web";
        App = "app", "mobile app", "application mobile", "mobile App", "aplicación móvil";
    }
}

vocabulary! {
    /// How a fact is known; the stronger kinds come first.
    EvidenceKind "kind of evidence" {
        Documented = "documented", "the vendor’s documentation of the product says so", "selon la documentation du produit par le fournisseur", "laut Produktdokumentation des Anbieters", "según la documentación del producto del proveedor";
        Observed = "observed", "measured on the wire", "constaté par mesure", "durch Messung beobachtet", "observado mediante medición";
        Reported = "reported", "reported by a third party or a catalogue", "signalé par un tiers ou un catalogue", "von Dritten oder einem Katalog berichtet", "comunicado por un tercero o un catálogo";
        Assessed = "assessed", "our own assessment", "notre propre appréciation", "eigene Einschätzung", "evaluación propia";
    }
}

vocabulary! {
    /// What a [`Claim`](crate::Claim) is about.
    ClaimSubject "subject of a claim" {
        Category = "category", "category", "catégorie", "Kategorie", "categoría";
        Use = "use", "use", "usage", "Verwendung", "uso";
        Storage = "storage", "kind of storage", "type de stockage", "Speicherart", "tipo de almacenamiento";
        Party = "party", "first or third party", "origine (première ou tierce partie)", "Erst- oder Drittanbieter", "origen (propio o de terceros)";
        Retention = "retention", "retention", "durée de conservation", "Speicherdauer", "plazo de conservación";
        Consent = "consent", "consent", "consentement", "Einwilligung", "consentimiento";
        LegalBasis = "legal-basis", "legal basis", "base juridique", "Rechtsgrundlage", "base jurídica";
        Purpose = "purpose", "purpose", "finalité", "Zweck", "finalidad";
        SetWhen = "set-when", "when it is set", "moment du dépôt", "Zeitpunkt des Setzens", "momento de la instalación";
        Name = "name", "name", "nom", "Name", "nombre";
        Existence = "existence", "whether it exists", "existence", "Vorhandensein", "existencia";
        Host = "host", "host", "hôte", "Host", "host";
        Operator = "operator", "operator", "exploitant", "Betreiber", "operador";
        Country = "country", "country", "pays", "Land", "país";
        Role = "role", "role", "rôle", "Rolle", "función";
        Data = "data", "data collected", "données collectées", "erhobene Daten", "datos recogidos";
        Hosting = "hosting", "hosting", "hébergement", "Hosting", "alojamiento";
        Transfers = "transfers", "transfers", "transferts", "Übermittlungen", "transferencias";
        Risk = "risk", "risk", "risque", "Risiko", "riesgo";
        Dpia = "dpia", "DPIA", "AIPD", "DSFA", "EIPD";
        Tracking = "tracking", "tracking methods", "méthodes de suivi", "Tracking-Methoden", "métodos de seguimiento";
        Identifier = "identifier", "identifier", "identifiant", "Kennung", "identificador";
        Other = "other", "other statement", "autre déclaration", "sonstige Angabe", "otra declaración";
    }
}

vocabulary! {
    /// What became of a [`Claim`](crate::Claim).
    ClaimStanding "standing of a claim" {
        Stated = "stated", "stated; nothing contradicts it", "déclaré ; rien ne le contredit", "angegeben; nichts widerspricht", "declarado; nada lo contradice";
        Disputed = "disputed", "disputed: another source contradicts it", "contesté : une autre source le contredit", "strittig: eine andere Quelle widerspricht", "discutido: otra fuente lo contradice";
        Superseded = "superseded", "superseded by a newer statement", "remplacé par une déclaration plus récente", "durch eine neuere Angabe ersetzt", "sustituido por una declaración más reciente";
    }
}
