use super::write::{self, Happened};
use super::{guard, when};
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::incident::{UpdateKind, What, update_faults};
use crate::model::Text;
use crate::render::{self, Format};

/// Record what you told the public, and when you will write again
///
/// The kinds are ack (we know), update, mitigation (how to live with it), released, resolved and
/// report (the first account). A promise made with --next is what the next update is measured by;
/// without one it is the cadence of the severity.
///
/// maestro posts nothing: it keeps the words and prints them to be pasted. Words that are not fit
/// for the public (an empty placeholder, somebody's address, no next moment while it burns) are
/// refused; --force records them all the same, because they may already be out. A token, or what a
/// private conversation holds, is refused (5) in any case.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro incident update crash --kind ack --template
  maestro incident update crash --kind ack --text 'We are on it.' --next 1h
  maestro incident update crash --text 'Cause found, fix in test.' --next 14:30
  maestro incident update crash --kind resolved --text 'v1.1.0-beta.5 is out.'")]
pub(super) struct Args {
    /// The incident [default: the one that burns]
    #[arg(value_name = "ID")]
    id: Option<String>,

    /// What it is: ack, update, mitigation, released, resolved or report
    #[arg(long, value_name = "KIND", default_value = "update")]
    kind: UpdateKind,

    /// The words
    #[arg(long, value_name = "TEXT", required_unless_present = "template")]
    text: Option<String>,

    /// When you will write again: 1h (from now), 14:30, a date, or RFC 3339
    #[arg(long, value_name = "TIME")]
    next: Option<String>,

    /// Where it was posted
    #[arg(long, value_name = "URL")]
    link: Option<String>,

    /// Print words to begin with, and record nothing
    #[arg(long, conflicts_with_all = ["text", "link"])]
    template: bool,

    /// Record words that are not fit for the public
    #[arg(long)]
    force: bool,

    #[command(flatten)]
    happened: Happened,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    if args.template {
        return super::template::run(ctx, args.id.as_deref(), args.kind, args.next.as_deref());
    }
    ctx.format(write::FORMATS)?;
    let config = ctx.config()?;
    let next = args
        .next
        .as_deref()
        .map(|it| when::ahead("--next", it, ctx.now, config.project.timezone))
        .transpose()?;
    let text = Text::from(args.text.as_deref().unwrap_or_default());
    let link = args.link.as_deref().map(Text::from);
    let board = write::write(ctx, args.id.as_deref(), &args.happened, &mut |draft| {
        let mut faults = update_faults(
            &draft.config.incident,
            draft.incident,
            args.kind,
            &text,
            next,
        );
        if !args.happened.private && !draft.incident.is_private() {
            faults.extend(guard::addresses(&config, &text));
        }
        if !faults.is_empty() && !args.force {
            let message = format!("not fit for the public: {}", faults.join("; "));
            return Err(UserError::refused(message)
                .hint("mend it, or --force if these words are out already")
                .into());
        }
        Ok(vec![What::Update {
            update: args.kind,
            text: text.clone(),
            next_update_at: next,
            link: link.clone(),
        }])
    })?;
    let it = write::first(&board)?;
    let mut words = format!("told the public ({})", args.kind);
    if let Some(next) = next {
        let zone = board.zone();
        words.push_str(&format!(
            ", next word promised by {}",
            super::view::by_clock(next, board.now, zone)
        ));
    }
    let lines = vec![write::line(it, words)];
    write::tell(ctx, &board, lines)
}

/// Prints a text for pasting, without what a terminal would obey.
pub(super) fn print(ctx: &mut Ctx, text: &Text) -> anyhow::Result<()> {
    ctx.format(&[Format::Table, Format::Markdown])?;
    writeln!(ctx.out, "{}", render::terminal_block(text, 0, None))?;
    Ok(())
}
