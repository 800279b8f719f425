//! How long an item stays on the device: the grammar, the seconds, and the words for it in four languages.

use core::fmt;
use core::str::FromStr;

use super::excerpt::Excerpt;
use super::vocab::{EndEvent, Lang, TimeUnit, Vocabulary};

/// The longest calendar amount that a record may state: 30 years. What is longer is a mistake of units, as in
/// the `maxAgeSeconds: 2592000000` (82 years) that milliseconds make of a month.
pub(crate) const LONGEST_SECONDS: u64 = 30 * 365 * 86_400;

/// How long an item stays on the visitor's device.
///
/// A record that says nothing about it gives `None` instead of a `Retention`: "not stated" is not "none".
///
/// ```
/// use consent_atlas::{Lang, Retention};
///
/// let retention: Retention = "13 months".parse()?;
/// assert_eq!(retention.as_seconds(), Some(13 * 30 * 86_400));
/// assert_eq!(retention.display(Lang::De).to_string(), "13 Monate");
///
/// let retention: Retention = "until logout or token expiry".parse()?;
/// assert_eq!(retention.as_seconds(), None);
/// assert_eq!(retention.display(Lang::Fr).to_string(), "jusqu’à la déconnexion ou à l’expiration du jeton");
/// # Ok::<(), consent_atlas::ParseRetentionError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Retention {
    /// Until the browser ends the session: a cookie without `Expires` and `Max-Age`
    /// ([RFC 6265, 5.3](https://www.rfc-editor.org/rfc/rfc6265#section-5.3)).
    Session,
    /// Until the tab is closed.
    Tab,
    /// For a calendar amount.
    For(Span),
    /// Beyond the session, for a length that nobody publishes.
    Persistent,
    /// Until one of some events.
    Until(EndEvents),
}

impl Retention {
    /// The length in seconds: 0 for a session or a tab, a year as 365 days and a month as 30; `None` where there
    /// is no length.
    pub const fn as_seconds(self) -> Option<u64> {
        match self {
            Self::Session | Self::Tab => Some(0),
            Self::For(span) => Some(span.as_seconds()),
            Self::Persistent | Self::Until(_) => None,
        }
    }

    /// The retention in words, in one of the four languages.
    pub const fn display(self, lang: Lang) -> RetentionDisplay {
        RetentionDisplay { retention: self, lang }
    }

    /// One word of the compiled tables; 0 is "not stated".
    pub(crate) const fn to_word(self) -> u32 {
        match self {
            Self::Session => 1 << 28,
            Self::Tab => 2 << 28,
            Self::For(span) => (3 << 28) | ((span.unit as u32) << 24) | span.amount,
            Self::Persistent => 4 << 28,
            Self::Until(events) => (5 << 28) | events.bits,
        }
    }

    pub(crate) fn from_word(word: u32) -> Option<Self> {
        let payload = word & 0x00FF_FFFF;
        match word >> 28 {
            1 => Some(Self::Session),
            2 => Some(Self::Tab),
            3 => Some(Self::For(Span { amount: payload, unit: TimeUnit::from_code(word >> 24 & 0xF)? })),
            4 => Some(Self::Persistent),
            5 => Some(Self::Until(EndEvents { bits: payload })),
            _ => None,
        }
    }
}

/// A calendar amount, such as 13 months.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Span {
    amount: u32,
    unit: TimeUnit,
}

impl Span {
    /// The number before the unit.
    pub const fn amount(self) -> u32 {
        self.amount
    }

    /// The unit.
    pub const fn unit(self) -> TimeUnit {
        self.unit
    }

    /// The length in seconds, a year as 365 days and a month as 30.
    pub const fn as_seconds(self) -> u64 {
        let unit = match self.unit {
            TimeUnit::Second => 1,
            TimeUnit::Minute => 60,
            TimeUnit::Hour => 3_600,
            TimeUnit::Day => 86_400,
            TimeUnit::Week => 7 * 86_400,
            TimeUnit::Month => 30 * 86_400,
            TimeUnit::Year => 365 * 86_400,
        };
        self.amount as u64 * unit
    }
}

