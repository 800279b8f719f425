//! Words about law: roles, legal bases, impact assessments and transfers.

use super::vocabulary;

vocabulary! {
    /// The vendor's role under the [GDPR](https://eur-lex.europa.eu/eli/reg/2016/679/oj), Art. 4(7), 4(8) and 26.
    Role "role" {
        Processor = "processor", "processor", "sous-traitant", "Auftragsverarbeiter", "encargado del tratamiento";
        Controller = "controller", "controller", "responsable du traitement", "Verantwortlicher", "responsable del tratamiento";
        JointController = "joint-controller", "joint controller", "responsable conjoint du traitement", "gemeinsam Verantwortlicher", "corresponsable del tratamiento";
    }
}

vocabulary! {
    /// A legal basis of the [GDPR](https://eur-lex.europa.eu/eli/reg/2016/679/oj), Art. 6(1).
    LegalBasis "legal basis" {
        Consent = "consent", "consent (Art. 6(1)(a) GDPR)", "consentement (art. 6, § 1, a) RGPD)", "Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)", "consentimiento (art. 6.1.a RGPD)";
        Contract = "contract", "contract or pre-contractual steps (Art. 6(1)(b) GDPR)", "contrat ou mesures précontractuelles (art. 6, § 1, b) RGPD)", "Vertrag oder vorvertragliche Maßnahmen (Art. 6 Abs. 1 lit. b DSGVO)", "contrato o medidas precontractuales (art. 6.1.b RGPD)";
        LegalObligation = "legal-obligation", "legal obligation (Art. 6(1)(c) GDPR)", "obligation légale (art. 6, § 1, c) RGPD)", "rechtliche Verpflichtung (Art. 6 Abs. 1 lit. c DSGVO)", "obligación legal (art. 6.1.c RGPD)";
        VitalInterests = "vital-interests", "vital interests (Art. 6(1)(d) GDPR)", "intérêts vitaux (art. 6, § 1, d) RGPD)", "lebenswichtige Interessen (Art. 6 Abs. 1 lit. d DSGVO)", "intereses vitales (art. 6.1.d RGPD)";
        PublicTask = "public-task", "public task (Art. 6(1)(e) GDPR)", "mission d’intérêt public (art. 6, § 1, e) RGPD)", "öffentliche Aufgabe (Art. 6 Abs. 1 lit. e DSGVO)", "misión de interés público (art. 6.1.e RGPD)";
        LegitimateInterests = "legitimate-interests", "legitimate interests (Art. 6(1)(f) GDPR)", "intérêts légitimes (art. 6, § 1, f) RGPD)", "berechtigte Interessen (Art. 6 Abs. 1 lit. f DSGVO)", "intereses legítimos (art. 6.1.f RGPD)";
    }
}

impl LegalBasis {
    /// The point of Art. 6(1) GDPR: `a` to `f`.
    pub const fn point(self) -> char {
        match self {
            Self::Consent => 'a',
            Self::Contract => 'b',
            Self::LegalObligation => 'c',
            Self::VitalInterests => 'd',
            Self::PublicTask => 'e',
            Self::LegitimateInterests => 'f',
        }
    }
}

