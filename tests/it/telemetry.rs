//! A roadmap that follows what the product measured of its own use.

use crate::support::Maestro;

const ROWS: &str = "\
metric,at,value,dim.workflow,dim.step,dim.tenant
workflow_runs,2026-11-18T12:00:00Z,40,rename files,,acme
workflow_runs,2026-11-18T12:00:00Z,60,rename files,,globex
workflow_runs,2026-11-19T12:00:00Z,25,rename files,,acme
workflow_runs,2026-11-19T12:00:00Z,70,find,,acme
workflow_runs,2025-01-01T12:00:00Z,900,old,,acme
workflow_runs,2026-11-19T12:00:00Z,5000,,,
funnel_users,2026-11-19T12:00:00Z,80,,1 install,
funnel_users,2026-11-19T12:00:00Z,20,,2 first command,
query_seconds,2026-11-18T12:00:00Z,9,list,,
query_seconds,2026-11-19T12:00:00Z,2.5,list,,
query_seconds,2026-11-19T12:00:00Z,1.5,list,,acme
";

fn desk() -> Maestro {
    let maestro = Maestro::at("2026-11-20T13:00:00Z");
    maestro.write(
        "maestro.toml",
        "extends = \"pilot\"\n[project]\nname = \"caro\"\ntimezone = \"UTC\"\n",
    );
    maestro
}

fn told(maestro: &Maestro) -> String {
    let report = maestro.stdout(&["report", "roadmap", "--from-telemetry"]);
    let from = report.find("## What its use says").unwrap();
    let lines = report[from..].lines().skip(2);
    let lines = lines.take_while(|it| !it.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_roadmap_follows_what_was_measured_in_its_period() {
    let maestro = desk();
    maestro.write("m.csv", ROWS);
    maestro.stdout(&["extract", "metrics", "m.csv"]);
    assert_eq!(
        told(&maestro),
        "- **Used most**: rename files 125; find 70\n\
         - **Where people stop**: 1 install 80; 2 first command 20 (75% lost)\n\
         - **Denied most**: nothing was measured (`policy_denies` with dimensions)\n\
         - **Slowest**: list 2.5s\n\
         - **Costs most**: nothing was measured (`cost` with dimensions)"
    );
    let plain = maestro.stdout(&["report", "roadmap"]);
    assert!(!plain.contains("What its use says"), "{plain}");
}

#[test]
fn sections_without_data_say_so_and_no_other_report_has_them() {
    let maestro = desk();
    assert_eq!(told(&maestro).matches("nothing was measured").count(), 5);
    let refused = maestro.ran(&["report", "weekly", "--from-telemetry"]);
    assert_eq!(refused.code, 2);
    assert!(
        refused.stderr.contains("only `roadmap` follows"),
        "{}",
        refused.stderr
    );
}
