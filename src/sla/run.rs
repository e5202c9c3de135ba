//! When each clock starts, stops and ends without a verdict.

use chrono::{DateTime, Utc};

use super::{
    Cause, ClockKind, How, Pause, Policy, ResolutionMode, Step, Timeline, TriageWhen, Turn, Word,
};
use crate::model::{Actor, MessageKind, Priority};

/// One run of a clock, before any limit is applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) started_at: DateTime<Utc>,
    pub(super) started_by: &'static str,
    pub(super) end: End,
    /// Besides pauses: time that does not belong to the clock, such as between close and reopen.
    pub(super) off: Vec<Pause>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Running,
    Stopped {
        at: DateTime<Utc>,
        by: &'static str,
        deleted: bool,
    },
    Cancelled {
        at: DateTime<Utc>,
        cause: Cause,
    },
}

impl End {
    pub(super) fn at(self) -> Option<DateTime<Utc>> {
        match self {
            Self::Running => None,
            Self::Stopped { at, .. } | Self::Cancelled { at, .. } => Some(at),
        }
    }
}

/// Returns the runs of `kind` in a conversation, oldest first.
pub(super) fn runs(policy: &Policy, timeline: &Timeline<'_>, kind: ClockKind) -> Vec<Run> {
    match kind {
        ClockKind::FirstResponse => once(policy, timeline, first_response(timeline)),
        ClockKind::Acknowledge => once(policy, timeline, acknowledge(timeline)),
        ClockKind::Assess => once(policy, timeline, assess(timeline)),
        ClockKind::Triage | ClockKind::TriageMax => vec![triage(policy, timeline)],
        ClockKind::NextResponse => next_response(timeline),
        ClockKind::PeriodicUpdate => periodic_update(timeline),
        ClockKind::Resolution => resolution(policy, timeline),
        ClockKind::RequesterWait | ClockKind::AgentWork => vec![whole_life(policy, timeline)],
        ClockKind::MitigationNote => mitigation_note(policy, timeline),
    }
}

