use chrono::{DateTime, TimeDelta, Utc};

use super::board::Board;
use super::{guard, view, when, write};
use crate::cli::desk::Desk;
use crate::cli::{Ctx, Outcome, shape};
use crate::config::Config;
use crate::error::UserError;
use crate::incident::{self, Kind, Opened, Said, What};
use crate::model::{ConversationId, Priority, Text};
use crate::render::{self, Cell, Page};

/// Declare an incident
///
/// Without --severity the conversation's priority counts, and P0 where it has none: when unsure,
/// assume the worst, and lower it later. T+0 is the moment of the report: --reported, or the
/// opening of the conversation where that is not older than a day, or now.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro incident open 'crash on start' --severity P0 --started 12:40
  maestro incident open --from '#235' --from '#238'
  maestro incident open 'exercise: lost signing key' --kind drill
  maestro incident open 'database move' --kind maintenance --until 2h")]
pub(super) struct Args {
    /// What is wrong, in a few words [default: the title of the conversation]
    #[arg(value_name = "TITLE")]
    title: Option<String>,

    /// A conversation that tells of it; may be given several times
    #[arg(long, value_name = "REF")]
    from: Vec<String>,

    /// P0 to P3 [default: the conversation's priority, else P0]
    #[arg(long, value_name = "P")]
    severity: Option<Priority>,

    /// What it is: incident, maintenance or drill
    #[arg(long, value_name = "KIND", default_value = "incident")]
    kind: Kind,

    /// When it began: 10m (ago), 02:40, a date, or RFC 3339 [default: when it was reported]
    #[arg(long, value_name = "TIME")]
    started: Option<String>,

    /// When somebody told us
    #[arg(long, value_name = "TIME")]
    reported: Option<String>,

    /// When we saw it ourselves
    #[arg(long, value_name = "TIME")]
    detected: Option<String>,

    /// The end of a maintenance window: 2h (from now), 04:00, or RFC 3339
    #[arg(long, value_name = "TIME")]
    until: Option<String>,

    /// Who leads [default: you]
    #[arg(long, value_name = "WHO")]
    lead: Option<String>,

    /// The release in which it burns [default: release.version of the policy]
    #[arg(long, value_name = "VERSION")]
    release: Option<String>,

    /// Keep all of it inside the team, and say why
    #[arg(long, value_name = "REASON")]
    private: Option<String>,
}

/// What is older was no report of this fire: all deadlines would be missed at birth.
const OLDEST_REPORT: TimeDelta = TimeDelta::days(1);

/// What the conversations say about it.
#[derive(Default)]
struct Known {
    ids: Vec<ConversationId>,
    title: Option<Text>,
    priority: Option<Priority>,
    opened_at: Option<DateTime<Utc>>,
    private: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    ctx.format(write::FORMATS)?;
    let config = ctx.config()?;
    let known = known(ctx, &args.from)?;
    let old = known.opened_at.filter(|it| OLDEST_REPORT < ctx.now - *it);
    let opened = opened(ctx, args, &config, known)?;
    if let Some(opened_at) = old.filter(|_| args.reported.is_none()) {
        let opened_on = shape::local(opened_at, config.project.timezone, ctx.now);
        ctx.say(&format!(
            "the conversation was opened {opened_on}; the report counts from now (--reported says otherwise)"
        ));
    }
    let today = ctx.now.with_timezone(&config.project.timezone).date_naive();
    let name = incident::name(&opened.title, today);
    let said = Said {
        at: ctx.now,
        happened_at: ctx.now,
        actor: ctx.actor(),
        public: opened.private.is_none(),
        what: What::Opened(opened),
    };
    let mut store = ctx.decision_log()?;
    if let What::Opened(opened) = &said.what
        && opened.private.is_none()
    {
        let told = guard::opened(opened);
        guard::check(&config, &store, &opened.conversations, &told)?;
    }
    let incident = store.open_incident(&name, &[said])?;
    let board = Board {
        config,
        store,
        missing: false,
        now: ctx.now,
        incidents: vec![incident],
    };
    told(ctx, &board)
}

fn told(ctx: &mut Ctx, board: &Board) -> anyhow::Result<Outcome> {
    let format = ctx.format(write::FORMATS)?;
    let it = write::first(board)?;
    if format == render::Format::Json {
        render::json(&mut ctx.out, &super::json::incident(board, it)?)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    view::next(&mut page, board, it)?;
    page.blocks.push(render::Block::Heading(vec![
        Cell::own(format!("{} {}  ", it.severity(), it.name)),
        Cell::outside(&it.title),
    ]));
    page.table(view::deadlines(board, it));
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn known(ctx: &mut Ctx, references: &[String]) -> anyhow::Result<Known> {
    let mut res = Known::default();
    if references.is_empty() {
        return Ok(res);
    }
    let desk = Desk::open(ctx)?;
    desk.named(references, &mut |matter| {
        let conversation = matter.timeline.conversation;
        res.ids.push(matter.id());
        res.title.get_or_insert_with(|| conversation.title.clone());
        res.priority = res.priority.into_iter().chain(matter.item().priority).min();
        let opened_at = conversation.opened_at;
        res.opened_at = Some(res.opened_at.map_or(opened_at, |it| it.min(opened_at)));
        res.private |= conversation.private;
        Ok(())
    })?;
    Ok(res)
}

fn opened(ctx: &Ctx, args: &Args, config: &Config, known: Known) -> anyhow::Result<Opened> {
    let (now, zone) = (ctx.now, config.project.timezone);
    let title = args.title.as_deref().map(Text::from).or(known.title);
    let Some(title) = title.filter(|it| !it.is_empty()) else {
        return Err(UserError::usage("an incident needs a title")
            .hint("say what is wrong in a few words, or name a conversation with --from REF")
            .into());
    };
    let past = |flag, text: &Option<String>| -> anyhow::Result<Option<DateTime<Utc>>> {
        text.as_deref()
            .map(|it| when::past(flag, it, now, zone))
            .transpose()
    };
    let started_at = past("--started", &args.started)?;
    let reported_at = past("--reported", &args.reported)?
        .or(known.opened_at.filter(|it| now - *it <= OLDEST_REPORT))
        .unwrap_or(now);
    let detected_at = past("--detected", &args.detected)?;
    let until = args
        .until
        .as_deref()
        .map(|it| when::ahead("--until", it, now, zone))
        .transpose()?;
    let first = detected_at.map_or(reported_at, |it| it.min(reported_at));
    let started_at = started_at.unwrap_or(first);
    if first < started_at {
        return Err(
            UserError::usage("it was reported or detected before it started")
                .hint("--started names the earliest moment; leave it out to take the report's")
                .into(),
        );
    }
    let private = args
        .private
        .as_deref()
        .map(Text::from)
        .or_else(|| known.private.then(|| "it was told in private".into()));
    Ok(Opened {
        title,
        kind_of: args.kind,
        severity: args.severity.or(known.priority).unwrap_or(Priority::P0),
        started_at,
        detected_at,
        reported_at,
        lead: Some(args.lead.as_deref().map_or_else(|| ctx.actor(), Text::from)),
        release: args
            .release
            .as_deref()
            .map(Text::from)
            .or_else(|| config.release.version.as_deref().map(Text::from)),
        private,
        until,
        conversations: known.ids,
        external_id: None,
    })
}
