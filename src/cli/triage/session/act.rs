//! What a key does to a conversation.

use super::keys::{Answer, Keys, Pressed};
use super::screen;
use crate::cli::Ctx;
use crate::cli::desk::Desk;
use crate::cli::triage::{decide, reply, show, until, why};
use crate::model::{DecisionField, Priority, Text};
use crate::render::{Cell, Format, Page, Tone};
use crate::triage::{Item, PrioritySource};

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
    Replied,
    Done,
    Snoozed,
    Skipped,
}

impl Act {
    pub(super) const ALL: [Self; 4] = [Self::Replied, Self::Done, Self::Snoozed, Self::Skipped];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Replied => "replied",
            Self::Done => "done",
            Self::Snoozed => "snoozed",
            Self::Skipped => "skipped",
        }
    }
}

/// Each key, what it does, and the plain command for it.
pub(super) const KEYS: [(char, &str, &str); 10] = [
    ('r', "reply", "triage reply REF --edit"),
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
        'r' => {
            reply::in_editor(ctx, item.id)?;
            return Ok(Some(Act::Replied));
        }
        'd' => {
            let reason = match asked(ctx, keys, "why (Escape: not done, Enter: no reason):")? {
                Answer::Cancelled => return Ok(None),
                answer => answer.text(),
            };
            let done = Some(Text::from("done"));
            decide::one(ctx, item.id, DecisionField::Done, done, reason.as_deref())?;
            return Ok(Some(Act::Done));
        }
        's' => {
            let question = "until (3d, 17:00, friday, reply; Enter: not):";
            let Some(when) = asked(ctx, keys, question)?.text() else {
                return Ok(None);
            };
            let until = Some(until::until(ctx, &when)?);
            let mut reason = None;
            if item.position.is_gravest() {
                reason = asked(ctx, keys, "why, though it is or may be a P0 (Enter: not):")?.text();
                if reason.is_none() {
                    return Ok(None);
                }
            }
            decide::one(
                ctx,
                item.id,
                DecisionField::Snooze,
                until,
                reason.as_deref(),
            )?;
            return Ok(Some(Act::Snoozed));
        }
        'p' => priority(ctx, keys, item)?,
        'o' => {
            if let Some(owner) = asked(ctx, keys, "who (me, a handle, none; Enter: not):")?.text() {
                let owner = decide::named(ctx, Some(owner.as_str()).filter(|it| *it != "none"));
                decide::one(ctx, item.id, DecisionField::Owner, owner, None)?;
            }
        }
        'f' => {
            if let Some(version) = asked(ctx, keys, "version (none; Enter: not):")?.text() {
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

fn asked(ctx: &mut Ctx, keys: &Keys, question: &str) -> anyhow::Result<Answer> {
    ctx.prompt(question)?;
    Ok(keys.line()?)
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
    decide::one(ctx, item.id, DecisionField::Priority, value, None)?;
    if let (Some(priority), PrioritySource::Label, Some(label)) =
        (priority, item.priority_source, item.priority)
    {
        ctx.out.flush()?;
        ctx.say(&format!(
            "as `maestro triage set {} --priority {priority}`: this beats the label, which means \
             {label}; `triage plan` has the label",
            item.id
        ));
    }
    Ok(())
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
        "Escape and Ctrl-C leave, too; what was decided stays, and the next session goes on. \
         Within a question Escape takes the key back.",
    ));
    ctx.show(Format::Table, &page)
}
