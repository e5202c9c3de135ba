//! Making a plan out of decisions and drafts.

use std::collections::{BTreeSet, HashMap};

use crate::cli::desk::Desk;
use crate::model::{ConversationId, Text};
use crate::triage::writeback::{
    Draft, Op, Plan, Skipped, Status, Subject, Wanted, notified, wanted,
};

/// A plan with what its readers want to know besides.
pub(in crate::cli::triage) struct Gathered {
    pub(in crate::cli::triage) plan: Plan,
    /// At least so many people are told of a comment.
    pub(in crate::cli::triage) notified: HashMap<ConversationId, usize>,
    generation: u64,
}

impl Gathered {
    /// The plan of a part of it.
    pub(in crate::cli::triage) fn keeping(self, keep: &dyn Fn(&Op) -> bool) -> Self {
        let ops = self.plan.ops.into_iter().filter(|it| keep(it));
        let wanted = ops.map(|it| Wanted {
            conversation: it.conversation,
            reference: it.reference,
            change: it.change,
            draft: it.draft,
            seen: it.seen,
        });
        Self {
            plan: Plan::new(wanted.collect(), self.plan.skipped, self.generation),
            ..self
        }
    }
}

/// Plans for these conversations, or for all about which something was decided or written.
pub(in crate::cli::triage) fn gather(
    desk: &Desk,
    only: Option<&[ConversationId]>,
) -> anyhow::Result<Gathered> {
    let drafts = desk.store.drafts()?;
    let in_doubt = in_doubt(desk)?;
    let ids = ids(desk, &drafts, only);
    let (mut wishes, mut skipped) = (Vec::new(), Vec::new());
    let mut told = HashMap::new();
    desk.whole(&ids, &mut |matter| {
        let id = matter.id();
        let draft = drafts.iter().find(|it| it.conversation == id);
        let doubtful = draft.and_then(|it| in_doubt.get(&it.id));
        let (wanted, left) = wanted(&Subject {
            timeline: matter.timeline,
            decisions: matter.decisions,
            labels: &desk.config.sla.priority_labels,
            draft: draft.filter(|_| doubtful.is_none()),
            stands_since: matter.item().standing.since,
            now: desk.now,
        });
        told.insert(id, notified(matter.timeline, None));
        wishes.extend(wanted);
        skipped.extend(left);
        skipped.extend(doubtful.map(|plan| Skipped {
            conversation: id,
            reference: matter.timeline.conversation.reference(),
            what: "comment",
            why: Text::new(format!(
                "whether it was sent is unknown: `maestro triage apply {plan}` looks for it"
            )),
        }));
        Ok(())
    })?;
    let generation = desk.store.tried(&ids)?;
    Ok(Gathered {
        plan: Plan::new(wishes, skipped, generation),
        notified: told,
        generation,
    })
}

fn ids(desk: &Desk, drafts: &[Draft], only: Option<&[ConversationId]>) -> Vec<ConversationId> {
    let mut ids: BTreeSet<ConversationId> = desk.decided().into_iter().collect();
    ids.extend(drafts.iter().map(|it| it.conversation));
    ids.retain(|it| only.is_none_or(|only| only.contains(it)));
    ids.into_iter().collect()
}

/// Drafts that may have been sent, by the plan that knows.
fn in_doubt(desk: &Desk) -> anyhow::Result<HashMap<i64, String>> {
    let mut drafts = HashMap::new();
    for set in desk.store.undecided()? {
        let doubtful = set
            .ops
            .iter()
            .filter(|it| matches!(it.status, Status::Sending | Status::Undecided));
        for (draft, _) in doubtful.filter_map(|it| it.op.draft) {
            drafts.insert(draft, set.name.clone());
        }
    }
    Ok(drafts)
}
