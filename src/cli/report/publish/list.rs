use crate::cli::{Ctx, Outcome, shape};
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::report::publication::Edition;

/// More are for `maestro log sql` on v_publication.
const MOST: u32 = 200;

/// What was published, the newest first.
pub(super) fn run(ctx: &mut Ctx) -> anyhow::Result<Outcome> {
    const OFFERED: &[Format] = &[Format::Table, Format::Markdown, Format::Json, Format::Csv];
    let format = ctx.format(OFFERED)?;
    let zone = ctx.config()?.project.timezone;
    let log = ctx.read_log()?;
    let editions = log.store.editions(ctx.now, MOST)?;
    drop(log);
    if format == Format::Json {
        let rows: Vec<_> = editions.iter().map(row).collect();
        let answer = serde_json::json!({
            "schema": "maestro.publications/1", "as_of": ctx.now, "publications": rows,
        });
        render::json(&mut ctx.out, &answer)?;
        return Ok(Outcome::Fine);
    }
    if editions.is_empty() {
        ctx.say("nothing was published");
        return Ok(Outcome::Fine);
    }
    let titles = ["WHEN", "REPORT", "PERIOD", "N", "STATE", "WHERE"];
    let mut table = Table::new(titles.map(Column::new).into());
    for it in &editions {
        let state = state(it);
        let tone = if state == "in doubt" {
            Tone::Bad
        } else {
            Tone::Plain
        };
        table.row(vec![
            Cell::own(shape::local(it.made_at().unwrap_or(it.at), zone, ctx.now)),
            Cell::own(it.key.report.clone()),
            Cell::own(it.key.period.clone()),
            Cell::number(it.number),
            Cell::own(state).tone(tone),
            Cell::own(it.url().unwrap_or(&it.key.target).to_owned()),
        ]);
    }
    let mut page = Page::default();
    page.table(table);
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn state(it: &Edition) -> &'static str {
    match () {
        () if it.is_made() => "published",
        () if it.in_doubt().is_some() => "in doubt",
        () => "not out",
    }
}

fn row(it: &Edition) -> serde_json::Value {
    serde_json::json!({
        "target": it.key.target, "report": it.key.report, "period": it.key.period,
        "edition": it.number, "title": it.title, "state": state(it), "at": it.at,
        "finished_at": it.made_at(), "url": it.url(), "parts": it.parts.len(),
        "content_sha256": it.content,
    })
}
