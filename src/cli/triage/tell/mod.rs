//! `maestro triage tell`: a drafted answer for everybody who waits for a fix.

mod letter;
mod page;

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use chrono::{DateTime, Utc};

use super::reply;
use crate::cli::desk::{Desk, Matter};
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::model::{Channel, Conversation, ConversationId, Text};
use crate::render::Format;
use crate::store::Filter;
use crate::triage::tell::{CreditTally, Credits, asked_last, awaits, reporters};
use crate::triage::writeback::{Draft, said_already};

/// Tell everybody who waits for a fix that it is out
///
/// A reply is drafted in every conversation in which people wait: those named, those for which a
/// fix was planned for --release (a decision or the milestone, on any channel), or, without both,
/// whatever stands as `us:tell`; each with its duplicates. Nothing is sent: on GitHub the drafts become part of `triage
/// plan`, elsewhere they are copied, or written as mails with --eml. Whoever was told since they
/// last asked is not told again, and a reply of yours that waits is left alone. What a private
/// conversation says stays there. At the end stand the lines of thanks for the release notes.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage tell --release v1.1.1 --dry-run --sample \\
    --set change='downloads go on' --set update_command='caro update'
  maestro triage tell '#226' c31 --set version=v1.1.1 \\
    --set change='the path is quoted' --set update_command='caro update'
  maestro triage tell '#226' --template wontfix --set reason='it stays as it is'
  maestro triage tell --release v1.1.1 --template fixed-here --eml outbox")]
pub(super) struct Args {
    /// Conversations: #142 or 142, owner/repo#142, a URL or a short id
    #[arg(value_name = "REF")]
    references: Vec<String>,

    /// The release that holds the fix: everybody for whom it was planned
    #[arg(long, value_name = "VERSION", conflicts_with = "references")]
    release: Option<String>,

    /// The template of the reply
    #[arg(long, value_name = "NAME", default_value = "fixed-verify")]
    template: String,

    /// A variable of the template; `none` leaves out what may be left out
    #[arg(long = "set", value_name = "KEY=VALUE")]
    set: Vec<String>,

    /// Those whose conversation is closed, too
    #[arg(long)]
    closed: bool,

    /// Write those for mail into this folder, as drafts that a mail program opens
    #[arg(long, value_name = "DIR", conflicts_with = "dry_run")]
    eml: Option<PathBuf>,

    /// Show who would be told, and draft nothing
    #[arg(long)]
    dry_run: bool,
}

/// A reply that is drafted, and for whom.
struct Told {
    draft: Draft,
    conversation: Conversation,
    people: Vec<Text>,
    /// Where the mail was written.
    path: Option<PathBuf>,
}

/// Who is not told, and why.
struct Left {
    conversation: Conversation,
    why: &'static str,
}

/// What comes of a run.
struct Telling {
    told: Vec<Told>,
    left: Vec<Left>,
    credits: Credits,
}

const ALREADY: &str = "told since they last asked";
const WAITS: &str = "another reply of yours waits there";
const DRAFTED: &str = "this reply waits there already";
const NOBODY: &str = "nobody outside has written there";

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let template = reply::template(ctx, &args.template)?;
    let desk = Desk::open(ctx)?;
    let ids = those_who_wait(&desk, args)?;
    let set = variables(args, &template)?;
    let mut telling = drafted(ctx, &desk, args, &template, (&ids, &set))?;
    let zone = desk.one_repository().map(str::to_owned);
    let known = !desk.syncs.is_empty();
    drop(desk);
    if !args.dry_run && !telling.told.is_empty() {
        if let Some(folder) = &args.eml {
            letter::write(ctx, folder, &mut telling.told)?;
        }
        let mut store = ctx.decision_log()?;
        for it in &telling.told {
            store.keep_draft(&it.draft)?;
        }
    }
    page::tell(ctx, args, format, &telling, (zone.as_deref(), known))?;
    Ok(Outcome::Fine)
}

