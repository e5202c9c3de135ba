//! What is the same as something else, and what is not: decided by people, undone by people.

use chrono_tz::Tz;

use super::compared::compared;
use super::made::{self, Made};
use crate::cli::desk::{Deriver, resolve};
use crate::cli::{Ctx, Outcome, shape};
use crate::config::Config;
use crate::error::UserError;
use crate::model::{ConversationId, Decision, DecisionField, Text};
use crate::render::{self, Format};
use crate::store::Store;
use crate::triage::Sameness;
use crate::triage::sameness::{self, was_given_up};

/// Say that a conversation is a duplicate of another
///
/// It leaves the queue (`--view dupes` lists it), and whoever reported it counts with the
/// other, the canonical one. That one must not be a duplicate itself, nor closed without an
/// answer. A customer who writes in the duplicate brings it back, and so does the end of the
/// canonical one: its people are still to be told. Its clocks run on. Nothing is closed or
/// written at the source.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage dup c12 '#226' --reason 'the same request, in chat'
  maestro triage dup c12 --undo")]
pub(super) struct DupArgs {
    /// The duplicate: #142 or 142, owner/repo#142, a URL or a short id
    #[arg(value_name = "REF")]
    reference: String,

    /// What it is a duplicate of
    #[arg(
        value_name = "CANONICAL",
        required_unless_present = "undo",
        conflicts_with = "undo"
    )]
    canonical: Option<String>,

    /// Take it back: it stands for itself again
    #[arg(long)]
    undo: bool,

    /// Say why; kept with the decision
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Say that two conversations are not the same
///
/// Remembered for ever: they are not offered as similar any more. Where one was called a duplicate
/// of the other, that is taken back.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  maestro triage not-dup '#178' '#179' --reason 'another cause'")]
pub(super) struct NotDupArgs {
    /// One: #142 or 142, owner/repo#142, a URL or a short id
    #[arg(value_name = "REF")]
    one: String,

    /// The other
    #[arg(value_name = "OTHER")]
    other: String,

    /// Say why; kept with the decision
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// What is said of a conversation: the field, and the other one.
type Said = (ConversationId, DecisionField, Option<ConversationId>);

pub(super) fn dup(ctx: &mut Ctx, args: &DupArgs) -> anyhow::Result<Outcome> {
    let names: Vec<String> = [Some(&args.reference), args.canonical.as_ref()]
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    decide(ctx, &names, args.reason.as_deref(), |store, config, ids| {
        let canonical = ids.get(1).copied();
        if let Some(canonical) = canonical {
            refuse_unanswered(store, config, canonical)?;
        }
        Ok(vec![(ids[0], DecisionField::DuplicateOf, canonical)])
    })
}

pub(super) fn not_dup(ctx: &mut Ctx, args: &NotDupArgs) -> anyhow::Result<Outcome> {
    let names = [args.one.clone(), args.other.clone()];
    decide(ctx, &names, args.reason.as_deref(), |store, _, ids| {
        let (one, other) = (ids[0], ids[1]);
        if one == other {
            return Err(UserError::usage("a conversation is the same as itself").into());
        }
        let sameness = Sameness::of(&store.decisions(None)?);
        let mut said = Vec::new();
        for (id, top) in [(one, other), (other, one)] {
            if sameness.duplicate_of(id) == Some(top) {
                said.push((id, DecisionField::DuplicateOf, None));
            }
        }
        if said.is_empty() && sameness.are_same(one, other) {
            let top = sameness.canonical(one);
            let message = format!("{one} and {other} are the same by way of others");
            return Err(UserError::refused(message)
                .hint(format!(
                    "take back what is wrong with `triage dup REF --undo`; `triage show {top}` names the duplicates"
                ))
                .into());
        }
        said.push((one, DecisionField::NotDuplicateOf, Some(other)));
        Ok(said)
    })
}

/// All of it in one transaction. What holds already is told, and not kept a second time.
fn decide(
    ctx: &mut Ctx,
    names: &[String],
    reason: Option<&str>,
    say: impl FnOnce(&Store, Option<&Config>, &[ConversationId]) -> anyhow::Result<Vec<Said>>,
) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Json])?;
    let (actor, now) = (ctx.actor(), ctx.now);
    let deriver = Deriver::new(ctx);
    let config = ctx.quiet_config().ok();
    let mut store = ctx.decision_log()?;
    let ids = resolve(&store, names)?;
    let said = say(&store, config.as_deref(), &ids)?;
    let mut made = Vec::new();
    for (id, field, other) in said {
        let decision = Decision {
            conversation: id,
            at: now,
            actor: actor.clone(),
            field,
            value: other.map(|it| it.to_string().into()),
            reason: reason.map(Text::from),
        };
        let named = other
            .map(|it| store.head(it, None))
            .transpose()?
            .flatten()
            .map(|it| it.reference());
        let compared = compared(&store, config.as_deref(), id, [decision].into_iter())?;
        made.extend(compared.into_iter().map(|it| Made {
            named: named.clone(),
            ..it
        }));
    }
    let news: Vec<Decision> = made.iter().filter_map(Made::news).cloned().collect();
    let zone = config.as_ref().map_or(Tz::UTC, |it| it.project.timezone);
    let replaced = replaced(&store, &news, zone)?;
    if !news.is_empty() {
        deriver.with(|positions| store.decide(&news, positions))?;
    }
    made::tell(ctx, format, &made)?;
    if let Some(before) = replaced {
        ctx.say(&before);
    }
    Ok(Outcome::Fine)
}

/// The word that the two are not the same, where one that they are takes its place.
fn replaced(store: &Store, news: &[Decision], zone: Tz) -> anyhow::Result<Option<String>> {
    let is_dup = |it: &&Decision| it.field == DecisionField::DuplicateOf;
    let Some(said) = news.iter().find(is_dup) else {
        return Ok(None);
    };
    let Some(other) = sameness::other(said) else {
        return Ok(None);
    };
    let pair = [said.conversation, other];
    if !Sameness::of(&store.decisions(None)?).are_apart(pair[0], pair[1]) {
        return Ok(None);
    }
    let mut earlier = store.decisions_of(pair[0], None)?;
    earlier.extend(store.decisions_of(pair[1], None)?);
    let apart = |it: &&Decision| {
        let of_them = sameness::other(it).is_some_and(|it| pair.contains(&it));
        it.field == DecisionField::NotDuplicateOf && of_them
    };
    let last = earlier.iter().filter(apart).max_by_key(|it| it.at);
    Ok(last.map(|it| {
        let at = shape::header(it.at, zone);
        let who = render::terminal(&it.actor);
        format!("note: this replaces what {who} said on {at}: not the same")
    }))
}

/// Whoever is sent to a canonical conversation must find it open, or an answer in it.
fn refuse_unanswered(
    store: &Store,
    config: Option<&Config>,
    id: ConversationId,
) -> anyhow::Result<()> {
    let (Some(found), Some(config)) = (store.conversation(id, None, false)?, config) else {
        return Ok(());
    };
    let people = config.people.clone().with_insiders(&store.insiders()?);
    if !was_given_up(&found, &people) {
        return Ok(());
    }
    let message = format!("{id} was closed, and nobody of the team has said a word in it");
    Err(UserError::refused(message)
        .hint("name the one that is open or answered, or answer there first")
        .into())
}
