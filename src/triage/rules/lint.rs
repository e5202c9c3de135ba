//! What the rules say less of than they seem to.

use std::collections::{BTreeMap, BTreeSet};

use super::example::{Example, Expected, try_one};
use super::{Predicate, Rule, Rules, Test, try_out};
use crate::model::Priority;
use crate::sla::{Lint, Policy};

/// What the log and the policy know besides the rules.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// Every label there ever was, in lower case.
    pub labels: BTreeSet<String>,
    /// How often each rule holds for what was opened in the last ninety days; `None` where the log
    /// does not reach that far back.
    pub hits: Option<BTreeMap<String, usize>>,
    /// Rules of the policy's own, in pairs, with what both hold for that is open now: how it is
    /// named, and how many there are.
    pub together: BTreeMap<(String, String), (String, usize)>,
    /// Names that somebody answers to: roles with a holder, members of the team. Empty where nobody
    /// is named at all.
    pub known: BTreeSet<String>,
    /// Ids of all phases.
    pub phases: Vec<String>,
}

/// A part of the workflow that cannot do what it is there for (S3 names the three).
const WORKFLOW: &str = "E-WORKFLOW";
const SLA_CONFLICT: &str = "E-SLA-CONFLICT";
const MONITORING: &str = "E-MONITORING";

/// Returns what a reader of the rules would be surprised by, in their order.
pub fn lint(rules: &Rules, policy: &Policy, seen: &Seen) -> Vec<Lint> {
    let mut lints: Vec<Lint> = examples(rules, policy);
    for (idx, rule) in rules.rules.iter().enumerate() {
        lints.extend(never(rule));
        lints.extend(shadowed(rule, idx, rules));
        let contradicted = contradicted(rule, idx, rules);
        lints.extend(contradicted.or_else(|| clashing(rule, idx, rules, policy, seen)));
        lints.extend(unpromised(rule, policy));
        lints.extend(unlabelled(rule, seen));
        lints.extend(silent(rule, seen));
        lints.extend(
            rule.set
                .owner
                .iter()
                .filter_map(|it| nobody(&rule.id, it, seen)),
        );
    }
    lints.extend(
        rules
            .owners
            .iter()
            .filter_map(|it| nobody(&it.id, &it.to, seen)),
    );
    lints.extend(on_call(rules, seen));
    lints
}

fn found(code: &'static str, subject: &str, message: String) -> Lint {
    Lint {
        code,
        subject: subject.to_owned(),
        message,
    }
}

fn examples(rules: &Rules, policy: &Policy) -> Vec<Lint> {
    let tried = try_out(rules, policy).into_iter();
    let wrong = tried.filter(|it| !it.outcome.is_right());
    wrong
        .map(|it| {
            let (expected, got) = (it.outcome.expected.told(), it.outcome.got.told());
            let message = format!(
                "example \"{}\" expects {expected}, and is {got}",
                it.example.title
            );
            found(WORKFLOW, &it.rule.id, message)
        })
        .collect()
}

/// What is asked for and ruled out at once.
fn never(rule: &Rule) -> Option<Lint> {
    let both = rule.when.all.iter().find(|it| has(&rule.when.none, it));
    let clash = both.map(|it| format!("never holds: {} must hold and must not", it.told));
    let all_ruled_out =
        !rule.when.any.is_empty() && rule.when.any.iter().all(|it| has(&rule.when.none, it));
    let clash = clash
        .or_else(|| all_ruled_out.then(|| "never holds: `none` rules out all of `any`".to_owned()));
    let tests: Vec<&Test> = rule.when.all.iter().flat_map(|it| &it.tests).collect();
    let clash = clash.or_else(|| disjoint(&tests));
    clash.map(|it| found(WORKFLOW, &rule.id, it))
}

fn has(list: &[Predicate], one: &Predicate) -> bool {
    list.iter().any(|it| it.written == one.written)
}

fn disjoint(tests: &[&Test]) -> Option<String> {
    let channels = tests.iter().filter_map(|it| match it {
        Test::Channel(channels) => Some(channels),
        _ => None,
    });
    let channels: Vec<_> = channels.collect();
    let clash = channels.iter().any(|one| {
        channels
            .iter()
            .any(|other| !one.iter().any(|it| other.contains(it)))
    });
    let private = |wanted: bool| {
        tests
            .iter()
            .any(|it| matches!(it, Test::Private(it) if *it == wanted))
    };
    if clash {
        return Some("never holds: no conversation is on both channels".to_owned());
    }
    (private(true) && private(false)).then(|| "never holds: private and not private".to_owned())
}

/// Another rule holds wherever this one does, and says at least as much.
fn shadowed(rule: &Rule, idx: usize, rules: &Rules) -> Option<Lint> {
    let says = rule.set.priority?;
    let only = super::Effect {
        priority: Some(says),
        ..Default::default()
    };
    if rule.set != only {
        return None;
    }
    let others = rules.rules.iter().enumerate().filter(|it| it.0 != idx);
    let by = others.map(|it| it.1).find(|it| {
        let stronger = it.set.priority.is_some_and(|other| other < says);
        stronger && it.confirm <= rule.confirm && covers(it, rule)
    })?;
    let message = format!(
        "never decides: `{}` holds wherever it does, and says more",
        by.id
    );
    Some(found(WORKFLOW, &rule.id, message))
}

