//! A check's findings as CI systems read them.

use super::check::Report;
use super::rows::Row;
use super::verdict::title;
use crate::cli::desk::{Desk, Matter};
use crate::cli::{Outcome, shape};
use crate::model::Text;
use crate::render::ci::{Finding, Level, Suite};
use crate::sla::{Clock, ClockState, format_seconds};

pub(super) fn suite(desk: &Desk, report: &Report<'_>) -> Suite {
    let mut findings: Vec<Finding> = report.shown.iter().map(|it| finding(desk, it)).collect();
    let level = if report.outcome == Outcome::CannotTell {
        Level::Error
    } else {
        Level::Warning
    };
    let freshness = desk.freshness();
    let faults = freshness.names.iter().zip(&freshness.faults);
    findings.extend(faults.map(|(name, fault)| stale(name, fault, level)));
    Suite {
        name: "maestro sla check".to_owned(),
        passed: report.judged.passed.clone(),
        skipped: report.judged.unknown.clone(),
        findings,
        home: Some("maestro.toml".into()),
    }
}

/// The name of a clock without a finding, the same in every run. It says nothing of a private
/// conversation but its short id.
pub(super) fn case(matter: &Matter<'_>, clock: &Clock) -> String {
    let name = if matter.timeline.conversation.private {
        clock.conversation.to_string()
    } else {
        clock.reference.raw().to_owned()
    };
    let cycle = if clock.cycle == 1 {
        String::new()
    } else {
        format!("/{}", clock.cycle)
    };
    format!("{name} {}{cycle} ({})", clock.kind, clock.rule)
}

fn finding(desk: &Desk, row: &Row) -> Finding {
    let clock = &row.clock;
    let zone = desk.config.project.timezone;
    let limit = clock
        .limit_seconds
        .map_or_else(|| "next release".to_owned(), format_seconds);
    let due = clock.due_at.map_or_else(String::new, |it| {
        format!(", due {}", shape::local(it, zone, desk.now))
    });
    let late = if 0 < clock.overdue_seconds {
        format!(", {} over", format_seconds(clock.overdue_seconds))
    } else {
        String::new()
    };
    let cause = clock
        .cause
        .map(|it| format!(" ({})", it.as_str()))
        .unwrap_or_default();
    Finding {
        rule: clock.kind.as_str().to_owned(),
        level: level(clock.state),
        title: heading(row),
        message: format!(
            "{} {}: {} of {limit} used{late}{due}; rule {}{cause}",
            clock.kind,
            clock.state.as_str().replace('_', " "),
            format_seconds(clock.elapsed_seconds),
            clock.rule,
        ),
        location: row.head.url.clone().filter(|_| !row.head.private),
        fingerprint: format!("{}/{}/{}", clock.reference.raw(), clock.kind, clock.cycle),
    }
}

fn heading(row: &Row) -> Text {
    Text::new(format!(
        "{} {}",
        row.clock.reference.raw(),
        title(row).raw()
    ))
}

fn level(state: ClockState) -> Level {
    match state {
        ClockState::BreachedOpen => Level::Error,
        ClockState::BreachedClosed | ClockState::AtRisk => Level::Warning,
        _ => Level::Note,
    }
}

fn stale(name: &str, fault: &str, level: Level) -> Finding {
    Finding {
        rule: "sync".to_owned(),
        level,
        title: "the data is missing or old".into(),
        message: fault.to_owned(),
        location: None,
        fingerprint: format!("sync/{name}"),
    }
}
