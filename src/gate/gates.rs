//! The gates that every policy has, and which of them have to be judged first.

use super::settings::Gate;

/// Built-in gates as policies: name of the file, text. They stand below every policy.
pub const BUILTIN: &[(&str, &str)] = &[
    ("gates/release", include_str!("builtin/release.toml")),
    ("gates/weeks", include_str!("builtin/weeks.toml")),
    (
        "gates/performance",
        include_str!("builtin/performance.toml"),
    ),
    (
        "gates/maintenance",
        include_str!("builtin/maintenance.toml"),
    ),
    ("gates/pilot", include_str!("builtin/pilot.toml")),
    ("gates/checklists", include_str!("builtin/checklists.toml")),
];

/// The metrics that the built-in gates ask for, in the same form.
pub const METRICS: (&str, &str) = ("gates/metrics", include_str!("builtin/metrics.toml"));

/// Words that follow `maestro gate`: no gate may be called so.
pub const VERBS: &[&str] = &[
    "list", "explain", "plan", "decide", "require", "waive", "waivers", "attest", "approve",
    "history", "diff", "bundle", "verify", "check", "help", "eval",
];

/// The gates that have to be judged before `name`, each before those that ask for it, `name` last.
/// `None` where they wait for each other.
pub fn order<'g>(gates: &'g [Gate], name: &str) -> Option<Vec<&'g Gate>> {
    let mut order = Vec::new();
    let mut waiting = Vec::new();
    visit(gates, name, &mut waiting, &mut order).then_some(order)
}

fn visit<'g>(
    gates: &'g [Gate],
    name: &str,
    waiting: &mut Vec<&'g str>,
    order: &mut Vec<&'g Gate>,
) -> bool {
    let Some(gate) = gates.iter().find(|it| it.id == name) else {
        return true;
    };
    if order.iter().any(|it| it.id == name) {
        return true;
    }
    if waiting.contains(&gate.id.as_str()) {
        return false;
    }
    waiting.push(&gate.id);
    let free = asked_by(gate).all(|it| visit(gates, it, waiting, order));
    waiting.pop();
    order.push(gate);
    free
}

/// The gates that `gate` asks for.
pub fn asked_by(gate: &Gate) -> impl Iterator<Item = &str> {
    gate.checks().filter_map(super::Check::gate)
}
