//! A reply says nothing private: what it may tell, and to whom.

use crate::cli::Ctx;
use crate::cli::desk::Desk;
use crate::cli::outgoing;
use crate::cli::triage::reply;
use crate::model::{Conversation, Text};

/// Refuses a reply that tells of a private conversation other than the one it goes to.
///
/// # Errors
///
/// Those of [`outgoing::check`].
pub(in crate::cli::triage) fn check(
    ctx: &Ctx,
    desk: &Desk,
    target: &Conversation,
    body: &Text,
) -> anyhow::Result<()> {
    let words = outgoing::Words {
        what: "the reply",
        body,
        to: Some(target),
        about: &[],
        templates: &reply::sources(ctx)?,
    };
    outgoing::check(desk.kept(), &words)
}
