//! Flags of a command that has a verb for what it does without one.

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap::{ArgMatches, Command, CommandFactory, FromArgMatches};

use super::Cli;
use crate::triage::query::KEYS;

/// The command line. clap's own `args_conflicts_with_subcommands` would refuse the flags of every
/// command before a verb, too; here only those of the default verb are refused.
///
/// The second value is the words of the command, without its arguments.
pub(super) fn parsed(arguments: Vec<OsString>) -> Result<(Cli, String), clap::Error> {
    // Scripts ask for nothing else before every command, and need no tree of verbs for it.
    let mut command = match asks_version(&arguments) {
        true => clap::Command::new("maestro").version(env!("CARGO_PKG_VERSION")),
        false => Cli::command(),
    };
    let mut matches = command.try_get_matches_from_mut(turned_round(arguments))?;
    if let Some(fault) = of_another_verb(&mut command, &matches) {
        return Err(fault);
    }
    let words = words(&matches);
    Cli::from_arg_matches_mut(&mut matches)
        .map(|it| (it, words))
        .map_err(|err| err.format(&mut command))
}

fn asks_version(arguments: &[OsString]) -> bool {
    matches!(arguments, [_, only] if only == "--version" || only == "-V")
}

/// `-label:bug` is a term of a query and no row of flags. With a blank before it clap takes it for a
/// word; allowing hyphens there would make words of the flags behind it, too.
fn turned_round(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let is_term = |it: &OsString| {
        let term = it.to_str().and_then(|it| it.strip_prefix('-'));
        let key = term.and_then(|it| it.split_once(':')).map(|it| it.0);
        key.is_some_and(|it| KEYS.contains(&it))
    };
    let query = arguments.iter_mut().skip_while(|it| **it != "triage");
    for it in query.filter(|it| is_term(it)) {
        let mut word = OsString::from(" ");
        word.push(&it);
        *it = word;
    }
    arguments
}

/// `triage set`
fn words(matches: &ArgMatches) -> String {
    let mut words = Vec::new();
    let mut rest = matches.subcommand();
    while let Some((word, below)) = rest {
        words.push(word);
        rest = below.subcommand();
    }
    words.join(" ")
}

fn of_another_verb(command: &mut Command, matches: &ArgMatches) -> Option<clap::Error> {
    let (name, matches) = matches.subcommand()?;
    let (verb, _) = matches.subcommand()?;
    let command = command.find_subcommand_mut(name)?;
    let given = command.get_arguments().find(|it| {
        let id = it.get_id().as_str();
        !it.is_global_set()
            && matches.try_contains_id(id).is_ok()
            && matches.value_source(id) == Some(ValueSource::CommandLine)
    });
    let flag = given.map(ToString::to_string)?;
    let message = format!("the argument '{flag}' cannot stand before the subcommand '{verb}'");
    Some(command.error(ErrorKind::ArgumentConflict, message))
}

/// The verbs of a command, for whoever misspelt one.
pub(super) fn of(command: &str) -> Vec<String> {
    let root = Cli::command();
    let command = root.find_subcommand(command);
    let verbs = command.into_iter().flat_map(Command::get_subcommands);
    verbs.map(|it| it.get_name().to_owned()).collect()
}
