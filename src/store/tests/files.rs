use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Barrier;
use std::thread;

use rusqlite::Connection;
use tempfile::TempDir;

use crate::error::UserError;
use crate::store::Opened;

use super::migrations::grown;
use super::*;

pub(super) fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state/log.db");
    (folder, path)
}

pub(super) fn read(path: &Path) -> Store {
    match Store::open_read(path).unwrap() {
        Opened::Log(store) => store,
        Opened::Missing => panic!("no log"),
    }
}

/// Neither way of opening `path` works; both say `message` and leave its bytes alone.
fn check_refused(path: &Path, message: &str) {
    let before = fs::read(path).ok();
    let errors = [
        Store::open_read(path).err().unwrap(),
        Store::open_write(path).err().unwrap(),
    ];
    for error in errors {
        let shown = format!("{error:#}");
        assert!(shown.contains(message), "{shown}");
        assert!(
            error.downcast_ref::<UserError>().unwrap().hint.is_some(),
            "{shown}"
        );
    }
    assert_eq!(fs::read(path).ok(), before);
}

#[test]
fn sqlite_has_no_wal_reset_bug() {
    assert!(
        rusqlite::version_number() >= 3_051_003,
        "{}",
        rusqlite::version()
    );
}

#[test]
fn no_file_and_an_empty_one_are_a_missing_log() {
    let (_folder, path) = folder();
    assert!(matches!(Store::open_read(&path).unwrap(), Opened::Missing));
    assert!(!path.exists());
    fs::create_dir(path.parent().unwrap()).unwrap();
    fs::write(&path, "").unwrap();
    assert!(matches!(Store::open_read(&path).unwrap(), Opened::Missing));
    Store::open_write(&path).unwrap();
    read(&path);
}

#[cfg(unix)]
#[test]
fn only_the_owner_reads_a_new_log() {
    use std::os::unix::fs::PermissionsExt;

    let (_folder, path) = folder();
    let mut store = Store::open_write(&path).unwrap();
    import(&mut store, "email a @0 x");
    let mode = |it: &Path| fs::metadata(it).unwrap().permissions().mode() & 0o7777;
    assert_eq!(mode(path.parent().unwrap()), 0o700);
    for name in ["log.db", "log.db-wal", "log.db-shm"] {
        assert_eq!(mode(&path.with_file_name(name)), 0o600, "{name}");
    }
}

#[test]
fn the_settings_are_what_the_promises_need() {
    let (_folder, path) = folder();
    let store = Store::open_write(&path).unwrap();
    for (pragma, expected) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
        ("secure_delete", "2"),
        ("journal_size_limit", "67108864"),
        ("busy_timeout", "30000"),
    ] {
        let value = store
            .connection
            .pragma_query_value(None, pragma, |row| {
                Ok(match row.get_ref(0)? {
                    rusqlite::types::ValueRef::Integer(it) => it.to_string(),
                    other => other.as_str()?.to_owned(),
                })
            })
            .unwrap();
        assert_eq!(value, expected, "{pragma}");
    }
}

#[test]
fn what_is_no_log_is_refused_untouched() {
    let (folder, path) = folder();
    check_refused(folder.path(), "is not a file");
    fs::create_dir(path.parent().unwrap()).unwrap();
    fs::write(&path, "these are notes, not a database. ".repeat(100)).unwrap();
    check_refused(&path, "this is not a ConversationLog");
    let foreign = folder.path().join("foreign.db");
    Connection::open(&foreign)
        .unwrap()
        .execute_batch("CREATE TABLE t (x)")
        .unwrap();
    check_refused(&foreign, "belongs to another program");
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_not_followed() {
    let (folder, path) = folder();
    drop(Store::open_write(&path).unwrap());
    let link = folder.path().join("link.db");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    check_refused(&link, "is a symbolic link");
    let behind = folder.path().join("behind");
    std::os::unix::fs::symlink(path.parent().unwrap(), &behind).unwrap();
    read(&behind.join("log.db"));
}

#[test]
fn a_lost_file_with_its_write_ahead_log_is_not_begun_anew() {
    let (_folder, path) = folder();
    fs::create_dir(path.parent().unwrap()).unwrap();
    fs::write(path.with_file_name("log.db-wal"), "rows").unwrap();
    check_refused(&path, "is gone, but its write-ahead file is still there");
    assert!(!path.exists());
}

#[test]
fn a_newer_schema_is_refused_untouched() {
    let (_folder, path) = folder();
    let store = Store::open_write(&path).unwrap();
    store
        .connection
        .pragma_update(None, "user_version", migrate::current() + 1)
        .unwrap();
    drop(store);
    check_refused(&path, "this maestro knows");
}

#[test]
fn only_the_documented_words_fit_into_columns() {
    let store = grown();
    for sql in [
        "UPDATE conversation SET channel = 'fax'",
        "UPDATE conversation SET state = 'half-open'",
        "UPDATE conversation SET opened_at = 'yesterday'",
        "UPDATE message SET kind = 'loud'",
        "UPDATE event SET kind = 'sneezed'",
        "DELETE FROM person",
    ] {
        assert!(store.connection.execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn a_reader_sees_one_moment_and_writes_nothing() {
    let (_folder, path) = folder();
    let mut store = Store::open_write(&path).unwrap();
    import(&mut store, "email a @0 x");
    let mut reader = read(&path);
    assert_eq!(reader.statistics(None).unwrap().conversations, 1);
    import(&mut store, "email b @0 x");
    assert_eq!(reader.statistics(None).unwrap().conversations, 1);
    assert_eq!(read(&path).statistics(None).unwrap().conversations, 2);
    assert!(reader.set_look(&"ann".into(), at(1)).is_err());
}

#[test]
fn a_log_may_be_begun_by_several_at_once() {
    for _ in 0..20 {
        let (_folder, path) = folder();
        let start = Barrier::new(4);
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    start.wait();
                    Store::open_write(&path).unwrap();
                });
            }
        });
    }
}

