//! What can wait, and until when: "nothing is owed until 17:00" is an answer, too.

use chrono::{DateTime, Datelike, Utc};

use super::list::View;
use crate::cli::desk::Desk;
use crate::cli::shape;
use crate::model::Priority;
use crate::render::{Cell, Line, Tone};
use crate::sla::local_to_utc;
use crate::triage::{Placement, Position, Snooze};

/// What is said below the queue.
#[derive(Default)]
pub(super) struct Calm {
    /// None where something is late, or where the log knows nothing.
    pub(super) lines: Vec<Line>,
    /// A P0 is open and not in the queue: an empty one is no good news.
    pub(super) hides_p0: bool,
}

pub(super) fn calm(desk: &Desk, positions: &[Position], view: View) -> Calm {
    if view != View::Us || desk.syncs.is_empty() {
        return Calm::default();
    }
    let ours: Vec<&Position> = positions
        .iter()
        .filter(|it| it.placement(desk.now, false) == Placement::Queue)
        .collect();
    let away = away(desk, positions);
    let weekend = weekend_ends_at(desk).map(|ends_at| weekend(desk, &ours, ends_at, &away));
    let until = until(desk, positions, &ours).filter(|_| !away.press());
    let hidden = hidden(desk, &away);
    Calm {
        lines: weekend.into_iter().chain(hidden).chain(until).collect(),
        hides_p0: away.press(),
    }
}

/// Where the P0 are that are open and not in the queue.
pub(super) fn elsewhere(desk: &Desk, positions: &[Position]) -> Calm {
    let away = away(desk, positions);
    Calm {
        lines: hidden(desk, &away),
        hides_p0: away.press(),
    }
}

/// The P0 that are open and not in the queue, those that are only suspected among them.
#[derive(Default)]
struct Away<'p> {
    snoozed: Vec<&'p Position>,
    waiting_on_them: Vec<&'p Position>,
    duplicates: Vec<&'p Position>,
}

impl Away<'_> {
    /// A duplicate is seen where the other one stands.
    fn press(&self) -> bool {
        !self.snoozed.is_empty() || !self.waiting_on_them.is_empty()
    }
}

fn away<'p>(desk: &Desk, positions: &'p [Position]) -> Away<'p> {
    let mut away = Away::default();
    for position in positions.iter().filter(|it| it.is_gravest()) {
        match position.placement(desk.now, false) {
            Placement::Snoozed => away.snoozed.push(position),
            Placement::WaitingOnThem => away.waiting_on_them.push(position),
            Placement::Duplicate => away.duplicates.push(position),
            Placement::Queue | Placement::Private | Placement::Settled => {}
        }
    }
    away
}

fn hidden(desk: &Desk, away: &Away<'_>) -> Vec<Line> {
    let told = |all: &[&Position], what: String, view: &str, tone: Tone| {
        let words = format!("{} {what}: maestro triage --view {view}", gravest(all));
        (!all.is_empty()).then(|| vec![Cell::own(words).tone(tone)])
    };
    let be = |all: &[&Position]| if all.len() == 1 { "is" } else { "are" };
    let until = match first_to_wake(&away.snoozed) {
        Some(until) if away.snoozed.len() == 1 => format!(" until {}", moment(desk, until)),
        Some(until) => format!(", the first until {}", moment(desk, until)),
        None => " until they write".to_owned(),
    };
    let snoozed = format!("{} snoozed{until}", be(&away.snoozed));
    let wait = match away.waiting_on_them.len() {
        1 => "waits on others",
        _ => "wait on others",
    };
    let duplicates = match away.duplicates.len() {
        1 => "is a duplicate of what is open",
        _ => "are duplicates of what is open",
    };
    let lines = [
        told(&away.snoozed, snoozed, "snoozed", Tone::Warn),
        told(&away.waiting_on_them, wait.to_owned(), "them", Tone::Warn),
        told(&away.duplicates, duplicates.to_owned(), "dupes", Tone::Dim),
    ];
    lines.into_iter().flatten().collect()
}

