//! What a run is asked to do.

use chrono::{DateTime, Utc};

use super::Args;
use super::numbers::Numbers;
use crate::cli::Ctx;
use crate::cli::github::Patience;
use crate::error::UserError;
use crate::extract::github::Part;

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Only {
    Issues,
    Comments,
    Reviews,
    Events,
    Discussions,
    Releases,
}

impl Only {
    fn parts(self) -> &'static [Part] {
        match self {
            Self::Issues => &[Part::Issues],
            Self::Comments => &[Part::Comments],
            Self::Reviews => &[Part::Reviews, Part::ReviewComments],
            Self::Events => &[Part::Events],
            Self::Discussions => &[Part::Discussions],
            Self::Releases => &[Part::Releases],
        }
    }
}

/// What a run is asked to do.
#[derive(Clone, Debug)]
pub(in crate::cli) struct Wish {
    pub(super) parts: Vec<Part>,
    pub(super) full: bool,
    pub(super) numbers: Numbers,
    /// Where a part is read for the first time, it begins here.
    pub(super) since: Option<DateTime<Utc>>,
    pub(super) reconcile: bool,
    pub(super) dry_run: bool,
    /// Requests at once.
    pub(super) jobs: u64,
    pub(super) patience: Patience,
}

impl Wish {
    /// Everything that is new, as patiently as that.
    pub(in crate::cli) fn of(patience: &Patience) -> Self {
        Self {
            patience: patience.clone(),
            ..Self::default()
        }
    }
}

impl Default for Wish {
    fn default() -> Self {
        Self {
            parts: Part::ALL.to_vec(),
            full: false,
            numbers: Numbers::default(),
            since: None,
            reconcile: false,
            dry_run: false,
            jobs: 1,
            patience: Patience::default(),
        }
    }
}

impl Args {
    pub(super) fn wish(&self, ctx: &mut Ctx) -> anyhow::Result<Wish> {
        let since = self.since.as_deref();
        let since = since
            .map(|it| ctx.moment_or_ago("--since", it))
            .transpose()?;
        if since.is_some_and(|it| ctx.now < it) {
            return Err(UserError::usage("--since is a moment to come").into());
        }
        let chosen = |it: &Part| {
            self.only.is_empty() || self.only.iter().any(|only| only.parts().contains(it))
        };
        Ok(Wish {
            parts: Part::ALL.into_iter().filter(chosen).collect(),
            full: self.full,
            numbers: self.numbers.clone().unwrap_or_default(),
            since,
            reconcile: self.reconcile,
            dry_run: self.dry_run,
            jobs: self.jobs,
            patience: self.patience.clone(),
        })
    }
}
