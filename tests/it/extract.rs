//! Files going in, and the log coming out again.

use insta::assert_snapshot;
use serde_json::json;

use crate::support::{Maestro, fixture};

const NOW: &str = "2026-02-13T14:00:00Z";

const SAMPLE: &str = include_str!("../../src/cli/sample/conversations.jsonl");

fn folder() -> Maestro {
    let maestro = Maestro::at(NOW);
    for name in ["exchange/good.jsonl", "exchange/bad.jsonl"] {
        maestro.write(name.rsplit('/').next().unwrap(), fixture(name));
    }
    for name in [
        "gh_good",
        "gh_bad",
        "rest_good",
        "rest_bad",
        "archive_good",
        "archive_bad",
    ] {
        let name = format!("{name}.json");
        maestro.write(&name, fixture(&format!("github/{name}")));
    }
    maestro
}

#[test]
fn every_format_is_told_apart_and_the_second_time_changes_nothing() {
    for (file, kind, n) in [
        ("good.jsonl", "exchange", 3),
        ("gh_good.json", "gh-json", 2),
        ("rest_good.json", "rest-pages", 3),
        ("archive_good.json", "ietf-archive", 2),
    ] {
        let maestro = folder();
        let first = maestro.json(&["extract", "file", file]);
        assert_eq!(first["schema"], "maestro.extract/1");
        let first = &first["sources"][0];
        assert_eq!(
            (&first["kind"], &first["created"]),
            (&json!(kind), &json!(n)),
            "{first}"
        );
        assert_eq!(
            (&first["updated"], &first["rejected"]),
            (&json!(0), &json!(0))
        );
        let export = maestro.stdout(&["log", "export"]);
        assert_eq!(export.lines().count(), n);
        let second = maestro.json(&["extract", "file", file]);
        let second = &second["sources"][0];
        let counts = ["created", "updated", "unchanged"].map(|it| second[it].clone());
        assert_eq!(counts, [json!(0), json!(0), json!(n)], "{file}");
        assert_eq!(maestro.stdout(&["log", "export"]), export);
    }
}

#[test]
fn the_json_of_an_extract_has_the_keys_of_the_contract() {
    let said = folder().json(&["extract", "file", "bad.jsonl"]);
    let source = &said["sources"][0];
    let keys = "source dry_run created updated unchanged deleted rejected requests complete \
                synced_through gaps rejections";
    for key in keys.split(' ') {
        assert!(source.get(key).is_some(), "{key} is missing in {source}");
    }
    for key in ["line", "column", "code", "message"] {
        assert!(source["rejections"][0].get(key).is_some(), "{source}");
    }
}

