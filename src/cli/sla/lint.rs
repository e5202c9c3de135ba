use std::collections::BTreeMap;

use serde::Serialize;

use crate::cli::desk::Desk;
use crate::cli::{Ctx, Outcome, shape};
use crate::model::Channel;
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::sla::{self, Lint};
use crate::store::Filter;

/// Look for promises that the policy does not make, or does not mean
///
/// Finds rules that never decide, channels that are looser than a priority, phases that never
/// begin though conversations are there, and open conversations to which no rule promises a first
/// response (`no_target`). Ends with 3 when it finds something. A rule that is looser on purpose
/// says so: `looser_than = { p0 = "2h" }`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro sla lint --sample")]
pub(super) struct Args {}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    findings: Vec<Finding>,
}

#[derive(Serialize)]
struct Finding {
    code: &'static str,
    subject: String,
    message: String,
}

pub(super) fn run(ctx: &mut Ctx, _: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let desk = Desk::open(ctx)?;
    let mut lints = sla::lint(&desk.config.sla);
    if !desk.syncs.is_empty() {
        lints.extend(sla::idle_phases(&desk.config.sla));
    }
    lints.extend(no_target(&desk)?);
    let outcome = if lints.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Finding
    };
    if format == Format::Json {
        let findings = lints.into_iter().map(|it| Finding {
            code: it.code,
            subject: it.subject,
            message: it.message,
        });
        let report = Report {
            schema: "maestro.sla-lint/1",
            as_of: shape::iso(ctx.now),
            findings: findings.collect(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(outcome);
    }
    let mut page = Page::default();
    if lints.is_empty() {
        page.line(Cell::own("OK nothing to look at").tone(Tone::Good));
    } else {
        let mut table = Table::new(vec![
            Column::new("CODE"),
            Column::new("SUBJECT").shrinks_to(16),
            Column::new("WHAT").shrinks_to(20),
        ]);
        for lint in lints {
            table.row(vec![
                Cell::own(lint.code).tone(Tone::Warn),
                Cell::own(lint.subject),
                Cell::own(lint.message),
            ]);
        }
        page.table(table);
    }
    ctx.show(format, &page)?;
    Ok(outcome)
}

/// Open conversations of outsiders to which nothing is promised, by channel.
fn no_target(desk: &Desk) -> anyhow::Result<Vec<Lint>> {
    let mut silent: BTreeMap<Channel, usize> = BTreeMap::new();
    desk.each(Filter::Open, &mut |matter| {
        let promised = matter
            .clocks
            .iter()
            .any(|it| it.kind == sla::ClockKind::FirstResponse);
        if !promised && !matter.timeline.opened_by_us() && !matter.timeline.is_closed() {
            *silent
                .entry(matter.timeline.conversation.channel)
                .or_default() += 1;
        }
        Ok(())
    })?;
    let lint = |(channel, n): (Channel, usize)| Lint {
        code: "no_target",
        subject: channel.to_string(),
        message: format!("{n} open conversations without a promised first response"),
    };
    Ok(silent.into_iter().map(lint).collect())
}
