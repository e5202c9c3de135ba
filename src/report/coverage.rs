//! What the policy says of who is there, beside the hours on which promises run and in which
//! people write. What it does not say stays open: a name covers no hour, an entry of the roster
//! covers those of its calendar.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use serde::Serialize;

use super::Emergency;
use super::capacity::{Presence, RosterRow, Staff, TeamHours, covered, roster, team_hours};
use crate::model::Priority;
use crate::sla::{Calendar, ClockKind, Limit, Policy, Rule, Span, Within};
use crate::triage::rules::OnCall;

/// How far ahead the hours of calendars are looked at, and back to what was opened.
const WEEKS: i64 = 4;

/// Calendars change between shifts; this is as short as one is.
pub(super) const STEP_SECONDS: i64 = 900;

const WEEK_HOURS: i64 = 7 * 24;

/// Of the four weeks to come, and of the four that are over.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage {
    /// The calendars with hours, by name.
    pub calendars: Vec<String>,
    /// Hours of a week within any of them; `None` where the policy has none.
    pub hours_per_week: Option<i64>,
    /// The longest time outside of them, seconds.
    pub longest_gap_seconds: i64,
    /// Opened by people outside within these hours and outside of them, in four weeks.
    pub inside: usize,
    pub outside: usize,
    pub rows: Vec<CoverageRow>,
    pub roster: Vec<RosterRow>,
    pub team: TeamHours,
    /// Minutes that one conversation takes, by priority.
    pub minutes: BTreeMap<&'static str, f64>,
}

/// Promises that run on the same calendar and that the same people answer for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CoverageRow {
    pub calendar: String,
    /// By the rules' names.
    pub rules: Vec<String>,
    /// Somebody is called for them in this phase, at any hour: who is named here, first to last.
    pub on_call: Option<Vec<String>>,
    /// Those of the roster who are there in some of its hours.
    pub people: Vec<String>,
    /// On which the promises run.
    pub promised_hours: i64,
    /// That the policy says are covered; `None` where it does not.
    pub covered_hours: Option<i64>,
    /// What is missing, or not said; empty: nothing.
    pub gap: String,
}

/// Reads the policy at `now`; `opened` are the moments at which people outside opened something in
/// the last four weeks.
pub fn coverage(
    policy: &Policy,
    (on_call, staff, emergency): (&[OnCall], &Staff, &Emergency),
    now: DateTime<Utc>,
    opened: &[DateTime<Utc>],
) -> Coverage {
    let rows = roster(&staff.roster, policy, emergency, now);
    let with_hours = policy.calendars.iter().filter(|(_, it)| !it.is_always());
    let (calendars, hours): (Vec<String>, Vec<&Calendar>) =
        with_hours.map(|(name, it)| (name.clone(), it)).unzip();
    let is_covered = |at: DateTime<Utc>| hours.iter().any(|it| it.is_active(at));
    let inside = opened.iter().filter(|it| is_covered(**it)).count();
    let (covered, longest) = walk(now, &is_covered);
    let mut coverage = Coverage {
        hours_per_week: (!calendars.is_empty()).then_some(covered),
        longest_gap_seconds: longest,
        calendars,
        inside,
        outside: opened.len() - inside,
        rows: Vec::new(),
        team: team_hours(&rows),
        roster: rows,
        minutes: staff.allowance.minutes.clone(),
    };
    let presences = Presence::of(&staff.roster, policy, emergency);
    let phase = policy.phase_at(now).map(|it| &*it.id);
    let called: Vec<&OnCall> = on_call
        .iter()
        .filter(|it| it.phase.is_none() || it.phase.as_deref() == phase)
        .collect();
    let mut groups: BTreeMap<(String, bool), Vec<&Rule>> = BTreeMap::new();
    // What help that was called for is owed is a matter of the team.
    for rule in policy
        .rules
        .iter()
        .filter(|it| it.matches.escalated.is_empty())
    {
        let calendar = rule
            .limits
            .iter()
            .find_map(|(_, it)| it.calendar.as_deref());
        let key = (
            calendar.unwrap_or("24x7").to_owned(),
            is_called(rule, &called),
        );
        groups.entry(key).or_default().push(rule);
    }
    for ((calendar, is_called), rules) in groups {
        let ends = now + TimeDelta::weeks(WEEKS);
        let named = calendar.clone();
        let name = (named != "24x7").then_some(named.as_str());
        let promised = policy.calendar(name).active_between(now, ends) / WEEKS / 3_600;
        let group = Group {
            calendar,
            rules,
            promised,
        };
        coverage.rows.push(match is_called {
            true => group.on_call(&called, emergency),
            false if presences.is_empty() => group.in_hours(&coverage),
            false => group.on_the_roster(&presences, &policy.calendar(name), now),
        });
    }
    coverage
}

/// How many of [`STEP_SECONDS`] are looked at.
pub(super) fn steps() -> i64 {
    WEEKS * WEEK_HOURS * 3_600 / STEP_SECONDS
}

/// Covered hours of a week, and the longest stretch without, in seconds.
pub(super) fn walk(now: DateTime<Utc>, is_covered: &dyn Fn(DateTime<Utc>) -> bool) -> (i64, i64) {
    let (mut covered, mut gap, mut longest) = (0, 0, 0);
    for step in 0..steps() {
        if is_covered(now + TimeDelta::seconds(step * STEP_SECONDS)) {
            covered += STEP_SECONDS;
            gap = 0;
        } else {
            gap += STEP_SECONDS;
            longest = longest.max(gap);
        }
    }
    (covered / WEEKS / 3_600, longest)
}

