//! Decisions beside what holds already.

use super::made::{DoneWhere, Made};
use crate::config::Config;
use crate::model::{ConversationId, Decision, DecisionField, Priority};
use crate::sla::Timeline;
use crate::store::Store;
use crate::triage::{self, State, is_already};

/// The decisions about one conversation, each beside whether it holds already. Without a policy
/// nobody can tell.
pub(super) fn compared(
    store: &Store,
    config: Option<&Config>,
    id: ConversationId,
    decisions: impl Iterator<Item = Decision>,
) -> anyhow::Result<Vec<Made>> {
    let Some(conversation) = store.conversation(id, None, false)? else {
        return Ok(Vec::new());
    };
    let reference = conversation.reference();
    let mut made: Vec<Made> = decisions
        .map(|decision| Made {
            reference: reference.clone(),
            decision,
            named: None,
            already: false,
            open_p0: false,
            may_be_p0: false,
            done: None,
            wakes_at: None,
        })
        .collect();
    let (Some(config), Some(first)) = (config, made.first()) else {
        return Ok(made);
    };
    let now = first.decision.at;
    let earlier = store.decisions_of(id, Some(now))?;
    let people = config.people.clone().with_insiders(&store.insiders()?);
    let Some(conversation) = conversation.as_of(now) else {
        return Ok(made);
    };
    let labels = &config.sla.priority_labels;
    let timeline = Timeline::new(&conversation, &earlier, &people, labels);
    let priority = timeline.priorities.last().and_then(|it| it.priority);
    let promises = store.promises_of(id, Some(now))?;
    let standing = triage::standing(&timeline, &earlier, &config.sla.pause, priority);
    let done = (standing.state == State::Done).then(|| done_where(&earlier));
    for it in &mut made {
        it.already = is_already(&it.decision, &timeline, &earlier, &promises, now);
        it.open_p0 = priority == Some(Priority::P0) && !timeline.is_closed();
        it.done = done;
        let wakes_at = triage::wakes_at(&timeline, &promises, now);
        it.wakes_at = wakes_at.filter(|at| it.sleeps_beyond(*at));
    }
    Ok(made)
}

fn done_where(decisions: &[Decision]) -> DoneWhere {
    let last = decisions.iter().rfind(|it| it.field == DecisionField::Done);
    match last.and_then(|it| it.value.as_ref()) {
        Some(_) => DoneWhere::Here,
        None => DoneWhere::AtSource,
    }
}
