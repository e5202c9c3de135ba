mod send;

use super::board::Board;
use super::write::{self, Happened};
use super::{duty, view};
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::incident::{self, Incident, What, alert_text, private_alert_text};
use crate::model::Text;
use crate::render::Format;
use crate::webhook::Service;

/// Print what to tell the team, post it, or record that it was posted
///
/// --to discord and --to slack print what would be posted, in which nobody is mentioned by
/// accident; --yes posts it, once, and the stage `alert` is done. A second post to the same chat
/// needs --again. What you paste yourself is recorded with --posted.
///
/// The address of the webhook is a secret. It stands in MAESTRO_DISCORD_WEBHOOK or
/// MAESTRO_SLACK_WEBHOOK, or as discord_webhook or slack_webhook under `[alert]` in your own
/// ~/.config/maestro/config.toml, never in a policy. MAESTRO_READONLY=1 wins over all of it. A
/// chat may be read by outsiders: what is private is left out of the post, unless --inside.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro incident alert --sample
  maestro incident alert crash --to discord
  maestro incident alert crash --to discord --yes
  maestro incident alert crash --posted '#release'")]
pub(super) struct Args {
    /// The incident [default: the one that burns]
    #[arg(value_name = "ID")]
    id: Option<String>,

    /// The form of the message
    #[arg(long, value_enum, value_name = "FORM", default_value = "text")]
    to: To,

    /// Post it now
    #[arg(long, conflicts_with_all = ["posted", "at"])]
    yes: bool,

    /// Post it though it was posted there before
    #[arg(long, requires = "yes")]
    again: bool,

    /// Only the team reads there: name what is private, too
    #[arg(long, conflicts_with = "posted")]
    inside: bool,

    /// It was posted: in which channel, or to whom
    #[arg(long, value_name = "WHERE", conflicts_with = "to")]
    posted: Option<String>,

    /// Where one can see it
    #[arg(long, value_name = "URL", requires = "posted")]
    link: Option<String>,

    #[command(flatten)]
    happened: Happened,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum To {
    Text,
    Discord,
    Slack,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    if let Some(channel) = &args.posted {
        return posted(ctx, args, channel);
    }
    match args.to {
        To::Discord => send::run(ctx, args, Service::Discord),
        To::Slack => send::run(ctx, args, Service::Slack),
        To::Text if args.yes => Err(UserError::usage("it is not said where to post it")
            .hint("--to discord or --to slack")
            .into()),
        To::Text => print(ctx, args),
    }
}

fn print(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let board = Board::read(ctx)?;
    let it = board.one(args.id.as_deref())?;
    super::update::print(ctx, &text(&board, it, true)?)?;
    ctx.say(&format!(
        "nothing was sent; post it, then: maestro incident alert {} --posted WHERE",
        it.handle()
    ));
    Ok(Outcome::Fine)
}

/// The words for the team, or, where outsiders may read along, those without what is private.
fn text(board: &Board, it: &Incident, inside: bool) -> anyhow::Result<Text> {
    let deadlines = board.deadlines(it);
    let next = incident::next(&deadlines).and_then(|next| {
        let due_at = view::by_clock(next.due_at?, board.now, board.zone());
        Some(format!("{}, by {due_at}", duty::to_do(next)))
    });
    if it.is_private() && !inside {
        return Ok(private_alert_text(it, next.as_deref()));
    }
    let references: Vec<Text> = board
        .linked(it)?
        .into_iter()
        .filter(|it| inside || !it.private)
        .map(|it| it.url.unwrap_or(it.reference))
        .collect();
    Ok(alert_text(it, &references, next.as_deref()))
}

fn posted(ctx: &mut Ctx, args: &Args, channel: &str) -> anyhow::Result<Outcome> {
    ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let channel = Text::from(channel);
    let board = write::write(ctx, args.id.as_deref(), &args.happened, &mut |_| {
        Ok(vec![What::Alert {
            channel: channel.clone(),
            link: args.link.as_deref().map(Text::from),
        }])
    })?;
    let it = write::first(&board)?;
    let lines = vec![write::line_with(it, "team alerted in", &channel)];
    write::tell(ctx, &board, lines)
}
