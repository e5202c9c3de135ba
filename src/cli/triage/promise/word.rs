//! A word about a promise: given, kept, taken back, or asked about.

use super::{Args, Told, suspected};
use crate::cli::Ctx;
use crate::cli::desk::{Deriver, Desk};
use crate::cli::triage::until;
use crate::error::UserError;
use crate::model::{ConversationId, HowEnded, Promise, Said, Text};
use crate::store::{PromiseWhat, PromiseWord};
use crate::triage::promises::Suspect;

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

pub(super) fn give(ctx: &mut Ctx, args: &Args, due: &str) -> anyhow::Result<Told> {
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
    given(ctx, found, promise)
}

/// Longer ones are letters.
const LONGEST: usize = 500;

pub(super) fn end(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Told> {
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

pub(super) fn decide(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Told> {
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
    given(ctx, found, promise)
}

fn given(ctx: &mut Ctx, found: Found, promise: Promise) -> anyhow::Result<Told> {
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
