//! The first policy.

use std::fs;

use insta::assert_snapshot;

use crate::support::Maestro;

#[test]
fn every_preset_gives_a_policy_that_loads() {
    for preset in ["solo", "beta", "launch", "pilot"] {
        let maestro = Maestro::at("2026-02-13T14:00:00Z");
        let said = maestro.run(&["init", "--preset", preset, "--name", "caro"]);
        assert!(said.starts_with("wrote maestro.toml\n"), "{said}");
        assert!(said.ends_with("[exit 0]"), "{said}");
        let policy = maestro.json(&["sla", "policy"]);
        assert_eq!(policy["extends"][0], preset);
        let settings = policy["settings"].as_array().unwrap();
        assert!(
            settings.iter().any(|it| it["key"] == "project.name"
                && it["value"] == "\"caro\""
                && it["file"] == "maestro.toml"),
            "{policy}"
        );
        assert!(20 < settings.len(), "{policy}");
    }
}

#[test]
fn the_answers_stand_in_the_policy() {
    let maestro = Maestro::at("2026-02-13T14:00:00Z");
    maestro.stdout(&[
        "init",
        "--timezone",
        "Europe/Berlin",
        "--repo",
        "caro-cli/caro",
    ]);
    let keys = maestro.stdout(&["sla", "policy", "--format", "csv"]);
    assert!(keys.contains("Europe/Berlin"), "{keys}");
    assert!(keys.contains("caro-cli/caro"), "{keys}");
}

#[test]
fn a_policy_is_never_replaced() {
    let maestro = Maestro::new();
    maestro.write("maestro.toml", "extends = \"beta\"\n");
    assert_snapshot!(maestro.run(&["init"]), @r"
    --- stderr ---
    error: maestro.toml is there already
    hint: edit it, or move it away first
    [exit 5]
    ");
    assert_eq!(maestro.read("maestro.toml"), "extends = \"beta\"\n");
}

#[test]
fn the_log_is_ignored_by_git_once() {
    let maestro = Maestro::new();
    maestro.write(".gitignore", "/target");
    assert_snapshot!(maestro.run(&["init"]), @"
    wrote maestro.toml
    added .maestro/ to .gitignore
    --- stderr ---
    next: fill in team.members and release.launched_at, then `maestro extract file FILE` and `maestro triage`
    [exit 0]
    ");
    assert_eq!(maestro.read(".gitignore"), "/target\n.maestro/\n");
    fs::remove_file(maestro.path("maestro.toml")).unwrap();
    let again = maestro.run(&["init"]);
    assert!(!again.contains(".gitignore"), "{again}");
    assert_eq!(maestro.read(".gitignore"), "/target\n.maestro/\n");
}

#[test]
fn a_folder_outside_git_gets_no_gitignore() {
    let maestro = Maestro::new();
    maestro.stdout(&["init"]);
    assert!(!maestro.exists(".gitignore"));
    fs::create_dir(maestro.path(".git")).unwrap();
    fs::remove_file(maestro.path("maestro.toml")).unwrap();
    maestro.stdout(&["init"]);
    assert_eq!(maestro.read(".gitignore"), ".maestro/\n");
}

#[test]
fn words_that_make_no_policy_are_refused_before_anything_is_written() {
    let maestro = Maestro::new();
    for args in [
        &["init", "--timezone", "Europe/Berln"][..],
        &["init", "--preset", "bta"],
        &["init", "--repo", "no slash"],
    ] {
        let said = maestro.run(args);
        assert!(said.ends_with("[exit 2]"), "{said}");
        assert!(!maestro.exists("maestro.toml"));
    }
}

#[test]
fn a_name_cannot_break_out_of_its_value() {
    let maestro = Maestro::new();
    let name = "a\"\n[team]\nmembers = [\"@evil\"] # \\";
    let said = maestro.run(&["init", "--name", name]);
    assert!(said.ends_with("[exit 0]"), "{said}");
    let policy = maestro.stdout(&["sla", "policy", "team", "--format", "csv"]);
    assert!(!policy.contains("evil"), "{policy}");
}

#[test]
fn the_snippets_are_printed_and_nothing_is_written() {
    let maestro = Maestro::new();
    let cron = maestro.stdout(&["init", "--cron"]);
    assert!(
        cron.contains("maestro triage") || cron.contains("maestro sla"),
        "{cron}"
    );
    let ci = maestro.stdout(&["init", "--ci"]);
    assert!(ci.contains("maestro sla check"), "{ci}");
    assert_eq!(fs::read_dir(maestro.folder()).unwrap().count(), 0);
}

#[test]
fn a_quiet_init_says_nothing_but_errors() {
    let maestro = Maestro::new();
    maestro.write(".gitignore", "target/\n");
    let args = ["-q", "init", "--preset", "beta", "--name", "caro"];
    assert_eq!(maestro.run(&args), "[exit 0]");
    let again = maestro.run(&args);
    assert!(again.contains("is there already"), "{again}");
    assert!(again.ends_with("[exit 5]"), "{again}");
}

#[test]
fn a_pack_goes_into_a_new_policy_and_into_no_other() {
    let maestro = Maestro::new();
    let pack = ["init", "--pack", "maintenance"];
    maestro.stdout(&pack);
    let written = maestro.read("maestro.toml");
    assert!(written.contains("id = \"maintenance-health\""), "{written}");
    assert!(!maestro.run(&["sla", "lint"]).contains("[exit 2]"));
    let again = maestro.run(&pack);
    assert!(again.contains("has all of the maintenance pack"), "{again}");
    assert!(again.ends_with("[exit 0]"), "{again}");
    assert_eq!(maestro.read("maestro.toml"), written);
    let own = "extends = \"beta\"\n\n[[cadence]]\nid = \"maintenance-report\"\ntitle = \"Ours\"\nevery = \"fri 10:00\"\n";
    maestro.write("maestro.toml", own);
    let lines = maestro.stdout(&pack);
    assert!(!lines.contains("maintenance-report"), "{lines}");
    assert!(lines.contains("maintenance-backlog"), "{lines}");
    assert_eq!(maestro.read("maestro.toml"), own);
    maestro.write("maestro.toml", format!("{own}\n{lines}"));
    assert!(maestro.run(&["report", "calendar"]).ends_with("[exit 0]"));
    assert!(maestro.stdout(&pack).is_empty());
}

#[test]
fn an_empty_name_is_told_of_the_flag_and_of_no_file() {
    let maestro = Maestro::new();
    let ran = maestro.ran(&["init", "--name", " "]);
    assert_eq!(ran.code, 2, "{}", ran.shown());
    assert!(ran.stderr.contains("--name is empty"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("maestro.toml"), "{}", ran.stderr);
}
