//! What is promised, as documents say it: the limits of the policy and who answers for what.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

use crate::incident::{self, Settings};
use crate::model::{Channel, Priority};
use crate::sla::{ClockKind, Limit, Policy, Rule, Within};

/// One rule of the policy. Limits are worded as the policy words them; `None` is no promise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LimitRow {
    pub rule: String,
    /// `P0`, `email: P0, P1`, `everything else`.
    pub of: String,
    /// Empty: of all.
    pub channels: Vec<&'static str>,
    /// Somebody can be heard there: a channel of it is read, or has been.
    pub served: bool,
    /// Empty: of all; `none` is "not set".
    pub priorities: Vec<&'static str>,
    /// Empty: at any time.
    pub phases: Vec<String>,
    pub first_response: Option<String>,
    pub resolution: Option<String>,
    pub update: Option<String>,
    /// The name of the calendar on which it runs; `24x7` otherwise.
    pub calendar: String,
    /// Hours of a week on which it runs, in the mean of the four weeks to come.
    pub hours_per_week: i64,
    /// Everything that the rule limits, by the name of its clock.
    pub clocks: BTreeMap<&'static str, String>,
}

/// Who does what when it is on fire (the policy's `[incident]`).
#[derive(Clone, Debug, Default, Serialize)]
pub struct Emergency {
    pub roles: Vec<Role>,
    pub severities: Vec<SeverityRow>,
    pub escalation: Vec<Step>,
    pub authority: Vec<AuthorityRow>,
    pub rollback: Vec<RollbackRow>,
    pub hotfix: Vec<HotfixRow>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Role {
    pub role: String,
    pub holder: Option<String>,
}

/// Limits in seconds; `None` is no limit.
#[derive(Clone, Debug, Serialize)]
pub struct SeverityRow {
    pub severity: &'static str,
    /// The first labels that mean it.
    pub labels: Vec<String>,
    pub acknowledge_seconds: Option<i64>,
    pub fix_seconds: Option<i64>,
    pub update_seconds: Option<i64>,
    pub postmortem_seconds: Option<i64>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Step {
    pub to: String,
    pub holder: Option<String>,
    pub method: String,
    pub within_seconds: i64,
    /// Empty: any severity.
    pub severities: Vec<&'static str>,
}

#[derive(Clone, Debug, Serialize)]
pub struct AuthorityRow {
    pub decision: &'static str,
    pub by: String,
    pub holder: Option<String>,
    pub consult: Vec<String>,
    /// `None` is at once.
    pub within_seconds: Option<i64>,
}

#[derive(Clone, Debug, Serialize)]
pub struct RollbackRow {
    pub id: String,
    pub when: String,
    pub decision: &'static str,
    pub also: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct HotfixRow {
    pub id: String,
    pub when: String,
    pub need: &'static str,
}

/// How far ahead the hours of a calendar are looked at.
const WEEKS: i64 = 4;

/// The rules in the order in which they are tried.
/// `served` are the channels that are read or have been.
pub fn limits(policy: &Policy, served: &[Channel], now: DateTime<Utc>) -> Vec<LimitRow> {
    let row = |rule: &Rule| {
        let calendar = rule
            .limits
            .iter()
            .find_map(|(_, it)| it.calendar.as_deref());
        let active = policy
            .calendar(calendar)
            .active_between(now, now + TimeDelta::weeks(WEEKS));
        LimitRow {
            calendar: calendar.unwrap_or("24x7").to_owned(),
            hours_per_week: active / WEEKS / 3_600,
            ..limit_row(rule, served)
        }
    };
    // What help that was called for is owed is a matter of the team, and no way for a ticket.
    let of_tickets = policy
        .rules
        .iter()
        .filter(|it| it.matches.escalated.is_empty());
    of_tickets.map(row).collect()
}

fn limit_row(rule: &Rule, served: &[Channel]) -> LimitRow {
    let said = |kind: ClockKind| rule.limits.get(kind).map(worded);
    let channels: Vec<&str> = rule
        .matches
        .channels
        .iter()
        .map(|it| Channel::as_str(*it))
        .collect();
    let heard = rule
        .matches
        .channels
        .iter()
        .filter(|it| served.contains(it));
    let heard: Vec<&str> = heard.map(|it| it.as_str()).collect();
    let priority = |it: &Option<Priority>| it.map_or("none", Priority::as_str);
    let priorities: Vec<&str> = rule.matches.priorities.iter().map(priority).collect();
    LimitRow {
        rule: rule.id.to_string(),
        of: of(
            rule,
            if heard.is_empty() { &channels } else { &heard },
            &priorities,
        ),
        served: channels.is_empty() || !heard.is_empty(),
        channels,
        priorities,
        phases: rule.matches.phases.clone(),
        first_response: said(ClockKind::FirstResponse),
        resolution: said(ClockKind::Resolution),
        update: said(ClockKind::PeriodicUpdate),
        calendar: String::new(),
        hours_per_week: 0,
        clocks: rule
            .limits
            .iter()
            .map(|(kind, it)| (kind.as_str(), worded(it)))
            .collect(),
    }
}

/// Whom a rule is about, in words.
fn of(rule: &Rule, channels: &[&str], priorities: &[&str]) -> String {
    let named: Vec<&str> = priorities
        .iter()
        .map(|it| if *it == "none" { "no priority yet" } else { it })
        .collect();
    let mut parts = Vec::new();
    parts.extend((!channels.is_empty()).then(|| channels.join(", ")));
    parts.extend((!named.is_empty()).then(|| named.join(", ")));
    let labels = &rule.matches.labels;
    parts.extend((!labels.is_empty()).then(|| labels.join(", ")));
    parts.extend(
        rule.matches
            .private
            .map(|it| if it { "private" } else { "public" }.to_owned()),
    );
    if parts.is_empty() {
        return "everything else".to_owned();
    }
    parts.join(": ")
}

/// `1h`, `24h, at the weekend 48h`, `the next release`, `2h (best effort)`.
fn worded(limit: &Limit) -> String {
    let within = match limit.within {
        Within::Always(span) => span.to_string(),
        Within::Split { weekday, weekend } => format!("{weekday}, at the weekend {weekend}"),
        Within::NextRelease => "the next release".to_owned(),
    };
    let on = limit.calendar.as_deref().map(|it| format!(" on {it}"));
    let measured = if limit.best_effort {
        " (best effort)"
    } else {
        ""
    };
    format!("{within}{}{measured}", on.unwrap_or_default())
}

impl Emergency {
    pub fn new(settings: &Settings, policy: &Policy) -> Self {
        let holder = |role: &str| settings.holder(role).map(str::to_owned);
        Self {
            roles: roles(settings),
            severities: severities(settings, policy),
            escalation: settings
                .escalation
                .iter()
                .map(|it| Step {
                    to: it.to.clone(),
                    holder: holder(&it.to),
                    method: it.method.clone(),
                    within_seconds: it.within,
                    severities: it.severities.iter().map(|it| it.as_str()).collect(),
                })
                .collect(),
            authority: settings
                .authority
                .iter()
                .map(|it| AuthorityRow {
                    decision: it.choice.as_str(),
                    by: it.by.clone(),
                    holder: holder(&it.by),
                    consult: it.consult.clone(),
                    within_seconds: it.within,
                })
                .collect(),
            rollback: settings.rollback.iter().map(rollback).collect(),
            hotfix: settings
                .hotfix
                .iter()
                .map(|it| HotfixRow {
                    id: it.id.clone(),
                    when: it.when.to_string(),
                    need: it.need.as_str(),
                })
                .collect(),
        }
    }

