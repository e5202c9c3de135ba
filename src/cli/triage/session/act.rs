//! What a key does to a conversation.

use super::keys::{Keys, Pressed};
use super::screen;
use crate::cli::Ctx;
use crate::cli::desk::Desk;
use crate::cli::triage::{decide, show, until, why};
use crate::model::{DecisionField, Priority, Text};
use crate::render::{Cell, Format, Page, Tone};
use crate::triage::Item;

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// Everything was seen.
    Through,
    /// Somebody left; the next session goes on here.
    Left,
}

/// What ends the look at a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    Done,
    Snoozed,
    Skipped,
}

impl Act {
    pub(super) const ALL: [Self; 3] = [Self::Done, Self::Snoozed, Self::Skipped];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Snoozed => "snoozed",
            Self::Skipped => "skipped",
        }
    }
}

/// Each key, what it does, and the plain command for it.
pub(super) const KEYS: [(char, &str, &str); 9] = [
    ('d', "done", "triage done REF"),
    ('s', "snooze", "triage snooze REF --until WHEN"),
    ('p', "priority", "triage set REF --priority P"),
    ('o', "owner", "triage set REF --owner WHO"),
    ('f', "fix", "triage set REF --fix-planned VERSION"),
    ('w', "why", "triage why REF"),
    ('m', "more", "triage show REF"),
    ('n', "next", ""),
    ('q', "quit", ""),
];

/// Asks until something ends the look at it; `None` when somebody leaves.
pub(super) fn decided(ctx: &mut Ctx, keys: &Keys, item: &Item) -> anyhow::Result<Option<Act>> {
    loop {
        screen::menu(ctx)?;
        let pressed = keys.pressed()?;
        let Pressed::Char(key) = pressed else {
            if pressed == Pressed::Leave {
                return Ok(None);
            }
            continue;
        };
        let mut step = ctx.again()?;
        let done = match key.to_ascii_lowercase() {
            'q' => return Ok(None),
            'n' | ' ' => return Ok(Some(Act::Skipped)),
            key => act(&mut step, keys, item, key),
        };
        match done {
            Ok(Some(act)) => return Ok(Some(act)),
            Ok(None) => {}
            // A slip of the pen ends no session.
            Err(error) => {
                step.failed(&error);
            }
        }
    }
}

/// One key; `None` leaves the conversation on the screen.
fn act(ctx: &mut Ctx, keys: &Keys, item: &Item, key: char) -> anyhow::Result<Option<Act>> {
    match key {
        'd' => {
            let reason = ctx.ask_as_written("why (Enter: no reason):")?;
            let done = Some(Text::from("done"));
            decide::one(ctx, item.id, DecisionField::Done, done, reason.as_deref())?;
            return Ok(Some(Act::Done));
        }
        's' => {
            let Some(when) = ctx.ask_as_written("until (3d, 17:00, friday, reply; Enter: not):")?
            else {
                return Ok(None);
            };
            let until = Some(until::until(ctx, &when)?);
            decide::one(ctx, item.id, DecisionField::Snooze, until, None)?;
            return Ok(Some(Act::Snoozed));
        }
        'p' => priority(ctx, keys, item)?,
        'o' => {
            if let Some(owner) = ctx.ask_as_written("who (me, a handle, none; Enter: not):")? {
                let owner = decide::named(ctx, Some(owner.as_str()).filter(|it| *it != "none"));
                decide::one(ctx, item.id, DecisionField::Owner, owner, None)?;
            }
        }
        'f' => {
            if let Some(version) = ctx.ask_as_written("version (none; Enter: not):")? {
                let version = Some(version).filter(|it| it != "none").map(Text::from);
                decide::one(ctx, item.id, DecisionField::FixPlanned, version, None)?;
            }
        }
        'w' => why::told(ctx, item.id)?,
        'm' => whole(ctx, item)?,
        '?' => help(ctx)?,
        _ => ctx.say("? shows the keys"),
    }
    Ok(None)
}

fn priority(ctx: &mut Ctx, keys: &Keys, item: &Item) -> anyhow::Result<()> {
    ctx.say("0, 1, 2 or 3; n takes a decision back");
    let priority = match keys.pressed()? {
        Pressed::Char('n') => None,
        Pressed::Char(it) => match format!("P{it}").parse::<Priority>() {
            Ok(priority) => Some(priority),
            Err(_) => return Ok(()),
        },
        _ => return Ok(()),
    };
    let value = priority.map(|it| it.as_str().into());
    decide::one(ctx, item.id, DecisionField::Priority, value, None)
}

fn whole(ctx: &mut Ctx, item: &Item) -> anyhow::Result<()> {
    let desk = Desk::open(ctx)?;
    let mut page = Page::default();
    desk.named(&[item.id.to_string()], &mut |matter| {
        show::tell(&mut page, &desk, matter)
    })?;
    ctx.show(Format::Table, &page)
}

fn help(ctx: &mut Ctx) -> anyhow::Result<()> {
    let mut page = Page::default();
    let line = |(key, what, command): &(char, &str, &str)| {
        vec![
            Cell::own(format!("{key}  {what:<10}")),
            Cell::own((*command).to_owned()).tone(Tone::Dim),
        ]
    };
    page.items(KEYS.iter().map(line).collect());
    page.line(Cell::own(
        "Escape and Ctrl-C leave, too; what was decided stays, and the next session goes on.",
    ));
    ctx.show(Format::Table, &page)
}
