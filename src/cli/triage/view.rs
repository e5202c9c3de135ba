//! How the queue looks to a person at nine o'clock.

use chrono::{DateTime, Utc};

use super::calm::Calm;
use super::list::View;
use super::row::table;
use super::sheet::sheet;
use crate::cli::desk::Desk;
use crate::cli::extract::how_to_begin;
use crate::cli::shape;
use crate::model::Text;
use crate::render::{Cell, Format, Line, Page, Tone};
use crate::triage::{Queue, Since};

pub(super) fn list(
    desk: &Desk,
    queue: &Queue,
    view: View,
    since: Option<(DateTime<Utc>, Since)>,
    fires: Vec<Line>,
    (calm, format): (Calm, Format),
) -> Page {
    let mut page = Page::default();
    if format == Format::Csv {
        page.table(sheet(queue));
        return page;
    }
    page.line(header(desk));
    for fire in fires {
        page.line(fire);
    }
    for fault in desk.freshness().faults {
        page.line(Cell::own(format!("! {fault}")).tone(Tone::Warn));
    }
    if !desk.knows_the_team() && !desk.syncs.is_empty() {
        let words = "! team.members is empty: your own words count as customers'";
        page.line(Cell::own(words).tone(Tone::Warn));
    }
    if let Some((last, since)) = since {
        page.heading(Cell::own(format!(
            "Since {}",
            shape::local(last, desk.config.project.timezone, desk.now)
        )));
        page.items(since_lines(&since));
    }
    if queue.matching == 0 {
        let none = match view {
            View::Us => nothing(desk, calm.hides_p0),
            View::Them | View::Snoozed | View::Dupes => "None.".into(),
        };
        page.line(none);
    } else {
        page.table(table(desk, queue));
    }
    for line in calm.lines {
        page.line(line);
    }
    page.line(footer(queue, view));
    page
}

/// What a query found: no news, no fires, only the answer.
pub(super) fn found(desk: &Desk, queue: &Queue, view: Option<View>, format: Format) -> Page {
    let mut page = Page::default();
    if format == Format::Csv {
        page.table(sheet(queue));
        return page;
    }
    page.line(header(desk));
    if desk.syncs.is_empty() {
        page.line(nothing(desk, false));
        return page;
    }
    if 0 < queue.matching {
        page.table(table(desk, queue));
    }
    let among = match view {
        None => "",
        Some(View::Us) => " of what needs you",
        Some(View::Them) => " of what waits on others",
        Some(View::Snoozed) => " of what is snoozed",
        Some(View::Dupes) => " of the duplicates",
    };
    let mut parts = vec![format!(
        "{}{among} found, {} late",
        queue.matching, queue.late
    )];
    if 0 < queue.private {
        parts.push(format!("{} private left out", queue.private));
    }
    parts.extend(left_out(queue));
    page.line(Cell::own(parts.join(" · ")).tone(Tone::Dim));
    page
}

