use serde::Serialize;

use crate::cli::desk::Desk;
use crate::cli::{Ctx, Outcome, shape};
use crate::model::{Conversation, ConversationId, Text};
use crate::render::{self, Block, Cell, Column, Format, Page, Table, Tone};
use crate::store::Similar;
use crate::triage::similar::{Evidence, Tier};

/// Show what may be the same as a conversation, with the evidence
///
/// It only advises: `triage dup` and `triage not-dup` decide. Likely (A): the same error, with
/// addresses, numbers and paths masked, or somebody wrote "duplicate of". Likely (B): the same
/// title, or nearly the same where the version or the part of the product is, too. Maybe (C): the
/// best matches of its rarest words.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro triage similar '#235' --sample\n  maestro triage similar c12 --limit 3 --format json"
)]
pub(super) struct Args {
    /// Conversations: #142 or 142, owner/repo#142, a URL or a short id
    #[arg(value_name = "REF", required = true)]
    references: Vec<String>,

    /// Show at most N of each
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: usize,

    /// Leave private conversations out
    #[arg(long)]
    public: bool,
}

/// What was found for one conversation.
struct Found {
    conversation: Conversation,
    similar: Vec<Similar>,
    said_apart: usize,
    private: usize,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let desk = Desk::open(ctx)?;
    let mut all = Vec::new();
    for id in desk.resolve(&args.references)? {
        match found(&desk, ctx, args, id)? {
            Some(it) if args.public && it.conversation.private => {
                ctx.say(&format!("{id} is private and left out"));
            }
            it => all.extend(it),
        }
    }
    if format == Format::Json {
        render::json(&mut ctx.out, &report(&desk, &all))?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    for it in &all {
        tell(&mut page, &desk, it);
    }
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn found(desk: &Desk, ctx: &Ctx, args: &Args, id: ConversationId) -> anyhow::Result<Option<Found>> {
    let Some(conversation) = desk.head(id)? else {
        return Ok(None);
    };
    let mut similar = desk.store.similar(id, ctx.as_of(), usize::MAX)?;
    let all = similar.len();
    similar.retain(|it| !desk.sameness.are_apart(id, it.conversation.id));
    let said_apart = all - similar.len();
    let left = similar.len();
    similar.retain(|it| !(args.public && it.conversation.private));
    let private = left - similar.len();
    similar.truncate(args.limit);
    Ok(Some(Found {
        conversation,
        similar,
        said_apart,
        private,
    }))
}

fn tell(page: &mut Page, desk: &Desk, found: &Found) {
    page.blocks.push(Block::Heading(vec![
        Cell::outside(&found.conversation.reference()),
        "  ".into(),
        Cell::outside(&found.conversation.title),
    ]));
    if found.similar.is_empty() {
        page.line(Cell::own("Nothing like it is known."));
    } else {
        page.table(table(desk, found));
    }
    let mut parts = Vec::new();
    if 0 < found.said_apart {
        parts.push(format!("{} said to be something else", found.said_apart));
    }
    if 0 < found.private {
        parts.push(format!("{} private left out", found.private));
    }
    if !found.similar.is_empty() {
        let id = found.conversation.id;
        parts.push(format!(
            "you decide: maestro triage dup {id} REF, or not-dup {id} REF"
        ));
    }
    if !parts.is_empty() {
        page.line(Cell::own(parts.join(" · ")).tone(Tone::Dim));
    }
}

fn table(desk: &Desk, found: &Found) -> Table {
    let mut table = Table::new(vec![
        Column::new("SURE"),
        Column::new("REF"),
        Column::new("WHERE").drops(1),
        Column::new("STATE").drops(0),
        Column::new("TITLE").shrinks_to(20),
        Column::new("EVIDENCE").shrinks_to(24),
    ]);
    let repository = desk.one_repository();
    for it in &found.similar {
        let other = &it.conversation;
        let private = if other.private { ", private" } else { "" };
        let tone = match it.likeness.tier {
            Tier::C => Tone::Dim,
            Tier::A | Tier::B => Tone::Strong,
        };
        table.row(vec![
            Cell::own(sure(desk, found, it)).tone(tone),
            Cell::outside(&shape::short(&other.reference(), repository)),
            Cell::own(format!("{}{private}", other.channel)),
            Cell::own(other.state.as_str()),
            Cell::outside(&other.title),
            evidence(&it.likeness.evidence),
        ]);
    }
    table
}

/// What was decided, or else how likely it is.
fn sure(desk: &Desk, found: &Found, it: &Similar) -> &'static str {
    if desk
        .sameness
        .are_same(found.conversation.id, it.conversation.id)
    {
        "decided"
    } else {
        it.likeness.tier.confidence()
    }
}

/// One text of ours and others' words: a cell of a table holds one.
fn evidence(evidence: &[Evidence]) -> Cell {
    let mut words: Option<Text> = None;
    for it in evidence {
        let one = shape::after_words(it.what, &it.words);
        words = Some(match words {
            None => one,
            Some(before) => shape::joined(&before, &one),
        });
    }
    words.map_or_else(|| "".into(), |it| Cell::outside(&it))
}

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    as_of: String,
    conversations: Vec<FoundJson<'a>>,
}

#[derive(Serialize)]
struct FoundJson<'a> {
    id: String,
    r#ref: Text,
    title: &'a Text,
    private: bool,
    similar: Vec<SimilarJson<'a>>,
    hidden: Hidden,
}

#[derive(Serialize)]
struct Hidden {
    said_apart: usize,
    private: usize,
}

#[derive(Serialize)]
struct SimilarJson<'a> {
    id: String,
    r#ref: Text,
    channel: &'static str,
    title: &'a Text,
    url: Option<&'a Text>,
    private: bool,
    state: &'static str,
    opened_at: String,
    confidence: &'static str,
    tier: &'static str,
    decided: bool,
    evidence: Vec<EvidenceJson<'a>>,
}

#[derive(Serialize)]
struct EvidenceJson<'a> {
    tier: &'static str,
    what: &'static str,
    words: &'a Text,
}

fn report<'a>(desk: &Desk, all: &'a [Found]) -> Report<'a> {
    let similar = |found: &'a Found, it: &'a Similar| SimilarJson {
        id: it.conversation.id.to_string(),
        r#ref: it.conversation.reference(),
        channel: it.conversation.channel.as_str(),
        title: &it.conversation.title,
        url: it.conversation.url.as_ref(),
        private: it.conversation.private,
        state: it.conversation.state.as_str(),
        opened_at: shape::iso(it.conversation.opened_at),
        confidence: it.likeness.tier.confidence(),
        tier: it.likeness.tier.as_str(),
        decided: sure(desk, found, it) == "decided",
        evidence: it.likeness.evidence.iter().map(evidence_json).collect(),
    };
    let conversations = all.iter().map(|found| FoundJson {
        id: found.conversation.id.to_string(),
        r#ref: found.conversation.reference(),
        title: &found.conversation.title,
        private: found.conversation.private,
        similar: found.similar.iter().map(|it| similar(found, it)).collect(),
        hidden: Hidden {
            said_apart: found.said_apart,
            private: found.private,
        },
    });
    Report {
        schema: "maestro.triage-similar/1",
        as_of: shape::iso(desk.now),
        conversations: conversations.collect(),
    }
}

fn evidence_json(it: &Evidence) -> EvidenceJson<'_> {
    EvidenceJson {
        tier: it.tier.as_str(),
        what: it.what,
        words: &it.words,
    }
}
