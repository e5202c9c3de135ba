//! What a check says to people.

use super::check::Report;
use super::json::Tally;
use super::rows::{Row, cells, clock_count, summary_line};
use crate::cli::desk::Desk;
use crate::cli::{Outcome, shape};
use crate::model::Text;
use crate::render::{Cell, Column, Page, Table, Tone};
use crate::sla::ClockState;

/// The answer for people. On a terminal there are `rows` at most, and what scrolled away above
/// them is said again below.
pub(super) fn page(desk: &Desk, report: &Report<'_>, rows: Option<usize>) -> Page {
    let mut page = Page::default();
    page.line(verdict(report));
    for fault in report.faults {
        page.line(Cell::own(format!("! {fault}")).tone(Tone::Warn));
    }
    if report.counting.is_empty() {
        return page;
    }
    let repository = desk.one_repository();
    let mut table = Table::new(columns());
    for row in report.counting.iter().take(rows.unwrap_or(usize::MAX)) {
        table.row(cells(desk, &row.clock, &title(row), repository));
    }
    page.table(table);
    if let Some(rows) = rows {
        end(&mut page, report, rows, repository);
    }
    page
}

fn end(page: &mut Page, report: &Report<'_>, rows: usize, repository: Option<&str>) {
    let more = report.counting.len().saturating_sub(rows);
    if 0 < more {
        page.line(Cell::own(format!("{more} more; --format csv shows all")).tone(Tone::Dim));
    }
    if let Some(first) = report.counting.first() {
        page.line(vec![
            "next: maestro sla explain '".into(),
            Cell::outside(&shape::short(&first.clock.reference, repository)),
            "'".into(),
        ]);
    }
    // The first line may have left the screen.
    if TALL < report.counting.len() {
        page.line(verdict(report));
    }
}

/// Rows after which the verdict is said again.
const TALL: usize = 10;

fn columns() -> Vec<Column> {
    vec![
        Column::new("STATE"),
        Column::new("REF"),
        Column::new("P"),
        Column::new("CLOCK"),
        Column::new("DUE").drops(2),
        Column::new("LEFT").right(),
        Column::new("USED").right().drops(0),
        Column::new("LIMIT").right().drops(1),
        Column::new("RULE").drops(3),
        Column::new("TITLE").shrinks_to(24),
    ]
}

/// A CI log is read by strangers: the words of a private conversation stay out of it.
pub(super) fn title(row: &Row) -> Text {
    if row.head.private {
        "(private)".into()
    } else {
        row.head.title.clone()
    }
}

fn verdict(report: &Report<'_>) -> Vec<Cell> {
    let judged = clock_count(report.judged.tally.clocks());
    match report.outcome {
        Outcome::Finding => {
            let mut tally = Tally::default();
            report.counting.iter().for_each(|it| tally.add(&it.clock));
            let mut line = vec![Cell::own("FAIL ").tone(Tone::Bad)];
            line.extend(summary_line(&tally));
            line.push(Cell::own(format!(", {judged} judged")));
            line
        }
        Outcome::CannotTell | Outcome::Failed(_) => vec![
            Cell::own("UNKNOWN ").tone(Tone::Warn),
            "no broken promise is known, but the data that decides is missing or old".into(),
        ],
        Outcome::Fine if report.judged.tally.clocks() == 0 => vec![
            Cell::own("OK ").tone(Tone::Good),
            "nothing is promised: no rule of the policy starts a clock for what is open".into(),
        ],
        Outcome::Fine => {
            let unknown = report.judged.tally.of_state(ClockState::Unknown);
            let mut line = vec![
                Cell::own("OK ").tone(Tone::Good),
                Cell::own(format!("no broken promise is open, {judged} judged")),
            ];
            if 0 < unknown {
                line.push(Cell::own(format!(", {unknown} unknown")).tone(Tone::Warn));
            }
            line
        }
    }
}
