//! Words about an item stored on the device. The axes that catalogues mix up in one column stand apart here.

use super::vocabulary;

vocabulary! {
    /// The kind of storage on the visitor's device.
    Storage "kind of storage" {
        Cookie = "cookie", "HTTP cookie", "cookie HTTP", "HTTP-Cookie", "cookie HTTP";
        LocalStorage = "local-storage", "local storage", "stockage local", "Local Storage", "almacenamiento local";
        SessionStorage = "session-storage", "session storage", "stockage de session", "Session Storage", "almacenamiento de sesión";
        IndexedDb = "indexed-db", "IndexedDB", "IndexedDB", "IndexedDB", "IndexedDB";
        CacheStorage = "cache-storage", "cache storage", "stockage en cache", "Cache Storage", "almacenamiento en caché";
    }
}

vocabulary! {
    /// Whose domain an item lives on: the site's own, the vendor's, or either.
    Party "party" {
        First = "first", "first-party", "première partie", "Erstanbieter", "propia";
        Third = "third", "third-party", "tierce partie", "Drittanbieter", "de terceros";
        Either = "either", "first- or third-party", "première ou tierce partie", "Erst- oder Drittanbieter", "propia o de terceros";
    }
}

vocabulary! {
    /// What an item is for, technically.
    Use "use" {
        SessionContinuity = "session-continuity", "keeping a session", "maintien de la session", "Aufrechterhalten der Sitzung", "mantenimiento de la sesión";
        Identifier = "identifier", "recognising the visitor", "reconnaissance du visiteur", "Wiedererkennung des Besuchers", "reconocimiento del visitante";
        Authentication = "authentication", "authentication", "authentification", "Authentifizierung", "autenticación";
        Attribution = "attribution", "attribution", "attribution", "Attribution", "atribución";
        AbTest = "ab-test", "A/B test", "test A/B", "A/B-Test", "prueba A/B";
        Preference = "preference", "visitor’s preference", "préférence du visiteur", "Präferenz des Besuchers", "preferencia del visitante";
        InterfaceState = "interface-state", "state of the interface", "état de l’interface", "Zustand der Oberfläche", "estado de la interfaz";
        ConsentRecord = "consent-record", "record of the visitor’s choice", "enregistrement du choix du visiteur", "Speicherung der Entscheidung des Besuchers", "registro de la elección del visitante";
        Security = "security", "security", "sécurité", "Sicherheit", "seguridad";
        BotProtection = "bot-protection", "telling bots from people", "distinction entre robots et humains", "Unterscheidung von Bots und Menschen", "distinción entre bots y personas";
        LoadBalancing = "load-balancing", "load balancing", "répartition de charge", "Lastverteilung", "equilibrio de carga";
        Analytics = "analytics", "audience measurement", "mesure d’audience", "Reichweitenmessung", "medición de audiencia";
        Advertising = "advertising", "advertising", "publicité", "Werbung", "publicidad";
        IdSync = "id-sync", "matching identifiers between vendors", "rapprochement d’identifiants entre fournisseurs", "Abgleich von Kennungen zwischen Anbietern", "sincronización de identificadores entre proveedores";
        FrequencyCapping = "frequency-capping", "limiting repetition", "limitation de la répétition", "Begrenzung der Häufigkeit", "limitación de frecuencia";
        Personalisation = "personalisation", "personalisation", "personnalisation", "Personalisierung", "personalización";
        Cart = "cart", "shopping cart", "panier", "Warenkorb", "carrito de la compra";
        Payment = "payment", "payment", "paiement", "Zahlung", "pago";
        ContentCache = "content-cache", "keeping content on the device", "conservation de contenu sur l’appareil", "Zwischenspeichern von Inhalten", "conservación de contenido en el dispositivo";
        MediaPlayback = "media-playback", "media playback", "lecture de médias", "Medienwiedergabe", "reproducción multimedia";
        ErrorMonitoring = "error-monitoring", "error monitoring", "suivi des erreurs", "Fehlerüberwachung", "supervisión de errores";
        PerformanceMonitoring = "performance-monitoring", "performance monitoring", "suivi des performances", "Leistungsüberwachung", "supervisión del rendimiento";
        CapabilityTest = "capability-test", "testing what the browser can do", "test des capacités du navigateur", "Prüfung der Browserfähigkeiten", "comprobación de las capacidades del navegador";
        Affiliate = "affiliate", "affiliate attribution", "attribution d’affiliation", "Affiliate-Zuordnung", "atribución de afiliación";
        SessionReplay = "session-replay", "session replay and heat maps", "relecture de session et cartes de chaleur", "Sitzungsaufzeichnung und Heatmaps", "grabación de sesiones y mapas de calor";
        Feedback = "feedback", "surveys and feedback", "enquêtes et avis", "Umfragen und Feedback", "encuestas y opiniones";
        Messaging = "messaging", "chat and messages", "discussion et messages", "Chat und Nachrichten", "chat y mensajes";
        PushNotifications = "push-notifications", "push notifications", "notifications push", "Push-Benachrichtigungen", "notificaciones push";
        SocialFeatures = "social-features", "social media features", "fonctions de réseaux sociaux", "Funktionen sozialer Medien", "funciones de redes sociales";
        OptOut = "opt-out", "remembering an objection", "mémorisation d’une opposition", "Merken eines Widerspruchs", "recuerdo de una oposición";
    }
}

