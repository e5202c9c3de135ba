//! What was let through all the same: decisions against the criteria, and waivers that end.

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

use super::Audience;
use crate::gate::{Choice, Decision, Entry, Records, Waiver, What};
use crate::metrics::Window;
use crate::model::Text;

/// Waivers are told from so long before their end until so long after it.
const NEAR: TimeDelta = TimeDelta::days(14);
const OVER: TimeDelta = TimeDelta::days(7);

/// A rule of a gate that somebody answers for instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Exception {
    /// `override` or `waiver`.
    pub kind: &'static str,
    pub gate: String,
    pub criterion: Option<String>,
    /// What the criteria said, of an override.
    pub verdict: Option<String>,
    /// `None` for the public, as who and why.
    pub item: Option<Text>,
    pub by: Option<Text>,
    pub reason: Option<Text>,
    /// UTC.
    pub until_at: DateTime<Utc>,
    /// It holds no more.
    pub is_over: bool,
}

/// Overrides that hold, or were taken within the period, and waivers that end soon or just did;
/// in the order in which they end.
pub fn exceptions(
    records: &Records,
    period: Window,
    now: DateTime<Utc>,
    audience: Audience,
) -> Vec<Exception> {
    let overrides = records
        .entries
        .iter()
        .filter_map(|entry| match &entry.what {
            What::Decision(it) => {
                is_overriding(records, entry, it, period, now).then(|| of(it, now))
            }
            _ => None,
        });
    let waivers = records.waivers().into_iter();
    let waivers = waivers.filter(|(_, it)| it.until - NEAR <= now && now < it.until + OVER);
    let mut res: Vec<Exception> = overrides
        .chain(waivers.map(|(_, it)| of_waiver(it, now)))
        .collect();
    res.sort_by(|a, b| {
        a.until_at
            .cmp(&b.until_at)
            .then_with(|| a.gate.cmp(&b.gate))
    });
    if audience == Audience::Public {
        for it in &mut res {
            (it.item, it.by, it.reason) = (None, None, None);
        }
    }
    res
}

/// The newest word about its gate, or one of the period.
fn is_overriding(
    records: &Records,
    entry: &Entry,
    it: &Decision,
    period: Window,
    now: DateTime<Utc>,
) -> bool {
    if !it.overridden || it.choice != Choice::Go {
        return false;
    }
    let newest = records.decision(&it.gate, it.item.as_ref());
    let holds = newest.is_some_and(|(newest, _)| newest.id == entry.id) && now < it.expires_at;
    holds || period.has(entry.at)
}

fn of(it: &Decision, now: DateTime<Utc>) -> Exception {
    Exception {
        kind: "override",
        gate: it.gate.clone(),
        criterion: None,
        verdict: Some(it.verdict.as_str().to_owned()),
        item: it.item.clone(),
        by: Some(it.by.clone()),
        reason: Some(it.reason.clone()),
        until_at: it.expires_at,
        is_over: it.expires_at <= now,
    }
}

fn of_waiver(it: &Waiver, now: DateTime<Utc>) -> Exception {
    Exception {
        kind: "waiver",
        gate: it.gate.clone(),
        criterion: Some(it.criterion.clone()),
        verdict: None,
        item: it.item.clone(),
        by: Some(it.by.clone()),
        reason: Some(it.reason.clone()),
        until_at: it.until,
        is_over: it.until <= now,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gate::{EntryId, Verdict};

    fn day(day: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_770_000_000 + day * 86_400, 0).unwrap()
    }

    fn records(whats: Vec<(i64, What)>) -> Records {
        let entries = (1..).zip(whats).map(|(id, (at, what))| Entry {
            id: EntryId(id),
            at: day(at),
            actor: "@mira".into(),
            what,
        });
        Records {
            entries: entries.collect(),
        }
    }

    fn waiver(criterion: &str, until: i64) -> What {
        What::Waiver(Waiver {
            gate: "ga".to_owned(),
            criterion: criterion.to_owned(),
            item: None,
            by: "@mira".into(),
            reason: "we know it".into(),
            compensating: None,
            until: day(until),
        })
    }

    fn go(overridden: bool, until: i64) -> What {
        What::Decision(Decision {
            gate: "ga".to_owned(),
            item: None,
            choice: Choice::Go,
            by: "@mira".into(),
            release: None,
            commit: None,
            reason: "now".into(),
            consulted: Vec::new(),
            conditions: Vec::new(),
            expires_at: day(until),
            verdict: Verdict::NoGo,
            overridden,
            policy: String::new(),
        })
    }

    /// Told on day 20, of the week before, as `kind criterion over`.
    fn check(whats: Vec<(i64, What)>, expected: &[&str]) {
        let period = Window {
            from: day(13),
            to: day(20),
        };
        let told = exceptions(&records(whats), period, day(20), Audience::Team);
        let told: Vec<String> = told
            .iter()
            .map(|it| {
                let over = if it.is_over { " over" } else { "" };
                format!(
                    "{} {}{over}",
                    it.kind,
                    it.criterion.as_deref().unwrap_or("-")
                )
            })
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn waivers_are_told_when_they_end() {
        check(vec![(1, waiver("a", 35))], &[]);
        check(vec![(1, waiver("a", 34))], &["waiver a"]);
        check(vec![(1, waiver("a", 20))], &["waiver a over"]);
        check(vec![(1, waiver("a", 13))], &[]);
        // The newest word about a criterion counts.
        check(vec![(1, waiver("a", 21)), (2, waiver("a", 35))], &[]);
        let two = vec![(1, waiver("b", 25)), (2, waiver("a", 22))];
        check(two, &["waiver a", "waiver b"]);
    }

    #[test]
    fn an_override_is_told_while_it_holds_and_in_its_week() {
        check(vec![(1, go(true, 40))], &["override -"]);
        check(vec![(1, go(true, 15))], &[]);
        check(vec![(14, go(true, 15))], &["override - over"]);
        check(vec![(1, go(false, 40))], &[]);
        check(vec![(1, go(true, 40)), (2, go(false, 40))], &[]);
    }

    #[test]
    fn the_public_hears_neither_who_nor_why() {
        let period = Window::back(day(20), None);
        let records = records(vec![(1, waiver("a", 21))]);
        let told = exceptions(&records, period, day(20), Audience::Public);
        assert_eq!((&told[0].by, &told[0].reason), (&None, &None));
    }
}
