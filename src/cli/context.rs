//! What every command gets: the moment, the policy, the log, the way out.

use std::cell::Cell;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::PathBuf;
use std::rc::Rc;

use chrono::{DateTime, SubsecRound, Utc};
use chrono_tz::Tz;

use super::{Color, Global, failure, moment, sample};
use crate::cli::extract::how_to_begin;
use crate::config::{self, Config};
use crate::error::UserError;
use crate::model::Text;
use crate::receipt::Clock;
use crate::render::{self, Format, Page, Screen};
use crate::store::{Listener, Notice, Opened, Origin, Store};

pub(super) struct Ctx {
    global: Global,
    /// The words of the command, without its arguments: `triage set`.
    words: String,
    /// UTC, whole seconds. Read once; nothing else reads the clock.
    pub(super) now: DateTime<Utc>,
    /// The answer. Everything else goes to stderr through [`Ctx::say`].
    pub(super) out: Box<dyn Write>,
    config: Option<Rc<Config>>,
    /// It was said that there is no log yet.
    missing_said: bool,
}

/// The log as a reading command finds it.
pub(super) struct ReadLog {
    pub(super) store: Store,
    /// There is no log yet; `store` is an empty one in memory.
    pub(super) missing: bool,
}

impl Ctx {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the clock"
    )]
    pub(super) fn new(global: Global, words: String) -> anyhow::Result<Self> {
        let now = Utc::now().trunc_subsecs(0);
        let out = Box::new(BufWriter::new(io::stdout()));
        let mut ctx = Self {
            global,
            words,
            now,
            out,
            config: None,
            missing_said: false,
        };
        if ctx.global.sample {
            ctx.now = sample::moment()?;
        }
        if let Some(text) = ctx.global.as_of.clone() {
            ctx.now = ctx.moment("--as-of", &text)?;
        }
        Ok(ctx)
    }

    /// Reads a moment; only a bare date needs the policy, for its time zone.
    pub(super) fn moment(&mut self, flag: &str, text: &str) -> anyhow::Result<DateTime<Utc>> {
        let zone = self.zone_for(text)?;
        moment::moment(flag, text, zone)
    }

    /// Reads a moment, or a length of time back from the moment of the command.
    pub(super) fn moment_or_ago(
        &mut self,
        flag: &str,
        text: &str,
    ) -> anyhow::Result<DateTime<Utc>> {
        let zone = self.zone_for(text)?;
        moment::moment_or_ago(flag, text, zone, self.now)
    }

    fn zone_for(&mut self, text: &str) -> anyhow::Result<Tz> {
        let is_date = text.parse::<chrono::NaiveDate>().is_ok();
        Ok(if is_date {
            self.quiet_config()?.project.timezone
        } else {
            Tz::UTC
        })
    }

    /// `--as-of` or the sample's moment: the past is asked for, and later facts do not exist.
    pub(super) fn as_of(&self) -> Option<DateTime<Utc>> {
        (self.global.as_of.is_some() || self.global.sample).then_some(self.now)
    }

    /// Makes an earlier moment that of the command, as `--as-of` does.
    pub(super) fn travel(&mut self, moment: DateTime<Utc>) {
        self.now = moment;
        self.global.as_of = Some(moment.to_rfc3339());
    }

    /// The folder of the policy, where `templates/` stands, if there is a policy.
    pub(super) fn policy_folder(&self) -> anyhow::Result<Option<PathBuf>> {
        if self.global.sample {
            return Ok(None);
        }
        let path = self.policy_path()?;
        Ok(path.map(|it| it.parent().map(PathBuf::from).unwrap_or_default()))
    }

    pub(super) fn is_sample(&self) -> bool {
        self.global.sample
    }

    /// True for a person in front of a live list: no pipe, no travelling in time.
    pub(super) fn is_live_terminal(&self) -> bool {
        self.as_of().is_none() && io::stdout().is_terminal()
    }

    /// The policy for a command that judges by it: says so where there is none.
    pub(super) fn config(&mut self) -> anyhow::Result<Rc<Config>> {
        let is_first = self.config.is_none();
        let config = self.quiet_config()?;
        for warning in config.warnings.iter().filter(|_| is_first) {
            self.say(&format!("note: {warning}"));
        }
        if is_first && !self.global.sample && self.policy_path()?.is_none() {
            self.say("note: no maestro.toml here; judging by the built-in `solo` preset (`maestro init` writes a policy)");
        }
        Ok(config)
    }

    /// The policy for a command that only looks something up in it.
    pub(super) fn quiet_config(&mut self) -> anyhow::Result<Rc<Config>> {
        if let Some(config) = &self.config {
            return Ok(Rc::clone(config));
        }
        let config = if self.global.sample {
            sample::config()?
        } else {
            let path = self.policy_path()?;
            if let Some(path) = &path {
                self.detail(&format!("policy: {}", path.display()));
            }
            config::load(path.as_deref())?
        };
        let config = Rc::new(config);
        self.config = Some(Rc::clone(&config));
        Ok(config)
    }

    /// The name and the text of the policy: the file's, the sample's, or the built-in one's.
    pub(super) fn policy_text(&self) -> anyhow::Result<(String, String)> {
        if self.global.sample {
            return Ok(("sample".to_owned(), sample::policy().to_owned()));
        }
        match self.policy_path()? {
            Some(path) => Ok((path.to_string_lossy().into_owned(), config::read(&path)?)),
            None => {
                let text = config::preset_text("solo").unwrap_or_default();
                Ok(("solo".to_owned(), text.to_owned()))
            }
        }
    }

    fn policy_path(&self) -> anyhow::Result<Option<PathBuf>> {
        match &self.global.policy {
            Some(path) => Ok(Some(path.clone())),
            // Relative where it can be: messages and origins are read by people and by CI.
            None => {
                let here = std::env::current_dir()?;
                let found = config::find(&here);
                Ok(found.map(|it| it.strip_prefix(&here).map_or(it.clone(), PathBuf::from)))
            }
        }
    }

    /// Where `init` writes: `--policy`, or this folder, whatever stands above it.
    pub(super) fn new_policy_path(&self) -> PathBuf {
        self.global
            .policy
            .clone()
            .unwrap_or_else(|| PathBuf::from("maestro.toml"))
    }

    pub(super) fn db_path(&self) -> anyhow::Result<PathBuf> {
        if let Some(path) = &self.global.db {
            return Ok(path.clone());
        }
        let policy = self.policy_path()?;
        let folder = policy
            .as_deref()
            .and_then(|it| it.parent())
            .map(PathBuf::from)
            .unwrap_or_default();
        Ok(folder.join(".maestro").join("log.db"))
    }

    /// Opens the log for reading; a missing one is an empty one that says so.
    pub(super) fn read_log(&mut self) -> anyhow::Result<ReadLog> {
        if self.global.sample {
            return Ok(ReadLog {
                store: sample::store()?,
                missing: false,
            });
        }
        let path = self.db_path()?;
        self.detail(&format!("log: {}", path.display()));
        match Store::open_read(&path)? {
            Opened::Log(store) => Ok(ReadLog {
                store,
                missing: false,
            }),
            Opened::Missing => {
                let begins = self
                    .quiet_config()
                    .map_or("maestro extract file FILE", |it| how_to_begin(&it));
                if !std::mem::replace(&mut self.missing_said, true) {
                    self.say(&format!(
                        "note: there is no log at {} yet; `{begins}` begins one",
                        path.display()
                    ));
                }
                Ok(ReadLog {
                    store: Store::in_memory()?,
                    missing: true,
                })
            }
        }
    }

    /// Opens the log for writing, creating it if needed.
    pub(super) fn write_log(&mut self) -> anyhow::Result<Store> {
        if self.global.sample {
            return Err(UserError::usage("the sample log is read-only")
                .hint("leave out --sample to write to your own log")
                .into());
        }
        let path = self.db_path()?;
        self.detail(&format!("log: {}", path.display()));
        let store = Store::open_write(&path)?;
        Ok(store.receipted(self.origin(), self.listener()))
    }

    /// What receipts say of where a change comes from.
    fn origin(&mut self) -> Origin {
        Origin {
            command: Some(self.words.clone()),
            policy: self.quiet_config().ok().map(|it| it.revision.clone()),
            clock: match self.as_of() {
                Some(_) => Clock::Given,
                None => Clock::System,
            },
        }
    }

    /// Says what there is to say of receipts: the receipt itself to those who asked for more, and
    /// of a fault no more than once.
    fn listener(&self) -> Listener {
        let (talk, verbose) = (self.talk(), self.global.verbose);
        let warned = Cell::new(false);
        Box::new(move |notice| {
            if let Notice::Written(receipt) = notice {
                if 0 < verbose {
                    talk(&format!("receipt: {receipt}"));
                }
            } else if !warned.replace(true) {
                talk(&warning(notice));
            }
        })
    }

    /// The format asked for, if the command has it.
    pub(super) fn format(&self, offered: &[Format]) -> anyhow::Result<Format> {
        self.format_or(Format::Table, offered)
    }

    /// The format asked for, if the command has it, and `usual` where none was asked for.
    pub(super) fn format_or(&self, usual: Format, offered: &[Format]) -> anyhow::Result<Format> {
        let format = self.global.format.unwrap_or(usual);
        if offered.contains(&format) {
            return Ok(format);
        }
        let names: Vec<&str> = offered.iter().map(|it| it.as_str()).collect();
        Err(
            UserError::usage(format!("this command has no format `{}`", format.as_str()))
                .hint(format!("choose one of {}", names.join(", ")))
                .into(),
        )
    }

    pub(super) fn screen(&self) -> Screen {
        let is_terminal = io::stdout().is_terminal();
        let width = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        let color = match self.global.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never
            }
        };
        Screen {
            width: self
                .global
                .width
                .map(usize::from)
                .or(width.filter(|_| is_terminal)),
            color,
        }
    }

    /// Writes a page in one of the formats that every page has.
    pub(super) fn show(&mut self, format: Format, page: &Page) -> anyhow::Result<()> {
        let screen = self.screen();
        render::page(&mut self.out, format, screen, page)?;
        Ok(())
    }

    /// True for a person who can be asked: stdin and stderr are terminals.
    pub(super) fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Asks on stderr and reads one line; the end of the input is an empty answer.
    pub(super) fn ask(&mut self, question: &str) -> anyhow::Result<String> {
        let answer = self.ask_as_written(question)?;
        Ok(answer.unwrap_or_default().to_lowercase())
    }

    /// Writes a page to stderr: what is not well is told to those who asked for silence, too.
    pub(super) fn show_fault(&self, page: &Page) -> anyhow::Result<()> {
        let screen = Screen {
            width: None,
            color: false,
        };
        let mut stderr = failure::stderr(self.global.color);
        render::page(&mut stderr, Format::Table, screen, page)?;
        Ok(())
    }

    /// [`Ctx::ask`] for an answer that is kept as it was written; `None` of an empty one.
    pub(super) fn ask_as_written(&mut self, question: &str) -> anyhow::Result<Option<String>> {
        self.prompt(question)?;
        let mut answer = String::new();
        io::stdin().read_line(&mut answer)?;
        let answer = answer.trim();
        Ok((!answer.is_empty()).then(|| answer.to_owned()))
    }

    /// A question on stderr, after everything that was answered before; the answer is the
    /// caller's to read.
    pub(super) fn prompt(&mut self, question: &str) -> anyhow::Result<()> {
        self.out.flush()?;
        let mut stderr = failure::stderr(self.global.color);
        write!(stderr, "{} ", render::terminal(&Text::from(question)))?;
        stderr.flush()?;
        Ok(())
    }

    /// A later command of the same person: it has its own moment, unless one was given.
    pub(super) fn again(&self) -> anyhow::Result<Self> {
        let mut later = Self::new(self.global.clone(), self.words.clone())?;
        later.config.clone_from(&self.config);
        Ok(later)
    }

    /// Talk: a line on stderr, unless `--quiet`.
    pub(super) fn say(&self, line: &str) {
        self.talk()(line);
    }

    /// [`Ctx::say`] for work that goes on while the context is lent to others.
    pub(super) fn talk(&self) -> impl Fn(&str) + 'static {
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
    pub(super) fn failed(&mut self, error: &anyhow::Error) -> super::Outcome {
        // What was done is shown before what was not.
        let _ = self.out.flush();
        failure::told(error, self.global.color, self.global.width);
        let code = error.downcast_ref::<UserError>().map_or(1, |it| it.exit);
        super::Outcome::Failed(code)
    }

    /// Talk for those who asked for more of it with `--verbose`.
    fn detail(&self, line: &str) {
        if self.global.verbose > 0 {
            self.say(line);
        }
    }

    /// Whether talk on stderr is wanted at all.
    pub(super) fn is_talkative(&self) -> bool {
        !self.global.quiet
    }

    /// Who decides: `MAESTRO_ACTOR`, else the login name with `@`.
    pub(super) fn actor(&self) -> Text {
        let named = |it: &str| std::env::var(it).ok().filter(|it| !it.trim().is_empty());
        let login = || {
            named("USER")
                .or_else(|| named("LOGNAME"))
                .map(|it| format!("@{it}"))
        };
        Text::new(
            named("MAESTRO_ACTOR")
                .or_else(login)
                .unwrap_or_else(|| "@unknown".to_owned()),
        )
    }
}

fn warning(notice: &Notice) -> String {
    match notice {
        Notice::Written(receipt) => format!("receipt: {receipt}"),
        Notice::ClockWentBack { last_at } => format!(
            "note: the clock has gone back: the last receipt is of {}",
            super::shape::iso(*last_at)
        ),
        Notice::HeadDiffers(path) => format!(
            "note: {} is no head of this log's receipts and stays as it is; `maestro log verify` \
             says more",
            path.display()
        ),
        Notice::HeadUnwritable(path, error) => format!(
            "note: the change is stored, but the head {} could not be written ({})",
            path.display(),
            error.root_cause()
        ),
    }
}
