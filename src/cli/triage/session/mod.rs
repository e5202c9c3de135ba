//! `maestro triage session`: the queue one conversation at a time.

mod act;
mod ending;
mod keys;
mod screen;

use chrono::{DateTime, TimeDelta, Utc};

use self::act::{Act, Ended};
use self::keys::Keys;
use super::kin;
use super::list::{self, View};
use crate::cli::desk::Desk;
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::model::{ConversationId, Text};
use crate::render::Format;
use crate::store::{Session, Step};
use crate::triage::session::{Pace, Slot, Spent, picked};
use crate::triage::{Item, Placement};

/// Go through the queue one conversation at a time
///
/// Each conversation that needs you is shown with its last words, and one key says what happens to
/// it; `?` shows the keys. Every step is kept at once: after `q`, a lost connection or a kill the
/// next session of the slot goes on where this one stopped and asks nothing twice. Whatever a key
/// does, a plain command does, too. At the end it tells what is left, and what breaks if it waits.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage session
  maestro triage session --slot evening --minutes 30
  maestro triage session --fresh")]
pub(super) struct Args {
    /// The part of the day: morning (all that needs you), midday, evening or night
    ///
    /// Midday takes what cannot wait: P0, P1, late ones, and whoever waits for a word. Evening
    /// takes P0, P1, what would break by nine, and what is ready to be told. Night takes P0, P1,
    /// and what nobody has looked at.
    #[arg(long, value_name = "SLOT", default_value = "morning")]
    slot: Slot,

    /// Pick what fits into so many minutes, by how long you took over such ones before
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1440))]
    minutes: Option<u16>,

    /// Leave private conversations out
    #[arg(long)]
    public: bool,

    /// Begin anew, though a session of this slot was not finished
    #[arg(long)]
    fresh: bool,
}

/// A session that was left longer ago is not gone on with.
const RESUMABLE: TimeDelta = TimeDelta::hours(12);

/// So many of the newest steps say how long the next ones take.
const LEARNED_FROM: usize = 500;

/// What this sitting goes through.
struct Sitting {
    session: Session,
    /// Still to be shown, in order.
    ids: Vec<ConversationId>,
    /// What the slot and the time leave for another one.
    left_out: usize,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    ctx.format(&[Format::Table])?;
    if ctx.is_sample() {
        return Err(
            UserError::usage("the sample log is read-only, a session decides")
                .hint("`maestro triage next --sample` shows what a session begins with")
                .into(),
        );
    }
    if !ctx.can_ask() {
        return Err(
            UserError::usage("a session asks: stdin and stderr must be terminals")
                .hint("every step is a plain command, too: `triage next`, `set`, `snooze`, `done`")
                .into(),
        );
    }
    if ctx.read_log()?.missing {
        return Ok(Outcome::Fine);
    }
    let actor = ctx.actor();
    let mut sitting = sit_down(ctx, args, &actor)?;
    let keys = Keys::of_the_terminal();
    let ended = go_through(ctx, &mut sitting, &keys)?;
    let mut later = ctx.again()?;
    if ended == Ended::Through {
        later
            .write_log()?
            .end_session(sitting.session.id, later.now)?;
    }
    ending::tell(&mut later, args, &sitting, ended)?;
    Ok(Outcome::Fine)
}

fn sit_down(ctx: &mut Ctx, args: &Args, actor: &Text) -> anyhow::Result<Sitting> {
    let desk = Desk::open(ctx)?;
    let queue = list::gather(&desk, View::Us, args.public, usize::MAX)?;
    let mut items = queue.shown.items;
    items.retain(|it| args.slot.takes(it));
    let pace = Pace::learned(desk.store.spent(actor, LEARNED_FROM)?);
    drop(desk);
    let session = session(ctx, args, actor)?;
    items.retain(|it| !session.seen.contains_key(&it.id));
    let budget = args.minutes.map(|it| i64::from(it) * 60);
    let (places, seconds) = picked(&items, &pace, budget);
    let sitting = Sitting {
        session,
        left_out: items.len() - places.len(),
        ids: places.iter().map(|it| items[*it].id).collect(),
    };
    greet(ctx, args, &sitting, seconds);
    Ok(sitting)
}

fn session(ctx: &mut Ctx, args: &Args, actor: &Text) -> anyhow::Result<Session> {
    let slot = args.slot.as_str();
    let mut store = ctx.write_log()?;
    let since = ctx.now - RESUMABLE;
    let open = store.open_session(actor, slot, since)?;
    match open.filter(|_| !args.fresh) {
        Some(session) => Ok(session),
        None => store.begin_session(actor, slot, ctx.now),
    }
}

fn greet(ctx: &Ctx, args: &Args, sitting: &Sitting, seconds: i64) {
    let n = sitting.ids.len();
    let seen = sitting.session.seen.len();
    let mut parts = vec![format!("{} session", args.slot.as_str())];
    if 0 < seen {
        let ago = (ctx.now - sitting.session.began_at).num_seconds().max(0);
        parts.push(format!(
            "begun {} ago, {seen} behind you",
            shape::rough(ago)
        ));
    }
    parts.push(format!("{n} to go, about {}", shape::rough(seconds)));
    if 0 < sitting.left_out {
        parts.push(format!("{} do not fit", sitting.left_out));
    }
    ctx.say(&parts.join(" · "));
}

/// Shows each in turn until all are seen, or somebody leaves.
fn go_through(ctx: &mut Ctx, sitting: &mut Sitting, keys: &Keys) -> anyhow::Result<Ended> {
    let ids = std::mem::take(&mut sitting.ids);
    let mut rest = ids.iter().enumerate();
    for (idx, id) in rest.by_ref() {
        let Some((item, shown_at)) = show(ctx, *id, (idx + 1, ids.len()))? else {
            continue;
        };
        let Some(act) = act::decided(ctx, keys, &item)? else {
            sitting.ids = ids[idx..].to_vec();
            return Ok(Ended::Left);
        };
        keep(ctx, sitting, &item, act, shown_at)?;
    }
    Ok(Ended::Through)
}

/// `None` for what needs nobody any more: somebody was faster.
fn show(
    ctx: &mut Ctx,
    id: ConversationId,
    place: (usize, usize),
) -> anyhow::Result<Option<(Item, DateTime<Utc>)>> {
    let mut step = ctx.again()?;
    let desk = Desk::open(&mut step)?;
    let mut shown = None;
    desk.whole(&[id], &mut |matter| {
        let item = kin::item(&desk, matter)?;
        if item.position.placement(desk.now, false) == Placement::Queue {
            let page = screen::page(&desk, matter, &item, place);
            shown = Some((item, page));
        }
        Ok(())
    })?;
    let Some((item, page)) = shown else {
        return Ok(None);
    };
    step.show(Format::Table, &page)?;
    Ok(Some((item, step.now)))
}

fn keep(
    ctx: &Ctx,
    sitting: &mut Sitting,
    item: &Item,
    act: Act,
    shown_at: DateTime<Utc>,
) -> anyhow::Result<()> {
    let mut step = ctx.again()?;
    let spent = Spent {
        state: item.standing.state,
        seconds: (step.now - shown_at).num_seconds(),
    };
    let step_made = Step {
        conversation: item.id,
        at: step.now,
        act: act.as_str(),
        spent,
    };
    step.write_log()?
        .keep_step(sitting.session.id, &step_made)?;
    sitting
        .session
        .seen
        .insert(item.id, act.as_str().to_owned());
    Ok(())
}
