//! Addresses that are asked for, on a server of this machine, and the doctor as a whole.

use std::fs;

use serde_json::{Value, json};

use super::repository;
use crate::fake_github::{Asked, FakeGithub, Reply};
use crate::support::Maestro;

const TOKEN: &str = "ghp_nobodyMustEverSeeThis0123456789";

/// Answers by the path; nothing comes back from `/silent`.
fn site() -> FakeGithub {
    FakeGithub::answering(|asked: &Asked| match asked.target.as_str() {
        "/gone" => Reply::new(404, "no"),
        "/head" if asked.method == "HEAD" => Reply::new(405, ""),
        "/head-gone" if asked.method == "HEAD" => Reply::new(501, ""),
        "/head-gone" => Reply::new(410, "x".repeat(1 << 20)),
        "/moved" => Reply::new(301, "").with("Location", "/fine"),
        "/later" => Reply::new(302, "").with("Location", "/fine"),
        "/inside" => Reply::new(302, "").with("Location", "http://localhost:1/admin"),
        "/loop" => Reply::new(302, "").with("Location", "/loop"),
        "/failing" => Reply::new(503, ""),
        "/limited" => Reply::new(429, ""),
        "/closed" => Reply::new(403, ""),
        "/silent" => Reply::dropped(),
        _ => Reply::new(200, "x").with("Set-Cookie", "a=b"),
    })
}

fn online(maestro: &Maestro) -> (Value, i32) {
    let ran = maestro.ran(&["doctor", "links", "--online", "--format", "json"]);
    (serde_json::from_str(&ran.stdout).unwrap(), ran.code)
}

/// A README with a link to each path, and the status, the path and the message of what came of it.
fn reached(site: &FakeGithub, paths: &[&str]) -> (Vec<String>, i32) {
    let root = site.root();
    let links: Vec<String> = paths
        .iter()
        .map(|it| format!("[x]({root}{it})\n"))
        .collect();
    let maestro = repository(&links.concat())
        .with("GH_TOKEN", TOKEN)
        .with("MAESTRO_GITHUB_API", root);
    let (report, code) = online(&maestro);
    let findings = report["findings"].as_array().unwrap().iter();
    let told = findings.map(|it| {
        let word = |key: &str| it[key].as_str().unwrap().replace(root, "");
        format!("{} {}: {}", word("status"), word("target"), word("message"))
    });
    let is_news = |it: &String| !it.contains("another machine");
    (told.filter(is_news).collect(), code)
}

#[test]
fn addresses_that_answer_are_fine() {
    let site = site();
    let (told, code) = reached(&site, &["/fine", "/fine#a", "/head", "/fine"]);
    assert_eq!((told, code), (Vec::new(), 0));
    assert_eq!(site.lines(), ["HEAD /fine", "HEAD /head", "GET /head"]);
    for asked in site.asked() {
        for header in ["authorization", "cookie"] {
            assert_eq!(asked.header(header), None, "{asked:?}");
        }
    }
}

