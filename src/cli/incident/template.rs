//! Words to begin an update with.

use super::board::Board;
use super::{update, view, when};
use crate::cli::{Ctx, Outcome};
use crate::incident::{self, Duty, Stage, UpdateKind};

pub(super) fn run(
    ctx: &mut Ctx,
    id: Option<&str>,
    kind: UpdateKind,
    next: Option<&str>,
) -> anyhow::Result<Outcome> {
    let board = Board::read(ctx)?;
    let it = board.one(id)?;
    let promised = match next {
        Some(text) => Some(when::ahead("--next", text, board.now, board.zone())?),
        None => cadence(&board, it),
    };
    let promised = promised.map(|it| view::by_clock(it, board.now, board.zone()));
    let draft = incident::draft(it, kind, promised.as_deref());
    update::print(ctx, &draft)?;
    Ok(Outcome::Fine)
}

/// What the cadence would make of an update that is written now.
fn cadence(board: &Board, it: &incident::Incident) -> Option<chrono::DateTime<chrono::Utc>> {
    let seconds = board.settings().limits(it.severity())?.update?;
    let deadlines = board.deadlines(it);
    let owed = deadlines
        .iter()
        .find(|it| it.duty == Duty::Stage(Stage::Communicate))?;
    owed.due_at?;
    board
        .now
        .checked_add_signed(chrono::TimeDelta::try_seconds(seconds)?)
}