/// The events of which the first ends an item.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct EndEvents {
    bits: u32,
}

impl EndEvents {
    /// The events, in the order of the vocabulary.
    pub fn iter(self) -> impl Iterator<Item = EndEvent> + use<> {
        EndEvent::ALL.iter().copied().filter(move |event| self.contains(*event))
    }

    /// Whether an event is among them.
    pub const fn contains(self, event: EndEvent) -> bool {
        self.bits & (1 << event as u32) != 0
    }
}

impl fmt::Debug for EndEvents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// As a record spells it: `session`, `1 year`, `until logout or token expiry`.
impl fmt::Display for Retention {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Session => f.write_str("session"),
            Self::Tab => f.write_str("tab"),
            Self::For(span) => {
                write!(f, "{} {}{}", span.amount, span.unit, if span.amount == 1 { "" } else { "s" })
            }
            Self::Persistent => f.write_str("persistent"),
            Self::Until(events) => {
                f.write_str("until ")?;
                write_joined(f, events.iter().map(EndEvent::as_str), " or ")
            }
        }
    }
}

/// A [`Retention`] in words; see [`Retention::display`].
#[derive(Clone, Copy, Debug)]
pub struct RetentionDisplay {
    retention: Retention,
    lang: Lang,
}

impl fmt::Display for RetentionDisplay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [session, tab, persistent, until, or] = match self.lang {
            Lang::En => ["session", "until the tab is closed", "persistent", "until ", " or "],
            Lang::Fr => ["session", "jusqu’à la fermeture de l’onglet", "persistant", "jusqu’", " ou "],
            Lang::De => ["Sitzung", "bis zum Schließen des Tabs", "dauerhaft", "bis ", " oder "],
            Lang::Es => ["sesión", "hasta cerrar la pestaña", "persistente", "hasta ", " o "],
        };
        match self.retention {
            Retention::Session => f.write_str(session),
            Retention::Tab => f.write_str(tab),
            Retention::For(span) => {
                let unit =
                    if span.amount == 1 { span.unit.label(self.lang) } else { plural(span.unit, self.lang) };
                write!(f, "{} {unit}", span.amount)
            }
            Retention::Persistent => f.write_str(persistent),
            Retention::Until(events) => {
                f.write_str(until)?;
                write_joined(f, events.iter().map(|event| event.label(self.lang)), or)
            }
        }
    }
}

fn write_joined<'a>(
    f: &mut fmt::Formatter<'_>,
    words: impl Iterator<Item = &'a str>,
    separator: &str,
) -> fmt::Result {
    for (position, word) in words.enumerate() {
        f.write_str(if position == 0 { "" } else { separator })?;
        f.write_str(word)?;
    }
    Ok(())
}

fn plural(unit: TimeUnit, lang: Lang) -> &'static str {
    let [en, fr, de, es] = match unit {
        TimeUnit::Second => ["seconds", "secondes", "Sekunden", "segundos"],
        TimeUnit::Minute => ["minutes", "minutes", "Minuten", "minutos"],
        TimeUnit::Hour => ["hours", "heures", "Stunden", "horas"],
        TimeUnit::Day => ["days", "jours", "Tage", "días"],
        TimeUnit::Week => ["weeks", "semaines", "Wochen", "semanas"],
        TimeUnit::Month => ["months", "mois", "Monate", "meses"],
        TimeUnit::Year => ["years", "ans", "Jahre", "años"],
    };
    match lang {
        Lang::En => en,
        Lang::Fr => fr,
        Lang::De => de,
        Lang::Es => es,
    }
}

/// A text is not a retention, or an absurd one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{found} is not a retention; {expected}")]
pub struct ParseRetentionError {
    found: Excerpt,
    expected: &'static str,
}

const FORMS: &str = "expected `session`, `tab`, `persistent`, an amount such as `13 months`, or `until` with an event \
                     such as `until logout or token expiry`";
