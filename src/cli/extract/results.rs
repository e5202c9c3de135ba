//! `--junit` and `--criterion`: results that tools leave behind.

use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use anyhow::Context;
use chrono::{DateTime, SubsecRound, Utc};

use super::file;
use crate::error::UserError;
use crate::extract::numbers;
use crate::metrics::{Measured, Observation};

/// A result of a benchmark is some hundred bytes.
const ESTIMATES_LIMIT: u64 = 1 << 16;

/// How deep Criterion nests its folders, and how many there may be.
const DEEPEST: usize = 6;
const MOST: usize = 10_000;

/// Reads test results: how many there are, and how many failed, of all files together.
pub(super) fn junit(
    paths: &[PathBuf],
    source: Option<&str>,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Observation>> {
    let mut sum = numbers::Tests::default();
    let mut at = None;
    for path in paths {
        let file = file::input(path)?;
        at = at.max(written(&file, now));
        let tests = numbers::junit(&mut BufReader::new(file))
            .with_context(|| UserError::failed(format!("cannot read {}", path.display())))?;
        sum.total += tests.total;
        sum.failed += tests.failed;
        sum.skipped += tests.skipped;
    }
    let at = at.unwrap_or(now);
    let rows = [
        ("tests_total", sum.total),
        ("tests_failed", sum.failed),
        ("tests_skipped", sum.skipped),
    ];
    let rows = rows.map(|(name, n)| row(name, n as f64, at, source.unwrap_or("junit")));
    Ok(rows.into())
}

/// Reads the newest result of each benchmark below a folder (`target/criterion`): its mean in
/// seconds, as `bench_NAME`.
pub(super) fn criterion(
    folder: &Path,
    source: Option<&str>,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Observation>> {
    let mut found = Vec::new();
    walk(folder, &mut Vec::new(), &mut found)?;
    found.sort();
    let mut rows = Vec::new();
    for (parts, path) in found {
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let file = file::input(&path)?;
        let at = written(&file, now).unwrap_or(now);
        let mut text = String::new();
        let read = file.take(ESTIMATES_LIMIT).read_to_string(&mut text);
        let seconds = read.ok().and_then(|_| numbers::criterion(&text));
        let metric = numbers::benchmark_metric(&parts);
        let (Some(seconds), Some(metric)) = (seconds, metric) else {
            return Err(
                UserError::failed(format!("{} is no result of Criterion", path.display()))
                    .hint("run `cargo bench` again, then extract")
                    .into(),
            );
        };
        let mut row = row(&metric, seconds, at, source.unwrap_or("criterion"));
        row.unit = Some("seconds".into());
        rows.push(row);
    }
    if rows.is_empty() {
        return Err(UserError::failed(format!(
            "no results of Criterion below {}",
            folder.display()
        ))
        .hint("name the folder that `cargo bench` writes, usually target/criterion")
        .into());
    }
    Ok(rows)
}

/// Folders with a `new/estimates.json`, by the names that lead to them.
fn walk(
    folder: &Path,
    parts: &mut Vec<String>,
    found: &mut Vec<(Vec<String>, PathBuf)>,
) -> anyhow::Result<()> {
    let cannot_read = || UserError::failed(format!("cannot read {}", folder.display()));
    let estimates = folder.join("new").join("estimates.json");
    if estimates.is_file() {
        found.push((parts.clone(), estimates));
    }
    if parts.len() == DEEPEST || MOST <= found.len() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).with_context(cannot_read)? {
        let entry = entry.with_context(cannot_read)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // A link may lead back up.
        let is_folder = entry.file_type().is_ok_and(|it| it.is_dir());
        if is_folder && !matches!(name.as_str(), "new" | "base" | "change" | "report") {
            parts.push(name);
            walk(&entry.path(), parts, found)?;
            parts.pop();
        }
    }
    Ok(())
}

/// When a file was written, if not later than now.
fn written(file: &File, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let modified = file.metadata().ok()?.modified().ok()?;
    let modified = DateTime::<Utc>::from(modified).trunc_subsecs(0);
    Some(modified.min(now))
}

pub(super) fn row(metric: &str, value: f64, at: DateTime<Utc>, source: &str) -> Observation {
    Observation {
        metric: metric.to_owned(),
        at,
        measured: Measured::Value(value),
        n: None,
        unit: None,
        dimensions: Default::default(),
        source: source.into(),
    }
}