fn first_to_wake(snoozed: &[&Position]) -> Option<DateTime<Utc>> {
    let moments = snoozed.iter().filter_map(|it| match it.snooze {
        Some(Snooze::Until(until)) => Some(until),
        _ => None,
    });
    moments.min()
}

/// `1 P0`, `2 P0?`, `1 P0 and 2 P0?`
fn gravest(all: &[&Position]) -> String {
    let n_said = all
        .iter()
        .filter(|it| it.priority == Some(Priority::P0))
        .count();
    match (n_said, all.len() - n_said) {
        (said, 0) => format!("{said} P0"),
        (0, suspected) => format!("{suspected} P0?"),
        (said, suspected) => format!("{said} P0 and {suspected} P0?"),
    }
}

/// The moment up to which nothing breaks, and how much of the queue can wait for it.
fn until(desk: &Desk, positions: &[Position], ours: &[&Position]) -> Option<Line> {
    let presses = |it: &Position| it.overdue_seconds(desk.now).is_some() || it.may_be_p0();
    if ours.iter().any(|it| presses(it)) {
        return None;
    }
    let open = positions
        .iter()
        .filter(|it| it.placement(desk.now, false) != Placement::Settled);
    let breaks = |it: &Position| it.due_at.filter(|_| it.late_at.is_some());
    let next = open.filter_map(breaks).filter(|it| desk.now <= *it).min();
    let words = match (next, ours.is_empty()) {
        (Some(next), _) => format!("Nothing is owed until {}.", moment(desk, next)),
        (None, false) => "No promise is running: nothing breaks if this waits.".to_owned(),
        (None, true) => return None,
    };
    Some(vec![Cell::own(words).tone(Tone::Good)])
}

/// Today's moments without their day.
fn moment(desk: &Desk, at: DateTime<Utc>) -> String {
    let zone = desk.config.project.timezone;
    let (then, today) = (at.with_timezone(&zone), desk.now.with_timezone(&zone));
    if then.date_naive() == today.date_naive() {
        return then.format("%H:%M").to_string();
    }
    shape::local(at, zone, desk.now)
}

/// At a weekend P0 counts; the rest waits for the next working day, but for what breaks before.
fn weekend(desk: &Desk, ours: &[&Position], ends_at: DateTime<Utc>, away: &Away<'_>) -> Line {
    let (worst, rest): (Vec<&Position>, Vec<&Position>) =
        ours.iter().partition(|it| it.is_gravest());
    let breaks = |it: &&&Position| it.late_at.is_some_and(|it| it < ends_at);
    let n_breaking = rest.iter().filter(breaks).count();
    let calm = worst.is_empty() && !away.press();
    let first = match worst.as_slice() {
        [] if calm => "no P0 is open".to_owned(),
        [] => "no P0 is in the queue".to_owned(),
        all => format!("{} first", gravest(all)),
    };
    let zone = desk.config.project.timezone;
    let until = shape::local(ends_at, zone, desk.now);
    let words = match (rest.len(), n_breaking) {
        (0, _) => format!("Weekend: {first}."),
        (1, 0) => format!("Weekend: {first}; 1 other waits until {until}."),
        (1, _) => format!("Weekend: {first}; 1 other is late or breaks before {until}."),
        (n, breaking) => {
            let breaking = match breaking {
                0 => String::new(),
                1 => ", 1 of them is late or breaks before".to_owned(),
                n => format!(", {n} of them are late or break before"),
            };
            format!("Weekend: {first}; {n} others wait until {until}{breaking}.")
        }
    };
    let tone = if calm { Tone::Good } else { Tone::Warn };
    vec![Cell::own(words).tone(tone)]
}

/// The midnight after the weekend of the policy in which it is now.
fn weekend_ends_at(desk: &Desk) -> Option<DateTime<Utc>> {
    let weekend = &desk.config.sla.weekend;
    let today = desk.now.with_timezone(&weekend.timezone).date_naive();
    let is_off = |it: &chrono::NaiveDate| weekend.days.contains(&it.weekday());
    let mut days = today.iter_days().take(8);
    let first = days.find(|it| !is_off(it)).filter(|_| is_off(&today))?;
    Some(local_to_utc(weekend.timezone, first, 0))
}