vocabulary! {
    /// What a vendor does with data, or a feature of it that does so: what a legal basis covers, what a service
    /// requested by the visitor is, what a condition hangs on.
    Activity "activity" {
        RequestedService = "requested-service", "the service that the visitor asked for", "le service demandé par le visiteur", "der vom Besucher gewünschte Dienst", "el servicio solicitado por el visitante";
        LiveChat = "live-chat", "a chat that the visitor starts", "une conversation lancée par le visiteur", "ein vom Besucher begonnener Chat", "un chat iniciado por el visitante";
        ChatHistory = "chat-history", "keeping the chat history", "la conservation de l’historique des conversations", "die Aufbewahrung des Chatverlaufs", "la conservación del historial de conversaciones";
        Booking = "booking", "a booking that the visitor makes", "une réservation faite par le visiteur", "eine Buchung des Besuchers", "una reserva hecha por el visitante";
        Payment = "payment", "a payment", "un paiement", "eine Zahlung", "un pago";
        Account = "account", "a user account", "un compte utilisateur", "ein Benutzerkonto", "una cuenta de usuario";
        CustomerContract = "customer-contract", "a contract with an existing customer", "un contrat avec un client existant", "ein Vertrag mit einem Bestandskunden", "un contrato con un cliente existente";
        StorageAccess = "storage-access", "storing and reading non-essential items on the device", "le dépôt et la lecture d’éléments non essentiels sur l’appareil", "das Speichern und Auslesen nicht notwendiger Einträge auf dem Gerät", "el almacenamiento y la lectura de elementos no esenciales en el dispositivo";
        VisitorRecognition = "visitor-recognition", "recognising returning visitors", "la reconnaissance des visiteurs qui reviennent", "die Wiedererkennung von Besuchern", "el reconocimiento de visitantes recurrentes";
        Analytics = "analytics", "analytics", "les statistiques d’utilisation", "Nutzungsanalysen", "las analíticas de uso";
        Attribution = "attribution", "attribution of visits to campaigns", "l’attribution des visites aux campagnes", "die Zuordnung von Besuchen zu Kampagnen", "la atribución de visitas a campañas";
        AbTesting = "ab-testing", "A/B testing", "les tests A/B", "A/B-Tests", "las pruebas A/B";
        Profiling = "profiling", "profiling of visitors", "le profilage des visiteurs", "die Profilbildung über Besucher", "la elaboración de perfiles de visitantes";
        ProactiveTriggers = "proactive-triggers", "automatic chat triggers", "les déclencheurs automatiques de conversation", "automatische Chat-Auslöser", "los activadores automáticos del chat";
        MarketingPrompts = "marketing-prompts", "marketing prompts", "les sollicitations marketing", "Marketing-Aufforderungen", "los avisos de marketing";
        Advertising = "advertising", "advertising", "la publicité", "Werbung", "la publicidad";
        Retargeting = "retargeting", "retargeting", "le reciblage publicitaire", "Retargeting", "el retargeting";
        Personalisation = "personalisation", "personalisation", "la personnalisation", "Personalisierung", "la personalización";
        Preferences = "preferences", "remembering preferences", "la mémorisation des préférences", "das Merken von Einstellungen", "el recuerdo de las preferencias";
        Chatbots = "chatbots", "chatbots", "les chatbots", "Chatbots", "los chatbots";
        AiAssistant = "ai-assistant", "an AI assistant", "un assistant d’IA", "ein KI-Assistent", "un asistente de IA";
        Security = "security", "security", "la sécurité", "die Sicherheit", "la seguridad";
        FraudPrevention = "fraud-prevention", "preventing fraud and bots", "la prévention de la fraude et des robots", "die Abwehr von Betrug und Bots", "la prevención del fraude y los bots";
        ContentDelivery = "content-delivery", "delivering content", "la diffusion de contenus", "die Auslieferung von Inhalten", "la entrega de contenidos";
        MediaPlayback = "media-playback", "playing media", "la lecture de médias", "die Wiedergabe von Medien", "la reproducción de contenidos multimedia";
        ConsentRecord = "consent-record", "recording the visitor’s choice", "l’enregistrement du choix du visiteur", "die Speicherung der Entscheidung des Besuchers", "el registro de la elección del visitante";
        SessionReplay = "session-replay", "recording sessions", "l’enregistrement des sessions", "die Aufzeichnung von Sitzungen", "la grabación de sesiones";
        ErrorMonitoring = "error-monitoring", "monitoring errors", "le suivi des erreurs", "die Überwachung von Fehlern", "la supervisión de errores";
        PerformanceMonitoring = "performance-monitoring", "monitoring performance", "le suivi des performances", "die Überwachung der Leistung", "la supervisión del rendimiento";
        LoadBalancing = "load-balancing", "load balancing", "la répartition de charge", "Lastverteilung", "el equilibrio de carga";
        IdentityResolution = "identity-resolution", "linking identifiers across sites or devices", "le rapprochement d’identifiants entre sites ou appareils", "die Verknüpfung von Kennungen über Websites oder Geräte hinweg", "la vinculación de identificadores entre sitios o dispositivos";
        EmailMarketing = "email-marketing", "email marketing", "le marketing par e-mail", "E-Mail-Marketing", "el marketing por correo electrónico";
        CrmIntegration = "crm-integration", "integration with a CRM", "l’intégration à un CRM", "die Anbindung an ein CRM", "la integración con un CRM";
        AccountAdministration = "account-administration", "administration and billing of customer accounts", "l’administration et la facturation des comptes clients", "die Verwaltung und Abrechnung von Kundenkonten", "la administración y facturación de cuentas de clientes";
        Hosting = "hosting", "hosting", "l’hébergement", "das Hosting", "el alojamiento";
        Cart = "cart", "a shopping cart", "un panier d’achat", "ein Warenkorb", "un carrito de la compra";
        Maps = "maps", "showing a map", "l’affichage d’une carte", "die Anzeige einer Karte", "la visualización de un mapa";
        Fonts = "fonts", "showing fonts", "l’affichage de polices", "die Anzeige von Schriften", "la visualización de fuentes";
        Search = "search", "a search", "une recherche", "eine Suche", "una búsqueda";
        Feedback = "feedback", "surveys and feedback", "les enquêtes et avis", "Umfragen und Feedback", "las encuestas y opiniones";
        SocialFeatures = "social-features", "social media features", "les fonctions de réseaux sociaux", "Funktionen sozialer Medien", "las funciones de redes sociales";
        PushNotifications = "push-notifications", "push notifications", "les notifications push", "Push-Benachrichtigungen", "las notificaciones push";
        AdMeasurement = "ad-measurement", "measuring advertising", "la mesure de la publicité", "die Messung von Werbung", "la medición de la publicidad";
        TagManagement = "tag-management", "managing tags", "la gestion des balises", "die Verwaltung von Tags", "la gestión de etiquetas";
        FormSubmission = "form-submission", "a form that the visitor sends", "un formulaire envoyé par le visiteur", "ein vom Besucher gesendetes Formular", "un formulario enviado por el visitante";
    }
}

