//! Words about the technical side: how a vendor tracks, what it collects, where it keeps and sends it.

use super::vocabulary;

vocabulary! {
    /// How a vendor recognises or follows visitors.
    TrackingMethod "tracking method" {
        Cookies = "cookies", "cookies", "cookies", "Cookies", "cookies";
        LocalStorage = "local-storage", "local storage", "stockage local", "Local Storage", "almacenamiento local";
        SessionStorage = "session-storage", "session storage", "stockage de session", "Session Storage", "almacenamiento de sesión";
        IndexedDb = "indexed-db", "IndexedDB", "IndexedDB", "IndexedDB", "IndexedDB";
        Script = "script", "script", "script", "Skript", "script";
        Pixel = "pixel", "pixel", "pixel", "Zählpixel", "píxel";
        Iframe = "iframe", "iframe", "iframe", "Iframe", "iframe";
        WebSocket = "websocket", "WebSocket", "WebSocket", "WebSocket", "WebSocket";
        LongPolling = "long-polling", "long polling", "long polling", "Long Polling", "long polling";
        Fingerprinting = "fingerprinting", "fingerprinting", "empreinte numérique", "Fingerprinting", "huella digital";
        ServerSide = "server-side", "server-side", "côté serveur", "serverseitig", "del lado del servidor";
        LinkDecoration = "link-decoration", "parameters in links", "paramètres dans les liens", "Parameter in Links", "parámetros en enlaces";
        VisitorIdentification = "visitor-identification", "visitor identification", "identification du visiteur", "Besucheridentifizierung", "identificación del visitante";
        Sdk = "sdk", "SDK in an app", "SDK dans une application", "SDK in einer App", "SDK en una aplicación";
        CookieSync = "cookie-sync", "matching of cookies between vendors", "rapprochement de cookies entre fournisseurs", "Cookie-Abgleich zwischen Anbietern", "sincronización de cookies entre proveedores";
        Cname = "cname", "subdomain of the site (CNAME)", "sous-domaine du site (CNAME)", "Subdomain der Website (CNAME)", "subdominio del sitio (CNAME)";
        ServiceWorker = "service-worker", "service worker", "service worker", "Service Worker", "service worker";
    }
}

