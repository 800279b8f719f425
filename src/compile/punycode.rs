//! The other form of an internationalised host: punycode for Unicode and the other way round
//! ([RFC 3492](https://www.rfc-editor.org/rfc/rfc3492)).
//!
//! Records write hosts in lower case and so need none of the tables of IDNA; the test `tests/hosts.rs` compares the
//! result with a full implementation.

const BASE: u32 = 36;
const THRESHOLD_MIN: u32 = 1;
const THRESHOLD_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const INITIAL_BIAS: u32 = 72;
const INITIAL_CHARACTER: u32 = 128;

/// The other form of a host, if it has one.
pub(crate) fn other_form(host: &str) -> Option<String> {
    let labels: Option<Vec<String>> = host
        .split('.')
        .map(|label| match label.strip_prefix("xn--") {
            Some(encoded) => decode(encoded),
            None if label.is_ascii() => Some(label.to_owned()),
            None => Some(format!("xn--{}", encode(label)?)),
        })
        .collect();
    labels.map(|labels| labels.join(".")).filter(|other| other != host)
}

fn threshold(position: u32, bias: u32) -> u32 {
    position.saturating_sub(bias).clamp(THRESHOLD_MIN, THRESHOLD_MAX)
}

fn adapt(delta: u32, length: u32, first: bool) -> u32 {
    let mut delta = if first { delta / DAMP } else { delta / 2 };
    delta += delta / length;
    let mut bias = 0;
    while delta > (BASE - THRESHOLD_MIN) * THRESHOLD_MAX / 2 {
        delta /= BASE - THRESHOLD_MIN;
        bias += BASE;
    }
    bias + (BASE - THRESHOLD_MIN + 1) * delta / (delta + SKEW)
}

fn encode(label: &str) -> Option<String> {
    let characters: Vec<u32> = label.chars().map(u32::from).collect();
    let mut output: String = label.chars().filter(char::is_ascii).collect();
    let basic = output.len() as u32;
    let mut handled = basic;
    if basic > 0 {
        output.push('-');
    }
    let (mut next, mut delta, mut bias) = (INITIAL_CHARACTER, 0_u32, INITIAL_BIAS);
    while (handled as usize) < characters.len() {
        let smallest = characters.iter().copied().filter(|c| *c >= next).min()?;
        delta = delta.checked_add((smallest - next).checked_mul(handled + 1)?)?;
        next = smallest;
        for character in &characters {
            if *character < next {
                delta = delta.checked_add(1)?;
            }
            if *character == next {
                let mut rest = delta;
                let mut position = BASE;
                loop {
                    let threshold = threshold(position, bias);
                    if rest < threshold {
                        break;
                    }
                    output.push(digit(threshold + (rest - threshold) % (BASE - threshold)));
                    rest = (rest - threshold) / (BASE - threshold);
                    position += BASE;
                }
                output.push(digit(rest));
                bias = adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled += 1;
            }
        }
        delta = delta.checked_add(1)?;
        next += 1;
    }
    Some(output)
}

fn decode(encoded: &str) -> Option<String> {
    let (basic, extended) = encoded.rsplit_once('-').unwrap_or(("", encoded));
    let mut output: Vec<char> = basic.chars().collect();
    let (mut next, mut index, mut bias) = (INITIAL_CHARACTER, 0_u32, INITIAL_BIAS);
    let mut digits = extended.bytes();
    while digits.len() > 0 {
        let before = index;
        let (mut weight, mut position) = (1_u32, BASE);
        loop {
            let value = value(digits.next()?)?;
            index = index.checked_add(value.checked_mul(weight)?)?;
            let threshold = threshold(position, bias);
            if value < threshold {
                break;
            }
            weight = weight.checked_mul(BASE - threshold)?;
            position += BASE;
        }
        let length = output.len() as u32 + 1;
        bias = adapt(index - before, length, before == 0);
        next = next.checked_add(index / length)?;
        index %= length;
        output.insert(index as usize, char::from_u32(next)?);
        index += 1;
    }
    Some(output.into_iter().collect())
}

fn digit(value: u32) -> char {
    char::from(if value < 26 { b'a' + value as u8 } else { b'0' + (value as u8 - 26) })
}

fn value(digit: u8) -> Option<u32> {
    match digit {
        b'a'..=b'z' => Some(u32::from(digit - b'a')),
        b'0'..=b'9' => Some(u32::from(digit - b'0') + 26),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::other_form;

    #[test]
    fn both_forms_lead_to_each_other() {
        for (unicode, ascii) in [
            ("münchen.example", "xn--mnchen-3ya.example"),
            ("bücher.example", "xn--bcher-kva.example"),
            ("例え.jp", "xn--r8jz45g.jp"),
            ("a.ñandú.es", "a.xn--and-6ma2c.es"),
        ] {
            assert_eq!(other_form(unicode).as_deref(), Some(ascii));
            assert_eq!(other_form(ascii).as_deref(), Some(unicode));
        }
        assert_eq!(other_form("example.com"), None);
        assert_eq!(other_form("xn--\u{7f}.com"), None);
    }
}
