//! `--jobs`: several requests at once, with what one after the other do at the same server.

use serde_json::{Value, json};

use super::{Hub, NOW, Reply, comment, exported};
use crate::support::Maestro;

#[test]
fn several_leave_what_one_does() {
    let hub = Hub::of("acme/app");
    let (one, several) = (Maestro::at(NOW), Maestro::at(NOW));
    hub.extract(&one, &["acme/app"]);
    let (report, code) = hub.extract(&several, &["acme/app", "--jobs", "8"]);
    assert_eq!(
        (code, &report[0]["complete"]),
        (0, &json!(true)),
        "{report}"
    );
    assert_eq!(exported(&several), exported(&one));
    let (again, _) = hub.extract(&several, &["acme/app", "--jobs", "8"]);
    assert_eq!(
        (&again[0]["created"], &again[0]["updated"]),
        (&json!(0), &json!(0)),
        "{again}"
    );
}

#[test]
fn what_a_server_lacks_is_the_same_gap() {
    let hub = Hub::of("acme/app");
    hub.forgets("/graphql");
    hub.forgets("/repos/acme/app/issues/comments");
    let own = "/repos/acme/app/issues/1/comments";
    hub.says(own, &json!([comment("acme/app", 1, 71)]));
    let gaps = |jobs| {
        let maestro = Maestro::at(NOW);
        let (report, code) = hub.extract(&maestro, &["acme/app", "--jobs", jobs]);
        assert_eq!(code, 0, "{report}");
        (report[0]["gaps"].clone(), exported(&maestro))
    };
    assert_eq!(gaps("4"), gaps("1"));
}

#[test]
fn a_limit_of_one_lane_leaves_the_others_whole() {
    let hub = Hub::of("acme/app");
    let reviews = hub.answers.lock().unwrap()["/graphql"].clone();
    let spent = Reply::error(403, "API rate limit exceeded").with_rate(5000, 0, 4_000_000_000);
    hub.replies("/graphql", spent);
    let maestro = Maestro::at(NOW);
    let jobs = &["acme/app", "--jobs", "4", "--max-wait", "1s"];
    let (report, code) = hub.extract(&maestro, jobs);
    assert_eq!(code, 6, "{report}");
    assert_eq!(report[0]["complete"], false, "{report}");
    assert_eq!(report[0]["created"], 3, "{report}");
    // Its comments have come, and nobody knows yet whether the pull request was reviewed.
    let log = exported(&maestro);
    assert_eq!(log["acme/app#1"]["messages"][0]["body"], "hello");
    assert_eq!(log["acme/app#3"]["messages_complete"], false);
    hub.replies("/graphql", reviews);
    let before = hub.github.lines().len();
    let (report, code) = hub.extract(&maestro, jobs);
    assert_eq!(
        (code, &report[0]["complete"]),
        (0, &json!(true)),
        "{report}"
    );
    let asked = hub.github.lines().split_off(before);
    let reviews = asked.iter().filter(|it| it.contains("graphql")).count();
    assert!(1 <= reviews, "{asked:?}");
    assert_eq!(
        exported(&maestro)["acme/app#3"]["messages_complete"],
        Value::Null
    );
}

#[test]
fn how_many_is_bounded() {
    let hub = Hub::of("acme/app");
    for jobs in ["0", "17", "many"] {
        let ran = hub.ran(
            &Maestro::at(NOW),
            &["extract", "github", "a/b", "--jobs", jobs],
        );
        assert_eq!(ran.code, 2, "{}", ran.shown());
    }
}

#[test]
fn without_a_token_one_goes_after_the_other_and_that_is_said() {
    let hub = Hub::of("acme/app");
    let maestro = Maestro::at(NOW);
    let args = [
        "extract", "github", "acme/app", "--jobs", "8", "--color", "never",
    ];
    // Asked with a colour it has no token.
    let ran = hub.ran(&maestro, &args);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert!(
        ran.stderr.contains("whatever --jobs says"),
        "{}",
        ran.shown()
    );
}