vocabulary! {
    /// How an item comes onto the device.
    SetBy "way of setting" {
        Http = "http", "by an HTTP response", "par une réponse HTTP", "per HTTP-Antwort", "mediante una respuesta HTTP";
        Script = "script", "by a script", "par un script", "per Skript", "mediante un script";
        Either = "either", "by an HTTP response or a script", "par une réponse HTTP ou un script", "per HTTP-Antwort oder Skript", "mediante una respuesta HTTP o un script";
    }
}

vocabulary! {
    /// The `SameSite` attribute of a cookie
    /// ([RFC 6265bis](https://datatracker.ietf.org/doc/draft-ietf-httpbis-rfc6265bis/)).
    SameSite "SameSite value" {
        Strict = "strict", "Strict", "Strict", "Strict", "Strict";
        Lax = "lax", "Lax", "Lax", "Lax", "Lax";
        None = "none", "None", "None", "None", "None";
    }
}

vocabulary! {
    /// Where a vendor meets the person: on a customer's site, or in a place of its own.
    Surface "surface" {
        Website = "website", "customer’s website", "site du client", "Website des Kunden", "sitio web del cliente";
        EmbeddedWidget = "embedded-widget", "widget embedded in a website", "widget intégré à un site", "in eine Website eingebettetes Widget", "widget integrado en un sitio web";
        VendorSite = "vendor-site", "vendor’s own website", "site du fournisseur", "Website des Anbieters", "sitio web del proveedor";
        Dashboard = "dashboard", "vendor’s dashboard", "console du fournisseur", "Dashboard des Anbieters", "panel del proveedor";
        HostedPage = "hosted-page", "page hosted by the vendor", "page hébergée par le fournisseur", "vom Anbieter gehostete Seite", "página alojada por el proveedor";
        App = "app", "mobile app", "application mobile", "mobile App", "aplicación móvil";
        Email = "email", "email", "e-mail", "E-Mail", "correo electrónico";
    }
}

vocabulary! {
    /// The moment at which an item is stored.
    Trigger "moment of setting" {
        OnLoad = "on-load", "when the vendor loads", "au chargement du service", "beim Laden des Dienstes", "al cargar el servicio";
        OnInteraction = "on-interaction", "when the visitor uses it", "lorsque le visiteur l’utilise", "wenn der Besucher es benutzt", "cuando el visitante lo utiliza";
        OnLogin = "on-login", "at login", "à la connexion", "bei der Anmeldung", "al iniciar sesión";
        OnConsent = "on-consent", "after consent", "après consentement", "nach Einwilligung", "tras el consentimiento";
    }
}

vocabulary! {
    /// Whether an item is still in use.
    ItemStatus "status" {
        Current = "current", "current", "actuel", "aktuell", "actual";
        Former = "former", "no longer in use", "plus utilisé", "nicht mehr verwendet", "ya no se utiliza";
    }
}

vocabulary! {
    /// A unit of a calendar amount. In seconds, a year has 365 days and a month 30.
    TimeUnit "unit of time" {
        Second = "second", "second", "seconde", "Sekunde", "segundo";
        Minute = "minute", "minute", "minute", "Minute", "minuto";
        Hour = "hour", "hour", "heure", "Stunde", "hora";
        Day = "day", "day", "jour", "Tag", "día";
        Week = "week", "week", "semaine", "Woche", "semana";
        Month = "month", "month", "mois", "Monat", "mes";
        Year = "year", "year", "an", "Jahr", "año";
    }
}

vocabulary! {
    /// What ends an item that has no calendar length. The labels follow "until", "jusqu’", "bis", "hasta".
    EndEvent "event" {
        Cleared = "cleared", "cleared", "à l’effacement", "zur Löschung", "que se borre";
        Logout = "logout", "logout", "à la déconnexion", "zur Abmeldung", "el cierre de sesión";
        TokenExpiry = "token expiry", "token expiry", "à l’expiration du jeton", "zum Ablauf des Tokens", "la caducidad del token";
        SessionExpiry = "session expiry", "session expiry", "à l’expiration de la session", "zum Ablauf der Sitzung", "la caducidad de la sesión";
        Changed = "changed", "changed", "à la modification", "zur Änderung", "que se modifique";
        ConsentWithdrawal = "consent withdrawal", "consent withdrawal", "au retrait du consentement", "zum Widerruf der Einwilligung", "la retirada del consentimiento";
        ConversationEnd = "conversation end", "the end of the conversation", "à la fin de la conversation", "zum Ende der Unterhaltung", "el fin de la conversación";
        Checkout = "checkout", "checkout", "à la fin de la commande", "zum Abschluss der Bestellung", "la finalización de la compra";
        AccountDeletion = "account deletion", "account deletion", "à la suppression du compte", "zur Löschung des Kontos", "la eliminación de la cuenta";
    }
}
