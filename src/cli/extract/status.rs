use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::cli::{Ctx, Outcome, shape};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::store::{ApiUsage, ExtractRun, MetricStatus, Sync};

/// Show what was extracted and when, how far it goes, and the newest numbers
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro extract status")]
pub(super) struct Args {
    /// Show at most the last N runs
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: usize,
}

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    as_of: String,
    syncs: Vec<SyncJson<'a>>,
    runs: Vec<RunJson<'a>>,
    /// The newest observation of each metric, and the newest answer to each survey.
    metrics: Vec<MetricJson<'a>>,
}

#[derive(Serialize)]
struct MetricJson<'a> {
    name: &'a str,
    newest_at: String,
    /// `None` of a survey, whose value is made of many answers.
    value: Option<f64>,
    source: Option<&'a Text>,
    rows: u64,
}

#[derive(Serialize)]
struct SyncJson<'a> {
    channel: &'static str,
    scope: &'a str,
    synced_through: String,
    complete: bool,
}

#[derive(Serialize)]
struct RunJson<'a> {
    id: i64,
    source: &'a Text,
    kind: &'a str,
    finished_at: String,
    created: u64,
    updated: u64,
    unchanged: u64,
    rejected: u64,
    requests: u64,
    complete: bool,
    deleted: u64,
    gaps: &'a [Text],
    /// What it asked of an API; `None` for a file.
    usage: Option<UsageJson>,
}

