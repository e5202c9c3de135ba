//! The policy of a bundle: the settings that decided, and the files that say them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::super::policy::{hash, settings};
use crate::cli::Ctx;
use crate::config::{self, Config};
use crate::gate::bundle::{Files, POLICY};
use crate::gate::{Evaluation, Gate};

/// What a bundle's policy file says of the gate, next to what was judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rules {
    /// The file says what was judged.
    Same,
    /// There is no file, or another version of the program reads it in another way.
    Unknown,
    Other,
}

/// A line for each setting; the SHA-256 of them is the name of the policy in an evaluation.
pub(super) fn settings_text(settings: &BTreeMap<String, String>) -> Vec<u8> {
    let lines = settings
        .iter()
        .map(|(key, value)| format!("{key} = {value}\n"));
    lines.collect::<String>().into_bytes()
}

/// Puts the policy file, and those that it extends, into `files`; false where they do not say what
/// was judged.
pub(super) fn collect(
    ctx: &Ctx,
    evaluation: &Evaluation,
    files: &mut Files,
) -> anyhow::Result<bool> {
    let (name, text) = ctx.policy_text()?;
    let extended = RefCell::new(Vec::new());
    let read = |path: &str| {
        let text = config::read(Path::new(path))?;
        extended.borrow_mut().push(text.clone());
        Ok(text)
    };
    let config = config::parse(&name, &text, &read)?;
    if hash(&settings(&config, &evaluation.gate)) != evaluation.policy {
        return Ok(false);
    }
    files.insert(POLICY.to_owned(), text.into_bytes());
    for (number, text) in (1..).zip(extended.into_inner()) {
        files.insert(name_of_extended(number), text.into_bytes());
    }
    Ok(true)
}

fn name_of_extended(number: usize) -> String {
    format!("policy/extended-{number}.toml")
}

/// Reads the rules from the policy in a bundle and holds them against what was judged. `made_by`
/// is the version of the program that made the bundle.
pub(super) fn rules(files: &Files, evaluation: &Evaluation, made_by: &str) -> Rules {
    let Some(Ok(text)) = files.get(POLICY).map(|it| std::str::from_utf8(it)) else {
        return Rules::Unknown;
    };
    let number = RefCell::new(0);
    let read = |_: &str| {
        *number.borrow_mut() += 1;
        let bytes = files.get(&name_of_extended(*number.borrow()));
        let text = bytes.and_then(|it| String::from_utf8(it.clone()).ok());
        text.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    };
    let otherwise = if made_by == env!("CARGO_PKG_VERSION") {
        Rules::Other
    } else {
        Rules::Unknown
    };
    let Ok(config) = config::parse("maestro.toml", text, &read) else {
        return otherwise;
    };
    let is_same = hash(&settings(&config, &evaluation.gate)) == evaluation.policy
        && config
            .gates()
            .iter()
            .find(|it| it.id == evaluation.gate)
            .is_some_and(|it| asks(it, evaluation))
        && wants(&config, evaluation);
    if is_same { Rules::Same } else { otherwise }
}

/// Every source of the policy was asked for; without any, every one that was followed.
fn wants(config: &Config, evaluation: &Evaluation) -> bool {
    let Some(wanted) = &evaluation.wanted else {
        return true;
    };
    let is_wanted = |name: &str| {
        let mut configured = wanted.iter().filter(|it| it.configured);
        configured.any(|it| it.name == name || it.aliases.iter().any(|it| it == name))
    };
    let name = |it: &config::Source| {
        let own = it.repo.as_ref().or(it.path.as_ref());
        own.unwrap_or(&it.kind).clone()
    };
    if config.sources.is_empty() {
        return evaluation.followed.iter().all(|it| is_wanted(&it.name));
    }
    config.sources.iter().all(|it| is_wanted(&name(it)))
}

/// The gate asks what was judged, no more and no less.
fn asks(gate: &Gate, evaluation: &Evaluation) -> bool {
    evaluation.max_waiver.is_none_or(|it| it == gate.max_waiver)
        && gate.criteria.len() == evaluation.criteria.len()
        && gate.title == evaluation.title
        && gate
            .criteria
            .iter()
            .zip(&evaluation.criteria)
            .all(|(rule, judged)| *rule == judged.rule)
}
