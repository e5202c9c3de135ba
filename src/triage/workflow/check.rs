use std::collections::BTreeSet;

use super::{Fault, Route, Ticket, Workflow, taken_by};
use crate::model::{Channel, Priority};

/// What the policy knows besides the file.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// Of those whom the file names: members of the team, and holders of roles. `None` where the
    /// policy names nobody.
    pub people: Option<&'a BTreeSet<String>>,
    /// The first rule that sets a clock decides it; false where the strictest does.
    pub first_wins: bool,
}

/// What is wrong, in the order of the lines.
pub fn check(workflow: &Workflow, known: Known<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    names(workflow, &mut faults);
    intake(workflow, &mut faults);
    if known.first_wins {
        unreachable(workflow, &mut faults);
    }
    severities(workflow, &mut faults);
    owners(workflow, known.people, &mut faults);
    cases(workflow, &mut faults);
    faults.sort_by(|a, b| (a.line, &a.key).cmp(&(b.line, &b.key)));
    faults
}

fn is_priority(text: &str) -> bool {
    text == "none" || text.parse::<Priority>().is_ok()
}

/// Nothing has two names, and no name is invented.
fn names(workflow: &Workflow, faults: &mut Vec<Fault>) {
    let mut rules = BTreeSet::new();
    for it in &workflow.routes {
        let key = |what: &str| format!("routing.{}.{what}", it.rule);
        if !rules.insert(&it.rule) {
            faults.push(Fault::new(
                it.line,
                key("rule"),
                "a rule of that name stands above",
            ));
        }
        for channel in it
            .channels
            .iter()
            .filter(|it| it.parse::<Channel>().is_err())
        {
            let message = format!("there is no channel `{channel}`");
            faults.push(Fault::new(it.line, key("channels"), message));
        }
        for priority in it.priorities.iter().filter(|it| !is_priority(it)) {
            let message = format!("there is no priority `{priority}`: P0 to P3, or none");
            faults.push(Fault::new(it.line, key("priorities"), message));
        }
    }
    let mut known = BTreeSet::new();
    for it in &workflow.severities {
        let key = format!("severity_matrix.{}", it.name);
        if !known.insert(&it.name) {
            faults.push(Fault::new(
                it.line,
                key,
                "a severity of that name stands above",
            ));
        } else if it.name.parse::<Priority>().is_err() {
            faults.push(Fault::new(it.line, key, "a severity is P0 to P3"));
        }
    }
}

/// Every channel is one, once, and the rules that it names are there and fit it.
fn intake(workflow: &Workflow, faults: &mut Vec<Fault>) {
    let mut known = BTreeSet::new();
    for it in &workflow.intake {
        let key = format!("intake.{}", it.channel);
        if !known.insert(&it.channel) {
            faults.push(Fault::new(it.line, &key, "this channel stands above"));
        }
        if it.channel.parse::<Channel>().is_err() {
            faults.push(Fault::new(it.line, &key, "there is no such channel"));
        }
        for rule in &it.rules {
            let fault = match workflow.routes.iter().find(|route| route.rule == *rule) {
                None => Some(format!("there is no rule `{rule}` in routing")),
                Some(route)
                    if !route.channels.is_empty() && !route.channels.contains(&it.channel) =>
                {
                    Some(format!("the rule `{rule}` is not for this channel"))
                }
                Some(_) => None,
            };
            faults
                .extend(fault.map(|message| Fault::new(it.line, format!("{key}.rules"), message)));
        }
    }
}

/// A rule that is never the first to set any of its clocks decides nothing.
fn unreachable(workflow: &Workflow, faults: &mut Vec<Fault>) {
    for (idx, rule) in workflow.routes.iter().enumerate() {
        let before = workflow.routes[..idx].iter().filter(|it| it.covers(rule));
        let mut set: BTreeSet<&String> = BTreeSet::new();
        let mut above: Option<&Route> = None;
        for it in before {
            set.extend(&it.clocks);
            above = above.or(Some(it));
        }
        let Some(above) = above.filter(|_| rule.clocks.iter().all(|it| set.contains(it))) else {
            continue;
        };
        let message = format!(
            "never reached: `{}` in line {} takes everything before it",
            above.rule, above.line
        );
        faults.push(Fault::new(
            rule.line,
            format!("routing.{}", rule.rule),
            message,
        ));
    }
}

/// Every severity is taken by some rule on every channel, and somebody is called for it.
fn severities(workflow: &Workflow, faults: &mut Vec<Fault>) {
    for severity in &workflow.severities {
        let key = format!("severity_matrix.{}", severity.name);
        let ticket = |channel: Option<&String>| Ticket {
            channel: channel.cloned(),
            priority: Some(severity.name.clone()),
            phase: None,
        };
        // A rule for one phase is there, though not always.
        let goes = |channel: Option<&String>| {
            let ticket = ticket(channel);
            let timeless = |it: &Route| Route {
                phases: Vec::new(),
                ..it.clone()
            };
            workflow.routes.iter().any(|it| timeless(it).fits(&ticket))
        };
        let channels = workflow.intake.iter().map(|it| &it.channel);
        let lost: Vec<&str> = channels
            .filter(|it| !goes(Some(it)))
            .map(String::as_str)
            .collect();
        if workflow.intake.is_empty() && !goes(None) {
            faults.push(Fault::new(severity.line, &key, "no rule takes it"));
        } else if !lost.is_empty() {
            let message = format!("no rule takes it on {}", lost.join(", "));
            faults.push(Fault::new(severity.line, &key, message));
        }
        // Whoever is on call is called for the worst alone.
        let grave = matches!(severity.name.as_str(), "P0" | "P1");
        let called =
            |it: &super::Step| it.severities.is_empty() || it.severities.contains(&severity.name);
        if grave && !workflow.escalation.is_empty() && !workflow.escalation.iter().any(called) {
            faults.push(Fault::new(severity.line, &key, "nobody is called for it"));
        }
    }
}

/// Whoever is named is there.
fn owners(workflow: &Workflow, people: Option<&BTreeSet<String>>, faults: &mut Vec<Fault>) {
    let stranger = |who: &String| people.is_some_and(|it| !it.contains(who));
    for it in &workflow.escalation {
        let key = format!("escalation.{}", it.to);
        match &it.holder {
            None => {
                let message = "nobody holds this role: name somebody in [incident.roles]";
                faults.push(Fault::new(it.line, key, message));
            }
            Some(who) if stranger(who) => {
                let message = format!("`{who}` is neither in team.members nor holds a role");
                faults.push(Fault::new(it.line, key, message));
            }
            Some(_) => {}
        }
    }
    for it in &workflow.routes {
        if let Some(who) = it.owner.as_ref().filter(|who| stranger(who)) {
            let key = format!("routing.{}.owner", it.rule);
            let message = format!("`{who}` is neither in team.members nor holds a role");
            faults.push(Fault::new(it.line, key, message));
        }
    }
}

/// The cases that the file carries go where it says.
fn cases(workflow: &Workflow, faults: &mut Vec<Fault>) {
    for (idx, case) in workflow.cases.iter().enumerate() {
        let Some(expect) = &case.expect else { continue };
        let taken = taken_by(&workflow.routes, &case.ticket);
        let found = taken.first().map_or("no rule", |it| it.rule.as_str());
        if found != expect {
            let message = format!("goes to `{found}`, and is to go to `{expect}`");
            faults.push(Fault::new(case.line, format!("cases.{}", idx + 1), message));
        }
    }
}
