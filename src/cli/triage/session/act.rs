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
    /// It was given a priority, an owner or a version of its fix, and stays open.
    Decided,
    Skipped,
}

impl Act {
    pub(super) const ALL: [Self; 5] = [
        Self::Replied,
        Self::Done,
        Self::Snoozed,
        Self::Decided,
        Self::Skipped,
    ];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Replied => "replied",
            Self::Done => "done",
            Self::Snoozed => "snoozed",
            Self::Decided => "decided",
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
    ('n', "next", "or the space bar"),
    ('q', "quit", ""),
];

/// Asks until something ends the look at it; `None` when somebody leaves.
pub(super) fn decided(ctx: &mut Ctx, keys: &Keys, item: &Item) -> anyhow::Result<Option<Act>> {
    let mut decided = false;
    loop {
        screen::menu(ctx)?;
        let key = match after_enter(keys)? {
            Pressed::Char(key) => key,
            Pressed::Leave => return Ok(None),
            Pressed::Enter | Pressed::Other => continue,
        };
        let mut step = ctx.again()?;
        let done = match key.to_ascii_lowercase() {
            'q' => return Ok(None),
            'n' | ' ' if decided => return Ok(Some(Act::Decided)),
            'n' | ' ' => return Ok(Some(Act::Skipped)),
            key => act(&mut step, keys, item, key),
        };
        match done {
            Ok(Some(Act::Decided)) => decided = true,
            Ok(Some(act)) => return Ok(Some(act)),
            Ok(None) => {}
            // A slip of the pen ends no session.
            Err(error) => {
                step.failed(&error);
            }
        }
    }
}

/// The next key that says something: elsewhere a line ends with Enter, and here it would move on.
fn after_enter(keys: &Keys) -> anyhow::Result<Pressed> {
    loop {
        let pressed = keys.pressed()?;
        if pressed != Pressed::Enter {
            return Ok(pressed);
        }
    }
}

/// One key; `None` and [`Act::Decided`] leave the conversation on the screen.
fn act(ctx: &mut Ctx, keys: &Keys, item: &Item, key: char) -> anyhow::Result<Option<Act>> {
    match key {
        'r' => {
            reply::in_editor(ctx, item.id)?;
            return Ok(Some(Act::Replied));
        }
        'd' => {
            let Some(reason) = why_done(ctx, keys, item)? else {
                return Ok(None);
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
        'p' => return priority(ctx, keys, item),
        'o' => {
            if let Some(owner) = asked(ctx, keys, "who (me, a handle, none; Enter: not):")?.text() {
                let owner = decide::named(ctx, Some(owner.as_str()).filter(|it| *it != "none"));
                decide::one(ctx, item.id, DecisionField::Owner, owner, None)?;
                return Ok(Some(Act::Decided));
            }
        }
        'f' => {
            if let Some(version) = asked(ctx, keys, "version (none; Enter: not):")?.text() {
                let version = Some(version).filter(|it| it != "none").map(Text::from);
                decide::one(ctx, item.id, DecisionField::FixPlanned, version, None)?;
                return Ok(Some(Act::Decided));
            }
        }
        'w' => why::told(ctx, item.id)?,
        'm' => whole(ctx, item)?,
        '?' => help(ctx)?,
        _ => ctx.say("? shows the keys"),
    }
    Ok(None)
}

/// The reason, if one is given; `None` where it is not done after all. The worst is not called done
/// without one.
fn why_done(ctx: &mut Ctx, keys: &Keys, item: &Item) -> anyhow::Result<Option<Option<String>>> {
    if item.priority != Some(Priority::P0) {
        let question = "why (Escape: not done, Enter: no reason):";
        return Ok(match asked(ctx, keys, question)? {
            Answer::Cancelled => None,
            answer => Some(answer.text()),
        });
    }
    let reason = asked(ctx, keys, "why, of a P0 (Escape or Enter: not done):")?.text();
    Ok(reason.map(Some))
}

fn asked(ctx: &mut Ctx, keys: &Keys, question: &str) -> anyhow::Result<Answer> {
    ctx.prompt(question)?;
    Ok(keys.line()?)
}

fn priority(ctx: &mut Ctx, keys: &Keys, item: &Item) -> anyhow::Result<Option<Act>> {
    ctx.say("0, 1, 2 or 3; n takes a decision back");
    let priority = match keys.pressed()? {
        Pressed::Char('n') => None,
        Pressed::Char(it) => match format!("P{it}").parse::<Priority>() {
            Ok(priority) => Some(priority),
            Err(_) => return Ok(None),
        },
        _ => return Ok(None),
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
    Ok(Some(Act::Decided))
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
