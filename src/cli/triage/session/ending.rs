//! What a session leaves behind: what was done, what is left, what breaks if it waits.

use super::act::{Act, Ended};
use super::{Args, Sitting};
use crate::cli::desk::Desk;
use crate::cli::triage::list::{self, View};
use crate::cli::triage::row;
use crate::cli::{Ctx, shape};
use crate::model::Priority;
use crate::render::{Cell, Format, Line, Page, Tone};
use crate::triage::Item;

/// A promise that falls due within a day breaks before the next morning's session.
const SOON: i64 = 86_400;

/// So many of them are named.
const NAMED: usize = 5;

pub(super) fn tell(
    ctx: &mut Ctx,
    args: &Args,
    sitting: &Sitting,
    ended: Ended,
) -> anyhow::Result<()> {
    let desk = Desk::open(ctx)?;
    let left = list::gather(&desk, View::Us, args.public, usize::MAX)?
        .shown
        .items;
    let mut page = Page::default();
    page.heading(match ended {
        Ended::Through => "All seen",
        Ended::Left => "Left for later",
    });
    page.line(Cell::own(done(sitting)));
    let (late, breaking): (Vec<&Item>, Vec<&Item>) = left
        .iter()
        .filter(|it| it.breaks_within(SOON))
        .partition(|it| it.overdue_seconds.is_some());
    page.line(Cell::own(format!(
        "{} still need you{}, {} of them late, {} break within a day",
        left.len(),
        gravest(&left),
        late.len(),
        breaking.len()
    )));
    let pressing = late.iter().chain(&breaking).take(NAMED);
    let lines: Vec<Line> = pressing.map(|it| line(&desk, it)).collect();
    if !lines.is_empty() {
        page.items(lines);
    }
    page.line(Cell::own(next(ended, sitting)).tone(Tone::Dim));
    ctx.show(Format::Table, &page)
}

/// ` (1 P0, 1 P0?, 4 P1)`: how many of the gravest are left.
fn gravest(left: &[Item]) -> String {
    let count = |priority: Priority| {
        let suspected = |it: &&Item| it.suspected == Some(priority);
        let said = |it: &&Item| it.suspected.is_none() && it.priority == Some(priority);
        let n_said = left.iter().filter(said).count();
        let n_suspected = left.iter().filter(suspected).count();
        [(n_said, ""), (n_suspected, "?")]
            .into_iter()
            .filter(|it| 0 < it.0)
            .map(|(n, mark)| format!("{n} {priority}{mark}"))
            .collect::<Vec<_>>()
    };
    let counts: Vec<String> = [Priority::P0, Priority::P1]
        .into_iter()
        .flat_map(count)
        .collect();
    if counts.is_empty() {
        return String::new();
    }
    format!(" ({})", counts.join(", "))
}

fn done(sitting: &Sitting) -> String {
    let seen = &sitting.session.seen;
    let count = |act: Act| {
        let n = seen.values().filter(|it| *it == act.as_str()).count();
        (0 < n).then(|| format!("{n} {}", act.as_str()))
    };
    let counts: Vec<String> = Act::ALL.into_iter().filter_map(count).collect();
    if counts.is_empty() {
        return format!("{} seen", seen.len());
    }
    format!("{} seen: {}", seen.len(), counts.join(", "))
}

fn line(desk: &Desk, item: &Item) -> Line {
    let due = item.due_at.map(|it| row::due_words(item, it, desk.now));
    let (words, tone) = due.unwrap_or_default();
    vec![
        row::priority(item),
        "  ".into(),
        Cell::own(words).tone(tone),
        "  ".into(),
        Cell::outside(&shape::short(&item.reference, desk.one_repository())),
        "  ".into(),
        row::title(item),
    ]
}

fn next(ended: Ended, sitting: &Sitting) -> String {
    match ended {
        Ended::Through if 0 < sitting.left_out => {
            format!("{} did not fit; next: maestro triage", sitting.left_out)
        }
        Ended::Through => "next: maestro triage plan".to_owned(),
        Ended::Left => format!(
            "{} to go; `maestro triage session` goes on here",
            sitting.ids.len()
        ),
    }
}
