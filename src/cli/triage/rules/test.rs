use serde::Serialize;

use crate::cli::{Ctx, Outcome};
use crate::model::Text;
use crate::render::ci::{self, Finding, Level, Suite};
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::triage::rules::{Tried, try_out};

/// Try the examples that stand beside the rules
///
/// Each example is judged by its own rule alone. Ends with 3 when one is not what it expects to be,
/// and with 4 when there is nothing to try. Needs no log.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage test --sample
  maestro triage test p0-crash --format junit > rules.xml")]
pub(in crate::cli::triage) struct Args {
    /// Rules, by their ids [default: all]
    #[arg(value_name = "RULE")]
    rules: Vec<String>,
}

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    rules: usize,
    examples: usize,
    failed: usize,
    results: Vec<ResultJson<'a>>,
}

#[derive(Serialize)]
struct ResultJson<'a> {
    rule: &'a str,
    origin: &'a str,
    title: &'a str,
    expected: String,
    got: String,
    passed: bool,
}

pub(in crate::cli::triage) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[
        Format::Table,
        Format::Markdown,
        Format::Json,
        Format::Csv,
        Format::Junit,
    ])?;
    let config = ctx.config()?;
    super::explain::known(&config.rules, &args.rules)?;
    let mut tried = try_out(&config.rules, &config.sla);
    tried.retain(|it| args.rules.is_empty() || args.rules.iter().any(|id| **id == *it.rule.id));
    let failed = tried.iter().filter(|it| !it.outcome.is_right()).count();
    let outcome = match (tried.len(), failed) {
        (0, _) => Outcome::CannotTell,
        (_, 0) => Outcome::Fine,
        _ => Outcome::Finding,
    };
    let mut rules: Vec<&str> = tried.iter().map(|it| &*it.rule.id).collect();
    rules.dedup();
    match format {
        Format::Json => {
            let report = Report {
                schema: "maestro.triage-test/1",
                rules: rules.len(),
                examples: tried.len(),
                failed,
                results: tried.iter().map(result).collect(),
            };
            render::json(&mut ctx.out, &report)?;
        }
        Format::Junit => ci::junit(&mut ctx.out, &suite(&tried))?,
        _ => {
            let page = page(&tried, rules.len(), failed, format, &args.rules);
            ctx.show(format, &page)?;
        }
    }
    Ok(outcome)
}

fn result<'a>(tried: &'a Tried<'_>) -> ResultJson<'a> {
    ResultJson {
        rule: &tried.rule.id,
        origin: &tried.rule.origin,
        title: &tried.example.title,
        expected: tried.outcome.expected.told(),
        got: tried.outcome.got.told(),
        passed: tried.outcome.is_right(),
    }
}

fn suite(tried: &[Tried<'_>]) -> Suite {
    let name = |it: &Tried<'_>| format!("{}: {}", it.rule.id, it.example.title);
    let (right, wrong): (Vec<_>, Vec<_>) = tried.iter().partition(|it| it.outcome.is_right());
    let finding = |it: &&Tried<'_>| Finding {
        rule: it.rule.id.to_string(),
        level: Level::Error,
        title: Text::new(name(it)),
        message: format!(
            "expected {}, got {} ({})",
            it.outcome.expected.told(),
            it.outcome.got.told(),
            it.rule.origin
        ),
        location: None,
        fingerprint: name(it),
    };
    Suite {
        name: "maestro triage test".to_owned(),
        passed: right.iter().map(|it| name(it)).collect(),
        skipped: Vec::new(),
        findings: wrong.iter().map(finding).collect(),
        home: Some("maestro.toml".into()),
    }
}

/// `asked` are ids of rules that there are.
fn nothing(asked: &[String]) -> String {
    if asked.is_empty() {
        return "nothing to try: no rule has `examples`".to_owned();
    }
    let all: Vec<String> = asked.iter().map(|it| format!("`{it}`")).collect();
    let verb = if all.len() == 1 { "has" } else { "have" };
    format!("nothing to try: {} {verb} no `examples`", all.join(", "))
}

fn page(
    tried: &[Tried<'_>],
    rules: usize,
    failed: usize,
    format: Format,
    asked: &[String],
) -> Page {
    let mut page = Page::default();
    let shown = |it: &&Tried<'_>| format == Format::Csv || !it.outcome.is_right();
    let mut table = Table::new(vec![
        Column::new("STATE"),
        Column::new("RULE"),
        Column::new("EXAMPLE").shrinks_to(20),
        Column::new("EXPECTED"),
        Column::new("GOT"),
        Column::new("FROM").drops(0),
    ]);
    for it in tried.iter().filter(shown) {
        let right = it.outcome.is_right();
        let (word, tone) = if right {
            ("ok", Tone::Good)
        } else {
            ("FAIL", Tone::Bad)
        };
        table.row(vec![
            Cell::own(word).tone(tone),
            Cell::own(it.rule.id.to_string()),
            Cell::outside(&it.example.title.as_str().into()),
            Cell::own(it.outcome.expected.told()),
            Cell::own(it.outcome.got.told()),
            Cell::outside(&it.rule.origin.as_str().into()),
        ]);
    }
    if format == Format::Csv {
        page.table(table);
        return page;
    }
    let (line, tone) = match (tried.len(), failed) {
        (0, _) => (nothing(asked), Tone::Warn),
        (n, 0) => (format!("OK {n} examples of {rules} rules"), Tone::Good),
        (n, failed) => (
            format!("FAIL {failed} of {n} examples of {rules} rules"),
            Tone::Bad,
        ),
    };
    page.line(Cell::own(line).tone(tone));
    if 0 < failed {
        page.table(table);
    }
    page
}