vocabulary! {
    /// The level of risk for the visitor, by the method in `data/README.md`.
    RiskLevel "risk level" {
        Low = "low", "low", "faible", "niedrig", "bajo";
        Medium = "medium", "medium", "moyen", "mittel", "medio";
        High = "high", "high", "élevé", "hoch", "alto";
    }
}

vocabulary! {
    /// Whether a data protection impact assessment is called for
    /// ([GDPR](https://eur-lex.europa.eu/eli/reg/2016/679/oj), Art. 35).
    DpiaLevel "DPIA level" {
        Required = "required", "required", "requise", "erforderlich", "obligatoria";
        Recommended = "recommended", "recommended", "recommandée", "empfohlen", "recomendada";
        Consider = "consider", "to be considered", "à envisager", "zu prüfen", "a considerar";
        NotRequired = "not-required", "not normally required", "en principe non requise", "in der Regel nicht erforderlich", "normalmente no necesaria";
    }
}

vocabulary! {
    /// What makes a DPIA likely.
    ///
    /// The first nine are the criteria of the guidelines
    /// [WP 248 rev.01](https://ec.europa.eu/newsroom/article29/items/611236/en); the rest are circumstances that
    /// records' sources name beside them and that the guidelines do not list.
    DpiaTrigger "DPIA trigger" {
        Evaluation = "evaluation", "evaluation or scoring, including profiling", "évaluation ou notation, y compris profilage", "Bewertung oder Einstufung, auch Profiling", "evaluación o puntuación, incluida la elaboración de perfiles";
        AutomatedDecisions = "automated-decisions", "automated decisions with legal or similar effect", "décisions automatisées à effet juridique ou similaire", "automatisierte Entscheidungen mit rechtlicher oder ähnlicher Wirkung", "decisiones automatizadas con efectos jurídicos o similares";
        SystematicMonitoring = "systematic-monitoring", "systematic monitoring", "surveillance systématique", "systematische Überwachung", "observación sistemática";
        SensitiveData = "sensitive-data", "sensitive data", "données sensibles", "sensible Daten", "datos sensibles";
        LargeScale = "large-scale", "large-scale processing", "traitement à grande échelle", "Verarbeitung in großem Umfang", "tratamiento a gran escala";
        CombinedDatasets = "combined-datasets", "matching or combining datasets", "croisement d’ensembles de données", "Abgleich oder Zusammenführung von Datensätzen", "combinación de conjuntos de datos";
        VulnerablePersons = "vulnerable-persons", "vulnerable persons", "personnes vulnérables", "schutzbedürftige Personen", "personas vulnerables";
        InnovativeTechnology = "innovative-technology", "innovative technology", "technologie innovante", "innovative Technologie", "tecnología innovadora";
        PreventsRights = "prevents-rights", "processing that keeps people from a right, a service or a contract", "traitement empêchant l’exercice d’un droit ou l’accès à un service ou un contrat", "Verarbeitung, die an einem Recht, einer Dienstleistung oder einem Vertrag hindert", "tratamiento que impide ejercer un derecho o usar un servicio o contrato";
        ThirdCountryTransfer = "third-country-transfer", "transfer to a third country", "transfert vers un pays tiers", "Übermittlung in ein Drittland", "transferencia a un tercer país";
        PersistentIdentifier = "persistent-identifier", "persistent identifiers", "identifiants persistants", "dauerhafte Kennungen", "identificadores persistentes";
        CrmIntegration = "crm-integration", "integration with a CRM or marketing system", "intégration à un CRM ou un outil marketing", "Anbindung an ein CRM oder Marketing-System", "integración con un CRM o sistema de marketing";
        AdvertisingIntegration = "advertising-integration", "combination with paid advertising", "combinaison avec la publicité payante", "Verbindung mit bezahlter Werbung", "combinación con publicidad de pago";
        FreeText = "free-text", "free text that may hold special categories of data", "texte libre pouvant contenir des données particulières", "Freitext, der besondere Datenkategorien enthalten kann", "texto libre que puede contener categorías especiales de datos";
        LongRetention = "long-retention", "long retention of content", "conservation prolongée des contenus", "lange Aufbewahrung von Inhalten", "conservación prolongada de contenidos";
        Transcripts = "transcripts", "transcripts of calls or message history", "transcription d’appels ou historique de messages", "Mitschriften von Anrufen oder Nachrichtenverläufe", "transcripciones de llamadas o historial de mensajes";
        Chatbots = "chatbots", "chatbots that collect personal data", "chatbots collectant des données personnelles", "Chatbots, die personenbezogene Daten erheben", "chatbots que recogen datos personales";
        AiAssistant = "ai-assistant", "an AI assistant", "un assistant d’IA", "ein KI-Assistent", "un asistente de IA";
        ProactiveTriggers = "proactive-triggers", "automatic chat triggers", "déclencheurs automatiques de conversation", "automatische Chat-Auslöser", "activadores automáticos del chat";
    }
}

