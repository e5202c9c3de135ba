//! A plan and what became of it, for people.

use std::collections::HashMap;

use crate::cli::desk::Desk;
use crate::cli::shape;
use crate::model::{ConversationId, Text};
use crate::render::{self, Cell, Column, Line, Page, Table, Tone};
use crate::triage::writeback::{ChangeKind, Op, Skipped, Status};

/// One write in words: `+ label bug`, `comment ack, 12 lines`.
pub(in crate::cli::triage) fn change(op: &Op, told: Option<usize>) -> Line {
    let argument = Cell::outside(&op.change.argument);
    match op.change.kind {
        ChangeKind::AddLabel => vec!["+ label ".into(), argument],
        ChangeKind::RemoveLabel => vec!["- label ".into(), argument],
        ChangeKind::Assign => vec!["+ assignee ".into(), argument],
        ChangeKind::Unassign => vec!["- assignee ".into(), argument],
        ChangeKind::Comment => {
            let kind = op.draft.map_or("", |it| it.1.as_str());
            let n = op.change.argument.raw().lines().count();
            let lines = if n == 1 { "line" } else { "lines" };
            let people = if told == Some(1) { "person" } else { "people" };
            let told = told.map_or_else(String::new, |it| format!(", tells {it} {people} or more"));
            vec![Cell::own(format!("comment {kind}, {n} {lines}{told}"))]
        }
    }
}

/// The writes, each with its state where it has one to tell.
pub(in crate::cli::triage) fn writes<'a>(
    desk: &Desk,
    ops: impl Iterator<Item = (&'a Op, Option<(&'static str, Status, Option<&'a Text>)>)>,
    told: &HashMap<ConversationId, usize>,
) -> Table {
    let mut table = Table::new(vec![
        Column::new("N").right(),
        Column::new("REF"),
        Column::new("WRITE").shrinks_to(24),
        Column::new("STATE"),
        Column::new("WHY").shrinks_to(16),
    ]);
    for (op, state) in ops {
        let told = told.get(&op.conversation).copied();
        let reference = shape::short(&op.reference, desk.one_repository());
        let mut row = vec![
            Cell::number(op.seq),
            Cell::outside(&reference),
            one(change(op, told)),
        ];
        if let Some((word, status, words)) = state {
            row.push(Cell::own(word).tone(tone(status)));
            row.push(words.map_or_else(|| "".into(), Cell::outside));
        }
        table.row(row);
    }
    if table.rows.iter().all(|it| it.len() == 3) {
        table.columns.truncate(3);
    }
    table
}

/// A cell holds one piece; what is mixed goes through the terminal's escaping as text.
fn one(line: Line) -> Cell {
    let mut words = String::new();
    for cell in line {
        match cell.content {
            render::Content::Own(it) | render::Content::Number(it) => words.push_str(&it),
            render::Content::Outside(it) => words.push_str(it.raw()),
        }
    }
    Cell::outside(&words.into())
}

fn tone(status: Status) -> Tone {
    match status {
        Status::Applied | Status::Undone => Tone::Good,
        Status::Conflict | Status::Undecided | Status::Sending => Tone::Warn,
        Status::Failed => Tone::Bad,
        Status::Planned => Tone::Dim,
    }
}

/// What a write is called in the state it is in.
pub(in crate::cli::triage) fn word(status: Status, dry_run: bool) -> &'static str {
    match status {
        Status::Planned if dry_run => "would be made",
        Status::Applied => "made",
        Status::Planned => "left",
        status => status.as_str(),
    }
}

pub(in crate::cli::triage) fn skipped(page: &mut Page, desk: &Desk, skipped: &[Skipped]) {
    if skipped.is_empty() {
        return;
    }
    page.heading("Not written");
    let line = |it: &Skipped| -> Line {
        vec![
            Cell::outside(&shape::short(&it.reference, desk.one_repository())),
            Cell::own(format!(" {}: ", it.what)),
            Cell::outside(&it.why),
        ]
    };
    page.items(skipped.iter().map(line).collect());
}

/// The whole text of each comment, as its readers see it.
pub(in crate::cli::triage) fn bodies<'a>(
    page: &mut Page,
    desk: &Desk,
    ops: impl Iterator<Item = &'a Op>,
) {
    for op in ops.filter(|it| it.change.kind == ChangeKind::Comment) {
        page.line(vec![
            Cell::own(format!("{} on ", op.seq)),
            Cell::outside(&shape::short(&op.reference, desk.one_repository())),
        ]);
        page.quote(&render::unbroken(&op.change.argument));
    }
}
