use rusqlite::Connection;

use super::files::folder;
use super::*;

#[test]
fn an_older_schema_is_not_migrated_by_reading() {
    let (_folder, path) = folder();
    let store = Store::open_write(&path).unwrap();
    store
        .connection
        .pragma_update(None, "user_version", migrate::current() - 1)
        .unwrap();
    drop(store);
    let error = Store::open_read(&path).err().unwrap();
    assert!(
        error.to_string().contains("an earlier maestro"),
        "{error:#}"
    );
}

/// What a log of each version held, in order.
pub(super) const SAMPLES: &[&str] = &[
    include_str!("../../../fixtures/migrations/0001.sql"),
    include_str!("../../../fixtures/migrations/0002.sql"),
    include_str!("../../../fixtures/migrations/0003.sql"),
    include_str!("../../../fixtures/migrations/0004.sql"),
    include_str!("../../../fixtures/migrations/0005.sql"),
    include_str!("../../../fixtures/migrations/0006.sql"),
    include_str!("../../../fixtures/migrations/0007.sql"),
    include_str!("../../../fixtures/migrations/0008.sql"),
    include_str!("../../../fixtures/migrations/0009.sql"),
    include_str!("../../../fixtures/migrations/0010.sql"),
    include_str!("../../../fixtures/migrations/0011.sql"),
    include_str!("../../../fixtures/migrations/0012.sql"),
    include_str!("../../../fixtures/migrations/0013.sql"),
    include_str!("../../../fixtures/migrations/0014.sql"),
    include_str!("../../../fixtures/migrations/0015.sql"),
    include_str!("../../../fixtures/migrations/0016.sql"),
    include_str!("../../../fixtures/migrations/0017.sql"),
];

/// A log that was in use at every version.
pub(super) fn grown() -> Store {
    let connection = Connection::open_in_memory().unwrap();
    assert_eq!(migrate::MIGRATIONS.len(), SAMPLES.len());
    for (script, samples) in migrate::MIGRATIONS.iter().zip(SAMPLES) {
        connection.execute_batch(script).unwrap();
        connection.execute_batch(samples).unwrap();
    }
    Store {
        connection,
        path: ":memory:".into(),
        receipts: Box::default(),
    }
}

#[test]
fn every_migration_carries_its_sample_rows() {
    let store = grown();
    let incidents = store.incidents(None).unwrap();
    assert_eq!(incidents[0].events.len(), 4);
    let check: String = store
        .connection
        .query_row("PRAGMA integrity_check", [], |it| it.get(0))
        .unwrap();
    assert_eq!(check, "ok");
    let mut tables = store
        .connection
        .prepare(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
             AND name NOT GLOB 'sqlite_*'",
        )
        .unwrap();
    let tables = tables.query_map([], |it| it.get::<_, String>(0)).unwrap();
    for table in tables.map(Result::unwrap) {
        let sql = format!("SELECT count(*) FROM \"{table}\"");
        let rows: i64 = store
            .connection
            .query_row(&sql, [], |it| it.get(0))
            .unwrap();
        assert!(rows > 0, "no sample row in {table}");
    }
    assert_eq!(store.statistics(None).unwrap().conversations, 2);
    assert_eq!(
        all(&store, Filter::All, Some(1_000_000)),
        clean(
            "email <a1@example.org> @0 licence key
body Where is my key?
closed 90000
             by ann@example.org
m#<a2@example.org> @9000 founder It is on its way.
             github-issue acme/app#7 @100 crash on start
labels bug-p1-high
milestone 1.1
             by 
partial 
m#issuecomment-9 @100500 founder Done. <!-- maestro:v1 op=0a1b2c3d-2 kind=fixed-verify -->
e @150 labeled bug-p1-high founder
e @160 reopened - founder"
        )
    );
}

#[test]
fn a_log_of_the_first_version_keeps_its_rows() {
    let mut connection = Connection::open_in_memory().unwrap();
    let first = include_str!("../migrations/0001_conversation_log.sql");
    let rows = include_str!("../../../fixtures/migrations/0001.sql");
    connection.execute_batch(&format!("{first}{rows}")).unwrap();
    connection
        .execute_batch(
            "INSERT INTO message_text VALUES
                 (2, 2, zeroblob(32), 'No. <!-- maestro:v1 op=1-1 kind=wontfix -->');
             INSERT INTO message VALUES
                 (2, 2, 1770100500, 2, 'team', NULL, 'plain', 1, 0, NULL, NULL, NULL, NULL);",
        )
        .unwrap();
    connection.pragma_update(None, "user_version", 1).unwrap();
    super::super::connection::harden(&connection).unwrap();
    migrate::migrate(&mut connection).unwrap();
    let one = |sql: &str| -> String { connection.query_row(sql, [], |it| it.get(0)).unwrap() };
    let kinds = "SELECT group_concat(kind, ' ') FROM (SELECT kind FROM v_message ORDER BY id)";
    assert_eq!(one(kinds), "plain declines");
    assert_eq!(one("SELECT body FROM message_revision"), "Soon.");
    assert_eq!(one("SELECT count(*) || '' FROM position_key"), "0");
    assert_eq!(one("PRAGMA integrity_check"), "ok");
    let orphans = connection
        .prepare("PRAGMA foreign_key_check")
        .unwrap()
        .exists([]);
    assert!(!orphans.unwrap());
}
