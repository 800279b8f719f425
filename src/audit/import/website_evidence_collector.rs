//! `inspection.json` of the EDPS Website Evidence Collector.

use std::collections::BTreeMap;
use std::io::Read;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::{ImportError, read_json, set_cookie, whole_seconds};
use crate::audit::{Lifetime, Observations, ObservedItem};
use crate::value::host::split_url;
use crate::value::vocab::Storage;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[serde(expecting = "an object with `cookies`, `localStorage` and `hosts`")]
struct Inspection {
    #[serde(default)]
    cookies: Vec<CollectedCookie>,
    /// Per origin, per key.
    #[serde(default)]
    #[allow(clippy::zero_sized_map_values, reason = "the values are what must not be kept")]
    local_storage: BTreeMap<String, BTreeMap<String, IgnoredAny>>,
    #[serde(default)]
    hosts: Hosts,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[serde(expecting = "a cookie with `name` and `domain`")]
struct CollectedCookie {
    name: String,
    domain: String,
    #[serde(default)]
    session: bool,
    expires: Option<f64>,
    expires_days: Option<f64>,
    #[serde(default)]
    http_only: bool,
}

#[derive(Default, Deserialize)]
#[serde(expecting = "an object with `requests`")]
struct Hosts {
    #[serde(default)]
    requests: Parties,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
#[serde(expecting = "an object with `firstParty` and `thirdParty`")]
struct Parties {
    #[serde(default)]
    first_party: Vec<String>,
    #[serde(default)]
    third_party: Vec<String>,
}

/// Reads the `inspection.json` of the
/// [EDPS Website Evidence Collector](https://code.europa.eu/EDPS/website-evidence-collector): cookies, local storage, and
/// the hosts of requests. Where it does not say in how many days a cookie expires, the lifetime counts from `seen_at`,
/// in seconds since 1970, or from now.
///
/// ```
/// use consent_atlas::audit::{Lifetime, import};
///
/// let file = br#"{
///     "cookies": [{"name": "a", "value": "secret", "domain": ".shop.example", "expiresDays": 30, "session": false}],
///     "localStorage": {"https://shop.example": {"k": {"value": "secret"}}},
///     "hosts": {"requests": {"firstParty": ["shop.example"], "thirdParty": ["widget.iclose.io"]}}
/// }"#;
/// let seen = import::website_evidence_collector(&file[..], None)?;
/// assert_eq!(seen.items()[0].lifetime, Some(Lifetime::Seconds(30 * 86_400)));
/// assert_eq!(seen.requests().len(), 2);
/// # Ok::<(), import::ImportError>(())
/// ```
pub fn website_evidence_collector(
    reader: impl Read,
    seen_at: Option<i64>,
) -> Result<Observations, ImportError> {
    let inspection: Inspection = read_json(reader, "inspection.json")?;
    let now = seen_at.unwrap_or_else(set_cookie::now);
    let mut seen = Observations::new();
    for cookie in inspection.cookies {
        let lifetime = match (cookie.expires_days, cookie.expires) {
            _ if cookie.session => Some(Lifetime::Session),
            (Some(days), _) => Lifetime::between(0, whole_seconds(days * 86_400.0)),
            (None, Some(end)) => Lifetime::between(now, whole_seconds(end)),
            (None, None) => Some(Lifetime::Session),
        };
        if let Some(lifetime) = lifetime {
            let item = ObservedItem::new(cookie.name, cookie.domain.trim_start_matches('.'), Storage::Cookie);
            seen.add(ObservedItem { lifetime: Some(lifetime), http_only: cookie.http_only, ..item });
        }
    }
    for (origin, keys) in inspection.local_storage {
        let host = split_url(&origin).map_or(origin.as_str(), |(host, _)| host);
        for key in keys.into_keys() {
            let item = ObservedItem::new(key, host, Storage::LocalStorage);
            seen.add(ObservedItem { lifetime: Some(Lifetime::UntilCleared), ..item });
        }
    }
    for host in inspection.hosts.requests.first_party.iter().chain(&inspection.hosts.requests.third_party) {
        seen.add_request(&format!("https://{host}/"));
    }
    Ok(seen)
}
