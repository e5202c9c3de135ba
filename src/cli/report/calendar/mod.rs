mod deadlines;

use chrono::{DateTime, Days, Utc};
use serde::Serialize;

use crate::cli::{Ctx, Outcome, shape};
use crate::config::Config;
use crate::model::Text;
use crate::render::{self, CalendarEvent, Cell, Column, Format, Page, Table, Tone};
use crate::report::{self, Missed, Occurrence, Published};
use crate::store::Store;

use self::deadlines::{Due, deadlines};

/// Show when reviews, posts and surveys are due, by the cadences of the policy
///
/// What is due once stands among them: post-mortems and actions after incidents, decisions that
/// gates wait for, waivers that end, reviews of runbooks. `--format ics` or `--ics` writes all of it for a calendar program; reading that again changes the entries
/// instead of doubling them.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro report calendar --sample
  maestro report calendar --days 90 --format ics > maestro.ics
  maestro report calendar --check")]
pub(super) struct Args {
    /// How many days from now on; --check looks as far back, too
    #[arg(long, value_name = "N", default_value_t = 28, value_parser = clap::value_parser!(u64).range(1..=400))]
    days: u64,

    /// End with 3 where the cadences contradict themselves, or one was missed
    ///
    /// A contradiction is a date that is another weekday, two at once of the same owner, one that
    /// nobody owns. Missed is a cadence whose report was not published (`--publish`) about the
    /// time; before the log began nothing was missed.
    #[arg(long)]
    check: bool,

    /// Write it for a calendar program, as `--format ics` does
    #[arg(long, conflicts_with = "check")]
    ics: bool,
}

/// A line of the calendar.
#[derive(Serialize)]
struct Entry {
    id: String,
    at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
    title: String,
    owner: Option<Text>,
    report: Option<String>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let offered = [
        Format::Table,
        Format::Markdown,
        Format::Json,
        Format::Csv,
        Format::Ics,
    ];
    let format = match args.ics {
        true => ctx.format_or(Format::Ics, &[Format::Ics])?,
        false => ctx.format(&offered)?,
    };
    let config = ctx.config()?;
    let all = report::occurrences(
        &config.cadences,
        &config.sla.phases,
        config.release.launched_at,
        ctx.now,
        args.days,
    );
    let log = ctx.read_log()?;
    if args.check {
        let mut found = report::contradictions(&config.cadences, &all);
        let missed = missed(&log.store, &config, ctx.now, args.days)?;
        found.extend(missed.iter().map(words));
        return check(ctx, format, &found);
    }
    let to = ctx.now.checked_add_days(Days::new(args.days));
    let once = deadlines(&log.store, &config, (ctx.now, to.unwrap_or(ctx.now)))?;
    drop(log);
    let mut entries: Vec<Entry> = all.iter().map(recurring).collect();
    entries.extend(once.into_iter().map(single));
    entries.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
    let name = config.project.name.as_deref().unwrap_or("maestro");
    match format {
        Format::Json => {
            let answer = serde_json::json!({
                "schema": "maestro.calendar/1", "as_of": ctx.now, "entries": entries,
            });
            render::json(&mut ctx.out, &answer)?;
        }
        Format::Ics => {
            let events: Vec<CalendarEvent> = entries.iter().map(|it| event(it, name)).collect();
            render::ics(&mut ctx.out, &format!("{name} support"), ctx.now, &events)?;
        }
        _ if entries.is_empty() => {
            ctx.say("nothing is due: the policy has no [[cadence]] in these days");
        }
        _ => {
            let mut page = Page::default();
            page.table(table(ctx, &entries, config.project.timezone));
            ctx.show(format, &page)?;
        }
    }
    Ok(Outcome::Fine)
}

fn recurring(it: &Occurrence<'_>) -> Entry {
    let cadence = it.cadence;
    Entry {
        id: format!("{}/{}", cadence.id, it.at.format("%Y%m%dT%H%M%SZ")),
        at: it.at,
        ends_at: it.ends_at,
        title: cadence.title.clone(),
        owner: cadence.owner.as_deref().map(Text::from),
        report: cadence.report.clone(),
    }
}

