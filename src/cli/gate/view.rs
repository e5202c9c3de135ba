//! A gate for people: the verdict first, then why, then the one thing to do.

use chrono::DateTime;

use super::bench::Bench;
use crate::cli::shape;
use crate::gate::{
    self, Choice, Decision, Entry, Evaluation, JudgedCriterion, Level, State, Verdict,
};
use crate::render::{Cell, Column, Line, Page, Table, Tone};

/// Which criteria are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    All,
    Applying,
    /// What keeps it from GO, or from a GO without warnings.
    InTheWay,
}

pub(super) fn tone(state: State) -> Tone {
    match state {
        State::Pass => Tone::Good,
        State::Fail => Tone::Bad,
        State::Unknown | State::Waived => Tone::Warn,
        State::Skipped => Tone::Dim,
    }
}

pub(super) fn verdict_cell(verdict: Verdict) -> Cell {
    Cell::own(verdict.as_str()).tone(match verdict {
        Verdict::Go => Tone::Good,
        Verdict::GoWithWarnings | Verdict::Incomplete => Tone::Warn,
        Verdict::NoGo => Tone::Bad,
    })
}

/// `NO-GO: zero-p0 fails`, and what it is about.
pub(super) fn verdict(page: &mut Page, bench: &Bench, it: &Evaluation, shown: Shown) {
    page.line(vec![
        verdict_cell(it.verdict),
        Cell::own(format!(": {}", why(it))),
    ]);
    if shown == Shown::InTheWay {
        return;
    }
    let mut about: Line = vec![Cell::own(it.title.clone())];
    let subjects = [it.release.as_deref(), it.commit.as_deref()];
    about.extend(
        subjects
            .into_iter()
            .flatten()
            .map(|it| Cell::own(format!(" · {it}"))),
    );
    if let Some(item) = &it.item {
        about.extend([" · ".into(), Cell::outside(item)]);
    }
    about.push(Cell::own(format!(
        " · {}",
        shape::header(it.as_of, bench.zone())
    )));
    page.line(about);
}

/// What decided, in a few words.
fn why(it: &Evaluation) -> String {
    let critical = |state: State| {
        let such = it
            .criteria
            .iter()
            .filter(move |it| it.rule.level == Level::Critical && it.state == state);
        such.map(|it| it.rule.id.as_str()).collect::<Vec<_>>()
    };
    match it.verdict {
        Verdict::NoGo => {
            let (fails, unknown) = (critical(State::Fail), critical(State::Unknown));
            let mut words = told(&fails, "fails", "fail");
            if !unknown.is_empty() {
                words.push_str(&format!(
                    "; {}",
                    told(&unknown, "is unknown", "are unknown")
                ));
            }
            words
        }
        Verdict::Incomplete => {
            let unknown: Vec<&str> = it.obstacles().map(|it| it.rule.id.as_str()).collect();
            match unknown.as_slice() {
                [] if it.criteria.iter().all(|it| it.state == State::Skipped) => {
                    "nothing applies now, so nothing was asked".to_owned()
                }
                [] if it.followed.is_empty() => {
                    "nothing was extracted up to then; maestro extract".to_owned()
                }
                [] => "too little is known to tell".to_owned(),
                unknown => told(unknown, "is unknown", "are unknown"),
            }
        }
        Verdict::GoWithWarnings => {
            let warnings: Vec<&str> = it.warnings().map(|it| it.rule.id.as_str()).collect();
            format!("but look at {}", listed(&warnings))
        }
        Verdict::Go => {
            let n = it
                .criteria
                .iter()
                .filter(|it| it.state == State::Pass)
                .count();
            format!("{n} of {} criteria pass", it.criteria.len())
        }
    }
}

fn told(ids: &[&str], one: &str, several: &str) -> String {
    let word = if ids.len() == 1 { one } else { several };
    format!("{} {word}", listed(ids))
}

/// Names that are more than this do not help the eye.
const MOST_NAMED: usize = 3;

fn listed(ids: &[&str]) -> String {
    let more = ids.len().saturating_sub(MOST_NAMED);
    let named = ids[..ids.len() - more].join(", ");
    match more {
        0 => named,
        more => format!("{named} and {more} more"),
    }
}

pub(super) fn table(bench: &Bench, it: &Evaluation, shown: Shown) -> Table {
    let mut table = Table::new(vec![
        Column::new("STATE"),
        Column::new("LEVEL").drops(2),
        Column::new("CRITERION"),
        Column::new("VALUE").right(),
        Column::new("TARGET"),
        Column::new("NOTE").shrinks_to(16),
    ]);
    for criterion in &it.criteria {
        let is_shown = match shown {
            Shown::All => true,
            Shown::Applying => criterion.state != State::Skipped,
            Shown::InTheWay => {
                let mut in_the_way = it.obstacles().chain(it.warnings());
                in_the_way.any(|it| it.rule.id == criterion.rule.id)
            }
        };
        if !is_shown {
            continue;
        }
        table.row(row(bench, it, criterion));
    }
    table
}

