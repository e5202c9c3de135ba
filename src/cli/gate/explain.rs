use serde::Serialize;

use super::bench::{Bench, item};
use super::evidence::{self, MOST_ROWS};
use super::{json, view};
use crate::cli::{Ctx, Outcome, measured, shape};
use crate::config::did_you_mean;
use crate::error::UserError;
use crate::gate::{self, Evaluation, Found, JudgedCheck, JudgedCriterion, Measured, Syncs};
use crate::render::{self, Cell, Format, Line, Page, Tone};

/// Explain one criterion: value, target, margin, sample, SQL, rows, remedy
///
/// The SQL is one SELECT: the `sqlite3` shell gives the number that is shown, and its rows.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro gate explain ga zero-p0 --sample
  maestro gate explain first-response --sample      # of the gate `ga`
  maestro gate explain ga satisfaction --format json --sample")]
pub(super) struct Args {
    /// The gate, then the criterion; the criterion alone is one of `ga`
    #[arg(value_name = "GATE CRITERION", num_args = 1..=2, required = true)]
    names: Vec<String>,

    /// What the gate is about, of a gate that is about one of several things
    #[arg(long, value_name = "ITEM")]
    item: Option<String>,

    /// Show all rows behind the number, not the first ten
    #[arg(long)]
    rows: bool,
}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    gate: String,
    rule: gate::Criterion,
    criterion: json::CriterionJson,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let (gate, id) = match args.names.as_slice() {
        [gate, id] => (gate.as_str(), id.as_str()),
        [id] => ("ga", id.as_str()),
        _ => return Err(UserError::usage("name a gate and a criterion").into()),
    };
    let mut bench = Bench::open(ctx)?;
    let evaluation = bench.evaluation(gate, item(&args.item).as_ref())?;
    let criterion = criterion(&evaluation, id)?;
    if format == Format::Json {
        let report = Report {
            schema: "maestro.gate-explain/1",
            as_of: shape::iso(ctx.now),
            gate: evaluation.gate.clone(),
            rule: criterion.rule.clone(),
            criterion: json::criterion(&bench, &evaluation, criterion),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    head(&mut page, &evaluation, criterion);
    for it in criterion.applies.iter().chain(&criterion.answers) {
        check(&mut page, &mut bench, &evaluation, it, args.rows)?;
    }
    rule(&mut page, &evaluation, criterion);
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

/// The criterion of this id.
pub(super) fn criterion<'e>(
    evaluation: &'e Evaluation,
    id: &str,
) -> anyhow::Result<&'e JudgedCriterion> {
    evaluation.criterion(id).ok_or_else(|| {
        let ids = evaluation.criteria.iter().map(|it| it.rule.id.as_str());
        let hint = did_you_mean(id, ids.clone())
            .unwrap_or_else(|| format!("the criteria are {}", ids.collect::<Vec<_>>().join(", ")));
        UserError::usage(format!("{} has no criterion `{id}`", evaluation.gate))
            .hint(hint)
            .into()
    })
}

fn head(page: &mut Page, evaluation: &Evaluation, it: &JudgedCriterion) {
    page.line(vec![
        Cell::own(it.state.as_str()).tone(view::tone(it.state)),
        Cell::own(format!(
            " {} · {} · {}",
            it.rule.id, it.rule.level, evaluation.title
        )),
    ]);
    page.line(Cell::outside(&gate::note(it, evaluation.as_of)));
    if let Some(remedy) = gate::remedy(it, evaluation.item.as_ref()) {
        page.line(vec![
            Cell::own("next: ").tone(Tone::Strong),
            Cell::outside(&remedy),
        ]);
    }
}

fn check(
    page: &mut Page,
    bench: &mut Bench,
    evaluation: &Evaluation,
    it: &JudgedCheck,
    all: bool,
) -> anyhow::Result<()> {
    page.heading(Cell::own(it.check.as_str().to_owned()));
    let zone = bench.zone();
    let mut pairs: Vec<(&'static str, Line)> = vec![
        (
            "state",
            vec![Cell::own(it.state.as_str()).tone(view::tone(it.state))],
        ),
        (
            "value",
            vec![Cell::outside(&gate::value_of(it, evaluation.as_of, zone))],
        ),
        ("target", vec![Cell::own(gate::shown_target(it, zone))]),
    ];
    if let Some(reason) = it.reason {
        pairs.push(("reason", vec![Cell::own(reason.as_str())]));
    }
    pairs.extend(behind(bench, it));
    page.pairs(pairs);
    let Some(queries) = evidence::queries(it).cloned() else {
        if evidence::is_of_the_log(bench, it)
            && let Some(why) = measured::why_none(&bench.desk)?
        {
            page.line(Cell::own(format!("no SQL: {why}")).tone(Tone::Dim));
        }
        return Ok(());
    };
    page.line(Cell::from("the number, for `sqlite3 .maestro/log.db`:"));
    page.quote(&queries.value_sql.clone().into());
    let (table, n) = evidence::rows(bench, &queries, all)?;
    if n == 0 {
        page.line(Cell::from("no row stands behind it"));
        return Ok(());
    }
    page.line(Cell::from("its rows:"));
    page.quote(&queries.rows_sql.clone().into());
    page.table(table);
    if MOST_ROWS < n && !all {
        page.line(Cell::own(format!(
            "{MOST_ROWS} of {n} rows (--rows shows all)"
        )));
    }
    Ok(())
}

