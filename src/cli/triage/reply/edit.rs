//! The reply in the editor of whoever writes it.

use std::collections::HashSet;
use std::fs;
use std::process::{Command, ExitStatus};

use anyhow::Context;
use tempfile::NamedTempFile;

use super::values;
use super::written::read;
use crate::cli::Ctx;
use crate::cli::github::variable;
use crate::error::UserError;

/// The text while somebody writes it: in a file that only they may read, gone with this value.
pub(super) struct Sheet {
    file: NamedTempFile,
    start: String,
}

/// `$VISUAL`, else `$EDITOR`, else `vi`.
///
/// # Errors
///
/// [`UserError`] where there is no terminal to edit at.
pub(super) fn editor(ctx: &Ctx) -> anyhow::Result<String> {
    if !ctx.can_ask() {
        return Err(UserError::usage("--edit needs a terminal")
            .hint("give the text with --body FILE, or the variables of a template with --set")
            .into());
    }
    let named = variable("VISUAL").or_else(|| variable("EDITOR"));
    Ok(named.unwrap_or_else(|| "vi".to_owned()))
}

impl Sheet {
    pub(super) fn new(start: &str) -> anyhow::Result<Self> {
        let mut named = tempfile::Builder::new();
        let file = named.prefix("maestro-reply-").suffix(".md").tempfile()?;
        fs::write(file.path(), format!("{start}\n"))?;
        let start = start.to_owned();
        Ok(Self { file, start })
    }

    /// Opens the sheet and returns what stands there afterwards. Lines that were there before may
    /// hold what keeps a name from being pinged; new ones hold nothing hidden.
    ///
    /// # Errors
    ///
    /// An editor that does not start; [`UserError`] with exit code 5 where it ends badly or the
    /// text was emptied.
    pub(super) fn edited(&self, editor: &str) -> anyhow::Result<String> {
        let ended = self.open(editor).with_context(|| {
            UserError::failed(format!("cannot open the editor `{editor}`"))
                .hint("name another one in VISUAL or EDITOR")
        })?;
        if !ended.success() {
            return Err(nothing(&format!("the editor `{editor}` ended badly")));
        }
        let written = read(&self.file.path().display().to_string())?;
        let written = written.replace("\r\n", "\n");
        if written.trim().is_empty() {
            return Err(nothing("the text is empty"));
        }
        let known: HashSet<&str> = self.start.lines().collect();
        let new = |it| if known.contains(it) { "" } else { it };
        let new: Vec<&str> = written.lines().map(new).collect();
        values::own(&new.join("\n"), "the text")?;
        Ok(written)
    }

    /// The editor may have arguments, which a shell takes apart as git does.
    fn open(&self, editor: &str) -> std::io::Result<ExitStatus> {
        if cfg!(unix) {
            let script = format!("{editor} \"$@\"");
            let mut shell = Command::new("sh");
            return shell
                .args(["-c", &script, editor])
                .arg(self.file.path())
                .status();
        }
        let mut words = editor.split_whitespace();
        let mut command = Command::new(words.next().unwrap_or_default());
        command.args(words).arg(self.file.path()).status()
    }

    /// Leaves the words of somebody where they can be fetched, and tells where.
    pub(super) fn keep(self, ctx: &Ctx) {
        let is_blank = fs::read(self.file.path()).is_ok_and(|it| it.trim_ascii().is_empty());
        if is_blank {
            return;
        }
        if let Ok((_, path)) = self.file.keep() {
            ctx.say(&format!("note: your words are kept in {}", path.display()));
        }
    }
}

fn nothing(why: &str) -> anyhow::Error {
    UserError::refused(format!("{why}, so nothing was written")).into()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn check(start: &str, editor: &str, expected: Result<&str, &str>) {
        let edited = Sheet::new(start).and_then(|it| it.edited(editor));
        let edited = edited.map_err(|it| it.to_string());
        let edited = edited.as_ref().map(|it| it.trim()).map_err(|it| &**it);
        assert_eq!(edited, expected, "{editor}");
    }

    #[test]
    fn what_the_editor_leaves_is_the_text() {
        check(
            "the path is wrong",
            "sed -i s/wrong/quoted/",
            Ok("the path is quoted"),
        );
        check("", "echo new words >>", Ok("new words"));
    }

    #[test]
    fn an_emptied_text_and_a_failing_editor_write_nothing() {
        check(
            "x",
            "true >",
            Err("the text is empty, so nothing was written"),
        );
        check(
            "x",
            "false",
            Err("the editor `false` ended badly, so nothing was written"),
        );
    }

    #[test]
    fn only_new_lines_must_hide_nothing() {
        let ours = "thanks, @\u{200b}ann";
        check(ours, "true", Ok(ours));
        let hidden = "printf 'a\\342\\200\\213b\\n' >>";
        check(
            ours,
            hidden,
            Err("the text has a hidden character in line 2"),
        );
    }
}