fn row(bench: &Bench, it: &Evaluation, criterion: &JudgedCriterion) -> Vec<Cell> {
    let zone = bench.zone();
    let dash = || Cell::own("-");
    let deciding = criterion.deciding();
    let value = deciding.map(|it_| gate::value_of(it_, it.as_of, zone));
    let target = deciding.map(|it| gate::shown_target(it, zone));
    vec![
        Cell::own(criterion.state.as_str()).tone(tone(criterion.state)),
        Cell::own(criterion.rule.level.as_str()),
        Cell::own(criterion.rule.id.clone()),
        value.map_or_else(dash, |it| Cell::outside(&it)),
        target.map_or_else(dash, Cell::own),
        Cell::outside(&gate::note(criterion, it.as_of)),
    ]
}

/// Who decided, and the one thing to do.
pub(super) fn rest(page: &mut Page, bench: &Bench, it: &Evaluation, shown: Shown) {
    let skipped = it
        .criteria
        .iter()
        .filter(|it| it.state == State::Skipped)
        .count();
    if 0 < skipped && shown == Shown::Applying {
        page.line(
            Cell::own(format!(
                "{skipped} more do not apply now (--all shows them)"
            ))
            .tone(Tone::Dim),
        );
    }
    if shown != Shown::InTheWay {
        page.line(decision(bench, it));
    }
    let steps = gate::plan(it);
    let Some(step) = steps.first() else {
        if !is_decided(bench, it) {
            page.line(Cell::own(format!(
                "next: maestro gate decide {}{} --go --reason TEXT",
                it.gate,
                item(it)
            )));
        }
        return;
    };
    let mut line: Line = vec![
        Cell::own("next: ").tone(Tone::Strong),
        Cell::outside(&step.what),
        Cell::own(format!(" ({})", step.criterion.rule.id)),
    ];
    if steps.len() > 1 {
        line.push(Cell::own(format!(
            "; all {} steps: maestro gate plan {}{}",
            steps.len(),
            it.gate,
            item(it)
        )));
    }
    page.line(line);
}

/// ` --item NAME`, where the gate is about one.
pub(super) fn item(it: &Evaluation) -> &'static str {
    if it.item.is_some() {
        " --item ITEM"
    } else {
        ""
    }
}

fn is_decided(bench: &Bench, it: &Evaluation) -> bool {
    let decided = bench.records.decision(&it.gate, it.item.as_ref());
    decided.is_some_and(|(_, it)| bench.now < it.expires_at)
}

fn decision(bench: &Bench, it: &Evaluation) -> Line {
    if let Some((entry, decision)) = bench.records.decision(&it.gate, it.item.as_ref()) {
        return decided(bench, entry, decision);
    }
    let gate = bench.config.gates().iter().find(|gate| gate.id == it.gate);
    let mut line: Line = vec!["decision: none recorded".into()];
    let who = gate.and_then(|it| it.authority.as_deref()).map(|role| {
        let holder = bench.config.incident.holder(role);
        let role = role.replace('_', " ");
        holder.map_or_else(|| format!("the {role}"), |it| format!("{it} ({role})"))
    });
    line.extend(who.map(|it| Cell::own(format!("; {it} decides"))));
    let by = gate.and_then(|it| it.decide_by);
    line.extend(by.map(|by| {
        let tone = if by < bench.now {
            Tone::Bad
        } else {
            Tone::Plain
        };
        Cell::own(format!(", {}", shape::due(by, bench.now))).tone(tone)
    }));
    line
}

/// `decision: GO by @mira, 2h ago (g12), until …`; an override is told for as long as it stands.
fn decided(bench: &Bench, entry: &Entry, it: &Decision) -> Line {
    let age = shape::rough((bench.now - entry.at).num_seconds().max(0));
    let mut line: Line = vec![
        "decision: ".into(),
        choice_cell(it.choice),
        " by ".into(),
        Cell::outside(&it.by),
        Cell::own(format!(", {age} ago ({})", entry.id)),
    ];
    if it.overridden {
        line.push(Cell::own(format!(", OVERRIDE of {}", it.verdict)).tone(Tone::Bad));
    }
    let until = shape::local(it.expires_at, bench.zone(), bench.now);
    if it.expires_at <= bench.now {
        line.push(Cell::own(format!(", expired {until}")).tone(Tone::Bad));
    } else {
        line.push(Cell::own(format!(", until {until}")));
    }
    line
}

pub(super) fn choice_cell(choice: Choice) -> Cell {
    Cell::own(choice.as_str()).tone(match choice {
        Choice::Go => Tone::Good,
        Choice::NoGo => Tone::Bad,
    })
}

/// A moment of an entry, in the policy's zone.
pub(super) fn when(bench: &Bench, at: DateTime<chrono::Utc>) -> Cell {
    Cell::own(shape::local(at, bench.zone(), bench.now))
}
