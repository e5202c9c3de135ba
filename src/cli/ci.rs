//! Findings in the log of a runner.

use std::fs::OpenOptions;

use anyhow::Context;

use super::Ctx;
use crate::render::ci::{self, Suite};
use crate::render::{self, Format, Page, Screen};

/// Annotations and the page on stdout, and the findings in the job's summary where the runner
/// offers one.
pub(super) fn github(ctx: &mut Ctx, suite: &Suite, shown: &Page) -> anyhow::Result<()> {
    ci::annotations(&mut ctx.out, suite)?;
    let plain = Screen {
        width: None,
        color: false,
    };
    render::page(&mut ctx.out, Format::Table, plain, shown)?;
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|it| !it.is_empty()) else {
        return Ok(());
    };
    let mut file = OpenOptions::new()
        .append(true)
        .create(true)
        .open(&path)
        .with_context(|| format!("cannot write the job summary {}", path.display()))?;
    ci::summary(&mut file, suite).context("cannot write the job summary")
}