    /// Whom `name` means: who holds the role of this name, if anybody does; what is no role names
    /// somebody itself.
    pub(super) fn holder(&self, name: &str) -> Option<String> {
        match self.roles.iter().find(|it| it.role == name) {
            Some(role) => role.holder.clone(),
            None => Some(name.to_owned()),
        }
    }
}

fn rollback(it: &incident::Row) -> RollbackRow {
    RollbackRow {
        id: it.id.clone(),
        when: it.when.to_string(),
        decision: it.choice.as_str(),
        also: it.also.clone(),
    }
}

/// Every role that the policy names somewhere, with or without somebody who holds it.
fn roles(settings: &Settings) -> Vec<Role> {
    let steps = settings.escalation.iter().map(|it| &it.to);
    let deciders = settings
        .authority
        .iter()
        .flat_map(|it| it.consult.iter().chain([&it.by]));
    let mut names: Vec<&String> = settings.roles.keys().chain(steps).chain(deciders).collect();
    names.sort_unstable();
    names.dedup();
    let role = |it: &String| Role {
        role: it.clone(),
        holder: settings.holder(it).map(str::to_owned),
    };
    names.into_iter().map(role).collect()
}

fn severities(settings: &Settings, policy: &Policy) -> Vec<SeverityRow> {
    let row = |(severity, limits): (&Priority, &incident::Limits)| SeverityRow {
        severity: severity.as_str(),
        labels: policy
            .priority_labels
            .0
            .get(severity)
            .cloned()
            .unwrap_or_default(),
        acknowledge_seconds: limits.acknowledge,
        fix_seconds: limits.fix,
        update_seconds: limits.update,
        postmortem_seconds: limits.postmortem,
    };
    settings.severities.iter().map(row).collect()
}
