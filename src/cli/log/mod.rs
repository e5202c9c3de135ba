//! `maestro log`: the ConversationLog itself.

mod backup;
mod export;
mod receipts;
mod search;
mod show;
mod sql;
mod stats;
mod verify;

use super::{Ctx, Outcome};

pub(super) use sql::table;

/// Look into the ConversationLog: search, query, export, back up
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro log stats --sample
  maestro log search 'proxy install*' --sample
  maestro log sql 'SELECT ref, title FROM v_conversation LIMIT 5' --sample
  maestro log export > everything.jsonl
  maestro log verify")]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Stats(stats::Args),
    Search(search::Args),
    Show(show::Args),
    Sql(sql::Args),
    Export(export::Args),
    Backup(backup::Args),
    Receipts(receipts::Args),
    Verify(verify::Args),
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        Command::Stats(args) => stats::run(ctx, args),
        Command::Search(args) => search::run(ctx, args),
        Command::Show(args) => show::run(ctx, args),
        Command::Sql(args) => sql::run(ctx, args),
        Command::Export(args) => export::run(ctx, args),
        Command::Backup(args) => backup::run(ctx, args),
        Command::Receipts(args) => receipts::run(ctx, args),
        Command::Verify(args) => verify::run(ctx, args),
    }
}
