//! The ConversationLog seen through its own word.

use insta::assert_snapshot;

use crate::support::{Maestro, fixture, sample};

const NOW: &str = "2026-02-13T14:00:00Z";

#[test]
fn stats_count_what_is_in_the_log() {
    let stats = sample(&["log", "stats"]);
    // The size belongs to SQLite.
    let stats: Vec<&str> = stats.lines().filter(|it| !it.starts_with("size")).collect();
    assert_snapshot!(stats.join("\n"), @"
    conversations  71
    messages       206
    events         134
    decisions      17
    extracts       3
    first          2026-01-24T18:26:41Z
    last           2026-02-13T13:47:40Z

    CHANNEL            CONVERSATIONS
    github-issue                  29
    github-discussion             10
    email                         10
    discord                       13
    slack                          9
    [exit 0]
    ");
    let json = Maestro::new().json(&["log", "stats", "--sample"]);
    assert_eq!(json["schema"], "maestro.log-stats/1");
    assert_eq!(json["by_channel"]["github-issue"], 29);
    assert!(json["size_bytes"].as_u64().unwrap() > 4096);
}

#[test]
fn search_finds_words_wherever_they_stand() {
    assert_snapshot!(sample(&["log", "search", "proxy"]), @r"
    REF                WHERE    DATE        TITLE                                        TEXT
    caro-cli/caro#171  message  2026-01-25  Install script hangs behind a company proxy  The lookup goes through the proxy on main now. It ships with…
    c17                title    2026-01-28  Hosts for our proxy allow list               Hosts for our proxy allow list
    caro-cli/caro#171  title    2026-01-24  Install script hangs behind a company proxy  Install script hangs behind a company proxy
    caro-cli/caro#171  message  2026-01-24  Install script hangs behind a company proxy  Reproduced with a proxy in a container: the version lookup uses its…
    [exit 0]
    ");
}

#[test]
fn search_finds_beginnings_and_phrases_and_ignores_accents() {
    for (words, expected) in [
        ("licen*", "licence"),
        ("\"another person\"", "another person"),
        ("RUCKFRAGE", "Rückfrage"),
    ] {
        let found = sample(&["log", "search", words]);
        assert!(found.contains(expected), "{words}: {found}");
    }
}

#[test]
fn a_search_without_a_match_is_empty_and_says_so() {
    assert_snapshot!(sample(&["log", "search", "xylophone"]), @r"
    --- stderr ---
    note: nothing found
    [exit 0]
    ");
    assert_snapshot!(sample(&["log", "search", "xylophone", "--format", "json"]), @r#"
    {
      "schema": "maestro.log-search/1",
      "as_of": "2026-02-13T14:00:00Z",
      "hits": []
    }
    --- stderr ---
    note: nothing found
    [exit 0]
    "#);
}

#[test]
fn a_search_takes_no_syntax_from_its_words() {
    for words in [
        "\"",
        "NEAR(",
        "a AND",
        "title:x",
        "-",
        "*",
        "'; DROP TABLE message",
    ] {
        let found = sample(&["log", "search", words]);
        assert!(!found.contains("SQL") && !found.contains("fts5"), "{found}");
        assert!(!found.ends_with("[exit 1]"), "{words}: {found}");
    }
}

#[test]
fn show_prints_the_conversation_in_the_exchange_format() {
    assert_snapshot!(sample(&["log", "show", "#236"]));
}

#[test]
fn sql_answers_in_every_format() {
    let query =
        "SELECT channel, count(*) AS n FROM v_conversation GROUP BY channel ORDER BY n, channel";
    assert_snapshot!(sample(&["log", "sql", query]), @r"
    channel             n
    slack               9
    email              10
    github-discussion  10
    discord            13
    github-issue       29
    [exit 0]
    ");
    assert_snapshot!(sample(&["log", "sql", query, "--format", "csv"]), @r"
    channel,n
    slack,9
    email,10
    github-discussion,10
    discord,13
    github-issue,29
    [exit 0]
    ");
    let json = Maestro::new().json(&["log", "sql", query, "--sample"]);
    assert_eq!(json[0]["n"], 9);
}

#[test]
fn sql_cannot_write() {
    let maestro = Maestro::at(NOW);
    maestro.write("good.jsonl", fixture("exchange/good.jsonl"));
    maestro.stdout(&["extract", "file", "good.jsonl"]);
    let before = maestro.stdout(&["log", "export"]);
    for query in [
        "DELETE FROM conversation",
        "DROP VIEW v_conversation",
        "PRAGMA user_version = 9",
        "PRAGMA query_only = OFF",
        "ATTACH 'other.db' AS other",
        "VACUUM INTO 'copy.db'",
        "CREATE TEMP TABLE t(x)",
        "WITH x AS (SELECT 1) INSERT INTO look SELECT 1, 2",
        "SELECT 1; DELETE FROM conversation",
    ] {
        let said = maestro.run(&["log", "sql", query]);
        assert!(said.contains("error:"), "{query}: {said}");
        assert!(!said.ends_with("[exit 0]"), "{query}: {said}");
    }
    assert_eq!(maestro.stdout(&["log", "export"]), before);
    assert!(!maestro.exists("copy.db") && !maestro.exists("other.db"));
}

#[test]
fn a_backup_is_the_whole_log_and_replaces_nothing() {
    let maestro = Maestro::at(NOW);
    maestro.write("good.jsonl", fixture("exchange/good.jsonl"));
    maestro.stdout(&["extract", "file", "good.jsonl"]);
    assert_snapshot!(maestro.run(&["log", "backup", "copy.db"]), @r"
    backed up to copy.db
    [exit 0]
    ");
    let kept = maestro.stdout(&["log", "export"]);
    assert_eq!(maestro.stdout(&["log", "export", "--db", "copy.db"]), kept);
    assert_snapshot!(maestro.run(&["log", "backup", "copy.db"]), @r"
    --- stderr ---
    error: copy.db exists already
    hint: name a new file for the backup
    [exit 5]
    ");
}

#[test]
fn two_backups_of_one_second_get_two_names() {
    let maestro = Maestro::at(NOW);
    maestro.write("good.jsonl", fixture("exchange/good.jsonl"));
    maestro.stdout(&["extract", "file", "good.jsonl"]);
    let first = maestro.stdout(&["log", "backup"]);
    let second = maestro.stdout(&["log", "backup"]);
    let stem = first.trim().strip_suffix(".db").unwrap();
    assert_eq!(second.trim(), format!("{stem}-2.db"));
    assert_eq!(maestro.run(&["log", "backup", "-q"]), "[exit 0]");
}

#[test]
fn an_empty_folder_has_an_empty_log_and_reading_creates_none() {
    let maestro = Maestro::at(NOW);
    for args in [
        &["log", "stats"][..],
        &["log", "export"],
        &["log", "search", "x"],
        &["triage"],
        &["sla"],
        &["sla", "check"],
        &["extract", "status"],
    ] {
        let said = maestro.run(args);
        assert!(
            said.contains("there is no log at .maestro/log.db yet"),
            "{said}"
        );
    }
    assert!(!maestro.exists(".maestro"));
}
