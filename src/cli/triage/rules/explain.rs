use serde::Serialize;

use crate::cli::desk::Desk;
use crate::cli::{Ctx, Outcome, shape};
use crate::config::did_you_mean;
use crate::error::UserError;
use crate::model::{Escalation, Priority, Text};
use crate::render::{self, Cell, Format, Line, Page, Tone};
use crate::store::Filter;
use crate::triage::rules::{Rule, Rules};

/// Show what a rule asks for, what it sets, and for what it holds now
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage explain-rule p0-crash --sample
  maestro triage explain-rule --sample")]
pub(in crate::cli::triage) struct Args {
    /// Rules, by their ids [default: all, one line each]
    #[arg(value_name = "RULE")]
    rules: Vec<String>,
}

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    as_of: String,
    rules: Vec<RuleJson<'a>>,
}

#[derive(Serialize)]
struct RuleJson<'a> {
    rule: &'a str,
    because: &'a str,
    origin: &'a str,
    all: Vec<&'a str>,
    any: Vec<&'a str>,
    none: Vec<&'a str>,
    priority: Option<&'static str>,
    floor: Option<&'static str>,
    ceiling: Option<&'static str>,
    kind: Option<&'a str>,
    owner: Option<&'a str>,
    private: bool,
    escalates: Option<&'static str>,
    needs_confirmation: bool,
    resolution: Option<&'a str>,
    examples: usize,
    holds_for: Vec<Text>,
}

pub(in crate::cli::triage) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let desk = Desk::open(ctx)?;
    let rules = &desk.config.rules;
    known(rules, &args.rules)?;
    let asked = |it: &&Rule| args.rules.is_empty() || args.rules.iter().any(|id| **id == *it.id);
    let chosen: Vec<&Rule> = rules.rules.iter().filter(asked).collect();
    let held = held(&desk, &chosen)?;
    if format == Format::Json {
        let rules = chosen.iter().zip(held).map(|(rule, held)| json(rule, held));
        let report = Report {
            schema: "maestro.triage-rules/1",
            as_of: shape::iso(ctx.now),
            rules: rules.collect(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    if chosen.is_empty() {
        page.line(Cell::own("the policy has no [[rule]]").tone(Tone::Warn));
    }
    for (rule, held) in chosen.iter().zip(&held) {
        if args.rules.is_empty() {
            page.line(short(rule, held.len()));
        } else {
            whole(&mut page, rule, held);
        }
    }
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

/// # Errors
/// Names every id that no rule has.
pub(super) fn known(rules: &Rules, ids: &[String]) -> anyhow::Result<()> {
    let has = |id: &&String| !rules.rules.iter().any(|it| *it.id == ***id);
    let unknown: Vec<&String> = ids.iter().filter(has).collect();
    let Some(first) = unknown.first() else {
        return Ok(());
    };
    let near = did_you_mean(first, rules.rules.iter().map(|it| &*it.id));
    let all: Vec<String> = unknown.iter().map(|it| format!("`{it}`")).collect();
    let hint = near.unwrap_or_else(|| "`maestro triage explain-rule` lists them".to_owned());
    let message = format!("there is no rule {}", all.join(", "));
    Err(UserError::usage(message).hint(hint).into())
}

/// The open conversations for which each of the rules holds now.
fn held(desk: &Desk, rules: &[&Rule]) -> anyhow::Result<Vec<Vec<Text>>> {
    let mut held = vec![Vec::new(); rules.len()];
    if desk.missing {
        return Ok(held);
    }
    desk.each(Filter::Unsettled, &mut |matter| {
        if matter.timeline.is_closed() {
            return Ok(());
        }
        for (rule, held) in rules.iter().zip(&mut held) {
            if matter.judgement.hits.iter().any(|it| it.rule == rule.id) {
                held.push(matter.timeline.conversation.reference());
            }
        }
        Ok(())
    })?;
    Ok(held)
}

fn effect(rule: &Rule) -> String {
    let set = &rule.set;
    let parts = [
        set.priority.map(|it| it.to_string()),
        set.floor.map(|it| format!("at least {it}")),
        set.ceiling.map(|it| format!("at most {it}")),
        set.kind.clone(),
        set.owner
            .as_ref()
            .map(|it| format!("to {}", it.replace('_', " "))),
        set.private.then(|| "private".to_owned()),
        set.escalate.map(|it| format!("help ({it})")),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let doubt = if rule.confirm {
        ", until you confirm a suspicion"
    } else {
        ""
    };
    format!("{}{doubt}", parts.join(", "))
}

fn short(rule: &Rule, held: usize) -> Line {
    vec![
        Cell::own(rule.id.to_string()).tone(Tone::Strong),
        Cell::outside(&format!(": {}; {}; {held} open", rule.because, effect(rule)).into()),
    ]
}

fn whole(page: &mut Page, rule: &Rule, held: &[Text]) {
    page.heading(Cell::outside(&Text::new(format!(
        "{}: {}",
        rule.id, rule.because
    ))));
    let mut items: Vec<Line> = vec![
        vec![Cell::outside(&format!("stands in {}", rule.origin).into())],
        vec![Cell::outside(&format!("sets {}", effect(rule)).into())],
    ];
    for (word, list) in [
        ("all of", &rule.when.all),
        ("one of", &rule.when.any),
        ("none of", &rule.when.none),
    ] {
        items.extend(
            list.iter()
                .map(|it| vec![Cell::outside(&format!("{word}: {}", it.written).into())]),
        );
    }
    items.extend(
        rule.resolution
            .iter()
            .map(|it| vec![Cell::outside(&format!("then {it}").into())]),
    );
    items.push(vec![Cell::own(format!(
        "{} examples: maestro triage test {}",
        rule.examples.len(),
        rule.id
    ))]);
    page.items(items);
    let mut line: Line = vec![Cell::own(format!("holds for {} open", held.len()))];
    for (idx, reference) in held.iter().take(20).enumerate() {
        line.push(if idx == 0 { ": ".into() } else { ", ".into() });
        line.push(Cell::outside(reference));
    }
    page.line(line);
}

fn json<'a>(rule: &'a Rule, holds_for: Vec<Text>) -> RuleJson<'a> {
    let written = |list: &'a [crate::triage::rules::Predicate]| {
        list.iter().map(|it| it.written.as_str()).collect()
    };
    let set = &rule.set;
    RuleJson {
        rule: &rule.id,
        because: &rule.because,
        origin: &rule.origin,
        all: written(&rule.when.all),
        any: written(&rule.when.any),
        none: written(&rule.when.none),
        priority: set.priority.map(Priority::as_str),
        floor: set.floor.map(Priority::as_str),
        ceiling: set.ceiling.map(Priority::as_str),
        kind: set.kind.as_deref(),
        owner: set.owner.as_deref(),
        private: set.private,
        escalates: set.escalate.map(Escalation::as_str),
        needs_confirmation: rule.confirm,
        resolution: rule.resolution.as_deref(),
        examples: rule.examples.len(),
        holds_for,
    }
}
