use super::write::{self, Happened};
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::incident::{Choice, Incident, Kind, PostmortemState, Stage, What, tag_warning};
use crate::model::Text;

/// Say that a stage is done
///
/// The stages are identify, alert, investigate, triage, fix, deploy, verify, communicate and
/// postmortem. One may be recorded late (--at) or out of order. communicate is what `update` does,
/// triage is also what `decide` does, and postmortem is done when it is reviewed.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro incident stage crash investigate --evidence 'reproduced on macOS 13'
  maestro incident stage crash fix --evidence '#241, test_startup' --at 02:55
  maestro incident stage crash deploy --evidence v1.1.0-beta.5
  maestro incident stage crash verify --undone")]
pub(super) struct Args {
    /// The incident: its name, a part of it, or its number
    #[arg(value_name = "ID")]
    id: String,

    /// The stage that is done: alert, investigate, triage, fix, deploy, verify or postmortem
    #[arg(value_name = "STAGE")]
    stage: Stage,

    /// How one can see it: a pull request, a release, who confirmed it
    #[arg(long, value_name = "TEXT")]
    evidence: Option<String>,

    /// Take it back: not done after all
    #[arg(long)]
    undone: bool,

    #[command(flatten)]
    happened: Happened,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    ctx.format(write::FORMATS)?;
    if let Some(instead) = instead(args.stage) {
        let message = format!("{} is not a stage to be ticked off", args.stage);
        return Err(UserError::usage(message).hint(instead).into());
    }
    let evidence = args.evidence.as_deref().map(Text::from);
    let board = write::write(ctx, Some(&args.id), &args.happened, &mut |draft| {
        if draft.incident.kind == Kind::Maintenance {
            return Err(UserError::usage("maintenance has no stages")
                .hint("`maestro incident close` ends it")
                .into());
        }
        if args.stage == Stage::Postmortem && !args.undone {
            reviewed(draft.incident)?;
        }
        if args.undone && !draft.incident.stages.contains_key(&args.stage) {
            return Err(UserError::usage(format!("{} was not done", args.stage)).into());
        }
        Ok(vec![What::Stage {
            stage: args.stage,
            evidence: evidence.clone(),
            undone: args.undone,
        }])
    })?;
    let it = write::first(&board)?;
    if args.stage == Stage::Deploy {
        let current = it.release.as_ref();
        let tag = args.evidence.as_deref().filter(|it| it.starts_with('v'));
        let hotfix = it.decision().is_some_and(|it| it.choice == Choice::Hotfix);
        if let Some(warning) = tag
            .filter(|_| hotfix)
            .and_then(|it| tag_warning(it, current))
        {
            ctx.say(&format!("warning: {warning}"));
        }
    }
    let done = if args.undone {
        "not done after all"
    } else {
        "done"
    };
    let lines = vec![write::line(it, format!("{} {done}", args.stage))];
    write::tell(ctx, &board, lines)
}

fn instead(stage: Stage) -> Option<&'static str> {
    match stage {
        Stage::Communicate => Some("`maestro incident update` writes to the public"),
        Stage::Identify => {
            Some("`maestro incident open` did it; correct its moment with `incident log --revise`")
        }
        _ => None,
    }
}

/// Only its review ends a post-mortem: `close` asks for the same.
fn reviewed(it: &Incident) -> anyhow::Result<()> {
    let state = it.postmortem.as_ref().map(|it| it.state);
    if state.is_some_and(|it| PostmortemState::Reviewed <= it) {
        return Ok(());
    }
    let word = state.map_or("not begun", PostmortemState::as_str);
    Err(
        UserError::refused(format!("the post-mortem is {word}, not reviewed"))
            .hint(super::duty::postmortem_command(it))
            .into(),
    )
}
