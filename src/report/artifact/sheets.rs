//! The artefacts that are tables.

use std::collections::{BTreeMap, BTreeSet};

use super::{Field, Sheet};
use crate::report::{Context, Row};

/// The weeks that the context of an artefact is about.
const WEEKS: f64 = 4.0;

const WEEK_HOURS: i64 = 7 * 24;

/// Roles, demand and coverage (S3 §Assess Team Capacity).
pub(super) fn capacity(context: &Context) -> Sheet {
    let rows = roles(context)
        .into_iter()
        .chain(demand(context))
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

/// One row for each calendar on which promises run.
fn coverage(context: &Context) -> Vec<Vec<Field>> {
    let mut calendars: BTreeMap<&str, (i64, Vec<&str>)> = BTreeMap::new();
    for limit in &context.limits {
        let (hours, rules) = calendars.entry(&limit.calendar).or_default();
        *hours = limit.hours_per_week;
        rules.push(&limit.rule);
    }
    let people: BTreeSet<&String> = context
        .emergency
        .roles
        .iter()
        .filter_map(|it| it.holder.as_ref())
        .collect();
    let gap = |hours: i64| match people.len() {
        0 => format!("nobody is named for {hours} h a week"),
        1 if hours == WEEK_HOURS => format!("one person for {hours} h a week: nobody stands in"),
        _ => String::new(),
    };
    let row = |(name, (hours, rules)): (&str, (i64, Vec<&str>))| {
        vec![
            Field::own(format!("coverage:{name}")),
            Field::own("coverage"),
            Field::own(format!("promises of {}", rules.join(" "))),
            Field::own(
                people
                    .iter()
                    .map(|it| it.as_str())
                    .collect::<Vec<_>>()
                    .join(" "),
            ),
            Field::nothing(),
            Field::nothing(),
            Field::number(hours),
            Field::own(gap(hours)),
        ]
    };
    calendars.into_iter().map(row).collect()
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
            "your_note",
        ],
        rows: rows.collect(),
    }
}
