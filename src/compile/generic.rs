//! Which names are so short or common that they prove nothing: the same word is in use on sites that have never heard
//! of the vendor.

/// Words that programmers everywhere call their items by, without case and separators.
#[rustfmt::skip]
const COMMON: &[&str] = &[
    "ab", "accesstoken", "account", "affiliate", "auth", "authorization", "authtoken", "banner", "browserid",
    "cache", "campaign", "cart", "cartid", "client", "clientid", "closed", "config", "consent", "cookie",
    "cookieconsent", "cookies", "count", "counter", "country", "csrf", "csrftoken", "currency", "customer",
    "customerid", "data", "date", "debug", "device", "deviceid", "email", "event", "events", "expires",
    "fingerprint", "flag", "gdpr", "group", "guest", "guestid", "guid", "hash", "history", "host", "id",
    "identity", "info", "init", "ip", "key", "lang", "language", "lastvisit", "local", "locale", "location",
    "login", "mode", "name", "nonce", "opened", "optout", "page", "pageviews", "path", "persist", "popup",
    "preferences", "prefs", "privacy", "query", "redirect", "ref", "referer", "referrer", "refreshtoken",
    "region", "remember", "rememberme", "return", "role", "search", "seen", "server", "session",
    "sessiondata", "sessionid", "sessiontoken", "settings", "sid", "site", "source", "state", "status",
    "step", "store", "temp", "test", "theme", "time", "timestamp", "timezone", "token", "track", "tracker",
    "tracking", "type", "tz", "uid", "url", "user", "userdata", "userid", "username", "utm", "uuid", "value",
    "variant", "version", "vid", "view", "views", "visit", "visited", "visitor", "visitorid", "visits",
];

/// Names of at most this many letters and digits are too short to prove anything.
const SHORT: usize = 2;

/// Whether a literal name must be marked as generic. A pattern is kept from being one by the rule on its breadth.
pub(crate) fn is_generic(name: &str) -> bool {
    if name.contains('<') {
        return false;
    }
    let stem: String = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    stem.chars().count() <= SHORT && name.len() <= SHORT + 2 && !has_marked_prefix(name)
        || COMMON.contains(&stem.as_str())
}

/// `_ga` has two letters and is nobody else's: a leading underscore in front of two or more letters is a house's mark.
fn has_marked_prefix(name: &str) -> bool {
    name.strip_prefix('_').is_some_and(|rest| rest.chars().filter(|c| c.is_alphanumeric()).count() >= SHORT)
}

#[cfg(test)]
mod tests {
    use super::is_generic;

    #[test]
    fn generic_and_not() {
        for name in ["uid", "UID", "token", "session_id", "_s", "s", "fr", "id", "user-id", "__uid", "lang"] {
            assert!(is_generic(name), "{name}");
        }
        for name in [
            "_ga",
            "_gid",
            "IDE",
            "NID",
            "iclose_session",
            "widget_loaded",
            "chaport-<id:hex24>",
            "PHPSESSID",
        ] {
            assert!(!is_generic(name), "{name}");
        }
    }

    #[test]
    fn the_common_words_are_in_order_and_bare() {
        assert!(super::COMMON.is_sorted());
        assert!(super::COMMON.iter().all(|word| word.bytes().all(|b| b.is_ascii_lowercase())));
    }
}
