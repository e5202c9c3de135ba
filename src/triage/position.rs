//! What decides a conversation's place in the queue, whatever the moment.

use std::cmp::Reverse;

use chrono::{DateTime, TimeDelta, Utc};

use super::case::Case;
use super::due::{due, pressing};
use super::promises;
use super::sameness::rests_as_duplicate;
use super::snooze::{Snooze, unwoken};
use super::standing::{Standing, State, WaitingOn, standing};
use crate::model::{ConversationId, Decision, Escalation, Priority, Promise};
use crate::sla::Timeline;

/// Derived from facts, decisions and policy alone. The log keeps positions as a cache, so that the
/// top of the queue is found without reading every conversation; deleting them changes no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub id: ConversationId,
    pub state: State,
    pub priority: Option<Priority>,
    /// Stronger, and confirmed by nobody: `P0?`.
    pub suspected: Option<Priority>,
    /// A rule suspects that somebody who decides is wanted, or help at once; nobody has called.
    pub needs_help: bool,
    pub private: bool,
    pub opened_at: DateTime<Utc>,
    /// When our next move is due: a clock's promise or the end of a silence.
    pub due_at: Option<DateTime<Utc>>,
    /// From when the pressing clock, or the word that we gave, is at risk.
    pub at_risk_at: Option<DateTime<Utc>>,
    /// After this moment it is overdue: later than `due_at` where no business time passes between.
    /// `None` where `due_at` is a reminder and breaks nothing.
    pub late_at: Option<DateTime<Utc>>,
    /// After this moment the pressing clock, or the word that we gave, is broken.
    pub clock_late_at: Option<DateTime<Utc>>,
    /// From when it is settled though nobody has acted: a word after the closing is not owed an
    /// answer for ever.
    pub rests_at: Option<DateTime<Utc>>,
    /// A snooze that no word has ended; whether its moment has come is for the reader to see.
    pub snooze: Option<Snooze>,
    /// From when time alone changes what the rules say.
    pub turns_at: Option<DateTime<Utc>>,
    /// It stands as a duplicate of another, and nobody has written into it since.
    pub duplicate: bool,
    /// What stands for it as a duplicate is done, and whoever wrote here is not answered there any
    /// more. It hangs on another conversation and is never kept.
    pub returned: bool,
    /// The newest fact or decision. Before it, this position did not hold.
    pub newest_at: DateTime<Utc>,
}

/// Where a conversation belongs at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    Queue,
    WaitingOnThem,
    Snoozed,
    /// Answered where the one stands that it is a duplicate of.
    Duplicate,
    /// Left out of a public list.
    Private,
    Settled,
}

pub type Order = (
    u8,
    u8,
    Reverse<i64>,
    DateTime<Utc>,
    DateTime<Utc>,
    ConversationId,
);

/// Reads the position of one conversation.
pub fn position(case: &Case<'_>) -> Position {
    let conversation = case.timeline.conversation;
    let priority = case.timeline.priorities.last().and_then(|it| it.priority);
    let standing = standing(case.timeline, case.decisions, &case.policy.pause, priority);
    let pressing = pressing(case.clocks);
    let due = due(case, standing, pressing);
    let (clock_late_at, at_risk_at) = match due.promise {
        Some(it) => (Some(it.due_at), Some(it.at_risk_at())),
        None => (
            pressing.and_then(|it| it.late_at),
            pressing.and_then(|it| it.at_risk_at),
        ),
    };
    Position {
        id: conversation.id,
        state: standing.state,
        priority,
        suspected: case.judgement.suspected,
        needs_help: needs_help(case),
        turns_at: case.judgement.until,
        private: conversation.private,
        opened_at: conversation.opened_at,
        due_at: due.at,
        late_at: clock_late_at.filter(|_| due.reminder.is_none()),
        at_risk_at,
        clock_late_at,
        rests_at: rests_at(case, standing),
        snooze: unwoken(case.timeline, case.decisions, case.promises),
        duplicate: rests_as_duplicate(case.timeline, case.decisions),
        returned: case.canonical.is_some_and(|it| it.done_at.is_some()),
        newest_at: newest(case.timeline, case.decisions, case.promises),
    }
}

/// A call that can wait for a day moves nothing.
fn needs_help(case: &Case<'_>) -> bool {
    let may = case.judgement.may_escalate.as_ref();
    may.is_some_and(|it| matches!(it.0, Escalation::Immediate | Escalation::User))
}

/// Twice the time after which we would have asked again.
fn rests_at(case: &Case<'_>, standing: Standing) -> Option<DateTime<Utc>> {
    let after = case
        .settings
        .nudge_after
        .checked_mul(2)
        .and_then(TimeDelta::try_seconds)?;
    standing
        .since
        .checked_add_signed(after)
        .filter(|_| standing.zombie)
}

