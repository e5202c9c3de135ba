//! `log sql`: somebody's own question, answered without any way to write.

use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Error};

use crate::error::UserError;
use crate::model::Text;

use super::Store;

/// The result of a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub columns: Vec<String>,
    /// As many cells in each as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Null,
    Integer(i64),
    Real(f64),
    Text(Text),
    /// Shown in hexadecimal.
    Blob(Vec<u8>),
}

impl Store {
    /// Answers one SELECT. The views `v_…` are made for it.
    ///
    /// # Errors
    /// [`UserError`] for anything but one statement that reads, and for what SQLite cannot
    /// understand.
    pub fn sql(&mut self, query: &str) -> anyhow::Result<Answer> {
        self.connection.authorizer(Some(only_reading))?;
        let answer = answer(&self.connection, query);
        self.connection
            .authorizer(None::<fn(AuthContext<'_>) -> Authorization>)?;
        answer
    }
}

/// Pragmas that only tell, without an argument or with the name of a table or index.
const TELLING: &[&str] = &[
    "compile_options",
    "data_version",
    "index_info",
    "index_list",
    "table_info",
    "table_list",
    "table_xinfo",
    "user_version",
];

/// Steps of SQLite's machine after which a query of the policy is stopped: some seconds.
pub(super) const STEPS: i32 = 200_000_000;

/// VACUUM INTO and ATTACH write files even where the log itself is read-only.
pub(super) fn only_reading(context: AuthContext<'_>) -> Authorization {
    match context.action {
        AuthAction::Select
        | AuthAction::Read { .. }
        | AuthAction::Function { .. }
        | AuthAction::Recursive => Authorization::Allow,
        AuthAction::Pragma { pragma_name, .. } if TELLING.contains(&pragma_name) => {
            Authorization::Allow
        }
        _ => Authorization::Deny,
    }
}

fn answer(log: &Connection, query: &str) -> anyhow::Result<Answer> {
    let mut statement = log.prepare(query).map_err(refused)?;
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    if columns.is_empty() || !statement.readonly() {
        return Err(only_one_select());
    }
    let mut rows = statement.query([]).map_err(refused)?;
    let mut answer = Vec::new();
    while let Some(row) = rows.next().map_err(refused)? {
        let cells = (0..columns.len()).map(|idx| Ok(cell(row.get_ref(idx)?)));
        answer.push(cells.collect::<rusqlite::Result<_>>()?);
    }
    Ok(Answer {
        columns,
        rows: answer,
    })
}

fn cell(value: ValueRef<'_>) -> Cell {
    match value {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(number) => Cell::Integer(number),
        ValueRef::Real(number) => Cell::Real(number),
        ValueRef::Text(text) => Cell::Text(String::from_utf8_lossy(text).into_owned().into()),
        ValueRef::Blob(bytes) => Cell::Blob(bytes.to_owned()),
    }
}

fn only_one_select() -> anyhow::Error {
    UserError::usage("only one statement that reads is answered")
        .hint("write a SELECT; `SELECT name FROM pragma_table_list` shows what there is")
        .into()
}

fn refused(error: Error) -> anyhow::Error {
    if matches!(error, Error::MultipleStatement | Error::InvalidQuery)
        || error.sqlite_error_code() == Some(rusqlite::ErrorCode::AuthorizationForStatementDenied)
    {
        return only_one_select();
    }
    anyhow::Error::from(error).context(
        UserError::usage("SQLite cannot answer this query")
            .hint("`SELECT * FROM v_conversation LIMIT 1` shows the columns there are"),
    )
}
