//! `maestro doctor access` against a server of this machine.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::fake_github::{Asked, FakeGithub, Reply};
use crate::support::Maestro;

const TOKEN: &str = "ghp_nobodyMustEverSeeThis0123456789";
const FINE_GRAINED: &str = "github_pat_nobodyMustEverSeeThisEither";

const POLICY: &str = "extends = \"solo\"\n
[[source]]\nkind = \"github\"\nrepo = \"caro/caro\"\n
[[source]]\nkind = \"github\"\nrepo = \"caro/secret\"\n
[[source]]\nkind = \"mbox\"\npath = \"mail.mbox\"\n";

/// Two repositories, one of which nobody sees; the other was renamed.
fn github() -> FakeGithub {
    FakeGithub::answering(answer)
}

fn answer(asked: &Asked) -> Reply {
    let token = asked.header("authorization");
    let limit = if token.is_some() { 5000 } else { 60 };
    let reply = match asked.target.as_str() {
        "/user" => Reply::json(&json!({ "login": "mira" })),
        "/rate_limit" => Reply::json(&json!({ "resources": {
            "core": { "limit": limit, "remaining": limit - 1, "reset": 1_769_940_000 },
            "graphql": { "limit": 5000, "remaining": 4990, "reset": 1_769_940_000 } } })),
        "/repos/caro/caro" => Reply::json(&json!({ "full_name": "caro-cli/caro", "private": false,
            "archived": false, "has_issues": true, "has_discussions": false,
            "permissions": { "admin": false, "maintain": false, "push": true, "triage": true,
                             "pull": true } })),
        _ => Reply::error(404, "Not Found"),
    };
    if token.is_some_and(|it| it.contains("ghp_")) {
        return reply.with("X-OAuth-Scopes", "public_repo, read:org");
    }
    reply
}

fn maestro(github: &FakeGithub) -> Maestro {
    let maestro = Maestro::at("2026-02-01T09:00:00Z").asking(github);
    maestro.write("maestro.toml", POLICY);
    maestro
}

/// The address of the server differs from run to run.
fn shown(maestro: &Maestro, github: &FakeGithub, args: &[&str]) -> String {
    maestro.run(args).replace(github.root(), "[GITHUB]")
}

#[test]
fn a_classic_token_tells_what_it_may() {
    let github = github();
    let maestro = maestro(&github).with("GITHUB_TOKEN", TOKEN);
    insta::assert_snapshot!(shown(&maestro, &github, &["doctor", "access"]));
    let asked = github.lines();
    assert_eq!(
        asked,
        [
            "GET /user",
            "GET /rate_limit",
            "GET /repos/caro/caro",
            "GET /repos/caro/secret"
        ]
    );
}

#[test]
fn without_a_token_the_low_limit_is_said() {
    let github = github();
    let maestro = maestro(&github).with("GH_TOKEN", "");
    insta::assert_snapshot!(shown(
        &maestro,
        &github,
        &["doctor", "--format", "markdown"]
    ));
    assert!(
        github
            .asked()
            .iter()
            .all(|it| it.header("authorization").is_none())
    );
}

#[test]
fn a_token_for_writing_is_looked_at_too() {
    let github = github();
    let maestro = maestro(&github)
        .with("GH_TOKEN", TOKEN)
        .with("MAESTRO_GITHUB_WRITE_TOKEN", FINE_GRAINED);
    maestro.write_user_file(
        "[writeback]\nenabled = true\nlabels = true\nallow_repos = [\"caro-cli/caro\"]\n",
    );
    insta::assert_snapshot!(shown(
        &maestro,
        &github,
        &["doctor", "access", "--format", "json"]
    ));
}

#[test]
fn gh_token_goes_before_github_token() {
    let github = github();
    let maestro = maestro(&github)
        .with("GH_TOKEN", " ghp_first\n")
        .with("GITHUB_TOKEN", "ghp_second");
    maestro.run(&["doctor", "access"]);
    let asked = &github.asked()[0];
    assert_eq!(asked.header("authorization"), Some("Bearer ghp_first"));
}

