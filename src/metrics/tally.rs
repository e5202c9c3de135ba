//! From conversations that come by one at a time to readings.

use chrono::{DateTime, Utc};

use super::derived::{At, Derived, Shape, Sum};
use super::interval::wilson;
use super::stats::{mean, percentile};
use super::{Definition, Doubt, Ratio, Reading, Source, Subject, Window};

/// Feed it, then [`Tally::finish`]. Memory is bound by one number a conversation.
#[derive(Debug)]
pub struct Tally {
    rows: Vec<Row>,
    released_at: Option<DateTime<Utc>>,
}

#[derive(Debug)]
struct Row {
    definition: Definition,
    derived: Derived,
    window: Window,
    sum: Sum,
}

impl Tally {
    /// `definitions` are those to read; what is not derived from the log is left out.
    /// `released_at` is the newest release up to `now`.
    pub fn new(
        definitions: &[&Definition],
        now: DateTime<Utc>,
        released_at: Option<DateTime<Utc>>,
    ) -> Self {
        let row = |it: &&Definition| match it.source {
            Source::Log(derived) => Some(Row {
                definition: (*it).clone(),
                derived,
                window: Window::back(now, it.window),
                sum: Sum::default(),
            }),
            _ => None,
        };
        Self {
            rows: definitions.iter().filter_map(row).collect(),
            released_at,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// What happened after this moment is to be added, besides all that is not settled; `None`
    /// where only that is asked for.
    pub fn since(&self) -> Option<DateTime<Utc>> {
        let of_a_while = self.rows.iter().filter(|it| !it.derived.is_of_the_open());
        let since = of_a_while.map(|it| match it.derived {
            Derived::P1FixedUnreleased => self.released_at.unwrap_or(it.window.to),
            _ => it.window.from,
        });
        since.min()
    }

    /// Adds a conversation, each once.
    pub fn add(&mut self, subject: &Subject) {
        for row in &mut self.rows {
            let at = At {
                window: row.window,
                released_at: self.released_at,
            };
            row.derived.add(subject, &at, &mut row.sum);
        }
    }

    /// `known` is false where nothing was ever extracted: what nobody has read is not nothing.
    /// `measured_at` is up to when the log is complete.
    pub fn finish(self, known: bool, measured_at: Option<DateTime<Utc>>) -> Vec<Reading> {
        let rows = self.rows.into_iter();
        let released = self.released_at.is_some();
        rows.map(|it| {
            let known = known && (released || it.derived != Derived::P1FixedUnreleased);
            it.finish(known, measured_at)
        })
        .collect()
    }
}

impl Row {
    fn finish(self, known: bool, measured_at: Option<DateTime<Utc>>) -> Reading {
        let mut reading = Reading::nothing(&self.definition);
        reading.source = Some("the log".into());
        reading.measured_at = measured_at;
        if !known {
            return reading;
        }
        let sum = self.sum;
        match self.derived.row().shape {
            Shape::Count => {
                reading.value = Some(sum.good as f64);
                reading.n = Some(sum.total);
            }
            Shape::Ratio => reading.share(Ratio {
                good: sum.good as f64,
                total: sum.total as f64,
            }),
            Shape::Mean => reading.seconds(mean(&sum.values), sum.values.len()),
            Shape::Percentile(percent) => {
                let mut values = sum.values;
                values.sort_unstable();
                let value = percentile(&values, percent);
                reading.seconds(value, values.len());
            }
            Shape::Fewest => {
                let mut deeds: Vec<u64> = sum.people.into_values().collect();
                reading.n = Some(deeds.iter().sum());
                reading.value = fewest(&mut deeds).map(|it| it as f64);
            }
        }
        reading.doubt = match reading.value {
            None => Some(Doubt::NoData),
            Some(_) if 0 < sum.suspected => Some(Doubt::Suspected(sum.suspected)),
            Some(_) => None,
        };
        reading
    }
}

impl Reading {
    /// Nothing was measured yet.
    pub fn nothing(definition: &Definition) -> Self {
        Self {
            metric: definition.name.clone(),
            unit: definition.unit,
            value: None,
            ratio: None,
            n: None,
            interval: None,
            measured_at: None,
            source: None,
            doubt: Some(Doubt::NoData),
            evidence: None,
        }
    }

    /// The share with its interval; nothing of nothing.
    pub fn share(&mut self, ratio: Ratio) {
        self.ratio = Some(ratio);
        self.n = whole(ratio.total);
        self.interval = wilson(ratio);
        self.value = (0.0 < ratio.total).then(|| ratio.good / ratio.total);
        self.doubt = self.value.is_none().then_some(Doubt::NoData);
    }

    fn seconds(&mut self, value: Option<i64>, n: usize) {
        self.value = value.map(|it| it as f64);
        self.n = u64::try_from(n).ok();
    }
}

/// A count that came as a number with a point; what is no count is none.
pub(super) fn whole(number: f64) -> Option<u64> {
    // Up to here every whole number is a float of its own.
    const MOST: f64 = 9_007_199_254_740_992.0;
    (0.0..=MOST)
        .contains(&number)
        .then(|| number.floor() as u64)
}

/// The smallest number of people who did at least half of it (CHAOSS Contributor Absence Factor).
fn fewest(deeds: &mut [u64]) -> Option<usize> {
    deeds.sort_unstable_by(|a, b| b.cmp(a));
    let all: u64 = deeds.iter().sum();
    let mut done = 0;
    let reached = deeds.iter().position(|it| {
        done += it;
        all <= done.saturating_mul(2)
    });
    reached.filter(|_| 0 < all).map(|it| it + 1)
}