vocabulary! {
    /// A kind of data that a vendor receives.
    DataKind "kind of data" {
        IpAddress = "ip-address", "IP address", "adresse IP", "IP-Adresse", "dirección IP";
        UserAgent = "user-agent", "user agent", "agent utilisateur", "User-Agent", "agente de usuario";
        DeviceData = "device-data", "data about the device", "données sur l’appareil", "Gerätedaten", "datos del dispositivo";
        PageUrl = "page-url", "page address", "adresse de la page", "Seitenadresse", "dirección de la página";
        Referrer = "referrer", "referrer", "page de provenance", "Referrer", "página de procedencia";
        CampaignParameters = "campaign-parameters", "campaign parameters (UTM)", "paramètres de campagne (UTM)", "Kampagnenparameter (UTM)", "parámetros de campaña (UTM)";
        VisitorId = "visitor-id", "visitor identifier", "identifiant du visiteur", "Besucherkennung", "identificador del visitante";
        SessionId = "session-id", "session identifier", "identifiant de session", "Sitzungskennung", "identificador de sesión";
        UserId = "user-id", "account identifier", "identifiant de compte", "Kontokennung", "identificador de cuenta";
        AdvertisingId = "advertising-id", "advertising identifier", "identifiant publicitaire", "Werbe-ID", "identificador publicitario";
        Timestamps = "timestamps", "times of activity", "horodatages d’activité", "Zeitpunkte der Aktivität", "momentos de actividad";
        Interactions = "interactions", "interactions with the page", "interactions avec la page", "Interaktionen mit der Seite", "interacciones con la página";
        PageContent = "page-content", "content of the page", "contenu de la page", "Inhalt der Seite", "contenido de la página";
        MessageContent = "message-content", "message content", "contenu des messages", "Nachrichteninhalt", "contenido de los mensajes";
        Attachments = "attachments", "attached files", "fichiers joints", "angehängte Dateien", "archivos adjuntos";
        FormInput = "form-input", "form input", "saisies de formulaire", "Formulareingaben", "datos de formularios";
        Name = "name", "name", "nom", "Name", "nombre";
        Email = "email", "email address", "adresse e-mail", "E-Mail-Adresse", "dirección de correo electrónico";
        Phone = "phone", "phone number", "numéro de téléphone", "Telefonnummer", "número de teléfono";
        Company = "company", "company", "entreprise", "Unternehmen", "empresa";
        PostalAddress = "postal-address", "postal address", "adresse postale", "Postanschrift", "dirección postal";
        PaymentData = "payment-data", "payment data", "données de paiement", "Zahlungsdaten", "datos de pago";
        Purchases = "purchases", "purchases", "achats", "Käufe", "compras";
        Location = "location", "approximate location", "localisation approximative", "ungefährer Standort", "ubicación aproximada";
        PreciseLocation = "precise-location", "precise location", "localisation précise", "genauer Standort", "ubicación precisa";
        FreeText = "free-text", "free text that may hold special categories of data", "texte libre pouvant contenir des données particulières", "Freitext, der besondere Datenkategorien enthalten kann", "texto libre que puede contener categorías especiales de datos";
        ConsentChoices = "consent-choices", "consent choices", "choix de consentement", "Einwilligungsentscheidungen", "elecciones de consentimiento";
        Inferences = "inferences", "inferences and scores", "déductions et scores", "Ableitungen und Bewertungen", "inferencias y puntuaciones";
        AudioVideo = "audio-video", "audio or video", "audio ou vidéo", "Audio oder Video", "audio o vídeo";
        SessionRecordings = "session-recordings", "recordings of sessions", "enregistrements de session", "Sitzungsaufzeichnungen", "grabaciones de sesión";
        HashedEmail = "hashed-email", "hashed email address", "adresse e-mail hachée", "gehashte E-Mail-Adresse", "dirección de correo electrónico con hash";
        SearchTerms = "search-terms", "search terms", "termes de recherche", "Suchbegriffe", "términos de búsqueda";
        MediaUsage = "media-usage", "use of media", "consultation de médias", "Mediennutzung", "consumo de contenidos multimedia";
        PerformanceData = "performance-data", "performance data", "données de performance", "Leistungsdaten", "datos de rendimiento";
        ErrorReports = "error-reports", "error reports", "rapports d’erreur", "Fehlerberichte", "informes de errores";
        Demographics = "demographics", "demographic data", "données démographiques", "demografische Daten", "datos demográficos";
        BrowsingHistory = "browsing-history", "pages visited across sites", "pages consultées sur plusieurs sites", "besuchte Seiten über Websites hinweg", "páginas visitadas en distintos sitios";
        AdInteractions = "ad-interactions", "ads seen and clicked", "publicités vues et cliquées", "gesehene und angeklickte Anzeigen", "anuncios vistos y pulsados";
    }
}

