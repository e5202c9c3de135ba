//! The committed completion scripts are those that the binary prints.
//! `UPDATE_GENERATED=1 cargo test completions` writes them anew.

use crate::generated::hold;
use crate::support::Maestro;

/// The shell, and the name under which its completion system looks for the script.
const SCRIPTS: &[(&str, &str)] = &[
    ("bash", "maestro.bash"),
    ("elvish", "maestro.elv"),
    ("fish", "maestro.fish"),
    ("powershell", "_maestro.ps1"),
    ("zsh", "_maestro"),
];

#[test]
fn completions_are_those_of_the_command_line() {
    for (shell, file) in SCRIPTS {
        let script = Maestro::new().stdout(&["completions", shell]);
        hold(&format!("completions/{file}"), &script);
    }
}

#[test]
fn every_shell_has_its_completions() {
    let said = Maestro::new().run(&["completions", "--help"]);
    let listed = said.split_once("[possible values: ").unwrap().1;
    let listed: Vec<&str> = listed.split_once(']').unwrap().0.split(", ").collect();
    let known: Vec<&str> = SCRIPTS.iter().map(|it| it.0).collect();
    assert_eq!(listed, known);
}