/// It is about priorities alone for which somebody is called.
fn is_called(rule: &Rule, called: &[&OnCall]) -> bool {
    let priorities = &rule.matches.priorities;
    let has = |asked: Priority| called.iter().any(|it| it.priorities.contains(&asked));
    !priorities.is_empty() && priorities.iter().all(|it| it.is_some_and(has))
}

struct Group<'p> {
    calendar: String,
    rules: Vec<&'p Rule>,
    promised: i64,
}

impl Group<'_> {
    fn row(self) -> CoverageRow {
        CoverageRow {
            rules: self.rules.iter().map(|it| it.id.to_string()).collect(),
            calendar: self.calendar,
            on_call: None,
            people: Vec::new(),
            promised_hours: self.promised,
            covered_hours: None,
            gap: String::new(),
        }
    }

    /// Whoever is called is called at any hour; nobody is, where nobody holds the role.
    fn on_call(self, called: &[&OnCall], emergency: &Emergency) -> CoverageRow {
        let names = called
            .iter()
            .flat_map(|it| [Some(&it.primary), it.backup.as_ref()]);
        let names: Vec<&String> = names.flatten().collect();
        let mut people: Vec<String> = Vec::new();
        for person in names.iter().filter_map(|it| emergency.holder(it)) {
            if !people.contains(&person) {
                people.push(person);
            }
        }
        let gap = match people.len() {
            0 => format!(
                "not said: nobody holds {}",
                names.first().map_or("it", |it| it)
            ),
            1 => "one person for every hour of the week: nobody stands in".to_owned(),
            _ => String::new(),
        };
        let covered = (!people.is_empty()).then_some(self.promised);
        CoverageRow {
            covered_hours: covered,
            on_call: Some(people),
            gap,
            ..self.row()
        }
    }

    fn in_hours(self, coverage: &Coverage) -> CoverageRow {
        let Some(hours) = coverage.hours_per_week else {
            let gap = "not said: no calendar has the hours in which somebody is there";
            return CoverageRow {
                gap: gap.to_owned(),
                ..self.row()
            };
        };
        let covered = hours.min(self.promised);
        let gap = match self.promised - covered {
            0 => "not said: who is there in these hours".to_owned(),
            open => self.outside(open, coverage),
        };
        CoverageRow {
            covered_hours: Some(covered),
            gap,
            ..self.row()
        }
    }

    /// Hours in which a promise runs and the calendar of an entry has somebody there.
    fn on_the_roster(
        self,
        presences: &[Presence],
        calendar: &Calendar,
        now: DateTime<Utc>,
    ) -> CoverageRow {
        let found = covered(presences, calendar, now);
        let gap = match (self.promised - found.hours_per_week, found.people.len()) {
            (..=0, 1) => "one person for all of these hours: nobody stands in".to_owned(),
            (..=0, _) => String::new(),
            (open, _) => {
                let lead = format!("nobody of the roster is there {open} h a week");
                self.with_shorter(&lead, found.longest_gap)
            }
        };
        CoverageRow {
            covered_hours: Some(found.hours_per_week),
            people: found.people,
            gap,
            ..self.row()
        }
    }

    fn outside(&self, open: i64, coverage: &Coverage) -> String {
        let calendars = coverage.calendars.join(" and ");
        let lead = format!("not said: who is there {open} h a week outside of {calendars}");
        self.with_shorter(&lead, coverage.longest_gap_seconds)
    }

    /// With the promises that are shorter than the `longest` time without anybody, seconds. Where
    /// nobody is ever there, the `lead` has said it all.
    fn with_shorter(&self, lead: &str, longest: i64) -> String {
        if longest == steps() * STEP_SECONDS {
            return lead.to_owned();
        }
        let mut gap = format!("{lead}, up to {} h at once", longest / 3_600);
        let short: Vec<String> = self
            .rules
            .iter()
            .flat_map(|it| shorter(it, longest))
            .collect();
        if !short.is_empty() {
            gap.push_str(&format!("; shorter than that: {}", short.join(", ")));
        }
        gap
    }
}

/// The promises of a rule that may fall due while nobody is said to be there.
fn shorter(rule: &Rule, longest: i64) -> Vec<String> {
    let seconds = |it: &Limit| match it.within {
        Within::Always(span) => of_wall_time(span),
        Within::Split { weekday, weekend } => of_wall_time(weekday).min(of_wall_time(weekend)),
        Within::NextRelease => None,
    };
    let answers = [ClockKind::FirstResponse, ClockKind::Acknowledge];
    let limits = rule
        .limits
        .iter()
        .filter(|(kind, _)| answers.contains(kind));
    let short = limits.filter(|(_, it)| seconds(it).is_some_and(|it| it < longest));
    let named = short.map(|(kind, _)| format!("{} {}", rule.id, kind.as_str()));
    named.collect()
}

/// Seconds; `None` for business days, which go on while somebody is there.
fn of_wall_time(span: Span) -> Option<i64> {
    match span {
        Span::Seconds(seconds) => Some(seconds),
        Span::BusinessDays(_) => None,
    }
}
