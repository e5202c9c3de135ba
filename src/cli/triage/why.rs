use serde::Serialize;

use super::decided::decided;
use super::json::{self, ItemJson};
use super::kin;
use super::row;
use super::rules::{self, RulesJson};
use crate::cli::desk::{Desk, Matter};
use crate::cli::{Ctx, Outcome, shape};
use crate::model::{ConversationId, DecisionField, Priority, Promise};
use crate::render::{self, Block, Cell, Format, Line, Page, Tone};
use crate::sla::{Clock, ClockState, format_seconds};
use crate::triage::{Item, PrioritySource};

/// Tell why conversations stand where they stand, and what would change it
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro triage why '#226' --sample")]
pub(super) struct Args {
    /// Conversations: #142 or 142, owner/repo#142, a URL or a short id
    #[arg(value_name = "REF", required = true)]
    references: Vec<String>,
}

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    as_of: String,
    conversations: Vec<Explained<'a>>,
}

#[derive(Serialize)]
struct Explained<'a> {
    #[serde(flatten)]
    item: ItemJson<'a>,
    evidence: &'a [String],
    would_change: &'a [String],
    #[serde(flatten)]
    rules: &'a RulesJson,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let desk = Desk::open(ctx)?;
    let mut page = Page::default();
    let mut told: Vec<(Item, Vec<String>, Vec<String>, RulesJson)> = Vec::new();
    desk.named(&args.references, &mut |matter| {
        let item = kin::item(&desk, matter)?;
        let (evidence, would_change) =
            (evidence(&desk, matter, &item), would_change(&desk, matter));
        tell(&mut page, &desk, matter, &evidence, &would_change);
        told.push((item, evidence, would_change, rules::json(&desk, matter)));
        Ok(())
    })?;
    if format != Format::Json {
        ctx.show(format, &page)?;
        return Ok(Outcome::Fine);
    }
    let conversations = told
        .iter()
        .map(|(item, evidence, would_change, rules)| Explained {
            item: json::item(item),
            evidence,
            would_change,
            rules,
        })
        .collect();
    let report = Report {
        schema: "maestro.triage-why/1",
        as_of: shape::iso(ctx.now),
        conversations,
    };
    render::json(&mut ctx.out, &report)?;
    Ok(Outcome::Fine)
}

/// The same page about one conversation.
pub(super) fn told(ctx: &mut Ctx, id: ConversationId) -> anyhow::Result<()> {
    let desk = Desk::open(ctx)?;
    let mut page = Page::default();
    desk.named(&[id.to_string()], &mut |matter| {
        let item = kin::item(&desk, matter)?;
        let (evidence, would_change) =
            (evidence(&desk, matter, &item), would_change(&desk, matter));
        tell(&mut page, &desk, matter, &evidence, &would_change);
        Ok(())
    })?;
    ctx.show(Format::Table, &page)
}

fn tell(
    page: &mut Page,
    desk: &Desk,
    matter: &Matter<'_>,
    evidence: &[String],
    would_change: &[String],
) {
    let item = &matter.item();
    let priority = match (item.suspected, item.priority) {
        (Some(suspected), _) => format!(
            "{suspected}? suspected, needs your word; now {}",
            said(item)
        ),
        (None, _) => said(item).to_owned(),
    };
    page.blocks.push(Block::Heading(vec![
        Cell::outside(&item.reference),
        "  ".into(),
        row::title(item),
    ]));
    page.line(
        Cell::own(format!(
            "{priority} ({}), {}, waiting on {}: {}",
            item.priority_source.as_str(),
            item.standing.state,
            item.standing.state.waiting_on().as_str(),
            item.next_action
        ))
        .tone(Tone::Strong),
    );
    page.heading("Because");
    page.items(lines(evidence));
    rules::tell(page, desk, matter);
    if !matter.decisions.is_empty() {
        page.heading("Decided here");
        page.items(
            matter
                .decisions
                .iter()
                .map(|it| decided(desk, it))
                .collect(),
        );
    }
    page.heading("What would change it");
    page.items(lines(would_change));
}

fn said(item: &Item) -> &'static str {
    item.priority.map_or("no priority", |it| it.as_str())
}

fn lines(texts: &[String]) -> Vec<Line> {
    texts.iter().map(|it| vec![Cell::own(it.clone())]).collect()
}

fn evidence(desk: &Desk, matter: &Matter<'_>, item: &Item) -> Vec<String> {
    let mut evidence = item.why.clone();
    evidence.push(priority_evidence(desk, matter));
    evidence.extend(rules::evidence(matter));
    let open = matter.clocks.iter().filter(|it| it.state.is_open());
    evidence.extend(open.map(|it| clock_evidence(desk, it)));
    evidence
}

