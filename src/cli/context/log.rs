//! Opening the log, for reading and for writing.

use std::cell::Cell;
use std::path::PathBuf;

use super::Ctx;
use super::sample;
use crate::cli::extract::how_to_begin;
use crate::error::UserError;
use crate::receipt::Clock;
use crate::store::{Listener, Notice, Opened, Origin, Store};

/// The log as a reading command finds it.
pub(in crate::cli) struct ReadLog {
    pub(in crate::cli) store: Store,
    /// There is no log yet; `store` is an empty one in memory.
    pub(in crate::cli) missing: bool,
}

impl Ctx {
    pub(in crate::cli) fn db_path(&self) -> anyhow::Result<PathBuf> {
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
    pub(in crate::cli) fn read_log(&mut self) -> anyhow::Result<ReadLog> {
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
    pub(in crate::cli) fn write_log(&mut self) -> anyhow::Result<Store> {
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

    /// Opens the log for what somebody decides. Dated later than it is, that would be kept, and
    /// nothing would show it until then.
    pub(in crate::cli) fn decision_log(&mut self) -> anyhow::Result<Store> {
        if self.clock < self.now && !self.global.sample {
            let moment = crate::cli::shape::iso(self.now);
            return Err(UserError::usage(format!(
                "--as-of: {moment} is still to come, and nothing is decided in advance"
            ))
            .hint("leave out --as-of (and MAESTRO_AS_OF), or name a moment that has been")
            .into());
        }
        self.write_log()
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
}

fn warning(notice: &Notice) -> String {
    match notice {
        Notice::Written(receipt) => format!("receipt: {receipt}"),
        Notice::ClockWentBack { last_at } => format!(
            "note: the clock has gone back: the last receipt is of {}",
            crate::cli::shape::iso(*last_at)
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
