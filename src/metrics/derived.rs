//! Metrics that follow from the log alone: what each counts.

use super::definition::{Definition, Direction, Kind, RequiresSync, Source};
use super::{Subject, Unit, Window};
use crate::model::{Actor, Priority};
use Direction::{Down, Up};

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

/// What conversations come by, added up.
#[derive(Clone, Debug, Default)]
pub(super) struct Sum {
    pub(super) good: u64,
    pub(super) total: u64,
    /// Whole seconds.
    pub(super) values: Vec<i64>,
    pub(super) suspected: u64,
    pub(super) people: std::collections::BTreeMap<String, u64>,
}

/// One row of the table of derived metrics.
pub(super) struct Row {
    pub(super) name: &'static str,
    title: &'static str,
    pub(super) shape: Shape,
    window: Option<i64>,
    direction: Option<Direction>,
    defined_by: &'static str,
    counted: &'static str,
}

const fn row(
    name: &'static str,
    title: &'static str,
    shape: Shape,
    window: Option<i64>,
    direction: Option<Direction>,
    (defined_by, counted): (&'static str, &'static str),
) -> Row {
    Row {
        name,
        title,
        shape,
        window,
        direction,
        defined_by,
        counted,
    }
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

    pub(super) fn row(self) -> Row {
        use Shape::{Count, Fewest, Mean, Percentile, Ratio};

        let (week, now) = (Some(WEEK), None);
        match self {
            Self::Open => row(
                "open",
                "Open",
                Count,
                now,
                Some(Down),
                ("CHAOSS Issues Active", "closed by nobody"),
            ),
            Self::P0Open => row(
                "p0_open",
                "P0 open",
                Count,
                now,
                Some(Down),
                ("S1 §GA criteria", "open, of priority P0"),
            ),
            Self::P1Open => row(
                "p1_open",
                "P1 open",
                Count,
                now,
                Some(Down),
                ("S1 §GA criteria", "open, of priority P1"),
            ),
            Self::P1OpenWithoutPlan => row(
                "p1_open_without_plan",
                "P1 open, no fix planned",
                Count,
                now,
                Some(Down),
                (
                    "S1 §GA criteria",
                    "open, P1, without a milestone or `triage set --fix-planned`",
                ),
            ),
            Self::P0Opened => row(
                "p0_opened_7d",
                "P0 opened in a week",
                Count,
                week,
                Some(Down),
                (
                    "CHAOSS Issues New",
                    "opened within the window, P0, not by a machine",
                ),
            ),
            Self::P1Opened => row(
                "p1_opened_7d",
                "P1 opened in a week",
                Count,
                week,
                Some(Down),
                (
                    "CHAOSS Issues New",
                    "opened within the window, P1, not by a machine",
                ),
            ),
            Self::P1FixedUnreleased => row(
                "p1_fixed_unreleased",
                "P1 fixed, not released",
                Count,
                now,
                None,
                ("S2 §Patch releases", "P1 solved since the newest release"),
            ),
            Self::Unassigned => row(
                "unassigned",
                "Open, nobody's",
                Count,
                now,
                Some(Down),
                ("S1 §Issue Triage", "open, without an owner"),
            ),
            Self::Unanswered => row(
                "unanswered",
                "Open, no word of ours",
                Count,
                now,
                Some(Down),
                (
                    "CHAOSS Time to First Response",
                    "open, by an outsider, without a first response",
                ),
            ),
            Self::OpenAgeP50 => row(
                "open_age_p50",
                "Age of what is open, median",
                Percentile(50),
                now,
                Some(Down),
                ("CHAOSS Issue Age", "wall time since the opening"),
            ),
            Self::OpenAgeP90 => row(
                "open_age_p90",
                "Age of what is open, 90th percentile",
                Percentile(90),
                now,
                Some(Down),
                ("CHAOSS Issue Age", "wall time since the opening"),
            ),
            Self::Opened => row(
                "opened",
                "Opened",
                Count,
                week,
                None,
                (
                    "CHAOSS Issues New",
                    "within the window, without those of machines",
                ),
            ),
            Self::Closed => row(
                "closed",
                "Closed",
                Count,
                week,
                None,
                (
                    "CHAOSS Issues Closed",
                    "within the window and still closed at its end",
                ),
            ),
            Self::ResolutionRate => row(
                "resolution_rate",
                "Resolution rate",
                Ratio,
                week,
                Some(Up),
                (
                    "S1 §Success metrics",
                    "closed and still closed, over opened, within the window",
                ),
            ),
            Self::ResolutionRateByOpen => row(
                "resolution_rate_by_open",
                "Resolution rate by opening",
                Ratio,
                week,
                Some(Up),
                (
                    "CHAOSS Issue Resolution Duration, by open time",
                    "of those opened within the window, the ones closed by now",
                ),
            ),
            Self::ResolutionRateByClose => row(
                "resolution_rate_by_close",
                "Resolution rate by closing",
                Ratio,
                week,
                Some(Up),
                (
                    "CHAOSS Change Request Closure Ratio, by close time",
                    "every closing over every opening within the window",
                ),
            ),
            Self::FirstResponseMean => row(
                "first_response_mean",
                "First response, mean",
                Mean,
                week,
                Some(Down),
                (
                    "CHAOSS Time to First Response",
                    "wall time, of those opened within the window and answered",
                ),
            ),
            Self::FirstResponseP50 => row(
                "first_response_p50",
                "First response, median",
                Percentile(50),
                week,
                Some(Down),
                (
                    "CHAOSS Time to First Response",
                    "wall time, of those opened within the window and answered",
                ),
            ),
            Self::FirstResponseP90 => row(
                "first_response_p90",
                "First response, 90th percentile",
                Percentile(90),
                week,
                Some(Down),
                (
                    "CHAOSS Time to First Response",
                    "wall time, of those opened within the window and answered",
                ),
            ),
            Self::SlaCompliance => row(
                "sla_compliance",
                "Promises kept",
                Ratio,
                week,
                Some(Up),
                ("S0 §Metrics", "kept over kept and broken within the window"),
            ),
            Self::ContributorAbsenceFactor => row(
                "contributor_absence_factor",
                "People who carry half of it",
                Fewest,
                Some(28 * DAY),
                Some(Up),
                (
                    "CHAOSS Contributor Absence Factor",
                    "the fewest of the team who gave half of the answers",
                ),
            ),
        }
    }

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

    /// Adds what one conversation has to say. `released_at` is the newest release.
    pub(super) fn add(self, subject: &Subject, at: &At, sum: &mut Sum) {
        let of = |priority| subject.priority == Some(priority);
        let is_open = subject.is_open;
        let by_people = subject.opener != Actor::Bot;
        let opened = by_people && at.window.has(subject.opened_at);
        let closed = by_people && last_closes(subject, &at.window);
        match self {
            Self::Open => sum.count(is_open, true),
            Self::P0Open => {
                sum.count(is_open, of(Priority::P0));
                sum.suspect(is_open && subject.suspected == Some(Priority::P0));
            }
            Self::P1Open => sum.count(is_open, of(Priority::P1)),
            Self::P1OpenWithoutPlan => {
                sum.count(is_open, of(Priority::P1) && !subject.fix_planned);
            }
            Self::P0Opened => sum.count(opened, of(Priority::P0)),
            Self::P1Opened => sum.count(opened, of(Priority::P1)),
            Self::P1FixedUnreleased => {
                let closed_at = subject.closed_at().filter(|_| subject.is_solved);
                let unreleased = |it| at.released_at.is_some_and(|released| released < it);
                sum.count(closed_at.is_some_and(unreleased), of(Priority::P1));
            }
            Self::Unassigned => sum.count(is_open, subject.owner.is_none()),
            Self::Unanswered => {
                let waits = !subject.opened_by_us() && subject.answered_at.is_none();
                sum.count(is_open, waits);
            }
            Self::OpenAgeP50 | Self::OpenAgeP90 => {
                let age = (at.window.to - subject.opened_at).num_seconds().max(0);
                sum.values.extend(is_open.then_some(age));
            }
            Self::Opened => sum.count(opened, true),
            Self::Closed => sum.count(closed, true),
            Self::ResolutionRate => {
                sum.good += u64::from(closed);
                sum.total += u64::from(opened);
            }
            Self::ResolutionRateByOpen => {
                sum.good += u64::from(opened && !subject.is_open);
                sum.total += u64::from(opened);
            }
            Self::ResolutionRateByClose => {
                let closings = subject.turns.iter().filter(|it| it.closes && by_people);
                let within = closings.filter(|it| at.window.has(it.at)).count();
                sum.good += u64::try_from(within).unwrap_or(u64::MAX);
                sum.total += u64::from(opened);
            }
            Self::FirstResponseMean | Self::FirstResponseP50 | Self::FirstResponseP90 => {
                sum.values.extend(first_response(subject, &at.window));
            }
            Self::SlaCompliance => {
                for ended in subject.promises.iter().filter(|it| at.window.has(it.at)) {
                    sum.good += u64::from(ended.kept);
                    sum.total += 1;
                }
            }
            Self::ContributorAbsenceFactor => {
                for deed in subject.deeds.iter().filter(|it| at.window.has(it.at)) {
                    *sum.people.entry(deed.who.clone()).or_default() += 1;
                }
            }
        }
    }
}

/// When a metric is asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct At {
    pub(super) window: Window,
    /// The newest release up to the moment.
    pub(super) released_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl Sum {
    /// Of those that are looked at, the ones that count.
    fn count(&mut self, of: bool, counts: bool) {
        self.total += u64::from(of);
        self.good += u64::from(of && counts);
    }

    fn suspect(&mut self, suspects: bool) {
        self.suspected += u64::from(suspects);
    }
}

/// Closed within the window, and still at its end.
fn last_closes(subject: &Subject, window: &Window) -> bool {
    let last = subject.turns.iter().rfind(|it| window.has(it.at));
    last.is_some_and(|it| it.closes)
}

fn first_response(subject: &Subject, window: &Window) -> Option<i64> {
    if subject.opened_by_us() || !window.has(subject.opened_at) {
        return None;
    }
    let answered = subject.answered_at.filter(|it| *it <= window.to)?;
    Some((answered - subject.opened_at).num_seconds().max(0))
}
