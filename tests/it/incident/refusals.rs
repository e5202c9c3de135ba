//! What would do harm at three in the morning is refused, in words.

use super::{crash, fine, json, ran};

#[test]
fn two_that_are_merged_into_each_other_would_leave_nobody_at_the_fire() {
    let maestro = crash();
    fine(
        &maestro,
        "13:00",
        &["open", "slow search", "--severity", "P1"],
    );
    let merged = |from, into| ["close", from, "--as", "merged", "--into", into];
    let first = fine(&maestro, "13:01", &merged("slow", "crash"));
    assert!(
        first
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .contains("closed as merged into INC-2026-01-24-crashes-startup-macos"),
        "{first}"
    );
    let back = ran(&maestro, "13:02", &merged("crash", "slow"));
    assert_eq!(back.code, 5, "{}", back.shown());
    assert!(unwrapped(&back.stderr).contains("was merged into INC-"));
    assert_eq!(
        json(&maestro, "13:03", &["show", "crash"])["closed_at"],
        serde_json::Value::Null
    );
    fine(
        &maestro,
        "13:03",
        &["open", "search again", "--severity", "P1"],
    );
    fine(
        &maestro,
        "13:04",
        &["close", "again", "--as", "false-alarm"],
    );
    let closed = ran(&maestro, "13:05", &merged("crash", "again"));
    assert_eq!(closed.code, 5, "{}", closed.shown());
    assert!(unwrapped(&closed.stderr).contains("is closed as false-alarm"));
}

