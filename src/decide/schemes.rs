//! How others call the consent categories.

use crate::value::vocab::{Category, vocabulary};

vocabulary! {
    /// A vocabulary of others for what is here a [`Category`].
    ///
    /// No two of them cut the same way: [`Scheme::loses`] says what a translation loses. The IAB's TCF is none of them:
    /// its purposes are declared by each vendor, per item ([`Cookie::tcf`](crate::Cookie::tcf)), and never follow from
    /// a category.
    ///
    /// ```
    /// use consent_atlas::{Scheme, vocab::Category};
    ///
    /// assert_eq!(Scheme::OneTrust.words(Category::Statistics), ["C0002"]);
    /// assert_eq!(Scheme::OneTrust.category("C0005"), Some(Category::Marketing));
    /// assert_eq!(Scheme::GoogleConsentMode.words(Category::Marketing), ["ad_storage", "ad_user_data", "ad_personalization"]);
    /// assert_eq!(Scheme::Cookiebot.category("unclassified"), None);
    /// ```
    Scheme "vocabulary of consent categories" {
        GoogleConsentMode = "google-consent-mode", "Google Consent Mode v2", "Google Consent Mode v2", "Google Consent Mode v2", "Google Consent Mode v2";
        Cookiebot = "cookiebot", "Cookiebot", "Cookiebot", "Cookiebot", "Cookiebot";
        OneTrust = "onetrust", "OneTrust", "OneTrust", "OneTrust", "OneTrust";
        OpenCookieDatabase = "open-cookie-database", "Open Cookie Database", "Open Cookie Database", "Open Cookie Database", "Open Cookie Database";
        EdpbAuditingTool = "edpb-auditing-tool", "EDPB Website Auditing Tool", "outil d’audit de sites web du CEPD", "Website-Auditing-Tool des EDSA", "herramienta de auditoría de sitios web del CEPD";
    }
}

/// What one scheme calls a category, the usual word first.
type Words = &'static [&'static str];

impl Scheme {
    /// The words that stand for a category, the usual one first. Where a scheme grants signals apart
    /// ([Google's](crate::vocab::GoogleSignal)), consent to the category grants all of them.
    pub const fn words(self, category: Category) -> Words {
        let [necessary, preferences, statistics, marketing] = self.table();
        match category {
            Category::Necessary => necessary,
            Category::Preferences => preferences,
            Category::Statistics => statistics,
            Category::Marketing => marketing,
        }
    }

    /// The category that a word stands for; `None` where it is no word of the scheme, or one that is no category here.
    pub fn category(self, word: &str) -> Option<Category> {
        Category::ALL.iter().copied().find(|category| self.words(*category).contains(&word))
    }

    /// The words of the four categories, in their order.
    const fn table(self) -> [Words; 4] {
        match self {
            Self::GoogleConsentMode => [
                &["security_storage"],
                &["functionality_storage", "personalization_storage"],
                &["analytics_storage"],
                &["ad_storage", "ad_user_data", "ad_personalization"],
            ],
            Self::Cookiebot => [&["necessary"], &["preferences"], &["statistics"], &["marketing"]],
            Self::OneTrust => [&["C0001"], &["C0003"], &["C0002"], &["C0004", "C0005"]],
            Self::OpenCookieDatabase => [
                &["Functional", "Security", "Necessary"],
                &["Personalization"],
                &["Analytics"],
                &["Marketing"],
            ],
            Self::EdpbAuditingTool => {
                [&["functional", "security"], &["personalization"], &["analytics"], &["marketing"]]
            }
        }
    }

    /// Where the scheme is described.
    pub const fn url(self) -> &'static str {
        match self {
            Self::GoogleConsentMode => {
                "https://developers.google.com/tag-platform/security/concepts/consent-mode"
            }
            Self::Cookiebot => "https://www.cookiebot.com/en/developer/",
            Self::OneTrust => "https://developer.onetrust.com/onetrust/docs/javascript-api",
            Self::OpenCookieDatabase => {
                "https://github.com/jkwakman/Open-Cookie-Database#category-descriptions"
            }
            Self::EdpbAuditingTool => "https://code.europa.eu/edpb/website-auditing-tool/",
        }
    }

    /// What a translation into the scheme, or out of it, loses.
    pub const fn loses(self) -> &'static str {
        match self {
            Self::GoogleConsentMode => {
                "Signals are granted one by one; a category grants all of its own. Security storage is granted by default."
            }
            Self::Cookiebot => "Nothing but `unclassified`, which is no category here.",
            Self::OneTrust => {
                "Sites can rename categories and add their own. Targeting (C0004) and social media (C0005) are both \
                 marketing here, and marketing goes out as C0004."
            }
            Self::OpenCookieDatabase => {
                "`Functional` covers what is necessary and some preferences; it comes in as necessary. `Security` comes \
                 in as necessary, and goes out as `Functional`."
            }
            Self::EdpbAuditingTool => {
                "The tool takes any word and shows it; the words are those of the base that is most used with it."
            }
        }
    }
}
