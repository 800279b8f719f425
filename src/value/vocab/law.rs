//! The central list of laws and guidance that records refer to, each with its citation, date and official address.

use super::{Jurisdiction, vocabulary};
use crate::value::date::Date;

vocabulary! {
    /// The kind of a legal text.
    LawKind "kind of legal text" {
        Statute = "statute", "statute", "loi", "Gesetz", "ley";
        Guidance = "guidance", "guidance", "lignes directrices", "Leitlinien", "directrices";
        Ruling = "ruling", "ruling", "décision de justice", "Gerichtsentscheidung", "resolución judicial";
        TransferTool = "transfer-tool", "transfer tool", "instrument de transfert", "Übermittlungsinstrument", "instrumento de transferencia";
    }
}

vocabulary! {
    /// A law, a piece of guidance, a ruling or a transfer tool.
    ///
    /// ```
    /// use consent_atlas::vocab::{Jurisdiction, Law, LawKind};
    ///
    /// let law: Law = "eprivacy-5-3".parse()?;
    /// assert_eq!(law.kind(), LawKind::Statute);
    /// assert_eq!(law.jurisdiction(), Jurisdiction::Eu);
    /// assert_eq!(law.citation(), "Directive 2002/58/EC as amended by Directive 2009/136/EC, Art. 5(3)");
    /// # Ok::<(), consent_atlas::vocab::UnknownWord>(())
    /// ```
    Law "law" {
        Gdpr = "gdpr", "GDPR", "RGPD", "DSGVO", "RGPD";
        EprivacyDirective = "eprivacy-5-3", "ePrivacy Directive, Art. 5(3)", "directive ePrivacy, art. 5, § 3", "ePrivacy-Richtlinie, Art. 5 Abs. 3", "Directiva ePrivacy, art. 5.3";
        Tdddg = "tdddg-25", "TDDDG s. 25 (the former TTDSG)", "TDDDG, § 25 (ancien TTDSG)", "§ 25 TDDDG (vormals TTDSG)", "TDDDG, § 25 (antes TTDSG)";
        Lssi = "lssi-22-2", "LSSI Art. 22.2", "LSSI, art. 22.2", "LSSI Art. 22.2", "LSSI, art. 22.2";
        Lopdgdd = "lopdgdd", "LOPDGDD", "LOPDGDD", "LOPDGDD", "LOPDGDD";
        FrenchDataProtectionAct = "fr-dpa-82", "French Data Protection Act, Art. 82", "loi Informatique et Libertés, art. 82", "französisches Datenschutzgesetz, Art. 82", "Ley francesa de protección de datos, art. 82";
        AustrianTkg = "at-tkg-165", "TKG 2021 s. 165(3)", "TKG 2021, § 165(3)", "§ 165 Abs. 3 TKG 2021", "TKG 2021, § 165(3)";
        DutchTelecommunicationsAct = "nl-tw-11-7a", "Dutch Telecommunications Act, Art. 11.7a", "loi néerlandaise sur les télécommunications, art. 11.7a", "niederländisches Telekommunikationsgesetz, Art. 11.7a", "Ley neerlandesa de telecomunicaciones, art. 11.7a";
        UkGdpr = "uk-gdpr", "UK GDPR", "RGPD britannique", "UK-DSGVO", "RGPD del Reino Unido";
        UkDpa2018 = "uk-dpa-2018", "UK Data Protection Act 2018", "loi britannique sur la protection des données de 2018", "britisches Datenschutzgesetz 2018", "Ley de protección de datos del Reino Unido de 2018";
        Pecr = "pecr-6", "PECR reg. 6", "PECR, art. 6", "PECR, Reg. 6", "PECR, reg. 6";
        PecrScheduleA1 = "pecr-schedule-a1", "PECR Schedule A1", "PECR, annexe A1", "PECR, Anhang A1", "PECR, anexo A1";
        Duaa = "uk-duaa", "UK Data (Use and Access) Act 2025", "loi britannique Data (Use and Access) de 2025", "britischer Data (Use and Access) Act 2025", "Ley Data (Use and Access) del Reino Unido de 2025";
        SwissFadp = "ch-fadp", "Swiss FADP", "LPD (Suisse)", "Schweizer DSG", "LPD de Suiza";
        SwissTca = "ch-tca-45c", "Swiss Telecommunications Act, Art. 45c", "LTC (Suisse), art. 45c", "Schweizer FMG, Art. 45c", "Ley suiza de telecomunicaciones, art. 45c";
        Ccpa = "ccpa-cpra", "CCPA/CPRA", "CCPA/CPRA", "CCPA/CPRA", "CCPA/CPRA";
        Lgpd = "lgpd", "LGPD", "LGPD", "LGPD", "LGPD";
        CnilGuidelines = "cnil-2020-091", "CNIL guidelines on cookies and other trackers", "lignes directrices de la CNIL sur les cookies et autres traceurs", "CNIL-Leitlinien zu Cookies und anderen Trackern", "directrices de la CNIL sobre cookies y otros rastreadores";
        CnilRecommendation = "cnil-2020-092", "CNIL recommendation on cookies and other trackers", "recommandation de la CNIL sur les cookies et autres traceurs", "CNIL-Empfehlung zu Cookies und anderen Trackern", "recomendación de la CNIL sobre cookies y otros rastreadores";
        CnilAudienceMeasurement = "cnil-audience", "CNIL on exempt audience measurement", "CNIL sur la mesure d’audience exemptée", "CNIL zur befreiten Reichweitenmessung", "CNIL sobre la medición de audiencia exenta";
        GaranteGuidelines = "garante-2021", "Garante’s cookie guidelines", "lignes directrices du Garante sur les cookies", "Cookie-Leitlinien des Garante", "directrices del Garante sobre cookies";
        EdpbScope = "edpb-2-2023", "EDPB Guidelines 2/2023", "lignes directrices 2/2023 du CEPD", "EDSA-Leitlinien 2/2023", "Directrices 2/2023 del CEPD";
        EdpbConsent = "edpb-5-2020", "EDPB Guidelines 05/2020", "lignes directrices 05/2020 du CEPD", "EDSA-Leitlinien 05/2020", "Directrices 05/2020 del CEPD";
        Wp194 = "wp194", "WP29 Opinion 04/2012", "avis 04/2012 du G29", "WP29-Stellungnahme 04/2012", "Dictamen 04/2012 del GT29";
        Wp248 = "wp248", "WP 248 rev.01", "WP 248 rév. 01", "WP 248 Rev. 01", "WP 248 rev.01";
        SchremsII = "schrems-ii", "Schrems II", "Schrems II", "Schrems II", "Schrems II";
        Planet49 = "planet49", "Planet49", "Planet49", "Planet49", "Planet49";
        FashionId = "fashion-id", "Fashion ID", "Fashion ID", "Fashion ID", "Fashion ID";
        Latombe = "latombe", "Latombe", "Latombe", "Latombe", "Latombe";
        Dpf = "eu-us-dpf", "EU-US Data Privacy Framework", "cadre de protection des données UE-États-Unis", "EU-US-Datenschutzrahmen", "Marco de Privacidad de Datos UE-EE. UU.";
        UkDataBridge = "uk-us-data-bridge", "UK-US data bridge", "pont de données Royaume-Uni-États-Unis", "UK-US-Datenbrücke", "puente de datos Reino Unido-EE. UU.";
        Sccs = "sccs-2021", "Standard Contractual Clauses", "clauses contractuelles types", "Standardvertragsklauseln", "cláusulas contractuales tipo";
        Idta = "uk-idta", "UK IDTA and Addendum", "IDTA britannique et son addendum", "britisches IDTA und Addendum", "IDTA del Reino Unido y su adenda";
    }
}