/// An error as one line, wherever the terminal's width has cut it.
fn unwrapped(error: &str) -> String {
    error.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_public_hears_no_token_and_no_address() {
    let maestro = crash();
    let update = ["update", "--next", "1h", "--text"];
    let said = |clock, text: &str| ran(&maestro, clock, &[&update[..], &[text]].concat());
    let forced = [&update[..], &["We know from max@mail.example.", "--force"]].concat();
    let forced = ran(&maestro, "13:01", &forced);
    assert_eq!(forced.code, 5, "{}", forced.shown());
    assert!(
        forced.stderr.contains("an address of the private"),
        "{}",
        forced.stderr
    );
    let token = format!("ghp_{}", "a1".repeat(18));
    for (text, kind) in [
        (format!("We use {token} now."), "what looks like a token"),
        (
            "We know from max@mail.example.".to_owned(),
            "line 1 tells an address",
        ),
        ("Ask bob@example.org.".to_owned(), "line 1 tells an address"),
    ] {
        let refused = said("13:01", &text);
        assert_eq!(refused.code, 5, "{}", refused.shown());
        assert!(refused.stderr.contains(kind), "{}", refused.stderr);
        assert!(!refused.stderr.contains(&token), "{}", refused.stderr);
    }
    let feed = fine(&maestro, "13:02", &["export", "--to", "rss"]);
    assert!(!feed.contains('@') && !feed.contains("ghp_"), "{feed}");
    assert_eq!(said("13:03", "Ask @ana.").code, 0);
}

#[test]
fn no_entry_for_everybody_tells_of_a_private_conversation() {
    let maestro = crash();
    let dressed = "as in **Crash** with my _customer_ list\u{200b} open";
    let whole = "of the private conversation c2";
    let refused = |clock, words: &[&str]| {
        let refused = ran(&maestro, clock, words);
        assert_eq!(refused.code, 5, "{words:?}: {}", refused.shown());
        let said = unwrapped(&refused.stderr);
        assert!(said.contains(whole), "{words:?}: {said}");
        assert!(said.contains("--private keeps it inside"), "{said}");
    };
    fine(
        &maestro,
        "13:00",
        &["update", "--text", "We look.", "--next", "1h"],
    );
    fine(&maestro, "13:01", &["log", "crash", dressed]);
    let entries = json(&maestro, "13:02", &["log"])["timeline"].clone();
    let of = |words: &str| {
        let mut entries = entries.as_array().unwrap().iter();
        let found = entries.find(|it| it["text"].as_str().is_some_and(|it| it.contains(words)));
        found.unwrap()["entry"].as_str().unwrap().to_owned()
    };
    refused("13:03", &["open", dressed]);
    refused("13:03", &["set", "--title", dressed]);
    refused("13:03", &["set", "--summary", dressed]);
    refused("13:03", &["log", "crash", dressed, "--public"]);
    refused("13:03", &["stage", "crash", "fix", "--evidence", dressed]);
    refused(
        "13:03",
        &["log", "crash", dressed, "--revise", &of("We look.")],
    );
    // The team may read it, and say it again.
    fine(
        &maestro,
        "13:04",
        &["log", "crash", dressed, "--revise", &of("ustomer")],
    );
    fine(&maestro, "13:05", &["open", dressed, "--private", "inside"]);
    refused("13:06", &["set", "customer", "--make-public"]);
    fine(&maestro, "13:07", &["set", "startup", "--link", "c2"]);
    fine(&maestro, "13:08", &["set", "startup", "--summary", dressed]);
}

#[test]
fn a_postmortem_is_done_by_its_review_alone() {
    let maestro = crash();
    let stage = ["stage", "crash", "postmortem"];
    let refused = ran(&maestro, "13:10", &stage);
    assert_eq!(refused.code, 5, "{}", refused.shown());
    assert!(refused.stderr.contains("not begun"), "{}", refused.stderr);
    assert!(
        refused.stderr.contains("postmortem new"),
        "{}",
        refused.stderr
    );
    fine(&maestro, "13:11", &["postmortem", "new", "--out", "pm.md"]);
    let refused = ran(&maestro, "13:12", &stage);
    assert_eq!(refused.code, 5, "{}", refused.shown());
    assert!(
        refused.stderr.contains("postmortem check"),
        "{}",
        refused.stderr
    );
    assert!(refused.stderr.contains("--reviewed"), "{}", refused.stderr);
}

#[test]
fn a_lower_severity_invents_no_miss() {
    let maestro = crash();
    fine(&maestro, "12:55", &["set", "--severity", "P1"]);
    let communicate = |clock| {
        let shown = json(&maestro, clock, &["show"]);
        shown["stages"][7].clone()
    };
    let before = communicate("13:40");
    assert_eq!(before["stage"], "communicate", "{before}");
    assert_ne!(before["state"], "missed", "{before}");
    fine(
        &maestro,
        "13:41",
        &["update", "--text", "We know.", "--next", "1h"],
    );
    assert_ne!(communicate("13:42")["state"], "missed");
}

#[test]
fn an_old_conversation_is_no_report_of_this_fire() {
    let maestro = crash();
    fine(
        &maestro,
        "12:56",
        &["close", "crash", "--as", "false-alarm"],
    );
    let ran = ran(
        &maestro,
        "27T12:00",
        &["open", "it again", "--from", "#214"],
    );
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert!(ran.stderr.contains("was opened"), "{}", ran.stderr);
    assert!(ran.stderr.contains("--reported"), "{}", ran.stderr);
    let shown = json(&maestro, "27T12:00", &["show"]);
    assert_eq!(shown["reported_at"], "2026-01-27T17:00:00Z");
}

#[test]
fn a_flag_of_every_command_stands_before_a_verb_too() {
    let maestro = crash();
    fine(&maestro, "13:00", &["-q", "show"]);
    fine(&maestro, "13:00", &["-v", "--format", "json", "show"]);
    for words in [
        &["triage", "-q", "next", "--sample"][..],
        &["sla", "-q", "status", "--sample"],
        &["report", "-q", "list"],
    ] {
        assert_eq!(maestro.ran(words).code, 0, "{words:?}");
    }
    let refused = ran(&maestro, "13:00", &["--all", "show"]);
    assert_eq!(refused.code, 2, "{}", refused.shown());
    assert!(refused.stderr.contains("--all"), "{}", refused.stderr);
}

#[test]
fn nothing_is_an_empty_cell_of_a_spreadsheet() {
    let maestro = crash();
    fine(
        &maestro,
        "12:56",
        &["close", "crash", "--as", "false-alarm"],
    );
    let csv = fine(&maestro, "12:57", &["list", "--all", "--format", "csv"]);
    assert!(!csv.contains("'-"), "{csv}");
}
