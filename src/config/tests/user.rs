use crate::config::{parse_user, user_path};

/// Faults as `LINE: MESSAGE`, or what was read.
fn check(text: &str, expected: &str) {
    let told = match parse_user("config.toml", text) {
        Ok(user) => {
            let api = user.api.map_or("public".to_owned(), |it| it.to_string());
            format!("{api}, write-back {}", user.writeback.enabled)
        }
        Err(faults) => {
            let lines = faults.faults.iter();
            let lines = lines.map(|it| format!("{}: {}", it.line, it.message));
            lines.collect::<Vec<_>>().join("\n")
        }
    };
    assert_eq!(told, expected, "{text}");
}

#[test]
fn nothing_is_written_unless_it_is_said() {
    check("", "public, write-back false");
    check("[writeback]\nlabels = true", "public, write-back false");
    check("[writeback]\nenabled = true", "public, write-back true");
}

#[test]
fn the_api_is_another_host() {
    check(
        "[github]\napi = \"https://github.example.com/api/v3\"",
        "https://github.example.com/api/v3, write-back false",
    );
    check(
        "[github]\napi = 7",
        "2: expected a string, found an integer",
    );
}

#[test]
fn all_faults_are_told_at_once() {
    check(
        "writebak = 1\n[writeback]\nclose = \"yes\"\nauto = [\"label\", \"close\"]",
        "1: unknown key `writebak`\n3: expected true or false, found a string\n\
         4: `close` always needs a confirmation",
    );
}

#[test]
fn a_secret_has_no_place_in_a_file() {
    check(
        "[github]\ntoken = \"ghp_x\"",
        "2: `token` is never taken from a policy",
    );
}

#[test]
fn the_file_stands_in_the_users_folder() {
    let check = |variables: &[(&str, &str)], expected: Option<&str>| {
        let find = |name: &str| {
            let found = variables.iter().find(|it| it.0 == name);
            found.map(|it| it.1.to_owned())
        };
        let path = user_path(&find);
        assert_eq!(path.as_deref().and_then(|it| it.to_str()), expected);
    };
    check(
        &[("XDG_CONFIG_HOME", "/c"), ("HOME", "/h")],
        Some("/c/maestro/config.toml"),
    );
    check(&[("HOME", "/h")], Some("/h/.config/maestro/config.toml"));
    check(
        &[("XDG_CONFIG_HOME", "here"), ("HOME", "/h")],
        Some("/h/.config/maestro/config.toml"),
    );
    check(&[], None);
}
