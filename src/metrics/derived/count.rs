//! What each metric counts of a conversation.

use super::super::{Subject, Window};
use super::Derived;
use crate::model::{Actor, Priority};

/// What conversations come by, added up.
#[derive(Clone, Debug, Default)]
pub(in crate::metrics) struct Sum {
    pub(in crate::metrics) good: u64,
    pub(in crate::metrics) total: u64,
    /// Whole seconds.
    pub(in crate::metrics) values: Vec<i64>,
    pub(in crate::metrics) suspected: u64,
    pub(in crate::metrics) people: std::collections::BTreeMap<String, u64>,
}

impl Derived {
    /// Adds what one conversation has to say. `released_at` is the newest release.
    pub(in crate::metrics) fn add(self, subject: &Subject, at: &At, sum: &mut Sum) {
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
pub(in crate::metrics) struct At {
    pub(in crate::metrics) window: Window,
    /// The newest release up to the moment.
    pub(in crate::metrics) released_at: Option<chrono::DateTime<chrono::Utc>>,
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
