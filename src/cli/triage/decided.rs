//! What was decided, for people and for machines.

use serde::Serialize;

use crate::cli::desk::Desk;
use crate::cli::shape;
use crate::model::{ByHand, Decision, DecisionField, Text};
use crate::render::{Cell, Line};
use crate::triage::sameness;

#[derive(Serialize)]
pub(super) struct DecisionJson<'a> {
    at: String,
    actor: &'a Text,
    field: &'static str,
    value: Option<&'a Text>,
    reason: Option<&'a Text>,
}

pub(super) fn decision(decision: &Decision) -> DecisionJson<'_> {
    DecisionJson {
        at: shape::iso(decision.at),
        actor: &decision.actor,
        field: decision.field.as_str(),
        value: decision.value.as_ref(),
        reason: decision.reason.as_ref(),
    }
}

pub(super) fn decided(desk: &Desk, decision: &Decision) -> Line {
    let zone = desk.config.project.timezone;
    if let Some(said) = ByHand::of(decision) {
        return sent(desk, decision, said);
    }
    let mut line: Line = vec![
        Cell::own(format!("{} ", shape::local(decision.at, zone, desk.now))),
        Cell::outside(&decision.actor),
        Cell::own(format!(": {}", decision.field)),
    ];
    let value = match &decision.value {
        None => Some(" taken back".into()),
        // The field has said it.
        Some(_) if decision.field == DecisionField::Done => None,
        Some(value) => {
            line.push(" ".into());
            Some(chosen(desk, decision, value))
        }
    };
    line.extend(value);
    if let Some(reason) = &decision.reason {
        line.push(" (".into());
        line.push(Cell::outside(reason));
        line.push(")".into());
    }
    line
}

fn sent(desk: &Desk, decision: &Decision, said: ByHand) -> Line {
    let at = shape::local(decision.at, desk.config.project.timezone, desk.now);
    vec![
        Cell::own(format!("{at} ")),
        Cell::outside(&decision.actor),
        " sent the reply ".into(),
        Cell::outside(&said.reply.into()),
        "; said by hand".into(),
    ]
}

fn chosen(desk: &Desk, decision: &Decision, value: &Text) -> Cell {
    if sameness::other(decision).is_some() {
        return named(desk, decision, value);
    }
    // A moment is kept in UTC and shown like every other.
    match chrono::DateTime::parse_from_rfc3339(value.raw()) {
        Ok(until) if decision.field == DecisionField::Snooze => {
            let zone = desk.config.project.timezone;
            let until = shape::local(until.to_utc(), zone, desk.now);
            Cell::own(format!("until {until}"))
        }
        _ => Cell::outside(value),
    }
}

/// The other conversation as people name it.
fn named(desk: &Desk, decision: &Decision, value: &Text) -> Cell {
    let other = sameness::other(decision).and_then(|it| desk.head(it).ok().flatten());
    Cell::outside(&other.map_or_else(|| value.clone(), |it| it.reference()))
}
