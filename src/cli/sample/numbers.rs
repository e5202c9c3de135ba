//! The numbers of the sample: what was measured, and what testers answered.

use std::time::Duration;

use anyhow::Context;
use chrono_tz::Tz;

use super::moment;
use crate::extract::numbers::{self, Mapping, NumbersOptions};
use crate::metrics::built_in;
use crate::store::{ExtractRun, Store};

/// How long before the moment of the sample they came in.
const BEFORE: Duration = Duration::from_secs(3 * 3_600);

pub(super) fn write(store: &mut Store, observations: &str, answers: &str) -> anyhow::Result<()> {
    let options = NumbersOptions {
        zone: Tz::UTC,
        source: "the built-in sample".to_owned(),
        mapping: Mapping::default(),
        metrics: built_in().into(),
    };
    let at = moment()? - BEFORE;
    let run = |name: &str, kind| ExtractRun::new(name.into(), kind, at, at);
    let mut intake = store.intake(run("telemetry.csv", "metrics"))?;
    numbers::observations(&mut observations.as_bytes(), &options, &mut |row| {
        let row = row.ok().context("the sample holds a row that is none")?;
        intake.observe(&row).map(drop)
    })?;
    intake.finish(|_| {})?;
    let mut intake = store.intake(run("testers.csv", "survey"))?;
    numbers::answers(&mut answers.as_bytes(), &options, &mut |row| {
        let row = row
            .ok()
            .context("the sample holds an answer that is none")?;
        intake.answer(&row, 0).map(drop)
    })?;
    intake.finish(|_| {})?;
    Ok(())
}
