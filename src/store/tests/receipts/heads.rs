//! The head beside the log.

use super::*;

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
    let before: Vec<_> = before.zip(migrations::SAMPLES).collect();
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
