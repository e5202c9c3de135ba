//! Who is called first, for how many weeks in a row.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::Standing;
use crate::report::Emergency;
use crate::sla::{Phase, Policy};
use crate::triage::rules::OnCall;

const WEEK_SECONDS: f64 = 7.0 * 86_400.0;

/// As far as `[[oncall]]` tells: who stood in for whom on a day it does not know.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Rotation {
    /// Of each person the stretches that are not over, the earliest first.
    pub shifts: Vec<Shift>,
    /// What is not said.
    pub unsaid: Vec<String>,
    pub limit_weeks: Option<u32>,
    pub standing: Standing,
}

/// The same person first, without a break.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Shift {
    pub person: String,
    /// The entries of `[[oncall]]` that say so.
    pub entries: Vec<String>,
    /// `None`: since ever.
    pub from: Option<DateTime<Utc>>,
    /// `None`: for ever.
    pub to: Option<DateTime<Utc>>,
    /// `None`: without an end, or since ever.
    pub weeks: Option<f64>,
}

/// Reads the policy: what was over at `from` is left out.
pub fn rotation(
    on_call: &[OnCall],
    policy: &Policy,
    emergency: &Emergency,
    from: DateTime<Utc>,
    limit: Option<u32>,
) -> Rotation {
    let mut by_person: BTreeMap<String, Vec<Shift>> = BTreeMap::new();
    let mut unsaid = Vec::new();
    for it in on_call {
        let Some(person) = emergency.holder(&it.primary) else {
            unsaid.push(format!("who holds {}, of {}", it.primary, it.id));
            continue;
        };
        let phase = match &it.phase {
            None => None,
            Some(name) => match policy.phases.iter().find(|phase| *phase.id == **name) {
                Some(phase) => Some(phase),
                None => {
                    unsaid.push(format!("when the phase {name} is, of {}", it.id));
                    continue;
                }
            },
        };
        let shift = shift(&person, it, phase);
        by_person.entry(person).or_default().push(shift);
    }
    if on_call.is_empty() {
        unsaid.push("who is called (`[[oncall]]`)".to_owned());
    }
    let shifts = by_person.into_values().flat_map(in_a_row);
    let mut shifts: Vec<Shift> = shifts
        .filter(|it| it.to.is_none_or(|to| from < to))
        .collect();
    shifts.sort_by(|a, b| (a.from, &a.person).cmp(&(b.from, &b.person)));
    Rotation {
        standing: standing(&shifts, !unsaid.is_empty(), limit),
        shifts,
        unsaid,
        limit_weeks: limit,
    }
}

fn shift(person: &str, on_call: &OnCall, phase: Option<&Phase>) -> Shift {
    Shift {
        person: person.to_owned(),
        entries: vec![on_call.id.clone()],
        from: phase.map(|it| it.from),
        to: phase.and_then(|it| it.to),
        weeks: None,
    }
}

/// Joins what follows without a break.
fn in_a_row(mut shifts: Vec<Shift>) -> Vec<Shift> {
    shifts.sort_by_key(|it| it.from);
    let mut joined: Vec<Shift> = Vec::new();
    for shift in shifts {
        let goes_on = |before: &Shift| {
            before
                .to
                .is_none_or(|to| shift.from.is_none_or(|it| it <= to))
        };
        match joined.last_mut().filter(|it| goes_on(it)) {
            Some(before) => {
                before.to = before.to.zip(shift.to).map(|(a, b)| a.max(b));
                before.entries.extend(shift.entries);
            }
            None => joined.push(shift),
        }
    }
    for it in &mut joined {
        let ends = it.from.zip(it.to);
        it.weeks = ends.map(|(from, to)| (to - from).num_seconds() as f64 / WEEK_SECONDS);
    }
    joined
}

fn standing(shifts: &[Shift], unsaid: bool, limit: Option<u32>) -> Standing {
    let limit_weeks = limit.map_or(f64::INFINITY, f64::from);
    let is_long = |it: &Shift| it.weeks.is_none_or(|weeks| limit_weeks < weeks);
    let passes = shifts.iter().any(is_long);
    Standing::of((passes || !unsaid).then_some(passes), limit.is_some())
}
