//! What is to be done about a duty: the order, whom to tell, the command that says that it was done.

use super::board::{Board, Linked};
use crate::incident::{Deadline, Duty, Incident, Settings, Stage, UpdateKind};
use crate::model::Priority;
use crate::render::{Cell, Line};

/// What a duty asks for, as an order.
pub(super) fn to_do(deadline: &Deadline) -> &'static str {
    match deadline.duty {
        Duty::Stage(Stage::Identify) => "write down that it burns",
        Duty::Stage(Stage::Alert) => "alert the team",
        Duty::Stage(Stage::Investigate) => "reproduce it, find the cause",
        Duty::Stage(Stage::Triage) => "confirm the severity and decide: roll back or fix",
        Duty::Stage(Stage::Fix) => "fix it",
        Duty::Stage(Stage::Deploy) => "get the fix out",
        Duty::Stage(Stage::Verify) => "see that it is gone",
        Duty::Stage(Stage::Communicate) if deadline.promised => "write the update you promised",
        Duty::Stage(Stage::Communicate) => "write the next public update",
        Duty::Stage(Stage::Postmortem) => "write the post-mortem and have it reviewed",
        Duty::Acknowledgement => "tell the public that you know",
        Duty::Mitigation => "tell the public how to live with it",
        Duty::Report => "publish the incident report",
    }
}

/// Who is told of it.
pub(super) fn whom(board: &Board, it: &Incident, duty: Duty, linked: &[Linked]) -> Line {
    let settings = board.settings();
    let own = |words: String| vec![Cell::own(words)];
    match duty {
        Duty::Stage(Stage::Identify | Stage::Alert) => own(team(settings, it.severity())),
        Duty::Stage(Stage::Triage) => own(decider(settings, it.severity())),
        Duty::Acknowledgement
        | Duty::Mitigation
        | Duty::Report
        | Duty::Stage(Stage::Communicate | Stage::Verify) => public(linked),
        Duty::Stage(_) => it
            .lead
            .as_ref()
            .map_or_else(|| own("the team".to_owned()), |it| vec![Cell::outside(it)]),
    }
}

fn team(settings: &Settings, severity: Priority) -> String {
    let first = settings
        .escalation
        .iter()
        .find(|it| it.severities.is_empty() || it.severities.contains(&severity));
    let Some(step) = first else {
        return "the team".to_owned();
    };
    match settings.holder(&step.to) {
        Some(who) => format!("{who}, {}", words(&step.to)),
        None => format!("the {}", words(&step.to)),
    }
}

fn decider(settings: &Settings, severity: Priority) -> String {
    let first = settings
        .authority
        .iter()
        .find(|it| it.severities.is_empty() || it.severities.contains(&severity));
    let Some(authority) = first else {
        return "the team".to_owned();
    };
    match settings.holder(&authority.by) {
        Some(who) => format!("{who}, {}", words(&authority.by)),
        None => format!("the {}", words(&authority.by)),
    }
}

/// `release_manager` as people say it.
pub(super) fn words(role: &str) -> String {
    role.replace('_', " ")
}

fn public(linked: &[Linked]) -> Line {
    let Some(first) = linked.first() else {
        return vec!["everybody who uses it".into()];
    };
    let mut line = vec![Cell::outside(&first.reference)];
    match linked.len() - 1 {
        0 => {}
        n => line.push(Cell::own(format!(" and {n} more"))),
    }
    line.push(" and everybody who uses it".into());
    line
}

/// The command that says that a duty was done.
pub(super) fn command(it: &Incident, duty: Duty) -> String {
    let update = |kind: UpdateKind| {
        format!(
            "maestro incident update {} --kind {kind} --text TEXT",
            it.handle()
        )
    };
    match duty {
        Duty::Stage(Stage::Alert) => format!("maestro incident alert {}", it.handle()),
        Duty::Stage(Stage::Triage) => format!("maestro incident decide {}", it.handle()),
        Duty::Stage(Stage::Communicate) => {
            format!(
                "maestro incident update {} --text TEXT --next 1h",
                it.handle()
            )
        }
        Duty::Stage(Stage::Postmortem) => postmortem_command(it),
        Duty::Stage(stage) => format!("maestro incident stage {} {stage}", it.handle()),
        Duty::Acknowledgement => update(UpdateKind::Acknowledgement),
        Duty::Mitigation => update(UpdateKind::Mitigation),
        Duty::Report => update(UpdateKind::Report),
    }
}

/// What brings the post-mortem on: it is begun, then checked and reviewed.
pub(super) fn postmortem_command(it: &Incident) -> String {
    match it.postmortem {
        None => format!("maestro incident postmortem new {}", it.handle()),
        Some(_) => format!(
            "maestro incident postmortem check {} --reviewed",
            it.handle()
        ),
    }
}
