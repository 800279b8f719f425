//! Hosts: normalised into an inline buffer, split on label borders, with the path beside them in a URL.

/// The longest host name, in bytes ([RFC 1035, 2.3.4](https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4)).
pub(crate) const LONGEST_HOST: usize = 253;

/// Room for a host that has to be changed to be normal.
pub(crate) struct Buffer([u8; LONGEST_HOST]);

impl Buffer {
    pub(crate) const fn new() -> Self {
        Self([0; LONGEST_HOST])
    }
}

/// What a byte is in a host.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Byte {
    Normal,
    Digit,
    Dot,
    /// To be put into lower case.
    Upper,
    /// Part of a character beyond ASCII.
    International,
    Colon,
    Forbidden,
}

const BYTES: [Byte; 256] = {
    let mut kinds = [Byte::Normal; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte as u8 {
            b'0'..=b'9' => Byte::Digit,
            b'.' => Byte::Dot,
            b'A'..=b'Z' => Byte::Upper,
            0x80..=0xFF => Byte::International,
            b':' => Byte::Colon,
            // The forbidden host code points of the WHATWG URL standard, and control characters.
            0..=b' '
            | 0x7F
            | b'#'
            | b'/'
            | b'<'
            | b'>'
            | b'?'
            | b'@'
            | b'['
            | b'\\'
            | b']'
            | b'^'
            | b'|'
            | b'%' => Byte::Forbidden,
            _ => Byte::Normal,
        };
        byte += 1;
    }
    kinds
};

/// The normal form of what somebody calls a host: lower case, without port, leading and trailing dot, so that
/// `.Example.COM:443` is `example.com`. Most hosts are normal as they are and are not copied.
///
/// What cannot be a host name (an IP address, an empty label, 254 bytes) is `None`: such a host is nobody's.
pub(crate) fn normalise<'a>(text: &'a str, buffer: &'a mut Buffer) -> Option<&'a str> {
    if is_normal(text.as_bytes()) { Some(text) } else { make_normal(text, buffer) }
}

/// Whether a host is normal as it is: the most frequent case, found out in a few steps per byte.
fn is_normal(text: &[u8]) -> bool {
    // A dot before the host, so that one at its beginning follows another.
    let (mut seen, mut pairs, mut last) = (0, 0, DOT);
    for byte in text {
        let kind = KINDS[usize::from(*byte)];
        seen |= kind;
        pairs |= kind & last;
        last = kind;
    }
    let letter = |byte: &u8| KINDS[usize::from(*byte)] == LETTER;
    (seen & OTHER) == 0
        && (pairs & DOT) == 0
        && last != DOT
        && text.len() <= LONGEST_HOST
        && (last == LETTER || text.iter().rev().take_while(|byte| **byte != b'.').any(letter))
}

const LETTER: u8 = 1;
const DOT: u8 = 2;
const OTHER: u8 = 4;

/// Bytes of a normal host, of which each label may have any but a last one needs a letter; and the others.
const KINDS: [u8; 256] = {
    let mut kinds = [OTHER; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match BYTES[byte] {
            Byte::Normal => LETTER,
            Byte::Digit => 0,
            Byte::Dot => DOT,
            _ => OTHER,
        };
        byte += 1;
    }
    kinds
};

fn make_normal<'a>(text: &'a str, buffer: &'a mut Buffer) -> Option<&'a str> {
    let text = text.strip_prefix('.').unwrap_or(text);
    let (mut change, mut label, mut numeric) = (false, 0, true);
    let mut end = text.len();
    for (position, byte) in text.bytes().enumerate() {
        match BYTES[usize::from(byte)] {
            Byte::Normal => numeric = false,
            Byte::Digit => {}
            Byte::Upper | Byte::International => (change, numeric) = (true, false),
            Byte::Dot if label == 0 => return None,
            // A dot at the end, or in front of the port, belongs to the label before it.
            Byte::Dot if matches!(text.as_bytes().get(position + 1), None | Some(b':')) => {
                is_port(&text[position + 1..]).then_some(())?;
                end = position;
                break;
            }
            Byte::Dot => {
                (label, numeric) = (0, true);
                continue;
            }
            Byte::Colon => {
                is_port(&text[position..]).then_some(())?;
                end = position;
                break;
            }
            Byte::Forbidden => return None,
        }
        label += 1;
    }
    // A host whose last label is a number is an IPv4 address (WHATWG URL, "ends in a number").
    if label == 0 || numeric || end > LONGEST_HOST {
        return None;
    }
    if change { lower_case(&text[..end], buffer) } else { Some(&text[..end]) }
}

/// Whether what follows a host is nothing, or a colon and digits.
fn is_port(text: &str) -> bool {
    text.strip_prefix(':').unwrap_or(text).bytes().all(|byte| byte.is_ascii_digit())
}

/// Lower case character by character, as the records have it, which needs no tables of IDNA.
fn lower_case<'a>(text: &str, buffer: &'a mut Buffer) -> Option<&'a str> {
    let mut length = 0;
    if text.is_ascii() {
        length = text.len();
        let bytes = buffer.0.get_mut(..length)?;
        bytes.copy_from_slice(text.as_bytes());
        bytes.make_ascii_lowercase();
        return core::str::from_utf8(&buffer.0[..length]).ok();
    }
    for character in text.chars().flat_map(char::to_lowercase) {
        let end = length + character.len_utf8();
        character.encode_utf8(buffer.0.get_mut(length..end)?);
        length = end;
    }
    core::str::from_utf8(&buffer.0[..length]).ok()
}

/// Whether a normal host is `parent` or, with a label border, below it.
pub(crate) fn is_within(host: &str, parent: &str) -> bool {
    host.strip_suffix(parent)
        .is_some_and(|before| before.is_empty() || (before.ends_with('.') && !parent.is_empty()))
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
            ("..a.b", None),
            ("a.b..", None),
            ("a.b.:80", Some("a.b")),
            ("a.b.:x", None),
            ("a.1", None),
            ("1.a", Some("1.a")),
            (":80", None),
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
            assert_eq!(normalise(text, &mut Buffer::new()), expected, "{text}");
        }
        assert!(normalise(&"a".repeat(253), &mut Buffer::new()).is_some());
        assert!(normalise(&"a".repeat(254), &mut Buffer::new()).is_none());
        assert!(normalise(&"İ".repeat(126), &mut Buffer::new()).is_none(), "lower case can be longer");
    }

    #[test]
    fn borders_are_label_borders() {
        assert!(is_within("ad.doubleclick.net", "doubleclick.net"));
        assert!(is_within("ad.doubleclick.net", "ad.doubleclick.net"));
        assert!(!is_within("ad.doubleclick.net", "click.net"));
        assert!(!is_within("ad.doubleclick.net", "x.ad.doubleclick.net"));
        assert!(!is_within("notdoubleclick.net", "doubleclick.net"));
        assert!(!is_within("doubleclick.net.evil.com", "doubleclick.net"));
        assert!(!is_within("doubleclick.net.", ""));
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
