//! Name, title, shape, window, direction, who defines it, how it is counted.

use super::super::definition::Direction::{self, Down, Up};
use super::{DAY, Derived, Shape, WEEK};

/// One row of the table of derived metrics.
pub(in crate::metrics) struct Row {
    pub(in crate::metrics) name: &'static str,
    pub(super) title: &'static str,
    pub(in crate::metrics) shape: Shape,
    pub(super) window: Option<i64>,
    pub(super) direction: Option<Direction>,
    pub(super) defined_by: &'static str,
    pub(super) counted: &'static str,
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
    pub(in crate::metrics) fn row(self) -> Row {
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
                "Limits kept",
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
}
