//! `maestro incident`: it is on fire.

mod action;
mod alert;
mod board;
mod check;
mod close;
mod decide;
mod document;
mod duty;
mod escalate;
mod export;
mod facts;
mod guard;
mod hotfix;
mod import;
mod json;
mod list;
mod log;
mod notice;
mod open;
mod postmortem;
mod runbook;
mod set;
mod show;
mod stage;
mod template;
mod update;
mod view;
mod when;
mod write;

use super::{Ctx, Outcome};

pub(super) use notice::notices;
pub(super) use when::ahead;

/// Run an incident against the clock
///
/// What is due next, by when, whom to tell, and whether to roll back.
///
/// Every verb but `open` takes the ID of an incident: its name, a part of its name that no other
/// has, or its number. Where one incident burns, it may be left out, but
/// for `stage` and `action add`. Without a verb it lists them.
///
/// Nothing is ever overwritten: what was written down late or wrong is corrected by another entry,
/// and --as-of shows the record as it was.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro incident --sample
  maestro incident show --sample
  maestro incident open 'crash on start' --from '#235' --severity P0
  maestro incident update --kind ack --text 'We are on it.' --next 1h
  maestro incident check                   # for cron: 3 when something is late")]
pub(super) struct Args {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    list: list::Args,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Open(open::Args),
    List(list::Args),
    Show(show::Args),
    Stage(stage::Args),
    Update(update::Args),
    Set(set::Args),
    Facts(facts::Args),
    Decide(decide::Args),
    Escalate(escalate::Args),
    Alert(alert::Args),
    Hotfix(hotfix::Args),
    Action(action::Args),
    Log(log::Args),
    Check(check::Args),
    Postmortem(postmortem::Args),
    Runbook(runbook::Args),
    Export(export::Args),
    Import(import::Args),
    Close(close::Args),
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        None => list::run(ctx, &args.list),
        Some(Command::Open(args)) => open::run(ctx, args),
        Some(Command::List(args)) => list::run(ctx, args),
        Some(Command::Show(args)) => show::run(ctx, args),
        Some(Command::Stage(args)) => stage::run(ctx, args),
        Some(Command::Update(args)) => update::run(ctx, args),
        Some(Command::Set(args)) => set::run(ctx, args),
        Some(Command::Facts(args)) => facts::run(ctx, args),
        Some(Command::Decide(args)) => decide::run(ctx, args),
        Some(Command::Escalate(args)) => escalate::run(ctx, args),
        Some(Command::Alert(args)) => alert::run(ctx, args),
        Some(Command::Hotfix(args)) => hotfix::run(ctx, args),
        Some(Command::Action(args)) => action::run(ctx, args),
        Some(Command::Log(args)) => log::run(ctx, args),
        Some(Command::Check(args)) => check::run(ctx, args),
        Some(Command::Postmortem(args)) => postmortem::run(ctx, args),
        Some(Command::Runbook(args)) => runbook::run(ctx, args),
        Some(Command::Export(args)) => export::run(ctx, args),
        Some(Command::Import(args)) => import::run(ctx, args),
        Some(Command::Close(args)) => close::run(ctx, args),
    }
}
