mod ci;
mod completions;
mod context;
mod desk;
mod doctor;
mod extract;
mod failure;
mod files;
mod gate;
mod github;
mod incident;
mod init;
mod log;
mod measured;
mod moment;
mod outgoing;
mod report;
mod sample;
mod shape;
mod signing;
mod sla;
mod triage;
mod verbs;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgAction, CommandFactory, Parser, Subcommand, ValueEnum};

use crate::render::Format;
use context::Ctx;

/// See who waits on you, which promise breaks next, and what to do about it
///
/// maestro is the support desk of a release. It keeps every support conversation in one local
/// SQLite file, the ConversationLog, and answers from there. The policy `maestro.toml` says what
/// you promised.
#[derive(Debug, Parser)]
#[command(name = "maestro", version, after_help = EXAMPLES, max_term_width = 100)]
#[command(
    propagate_version = true,
    subcommand_required = true,
    arg_required_else_help = true
)]
struct Cli {
    #[command(flatten)]
    global: Global,

    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  maestro triage --sample             # the queue of a made-up product
  maestro init --preset beta          # write a policy
  maestro extract file issues.json    # read conversations into the log
  maestro triage                      # what needs you, worst first
  maestro sla check                   # fail when a promise is broken (for CI)
  maestro gate --ga --sample          # may we release?
  maestro incident                    # it is on fire: what is due next

Exit codes: 0 fine, 1 could not do it, 2 wrong usage or policy, 3 a finding,
4 cannot tell, 5 refused, 6 interrupted by the remote side";

/// The flags that every command takes.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Everywhere")]
struct Global {
    /// The policy [default: maestro.toml in this folder or the nearest above it]
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        env = "MAESTRO_POLICY",
        hide_env_values = true
    )]
    policy: Option<PathBuf>,

    /// The log [default: .maestro/log.db beside the policy]
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        env = "MAESTRO_DB",
        hide_env_values = true
    )]
    db: Option<PathBuf>,

    /// The moment of the command: RFC 3339, or a date (its midnight in the policy's time zone)
    /// [default: now]
    ///
    /// The facts and decisions up to then are judged, later ones do not exist. What is written is
    /// stamped with it.
    #[arg(
        long,
        global = true,
        value_name = "TIME",
        env = "MAESTRO_AS_OF",
        hide_env_values = true
    )]
    as_of: Option<String>,

    /// Use the built-in sample log, with its own policy and moment; nothing is written
    #[arg(long, global = true)]
    sample: bool,

    /// How to show the result [default: table]
    ///
    /// A command that has no such format says which ones it has.
    #[arg(long, global = true, value_enum, value_name = "F")]
    format: Option<Format>,

    /// Lay tables out for N columns [default: the terminal's width; through a pipe nothing is cut]
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(20..=1000), hide = true)]
    width: Option<u16>,

    /// When to use colour; `auto` is: on a terminal, unless NO_COLOR is set, or when
    /// CLICOLOR_FORCE is
    #[arg(
        long,
        global = true,
        value_enum,
        value_name = "W",
        default_value = "auto"
    )]
    color: Color,

    /// Say less: no notes, no progress bar, nothing at all when all is well
    #[arg(short, long, global = true)]
    quiet: bool,

    /// Say more on stderr: which policy and which log are used
    #[arg(short, long, global = true, action = ArgAction::Count)]
    verbose: u8,
}

/// `NO_COLOR` and `CLICOLOR_FORCE` are honoured under `auto`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Args),
    Extract(extract::Args),
    Triage(triage::Args),
    Sla(sla::Args),
    Gate(gate::Args),
    Incident(Box<incident::Args>),
    Report(Box<report::Args>),
    Log(log::Args),
    Doctor(doctor::Args),
    Completions(completions::Args),
}

/// What a command has to say to its caller (`product.md`, "Exit codes").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Fine,
    /// A breach, a rejected row, a failed lint.
    Finding,
    /// The data that decides is missing or stale.
    CannotTell,
    /// Some of it could not be done, which was said; the code is that of the worst.
    Failed(u8),
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Fine => 0,
            Outcome::Finding => 3,
            Outcome::CannotTell => 4,
            Outcome::Failed(code) => code,
        })
    }
}

/// Runs the command line of the process.
pub fn main() -> ExitCode {
    failure::silence_panics();
    run(std::env::args_os().collect())
}

fn run(arguments: Vec<OsString>) -> ExitCode {
    let (cli, words) = match verbs::parsed(arguments) {
        Ok(parsed) => parsed,
        Err(err) => return failure::usage(&err),
    };
    let (color, width) = (cli.global.color, cli.global.width);
    match dispatch(cli, words) {
        Ok(outcome) => outcome.into(),
        Err(err) => failure::report(&err, color, width),
    }
}

fn dispatch(cli: Cli, words: String) -> anyhow::Result<Outcome> {
    let mut ctx = Ctx::new(cli.global, words)?;
    let outcome = match cli.command {
        Command::Init(args) => init::run(&mut ctx, &args),
        Command::Extract(args) => extract::run(&mut ctx, &args),
        Command::Triage(args) => triage::run(&mut ctx, &args),
        Command::Sla(args) => sla::run(&mut ctx, &args),
        Command::Gate(args) => gate::run(&mut ctx, &args),
        Command::Incident(args) => incident::run(&mut ctx, &args),
        Command::Report(args) => report::run(&mut ctx, &args),
        Command::Log(args) => log::run(&mut ctx, &args),
        Command::Doctor(args) => doctor::run(&mut ctx, &args),
        Command::Completions(args) => completions::run(&mut ctx, &args),
    }?;
    ctx.out.flush()?;
    Ok(outcome)
}

/// The command line as clap knows it: for completions and the help snapshots.
pub fn command() -> clap::Command {
    Cli::command()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_line_is_consistent() {
        super::command().debug_assert();
    }
}
