use serde::Serialize;

use super::bench::Bench;
use super::view;
use super::write::EntryJson;
use crate::cli::{Ctx, Outcome, shape};
use crate::gate::{Entry, What};
use crate::render::{self, Cell, Column, Format, Page, Table};

/// Show what people said of gates, the newest first
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro gate history --sample\n  maestro gate history --kind decision --sample"
)]
pub(super) struct Args {
    /// Only of this gate, or of this name that was attested or approved
    #[arg(value_name = "NAME")]
    name: Option<String>,

    /// Only this kind
    #[arg(long, value_name = "KIND", value_parser = ["evaluation", "decision", "waiver", "attestation", "approval"])]
    kind: Option<String>,

    /// Only of this thing, of gates that are about one of several
    #[arg(long, value_name = "ITEM")]
    item: Option<String>,

    /// At most so many, on a terminal
    #[arg(long, value_name = "N", default_value_t = 50)]
    limit: usize,
}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    entries: Vec<EntryJson>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let bench = Bench::open(ctx)?;
    let all = bench.desk.store.gate_history(Some(ctx.now))?;
    let is_asked = |it: &&Entry| {
        args.name
            .as_deref()
            .is_none_or(|name| it.what.subject() == name)
            && args
                .kind
                .as_deref()
                .is_none_or(|kind| it.what.kind() == kind)
            && args
                .item
                .as_deref()
                .is_none_or(|item| it.what.item() == Some(&item.into()))
    };
    let mut entries: Vec<&Entry> = all.entries.iter().rev().filter(is_asked).collect();
    if format == Format::Json {
        let report = Report {
            schema: "maestro.gate-history/1",
            as_of: shape::iso(ctx.now),
            entries: entries.into_iter().map(EntryJson::from).collect(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    if entries.is_empty() {
        ctx.say("nobody has said anything of a gate yet");
        return Ok(Outcome::Fine);
    }
    if ctx.screen().width.is_some() {
        entries.truncate(args.limit);
    }
    let mut page = Page::default();
    page.table(table(&bench, &entries));
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn table(bench: &Bench, entries: &[&Entry]) -> Table {
    let mut table = Table::new(vec![
        Column::new("ID"),
        Column::new("AT"),
        Column::new("KIND").drops(1),
        Column::new("ABOUT"),
        Column::new("SAID"),
        Column::new("BY").drops(2),
        Column::new("WHY").shrinks_to(12),
    ]);
    for it in entries {
        table.row(row(bench, it));
    }
    table
}

fn row(bench: &Bench, entry: &Entry) -> Vec<Cell> {
    let about = match entry.what.item() {
        Some(item) => Cell::outside(&shape::after_words(entry.what.subject(), item)),
        None => Cell::own(entry.what.subject().to_owned()),
    };
    let (said, by, why) = match &entry.what {
        What::Evaluation { verdict, .. } => (view::verdict_cell(*verdict), &entry.actor, None),
        What::Decision(it) => {
            let word = if it.overridden { " (OVERRIDE)" } else { "" };
            let cell = view::choice_cell(it.choice);
            let said = Cell::own(format!("{}{word}", it.choice)).tone(cell.tone);
            (said, &it.by, Some(&it.reason))
        }
        What::Waiver(it) => {
            let said = Cell::own(format!("{} waived", it.criterion));
            (said, &it.by, Some(&it.reason))
        }
        What::Attestation(it) => {
            let said = Cell::own(if it.holds { "is so" } else { "is not so" });
            (said, &it.by, it.evidence.as_ref())
        }
        What::Approval(it) => {
            let said = Cell::own(if it.granted {
                "approved"
            } else {
                "not approved"
            });
            (said, &it.by, it.condition.as_ref().map(|it| &it.text))
        }
    };
    vec![
        Cell::own(entry.id.to_string()),
        view::when(bench, entry.at),
        Cell::own(entry.what.kind()),
        about,
        said,
        Cell::outside(by),
        why.map_or_else(|| "-".into(), Cell::outside),
    ]
}
