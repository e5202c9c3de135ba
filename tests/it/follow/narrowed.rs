//! Runs that read a part of a repository only, and say so.

use serde_json::json;

use super::{Hub, NOW, comment, exported, issue, names};
use crate::support::Maestro;

#[test]
fn what_is_left_out_is_a_gap_and_no_complete_sync() {
    let hub = Hub::of("acme/app");
    let maestro = Maestro::at(NOW);
    let (report, code) = hub.extract(&maestro, &["acme/app", "--only", "issues"]);
    assert_eq!((code, &report[0]["complete"]), (0, &json!(false)));
    assert!(
        report[0]["gaps"]
            .to_string()
            .contains("comments: left out by --only"),
        "{report}"
    );
    let lines = hub.github.lines();
    assert!(lines.iter().all(|it| !it.contains("comments")), "{lines:?}");
    let status = maestro.json(&["extract", "status"]);
    assert_eq!(status["syncs"][0]["complete"], false, "{status}");
}

#[test]
fn numbers_are_read_anew_and_move_nothing_else() {
    let hub = Hub::of("acme/app");
    let maestro = Maestro::at(NOW);
    hub.extract(&maestro, &["acme/app"]);
    let comments = [comment("acme/app", 1, 71), comment("acme/app", 1, 72)];
    hub.says(
        "/repos/acme/app/issues/1",
        &issue("acme/app", 1, &json!({"title": "told anew", "comments": 2})),
    );
    hub.says("/repos/acme/app/issues/1/comments", &json!(comments));
    let before = hub.github.lines().len();
    let (report, code) = hub.extract(&maestro, &["acme/app", "--numbers", "1"]);
    assert_eq!((code, &report[0]["updated"]), (0, &json!(1)), "{report}");
    let gaps = report[0]["gaps"].to_string();
    assert!(gaps.contains("only the numbers of --numbers"), "{gaps}");
    let asked = hub.github.lines().split_off(before);
    assert!(
        asked
            .iter()
            .all(|it| !it.contains("since=") && !it.contains("graphql")),
        "{asked:?}"
    );
    let told = &exported(&maestro)["acme/app#1"];
    assert_eq!(told["title"], "told anew");
    assert_eq!(told["messages"].as_array().unwrap().len(), 2, "{told}");
    // The next run goes on from where the first one was.
    let (report, _) = hub.extract(&maestro, &["acme/app"]);
    assert_eq!(report[0]["complete"], true, "{report}");
}

#[test]
fn a_number_that_is_not_there_is_said() {
    let hub = Hub::of("acme/app");
    let maestro = Maestro::at(NOW);
    let (report, code) = hub.extract(&maestro, &["acme/app", "--numbers", "99"]);
    let gaps = report[0]["gaps"].to_string();
    assert_eq!(code, 0, "{report}");
    assert!(
        gaps.contains("acme/app#99 is not to be seen on GitHub"),
        "{gaps}"
    );
    let ran = hub.ran(
        &maestro,
        &["extract", "github", "--numbers", "8-3", "acme/app"],
    );
    assert_eq!(ran.code, 2, "{}", ran.shown());
    let two = [
        "extract",
        "github",
        "--numbers",
        "1",
        "acme/app",
        "acme/web",
    ];
    let ran = hub.ran(&maestro, &two);
    assert!(
        ran.code == 2 && ran.stderr.contains("one repository"),
        "{}",
        ran.shown()
    );
}

#[test]
fn a_first_run_may_begin_later_and_says_so_until_all_is_read() {
    let hub = Hub::of("acme/app");
    let maestro = Maestro::at(NOW);
    let late = json!([issue("acme/app", 3, &json!({"pull_request": {}}))]);
    let path = "/repos/acme/app/issues?state=all&sort=updated&direction=asc&per_page=100";
    let since = format!("{path}&since=2026-02-02T23:50:00Z");
    hub.says(&since, &late);
    hub.says("/repos/acme/app/issues/comments", &json!([]));
    let begin = ["acme/app", "--since", "2026-02-03T00:00:00Z"];
    let (report, code) = hub.extract(&maestro, &begin);
    assert_eq!(
        (code, &report[0]["complete"]),
        (0, &json!(false)),
        "{report}"
    );
    assert_eq!(names(&maestro), ["acme/app#3"]);
    let gap = "issues: what had not changed since 2026-02-03T00:00:00Z was left out";
    let (again, _) = hub.extract(&maestro, &["acme/app"]);
    for report in [report, again] {
        let gaps = report[0]["gaps"].to_string();
        assert!(gaps.contains(gap), "{report}");
        // Nothing was reviewed since, and of before nobody knows.
        assert!(gaps.contains("reviews: what had not changed"), "{report}");
    }
    let later = ["extract", "github", "acme/app", "--since", "30d"];
    let ran = hub.ran(&maestro, &later);
    assert!(
        ran.stderr.contains("is followed already"),
        "{}",
        ran.shown()
    );
    let (full, _) = hub.extract(&maestro, &["acme/app", "--full"]);
    assert_eq!(full[0]["complete"], true, "{full}");
    assert_eq!(names(&maestro).len(), 3);
    let ran = hub.ran(
        &maestro,
        &["extract", "github", "acme/app", "--since", "2099-01-01"],
    );
    assert!(
        ran.code == 2 && ran.stderr.contains("to come"),
        "{}",
        ran.shown()
    );
}
