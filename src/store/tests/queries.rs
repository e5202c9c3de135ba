use crate::error::UserError;
use crate::model::{Channel, ConversationId};
use crate::store::{Cell, Spot, Statistics};

use super::*;

fn support_log() -> Store {
    log_of(&[
        "github-issue acme/app#7 @0 Crash behind a proxy\nbody The café installer stops\nlabels bug\n\
         m @10 ann corporate proxy settings",
        "github-pull acme/lib#7 @5 Proxy support",
        "email <a@x> @20 licence key\nurl https://mail.example/a/\nclosed 30\ne @30 closed - bob",
    ])
}

#[test]
fn a_reference_finds_its_conversations() {
    let store = support_log();
    for (text, expected) in [
        ("c3", vec![3]),
        ("c9", vec![]),
        ("#7", vec![1, 2]),
        ("Acme/App#7", vec![1]),
        ("acme/none#7", vec![]),
        (
            "https://github.com/acme/app/issues/7#issuecomment-1",
            vec![1],
        ),
        ("https://mail.example/a", vec![3]),
    ] {
        let found = store.find(&text.parse().unwrap()).unwrap();
        let found: Vec<_> = found.into_iter().map(|it| it.0).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn an_ambiguous_reference_names_the_candidates() {
    let store = support_log();
    let error = store.find_one(&"#7".parse().unwrap()).unwrap_err();
    let error = error.downcast_ref::<UserError>().unwrap();
    assert_eq!(error.message, "#7 names 2 conversations");
    assert_eq!(
        error.hint.as_deref(),
        Some("say which one: c1 (acme/app#7), c2 (acme/lib#7)")
    );
    assert_eq!(
        store.find_one(&"acme/lib#7".parse().unwrap()).unwrap(),
        ConversationId(2)
    );
}

fn check_search(store: &Store, text: &str, expected: &[(i64, Spot)]) {
    let hits = store.search(text, None, 20).unwrap();
    let mut found: Vec<_> = hits.iter().map(|it| (it.conversation.0, it.spot)).collect();
    found.sort_by_key(|it| it.0);
    assert_eq!(found, expected, "{text}");
}

#[test]
fn words_are_found_wherever_they_stand() {
    let store = support_log();
    check_search(&store, "proxy settings", &[(1, Spot::Message)]);
    check_search(&store, "cafe", &[(1, Spot::Body)]);
    check_search(&store, "bug", &[(1, Spot::Label)]);
    check_search(&store, "\"licence key\"", &[(3, Spot::Title)]);
    check_search(&store, "\"key licence\"", &[]);
    check_search(&store, "licen*", &[(3, Spot::Title)]);
    check_search(&store, "licen", &[]);
    let hits = store.search("settings", Some(at(9)), 20).unwrap();
    assert_eq!(hits, []);
    let hits = store.search("proxy", None, 1).unwrap();
    assert_eq!(hits.len(), 1);
}

#[test]
fn a_snippet_is_the_text_itself() {
    let hits = support_log().search("settings", None, 5).unwrap();
    assert_eq!(hits[0].snippet.raw(), "corporate proxy settings");
    assert_eq!(hits[0].at, at(10));
}

#[test]
fn no_text_is_an_error_of_the_search() {
    let store = support_log();
    for text in [
        "",
        "\"",
        "\"\"",
        "*",
        "a*b",
        "title:",
        "NEAR(",
        "AND",
        "NOT x",
        "-x",
        "(",
        "a OR",
        "^x",
        "{a b}: c",
        "\u{0}",
        "a\u{0}b",
        "'; DROP TABLE message; --",
        "\u{301}",
        "\"a\" * b",
        "+",
        "proxy\"",
        "x*\"",
        "\u{e000}",
        "﷽",
        "½",
    ] {
        store.search(text, None, 5).unwrap();
    }
}

#[test]
fn an_edited_text_is_found_by_its_new_words_only() {
    let store = log_of(&[
        "email a @0 old title\nlabels red\nm#1 @1 ann old words",
        "email a @0 new title\nlabels blue\nm#1 @1 ann new words",
    ]);
    for text in ["old", "red"] {
        check_search(&store, text, &[]);
    }
    check_search(&store, "blue", &[(1, Spot::Label)]);
    check_search(&store, "new", &[(1, Spot::Title), (1, Spot::Message)]);
}

#[test]
fn a_question_in_sql_is_answered() {
    let mut store = support_log();
    let answer = store
        .sql("SELECT ref, opened_at, messages, NULL AS n, 0.5 AS r FROM v_conversation ORDER BY id")
        .unwrap();
    assert_eq!(answer.columns, ["ref", "opened_at", "messages", "n", "r"]);
    assert_eq!(
        answer.rows[0],
        [
            Cell::Text("acme/app#7".into()),
            Cell::Text("2026-02-02T02:40:00Z".into()),
            Cell::Integer(1),
            Cell::Null,
            Cell::Real(0.5),
        ]
    );
    assert_eq!(answer.rows[2][0], Cell::Text("c3".into()));
    for view in ["v_message", "v_event", "v_decision", "pragma_table_list"] {
        store.sql(&format!("SELECT * FROM {view}")).unwrap();
    }
    store
        .sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n) SELECT i FROM n LIMIT 3")
        .unwrap();
    store
        .sql("SELECT rowid FROM message_search WHERE message_search MATCH 'proxy'")
        .unwrap();
}

#[test]
fn sql_cannot_write() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = support_log();
    let vacuum = format!("VACUUM INTO '{}'", folder.path().join("copy.db").display());
    for sql in [
        "DELETE FROM message",
        "INSERT INTO look VALUES ('a', 1)",
        "SELECT 1; SELECT 2",
        "SELECT 1; DELETE FROM message",
        "PRAGMA query_only = 0",
        "PRAGMA journal_mode = DELETE",
        "ATTACH ':memory:' AS other",
        "CREATE TEMP TABLE t (x)",
        "BEGIN",
        "COMMIT",
        "",
        "-- nothing",
        &vacuum,
    ] {
        let error = store.sql(sql).unwrap_err();
        let error = error.downcast_ref::<UserError>().unwrap();
        assert_eq!(
            error.message, "only one statement that reads is answered",
            "{sql}"
        );
        assert_eq!(error.exit, 2);
    }
    assert!(!folder.path().join("copy.db").exists());
    let error = store.sql("SELECT missing").unwrap_err();
    let shown = format!("{error:#}");
    assert!(shown.contains("no such column: missing"), "{shown}");
    import(&mut store, "email b @0 the log can still be written");
}

#[test]
fn statistics_count_up_to_the_moment() {
    let store = support_log();
    let now = store.statistics(None).unwrap();
    assert_eq!(
        now,
        Statistics {
            conversations: 3,
            messages: 1,
            events: 1,
            decisions: 0,
            runs: 3,
            by_channel: [
                (Channel::GithubIssue, 1),
                (Channel::GithubPull, 1),
                (Channel::Email, 1)
            ]
            .into(),
            first_at: Some(at(0)),
            last_at: Some(at(30)),
            size_bytes: now.size_bytes,
        }
    );
    assert!(now.size_bytes > 0);
    let then = store.statistics(Some(at(10))).unwrap();
    assert_eq!(
        (then.conversations, then.events, then.last_at),
        (2, 0, Some(at(10)))
    );
    let empty = Store::in_memory().unwrap().statistics(None).unwrap();
    assert_eq!(
        (empty.conversations, empty.first_at, empty.last_at),
        (0, None, None)
    );
}
