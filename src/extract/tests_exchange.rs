//! The exchange format, rule by rule.

use proptest::prelude::*;

use super::exchange::{read_line, write_line};
use super::tests::line;
use crate::model::Conversation;

/// Reads one line and shows it as it would be written, or why not.
fn check(input: &str) -> String {
    match read_line(input.as_bytes()) {
        Ok(it) => written(&it),
        Err(it) => format!("{}: {}", it.code, it.message),
    }
}

fn written(conversation: &Conversation) -> String {
    let mut res = Vec::new();
    write_line(&mut res, conversation).unwrap();
    String::from_utf8(res).unwrap().trim_end().to_owned()
}

/// What a small conversation with `more` keys says; the fixed beginning is left out.
fn with(more: &str) -> String {
    let seen = check(&line("a", more));
    let head = r#"{"channel":"email","external_id":"a","title":"t","#;
    seen.strip_prefix(head).unwrap_or(&seen).to_owned()
}

/// The codes that several spellings of one field get.
fn codes(key: &str, values: &[&str]) -> String {
    let shown = |value: &&str| {
        let seen = read_line(line("a", &format!(",{key}:{value}")).as_bytes());
        format!("{value} {}", seen.err().map_or("ok", |it| it.code))
    };
    values.iter().map(shown).collect::<Vec<_>>().join("\n")
}

