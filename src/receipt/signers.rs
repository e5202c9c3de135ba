//! Who may sign: a file of allowed signers (`man ssh-keygen`), read as `ssh-keygen -Y verify` does.

use chrono::{DateTime, NaiveDateTime, Utc};
use ssh_key::PublicKey;

use super::signature::{NAMESPACE, SignedBy};

/// The names that a file of signers gives the key at `now`, patterns among them. Empty: the key is
/// not in it, or not for this. Lines of certificate authorities are passed over; moments without a
/// zone are UTC.
pub fn named(signers: &str, by: &SignedBy, now: DateTime<Utc>) -> Vec<String> {
    let names = lists(signers, by, now).flat_map(|list| {
        let names = list.split(',').filter(|it| !it.starts_with('!'));
        names.filter(move |it| matches_list(it, list))
    });
    names.map(str::to_owned).collect()
}

/// True where a line gives the key this name, by itself or by a pattern, and none of the same line
/// takes it back (`*@example.org,!bo@example.org`).
pub fn is_named(signers: &str, by: &SignedBy, now: DateTime<Utc>, name: &str) -> bool {
    let mut lists = lists(signers, by, now);
    lists.any(|it| matches_list(name, it))
}

/// The principals of each line that names the key and allows it.
fn lists<'a>(
    signers: &'a str,
    by: &'a SignedBy,
    now: DateTime<Utc>,
) -> impl Iterator<Item = &'a str> {
    let lines = signers.lines().map(str::trim);
    let entries = lines.filter(|it| !it.is_empty() && !it.starts_with('#'));
    entries.filter_map(move |it| entry(it, by, now))
}

/// As OpenSSH matches a list of patterns: one with `!` that fits takes back all others.
fn matches_list(name: &str, patterns: &str) -> bool {
    let mut found = false;
    for pattern in patterns.split(',') {
        match pattern.strip_prefix('!') {
            Some(pattern) if matches(name.as_bytes(), pattern.as_bytes()) => return false,
            Some(_) => {}
            None => found |= matches(name.as_bytes(), pattern.as_bytes()),
        }
    }
    found
}

/// `*` is any text, `?` any byte.
fn matches(name: &[u8], pattern: &[u8]) -> bool {
    let (mut at, mut next) = (0, 0);
    // Behind the last star, and where its text ends so far.
    let mut star: Option<(usize, usize)> = None;
    while at < name.len() {
        match pattern.get(next) {
            Some(b'*') => {
                star = Some((next + 1, at));
                next += 1;
            }
            Some(it) if *it == b'?' || *it == name[at] => {
                at += 1;
                next += 1;
            }
            _ => {
                let Some((behind, end)) = star else {
                    return false;
                };
                star = Some((behind, end + 1));
                (at, next) = (end + 1, behind);
            }
        }
    }
    pattern[next..].iter().all(|it| *it == b'*')
}

/// The principals of a line that names the key.
fn entry<'a>(line: &'a str, by: &SignedBy, now: DateTime<Utc>) -> Option<&'a str> {
    let mut words = words(line);
    let principals = words.next()?.trim_matches('"');
    let mut word = words.next()?;
    let is_key =
        |it: &str| it.starts_with("ssh-") || it.starts_with("ecdsa-") || it.starts_with("sk-");
    if !is_key(word) {
        if !options_allow(word, now) {
            return None;
        }
        word = words.next()?;
    }
    let key = format!("{word} {}", words.next()?);
    let key = PublicKey::from_openssh(&key).ok()?;
    (key.key_data() == by.key.key_data()).then_some(principals)
}

/// Blanks separate, except in quotes.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let mut is_quoted = false;
    line.split(move |it: char| {
        is_quoted ^= it == '"';
        !is_quoted && it.is_ascii_whitespace()
    })
    .filter(|it| !it.is_empty())
}

