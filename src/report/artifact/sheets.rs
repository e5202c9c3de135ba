//! The artefacts that are tables.

use super::{Field, Sheet};
use crate::report::{Context, Row};

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
