//! Hands each record to its format, and what comes of it to the caller.

use std::fmt;

use anyhow::Result;
use chrono::{DateTime, Utc};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};

use super::fault::{self, Fault};
use super::rejection::quoted;
use super::source::Position;
use super::strict::Str;
use super::{FileKind, FileOptions, FileSummary, Record, exchange, github};
use crate::model::Conversation;

/// What a record's surroundings say about it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Within<'a> {
    archive: bool,
    /// True in the `pulls` of an archive.
    pub(super) pulls: bool,
    pub(super) repo: Option<&'a str>,
}

impl<'a> Within<'a> {
    pub(super) fn archive(repo: Option<&'a str>, pulls: bool) -> Self {
        Self {
            archive: true,
            pulls,
            repo,
        }
    }
}

/// The caller's sink, and what is known of the file so far.
pub(super) struct Intake<'a> {
    options: &'a FileOptions,
    sink: &'a mut dyn FnMut(Record) -> Result<()>,
    /// All records of a file are of the kind of the first one that tells.
    kind: Option<FileKind>,
    summary: FileSummary,
}

impl<'a> Intake<'a> {
    pub(super) fn new(
        options: &'a FileOptions,
        sink: &'a mut dyn FnMut(Record) -> Result<()>,
    ) -> Self {
        Self {
            options,
            sink,
            kind: None,
            summary: FileSummary {
                kind: FileKind::Exchange,
                synced_through: None,
                records: 0,
                rejected: 0,
                truncated: false,
            },
        }
    }

    pub(super) fn summary(self) -> FileSummary {
        FileSummary {
            kind: self.kind.unwrap_or(FileKind::Exchange),
            ..self.summary
        }
    }

    pub(super) fn saw_archive(&mut self) {
        self.kind.get_or_insert(FileKind::IetfArchive);
    }

    /// Of several archives in one input the oldest counts.
    pub(super) fn synced_through(&mut self, moment: DateTime<Utc>) {
        let earlier = self.summary.synced_through.filter(|it| *it < moment);
        self.summary.synced_through = earlier.or(Some(moment));
    }

    /// Takes one record, which begins at `start`.
    pub(super) fn take(&mut self, raw: &[u8], start: Position, within: &Within<'_>) -> Result<()> {
        match self.read(raw, within) {
            Ok(conversation) => {
                self.summary.records += 1;
                (self.sink)(Ok(conversation))
            }
            Err(fault) => self.reject(fault, start),
        }
    }

    pub(super) fn reject(&mut self, fault: Fault, start: Position) -> Result<()> {
        self.summary.rejected += 1;
        (self.sink)(Err(fault.at(start)))
    }

    /// Rejects what cannot be read, with everything behind it.
    pub(super) fn truncate(&mut self, fault: Fault, start: Position) -> Result<()> {
        self.summary.truncated = true;
        self.reject(fault.ending_the_file(), start)
    }

    fn read(&mut self, raw: &[u8], within: &Within<'_>) -> Result<Conversation, Fault> {
        let kind = match self.kind {
            _ if within.archive => FileKind::IetfArchive,
            Some(kind) => kind,
            None => *self.kind.insert(kind_of(raw)?),
        };
        let options_repo = self.options.repo.as_deref();
        match kind {
            FileKind::Exchange => exchange::parse(raw),
            _ => github::parse(raw, kind, within.pulls, within.repo.or(options_repo)),
        }
    }
}

/// Tells the format of a single record by its keys.
fn kind_of(raw: &[u8]) -> Result<FileKind, Fault> {
    let Keys(keys) = fault::parse(raw)?;
    let has = |wanted: &[&str]| keys.iter().any(|it| wanted.contains(&it.as_str()));
    if has(&["channel", "external_id", "opened_at"]) {
        return Ok(FileKind::Exchange);
    }
    if has(&["created_at", "html_url", "repository_url"]) {
        return Ok(FileKind::RestPages);
    }
    if has(&["createdAt", "number"]) {
        return Ok(FileKind::GhJson);
    }
    let first: Vec<_> = keys.iter().take(5).map(|it| quoted(it)).collect();
    let what = format!(
        "is neither a conversation nor an issue, its keys are {}: \
         give it `channel`, `external_id`, `title` and `opened_at`",
        if first.is_empty() {
            "none".to_owned()
        } else {
            first.join(", ")
        }
    );
    Err(Fault::new("unknown-shape", "", what))
}

/// The keys of an object.
struct Keys(Vec<String>);

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(KeysVisitor)
    }
}

struct KeysVisitor;

impl<'de> Visitor<'de> for KeysVisitor {
    type Value = Keys;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys, A::Error> {
        let mut res = Vec::new();
        while let Some(Str(key)) = map.next_key()? {
            res.push(key.into_owned());
            map.next_value::<IgnoredAny>()?;
        }
        Ok(Keys(res))
    }
}
