//! The list of promises, for people and for machines (`maestro.promises/1`).

use serde::Serialize;

use super::gather::{LATELY, Listed};
use crate::cli::desk::Desk;
use crate::cli::triage::view;
use crate::cli::{Ctx, shape};
use crate::model::{Promise, Text};
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::triage::Fate;
use crate::triage::promises::Tally;

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    as_of: String,
    promises: Vec<ListedJson<'a>>,
    rate: Rate,
}

#[derive(Serialize)]
struct ListedJson<'a> {
    id: String,
    r#ref: &'a Text,
    channel: &'static str,
    title: &'a Text,
    private: bool,
    state: &'static str,
    overdue_seconds: Option<i64>,
    #[serde(flatten)]
    promise: PromiseJson<'a>,
}

#[derive(Serialize)]
pub(in crate::cli::triage) struct PromiseJson<'a> {
    number: Option<i64>,
    at: String,
    actor: &'a Text,
    text: &'a Text,
    due_at: String,
    ended_at: Option<String>,
    reason: Option<&'a Text>,
    message: Option<&'a Text>,
}

#[derive(Serialize)]
struct Rate {
    since_at: String,
    kept: usize,
    broken: usize,
    share: Option<f64>,
}

pub(in crate::cli::triage) fn promise_json(
    promise: &Promise,
    fate: Option<Fate>,
) -> PromiseJson<'_> {
    PromiseJson {
        number: (promise.id != 0).then_some(promise.id),
        at: shape::iso(promise.at),
        actor: &promise.actor,
        text: &promise.text,
        due_at: shape::iso(promise.due_at),
        ended_at: fate.and_then(Fate::ended_at).map(shape::iso),
        reason: promise.said.as_ref().and_then(|it| it.reason.as_ref()),
        message: promise.message.as_ref(),
    }
}

pub(in crate::cli::triage) fn list(
    ctx: &mut Ctx,
    desk: &Desk,
    format: Format,
    (listed, matching): (&[Listed], usize),
    tally: Tally,
) -> anyhow::Result<()> {
    if format == Format::Json {
        let report = Report {
            schema: "maestro.promises/1",
            as_of: shape::iso(desk.now),
            promises: listed.iter().map(|it| json(desk, it)).collect(),
            rate: Rate {
                since_at: shape::iso(desk.now - LATELY),
                kept: tally.kept,
                broken: tally.broken,
                share: share(tally),
            },
        };
        return Ok(render::json(&mut ctx.out, &report)?);
    }
    let mut page = Page::default();
    if format == Format::Csv {
        page.table(sheet(desk, listed));
        return ctx.show(format, &page);
    }
    page.line(view::header(desk));
    if listed.is_empty() {
        page.line(Cell::own("Nothing is promised."));
    } else {
        page.table(table(desk, listed));
    }
    page.line(Cell::own(footer(listed, matching, tally)).tone(Tone::Dim));
    ctx.show(format, &page)
}

fn json<'a>(desk: &Desk, it: &'a Listed) -> ListedJson<'a> {
    ListedJson {
        id: it.id.to_string(),
        r#ref: &it.reference,
        channel: it.channel,
        title: &it.title,
        private: it.private,
        state: it.state(),
        overdue_seconds: overdue(desk, it),
        promise: promise_json(&it.promise, it.fate),
    }
}

fn overdue(desk: &Desk, it: &Listed) -> Option<i64> {
    let overdue = it.fate == Some(Fate::Overdue);
    overdue.then(|| (desk.now - it.promise.due_at).num_seconds())
}

/// To a thousandth.
fn share(tally: Tally) -> Option<f64> {
    let share = tally.kept as f64 / tally.due() as f64;
    (0 < tally.due()).then_some((share * 1000.0).round() / 1000.0)
}

fn table(desk: &Desk, listed: &[Listed]) -> Table {
    let mut table = Table::new(vec![
        Column::new("STATE"),
        Column::new("REF"),
        Column::new("DUE").right(),
        Column::new("PROMISED").shrinks_to(24),
        Column::new("BY").drops(1),
        Column::new("TITLE").shrinks_to(20).drops(0),
    ]);
    let repository = desk.one_repository();
    for it in listed {
        let (due, tone) = due(desk, it);
        table.row(vec![
            Cell::own(it.state()).tone(tone),
            Cell::outside(&shape::short(&it.reference, repository)),
            Cell::own(due).tone(tone),
            Cell::outside(&it.promise.text),
            Cell::outside(&it.promise.actor),
            Cell::outside(&it.title).tone(Tone::Dim),
        ]);
    }
    table
}

fn due(desk: &Desk, it: &Listed) -> (String, Tone) {
    let local = |moment| shape::local(moment, desk.config.project.timezone, desk.now);
    let due_at = it.promise.due_at;
    match it.fate {
        Some(Fate::Overdue) => (shape::due(due_at, desk.now), Tone::Bad),
        Some(Fate::Due) => (shape::due(due_at, desk.now), Tone::Plain),
        None => (local(due_at), Tone::Warn),
        Some(Fate::Broken(_)) => (local(due_at), Tone::Warn),
        Some(Fate::Kept(_)) => (local(due_at), Tone::Good),
        Some(Fate::Withdrawn(_)) => (local(due_at), Tone::Dim),
    }
}

fn footer(listed: &[Listed], matching: usize, tally: Tally) -> String {
    let count = |state: &str| listed.iter().filter(|it| it.state() == state).count();
    let mut parts = vec![format!(
        "{} due, {} overdue",
        count("due"),
        count("overdue")
    )];
    parts.push(match share(tally) {
        Some(share) => format!(
            "kept {} of {} in 30 days ({:.0}%)",
            tally.kept,
            tally.due(),
            share * 100.0
        ),
        None => "none fell due in 30 days".to_owned(),
    });
    if 0 < count("suspected") {
        parts.push(format!(
            "{} suspected: maestro triage promise REF --confirm, or --reject",
            count("suspected")
        ));
    }
    if listed.len() < matching {
        parts.push(format!("{} more with --all", matching - listed.len()));
    }
    parts.join(" · ")
}

/// For spreadsheets: whole names, and moments instead of "in 2h".
fn sheet(desk: &Desk, listed: &[Listed]) -> Table {
    let titles = [
        "STATE",
        "NUMBER",
        "REF",
        "ID",
        "CHANNEL",
        "PRIVATE",
        "TITLE",
        "PROMISED",
        "BY",
        "AT",
        "DUE_AT",
        "ENDED_AT",
        "OVERDUE_SECONDS",
        "REASON",
    ];
    let mut table = Table::new(titles.map(Column::new).into());
    for it in listed {
        let promise = &it.promise;
        let ended_at = it.fate.and_then(Fate::ended_at);
        let reason = promise.said.as_ref().and_then(|it| it.reason.as_ref());
        table.row(vec![
            Cell::own(it.state()),
            Cell::own(if promise.id == 0 {
                String::new()
            } else {
                promise.id.to_string()
            }),
            Cell::outside(&it.reference),
            Cell::own(it.id.to_string()),
            Cell::own(it.channel),
            Cell::own(if it.private { "yes" } else { "no" }),
            Cell::outside(&it.title),
            Cell::outside(&promise.text),
            Cell::outside(&promise.actor),
            Cell::own(shape::iso(promise.at)),
            Cell::own(shape::iso(promise.due_at)),
            Cell::own(ended_at.map(shape::iso).unwrap_or_default()),
            overdue(desk, it).map_or_else(|| "".into(), Cell::number),
            reason.map_or_else(|| "".into(), Cell::outside),
        ]);
    }
    table
}
