use serde::Serialize;

use crate::cli::{Ctx, Outcome, shape};
use crate::gate::{Gate, Level};
use crate::render::{self, Cell, Column, Format, Page, Table};

/// List the gates of the policy, built-in ones too
///
/// With a NAME, every setting of that gate with the file and line that said it.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  maestro gate list --sample\n  maestro gate list ga --sample")]
pub(super) struct Args {
    /// Show the settings of this gate, with their origin
    #[arg(value_name = "NAME")]
    name: Option<String>,
}

const FORMATS: &[Format] = &[Format::Table, Format::Markdown, Format::Json, Format::Csv];

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    gates: Vec<GateJson>,
}

#[derive(Serialize)]
struct GateJson {
    id: String,
    title: String,
    critical: usize,
    important: usize,
    nice: usize,
    per_item: bool,
    authority: Option<String>,
    decide_by_at: Option<String>,
    blocks: Vec<String>,
    settings: Vec<SettingJson>,
}

#[derive(Serialize)]
struct SettingJson {
    key: String,
    value: String,
    file: String,
    line: usize,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(FORMATS)?;
    let config = ctx.config()?;
    let gates: Vec<&Gate> = match &args.name {
        Some(name) => vec![super::bench::named(&config, name)?],
        None => config.gates.iter().collect(),
    };
    let settings = |gate: &Gate| -> Vec<SettingJson> {
        let prefix = format!("gate.{}.", gate.id);
        let own = config
            .gate_origins
            .iter()
            .filter(|it| it.key.starts_with(&prefix));
        own.map(|it| SettingJson {
            key: it.key.clone(),
            value: it.value.clone(),
            file: it.origin.file.clone(),
            line: it.origin.line,
        })
        .collect()
    };
    if format == Format::Json {
        let report = Report {
            schema: "maestro.gates/1",
            as_of: shape::iso(ctx.now),
            gates: gates.iter().map(|it| json(it, settings(it))).collect(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    match (&args.name, gates.first()) {
        (Some(_), Some(gate)) => page.table(origins(&settings(gate))),
        _ => page.table(table(&gates)),
    }
    if args.name.is_none() && format != Format::Csv {
        page.line(Cell::from(
            "next: maestro gate NAME, maestro gate list NAME",
        ));
    }
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn json(it: &Gate, settings: Vec<SettingJson>) -> GateJson {
    GateJson {
        id: it.id.clone(),
        title: it.title.clone(),
        critical: n_of(it, Level::Critical),
        important: n_of(it, Level::Important),
        nice: n_of(it, Level::Nice),
        per_item: it.per_item,
        authority: it.authority.clone(),
        decide_by_at: it.decide_by.map(shape::iso),
        blocks: it.blocks.clone(),
        settings,
    }
}

fn n_of(gate: &Gate, level: Level) -> usize {
    gate.criteria.iter().filter(|it| it.level == level).count()
}

fn table(gates: &[&Gate]) -> Table {
    let mut table = Table::new(vec![
        Column::new("GATE"),
        Column::new("CRITICAL").right(),
        Column::new("IMPORTANT").right(),
        Column::new("NICE").right(),
        Column::new("DECIDES").drops(1),
        Column::new("WHAT IT SAYS").shrinks_to(16),
    ]);
    for it in gates {
        let per_item = if it.per_item { " (of an --item)" } else { "" };
        let authority = it.authority.as_deref().unwrap_or("-").replace('_', " ");
        table.row(vec![
            Cell::own(it.id.clone()),
            Cell::number(n_of(it, Level::Critical)),
            Cell::number(n_of(it, Level::Important)),
            Cell::number(n_of(it, Level::Nice)),
            Cell::own(authority),
            Cell::own(format!("{}{per_item}", it.title)),
        ]);
    }
    table
}

fn origins(settings: &[SettingJson]) -> Table {
    let mut table = Table::new(vec![
        Column::new("KEY"),
        Column::new("VALUE").shrinks_to(16),
        Column::new("FROM"),
    ]);
    for it in settings {
        table.row(vec![
            Cell::own(it.key.clone()),
            Cell::own(it.value.clone()),
            Cell::own(format!("{}:{}", it.file, it.line)),
        ]);
    }
    table
}
