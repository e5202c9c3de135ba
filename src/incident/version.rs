//! Versions as Semantic Versioning orders them (<https://semver.org>, 2.0.0, section 11).

use std::cmp::Ordering;

use crate::model::Text;

/// A version without its build metadata, which orders nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    numbers: [u64; 3],
    before: Vec<String>,
}

impl std::str::FromStr for Version {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let text = text.trim();
        let text = text.strip_prefix(['v', 'V']).unwrap_or(text);
        let text = text.split_once('+').map_or(text, |it| it.0);
        let (core, before) = match text.split_once('-') {
            Some((core, before)) => (core, before.split('.').map(str::to_owned).collect()),
            None => (text, Vec::new()),
        };
        let mut numbers = core.split('.').map(|it| {
            let digits = !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
            it.parse().ok().filter(|_| digits).ok_or(())
        });
        let mut next = || numbers.next().ok_or(())?;
        let numbers_read = [next()?, next()?, next()?];
        let is_word = |it: &String| {
            !it.is_empty()
                && it
                    .bytes()
                    .all(|it| it.is_ascii_alphanumeric() || it == b'-')
        };
        if numbers.next().is_some() || !before.iter().all(is_word) {
            return Err(());
        }
        Ok(Self {
            numbers: numbers_read,
            before,
        })
    }
}

impl Version {
    fn precedence(&self, other: &Self) -> Ordering {
        let core = self.numbers.cmp(&other.numbers);
        let before = match (self.before.is_empty(), other.before.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Greater,
            (false, true) => Ordering::Less,
            (false, false) => words(&self.before, &other.before),
        };
        core.then(before)
    }

    /// The version to give a hotfix of this one: the next number of a pre-release, else the next
    /// patch.
    pub fn after(&self) -> String {
        let [major, minor, patch] = self.numbers;
        if self.before.is_empty() {
            return format!("v{major}.{minor}.{}", patch.saturating_add(1));
        }
        let mut before = self.before.clone();
        match before.last().and_then(|it| it.parse::<u64>().ok()) {
            Some(number) => {
                before.pop();
                before.push(number.saturating_add(1).to_string());
            }
            None => before.push("1".to_owned()),
        }
        format!("v{major}.{minor}.{patch}-{}", before.join("."))
    }
}

fn words(a: &[String], b: &[String]) -> Ordering {
    let number = |it: &String| it.parse::<u64>().ok();
    for (a, b) in a.iter().zip(b) {
        let order = match (number(a), number(b)) {
            (Some(a), Some(b)) => a.cmp(&b),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => a.cmp(b),
        };
        if order.is_ne() {
            return order;
        }
    }
    a.len().cmp(&b.len())
}

/// What is wrong with `tag` for a hotfix of the release `current`, if anything.
///
/// `v1.1.1-hotfix` comes *before* `v1.1.1`: an installer that has `v1.1.1` will not take it.
pub fn tag_warning(tag: &str, current: Option<&Text>) -> Option<String> {
    let Ok(version) = tag.parse::<Version>() else {
        return Some(format!(
            "`{tag}` is no semantic version: installers cannot order it"
        ));
    };
    let current = current.and_then(|it| Some((it.raw(), it.raw().parse::<Version>().ok()?)));
    if let Some((name, current)) = &current {
        if version.precedence(current).is_gt() && !is_named_hotfix(&version) {
            return None;
        }
        let next = current.after();
        if version.precedence(current).is_le() {
            return Some(format!(
                "{tag} does not come after {name}: installers will not upgrade; call it {next}"
            ));
        }
    }
    if !is_named_hotfix(&version) {
        return None;
    }
    let [major, minor, patch] = version.numbers;
    let plain = format!("v{major}.{minor}.{patch}");
    let next = current.map_or(plain.clone(), |(_, it)| it.after());
    Some(format!(
        "{tag} comes before {plain}: who gets {plain} later is fine, who has it will not upgrade; {next} is safe"
    ))
}

fn is_named_hotfix(version: &Version) -> bool {
    let word = |it: &String| it.to_lowercase().contains("hotfix");
    version.before.iter().any(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tag: &str, current: Option<&str>, expected: &str) {
        let current = current.map(Text::from);
        let said = tag_warning(tag, current.as_ref()).unwrap_or_default();
        assert_eq!(said, expected, "{tag}");
    }

    #[test]
    fn the_order_is_that_of_the_specification() {
        let ordered = [
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
            "1.0.1",
            "1.10.0",
        ];
        let versions = ordered.map(|it| it.parse::<Version>().unwrap());
        for pair in versions.windows(2) {
            assert!(pair[0].precedence(&pair[1]).is_lt(), "{pair:?}");
        }
        for text in [
            "",
            "1",
            "1.2",
            "1.2.3.4",
            "1.2.x",
            "1.2.3-",
            "1.2.3-a..b",
            "1.2.3-ä",
        ] {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_hotfix_tag_must_come_after_what_users_have() {
        check("v1.1.2", Some("v1.1.1"), "");
        check("v1.1.0-beta.1", Some("v1.1.0-beta"), "");
        check(
            "v1.1.1-hotfix",
            Some("v1.1.1"),
            "v1.1.1-hotfix does not come after v1.1.1: installers will not upgrade; call it v1.1.2",
        );
        check(
            "v1.1.0-beta",
            Some("v1.1.0-beta.1"),
            "v1.1.0-beta does not come after v1.1.0-beta.1: installers will not upgrade; call it v1.1.0-beta.2",
        );
        check(
            "v1.1.1-hotfix",
            Some("v1.1.0"),
            "v1.1.1-hotfix comes before v1.1.1: who gets v1.1.1 later is fine, who has it will not upgrade; v1.1.1 is safe",
        );
        check(
            "v1.1.1-hotfix",
            None,
            "v1.1.1-hotfix comes before v1.1.1: who gets v1.1.1 later is fine, who has it will not upgrade; v1.1.1 is safe",
        );
        check(
            "hotfix",
            None,
            "`hotfix` is no semantic version: installers cannot order it",
        );
    }
}
