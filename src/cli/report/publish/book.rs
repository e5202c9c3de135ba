//! What the log knows of a publication, written down before and after each step.

use chrono::{DateTime, Utc};

use super::Wording;
use crate::cli::Ctx;
use crate::model::Text;
use crate::report::publication::{Edition, Key, Part, PartStatus};
use crate::store::Store;

pub(super) struct Book {
    store: Store,
    pub(super) key: Key,
    pub(super) now: DateTime<Utc>,
    actor: Text,
}

/// What a request left behind.
#[derive(Clone, Debug, Default)]
pub(super) struct Made {
    pub(super) id: Option<String>,
    pub(super) url: Option<String>,
}

/// So many of the newest editions are compared with what stands in a place.
const LOOKED_THROUGH: u32 = 200;

impl Book {
    pub(super) fn open(ctx: &mut Ctx, target: String, wording: &Wording) -> anyhow::Result<Self> {
        Ok(Self {
            store: ctx.write_log()?,
            key: Key {
                target,
                report: wording.report.clone(),
                period: wording.period.clone(),
            },
            now: wording.at,
            actor: ctx.actor(),
        })
    }

    /// For a look alone: nothing is written with it.
    pub(super) fn looked(ctx: &mut Ctx, target: String, wording: &Wording) -> anyhow::Result<Self> {
        Ok(Self {
            store: ctx.read_log()?.store,
            key: Key {
                target,
                report: wording.report.clone(),
                period: wording.period.clone(),
            },
            now: wording.at,
            actor: ctx.actor(),
        })
    }

    /// Whatever its moment: a look back must not send twice either.
    pub(super) fn newest(&self) -> anyhow::Result<Option<Edition>> {
        self.store.edition(&self.key, DateTime::<Utc>::MAX_UTC)
    }

    /// The other report, if it is one, whose words stand in the place as they were put there.
    pub(super) fn whose(&self, words: &str) -> anyhow::Result<Option<String>> {
        let all = self.store.editions(self.now, LOOKED_THROUGH)?;
        let is_it = |it: &&Edition| {
            let put = it.parts.first().map(|it| it.body.trim());
            let there = it.key.target == self.key.target && put == Some(words);
            there && it.key.report != self.key.report
        };
        Ok(all.iter().find(is_it).map(|it| it.key.report.clone()))
    }

    /// What is out there as far as the log knows, part by part.
    pub(super) fn known(&self) -> anyhow::Result<Vec<Part>> {
        self.store.last_made(&self.key)
    }

    pub(super) fn begin(&mut self, wording: &Wording, parts: Vec<Part>) -> anyhow::Result<Edition> {
        let before = self.newest()?;
        let mut edition = Edition {
            id: 0,
            key: self.key.clone(),
            number: before.map_or(0, |it| it.number) + 1,
            title: wording.title.clone(),
            content: wording.content.clone(),
            at: self.now,
            actor: self.actor.clone(),
            parts,
        };
        edition.id = self.store.keep_edition(&edition)?;
        Ok(edition)
    }

    /// The request is about to leave.
    pub(super) fn sending(&mut self, edition: &mut Edition, at: usize) -> anyhow::Result<()> {
        edition.parts[at].attempted_at = Some(self.now);
        self.rests(edition, at, PartStatus::Sending, None)
    }

    pub(super) fn made(
        &mut self,
        edition: &mut Edition,
        at: usize,
        made: Made,
    ) -> anyhow::Result<()> {
        let part = &mut edition.parts[at];
        part.remote_id = made.id.or(part.remote_id.take());
        part.url = made.url.or(part.url.take());
        part.finished_at = Some(self.now);
        self.rests(edition, at, PartStatus::Made, None)
    }

    pub(super) fn rests(
        &mut self,
        edition: &mut Edition,
        at: usize,
        status: PartStatus,
        words: Option<String>,
    ) -> anyhow::Result<()> {
        let part = &mut edition.parts[at];
        part.status = status;
        part.words = words.map(Text::new);
        self.store.part_is(edition.id, part)
    }
}

/// Parts that nobody has sent yet.
pub(super) fn planned(bodies: Vec<String>) -> Vec<Part> {
    (1..)
        .zip(bodies)
        .map(|(seq, body)| part(seq, body))
        .collect()
}

pub(super) fn part(seq: u32, body: String) -> Part {
    Part {
        seq,
        body,
        status: PartStatus::Planned,
        attempted_at: None,
        finished_at: None,
        remote_id: None,
        url: None,
        words: None,
    }
}
