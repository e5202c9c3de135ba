//! `maestro triage`: the queue, and what people decide about it.

mod apply;
mod asked;
mod backlog;
mod board;
mod calm;
mod compared;
mod decide;
mod decided;
mod dup;
mod escalate;
mod fields;
mod handoff;
mod json;
mod kin;
mod list;
mod made;
mod news;
mod next;
mod plan;
mod promise;
pub(super) mod questions;
mod reply;
mod row;
mod rules;
mod session;
mod sheet;
mod show;
mod shown;
mod silence;
mod similar;
mod tell;
#[cfg(test)]
mod tests;
mod undo;
mod until;
mod view;
mod why;
mod workflow;
mod writeback;

pub(in crate::cli) use self::kin::relate;
use super::{Ctx, Outcome};

/// Show what needs you, in the order in which promises break
///
/// Without a verb it lists the queue: P0 first, then what is overdue by priority and lateness,
/// then by due moment. What waits on somebody else, is snoozed or done stays out and is counted.
///
/// A QUERY searches all that is open instead, in GitHub's words. Every term must hold, one of the
/// values between commas is enough, and `-` turns a term round (`is:late -label:bug`):
///
///   is:open|closed|done|late|at-risk|snoozed|private|public|zombie|duplicate
///   state:us:reply
///   waiting:us|them|third   priority:P0..P1|none   channel:email|github|…   repo:owner/name
///   label:bug   owner:@me|none   author:NAME   milestone:v1.1   no:owner|label|priority|…
///   age:>3d   quiet:>48h   due:<4h   text:"no proxy"
#[derive(Debug, clap::Args)]
#[command(
    verbatim_doc_comment,
    after_help = "\
Examples:
  maestro triage --sample
  maestro triage waiting:us priority:P0..P1 'age:>3d' --sample
  maestro triage is:late --json ref,title,due_at --sample
  maestro triage show '#226' --sample
  maestro triage similar '#235' --sample
  maestro triage set '#226' --priority P2 --reason 'one platform only'
  maestro triage snooze '#226' --until 3d --reason 'waits for the vendor'
  maestro triage reply '#226' --template needs-info
  maestro triage escalate '#226' --reason 'I need help with the matcher'
  maestro triage plan"
)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    list: list::Args,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    List(list::Args),
    Next(next::Args),
    Show(show::Args),
    Why(why::Args),
    Similar(similar::Args),
    Questions(questions::Args),
    Board(board::Args),
    Backlog(backlog::Args),
    Handoff(handoff::Args),
    Session(session::Args),
    Set(decide::SetArgs),
    Assign(decide::AssignArgs),
    Done(decide::DoneArgs),
    Dup(dup::DupArgs),
    NotDup(dup::NotDupArgs),
    Snooze(decide::SnoozeArgs),
    Wake(decide::WakeArgs),
    Promise(promise::Args),
    Escalate(escalate::Args),
    Reply(reply::Args),
    Tell(tell::Args),
    Plan(plan::Args),
    Apply(apply::Args),
    Undo(undo::Args),
    Workflow(workflow::Args),
    Route(workflow::route::Args),
    Test(rules::test::Args),
    Lint(rules::lint::Args),
    ExplainRule(rules::explain::Args),
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        None => list::run(ctx, &args.list),
        Some(Command::List(args)) => list::run(ctx, args),
        Some(Command::Next(args)) => next::run(ctx, args),
        Some(Command::Show(args)) => show::run(ctx, args),
        Some(Command::Why(args)) => why::run(ctx, args),
        Some(Command::Similar(args)) => similar::run(ctx, args),
        Some(Command::Questions(args)) => questions::run(ctx, args),
        Some(Command::Board(args)) => board::run(ctx, args),
        Some(Command::Backlog(args)) => backlog::run(ctx, args),
        Some(Command::Handoff(args)) => handoff::run(ctx, args),
        Some(Command::Session(args)) => session::run(ctx, args),
        Some(Command::Set(args)) => decide::set(ctx, args),
        Some(Command::Assign(args)) => decide::assign(ctx, args),
        Some(Command::Done(args)) => decide::done(ctx, args),
        Some(Command::Dup(args)) => dup::dup(ctx, args),
        Some(Command::NotDup(args)) => dup::not_dup(ctx, args),
        Some(Command::Snooze(args)) => decide::snooze(ctx, args),
        Some(Command::Wake(args)) => decide::wake(ctx, args),
        Some(Command::Promise(args)) => promise::run(ctx, args),
        Some(Command::Escalate(args)) => escalate::run(ctx, args),
        Some(Command::Test(args)) => rules::test::run(ctx, args),
        Some(Command::Lint(args)) => rules::lint::run(ctx, args),
        Some(Command::ExplainRule(args)) => rules::explain::run(ctx, args),
        Some(Command::Reply(args)) => reply::run(ctx, args),
        Some(Command::Tell(args)) => tell::run(ctx, args),
        Some(Command::Plan(args)) => plan::run(ctx, args),
        Some(Command::Apply(args)) => apply::run(ctx, args),
        Some(Command::Undo(args)) => undo::run(ctx, args),
        Some(Command::Workflow(args)) => workflow::run(ctx, args),
        Some(Command::Route(args)) => workflow::route::run(ctx, args),
    }
}