const UNITS: &str =
    "expected a number and second(s), minute(s), hour(s), day(s), week(s), month(s) or year(s)";
const EVENTS: &str = "expected after `until`, joined by ` or `: cleared, logout, token expiry, session expiry, changed, \
                      consent withdrawal, conversation end, checkout, account deletion";
const ABSURD: &str = "expected at most 30 years: are milliseconds taken for seconds? Where no length is published, \
                      write `persistent`";
const ZERO: &str = "expected an amount above 0, or `session`";

impl ParseRetentionError {
    /// What would have been accepted.
    pub(crate) fn expected(&self) -> &'static str {
        self.expected
    }
}

impl FromStr for Retention {
    type Err = ParseRetentionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text).map_err(|expected| ParseRetentionError { found: Excerpt::new(text), expected })
    }
}

fn parse(text: &str) -> Result<Retention, &'static str> {
    match text {
        "session" => return Ok(Retention::Session),
        "tab" => return Ok(Retention::Tab),
        "persistent" => return Ok(Retention::Persistent),
        _ => {}
    }
    if let Some(list) = text.strip_prefix("until ") {
        let mut bits = 0;
        for word in list.split(" or ") {
            bits |= 1 << EndEvent::from_word(word).ok_or(EVENTS)?.code();
        }
        return Ok(Retention::Until(EndEvents { bits }));
    }
    let (amount, unit) = text.split_once(' ').ok_or(FORMS)?;
    if amount.is_empty() || !amount.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(FORMS);
    }
    let unit =
        TimeUnit::from_word(unit).or_else(|| TimeUnit::from_word(unit.strip_suffix('s')?)).ok_or(UNITS)?;
    let amount = amount.parse().map_err(|_| ABSURD)?;
    let span = Span { amount, unit };
    match span.as_seconds() {
        0 => Err(ZERO),
        // The table's word has 24 bits for the amount, which 30 years need only when given in seconds.
        seconds if seconds > LONGEST_SECONDS || amount >= 1 << 24 => Err(ABSURD),
        _ => Ok(Retention::For(span)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read_printed_and_packed() {
        let table = [
            ("session", Some(0), "Sitzung"),
            ("tab", Some(0), "bis zum Schließen des Tabs"),
            ("persistent", None, "dauerhaft"),
            ("1 year", Some(31_536_000), "1 Jahr"),
            ("2 years", Some(63_072_000), "2 Jahre"),
            ("13 months", Some(33_696_000), "13 Monate"),
            ("30 minutes", Some(1_800), "30 Minuten"),
            ("1 second", Some(1), "1 Sekunde"),
            ("6 weeks", Some(3_628_800), "6 Wochen"),
            ("until cleared", None, "bis zur Löschung"),
            ("until logout or token expiry", None, "bis zur Abmeldung oder zum Ablauf des Tokens"),
        ];
        for (text, seconds, german) in table {
            let retention: Retention = text.parse().unwrap();
            assert_eq!(retention.to_string(), text);
            assert_eq!(retention.as_seconds(), seconds, "{text}");
            assert_eq!(retention.display(Lang::De).to_string(), german);
            assert_eq!(Retention::from_word(retention.to_word()), Some(retention));
        }
        assert_eq!(Retention::from_word(0), None);
    }

    #[test]
    fn faults_say_what_was_expected() {
        let table = [
            ("", FORMS),
            ("forever", FORMS),
            ("1year", FORMS),
            ("-1 days", FORMS),
            ("1.5 days", FORMS),
            ("2 fortnights", UNITS),
            ("until doomsday", EVENTS),
            ("until logout or ", EVENTS),
            ("0 days", ZERO),
            ("82 years", ABSURD),
            ("2592000000 seconds", ABSURD),
            ("99999999999999999999 days", ABSURD),
        ];
        for (text, expected) in table {
            assert_eq!(text.parse::<Retention>().unwrap_err().expected, expected, "{text}");
        }
    }
}
