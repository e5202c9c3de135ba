//! When `sla check` ends with 0, with 3 and with 4.

use insta::assert_snapshot;

use crate::support::Maestro;

const POLICY: &str = r#"
[project]
name = "caro"

[team]
members = ["@mira"]

[labels.priority]
P1 = ["urgent"]

[[sla.rule]]
id = "urgent"
match = { channel = "email", priority = "P1" }
first_response = "1h"

[[sla.rule]]
id = "mail"
match = { channel = "email" }
first_response = "4h"

[[sla.rule]]
id = "chat"
match = { channel = "slack" }
first_response = { limit = "1h", best_effort = true }
"#;

/// Nobody answered: due at 13:00.
const OPEN: &str =
    r#"{"channel":"email","external_id":"m1","title":"key","opened_at":"2026-02-10T09:00:00Z"}"#;

/// Answered after one hour.
const MET: &str = r#"{"channel":"email","external_id":"m2","title":"thanks","opened_at":"2026-02-10T09:00:00Z","messages":[{"at":"2026-02-10T10:00:00Z","author":{"handle":"@mira"},"body":"Here it is."}]}"#;

/// Answered one hour late, at 14:00.
const LATE: &str = r#"{"channel":"email","external_id":"m3","title":"late","opened_at":"2026-02-10T09:00:00Z","messages":[{"at":"2026-02-10T14:00:00Z","author":{"handle":"@mira"},"body":"Sorry."}]}"#;

/// Became urgent after two hours: the new limit had passed by then.
const RETARGETED: &str = r#"{"channel":"email","external_id":"m4","title":"urgent now","opened_at":"2026-02-10T09:00:00Z","events":[{"at":"2026-02-10T11:00:00Z","kind":"labeled","label":"urgent","actor":{"handle":"@mira"}}],"labels":["urgent"]}"#;

/// On the channel whose limits fail nothing.
const BEST_EFFORT: &str =
    r#"{"channel":"slack","external_id":"s1","title":"hello","opened_at":"2026-02-10T09:00:00Z"}"#;

/// A log extracted at `at`.
fn log(lines: &[&str], at: &str) -> Maestro {
    let maestro = Maestro::new();
    maestro.write("maestro.toml", POLICY);
    maestro.write("log.jsonl", lines.join("\n"));
    maestro.stdout(&["extract", "file", "log.jsonl", "--as-of", at]);
    maestro
}

/// Checks at `at` and returns the exit code, which must be the same in every format.
fn check(maestro: &Maestro, at: &str, args: &[&str]) -> i32 {
    let asked = [&["sla", "check", "--as-of", at], args].concat();
    let code = maestro.ran(&asked).code;
    for format in ["markdown", "json", "csv", "github", "junit", "sarif"] {
        let ran = maestro.ran(&[&asked[..], &["--format", format]].concat());
        assert_eq!(ran.code, code, "{format}: {}", ran.shown());
    }
    code
}

