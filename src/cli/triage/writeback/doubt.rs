//! A write whose answer is missing is looked for before anybody sends it again.

use chrono::TimeDelta;

use super::make::{Maker, Outcomes};
use super::remote::{Place, Written};
use crate::github::Fault;
use crate::model::{Marker, Text};
use crate::store::{ChangeSet, StoredOp};
use crate::triage::writeback::{ChangeKind, Seen, Status};

/// GitHub may show a comment later than it took it: what is not there after two looks this far
/// apart was not taken.
const BETWEEN_LOOKS: TimeDelta = TimeDelta::seconds(60);

/// What a look has told.
enum Found {
    Made(Written),
    NotThere,
    /// Nobody can say.
    Unclear(Text),
}

/// What is known of a write after a look.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Made,
    NotMade,
    InDoubt,
}

/// Looks for a write that is `sending` or `undecided`, and makes it where it was not taken.
/// `true`: go on; `false`: it stays in doubt, and nothing more is sent.
pub(in crate::cli::triage) fn settle(
    maker: &mut Maker<'_>,
    set: &mut ChangeSet,
    at: usize,
    outcomes: &mut Outcomes,
) -> anyhow::Result<bool> {
    if maker.dry_run {
        return Ok(true);
    }
    match known(maker, set, at)? {
        Known::Made => Ok(true),
        Known::NotMade if is_wanted(maker, set, at)? => maker.make(set, at, outcomes),
        Known::NotMade => {
            let words = "it was not taken, and the reply was given up meanwhile".into();
            maker.rest(set, at, Status::Conflict, words)?;
            Ok(true)
        }
        Known::InDoubt => {
            outcomes.interrupted = true;
            Ok(false)
        }
    }
}

/// Looks for the writes of a plan that are in doubt, and sends nothing: what is to be taken back
/// must be known to be there.
pub(in crate::cli::triage) fn look_for_all(
    maker: &mut Maker<'_>,
    set: &mut ChangeSet,
    outcomes: &mut Outcomes,
) -> anyhow::Result<()> {
    for at in 0..set.ops.len() {
        if is_in_doubt(&set.ops[at]) {
            let stays = maker.dry_run || known(maker, set, at)? == Known::InDoubt;
            outcomes.interrupted |= stays;
        }
    }
    Ok(())
}

pub(in crate::cli::triage) fn is_in_doubt(op: &StoredOp) -> bool {
    matches!(op.status, Status::Sending | Status::Undecided)
}

/// Looks, and stores what the look has told.
fn known(maker: &mut Maker<'_>, set: &mut ChangeSet, at: usize) -> anyhow::Result<Known> {
    let looked_before = set.ops[at].looks;
    let attempted_at = set.ops[at].attempted_at.unwrap_or(maker.now);
    if set.ops[at].status == Status::Sending {
        let words = "the answer never came".into();
        maker.rest(set, at, Status::Undecided, words)?;
    }
    let found = match look(maker, set, at) {
        Ok(found) => found,
        Err(fault) => Found::Unclear(Text::new(fault.to_string())),
    };
    let long_ago = BETWEEN_LOOKS <= maker.now - attempted_at;
    let is_comment = set.ops[at].op.change.kind == ChangeKind::Comment;
    let (status, words, known) = match found {
        Found::Made(written) => {
            maker.applied(set, at, &written, true)?;
            return Ok(Known::Made);
        }
        // Labels and assignees can be set twice without harm.
        Found::NotThere if !is_comment || (0 < looked_before && long_ago) => {
            let words = "it was not taken: not there after another look".into();
            (Status::Planned, words, Known::NotMade)
        }
        Found::NotThere => {
            let words = "not there yet: run again in a minute, and it is looked for once more";
            (Status::Undecided, words.into(), Known::InDoubt)
        }
        Found::Unclear(words) => (Status::Undecided, words, Known::InDoubt),
    };
    maker.rest(set, at, status, words)?;
    Ok(known)
}

/// A comment whose draft was given up or replaced is not sent again.
fn is_wanted(maker: &Maker<'_>, set: &ChangeSet, at: usize) -> anyhow::Result<bool> {
    let Some((draft, _)) = set.ops[at].op.draft else {
        return Ok(true);
    };
    Ok(maker.store.drafts()?.iter().any(|it| it.id == draft))
}

/// The comment with the marker of this write, by the account that sends: anybody else can have
/// copied one.
fn look(maker: &mut Maker<'_>, set: &ChangeSet, at: usize) -> Result<Found, Fault> {
    let op = &set.ops[at].op;
    let place = Place::of(op);
    let Some(marker) = op.marker(&set.name) else {
        let seen = maker.remote.seen(place)?;
        let seen = Seen {
            updated_at: None,
            ..seen
        };
        let is_made = seen.after(&op.change, None) == seen;
        return Ok(match is_made {
            true => Found::Made(Written { comment: None }),
            false => Found::NotThere,
        });
    };
    let Some(login) = maker.remote.login()? else {
        return Ok(Found::Unclear(
            "the token names no account, so nobody can say which comment is ours".into(),
        ));
    };
    let comments = maker.remote.comments(place, &op.seen)?;
    let is_ours = |body: &Text| Marker::of(body.raw()).is_some_and(|it| it.op == marker.op);
    let ours = comments
        .into_iter()
        .find(|it| it.is_by(&login) && it.body.as_ref().is_some_and(is_ours));
    Ok(match ours {
        Some(comment) => Found::Made(Written {
            comment: Some(comment),
        }),
        None => Found::NotThere,
    })
}
