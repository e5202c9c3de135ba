//! What the rules say of one conversation, in words and as JSON.

use serde::Serialize;

use super::steps::{help, step_line};
use crate::cli::desk::{Desk, Matter};
use crate::cli::shape;
use crate::model::{Escalation, Priority, Text};
use crate::render::{Cell, Line, Page, Tone};
use crate::sla::{self, Clock, ClockState, Moment};
use crate::triage::rules::{Clue, Hit, Near, Rule};

/// What is near is shown up to so many rules.
const MOST_NEAR: usize = 3;

#[derive(Serialize)]
pub(in crate::cli::triage) struct RulesJson {
    rules: Vec<HitJson>,
    near: Vec<NearJson>,
    suspected_by: Option<String>,
    if_confirmed: Vec<String>,
    help: Vec<StepJson>,
}

#[derive(Serialize)]
struct HitJson {
    rule: String,
    because: String,
    origin: String,
    says: Option<&'static str>,
    escalates: Option<&'static str>,
    needs_confirmation: bool,
    evidence: Vec<ClueJson>,
    resolution: Option<String>,
}

#[derive(Serialize)]
struct ClueJson {
    what: String,
    words: Option<Text>,
    at: String,
}

#[derive(Serialize)]
struct NearJson {
    rule: String,
    origin: String,
    lacks: String,
    evidence: Vec<ClueJson>,
}

#[derive(Serialize)]
struct StepJson {
    kind: &'static str,
    step: String,
    contact: String,
    method: String,
    due_at: Option<String>,
}

fn rule<'d>(desk: &'d Desk, id: &str) -> Option<&'d Rule> {
    desk.config.rules.rules.iter().find(|it| &*it.id == id)
}

fn says(rule: &Rule) -> Option<Priority> {
    rule.set.priority.or(rule.set.floor)
}

pub(in crate::cli::triage) fn json(desk: &Desk, matter: &Matter<'_>) -> RulesJson {
    let judgement = matter.judgement;
    let hits = judgement.hits.iter().filter_map(|it| hit(desk, it));
    let near = judgement.near.iter().map(|it| NearJson {
        rule: it.rule.to_string(),
        origin: rule(desk, &it.rule).map_or_else(String::new, |it| it.origin.clone()),
        lacks: it.lacks.clone(),
        evidence: it.clues.iter().map(clue).collect(),
    });
    let steps = help(desk, matter).into_iter().map(|it| StepJson {
        kind: it.kind.as_str(),
        step: it.step,
        contact: it.contact,
        method: it.method,
        due_at: it.due_at.map(shape::iso),
    });
    RulesJson {
        rules: hits.collect(),
        near: near.collect(),
        suspected_by: judgement.suspected_by.as_deref().map(str::to_owned),
        if_confirmed: if_confirmed(desk, matter),
        help: steps.collect(),
    }
}

fn hit(desk: &Desk, hit: &Hit) -> Option<HitJson> {
    let rule = rule(desk, &hit.rule)?;
    Some(HitJson {
        rule: rule.id.to_string(),
        because: rule.because.clone(),
        origin: rule.origin.clone(),
        says: says(rule).map(Priority::as_str),
        escalates: rule.set.escalate.map(Escalation::as_str),
        needs_confirmation: rule.confirm,
        evidence: hit.clues.iter().map(clue).collect(),
        resolution: rule.resolution.clone(),
    })
}

fn clue(clue: &Clue) -> ClueJson {
    ClueJson {
        what: clue.what.clone(),
        words: clue.quote.clone(),
        at: shape::iso(clue.at),
    }
}

/// The parts of a page that rules fill, each left out where there is nothing to say.
pub(in crate::cli::triage) fn tell(page: &mut Page, desk: &Desk, matter: &Matter<'_>) {
    let judgement = matter.judgement;
    if !judgement.hits.is_empty() {
        page.heading("Rules that hold");
        page.items(
            judgement
                .hits
                .iter()
                .flat_map(|it| hit_lines(desk, it))
                .collect(),
        );
    }
    let mut near: Vec<&Near> = judgement.near.iter().collect();
    near.sort_by_key(|it| rule(desk, &it.rule).and_then(says).unwrap_or(Priority::P3));
    if !near.is_empty() {
        page.heading("Nearly");
        page.items(
            near.iter()
                .take(MOST_NEAR)
                .map(|it| near_line(desk, it))
                .collect(),
        );
    }
    let supposed = if_confirmed(desk, matter);
    if let Some(suspected) = judgement.suspected.filter(|_| !supposed.is_empty()) {
        page.heading(Cell::own(format!("If it is {suspected}")));
        page.items(supposed.into_iter().map(|it| vec![Cell::own(it)]).collect());
    }
    let steps = help(desk, matter);
    if let Some(first) = steps.first() {
        let word = if matter.item().escalated.is_some() {
            "Help was called for"
        } else {
            "If you call for help"
        };
        page.heading(Cell::own(format!("{word} ({})", first.kind)));
        page.items(steps.iter().map(|it| step_line(desk, it)).collect());
    }
}

