//! What somebody presses, and what somebody writes.

use std::io;

use console::{Key, Term};

/// The terminal of a session. Keys are read one by one, without Enter.
pub(super) struct Keys(Term);

/// A key, as far as a session cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pressed {
    Char(char),
    /// Does nothing by itself: it may belong to the key before it.
    Enter,
    /// Escape, Ctrl-C, or the end of the input.
    Leave,
    /// Nothing that a session knows.
    Other,
}

/// An answer to a question within a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Text(String),
    /// Enter alone.
    Nothing,
    /// Escape, Ctrl-C, or the end of the input: what was asked for does not happen.
    Cancelled,
}

impl Answer {
    /// Where Enter alone means no, too.
    pub(super) fn text(self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text),
            Self::Nothing | Self::Cancelled => None,
        }
    }
}

/// A longer line is a paste gone wrong.
const LONGEST: usize = 2_000;

impl Keys {
    pub(super) fn of_the_terminal() -> Self {
        Self(Term::stderr())
    }

    /// Waits for a key and shows it. A terminal that is gone leaves the session.
    pub(super) fn pressed(&self) -> io::Result<Pressed> {
        let pressed = match self.0.read_key_raw() {
            Ok(Key::Char(it)) => Pressed::Char(it),
            Ok(Key::Enter) => return Ok(Pressed::Enter),
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

    /// Reads a line key by key, so that Escape can end it.
    pub(super) fn line(&self) -> io::Result<Answer> {
        let mut line = String::new();
        let ended = loop {
            match self.0.read_key_raw() {
                Ok(Key::Enter) => break true,
                Ok(Key::Escape | Key::CtrlC) | Err(_) => break false,
                Ok(Key::Backspace) => {
                    if line.pop().is_some() {
                        self.0.clear_chars(1)?;
                    }
                }
                Ok(Key::Char('\u{4}')) if line.is_empty() => break false,
                Ok(Key::Char(it)) if !it.is_control() && line.len() < LONGEST => {
                    line.push(it);
                    self.0.write_str(it.encode_utf8(&mut [0; 4]))?;
                }
                Ok(_) => {}
            }
        };
        self.0.write_line(if ended { "" } else { " (not)" })?;
        let line = line.trim();
        Ok(match (ended, line.is_empty()) {
            (false, _) => Answer::Cancelled,
            (true, true) => Answer::Nothing,
            (true, false) => Answer::Text(line.to_owned()),
        })
    }
}
