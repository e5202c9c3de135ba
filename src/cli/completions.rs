use clap_complete::Shell;

use super::{Ctx, Outcome, command};

/// Print a completion script
///
/// Source it from your shell's start-up file, or put it where your shell looks for completions.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro completions zsh > ~/.zfunc/_maestro")]
pub(super) struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    // clap_complete panics where its writer fails; a buffer cannot.
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command(), "maestro", &mut script);
    ctx.out.write_all(&script)?;
    Ok(Outcome::Fine)
}