fn hit_lines(desk: &Desk, hit: &Hit) -> Vec<Line> {
    let Some(rule) = rule(desk, &hit.rule) else {
        return Vec::new();
    };
    let verb = if rule.confirm { "suspects" } else { "says" };
    let what = says(rule).map(|it| format!(" {verb} {it}"));
    let help = rule.set.escalate.map(|it| format!(" asks for help ({it})"));
    let effect = what.or(help).unwrap_or_default();
    let mut line: Line = vec![
        Cell::own(rule.id.to_string()).tone(Tone::Strong),
        Cell::own(format!("{effect}: {}", rule.because)),
        Cell::own(format!("  {}", rule.origin)).tone(Tone::Dim),
    ];
    line.extend(clues(&hit.clues));
    let mut lines = vec![line];
    let todo = rule.resolution.as_ref().filter(|_| rule.confirm);
    lines.extend(todo.map(|it| vec![Cell::own(format!("{}: {it}", rule.id))]));
    lines
}

fn clues(clues: &[Clue]) -> Line {
    let mut line: Line = Vec::new();
    for clue in clues {
        line.push(Cell::own(format!("; {}", clue.what)));
        if let Some(quote) = &clue.quote {
            line.push(" “".into());
            line.push(Cell::outside(quote));
            line.push("”".into());
        }
    }
    line
}

fn near_line(desk: &Desk, near: &Near) -> Line {
    let origin = rule(desk, &near.rule).map_or("", |it| it.origin.as_str());
    let mut line = vec![
        Cell::own(near.rule.to_string()),
        Cell::own(format!(" {}", near.lacks)),
    ];
    line.extend(clues(&near.clues));
    line.push(Cell::own(format!("  {origin}")).tone(Tone::Dim));
    line
}

/// The clocks as they would stand, had it been of the suspected priority from the opening on.
fn if_confirmed(desk: &Desk, matter: &Matter<'_>) -> Vec<String> {
    let Some(suspected) = matter.judgement.suspected else {
        return Vec::new();
    };
    let timeline = matter.timeline.clone().supposing(suspected);
    let moment = Moment {
        as_of: desk.now,
        synced_through: None,
    };
    let clocks = sla::clocks(&desk.config.sla, &timeline, moment);
    let runs = |it: &&Clock| it.state.is_open() && it.due_at.is_some();
    let zone = desk.config.project.timezone;
    let told = |it: &Clock| {
        let due = it
            .due_at
            .map(|it| shape::local(it, zone, desk.now))
            .unwrap_or_default();
        let state = if it.state == ClockState::BreachedOpen {
            "was due"
        } else {
            "due"
        };
        format!(
            "{} {state} {due} (rule {})",
            it.kind.as_str().replace('_', " "),
            it.rule
        )
    };
    clocks.iter().filter(runs).map(told).collect()
}

/// What the rules add to the reasons.
pub(in crate::cli::triage) fn evidence(matter: &Matter<'_>) -> Vec<String> {
    let item = matter.item();
    let proposed = item.proposed_owner.filter(|_| item.owner.is_none());
    proposed
        .map(|(who, source)| {
            format!(
                "nobody has it; it would be {}'s ({source})",
                who.replace('_', " ")
            )
        })
        .into_iter()
        .collect()
}

/// What would change the verdict of the rules.
pub(in crate::cli::triage) fn would_change(matter: &Matter<'_>) -> Vec<String> {
    let judgement = matter.judgement;
    let mut changes = Vec::new();
    if let Some(suspected) = judgement.suspected {
        changes.push(format!(
            "your word ends the suspicion: `triage set REF --priority {suspected}` confirms it, another priority settles it"
        ));
    }
    if matter.item().escalated.is_some() {
        changes.push("`triage escalate REF --undo` takes the call for help back".to_owned());
    } else if let Some((kind, _)) = &judgement.may_escalate {
        changes.push(format!(
            "`triage escalate REF --kind {kind} --reason …` calls for help"
        ));
    }
    changes
}
