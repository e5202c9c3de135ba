use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;

use super::json;
use super::rows::tone;
use super::steps::{Step, steps};
use crate::cli::desk::{Desk, Matter};
use crate::cli::{Ctx, Outcome, shape};
use crate::model::ConversationId;
use crate::render::{self, Cell, Column, Format, Line, Page, Table, Tone};
use crate::sla::{Clock, ClockKind, ClockState, Pause, format_seconds};

/// Explain the clocks of a conversation, second by second
///
/// Shows what happened, what started, paused and stopped each clock, which rule set its limit, and
/// the arithmetic.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro sla explain '#226' --sample\n  maestro sla explain '#226' --clock periodic_update --sample"
)]
pub(super) struct Args {
    /// Conversations: #142 or 142, owner/repo#142, a URL or a short id
    #[arg(value_name = "REF", required = true)]
    references: Vec<String>,

    /// Explain only this clock; several with commas between them
    #[arg(long, value_name = "CLOCK", value_delimiter = ',', value_parser = super::status::clocks())]
    clock: Vec<ClockKind>,
}

#[derive(Serialize)]
struct Explained<'a> {
    schema: &'static str,
    as_of: String,
    conversations: Vec<One<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    id: String,
    policy: &'a str,
    timeline: Vec<Step>,
    clocks: Value,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let desk = Desk::open(ctx)?;
    let mut page = Page::default();
    let mut told = Vec::new();
    desk.named(&args.references, &mut |matter| {
        let wanted = |it: &&Clock| args.clock.is_empty() || args.clock.contains(&it.kind);
        let clocks: Vec<Clock> = matter.clocks.iter().filter(wanted).cloned().collect();
        tell(&mut page, &desk, matter, &clocks);
        told.push((matter.timeline.conversation.id, steps(matter), clocks));
        Ok(())
    })?;
    if format != Format::Json {
        ctx.show(format, &page)?;
        return Ok(Outcome::Fine);
    }
    let policy = desk.config.sla.revision.as_str();
    let one = |(id, timeline, clocks): (ConversationId, Vec<Step>, Vec<Clock>)| -> anyhow::Result<One<'_>> {
        let report = json::report("", ctx.now, policy, json::Tally::of(&clocks).summary(), Vec::new(), &clocks);
        Ok(One { id: id.to_string(), policy, timeline, clocks: serde_json::to_value(report.clocks)? })
    };
    let conversations = told.into_iter().map(one).collect::<anyhow::Result<_>>()?;
    let explained = Explained {
        schema: "maestro.sla-explain/1",
        as_of: shape::iso(ctx.now),
        conversations,
    };
    render::json(&mut ctx.out, &explained)?;
    Ok(Outcome::Fine)
}

fn tell(page: &mut Page, desk: &Desk, matter: &Matter<'_>, clocks: &[Clock]) {
    let conversation = matter.timeline.conversation;
    page.blocks.push(render::Block::Heading(vec![
        Cell::outside(&conversation.reference()),
        "  ".into(),
        Cell::outside(&conversation.title),
    ]));
    page.pairs(essentials(desk, matter));
    page.heading("What happened");
    let mut table = Table::new(vec![Column::new("WHEN"), Column::new("WHAT")]);
    for step in steps(matter) {
        table.row(vec![Cell::own(exact(step.moment, desk)), what(&step)]);
    }
    page.table(table);
    if clocks.is_empty() {
        page.line(Cell::own("No rule of the policy starts a clock here."));
    }
    for clock in clocks {
        tell_clock(page, desk, clock);
    }
}

fn essentials(desk: &Desk, matter: &Matter<'_>) -> Vec<(&'static str, Line)> {
    let conversation = matter.timeline.conversation;
    let zone = desk.config.project.timezone;
    let priority = matter.item().priority.map_or("none", |it| it.as_str());
    vec![
        ("channel", vec![conversation.channel.as_str().into()]),
        (
            "priority",
            vec![Cell::own(format!(
                "{priority} ({})",
                matter.item().priority_source.as_str()
            ))],
        ),
        ("state", vec![matter.item().standing.state.as_str().into()]),
        (
            "judged",
            vec![Cell::own(format!(
                "as of {}",
                shape::header(desk.now, zone)
            ))],
        ),
        (
            "policy",
            vec![Cell::own(format!("revision {}", desk.config.sla.revision))],
        ),
    ]
}

fn exact(moment: DateTime<Utc>, desk: &Desk) -> String {
    moment
        .with_timezone(&desk.config.project.timezone)
        .format("%a %-d %b %Y %H:%M:%S %Z")
        .to_string()
}

