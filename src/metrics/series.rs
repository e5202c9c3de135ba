//! What the observations of a metric say at a moment.

use chrono::{DateTime, Utc};

use super::tally::whole;
use super::{Chosen, Definition, Doubt, Kind, Measured, Ratio, Reading, Source, Window};

/// What one observation tells, without its dimensions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Snapshot {
    /// UTC.
    pub at: DateTime<Utc>,
    pub measured: Measured,
    pub n: Option<u64>,
}

/// The observations of one metric, added up as they come: one set of dimensions behind the other,
/// each oldest first. Memory does not grow with them.
///
/// - a *ratio* with a window adds numerators and denominators of the window (as OpenSLO's
///   `ratioMetric` does): percentages are never averaged; without a window the newest counts;
/// - a *count* with a window adds the values of the window;
/// - what a counter *gained* adds its steps, from the last snapshot before the window on; a fall is
///   a reset: that step gains nothing, and the next is counted from there;
/// - everything else is the newest value, added up over dimensions.
#[derive(Debug)]
pub struct Series {
    definition: Definition,
    window: Window,
    sum: Sum,
    dimensions: Option<String>,
    /// The last one of these dimensions.
    last: Option<Snapshot>,
    /// When these dimensions last told something that counts.
    told_at: Option<DateTime<Utc>>,
}

#[derive(Debug, Default)]
struct Sum {
    ratio: Option<Ratio>,
    /// The newest share that tells no denominator.
    lone: Option<Snapshot>,
    value: Option<f64>,
    /// `None` within: one of them did not say.
    n: Option<Option<u64>>,
    resets: u64,
    newest_at: Option<DateTime<Utc>>,
    /// Of all dimensions that count, when the one that is silent for longest told something.
    oldest_at: Option<DateTime<Utc>>,
}

impl Series {
    /// Of what is observed, or of what a counter gained.
    pub fn new(definition: &Definition, window: Window) -> Self {
        Self {
            definition: definition.clone(),
            window,
            sum: Sum::default(),
            dimensions: None,
            last: None,
            told_at: None,
        }
    }

    /// Adds an observation up to the end of the window; a later one says nothing.
    pub fn add(&mut self, dimensions: &str, it: Snapshot) {
        if self.window.to < it.at {
            return;
        }
        if self.dimensions.as_deref() != Some(dimensions) {
            self.end_dimensions();
            self.dimensions = Some(dimensions.to_owned());
        }
        self.sum.newest_at = self.sum.newest_at.max(Some(it.at));
        let counts_now = match (&self.definition.source, self.definition.kind) {
            (Source::Gain(_), _) => self.step(it),
            (_, Kind::Ratio | Kind::Count) if self.is_windowed() => {
                self.window.has(it.at) && self.sum.add(self.definition.kind, it)
            }
            _ => false,
        };
        if counts_now {
            self.told_at = Some(it.at);
        }
        self.last = Some(it);
    }

    /// How often a counter fell.
    pub fn resets(&self) -> u64 {
        self.sum.resets
    }

    /// What they say together. It is as old as the oldest part that it rests on: of each set of
    /// dimensions the newest row that counts, of these the oldest.
    pub fn reading(mut self, chosen: &Chosen) -> Reading {
        self.end_dimensions();
        let mut reading = Reading::nothing(&self.definition);
        reading.source = Some(chosen.source.clone());
        let sum = self.sum;
        match (sum.ratio, sum.lone) {
            (Some(ratio), _) => reading.share(ratio),
            // Rows that tell no denominator cannot be added.
            (None, Some(lone)) => {
                reading.value = lone.measured.value();
                reading.n = lone.n;
            }
            (None, None) => {
                reading.value = sum.value;
                reading.n = sum.n.flatten();
            }
        }
        reading.measured_at = match (sum.ratio, sum.lone) {
            (None, Some(lone)) => Some(lone.at),
            _ => sum.oldest_at.or(sum.newest_at),
        };
        settle(&mut reading);
        reading
    }

    fn is_windowed(&self) -> bool {
        self.definition.window.is_some()
    }

    /// A step within the window. True of every snapshot: a counter that is silent since before the
    /// window gained nobody knows what.
    fn step(&mut self, it: Snapshot) -> bool {
        let Measured::Value(value) = it.measured else {
            return false;
        };
        if let Some(Measured::Value(before)) = self.last.map(|it| it.measured)
            && self.window.has(it.at)
        {
            let gained = self.sum.value.get_or_insert_default();
            *gained += (value - before).max(0.0);
            self.sum.resets += u64::from(value < before);
        }
        true
    }

    fn end_dimensions(&mut self) {
        let last = self.last.take();
        let windowed = matches!(self.definition.source, Source::Gain(_))
            || (self.is_windowed() && matches!(self.definition.kind, Kind::Ratio | Kind::Count));
        if let Some(it) = last.filter(|_| !windowed)
            && self.sum.add(self.definition.kind, it)
        {
            self.told_at = Some(it.at);
        }
        if let Some(told_at) = self.told_at.take() {
            let oldest_at = self.sum.oldest_at.get_or_insert(told_at);
            *oldest_at = told_at.min(*oldest_at);
        }
    }
}

impl Sum {
    /// False of what tells nothing: 0 of 0, and a share without its denominator.
    fn add(&mut self, kind: Kind, it: Snapshot) -> bool {
        match (kind, it.measured) {
            (Kind::Ratio, Measured::Ratio(ratio)) => {
                let sum = self.ratio.get_or_insert(Ratio {
                    good: 0.0,
                    total: 0.0,
                });
                sum.good += ratio.good;
                sum.total += ratio.total;
                0.0 < ratio.total
            }
            (Kind::Ratio, Measured::Value(_)) => {
                self.lone = Some(it)
                    .filter(|it| self.lone.is_none_or(|lone| lone.at <= it.at))
                    .or(self.lone);
                false
            }
            (_, measured) => {
                let n = self.n.get_or_insert(Some(0));
                *n = n.zip(it.n).and_then(|(a, b)| a.checked_add(b));
                let Some(value) = measured.value() else {
                    return false;
                };
                *self.value.get_or_insert_default() += value;
                true
            }
        }
    }
}

/// Sums of what is finite may not be.
fn settle(reading: &mut Reading) {
    reading.value = reading.value.filter(|it| it.is_finite());
    if reading.value.is_none() {
        reading.interval = None;
    }
    reading.doubt = reading.value.is_none().then_some(Doubt::NoData);
    if let Some(ratio) = reading.ratio {
        reading.n = whole(ratio.total);
    }
}
