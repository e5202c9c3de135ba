use serde::Serialize;

use crate::cli::{Ctx, Outcome, shape};
use crate::config::Config;
use crate::gate::{Check, Criterion, Gate, Joined, Level};
use crate::render::{self, Cell, Column, Format, Line, Page, Table, Tone};
use crate::sla::format_seconds;

/// List the gates of the policy, built-in ones too
///
/// With a NAME, what that gate asks and who decides it, with the file and line that say so;
/// --settings shows every setting by its key.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  maestro gate list --sample\n  maestro gate list ga --sample")]
pub(super) struct Args {
    /// Show the settings of this gate, with their origin
    #[arg(value_name = "NAME")]
    name: Option<String>,

    /// Show every setting of the gate by its key
    #[arg(long, requires = "name")]
    settings: bool,
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
        None => config.gates().iter().collect(),
    };
    let settings = |gate: &Gate| -> Vec<SettingJson> {
        let prefix = format!("gate.{}.", gate.id);
        let own = config
            .origins
            .of_gates()
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
        (Some(_), Some(gate)) if args.settings || format == Format::Csv => {
            page.table(origins(&settings(gate)));
        }
        (Some(_), Some(gate)) => told(&mut page, &config, gate, &settings(gate)),
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

/// A gate as somebody reads it who has to meet it.
fn told(page: &mut Page, config: &Config, gate: &Gate, settings: &[SettingJson]) {
    let per_item = if gate.per_item { " (of an --item)" } else { "" };
    page.line(Cell::own(format!("{}: {}{per_item}", gate.id, gate.title)).tone(Tone::Strong));
    page.pairs(rules(config, gate));
    let mut table = Table::new(vec![
        Column::new("LEVEL"),
        Column::new("CRITERION"),
        Column::new("ASKS").shrinks_to(20),
        Column::new("FROM").drops(1),
    ]);
    for it in &gate.criteria {
        let key = format!("gate.{}.criterion.{}.", gate.id, it.id);
        let from = settings.iter().find(|it| it.key.starts_with(&key));
        let from = from.map_or_else(|| "-".to_owned(), |it| format!("{}:{}", it.file, it.line));
        table.row(vec![
            Cell::own(it.level.as_str()),
            Cell::own(it.id.clone()),
            Cell::own(asks(it)),
            Cell::own(from),
        ]);
    }
    page.table(table);
    page.line(Cell::own(format!(
        "next: maestro gate {0}, maestro gate explain {0} CRITERION, maestro gate list {0} --settings",
        gate.id
    )));
}

fn rules(config: &Config, gate: &Gate) -> Vec<(&'static str, Line)> {
    let who = |role: &String| {
        let holder = config.incident.holder(role);
        let name = role.replace('_', " ");
        holder.map_or(name.clone(), |who| format!("{name} ({who})"))
    };
    let several = |roles: &[String]| roles.iter().map(who).collect::<Vec<_>>().join(", ");
    let mut pairs: Vec<(&'static str, Line)> = Vec::new();
    let mut pair = |name: &'static str, text: String| {
        if !text.is_empty() {
            pairs.push((name, Cell::own(text).into()));
        }
    };
    pair(
        "decides",
        gate.authority.as_ref().map_or("anybody".to_owned(), who),
    );
    pair("asked before", several(&gate.consult));
    pair("a GO stands", format_seconds(gate.decision_valid_for));
    let waivers = format!("{} at most", format_seconds(gate.max_waiver));
    pair("a waiver lasts", waivers);
    if !gate.overridable {
        pair(
            "override",
            "none: nobody decides GO against the criteria".to_owned(),
        );
    }
    pair("blocks", gate.blocks.join(", "));
    pair("if it says no", gate.on_fail.clone().unwrap_or_default());
    pairs
}

/// `p1_open <= 1, and p1_open_without_plan == 0; if date >= T+7d`
fn asks(it: &Criterion) -> String {
    let listed = |checks: &[Check], word: &str| {
        let checks: Vec<&str> = checks.iter().map(Check::as_str).collect();
        checks.join(word)
    };
    let mut text = match it.joined {
        Joined::All => listed(&it.checks, " and "),
        Joined::Any => listed(&it.checks, " or "),
    };
    if !it.applies_when.is_empty() {
        text.push_str(&format!("; when {}", listed(&it.applies_when, " and ")));
    }
    if it.level == Level::Critical && !it.waivable {
        text.push_str("; never waived");
    }
    if let Some(meaning) = &it.text {
        text.push_str(&format!(": {meaning}"));
    }
    text
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