fn priority_evidence(desk: &Desk, matter: &Matter<'_>) -> String {
    let zone = desk.config.project.timezone;
    let since = matter
        .timeline
        .change_at(desk.now)
        .map(|it| shape::local(it.at, zone, desk.now))
        .unwrap_or_default();
    match (matter.item().priority_source, matter.item().priority) {
        (PrioritySource::Decision, Some(priority)) => {
            format!("somebody here decided {priority}, since {since}")
        }
        (PrioritySource::Rule, Some(priority)) => {
            format!("a rule of the policy says {priority}, and nobody said otherwise")
        }
        (PrioritySource::Label, Some(priority)) => {
            format!("a label means {priority}, since {since}")
        }
        _ => "no label means a priority, and nobody decided one".to_owned(),
    }
}

fn clock_evidence(desk: &Desk, clock: &Clock) -> String {
    let cause = clock
        .cause
        .map(|it| format!(" ({})", it.as_str()))
        .unwrap_or_default();
    let zone = desk.config.project.timezone;
    let limit = clock
        .limit_seconds
        .map_or_else(|| "next release".to_owned(), format_seconds);
    let due = clock
        .due_at
        .map(|it| format!(", due {}", shape::local(it, zone, desk.now)))
        .unwrap_or_default();
    format!(
        "{} {}{cause}: {} of {limit} used{due} (rule {}, since {})",
        clock.kind,
        clock.state.as_str().replace('_', " "),
        format_seconds(clock.elapsed_seconds),
        clock.rule,
        clock.started_by
    )
}

fn would_change(desk: &Desk, matter: &Matter<'_>) -> Vec<String> {
    let item = &matter.item();
    let mut changes = rules::would_change(matter);
    let open = |state: ClockState| {
        matches!(
            state,
            ClockState::Running | ClockState::AtRisk | ClockState::BreachedOpen
        )
    };
    for clock in matter.clocks.iter().filter(|it| open(it.state)) {
        changes.push(format!("{} ends with {}", clock.kind, ending(clock)));
    }
    let owes = |it: &Promise| it.fate(matter.timeline, desk.now).ended_at().is_none();
    if matter.promises.iter().any(owes) {
        let keeps = "our next word in it keeps what was promised, or `triage promise REF --kept`";
        changes.push(keeps.to_owned());
    }
    if item.priority_source == PrioritySource::Decision {
        changes
            .push("`triage set REF --priority none` gives the word back to the labels".to_owned());
    } else if let Some(labels) = priority_labels(desk, item.priority) {
        changes.push(format!(
            "another priority: {labels}, or `triage set REF --priority P0|P1|P2|P3`"
        ));
    }
    if matter
        .decisions
        .iter()
        .any(|it| it.field == DecisionField::Snooze)
        && item.snoozed.is_some()
    {
        changes.push("a word of the customer wakes it, or `triage wake REF`".to_owned());
    }
    if !desk.sameness.duplicates(matter.id()).is_empty() {
        changes.push("`triage dup REF --undo` lets a duplicate stand for itself again".to_owned());
    }
    if desk.sameness.duplicate_of(matter.id()).is_some() {
        changes.push(
            "a word of the customer brings it back into the queue, or `triage dup REF --undo`"
                .to_owned(),
        );
    }
    changes
}

fn ending(clock: &Clock) -> &'static str {
    use crate::sla::ClockKind;
    match clock.kind {
        ClockKind::FirstResponse | ClockKind::NextResponse | ClockKind::PeriodicUpdate => {
            "a public word of the team"
        }
        ClockKind::Acknowledge => "an owner, or a public word of the team",
        ClockKind::Triage | ClockKind::TriageMax => {
            "a priority and an owner or a type, as the policy asks"
        }
        ClockKind::Assess => "any act of the team: a word, a label, an owner",
        ClockKind::MitigationNote => "a mitigation note",
        ClockKind::Escalation => {
            "a public word of the team; an owner too, where nobody asked for a manager"
        }
        ClockKind::Resolution | ClockKind::RequesterWait | ClockKind::AgentWork => "the closing",
    }
}

fn priority_labels(desk: &Desk, current: Option<Priority>) -> Option<String> {
    let others = desk
        .config
        .sla
        .priority_labels
        .0
        .iter()
        .filter(|(it, _)| Some(**it) != current);
    let named: Vec<String> = others
        .filter_map(|(it, labels)| Some(format!("{} = {it}", labels.first()?)))
        .collect();
    (!named.is_empty()).then(|| named.join(", "))
}
