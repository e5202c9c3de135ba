//! What stands in `examples/` works as it is.

use std::path::Path;

use maestro::config;

use crate::generated::committed;
use crate::shell::{accepted, maestro_commands};
use crate::support::Maestro;

#[test]
fn every_preset_has_an_example_that_loads() {
    for preset in config::PRESETS {
        let path = format!("{}/examples/{preset}.toml", env!("CARGO_MANIFEST_DIR"));
        let config = config::load(Some(Path::new(&path))).unwrap_or_else(|err| panic!("{err}"));
        assert_eq!(config.extends, [*preset], "{path}");
        assert_eq!(config.warnings, [""; 0], "{path}");
        assert!(!config.team.members.is_empty(), "{path} names nobody");
    }
}

#[test]
fn every_example_is_one_of_these() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
    let mut found: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    found.sort();
    assert_eq!(
        found,
        [
            "beta.toml",
            "ci-sla-check.yml",
            "crontab",
            "launch.toml",
            "pilot.toml",
            "solo.toml"
        ]
    );
}

/// A step of a workflow may stand behind its key.
fn commands_in(example: &str) -> Vec<Vec<String>> {
    maestro_commands(&committed(example).replace("run: ", ""))
}

#[test]
fn the_workflow_extracts_and_checks() {
    let commands = commands_in("examples/ci-sla-check.yml");
    commands.iter().for_each(|it| accepted(it));
    let words: Vec<&str> = commands.iter().map(|it| it[1].as_str()).collect();
    assert_eq!(words, ["extract", "sla"]);
}

#[test]
fn the_crontab_extracts_shows_checks_and_keeps_a_copy() {
    let commands = commands_in("examples/crontab");
    commands.iter().for_each(|it| accepted(it));
    let words: Vec<&str> = commands.iter().map(|it| it[1].as_str()).collect();
    assert_eq!(words, ["extract", "triage", "sla", "log"]);
}

#[test]
fn init_prints_the_snippets() {
    let print = |flag| Maestro::new().stdout(&["init", flag]);
    assert_eq!(print("--cron"), committed("examples/crontab"));
    assert_eq!(print("--ci"), committed("examples/ci-sla-check.yml"));
}
