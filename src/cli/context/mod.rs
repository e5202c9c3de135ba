//! What every command gets: the moment, the policy, the log, the way out.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Instant;

use chrono::{DateTime, SubsecRound, Utc};
use chrono_tz::Tz;

use super::{Color, Global, failure, moment, sample};
use crate::config::{self, Config};
use crate::error::UserError;
use crate::github::Clock;
use crate::model::Text;
use crate::render::{self, Format, Page, Screen};

mod log;
mod talk;

pub(super) use log::ReadLog;

pub(super) struct Ctx {
    global: Global,
    /// The words of the command, without its arguments: `triage set`.
    words: String,
    /// UTC, whole seconds. Read once; nothing else reads the clock.
    pub(super) now: DateTime<Utc>,
    /// What the clock says, whatever moment was asked for.
    clock: DateTime<Utc>,
    /// The answer. Everything else goes to stderr through [`Ctx::say`].
    pub(super) out: Box<dyn Write>,
    config: Option<Rc<Config>>,
    /// It was said that there is no log yet.
    missing_said: bool,
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
            clock: now,
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

    /// Tells how much time has passed since now.
    pub(super) fn stopwatch() -> Clock {
        let began = Instant::now();
        Arc::new(move || began.elapsed())
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

    /// A later command of the same person: it has its own moment, unless one was given.
    pub(super) fn again(&self) -> anyhow::Result<Self> {
        let mut later = Self::new(self.global.clone(), self.words.clone())?;
        later.config.clone_from(&self.config);
        Ok(later)
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