/// In the order of their numbers, or as they were named.
fn those_who_wait(desk: &Desk, args: &Args) -> anyhow::Result<Vec<ConversationId>> {
    if !args.references.is_empty() {
        return Ok(with_duplicates(desk, desk.resolve(&args.references)?));
    }
    let filter = if args.closed {
        Filter::All
    } else {
        Filter::Unsettled
    };
    let mut ids = Vec::new();
    desk.each(filter, &mut |matter| {
        if awaits(&matter.case(), args.release.as_deref(), args.closed) {
            ids.push(matter.id());
        }
        Ok(())
    })?;
    Ok(with_duplicates(desk, ids))
}

/// Each with whatever was called the same, once: the fix may be planned on any of them. Who reported
/// it elsewhere waits as well, closed or not, since a closing as a duplicate tells nobody that it
/// is fixed.
fn with_duplicates(desk: &Desk, ids: Vec<ConversationId>) -> Vec<ConversationId> {
    let mut seen = HashSet::new();
    let each = ids.into_iter().flat_map(|id| {
        let canonical = desk.sameness.canonical(id);
        let duplicates = desk.sameness.duplicates(canonical);
        [id, canonical].into_iter().chain(duplicates)
    });
    each.filter(|it| seen.insert(*it)).collect()
}

/// The version goes without saying where the template asks for it.
fn variables(args: &Args, template: &reply::Template) -> anyhow::Result<Vec<String>> {
    let mut set = args.set.clone();
    let asks = reply::asked(template)?.iter().any(|it| it == "version");
    let says = set.iter().any(|it| it.starts_with("version="));
    if let Some(version) = args.release.as_ref().filter(|_| asks && !says) {
        set.push(format!("version={version}"));
    }
    Ok(set)
}

/// All drafts, or none where one of them must not go out.
fn drafted(
    ctx: &Ctx,
    desk: &Desk,
    args: &Args,
    template: &reply::Template,
    (ids, set): (&[ConversationId], &[String]),
) -> anyhow::Result<Telling> {
    let waiting: HashMap<ConversationId, Draft> = desk
        .store
        .drafts()?
        .into_iter()
        .map(|it| (it.conversation, it))
        .collect();
    let sent = desk.store.replies_sent(template.kind)?;
    let (mut told, mut left) = (Vec::new(), Vec::new());
    let mut credits = CreditTally::default();
    desk.whole(ids, &mut |matter| {
        let conversation = matter.timeline.conversation.clone();
        let people = reporters(matter.timeline);
        credits.add(matter.timeline);
        let by_hand = sent.iter().filter(|it| it.0 == conversation.id);
        let by_hand = by_hand.map(|it| it.1).max();
        let why = match waiting.get(&conversation.id) {
            _ if people.is_empty() => Some(NOBODY),
            Some(draft) if draft.kind == template.kind => Some(DRAFTED),
            Some(_) => Some(WAITS),
            None => knows(matter, by_hand, template).then_some(ALREADY),
        };
        if let Some(why) = why {
            left.push(Left { conversation, why });
            return Ok(());
        }
        told.push(Told {
            draft: reply::templated(ctx, desk, matter, &args.template, set)?,
            conversation,
            people,
            path: None,
        });
        Ok(())
    })?;
    Ok(Telling {
        told,
        left,
        credits: credits.finish(),
    })
}

/// They were told since they last asked, here or by hand.
fn knows(matter: &Matter<'_>, by_hand: Option<DateTime<Utc>>, template: &reply::Template) -> bool {
    let asked = asked_last(matter.timeline);
    by_hand.is_some_and(|it| asked <= it) || said_already(matter.timeline, asked, template.kind)
}

fn is_mail(conversation: &Conversation) -> bool {
    conversation.channel == Channel::Email
}

/// What a folder of mails is for where nobody writes mails.
fn no_mail() -> UserError {
    UserError::usage("--eml: none of those who wait wrote a mail")
        .hint("leave it out: on GitHub `triage plan` shows the replies, in chats copy them")
}
