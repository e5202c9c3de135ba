//! May this be written at all? Asked before anything is sent; a policy has no say in it.

use chrono::{DateTime, TimeDelta, Utc};

use crate::cli::desk::{Desk, scope};
use crate::cli::outgoing::Switches;
use crate::cli::shape;
use crate::error::UserError;
use crate::model::Channel;
use crate::render;
use crate::triage::writeback::{ChangeKind, Op};

/// In one `apply`: a slip of the hand stays small.
const MOST_WRITES: usize = 20;
const MOST_COMMENTS: usize = 5;

/// A plan is made from what the log knows; older than this, that may be anything.
const MOST_HOURS: i64 = 6;

/// What is asked for.
#[derive(Clone, Copy)]
pub(in crate::cli::triage) struct Asked<'a> {
    pub(in crate::cli::triage) op: &'a Op,
    pub(in crate::cli::triage) channel: Channel,
    /// All that was said in the conversation is in the log.
    pub(in crate::cli::triage) is_whole: bool,
}

/// The switches of the user's own file.
pub(in crate::cli::triage) struct Gate {
    switches: Switches,
}

impl Gate {
    pub(in crate::cli::triage) fn open() -> anyhow::Result<Self> {
        Ok(Self {
            switches: Switches::read()?,
        })
    }

    /// Why nothing would be written, in a few words; `None` where something may be.
    pub(in crate::cli::triage) fn is_shut(&self) -> Option<&'static str> {
        self.switches.is_shut()
    }

    /// Kinds of writes that need no confirmation.
    pub(in crate::cli::triage) fn goes_alone(&self, kind: ChangeKind) -> bool {
        kind.is_label() && self.switches.on.auto.iter().any(|it| it == "label")
    }

    /// Refuses what is not switched on, not allowed, too much, or planned from old data.
    ///
    /// # Errors
    ///
    /// [`UserError`] with exit code 5; 4 where the data is too old to plan from.
    pub(in crate::cli::triage) fn check(&self, asked: &[Asked<'_>]) -> anyhow::Result<()> {
        self.switches.open()?;
        for it in asked {
            let (is_on, switch) = self.switch(it.op.change.kind);
            let repository = scope(it.channel, &it.op.reference);
            self.switches.allow(switch, is_on, repository)?;
        }
        caps(asked)
    }

    fn switch(&self, kind: ChangeKind) -> (bool, &'static str) {
        match kind {
            ChangeKind::Comment => (self.switches.on.comments, "comments"),
            it if it.is_label() => (self.switches.on.labels, "labels"),
            _ => (self.switches.on.assign, "assign"),
        }
    }
}

fn caps(asked: &[Asked<'_>]) -> anyhow::Result<()> {
    let is_comment = |it: &&Asked<'_>| it.op.change.kind == ChangeKind::Comment;
    let comments = asked.iter().filter(is_comment).count();
    let over = match (asked.len(), comments) {
        (n, _) if MOST_WRITES < n => format!("{n} writes are more than {MOST_WRITES} at once"),
        (_, n) if MOST_COMMENTS < n => {
            format!("{n} comments are more than {MOST_COMMENTS} at once")
        }
        _ => return Ok(()),
    };
    Err(UserError::refused(over)
        .hint("plan a part of it: `maestro triage plan REF…`")
        .into())
}

/// Refuses to write where the conversation has holes, or its repository was not asked lately.
/// Holes elsewhere do not matter: GitHub is asked again about each conversation before a write.
pub(in crate::cli::triage) fn fresh(desk: &Desk, asked: &[Asked<'_>]) -> anyhow::Result<()> {
    for it in asked {
        let repository = scope(it.channel, &it.op.reference);
        if let Some(why) = stale(desk, it, repository)? {
            let error = UserError {
                exit: 4,
                ..UserError::failed(format!("{repository}: {why}, so nothing is written"))
            };
            let hint = format!("maestro extract github {repository}, then plan again");
            return Err(error.hint(hint).into());
        }
    }
    Ok(())
}

fn stale(desk: &Desk, asked: &Asked<'_>, repository: &str) -> anyhow::Result<Option<String>> {
    let Some(read_at) = read_at(desk, asked.channel, repository)? else {
        return Ok(Some("it was never extracted".to_owned()));
    };
    if !asked.is_whole {
        let reference = render::terminal(&asked.op.reference);
        return Ok(Some(format!(
            "some of what was said in {reference} is not in the log"
        )));
    }
    let age = desk.now - read_at;
    Ok((TimeDelta::hours(MOST_HOURS) < age)
        .then(|| format!("the data ends {} ago", shape::rough(age.num_seconds()))))
}

/// When the issues of the repository were last read to their end, even if other parts were not.
fn read_at(
    desk: &Desk,
    channel: Channel,
    repository: &str,
) -> anyhow::Result<Option<DateTime<Utc>>> {
    let is_it = |scope: &str| scope.eq_ignore_ascii_case(repository);
    let sync = desk
        .syncs
        .iter()
        .find(|it| it.channel == channel && is_it(&it.scope))
        .map(|it| it.synced_through)
        .filter(|it| *it != DateTime::UNIX_EPOCH);
    let runs = desk.store.runs()?;
    let run = runs
        .iter()
        .filter(|it| it.kind == "github" && is_it(it.source.raw()))
        .filter_map(|it| it.synced_through)
        .filter(|it| *it <= desk.now)
        .max();
    Ok(sync.max(run))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ConversationId, State};
    use crate::triage::writeback::{Change, Seen};

    fn check(labels: u32, comments: u32, expected: Option<&str>) {
        let op = |seq, kind| Op {
            seq,
            conversation: ConversationId(1),
            reference: "a/b#1".into(),
            change: Change {
                kind,
                argument: "x".into(),
            },
            draft: None,
            seen: Seen {
                state: State::Open,
                labels: Vec::new(),
                assignees: Vec::new(),
                comments: None,
                last_comment: None,
                updated_at: None,
                is_discussion: false,
            },
        };
        let mut ops: Vec<Op> = (0..labels).map(|it| op(it, ChangeKind::AddLabel)).collect();
        ops.extend((0..comments).map(|it| op(it, ChangeKind::Comment)));
        let asked = |op| Asked {
            op,
            channel: Channel::GithubIssue,
            is_whole: true,
        };
        let asked: Vec<Asked<'_>> = ops.iter().map(asked).collect();
        let said = caps(&asked).err().map(|it| it.to_string());
        assert_eq!(said.as_deref(), expected, "{labels} {comments}");
    }

    #[test]
    fn a_slip_of_the_hand_stays_small() {
        check(20, 0, None);
        check(15, 5, None);
        check(21, 0, Some("21 writes are more than 20 at once"));
        check(0, 6, Some("6 comments are more than 5 at once"));
    }
}
