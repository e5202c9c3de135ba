//! How it went, for people and for programs.

use std::io::Write as _;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::Wording;
use crate::cli::{Ctx, Outcome};
use crate::render::{self, Format};
use crate::report::publication::Edition;

/// What became of a publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Ended {
    Created,
    Updated,
    Posted,
    Written,
    /// It is out, and says the same.
    Unchanged,
    /// It is out, and would say something else by now; this target is told once.
    PublishedBefore,
    /// Somebody sent it, and it was recorded.
    Recorded,
    /// Nothing was sent, because nobody said --yes.
    Shown,
}

impl Ended {
    fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Posted => "posted",
            Self::Written => "written",
            Self::Unchanged => "unchanged",
            Self::PublishedBefore => "published before",
            Self::Recorded => "recorded",
            Self::Shown => "not sent",
        }
    }
}

/// The report that people look for on top of the discussions.
const WEEKLY: &str = "weekly";

/// The answer of a command that publishes.
pub(super) struct Done {
    pub(super) ended: Ended,
    /// The target, as people name it.
    pub(super) place: String,
    /// What went out; `None` where nothing was kept.
    pub(super) edition: Option<Edition>,
    /// Why --yes would be refused.
    pub(super) refusal: Option<String>,
}

#[derive(Serialize)]
struct Answer<'a> {
    schema: &'static str,
    as_of: DateTime<Utc>,
    outcome: Ended,
    target: &'a str,
    report: &'a str,
    period: &'a str,
    title: &'a str,
    edition: Option<u32>,
    url: Option<&'a str>,
    content_sha256: &'a str,
    refusal: Option<&'a str>,
    parts: Vec<PartAnswer<'a>>,
}

#[derive(Serialize)]
struct PartAnswer<'a> {
    seq: u32,
    status: &'static str,
    remote_id: Option<&'a str>,
    url: Option<&'a str>,
    body: &'a str,
}

pub(super) fn tell(ctx: &mut Ctx, wording: &Wording, done: &Done) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    if format == Format::Json {
        render::json(&mut ctx.out, &answer(wording, done))?;
        return Ok(Outcome::Fine);
    }
    if ctx.is_talkative() {
        let parts = done.edition.as_ref().map_or(0, |it| it.parts.len());
        let where_to = done.edition.as_ref().and_then(Edition::url);
        let where_to = where_to.unwrap_or(&done.place);
        let several = match parts {
            0 | 1 => String::new(),
            n => format!(", {n} parts"),
        };
        let ended = done.ended.as_str();
        let (report, period) = (&wording.report, &wording.period);
        let line = render::shown(&format!("{ended} {where_to} ({report} {period}{several})"));
        writeln!(ctx.out, "{line}")?;
    }
    // S0 §Channels: the thread of the week stays on top.
    if done.ended == Ended::Created && wording.report == WEEKLY {
        ctx.say("hint: pin it by hand, and unpin the one before: GitHub lets no program do that");
    }
    if done.ended == Ended::PublishedBefore {
        ctx.say("hint: it would say something else by now; --again posts it once more");
    }
    Ok(Outcome::Fine)
}

fn answer<'a>(wording: &'a Wording, done: &'a Done) -> Answer<'a> {
    let edition = done.edition.as_ref();
    let parts = edition.map_or(&[][..], |it| &it.parts);
    Answer {
        schema: "maestro.publication/1",
        as_of: wording.at,
        outcome: done.ended,
        target: edition.map_or(&done.place, |it| &it.key.target),
        report: &wording.report,
        period: &wording.period,
        title: &wording.title,
        edition: edition.map(|it| it.number).filter(|it| 0 < *it),
        url: edition.and_then(Edition::url),
        content_sha256: &wording.content,
        refusal: done.refusal.as_deref(),
        parts: parts
            .iter()
            .map(|it| PartAnswer {
                seq: it.seq,
                status: it.status.as_str(),
                remote_id: it.remote_id.as_deref(),
                url: it.url.as_deref(),
                body: &it.body,
            })
            .collect(),
    }
}
