use super::read;
use crate::gate::{Gate, Level};

fn gates() -> Vec<Gate> {
    read("", &[]).unwrap().gates
}

/// A gate as lines of `LEVEL ID: CHECKS`, without the levels that are not asked for.
fn told(name: &str, level: Level) -> String {
    let gates = gates();
    let gate = gates.iter().find(|it| it.id == name).unwrap();
    let lines = gate
        .criteria
        .iter()
        .filter(|it| it.level == level)
        .map(|it| {
            let checks: Vec<&str> = it.checks.iter().map(crate::gate::Check::as_str).collect();
            format!("{}: {}", it.id, checks.join(&format!(" {} ", it.joined)))
        });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn ga_asks_what_s1_asks() {
    insta::assert_snapshot!(told("ga", Level::Critical), @"");
    insta::assert_snapshot!(told("ga", Level::Important), @"");
    insta::assert_snapshot!(told("ga", Level::Nice), @"");
}

#[test]
fn the_weeks_ask_what_s2_asks() {
    insta::assert_snapshot!(told("day1", Level::Important), @"");
    insta::assert_snapshot!(told("week1", Level::Critical), @"");
    insta::assert_snapshot!(told("week1", Level::Important), @"");
    insta::assert_snapshot!(told("week2", Level::Critical), @"");
    insta::assert_snapshot!(told("week34", Level::Important), @"");
    insta::assert_snapshot!(told("patch", Level::Critical), @"");
    insta::assert_snapshot!(told("feature-release", Level::Critical), @"");
}

/// S2 gives 24 values: six numbers at four dates.
#[test]
fn speed_has_a_target_for_each_date() {
    let lines = told("perf", Level::Important);
    assert_eq!(lines.lines().count(), 24);
    let values: Vec<&str> = lines
        .lines()
        .filter_map(|it| it.split("<= ").nth(1))
        .collect();
    let table = "100 90 80 70 500 450 400 350 1000 900 800 700 5s 4s 3s 2s 50 45 40 35 15 14 13 12";
    assert_eq!(values.join(" "), table);
}

#[test]
fn everything_that_counts_in_the_log_asks_for_a_fresh_log() {
    for gate in gates() {
        for it in &gate.criteria {
            let counts = it.checks.iter().any(|it| {
                let name = it.metric().unwrap_or_default();
                name.starts_with("p0_") || name.starts_with("p1_") || name.contains("resolution")
            });
            if counts {
                assert_eq!(
                    it.requires_sync,
                    crate::gate::Syncs::All,
                    "{} {}",
                    gate.id,
                    it.id
                );
            }
        }
    }
}
