use serde::Serialize;

use super::bench::{Bench, item};
use super::view;
use crate::cli::{Ctx, Outcome, shape};
use crate::gate::{self, Level, State, Step, Verdict};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};

/// Plan the shortest way to GO
///
/// What fails stands before what is unknown; of that, what only has to be extracted before what
/// somebody has to say, and that before what has to be measured. It shows, and ends with 0.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro gate plan ga --sample\n  maestro gate plan week2 --sample --format markdown"
)]
pub(super) struct Args {
    /// The gate
    #[arg(value_name = "NAME")]
    name: String,

    /// What it is about, of a gate that is about one of several things
    #[arg(long, value_name = "ITEM")]
    item: Option<String>,
}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    gate: String,
    verdict: Verdict,
    steps: Vec<StepJson>,
}

#[derive(Serialize)]
struct StepJson {
    criterion: String,
    level: Level,
    state: State,
    needed: bool,
    way: &'static str,
    why: Text,
    what: Text,
    waivable: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let mut bench = Bench::open(ctx)?;
    let evaluation = bench.evaluation(&args.name, item(&args.item).as_ref())?;
    let steps = gate::plan(&evaluation);
    if format == Format::Json {
        let report = Report {
            schema: "maestro.gate-plan/1",
            as_of: shape::iso(ctx.now),
            gate: evaluation.gate.clone(),
            verdict: evaluation.verdict,
            steps: steps.iter().map(json).collect(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    if format != Format::Csv {
        let n_needed = steps.iter().filter(|it| it.needed).count();
        page.line(vec![
            view::verdict_cell(evaluation.verdict),
            Cell::own(told(evaluation.verdict, n_needed, steps.len() - n_needed)),
        ]);
    }
    if format == Format::Csv {
        page.table(table(&steps));
    } else {
        lines(&mut page, &steps);
    }
    let waivable = steps.iter().find(|it| it.needed && it.or_waive);
    if let Some(step) = waivable.filter(|_| format != Format::Csv) {
        page.line(Cell::own(format!(
            "or waive it, for a time: maestro gate waive {} {}{} --until 7d --reason TEXT",
            evaluation.gate,
            step.criterion.rule.id,
            view::item(&evaluation)
        )));
    }
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn told(verdict: Verdict, needed: usize, warnings: usize) -> String {
    let steps = |n: usize| if n == 1 { "step" } else { "steps" };
    match (verdict.is_go(), needed, warnings) {
        (true, _, 0) => ": nothing is in the way".to_owned(),
        (true, _, n) => format!(": {n} {} to a GO without warnings", steps(n)),
        (false, n, 0) => format!(": {n} {} to GO", steps(n)),
        (false, n, more) => format!(": {n} {} to GO, {more} more without warnings", steps(n)),
    }
}

fn json(it: &Step<'_>) -> StepJson {
    StepJson {
        criterion: it.criterion.rule.id.clone(),
        level: it.criterion.rule.level,
        state: it.criterion.state,
        needed: it.needed,
        way: it.way.as_str(),
        why: it.why.clone(),
        what: it.what.clone(),
        waivable: it.or_waive,
    }
}

/// What to do is never cut: it is a command as often as not.
fn lines(page: &mut Page, steps: &[Step<'_>]) {
    let items = steps.iter().map(|it| {
        let tone = if it.needed { Tone::Strong } else { Tone::Dim };
        vec![
            Cell::own(it.criterion.rule.id.clone()).tone(tone),
            " ".into(),
            Cell::own(it.criterion.state.as_str()).tone(view::tone(it.criterion.state)),
            ": ".into(),
            Cell::outside(&it.what),
            " (".into(),
            Cell::outside(&it.why),
            ")".into(),
        ]
    });
    page.items(items.collect());
}

fn table(steps: &[Step<'_>]) -> Table {
    let columns = ["", "CRITERION", "STATE", "DO", "BECAUSE"];
    let mut table = Table::new(columns.map(Column::new).into());
    for (number, it) in (1..).zip(steps) {
        let tone = if it.needed { Tone::Strong } else { Tone::Dim };
        table.row(vec![
            Cell::number(number),
            Cell::own(it.criterion.rule.id.clone()).tone(tone),
            Cell::own(it.criterion.state.as_str()).tone(view::tone(it.criterion.state)),
            Cell::outside(&it.what),
            Cell::outside(&it.why),
        ]);
    }
    table
}