#[test]
fn addresses_that_are_gone_are_broken() {
    let (told, code) = reached(&site(), &["/gone", "/head-gone", "/failing", "/fine"]);
    assert_eq!(code, 3);
    insta::assert_snapshot!(told.join("\n"), @"
    broken /gone: 127.0.0.1 has no such page (404)
    broken /head-gone: 127.0.0.1 has no such page (410)
    unclear /failing: 127.0.0.1 has a fault of its own (503)
    ");
}

#[test]
fn what_cannot_be_told_ends_with_four() {
    let site = site();
    let (told, code) = reached(&site, &["/a", "/closed", "/failing", "/inside", "/loop"]);
    assert_eq!(code, 4);
    insta::assert_snapshot!(told.join("\n"), @"
    unclear /closed: 127.0.0.1 lets no program in (403)
    unclear /failing: 127.0.0.1 has a fault of its own (503)
    unclear /inside: it leads on to localhost, in a private network: not followed
    unclear /loop: it leads on and on
    ");
    let lines = site.lines();
    assert_eq!(
        lines.iter().filter(|it| it.ends_with("/loop")).count(),
        1,
        "{lines:?}"
    );
}

#[test]
fn a_redirect_breaks_nothing() {
    let (told, code) = reached(&site(), &["/moved", "/later"]);
    assert_eq!(code, 0);
    insta::assert_snapshot!(told.join("\n"), @"
    warning /moved: it has moved for good, to 127.0.0.1 (301)
    note /later: it leads on to 127.0.0.1 (302)
    ");
}

#[test]
fn a_host_that_is_silent_or_asks_for_less_is_left_alone() {
    let limited = site();
    let (told, code) = reached(&limited, &["/limited", "/x", "/y"]);
    assert_eq!((told.len(), code), (3, 4), "{told:?}");
    assert_eq!(limited.lines(), ["HEAD /limited"]);
    let silent = FakeGithub::answering(|_| Reply::dropped());
    let (told, code) = reached(&silent, &["/1", "/2", "/3", "/4"]);
    assert_eq!((told.len(), code), (4, 4), "{told:?}");
    let lines = silent.lines();
    assert!(!lines.iter().any(|it| it.ends_with("/3")), "{lines:?}");
}

#[test]
fn a_document_without_addresses_asks_nobody() {
    let maestro = repository("[a](docs/guide.md) [b](https://api.caro.example)\n");
    insta::assert_snapshot!(maestro.run(&["doctor", "links", "--online"]), @"
    OK 2 links in 1 document, 0 addresses asked: 1 warning

    WHERE        STATE    LINK                      WHAT IS WRONG                                                    WHAT TO DO
    README.md:1  warning  https://api.caro.example  api.caro.example is reserved for examples: nothing stands there  write the address that is meant, or show it as code
    [exit 0]
    ");
}

/// Without a token and without a source nothing is wrong with access.
fn quiet_github(asked: &Asked) -> Reply {
    match asked.target.as_str() {
        "/rate_limit" => Reply::json(&json!({ "resources": {
            "core": { "limit": 60, "remaining": 59, "reset": 1_769_940_000 },
            "graphql": { "limit": 0, "remaining": 0, "reset": 1_769_940_000 } } })),
        _ => Reply::error(404, "Not Found"),
    }
}

#[test]
fn the_whole_doctor_looks_at_the_readme_too() {
    let github = FakeGithub::answering(quiet_github);
    let maestro = repository("[a](gone.md)\n").asking(&github);
    let shown = maestro.run(&["doctor"]).replace(github.root(), "[GITHUB]");
    insta::assert_snapshot!(shown, @"
    API         [GITHUB]
    reading     without a token
    REST        59 of 60 requests left, anew at 2026-02-01T10:00:00Z
    GraphQL     not without a token: discussions cannot be read
    writing     no token, MAESTRO_GITHUB_WRITE_TOKEN is not set
    write-back  off

    TOKEN    MAY                PUBLIC  PRIVATE
    reading  read               yes     no
    reading  label and comment  no      no

    The policy names no source of kind github.

    Links of README.md
    BROKEN 1 link in 1 document: 1 broken

    WHERE        STATE   LINK     WHAT IS WRONG         WHAT TO DO
    README.md:1  broken  gone.md  gone.md is not there  add the file, or write the path from the folder of the document
    --- stderr ---
    note: no token, so 60 requests an hour and no discussions; set GH_TOKEN or run `gh auth login`
    [exit 3]
    ");
    let whole = maestro.json(&["doctor"]);
    assert_eq!(whole["schema"], "maestro.doctor-access/1");
    assert_eq!(whole["links"]["counts"]["broken"], 1);
    fs::remove_file(maestro.path("README.md")).unwrap();
    assert_eq!(maestro.json(&["doctor"])["links"], Value::Null);
    assert_eq!(maestro.ran(&["doctor"]).code, 0);
    assert!(maestro.json(&["doctor", "access"]).get("links").is_none());
}

#[test]
fn links_are_looked_at_where_github_is_not_to_be_reached() {
    let github = FakeGithub::answering(|_| Reply::error(401, "Bad credentials"));
    let maestro = repository("[a](gone.md)\n")
        .asking(&github)
        .with("GH_TOKEN", TOKEN);
    insta::assert_snapshot!(maestro.run(&["doctor"]), @"
    BROKEN 1 link in 1 document: 1 broken

    WHERE        STATE   LINK     WHAT IS WRONG         WHAT TO DO
    README.md:1  broken  gone.md  gone.md is not there  add the file, or write the path from the folder of the document
    --- stderr ---
    error: GitHub does not accept the token (401): Bad credentials
    hint: set GH_TOKEN to a valid token, or sign in with `gh auth login`; `maestro doctor access` says which token is used
    [exit 3]
    ");
    maestro.write("README.md", "[a](docs/guide.md)\n");
    assert_eq!(maestro.ran(&["doctor"]).code, 1);
    maestro.write("README.md", [0xff]);
    assert_eq!(maestro.ran(&["doctor"]).code, 1);
}
