//! `--help` of every command, as a stranger reads it.

use std::fmt::Write as _;

use clap::Command;

use crate::shell::{accepted, maestro_commands};
use crate::support::Maestro;

/// A command with the words that lead to it, `maestro` first.
struct Named {
    path: Vec<String>,
    command: Command,
}

impl Named {
    fn help(&self) -> String {
        let words = self.path[1..].iter().map(String::as_str);
        let words: Vec<&str> = words.chain(["--help"]).collect();
        Maestro::new().stdout(&words)
    }

    fn name(&self) -> String {
        self.path.join(" ")
    }
}

/// Every command in the order of the help, without clap's own `help`.
fn commands() -> Vec<Named> {
    let mut all = Vec::new();
    collect(maestro::cli::command(), Vec::new(), &mut all);
    all
}

fn collect(command: Command, above: Vec<String>, all: &mut Vec<Named>) {
    let mut path = above;
    path.push(command.get_name().to_owned());
    let below: Vec<Command> = command.get_subcommands().cloned().collect();
    all.push(Named {
        path: path.clone(),
        command,
    });
    for command in below {
        collect(command, path.clone(), all);
    }
}

/// The flags of every command, which each help repeats.
fn everywhere(help: &str) -> &str {
    let from = help.find("Everywhere:").unwrap();
    let to = help[from..].find("\nExample").unwrap();
    &help[from..from + to]
}

#[test]
fn help_reads_like_this() {
    let commands = commands();
    let shared = commands[0].help();
    let shared = everywhere(&shared);
    let mut book = String::new();
    for named in &commands {
        let mut help = named.help();
        assert_eq!(everywhere(&help), shared, "{}", named.name());
        if named.path.len() > 1 {
            help = help.replace(shared, "Everywhere: …\n");
        }
        // Line ends are not to be seen, and a snapshot may lose them.
        let help: Vec<&str> = help.lines().map(str::trim_end).collect();
        let _ = writeln!(book, "### {}\n\n{}\n", named.name(), help.join("\n"));
    }
    insta::assert_snapshot!(book);
}

#[test]
fn the_first_line_is_a_short_imperative_without_a_stop() {
    for named in commands() {
        let about = named.command.get_about().unwrap().to_string();
        assert!(!about.ends_with('.'), "{}: {about}", named.name());
        assert!(about.len() <= 80, "{}: {about}", named.name());
        let first = about.split_once(' ').unwrap().0;
        let is_verb = !first.ends_with('s') && first.starts_with(char::is_uppercase);
        assert!(is_verb, "{}: {about}", named.name());
    }
}

#[test]
fn every_flag_is_described() {
    for named in commands() {
        for arg in named.command.get_arguments() {
            let what = format!("{} {}", named.name(), arg.get_id());
            let help = arg.get_help().unwrap_or_else(|| panic!("{what}"));
            let help = help.to_string();
            assert!(
                help.starts_with(char::is_uppercase) || help.starts_with('`'),
                "{what}: {help}"
            );
            assert!(!help.ends_with('.'), "{what}: {help}");
        }
    }
}

#[test]
fn every_command_has_an_example_of_itself() {
    for named in commands() {
        let help = named.help();
        let examples = help
            .split_once("\nExample")
            .unwrap_or_else(|| panic!("{help}"))
            .1;
        for line in examples.lines() {
            // A line that clap breaks on a terminal of 80 columns can no longer be pasted.
            assert!(line.chars().count() <= 80, "{}: {line}", named.name());
        }
        let examples = maestro_commands(examples);
        let own = examples.iter().filter(|it| it.starts_with(&named.path));
        assert_ne!(own.count(), 0, "{} has no example", named.name());
        examples.iter().for_each(|it| accepted(it));
    }
}

#[test]
fn examples_on_the_sample_work() {
    for named in commands() {
        let help = named.help();
        let examples = maestro_commands(help.split_once("\nExample").unwrap().1);
        for words in examples
            .iter()
            .filter(|it| it.iter().any(|word| word == "--sample"))
        {
            let words: Vec<&str> = words[1..].iter().map(String::as_str).collect();
            let ran = Maestro::new().ran(&words);
            // 3 is an answer, too: the sample has broken promises.
            assert!(matches!(ran.code, 0 | 3), "{words:?}: {}", ran.shown());
            assert_ne!(ran.stdout, "", "{words:?}");
        }
    }
}

#[test]
fn the_version_is_told_to_both_flags() {
    for flag in ["--version", "-V"] {
        let told = Maestro::new().stdout(&[flag]);
        assert_eq!(told, concat!("maestro ", env!("CARGO_PKG_VERSION"), "\n"));
    }
}
