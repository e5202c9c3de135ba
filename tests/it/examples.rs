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
fn the_example_of_gates_loads_and_is_judged() {
    let desk = Maestro::at("2026-02-13T14:00:00Z");
    desk.write("maestro.toml", committed("examples/gates.toml"));
    let checked = desk.run(&["gate", "check"]);
    assert!(checked.starts_with("OK 29 gates"), "{checked}");
    assert_eq!(desk.ran(&["gate", "store"]).code, 4, "there is no log yet");
}

/// What a gate tells people to do can be typed.
#[test]
fn the_remedies_of_the_built_in_gates_are_commands() {
    let gates = Maestro::new().json(&["gate", "list", "--sample"]);
    let settings = gates["gates"].as_array().unwrap().iter();
    let settings = settings.flat_map(|it| it["settings"].as_array().unwrap());
    let remedies = settings.filter(|it| it["key"].as_str().unwrap().ends_with(".on_fail"));
    let mut n_commands = 0;
    for it in remedies {
        let text = it["value"].as_str().unwrap().trim_matches('"');
        let Some(at) = text.find("maestro ") else {
            continue;
        };
        for words in maestro_commands(&text[at..]) {
            accepted(&words);
            n_commands += 1;
        }
    }
    assert!(10 < n_commands, "{n_commands}");
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
            "ci-gate-require.yml",
            "ci-sla-check.yml",
            "context.schema.json",
            "crontab",
            "demo.sh",
            "gates.toml",
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
    assert_eq!(words, ["extract", "report", "sla"]);
}

#[test]
fn the_crontab_extracts_shows_checks_and_keeps_a_copy() {
    let commands = commands_in("examples/crontab");
    commands.iter().for_each(|it| accepted(it));
    let words: Vec<&str> = commands.iter().map(|it| it[1].as_str()).collect();
    assert_eq!(
        words,
        [
            "extract", "triage", "sla", "incident", "report", "report", "report", "log"
        ]
    );
}

/// CI plays it; here its commands are held to be commands.
#[test]
fn the_demo_shows_every_step_of_the_pilot() {
    let script = committed("examples/demo.sh").replace("look maestro", "maestro");
    let commands = maestro_commands(&script);
    commands.iter().for_each(|it| accepted(it));
    let gates = commands.iter().filter(|it| it[1] == "gate").count();
    assert_eq!((script.matches("\nstep \"").count(), gates), (6, 5));
}

#[test]
fn init_prints_the_snippets() {
    let print = |flag| Maestro::new().stdout(&["init", flag]);
    assert_eq!(print("--cron"), committed("examples/crontab"));
    assert_eq!(print("--ci"), committed("examples/ci-sla-check.yml"));
}

#[test]
fn the_snippets_name_the_repository_if_it_is_given() {
    let maestro = Maestro::new();
    for flag in ["--cron", "--ci"] {
        let named = maestro.stdout(&["init", flag, "--repo", "caro-cli/caro"]);
        let line = "maestro extract github caro-cli/caro";
        assert_eq!(named.matches(line).count(), 1, "{named}");
        assert_eq!(named.matches("maestro extract").count(), 1, "{named}");
        let refused = maestro.run(&["init", flag, "--repo", "a/b; reboot"]);
        assert!(refused.ends_with("[exit 2]"), "{refused}");
    }
}

/// Fields that are left out here are unknown to every clock that needs them.
const FETCH: &str = "gh issue list --state all --limit 5000 --json number,title,body,url,state,\
    stateReason,author,labels,assignees,milestone,createdAt,updatedAt,closedAt,comments";

#[test]
fn every_document_fetches_the_same_fields() {
    let help = Maestro::new().stdout(&["extract", "--help"]);
    let mut texts = vec![help];
    texts.push(committed("README.md"));
    for text in texts {
        let text = text.replace("\\\n", "");
        let words: Vec<&str> = text.split_whitespace().collect();
        assert!(words.join(" ").contains(FETCH), "{text}");
    }
}
