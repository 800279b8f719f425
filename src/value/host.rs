//! Hosts: normalised into an inline buffer, split on label borders, with the path beside them in a URL.

/// The longest host name, in bytes ([RFC 1035, 2.3.4](https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4)).
pub(crate) const LONGEST_HOST: usize = 253;

/// A host name in lower case, without port, leading and trailing dot.
#[derive(Clone, Copy)]
pub(crate) struct Host {
    bytes: [u8; LONGEST_HOST],
    length: u8,
}

impl Host {
    /// Normalises what somebody calls a host: `.Example.COM:443` is `example.com`. What cannot be a host name (an
    /// IP address, an empty label, too long) is `None`: such a host is nobody's.
    pub(crate) fn new(text: &str) -> Option<Self> {
        let text = without_port(text)?;
        let text = text.strip_prefix('.').unwrap_or(text);
        let text = text.strip_suffix('.').unwrap_or(text);
        let mut host = Self { bytes: [0; LONGEST_HOST], length: 0 };
        if text.is_ascii() {
            host.bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
            host.bytes.make_ascii_lowercase();
            host.length = text.len() as u8;
        } else {
            for character in text.chars().flat_map(char::to_lowercase) {
                let at = usize::from(host.length);
                let end = at + character.len_utf8();
                character.encode_utf8(host.bytes.get_mut(at..end)?);
                host.length = end as u8;
            }
        }
        is_host_name(host.as_str()).then_some(host)
    }

    pub(crate) fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[..usize::from(self.length)]).unwrap_or_default()
    }

    /// Whether this is `parent` or, with a label border, below it.
    pub(crate) fn is_within(&self, parent: &str) -> bool {
        self.as_str()
            .strip_suffix(parent)
            .is_some_and(|before| before.is_empty() || (before.ends_with('.') && !parent.is_empty()))
    }
}

/// Cuts `:port` off. More than one colon, or one without digits behind it, is no host name.
fn without_port(text: &str) -> Option<&str> {
    match text.split_once(':') {
        None => Some(text),
        Some((host, port)) => port.bytes().all(|byte| byte.is_ascii_digit()).then_some(host),
    }
}

fn is_host_name(text: &str) -> bool {
    let mut last = "";
    for label in text.split('.') {
        if label.is_empty() || label.bytes().any(is_forbidden) {
            return false;
        }
        last = label;
    }
    // A host whose last label is a number is an IPv4 address (WHATWG URL, "ends in a number").
    !last.is_empty() && !last.bytes().all(|byte| byte.is_ascii_digit())
}

/// Bytes that no host has (the forbidden host code points of the WHATWG URL standard, and control characters).
fn is_forbidden(byte: u8) -> bool {
    byte <= b' ' || byte == 0x7F || b"#/:<>?@[\\]^|%".contains(&byte)
}

/// The host and the path of an `http`, `https`, `ws` or `wss` URL, or of one without a scheme (`//cdn.example/x`).
///
/// User information, port, query and fragment are left aside, so that nothing in them is taken for the host. Other
/// schemes have no host that serves anything.
pub(crate) fn split_url(url: &str) -> Option<(&str, &str)> {
    let url = url.trim_matches(|c: char| c <= ' ');
    let rest = match url.find(':') {
        Some(colon) if is_scheme(&url[..colon]) => {
            let scheme = &url[..colon];
            let known = ["http", "https", "ws", "wss"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
            known.then(|| &url[colon + 1..])?
        }
        _ => url,
    };
    // Browsers take a backslash for a slash in these schemes.
    let rest = rest.strip_prefix(['/', '\\'])?.strip_prefix(['/', '\\'])?;
    let end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
    let (authority, after) = rest.split_at(end);
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let path = &after[..after.find(['?', '#']).unwrap_or(after.len())];
    Some((host, if path.is_empty() { "/" } else { path }))
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// Whether a path is `prefix` or below it: `/recaptcha` covers `/recaptcha/api.js` and not `/recaptchas`.
pub(crate) fn path_is_within(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix)
        .is_some_and(|rest| rest.is_empty() || prefix.ends_with('/') || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_normalised() {
        let table = [
            ("example.com", Some("example.com")),
            ("EXAMPLE.com", Some("example.com")),
            (".example.com", Some("example.com")),
            ("example.com.", Some("example.com")),
            ("example.com:8080", Some("example.com")),
            ("example.com:", Some("example.com")),
            ("MÜNCHEN.example", Some("münchen.example")),
            ("xn--mnchen-3ya.example", Some("xn--mnchen-3ya.example")),
            ("localhost", Some("localhost")),
            ("", None),
            (".", None),
            ("..", None),
            ("a..b", None),
            ("192.168.0.1", None),
            ("[::1]", None),
            ("[::1]:80", None),
            ("::1", None),
            ("example.com:http", None),
            ("exa mple.com", None),
            ("https://example.com", None),
            ("example.com/path", None),
            ("user@example.com", None),
        ];
        for (text, expected) in table {
            assert_eq!(Host::new(text).as_ref().map(Host::as_str), expected, "{text}");
        }
        assert!(Host::new(&"a".repeat(253)).is_some());
        assert!(Host::new(&"a".repeat(254)).is_none());
    }

    #[test]
    fn borders_are_label_borders() {
        let host = Host::new("ad.doubleclick.net").unwrap();
        assert!(host.is_within("doubleclick.net"));
        assert!(host.is_within("ad.doubleclick.net"));
        assert!(!host.is_within("click.net"));
        assert!(!host.is_within("x.ad.doubleclick.net"));
        assert!(!Host::new("notdoubleclick.net").unwrap().is_within("doubleclick.net"));
        assert!(!Host::new("doubleclick.net.evil.com").unwrap().is_within("doubleclick.net"));
    }

    #[test]
    fn urls_are_split() {
        let table = [
            ("https://a.example/x/y?q#f", Some(("a.example", "/x/y"))),
            ("HTTPS://a.example", Some(("a.example", "/"))),
            ("//a.example/x", Some(("a.example", "/x"))),
            ("wss://a.example:443/s", Some(("a.example:443", "/s"))),
            ("https://user:pass@a.example/", Some(("a.example", "/"))),
            ("https://doubleclick.net@evil.com/", Some(("evil.com", "/"))),
            ("https://evil.com/?u=https://doubleclick.net/", Some(("evil.com", "/"))),
            ("https://evil.com#@doubleclick.net", Some(("evil.com", "/"))),
            ("https://evil.com\\@doubleclick.net", Some(("evil.com", "\\@doubleclick.net"))),
            ("  https://a.example/  ", Some(("a.example", "/"))),
            ("mailto:a@doubleclick.net", None),
            ("data:text/html,//doubleclick.net", None),
            ("doubleclick.net/x", None),
            ("https:doubleclick.net", None),
            ("", None),
        ];
        for (url, expected) in table {
            assert_eq!(split_url(url), expected, "{url}");
        }
    }

    #[test]
    fn path_prefixes_end_at_a_slash() {
        assert!(path_is_within("/recaptcha", "/recaptcha"));
        assert!(path_is_within("/recaptcha/api.js", "/recaptcha"));
        assert!(path_is_within("/recaptcha/api.js", "/recaptcha/"));
        assert!(!path_is_within("/recaptchas", "/recaptcha"));
        assert!(!path_is_within("/", "/recaptcha"));
    }
}
