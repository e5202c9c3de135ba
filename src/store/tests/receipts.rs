//! What an audit says in one line: `5 receipts, head same`, and each fault behind it.

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

#[test]
fn a_chain_that_was_written_anew_is_not_that_of_the_head() {
    let (_folder, path) = folder();
    fill(&mut Store::open_write(&path).unwrap());
    let head = Store::head_beside(&path).unwrap().unwrap();
    for name in ["log.db", "log.db-wal", "log.db-shm"] {
        let _ = std::fs::remove_file(path.with_file_name(name));
    }
    let mut store = Store::open_write(&path).unwrap();
    fill(&mut store);
    store.decide(&[decision(40, "@d")], None).unwrap();
    assert_eq!(
        shown(&store.audit(None, false).unwrap()),
        "6 receipts, head Foreign"
    );
    assert_eq!(Store::head_beside(&path).unwrap(), Some(head));
}

#[test]
fn an_older_copy_of_the_log_leaves_the_head_ahead_and_in_its_place() {
    let (folder, path) = folder();
    let mut store = Store::open_write(&path).unwrap();
    fill(&mut store);
    let copy = folder.path().join("copy.db");
    store.backup(&copy).unwrap();
    store
        .decide(&[decision(40, "@d"), decision(40, "@e")], None)
        .unwrap();
    store.decide(&[decision(50, "@f")], None).unwrap();
    drop(store);
    let head = Store::head_beside(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    std::fs::rename(&copy, &path).unwrap();
    let mut store = Store::open_write(&path).unwrap();
    for seconds in [60, 70, 80] {
        store.decide(&[decision(seconds, "@g")], None).unwrap();
        assert_eq!(Store::head_beside(&path).unwrap(), head);
    }
    assert_eq!(
        shown(&store.audit(None, false).unwrap()),
        "8 receipts, head Foreign"
    );
}

#[test]
fn a_head_that_a_crash_left_behind_is_no_fault_and_moves_on() {
    let (_folder, path) = folder();
    let mut store = Store::open_write(&path).unwrap();
    fill(&mut store);
    let head = Store::head_beside(&path).unwrap().unwrap();
    store.decide(&[decision(40, "@d")], None).unwrap();
    std::fs::write(path.with_file_name("log.db.head"), head.to_string()).unwrap();
    assert_eq!(
        shown(&store.audit(None, false).unwrap()),
        "6 receipts, head Behind(1)"
    );
    store.decide(&[decision(50, "@e")], None).unwrap();
    assert_eq!(
        shown(&store.audit(None, false).unwrap()),
        "7 receipts, head same"
    );
}

#[test]
fn a_head_that_was_kept_elsewhere_counts_instead() {
    let mut store = Store::in_memory().unwrap();
    fill(&mut store);
    let audit = store.audit(None, false).unwrap();
    let log = audit.chain.log().unwrap().to_owned();
    let head = |seq| Head {
        log: log.clone(),
        seq,
        hash: audit.chain.hash(),
    };
    for (seq, expected) in [
        (5, "5 receipts, head same"),
        (4, "5 receipts, head Foreign"),
        (9, "5 receipts, head Ahead(4)"),
    ] {
        let audit = store.audit(Some(head(seq)), false).unwrap();
        assert_eq!(shown(&audit), expected);
    }
}

#[cfg(unix)]
#[test]
fn a_head_is_private_and_no_link_is_followed() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let (folder, path) = folder();
    let mut store = Store::open_write(&path).unwrap();
    fill(&mut store);
    let head = path.with_file_name("log.db.head");
    let mode = std::fs::metadata(&head).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let target = folder.path().join("target");
    std::fs::write(&target, "kept").unwrap();
    std::fs::remove_file(&head).unwrap();
    symlink(&target, &head).unwrap();
    store.decide(&[decision(40, "@d")], None).unwrap();
    assert_eq!(std::fs::read_to_string(&target).unwrap(), "kept");
    assert_eq!(
        shown(&store.audit(None, false).unwrap()),
        "6 receipts, head unreadable"
    );
}

#[test]
fn the_first_receipt_describes_what_was_there_before_it() {
    let mut connection = Connection::open_in_memory().unwrap();
    let before = migrate::MIGRATIONS
        .iter()
        .take_while(|it| !it.contains("CREATE TABLE receipt "));
    let before: Vec<_> = before.zip(files::SAMPLES).collect();
    for (script, rows) in &before {
        connection.execute_batch(script).unwrap();
        connection.execute_batch(rows).unwrap();
    }
    connection
        .pragma_update(None, "user_version", before.len() as i64)
        .unwrap();
    migrate::migrate(&mut connection).unwrap();
    let store = Store {
        connection,
        path: "(old)".into(),
        receipts: Box::default(),
    };
    let before = store.audit(None, true).unwrap();
    assert_eq!(shown(&before), "1 receipts, head not needed");
    assert!(3 < before.n_rows, "{}", before.n_rows);
    store
        .connection
        .execute_batch(
            "DROP TRIGGER decision_is_never_changed; UPDATE decision SET actor = '@other'",
        )
        .unwrap();
    let after = shown(&store.audit(None, true).unwrap());
    assert!(after.contains(", decision 1-"), "{after}");
    assert!(after.ends_with("by 1"), "{after}");
}

