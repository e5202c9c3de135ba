use insta::assert_snapshot;

use super::{POLICY, desk};
use crate::support::Maestro;

#[test]
fn every_fault_of_a_gate_is_told_at_once() {
    let maestro = Maestro::at("2026-02-12T13:00:00Z");
    maestro.write(
        "maestro.toml",
        r#"[gate.decide]
title = "a verb"
[[gate.decide.criterion]]
id = "a"
level = "critical"
check = "p0_opne == 0"

[gate.ship]
subject = { commit = "env:GH_TOKEN" }
blocks = ["shop"]
[[gate.ship.criterion]]
id = "b"
level = "crucial"
check = "first_response_mean < 4"
[[gate.ship.criterion]]
id = "c"
level = "nice"
check = "file:../secret"
all = ["gate:shipp"]
[[gate.ship.criterion]]
id = "d"
level = "nice"
chekc = "p0_open == 0"
requires_sync = ["discrod"]
any = ["date >= phase.week9.end", "p1_open many"]

[gate.empty]

[gate.x]
[[gate.x.criterion]]
id = "e"
level = "nice"
check = "gate:y"
[gate.y]
[[gate.y.criterion]]
id = "f"
level = "nice"
check = "gate:x"
"#,
    );
    assert_snapshot!(maestro.run(&["gate", "check"]));
}

#[test]
fn a_built_in_gate_is_changed_by_the_id_of_its_criteria() {
    let desk = desk();
    desk.write(
        "maestro.toml",
        format!(
            "{POLICY}
[[gate.ga.criterion]]
id = \"downloads\"
check = \"downloads_total >= 5000\"
[[gate.ga.criterion]]
id = \"stars\"
enabled = false
[[gate.ga.criterion]]
id = \"docs\"
level = \"critical\"
check = \"attested:docs\"
"
        ),
    );
    let json = desk.json(&["gate", "ga", "--as-of", "2026-02-12T13:00:00Z"]);
    let criteria = json["criteria"].as_array().unwrap();
    let of = |id: &str| criteria.iter().find(|it| it["id"] == id);
    assert_eq!(of("downloads").unwrap()["target"], "≥ 5000");
    assert_eq!(of("downloads").unwrap()["level"], "important");
    assert!(of("stars").is_none());
    assert_eq!(
        criteria[0]["id"], "docs",
        "a new one stands before those there were"
    );
    let origins = desk.run(&["gate", "list", "ga"]);
    assert!(origins.contains("maestro.toml:"), "{origins}");
    assert!(origins.contains("gates/release:"), "{origins}");
}

#[test]
fn a_gate_waits_for_the_one_that_blocks_it() {
    let desk = desk();
    let json = desk.json(&["gate", "maint-2", "--as-of", "2026-02-12T13:00:00Z"]);
    let first = &json["criteria"][0];
    assert_eq!(first["id"], "after-maint-1");
    assert_eq!(first["state"], "UNKNOWN");
}

#[test]
fn the_settings_of_gates_do_not_crowd_those_of_the_clocks() {
    let shown = desk().run(&["sla", "policy"]);
    assert!(!shown.contains("gate.ga"), "{shown}");
}

#[test]
fn a_share_without_its_percent_sign_is_a_fault_of_the_policy() {
    let maestro = Maestro::new();
    maestro.write(
        "maestro.toml",
        "[[gate.mine.criterion]]\nid = \"rate\"\nlevel = \"critical\"\n\
         check = \"command_success_rate >= 85\"\n",
    );
    let said = maestro.run(&["gate", "check"]);
    assert!(said.contains("hint: write `85%`"), "{said}");
    assert!(said.ends_with("[exit 2]"), "{said}");
}
