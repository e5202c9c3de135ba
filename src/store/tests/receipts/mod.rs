//! What an audit says in one line: `5 receipts, head same`, and each fault behind it.

mod heads;
mod writing;

use rusqlite::Connection;

use crate::model::{Decision, DecisionField};
use crate::receipt::{Clock, Head, Standing};
use crate::store::{Audit, HeadFound, Notice, Opened, Origin, RowFault};

use super::files::{folder, read};
use super::*;

fn decision(seconds: i64, value: &str) -> Decision {
    Decision {
        conversation: crate::model::ConversationId(1),
        at: at(seconds),
        actor: "@mira".into(),
        field: DecisionField::Owner,
        value: Some(value.into()),
        reason: None,
    }
}

/// An import, three decisions and a note.
fn fill(store: &mut Store) {
    import(store, "email a @0 x");
    for (seconds, value) in [(10, "@a"), (20, "@b"), (30, "@c")] {
        store.decide(&[decision(seconds, value)], None).unwrap();
    }
}

fn shown(audit: &Audit) -> String {
    let head = match &audit.head {
        HeadFound::NotNeeded => "not needed".to_owned(),
        HeadFound::Missing => "missing".to_owned(),
        HeadFound::Unreadable(_) => "unreadable".to_owned(),
        HeadFound::NotCompared(_) => "not compared".to_owned(),
        HeadFound::Found(_, Standing::Same) => "same".to_owned(),
        HeadFound::Found(_, standing) => format!("{standing:?}"),
    };
    let mut res = format!("{} receipts, head {head}", audit.chain.len());
    if let Some(fault) = &audit.fault {
        res += &format!(", {}@{}", fault.reason.as_str(), fault.seq);
    }
    let row = |it: &RowFault| {
        let by = it.receipt.map_or("nobody".to_owned(), |it| it.to_string());
        format!(", {} {}-{} by {by}", it.table, it.from, it.to)
    };
    res + &audit.rows.iter().map(row).collect::<String>()
}

/// Somebody changes the file with another program; the audit says `expected`.
fn check_found(sql: &str, expected: &str) {
    let (_folder, path) = folder();
    let mut store = Store::open_write(&path).unwrap();
    fill(&mut store);
    drop(store);
    tamper(&path, sql);
    let audit = read(&path).audit(None, true).unwrap();
    assert_eq!(shown(&audit), expected, "{sql}");
}

fn tamper(path: &std::path::Path, sql: &str) {
    let log = Connection::open(path).unwrap();
    let triggers: Vec<String> = log
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let kept: Vec<String> = triggers
        .iter()
        .map(|it| {
            let sql = "SELECT sql FROM sqlite_schema WHERE name = ?1";
            log.query_row(sql, [it], |row| row.get(0)).unwrap()
        })
        .collect();
    for it in &triggers {
        log.execute_batch(&format!("DROP TRIGGER {it}")).unwrap();
    }
    log.execute_batch(sql).unwrap();
    log.execute_batch(&(kept.join(";") + ";")).unwrap();
}

#[test]
fn every_change_of_people_has_a_receipt_and_the_head_is_the_last() {
    check_found("", "5 receipts, head same");
}

#[test]
fn what_another_program_changed_is_found() {
    for (sql, expected) in [
        (
            "UPDATE receipt SET payload = replace(payload, 'mira', 'mara') WHERE seq = 4",
            "3 receipts, head same, hash@4",
        ),
        (
            "DELETE FROM receipt WHERE seq = 3",
            "2 receipts, head same, gap@4",
        ),
        (
            "DELETE FROM receipt WHERE seq > 3",
            "3 receipts, head Ahead(2), decision 2-2 by nobody, decision 3-3 by nobody",
        ),
        ("DELETE FROM receipt", "0 receipts, head Ahead(5)"),
        (
            "DELETE FROM receipt WHERE seq > 4; DELETE FROM decision WHERE id = 3",
            "4 receipts, head Ahead(1)",
        ),
        (
            "UPDATE decision SET value = '@z' WHERE id = 2",
            "5 receipts, head same, decision 2-2 by 4",
        ),
        (
            "UPDATE decision SET at = at + 1 WHERE id = 2",
            "5 receipts, head same, decision 2-2 by 4",
        ),
        (
            "DELETE FROM decision WHERE id = 3",
            "5 receipts, head same, decision 3-3 by 5",
        ),
        (
            "INSERT INTO decision (conversation_id, at, actor, field) VALUES (1, 5, '@x', 'done')",
            "5 receipts, head same, decision 4-4 by nobody",
        ),
        (
            "UPDATE extract_run SET created = 9",
            "5 receipts, head same, extract_run 1-1 by 2",
        ),
        (
            "UPDATE receipt_chain SET secret = zeroblob(32)",
            "5 receipts, head same, decision 1-1 by 3, decision 2-2 by 4, decision 3-3 by 5, \
             extract_run 1-1 by 2",
        ),
    ] {
        check_found(sql, expected);
    }
}

#[test]
fn a_receipt_is_never_changed_deleted_or_put_out_of_turn() {
    let mut store = Store::in_memory().unwrap();
    fill(&mut store);
    for (sql, words) in [
        ("UPDATE receipt SET seq = 9 WHERE seq = 5", "append-only"),
        ("DELETE FROM receipt WHERE seq = 5", "append-only"),
        (
            "INSERT INTO receipt VALUES (9, zeroblob(32), zeroblob(32), '{}')",
            "follows the last",
        ),
        ("DELETE FROM receipt_chain", "keeps its name"),
    ] {
        let error = store.connection.execute_batch(sql).unwrap_err();
        assert!(error.to_string().contains(words), "{sql}: {error}");
    }
    assert_eq!(
        shown(&store.audit(None, true).unwrap()),
        "5 receipts, head not needed"
    );
}
