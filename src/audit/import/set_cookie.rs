//! `Set-Cookie` headers, parsed by the crate `cookie`.

use std::time::{SystemTime, UNIX_EPOCH};

use cookie::{Cookie, Expiration};

use super::ImportError;
use crate::audit::{Lifetime, ObservedItem};
use crate::value::host::{Buffer, is_within, normalise};
use crate::value::vocab::Storage;

/// Seconds since 1970.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// The cookie that a header of a host's response sets at a time; `None` where it removes one, or is for a domain that is
/// none of the host's, so that browsers ignore it (RFC 6265, 5.3).
pub(crate) fn read(host: &str, header: &str, now: i64) -> Result<Option<ObservedItem>, ImportError> {
    let malformed = |_| ImportError::Line {
        format: "Set-Cookie",
        line: 1,
        expected: "a name, `=`, a value, and attributes",
    };
    let cookie = Cookie::parse(header).map_err(malformed)?;
    // Max-Age counts before Expires (RFC 6265, 5.3).
    let lifetime = match (cookie.max_age(), cookie.expires()) {
        (Some(age), _) => Lifetime::between(0, age.whole_seconds()),
        (None, Some(Expiration::DateTime(end))) => Lifetime::between(now, end.unix_timestamp()),
        (None, _) => Some(Lifetime::Session),
    };
    let domain = cookie.domain().map_or(host, |domain| domain.trim_start_matches('.'));
    let (mut host_buffer, mut domain_buffer) = (Buffer::new(), Buffer::new());
    let normal = normalise(host, &mut host_buffer).zip(normalise(domain, &mut domain_buffer));
    let lifetime = lifetime.filter(|_| normal.is_none_or(|(host, domain)| is_within(host, domain)));
    Ok(lifetime.map(|lifetime| ObservedItem {
        lifetime: Some(lifetime),
        http_only: cookie.http_only() == Some(true),
        set_by: Some(host.to_owned()),
        ..ObservedItem::new(cookie.name(), domain, Storage::Cookie)
    }))
}