fn options_allow(options: &str, now: DateTime<Utc>) -> bool {
    let mut is_quoted = false;
    let mut options = options.split(move |it: char| {
        is_quoted ^= it == '"';
        !is_quoted && it == ','
    });
    options.all(|it| {
        let (name, value) = it.split_once('=').unwrap_or((it, ""));
        let value = value.trim_matches('"');
        match name.to_ascii_lowercase().as_str() {
            "namespaces" => matches_list(NAMESPACE, value),
            "valid-after" => moment(value).is_some_and(|it| it <= now),
            "valid-before" => moment(value).is_some_and(|it| now < it),
            // A certificate authority, or something that a later OpenSSH asks for.
            _ => false,
        }
    })
}

/// `YYYYMMDD`, `YYYYMMDDHHMM` or `YYYYMMDDHHMMSS`, with or without a `Z`.
fn moment(text: &str) -> Option<DateTime<Utc>> {
    let digits = text.strip_suffix('Z').unwrap_or(text);
    let whole = match digits.len() {
        8 => format!("{digits}000000"),
        12 => format!("{digits}00"),
        _ => digits.to_owned(),
    };
    let moment = NaiveDateTime::parse_from_str(&whole, "%Y%m%d%H%M%S").ok()?;
    Some(moment.and_utc())
}

#[cfg(test)]
mod tests {
    use ssh_key::{LineEnding, PrivateKey};

    use super::*;
    use crate::receipt::{Signer, signed_by};

    /// A key that is nobody's.
    fn key() -> PrivateKey {
        ssh_key::private::Ed25519Keypair::from_seed(&[7; 32]).into()
    }

    fn by() -> SignedBy {
        let signer = Signer::read(&key().to_openssh(LineEnding::LF).unwrap()).unwrap();
        signed_by(&signer.sign(b"hello").unwrap(), b"hello").unwrap()
    }

    fn public() -> String {
        key().public_key().to_openssh().unwrap()
    }

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(1_770_000_000, 0).unwrap()
    }

    #[test]
    fn a_name_is_given_by_a_line_that_allows_it_now() {
        let by = by();
        for (line, expected) in [
            ("ana@example.org KEY", "ana@example.org"),
            ("ana,bo KEY a comment", "ana,bo"),
            ("\"ana\" KEY", "ana"),
            ("# ana KEY", ""),
            ("ana namespaces=\"git,maestro-receipt\" KEY", "ana"),
            ("ana namespaces=\"git\" KEY", ""),
            ("ana valid-before=\"20260201\" KEY", ""),
            (
                "ana valid-after=\"20260201\",valid-before=\"203001011200Z\" KEY",
                "ana",
            ),
            ("ana valid-after=\"20300101\" KEY", ""),
            ("ana valid-after=\"soon\" KEY", ""),
            ("ana namespaces=\"*,!maestro-*\" KEY", ""),
            ("ana cert-authority KEY", ""),
            ("ana,!ana KEY", ""),
            ("!ana KEY", ""),
            ("*@example.org,!bo@example.org KEY", "*@example.org"),
            ("ana ssh-ed25519 AAAA", ""),
            ("ana", ""),
            ("", ""),
        ] {
            let line = line.replace("KEY", &public());
            assert_eq!(named(&line, &by, now()).join(","), expected, "{line}");
        }
    }

    #[test]
    fn a_pattern_gives_a_name_and_a_negated_one_takes_it_back() {
        for (list, name, expected) in [
            ("ana", "ana", true),
            ("ana", "bo", false),
            ("a?a", "ana", true),
            ("*@example.org", "bo@example.org", true),
            ("*@example.org,!bo@*", "bo@example.org", false),
            ("!bo@*,*@example.org", "ana@example.org", true),
            ("!bo", "ana", false),
            ("a*b*c", "aXbYbZc", true),
            ("a*b*c", "aXbYbZ", false),
            ("*", "", true),
        ] {
            let line = format!("{list} {}", public());
            assert_eq!(
                is_named(&line, &by(), now(), name),
                expected,
                "{list} {name}"
            );
        }
        // Another line may give it all the same, as ssh-keygen reads one after the other.
        let lines = format!("*,!bo {0}\nbo {0}\n", public());
        assert!(is_named(&lines, &by(), now(), "bo"));
    }
}
