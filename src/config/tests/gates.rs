use super::read;
use crate::config::{Config, PRESETS, Setting};
use crate::gate::{Gate, Level};

fn gates() -> Vec<Gate> {
    read("", &[]).unwrap().gates().to_vec()
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

fn check(name: &str, level: Level, expected: &str) {
    let lines: Vec<&str> = expected.trim().lines().map(str::trim).collect();
    assert_eq!(told(name, level), lines.join("\n"), "{name}");
}

#[test]
fn ga_asks_what_s1_asks() {
    check(
        "ga",
        Level::Critical,
        "zero-p0: p0_open == 0
         no-p0-incident: incidents_burning_p0 == 0
         p1-one-and-planned: p1_open <= 1 all p1_open_without_plan == 0
         success-rate: command_success_rate >= 85%
         satisfaction: csat_mean >= 4.0",
    );
    check(
        "ga",
        Level::Important,
        "resolution: resolution_rate >= 90%
         first-response: first_response_mean < 24h
         opt-in: optin_rate >= 30%
         downloads: downloads_total >= 1000",
    );
    check(
        "ga",
        Level::Nice,
        "discord: discord_members >= 100
         stars: stars >= 50
         no-vulnerabilities: security_alerts_open == 0 any attested:security-audit",
    );
}

#[test]
fn the_weeks_ask_what_s2_asks() {
    check(
        "week1",
        Level::Critical,
        "zero-p0: p0_open == 0 all incidents_burning_p0 == 0
         few-p1: p1_open < 5
         error-rate: error_rate < 5%
         crash-rate: crash_rate < 0.1%
         complaints: attested:week1.complaints",
    );
    check(
        "week2",
        Level::Critical,
        "zero-p0-p1: p0_open == 0 all p1_open == 0
         error-rate: trend(error_rate,7d) <= 0
         satisfaction: csat_mean >= 4.0
         community: attested:week2.community",
    );
    check(
        "week34",
        Level::Important,
        "downloads: downloads_total >= 600
         active-users: active_users >= 200
         contributors: contributors_active >= 2
         discord-grows: growth(discord_members,T+0d) >= 50%
         stars-grow: growth(stars,T+0d) >= 100%",
    );
}

#[test]
fn a_release_needs_one_reason_of_s2() {
    check(
        "patch",
        Level::Critical,
        "reason: p1_fixed_unreleased >= 3 any attested:patch.frequent-complaint \
         any performance_gain >= 20% any date >= T+7d
         tested: tests_failed == 0 any attested:patch.tested",
    );
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

/// What is read only when somebody asks must not have faults that nobody sees.
#[test]
fn the_built_in_gates_are_the_same_whether_a_policy_speaks_of_gates_or_not() {
    for preset in PRESETS {
        let plain = format!("extends = \"{preset}\"\n");
        let speaking =
            format!("{plain}[metric.ours]\nkind = \"gauge\"\nsource = \"observation\"\n");
        let plain = read(&plain, &[]).unwrap();
        let speaking = read(&speaking, &[]).unwrap();
        let gates = |it: &Config| format!("{:?}", it.gates());
        assert_eq!(gates(&plain), gates(&speaking), "{preset}");
        let settings = |it: &Config| -> Vec<Setting> {
            let all = it.origins.of_gates().iter();
            all.filter(|it| !it.key.starts_with("metric.ours"))
                .cloned()
                .collect()
        };
        let by_key = |mut all: Vec<Setting>| {
            all.sort_by(|a, b| a.key.cmp(&b.key));
            all
        };
        assert_eq!(by_key(settings(&plain)), by_key(settings(&speaking)));
        assert_eq!(plain.revision, speaking.revision);
    }
}
