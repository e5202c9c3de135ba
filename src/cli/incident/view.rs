//! How an incident looks to somebody who was just woken up.

use chrono::{DateTime, Datelike, Utc};
use chrono_tz::Tz;

use super::board::Board;
use super::duty::{command, to_do, whom};
use super::when::t_plus;
use crate::cli::shape;
use crate::incident::{self, Deadline, DeadlineState, Incident, Kind};
use crate::model::{Priority, Text};
use crate::render::{Cell, Column, Line, Page, Table, Tone};

/// What is due next, by when, whom to tell, and how to say that it was done.
pub(super) fn next(page: &mut Page, board: &Board, it: &Incident) -> anyhow::Result<()> {
    let deadlines = board.deadlines(it);
    let zone = board.zone();
    if it.kind == Kind::Maintenance {
        page.line(maintenance(it, board));
        return Ok(());
    }
    let Some(next) = incident::next(&deadlines) else {
        page.line(nothing_due(it, board));
        return Ok(());
    };
    let due_at = next.due_at.unwrap_or(board.now);
    let mut line = vec![due_word(due_at, board.now, zone), Cell::own(to_do(next))];
    line.push(" - tell ".into());
    line.extend(whom(board, it, next.duty, &board.linked(it)?));
    page.line(line);
    page.line(Cell::own(format!("  {}", command(it, next.duty))).tone(Tone::Strong));
    let late = deadlines
        .iter()
        .filter(|it| it.duty != next.duty && it.overdue_seconds(board.now).is_some());
    let late: Vec<&str> = late.map(|it| it.duty.as_str()).collect();
    if !late.is_empty() {
        let words = format!("  also late: {}", late.join(", "));
        page.line(Cell::own(words).tone(Tone::Bad));
    }
    Ok(())
}

fn nothing_due(it: &Incident, board: &Board) -> Line {
    let n_open = it.open_actions().count();
    let words = match (&it.closed, it.resolved_at) {
        (Some(closed), _) => format!(
            "closed as {} {}",
            closed.ending,
            shape::local(closed.at, board.zone(), board.now)
        ),
        (None, Some(_)) => "resolved; nothing more is due".to_owned(),
        (None, None) => "nothing has a deadline".to_owned(),
    };
    let actions = match n_open {
        0 => String::new(),
        1 => ", 1 action open".to_owned(),
        n => format!(", {n} actions open"),
    };
    vec![Cell::own(words + &actions).tone(Tone::Good)]
}

fn maintenance(it: &Incident, board: &Board) -> Line {
    let zone = board.zone();
    let to = it.until.map_or_else(
        || "an end not said yet".to_owned(),
        |it| shape::header(it, zone),
    );
    let from = shape::header(it.started_at, zone);
    let words = match it.until {
        _ if it.is_closed() => "maintenance over",
        Some(until) if until < board.now => "maintenance should be over",
        _ if it.started_at <= board.now => "maintenance now",
        _ => "maintenance ahead",
    };
    vec![Cell::own(format!("{words}: {from} to {to}"))]
}

/// `DUE in 48m (13:52 EST): ` or `LATE 11m (since 12:57 EST): `.
fn due_word(due_at: DateTime<Utc>, now: DateTime<Utc>, zone: Tz) -> Cell {
    let left = (due_at - now).num_seconds();
    let clock = by_clock(due_at, now, zone);
    if left < 0 {
        let words = format!("LATE {} (since {clock}): ", shape::rough(-left));
        return Cell::own(words).tone(Tone::Bad);
    }
    Cell::own(format!("DUE in {} ({clock}): ", shape::rough(left))).tone(Tone::Warn)
}

/// `13:52 EST`, with the day where it is not today's.
pub(super) fn by_clock(at: DateTime<Utc>, now: DateTime<Utc>, zone: Tz) -> String {
    let (at, now) = (at.with_timezone(&zone), now.with_timezone(&zone));
    let form = if at.date_naive() == now.date_naive() {
        "%H:%M %Z"
    } else if at.year() != now.year() {
        "%-d %b %Y %H:%M %Z"
    } else {
        "%a %-d %b %H:%M %Z"
    };
    at.format(form).to_string()
}

