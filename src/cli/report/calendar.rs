use crate::cli::{Ctx, Outcome, shape};
use crate::render::{self, CalendarEvent, Cell, Column, Format, Page, Table, Tone};
use crate::report::{self, Occurrence};

/// Show when reviews, posts and surveys are due, by the cadences of the policy
///
/// `--format ics` writes them for a calendar program; reading that again changes the entries
/// instead of doubling them.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro report calendar --sample
  maestro report calendar --days 90 --format ics > maestro.ics
  maestro report calendar --check")]
pub(super) struct Args {
    /// How many days from now on
    #[arg(long, value_name = "N", default_value_t = 28, value_parser = clap::value_parser!(u64).range(1..=400))]
    days: u64,

    /// End with 3 where the cadences contradict themselves: a date that is another weekday, two at
    /// once of the same owner, one that nobody owns
    #[arg(long)]
    check: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let offered = [Format::Table, Format::Markdown, Format::Csv, Format::Ics];
    let format = ctx.format(&offered)?;
    let config = ctx.config()?;
    let all = report::occurrences(
        &config.cadences,
        &config.sla.phases,
        config.release.launched_at,
        ctx.now,
        args.days,
    );
    if args.check {
        return check(ctx, format, &report::contradictions(&config.cadences, &all));
    }
    let name = config.project.name.as_deref().unwrap_or("maestro");
    if format == Format::Ics {
        let events: Vec<CalendarEvent> = all.iter().map(|it| event(it, name)).collect();
        render::ics(&mut ctx.out, &format!("{name} support"), ctx.now, &events)?;
        return Ok(Outcome::Fine);
    }
    if all.is_empty() {
        ctx.say("nothing is due: the policy has no [[cadence]] in these days");
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    page.table(table(ctx, &all, config.project.timezone));
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn table(ctx: &Ctx, all: &[Occurrence<'_>], zone: chrono_tz::Tz) -> Table {
    let titles = ["WHEN", "LONG", "WHAT", "OWNER", "REPORT"];
    let mut table = Table::new(titles.map(Column::new).into());
    for it in all {
        let long = match it.cadence.duration {
            0 => "-".to_owned(),
            seconds => shape::rough(seconds),
        };
        let own = |it: &Option<String>| Cell::own(it.clone().unwrap_or_else(|| "-".to_owned()));
        table.row(vec![
            Cell::own(shape::local(it.at, zone, ctx.now)),
            Cell::own(long),
            Cell::own(it.cadence.title.clone()),
            own(&it.cadence.owner),
            own(&it.cadence.report),
        ]);
    }
    table
}

fn event(it: &Occurrence<'_>, project: &str) -> CalendarEvent {
    let cadence = it.cadence;
    let report = cadence.report.as_ref();
    CalendarEvent {
        uid: format!(
            "{}/{}@{project}",
            cadence.id,
            it.at.format("%Y%m%dT%H%M%SZ")
        ),
        from: it.at,
        to: it.ends_at,
        title: cadence.title.clone(),
        description: report.map_or_else(String::new, |it| format!("maestro report {it}")),
    }
}

fn check(ctx: &mut Ctx, format: Format, found: &[String]) -> anyhow::Result<Outcome> {
    let mut page = Page::default();
    if found.is_empty() {
        page.line(Cell::own("OK the cadences fit together").tone(Tone::Good));
        ctx.show(format, &page)?;
        return Ok(Outcome::Fine);
    }
    let mut table = Table::new(vec![Column::new("CONTRADICTION")]);
    found
        .iter()
        .for_each(|it| table.row(vec![Cell::own(it.clone())]));
    page.table(table);
    ctx.show(format, &page)?;
    Ok(Outcome::Finding)
}