vocabulary! {
    /// A technical or organisational measure ([GDPR](https://eur-lex.europa.eu/eli/reg/2016/679/oj), Art. 32).
    Safeguard "safeguard" {
        PseudonymisedIp = "pseudonymised-ip", "pseudonymised IP address", "adresse IP pseudonymisée", "pseudonymisierte IP-Adresse", "dirección IP seudonimizada";
        TruncatedIp = "truncated-ip", "truncated IP address", "adresse IP tronquée", "gekürzte IP-Adresse", "dirección IP truncada";
        IpNotStored = "ip-not-stored", "IP address not stored", "adresse IP non conservée", "IP-Adresse nicht gespeichert", "dirección IP no almacenada";
        HashedIdentifiers = "hashed-identifiers", "hashed identifiers", "identifiants hachés", "gehashte Kennungen", "identificadores con hash";
        EncryptionInTransit = "encryption-in-transit", "encryption in transit", "chiffrement en transit", "Verschlüsselung bei der Übertragung", "cifrado en tránsito";
        EncryptionAtRest = "encryption-at-rest", "encryption at rest", "chiffrement au repos", "Verschlüsselung im Ruhezustand", "cifrado en reposo";
        AccessControls = "access-controls", "access controls", "contrôles d’accès", "Zugriffskontrollen", "controles de acceso";
        RegionChoice = "region-choice", "choice of the hosting region", "choix de la région d’hébergement", "Wahl der Hosting-Region", "elección de la región de alojamiento";
        NoCrossSiteUse = "no-cross-site-use", "no combination with data from elsewhere", "aucun croisement avec d’autres données", "keine Zusammenführung mit anderen Daten", "sin combinación con otros datos";
        NoModelTraining = "no-model-training", "no training of AI models with the data", "aucun entraînement de modèles d’IA avec les données", "kein Training von KI-Modellen mit den Daten", "sin entrenamiento de modelos de IA con los datos";
        InputMasking = "input-masking", "masking of input", "masquage des saisies", "Maskierung von Eingaben", "enmascaramiento de los datos introducidos";
        ChallengeDisclosure = "challenge-disclosure", "commitment to challenge disproportionate access requests", "engagement à contester les demandes d’accès disproportionnées", "Zusage, unverhältnismäßige Zugriffsersuchen anzufechten", "compromiso de impugnar solicitudes de acceso desproporcionadas";
        CookielessMode = "cookieless-mode", "operation without storage on the device", "fonctionnement sans stockage sur l’appareil", "Betrieb ohne Speicherung auf dem Gerät", "funcionamiento sin almacenamiento en el dispositivo";
        ConsentMode = "consent-mode", "operation steered by the visitor’s choice", "fonctionnement piloté par le choix du visiteur", "Betrieb nach der Entscheidung des Besuchers", "funcionamiento según la elección del visitante";
        HonoursDoNotTrack = "honours-do-not-track", "respect for Do Not Track", "respect de Do Not Track", "Beachtung von Do Not Track", "respeto de Do Not Track";
        HonoursGpc = "honours-gpc", "respect for Global Privacy Control", "respect de Global Privacy Control", "Beachtung von Global Privacy Control", "respeto de Global Privacy Control";
        RetentionChoice = "retention-choice", "choice of the retention period", "choix de la durée de conservation", "Wahl der Speicherdauer", "elección del plazo de conservación";
        SelfHosting = "self-hosting", "operation on one’s own servers", "hébergement sur ses propres serveurs", "Betrieb auf eigenen Servern", "alojamiento en servidores propios";
        Certification = "certification", "certification or audit report", "certification ou rapport d’audit", "Zertifizierung oder Prüfbericht", "certificación o informe de auditoría";
    }
}

vocabulary! {
    /// Whether a safeguard is in place or only advised.
    SafeguardStanding "standing of a safeguard" {
        Applied = "applied", "applied", "appliqué", "angewandt", "aplicada";
        Available = "available", "available as an option", "disponible en option", "als Option verfügbar", "disponible como opción";
        Recommended = "recommended", "recommended to the site", "recommandé au site", "der Website empfohlen", "recomendada al sitio";
    }
}

vocabulary! {
    /// A region where data are hosted.
    Region "region" {
        Eu = "EU", "European Union", "Union européenne", "Europäische Union", "Unión Europea";
        Eea = "EEA", "European Economic Area", "Espace économique européen", "Europäischer Wirtschaftsraum", "Espacio Económico Europeo";
        Uk = "UK", "United Kingdom", "Royaume-Uni", "Vereinigtes Königreich", "Reino Unido";
        Us = "US", "United States", "États-Unis", "Vereinigte Staaten", "Estados Unidos";
        Americas = "Americas", "Americas", "Amériques", "Amerika", "América";
        AsiaPacific = "Asia-Pacific", "Asia-Pacific", "Asie-Pacifique", "Asien-Pazifik", "Asia-Pacífico";
        MiddleEastAfrica = "Middle East and Africa", "Middle East and Africa", "Moyen-Orient et Afrique", "Naher Osten und Afrika", "Oriente Medio y África";
        Worldwide = "worldwide", "worldwide", "monde entier", "weltweit", "todo el mundo";
    }
}

