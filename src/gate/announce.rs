//! The phases of the maintenance plan (S3), announced as a status board reads them.

use super::State;
use super::evaluation::Evaluation;

/// One phase: the gate that ends it, its name, and what begins with it.
struct Phase {
    gate: &'static str,
    name: &'static str,
    begins: &'static str,
}

const PHASES: &[Phase] = &[
    Phase {
        gate: "maint-1",
        name: "Charter and capacity",
        begins: "who owns what after the launch, what is promised, who is called",
    },
    Phase {
        gate: "maint-2",
        name: "Operations",
        begins: "runbooks in one place, intake and routing of what people report",
    },
    Phase {
        gate: "maint-3",
        name: "Governance",
        begins: "the backlog, the rhythm of releases, the way back from feedback",
    },
    Phase {
        gate: "maint-4",
        name: "Readiness",
        begins: "approvals, monitoring, the reviews to come",
    },
];

/// What a phase reports by itself: its criterion, and the class of error where it does not hold.
struct Report {
    gate: &'static str,
    criterion: &'static str,
    name: &'static str,
    error: &'static str,
    recovery: &'static str,
}

const REPORTS: &[Report] = &[
    Report {
        gate: "maint-1",
        criterion: "capacity",
        name: "capacity analysis",
        error: "E-SLA-CONFLICT what is promised does not fit the people there are",
        recovery: "count them again in capacity-analysis.csv; find more people, or promise less",
    },
    Report {
        gate: "maint-2",
        criterion: "intake",
        name: "routing of tickets",
        error: "E-WORKFLOW the intake does not do what is written",
        recovery: "mend support-workflow.yaml, set it up again, try every way up",
    },
    Report {
        gate: "maint-4",
        criterion: "monitoring",
        name: "monitoring",
        error: "E-MONITORING not everything is watched",
        recovery: "close the gaps, switch it on again, write it into monitoring-activation.json",
    },
];

/// The lines of every phase that has begun: the first, and each behind one that is complete. A
/// phase that fails is told with what to do before the next begins, and with what somebody has to
/// answer.
pub fn announced(
    evaluations: &[Evaluation],
    on_fail: &dyn Fn(&str) -> Option<String>,
) -> Vec<String> {
    let mut lines = Vec::new();
    for (number, phase) in (1..).zip(PHASES) {
        lines.push(format!(
            "[PHASE {number} START] {}: {}",
            phase.name, phase.begins
        ));
        let judged = evaluations.iter().find(|it| it.gate == phase.gate);
        lines.extend(judged.into_iter().flat_map(reported));
        if judged.is_some_and(|it| it.verdict.is_go()) {
            lines.push(format!(
                "[PHASE {number} COMPLETE] {}: its evidence is in the log and beside the policy",
                phase.name
            ));
            continue;
        }
        lines.extend(judged.into_iter().flat_map(|it| {
            it.obstacles()
                .map(|it| format!("[ERROR] {} is {}", it.rule.id, it.state))
        }));
        lines.extend(on_fail(phase.gate).map(|it| format!("[RECOVERY] {it}")));
        return lines;
    }
    lines.push(format!(
        "[READINESS APPROVAL] Monitoring and approvals are there: hand maintenance over now? yes: {}",
        "maestro gate decide maintenance --go --reason TEXT"
    ));
    lines
}

/// What runs by itself in a phase, and what is wrong with it.
fn reported(it: &Evaluation) -> Vec<String> {
    let mut lines = Vec::new();
    for report in REPORTS.iter().filter(|report| report.gate == it.gate) {
        let Some(criterion) = it.criterion(report.criterion) else {
            continue;
        };
        lines.push(format!("[AUTOMATION] {}: {}", report.name, criterion.state));
        if matches!(criterion.state, State::Pass | State::Waived) {
            continue;
        }
        if report.gate == "maint-1" {
            lines.push(format!(
                "[CAPACITY ALERT] Coverage has gaps: ask for people before going on? no: {}",
                "maestro gate waive maint-1 capacity --until 7d --reason TEXT"
            ));
        }
        if criterion.state == State::Fail {
            lines.push(format!("[ERROR] {}", report.error));
            lines.push(format!("[RECOVERY] {}", report.recovery));
        }
    }
    lines
}

/// The last line, which is said on a GO alone.
pub fn completion(gate: &str) -> Option<&'static str> {
    matches!(gate, "maintenance" | "maintenance-final")
        .then_some("[PLAN COMPLETE] Maintenance is handed over; the sustaining phase begins")
}
