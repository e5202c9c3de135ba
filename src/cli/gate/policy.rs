//! The settings that decide a gate, and a name for all of them.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::config::{Config, Setting};
use crate::gate::{self, Gate};

/// What decides no gate: how things look, and what recurs.
const BESIDE: &[&str] = &[
    "report.",
    "cadence.",
    "triage.",
    "gate.",
    "metric.",
    "project.name",
];

/// The settings that decide the gate `name`: its own, those of the gates and metrics that it asks
/// for, and all that numbers are counted by.
pub(in crate::cli) fn settings(config: &Config, name: &str) -> BTreeMap<String, String> {
    let gates = gate::order(config.gates(), name).unwrap_or_default();
    let metrics = gates.iter().flat_map(|it| it.checks());
    let metrics = metrics.filter_map(gate::Check::metric);
    let mut own: Vec<String> = metrics.map(|it| format!("metric.{it}.")).collect();
    own.extend(gates.iter().map(|it| format!("gate.{}.", it.id)));
    // Whoever blocks a gate is one that it asks for; the wish to block stands with the blocker.
    let decides = |it: &&Setting| own.iter().any(|own| it.key.starts_with(own));
    let common = |it: &&Setting| !BESIDE.iter().any(|beside| it.key.starts_with(beside));
    let gates = config.origins.of_gates().iter().filter(decides);
    let all = gates.chain(config.origins.settings().iter().filter(common));
    all.map(|it| (it.key.clone(), it.value.clone())).collect()
}

/// SHA-256 in hexadecimal digits.
pub(in crate::cli) fn hash(settings: &BTreeMap<String, String>) -> String {
    let mut digest = Sha256::new();
    for (key, value) in settings {
        digest.update(format!("{key} = {value}\n"));
    }
    let digits = digest.finalize();
    digits.iter().map(|it| format!("{it:02x}")).collect()
}

/// The commit that a gate is about: written in the policy, or in one of the variables of CI that
/// the policy may name.
pub(super) fn commit(gate: &Gate) -> Option<String> {
    let written = gate.commit.as_deref()?;
    match written.strip_prefix("env:") {
        None => Some(written.to_owned()),
        Some(name) => std::env::var(name).ok().filter(|it| is_commit(it)),
    }
}

/// Whatever stands in a variable is printed only when it looks like a commit.
fn is_commit(text: &str) -> bool {
    (7..=64).contains(&text.len()) && text.chars().all(|it| it.is_ascii_hexdigit())
}