/// What is known of one legal text.
struct Facts {
    kind: LawKind,
    jurisdiction: Jurisdiction,
    citation: &'static str,
    /// Adoption, or the latest amendment that matters here.
    date: Date,
    url: &'static str,
}

impl Law {
    /// The kind of the text.
    pub fn kind(self) -> LawKind {
        self.facts().kind
    }

    /// Whose law it is.
    pub fn jurisdiction(self) -> Jurisdiction {
        self.facts().jurisdiction
    }

    /// How it is cited.
    pub fn citation(self) -> &'static str {
        self.facts().citation
    }

    /// The date of the text: of its adoption or, where a later version is the one meant, of that version.
    pub fn date(self) -> Date {
        self.facts().date
    }

    /// An official address of the text.
    pub fn url(self) -> &'static str {
        self.facts().url
    }

    /// As of November 2026, from the official pages and from texts that cite them.
    #[allow(clippy::too_many_lines)] // one arm per law: a table
    fn facts(self) -> Facts {
        use Jurisdiction as J;
        use LawKind::{Guidance, Ruling, Statute, TransferTool};
        let text = |kind, jurisdiction, citation, (year, month, day), url| Facts {
            kind,
            jurisdiction,
            citation,
            date: Date::new_unchecked(year, month, day),
            url,
        };
        match self {
            Self::Gdpr => text(
                Statute,
                J::Eu,
                "Regulation (EU) 2016/679",
                (2016, 4, 27),
                "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
            ),
            Self::EprivacyDirective => text(
                Statute,
                J::Eu,
                "Directive 2002/58/EC as amended by Directive 2009/136/EC, Art. 5(3)",
                (2009, 11, 25),
                "https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19/eng",
            ),
            Self::Tdddg => text(
                Statute,
                J::De,
                "Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz, § 25 (TTDSG until 13 May 2024)",
                (2024, 5, 14),
                "https://www.gesetze-im-internet.de/ttdsg/__25.html",
            ),
            Self::Lssi => text(
                Statute,
                J::Es,
                "Ley 34/2002, de servicios de la sociedad de la información, Art. 22.2",
                (2014, 5, 11),
                "https://www.boe.es/buscar/act.php?id=BOE-A-2002-13758",
            ),
            Self::Lopdgdd => text(
                Statute,
                J::Es,
                "Ley Orgánica 3/2018, de Protección de Datos Personales y garantía de los derechos digitales",
                (2018, 12, 5),
                "https://www.boe.es/buscar/act.php?id=BOE-A-2018-16673",
            ),
            Self::FrenchDataProtectionAct => text(
                Statute,
                J::Fr,
                "Loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés, Art. 82",
                (2019, 6, 1),
                "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037813978",
            ),
            Self::AustrianTkg => text(
                Statute,
                J::At,
                "Telekommunikationsgesetz 2021, BGBl. I Nr. 190/2021, § 165(3)",
                (2021, 11, 1),
                "https://www.ris.bka.gv.at/NormDokument.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20011678&Paragraf=165",
            ),
            Self::DutchTelecommunicationsAct => text(
                Statute,
                J::Nl,
                "Telecommunicatiewet, Art. 11.7a",
                (2026, 8, 15),
                "https://wetten.overheid.nl/BWBR0009950/2026-08-15",
            ),
            Self::UkGdpr => text(
                Statute,
                J::Gb,
                "Regulation (EU) 2016/679 as part of the law of the United Kingdom",
                (2020, 12, 31),
                "https://www.legislation.gov.uk/eur/2016/679",
            ),
            Self::UkDpa2018 => text(
                Statute,
                J::Gb,
                "Data Protection Act 2018 (2018 c. 12)",
                (2018, 5, 23),
                "https://www.legislation.gov.uk/ukpga/2018/12",
            ),
            Self::Pecr => text(
                Statute,
                J::Gb,
                "Privacy and Electronic Communications (EC Directive) Regulations 2003, SI 2003/2426, reg. 6",
                (2026, 2, 5),
                "https://www.legislation.gov.uk/uksi/2003/2426/regulation/6",
            ),
            Self::PecrScheduleA1 => text(
                Statute,
                J::Gb,
                "SI 2003/2426, Schedule A1, inserted by the Data (Use and Access) Act 2025, Sch. 12",
                (2026, 2, 5),
                "https://www.legislation.gov.uk/uksi/2003/2426/schedules",
            ),
            Self::Duaa => text(
                Statute,
                J::Gb,
                "Data (Use and Access) Act 2025 (2025 c. 18)",
                (2025, 6, 19),
                "https://www.legislation.gov.uk/ukpga/2025/18",
            ),
            Self::SwissFadp => text(
                Statute,
                J::Ch,
                "Federal Act on Data Protection of 25 September 2020, SR 235.1",
                (2023, 9, 1),
                "https://www.fedlex.admin.ch/eli/cc/2022/491/en",
            ),
            Self::SwissTca => text(
                Statute,
                J::Ch,
                "Telecommunications Act of 30 April 1997, SR 784.10, Art. 45c",
                (1997, 4, 30),
                "https://www.fedlex.admin.ch/eli/cc/1997/2187_2187_2187/en",
            ),
            Self::Ccpa => text(
                Statute,
                J::UsCa,
                "California Consumer Privacy Act of 2018, Cal. Civ. Code § 1798.100 ff., as amended by the CPRA",
                (2023, 1, 1),
                "https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&lawCode=CIV&title=1.81.5",
            ),
            Self::Lgpd => text(
                Statute,
                J::Br,
                "Lei nº 13.709, de 14 de agosto de 2018",
                (2018, 8, 14),
                "https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm",
            ),
            Self::CnilGuidelines => text(
                Guidance,
                J::Fr,
                "CNIL, délibération n° 2020-091 du 17 septembre 2020",
                (2020, 9, 17),
                "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388179",
            ),
            Self::CnilRecommendation => text(
                Guidance,
                J::Fr,
                "CNIL, délibération n° 2020-092 du 17 septembre 2020, amended by n° 2025-131",
                (2025, 12, 18),
                "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197",
            ),
            Self::CnilAudienceMeasurement => text(
                Guidance,
                J::Fr,
                "CNIL, Cookies : solutions pour les outils de mesure d’audience",
                (2025, 7, 4),
                "https://www.cnil.fr/fr/node/167364",
            ),
            Self::GaranteGuidelines => text(
                Guidance,
                J::It,
                "Garante, Linee guida cookie e altri strumenti di tracciamento, provv. n. 231",
                (2021, 6, 10),
                "https://www.garanteprivacy.it/home/docweb/-/docweb-display/docweb/9677876",
            ),
            Self::EdpbScope => text(
                Guidance,
                J::Eu,
                "EDPB Guidelines 2/2023 on Technical Scope of Art. 5(3) of ePrivacy Directive, version 2.0",
                (2024, 10, 7),
                "https://www.edpb.europa.eu/documents/guideline/guidelines-22023-on-technical-scope-of-art-53-of-eprivacy-directive_en",
            ),
            Self::EdpbConsent => text(
                Guidance,
                J::Eu,
                "EDPB Guidelines 05/2020 on consent under Regulation 2016/679, version 1.1",
                (2020, 5, 4),
                "https://www.edpb.europa.eu/documents/guideline/guidelines-052020-on-consent-under-regulation-2016679_en",
            ),
            Self::Wp194 => text(
                Guidance,
                J::Eu,
                "Article 29 Working Party, Opinion 04/2012 on Cookie Consent Exemption (WP 194)",
                (2012, 6, 7),
                "https://ec.europa.eu/justice/article-29/documentation/opinion-recommendation/files/2012/wp194_en.pdf",
            ),
            Self::Wp248 => text(
                Guidance,
                J::Eu,
                "Article 29 Working Party, Guidelines on Data Protection Impact Assessment (WP 248 rev.01)",
                (2017, 10, 4),
                "https://ec.europa.eu/newsroom/article29/items/611236/en",
            ),
            Self::SchremsII => text(
                Ruling,
                J::Eu,
                "CJEU, C-311/18, Data Protection Commissioner v Facebook Ireland and Schrems, EU:C:2020:559",
                (2020, 7, 16),
                "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62018CJ0311",
            ),
            Self::Planet49 => text(
                Ruling,
                J::Eu,
                "CJEU, C-673/17, Planet49, EU:C:2019:801",
                (2019, 10, 1),
                "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673",
            ),
            Self::FashionId => text(
                Ruling,
                J::Eu,
                "CJEU, C-40/17, Fashion ID",
                (2019, 7, 29),
                "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0040",
            ),
            Self::Latombe => text(
                Ruling,
                J::Eu,
                "General Court, T-553/23, Latombe v Commission, EU:T:2025:831 (under appeal, C-703/25 P)",
                (2025, 9, 3),
                "https://eur-lex.europa.eu/eli/C/2025/6610/oj/eng",
            ),
            Self::Dpf => text(
                TransferTool,
                J::Eu,
                "Commission Implementing Decision (EU) 2023/1795",
                (2023, 7, 10),
                "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj",
            ),
            Self::UkDataBridge => text(
                TransferTool,
                J::Gb,
                "Data Protection (Adequacy) (United States of America) Regulations 2023, SI 2023/1028",
                (2023, 10, 12),
                "https://legislation.gov.uk/uksi/2023/1028",
            ),
            Self::Sccs => text(
                TransferTool,
                J::Eu,
                "Commission Implementing Decision (EU) 2021/914",
                (2021, 6, 4),
                "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj",
            ),
            Self::Idta => text(
                TransferTool,
                J::Gb,
                "International Data Transfer Agreement and Addendum under s. 119A Data Protection Act 2018",
                (2022, 3, 21),
                "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/international-transfers/international-data-transfer-agreement-and-guidance/",
            ),
        }
    }
}
