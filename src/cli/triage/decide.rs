//! Decisions: stored with actor, moment and reason; they always beat what is derived.

use std::collections::HashSet;

use super::compared::compared;
use super::made::{self, Made};
use super::silence;
use super::until::until;
use crate::cli::desk::{Deriver, resolve};
use crate::cli::{Ctx, Outcome};
use crate::model::{ConversationId, Decision, DecisionField, Priority, Text};
use crate::render::Format;

/// Decide a priority, an owner or the version of the fix
///
/// What is decided here counts from now on and beats labels. `none` takes a decision back. Kept
/// with it are the moment, the reason and who decided: MAESTRO_ACTOR, or else the login name.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage set '#226' --priority P1 --reason 'three reporters'
  maestro triage set '#226' c12 --owner @jonas
  maestro triage set '#226' --fix-planned v1.1.1
  maestro triage set '#226' --priority none    # back to what the labels say")]
#[command(group = clap::ArgGroup::new("what").required(true).multiple(true).args(["priority", "owner", "fix_planned"]))]
pub(super) struct SetArgs {
    #[command(flatten)]
    which: Which,

    /// The priority: P0 to P3, or none
    #[arg(long, value_name = "P")]
    priority: Option<Choice<Priority>>,

    /// Who takes it: a handle, `me`, or none
    #[arg(long, value_name = "WHO")]
    owner: Option<Choice<String>>,

    /// The version that will hold the fix, or none
    #[arg(long, value_name = "VERSION")]
    fix_planned: Option<Choice<String>>,
}

/// Say who takes conversations
///
/// The same as `triage set --owner`. `triage plan` shows what that means for GitHub's assignees.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage assign '#226' --to @jonas
  maestro triage assign '#226' c12 --to me")]
pub(super) struct AssignArgs {
    #[command(flatten)]
    which: Which,

    /// A handle, `me`, or none
    #[arg(long, value_name = "WHO")]
    to: Choice<String>,
}

/// Mark conversations as done here
///
/// For channels that cannot be closed, such as mail. Nothing is closed at the source. A customer
/// who writes again opens it again. What is or may be a P0 is done with a --reason only: it leaves
/// the gate zero-p0. Its duplicates come back into the queue, so that whoever reported it there
/// hears of it.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro triage done c31 --reason 'answered on the phone'")]
pub(super) struct DoneArgs {
    #[command(flatten)]
    which: Which,

    /// Take it back: not done after all
    #[arg(long)]
    undo: bool,
}

/// Take conversations out of the queue for a while
///
/// A customer who writes wakes it earlier, and so does a promise of ours that falls due. Its clocks
/// run on. What is or may be a P0 is snoozed with a --reason only; what is done is not snoozed.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage snooze '#226' --until 3d
  maestro triage snooze '#226' --until monday
  maestro triage snooze '#226' --until 2026-02-16
  maestro triage snooze '#226' --until 17:00 --reason 'they answer at five'
  maestro triage snooze c31 --until reply")]
pub(super) struct SnoozeArgs {
    #[command(flatten)]
    which: Which,

    /// The end: 3d or 4h from now, a time of the day, tomorrow, a weekday, a date, RFC 3339, or
    /// `reply` (until they write)
    ///
    /// A day begins at midnight in the policy's zone; a weekday is the next of its name, never
    /// today.
    #[arg(long, value_name = "WHEN")]
    until: String,
}

/// Put snoozed conversations back into the queue
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro triage wake '#226'")]
pub(super) struct WakeArgs {
    #[command(flatten)]
    which: Which,
}

#[derive(Debug, clap::Args)]
pub(super) struct Which {
    /// Conversations: #142 or 142, owner/repo#142, a URL or a short id
    #[arg(value_name = "REF", required = true)]
    pub(super) references: Vec<String>,

    /// Say why; kept with the decision
    #[arg(long, value_name = "TEXT")]
    pub(super) reason: Option<String>,
}

/// A value, or `none`.
#[derive(Clone, Debug)]
struct Choice<T>(Option<T>);

impl<T: std::str::FromStr> std::str::FromStr for Choice<T>
where
    T::Err: std::fmt::Display,
{
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.trim() {
            "" => Err("a value is missing; `none` takes a decision back".to_owned()),
            "none" => Ok(Self(None)),
            text => text
                .parse()
                .map(|it| Self(Some(it)))
                .map_err(|it: T::Err| it.to_string()),
        }
    }
}

