use serde::Serialize;

use crate::cli::{Ctx, Outcome, shape};
use crate::config::Config;
use crate::gate::Asks;
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};

/// Check the gates of the policy, without judging anything
///
/// A gate that cannot be read, a metric that nobody defined, a file that leaves the folder of the
/// policy: all faults at once, with file, line and the nearest name (2). What can be read and may
/// not be meant ends with 3.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro gate check --sample\n  maestro gate check --policy maestro.toml"
)]
pub(super) struct Args {}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    gates: usize,
    criteria: usize,
    findings: Vec<Finding>,
}

#[derive(Serialize)]
struct Finding {
    gate: String,
    message: String,
}

pub(super) fn run(ctx: &mut Ctx, _: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let config = ctx.config()?;
    let findings = findings(&config);
    let outcome = if findings.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Finding
    };
    let (gates, criteria) = (
        config.gates().len(),
        config.gates().iter().map(|it| it.criteria.len()).sum(),
    );
    if format == Format::Json {
        let report = Report {
            schema: "maestro.gate-check/1",
            as_of: shape::iso(ctx.now),
            gates,
            criteria,
            findings,
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(outcome);
    }
    if findings.is_empty() && !ctx.is_talkative() {
        return Ok(outcome);
    }
    let mut page = Page::default();
    if format != Format::Csv {
        let (word, tone) = match findings.len() {
            0 => ("OK".to_owned(), Tone::Good),
            n => (format!("{n} FINDINGS"), Tone::Warn),
        };
        page.line(vec![
            Cell::own(word).tone(tone),
            Cell::own(format!(" {gates} gates, {criteria} criteria")),
        ]);
    }
    if !findings.is_empty() || format == Format::Csv {
        let mut table = Table::new(vec![
            Column::new("GATE"),
            Column::new("FINDING").shrinks_to(20),
        ]);
        for it in findings {
            table.row(vec![Cell::own(it.gate), Cell::own(it.message)]);
        }
        page.table(table);
    }
    ctx.show(format, &page)?;
    Ok(outcome)
}

fn findings(config: &Config) -> Vec<Finding> {
    let mut res = Vec::new();
    for gate in config.gates() {
        let mut found = |message: String| {
            res.push(Finding {
                gate: gate.id.clone(),
                message,
            });
        };
        if let Some(role) = gate.authority.as_deref() {
            let known = config.incident.holder(role).is_some();
            // Without any role named, roles are not in use.
            if !known && !config.incident.roles.is_empty() && is_own(config, &gate.id, "authority")
            {
                found(format!("nobody is the {role}: see [incident.roles]"));
            }
        }
        for it in &gate.criteria {
            let bound = it.max_age.is_some() || it.min_sample.is_some() || it.require_interval;
            let compares = it
                .checks
                .iter()
                .any(|it| matches!(it.asks, Asks::Compare { .. }));
            if bound && !compares {
                found(format!(
                    "{}: max_age, min_sample and require_interval are of what is measured",
                    it.id
                ));
            }
            let counted = it.checks.iter().filter_map(|it| it.metric());
            let counted = counted.filter_map(|it| config.metrics.get(it));
            let is_counted = |it: &crate::metrics::Definition| {
                it.requires_sync != crate::metrics::RequiresSync::None
            };
            if it.requires_sync == crate::gate::Syncs::None && counted.into_iter().any(is_counted) {
                found(format!("{}: counts in a log that may be old", it.id));
            }
        }
    }
    res
}

/// The user's own word: the built-in gates name roles that a policy need not have.
fn is_own(config: &Config, gate: &str, key: &str) -> bool {
    let key = format!("gate.{gate}.{key}");
    let setting = config.origins.of_gates().iter().find(|it| it.key == key);
    setting.is_some_and(|it| !it.origin.file.starts_with("gates/"))
}