vocabulary! {
    /// What the place of hosting, or a transfer, depends on.
    HostingFactor "factor" {
        Plan = "plan", "the plan", "l’offre souscrite", "dem Tarif", "el plan contratado";
        RegionChoice = "region-choice", "the region chosen", "la région choisie", "der gewählten Region", "la región elegida";
        CloudProvider = "cloud-provider", "the cloud provider", "le fournisseur d’hébergement", "dem Cloud-Anbieter", "el proveedor de nube";
        SubProcessors = "sub-processors", "the sub-processors", "les sous-traitants ultérieurs", "den Unterauftragsverarbeitern", "los subencargados";
        Configuration = "configuration", "the configuration", "la configuration", "der Konfiguration", "la configuración";
    }
}

vocabulary! {
    /// What a host serves.
    DomainRole "role of a domain" {
        Website = "website", "website", "site web", "Website", "sitio web";
        Script = "script", "script", "script", "Skript", "script";
        Widget = "widget", "widget", "widget", "Widget", "widget";
        Api = "api", "API", "API", "API", "API";
        Cdn = "cdn", "CDN", "CDN", "CDN", "CDN";
        WebSocket = "websocket", "WebSocket", "WebSocket", "WebSocket", "WebSocket";
        Pixel = "pixel", "pixel or beacon", "pixel ou balise", "Zählpixel oder Beacon", "píxel o baliza";
        Frame = "frame", "framed page", "page en cadre", "eingebettete Seite", "página incrustada";
        Fonts = "fonts", "fonts", "polices", "Schriften", "fuentes";
        Images = "images", "images", "images", "Bilder", "imágenes";
        Media = "media", "media", "médias", "Medien", "contenidos multimedia";
        AdServing = "ad-serving", "ad serving", "diffusion publicitaire", "Anzeigenauslieferung", "entrega de anuncios";
        IdSync = "id-sync", "matching of identifiers", "rapprochement d’identifiants", "Abgleich von Kennungen", "sincronización de identificadores";
        Dashboard = "dashboard", "dashboard", "console", "Dashboard", "panel";
        Redirect = "redirect", "redirect", "redirection", "Weiterleitung", "redirección";
        Stylesheet = "stylesheet", "stylesheets", "feuilles de style", "Stylesheets", "hojas de estilo";
        Challenge = "challenge", "check that tells bots from people", "contrôle distinguant robots et humains", "Prüfung auf Bots", "comprobación contra bots";
        SignIn = "sign-in", "sign-in", "connexion", "Anmeldung", "inicio de sesión";
        Consent = "consent", "consent dialogue", "dialogue de consentement", "Einwilligungsdialog", "diálogo de consentimiento";
    }
}

vocabulary! {
    /// What a vendor loads from another vendor.
    Resource "kind of resource" {
        Script = "script", "scripts", "scripts", "Skripte", "scripts";
        Stylesheet = "stylesheet", "stylesheets", "feuilles de style", "Stylesheets", "hojas de estilo";
        Font = "font", "fonts", "polices", "Schriften", "fuentes";
        Image = "image", "images", "images", "Bilder", "imágenes";
        Media = "media", "media", "médias", "Medien", "contenidos multimedia";
        Frame = "frame", "framed pages", "pages en cadre", "eingebettete Seiten", "páginas incrustadas";
        Widget = "widget", "a widget", "un widget", "ein Widget", "un widget";
        Api = "api", "an API", "une API", "eine API", "una API";
        Pixel = "pixel", "pixels", "pixels", "Zählpixel", "píxeles";
    }
}