fn single(it: Due) -> Entry {
    Entry {
        id: it.id,
        at: it.at,
        ends_at: it.at,
        title: it.title,
        owner: it.owner,
        report: None,
    }
}

fn table(ctx: &Ctx, entries: &[Entry], zone: chrono_tz::Tz) -> Table {
    let titles = ["WHEN", "LONG", "WHAT", "OWNER", "REPORT"];
    let [when, long, what, owner, report] = titles.map(Column::new);
    let mut table = Table::new(vec![
        when,
        long,
        what.wraps_at(20),
        owner.wraps_at(8),
        report.wraps_at(8),
    ]);
    for it in entries {
        let long = match (it.ends_at - it.at).num_seconds() {
            0 => "-".to_owned(),
            seconds => shape::rough(seconds),
        };
        let owner = it.owner.as_ref().map(Cell::outside);
        let report = it.report.clone().unwrap_or_else(|| "-".to_owned());
        table.row(vec![
            Cell::own(shape::local(it.at, zone, ctx.now)),
            Cell::own(long),
            Cell::own(it.title.clone()),
            owner.unwrap_or_else(|| "-".into()),
            Cell::own(report),
        ]);
    }
    table
}

fn event(it: &Entry, project: &str) -> CalendarEvent {
    let report = it.report.as_ref();
    CalendarEvent {
        uid: format!("{}@{project}", it.id),
        from: it.at,
        to: it.ends_at,
        title: it.title.clone(),
        description: report.map_or_else(String::new, |it| format!("maestro report {it}")),
    }
}

/// Since the log began, and within the days that are looked at.
fn missed(
    store: &Store,
    config: &Config,
    now: DateTime<Utc>,
    days: u64,
) -> anyhow::Result<Vec<Missed>> {
    let runs = store.runs()?;
    let began = runs.iter().map(|it| it.finished_at).min();
    let Some(began) = began.filter(|it| *it < now) else {
        return Ok(Vec::new());
    };
    let since = now.checked_sub_days(Days::new(days)).unwrap_or(now);
    let since = since.max(began);
    let before = since
        .checked_sub_days(Days::new(report::LONGEST_GAP_DAYS))
        .unwrap_or(since);
    let published: Vec<Published> = store.published(before, now)?;
    Ok(report::missed(
        &config.cadences,
        &config.sla.phases,
        config.release.launched_at,
        &published,
        (since, now),
    ))
}

fn words(it: &Missed) -> String {
    let last = it.last_at.with_timezone(&it.zone);
    let last = last.format("%a %-d %b %Y %H:%M %Z");
    let name = it.report.split_whitespace().next().unwrap_or_default();
    let times = match it.n {
        1 => String::new(),
        n => format!(", {n} times"),
    };
    format!("{}: {name} was not published{times}, last on {last}", it.id)
}

fn check(ctx: &mut Ctx, format: Format, found: &[String]) -> anyhow::Result<Outcome> {
    let outcome = if found.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Finding
    };
    if format == Format::Json {
        let answer = serde_json::json!({
            "schema": "maestro.calendar-check/1", "as_of": ctx.now, "findings": found,
        });
        render::json(&mut ctx.out, &answer)?;
        return Ok(outcome);
    }
    let mut page = Page::default();
    if found.is_empty() {
        page.line(Cell::own("OK the cadences fit together, and none was missed").tone(Tone::Good));
        ctx.show(format, &page)?;
        return Ok(outcome);
    }
    let mut table = Table::new(vec![Column::new("FINDING").wraps_at(40)]);
    found
        .iter()
        .for_each(|it| table.row(vec![Cell::own(it.clone())]));
    page.table(table);
    ctx.show(format, &page)?;
    Ok(outcome)
}