/// The newest fact or decision of a conversation. Before it, what was derived did not hold.
pub fn newest(
    timeline: &Timeline<'_>,
    decisions: &[Decision],
    promises: &[Promise],
) -> DateTime<Utc> {
    let conversation = timeline.conversation;
    let words = conversation
        .messages
        .iter()
        .flat_map(|it| [Some(it.at), it.edited_at, it.deleted_at]);
    let events = conversation.events.iter().map(|it| Some(it.at));
    let decisions = decisions.iter().map(|it| Some(it.at));
    let all = words
        .chain(events)
        .chain(decisions)
        .chain([conversation.closed_at, promises::newest(promises)]);
    all.flatten()
        .max()
        .unwrap_or(conversation.opened_at)
        .max(conversation.opened_at)
}

impl Position {
    /// Neither the source nor `triage done` has closed it. One that somebody wrote into after its
    /// closing is not open, and still our move.
    pub fn is_open(&self) -> bool {
        self.state != State::Done && self.rests_at.is_none()
    }

    /// How long ago it was due, whole seconds; `None` while there is time.
    pub fn overdue_seconds(&self, now: DateTime<Utc>) -> Option<i64> {
        self.late_at.filter(|it| *it < now)?;
        self.due_at.map(|it| (now - it).num_seconds())
    }

    /// A rule suspects a P0, and nobody has said whether it is one.
    pub fn may_be_p0(&self) -> bool {
        self.suspected == Some(Priority::P0)
    }

    /// A P0, or what may be one.
    pub fn is_gravest(&self) -> bool {
        self.priority == Some(Priority::P0) || self.may_be_p0()
    }

    /// A duplicate of what is open, and answered there.
    pub fn is_answered_elsewhere(&self) -> bool {
        self.duplicate && !self.returned
    }

    pub fn is_at_risk(&self, now: DateTime<Utc>) -> bool {
        self.at_risk_at.is_some_and(|it| it <= now)
            && self.clock_late_at.is_some_and(|it| now <= it)
    }

    pub fn is_snoozed(&self, now: DateTime<Utc>) -> bool {
        match self.snooze {
            Some(Snooze::Until(until)) => now < until,
            Some(Snooze::Reply) => true,
            None => false,
        }
    }

    /// Ours, or somebody else's whose silence has lasted too long or whose promise is at risk.
    /// `public` leaves private conversations out.
    pub fn placement(&self, now: DateTime<Utc>, public: bool) -> Placement {
        if self.state == State::Done || self.rests_at.is_some_and(|it| it <= now) {
            return Placement::Settled;
        }
        if public && self.private {
            return Placement::Private;
        }
        if self.is_answered_elsewhere() {
            return Placement::Duplicate;
        }
        if self.is_snoozed(now) {
            return Placement::Snoozed;
        }
        let reminds = self.late_at.is_none() && self.due_at.is_some_and(|it| it < now);
        let pressing = reminds || self.overdue_seconds(now).is_some() || self.is_at_risk(now);
        let bereft = self.duplicate && self.returned;
        let ours =
            self.state.waiting_on() == WaitingOn::Us || pressing || self.may_be_p0() || bereft;
        if ours {
            Placement::Queue
        } else {
            Placement::WaitingOnThem
        }
    }

    /// P0 first, then what is overdue by priority and lateness, then by due moment; what is due at
    /// no moment comes last, the gravest first, then the oldest.
    pub fn order(&self, now: DateTime<Utc>) -> Order {
        let overdue = self.overdue_seconds(now);
        let late = Reverse(overdue.unwrap_or(0));
        let due_at = self.due_at.unwrap_or(DateTime::<Utc>::MAX_UTC);
        if self.is_gravest() {
            return (0, 0, late, due_at, self.opened_at, self.id);
        }
        if overdue.is_some() {
            return (
                1,
                rank(self.priority.or(self.suspected)),
                late,
                due_at,
                self.opened_at,
                self.id,
            );
        }
        let (class, weight) = match self.due_at {
            Some(_) => (2, 0),
            None => (3, self.weight()),
        };
        (class, weight, Reverse(0), due_at, self.opened_at, self.id)
    }

    /// By what is said or suspected; who asks for somebody who decides is no less than a P1.
    fn weight(&self) -> u8 {
        let help = self.needs_help.then_some(Priority::P1);
        let all = self.priority.into_iter().chain(self.suspected).chain(help);
        rank(all.min())
    }
}

/// What nobody has classified yet is looked at before P3.
pub(super) fn rank(priority: Option<Priority>) -> u8 {
    match priority {
        Some(Priority::P0) => 0,
        Some(Priority::P1) => 1,
        Some(Priority::P2) => 2,
        None => 3,
        Some(Priority::P3) => 4,
    }
}
