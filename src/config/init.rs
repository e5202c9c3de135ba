//! The policy that `maestro init` writes: short, valid, and commented.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::effective::quoted;
use super::{no_files, parse, preset_text};

/// What is known of the project; whatever is missing stands in the policy as a comment.
#[derive(Clone, Debug, Default)]
pub struct InitAnswers {
    pub name: Option<String>,
    pub timezone: Option<Tz>,
    /// `owner/repo`.
    pub repo: Option<String>,
    pub version: Option<String>,
    pub launched_at: Option<DateTime<Utc>>,
    pub members: Vec<String>,
}

/// Each line in braces is one that the answers fill.
const TEMPLATE: &str = include_str!("presets/init.toml");

/// A whole policy that extends `preset`, with every common key set or shown as a comment.
pub fn commented_policy(preset: &str, answers: &InitAnswers) -> String {
    let mut res = String::new();
    for text in TEMPLATE.lines() {
        match text {
            "{extends}" => res.push_str(&format!("extends = {}", quoted(preset))),
            "{switched_off}" => res.push_str(&switched_off(preset)),
            "{source}" => res.push_str(&source(answers.repo.as_deref())),
            _ => res.push_str(&filled(text, answers)),
        }
        res.push('\n');
    }
    res
}

fn filled(text: &str, answers: &InitAnswers) -> String {
    let words = |it: &Option<String>| it.as_deref().map(quoted);
    match text {
        "{name}" => line("name", words(&answers.name), "\"caro\""),
        "{timezone}" => {
            let zone = answers.timezone.map(|it| quoted(it.name()));
            line("timezone", zone, "\"Europe/Berlin\"")
        }
        "{version}" => line("version", words(&answers.version), "\"v1.1.0-beta\""),
        "{launched_at}" => {
            let zone = answers.timezone.unwrap_or(chrono_tz::UTC);
            let moment = answers
                .launched_at
                .map(|it| it.with_timezone(&zone).to_rfc3339());
            line("launched_at", moment, "2026-01-24T12:00:00-05:00")
        }
        "{members}" => {
            let members: Vec<String> = answers.members.iter().map(|it| quoted(it)).collect();
            let members = (!members.is_empty()).then(|| format!("[{}]", members.join(", ")));
            line(
                "members",
                members,
                "[\"@founder\", \"support@caro.example\"]",
            )
        }
        _ => text.to_owned(),
    }
}

/// The setting, or an example of it as a comment.
fn line(key: &str, value: Option<String>, example: &str) -> String {
    match value {
        Some(value) => format!("{key} = {value}"),
        None => format!("# {key} = {example}"),
    }
}

/// An example that holds when it is uncommented: the preset must have the rule.
fn switched_off(preset: &str) -> String {
    let id = quoted(&rule_to_switch_off(preset).unwrap_or_default());
    format!(
        "# id = {id}\n# enabled = false                               # switches this rule of the preset off"
    )
}

/// The last rule for one channel, since that is what a desk most often does without; else the last.
fn rule_to_switch_off(preset: &str) -> Option<String> {
    let policy = parse(preset, preset_text(preset)?, &no_files).ok()?;
    let rules = &policy.sla.rules;
    let of_channel = rules.iter().rfind(|it| !it.matches.channels.is_empty());
    Some(of_channel.or(rules.last())?.id.to_string())
}

fn source(repo: Option<&str>) -> String {
    match repo {
        Some(repo) => format!("[[source]]\nkind = \"github\"\nrepo = {}", quoted(repo)),
        None => "# [[source]]\n# kind = \"github\"\n# repo = \"your-org/caro\"".to_owned(),
    }
}

/// Sets of lines that `init --pack` adds to a policy.
pub const PACKS: [&str; 1] = ["maintenance"];

const MAINTENANCE: &str = include_str!("presets/pack-maintenance.toml");

/// What of a pack a policy does not have yet, as lines for its end: cadences by their ids, what is
/// only told by its first line. Empty where it has all of it.
pub fn missing_of_pack(pack: &str, policy: &str) -> String {
    let blocks = match pack {
        "maintenance" => MAINTENANCE.trim().split("\n\n"),
        _ => "".split("\n\n"),
    };
    let table: toml::Table = policy.parse().unwrap_or_default();
    let cadences = table.get("cadence").and_then(toml::Value::as_array);
    let ids: Vec<&str> = cadences
        .into_iter()
        .flatten()
        .filter_map(|it| it.get("id")?.as_str())
        .collect();
    let is_there = |block: &str| {
        let block_table: toml::Table = block.parse().unwrap_or_default();
        let cadence = block_table.get("cadence").and_then(|it| it.get(0));
        match cadence.and_then(|it| it.get("id")?.as_str()) {
            Some(id) => ids.contains(&id),
            None => policy.contains(block.lines().next().unwrap_or_default()),
        }
    };
    let missing: Vec<&str> = blocks.filter(|it| !is_there(it)).collect();
    missing.join("\n\n")
}
