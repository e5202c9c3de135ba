//! What a policy promises less of than it seems to.

use super::{ClockKind, Combine, Match, Policy, Rule, Span, Within};
use crate::model::Priority;

/// One thing to look at in the policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lint {
    pub code: &'static str,
    /// Ids of the rules, clocks or labels meant.
    pub subject: String,
    pub message: String,
}

/// Returns what a reader of the policy would be surprised by, in the order of its rules.
pub fn lint(policy: &Policy) -> Vec<Lint> {
    let mut lints = shadowed(policy);
    lints.extend(looser(policy));
    lints.extend(unlabelled(policy));
    lints
}

/// Under `first`, a rule whose every clock an earlier, wider rule sets already never speaks.
fn shadowed(policy: &Policy) -> Vec<Lint> {
    if policy.combine != Combine::First {
        return Vec::new();
    }
    let mut lints = Vec::new();
    for (idx, rule) in policy.rules.iter().enumerate() {
        let before = &policy.rules[..idx];
        let is_set = |kind: ClockKind| {
            before
                .iter()
                .find(|it| it.limits.sets(kind) && it.matches.covers(&rule.matches))
        };
        let by: Option<Vec<&Rule>> = rule.limits.iter().map(|it| is_set(it.0)).collect();
        if let Some(first) = by
            .filter(|_| !rule.limits.is_empty())
            .and_then(|it| it.first().copied())
        {
            lints.push(Lint {
                code: "shadowed",
                subject: rule.id.to_string(),
                message: format!(
                    "never decides: `{}` stands before it and matches all it matches",
                    first.id
                ),
            });
        }
    }
    lints
}

/// Under `first`, an earlier rule that allows more time than a later one for what both match.
fn looser(policy: &Policy) -> Vec<Lint> {
    if policy.combine != Combine::First {
        return Vec::new();
    }
    let mut lints = Vec::new();
    for (idx, late) in policy.rules.iter().enumerate() {
        for early in policy.rules[..idx]
            .iter()
            .filter(|it| it.matches.meets(&late.matches))
        {
            for (kind, tight) in late.limits.iter() {
                let Some(loose) = early.limits.get(kind) else {
                    continue;
                };
                let (Some(loose), Some(tight)) = (seconds(loose.within), seconds(tight.within))
                else {
                    continue;
                };
                let meant = early
                    .looser_than
                    .get(&*late.id)
                    .is_some_and(|it| loose <= *it);
                if tight < loose && is_urgent(late) && !meant {
                    lints.push(Lint {
                        code: "looser",
                        subject: format!("{}.{kind}", early.id),
                        message: format!(
                            "allows {} where `{}` promises {}; it stands first and wins",
                            super::format_seconds(loose),
                            late.id,
                            super::format_seconds(tight)
                        ),
                    });
                }
            }
        }
    }
    lints
}

fn is_urgent(rule: &Rule) -> bool {
    rule.matches
        .priorities
        .iter()
        .any(|it| matches!(it, Some(Priority::P0 | Priority::P1)))
}

/// The longest time a limit allows; `None` where it is no number of seconds.
fn seconds(within: Within) -> Option<i64> {
    match within {
        Within::Always(Span::Seconds(it)) => Some(it),
        Within::Split {
            weekday: Span::Seconds(weekday),
            weekend: Span::Seconds(weekend),
        } => Some(weekday.max(weekend)),
        _ => None,
    }
}

/// Rules of phases that never begin. Before the first conversation that is as it should be: a
/// policy is written ahead of the launch.
pub fn idle_phases(policy: &Policy) -> Option<Lint> {
    let asks = |it: &&Rule| !it.matches.phases.is_empty();
    let asking: Vec<&str> = policy.rules.iter().filter(asks).map(|it| &*it.id).collect();
    if asking.is_empty() || !policy.phases.is_empty() {
        return None;
    }
    Some(Lint {
        code: "no-launch",
        subject: asking.join(", "),
        message: "match a phase, but without release.launched_at no phase has begun".to_owned(),
    })
}

fn unlabelled(policy: &Policy) -> Vec<Lint> {
    let asked = |it: Priority| {
        policy
            .rules
            .iter()
            .any(|rule| rule.matches.priorities.contains(&Some(it)))
    };
    let named = |it: Priority| {
        policy
            .priority_labels
            .0
            .get(&it)
            .is_some_and(|labels| !labels.is_empty())
    };
    let missing = Priority::ALL
        .into_iter()
        .filter(|it| asked(*it) && !named(*it));
    missing
        .map(|it| Lint {
            code: "no-label",
            subject: it.to_string(),
            message: format!("rules ask for {it}, but labels.priority names no label for it: only `triage set` can give it"),
        })
        .collect()
}

impl Match {
    /// True when everything `other` matches, this matches too.
    fn covers(&self, other: &Self) -> bool {
        within(&self.channels, &other.channels)
            && within(&self.priorities, &other.priorities)
            && within(&self.phases, &other.phases)
            && within(&self.labels, &other.labels)
            && within(&self.escalated, &other.escalated)
            && (self.private.is_none() || self.private == other.private)
    }

    /// True when some conversation matches both.
    fn meets(&self, other: &Self) -> bool {
        overlap(&self.channels, &other.channels)
            && overlap(&self.priorities, &other.priorities)
            && overlap(&self.phases, &other.phases)
            && overlap(&self.escalated, &other.escalated)
            && (self.private.is_none() || other.private.is_none() || self.private == other.private)
    }
}

fn within<T: PartialEq>(wide: &[T], narrow: &[T]) -> bool {
    wide.is_empty() || (!narrow.is_empty() && narrow.iter().all(|it| wide.contains(it)))
}

fn overlap<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    one.is_empty() || other.is_empty() || one.iter().any(|it| other.contains(it))
}
