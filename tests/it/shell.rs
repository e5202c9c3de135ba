//! The `maestro …` commands in a piece of shell, so that no document names a flag that is gone.

/// Returns the arguments of every command whose first word is `maestro`, that word included.
pub(crate) fn maestro_commands(script: &str) -> Vec<Vec<String>> {
    let commands = script.replace("\\\n", " ");
    let commands = commands.lines().flat_map(commands_of);
    commands
        .filter(|it| it.first().is_some_and(|word| word == "maestro"))
        .collect()
}

/// Asserts that clap takes the command.
pub(crate) fn accepted(command: &[String]) {
    if let Err(err) = maestro::cli::command().try_get_matches_from(command) {
        panic!("{}: {err}", command.join(" "));
    }
}

/// Cuts at pipes, lists, redirections and substitutions; leaves quotes and comments out.
fn commands_of(line: &str) -> Vec<Vec<String>> {
    let mut commands = vec![Vec::new()];
    let mut word: Option<String> = None;
    let mut quote = None;
    for char in line.chars() {
        match (quote, char) {
            (Some(open), _) if open == char => quote = None,
            (Some(_), _) => word.get_or_insert_default().push(char),
            (None, '\'' | '"') => {
                quote = Some(char);
                word.get_or_insert_default();
            }
            (None, '#') if word.is_none() => break,
            (None, _) if char.is_whitespace() => commands.last_mut().unwrap().extend(word.take()),
            (None, '|' | '&' | ';' | '<' | '>' | '(' | ')') => {
                // `2>`: the number names a stream.
                let stream = char == '>' && word.as_deref().is_some_and(|it| it == "2");
                commands
                    .last_mut()
                    .unwrap()
                    .extend(word.take().filter(|_| !stream));
                commands.push(Vec::new());
            }
            _ => word.get_or_insert_default().push(char),
        }
    }
    commands.last_mut().unwrap().extend(word);
    commands
}

#[test]
fn a_command_ends_at_a_pipe_a_comment_or_a_redirection() {
    let script = "cd \"$HOME\" && x=$(maestro a 'b c' 2>&1) || maestro d '#1' - > e # maestro f\n\
                  gh g \\\n  h | maestro i";
    let found: Vec<String> = maestro_commands(script)
        .iter()
        .map(|it| it.join("|"))
        .collect();
    assert_eq!(found, ["maestro|a|b c", "maestro|d|#1|-", "maestro|i"]);
}
