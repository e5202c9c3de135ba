//! How things that cannot be done are told: `error:`, `caused by:`, `hint:`, and the exit code.

use std::io::{self, Write};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::error::{ContextKind, ContextValue};

use super::Color;
use crate::config::Faults;
use crate::error::UserError;
use crate::model::{Reference, Text};
use crate::render;

/// A panic is our fault, never the user's; its message may hold private text, so it is not shown.
pub(super) fn silence_panics() {
    std::panic::set_hook(Box::new(|info| {
        let place = info
            .location()
            .map_or_else(String::new, |it| format!(" at {}:{}", it.file(), it.line()));
        let _ = writeln!(
            io::stderr(),
            "error: maestro has a bug and stopped{place}\nhint: nothing half-done was kept; please report this line"
        );
    }));
}

/// Prints clap's own words: help and version to stdout with 0, faults to stderr with 2.
pub(super) fn usage(err: &clap::Error) -> ExitCode {
    let said = err.render().to_string();
    let safe: Vec<String> = said.lines().map(render::shown).collect();
    let safe = safe.join("\n");
    // clap quotes arguments as they came: where that would steer the terminal, colour goes first.
    let printed = if said.trim_end_matches('\n') == safe {
        err.print()
    } else {
        writeln!(io::stderr(), "{safe}")
    };
    if let Some(meant) = meant(err) {
        let _ = writeln!(io::stderr(), "\nhint: {}", render::shown(&meant));
    }
    match printed {
        Err(err) if err.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
        Ok(()) => ExitCode::from(u8::try_from(err.exit_code()).unwrap_or(2)),
    }
}

/// What was probably meant where a conversation stands in the place of a verb.
fn meant(err: &clap::Error) -> Option<String> {
    let text = |kind| match err.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::StyledStr(text) => Some(text.to_string()),
        _ => None,
    };
    let reference = text(ContextKind::InvalidSubcommand)?;
    let known: Reference = reference.parse().ok()?;
    let usage = text(ContextKind::Usage)?;
    let word = ["triage", "log"]
        .into_iter()
        .find(|it| usage.contains(&format!("maestro {it} ")))?;
    Some(format!("did you mean `maestro {word} show '{known}'`?"))
}

/// Prints an error and gives its exit code. A closed pipe is no error: the reader has enough.
/// `width` is what lines are wrapped to; without it, to the terminal's.
pub(super) fn report(err: &anyhow::Error, color: Color, width: Option<u16>) -> ExitCode {
    if is_broken_pipe(err) {
        return ExitCode::SUCCESS;
    }
    if let Some(faults) = err.downcast_ref::<Faults>() {
        let mut stderr = stderr(color);
        let colour = anstream::AutoStream::choice(&io::stderr()) != anstream::ColorChoice::Never;
        let colour = color == Color::Always || (color == Color::Auto && colour);
        let _ = writeln!(stderr, "{}", faults.render(colour).trim_end());
        return ExitCode::from(2);
    }
    told(err, color, width);
    let user = err.downcast_ref::<UserError>();
    ExitCode::from(user.map_or(1, |it| it.exit))
}

/// Prints `error:`, `caused by:` and `hint:`.
pub(super) fn told(err: &anyhow::Error, color: Color, width: Option<u16>) {
    let mut stderr = stderr(color);
    let bold = Style::new().bold();
    let red = bold.fg_color(Some(AnsiColor::Red.into()));
    let line = |lead: &str, text: &dyn std::fmt::Display| {
        let text = Text::new(text.to_string());
        render::hanging(&text, lead.len() + 1, cells(width))
    };
    let _ = writeln!(stderr, "{red}error:{red:#} {}", line("error:", &err));
    let mut before = err.to_string();
    for cause in err.chain().skip(1).map(ToString::to_string) {
        // SQLite's errors say the same twice, the second time with a number.
        if !cause.ends_with(&before) && !cause.starts_with("Error code ") {
            let cause = line("caused by:", &cause);
            let _ = writeln!(stderr, "{bold}caused by:{bold:#} {cause}");
        }
        before = cause;
    }
    // Asked of the whole error: an element of its chain does not tell what was given as context.
    let user = err.downcast_ref::<UserError>();
    if let Some(hint) = user.and_then(|it| it.hint.as_deref()) {
        let _ = writeln!(stderr, "{bold}hint:{bold:#} {}", line("hint:", &hint));
    }
}

/// The cells a line on stderr may take; `None` where it is no terminal, and nothing is wrapped.
pub(super) fn cells(width: Option<u16>) -> Option<usize> {
    let terminal = || terminal_size::terminal_size_of(io::stderr()).map(|(width, _)| width.0);
    width.or_else(terminal).map(usize::from)
}

pub(super) fn stderr(color: Color) -> anstream::AutoStream<io::Stderr> {
    let choice = match color {
        Color::Auto => anstream::AutoStream::choice(&io::stderr()),
        Color::Always => anstream::ColorChoice::Always,
        Color::Never => anstream::ColorChoice::Never,
    };
    anstream::AutoStream::new(io::stderr(), choice)
}

fn is_broken_pipe(err: &anyhow::Error) -> bool {
    let broken = |it: &io::Error| it.kind() == io::ErrorKind::BrokenPipe;
    err.chain().any(|it| {
        it.downcast_ref::<io::Error>().is_some_and(broken)
            || it
                .downcast_ref::<serde_json::Error>()
                .is_some_and(|it| it.io_error_kind() == Some(io::ErrorKind::BrokenPipe))
    })
}