#[test]
fn writers_at_once_make_one_chain() {
    let (_folder, path) = folder();
    import(&mut Store::open_write(&path).unwrap(), "email a @0 x");
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let mut store = Store::open_write(&path).unwrap();
                for seconds in 0..10 {
                    store.decide(&[decision(seconds, "@a")], None).unwrap();
                }
            });
        }
    });
    // Of two that move the head at once the slower one may win: it is behind, and no fault.
    let found = shown(&read(&path).audit(None, true).unwrap());
    let is_whole = found == "82 receipts, head same" || found.contains("head Behind(");
    assert!(is_whole, "{found}");
    assert!(found.starts_with("82 receipts"), "{found}");
}

#[test]
fn a_full_disk_leaves_no_change_without_its_receipt() {
    let (_folder, path) = folder();
    let mut store = Store::open_write(&path).unwrap();
    import(&mut store, "email a @0 x");
    let pages: i64 = store
        .connection
        .pragma_query_value(None, "page_count", |it| it.get(0))
        .unwrap();
    store
        .connection
        .pragma_update_and_check(None, "max_page_count", pages + 3, |_| Ok(()))
        .unwrap();
    let stored = (0..1000).take_while(|it| store.decide(&[decision(*it, "@a")], None).is_ok());
    let stored = stored.count() as u64;
    assert!(0 < stored && stored < 1000, "{stored}");
    let audit = read(&path).audit(None, true).unwrap();
    assert_eq!(shown(&audit), format!("{} receipts, head same", stored + 2));
}

#[test]
fn a_receipt_says_where_the_change_comes_from_and_when_the_clock_went_back() {
    let heard = std::rc::Rc::new(std::cell::RefCell::new(Vec::new()));
    let mut store = Store::in_memory().unwrap();
    import(&mut store, "email a @0 x");
    let origin = Origin {
        command: Some("triage set".to_owned()),
        policy: Some("12ab".to_owned()),
        clock: Clock::System,
    };
    let ears = std::rc::Rc::clone(&heard);
    let mut store = store.receipted(
        origin,
        Box::new(move |it| {
            let shown = match it {
                Notice::Written(id) => format!("written {}", id.seq),
                Notice::ClockWentBack { last_at } => format!("back from {last_at}"),
                other => format!("{other:?}"),
            };
            ears.borrow_mut().push(shown);
        }),
    );
    store.decide(&[decision(2000, "@a")], None).unwrap();
    store.decide(&[decision(1750, "@a")], None).unwrap();
    store.decide(&[decision(10, "@a")], None).unwrap();
    assert_eq!(store.last_receipt().map(|it| it.seq), Some(5));
    assert_eq!(
        *heard.borrow(),
        [
            "written 3",
            "written 4",
            "written 5",
            "back from 2026-02-02 03:09:10 UTC"
        ]
    );
    let mut last = String::new();
    store
        .each_receipt(&mut |it| {
            last = it.payload;
            Ok(())
        })
        .unwrap();
    let digest = last.find("\"sha256\"").map(|it| &last[..it]).unwrap();
    assert_eq!(
        digest,
        "{\"actor\":\"@mira\",\"at\":\"2026-02-02T02:40:10Z\",\"clock\":\"system\",\
         \"command\":\"triage set\",\"counts\":{},\"kind\":\"decision\",\"log\":null,\
         \"maestro\":\"0.1.0\",\"policy\":\"12ab\",\"rows\":[{\"count\":1,\"from\":3,"
    );
}

#[test]
fn a_run_that_changes_nothing_has_no_receipt() {
    let mut store = log_of(&["email a @0 x", "email a @0 x"]);
    let audit = store.audit(None, false).unwrap();
    assert_eq!(shown(&audit), "2 receipts, head not needed");
    assert_eq!(audit.runs_without, 1);
    import(&mut store, "email b @0 x");
    assert_eq!(
        shown(&store.audit(None, false).unwrap()),
        "3 receipts, head not needed"
    );
}

#[test]
fn a_log_without_a_file_has_the_same_receipts_every_time() {
    let hashes = || {
        let mut store = Store::in_memory().unwrap();
        fill(&mut store);
        store.audit(None, false).unwrap().chain.hash()
    };
    assert_eq!(hashes(), hashes());
    let (_folder, path) = folder();
    drop(Store::open_write(&path).unwrap());
    let Opened::Log(store) = Store::open_read(&path).unwrap() else {
        panic!("no log");
    };
    let log = store.audit(None, false).unwrap().chain.log().map(str::len);
    assert_eq!(log, Some(32));
}
