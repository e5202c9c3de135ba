//! The queue of the built-in sample as people and programs see it.

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::{Maestro, sample};

#[test]
fn the_queue_fits_eighty_columns() {
    assert_snapshot!(sample(&["triage", "--width", "80"]));
}

#[test]
fn the_queue_shows_more_in_a_hundred_and_sixty_columns() {
    assert_snapshot!(sample(&["triage", "--width", "160"]));
}

#[test]
fn a_pipe_gets_the_queue_uncut_and_without_colour() {
    let piped = sample(&["triage"]);
    assert!(!piped.contains(['…', '\u{1b}']), "{piped}");
    assert_snapshot!(piped);
}

#[test]
fn a_limit_says_how_much_it_left_out() {
    let shown = sample(&["triage", "--limit", "1"]);
    assert!(shown.contains("19 need you, 3 late"), "{shown}");
    assert!(shown.contains("18 more with --all"), "{shown}");
    assert!(shown.contains("#235"), "{shown}");
    assert!(!shown.contains("#226"), "{shown}");
}

#[test]
fn the_queue_as_markdown() {
    assert_snapshot!(sample(&["triage", "--format", "markdown"]));
}

#[test]
fn the_queue_as_csv() {
    assert_snapshot!(sample(&["triage", "--format", "csv"]));
}

#[test]
fn the_queue_as_json() {
    assert_snapshot!(sample(&["triage", "--format", "json"]));
}

#[test]
fn without_a_verb_it_lists() {
    assert_eq!(sample(&["triage", "list"]), sample(&["triage"]));
}

#[test]
fn the_json_queue_has_the_keys_of_the_contract() {
    let queue = Maestro::new().json(&["triage", "--sample"]);
    assert_eq!(queue["schema"], "maestro.triage/1");
    assert_eq!(queue["as_of"], "2026-02-13T14:00:00Z");
    let keys = "id ref channel title url private priority suspected_priority priority_source owner \
                state waiting_on next_action due_at overdue_seconds age_seconds why";
    for item in queue["items"].as_array().unwrap() {
        for key in keys.split(' ') {
            assert!(item.get(key).is_some(), "{key} is missing in {item}");
        }
    }
    for key in ["waiting_on_them", "snoozed", "private"] {
        assert!(queue["hidden"][key].is_u64(), "{queue}");
    }
}

#[test]
fn public_leaves_private_conversations_out_and_counts_them() {
    let maestro = Maestro::new();
    let all = maestro.json(&["triage", "--sample"]);
    let public = maestro.json(&["triage", "--public", "--sample"]);
    let items = |queue: &Value| queue["items"].as_array().unwrap().clone();
    let open: Vec<Value> = items(&all)
        .into_iter()
        .filter(|it| it["private"] == false)
        .collect();
    assert!(open.len() < items(&all).len());
    assert_eq!(items(&public), open);
    // Nobody is lost: what is private is counted once, whomever it waits on.
    let total = |queue: &Value| {
        let hidden = queue["hidden"].as_object().unwrap().values();
        let hidden: u64 = hidden.map(|it| it.as_u64().unwrap()).sum();
        usize::try_from(hidden).unwrap() + items(queue).len()
    };
    assert_eq!(all["hidden"]["private"], 0);
    assert_eq!(total(&public), total(&all));
}

#[test]
fn the_queue_shows_what_is_late_and_still_ends_with_0() {
    assert!(sample(&["triage"]).ends_with("[exit 0]"));
    assert!(sample(&["triage", "--exit-code"]).ends_with("[exit 3]"));
}

#[test]
fn next_is_the_first_of_the_queue_with_its_words() {
    assert_snapshot!(sample(&["triage", "next"]));
}

#[test]
fn show_tells_everything_about_one_conversation() {
    assert_snapshot!(sample(&["triage", "show", "#226"]));
}

#[test]
fn show_as_json() {
    assert_snapshot!(sample(&["triage", "show", "c67", "--format", "json"]));
}

#[test]
fn every_form_of_a_reference_finds_the_same_conversation() {
    let shown = sample(&["triage", "show", "#226"]);
    let url = "https://github.com/caro-cli/caro/issues/226";
    for reference in ["c56", "caro-cli/caro#226", url, "CARO-CLI/caro#226"] {
        assert_eq!(sample(&["triage", "show", reference]), shown, "{reference}");
    }
}

#[test]
fn why_gives_the_reasons_and_what_would_change_them() {
    assert_snapshot!(sample(&["triage", "why", "#226", "c67"]));
}

