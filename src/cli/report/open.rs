//! What is open in a report: from the cache where that holds, else from every unsettled
//! conversation.

use super::build::with;
use super::span::Asked;
use crate::cli::desk::Desk;
use crate::model::ConversationId;
use crate::report::Gatherer;
use crate::sla::{Clock, ClockState};
use crate::store::Filter;
use crate::triage::Position;
use chrono::{DateTime, Utc};

/// So many broken clocks are named.
const BROKEN: usize = 25;

pub(super) struct OpenThings {
    pub(super) positions: Vec<Position>,
    pub(super) broken: Vec<Clock>,
}

/// What is open and may have another priority than it had at a moment, though nobody wrote,
/// decided or closed since: among more, all that got or lost a label.
pub(super) fn changed_since(
    desk: &Desk,
    kept: Option<&[Position]>,
    moment: DateTime<Utc>,
) -> anyhow::Result<Vec<ConversationId>> {
    let Some(kept) = kept else {
        return desk.store.relabelled_since(moment);
    };
    let changed = kept.iter().filter(|it| moment < it.newest_at);
    Ok(changed.map(|it| it.id).collect())
}

/// All but `ours`, which are publications. `kept`: the positions, where only they are asked for.
pub(super) fn what_is_open(
    desk: &Desk,
    asked: &Asked,
    (kept, ours): (Option<Vec<Position>>, &[ConversationId]),
    gatherer: &mut Gatherer,
) -> anyhow::Result<OpenThings> {
    if let Some(mut positions) = kept
        && let Some(mut clocks) = desk.open_clocks()?
    {
        positions.retain(|it| !ours.contains(&it.id));
        clocks.retain(|it| !ours.contains(&it.conversation));
        clocks.iter().for_each(|it| gatherer.open_clock(it));
        let broken = clocks.into_iter().filter(is_broken).collect();
        return Ok(OpenThings { positions, broken });
    }
    let mut open = OpenThings {
        positions: Vec::new(),
        broken: Vec::new(),
    };
    desk.each(Filter::Unsettled, &mut |matter| {
        if ours.contains(&matter.id()) {
            return Ok(());
        }
        let item = matter.item();
        open.positions.push(item.position);
        for clock in matter.clocks {
            gatherer.open_clock(clock);
            if is_broken(clock) {
                open.broken.push(clock.clone());
            }
        }
        if asked.document.lists_open {
            with(desk, asked, matter, |it| gatherer.unsettled(it))?;
        }
        Ok(())
    })?;
    Ok(open)
}

fn is_broken(clock: &Clock) -> bool {
    let enforced = clock.cause != Some(crate::sla::Cause::NotEnforced);
    clock.state == ClockState::BreachedOpen && !clock.best_effort && enforced
}

/// The gravest first, then the latest.
pub(super) fn name_broken(
    desk: &Desk,
    asked: &Asked,
    broken: &[Clock],
    gatherer: &mut Gatherer,
) -> anyhow::Result<()> {
    let mut broken: Vec<&Clock> = broken.iter().collect();
    broken.sort_by_key(|it| {
        let priority = it.priority.map_or(u8::MAX, |it| it as u8);
        (
            priority,
            std::cmp::Reverse(it.overdue_seconds),
            it.conversation,
            it.kind,
        )
    });
    for clock in broken.into_iter().take(BROKEN) {
        desk.those(&[clock.conversation], &mut |matter| {
            with(desk, asked, matter, |it| gatherer.broken(clock, it))
        })?;
    }
    Ok(())
}
