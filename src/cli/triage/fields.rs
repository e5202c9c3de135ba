//! Chosen keys of the machine-readable list, as `gh` has them.

use serde::Serialize;
use serde_json::Value;

use crate::cli::Ctx;
use crate::config::did_you_mean;
use crate::error::UserError;
use crate::render;

/// The keys of an item (`maestro.triage/1`).
const FIELDS: [&str; 25] = [
    "id",
    "ref",
    "channel",
    "title",
    "url",
    "private",
    "priority",
    "suspected_priority",
    "priority_source",
    "owner",
    "proposed_owner",
    "proposed_by",
    "escalated",
    "state",
    "waiting_on",
    "next_action",
    "due_at",
    "overdue_seconds",
    "age_seconds",
    "why",
    "duplicate_of",
    "duplicates",
    "reporters",
    "similar_to",
    "similar_times",
];

/// The keys that are wanted.
pub(super) struct Fields(Vec<String>);

impl Fields {
    /// Every unknown name is told at once, and the known ones with it.
    pub(super) fn named(names: &[String]) -> anyhow::Result<Self> {
        let names: Vec<String> = names.iter().map(|it| it.trim().to_owned()).collect();
        let unknown: Vec<&String> = names
            .iter()
            .filter(|it| !FIELDS.contains(&it.as_str()))
            .collect();
        let Some(first) = unknown.first() else {
            return Ok(Self(names));
        };
        let listed: Vec<String> = unknown.iter().map(|it| format!("`{it}`")).collect();
        let near = did_you_mean(first, FIELDS).map_or_else(String::new, |it| format!("{it} "));
        Err(
            UserError::usage(format!("--json has no field {}", listed.join(", ")))
                .hint(format!("{near}the fields are {}", FIELDS.join(", ")))
                .into(),
        )
    }
}

/// Prints the report, with only the wanted keys in each item where some were named.
pub(super) fn print(
    ctx: &mut Ctx,
    report: &impl Serialize,
    fields: Option<&Fields>,
) -> anyhow::Result<()> {
    let Some(Fields(names)) = fields else {
        return Ok(render::json(&mut ctx.out, report)?);
    };
    let mut report = serde_json::to_value(report)?;
    let items = report.get_mut("items").and_then(Value::as_array_mut);
    for item in items.into_iter().flatten() {
        if let Value::Object(keys) = item {
            *item = names
                .iter()
                .map(|it| (it.clone(), keys.get(it).cloned().unwrap_or_default()))
                .collect();
        }
    }
    Ok(render::json(&mut ctx.out, &report)?)
}
