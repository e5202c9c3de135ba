//! Roll back, or mend it in place? The policy's matrix, judged on what is known.

use chrono::{DateTime, Utc};

use super::condition::{Facts, Truth, Value};
use super::deadlines::t0;
use super::kinds::{Choice, Stage};
use super::record::Incident;
use super::settings::{Authority, Need, Settings, same};
use crate::model::Text;

/// What the matrix says.
#[derive(Clone, Debug)]
pub struct Advice {
    /// Every row, in the order of the policy.
    pub rows: Vec<JudgedRow>,
    /// The most careful choice of the rows that match; `None` when none does.
    pub choice: Option<Choice>,
    /// A row that nobody can judge yet would be more careful than `choice`.
    pub could_be: Option<Choice>,
    /// The facts that would settle it.
    pub missing: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct JudgedRow {
    pub id: String,
    pub truth: Truth,
    pub choice: Choice,
    pub also: Vec<String>,
    /// The comparisons with the known values.
    pub why: String,
}

/// Whether a hotfix is in order.
#[derive(Clone, Debug)]
pub struct Eligibility {
    pub rows: Vec<JudgedRule>,
    /// `None`: no rule asks for one, the ordinary way will do, or nobody can tell yet.
    pub need: Option<Need>,
    /// A rule that nobody can judge yet asks for more.
    pub could_be: Option<Need>,
    pub missing: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct JudgedRule {
    pub id: String,
    pub truth: Truth,
    pub need: Need,
    pub why: String,
}

/// The facts of an incident: what was written down, and what the record itself tells.
///
/// `counted` are facts that were counted in the log; what a person wrote beats them.
pub fn facts(
    settings: &Settings,
    incident: &Incident,
    counted: &Facts,
    now: DateTime<Utc>,
) -> Facts {
    let mut res = counted.clone();
    for (name, fact) in &incident.facts {
        // `unknown` takes an earlier value back.
        match fact.value.raw().parse() {
            Ok(value) if fact.value.raw() != "unknown" => res.insert(name.clone(), value),
            _ => res.remove(name),
        };
    }
    let age = (now - t0(settings, incident)).num_seconds();
    let own = [
        ("severity", Value::Word(incident.severity().to_string())),
        ("age", Value::Seconds(age)),
    ];
    res.extend(own.map(|(name, value)| (name.to_owned(), value)));
    for stage in Stage::ALL {
        let word = if incident.stages.contains_key(stage) {
            "done"
        } else {
            "open"
        };
        res.insert(format!("stage.{stage}"), Value::Word(word.to_owned()));
    }
    res
}

/// True for a fact that the record itself tells: nobody may type it in.
pub fn is_own_fact(name: &str) -> bool {
    matches!(name, "severity" | "age") || name.starts_with("stage.")
}

/// Judges the rollback matrix: all rows count, and the most careful one wins.
pub fn advice(settings: &Settings, facts: &Facts) -> Advice {
    let rows: Vec<JudgedRow> = settings
        .rollback
        .iter()
        .map(|it| JudgedRow {
            id: it.id.clone(),
            truth: it.when.judge(facts),
            choice: it.choice,
            also: it.also.clone(),
            why: it.when.explained(facts),
        })
        .collect();
    let first = |truth| {
        let such = rows.iter().filter(|it| it.truth == truth);
        such.map(|it| it.choice).min()
    };
    let choice = first(Truth::Yes);
    let could_be = first(Truth::Unknown).filter(|it| choice.is_none_or(|choice| *it < choice));
    let careful = |it: &&super::settings::Row| choice.is_none_or(|choice| it.choice < choice);
    let open = settings.rollback.iter().filter(careful);
    let missing = sorted(open.flat_map(|it| it.when.missing(facts)));
    Advice {
        rows,
        choice,
        could_be,
        missing,
    }
}

/// Judges whether a hotfix is needed: one rule that requires it is enough.
pub fn eligibility(settings: &Settings, facts: &Facts) -> Eligibility {
    let rows: Vec<JudgedRule> = settings
        .hotfix
        .iter()
        .map(|it| JudgedRule {
            id: it.id.clone(),
            truth: it.when.judge(facts),
            need: it.need,
            why: it.when.explained(facts),
        })
        .collect();
    let first = |truth| {
        let such = rows.iter().filter(|it| it.truth == truth);
        such.map(|it| it.need).min()
    };
    let need = first(Truth::Yes);
    let could_be = first(Truth::Unknown).filter(|it| need.is_none_or(|need| *it < need));
    let open = settings
        .hotfix
        .iter()
        .filter(|it| need.is_none_or(|need| it.need < need));
    let missing = sorted(open.flat_map(|it| it.when.missing(facts)));
    Eligibility {
        rows,
        need,
        could_be,
        missing,
    }
}

fn sorted<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut names: Vec<String> = names
        .filter(|it| !is_own_fact(it))
        .map(str::to_owned)
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// What stands against a decision, in words for people; nothing stands against it when empty.
///
/// A role that nobody holds cannot be asked: that is said, and holds nobody up at three o'clock.
#[derive(Clone, Debug, Default)]
pub struct Objections {
    /// To be overridden with a reason.
    pub refusals: Vec<String>,
    pub notes: Vec<String>,
}

/// A decision that somebody is about to take.
#[derive(Clone, Copy, Debug)]
pub struct Proposal<'a> {
    pub choice: Choice,
    pub by: &'a Text,
    /// Handles or roles.
    pub consulted: &'a [Text],
}

/// Checks a decision against the matrix, the authority and the consultation.
pub fn objections(
    settings: &Settings,
    incident: &Incident,
    advice: &Advice,
    proposal: Proposal<'_>,
    now: DateTime<Utc>,
) -> Objections {
    let mut res = Objections::default();
    let Proposal { choice, by, .. } = proposal;
    let careful = advice.choice.into_iter().chain(advice.could_be).min();
    if let Some(advised) = careful.filter(|it| *it < choice) {
        let word = if advice.choice == Some(advised) {
            "says"
        } else {
            "may still say"
        };
        res.refusals.push(format!(
            "the matrix {word} {advised}, which is more careful than {choice}"
        ));
    }
    let severity = incident.severity();
    let authority = settings.authority.iter().find(|it| {
        it.choice == choice && (it.severities.is_empty() || it.severities.contains(&severity))
    });
    let Some(authority) = authority else {
        return res;
    };
    match settings.holder(&authority.by) {
        None => res.notes.push(format!(
            "{choice} is for the {} to decide; [incident.roles] names nobody",
            authority.by
        )),
        Some(holder) if !same(holder, by.raw()) => res.refusals.push(format!(
            "{choice} is for the {} to decide: {holder}",
            authority.by
        )),
        Some(_) => {}
    }
    for role in &authority.consult {
        consult(settings, role, proposal, &mut res);
    }
    late(settings, incident, authority, now, &mut res);
    res
}

fn consult(settings: &Settings, role: &str, proposal: Proposal<'_>, res: &mut Objections) {
    let Some(holder) = settings.holder(role) else {
        let note = format!("ask the {role}; [incident.roles] names nobody");
        return res.notes.push(note);
    };
    let asked = proposal
        .consulted
        .iter()
        .any(|it| same(it.raw(), holder) || it.raw() == role);
    // Whoever holds both roles has asked himself.
    if !asked && !same(holder, proposal.by.raw()) {
        res.refusals
            .push(format!("the {role} was not consulted: {holder}"));
    }
}

fn late(
    settings: &Settings,
    incident: &Incident,
    authority: &Authority,
    now: DateTime<Utc>,
    res: &mut Objections,
) {
    let age = (now - t0(settings, incident)).num_seconds();
    if let Some(within) = authority.within.filter(|it| *it < age) {
        res.notes.push(format!(
            "it should have been decided within {}",
            crate::sla::format_seconds(within)
        ));
    }
}
