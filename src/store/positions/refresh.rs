//! The cache follows what was written: of few conversations one by one, of many as a whole.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::{Derive, Derived, Positions, current_key, insiders, keep_position};
use crate::model::{Conversation, ConversationId, Text};
use crate::store::conversations::{Walk, walk};
use crate::store::reading::Picked;
use crate::store::{clocks, decisions, hits, promises, subjects};

/// More conversations than this are not looked at one by one.
const FEW: usize = 500;

/// What a transaction has touched.
#[derive(Default)]
pub(in crate::store) struct Touched(BTreeSet<ConversationId>);

impl Touched {
    pub(in crate::store) fn add(&mut self, id: ConversationId) {
        // One beyond few says "many", and memory stays flat.
        if self.0.len() <= FEW {
            self.0.insert(id);
        }
    }
}

impl Touched {
    pub(in crate::store) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Of more than few nobody knows which.
    pub(in crate::store) fn few(&self) -> Option<impl Iterator<Item = ConversationId>> {
        (self.0.len() <= FEW).then(|| self.0.iter().copied())
    }

    /// At most one more than few.
    pub(in crate::store) fn len(&self) -> usize {
        self.0.len()
    }
}

/// Brings the cache up to what the open transaction has written. Without `positions` it is thrown
/// away: nobody said by which policy to derive.
pub(in crate::store) fn refresh(
    log: &Connection,
    touched: &Touched,
    positions: Option<Positions<'_>>,
) -> anyhow::Result<()> {
    let Some(Positions {
        subjects_since,
        key,
        bodies,
        derive,
    }) = positions
    else {
        if !touched.0.is_empty() {
            log.execute("DELETE FROM position_key", [])?;
        }
        return Ok(());
    };
    let insiders = insiders(log)?;
    let key = key(&insiders);
    let holds = current_key(log)?.is_some_and(|it| it == key);
    if holds && touched.0.len() <= FEW {
        return touched
            .0
            .iter()
            .try_for_each(|id| again(log, *id, &insiders, bodies, derive));
    }
    if holds && touched.0.is_empty() {
        return Ok(());
    }
    all(log, subjects_since, &insiders, bodies, derive)?;
    log.execute(
        "INSERT INTO position_key (only, key) VALUES (1, ?1)
         ON CONFLICT (only) DO UPDATE SET key = excluded.key",
        [key],
    )?;
    Ok(())
}

/// Brings the cache up to a page of a longer run, which has touched `in_all` conversations so far.
/// A cache that does not hold, or would cost much to keep, is left for the end of the run.
pub(in crate::store) fn keep_up(
    log: &Connection,
    touched: &Touched,
    in_all: usize,
    positions: Option<Positions<'_>>,
) -> anyhow::Result<()> {
    if let Some(Positions {
        key,
        bodies,
        derive,
        ..
    }) = positions
        && in_all <= FEW
    {
        let insiders = insiders(log)?;
        let key = key(&insiders);
        if current_key(log)?.is_some_and(|it| it == key) {
            let mut ids = touched.0.iter();
            return ids.try_for_each(|id| again(log, *id, &insiders, bodies, derive));
        }
    }
    log.prepare_cached("DELETE FROM position_key")?
        .execute([])?;
    Ok(())
}

fn again(
    log: &Connection,
    id: ConversationId,
    insiders: &[Text],
    bodies: bool,
    derive: &mut Derive<'_>,
) -> anyhow::Result<()> {
    log.prepare_cached("DELETE FROM position WHERE conversation_id = ?1")?
        .execute([id])?;
    clocks::forget(log, id)?;
    subjects::forget(log, id)?;
    hits::forget(log, id)?;
    let decisions = decisions::of(log, id)?;
    let promises = promises::of(log, id)?;
    walk(log, &reading(Picked::One(id), bodies), &mut |it| {
        keep(log, it.id, &derive(insiders, it, &decisions, &promises))
    })
}

fn all(
    log: &Connection,
    subjects_since: DateTime<Utc>,
    insiders: &[Text],
    bodies: bool,
    derive: &mut Derive<'_>,
) -> anyhow::Result<()> {
    log.execute("DELETE FROM position", [])?;
    clocks::forget_all(log)?;
    subjects::forget_all(log, subjects_since)?;
    hits::forget_all(log)?;
    let mut decisions = decisions::all(log)?;
    decisions.sort_by_key(|it| it.conversation);
    let promises = promises::all(log)?;
    let mut derived = |it: Conversation| {
        let first = decisions.partition_point(|decision| decision.conversation < it.id);
        let after = decisions.partition_point(|decision| decision.conversation <= it.id);
        let begin = promises.partition_point(|promise| promise.conversation < it.id);
        let end = promises.partition_point(|promise| promise.conversation <= it.id);
        let (decisions, promises) = (&decisions[first..after], &promises[begin..end]);
        derive(insiders, it, decisions, promises)
    };
    walk(log, &reading(Picked::Unsettled, bodies), &mut |it| {
        keep(log, it.id, &derived(it))
    })?;
    let stirred = reading(Picked::ActiveSince(subjects_since), bodies);
    walk(log, &stirred, &mut |it| {
        if subjects::is_kept(log, it.id)? {
            return Ok(());
        }
        let derived = derived(it);
        hits::keep(log, &derived)?;
        subjects::keep_one(log, &derived)
    })
}

fn reading(picked: Picked, bodies: bool) -> Walk {
    Walk {
        picked,
        as_of: None,
        bodies,
    }
}

fn keep(log: &Connection, id: ConversationId, it: &Derived) -> anyhow::Result<()> {
    clocks::keep(log, id, &it.clocks, it.newest_at)?;
    subjects::keep_one(log, it)?;
    hits::keep(log, it)?;
    it.position.map_or(Ok(()), |it| keep_position(log, &it))
}