pub(super) fn set(ctx: &mut Ctx, args: &SetArgs) -> anyhow::Result<Outcome> {
    let mut fields = Vec::new();
    if let Some(Choice(priority)) = &args.priority {
        fields.push((
            DecisionField::Priority,
            priority.map(|it| it.as_str().into()),
        ));
    }
    if let Some(Choice(owner)) = &args.owner {
        fields.push((DecisionField::Owner, named(ctx, owner.as_deref())));
    }
    if let Some(Choice(version)) = &args.fix_planned {
        fields.push((
            DecisionField::FixPlanned,
            version.as_deref().map(Text::from),
        ));
    }
    decide(ctx, &args.which, &fields)
}

pub(super) fn assign(ctx: &mut Ctx, args: &AssignArgs) -> anyhow::Result<Outcome> {
    let owner = named(ctx, args.to.0.as_deref());
    decide(ctx, &args.which, &[(DecisionField::Owner, owner)])
}

pub(super) fn named(ctx: &Ctx, owner: Option<&str>) -> Option<Text> {
    let is_me = matches!(owner, Some("me" | "@me"));
    if is_me {
        Some(ctx.actor())
    } else {
        owner.map(Text::from)
    }
}

pub(super) fn done(ctx: &mut Ctx, args: &DoneArgs) -> anyhow::Result<Outcome> {
    if !args.undo {
        super::escalate::refuse_dismissal(ctx, &args.which.references)?;
    }
    let value = (!args.undo).then(|| Text::from("done"));
    decide(ctx, &args.which, &[(DecisionField::Done, value)])
}

pub(super) fn snooze(ctx: &mut Ctx, args: &SnoozeArgs) -> anyhow::Result<Outcome> {
    let value = until(ctx, &args.until)?;
    decide(ctx, &args.which, &[(DecisionField::Snooze, Some(value))])
}

pub(super) fn wake(ctx: &mut Ctx, args: &WakeArgs) -> anyhow::Result<Outcome> {
    decide(ctx, &args.which, &[(DecisionField::Snooze, None)])
}

/// One decision about one conversation, told as the commands tell it.
pub(super) fn one(
    ctx: &mut Ctx,
    id: ConversationId,
    field: DecisionField,
    value: Option<Text>,
    reason: Option<&str>,
) -> anyhow::Result<()> {
    let which = Which {
        references: vec![id.to_string()],
        reason: reason.map(str::to_owned),
    };
    decide(ctx, &which, &[(field, value)]).map(|_| ())
}

/// All conversations in one transaction: all decided, or none. What holds already is told, and
/// not kept a second time.
pub(super) fn decide(
    ctx: &mut Ctx,
    which: &Which,
    fields: &[(DecisionField, Option<Text>)],
) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Json])?;
    let actor = ctx.actor();
    let now = ctx.now;
    let deriver = Deriver::new(ctx);
    let config = ctx.quiet_config().ok();
    let suspected = silence::suspected(ctx, &which.references, fields)?;
    let mut store = ctx.decision_log()?;
    let mut made = Vec::new();
    // Whoever names one twice decides once.
    let mut seen = HashSet::new();
    let mut named = resolve(&store, &which.references)?;
    named.retain(|it| seen.insert(*it));
    for id in named {
        let decisions = fields.iter().map(|(field, value)| Decision {
            conversation: id,
            at: now,
            actor: actor.clone(),
            field: *field,
            value: value.clone(),
            reason: which.reason.as_deref().map(Text::from),
        });
        made.extend(compared(&store, config.as_deref(), id, decisions)?);
    }
    for it in &mut made {
        it.may_be_p0 = suspected.contains(&it.decision.conversation);
    }
    silence::refuse_done(&made)?;
    let gravest = silence::not_in_silence(&made)?;
    let news: Vec<Decision> = made.iter().filter_map(Made::news).cloned().collect();
    if !news.is_empty() {
        deriver.with(|positions| store.decide(&news, positions))?;
    }
    drop(store);
    made::tell(ctx, format, &made)?;
    if 0 < gravest {
        ctx.say(&format!(
            "note: the gate zero-p0 counts {gravest} P0 less from now on, though nothing was closed at the source"
        ));
    }
    silence::tell_of_duplicates(ctx, &made)?;
    Ok(Outcome::Fine)
}