#[test]
fn two_writers_lose_nothing() {
    let (_folder, path) = folder();
    thread::scope(|scope| {
        for writer in 0..4 {
            let path = &path;
            scope.spawn(move || {
                let mut store = Store::open_write(path).unwrap();
                for idx in 0..10 {
                    import(
                        &mut store,
                        &format!("email {writer}-{idx} @0 x\nm @1 ann hi"),
                    );
                    import(
                        &mut store,
                        &format!("email shared @0 x\nm#{writer}-{idx} @1 ann hi"),
                    );
                }
            });
        }
    });
    let statistics = read(&path).statistics(None).unwrap();
    assert_eq!((statistics.conversations, statistics.messages), (41, 80));
}

#[test]
fn a_backup_is_whole_private_and_replaces_nothing() {
    let (folder, path) = folder();
    let mut store = Store::open_write(&path).unwrap();
    import(&mut store, "email a @0 x\nm @1 ann hello");
    let to = folder.path().join("backup.db");
    read(&path).backup(&to).unwrap();
    assert_eq!(
        all(&read(&to), Filter::All, None),
        "email a @0 x\nm @1 ann hello\n"
    );
    let error = store.backup(&to).unwrap_err();
    assert!(error.to_string().contains("exists already"), "{error:#}");
    let mut names: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .filter(|it| !it.ends_with("-shm") && !it.ends_with("-wal"))
        .collect();
    names.sort();
    assert_eq!(names, ["backup.db", "state"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(
            fs::metadata(&to).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
}

#[test]
fn what_a_killed_backup_left_behind_is_removed_by_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.db");
    drop(Store::open_write(&path).unwrap());
    let to = folder.path().join("copy.db");
    let file = |name: &str| fs::File::create(folder.path().join(name)).unwrap();
    drop(file("copy.db.4194305.tmp"));
    drop(file("copy.db.4194305.tmp-journal"));
    let running = file("copy.db.4194306.tmp");
    running.lock().unwrap();
    for other in [
        "copy.db.notes.tmp",
        "other.db.4194305.tmp",
        "copy.db.4194305",
    ] {
        drop(file(other));
    }
    Store::open_write(&path).unwrap().backup(&to).unwrap();
    let mut names: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .filter(|it| !it.starts_with("log.db"))
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "copy.db",
            "copy.db.4194305",
            "copy.db.4194306.tmp",
            "copy.db.notes.tmp",
            "other.db.4194305.tmp"
        ]
    );
}

#[test]
fn a_full_disk_is_said_and_stores_nothing() {
    let (_folder, path) = folder();
    let mut store = Store::open_write(&path).unwrap();
    let pages: i64 = store
        .connection
        .pragma_query_value(None, "page_count", |it| it.get(0))
        .unwrap();
    store
        .connection
        .pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))
        .unwrap();
    let mut batch = store.batch().unwrap();
    let big = format!("email a @0 x\nbody {}", "x".repeat(100_000));
    let error = batch.upsert(&record(&big), at(NOW)).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("no space left to write the log"),
        "{error:#}"
    );
    assert!(batch.finish(run(), None).is_err());
    assert_eq!(read(&path).statistics(None).unwrap().conversations, 0);
}