type Stop = Option<(DateTime<Utc>, &'static str, bool)>;

/// The clocks that wait for the team's first word or act, owed to whoever opened it.
fn once(policy: &Policy, timeline: &Timeline<'_>, stop: Stop) -> Vec<Run> {
    if timeline.opened_by_us() {
        return Vec::new();
    }
    vec![from_opening(policy, timeline, stop)]
}

fn from_opening(policy: &Policy, timeline: &Timeline<'_>, stop: Stop) -> Run {
    let since = (timeline.conversation.opened_at, "opened");
    let closing = |close: &Turn| closing_before_stop(policy, timeline, close);
    single(timeline, since, stop, &closing)
}

/// One run from `since` to its stop. An earlier closing that settles nothing ends it only while it
/// stands: taken back it was an interruption.
fn single(
    timeline: &Timeline<'_>,
    (started_at, started_by): (DateTime<Utc>, &'static str),
    stop: Stop,
    closing: &dyn Fn(&Turn) -> End,
) -> Run {
    let earlier = |it: &&Turn| it.closes() && stop.is_none_or(|(at, ..)| it.at < at);
    let stands = |it: &Turn| timeline.standing_close() == Some(it);
    let closed = timeline
        .turns
        .iter()
        .filter(earlier)
        .map(|it| (closing(it), stands(it)))
        .find(|(end, stands)| *stands || matches!(end, End::Stopped { .. }));
    let end = match (closed, stop) {
        (Some((end, _)), _) => end,
        (None, Some((at, by, deleted))) => End::Stopped { at, by, deleted },
        (None, None) => End::Running,
    };
    Run {
        started_at,
        started_by,
        end,
        off: interruptions(timeline),
    }
}

/// Between a closing and the reopening after it nothing is owed.
fn interruptions(timeline: &Timeline<'_>) -> Vec<Pause> {
    let mut times = timeline.closed_times();
    times.retain(|it| it.to.is_some());
    times
}

fn closing_before_stop(policy: &Policy, timeline: &Timeline<'_>, close: &Turn) -> End {
    let at = close.at;
    match close.how {
        _ if close.by_author => End::Cancelled {
            at,
            cause: Cause::Withdrawn,
        },
        _ if is_merged(timeline, close) => End::Cancelled {
            at,
            cause: Cause::Merged,
        },
        How::Done if policy.close_counts => End::Stopped {
            at,
            by: "done",
            deleted: false,
        },
        _ if close.actor == Actor::Team && policy.close_counts => End::Stopped {
            at,
            by: "closed by the team",
            deleted: false,
        },
        _ => End::Cancelled {
            at,
            cause: Cause::Closed,
        },
    }
}

/// Merged, or closed in favour of another conversation.
fn is_merged(timeline: &Timeline<'_>, close: &Turn) -> bool {
    close.how == How::Merged || reason(timeline, close).as_deref() == Some("duplicate")
}

/// GitHub's `state_reason` belongs to the closing that stands; of earlier ones none is known.
fn reason(timeline: &Timeline<'_>, close: &Turn) -> Option<String> {
    let stands = timeline.standing_close() == Some(close);
    let reason = timeline.conversation.state_reason.as_ref();
    reason
        .filter(|_| stands)
        .map(|it| it.raw().to_ascii_lowercase())
}

fn first_response(timeline: &Timeline<'_>) -> Stop {
    let word = timeline.words.iter().find(|it| it.is_response())?;
    Some((word.at, "team message", word.deleted))
}

fn acknowledge(timeline: &Timeline<'_>) -> Stop {
    let owned = timeline.owned_at.map(|it| (it, "owner assigned", false));
    earliest([first_response(timeline), owned])
}

/// Any act of the team: a word (an internal one, too), a label, a priority, an owner.
fn assess(timeline: &Timeline<'_>) -> Stop {
    let word = timeline
        .words
        .iter()
        .find(|it| it.actor == Actor::Team && !it.auto && !it.by_author);
    let word = word.map(|it| (it.at, "team message", it.deleted));
    let label = timeline.label_spans.iter().find(|it| it.by_team);
    let label = label.map(|it| (it.from, "label set", false));
    earliest([word, label, priority_set(timeline), acknowledge(timeline)])
}

fn priority_set(timeline: &Timeline<'_>) -> Stop {
    timeline
        .prioritized_at
        .map(|it| (it, "priority set", false))
}

fn triage(policy: &Policy, timeline: &Timeline<'_>) -> Run {
    let owned = timeline.owned_at.map(|it| (it, "owner assigned", false));
    let label = timeline.label_spans.iter().find(|it| {
        it.by_team
            && policy.priority_labels.priority_of(it.label).is_none()
            && !policy.pause.labels.iter().any(|pause| pause == it.label)
    });
    let typed = label.map(|it| (it.from, "type set", false));
    let stop = match policy.triage_when {
        TriageWhen::Priority => priority_set(timeline),
        TriageWhen::Label => earliest([priority_set(timeline), typed, owned]),
        TriageWhen::PriorityAndOwnerOrType => {
            match (priority_set(timeline), earliest([owned, typed])) {
                (Some(priority), Some(other)) => Some(if priority.0 < other.0 {
                    other
                } else {
                    priority
                }),
                _ => None,
            }
        }
    };
    from_opening(policy, timeline, stop)
}

fn earliest<const N: usize>(stops: [Stop; N]) -> Stop {
    stops.into_iter().flatten().min_by_key(|it| it.0)
}

/// From the oldest unanswered customer message after a team message to the next public team
/// message; writing again moves nothing (as in Zammad and Zendesk). While a conversation is closed
/// nothing runs; what was left unanswered runs again from the reopening.
fn next_response(timeline: &Timeline<'_>) -> Vec<Run> {
    let mut line = Line::default();
    let mut answered_once = timeline.opener == Actor::Team;
    let mut unanswered = false;
    for (_, step) in timeline.steps() {
        match step {
            Step::Word(word) if word.is_response() => {
                answered_once = true;
                unanswered = false;
                line.stop(word);
            }
            Step::Word(word) if word.asks_for_answer() && answered_once => {
                unanswered = true;
                line.start(word.at, "customer message");
            }
            Step::Word(_) | Step::Release => {}
            Step::Turn(turn) if turn.closes() => line.close(timeline, turn),
            Step::Turn(turn) => line.reopen(turn, unanswered),
        }
    }
    line.finish()
}

/// From the first response, and again from each team message, to the next one, as long as a
/// customer is in the conversation and it is open (S0 §Response-Time Guidelines: status updates).
fn periodic_update(timeline: &Timeline<'_>) -> Vec<Run> {
    updates(timeline, Line::default(), false)
}

/// Where no first response is owed, the first update is owed from the opening.
pub(super) fn updates_from_opening(timeline: &Timeline<'_>) -> Vec<Run> {
    let mut line = Line::default();
    let owed = !timeline.opened_by_us();
    if owed {
        line.start(timeline.conversation.opened_at, "opened");
    }
    updates(timeline, line, owed)
}

fn updates(timeline: &Timeline<'_>, mut line: Line, mut owed: bool) -> Vec<Run> {
    let mut customer_waits = !timeline.opened_by_us();
    for (_, step) in timeline.steps() {
        match step {
            Step::Word(word) if word.is_response() => {
                owed = true;
                line.stop(word);
                if customer_waits {
                    line.start(word.at, "team message");
                }
            }
            Step::Word(word) => customer_waits |= word.actor == Actor::Customer && !word.auto,
            Step::Turn(turn) if turn.closes() => line.close(timeline, turn),
            Step::Turn(turn) => line.reopen(turn, customer_waits && owed),
            Step::Release => {}
        }
    }
    line.finish()
}

/// A clock that runs again and again along a conversation.
#[derive(Default)]
struct Line {
    runs: Vec<Run>,
    since: Option<(DateTime<Utc>, &'static str)>,
    closed: bool,
}

impl Line {
    fn start(&mut self, at: DateTime<Utc>, by: &'static str) {
        if !self.closed {
            self.since = self.since.or(Some((at, by)));
        }
    }

    fn stop(&mut self, word: &Word) {
        self.end(End::Stopped {
            at: word.at,
            by: "team message",
            deleted: word.deleted,
        });
    }

    fn close(&mut self, timeline: &Timeline<'_>, turn: &Turn) {
        self.closed = true;
        let cause = if is_merged(timeline, turn) {
            Cause::Merged
        } else {
            Cause::Closed
        };
        self.end(End::Cancelled { at: turn.at, cause });
    }

    fn reopen(&mut self, turn: &Turn, owed: bool) {
        self.closed = false;
        if owed {
            self.start(turn.at, "reopened");
        }
    }

    fn end(&mut self, end: End) {
        self.runs.extend(self.since.take().map(|it| run(it, end)));
    }

    fn finish(mut self) -> Vec<Run> {
        self.end(End::Running);
        self.runs
    }
}

fn run((started_at, started_by): (DateTime<Utc>, &'static str), end: End) -> Run {
    Run {
        started_at,
        started_by,
        end,
        off: Vec::new(),
    }
}

fn resolution(policy: &Policy, timeline: &Timeline<'_>) -> Vec<Run> {
    match policy.resolution_mode {
        ResolutionMode::Total => vec![whole_life(policy, timeline)],
        ResolutionMode::First => {
            let end = timeline
                .turns
                .first()
                .map_or(End::Running, |it| closing(policy, timeline, it));
            vec![run((timeline.conversation.opened_at, "opened"), end)]
        }
        ResolutionMode::Cycle => cycles(policy, timeline),
    }
}

fn cycles(policy: &Policy, timeline: &Timeline<'_>) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut since = Some((timeline.conversation.opened_at, "opened"));
    for turn in &timeline.turns {
        if turn.closes() {
            let end = closing(policy, timeline, turn);
            runs.extend(since.take().map(|it| run(it, end)));
        } else {
            since = Some((turn.at, "reopened"));
        }
    }
    runs.extend(since.map(|it| run(it, End::Running)));
    runs
}

/// Opened to the closing that stands; times in between in which it was closed do not count.
fn whole_life(policy: &Policy, timeline: &Timeline<'_>) -> Run {
    let end = timeline
        .standing_close()
        .map_or(End::Running, |it| closing(policy, timeline, it));
    Run {
        started_at: timeline.conversation.opened_at,
        started_by: "opened",
        end,
        off: interruptions(timeline),
    }
}

/// A closing without a known reason is taken as resolved.
fn closing(policy: &Policy, timeline: &Timeline<'_>, turn: &Turn) -> End {
    let at = turn.at;
    let reason = reason(timeline, turn);
    if let Some(reason) = reason.filter(|it| policy.cancelled_by.contains(it)) {
        let cause = if reason == "duplicate" {
            Cause::Merged
        } else {
            Cause::NotPlanned
        };
        return End::Cancelled { at, cause };
    }
    let by = match turn.how {
        How::Merged => "merged",
        How::Answered => "answered",
        How::Done => "done",
        How::Closed | How::Reopened => "closed",
    };
    End::Stopped {
        at,
        by,
        deleted: false,
    }
}

/// From the moment it became P0 to the first word that says how to live with it
/// (S0 §Response-Time Guidelines: critical launch blockers).
fn mitigation_note(policy: &Policy, timeline: &Timeline<'_>) -> Vec<Run> {
    let Some(since) = timeline
        .priorities
        .iter()
        .find(|it| it.priority == Some(Priority::P0))
    else {
        return Vec::new();
    };
    let note = timeline
        .words
        .iter()
        .find(|it| it.is_response() && it.kind == MessageKind::Mitigation && since.at <= it.at);
    let label = timeline.label_spans.iter().find(|it| {
        since.at <= it.from
            && policy
                .mitigation_labels
                .iter()
                .any(|label| label == it.label)
    });
    let stop = earliest([
        note.map(|it| (it.at, "mitigation note", it.deleted)),
        label.map(|it| (it.from, "label set", false)),
    ]);
    let closing = |close: &Turn| End::Cancelled {
        at: close.at,
        cause: Cause::Closed,
    };
    let run = single(timeline, (since.at, "priority P0"), stop, &closing);
    // Called P0 after the closing, it owes nobody a note.
    let owed = !matches!(run.end, End::Cancelled { at, .. } if at < since.at);
    owed.then_some(run).into_iter().collect()
}