vocabulary! {
    /// Whether personal data leave the European Economic Area
    /// ([GDPR](https://eur-lex.europa.eu/eli/reg/2016/679/oj), Chapter V).
    TransferStatus "transfer status" {
        None = "none", "none", "aucun", "keine", "ninguna";
        Possible = "possible", "possible", "possible", "möglich", "posible";
        Yes = "yes", "yes", "oui", "ja", "sí";
    }
}

vocabulary! {
    /// What a transfer outside the EEA rests on
    /// ([GDPR](https://eur-lex.europa.eu/eli/reg/2016/679/oj), Art. 45, 46, 47 and 49).
    TransferMechanism "transfer mechanism" {
        Adequacy = "adequacy", "adequacy decision", "décision d’adéquation", "Angemessenheitsbeschluss", "decisión de adecuación";
        Dpf = "dpf", "EU-US Data Privacy Framework", "cadre de protection des données UE-États-Unis", "EU-US-Datenschutzrahmen", "Marco de Privacidad de Datos UE-EE. UU.";
        Sccs = "sccs", "standard contractual clauses", "clauses contractuelles types", "Standardvertragsklauseln", "cláusulas contractuales tipo";
        Bcrs = "bcrs", "binding corporate rules", "règles d’entreprise contraignantes", "verbindliche interne Datenschutzvorschriften", "normas corporativas vinculantes";
        Derogation = "derogation", "derogation (Art. 49 GDPR)", "dérogation (art. 49 RGPD)", "Ausnahme (Art. 49 DSGVO)", "excepción (art. 49 RGPD)";
    }
}

vocabulary! {
    /// Whether a transfer mechanism is known to be in place.
    MechanismStanding "standing of a mechanism" {
        InForce = "in-force", "in force", "en vigueur", "in Kraft", "en vigor";
        Claimed = "claimed", "claimed by the vendor", "invoqué par le fournisseur", "vom Anbieter angegeben", "alegado por el proveedor";
        ToCheck = "to-check", "to be checked", "à vérifier", "zu prüfen", "por comprobar";
    }
}

vocabulary! {
    /// A company's standing on the [Data Privacy Framework List](https://www.dataprivacyframework.gov/list).
    DpfStatus "Data Privacy Framework status" {
        Certified = "certified", "certified", "certifié", "zertifiziert", "certificado";
        NotListed = "not-listed", "not listed", "non inscrit", "nicht gelistet", "no inscrito";
        ToCheck = "to-check", "to be checked", "à vérifier", "zu prüfen", "por comprobar";
    }
}

vocabulary! {
    /// A programme of the [Data Privacy Framework](https://www.dataprivacyframework.gov/).
    DpfProgramme "Data Privacy Framework programme" {
        EuUs = "eu-us", "EU-US DPF", "DPF UE-États-Unis", "EU-US-DPF", "DPF UE-EE. UU.";
        UkExtension = "uk-extension", "UK Extension to the EU-US DPF", "extension britannique du DPF UE-États-Unis", "UK-Erweiterung des EU-US-DPF", "extensión del Reino Unido al DPF UE-EE. UU.";
        SwissUs = "swiss-us", "Swiss-US DPF", "DPF Suisse-États-Unis", "Swiss-US-DPF", "DPF Suiza-EE. UU.";
    }
}
