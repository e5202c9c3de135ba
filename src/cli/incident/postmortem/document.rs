//! The document: what the log knows, and gaps for what only people know.

use std::path::PathBuf;

use chrono::{DateTime, Utc};

use crate::cli::incident::board::Board;
use crate::cli::incident::when::t_plus;
use crate::cli::shape;
use crate::error::UserError;
use crate::incident::{
    self, ActionState, DeadlineState, Duty, Event, GAP, HEADINGS, Incident, PRIVATE, Stage,
    UpdateKind,
};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Line, Page, Screen, Table};

pub(super) fn written(board: &Board, it: &Incident) -> anyhow::Result<String> {
    let mut res = format!("# Post-mortem: {}\n\n", render::markdown(&it.title));
    res.push_str(&markdown(&essentials(board, it))?);
    for heading in HEADINGS {
        res.push('\n');
        let mut page = Page::default();
        page.heading(heading);
        match heading {
            "Overview" => known(&mut page, &it.summary, "what happened, in two sentences"),
            "What happened" => known(&mut page, &None, "the story, in the order in which it went"),
            "Contributing factors" => known(
                &mut page,
                &it.cause,
                "what made it possible; no person is a cause",
            ),
            "Resolution" => known(&mut page, &it.fixed, "how it was mended"),
            "Impact" => impact(&mut page, board, it)?,
            "Timeline" => page.table(timeline(board, it, &|it| it.public)),
            "Actions" => page.table(actions(board, it)),
            "What went well" => known(&mut page, &None, "what helped"),
            "What did not go well" => misses(&mut page, board, it),
            "What we change" => known(&mut page, &None, "so that it does not come back"),
            _ => known(
                &mut page,
                &None,
                "to the users: what it was, what you did, what comes next",
            ),
        }
        res.push_str(&markdown(&page)?);
        if heading == "Timeline" {
            res.push_str(&private_part(board, it)?);
        }
    }
    Ok(res)
}

/// What was private when the document was begun stands apart, between marks.
fn private_part(board: &Board, it: &Incident) -> anyhow::Result<String> {
    let table = timeline(board, it, &|it| !it.public);
    if table.rows.is_empty() {
        return Ok(String::new());
    }
    let mut page = Page::default();
    page.table(table);
    Ok(format!(
        "\n{}\n\nInside the team:\n\n{}\n{}\n",
        PRIVATE[0],
        markdown(&page)?,
        PRIVATE[1]
    ))
}

fn markdown(page: &Page) -> anyhow::Result<String> {
    let mut out = Vec::new();
    render::page(&mut out, Format::Markdown, Screen::default(), page)?;
    Ok(String::from_utf8(out)?)
}

/// What the log knows, or a gap.
fn known(page: &mut Page, text: &Option<Text>, what: &str) {
    match text {
        Some(text) => page.line(Cell::outside(text)),
        None => page.line(Cell::own(format!("{GAP} {what})"))),
    }
}

fn essentials(board: &Board, it: &Incident) -> Page {
    let zone = board.zone();
    let mut pairs: Vec<(&'static str, Line)> = vec![
        ("Incident", vec![Cell::own(it.name.clone())]),
        ("Severity", vec![Cell::own(severities(it))]),
        ("Started", vec![Cell::own(both(it.started_at, zone))]),
        ("Reported", vec![Cell::own(both(it.reported_at, zone))]),
    ];
    pairs.extend(
        it.resolved_at
            .map(|at| ("Resolved", vec![Cell::own(both(at, zone))])),
    );
    pairs.extend(
        it.release
            .as_ref()
            .map(|it| ("Release", vec![Cell::outside(it)])),
    );
    for (name, words) in lengths(it) {
        pairs.push((name, vec![Cell::own(words)]));
    }
    let mut page = Page::default();
    page.pairs(pairs);
    page
}

fn severities(it: &Incident) -> String {
    let all: Vec<&str> = it.severities.iter().map(|it| it.1.as_str()).collect();
    all.join(", then ")
}

/// UTC and local, with the date: a night has two of them.
fn both(at: DateTime<Utc>, zone: chrono_tz::Tz) -> String {
    let utc = at.format("%Y-%m-%d %H:%M UTC");
    let local = at.with_timezone(&zone).format("%a %-d %b %H:%M %Z");
    if zone == chrono_tz::Tz::UTC {
        return utc.to_string();
    }
    format!("{utc} ({local})")
}

