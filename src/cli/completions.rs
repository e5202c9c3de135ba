use clap_complete::Shell;

use super::{Ctx, Outcome, command};

/// Print a completion script
///
/// Put it where your shell looks for completions, or source it from the shell's start-up file.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro completions bash > ~/.local/share/bash-completion/completions/maestro
  maestro completions zsh > ~/.zfunc/_maestro
  maestro completions fish > ~/.config/fish/completions/maestro.fish")]
pub(super) struct Args {
    /// The shell that will read it
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
