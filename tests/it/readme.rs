//! The README is run: transcripts, policies and conversations in it are real.
//! `UPDATE_GENERATED=1 cargo test readme` writes the answers in its transcripts anew.

use maestro::config;
use serde_json::Value;

use crate::generated::{committed, hold};
use crate::shell::{accepted, maestro_commands};
use crate::support::Maestro;

/// The transcripts show a terminal of this many columns.
const WIDTH: &str = "100";

/// The first page, and the references it leads to.
const PAGES: [&str; 10] = [
    "README.md",
    "src/config/README.md",
    "src/extract/README.md",
    "src/gate/README.md",
    "src/gate/bundle/README.md",
    "src/incident/README.md",
    "src/links/README.md",
    "src/receipt/README.md",
    "src/sla/README.md",
    "src/triage/README.md",
];

/// The texts of the blocks that are marked `language`, in order.
fn blocks(readme: &str, language: &str) -> Vec<String> {
    let open = format!("```{language}\n");
    let blocks = readme.split(&open).skip(1);
    blocks
        .map(|it| it.split_once("```").unwrap().0.to_owned())
        .collect()
}

#[test]
fn the_readme_begins_with_the_two_commands() {
    let readme = committed("README.md");
    let mut lines = readme.lines().filter(|it| !it.is_empty());
    assert_eq!(lines.next(), Some("# maestro"));
    let sentence = lines.next().unwrap();
    assert!(
        sentence.ends_with('.') && !sentence.contains(". "),
        "{sentence}"
    );
    let block: Vec<&str> = lines.by_ref().take(4).collect();
    assert_eq!(block[0], "```console");
    assert!(block[1].starts_with("$ cargo run --release -- triage --sample "));
    assert!(block[2].starts_with("$ cargo test "));
    assert_eq!(block[3], "```");
}

#[test]
fn the_transcripts_are_what_the_binary_says() {
    PAGES.into_iter().for_each(transcripts_hold);
}

fn transcripts_hold(page: &str) {
    let readme = committed(page);
    let desk = Maestro::new();
    desk.write("mail.jsonl", conversation(&committed("README.md")));
    let mut renewed = String::new();
    let mut rest = readme.as_str();
    while let Some((before, after)) = rest.split_once("```console\n") {
        let (block, after) = after.split_once("```").unwrap();
        renewed += before;
        renewed += "```console\n";
        renewed += &replayed(&desk, block);
        renewed += "```";
        rest = after;
    }
    hold(page, &(renewed + rest));
}

/// The block with the answers that its commands give now.
fn replayed(desk: &Maestro, block: &str) -> String {
    let mut replayed = String::new();
    let mut code = 0;
    let mut answered = true;
    for line in block.lines() {
        let Some(command) = line.strip_prefix("$ ") else {
            if !answered {
                replayed += &format!("{line}\n");
            }
            continue;
        };
        replayed += &format!("{line}\n");
        answered = true;
        if command == "echo $?" {
            replayed += &format!("{code}\n");
        } else if let [words] = maestro_commands(command).as_slice() {
            let words: Vec<&str> = words[1..].iter().map(String::as_str).collect();
            let ran = desk.ran(&[&words[..], &["--width", WIDTH]].concat());
            code = ran.code;
            replayed = replayed + &ran.stdout + &ran.stderr;
        } else {
            // Not ours, such as `cargo`.
            answered = false;
        }
    }
    replayed
}

#[test]
fn every_command_in_the_readme_exists() {
    for (page, language) in PAGES
        .into_iter()
        .flat_map(|it| [(it, "sh"), (it, "console")])
    {
        for block in blocks(&committed(page), language) {
            let commands = maestro_commands(&block.replace("\n$ ", "\n").replacen("$ ", "", 1));
            commands.iter().for_each(|it| accepted(it));
        }
    }
}

#[test]
fn the_policies_in_the_readme_load() {
    let policies = PAGES.map(|it| blocks(&committed(it), "toml")).concat();
    assert!(1 < policies.len());
    for policy in policies {
        let config = config::parse("README.md", &policy, &config::no_files);
        let config = config.unwrap_or_else(|faults| panic!("{faults}"));
        assert_eq!(config.warnings, [""; 0]);
    }
}

/// The conversation that shows the exchange format, on one line as it stands in a file.
fn conversation(readme: &str) -> String {
    let shown = blocks(readme, "json");
    let [shown] = shown.as_slice() else {
        panic!("one conversation shows the exchange format");
    };
    serde_json::from_str::<Value>(shown).unwrap().to_string()
}

#[test]
fn the_readme_is_read_in_one_sitting() {
    let lines = committed("README.md").lines().count();
    assert!(lines <= 320, "{lines} lines");
}

#[test]
fn the_links_of_the_readme_lead_to_its_sections_and_files() {
    PAGES.into_iter().for_each(links_lead_somewhere);
}

fn links_lead_somewhere(page: &str) {
    let readme = committed(page);
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    for target in readme.split("](").skip(1) {
        let target = target.split_once(')').unwrap().0;
        let known = match target.strip_prefix('#') {
            Some(anchor) => readme
                .lines()
                .filter_map(|it| it.strip_prefix("## "))
                .any(|it| anchor_of(it) == anchor),
            None => folder.parent().unwrap().join(target).exists(),
        };
        assert!(known, "{target}");
    }
}

fn anchor_of(heading: &str) -> String {
    let kept = heading
        .chars()
        .filter(|it| it.is_alphanumeric() || " -".contains(*it));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}
