use serde_json::json;

use super::board::Board;
use super::view;
use super::write::{self, Happened};
use crate::cli::{Ctx, Outcome};
use crate::incident::{self, Incident, What, alert_text};
use crate::model::Text;
use crate::render::{self, Format};

/// Print what to post to the team, or record that it was posted
///
/// Nothing is sent: maestro has no network here. --to discord and --to slack print the body of a
/// webhook, in which nobody is mentioned by accident; paste it, or pipe it to curl. Then record it
/// with --posted, and the stage `alert` is done.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro incident alert --sample
  maestro incident alert crash --to discord |
    curl -H 'Content-Type: application/json' -d @- $DISCORD_WEBHOOK
  maestro incident alert crash --posted '#release'")]
pub(super) struct Args {
    /// The incident [default: the one that burns]
    #[arg(value_name = "ID")]
    id: Option<String>,

    /// The form of the message
    #[arg(long, value_enum, value_name = "FORM", default_value = "text")]
    to: To,

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
    let board = Board::read(ctx)?;
    let it = board.one(args.id.as_deref())?;
    let text = text(&board, it)?;
    match args.to {
        To::Text => super::update::print(ctx, &text)?,
        To::Discord => {
            let body = json!({ "content": text, "allowed_mentions": { "parse": [] } });
            render::json(&mut ctx.out, &body)?;
        }
        To::Slack => render::json(&mut ctx.out, &json!({ "text": text, "parse": "none" }))?,
    }
    ctx.say(&format!(
        "nothing was sent; post it, then: maestro incident alert {} --posted WHERE",
        it.handle()
    ));
    Ok(Outcome::Fine)
}

fn text(board: &Board, it: &Incident) -> anyhow::Result<Text> {
    let deadlines = board.deadlines(it);
    let next = incident::next(&deadlines).and_then(|next| {
        let due_at = view::by_clock(next.due_at?, board.now, board.zone());
        Some(format!("{}, by {due_at}", view::to_do(next)))
    });
    let linked = board.linked(it)?;
    let references: Vec<Text> = linked
        .into_iter()
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