/// `caro v1.1.0-beta · week3, T+20 · Fri 13 Feb 2026 09:00 EST · data 4m old`
pub(super) fn header(desk: &Desk) -> Line {
    let config = &desk.config;
    let zone = config.project.timezone;
    let mut parts = Vec::new();
    let name = config.project.name.as_deref().unwrap_or("maestro");
    parts.push(
        [Some(name), config.release.version.as_deref()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
    );
    if let Some(launched_at) = config.release.launched_at {
        let day = (desk.now.with_timezone(&zone).date_naive()
            - launched_at.with_timezone(&zone).date_naive())
        .num_days();
        let phase = config
            .sla
            .phase_at(desk.now)
            .map(|it| format!("{}, ", it.id))
            .unwrap_or_default();
        parts.push(format!("{phase}T{day:+}"));
    }
    parts.push(format!("as of {}", shape::header(desk.now, zone)));
    let oldest = desk.freshness().oldest;
    if let Some(oldest) = oldest.filter(|it| *it != DateTime::UNIX_EPOCH) {
        parts.push(age(desk, oldest));
    }
    vec![Cell::outside(&Text::new(parts.join(" · "))).tone(Tone::Strong)]
}

/// How old the data is. A look back may be at a moment before the newest extract, or any.
fn age(desk: &Desk, oldest: DateTime<Utc>) -> String {
    let mut known = Some(oldest).filter(|it| *it <= desk.now);
    if known.is_none() {
        // What cannot be read is told by whatever else reads it.
        let runs = desk.store.runs().unwrap_or_default();
        let until_then = runs.iter().map(|it| it.finished_at);
        known = until_then.filter(|it| *it <= desk.now).max();
    }
    match known {
        Some(it) => format!("data {} old", shape::rough((desk.now - it).num_seconds())),
        None => "nothing was extracted yet".to_owned(),
    }
}

const SUSPECTED: &str = "of our words sound like a promise: maestro triage --view promises";

/// Only what happened; a quiet night is one line.
fn since_lines(since: &Since) -> Vec<Line> {
    let counts = [
        (since.breached, "deadlines missed", Tone::Bad),
        (since.new, "new conversations", Tone::Plain),
        (since.replied, "customers wrote", Tone::Plain),
        (since.reopened, "reopened", Tone::Warn),
        (since.due_today, "deadlines today", Tone::Plain),
        (since.suspected, SUSPECTED, Tone::Warn),
        (since.closed, "closed", Tone::Good),
    ];
    // Six lines are read, seven are not.
    let some = counts.iter().filter(|it| 0 < it.0).take(6);
    let lines: Vec<Line> = some
        .map(|(n, what, tone)| vec![Cell::own(format!("{n} {what}")).tone(*tone)])
        .collect();
    if lines.is_empty() {
        vec![vec![Cell::own("nothing happened").tone(Tone::Dim)]]
    } else {
        lines
    }
}

/// An empty queue is good news only where something was ever extracted, and no P0 is kept from it.
pub(super) fn nothing(desk: &Desk, hides_p0: bool) -> Cell {
    if desk.syncs.is_empty() {
        let next = format!("Nothing is known yet; next: {}", how_to_begin(&desk.config));
        return Cell::own(next).tone(Tone::Warn);
    }
    if hides_p0 {
        return Cell::own("Nothing is in the queue.").tone(Tone::Warn);
    }
    Cell::own("Nothing is owed.").tone(Tone::Good)
}

fn footer(queue: &Queue, view: View) -> Line {
    let own = match view {
        View::Us => format!("{} need you, {} late", queue.matching, queue.late),
        View::Them => format!("{} waiting on others", queue.matching),
        View::Snoozed => format!("{} snoozed", queue.matching),
        View::Dupes => duplicates(queue.matching),
    };
    let mut parts = vec![own];
    let hidden = [
        (queue.in_queue, "need you"),
        (queue.waiting_on_them, "waiting on others"),
        (queue.snoozed, "snoozed"),
    ];
    let some = hidden.iter().filter(|it| 0 < it.0);
    parts.extend(some.map(|(n, what)| format!("{n} {what}")));
    parts.extend((0 < queue.duplicates).then(|| duplicates(queue.duplicates)));
    parts.extend((0 < queue.private).then(|| format!("{} private left out", queue.private)));
    parts.extend(left_out(queue));
    if view == View::Us && !queue.items.is_empty() {
        parts.push("maestro triage next".to_owned());
    }
    vec![Cell::own(parts.join(" · ")).tone(Tone::Dim)]
}

fn duplicates(n: usize) -> String {
    let what = if n == 1 { "duplicate" } else { "duplicates" };
    format!("{n} {what}")
}

fn left_out(queue: &Queue) -> Option<String> {
    let more = queue.matching - queue.items.len();
    (0 < more).then(|| format!("{more} more with --all"))
}
