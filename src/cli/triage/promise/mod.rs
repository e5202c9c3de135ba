//! `maestro triage promise`: a word that is given, kept or taken back, and what sounds like one.

mod gather;
mod page;
mod word;

use serde::Serialize;

pub(super) use self::gather::{gather, suspected, suspected_since};
pub(super) use self::page::{PromiseJson, list, promise_json};
use self::word::{decide, end, give};
use crate::cli::{Ctx, Outcome, shape};
use crate::model::{ConversationId, Promise, Text};
use crate::render::{self, Cell, Format, Page};

/// Give somebody a word by when, keep it, or take it back
///
/// A promise is a dated debt: it moves the conversation in the queue, and is late when its moment
/// passes. What keeps it is our next word of substance in that conversation, or its closing; no
/// command is needed for that. Say --kept where the log does not see it, such as on the phone.
///
/// Replies from templates promise by themselves. A word of ours that sounds like a promise ("I'll
/// update this thread tomorrow") is only suspected, until --confirm or --reject says once what it
/// is. `maestro triage --view promises` shows them all.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage promise '#226' --due tomorrow 'the numbers of the new matcher'
  maestro triage promise '#226' --kept --reason 'told them on the phone'
  maestro triage promise '#226' --withdraw --reason 'they found another way'
  maestro triage promise '#209' --confirm
  maestro triage --view promises --sample")]
#[command(group = clap::ArgGroup::new("what").required(true).args(
    ["due", "kept", "withdraw", "confirm", "reject"]))]
pub(super) struct Args {
    /// The conversation: #142 or 142, owner/repo#142, a URL or a short id
    #[arg(value_name = "REF")]
    reference: String,

    /// What is promised [default: the next word from us]
    #[arg(value_name = "WHAT", requires = "due")]
    text: Option<String>,

    /// By when: 4h, 17:00, today, tomorrow, a weekday, a date (to its end), or RFC 3339
    #[arg(long, value_name = "WHEN")]
    due: Option<String>,

    /// It was kept, where the log does not see it
    #[arg(long)]
    kept: bool,

    /// It is not going to be, and they know; after its moment it counts as broken
    #[arg(long)]
    withdraw: bool,

    /// What sounds like a promise is one
    #[arg(long)]
    confirm: bool,

    /// What sounds like a promise is none
    #[arg(long)]
    reject: bool,

    /// The number of the promise, where more than one is owed [default: what is due first]
    #[arg(long, value_name = "N")]
    number: Option<i64>,

    /// Say why; kept with it
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// What was said, for people and for machines.
struct Told {
    id: ConversationId,
    reference: Text,
    words: String,
    promise: Option<Promise>,
    changed: bool,
}

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    as_of: String,
    id: String,
    r#ref: &'a Text,
    changed: bool,
    said: &'a str,
    promise: Option<PromiseJson<'a>>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Json])?;
    if ctx.is_sample() {
        ctx.write_log()?;
    }
    let told = if args.confirm || args.reject {
        decide(ctx, args)?
    } else if let Some(due) = &args.due {
        give(ctx, args, due)?
    } else {
        end(ctx, args)?
    };
    tell(ctx, format, &told)?;
    Ok(Outcome::Fine)
}

fn tell(ctx: &mut Ctx, format: Format, told: &Told) -> anyhow::Result<()> {
    if format == Format::Json {
        let report = Report {
            schema: "maestro.promise/1",
            as_of: shape::iso(ctx.now),
            id: told.id.to_string(),
            r#ref: &told.reference,
            changed: told.changed,
            said: &told.words,
            promise: told.promise.as_ref().map(|it| promise_json(it, None)),
        };
        return Ok(render::json(&mut ctx.out, &report)?);
    }
    let mut line = vec![
        Cell::outside(&told.reference),
        Cell::own(format!(": {}", told.words)),
    ];
    if let Some(promise) = &told.promise {
        let zone = ctx.quiet_config()?.project.timezone;
        let due = shape::local(promise.due_at, zone, ctx.now);
        line.push(": ".into());
        line.push(Cell::outside(&promise.text));
        line.push(Cell::own(format!(", by {due}")));
    }
    let mut page = Page::default();
    page.line(line);
    ctx.show(format, &page)
}
