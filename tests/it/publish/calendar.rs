//! What a calendar makes of publications.

use insta::assert_snapshot;
use serde_json::json;

use super::{NOW, PUBLISH, desk, desk_of, extract, issue, scene_of};
use crate::support::{Maestro, sample};

const CADENCES: &str = r#"
[project]
name = "caro"
[[source]]
kind = "github"
repo = "caro-cli/caro"
[[cadence]]
id = "post"
title = "Post the week"
every = "fri 17:00"
report = "weekly"
[[cadence]]
id = "stand-up"
title = "Stand-up"
every = "mon 09:00"
report = "daily --slot morning"
[[cadence]]
id = "survey"
title = "Survey"
every = "tue 09:00"
"#;

/// A log that began on Thursday 12 February.
fn desk_with_cadences() -> Maestro {
    let maestro = Maestro::at("2026-02-12T18:00:00Z");
    maestro.write("maestro.toml", CADENCES);
    extract(
        &maestro,
        &[issue(7, "It stops", "2026-02-10T09:00:00Z")],
        "2026-02-12T18:00:00Z",
    );
    maestro
}

fn publish(maestro: &Maestro, report: &[&str], at: &str) {
    let way = [
        "--publish",
        "stdout",
        "--yes",
        "--even-if-stale",
        "--as-of",
        at,
    ];
    maestro.stdout(&[&["report"], report, &way].concat());
}

fn check(maestro: &Maestro, at: &str) -> String {
    maestro.run(&["report", "calendar", "--check", "--as-of", at])
}

#[test]
fn a_report_that_did_not_come_out_is_missed_after_a_day() {
    let maestro = desk_with_cadences();
    let said = check(&maestro, "2026-02-14T16:00:00Z");
    assert!(said.starts_with("OK "), "{said}");
    assert_snapshot!(check(&maestro, "2026-02-18T12:00:00Z"), @"
    FINDING
    post: weekly was not published, last on Fri 13 Feb 2026 17:00 UTC
    stand-up: daily was not published, last on Mon 16 Feb 2026 09:00 UTC
    [exit 3]
    ");
    publish(&maestro, &["weekly"], "2026-02-13T18:10:00Z");
    publish(
        &maestro,
        &["daily", "--slot", "evening"],
        "2026-02-16T09:10:00Z",
    );
    assert_snapshot!(check(&maestro, "2026-02-18T12:00:00Z"), @"
    FINDING
    stand-up: daily was not published, last on Mon 16 Feb 2026 09:00 UTC
    [exit 3]
    ");
    publish(
        &maestro,
        &["daily", "--slot", "morning"],
        "2026-02-16T09:20:00Z",
    );
    assert!(check(&maestro, "2026-02-18T12:00:00Z").starts_with("OK "));
    // As of before, nobody had published it yet.
    assert!(check(&maestro, "2026-02-14T18:00:00Z").starts_with("OK "));
    let later = check(&maestro, "2026-03-07T18:00:00Z");
    assert!(
        later.contains("post: weekly was not published, 3 times"),
        "{later}"
    );
    let json = maestro.json(&[
        "report",
        "calendar",
        "--check",
        "--as-of",
        "2026-03-07T18:00:00Z",
    ]);
    assert_eq!(json["findings"].as_array().unwrap().len(), 2);
}

#[test]
fn what_is_due_once_stands_beside_what_recurs() {
    let then = ["--as-of", "2026-02-03T12:00:00Z"];
    let calendar = [&["report", "calendar"][..], &then].concat();
    let shown = sample(&calendar);
    assert!(shown.contains("Action 2 after"), "{shown}");
    let json = Maestro::new().json(&[&calendar[..], &["--sample"]].concat());
    assert_eq!(json["schema"], "maestro.calendar/1");
    let entries = json["entries"].as_array().unwrap();
    assert!(entries.iter().any(|it| it["report"] == json!(null)));
    let ics = [&calendar[..], &["--sample", "--format", "ics"]].concat();
    let ics = Maestro::new().stdout(&ics);
    assert!(ics.contains("/action-2@caro"), "{ics}");
}

#[test]
fn a_publication_that_comes_back_with_the_next_extract_changes_nothing() {
    let scene = scene_of(desk());
    scene.ends(PUBLISH, 0);
    let post = scene.posts().remove(0);
    let ours = json!({
        "channel": "github-discussion", "external_id": "caro-cli/caro#97", "title": post.title,
        "url": "https://github.com/caro-cli/caro/discussions/97", "opened_at": NOW,
        "author": {"handle": "@mira", "role": "team"},
    })
    .to_string();
    let issue = issue(7, "It stops", "2026-02-10T09:00:00Z");
    let moment = "2026-02-13T19:00:00Z";
    let opened = |maestro: &Maestro| {
        let context = maestro.json(&["report", "context", "weekly", "--as-of", moment]);
        (
            context["flow"]["now"]["opened"].clone(),
            context["open"]["total"].clone(),
        )
    };
    extract(&scene.maestro, &[issue.clone(), ours.clone()], moment);
    let other = desk_of(&[issue, ours]);
    assert_eq!(opened(&other), (json!(2), json!(2)));
    let url = scene.maestro.json(&["report", "publish"])["publications"][0]["url"].clone();
    assert_eq!(url, "https://github.com/caro-cli/caro/discussions/97");
    assert_eq!(opened(&scene.maestro), (json!(1), json!(1)));
    let before = scene.n_asked();
    let again = [PUBLISH, &["--as-of", moment]].concat();
    assert!(scene.ends(&again, 0).starts_with("unchanged"));
    assert_eq!(scene.n_asked(), before);
}
