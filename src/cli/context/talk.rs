//! What is said and asked on stderr, beside the answer.

use std::io::{self, IsTerminal, Write};

use super::{Ctx, failure};
use crate::cli::Outcome;
use crate::error::UserError;
use crate::model::Text;
use crate::render::{self, Format, Page, Screen};

impl Ctx {
    /// True for a person who can be asked: stdin and stderr are terminals.
    pub(in crate::cli) fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Asks on stderr and reads one line; the end of the input is an empty answer.
    pub(in crate::cli) fn ask(&mut self, question: &str) -> anyhow::Result<String> {
        let answer = self.ask_as_written(question)?;
        Ok(answer.unwrap_or_default().to_lowercase())
    }

    /// Writes a page to stderr: what is not well is told to those who asked for silence, too.
    pub(in crate::cli) fn show_fault(&self, page: &Page) -> anyhow::Result<()> {
        let screen = Screen {
            width: None,
            color: false,
        };
        let mut stderr = failure::stderr(self.global.color);
        render::page(&mut stderr, Format::Table, screen, page)?;
        Ok(())
    }

    /// [`Ctx::ask`] for an answer that is kept as it was written; `None` of an empty one.
    pub(in crate::cli) fn ask_as_written(
        &mut self,
        question: &str,
    ) -> anyhow::Result<Option<String>> {
        self.prompt(question)?;
        let mut answer = String::new();
        io::stdin().read_line(&mut answer)?;
        let answer = answer.trim();
        Ok((!answer.is_empty()).then(|| answer.to_owned()))
    }

    /// A question on stderr, after everything that was answered before; the answer is the
    /// caller's to read.
    pub(in crate::cli) fn prompt(&mut self, question: &str) -> anyhow::Result<()> {
        self.out.flush()?;
        let mut stderr = failure::stderr(self.global.color);
        write!(stderr, "{} ", render::terminal(&Text::from(question)))?;
        stderr.flush()?;
        Ok(())
    }

    /// Talk: a line on stderr, unless `--quiet`.
    pub(in crate::cli) fn say(&self, line: &str) {
        self.talk()(line);
    }

    /// [`Ctx::say`] for work that goes on while the context is lent to others.
    pub(in crate::cli) fn talk(&self) -> impl Fn(&str) + 'static {
        let (quiet, color) = (self.global.quiet, self.global.color);
        let cells = failure::cells(self.global.width);
        move |line| {
            if !quiet {
                let lead = if line.starts_with("note: ") { 6 } else { 0 };
                let safe = render::hanging(&Text::from(line), lead, cells);
                let _ = writeln!(failure::stderr(color), "{safe}");
            }
        }
    }

    /// Says why one of several things could not be done; the others go on.
    pub(in crate::cli) fn failed(&mut self, error: &anyhow::Error) -> Outcome {
        // What was done is shown before what was not.
        let _ = self.out.flush();
        failure::told(error, self.global.color, self.global.width);
        let code = error.downcast_ref::<UserError>().map_or(1, |it| it.exit);
        Outcome::Failed(code)
    }

    /// Talk for those who asked for more of it with `--verbose`.
    pub(super) fn detail(&self, line: &str) {
        if self.global.verbose > 0 {
            self.say(line);
        }
    }

    /// Whether talk on stderr is wanted at all.
    pub(in crate::cli) fn is_talkative(&self) -> bool {
        !self.global.quiet
    }
}
