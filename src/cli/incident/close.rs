use super::write::{self, Happened};
use super::{board, duty};
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::incident::{Ending, Incident, PostmortemState, What, obstacles};
use crate::model::Text;
use crate::render;

/// Close an incident, or open it again
///
/// It is refused (5) while something of it is open: the verification, the post-mortem where its
/// severity owes one, the last group of a hotfix's checklist, an action without an owner. A false
/// alarm and one that was merged into another may always be closed; neither is ever deleted.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro incident close crash
  maestro incident close crash --as false-alarm --reason 'the probe was broken'
  maestro incident close crash-2 --as merged --into crash
  maestro incident close crash --reopen --reason 'it is back on macOS 12'")]
pub(super) struct Args {
    /// The incident [default: the one that burns]
    #[arg(value_name = "ID")]
    id: Option<String>,

    /// How it ended: resolved, false-alarm or merged
    #[arg(long = "as", value_name = "ENDING", default_value = "resolved")]
    ending: Ending,

    /// The incident it was merged into
    #[arg(long, value_name = "ID", required_if_eq("ending", "merged"))]
    into: Option<String>,

    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,

    /// Close it though something is open, and say why
    #[arg(long = "override", value_name = "REASON")]
    overrides: Option<String>,

    /// It burns again: the fix is owed anew
    #[arg(long, conflicts_with_all = ["into", "overrides"])]
    reopen: bool,

    #[command(flatten)]
    happened: Happened,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    ctx.format(write::FORMATS)?;
    let into = match &args.into {
        Some(into) => {
            let store = write::existing(ctx)?;
            let known = store.incidents(None)?;
            let target = board::one(&known, Some(into))?;
            may_take(target)?;
            Some(target.name.clone())
        }
        None => None,
    };
    let reason = args.reason.as_deref().map(Text::from);
    let board = write::write(ctx, args.id.as_deref(), &args.happened, &mut |draft| {
        if args.reopen {
            if draft.incident.is_active() {
                let message = format!("{} was never over", draft.incident.name);
                return Err(UserError::usage(message).into());
            }
            return Ok(vec![What::Reopened {
                reason: reason.clone(),
            }]);
        }
        may_close(draft, args, into.as_deref())?;
        let why = reason
            .clone()
            .or_else(|| args.overrides.as_deref().map(Text::from));
        Ok(vec![What::Closed {
            ending: args.ending,
            into: into.as_deref().map(Text::from),
            reason: why,
        }])
    })?;
    let it = write::first(&board)?;
    let words = if args.reopen {
        "open again: the fix is owed anew".to_owned()
    } else {
        let into = into.map_or_else(String::new, |it| format!(" into {it}"));
        format!("closed as {}{into}", args.ending)
    };
    let lines = vec![write::line(it, words)];
    write::tell(ctx, &board, lines)
}

/// Two that were merged into each other would leave nobody at the fire: what takes another in is
/// open, and so is never merged into anything itself.
fn may_take(target: &Incident) -> anyhow::Result<()> {
    let Some(closed) = &target.closed else {
        return Ok(());
    };
    let name = &target.name;
    let (became, hint) = match &closed.into {
        Some(into) => {
            let into = render::terminal(into);
            let hint = format!("name {into} if that one burns, or reopen {name} first");
            (format!("was merged into {into}"), hint)
        }
        None => (
            format!("is closed as {}", closed.ending),
            format!("`maestro incident close {name} --reopen` opens it again"),
        ),
    };
    let message = format!("nothing can be merged into {name}: it {became}");
    Err(UserError::refused(message).hint(hint).into())
}

fn may_close(draft: &write::Draft<'_>, args: &Args, into: Option<&str>) -> anyhow::Result<()> {
    let it = draft.incident;
    if it.is_closed() {
        let message = format!("{} is closed already", it.name);
        return Err(UserError::usage(message)
            .hint("--reopen opens it again")
            .into());
    }
    if into == Some(it.name.as_str()) {
        return Err(UserError::usage("an incident cannot be merged into itself").into());
    }
    let open = obstacles(&draft.config.incident, it, args.ending);
    if open.is_empty() || args.overrides.is_some() {
        return Ok(());
    }
    let review = it
        .postmortem
        .as_ref()
        .is_none_or(|it| it.state < PostmortemState::Reviewed)
        .then(|| format!("; the post-mortem: {}", duty::postmortem_command(it)));
    let hint = format!(
        "do these first, or say why not with --override REASON; `maestro incident show {}` tells how{}",
        it.handle(),
        review.unwrap_or_default()
    );
    Err(
        UserError::refused(format!("{} stays open: {}", it.name, open.join("; ")))
            .hint(hint)
            .into(),
    )
}