#[cfg(unix)]
#[test]
fn gh_is_asked_when_no_variable_is_set() {
    use std::os::unix::fs::PermissionsExt;

    let github = github();
    let maestro = maestro(&github);
    let script =
        format!("#!/bin/sh\n[ \"$*\" = 'auth token --hostname 127.0.0.1' ] && echo {TOKEN}\n");
    maestro.write("bin/gh", script);
    fs::set_permissions(maestro.path("bin/gh"), fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:/usr/bin:/bin", maestro.path("bin").display());
    let maestro = maestro.with("PATH", &path);
    let shown = maestro.run(&["doctor", "access"]);
    assert!(shown.contains("from gh auth token, of @mira"), "{shown}");
    assert!(!shown.contains(TOKEN));
}

#[test]
fn a_token_with_a_line_break_inside_is_refused_unseen() {
    let github = github();
    let maestro = maestro(&github).with("GH_TOKEN", "ghp_half\nother_half");
    insta::assert_snapshot!(maestro.run(&["doctor", "access"]), @"
    --- stderr ---
    error: the token from GH_TOKEN is not one
    hint: it holds a space, a line break or another character that no token has
    [exit 1]
    ");
    assert!(github.asked().is_empty());
}

#[test]
fn a_rejected_token_ends_with_one() {
    let echo = format!("Bad credentials {TOKEN}");
    let github = FakeGithub::answering(move |_| Reply::error(401, &echo));
    let maestro = maestro(&github).with("GH_TOKEN", TOKEN);
    insta::assert_snapshot!(maestro.run(&["doctor", "access"]), @"
    --- stderr ---
    error: GitHub does not accept the token (401): Bad credentials [token]
    hint: set GH_TOKEN to a valid token, or sign in with `gh auth login`; `maestro doctor access` says which token is used
    [exit 1]
    ");
}

#[test]
fn an_unreachable_server_ends_with_one() {
    let github = FakeGithub::answering(|_| Reply::new(502, "<html>"));
    let maestro = maestro(&github);
    insta::assert_snapshot!(maestro.run(&["doctor", "access"]), @"
    --- stderr ---
    note: no token, so 60 requests an hour and no discussions; set GH_TOKEN or run `gh auth login`
    wait 1s (server failed)
    wait 1s (server failed)
    wait 1s (server failed)
    wait 1s (server failed)
    error: GitHub did not answer usably, tried 5 times: status 502
    hint: check the network, MAESTRO_GITHUB_API, and https://www.githubstatus.com
    [exit 1]
    ");
}

#[test]
fn a_spent_limit_ends_with_six() {
    let github = FakeGithub::answering(|_| {
        Reply::error(403, "API rate limit exceeded").with_rate(60, 0, 1_769_940_000)
    });
    let maestro = maestro(&github);
    insta::assert_snapshot!(maestro.run(&["doctor", "access"]), @"
    --- stderr ---
    note: no token, so 60 requests an hour and no discussions; set GH_TOKEN or run `gh auth login`
    error: GitHub asks for a wait of 1h (rate limit)
    hint: run again after 2026-02-01T10:00:01Z or allow a longer `--max-wait`, or set GH_TOKEN: without a token GitHub allows 60 requests an hour; what was fetched is kept
    [exit 6]
    ");
}

#[test]
fn a_wait_is_announced() {
    let mut asked = 0;
    let github = FakeGithub::answering(move |it| {
        asked += 1;
        match asked {
            1 => Reply::error(403, "slow down").with("Retry-After", "1"),
            _ => answer(it),
        }
    });
    let shown = maestro(&github).ran(&["doctor", "access"]);
    assert!(
        shown.stderr.ends_with("s (secondary limit)\n"),
        "{}",
        shown.stderr
    );
}

#[test]
fn another_api_root_must_be_safe() {
    let check = |root: &str| {
        Maestro::new()
            .with("MAESTRO_GITHUB_API", root)
            .ran(&["doctor", "access"])
            .stderr
    };
    let told = [
        "http://evil.example",
        "https://mira:secret@evil.example",
        "nonsense",
        "https://a/?b=c",
    ]
    .map(check)
    .join("\n");
    assert!(!told.contains("secret"), "{told}");
    insta::assert_snapshot!(told, @"
    error: the API root of GitHub is not https, and no token goes over the wire in the open
    hint: set MAESTRO_GITHUB_API to an address like https://github.example.com/api/v3

    error: the API root of GitHub carries a name or a password
    hint: set MAESTRO_GITHUB_API to an address like https://github.example.com/api/v3

    error: the API root of GitHub is not https, and no token goes over the wire in the open
    hint: set MAESTRO_GITHUB_API to an address like https://github.example.com/api/v3

    error: the API root of GitHub has a query
    hint: set MAESTRO_GITHUB_API to an address like https://github.example.com/api/v3
    ");
}

#[test]
fn the_sample_asks_nobody() {
    insta::assert_snapshot!(Maestro::new().run(&["doctor", "access", "--sample"]), @"
    --- stderr ---
    error: the sample is of no network
    hint: leave out --sample to ask GitHub
    [exit 2]
    ");
}

#[cfg(unix)]
#[test]
fn a_users_file_that_others_may_write_is_not_trusted() {
    use std::os::unix::fs::PermissionsExt;

    let github = github();
    let maestro = maestro(&github);
    let name = ".config/maestro/config.toml";
    maestro.write(name, "[writeback]\nenabled = true\n");
    fs::set_permissions(maestro.path(name), fs::Permissions::from_mode(0o664)).unwrap();
    insta::assert_snapshot!(maestro.run(&["doctor", "access"]), @"
    --- stderr ---
    error: others may write to [DIR]/.config/maestro/config.toml, so it is not trusted
    hint: chmod go-w [DIR]/.config/maestro/config.toml
    [exit 1]
    ");
    assert!(github.asked().is_empty());
}

#[test]
fn the_faults_of_a_users_file_are_named_like_those_of_a_policy() {
    let maestro = Maestro::new();
    maestro.write_user_file(
        "[github]\napi = \"http://evil.example\"\ntoken = \"ghp_x\"\n\n[writeback]\nenabled = 1\n\
         label = true\nallow_repos = [\"caro\"]\nauto = [\"comment\"]\n",
    );
    insta::assert_snapshot!(maestro.run(&["doctor", "access"]), @r#"
    --- stderr ---
    error: the API root of GitHub is not https, and no token goes over the wire in the open
     --> [DIR]/.config/maestro/config.toml:2:7
      |
    2 | api = "http://evil.example"
      |       ^^^^^^^^^^^^^^^^^^^^^ github.api

    error: `token` is never taken from a policy
     --> [DIR]/.config/maestro/config.toml:3:1
      |
    3 | token =
      | ^^^^^ github.token
      |
      = hint: set GH_TOKEN or GITHUB_TOKEN, or sign in with `gh auth login`

    error: expected true or false, found an integer
     --> [DIR]/.config/maestro/config.toml:6:11
      |
    6 | enabled = 1
      |           ^ writeback.enabled

    error: unknown key `label`
     --> [DIR]/.config/maestro/config.toml:7:1
      |
    7 | label = true
      | ^^^^^ writeback.label
      |
      = hint: did you mean `labels`?

    error: not a repository: `caro`
     --> [DIR]/.config/maestro/config.toml:8:16
      |
    8 | allow_repos = ["caro"]
      |                ^^^^^^ writeback.allow_repos
      |
      = hint: write `owner/repo`

    error: `comment` always needs a confirmation
     --> [DIR]/.config/maestro/config.toml:9:9
      |
    9 | auto = ["comment"]
      |         ^^^^^^^^^ writeback.auto
      |
      = hint: only `label` may go without one

    6 faults in [DIR]/.config/maestro/config.toml
    [exit 2]
    "#);
}

/// Every way out is looked at: stdout, stderr, and all that stands on the disk.
#[test]
fn a_token_is_never_written_anywhere() {
    let echo = format!("token {TOKEN} seen");
    let github = FakeGithub::answering(move |asked| match asked.target.as_str() {
        "/repos/caro/caro" => Reply::json(&json!({ "full_name": echo, "private": false })),
        "/repos/caro/secret" => Reply::error(403, &echo),
        _ => answer(asked),
    });
    let maestro = maestro(&github).with("GH_TOKEN", TOKEN);
    for format in ["table", "markdown", "json"] {
        let shown = maestro.run(&["doctor", "access", "-v", "--format", format]);
        assert!(!shown.contains(TOKEN), "{shown}");
        assert!(shown.replace('\\', "").contains("[token]"), "{shown}");
    }
    assert_eq!(files_with(maestro.folder(), TOKEN), [""; 0]);
}

fn files_with(folder: &Path, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_with(&path, text));
        } else if String::from_utf8_lossy(&fs::read(&path).unwrap()).contains(text) {
            found.push(path.display().to_string());
        }
    }
    found
}
