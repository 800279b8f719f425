//! Words about consent: categories, requirements, exemptions and the conditions they hang on.

use super::vocabulary;

vocabulary! {
    /// The consent category of a vendor or an item, as consent platforms show it.
    ///
    /// The four are the ones that the European Commission's and most platforms' banners use. No law defines them:
    /// whether consent is needed is said by [`Consent`](crate::Consent), not by the category.
    Category "consent category" {
        Necessary = "necessary", "necessary", "nécessaire", "notwendig", "necesaria";
        Preferences = "preferences", "preferences", "préférences", "Präferenzen", "preferencias";
        Statistics = "statistics", "statistics", "statistiques", "Statistik", "estadística";
        Marketing = "marketing", "marketing", "marketing", "Marketing", "marketing";
    }
}

vocabulary! {
    /// Whether storing or reading an item, or loading a vendor, needs the visitor's consent
    /// ([ePrivacy Directive, Art. 5(3)](https://eur-lex.europa.eu/eli/dir/2002/58/oj)).
    Requirement "consent requirement" {
        Required = "required", "consent required", "consentement requis", "Einwilligung erforderlich", "consentimiento necesario";
        Exempt = "exempt", "exempt from consent", "exempté de consentement", "von der Einwilligung ausgenommen", "exento de consentimiento";
        Conditional = "conditional", "depends on the circumstances", "selon les circonstances", "von den Umständen abhängig", "según las circunstancias";
    }
}

vocabulary! {
    /// Why no consent is needed.
    ///
    /// The first two are those of the [ePrivacy Directive, Art. 5(3)](https://eur-lex.europa.eu/eli/dir/2002/58/oj);
    /// the others exist in national law only, such as PECR's Schedule A1 in the United Kingdom, so an item may name
    /// them in an entry for a jurisdiction.
    ExemptionGround "ground of exemption" {
        Transmission = "transmission", "transmission of a communication", "transmission d’une communication", "Übertragung einer Nachricht", "transmisión de una comunicación";
        StrictlyNecessary = "strictly-necessary", "strictly necessary for a service that the visitor requested", "strictement nécessaire à un service demandé par le visiteur", "unbedingt erforderlich für einen vom Besucher gewünschten Dienst", "estrictamente necesario para un servicio solicitado por el visitante";
        AudienceMeasurement = "audience-measurement", "audience measurement under a national exemption", "mesure d’audience exemptée en droit national", "Reichweitenmessung nach nationaler Ausnahme", "medición de audiencia exenta en el derecho nacional";
        Statistics = "statistics", "statistics about how the service is used", "statistiques sur l’utilisation du service", "Statistik über die Nutzung des Dienstes", "estadísticas sobre el uso del servicio";
        Appearance = "appearance", "adapting appearance or function to the visitor’s preferences", "adaptation de l’apparence ou du fonctionnement aux préférences du visiteur", "Anpassung von Aussehen oder Funktion an die Vorlieben des Besuchers", "adaptación de la apariencia o el funcionamiento a las preferencias del visitante";
        EmergencyAssistance = "emergency-assistance", "emergency assistance", "assistance d’urgence", "Hilfe im Notfall", "asistencia de emergencia";
    }
}

vocabulary! {
    /// What an item, a datum or a need for consent can depend on.
    Condition "condition" {
        Feature = "feature", "with a feature", "avec une fonction", "mit einer Funktion", "con una función";
        Plan = "plan", "depending on the plan", "selon l’offre souscrite", "je nach Tarif", "según el plan contratado";
        Configuration = "configuration", "depending on the configuration", "selon la configuration", "je nach Konfiguration", "según la configuración";
        Jurisdiction = "jurisdiction", "depending on the jurisdiction", "selon le droit applicable", "je nach anwendbarem Recht", "según la jurisdicción";
        LoggedIn = "logged-in", "for logged-in users", "pour les utilisateurs connectés", "bei angemeldeten Nutzern", "para usuarios con sesión iniciada";
        VisitorProvides = "visitor-provides", "if the visitor provides it", "si le visiteur la fournit", "wenn der Besucher sie angibt", "si el visitante lo facilita";
        Interaction = "interaction", "once the visitor uses it", "une fois que le visiteur l’utilise", "sobald der Besucher es benutzt", "cuando el visitante lo utiliza";
    }
}

vocabulary! {
    /// A jurisdiction whose law on consent differs or is cited: the EU, a country, or a state.
    Jurisdiction "jurisdiction" {
        Eu = "EU", "European Union", "Union européenne", "Europäische Union", "Unión Europea";
        At = "AT", "Austria", "Autriche", "Österreich", "Austria";
        Be = "BE", "Belgium", "Belgique", "Belgien", "Bélgica";
        Br = "BR", "Brazil", "Brésil", "Brasilien", "Brasil";
        Ch = "CH", "Switzerland", "Suisse", "Schweiz", "Suiza";
        De = "DE", "Germany", "Allemagne", "Deutschland", "Alemania";
        Es = "ES", "Spain", "Espagne", "Spanien", "España";
        Fr = "FR", "France", "France", "Frankreich", "Francia";
        Gb = "GB", "United Kingdom", "Royaume-Uni", "Vereinigtes Königreich", "Reino Unido";
        It = "IT", "Italy", "Italie", "Italien", "Italia";
        Nl = "NL", "Netherlands", "Pays-Bas", "Niederlande", "Países Bajos";
        Us = "US", "United States", "États-Unis", "Vereinigte Staaten", "Estados Unidos";
        UsCa = "US-CA", "California", "Californie", "Kalifornien", "California";
    }
}

vocabulary! {
    /// A signal of [Google Consent Mode v2](https://developers.google.com/tag-platform/security/concepts/consent-mode).
    GoogleSignal "Google Consent Mode signal" {
        AdStorage = "ad_storage", "storage for advertising", "stockage publicitaire", "Speicherung für Werbung", "almacenamiento publicitario";
        AdUserData = "ad_user_data", "user data for advertising", "données utilisateur pour la publicité", "Nutzerdaten für Werbung", "datos de usuario para publicidad";
        AdPersonalization = "ad_personalization", "personalised advertising", "publicité personnalisée", "personalisierte Werbung", "publicidad personalizada";
        AnalyticsStorage = "analytics_storage", "storage for analytics", "stockage pour l’analyse", "Speicherung für Analysen", "almacenamiento para análisis";
        FunctionalityStorage = "functionality_storage", "storage for functions", "stockage fonctionnel", "Speicherung für Funktionen", "almacenamiento funcional";
        PersonalizationStorage = "personalization_storage", "storage for personalisation", "stockage pour la personnalisation", "Speicherung für Personalisierung", "almacenamiento para personalización";
        SecurityStorage = "security_storage", "storage for security", "stockage pour la sécurité", "Speicherung für Sicherheit", "almacenamiento de seguridad";
    }
}