/// All deadlines, one a row.
pub(super) fn deadlines(board: &Board, it: &Incident) -> Table {
    let (zone, now) = (board.zone(), board.now);
    let start = incident::t0(board.settings(), it);
    let mut table = Table::new(vec![
        Column::new("WHAT"),
        Column::new("DUE"),
        Column::new("AT").drops(1),
        Column::new("DONE"),
        Column::new("STATE").shrinks_to(10),
    ]);
    for deadline in board.deadlines(it) {
        let due = deadline
            .due_at
            .map_or_else(|| "-".to_owned(), |it| by_clock(it, now, zone));
        let plus = deadline
            .due_at
            .map_or_else(String::new, |it| t_plus(start, it));
        let done = deadline
            .done_at
            .map_or_else(|| "-".to_owned(), |it| t_plus(start, it));
        table.row(vec![
            Cell::own(deadline.duty.as_str()),
            Cell::own(due),
            Cell::own(plus),
            Cell::own(done),
            state(&deadline, now),
        ]);
    }
    table
}

/// The state with how late it is, and what it was under another severity.
pub(super) fn state(deadline: &Deadline, now: DateTime<Utc>) -> Cell {
    let late = match (deadline.due_at, deadline.done_at) {
        (Some(due_at), done_at) => (done_at.unwrap_or(now) - due_at).num_seconds(),
        _ => 0,
    };
    let mut words = deadline.state.as_str().replace('-', " ");
    if deadline.state == DeadlineState::Missed && 0 < late {
        words.push_str(&format!(" by {}", shape::rough(late)));
    }
    if deadline.is_owed() && late <= 0 && deadline.state != DeadlineState::Missed {
        words.push_str(&format!(", {} left", shape::rough(-late)));
    }
    if 0 < deadline.n_late {
        words.push_str(&format!(", {} late", deadline.n_late));
    }
    for former in &deadline.former {
        let word = if former.missed {
            "missed"
        } else {
            "not missed"
        };
        words.push_str(&format!(" ({word} as {})", former.severity));
    }
    Cell::own(words).tone(tone(deadline.state, deadline.is_owed()))
}

pub(super) fn tone(state: DeadlineState, is_owed: bool) -> Tone {
    match state {
        DeadlineState::Missed if is_owed => Tone::Bad,
        DeadlineState::Missed | DeadlineState::DueSoon => Tone::Warn,
        DeadlineState::Met => Tone::Good,
        DeadlineState::Open => Tone::Plain,
    }
}

pub(super) fn severity_tone(severity: Priority) -> Tone {
    match severity {
        Priority::P0 => Tone::Bad,
        Priority::P1 => Tone::Warn,
        _ => Tone::Plain,
    }
}

/// A line of the timeline: when, T+, who, what.
pub(super) fn events(board: &Board, it: &Incident, newest: Option<usize>) -> Table {
    let (zone, now) = (board.zone(), board.now);
    let start = incident::t0(board.settings(), it);
    let mut table = Table::new(vec![
        Column::new("ENTRY").drops(2),
        Column::new("WHEN"),
        Column::new("AT"),
        Column::new("WHO").drops(1),
        Column::new("WHAT").shrinks_to(24),
    ]);
    let skipped = newest.map_or(0, |it_n| it.events.len().saturating_sub(it_n));
    for event in it.events.iter().skip(skipped) {
        let entry = event.entry.map_or_else(String::new, |it| it.to_string());
        let mut what = event.what.clone();
        if 0 < event.n_revisions {
            what = format!("[corrected] {what}");
        }
        if !event.public {
            what = format!("(private) {what}");
        }
        let who = if event.entry.is_some() {
            Cell::outside(&event.actor)
        } else {
            "".into()
        };
        table.row(vec![
            Cell::own(entry),
            Cell::own(shape::local(event.at, zone, now)),
            Cell::own(t_plus(start, event.at)),
            who,
            joined(what.trim(), event.text.as_ref()),
        ]);
    }
    table
}

/// Words of ours and of somebody's in one cell.
pub(super) fn joined(words: &str, text: Option<&Text>) -> Cell {
    match text {
        None => Cell::own(words.to_owned()),
        Some(text) => Cell::outside(&shape::after_words(words, text)),
    }
}
