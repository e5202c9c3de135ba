//! What GitHub Actions shows beside a run.

use std::io::{self, Write};

use super::{Finding, Level, Suite, lines};
use crate::render::markdown::write_table;
use crate::render::page::{Cell, Column, Table};
use crate::render::terminal;

/// Writes one workflow command a finding, to be read by the runner from the log.
///
/// Runners show ten annotations of a level a step; all of them stand in the log.
pub fn annotations(out: &mut dyn Write, suite: &Suite) -> io::Result<()> {
    for finding in &suite.findings {
        let command = match finding.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "notice",
        };
        let title = format!("{}: {}", finding.rule, terminal(&finding.title));
        let message = encode_data(&message(finding));
        writeln!(
            out,
            "::{command} title={}::{message}",
            encode_property(&title)
        )?;
    }
    Ok(())
}

fn message(finding: &Finding) -> String {
    let message = lines(&finding.message);
    match &finding.location {
        Some(location) => format!("{message}\n{}", terminal(location)),
        None => message,
    }
}

/// The percent sign first, or the escapes would be escaped.
fn encode_data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn encode_property(text: &str) -> String {
    encode_data(&crate::render::shown(text))
        .replace(':', "%3A")
        .replace(',', "%2C")
}

/// Writes the findings as Markdown for `$GITHUB_STEP_SUMMARY`.
pub fn summary(out: &mut dyn Write, suite: &Suite) -> io::Result<()> {
    let (n_findings, n_passed) = (suite.findings.len(), suite.passed.len());
    let name = crate::render::escape::own_markdown(&suite.name);
    let skipped = match suite.skipped.len() {
        0 => String::new(),
        n => format!(", {n} unknown"),
    };
    writeln!(
        out,
        "## {name}\n\n{n_findings} found, {n_passed} passed{skipped}."
    )?;
    if suite.findings.is_empty() {
        return Ok(());
    }
    let mut table = Table::new(
        ["level", "rule", "what", "why", "where"]
            .map(Column::new)
            .into(),
    );
    for finding in &suite.findings {
        table.row(vec![
            Cell::own(finding.level.as_str()),
            Cell::own(&finding.rule),
            Cell::outside(&finding.title),
            // It may quote its subject: nothing in it may ping or refer.
            Cell::outside(&finding.message.as_str().into()),
            finding
                .location
                .as_ref()
                .map_or(Cell::own(""), Cell::outside),
        ]);
    }
    writeln!(out)?;
    write_table(out, &table)
}
