//! The workflow of the desk as YAML: channels, severities, routing, escalation.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::report::Context;
use crate::sla::format_seconds;

/// S3 §Establish Ticket Intake & Prioritization Workflow.
pub(super) fn workflow(context: &Context) -> String {
    let mut yaml = String::from(
        "# Made by maestro from the policy. Lines between `maestro:keep` are yours; the rest is\n\
         # written anew by `maestro report artifact workflow`.\n",
    );
    let _ = writeln!(yaml, "artifact: support-workflow");
    let _ = writeln!(yaml, "project: {}", quoted(&context.project.name));
    intake(&mut yaml, context);
    yaml.push_str(
        "forms:\n  # maestro:keep forms\n  # _Not written yet: a form for each channel, what it asks for\n  # /maestro:keep\n",
    );
    severities(&mut yaml, context);
    routing(&mut yaml, context);
    escalation(&mut yaml, context);
    yaml
}

/// A JSON string is a YAML scalar, whatever stands in it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn list<T: AsRef<str>>(texts: &[T]) -> String {
    let texts: Vec<String> = texts.iter().map(|it| quoted(it.as_ref())).collect();
    format!("[{}]", texts.join(", "))
}

fn span(seconds: Option<i64>) -> String {
    seconds.map_or_else(|| "null".to_owned(), |it| quoted(&format_seconds(it)))
}

fn maybe(text: Option<&String>) -> String {
    text.map_or_else(|| "null".to_owned(), |it| quoted(it))
}

/// A list with nothing in it is said to be one.
fn begin(yaml: &mut String, key: &str, is_empty: bool) {
    let _ = writeln!(yaml, "{key}:{}", if is_empty { " []" } else { "" });
}

fn intake(yaml: &mut String, context: &Context) {
    let of_rules = context
        .limits
        .iter()
        .flat_map(|it| it.channels.iter().copied());
    let seen = context.volumes.iter().map(|it| it.name);
    let followed = context.freshness.sources.iter().map(|it| it.channel);
    let channels: BTreeSet<&str> = of_rules.chain(seen).chain(followed).collect();
    begin(yaml, "intake", channels.is_empty());
    for channel in channels {
        let is_its = |it: &&crate::report::LimitRow| {
            it.channels.is_empty() || it.channels.contains(&channel)
        };
        let rules: Vec<&str> = context
            .limits
            .iter()
            .filter(is_its)
            .map(|it| it.rule.as_str())
            .collect();
        let _ = writeln!(
            yaml,
            "  - channel: {}\n    rules: {}",
            quoted(channel),
            list(&rules)
        );
    }
}

fn severities(yaml: &mut String, context: &Context) {
    let severities = &context.emergency.severities;
    begin(yaml, "severity_matrix", severities.is_empty());
    for it in severities {
        let _ = writeln!(
            yaml,
            "  - severity: {}\n    labels: {}\n    acknowledge: {}\n    fix: {}\n    update: {}\n    postmortem: {}",
            it.severity,
            list(&it.labels),
            span(it.acknowledge_seconds),
            span(it.fix_seconds),
            span(it.update_seconds),
            span(it.postmortem_seconds),
        );
    }
}

fn routing(yaml: &mut String, context: &Context) {
    begin(yaml, "routing", context.limits.is_empty());
    for it in &context.limits {
        let _ = writeln!(
            yaml,
            "  - rule: {}\n    channels: {}\n    priorities: {}\n    phases: {}\n    calendar: {}",
            quoted(&it.rule),
            list(&it.channels),
            list(&it.priorities),
            list(&it.phases),
            quoted(&it.calendar),
        );
        begin(yaml, "    clocks", it.clocks.is_empty());
        for (clock, limit) in &it.clocks {
            let _ = writeln!(yaml, "      {clock}: {}", quoted(limit));
        }
    }
}

fn escalation(yaml: &mut String, context: &Context) {
    let steps = &context.emergency.escalation;
    begin(yaml, "escalation", steps.is_empty());
    for it in steps {
        let _ = writeln!(
            yaml,
            "  - to: {}\n    holder: {}\n    method: {}\n    within: {}\n    severities: {}",
            quoted(&it.to),
            maybe(it.holder.as_ref()),
            quoted(&it.method),
            span(Some(it.within_seconds)),
            list(&it.severities),
        );
    }
}
