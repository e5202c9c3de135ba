//! A plan and what became of it, for machines: additive within a version.

use std::collections::HashMap;

use serde::Serialize;

use crate::cli::shape::iso;
use crate::model::{ConversationId, Text};
use crate::store::StoredOp;
use crate::triage::writeback::{Op, Seen, Skipped};

#[derive(Serialize)]
pub(in crate::cli::triage) struct PlanJson<'a> {
    pub(in crate::cli::triage) schema: &'static str,
    pub(in crate::cli::triage) as_of: String,
    /// `None`: there is nothing to write.
    pub(in crate::cli::triage) plan: Option<&'a str>,
    /// Why nothing of it would be written now.
    pub(in crate::cli::triage) writeback_off: Option<&'static str>,
    pub(in crate::cli::triage) writes: Vec<WriteJson<'a>>,
    pub(in crate::cli::triage) skipped: Vec<SkippedJson<'a>>,
}

#[derive(Serialize)]
pub(in crate::cli::triage) struct ApplyJson<'a> {
    pub(in crate::cli::triage) schema: &'static str,
    pub(in crate::cli::triage) as_of: String,
    pub(in crate::cli::triage) plan: &'a str,
    pub(in crate::cli::triage) dry_run: bool,
    pub(in crate::cli::triage) writes: Vec<WriteJson<'a>>,
}

#[derive(Serialize)]
pub(in crate::cli::triage) struct WriteJson<'a> {
    seq: u32,
    id: String,
    r#ref: &'a Text,
    kind: &'static str,
    /// The label, the login, or the body without its marker.
    argument: &'a Text,
    reply_kind: Option<&'static str>,
    marker: Option<String>,
    notifies_at_least: Option<usize>,
    precondition: &'a Seen,
    status: &'static str,
    remote_id: Option<u64>,
    words: Option<&'a Text>,
}

#[derive(Serialize)]
pub(in crate::cli::triage) struct SkippedJson<'a> {
    id: String,
    r#ref: &'a Text,
    what: &'static str,
    why: &'a Text,
}

pub(in crate::cli::triage) fn planned<'a>(
    op: &'a Op,
    name: &str,
    told: &HashMap<ConversationId, usize>,
) -> WriteJson<'a> {
    let is_comment = op.draft.is_some();
    WriteJson {
        seq: op.seq,
        id: op.conversation.to_string(),
        r#ref: &op.reference,
        kind: op.change.kind.as_str(),
        argument: &op.change.argument,
        reply_kind: op.draft.map(|it| it.1.as_str()),
        marker: op.marker(name).map(|it| it.op),
        notifies_at_least: told.get(&op.conversation).copied().filter(|_| is_comment),
        precondition: &op.seen,
        status: "planned",
        remote_id: None,
        words: None,
    }
}

pub(in crate::cli::triage) fn stored<'a>(
    op: &'a StoredOp,
    name: &str,
    told: &HashMap<ConversationId, usize>,
) -> WriteJson<'a> {
    WriteJson {
        status: op.status.as_str(),
        remote_id: op.remote_id,
        words: op.words.as_ref(),
        ..planned(&op.op, name, told)
    }
}

pub(in crate::cli::triage) fn skipped(it: &Skipped) -> SkippedJson<'_> {
    SkippedJson {
        id: it.conversation.to_string(),
        r#ref: &it.reference,
        what: it.what,
        why: &it.why,
    }
}

pub(in crate::cli::triage) fn apply<'a>(
    schema: &'static str,
    now: chrono::DateTime<chrono::Utc>,
    set: &'a crate::store::ChangeSet,
    dry_run: bool,
    told: &HashMap<ConversationId, usize>,
) -> ApplyJson<'a> {
    ApplyJson {
        schema,
        as_of: iso(now),
        plan: &set.name,
        dry_run,
        writes: set
            .ops
            .iter()
            .map(|it| stored(it, &set.name, told))
            .collect(),
    }
}
