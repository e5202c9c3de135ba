//! A conversation of the queue as a row, for people.

use chrono::{DateTime, Utc};

use crate::cli::desk::Desk;
use crate::cli::shape;
use crate::model::{Channel, Priority, Text};
use crate::render::{Cell, Column, Table, Tone};
use crate::triage::{Item, Queue, Snooze};

pub(super) fn table(desk: &Desk, queue: &Queue) -> Table {
    let mut table = Table::new(vec![
        Column::new("P"),
        Column::new("REF"),
        Column::new("WHERE").drops(2),
        Column::new("TITLE").shrinks_to(30),
        Column::new("DUE").right(),
        Column::new("NEXT").shrinks_to(16),
        Column::new("OWNER").drops(1),
        Column::new("WHY").shrinks_to(20).drops(0),
    ]);
    let short = desk.one_repository();
    for item in &queue.items {
        table.row(row(desk, item, short));
    }
    table
}

fn row(desk: &Desk, item: &Item, repository: Option<&str>) -> Vec<Cell> {
    let reference = reference(item, repository);
    let title = title(item);
    vec![
        priority(item),
        Cell::outside(&reference),
        Cell::own(place(item)),
        title,
        due(desk, item),
        Cell::own(item.next_action.clone()),
        owner(item),
        Cell::own(item.why.join("; ")).tone(Tone::Dim),
    ]
}

/// A blank one leaves no empty cell.
pub(super) fn title(item: &Item) -> Cell {
    if item.title.is_blank() {
        return Cell::own("(no title)").tone(Tone::Dim);
    }
    Cell::outside(&item.title)
}

/// `P0?` is what a rule suspects and nobody has confirmed.
pub(super) fn priority(item: &Item) -> Cell {
    match item.suspected {
        Some(suspected) => Cell::own(format!("{suspected}?")).tone(priority_tone(item.suspected)),
        None => Cell::own(item.priority.map_or("-", |it| it.as_str()))
            .tone(priority_tone(item.priority)),
    }
}

/// Whoever has it; with a question mark whose it should be.
fn owner(item: &Item) -> Cell {
    match (&item.owner, &item.proposed_owner) {
        (Some(owner), _) => Cell::outside(owner),
        (None, Some((who, _))) => {
            Cell::outside(&Text::new(format!("{}?", who.replace('_', " ")))).tone(Tone::Dim)
        }
        (None, None) => "-".into(),
    }
}

/// With how many more people reported it elsewhere.
fn reference(item: &Item, repository: Option<&str>) -> Text {
    let short = shape::short(&item.reference, repository);
    match item.kin.more_reporters {
        0 => short,
        more => shape::before_words(&short, &format!("+{more}")),
    }
}

fn due(desk: &Desk, item: &Item) -> Cell {
    match item.snoozed {
        Some(Snooze::Reply) => return "until they write".into(),
        Some(Snooze::Until(until)) => {
            let until = shape::local(until, desk.config.project.timezone, desk.now);
            return Cell::own(format!("until {until}"));
        }
        None => {}
    }
    let Some(due_at) = item.due_at else {
        return "-".into();
    };
    let (words, tone) = due_words(item, due_at, desk.now);
    Cell::own(words).tone(tone)
}

/// A broken promise is late; a reminder was some time ago; at the end of a business day a limit
/// holds until the next one begins.
pub(super) fn due_words(item: &Item, due_at: DateTime<Utc>, now: DateTime<Utc>) -> (String, Tone) {
    if item.overdue_seconds.is_some() {
        return (shape::due(due_at, now), Tone::Bad);
    }
    if due_at < now && item.is_reminder {
        let ago = shape::rough((now - due_at).num_seconds());
        return (format!("{ago} ago"), Tone::Warn);
    }
    let tone = if item.at_risk {
        Tone::Warn
    } else {
        Tone::Plain
    };
    let words = if due_at < now {
        "now".to_owned()
    } else {
        shape::due(due_at, now)
    };
    (words, tone)
}

pub(super) fn priority_tone(priority: Option<Priority>) -> Tone {
    match priority {
        Some(Priority::P0) => Tone::Bad,
        Some(Priority::P1) => Tone::Warn,
        _ => Tone::Plain,
    }
}

/// Where it takes place, and whether the words are private.
fn place(item: &Item) -> String {
    let name = match item.channel {
        Channel::GithubIssue => "issue",
        Channel::GithubPull => "pull",
        Channel::GithubDiscussion => "discussion",
        other => other.as_str(),
    };
    if item.private {
        format!("{name}, private")
    } else {
        name.to_owned()
    }
}
