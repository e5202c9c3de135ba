use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use insta::assert_snapshot;

use super::read;
use crate::config::{Config, InitAnswers, PRESETS, commented_policy, find, load};
use crate::model::Priority;
use crate::sla::{AtRisk, Within};
use crate::triage;

fn preset(name: &str) -> Config {
    let text =
        format!("extends = \"{name}\"\n[release]\nlaunched_at = 2026-01-24T12:00:00-05:00\n");
    read(&text, &[]).unwrap_or_else(|faults| panic!("{faults}"))
}

/// One line a rule: its clocks with their limits, as they are judged.
fn limits(config: &Config) -> String {
    let mut res = String::new();
    for rule in &config.sla.rules {
        let limits: Vec<String> = rule
            .limits
            .iter()
            .map(|(kind, limit)| {
                let within = match limit.within {
                    Within::Always(span) => span.to_string(),
                    Within::Split { weekday, weekend } => format!("{weekday}/{weekend}"),
                    Within::NextRelease => "next-release".to_owned(),
                };
                let calendar = limit.calendar.as_deref().map(|it| format!(" {it}"));
                let risk = limit.at_risk.map(|it| format!(" risk {it}s"));
                let best = limit.best_effort.then_some(" best-effort".to_owned());
                let extras: String = [calendar, risk, best].into_iter().flatten().collect();
                format!("{kind} {within}{extras}")
            })
            .collect();
        res.push_str(&format!("{}: {}\n", rule.id, limits.join(", ")));
    }
    res
}

