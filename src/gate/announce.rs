//! The phases of the maintenance plan (S3), announced as a status board reads them.

use super::Verdict;
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

/// The lines of every phase that has begun: the first, and each behind one that is complete. A
/// phase that fails is told with what to do before the next begins.
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
        if judged.is_some_and(|it| it.verdict.is_go()) {
            lines.push(format!(
                "[PHASE {number} COMPLETE] {}: its evidence is in the log and beside the policy",
                phase.name
            ));
            continue;
        }
        let verdict = judged.map_or(Verdict::Incomplete, |it| it.verdict);
        lines.push(format!("[ERROR] {} is {verdict}", phase.gate));
        lines.extend(judged.into_iter().flat_map(|it| {
            it.obstacles()
                .map(|it| format!("[ERROR] {} is {}", it.rule.id, it.state))
        }));
        lines.extend(on_fail(phase.gate).map(|it| format!("[RECOVERY] {it}")));
        break;
    }
    lines
}

/// The last line, which is said on a GO alone.
pub fn completion(gate: &str) -> Option<&'static str> {
    matches!(gate, "maintenance" | "maintenance-final")
        .then_some("[PLAN COMPLETE] Maintenance is handed over; the sustaining phase begins")
}
