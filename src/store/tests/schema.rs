//! What a new log begins with: where all migrations lead.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use rusqlite::Connection;

use super::migrate;

const FILE: &str = "src/store/schema.sql";

const HEAD: &str = "-- Generated from `migrations/`, which lead here: `UPDATE_GENERATED=1 cargo test schema`\n\
                    -- writes it anew. A change goes into a new migration.\n";

fn made_by(scripts: &[&str]) -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    for script in scripts {
        connection.execute_batch(script).unwrap();
    }
    connection
}

/// Everything in the schema, in its order, as (name, SQL).
fn objects(log: &Connection) -> Vec<(String, Option<String>)> {
    let sql = "SELECT name, sql FROM sqlite_schema ORDER BY rowid";
    let mut statement = log.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.unwrap().map(Result::unwrap).collect()
}

/// Every row of every table, as (table, count).
fn counts(log: &Connection) -> Vec<(String, i64)> {
    let is_table = |it: &&(String, Option<String>)| {
        let sql = it.1.as_deref().unwrap_or_default();
        // A sequence of nothing is none.
        let is_ours = !it.0.starts_with("sqlite_");
        is_ours && (sql.starts_with("CREATE TABLE") || sql.starts_with("CREATE VIRTUAL"))
    };
    let all = objects(log);
    let names = all.iter().filter(is_table).map(|it| it.0.clone());
    let count = |name: String| {
        let sql = format!("SELECT count(*) FROM \"{name}\"");
        let count = log.query_row(&sql, [], |row| row.get(0)).unwrap();
        (name, count)
    };
    names.map(count).collect()
}

/// FTS5 makes tables of its own for each of ours.
fn is_by_itself(name: &str, all: &[(String, Option<String>)]) -> bool {
    let is_search = |it: &&(String, Option<String>)| {
        let sql = it.1.as_deref();
        sql.is_some_and(|it| it.starts_with("CREATE VIRTUAL TABLE"))
    };
    let mut searches = all.iter().filter(is_search);
    name.starts_with("sqlite_") || searches.any(|it| name.starts_with(&format!("{}_", it.0)))
}

fn written(log: &Connection) -> String {
    let mut res = HEAD.to_owned();
    let all = objects(log);
    for (name, sql) in &all {
        if let Some(sql) = sql.as_ref().filter(|_| !is_by_itself(name, &all)) {
            write!(res, "\n{sql};\n").unwrap();
        }
    }
    res.push_str("\nINSERT INTO search_mark (only, conversation, message) VALUES (1, 0, 0);\n");
    res
}

#[test]
fn a_new_log_begins_where_all_migrations_lead() {
    let grown = made_by(migrate::MIGRATIONS);
    let expected = written(&grown);
    if env::var_os("UPDATE_GENERATED").is_some() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
        fs::write(file, &expected).unwrap();
        return;
    }
    assert_eq!(
        migrate::SCHEMA,
        expected,
        "{FILE} is out of date; UPDATE_GENERATED=1 cargo test schema writes it anew"
    );
    let new = made_by(&[migrate::SCHEMA]);
    assert_eq!(objects(&new), objects(&grown));
    assert_eq!(counts(&new), counts(&grown));
}
