//! What a command has decided, for people and for machines (`maestro.decisions/1`).

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::Serialize;

use super::decided::{DecisionJson, decision as decision_json};
use crate::cli::{Ctx, shape};
use crate::model::{Decision, DecisionField, Text};
use crate::render::{self, Cell, Format, Page};
use crate::triage::Snooze;

/// A decision about one conversation.
pub(super) struct Made {
    pub(super) reference: Text,
    pub(super) decision: Decision,
    /// The other conversation that its value names, as people name it.
    pub(super) named: Option<Text>,
    /// It says what holds already and was not kept.
    pub(super) already: bool,
    /// Of a conversation that is open and P0.
    pub(super) open_p0: bool,
    /// A rule suspects that it is one, and nobody has decided.
    pub(super) may_be_p0: bool,
    /// Of a conversation that is done, here or at its source.
    pub(super) done: Option<DoneWhere>,
    /// A promise wakes it before its snooze ends.
    pub(super) wakes_at: Option<DateTime<Utc>>,
}

/// Where a conversation was closed, and so where it is opened again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DoneWhere {
    Here,
    AtSource,
}

impl Made {
    /// The decision, if it was not one already.
    pub(super) fn news(&self) -> Option<&Decision> {
        (!self.already).then_some(&self.decision)
    }

    /// It begins a snooze that would last longer than to this moment.
    pub(super) fn sleeps_beyond(&self, at: DateTime<Utc>) -> bool {
        let is_snooze = self.decision.field == DecisionField::Snooze;
        match Snooze::of(&self.decision).filter(|_| is_snooze) {
            Some(Snooze::Until(until)) => at < until,
            Some(Snooze::Reply) => true,
            None => false,
        }
    }
}

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    as_of: String,
    decisions: Vec<MadeJson<'a>>,
    unchanged: Vec<Unchanged<'a>>,
}

#[derive(Serialize)]
struct MadeJson<'a> {
    id: String,
    #[serde(flatten)]
    decision: DecisionJson<'a>,
}

/// What was decided before and holds: nothing was kept.
#[derive(Serialize)]
struct Unchanged<'a> {
    id: String,
    field: &'static str,
    value: Option<&'a Text>,
}

pub(super) fn tell(ctx: &mut Ctx, format: Format, made: &[Made]) -> anyhow::Result<()> {
    if format == Format::Json {
        let report = report(made, ctx.now);
        render::json(&mut ctx.out, &report)?;
        return Ok(());
    }
    let zone = ctx.quiet_config().map_or(Tz::UTC, |it| it.project.timezone);
    let mut page = Page::default();
    for it in made {
        let mut line = vec![Cell::outside(&it.reference), ": ".into()];
        if it.already {
            line.extend(said_already(it, zone, ctx.now));
        } else {
            line.extend(said(it, zone, ctx.now));
        }
        page.line(line);
    }
    ctx.show(format, &page)
}

fn report(made: &[Made], now: DateTime<Utc>) -> Report<'_> {
    let decisions = made.iter().filter_map(Made::news).map(|it| MadeJson {
        id: it.conversation.to_string(),
        decision: decision_json(it),
    });
    let unchanged = made.iter().filter(|it| it.already).map(|it| Unchanged {
        id: it.decision.conversation.to_string(),
        field: it.decision.field.as_str(),
        value: it.decision.value.as_ref(),
    });
    Report {
        schema: "maestro.decisions/1",
        as_of: shape::iso(now),
        decisions: decisions.collect(),
        unchanged: unchanged.collect(),
    }
}

fn said(made: &Made, zone: Tz, now: DateTime<Utc>) -> Vec<Cell> {
    let decision = &made.decision;
    let Some(value) = &decision.value else {
        return vec![match decision.field {
            DecisionField::Snooze => "back in the queue".into(),
            DecisionField::Done => "not done after all".into(),
            DecisionField::DuplicateOf => "no duplicate any more".into(),
            field => Cell::own(format!("{field} taken back")),
        }];
    };
    match (decision.field, Snooze::of(decision)) {
        (DecisionField::Done, _) => vec!["done".into()],
        (DecisionField::Snooze, Some(Snooze::Until(until))) => {
            let until_then = format!("snoozed until {}", shape::local(until, zone, now));
            vec![Cell::own(until_then + &woken(made, zone, now))]
        }
        (DecisionField::Snooze, _) => {
            let until_then = "snoozed until they write".to_owned();
            vec![Cell::own(until_then + &woken(made, zone, now))]
        }
        (DecisionField::DuplicateOf, _) => {
            let other = made.named.as_ref().unwrap_or(value);
            vec!["a duplicate of ".into(), Cell::outside(other)]
        }
        (DecisionField::NotDuplicateOf, _) => {
            let other = made.named.as_ref().unwrap_or(value);
            vec!["not the same as ".into(), Cell::outside(other)]
        }
        (field, _) => vec![Cell::own(format!("{field} ")), Cell::outside(value)],
    }
}

/// A word that we gave falls due before the snooze ends.
fn woken(made: &Made, zone: Tz, now: DateTime<Utc>) -> String {
    let at = made.wakes_at.map(|it| shape::local(it, zone, now));
    at.map_or_else(String::new, |at| {
        format!("; what was promised wakes it {at}")
    })
}

fn said_already(made: &Made, zone: Tz, now: DateTime<Utc>) -> Vec<Cell> {
    let decision = &made.decision;
    if decision.value.is_none() {
        return vec![match decision.field {
            DecisionField::Snooze => "is not snoozed, nothing to wake".into(),
            DecisionField::Done => "was not marked as done, nothing to undo".into(),
            DecisionField::DuplicateOf => "is no duplicate, nothing to undo".into(),
            field => Cell::own(format!("no {field} was decided, nothing to take back")),
        }];
    }
    let mut line = vec!["already ".into()];
    line.extend(said(made, zone, now));
    if decision.field == DecisionField::Done && made.done == Some(DoneWhere::AtSource) {
        line.push(" (closed at its source)".into());
    }
    line
}
