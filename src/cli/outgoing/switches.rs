//! The switches of the user's own file; a policy has no say in them.

use crate::cli::github::{is_read_only, user};
use crate::config::Writeback;
use crate::error::UserError;

const HOW_TO_SWITCH_ON: &str = "in your own ~/.config/maestro/config.toml: \
[writeback] enabled, labels, comments, assign, discussions = true, and allow_repos; never in a \
policy";

pub(in crate::cli) struct Switches {
    pub(in crate::cli) on: Writeback,
    read_only: bool,
}

impl Switches {
    pub(in crate::cli) fn read() -> anyhow::Result<Self> {
        Ok(Self {
            on: user()?.writeback,
            read_only: is_read_only(),
        })
    }

    /// Why nothing would be written, in a few words; `None` where something may be.
    pub(in crate::cli) fn is_shut(&self) -> Option<&'static str> {
        if self.read_only {
            return Some("MAESTRO_READONLY is set");
        }
        (!self.on.enabled).then_some("`[writeback] enabled` is not set in your own config")
    }

    /// Refuses everything where nothing may be written.
    ///
    /// # Errors
    ///
    /// [`UserError`] with exit code 5.
    pub(in crate::cli) fn open(&self) -> Result<(), UserError> {
        let Some(why) = self.is_shut() else {
            return Ok(());
        };
        let message = format!("write-back is off: {why}");
        Err(UserError::refused(message).hint(HOW_TO_SWITCH_ON))
    }

    /// Refuses what is not switched on by `name`, or goes to a repository that is not allowed.
    ///
    /// # Errors
    ///
    /// [`UserError`] with exit code 5.
    pub(in crate::cli) fn allow(
        &self,
        name: &str,
        is_on: bool,
        repository: &str,
    ) -> Result<(), UserError> {
        self.open()?;
        if !is_on {
            let message = format!("writing is off for this: `[writeback] {name}` is not set");
            return Err(UserError::refused(message).hint(HOW_TO_SWITCH_ON));
        }
        let mut allowed = self.on.allow_repos.iter();
        if !allowed.any(|it| it.eq_ignore_ascii_case(repository)) {
            let message = format!("nothing is written to {repository}");
            return Err(UserError::refused(message)
                .hint("name it in `[writeback] allow_repos` of your own config"));
        }
        Ok(())
    }
}
