use super::decided::decided;
use super::kin;
use super::promise::suspected;
use super::reply::is_sent_by_us;
use super::row::{self, due_words};
use super::shown;
use crate::cli::desk::{Desk, Matter};
use crate::cli::{Ctx, Outcome, shape};
use crate::model::{Actor, Channel, Promise, Text};
use crate::render::{self, Block, Cell, Format, Line, Page, Tone};
use crate::sla::Clock;
use crate::triage::promises::Suspect;
use crate::triage::writeback::Draft;
use crate::triage::{Fate, Item, Snooze};

/// Show conversations: where they stand, every word, every decision
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro triage show '#226' --sample")]
pub(super) struct Args {
    /// Conversations: #142 or 142, owner/repo#142, a URL or a short id
    #[arg(value_name = "REF", required = true)]
    references: Vec<String>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let desk = Desk::open(ctx)?;
    if format == Format::Json {
        shown::json(ctx, &desk, &args.references)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    desk.named(&args.references, &mut |matter| {
        tell(&mut page, &desk, matter)
    })?;
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

pub(super) fn side(actor: Actor) -> &'static str {
    match actor {
        Actor::Customer => "customer",
        Actor::Team => "team",
        Actor::Bot => "bot",
        Actor::Unknown => "unknown",
    }
}

/// The conversation as a person reads it: the essentials, then the talk, then what was decided.
pub(super) fn tell(page: &mut Page, desk: &Desk, matter: &Matter<'_>) -> anyhow::Result<()> {
    let conversation = matter.timeline.conversation;
    let item = &kin::item(desk, matter)?;
    page.blocks.push(Block::Heading(vec![
        Cell::outside(&item.reference),
        "  ".into(),
        row::title(item),
    ]));
    let mut pairs = essentials(desk, matter);
    pairs.extend(kin::pairs(desk, item)?);
    page.pairs(pairs);
    page.blocks.push(said(
        desk,
        conversation.opened_at,
        conversation
            .author
            .as_ref()
            .and_then(|it| it.handle.as_ref()),
        matter.timeline.opener,
        true,
    ));
    if let Some(body) = conversation.body.as_ref().filter(|it| !it.is_empty()) {
        page.quote(body);
    }
    tell_messages(page, desk, matter);
    if !matter.decisions.is_empty() {
        page.heading("Decided here");
        page.items(
            matter
                .decisions
                .iter()
                .map(|it| decided(desk, it))
                .collect(),
        );
    }
    if let Some(draft) = desk.draft(matter.id())? {
        page.heading("Waits to be sent");
        page.line(waiting(desk, &draft, conversation.channel));
        page.quote(&render::unbroken(&draft.body));
    }
    let promises = matter.promises;
    let rejected = desk.store.no_promises(Some(desk.now))?;
    let suspects = suspected(desk, matter, &rejected);
    if !promises.is_empty() || !suspects.is_empty() {
        page.heading("Promised");
        let given = promises.iter().map(|it| promised(desk, matter, it));
        let sounding = suspects.iter().map(|it| sounds_like(desk, it));
        page.items(given.chain(sounding).collect());
    }
    Ok(())
}

/// Who wrote a reply that nobody has sent, and what sends it.
fn waiting(desk: &Desk, draft: &Draft, channel: Channel) -> Line {
    let at = shape::local(draft.at, desk.config.project.timezone, desk.now);
    let how = if is_sent_by_us(channel) {
        "maestro triage plan"
    } else {
        "send it yourself, then maestro triage reply REF --sent"
    };
    vec![
        Cell::own(format!("{at} ")),
        Cell::outside(&draft.actor),
        Cell::own(format!(": {} reply; next: {how}", draft.kind.as_str())),
    ]
}

fn promised(desk: &Desk, matter: &Matter<'_>, promise: &Promise) -> Line {
    let zone = desk.config.project.timezone;
    let local = |moment| shape::local(moment, zone, desk.now);
    let fate = promise.fate(matter.timeline, desk.now);
    let tone = match fate {
        Fate::Overdue | Fate::Broken(_) => Tone::Bad,
        Fate::Kept(_) => Tone::Good,
        Fate::Due | Fate::Withdrawn(_) => Tone::Plain,
    };
    let ended = fate.ended_at().map(|it| format!(" {}", local(it)));
    let mut line = vec![
        Cell::own(format!("{} ", local(promise.at))),
        Cell::outside(&promise.actor),
        ": ".into(),
        Cell::outside(&promise.text),
        Cell::own(format!(" by {}: ", local(promise.due_at))),
        Cell::own(format!("{}{}", fate.as_str(), ended.unwrap_or_default())).tone(tone),
    ];
    if let Some(reason) = promise.said.as_ref().and_then(|it| it.reason.as_ref()) {
        line.extend([" (".into(), Cell::outside(reason), ")".into()]);
    }
    line
}

/// One word says whether it is a promise.
fn sounds_like(desk: &Desk, suspect: &Suspect) -> Line {
    let zone = desk.config.project.timezone;
    let local = |moment| shape::local(moment, zone, desk.now);
    vec![
        Cell::own("sounds like a promise: ").tone(Tone::Warn),
        Cell::outside(&suspect.text),
        Cell::own(format!(
            " by {}; maestro triage promise REF --confirm, or --reject",
            local(suspect.due_at)
        )),
    ]
}

fn tell_messages(page: &mut Page, desk: &Desk, matter: &Matter<'_>) {
    for (message, word) in matter.timeline.messages() {
        let author = message.author.as_ref().and_then(|it| it.handle.as_ref());
        page.blocks
            .push(said(desk, message.at, author, word.actor, message.public));
        if message.deleted_at.is_some() {
            page.line(Cell::own("(deleted)").tone(Tone::Dim));
        } else if !message.body.is_empty() {
            page.quote(&message.body);
        }
    }
}

pub(super) fn essentials(desk: &Desk, matter: &Matter<'_>) -> Vec<(&'static str, Line)> {
    let item = &matter.item();
    let conversation = matter.timeline.conversation;
    let source = match (item.suspected, item.priority) {
        (Some(_), _) => "suspected, needs your word",
        (None, _) => item.priority_source.as_str(),
    };
    // A dash stands for nothing in a column, and says nothing in a sentence.
    let priority = match (item.suspected, item.priority) {
        (None, None) => "none".into(),
        _ => row::priority(item),
    };
    let mut pairs = vec![
        (
            "next",
            vec![Cell::own(item.next_action.clone()).tone(Tone::Strong)],
        ),
        ("due", vec![due(desk, item)]),
        (
            "priority",
            vec![priority, Cell::own(format!(" ({source})"))],
        ),
        ("state", state(desk, item)),
    ];
    if let Some(owner) = &item.owner {
        pairs.push(("owner", vec![Cell::outside(owner)]));
    }
    pairs.push(("where", vec![Cell::own(place(matter))]));
    if !conversation.labels.is_empty() {
        pairs.push(("labels", listed(&conversation.labels)));
    }
    pairs.extend(
        conversation
            .url
            .as_ref()
            .map(|it| ("url", vec![Cell::outside(it)])),
    );
    let open = matter.clocks.iter().filter(|it| it.state.is_open());
    pairs.extend(open.map(|it| ("clock", clock(desk, it))));
    pairs
}

fn place(matter: &Matter<'_>) -> String {
    let conversation = matter.timeline.conversation;
    let private = if conversation.private {
        ", private"
    } else {
        ""
    };
    format!("{}{private}, {}", conversation.channel, matter.id())
}

fn listed(texts: &[Text]) -> Line {
    let mut line: Line = Vec::new();
    for text in texts {
        if !line.is_empty() {
            line.push(", ".into());
        }
        line.push(Cell::outside(text));
    }
    line
}

fn due(desk: &Desk, item: &Item) -> Cell {
    let zone = desk.config.project.timezone;
    let Some(due_at) = item.due_at else {
        return "at no set moment".into();
    };
    let (words, tone) = due_words(item, due_at, desk.now);
    let reminder = if item.is_reminder { ", a reminder" } else { "" };
    let moment = shape::local(due_at, zone, desk.now);
    Cell::own(format!("{words} ({moment}{reminder})")).tone(tone)
}

/// The state, or the snooze that keeps it out of the queue.
fn state(desk: &Desk, item: &Item) -> Line {
    let state = item.standing.state;
    let mut line = vec![Cell::own(format!(
        "{state}, waiting on {}",
        state.waiting_on().as_str()
    ))];
    let until = match item.snoozed {
        None => return line,
        Some(Snooze::Reply) => "until they write".to_owned(),
        Some(Snooze::Until(until)) => {
            format!(
                "until {}",
                shape::local(until, desk.config.project.timezone, desk.now)
            )
        }
    };
    line.push(Cell::own(format!(", snoozed {until}")).tone(Tone::Warn));
    line
}

fn clock(desk: &Desk, clock: &Clock) -> Line {
    let zone = desk.config.project.timezone;
    let due = clock.due_at.map_or_else(
        || "the next release".to_owned(),
        |it| shape::local(it, zone, desk.now),
    );
    vec![Cell::own(format!(
        "{} {}, due {due} (rule {})",
        clock.kind,
        clock.state.as_str().replace('_', " "),
        clock.rule
    ))]
}

pub(super) fn said(
    desk: &Desk,
    at: chrono::DateTime<chrono::Utc>,
    author: Option<&Text>,
    actor: Actor,
    public: bool,
) -> Block {
    let zone = desk.config.project.timezone;
    let mut line: Line = vec![
        author
            .map_or_else(|| Cell::own("(ghost)"), Cell::outside)
            .tone(Tone::Strong),
        Cell::own(format!(" ({}) ", side(actor))),
        Cell::own(shape::local(at, zone, desk.now)).tone(Tone::Dim),
    ];
    if !public {
        line.push(Cell::own(" internal note").tone(Tone::Warn));
    }
    Block::Heading(line)
}
