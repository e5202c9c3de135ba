use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::{Change, Seen, Skipped, Wanted};
use crate::model::{ConversationId, Marker, Text};
use crate::triage::ReplyKind;

/// What is going to be written, in this order. Two plans with the same name do the same.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The beginning of the hash of everything in it, eight hexadecimal digits.
    pub name: String,
    pub ops: Vec<Op>,
    pub skipped: Vec<Skipped>,
}

/// One planned write with all that it depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Op {
    /// From 1.
    pub seq: u32,
    pub conversation: ConversationId,
    /// `owner/repo#142`.
    pub reference: Text,
    pub change: Change,
    /// Of a comment: the draft it sends, and what kind of reply that is.
    pub draft: Option<(i64, ReplyKind)>,
    /// What must still hold when it is made.
    pub seen: Seen,
}

/// How far a write is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    Planned,
    /// The request may have left.
    Sending,
    Applied,
    /// The world had changed; nothing was written.
    Conflict,
    /// The source refused it; nothing was written.
    Failed,
    /// Whether it took effect is unknown.
    Undecided,
    Undone,
}

impl Status {
    pub const ALL: [Self; 7] = [
        Self::Planned,
        Self::Sending,
        Self::Applied,
        Self::Conflict,
        Self::Failed,
        Self::Undecided,
        Self::Undone,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Sending => "sending",
            Self::Applied => "applied",
            Self::Conflict => "conflict",
            Self::Failed => "failed",
            Self::Undecided => "undecided",
            Self::Undone => "undone",
        }
    }
}

impl Plan {
    /// Numbers the writes and names the plan. `generation` counts what was tried before for these
    /// conversations: the same wish after a failure is another plan.
    pub fn new(wanted: Vec<Wanted>, skipped: Vec<Skipped>, generation: u64) -> Self {
        let ops: Vec<Op> = (1..)
            .zip(wanted)
            .map(|(seq, it)| Op {
                seq,
                conversation: it.conversation,
                reference: it.reference,
                change: it.change,
                draft: it.draft,
                seen: it.seen,
            })
            .collect();
        Self {
            name: name(&ops, generation),
            ops,
            skipped,
        }
    }
}

impl Op {
    /// The hidden marker of this write in the plan `name`; `None` where it is no comment.
    pub fn marker(&self, name: &str) -> Option<Marker> {
        let (_, kind) = self.draft?;
        Some(Marker {
            op: format!("{name}-{}", self.seq),
            kind: kind.as_str().to_owned(),
            print: None,
        })
    }

    /// True for the same wish, whatever was known at the time.
    pub fn is_same_wish(&self, other: &Self) -> bool {
        self.conversation == other.conversation
            && self.change == other.change
            && self.draft == other.draft
    }
}

/// What must hold for `op`, given the writes of its own plan that were made before: they changed
/// the world as planned.
pub fn expected<'a>(op: &Op, made: impl Iterator<Item = (&'a Op, Option<u64>)>) -> Seen {
    let mut expected = op.seen.clone();
    for (earlier, comment) in made.filter(|it| it.0.conversation == op.conversation) {
        expected = expected.after(&earlier.change, comment);
    }
    expected
}

/// Every part carries its length, so that no two plans read alike.
fn name(ops: &[Op], generation: u64) -> String {
    let mut hash = Sha256::new();
    hash.update(b"maestro-plan-v1\n");
    hash.update(generation.to_le_bytes());
    for op in ops {
        let seen = serde_json::to_string(&op.seen).unwrap_or_default();
        let (draft, kind) = op.draft.map_or((0, ""), |(id, kind)| (id, kind.as_str()));
        for part in [
            &op.conversation.to_string(),
            op.reference.raw(),
            op.change.kind.as_str(),
            op.change.argument.raw(),
            &draft.to_string(),
            kind,
            &seen,
        ] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
    }
    hash.finalize()
        .iter()
        .take(4)
        .fold(String::new(), |mut name, byte| {
            let _ = write!(name, "{byte:02x}");
            name
        })
}
