//! Whether a recorded GO still stands: for the step of CI that publishes.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::diff::changes;
use super::evaluation::Evaluation;
use super::record::{Choice, Decision, Entry};
use super::settings::Level;
use crate::sla::format_seconds;

/// What is held against the decision.
#[derive(Clone, Copy, Debug)]
pub struct Required<'r> {
    /// The newest decision, with the entry that holds it.
    pub decision: Option<(&'r Entry, &'r Decision)>,
    /// What the criteria said when it was decided.
    pub then: Option<&'r Evaluation>,
    pub now: &'r Evaluation,
    /// The settings that decided then, and those that decide now, by key.
    pub settings_then: &'r BTreeMap<String, String>,
    pub settings_now: &'r BTreeMap<String, String>,
    /// A release or a commit that has to be the one decided about.
    pub subject: Option<&'r str>,
    pub moment: DateTime<Utc>,
}

/// One reason why the GO does not stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// `no-decision`, `no-go`, `expired`, `subject`, `policy`, `regression`, `receipts`, `bundle`
    pub code: &'static str,
    pub text: String,
}

/// Settings that are named, of many that changed.
const MOST_NAMED: usize = 5;

/// Every reason at once; none: the GO stands.
pub fn objections(asked: &Required<'_>) -> Vec<Objection> {
    let Some((entry, decision)) = asked.decision else {
        let text = format!("nobody decided {}", asked.now.gate);
        return vec![objection("no-decision", text)];
    };
    let mut res = Vec::new();
    if decision.choice == Choice::NoGo {
        res.push(objection("no-go", format!("{} says NO-GO", entry.id)));
    }
    if decision.expires_at <= asked.moment {
        let ago = format_seconds((asked.moment - decision.expires_at).num_seconds());
        res.push(objection(
            "expired",
            format!("{} expired {ago} ago", entry.id),
        ));
    }
    res.extend(subject(asked, decision));
    if decision.policy != asked.now.policy {
        res.push(objection("policy", policy(asked)));
    }
    let Some(then) = asked.then else {
        let text = format!("the evaluation of {} is gone", entry.id);
        res.push(objection("regression", text));
        return res;
    };
    let worse = changes(then, asked.now).into_iter().filter(|it| {
        let critical = it.after.is_some_and(|it| it.rule.level == Level::Critical);
        critical && it.is_regression()
    });
    res.extend(worse.map(|it| {
        let (before, after) = (it.before.map(|it| it.state), it.after.map(|it| it.state));
        let word = |it: Option<super::State>| it.map_or("gone", super::State::as_str);
        objection(
            "regression",
            format!("{} was {} and is {}", it.id, word(before), word(after)),
        )
    }));
    res
}

fn objection(code: &'static str, text: String) -> Objection {
    Objection { code, text }
}

fn subject(asked: &Required<'_>, decision: &Decision) -> Option<Objection> {
    let decided = [decision.release.as_deref(), decision.commit.as_deref()];
    let told = decided.into_iter().flatten().collect::<Vec<_>>().join(", ");
    if let Some(wanted) = asked.subject {
        let is_it = |it: &&str| *it == wanted;
        return (!decided.iter().flatten().any(is_it)).then(|| {
            objection(
                "subject",
                format!("it is about {}, not {wanted}", or_nothing(&told)),
            )
        });
    }
    // A GO that named no commit says nothing of the one that is published now.
    let other =
        decided[0] != asked.now.release.as_deref() || decided[1] != asked.now.commit.as_deref();
    other.then(|| {
        let now = [asked.now.release.as_deref(), asked.now.commit.as_deref()];
        let now = now.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let text = format!(
            "it is about {}, not {}",
            or_nothing(&told),
            or_nothing(&now)
        );
        objection("subject", text)
    })
}

fn or_nothing(text: &str) -> &str {
    if text.is_empty() { "no release" } else { text }
}

/// What the policy says differently now: a pull request cannot lower a gate that is decided.
fn policy(asked: &Required<'_>) -> String {
    let (then, now) = (asked.settings_then, asked.settings_now);
    let mut changed: Vec<String> = now
        .iter()
        .filter(|(key, value)| then.get(*key) != Some(value))
        .map(|(key, value)| match then.get(key) {
            Some(before) => format!("{key} was {before}, is {value}"),
            None => format!("{key} is new: {value}"),
        })
        .collect();
    let gone = then.keys().filter(|it| !now.contains_key(*it));
    changed.extend(gone.map(|it| format!("{it} is gone")));
    let more = changed.len().saturating_sub(MOST_NAMED);
    changed.truncate(MOST_NAMED);
    let mut text = format!("the policy changed: {}", changed.join("; "));
    if 0 < more {
        text.push_str(&format!("; and {more} more"));
    }
    text
}