#[test]
fn a_log_into_which_nothing_went_is_never_a_pass() {
    let maestro = Maestro::new();
    maestro.write("maestro.toml", POLICY);
    assert_eq!(check(&maestro, "2026-02-10T10:00:00Z", &[]), 4);
    assert_snapshot!(maestro.run(&["sla", "check", "--as-of", "2026-02-10T10:00:00Z"]), @r"
    UNKNOWN no broken promise is known, but the data that decides is missing or old
    ! nothing was ever extracted into this log
    --- stderr ---
    note: there is no log at .maestro/log.db yet; `maestro extract file FILE` begins one
    [exit 4]
    ");
}

#[test]
fn a_file_without_a_conversation_is_never_a_pass() {
    let maestro = log(&[], "2026-02-10T10:00:00Z");
    assert_eq!(check(&maestro, "2026-02-10T10:00:00Z", &[]), 4);
}

#[test]
fn kept_promises_pass() {
    let maestro = log(&[MET], "2026-02-10T16:00:00Z");
    assert_eq!(check(&maestro, "2026-02-10T16:00:00Z", &[]), 0);
    assert_snapshot!(maestro.run(&["sla", "check", "--as-of", "2026-02-10T16:00:00Z"]), @"
    OK no broken promise is open, 1 clock judged
    [exit 0]
    ");
}

#[test]
fn a_promise_breaks_when_its_limit_has_passed_and_not_before() {
    let maestro = log(&[OPEN, MET], "2026-02-10T16:00:00Z");
    assert_eq!(check(&maestro, "2026-02-10T13:00:00Z", &[]), 0);
    assert_eq!(check(&maestro, "2026-02-10T13:00:01Z", &[]), 3);
    assert_snapshot!(maestro.run(&["sla", "check", "--as-of", "2026-02-10T16:00:00Z"]), @"
    FAIL 1 clock: 1 breached open, 2 clocks judged

    STATE          REF  P  CLOCK           DUE               LEFT  USED  LIMIT  RULE  TITLE
    breached_open  c1   -  first_response  Tue 10 Feb 13:00   -3h    7h     4h  mail  key
    [exit 3]
    ");
}

#[test]
fn old_data_is_no_pass() {
    let maestro = log(&[MET], "2026-02-10T16:00:00Z");
    assert_eq!(check(&maestro, "2026-02-11T16:00:00Z", &[]), 0);
    assert_eq!(check(&maestro, "2026-02-11T16:00:01Z", &[]), 4);
    assert_snapshot!(maestro.run(&["sla", "check", "--as-of", "2026-02-12T16:00:00Z"]), @"
    UNKNOWN no broken promise is known, but the data that decides is missing or old
    ! email: the data ends 2d ago
    [exit 4]
    ");
}

#[test]
fn a_known_breach_wins_over_old_data() {
    let maestro = log(&[OPEN], "2026-02-10T16:00:00Z");
    assert_eq!(check(&maestro, "2026-03-10T16:00:00Z", &[]), 3);
}

#[test]
fn a_source_that_was_never_extracted_is_no_pass() {
    let maestro = log(&[MET], "2026-02-10T16:00:00Z");
    let source = "\n[[source]]\nkind = \"github\"\nrepo = \"caro-cli/caro\"\n";
    maestro.write("maestro.toml", POLICY.to_owned() + source);
    assert_eq!(check(&maestro, "2026-02-10T16:00:00Z", &[]), 4);
}

#[test]
fn nobody_can_tell_what_came_in_after_the_last_extract() {
    // Extracted before the limit ended: whether somebody answered meanwhile is not in the log.
    let maestro = log(&[OPEN], "2026-02-10T10:00:00Z");
    assert_eq!(check(&maestro, "2026-02-10T15:00:00Z", &[]), 0);
    let args = ["--fail-on", "unknown"];
    assert_eq!(check(&maestro, "2026-02-10T15:00:00Z", &args), 4);
}

#[test]
fn best_effort_never_fails() {
    let maestro = log(&[BEST_EFFORT, MET], "2026-02-10T16:00:00Z");
    assert_eq!(check(&maestro, "2026-02-10T16:00:00Z", &[]), 0);
    let status = maestro.json(&["sla", "status", "--as-of", "2026-02-10T16:00:00Z"]);
    assert_eq!(status["summary"]["breached_open"], 1);
}

#[test]
fn a_promise_kept_late_counts_only_since() {
    let maestro = log(&[LATE], "2026-02-10T16:00:00Z");
    let at = "2026-02-10T16:00:00Z";
    assert_eq!(check(&maestro, at, &[]), 0);
    assert_eq!(check(&maestro, at, &["--since", "2026-02-10T14:00:00Z"]), 3);
    assert_eq!(check(&maestro, at, &["--since", "2026-02-10T14:00:01Z"]), 0);
    assert_eq!(check(&maestro, at, &["--since", "2026-02-10"]), 3);
}

#[test]
fn at_risk_fails_where_it_is_asked_to() {
    let maestro = log(&[OPEN], "2026-02-10T12:59:00Z");
    let at = "2026-02-10T12:59:00Z";
    assert_eq!(check(&maestro, at, &[]), 0);
    assert_eq!(check(&maestro, at, &["--fail-on", "at-risk"]), 3);
    assert_eq!(check(&maestro, at, &["--fail-on", "at-risk,unknown"]), 3);
}

#[test]
fn a_breach_by_a_changed_priority_can_be_left_out() {
    let maestro = log(&[RETARGETED], "2026-02-10T11:30:00Z");
    let at = "2026-02-10T11:30:00Z";
    assert_eq!(check(&maestro, at, &[]), 3);
    assert_eq!(check(&maestro, at, &["--ignore", "retarget"]), 0);
}

#[test]
fn an_incomplete_file_is_no_pass() {
    let maestro = Maestro::at("2026-02-10T16:00:00Z");
    maestro.write("maestro.toml", POLICY);
    let mail = r#"{"number":1,"title":"x","createdAt":"2026-02-10T09:00:00Z","url":"https://github.com/a/b/issues/1"}"#;
    maestro.write("cut.json", format!("[{mail},{{\"number\":2"));
    let said = maestro.run(&["extract", "file", "cut.json"]);
    assert!(said.contains("more may have followed"), "{said}");
    assert_eq!(maestro.ran(&["sla", "check"]).code, 4);
}

#[test]
fn the_job_summary_is_appended() {
    let maestro = log(&[OPEN], "2026-02-10T16:00:00Z");
    maestro.write("summary.md", "before\n");
    let args = [
        "sla",
        "check",
        "--format",
        "github",
        "--as-of",
        "2026-02-10T16:00:00Z",
    ];
    let mut command = maestro.command(&args);
    command.env("GITHUB_STEP_SUMMARY", maestro.path("summary.md"));
    assert_eq!(command.output().unwrap().status.code(), Some(3));
    assert_snapshot!(maestro.read("summary.md"), @r"
    before
    ## maestro sla check

    1 found, 0 passed.

    | level | rule | what | why | where |
    | --- | --- | --- | --- | --- |
    | error | first_response | c1 key | first\_response breached open: 7h of 4h used, 3h over, due Tue 10 Feb 13:00; rule mail |  |
    ");
}

/// The clock of this machine went back, or the log was written by one that runs ahead.
#[test]
fn a_log_that_knows_the_future_decides_nothing_today() {
    let maestro = log(&[MET], "9998-01-01T00:00:00Z");
    let ran = maestro.ran(&["sla", "check"]);
    assert_eq!(ran.code, 4, "{}", ran.shown());
    assert!(ran.stdout.contains("lies ahead"), "{}", ran.shown());
    // Travelling in time is exempt.
    assert_eq!(check(&maestro, "9998-01-01T00:00:00Z", &[]), 0);
}

/// So many conversations that nobody answered.
fn many(n: usize) -> Maestro {
    let lines: Vec<String> = (0..n)
        .map(|it| OPEN.replace("m1", &format!("m{it}")))
        .collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    log(&lines, "2026-02-10T16:00:00Z")
}

const AT: [&str; 4] = ["sla", "check", "--as-of", "2026-02-10T16:00:00Z"];

fn at(args: &[&'static str]) -> Vec<&'static str> {
    [&AT[..], args].concat()
}

#[test]
fn every_format_judges_the_same_clocks() {
    let maestro = log(&[BEST_EFFORT, MET, OPEN], "2026-02-10T16:00:00Z");
    let summary = &maestro.json(&AT)["summary"];
    assert_eq!(summary["clocks"], 2);
    assert_eq!(summary["met"], 1);
    assert_eq!(summary["breached_open"], 1);
    assert_eq!(summary["best_effort"], 1);
    assert_eq!(summary["not_enforced"], 0);
    let text = maestro.ran(&AT).stdout;
    assert!(text.contains("2 clocks judged"), "{text}");
    let junit = maestro.ran(&at(&["--format", "junit"])).stdout;
    assert!(
        junit.contains(r#"<testsuites tests="2" failures="1""#),
        "{junit}"
    );
    assert!(
        junit.contains(r#"name="c2 first_response (mail)"/>"#),
        "{junit}"
    );
}

#[test]
fn a_clock_before_the_policy_is_enforced_is_counted_apart() {
    let maestro = log(&[MET, OPEN], "2026-02-10T16:00:00Z");
    let enforced = "\n[sla]\nenforce_from = 2026-02-11T00:00:00Z\n";
    maestro.write("maestro.toml", POLICY.to_owned() + enforced);
    let summary = &maestro.json(&AT)["summary"];
    assert_eq!(summary["clocks"], 0);
    assert_eq!(summary["breached_open"], 0);
    assert_eq!(summary["not_enforced"], 2);
}

#[test]
fn a_clock_that_nobody_can_judge_has_not_passed() {
    let maestro = log(&[OPEN], "2026-02-10T10:00:00Z");
    let args = ["sla", "check", "--as-of", "2026-02-10T15:00:00Z"];
    let junit = maestro.stdout(&[&args[..], &["--format", "junit"]].concat());
    assert!(
        junit.contains(r#"name="c1 first_response (mail)"><skipped/>"#),
        "{junit}"
    );
}

#[test]
fn a_result_without_a_url_belongs_to_the_policy() {
    let maestro = log(&[OPEN], "2026-02-10T16:00:00Z");
    let ran = maestro.ran(&at(&["--format", "sarif"]));
    assert!(
        ran.stdout.contains(r#""uri": "maestro.toml""#),
        "{}",
        ran.shown()
    );
}

#[test]
fn a_terminal_shows_twenty_rows_and_says_the_verdict_again() {
    let maestro = many(22);
    let shown = maestro.ran(&at(&["--width", "80"])).stdout;
    let end: Vec<&str> = shown.lines().rev().take(3).collect();
    assert_eq!(
        end,
        [
            "FAIL 22 clocks: 22 breached open, 22 clocks judged",
            "next: maestro sla explain 'c1'",
            "2 more; --format csv shows all",
        ]
    );
    assert_eq!(shown.matches("first_response").count(), 20);
    let piped = maestro.ran(&AT).stdout;
    assert_eq!(piped.matches("first_response").count(), 22);
    assert!(!piped.contains("next:"), "{piped}");
}

#[test]
fn a_quiet_check_is_silent_when_all_is_well() {
    let maestro = log(&[MET], "2026-02-10T16:00:00Z");
    assert_eq!(maestro.run(&at(&["-q"])), "[exit 0]");
    let maestro = log(&[OPEN], "2026-02-10T16:00:00Z");
    assert!(maestro.run(&at(&["-q"])).starts_with("FAIL 1 clock"));
}

#[test]
fn since_takes_a_length_of_time_back_from_now() {
    let maestro = log(&[LATE], "2026-02-10T16:00:00Z");
    let at = "2026-02-10T16:00:00Z";
    assert_eq!(check(&maestro, at, &["--since", "2h"]), 3);
    assert_eq!(check(&maestro, at, &["--since", "1h59m"]), 0);
    assert_snapshot!(maestro.run(&["sla", "check", "--since", "2bd"]));
}

#[test]
fn old_breaches_bring_a_word_on_enforcing() {
    let maestro = log(&[OPEN], "2026-02-10T16:00:00Z");
    let old = ["sla", "check", "--as-of", "2026-03-13T16:00:00Z"];
    let note = "note: 1 promise was broken more than 30 days ago; [sla] enforce_from leaves out what came before a date\n";
    assert_eq!(maestro.ran(&old).stderr, note);
    assert_eq!(maestro.ran(&[&old[..], &["-q"]].concat()).stderr, "");
    assert_eq!(maestro.ran(&AT).stderr, "");
    let enforced = "\n[sla]\nenforce_from = 2026-02-01T00:00:00Z\n";
    maestro.write("maestro.toml", POLICY.to_owned() + enforced);
    assert_eq!(maestro.ran(&old).stderr, "");
}

/// A source with a wrong clock must not hide a broken promise: live and `--as-of` agree.
#[test]
fn a_closing_that_is_still_to_come_closes_nothing_yet() {
    let maestro = Maestro::new();
    maestro.write("maestro.toml", POLICY);
    let line = r#"{"channel":"email","external_id":"f","title":"t","opened_at":"2026-02-10T09:00:00Z","state":"closed","closed_at":"9000-01-01T00:00:00Z"}"#;
    maestro.write("log.jsonl", line);
    maestro.stdout(&["extract", "file", "log.jsonl"]);
    let live = maestro.ran(&["sla", "check"]);
    assert_eq!(live.code, 3, "{}", live.shown());
    let queue = maestro.json(&["triage"]);
    assert_eq!(queue["items"].as_array().unwrap().len(), 1);
}