fn behind(bench: &Bench, it: &JudgedCheck) -> Vec<(&'static str, Line)> {
    let at = |at| vec![view::when(bench, at)];
    match &it.found {
        Found::Measured(measured) => measured_pairs(bench, measured, it.target),
        Found::Said {
            by,
            at: said_at,
            until,
            evidence,
            ..
        } => {
            let mut pairs = vec![("by", vec![Cell::outside(by)]), ("at", at(*said_at))];
            pairs.extend(until.map(|it| ("until", at(it))));
            pairs.extend(
                evidence
                    .iter()
                    .map(|it| ("evidence", vec![Cell::outside(it)])),
            );
            pairs
        }
        Found::File {
            sha256,
            bytes,
            changed_at,
        } => {
            let mut pairs = vec![
                ("sha256", vec![Cell::own(sha256.clone())]),
                ("size", vec![Cell::own(format!("{bytes} bytes"))]),
            ];
            pairs.extend(changed_at.map(|it| ("changed", at(it))));
            pairs
        }
        Found::Moment | Found::Gate { .. } | Found::Nothing { .. } => Vec::new(),
    }
}

fn measured_pairs(bench: &Bench, it: &Measured, target: Option<f64>) -> Vec<(&'static str, Line)> {
    let own = |text: String| vec![Cell::own(text)];
    let shown = |value| gate::shown_value(value, it.unit);
    let mut pairs = Vec::new();
    if let (Some(value), Some(target)) = (it.value, target) {
        pairs.push(("margin", own(shown(value - target))));
    }
    pairs.extend(
        it.ratio
            .map(|it| ("ratio", own(format!("{} of {}", it.good, it.total)))),
    );
    pairs.extend(it.n.map(|it| ("n", own(it.to_string()))));
    pairs.extend(it.interval.map(|it| {
        let text = format!("{} to {} (95%)", shown(it.low), shown(it.high));
        ("interval", own(text))
    }));
    pairs.extend(
        it.measured_at
            .map(|at| ("measured", vec![view::when(bench, at)])),
    );
    pairs.extend(
        it.source
            .iter()
            .map(|it| ("source", vec![Cell::outside(it)])),
    );
    if let Some(definition) = bench.config.metrics.get(&it.metric) {
        pairs.push(("counted", own(definition.counted.clone())));
        pairs.push(("defined by", own(definition.defined_by.clone())));
    }
    pairs
}

/// What the policy says of it.
fn rule(page: &mut Page, evaluation: &Evaluation, it: &JudgedCriterion) {
    let rule = &it.rule;
    let mut words = vec![format!("unknown means {}", rule.on_unknown)];
    words.extend(rule.min_sample.map(|it| format!("at least {it} needed")));
    let age = rule.max_age.map(crate::sla::format_seconds);
    words.extend(age.map(|it| format!("not older than {it}")));
    words.extend(
        rule.require_interval
            .then(|| "the interval must pass, too".to_owned()),
    );
    words.push(match &rule.requires_sync {
        Syncs::None => "needs no sync".to_owned(),
        Syncs::All => "needs every source complete and fresh".to_owned(),
        Syncs::These(needs) => {
            let names: Vec<&str> = needs.iter().map(|it| it.source.as_str()).collect();
            format!("needs {} complete and fresh", names.join(", "))
        }
    });
    let waivable = if rule.waivable {
        format!(
            "may be waived: maestro gate waive {} {}",
            evaluation.gate, rule.id
        )
    } else {
        "cannot be waived".to_owned()
    };
    words.push(waivable);
    page.heading("The rule");
    page.items(words.into_iter().map(|it| vec![Cell::own(it)]).collect());
}
