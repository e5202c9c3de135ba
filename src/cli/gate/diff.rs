use serde::Serialize;

use super::bench::Bench;
use super::view;
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::gate::{self, Change, EntryId, Evaluation, JudgedCriterion, State, Verdict};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Line, Page, Table, Tone};

/// Compare two evaluations of a gate: what changed, and what got worse
///
/// An evaluation is one that was kept (g12, of `--record` or a decision; see `maestro gate
/// history`). Without a second one it is compared with how the gate stands now.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro gate diff g9 --sample\n  maestro gate diff g12 g15 --format json"
)]
pub(super) struct Args {
    /// The earlier evaluation
    #[arg(value_name = "BEFORE")]
    before: EntryId,

    /// The later evaluation [default: how it stands now]
    #[arg(value_name = "AFTER")]
    after: Option<EntryId>,
}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    gate: String,
    before: SideJson,
    after: SideJson,
    policy_changed: bool,
    changes: Vec<ChangeJson>,
}

#[derive(Serialize)]
struct SideJson {
    at: String,
    verdict: Verdict,
}

#[derive(Serialize)]
struct ChangeJson {
    criterion: String,
    before: Option<State>,
    after: Option<State>,
    value_before: Option<Text>,
    value_after: Option<Text>,
    rule_changed: bool,
    regression: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let mut bench = Bench::open(ctx)?;
    let before = kept(&bench, args.before)?;
    let after = match args.after {
        Some(id) => kept(&bench, id)?,
        None => {
            let item = before.item.clone();
            bench.evaluation(&before.gate, item.as_ref())?
        }
    };
    if before.gate != after.gate {
        let message = format!("one is of {}, the other of {}", before.gate, after.gate);
        return Err(UserError::usage(message).into());
    }
    let changes = gate::changes(&before, &after);
    if format == Format::Json {
        let report = Report {
            schema: "maestro.gate-diff/1",
            as_of: shape::iso(ctx.now),
            gate: after.gate.clone(),
            before: side(&before),
            after: side(&after),
            policy_changed: before.policy != after.policy,
            changes: changes
                .iter()
                .map(|it| json(&bench, &before, &after, it))
                .collect(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    if format != Format::Csv {
        page.line(head(&bench, &before, &after));
    }
    if changes.is_empty() && format != Format::Csv {
        page.line(Cell::from("no criterion changed"));
    } else {
        page.table(table(&bench, &before, &after, &changes));
    }
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn kept(bench: &Bench, id: EntryId) -> anyhow::Result<Evaluation> {
    let found = bench.desk.store.gate_judged(id)?;
    let found = found
        .map(|it| it.evaluation)
        .filter(|it| it.as_of <= bench.now);
    found.ok_or_else(|| {
        UserError::failed(format!("there is no evaluation {id}"))
            .hint("`maestro gate history` names them; `--record` and a decision keep one")
            .into()
    })
}

fn side(it: &Evaluation) -> SideJson {
    SideJson {
        at: shape::iso(it.as_of),
        verdict: it.verdict,
    }
}

fn head(bench: &Bench, before: &Evaluation, after: &Evaluation) -> Line {
    let mut line: Line = vec![
        Cell::own(format!("{}: ", after.gate)),
        view::verdict_cell(before.verdict),
        " ".into(),
        view::when(bench, before.as_of),
        " → ".into(),
        view::verdict_cell(after.verdict),
        " ".into(),
        view::when(bench, after.as_of),
    ];
    if before.policy != after.policy {
        line.push(Cell::own("; the policy changed").tone(Tone::Warn));
    }
    line
}

fn value(bench: &Bench, of: &Evaluation, it: Option<&JudgedCriterion>) -> Option<Text> {
    let deciding = it.and_then(JudgedCriterion::deciding)?;
    Some(gate::value_of(deciding, of.as_of, bench.zone()))
}

fn json(bench: &Bench, before: &Evaluation, after: &Evaluation, it: &Change<'_>) -> ChangeJson {
    ChangeJson {
        criterion: it.id.to_owned(),
        before: it.before.map(|it| it.state),
        after: it.after.map(|it| it.state),
        value_before: value(bench, before, it.before),
        value_after: value(bench, after, it.after),
        rule_changed: it.is_other_rule(),
        regression: it.is_regression(),
    }
}

fn table(bench: &Bench, before: &Evaluation, after: &Evaluation, changes: &[Change<'_>]) -> Table {
    let mut table = Table::new(vec![
        Column::new("CRITERION"),
        Column::new("WAS"),
        Column::new("IS"),
        Column::new("VALUE WAS").right(),
        Column::new("IS").right(),
        Column::new("NOTE").shrinks_to(12),
    ]);
    let state = |it: Option<&JudgedCriterion>| match it {
        Some(it) => Cell::own(it.state.as_str()).tone(view::tone(it.state)),
        None => "-".into(),
    };
    let shown = |it: Option<Text>| it.map_or_else(|| "-".into(), |it| Cell::outside(&it));
    for it in changes {
        let note = match (it.before, it.after) {
            (None, _) => "new",
            (_, None) => "gone",
            _ if it.is_other_rule() => "another rule",
            _ if it.is_regression() => "worse",
            _ => "",
        };
        table.row(vec![
            Cell::own(it.id.to_owned()),
            state(it.before),
            state(it.after),
            shown(value(bench, before, it.before)),
            shown(value(bench, after, it.after)),
            note.into(),
        ]);
    }
    table
}
