use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use serde::Serialize;

use crate::cli::desk::{Desk, Matter};
use crate::cli::{Ctx, Outcome, shape};
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::store::Filter;
use crate::triage::rules::{Rule, Seen, lint};

/// Look for rules that never speak, or speak against each other
///
/// E-WORKFLOW: an example that fails, a rule that never holds or never decides, a label that is
/// nowhere, a role that nobody holds. E-SLA-CONFLICT: two rules of your own that say different
/// priorities of something that is open now or of an example, or ask for the same; a priority to
/// which nothing is promised. E-MONITORING: a rule that held for nothing in
/// the last 90 days (where the log reaches back that far), a phase in which nobody is on call. Ends
/// with 3 when it finds something.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro triage lint --sample")]
pub(in crate::cli::triage) struct Args {}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    findings: Vec<FindingJson>,
}

#[derive(Serialize)]
struct FindingJson {
    code: &'static str,
    subject: String,
    message: String,
}

/// Silence proves something only of a time that the log knows.
const LOOKED_BACK: TimeDelta = TimeDelta::days(90);

pub(in crate::cli::triage) fn run(ctx: &mut Ctx, _: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let desk = Desk::open(ctx)?;
    let seen = seen(&desk)?;
    let lints = lint(&desk.config.rules, &desk.config.sla, &seen);
    let outcome = if lints.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Finding
    };
    if format == Format::Json {
        let findings = lints.into_iter().map(|it| FindingJson {
            code: it.code,
            subject: it.subject,
            message: it.message,
        });
        let report = Report {
            schema: "maestro.triage-lint/1",
            as_of: shape::iso(ctx.now),
            findings: findings.collect(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(outcome);
    }
    let mut page = Page::default();
    if lints.is_empty() {
        let n = desk.config.rules.rules.len();
        page.line(Cell::own(format!("OK nothing to look at in {n} rules")).tone(Tone::Good));
    } else {
        let mut table = Table::new(vec![
            Column::new("CODE"),
            Column::new("SUBJECT").shrinks_to(16),
            Column::new("WHAT").shrinks_to(20),
        ]);
        for lint in lints {
            table.row(vec![
                Cell::own(lint.code).tone(Tone::Warn),
                Cell::outside(&lint.subject.into()),
                Cell::outside(&lint.message.into()),
            ]);
        }
        page.table(table);
    }
    ctx.show(format, &page)?;
    Ok(outcome)
}

fn seen(desk: &Desk) -> anyhow::Result<Seen> {
    let config = &desk.config;
    let mut labels = BTreeSet::new();
    let mut hits: BTreeMap<String, usize> = BTreeMap::new();
    let since = desk.now - LOOKED_BACK;
    let mut first = desk.now;
    let mut together = BTreeMap::new();
    desk.each(Filter::All, &mut |matter| {
        let conversation = matter.timeline.conversation;
        first = first.min(conversation.opened_at);
        if !matter.timeline.is_closed() {
            pair_up(desk, matter, &mut together);
        }
        labels.extend(
            matter
                .timeline
                .label_spans
                .iter()
                .map(|it| it.label.to_lowercase()),
        );
        Ok(())
    })?;
    let reaches_back = first <= since;
    if reaches_back {
        desk.opened_since(since, &mut |matter| {
            for hit in &matter.judgement.hits {
                *hits.entry(hit.rule.to_string()).or_default() += 1;
            }
            Ok(())
        })?;
    }
    let members = config.team.members.iter().cloned();
    let roles = config.rules.roles.keys().cloned();
    Ok(Seen {
        labels,
        hits: reaches_back.then_some(hits),
        together,
        // Before anybody is named, every role would be a finding.
        known: roles.chain(members).collect(),
        phases: config
            .sla
            .phases
            .iter()
            .map(|it| it.id.to_string())
            .collect(),
    })
}

/// Counts for each two rules of the policy's own that both hold for it and say a priority.
fn pair_up(
    desk: &Desk,
    matter: &Matter<'_>,
    together: &mut BTreeMap<(String, String), (String, usize)>,
) {
    let says = |it: &&Rule| it.set.priority.is_some() && it.is_own();
    let hits = &matter.judgement.hits;
    let held = |it: &&Rule| hits.iter().any(|hit| hit.rule == it.id);
    let rules = desk.config.rules.rules.iter();
    let held: Vec<&Rule> = rules.filter(says).filter(held).collect();
    for (idx, one) in held.iter().enumerate() {
        for other in &held[idx + 1..] {
            let pair = (one.id.to_string(), other.id.to_string());
            let found = together
                .entry(pair)
                .or_insert_with(|| (matter.id().to_string(), 0));
            found.1 += 1;
        }
    }
}
