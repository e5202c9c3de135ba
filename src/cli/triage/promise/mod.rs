//! `maestro triage promise`: a word that is given, kept or taken back, and what sounds like one.

mod gather;
mod page;

use serde::Serialize;

pub(super) use self::gather::{gather, suspected, suspected_since};
pub(super) use self::page::{PromiseJson, list, promise_json};
use super::until;
use crate::cli::desk::{Deriver, Desk};
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::model::{ConversationId, HowEnded, Promise, Said, Text};
use crate::render::{self, Cell, Format, Page};
use crate::store::{PromiseWhat, PromiseWord};
use crate::triage::promises::Suspect;

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

/// The one conversation that is named, with its open promises.
struct Found {
    id: ConversationId,
    reference: Text,
    owed: Vec<Promise>,
    suspects: Vec<Suspect>,
}

fn find(ctx: &mut Ctx, reference: &str) -> anyhow::Result<Found> {
    let desk = Desk::open(ctx)?;
    let rejected = desk.store.no_promises(Some(desk.now))?;
    let mut found = None;
    desk.named(&[reference.to_owned()], &mut |matter| {
        let is_owed = |it: &&Promise| it.fate(matter.timeline, desk.now).ended_at().is_none();
        let mut owed: Vec<Promise> = matter.promises.iter().filter(is_owed).cloned().collect();
        owed.sort_by_key(|it| (it.due_at, it.id));
        found = Some(Found {
            id: matter.id(),
            reference: matter.timeline.conversation.reference(),
            owed,
            suspects: suspected(&desk, matter, &rejected),
        });
        Ok(())
    })?;
    found.ok_or_else(|| UserError::failed(format!("there is no `{reference}`")).into())
}

fn give(ctx: &mut Ctx, args: &Args, due: &str) -> anyhow::Result<Told> {
    let due_at = until::due(ctx, due)?;
    let text = args.text.as_deref().unwrap_or("the next word from us");
    if text.trim().is_empty() || LONGEST < text.len() {
        let message = format!("a promise has words, at most {LONGEST} bytes of them");
        return Err(UserError::usage(message).into());
    }
    let found = find(ctx, &args.reference)?;
    let promise = Promise {
        id: 0,
        conversation: found.id,
        at: ctx.now,
        actor: ctx.actor(),
        text: text.trim().into(),
        due_at,
        message: None,
        said: None,
    };
    let same = |it: &&Promise| it.due_at == promise.due_at && it.text == promise.text;
    if let Some(known) = found.owed.iter().find(same) {
        return Ok(Told {
            id: found.id,
            reference: found.reference,
            words: "promised already".to_owned(),
            promise: Some(known.clone()),
            changed: false,
        });
    }
    say(ctx, found.id, PromiseWhat::Given(&promise))?;
    Ok(Told {
        id: found.id,
        reference: found.reference,
        words: "promised".to_owned(),
        promise: Some(promise),
        changed: true,
    })
}

/// Longer ones are letters.
const LONGEST: usize = 500;

fn end(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Told> {
    let found = find(ctx, &args.reference)?;
    let wanted = |it: &&Promise| args.number.is_none_or(|number| it.id == number);
    let Some(mut promise) = found.owed.iter().find(wanted).cloned() else {
        let message = match args.number {
            Some(number) => format!("no promise {number} is owed in `{}`", args.reference),
            None => format!("no promise is owed in `{}`", args.reference),
        };
        let hint = match found.suspects.first() {
            Some(_) => {
                "what sounds like a promise is none before `--confirm` says so: `--confirm` first, then this"
            }
            None => "`maestro triage --view promises` shows what is owed",
        };
        return Err(UserError::failed(message).hint(hint).into());
    };
    let how = if args.kept {
        HowEnded::Kept
    } else {
        HowEnded::Withdrawn
    };
    let reason = args.reason.as_deref().map(Text::from);
    say(
        ctx,
        found.id,
        PromiseWhat::Ended(promise.id, how, reason.as_ref()),
    )?;
    let late = promise.due_at < ctx.now;
    promise.said = Some(Said {
        at: ctx.now,
        actor: ctx.actor(),
        how,
        reason,
    });
    let words = match (how, late) {
        (HowEnded::Kept, false) => "kept",
        (HowEnded::Kept, true) => "made good, too late",
        (HowEnded::Withdrawn, false) => "taken back",
        (HowEnded::Withdrawn, true) => "taken back too late, it counts as broken",
    };
    Ok(Told {
        id: found.id,
        reference: found.reference,
        words: words.to_owned(),
        promise: Some(promise),
        changed: true,
    })
}

fn decide(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Told> {
    let found = find(ctx, &args.reference)?;
    let Some(suspect) = found.suspects.first() else {
        let message = format!("nothing in `{}` waits for that word", args.reference);
        return Err(UserError::failed(message)
            .hint(
                "a word of ours is asked about once; `maestro triage --view promises` shows which",
            )
            .into());
    };
    if args.reject {
        say(ctx, found.id, PromiseWhat::None(suspect.at))?;
        return Ok(Told {
            id: found.id,
            reference: found.reference,
            words: "no promise, and not asked again".to_owned(),
            promise: None,
            changed: true,
        });
    }
    let promise = Promise {
        id: 0,
        conversation: found.id,
        at: suspect.at,
        actor: suspect.author.clone().unwrap_or_else(|| ctx.actor()),
        text: suspect.text.clone(),
        due_at: suspect.due_at,
        message: suspect.message.clone(),
        said: None,
    };
    say(ctx, found.id, PromiseWhat::Given(&promise))?;
    Ok(Told {
        id: found.id,
        reference: found.reference,
        words: "promised".to_owned(),
        promise: Some(promise),
        changed: true,
    })
}

fn say(ctx: &mut Ctx, conversation: ConversationId, what: PromiseWhat<'_>) -> anyhow::Result<()> {
    let actor = ctx.actor();
    let word = PromiseWord {
        conversation,
        at: ctx.now,
        actor: &actor,
        what,
    };
    let deriver = Deriver::new(ctx);
    let mut store = ctx.decision_log()?;
    deriver.with(|positions| store.say_of_promise(&word, positions))
}