#[test]
fn solo_has_the_limits_of_s0() {
    assert_snapshot!(limits(&preset("solo")), @r#"
    issues: first_response 1d/2d, triage 1d, periodic_update 2d, triage_max 3d
    discussions: first_response 1d/2d
    email: first_response 1d
    critical: mitigation_note 12h
    "#);
}

#[test]
fn beta_has_the_limits_of_s1() {
    assert_snapshot!(limits(&preset("beta")), @"
    email-p0-p1: first_response 4h
    email-p2: first_response 1d
    email-p3: first_response 2d
    discord: first_response 2h active-hours best-effort
    twitter: first_response 2h active-hours
    p0: first_response 1h, acknowledge 4h, periodic_update 1h, resolution 1d
    p1: first_response 4h, acknowledge 1d, periodic_update 1d, resolution 3d
    p2: first_response 1d, acknowledge 2d, resolution 1w
    p3: first_response 1w, acknowledge 1w, resolution next-release
    week12: first_response 1d
    week3: first_response 2d
    everything: assess 1h
    help-immediate: escalation 30m
    help-standard: escalation 1d
    help-user: escalation 4h
    ");
}

#[test]
fn launch_has_the_limits_of_s2() {
    assert_snapshot!(limits(&preset("launch")), @"
    p0: first_response 5m, periodic_update 1h, resolution 4h risk 3600s
    p1: first_response 1h, periodic_update 4h, resolution 1d risk 43200s
    p2: first_response 4h, periodic_update 1d, resolution 1w risk 86400s
    p3: first_response 1d, resolution next-release
    launch-day-p2: triage 4h
    launch-day-p3: triage 1d
    week1-triage: first_response 4h, triage 2h
    week1-discord: first_response 1h
    week2-triage: triage 4h office
    week2-community: first_response 2h office
    week34-triage: triage 8h office
    week34-community: first_response 4h office
    help-immediate: escalation 30m
    help-standard: escalation 1d
    help-user: escalation 4h
    ");
}

#[test]
fn pilot_has_the_limit_of_s4() {
    assert_snapshot!(limits(&preset("pilot")), @"top10: resolution 3d");
}

#[test]
fn phases_follow_each_other_from_the_launch() {
    let phases = |name: &str| -> String {
        let config = preset(name);
        let end = |to: Option<DateTime<Utc>>| to.map_or("open".to_owned(), |it| it.to_rfc3339());
        let lines = config.sla.phases.iter();
        lines
            .map(|it| format!("{} {} {}\n", it.id, it.from.to_rfc3339(), end(it.to)))
            .collect()
    };
    assert_snapshot!(phases("beta"), @r#"
    week1 2026-01-24T17:00:00+00:00 2026-01-31T17:00:00+00:00
    week2 2026-01-31T17:00:00+00:00 2026-02-07T17:00:00+00:00
    week3 2026-02-07T17:00:00+00:00 open
    "#);
    assert_snapshot!(phases("launch"), @r#"
    launch-day 2026-01-24T17:00:00+00:00 2026-01-25T17:00:00+00:00
    week1 2026-01-25T17:00:00+00:00 2026-02-01T17:00:00+00:00
    week2 2026-02-01T17:00:00+00:00 2026-02-08T17:00:00+00:00
    week34 2026-02-08T17:00:00+00:00 open
    "#);
    assert_eq!(preset("beta").rounds["week1"].len(), 4);
}

#[test]
fn without_a_launch_no_phase_applies_and_that_is_said() {
    let config = read("extends = \"beta\"", &[]).unwrap();
    assert!(config.sla.phases.is_empty());
    assert_snapshot!(config.warnings.join("\n"), @"no rule of these phases applies before `release.launched_at` is set: week1, week2, week3");
}

#[test]
fn without_a_policy_solo_holds() {
    let config = load(None).unwrap();
    assert_eq!(limits(&config), limits(&preset("solo")));
    assert_eq!(
        config
            .origins
            .settings()
            .iter()
            .find(|it| it.key == "sla.combine")
            .unwrap()
            .origin
            .file,
        "solo"
    );
}

#[test]
fn the_defaults_in_the_code_are_those_of_the_file() {
    let config = read("", &[]).unwrap();
    assert_eq!(config.triage, triage::Settings::default());
    assert_eq!(config.sla.at_risk, AtRisk::default());
    assert!(config.sla.rules.is_empty());
}

#[test]
fn every_example_loads() {
    for name in PRESETS {
        let path = format!("{}/examples/{name}.toml", env!("CARGO_MANIFEST_DIR"));
        let config = load(Some(Path::new(&path))).unwrap_or_else(|why| panic!("{why}"));
        assert_eq!(config.extends, [*name]);
        assert_eq!(config.warnings, [""; 0]);
    }
}

#[test]
fn what_init_writes_holds_when_every_comment_is_taken_away() {
    for name in PRESETS {
        let text = uncommented(&commented_policy(name, &InitAnswers::default()));
        assert!(text.contains("\nenabled = false"), "{text}");
        read(&text, &[]).unwrap_or_else(|faults| panic!("{name}: {faults}"));
    }
}

#[test]
fn what_init_writes_is_valid() {
    let answers = InitAnswers {
        name: Some("ca\"ro".to_owned()),
        timezone: Some(chrono_tz::America::New_York),
        repo: Some("caro-labs/caro".to_owned()),
        version: Some("v1.1.0-beta".to_owned()),
        launched_at: Some("2026-01-24T17:00:00Z".parse().unwrap()),
        members: vec!["@founder".to_owned()],
    };
    for name in PRESETS {
        for answers in [&answers, &InitAnswers::default()] {
            let text = commented_policy(name, answers);
            read(&text, &[]).unwrap_or_else(|faults| panic!("{faults}"));
        }
    }
    let config = read(&commented_policy("beta", &answers), &[]).unwrap();
    assert_eq!(config.project.name.as_deref(), Some("ca\"ro"));
    assert_eq!(config.release.launched_at, answers.launched_at);
    assert_snapshot!(commented_policy("beta", &answers), @r#"
    # The policy of this support desk. What is not said here comes from the preset.
    # `maestro sla policy` shows every setting that holds, and which file said it.

    extends = "beta"

    [project]
    name = 'ca"ro'
    # Dates are shown, and calendars run, in this zone; UTC when left out.
    timezone = "America/New_York"

    [release]
    version = "v1.1.0-beta"
    # With its offset from UTC; phases such as "T+7d" count from here.
    launched_at = 2026-01-24T12:00:00-05:00

    # Whose answers count as ours, besides everybody GitHub calls OWNER, MEMBER or COLLABORATOR.
    [team]
    members = ["@founder"]
    # bots = ["*[bot]"]                             # `*` stands for any run of characters

    # Where conversations come from. `maestro sla check` asks whether each was extracted lately.
    [[source]]
    kind = "github"
    repo = "caro-labs/caro"

    # Which labels mean which priority. A list given here replaces that of the preset.
    [labels.priority]
    # P0 = ["bug-p0-critical"]
    # P1 = ["bug-p1-high"]

    # Hours in which a clock runs, for limits that name this calendar.
    # [calendars.office]
    # hours = { mon = ["09:00-17:00"], tue = ["09:00-17:00"], wed = ["09:00-17:00"], thu = ["09:00-17:00"], fri = ["09:00-17:00"] }
    # holidays = ["2026-02-16"]
    # special = { 2026-02-13 = ["09:00-12:00"] }    # replaces the hours of that date
    # breaks = { 2026-02-12 = ["12:00-13:00"] }

    [sla]
    # enforce_from = 2026-01-24T12:00:00-05:00      # what was opened earlier is measured, not judged

    # A rule with the id of one of the preset's changes it key by key; a new one is tried before them.
    # [[sla.rule]]
    # id = "issues-p1"
    # match = { channel = "github-issue", priority = "P1" }
    # first_response = { limit = "4h", calendar = "office" }
    # resolution = "72h"
    #
    # [[sla.rule]]
    # id = "twitter"
    # enabled = false                               # switches this rule of the preset off

    [triage]
    # nudge_after = "7d"                            # we asked, they are silent: ask again
    # verify_after = "3d"                           # we asked them to verify a fix: ask again

    # What the reports of a week measure against, and what recurs (`maestro report calendar`).
    # [report.targets]
    # resolution_rate = ">= 90%"
    # [[cadence]]
    # id = "weekly-review"
    # title = "Weekly review"
    # every = "fri 14:00"
    # duration = "60m"
    # report = "agenda"
    "#);
}

/// The policy with every commented-out setting in force.
fn uncommented(text: &str) -> String {
    let setting = |line: &str| {
        let (key, rest) = line.split_once(' ').unwrap_or((line, ""));
        line.starts_with('[') || (rest.starts_with('=') && !key.is_empty())
    };
    let lines = text.lines().map(|line| match line.strip_prefix("# ") {
        Some(rest) if setting(rest) => rest,
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_nearest_policy_above_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("a/b");
    fs::create_dir_all(&deep).unwrap();
    fs::write(folder.path().join("maestro.toml"), "extends = \"solo\"").unwrap();
    assert_eq!(find(&deep), Some(folder.path().join("maestro.toml")));
    fs::write(
        folder.path().join("a/maestro.toml"),
        "extends = \"base.toml\"",
    )
    .unwrap();
    fs::write(folder.path().join("a/base.toml"), "extends = \"pilot\"").unwrap();
    let path = find(&deep).unwrap();
    assert_eq!(path, folder.path().join("a/maestro.toml"));
    let base = folder
        .path()
        .join("a/base.toml")
        .to_string_lossy()
        .into_owned();
    assert_eq!(
        load(Some(&path)).unwrap().extends,
        [base, "pilot".to_owned()]
    );
}

#[test]
fn a_policy_that_cannot_be_read_is_no_wrong_policy() {
    let folder = tempfile::tempdir().unwrap();
    let exit = |path: &Path| {
        let error = load(Some(path)).unwrap_err();
        error
            .downcast_ref::<crate::error::UserError>()
            .unwrap()
            .exit
    };
    assert_eq!(exit(&folder.path().join("gone.toml")), 1);
    let path = folder.path().join("maestro.toml");
    fs::write(&path, b"\xff\xfe").unwrap();
    assert_eq!(exit(&path), 2);
    fs::write(&path, "#".repeat(2 << 20)).unwrap();
    assert_eq!(exit(&path), 2);
}

#[test]
fn where_the_classes_have_names_their_labels_are_read() {
    for (name, first) in [("beta", "bug-p0-critical"), ("launch", "P0")] {
        let labels = preset(name).sla.priority_labels;
        assert_eq!(labels.0[&Priority::P0][0], first, "{name}");
        for (priority, long) in Priority::ALL.into_iter().zip([
            "bug-p0-critical",
            "bug-p1-high",
            "bug-p2-medium",
            "bug-p3-low",
        ]) {
            assert_eq!(labels.priority_of(long), Some(priority), "{name}");
            assert_eq!(
                labels.priority_of(priority.as_str()),
                Some(priority),
                "{name}"
            );
        }
    }
}
