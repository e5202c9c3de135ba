//! The analysis of the capacity: roles, the roster, what comes in, what is covered.

use std::collections::{BTreeMap, BTreeSet};

use super::{Field, Sheet};
use crate::report::capacity::{Demand, RosterRow, WEEKS};
use crate::report::{self, Context, CoverageRow};

/// Roles, demand and coverage (S3 §Assess Team Capacity).
pub(super) fn capacity(context: &Context) -> Sheet {
    let rows = roles(context)
        .into_iter()
        .chain(roster(context))
        .chain(demand(context))
        .chain(arrivals(context))
        .chain(coverage(context));
    Sheet {
        titles: &[
            "id",
            "kind",
            "what",
            "person",
            "opened_per_week",
            "open_now",
            "covered_hours_per_week",
            "gap",
            "hours_per_week",
            "demand_hours_per_week",
            "utilisation",
            "skills",
            "your_hours_per_week",
            "your_skills",
            "your_upskilling",
            "your_note",
        ],
        rows: rows.collect(),
    }
}

fn roles(context: &Context) -> Vec<Vec<Field>> {
    let roles = context.emergency.roles.iter();
    let row = |it: &crate::report::Role| {
        let gap = if it.holder.is_none() {
            "nobody holds it"
        } else {
            ""
        };
        vec![
            Field::own(format!("role:{}", it.role)),
            Field::own("role"),
            Field::own(it.role.replace('_', " ")),
            Field::own(it.holder.clone().unwrap_or_default()),
            Field::nothing(),
            Field::nothing(),
            Field::nothing(),
            Field::own(gap),
        ]
    };
    roles.map(row).collect()
}

/// The entries of the policy's `[[roster]]`, and what they are together.
fn roster(context: &Context) -> Vec<Vec<Field>> {
    let coverage = &context.coverage;
    let mut rows: Vec<Vec<Field>> = coverage.roster.iter().map(entry).collect();
    if rows.is_empty() {
        return rows;
    }
    let asked = estimate(context);
    rows.push(vec![
        Field::own("team"),
        Field::own("roster"),
        Field::own("everybody of the roster"),
        Field::nothing(),
        Field::nothing(),
        Field::nothing(),
        Field::nothing(),
        Field::own(asked.gap),
        tenths(coverage.team.hours_per_week),
        hundredths(asked.hours_per_week),
        hundredths(asked.utilisation),
    ]);
    rows
}

fn entry(it: &RosterRow) -> Vec<Field> {
    let role = it.role.as_deref().unwrap_or("no role").replace('_', " ");
    let what = match it.people {
        1 => role,
        n => format!("{role}, {n} people"),
    };
    vec![
        Field::own(format!("roster:{}", it.id)),
        Field::own("roster"),
        Field::own(what),
        Field::own(it.person.clone().unwrap_or_default()),
        Field::nothing(),
        Field::nothing(),
        it.covered_hours.map_or_else(Field::nothing, Field::number),
        Field::own(&*it.gap),
        tenths(it.hours_per_week),
        Field::nothing(),
        Field::nothing(),
        Field::own(it.skills.join(", ")),
    ]
}

fn tenths(hours: Option<f64>) -> Field {
    hours.map_or_else(Field::nothing, |it| Field::number(format!("{it:.1}")))
}

fn hundredths(number: Option<f64>) -> Field {
    number.map_or_else(Field::nothing, |it| Field::number(format!("{it:.2}")))
}

/// What comes in as hours, as far as the policy says what one takes.
fn estimate(context: &Context) -> Demand {
    let opened = opened(context);
    let known = context.freshness.known.then_some(&opened);
    report::capacity::demand(known, &context.coverage.minutes, &context.coverage.team)
}

fn opened(context: &Context) -> BTreeMap<&str, usize> {
    let by_priority = context.flow.by_priority.iter();
    by_priority.map(|it| (it.name, it.opened)).collect()
}

fn demand(context: &Context) -> Vec<Vec<Field>> {
    let opened = opened(context);
    let asked = estimate(context);
    let takes = |name: &str| {
        let row = asked.rows.iter().find(|it| it.priority == name);
        hundredths(row.and_then(|it| it.hours_per_week))
    };
    let open: BTreeMap<&str, usize> = context
        .open
        .by_priority
        .iter()
        .map(|it| (it.name, it.n))
        .collect();
    let names: BTreeSet<&str> = opened.keys().chain(open.keys()).copied().collect();
    let row = |name: &str| {
        let a_week = opened.get(name).copied().unwrap_or(0) as f64 / WEEKS as f64;
        vec![
            Field::own(format!("demand:{name}")),
            Field::own("demand"),
            Field::own(if name == "none" { "no priority" } else { name }),
            Field::nothing(),
            Field::number(format!("{a_week:.1}")),
            Field::number(open.get(name).copied().unwrap_or(0)),
            Field::nothing(),
            Field::nothing(),
            Field::nothing(),
            takes(name),
        ]
    };
    names.into_iter().map(row).collect()
}

/// What comes in within the hours that the policy gives, and outside of them.
fn arrivals(context: &Context) -> Vec<Vec<Field>> {
    let coverage = &context.coverage;
    let row = |id: &str, what: String, n: usize, hours: Option<i64>, gap: &str| {
        vec![
            Field::own(id),
            Field::own("demand"),
            Field::own(what),
            Field::nothing(),
            Field::number(format!("{:.1}", n as f64 / WEEKS as f64)),
            Field::nothing(),
            hours.map_or_else(Field::nothing, Field::number),
            Field::own(gap),
        ]
    };
    let Some(hours) = coverage.hours_per_week else {
        let gap = "not said: no calendar has the hours in which somebody is there";
        let all = coverage.inside + coverage.outside;
        return vec![row("arrivals", "at any hour".to_owned(), all, None, gap)];
    };
    let names = coverage.calendars.join(" and ");
    let inside = format!("within {names}");
    let outside = format!("outside of {names}");
    vec![
        row("arrivals:inside", inside, coverage.inside, Some(hours), ""),
        row("arrivals:outside", outside, coverage.outside, None, ""),
    ]
}

/// One row for each calendar on which promises run, and for what somebody is on call.
fn coverage(context: &Context) -> Vec<Vec<Field>> {
    let row = |it: &CoverageRow| {
        let id = match it.on_call {
            Some(_) => format!("coverage:{}:on-call", it.calendar),
            None => format!("coverage:{}", it.calendar),
        };
        let rules = it.rules.join(" ");
        let people = it.on_call.as_ref().unwrap_or(&it.people);
        vec![
            Field::own(id),
            Field::own("coverage"),
            Field::own(format!(
                "{} h a week are promised by {rules}",
                it.promised_hours
            )),
            Field::own(match it.on_call {
                Some(_) => people.join(" then "),
                None => people.join(", "),
            }),
            Field::nothing(),
            Field::nothing(),
            it.covered_hours.map_or_else(Field::nothing, Field::number),
            Field::own(&*it.gap),
        ]
    };
    context.coverage.rows.iter().map(row).collect()
}
