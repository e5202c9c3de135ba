//! Keys that a policy may never set, since anybody who opens a pull request can edit a policy.

use super::fault::{Faults, shown};
use super::tree::{Node, Value, joined};

/// What a repository must not be able to move, and where it is set instead.
const PROTECTED: &[(&[&str], &str)] = &[
    (
        &["api", "api_url", "api_root", "base_url"],
        "set MAESTRO_GITHUB_API",
    ),
    (&["db", "database"], "pass `--db` or set MAESTRO_DB"),
    (
        &["output", "out", "output_dir"],
        "name the place of the output on the command line",
    ),
    (
        &["writeback", "write_back", "write-back"],
        "switch it on in the user's own maestro/config.toml, or on the command line",
    ),
];

/// Words that make a name one of a secret, wherever they stand in it.
const SECRETS: &[&str] = &["token", "secret", "password", "passphrase", WEBHOOK];
const WEBHOOK: &str = "webhook";
const SECRET_INSTEAD: &str = "set GH_TOKEN or GITHUB_TOKEN, or sign in with `gh auth login`";
const WEBHOOK_INSTEAD: &str = "set MAESTRO_DISCORD_WEBHOOK or MAESTRO_SLACK_WEBHOOK, or [alert] \
                               discord_webhook and slack_webhook in the user's own maestro/config.toml";

/// Reports `name`, or what stands below it, if it is protected.
pub(super) fn refuse(name: &str, node: &Node, key: &str, faults: &mut Faults) -> bool {
    if let Some(instead) = set_instead(name) {
        let message = format!("`{}` is never taken from a policy", shown(name));
        faults.at_key(&node.at, key, message).hint(instead);
        return true;
    }
    let Value::Table(table) = &node.value else {
        return false;
    };
    let mut refused = false;
    for (name, node) in table {
        refused |= refuse(name, node, &joined(key, name), faults);
    }
    refused
}

fn set_instead(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    if name.contains(WEBHOOK) {
        return Some(WEBHOOK_INSTEAD);
    }
    if SECRETS.iter().any(|it| name.contains(it)) {
        return Some(SECRET_INSTEAD);
    }
    let row = PROTECTED
        .iter()
        .find(|(names, _)| names.contains(&name.as_str()))?;
    Some(row.1)
}

/// The line up to what may be a secret: a fault is quoted into the logs of CI.
pub(super) fn without_secret(line: &str) -> &str {
    let lower = line.to_ascii_lowercase();
    // An address alone on its line, as in a string of several lines, names no key.
    let named = SECRETS
        .iter()
        .chain(&["hooks."])
        .filter_map(|it| lower.find(it))
        .min();
    let Some(named) = named else {
        return line;
    };
    match line[named..].find('=') {
        Some(sign) => &line[..=named + sign],
        // Without a sign nobody knows where the secret begins.
        None => &line[..named],
    }
}
