//! The artefacts that are tables.

use std::collections::{BTreeMap, BTreeSet};

use super::{Field, Sheet};
use crate::report::{Context, CoverageRow, Row};

/// The weeks that the context of an artefact is about.
const WEEKS: f64 = 4.0;

/// Roles, demand and coverage (S3 §Assess Team Capacity).
pub(super) fn capacity(context: &Context) -> Sheet {
    let rows = roles(context)
        .into_iter()
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

fn demand(context: &Context) -> Vec<Vec<Field>> {
    let opened: BTreeMap<&str, usize> = context
        .flow
        .by_priority
        .iter()
        .map(|it| (it.name, it.opened))
        .collect();
    let open: BTreeMap<&str, usize> = context
        .open
        .by_priority
        .iter()
        .map(|it| (it.name, it.n))
        .collect();
    let names: BTreeSet<&str> = opened.keys().chain(open.keys()).copied().collect();
    let row = |name: &str| {
        let a_week = opened.get(name).copied().unwrap_or(0) as f64 / WEEKS;
        vec![
            Field::own(format!("demand:{name}")),
            Field::own("demand"),
            Field::own(if name == "none" { "no priority" } else { name }),
            Field::nothing(),
            Field::number(format!("{a_week:.1}")),
            Field::number(open.get(name).copied().unwrap_or(0)),
            Field::nothing(),
            Field::nothing(),
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
            Field::number(format!("{:.1}", n as f64 / WEEKS)),
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
        let people = it.on_call.as_deref().unwrap_or_default();
        vec![
            Field::own(id),
            Field::own("coverage"),
            Field::own(format!(
                "{} h a week are promised by {rules}",
                it.promised_hours
            )),
            Field::own(people.join(" then ")),
            Field::nothing(),
            Field::nothing(),
            it.covered_hours.map_or_else(Field::nothing, Field::number),
            Field::own(&*it.gap),
        ]
    };
    context.coverage.rows.iter().map(row).collect()
}

/// Everything open, and what follows from incidents (S3 §Build Maintenance Backlog Intake).
pub(super) fn backlog(context: &Context) -> Sheet {
    let conversations = context.lists.backlog.iter().map(conversation);
    let actions = context.incidents.actions.iter().map(|it| {
        let mut row = vec![
            Field::own(format!("{}/{}", it.incident, it.id)),
            Field::own(it.incident.clone()),
            Field::Outside(it.text.clone()),
            Field::own(format!("action: {}", it.kind)),
        ];
        row.extend([(); 5].map(|()| Field::nothing()));
        row.push(Field::of(&it.owner));
        row.push(Field::own(
            it.due_at
                .map_or_else(String::new, |at| at.date_naive().to_string()),
        ));
        row
    });
    Sheet {
        titles: &[
            "id",
            "ref",
            "title",
            "kind",
            "priority",
            "opened",
            "age_days",
            "people",
            "state",
            "owner",
            "planned_or_due",
            "your_decision",
            "your_effort",
            "your_note",
        ],
        rows: conversations.chain(actions).collect(),
    }
}

fn conversation(row: &Row) -> Vec<Field> {
    vec![
        Field::own(row.id.clone()),
        Field::Outside(row.r#ref.clone()),
        Field::Outside(row.title.clone()),
        Field::own(row.kind),
        Field::own(match row.suspected {
            Some(suspected) => format!("{suspected}?"),
            None => row.priority.unwrap_or_default().to_owned(),
        }),
        Field::own(row.opened_at.date_naive().to_string()),
        Field::number(row.age_seconds / 86_400),
        Field::number(row.voices),
        Field::own(row.status),
        Field::of(&row.owner),
        Field::of(&row.planned),
    ]
}

/// The stakeholders who have to agree (S3 §Validate Readiness with Stakeholders).
const STAKEHOLDERS: &[(&str, &str)] = &[
    (
        "operations",
        "whoever runs it can keep the promises of the charter",
    ),
    (
        "product",
        "the backlog and the releases are what users need",
    ),
    ("leadership", "there are people and hours for it"),
];

pub(super) fn approvals(_: &Context) -> Sheet {
    let row = |(role, agrees): &(&str, &str)| vec![Field::own(*role), Field::own(*agrees)];
    Sheet {
        titles: &[
            "id",
            "agrees_that",
            "your_name",
            "your_decision",
            "your_date",
            "your_conditions",
            "your_open_risks",
            "your_evidence",
        ],
        rows: STAKEHOLDERS.iter().map(row).collect(),
    }
}

/// What comes of each item of the roadmap (S4 §Implementation Matrix).
pub(super) fn matrix(context: &Context) -> Sheet {
    let text = |it: &Option<String>| Field::own(it.clone().unwrap_or_default());
    let rows = context.roadmap.iter().map(|it| {
        let ready = match it.missing.as_slice() {
            [] => "ready".to_owned(),
            missing => format!("no {}", missing.join(", no ")),
        };
        vec![
            Field::own(it.id.clone()),
            Field::own(it.title.clone()),
            text(&it.artifact),
            text(&it.owner),
            text(&it.evidence),
            text(&it.version),
            Field::own(it.state),
            Field::own(it.target.map_or_else(String::new, |it| it.to_string())),
            Field::own(ready),
            Field::own(it.acceptance.join("; ")),
        ]
    });
    Sheet {
        titles: &[
            "id",
            "what",
            "artifact",
            "owner",
            "evidence",
            "version",
            "state",
            "target",
            "plans",
            "acceptance",
            "your_note",
        ],
        rows: rows.collect(),
    }
}
