//! What can wait, and until when: "nothing is owed until 17:00" is an answer, too.

use chrono::{DateTime, Datelike, Utc};

use super::list::View;
use crate::cli::desk::Desk;
use crate::cli::shape;
use crate::model::Priority;
use crate::render::{Cell, Line, Tone};
use crate::sla::local_to_utc;
use crate::triage::{Placement, Position};

/// Lines below the queue; none where something is late, or where the log knows nothing.
pub(super) fn lines(desk: &Desk, positions: &[Position], view: View) -> Vec<Line> {
    if view != View::Us || desk.syncs.is_empty() {
        return Vec::new();
    }
    let ours: Vec<&Position> = positions
        .iter()
        .filter(|it| it.placement(desk.now, false) == Placement::Queue)
        .collect();
    let weekend = weekend_ends_at(desk).map(|ends_at| weekend(desk, &ours, ends_at));
    let calm = calm(desk, positions, &ours);
    weekend.into_iter().chain(calm).collect()
}

/// The moment up to which nothing breaks, and how much of the queue can wait for it.
fn calm(desk: &Desk, positions: &[Position], ours: &[&Position]) -> Option<Line> {
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
fn weekend(desk: &Desk, ours: &[&Position], ends_at: DateTime<Utc>) -> Line {
    let gravest = |it: &&&Position| it.priority == Some(Priority::P0) || it.may_be_p0();
    let n_gravest = ours.iter().filter(gravest).count();
    let rest = ours.iter().filter(|it| !gravest(it));
    let breaks = |it: &&&Position| it.late_at.is_some_and(|it| it < ends_at);
    let n_rest = ours.len() - n_gravest;
    let n_breaking = rest.filter(breaks).count();
    let first = match n_gravest {
        0 => "no P0 is open".to_owned(),
        n => format!("{n} P0 first"),
    };
    let breaking = match n_breaking {
        0 => String::new(),
        n => format!(", {n} of them are late or break before"),
    };
    let zone = desk.config.project.timezone;
    let until = shape::local(ends_at, zone, desk.now);
    let words = format!("Weekend: {first}; {n_rest} others wait until {until}{breaking}.");
    let tone = if n_gravest == 0 {
        Tone::Good
    } else {
        Tone::Warn
    };
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
