//! SARIF 2.1.0, as GitHub's code scanning and editors read it.

use std::io::{self, Write};

use serde::Serialize;

use super::{Finding, Suite, lines};
use crate::model::Text;
use crate::render::{json, terminal};

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
struct Run<'a> {
    tool: Tool<'a>,
    #[serde(rename = "automationDetails")]
    automation: Automation,
    results: Vec<Outcome<'a>>,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
struct Driver<'a> {
    name: &'static str,
    version: &'static str,
    rules: Vec<Rule<'a>>,
}

#[derive(Serialize)]
struct Rule<'a> {
    id: &'a str,
}

/// Names the run, so that two checks of one commit do not replace each other.
#[derive(Serialize)]
struct Automation {
    id: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    rule_id: &'a str,
    rule_index: usize,
    level: &'static str,
    message: Message,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    locations: Vec<Location>,
    partial_fingerprints: Fingerprints<'a>,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: PhysicalLocation,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
struct Fingerprints<'a> {
    #[serde(rename = "maestro/v1")]
    maestro: &'a str,
}

/// Writes one run with a result for each finding. Cases that passed have no place in it.
pub fn sarif(out: &mut dyn Write, suite: &Suite) -> io::Result<()> {
    let mut rules: Vec<&str> = suite.findings.iter().map(|it| it.rule.as_str()).collect();
    rules.sort_unstable();
    rules.dedup();
    let results = suite
        .findings
        .iter()
        .map(|it| outcome(&rules, it, suite.home.as_ref()))
        .collect();
    let log = Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "maestro",
                    version: env!("CARGO_PKG_VERSION"),
                    rules: rules.iter().map(|id| Rule { id }).collect(),
                },
            },
            automation: Automation {
                id: format!("maestro/{}/", suite.name),
            },
            results,
        }],
    };
    json(out, &log)
}

/// GitHub's code scanning takes no result without a location.
fn outcome<'a>(rules: &[&str], finding: &'a Finding, home: Option<&Text>) -> Outcome<'a> {
    let title = terminal(&finding.title);
    Outcome {
        rule_id: &finding.rule,
        rule_index: rules
            .binary_search(&finding.rule.as_str())
            .unwrap_or_default(),
        level: finding.level.as_str(),
        message: Message {
            text: without_links(&format!("{title}: {}", lines(&finding.message))),
        },
        locations: finding
            .location
            .as_ref()
            .or(home)
            .into_iter()
            .map(location)
            .collect(),
        partial_fingerprints: Fingerprints {
            maestro: &finding.fingerprint,
        },
    }
}

/// In a SARIF message `[text](target)` is a link; a backslash takes the meaning from a bracket.
fn without_links(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('[', "\\[")
        .replace(']', "\\]")
}

fn location(place: &Text) -> Location {
    Location {
        physical_location: PhysicalLocation {
            artifact_location: ArtifactLocation {
                uri: uri(place.raw()),
            },
        },
    }
}

/// Percent-encodes what no URI may hold; what is encoded already stays.
fn uri(place: &str) -> String {
    let mut uri = String::with_capacity(place.len());
    for byte in place.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => uri.push(char::from(byte)),
            _ if b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte) => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
