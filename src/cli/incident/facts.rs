use super::board::Board;
use super::write::{self, Happened};
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::incident::{Facts, Settings, Value, What, is_own_fact};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Line, Page, Table, Tone};

/// Record what is known, for the decision
///
/// A fact is what the matrix asks for: crash_user_share=14%, pii_leak=no, clear_fix=yes. `unknown`
/// takes one back. Without a fact, lists what is known and what is asked.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro incident facts --sample
  maestro incident facts crash crash_user_share=14% clear_fix=yes
  maestro incident facts crash pii_leak=unknown --source 'the report was wrong'")]
pub(super) struct Args {
    /// The incident, then facts as NAME=VALUE [default: the one that burns]
    #[arg(value_name = "ID | NAME=VALUE")]
    words: Vec<String>,

    /// Where it is known from
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,

    #[command(flatten)]
    happened: Happened,
}

#[derive(serde::Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    id: String,
    facts: Vec<FactJson>,
}

#[derive(serde::Serialize)]
struct FactJson {
    fact: String,
    value: Option<String>,
    asked: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let (facts, names): (Vec<&String>, Vec<&String>) =
        args.words.iter().partition(|it| it.contains('='));
    let id = match names.as_slice() {
        [] => None,
        [id] => Some(id.as_str()),
        [_, second, ..] => {
            return Err(UserError::usage(format!("`{second}` is no fact"))
                .hint("write NAME=VALUE, such as crash_user_share=14%")
                .into());
        }
    };
    if facts.is_empty() {
        return show(ctx, id);
    }
    ctx.format(write::FORMATS)?;
    let config = ctx.config()?;
    let known = facts
        .iter()
        .map(|it| fact(&config.incident, it))
        .collect::<anyhow::Result<Vec<_>>>()?;
    let source = args.source.as_deref().map(Text::from);
    let board = write::write(ctx, id, &args.happened, &mut |_| {
        let said = known.iter().map(|(name, value)| What::Fact {
            name: name.as_str().into(),
            value: value.clone(),
            source: source.clone(),
        });
        Ok(said.collect())
    })?;
    let it = write::first(&board)?;
    let mut lines: Vec<Line> = known
        .iter()
        .map(|(name, value)| write::line_with(it, &format!("{name} ="), value))
        .collect();
    let advice = crate::incident::advice(board.settings(), &board.facts(it)?);
    lines.push(super::decide::verdict(&advice));
    write::tell(ctx, &board, lines)
}

fn fact(settings: &Settings, text: &str) -> anyhow::Result<(String, Text)> {
    let (name, value) = text.split_once('=').unwrap_or((text, ""));
    let (name, value) = (name.trim(), value.trim());
    if is_own_fact(name) {
        return Err(UserError::usage(format!(
            "`{name}` is not for typing in: the record tells it"
        ))
        .hint("`maestro incident set` changes the severity, `incident stage` a stage")
        .into());
    }
    let asked = settings.asked();
    if !asked.contains(&name) {
        let known: Vec<&str> = asked.into_iter().filter(|it| !is_own_fact(it)).collect();
        return Err(
            UserError::usage(format!("nothing asks for a fact `{name}`"))
                .hint(format!("the policy asks for {}", known.join(", ")))
                .into(),
        );
    }
    if value != "unknown" {
        let typed: Value = value
            .parse()
            .map_err(|why| UserError::usage(format!("{name}: {why}")))?;
        if let Some(other) = settings
            .compared_with(name)
            .filter(|it| !it.is_like(&typed))
        {
            let message = format!("{name}: `{value}` is not {}", other.kind());
            return Err(UserError::usage(message).into());
        }
    }
    Ok((name.to_owned(), value.into()))
}

fn show(ctx: &mut Ctx, id: Option<&str>) -> anyhow::Result<Outcome> {
    let format = ctx.format(write::FORMATS)?;
    let board = Board::read(ctx)?;
    let it = board.one(id)?;
    let known = board.facts(it)?;
    let rows = rows(board.settings(), &known);
    if format == Format::Json {
        let report = Report {
            schema: "maestro.incident-facts/1",
            as_of: shape::iso(board.now),
            id: it.name.clone(),
            facts: rows,
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    page.heading(Cell::own(format!("Facts of {}", it.name)));
    let mut table = Table::new(vec![Column::new("FACT"), Column::new("VALUE")]);
    for row in rows {
        let value = row
            .value
            .map_or_else(|| Cell::own("unknown").tone(Tone::Warn), Cell::own);
        table.row(vec![Cell::own(row.fact), value]);
    }
    page.table(table);
    page.line(Cell::own(format!(
        "maestro incident facts {} NAME=VALUE, then maestro incident decide {}",
        it.handle(),
        it.handle()
    )));
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn rows(settings: &Settings, known: &Facts) -> Vec<FactJson> {
    let asked = settings.asked();
    let mut names: Vec<&str> = asked.clone();
    names.extend(
        known
            .keys()
            .map(String::as_str)
            .filter(|it| !it.starts_with("stage.")),
    );
    names.sort_unstable();
    names.dedup();
    let row = |name: &str| FactJson {
        fact: name.to_owned(),
        value: known.get(name).map(ToString::to_string),
        asked: asked.contains(&name),
    };
    names.into_iter().map(row).collect()
}