#[test]
fn four_fields_are_enough() {
    insta::assert_snapshot!(check(&line("a", "")), @r#"{"channel":"email","external_id":"a","title":"t","url":null,"private":false,"opened_at":"2026-02-01T09:00:00Z","author":null,"labels":[],"state":"open","closed_at":null,"messages":[],"events":[]}"#);
}

#[test]
fn the_four_fields_are_required_but_a_title_may_be_empty() {
    for key in ["channel", "external_id", "title", "opened_at"] {
        let without = line("a", "").replace(&format!("\"{key}\""), "\"other\"");
        assert!(check(&without).starts_with(&format!("missing-field: `{key}`")));
    }
    insta::assert_snapshot!(check(&line("a", "").replace("\"t\"", "null")), @"missing-field: `title` is missing: an empty one will do");
    assert!(check(&line("a", "").replace("\"t\"", "\"\"")).contains(r#""title":"","#));
    insta::assert_snapshot!(check(&line("", "")), @"bad-external-id: `external_id` is empty: name the conversation, uniquely in its channel");
}

#[test]
fn the_state_follows_the_closing_unless_said() {
    insta::assert_snapshot!(with(r#","closed_at":"2026-02-02T09:00:00Z""#), @r#""url":null,"private":false,"opened_at":"2026-02-01T09:00:00Z","author":null,"labels":[],"state":"closed","closed_at":"2026-02-02T09:00:00Z","messages":[],"events":[]}"#);
    insta::assert_snapshot!(with(r#","closed_at":"2026-02-02T09:00:00Z","state":"open""#), @r#""url":null,"private":false,"opened_at":"2026-02-01T09:00:00Z","author":null,"labels":[],"state":"open","closed_at":"2026-02-02T09:00:00Z","messages":[],"events":[]}"#);
    insta::assert_snapshot!(with(r#","state":"CLOSED""#), @"unknown-state: `state` is `CLOSED`: use one of open, closed");
}

#[test]
fn all_optional_fields_come_back() {
    let more = r#","body":"b","assignees":["z","a","z"],"milestone":"v1","state_reason":"completed","updated_at":"2026-02-03T00:00:00Z","messages_complete":false,"private":true,"url":"https://caro.example/1","messages":[{"external_id":"m","at":"2026-02-01T10:00:00Z","auto":true,"public":false,"edited_at":"2026-02-01T11:00:00Z","deleted_at":"2026-02-01T12:00:00Z"}]"#;
    insta::assert_snapshot!(with(more), @r#""url":"https://caro.example/1","private":true,"opened_at":"2026-02-01T09:00:00Z","author":null,"labels":[],"state":"open","closed_at":null,"body":"b","assignees":["a","z"],"milestone":"v1","state_reason":"completed","updated_at":"2026-02-03T00:00:00Z","messages_complete":false,"messages":[{"external_id":"m","at":"2026-02-01T10:00:00Z","author":null,"body":"","public":false,"auto":true,"edited_at":"2026-02-01T11:00:00Z","deleted_at":"2026-02-01T12:00:00Z"}],"events":[]}"#);
}

#[test]
fn unknown_keys_are_kept_where_they_stood() {
    let more = r#","zeta":{"b":[1.5,-0.1],"a":null},"author":{"handle":"ann","name":"Ann"},"messages":[{"at":"2026-02-01T10:00:00Z","folder":"inbox"}],"events":[{"at":"2026-02-01T10:00:00Z","kind":"edited","actor":{"role":"team","mail":"a@b"},"field":"title"}],"alpha":1"#;
    insta::assert_snapshot!(with(more), @r#""url":null,"private":false,"opened_at":"2026-02-01T09:00:00Z","author":{"handle":"ann","name":"Ann"},"labels":[],"state":"open","closed_at":null,"messages":[{"at":"2026-02-01T10:00:00Z","author":null,"body":"","public":true,"folder":"inbox"}],"events":[{"at":"2026-02-01T10:00:00Z","kind":"edited","actor":{"role":"team","mail":"a@b"},"field":"title"}],"zeta":{"b":[1.5,-0.1],"a":null},"alpha":1}"#);
}

#[test]
fn a_key_stands_once() {
    insta::assert_snapshot!(with(r#","title":"again""#), @"duplicate-key: the record has a duplicate key `title`: keep one");
    insta::assert_snapshot!(with(r#","url":null,"url":null"#), @"duplicate-key: the record has a duplicate key `url`: keep one");
    insta::assert_snapshot!(with(r#","own":{"a":{"k":1,"k":2}}"#), @"duplicate-key: `own.a` has a duplicate key `k`: keep one");
    insta::assert_snapshot!(with(r#","messages":[{"at":"2026-02-01T10:00:00Z","x":1,"x":1}]"#), @"duplicate-key: `messages[0]` has a duplicate key `x`: keep one");
}

#[test]
fn a_wrong_type_names_its_key() {
    insta::assert_snapshot!(with(r#","messages":[{"at":"2026-02-01T10:00:00Z"},{"at":7}]"#), @"wrong-type: `messages[1].at` is integer `7`: write a string");
    insta::assert_snapshot!(with(r#","labels":["a",{"name":"b"}]"#), @"wrong-type: `labels[1]` is an object: write a string");
    insta::assert_snapshot!(with(r#","author":"ann""#), @r#"wrong-type: `author` is string "ann": write a person, an object with `handle`"#);
    insta::assert_snapshot!(with(r#","messages":{}"#), @"wrong-type: `messages` is an object: write a list");
}

#[test]
fn unknown_words_are_answered_with_the_list() {
    insta::assert_snapshot!(check(&line("a", "").replace("email", "e-mail\\u001b[2J")), @"unknown-channel: `channel` is `e-mail�[2J`: use one of github-issue, github-pull, github-discussion, email, discord, slack, twitter, reddit, call, other");
    insta::assert_snapshot!(with(r#","events":[{"at":"2026-02-01T10:00:00Z","kind":"labelled"}]"#), @"unknown-kind: `events[0].kind` is `labelled`: use one of labeled, unlabeled, assigned, unassigned, closed, reopened, answered, merged, transferred, edited, deleted, released");
    insta::assert_snapshot!(with(r#","messages":[{"at":"2026-02-01T10:00:00Z","author":{"role":"admin"}}]"#), @"unknown-role: `messages[0].author.role` is `admin`: use one of customer, team, bot");
}

#[test]
fn times_become_utc_in_whole_seconds() {
    let values = [
        "2026-02-01T10:15:30+01:00",
        "2026-02-01T00:15:30.999999-05:30",
        "2026-12-31T23:59:60Z",
        "2026-12-31T23:59:60.5+00:00",
        "1970-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "1970-01-01T00:00:00+00:01",
        "9999-12-31T23:59:59-00:01",
        "0000-01-01T00:00:00Z",
        "2026-02-01T09:00:00",
        "2026-02-01 09:00",
        "2026-02-01",
        "2026-02-30T09:00:00Z",
        "yesterday",
        "",
    ];
    let shown = |value: &&str| match super::moment::read("at", value) {
        Ok(it) => format!("{value} = {}", super::moment::write(it)),
        Err(it) => format!("{value} {}", it.code),
    };
    insta::assert_snapshot!(values.iter().map(shown).collect::<Vec<_>>().join("\n"), @r"
    2026-02-01T10:15:30+01:00 = 2026-02-01T09:15:30Z
    2026-02-01T00:15:30.999999-05:30 = 2026-02-01T05:45:30Z
    2026-12-31T23:59:60Z = 2026-12-31T23:59:59Z
    2026-12-31T23:59:60.5+00:00 = 2026-12-31T23:59:59Z
    1970-01-01T00:00:00Z = 1970-01-01T00:00:00Z
    9999-12-31T23:59:59Z = 9999-12-31T23:59:59Z
    1970-01-01T00:00:00+00:01 time-out-of-range
    9999-12-31T23:59:59-00:01 time-out-of-range
    0000-01-01T00:00:00Z time-out-of-range
    2026-02-01T09:00:00 time-without-zone
    2026-02-01 09:00 time-without-zone
    2026-02-01 time-without-zone
    2026-02-30T09:00:00Z bad-time
    yesterday bad-time
     bad-time
    ");
    insta::assert_snapshot!(with(r#","updated_at":"2026-02-01T09:00:00""#), @"time-without-zone: `updated_at` is `2026-02-01T09:00:00`, without a zone: write `2026-02-01T09:00:00Z` or an offset like `+01:00`");
    insta::assert_snapshot!(codes("\"closed_at\"", &["null", "1770000000", "\"1.2.2026\""]), @r#"
    null ok
    1770000000 wrong-type
    "1.2.2026" bad-time
    "#);
}

#[test]
fn on_github_a_name_has_owner_repo_and_number() {
    let ids = [
        "caro-dev/caro#142",
        "a/.github#1",
        "ann_corp/x_y.z-1#9",
        "caro#142",
        "caro-dev/caro",
        "caro-dev/caro#",
        "caro-dev/caro#0",
        "caro-dev/caro#012",
        "caro-dev/caro#+1",
        "a/..#1",
        "/caro#1",
        "caro-dev/#1",
        "a b/caro#1",
        "a/b/c#1",
        "caro-dev/caro#9999999999999999999",
    ];
    let shown = |id: &&str| {
        let input = line(id, "").replace("email", "github-issue");
        format!(
            "{id} {}",
            read_line(input.as_bytes()).err().map_or("ok", |it| it.code)
        )
    };
    insta::assert_snapshot!(ids.iter().map(shown).collect::<Vec<_>>().join("\n"), @r"
    caro-dev/caro#142 ok
    a/.github#1 ok
    ann_corp/x_y.z-1#9 ok
    caro#142 bad-external-id
    caro-dev/caro bad-external-id
    caro-dev/caro# bad-external-id
    caro-dev/caro#0 bad-external-id
    caro-dev/caro#012 bad-external-id
    caro-dev/caro#+1 bad-external-id
    a/..#1 bad-external-id
    /caro#1 bad-external-id
    caro-dev/#1 bad-external-id
    a b/caro#1 bad-external-id
    a/b/c#1 bad-external-id
    caro-dev/caro#9999999999999999999 bad-external-id
    ");
    insta::assert_snapshot!(check(&line("caro#1", "").replace("email", "github-pull")), @"bad-external-id: `external_id` is `caro#1`: on GitHub write `owner/repo#142`");
}

#[test]
fn an_association_stands_in_the_author_or_beside_them() {
    insta::assert_snapshot!(with(r#","author":{"handle":"kim"},"association":"owner""#), @r#""url":null,"private":false,"opened_at":"2026-02-01T09:00:00Z","author":{"handle":"kim","association":"OWNER"},"labels":[],"state":"open","closed_at":null,"messages":[],"events":[]}"#);
    insta::assert_snapshot!(with(r#","author":{"handle":"kim","association":"NONE"},"association":"OWNER""#), @r#""url":null,"private":false,"opened_at":"2026-02-01T09:00:00Z","author":{"handle":"kim","association":"NONE"},"labels":[],"state":"open","closed_at":null,"messages":[],"events":[]}"#);
}

#[test]
fn a_ghost_is_null_or_says_nothing() {
    let ghost = with(r#","author":null"#);
    for more in [
        "",
        r#","author":{}"#,
        r#","author":{"handle":null}"#,
        r#","association":"NONE""#,
    ] {
        assert_eq!(with(more), ghost, "{more}");
    }
    assert!(with(r#","author":{"role":"team"}"#).contains(r#""author":{"role":"team"}"#));
}

#[test]
fn messages_and_events_stand_oldest_first_and_equals_keep_their_order() {
    let at = |hour: u32, more: &str| format!("{{\"at\":\"2026-02-01T{hour:02}:00:00Z\",{more}}}");
    let messages = [
        at(12, "\"body\":\"c\""),
        at(11, "\"body\":\"a\""),
        at(11, "\"body\":\"b\""),
    ];
    let events = [
        at(12, "\"kind\":\"closed\""),
        at(11, "\"kind\":\"reopened\""),
    ];
    let more = format!(
        ",\"messages\":[{}],\"events\":[{}]",
        messages.join(","),
        events.join(",")
    );
    insta::assert_snapshot!(with(&more), @r#""url":null,"private":false,"opened_at":"2026-02-01T09:00:00Z","author":null,"labels":[],"state":"open","closed_at":null,"messages":[{"at":"2026-02-01T11:00:00Z","author":null,"body":"a","public":true},{"at":"2026-02-01T11:00:00Z","author":null,"body":"b","public":true},{"at":"2026-02-01T12:00:00Z","author":null,"body":"c","public":true}],"events":[{"at":"2026-02-01T11:00:00Z","kind":"reopened","actor":null},{"at":"2026-02-01T12:00:00Z","kind":"closed","actor":null}]}"#);
}

#[test]
fn zero_characters_and_line_separators_survive() {
    let title = r#""a\u0000b\u2028\n\ud83d\ude00""#;
    let seen = check(&line("a", "").replace("\"t\"", title));
    assert!(seen.contains("\"a\\u0000b\u{2028}\\n😀\""), "{seen}");
    insta::assert_snapshot!(check(&line("a", "").replace("\"t\"", r#""\ud83d""#)), @"not-utf8: `title` is no UTF-8 text: unexpected end of hex escape; save the file as UTF-8");
}

proptest! {
    #[test]
    fn what_is_written_is_read_as_it_was(
        title in any::<String>(),
        note in any::<f64>(),
        seconds in 0_i64..253_402_300_799,
        handle in prop::option::of(any::<String>()),
    ) {
        let input = serde_json::json!({
            "channel": "other",
            "external_id": "x",
            "title": title,
            "opened_at": chrono::DateTime::from_timestamp(seconds, 0).unwrap().to_rfc3339(),
            "author": { "handle": handle },
            "note": { "number": note, "text": title },
        });
        let first = read_line(input.to_string().as_bytes()).unwrap();
        let second = read_line(written(&first).as_bytes()).unwrap();
        prop_assert_eq!(&first, &second);
        prop_assert_eq!(written(&first), written(&second));
    }
}