#[test]
fn the_sample_cannot_be_written_to() {
    assert_snapshot!(sample(&["triage", "done", "#226"]), @r"
    --- stderr ---
    error: the sample log is read-only
    hint: leave out --sample to write to your own log
    [exit 2]
    ");
    assert!(sample(&["triage", "wake", "#226"]).ends_with("[exit 2]"));
    assert!(sample(&["extract", "file", "-"]).ends_with("[exit 2]"));
}

/// `gh issue list` tells no association of an author; a comment elsewhere does.
#[test]
fn whoever_github_calls_an_owner_somewhere_is_team_everywhere() {
    let maestro = Maestro::at("2026-02-10T12:00:00Z");
    let issue = |number: u32, author: &str, comments: &str| {
        format!(
            r#"{{"number":{number},"title":"t{number}","url":"https://github.com/caro-cli/caro/issues/{number}","state":"OPEN","createdAt":"2026-02-09T09:00:00Z","author":{{"login":"{author}"}},"labels":[],"comments":[{comments}]}}"#
        )
    };
    let answer = r#"{"author":{"login":"mira"},"authorAssociation":"OWNER","body":"On it.","createdAt":"2026-02-09T10:00:00Z"}"#;
    let both = format!("[{},{}]", issue(1, "ann", answer), issue(2, "mira", ""));
    maestro.write("issues.json", both);
    maestro.stdout(&["extract", "file", "issues.json"]);
    let shown = maestro.run(&["sla", "explain", "#2"]);
    assert!(shown.contains("opened by the team"), "{shown}");
}

/// Labels without history: what changed between two extracts counts from then, not from the opening.
#[test]
fn a_label_that_came_between_two_extracts_counts_from_then() {
    let maestro = Maestro::new();
    maestro.write("maestro.toml", "extends = \"beta\"\n");
    let issue = |labels: &str, updated: &str| {
        format!(
            r#"[{{"number":1,"title":"t","url":"https://github.com/caro-cli/caro/issues/1","state":"OPEN","createdAt":"2026-02-09T09:00:00Z","updatedAt":"{updated}","author":{{"login":"ann"}},"labels":[{labels}],"comments":[]}}]"#
        )
    };
    maestro.write("one.json", issue("", "2026-02-09T09:00:00Z"));
    maestro.write(
        "two.json",
        issue(r#"{"name":"bug-p0-critical"}"#, "2026-02-10T09:00:00Z"),
    );
    maestro.stdout(&[
        "extract",
        "file",
        "one.json",
        "--as-of",
        "2026-02-09T10:00:00Z",
    ]);
    maestro.stdout(&[
        "extract",
        "file",
        "two.json",
        "--as-of",
        "2026-02-10T10:00:00Z",
    ]);
    let before = maestro.json(&["triage", "--as-of", "2026-02-10T08:00:00Z"]);
    assert_eq!(before["items"][0]["priority"], serde_json::Value::Null);
    let after = maestro.json(&["triage", "--as-of", "2026-02-10T10:00:00Z"]);
    assert_eq!(after["items"][0]["priority"], "P0");
}

/// The closing event tells the moment that the record leaves out.
#[test]
fn a_word_after_a_closing_without_a_moment_is_heard() {
    let maestro = Maestro::at("2026-02-12T12:00:00Z");
    let line = r#"{"channel":"email","external_id":"z","title":"z","opened_at":"2026-02-09T09:00:00Z","author":{"handle":"ann"},"state":"closed","messages":[{"at":"2026-02-11T09:00:00Z","author":{"handle":"ann"},"body":"It still fails"}],"events":[{"at":"2026-02-10T09:00:00Z","kind":"closed","actor":{"handle":"@mira","role":"team"}}]}"#;
    maestro.write("log.jsonl", line);
    maestro.stdout(&["extract", "file", "log.jsonl"]);
    assert_eq!(maestro.json(&["triage"])["items"][0]["state"], "us:reply");
}

#[test]
fn the_board_shows_the_worst_problems_with_owner_and_time() {
    let ran = Maestro::new().ran(&["triage", "board", "--sample", "--width", "80"]);
    assert_eq!(ran.code, 3, "{}", ran.shown());
    assert_snapshot!(ran.stdout);
}

#[test]
fn the_board_as_json_counts_what_is_late() {
    let words = ["triage", "board", "--top", "3", "--sla", "24h", "--sample"];
    let board = Maestro::new().json(&words);
    assert_eq!(board["schema"], "maestro.triage-board/1");
    assert_eq!(board["items"].as_array().unwrap().len(), 3);
    assert_eq!(board["sla_seconds"], 86_400);
    // Those that are not shown count all the same.
    let whole = ["triage", "board", "--top", "99", "--sla", "24h", "--sample"];
    let whole = Maestro::new().json(&whole);
    assert_eq!(board["late"], whole["late"], "{board}");
    assert!(3 < board["late"].as_u64().unwrap(), "{board}");
    assert_eq!(board["without_owner"], whole["without_owner"]);
    assert_eq!(board["items"][0]["progress"], "running");
}

#[test]
fn what_the_board_does_not_show_ends_it_with_a_finding_all_the_same() {
    let words = ["triage", "board", "--top", "0", "--sample"];
    let ran = Maestro::new().ran(&words);
    assert_eq!(ran.code, 3, "{}", ran.shown());
    // Its duplicate brings two more people.
    let board = Maestro::new().json(&["triage", "board", "--top", "1", "--sample"]);
    let item = &board["items"][0];
    assert_eq!(item["ref"], "caro-cli/caro#235");
    let listed = Maestro::new().json(&["triage", "--json", "ref,reporters", "--sample"]);
    assert_eq!(item["reporters"], listed["items"][0]["reporters"]);
}

#[test]
fn the_board_of_an_empty_log_cannot_tell() {
    let ran = Maestro::new().ran(&["triage", "board"]);
    assert_eq!(ran.code, 4, "{}", ran.shown());
}

#[test]
fn a_public_board_names_nothing_private() {
    let words = ["triage", "board", "--public", "--top", "99", "--sample"];
    let board = Maestro::new().json(&words);
    let items = board["items"].as_array().unwrap();
    assert!(items.iter().all(|it| it["private"] == false), "{board}");
}
