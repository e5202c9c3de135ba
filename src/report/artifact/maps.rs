//! The artefacts that are JSON: entries with an id, and a place for people in each.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::report::Context;

/// What every map begins with. Dates alone: a run an hour later changes nothing.
fn map(context: &Context, artifact: &str, entries: impl Iterator<Item = Value>) -> Value {
    json!({
        "schema": "maestro.artifact/1",
        "artifact": artifact,
        "project": context.project.name,
        "as_of": context.as_of.date_naive(),
        "entries": entries.collect::<Vec<Value>>(),
        "yours": {"note": null},
    })
}

/// What whoever maintains it needs to reach (S3 §Map Tooling & Access Requirements).
pub(super) fn tooling(context: &Context) -> Value {
    let entry =
        |id: String, what: &str, status: Option<&str>, check: &str, fault: Option<String>| {
            json!({
                "id": id, "what": what, "status": status, "check": check, "remediation": fault,
                "yours": {"owner": null, "access": null, "note": null},
            })
        };
    let sources = context.freshness.sources.iter().map(|it| {
        let fault =
            (!it.complete).then(|| "the last extract was not complete: maestro extract".to_owned());
        let status = if it.complete { "read" } else { "incomplete" };
        let id = named("repository", it.channel, &it.scope);
        entry(
            id,
            "repository or channel",
            Some(status),
            "maestro doctor access",
            fault,
        )
    });
    let faults = context
        .freshness
        .faults
        .iter()
        .enumerate()
        .map(|(idx, it)| {
            let id = format!("fault:{}", idx + 1);
            entry(
                id,
                "data",
                Some("fault"),
                "maestro extract status",
                Some(it.clone()),
            )
        });
    let by_hand = [
        ("ticketing", "where tickets are worked on"),
        ("monitoring", "dashboards and alerts"),
        ("deployment", "how a release goes out and is taken back"),
    ];
    let by_hand = by_hand.map(|(id, what)| entry(id.to_owned(), what, None, "by hand", None));
    map(
        context,
        "tooling-access-checklist",
        sources.chain(faults).chain(by_hand),
    )
}

fn named(kind: &str, channel: &str, scope: &str) -> String {
    match scope {
        "" => format!("{kind}:{channel}"),
        scope => format!("{kind}:{channel}:{scope}"),
    }
}

/// S3 §Consolidate Operational Runbooks.
pub(super) fn runbooks(context: &Context) -> Value {
    let entries = context.incidents.runbooks.iter().map(|it| {
        json!({
            "id": it.id, "title": it.title, "path": it.path, "sha256": it.sha256, "owner": it.owner,
            "reviewed_at": it.reviewed_at, "reviewed_by": it.reviewed_by,
            "review_due_at": it.review_due_at, "stale": it.is_stale, "used_in_incidents": it.used,
            "yours": {"note": null},
        })
    });
    map(context, "runbook-index", entries)
}

/// Where people speak, and where that goes (S3 §Integrate Feedback Loops).
pub(super) fn feedback_loop(context: &Context) -> Value {
    let volumes: BTreeMap<&str, (usize, usize)> = context
        .volumes
        .iter()
        .map(|it| (it.name, (it.conversations, it.messages)))
        .collect();
    let followed = context.freshness.sources.iter().map(|it| it.channel);
    let channels: BTreeSet<&str> = volumes.keys().copied().chain(followed).collect();
    let goes_to: BTreeSet<&str> = context
        .upcoming
        .iter()
        .filter_map(|it| it.report.as_deref())
        .filter(|it| ["feedback", "weekly", "agenda", "retrospective"].contains(it))
        .collect();
    let channel = |name: &str| {
        let (conversations, messages) = volumes.get(name).copied().unwrap_or_default();
        let source = context
            .freshness
            .sources
            .iter()
            .find(|it| it.channel == name);
        json!({
            "id": format!("channel:{name}"), "from": name, "conversations": conversations,
            "messages": messages, "weeks": 4, "followed": source.is_some(), "goes_to": goes_to,
            "yours": {"stakeholders": [], "note": null},
        })
    };
    let answers = context
        .readings
        .iter()
        .filter(|it| it.group == "satisfaction");
    let surveys = answers.map(|it| {
        json!({
            "id": format!("survey:{}", it.name), "from": "survey", "metric": it.name, "n": it.n,
            "goes_to": goes_to, "yours": {"stakeholders": [], "note": null},
        })
    });
    let entries = channels.into_iter().map(channel).chain(surveys);
    map(context, "feedback-loop-map", entries)
}

/// What runs by itself, and who hears of it (S3 §Activate On-Going Monitoring).
pub(super) fn monitoring(context: &Context) -> Value {
    let whole = context.freshness.faults.is_empty();
    let sources = context.freshness.sources.iter().map(|it| {
        let status = match (it.complete, whole) {
            (true, true) => "active",
            (true, false) => "look at it",
            (false, _) => "inactive",
        };
        json!({
            "id": named("extract", it.channel, &it.scope), "kind": "extract", "status": status,
            "known_through_at": it.synced_through_at, "next_at": null, "contact": null,
            "yours": {"owner": null, "confirmed": null},
        })
    });
    let cadences = context
        .upcoming
        .iter()
        .filter(|it| it.report.is_some())
        .map(|it| {
            json!({
                "id": format!("report:{}", it.id), "kind": "report", "status": "planned",
                "known_through_at": null, "next_at": it.at, "contact": it.owner,
                "yours": {"owner": null, "confirmed": null},
            })
        });
    let contacts = context.emergency.roles.iter().map(|it| {
        let status = if it.holder.is_some() {
            "active"
        } else {
            "inactive"
        };
        json!({
            "id": format!("alert:{}", it.role), "kind": "alert", "status": status,
            "known_through_at": null, "next_at": null, "contact": it.holder,
            "yours": {"owner": null, "confirmed": null},
        })
    });
    map(
        context,
        "monitoring-activation",
        sources.chain(cadences).chain(contacts),
    )
}