/// Everything the wide rule asks for, the narrow one asks for too.
fn covers(wide: &Rule, narrow: &Rule) -> bool {
    let all = wide.when.all.iter().all(|it| has(&narrow.when.all, it));
    let any = wide.when.any.is_empty()
        || !narrow.when.any.is_empty() && narrow.when.any.iter().all(|it| has(&wide.when.any, it))
        || narrow.when.all.iter().any(|it| has(&wide.when.any, it));
    all && any && wide.when.none.iter().all(|it| has(&narrow.when.none, it))
}

/// Two rules that ask for the same and say different priorities.
fn contradicted(rule: &Rule, idx: usize, rules: &Rules) -> Option<Lint> {
    let says = rule.set.priority?;
    let before = &rules.rules[..idx];
    let other = before.iter().find(|it| {
        let differs = it.set.priority.is_some_and(|other| other != says);
        differs && covers(it, rule) && covers(rule, it)
    })?;
    let message = format!(
        "says {says} of what `{}` calls {}; the stronger one counts",
        other.id,
        other.set.priority.map_or("", Priority::as_str)
    );
    Some(found(SLA_CONFLICT, &rule.id, message))
}

/// Two rules of the policy's own that say different priorities of something that there is, or of an
/// example. Those of a preset are graded: the stronger one is meant to count.
fn clashing(rule: &Rule, idx: usize, rules: &Rules, policy: &Policy, seen: &Seen) -> Option<Lint> {
    let says = rule.set.priority.filter(|_| rule.is_own())?;
    let differs = |it: &&Rule| it.set.priority.is_some_and(|other| other != says);
    let before = rules.rules[..idx].iter().filter(|it| it.is_own());
    let (other, of) = before.filter(differs).find_map(|other| {
        let pair = (other.id.to_string(), rule.id.to_string());
        let of = match seen.together.get(&pair) {
            Some((name, 1)) => name.clone(),
            Some((name, n)) => format!("{name} and {} more", n - 1),
            None => format!("the example \"{}\"", shared(other, rule, policy)?.title),
        };
        Some((other, of))
    })?;
    let message = format!(
        "says {says} of {of}, which `{}` calls {}; the stronger one counts",
        other.id,
        other.set.priority.map_or("", Priority::as_str)
    );
    Some(found(SLA_CONFLICT, &rule.id, message))
}

/// An example of one of them for which both hold.
fn shared<'r>(one: &'r Rule, other: &'r Rule, policy: &Policy) -> Option<&'r Example> {
    let mut examples = one.examples.iter().chain(&other.examples);
    examples.find(|it| {
        let holds = |rule: &Rule| try_one(rule, it, policy) != Expected::Nothing;
        holds(one) && holds(other)
    })
}

/// A priority to which no rule of the service levels promises anything.
fn unpromised(rule: &Rule, policy: &Policy) -> Option<Lint> {
    let says = rule.set.priority?;
    let owes = |it: &crate::sla::Rule| {
        let wanted = &it.matches.priorities;
        !it.limits.is_empty() && (wanted.is_empty() || wanted.contains(&Some(says)))
    };
    if policy.rules.is_empty() || policy.rules.iter().any(owes) {
        return None;
    }
    let message = format!("says {says}, to which no [[sla.rule]] promises anything");
    Some(found(SLA_CONFLICT, &rule.id, message))
}

/// Presets ask for labels that many logs do not have; a policy's own rule means them.
fn unlabelled(rule: &Rule, seen: &Seen) -> Option<Lint> {
    let asked = rule
        .when
        .all
        .iter()
        .chain(&rule.when.any)
        .flat_map(Predicate::every);
    let globs = asked.filter_map(|it| match it {
        Test::Label(globs) => Some(globs),
        _ => None,
    });
    let known = |it: &super::Glob| seen.labels.iter().any(|label| it.fits(label));
    let missing: Vec<&str> = globs
        .filter(|globs| !globs.iter().any(known))
        .flat_map(|globs| globs.iter().map(super::Glob::as_str))
        .collect();
    if !rule.is_own() || seen.labels.is_empty() || missing.is_empty() {
        return None;
    }
    let message = format!(
        "asks for a label that nothing in the log carries: {}",
        missing.join(", ")
    );
    Some(found(WORKFLOW, &rule.id, message))
}

fn silent(rule: &Rule, seen: &Seen) -> Option<Lint> {
    let hits = seen.hits.as_ref()?;
    let none = hits.get(&*rule.id).copied().unwrap_or(0) == 0;
    none.then(|| {
        let message = "held for nothing that was opened in the last 90 days".to_owned();
        found(MONITORING, &rule.id, message)
    })
}

fn nobody(id: &str, who: &str, seen: &Seen) -> Option<Lint> {
    if seen.known.is_empty()
        || who.starts_with('@')
        || who.contains('@')
        || seen.known.contains(who)
    {
        return None;
    }
    let message = format!("passes on to `{who}`, a role that nobody holds (incident.roles)");
    Some(found(WORKFLOW, id, message))
}

fn on_call(rules: &Rules, seen: &Seen) -> Vec<Lint> {
    let mut lints: Vec<Lint> = Vec::new();
    for it in &rules.on_call {
        let roles = [Some(&it.primary), it.backup.as_ref()];
        lints.extend(
            roles
                .into_iter()
                .flatten()
                .filter_map(|who| nobody(&it.id, who, seen)),
        );
    }
    let covered = |phase: &&String| {
        rules
            .on_call
            .iter()
            .any(|it| it.phase.as_ref().is_none_or(|it| it == *phase))
    };
    let empty = seen.phases.iter().filter(|it| !covered(it));
    if !rules.on_call.is_empty() {
        lints.extend(
            empty.map(|it| found(MONITORING, it, "nobody is on call in this phase".to_owned())),
        );
    }
    lints
}
