//! What a check looks at: which clocks count, which hold, which decide nothing.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use super::check::{FailOn, Ignore};
use super::findings;
use super::json::{SetAside, Tally};
use crate::cli::desk::{Desk, Matter};
use crate::sla::{Cause, Clock, ClockState};
use crate::store::{Filter, KeptClocks};

/// What a check asks for.
#[derive(Default)]
pub(super) struct Question<'a> {
    /// Besides a breach.
    pub(super) fail_on: &'a [FailOn],
    pub(super) ignore: &'a [Ignore],
    /// Of `--since`.
    pub(super) since: Option<DateTime<Utc>>,
    /// Whether the answer names each clock without a finding, too.
    pub(super) names: bool,
}

/// The clocks that a check looked at, each in one place.
#[derive(Default)]
pub(super) struct Judged {
    /// Those that fail the check.
    pub(super) counting: Vec<Clock>,
    /// The names of those that hold, and of those that nobody can tell, where they are asked for.
    pub(super) passed: Vec<String>,
    pub(super) unknown: Vec<String>,
    /// All that are judged.
    pub(super) tally: Tally,
    pub(super) aside: SetAside,
}

/// Judges what can hold a broken promise: conversations that are open or stirred after their
/// closing, and with `--since` those with life in them since then. A settled one ended all its
/// clocks; only its unknowns could count, and only where they are asked for.
pub(super) fn judge(desk: &Desk, question: &Question<'_>) -> anyhow::Result<Judged> {
    let all = question.fail_on.contains(&FailOn::Unknown);
    if !all
        && question.since.is_none()
        && !question.names
        && let Some(kept) = desk.clocks()?
    {
        return Ok(of_the_kept(question, kept));
    }
    let mut judged = Judged::default();
    let mut seen = HashSet::new();
    let mut take = |matter: &Matter<'_>| {
        if seen.insert(matter.id()) {
            judged.take(question, matter);
        }
        Ok(())
    };
    if all {
        desk.each(Filter::All, &mut take)?;
    } else {
        desk.each(Filter::Unsettled, &mut take)?;
        if let Some(since) = question.since {
            desk.each(Filter::ActiveSince(since), &mut take)?;
        }
    }
    Ok(judged)
}

/// Without `--since` and `--fail-on unknown` no ended clock counts.
fn of_the_kept(question: &Question<'_>, kept: KeptClocks) -> Judged {
    let mut judged = Judged::default();
    for it in kept.ended {
        let aside = judged.aside_of(question, it.best_effort, it.cause);
        match aside {
            Some(aside) => *aside += it.clocks,
            None => judged.tally.add(it.state, it.clocks),
        }
    }
    for clock in kept.open {
        if judged.weighs(question, &clock) && counts(question, &clock) {
            judged.counting.push(clock);
        }
    }
    judged
}

impl Judged {
    fn take(&mut self, question: &Question<'_>, matter: &Matter<'_>) {
        for clock in matter.clocks {
            if !self.weighs(question, clock) {
                continue;
            }
            if counts(question, clock) {
                self.counting.push(clock.clone());
                continue;
            }
            let names = if clock.state == ClockState::Unknown {
                &mut self.unknown
            } else {
                &mut self.passed
            };
            if question.names {
                names.push(findings::case(matter, clock));
            }
        }
    }

    /// Counts the clock; false where it decides nothing.
    fn weighs(&mut self, question: &Question<'_>, clock: &Clock) -> bool {
        if let Some(aside) = self.aside_of(question, clock.best_effort, clock.cause) {
            *aside += 1;
            return false;
        }
        self.tally.add(clock.state, 1);
        true
    }

    fn aside_of(
        &mut self,
        question: &Question<'_>,
        best_effort: bool,
        cause: Option<Cause>,
    ) -> Option<&mut u64> {
        match cause {
            _ if best_effort => Some(&mut self.aside.best_effort),
            Some(Cause::NotEnforced) => Some(&mut self.aside.not_enforced),
            Some(Cause::Retarget) if question.ignore.contains(&Ignore::Retarget) => {
                Some(&mut self.aside.ignored)
            }
            _ => None,
        }
    }
}

fn counts(question: &Question<'_>, clock: &Clock) -> bool {
    let fail_on = question.fail_on;
    match clock.state {
        ClockState::BreachedOpen => true,
        ClockState::BreachedClosed => question
            .since
            .is_some_and(|it| clock.stopped_at.is_some_and(|at| it <= at)),
        ClockState::AtRisk => fail_on.contains(&FailOn::AtRisk),
        ClockState::Unknown => fail_on.contains(&FailOn::Unknown),
        _ => false,
    }
}