/// How long each part took, from the report.
fn lengths(it: &Incident) -> Vec<(&'static str, String)> {
    let first = |kind: Option<UpdateKind>| {
        let updates = it
            .updates
            .iter()
            .filter(|it| kind.is_none_or(|kind| it.kind == kind));
        updates.map(|it| it.at).min()
    };
    let stage = |stage| it.stages.get(&stage).map(|it| it.at);
    let reported = it.reported_at;
    let moments = [
        (
            "To notice it",
            it.started_at,
            Some(it.detected_at.unwrap_or(reported)),
        ),
        ("To tell the public", reported, first(None)),
        ("To decide", reported, it.decisions.first().map(|it| it.0)),
        ("To fix it", reported, stage(Stage::Fix)),
        ("To resolve it", reported, it.resolved_at),
    ];
    moments
        .into_iter()
        .filter_map(|(name, from, to)| Some((name, shape::rough((to? - from).num_seconds()))))
        .collect()
}

fn impact(page: &mut Page, board: &Board, it: &Incident) -> anyhow::Result<()> {
    known(
        page,
        &it.impact,
        "how many users, what they could not do, for how long",
    );
    let linked = board.linked(it)?;
    let public: Vec<_> = linked.iter().filter(|it| !it.private).collect();
    let n = linked.len();
    let tell = if n == 1 {
        "conversation tells"
    } else {
        "conversations tell"
    };
    page.line(Cell::own(format!(
        "{n} {tell} of it; the public was told {} times.",
        it.updates.len()
    )));
    page.items(
        public
            .iter()
            .map(|it| {
                vec![
                    Cell::outside(&it.reference),
                    " ".into(),
                    Cell::outside(&it.title),
                ]
            })
            .collect(),
    );
    if let Some(decided) = it.decision() {
        page.line(Cell::own(format!("Decided: {}.", decided.choice)));
    }
    Ok(())
}

/// Deadlines that were missed are the first thing that did not go well.
fn misses(page: &mut Page, board: &Board, it: &Incident) {
    let missed: Vec<Line> = board
        .deadlines(it)
        .iter()
        .filter(|it| it.state == DeadlineState::Missed)
        .filter(|it| it.duty != Duty::Stage(Stage::Postmortem))
        .map(|it| {
            let late = match (it.due_at, it.done_at) {
                (Some(due_at), Some(done_at)) if due_at < done_at => {
                    format!(" by {}", shape::rough((done_at - due_at).num_seconds()))
                }
                _ => String::new(),
            };
            vec![Cell::own(format!("missed: {}{late}", it.duty))]
        })
        .collect();
    page.items(missed);
    known(page, &None, "what slowed you down");
}

fn timeline(board: &Board, it: &Incident, is_shown: &dyn Fn(&Event) -> bool) -> Table {
    let start = incident::t0(board.settings(), it);
    let mut table = Table::new(vec![
        Column::new("When"),
        Column::new("T+0"),
        Column::new("Source"),
        Column::new("What"),
    ]);
    for event in it.events.iter().filter(|it| is_shown(it)) {
        let source = if event.entry.is_some() {
            Cell::outside(&event.actor)
        } else {
            "the record".into()
        };
        table.row(vec![
            Cell::own(both(event.at, board.zone())),
            Cell::own(t_plus(start, event.at)),
            source,
            super::super::view::joined(&event.what, event.text.as_ref()),
        ]);
    }
    table
}

fn actions(board: &Board, it: &Incident) -> Table {
    let mut table = Table::new(vec![
        Column::new("Action"),
        Column::new("Kind"),
        Column::new("Owner"),
        Column::new("Due"),
        Column::new("What"),
    ]);
    if it.actions.is_empty() {
        let gap = format!("{GAP} maestro incident action add)");
        table.row(vec![
            Cell::own("-"),
            "-".into(),
            "-".into(),
            "-".into(),
            Cell::own(gap),
        ]);
    }
    for action in &it.actions {
        let due = action.due_at.map_or_else(
            || "-".to_owned(),
            |it| it.with_timezone(&board.zone()).date_naive().to_string(),
        );
        let state = match action.state {
            ActionState::Open => String::new(),
            other => format!(" ({other})"),
        };
        table.row(vec![
            Cell::own(format!("A{}{state}", action.number)),
            Cell::own(action.kind.as_str()),
            action
                .owner
                .as_ref()
                .map_or_else(|| "-".into(), Cell::outside),
            Cell::own(due),
            Cell::outside(&action.text),
        ]);
    }
    table
}

/// The file that was recorded; it came from this command line once.
pub(super) fn recorded_path(it: &Incident) -> anyhow::Result<PathBuf> {
    let path = it.postmortem.as_ref().and_then(|it| it.path.as_ref());
    path.map(|it| PathBuf::from(it.raw())).ok_or_else(|| {
        UserError::failed(format!("{} has no post-mortem yet", it.name))
            .hint(format!(
                "begin one: maestro incident postmortem new {}",
                it.name
            ))
            .into()
    })
}

/// A document that people wrote, and that was checked: it goes out as it is.
pub(super) fn kept(document: &Text) -> String {
    document.raw().to_owned()
}