#[test]
fn rejected_rows_are_listed_and_the_others_are_in() {
    let maestro = folder();
    assert_snapshot!(maestro.run(&["extract", "file", "bad.jsonl"]), @r"
    bad.jsonl: 1 created, 0 updated, 0 unchanged, 7 rejected (exchange)

    LINE  CODE               WHY
       1  not-json           the record is no JSON from here on: EOF while parsing an object; mend it
       2  unknown-channel    `channel` is `carrier-pigeon`: use one of github-issue, github-pull, github-discussion, email, discord, slack, twitter, reddit, call, other
       4  time-without-zone  `messages[1].at` is `2026-02-01T10:00:00`, without a zone: write `2026-02-01T09:00:00Z` or an offset like `+01:00`
       5  bad-external-id    `external_id` is `caro#5`: on GitHub write `owner/repo#142`
       6  duplicate-key      the record has a duplicate key `title`: keep one
       7  missing-field      `title` is missing: an empty one will do
       8  not-an-object      the record is a list: write a conversation
    [exit 3]
    ");
    let export = maestro.stdout(&["log", "export"]);
    assert_eq!(export.lines().count(), 1);
    assert!(export.contains("good between bad ones"), "{export}");
}

#[test]
fn rejected_rows_in_json_have_line_and_code() {
    let maestro = folder();
    for (file, expected) in [
        (
            "bad.jsonl",
            &[
                (1, "not-json"),
                (2, "unknown-channel"),
                (4, "time-without-zone"),
                (5, "bad-external-id"),
                (6, "duplicate-key"),
                (7, "missing-field"),
                (8, "not-an-object"),
            ][..],
        ),
        (
            "gh_bad.json",
            &[
                (2, "missing-field"),
                (4, "no-repository"),
                (5, "missing-field"),
                (7, "wrong-type"),
            ],
        ),
    ] {
        let ran = maestro.ran(&["extract", "file", file, "--format", "json"]);
        assert_eq!(ran.code, 3, "{}", ran.shown());
        let said: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
        let rejections = said["sources"][0]["rejections"].as_array().unwrap();
        let found: Vec<(u64, &str)> = rejections
            .iter()
            .map(|it| (it["line"].as_u64().unwrap(), it["code"].as_str().unwrap()))
            .collect();
        assert_eq!(found, expected);
        assert_eq!(said["sources"][0]["rejected"], expected.len());
    }
}

#[test]
fn a_dry_run_has_the_same_numbers_and_leaves_no_file() {
    for file in [
        "good.jsonl",
        "bad.jsonl",
        "gh_bad.json",
        "rest_bad.json",
        "archive_good.json",
        "archive_bad.json",
    ] {
        let maestro = folder();
        let mut dry = maestro.json(&["extract", "file", file, "--dry-run"]);
        assert!(!maestro.exists(".maestro"), "{file}");
        assert_eq!(dry["sources"][0]["dry_run"], true);
        let wet = maestro.json(&["extract", "file", file]);
        dry["sources"][0]["dry_run"] = json!(false);
        assert_eq!(dry, wet);
    }
}

/// Half of the second file is in the log; in the third a new conversation stands twice, once
/// changed, between broken lines.
#[test]
fn a_dry_run_has_the_same_numbers_where_records_repeat() {
    let line = |id: &str, title: &str| {
        format!(
            r#"{{"channel":"email","external_id":"{id}","title":"{title}","opened_at":"2026-02-05T14:00:00Z"}}"#
        )
    };
    let (a, b, b2, c) = (
        line("a", "a"),
        line("b", "b"),
        line("b", "B"),
        line("c", "c"),
    );
    let maestro = folder();
    for text in [
        format!("{a}\n"),
        format!("{a}\n{a}\n{c}\nbroken\n"),
        format!("{b}\nbroken\n{a}\n{b}\n{b2}\n{{}}\n{b2}\n"),
    ] {
        maestro.write("lines.jsonl", &text);
        let mut dry = maestro.json(&["extract", "file", "lines.jsonl", "--dry-run"]);
        let wet = maestro.json(&["extract", "file", "lines.jsonl"]);
        dry["sources"][0]["dry_run"] = json!(false);
        assert_eq!(dry, wet, "{text}");
    }
}

#[test]
fn a_dry_run_on_a_log_leaves_its_answers_as_they_were() {
    let maestro = folder();
    maestro.stdout(&["extract", "file", "good.jsonl"]);
    let asked: [&[&str]; 3] = [
        &["log", "export"],
        &["extract", "status"],
        &["log", "stats"],
    ];
    let before = asked.map(|it| maestro.stdout(it));
    maestro.write("new.jsonl", r#"{"channel":"call","external_id":"2026-02-05/1","title":"changed","opened_at":"2026-02-05T14:00:00Z"}"#);
    let said = maestro.run(&["extract", "file", "new.jsonl", "--dry-run"]);
    assert!(
        said.contains("would be 0 created, 1 updated, 0 unchanged"),
        "{said}"
    );
    assert_eq!(asked.map(|it| maestro.stdout(it)), before);
}

#[test]
fn a_repository_is_for_records_that_do_not_name_theirs() {
    let maestro = folder();
    let said = maestro.run(&["extract", "file", "good.jsonl", "--repo", "other/place"]);
    assert!(said.contains("note: --repo changes nothing here"), "{said}");
    let with = maestro.stdout(&["log", "export"]);
    assert!(!with.contains("other/place"), "{with}");
    let other = folder();
    other.stdout(&["extract", "file", "good.jsonl"]);
    assert_eq!(other.stdout(&["log", "export"]), with);
}

#[test]
fn a_dash_is_stdin() {
    let maestro = folder();
    let said = maestro.run_with_stdin(&["extract", "file", "-"], fixture("exchange/good.jsonl"));
    assert_snapshot!(said, @r"
    -: 3 created, 0 updated, 0 unchanged (exchange)
    [exit 0]
    ");
    assert_eq!(maestro.stdout(&["log", "export"]).lines().count(), 3);
}

#[test]
fn several_files_are_told_one_by_one() {
    let maestro = folder();
    assert_snapshot!(maestro.run(&["extract", "file", "good.jsonl", "gh_good.json", "archive_good.json"]), @r"
    good.jsonl: 3 created, 0 updated, 0 unchanged (exchange)
    gh_good.json: 1 created, 1 updated, 0 unchanged (gh-json)
    archive_good.json: 2 created, 0 updated, 0 unchanged (ietf-archive)
    [exit 0]
    ");
}

#[test]
fn a_missing_file_ends_the_command_and_what_went_in_before_is_told() {
    let maestro = folder();
    assert_snapshot!(maestro.run(&["extract", "file", "good.jsonl", "gone.json", "gh_good.json"]), @r"
    good.jsonl: 3 created, 0 updated, 0 unchanged (exchange)
    --- stderr ---
    error: nothing of gone.json was kept
    caused by: cannot read gone.json
    caused by: No such file or directory (os error 2)
    [exit 1]
    ");
    assert_eq!(maestro.stdout(&["log", "export"]).lines().count(), 3);
}

#[test]
fn a_folder_is_no_file() {
    let maestro = folder();
    maestro.write("inbox/one.txt", "");
    assert_snapshot!(maestro.run(&["extract", "file", "inbox"]), @r"
    --- stderr ---
    error: nothing of inbox was kept
    caused by: cannot read inbox
    hint: it is a folder; name the files in it
    [exit 1]
    ");
}

#[test]
fn a_file_that_is_none_of_the_formats_is_refused() {
    let maestro = folder();
    maestro.write(
        "program",
        [0x7f, b'E', b'L', b'F', 0, 1, 2, 0xff, 0xfe, b'\n', 0, 0],
    );
    maestro.write("empty.json", "");
    maestro.write("page.html", "<!doctype html>\n<html></html>\n");
    assert_snapshot!(maestro.run(&["extract", "file", "program"]), @r"
    --- stderr ---
    error: nothing of program was kept
    caused by: the input looks like binary data
    hint: hand over JSON
    [exit 1]
    ");
    assert_snapshot!(maestro.run(&["extract", "file", "page.html"]), @r"
    --- stderr ---
    error: nothing of page.html was kept
    caused by: the input looks like HTML or XML
    hint: hand over JSON
    [exit 1]
    ");
    assert_snapshot!(maestro.run(&["extract", "file", "empty.json"]), @r"
    empty.json: 0 created, 0 updated, 0 unchanged (exchange)
    --- stderr ---
    note: empty.json is empty; did the command that wrote it fail?
    [exit 0]
    ");
}

#[test]
fn an_export_extracted_into_an_empty_log_is_the_same_export() {
    let all = [
        "good.jsonl",
        "gh_good.json",
        "rest_good.json",
        "archive_good.json",
    ];
    let from_fixtures = folder();
    from_fixtures.stdout(&[&["extract", "file"], &all[..]].concat());
    let from_sample = Maestro::at(NOW);
    from_sample.write("sample.jsonl", SAMPLE);
    from_sample.stdout(&["extract", "file", "sample.jsonl"]);
    for (maestro, n) in [(from_fixtures, 9), (from_sample, 71)] {
        let export = maestro.stdout(&["log", "export"]);
        assert_eq!(export.lines().count(), n);
        let second = Maestro::at("2026-03-01T00:00:00Z");
        second.write("export.jsonl", &export);
        second.stdout(&["extract", "file", "export.jsonl"]);
        assert_eq!(second.stdout(&["log", "export"]), export);
    }
}

#[test]
fn the_sample_through_a_file_is_the_sample() {
    let maestro = Maestro::at(NOW);
    maestro.write("sample.jsonl", SAMPLE);
    maestro.stdout(&["extract", "file", "sample.jsonl"]);
    let sample = maestro.stdout(&["log", "export", "--sample"]);
    assert_eq!(maestro.stdout(&["log", "export"]), sample);
}

#[test]
fn an_edit_keeps_the_earlier_words() {
    let maestro = Maestro::new();
    let line = |title: &str, body: &str, message: &str| {
        format!(
            r#"{{"channel":"email","external_id":"m1","title":"{title}","body":"{body}","opened_at":"2026-02-01T09:00:00Z","messages":[{{"external_id":"a","at":"2026-02-01T10:00:00Z","author":{{"handle":"ann"}},"body":"{message}"}}]}}"#
        )
    };
    for (day, title, body, message) in [
        ("2026-02-02", "old title", "old body", "old words"),
        ("2026-02-04", "new title", "new body", "new words"),
    ] {
        maestro.write("mail.jsonl", line(title, body, message));
        let said = maestro.run(&["extract", "file", "mail.jsonl", "--as-of", day]);
        assert!(said.ends_with("[exit 0]"), "{said}");
    }
    let shown = |day: &str| maestro.stdout(&["log", "show", "c1", "--as-of", day]);
    let (before, after) = (shown("2026-02-03"), shown("2026-02-05"));
    for kind in ["title", "body", "words"] {
        let (old, new) = (format!("old {kind}"), format!("new {kind}"));
        assert!(before.contains(&old) && !before.contains(&new), "{before}");
        assert!(after.contains(&new) && !after.contains(&old), "{after}");
    }
    assert_eq!(maestro.stdout(&["log", "show", "c1"]), after);
}

#[test]
fn a_file_and_the_same_issue_from_elsewhere_are_one_conversation() {
    let maestro = folder();
    maestro.stdout(&["extract", "file", "good.jsonl"]);
    let said = maestro.json(&["extract", "file", "gh_good.json"]);
    let source = &said["sources"][0];
    // caro-dev/caro#12 stands in both.
    assert_eq!(
        (&source["created"], &source["updated"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(maestro.stdout(&["log", "export"]).lines().count(), 4);
}

#[test]
fn status_tells_what_went_in_and_how_far_it_is_followed() {
    let maestro = folder();
    maestro.stdout(&["extract", "file", "archive_good.json"]);
    maestro.ran(&["extract", "file", "bad.jsonl"]);
    assert_snapshot!(maestro.run(&["extract", "status"]), @"
    CHANNEL       SCOPE          FOLLOWED UP TO           AGE
    email         -              2026-02-13T14:00:00Z      0s
    github-issue  caro-dev/caro  2026-02-10T00:00:00Z  3d 14h
    github-pull   caro-dev/caro  2026-02-10T00:00:00Z  3d 14h

    RUN  WHEN                  SOURCE             CREATED  UPDATED  UNCHANGED  REJECTED  REQUESTS
      2  2026-02-13T14:00:00Z  bad.jsonl                1        0          0         7         0
      1  2026-02-13T14:00:00Z  archive_good.json        2        0          0         0         0
    [exit 0]
    ");
    let json = maestro.json(&["extract", "status"]);
    assert_eq!(json["runs"][0]["rejected"], 7);
}

#[test]
fn the_sample_shows_its_extract() {
    assert_snapshot!(crate::support::sample(&["extract", "status"]), @"
    CHANNEL            SCOPE          FOLLOWED UP TO        AGE
    discord            -              2026-02-13T13:56:00Z   4m
    email              -              2026-02-13T13:56:00Z   4m
    github-discussion  caro-cli/caro  2026-02-13T13:56:00Z   4m
    github-issue       caro-cli/caro  2026-02-13T13:56:00Z   4m
    slack              -              2026-02-13T13:56:00Z   4m

    RUN  WHEN                  SOURCE               CREATED  UPDATED  UNCHANGED  REJECTED  REQUESTS
      3  2026-02-13T11:00:00Z  testers.csv               14        0          0         0         0
      2  2026-02-13T11:00:00Z  telemetry.csv            141        0          0         0         0
      1  2026-02-13T13:56:00Z  the built-in sample       71        0          0         0         0

    METRIC                  NEWEST      AGE  ROWS  FROM
    active_users                92   9h 05m    19  telemetry
    binary_size_mb            13.6  11h 30m     4  bench:ci
    command_success_rate    0.8682   9h 05m    19  telemetry
    crash_rate              0.0007   9h 05m    19  telemetry
    discord_members             87  12h 50m     4  manual:mira
    downloads_total            912      13h    20  github:caro-cli/caro
    error_rate              0.0408   9h 05m    19  telemetry
    forks                        3  12h 55m     4  github:caro-cli/caro
    latency_complex_p95_ms     890  11h 30m     4  bench:ci
    latency_medium_p95_ms      430  11h 30m     4  bench:ci
    latency_simple_p95_ms       84  11h 30m     4  bench:ci
    memory_mb                   47  11h 30m     4  bench:ci
    model_loading_seconds      3.4  11h 30m     4  bench:ci
    optin_rate              0.3295   9h 05m     2  telemetry
    security_alerts_open         0  12h 55m     1  github:caro-cli/caro
    stars                       41  12h 55m     4  github:caro-cli/caro
    survey beta                  -   4d 22h     8  -
    survey recommend             -   4d 22h     6  -
    tests_failed                 0  10h 46m     1  junit:ci
    tests_total                418  10h 46m     1  junit:ci
    watchers                     9  12h 55m     4  github:caro-cli/caro
    [exit 0]
    ");
}

#[test]
fn quiet_says_nothing_but_what_was_rejected() {
    let maestro = folder();
    assert_eq!(
        maestro.run(&["extract", "file", "good.jsonl", "-q"]),
        "[exit 0]"
    );
    let ran = maestro.ran(&["extract", "file", "good.jsonl", "bad.jsonl", "-q"]);
    assert_eq!((ran.stdout.as_str(), ran.code), ("", 3));
    assert!(ran.stderr.contains("unknown-channel"), "{}", ran.shown());
    assert!(!ran.stderr.contains("good.jsonl"), "{}", ran.shown());
}

#[test]
fn an_empty_pipe_brings_a_word() {
    let maestro = folder();
    let said = maestro.run_with_stdin(&["extract", "file", "-"], "");
    assert!(
        said.contains("note: nothing came in; did the command before the pipe fail?"),
        "{said}"
    );
    let said = maestro.run_with_stdin(&["extract", "file", "-"], "[]");
    assert!(!said.contains("nothing came in"), "{said}");
}

#[test]
fn an_error_of_github_is_told_as_one() {
    let maestro = folder();
    let answer = r#"{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}"#;
    assert_snapshot!(maestro.run_with_stdin(&["extract", "file", "-"], answer));
}

#[test]
fn status_fits_eighty_columns() {
    let maestro = folder();
    let name = "a_file_with_a_name_that_is_longer_than_any_terminal.jsonl";
    maestro.write(name, fixture("exchange/good.jsonl"));
    maestro.stdout(&["extract", "file", name]);
    let shown = maestro.stdout(&["extract", "status", "--width", "80"]);
    for line in shown.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
    assert!(shown.contains("REJECTED"), "{shown}");
    assert!(!shown.contains("UNCHANGED"), "{shown}");
}

/// Whoever decides meanwhile is not held up by a pipe that waits for the network.
#[test]
fn a_pipe_is_read_to_its_end_before_the_log_is_locked() {
    let maestro = Maestro::new();
    maestro.write(
        "one.jsonl",
        r#"{"channel":"email","external_id":"a","title":"t","opened_at":"2026-02-01T09:00:00Z"}"#,
    );
    maestro.stdout(&["extract", "file", "one.jsonl"]);
    let mut pending = maestro
        .command(&["extract", "file", "-"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    maestro.stdout(&["triage", "set", "c1", "--priority", "P1"]);
    drop(pending.stdin.take());
    assert!(pending.wait().unwrap().success());
}

#[test]
fn a_member_whom_a_file_calls_a_customer_is_told_of() {
    let maestro = Maestro::at("2026-02-10T12:00:00Z");
    maestro.write("maestro.toml", "[team]\nmembers = [\"@nora\"]\n");
    let line = |role: &str| {
        format!(
            "{{\"channel\":\"email\",\"external_id\":\"<1>\",\"title\":\"a\",\
             \"opened_at\":\"2026-02-10T09:00:00Z\",\"author\":{{\"handle\":\"ann\"}},\
             \"messages\":[{{\"external_id\":\"<2>\",\"at\":\"2026-02-10T10:00:00Z\",\
             \"author\":{{\"handle\":\"Nora\"{role}}},\"body\":\"Here it is.\"}}]}}\n"
        )
    };
    let told = "calls Nora a customer, though team.members names them";
    let file = ["extract", "file", "-"];
    let said = maestro.run_with_stdin(&file, line(",\"role\":\"customer\""));
    assert!(said.contains(told) && said.ends_with("[exit 0]"), "{said}");
    let said = maestro.run_with_stdin(&file, line(""));
    assert!(!said.contains("a customer"), "{said}");
}