fn what(step: &Step) -> Cell {
    match &step.label {
        Some(label) => Cell::outside(&crate::model::Text::new(format!(
            "{} {}",
            step.what,
            label.raw()
        ))),
        None => Cell::own(step.what.clone()),
    }
}

fn tell_clock(page: &mut Page, desk: &Desk, clock: &Clock) {
    let cycle = match clock.cycle {
        1 => String::new(),
        n => format!(" {n}"),
    };
    let cause = clock.cause.map(|it| format!(" ({})", it.as_str()));
    let state = clock.state.as_str().replace('_', " ") + &cause.unwrap_or_default();
    page.blocks.push(render::Block::Heading(vec![
        Cell::own(format!("{}{cycle}: ", clock.kind)),
        Cell::own(state).tone(tone(clock.state)),
    ]));
    let mut pairs: Vec<(&'static str, Line)> = facts(desk, clock)
        .into_iter()
        .map(|(name, words)| (name, vec![Cell::own(words)]))
        .collect();
    let sum = Cell::own(arithmetic(clock, desk.now)).tone(Tone::Strong);
    pairs.push(("sum", vec![sum]));
    page.pairs(pairs);
}

/// What set the clock, ran it and ended it.
fn facts(desk: &Desk, clock: &Clock) -> Vec<(&'static str, String)> {
    let at = |moment| exact(moment, desk);
    let calendar = clock.calendar.as_deref().unwrap_or("24x7");
    let limit = clock.limit_seconds.map(format_seconds);
    let limit = limit.unwrap_or_else(|| "the next release".to_owned());
    let (rule, chosen_by) = (&clock.rule, chosen_by(clock));
    let mut facts = vec![
        (
            "limit",
            format!("{limit} on {calendar}, rule {rule}{chosen_by}"),
        ),
        (
            "started",
            format!("{}  {}", at(clock.started_at), clock.started_by),
        ),
    ];
    let pauses = clock.pauses.iter();
    facts.extend(pauses.map(|it| ("not counted", paused(it, desk))));
    if let (Some(moment), Some(by)) = (clock.stopped_at, &clock.stopped_by) {
        let cancelled = clock.state == ClockState::Cancelled;
        let name = if cancelled { "cancelled" } else { "stopped" };
        facts.push((name, format!("{}  {by}", at(moment))));
    }
    facts.extend(clock.due_at.map(|it| ("due", at(it))));
    let changed = "the priority that chose this limit was set";
    facts.extend(
        clock
            .retargeted_at
            .map(|it| ("changed", format!("{}  {changed}", at(it)))),
    );
    facts
}

fn chosen_by(clock: &Clock) -> String {
    let priority = clock
        .priority
        .map(|it| format!(" {it}"))
        .unwrap_or_default();
    let phase = clock
        .phase
        .as_deref()
        .map(|it| format!(" {it}"))
        .unwrap_or_default();
    if priority.is_empty() && phase.is_empty() {
        String::new()
    } else {
        format!(" for{priority}{phase}")
    }
}

fn paused(pause: &Pause, desk: &Desk) -> String {
    match pause.to {
        Some(to) => format!("{} to {}", exact(pause.from, desk), exact(to, desk)),
        None => format!("{} until now", exact(pause.from, desk)),
    }
}

/// `9h from start to now on 24x7, less 2h not counted = 7h of 8h: 1h left`.
fn arithmetic(clock: &Clock, now: DateTime<Utc>) -> String {
    let end = clock.stopped_at.unwrap_or(now);
    let wall = (end - clock.started_at).num_seconds().max(0);
    let until = if clock.stopped_at.is_some() {
        "stop"
    } else {
        "now"
    };
    let less = wall - clock.elapsed_seconds;
    let less = if less == 0 {
        String::new()
    } else {
        format!(
            ", less {} outside the calendar or not counted",
            shape::exact(less)
        )
    };
    let used = shape::exact(clock.elapsed_seconds);
    let verdict = match clock.limit_seconds {
        None => String::new(),
        Some(limit) if limit < clock.elapsed_seconds => {
            format!(
                " of {}: {} over",
                shape::exact(limit),
                shape::exact(clock.elapsed_seconds - limit)
            )
        }
        Some(limit) => format!(
            " of {}: {} to spare",
            shape::exact(limit),
            shape::exact(limit - clock.elapsed_seconds)
        ),
    };
    format!(
        "{} from start to {until}{less} = {used} used{verdict}",
        shape::exact(wall)
    )
}
