//! `--numbers 12,40-44`: some issues and pull requests, each read anew.

use std::collections::BTreeSet;
use std::str::FromStr;

use super::source::Following;
use crate::github::Fault;

/// Every number costs two requests or more; who wants many has `--full`.
const MOST: usize = 200;

/// Numbers of issues, in ascending order, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Numbers(BTreeSet<u64>);

impl Numbers {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromStr for Numbers {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut numbers = BTreeSet::new();
        for part in text.split(',').map(str::trim) {
            let (from, to) = part.split_once('-').unwrap_or((part, part));
            let (from, to) = (number(from)?, number(to)?);
            if to < from {
                return Err(format!("`{part}` ends before it begins"));
            }
            if MOST as u64 <= to - from {
                return Err(too_many());
            }
            numbers.extend(from..=to);
        }
        match numbers.len() <= MOST {
            true => Ok(Self(numbers)),
            false => Err(too_many()),
        }
    }
}

fn number(text: &str) -> Result<u64, String> {
    let text = text.trim();
    let number = text.strip_prefix('#').unwrap_or(text).parse().ok();
    number
        .filter(|it| 0 < *it)
        .ok_or_else(|| format!("`{text}` is no number of an issue, write such as 12,40-44"))
}

fn too_many() -> String {
    format!("more than {MOST} numbers: leave them out and use --full to read everything again")
}

impl Following<'_, '_> {
    /// Reads the wished numbers whole. Nothing that a later run goes on from is moved.
    pub(super) fn numbers(&mut self) -> anyhow::Result<Option<Fault>> {
        self.gaps.push(
            "only the numbers of --numbers were read, and no events, reviews or discussions".into(),
        );
        for number in self.wish.numbers.0.clone() {
            let fault = match self.issue(number, true)? {
                None => self.thread(number)?,
                fault => fault,
            };
            if fault.is_some() {
                return Ok(fault);
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::Numbers;

    fn check(text: &str, expected: Result<&[u64], &str>) {
        let read: Result<Numbers, String> = text.parse();
        let read = read.map(|it| it.0.into_iter().collect::<Vec<_>>());
        match expected {
            Ok(numbers) => assert_eq!(read.as_deref(), Ok(numbers), "{text}"),
            Err(words) => assert!(
                read.as_ref().is_err_and(|it| it.contains(words)),
                "{read:?}"
            ),
        }
    }

    #[test]
    fn numbers_are_single_ones_and_ranges_each_once() {
        check("12,40-42", Ok(&[12, 40, 41, 42]));
        check(" #7 , 7-8", Ok(&[7, 8]));
    }

    #[test]
    fn what_is_no_number_or_too_many_is_refused() {
        check("", Err("`` is no number"));
        check("0", Err("`0` is no number"));
        check("8-3", Err("ends before it begins"));
        check("1-99999999999", Err("--full"));
        check("1-150,200-300", Err("--full"));
    }
}
