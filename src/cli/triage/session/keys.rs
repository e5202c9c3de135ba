//! What somebody presses, and what somebody writes.

use std::io;

use console::{Key, Term};

/// The terminal of a session. Keys are read one by one, without Enter.
pub(super) struct Keys(Term);

/// A key, as far as a session cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pressed {
    Char(char),
    /// Escape, Ctrl-C, or the end of the input.
    Leave,
    /// Nothing that a session knows.
    Other,
}

impl Keys {
    pub(super) fn of_the_terminal() -> Self {
        Self(Term::stderr())
    }

    /// Waits for a key and shows it. A terminal that is gone leaves the session.
    pub(super) fn pressed(&self) -> io::Result<Pressed> {
        let pressed = match self.0.read_key_raw() {
            Ok(Key::Char(it)) => Pressed::Char(it),
            Ok(Key::Enter) => Pressed::Char(' '),
            Ok(Key::Escape | Key::CtrlC) | Err(_) => return Ok(Pressed::Leave),
            Ok(_) => Pressed::Other,
        };
        let shown = match pressed {
            Pressed::Char(it) if it.is_ascii_graphic() => it.to_string(),
            _ => String::new(),
        };
        self.0.write_line(&shown)?;
        Ok(pressed)
    }
}
