//! `maestro gate`: may we?

mod approve;
mod attest;
mod bench;
mod bundle;
mod check;
mod decide;
mod diff;
mod evidence;
mod explain;
mod files;
mod findings;
mod history;
mod json;
mod list;
mod plan;
mod policy;
mod require;
mod show;
mod sources;
mod spoken;
mod view;
mod waive;
mod waivers;
mod watch;
mod write;

use super::{Ctx, Outcome};

pub(super) use policy::{hash, settings};
pub(in crate::cli) use spoken::spoken;
pub(super) use watch::{WatchJson, proposals, watches};

/// Ask whether the criteria of a release, a week, a handover hold
///
/// NAME is a gate of the policy (`maestro gate list`): `ga` before a release, `week1`, `handoff`,
/// a checklist, or one of your own. A criterion passes, fails, or is unknown; what nobody knows is
/// never a yes. Ends with 0 for GO, 3 for NO-GO, and 4 where something critical is unknown.
///
/// The criteria are judged, a person decides: `maestro gate decide`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro gate --ga --sample
  maestro gate explain ga zero-p0 --sample
  maestro gate plan ga --sample
  maestro gate decide ga --go --consulted @jonas --reason 'criteria hold'
  maestro gate require ga --subject v1.1.0      # in the workflow that publishes")]
pub(super) struct Args {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    show: show::Args,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    List(list::Args),
    Check(check::Args),
    Explain(explain::Args),
    Plan(plan::Args),
    Decide(decide::Args),
    Require(require::Args),
    Waive(waive::Args),
    Waivers(waivers::Args),
    Attest(attest::Args),
    Approve(approve::Args),
    History(history::Args),
    Diff(diff::Args),
    Bundle(bundle::Args),
    Verify(bundle::verify::Args),
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        None => show::run(ctx, &args.show),
        Some(Command::List(args)) => list::run(ctx, args),
        Some(Command::Check(args)) => check::run(ctx, args),
        Some(Command::Explain(args)) => explain::run(ctx, args),
        Some(Command::Plan(args)) => plan::run(ctx, args),
        Some(Command::Decide(args)) => decide::run(ctx, args),
        Some(Command::Require(args)) => require::run(ctx, args),
        Some(Command::Waive(args)) => waive::run(ctx, args),
        Some(Command::Waivers(args)) => waivers::run(ctx, args),
        Some(Command::Attest(args)) => attest::run(ctx, args),
        Some(Command::Approve(args)) => approve::run(ctx, args),
        Some(Command::History(args)) => history::run(ctx, args),
        Some(Command::Diff(args)) => diff::run(ctx, args),
        Some(Command::Bundle(args)) => bundle::run(ctx, args),
        Some(Command::Verify(args)) => bundle::verify::run(ctx, args),
    }
}