#[derive(Serialize)]
struct UsageJson {
    not_modified: u64,
    retries: u64,
    waits: u64,
    waited_seconds: u64,
    bytes: u64,
    rate_limit: Option<u64>,
    rate_remaining: Option<u64>,
    rate_resets_at: Option<String>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let store = ctx.read_log()?.store;
    let now = ctx.now;
    let syncs = store.syncs()?;
    let mut runs = store.runs()?;
    runs.retain(|it| it.finished_at <= now);
    runs.truncate(args.limit);
    let metrics = store.metric_status(now)?;
    if format == Format::Json {
        let report = Report {
            schema: "maestro.extract-status/1",
            as_of: shape::iso(now),
            syncs: syncs.iter().map(sync).collect(),
            runs: runs.iter().map(run_json).collect(),
            metrics: metrics.iter().map(metric_json).collect(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    if syncs.is_empty() && runs.is_empty() {
        page.line(Cell::own("Nothing was ever extracted into this log."));
    }
    page.table(followed(&syncs, now));
    page.table(table(&runs));
    if !metrics.is_empty() {
        page.table(measured(&metrics, now));
    }
    for run in newest_of_each(&runs) {
        page.line(usage_line(run));
        for gap in &run.gaps {
            let name = Cell::outside(&run.source);
            page.line(vec![
                Cell::own("! ").tone(Tone::Warn),
                name,
                ": ".into(),
                Cell::outside(gap),
            ]);
        }
    }
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn followed(syncs: &[Sync], now: DateTime<Utc>) -> Table {
    let mut table = Table::new(vec![
        Column::new("CHANNEL"),
        Column::new("SCOPE").shrinks_to(16),
        Column::new("FOLLOWED UP TO"),
        Column::new("AGE").right(),
    ]);
    for it in syncs {
        let never = it.synced_through == DateTime::UNIX_EPOCH;
        let age = shape::rough((now - it.synced_through).num_seconds().max(0));
        let age = if it.complete {
            Cell::own(age)
        } else if never {
            Cell::own("incomplete").tone(Tone::Warn)
        } else {
            Cell::own(format!("{age}, incomplete")).tone(Tone::Warn)
        };
        let scope = if it.scope.is_empty() {
            "-".into()
        } else {
            Cell::outside(&Text::from(it.scope.as_str()))
        };
        table.row(vec![
            Cell::own(it.channel.as_str()),
            scope,
            if never {
                Cell::own("-")
            } else {
                Cell::own(shape::iso(it.synced_through))
            },
            age,
        ]);
    }
    table
}

fn measured(metrics: &[MetricStatus], now: DateTime<Utc>) -> Table {
    let mut table = Table::new(vec![
        Column::new("METRIC"),
        Column::new("NEWEST").right(),
        Column::new("AGE").right(),
        Column::new("ROWS").right().drops(0),
        Column::new("FROM").shrinks_to(10),
    ]);
    for it in metrics {
        let age = shape::rough((now - it.newest_at).num_seconds().max(0));
        table.row(vec![
            Cell::outside(&Text::from(it.name.as_str())),
            it.value.map_or("-".into(), |it| Cell::own(short(it))),
            Cell::own(age),
            Cell::number(it.rows),
            it.source.as_ref().map_or("-".into(), Cell::outside),
        ]);
    }
    table
}

/// Four decimals at most: a look, not the number that is judged.
fn short(value: f64) -> String {
    let text = format!("{value:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn metric_json(it: &MetricStatus) -> MetricJson<'_> {
    MetricJson {
        name: &it.name,
        newest_at: shape::iso(it.newest_at),
        value: it.value,
        source: it.source.as_ref(),
        rows: it.rows,
    }
}

/// The newest run of each source that was asked over the network.
fn newest_of_each(runs: &[ExtractRun]) -> Vec<&ExtractRun> {
    let mut newest: Vec<&ExtractRun> = Vec::new();
    for run in runs.iter().filter(|it| it.usage.is_some()) {
        if newest.iter().all(|it| it.source != run.source) {
            newest.push(run);
        }
    }
    newest
}

fn usage_line(run: &ExtractRun) -> Vec<Cell> {
    let usage = run.usage.clone().unwrap_or_default();
    let mut words = format!(
        ": {} requests, {} of them free (nothing new)",
        run.requests, usage.not_modified
    );
    if 0 < usage.waits {
        words += &format!(
            ", {} waits of {} in all",
            usage.waits,
            shape::exact(seconds(usage.waited_seconds))
        );
    }
    if let (Some(remaining), Some(limit)) = (usage.remaining, usage.limit) {
        words += &format!("; {remaining} of {limit} left");
    }
    if let Some(at) = usage.resets_at {
        words += &format!(" until {}", shape::iso(at));
    }
    vec![Cell::outside(&run.source), Cell::own(words)]
}

fn seconds(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn table(runs: &[ExtractRun]) -> Table {
    let mut table = Table::new(vec![
        Column::new("RUN").right(),
        Column::new("WHEN"),
        Column::new("SOURCE").shrinks_to(16),
        Column::new("CREATED").right(),
        Column::new("UPDATED").right(),
        Column::new("UNCHANGED").right().drops(0),
        Column::new("REJECTED").right(),
        Column::new("REQUESTS").right().drops(1),
    ]);
    for it in runs {
        table.row(vec![
            Cell::number(it.id),
            Cell::own(shape::iso(it.finished_at)),
            Cell::outside(&it.source),
            Cell::number(it.created),
            Cell::number(it.updated),
            Cell::number(it.unchanged),
            Cell::number(it.rejected),
            Cell::number(it.requests),
        ]);
    }
    table
}

fn sync(it: &Sync) -> SyncJson<'_> {
    SyncJson {
        channel: it.channel.as_str(),
        scope: &it.scope,
        synced_through: shape::iso(it.synced_through),
        complete: it.complete,
    }
}

fn run_json(it: &ExtractRun) -> RunJson<'_> {
    RunJson {
        id: it.id,
        source: &it.source,
        kind: &it.kind,
        finished_at: shape::iso(it.finished_at),
        created: it.created,
        updated: it.updated,
        unchanged: it.unchanged,
        rejected: it.rejected,
        requests: it.requests,
        complete: it.complete,
        deleted: it.deleted,
        gaps: &it.gaps,
        usage: it.usage.as_ref().map(usage_json),
    }
}

fn usage_json(it: &ApiUsage) -> UsageJson {
    UsageJson {
        not_modified: it.not_modified,
        retries: it.retries,
        waits: it.waits,
        waited_seconds: it.waited_seconds,
        bytes: it.bytes,
        rate_limit: it.limit,
        rate_remaining: it.remaining,
        rate_resets_at: it.resets_at.map(shape::iso),
    }
}
