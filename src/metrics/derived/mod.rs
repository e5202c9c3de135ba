//! Metrics that follow from the log alone: what each counts.

mod count;
mod rows;

use super::Unit;
use super::definition::{Definition, Kind, RequiresSync, Source};

pub(super) use count::{At, Sum};

const DAY: i64 = 86_400;
const WEEK: i64 = 7 * DAY;

/// A number that is counted from the conversations of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Derived {
    Open,
    P0Open,
    P1Open,
    P1OpenWithoutPlan,
    P0Opened,
    P1Opened,
    P1FixedUnreleased,
    Unassigned,
    Unanswered,
    OpenAgeP50,
    OpenAgeP90,
    Opened,
    Closed,
    ResolutionRate,
    ResolutionRateByOpen,
    ResolutionRateByClose,
    FirstResponseMean,
    FirstResponseP50,
    FirstResponseP90,
    SlaCompliance,
    ContributorAbsenceFactor,
}

/// How what was counted becomes a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// How many.
    Count,
    /// Good over total. Above 1 where more was closed than opened.
    Ratio,
    Mean,
    /// Interpolated between the two nearest.
    Percentile(usize),
    /// The fewest people who did half of it.
    Fewest,
}

impl Derived {
    pub const ALL: [Self; 21] = [
        Self::Open,
        Self::P0Open,
        Self::P1Open,
        Self::P1OpenWithoutPlan,
        Self::P0Opened,
        Self::P1Opened,
        Self::P1FixedUnreleased,
        Self::Unassigned,
        Self::Unanswered,
        Self::OpenAgeP50,
        Self::OpenAgeP90,
        Self::Opened,
        Self::Closed,
        Self::ResolutionRate,
        Self::ResolutionRateByOpen,
        Self::ResolutionRateByClose,
        Self::FirstResponseMean,
        Self::FirstResponseP50,
        Self::FirstResponseP90,
        Self::SlaCompliance,
        Self::ContributorAbsenceFactor,
    ];

    pub fn as_str(self) -> &'static str {
        self.row().name
    }

    pub(super) fn definition(self) -> Definition {
        let row = self.row();
        let (kind, unit) = match row.shape {
            Shape::Count => (Kind::Count, Unit::Count),
            Shape::Ratio => (Kind::Ratio, Unit::Share),
            Shape::Mean | Shape::Percentile(_) => (Kind::Gauge, Unit::Seconds),
            Shape::Fewest => (Kind::Gauge, Unit::Count),
        };
        Definition {
            name: row.name.to_owned(),
            title: row.title.to_owned(),
            kind,
            unit,
            source: Source::Log(self),
            window: row.window,
            max_age: None,
            min_sample: None,
            direction: row.direction,
            requires_sync: RequiresSync::All,
            defined_by: row.defined_by.to_owned(),
            counted: row.counted.to_owned(),
        }
    }

    /// True where only what is not settled is counted.
    pub fn is_of_the_open(self) -> bool {
        matches!(
            self,
            Self::Open
                | Self::P0Open
                | Self::P1Open
                | Self::P1OpenWithoutPlan
                | Self::Unassigned
                | Self::Unanswered
                | Self::OpenAgeP50
                | Self::OpenAgeP90
        )
    }
}
