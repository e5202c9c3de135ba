//! The end of a waiting reply that maestro does not send: sent by hand, or given up.

use super::view;
use crate::cli::desk::Deriver;
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::model::{ByHand, Decision, DecisionField};
use crate::render::Format;

pub(super) fn end(
    ctx: &mut Ctx,
    format: Format,
    reference: &str,
    sent: bool,
) -> anyhow::Result<Outcome> {
    let actor = ctx.actor();
    let now = ctx.now;
    let deriver = Deriver::new(ctx);
    let mut store = ctx.decision_log()?;
    let ids = crate::cli::desk::resolve(&store, &[reference.to_owned()])?;
    let drafts = store.drafts()?;
    let Some(draft) = drafts.iter().find(|it| ids.contains(&it.conversation)) else {
        return Err(
            UserError::failed(format!("no reply to `{reference}` is waiting"))
                .hint("`maestro triage reply REF --template NAME` writes one")
                .into(),
        );
    };
    if sent {
        let said = Decision {
            conversation: draft.conversation,
            at: now,
            actor,
            field: DecisionField::Sent,
            value: Some(ByHand::value(draft.kind.as_str(), &draft.body, draft.at)),
            reason: None,
        };
        deriver.with(|it| store.sent_by_hand(draft, &said, it))?;
    } else {
        store.discard_draft(draft.conversation, now)?;
    }
    let conversation = store.conversation(draft.conversation, None, false)?;
    drop(store);
    view::ended(ctx, format, draft, conversation.as_ref(), sent)
}
