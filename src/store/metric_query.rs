//! The query of a `[metric.NAME]`: one SELECT, bounded in its steps, that gives a number.

use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode, OptionalExtension, Row, Statement};

use super::Store;
use super::connection;
use super::migrate;
use super::query::{STEPS, only_reading};

/// Longer is no query that people read.
const LONGEST: usize = 20_000;

/// SQLite asks the clock for these; a number must be the same again for the same moment.
const CLOCKS: [&str; 5] = [
    "'now'",
    "\"now\"",
    "current_timestamp",
    "current_date",
    "current_time",
];

/// Written without their time they mean now; quotes stand empty, blanks and comments are gone.
const CLOCK_CALLS: [&str; 5] = [
    "date()",
    "time()",
    "julianday()",
    "unixepoch()",
    "strftime('')",
];

/// What is another number each time, or tells of the connection instead of the log.
const UNSTEADY: [&str; 8] = [
    "changes",
    "current_date",
    "current_time",
    "current_timestamp",
    "last_insert_rowid",
    "random",
    "randomblob",
    "total_changes",
];

/// How SQLite says that an authorizer refused a function; its name follows.
const NO_FUNCTION: &str = "not authorized to use function: ";

/// What a query gave.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// NULL, or no row.
    Nothing,
    One(f64),
    Ratio {
        good: f64,
        total: f64,
    },
}

impl Store {
    /// Answers the query of a metric, with its moments written into it. No longer than a bounded
    /// number of steps.
    ///
    /// # Errors
    /// In words for people: what SQLite cannot answer, what writes, what gives more than one
    /// number, or good and total.
    pub fn metric_number(&mut self, query: &str) -> anyhow::Result<Result<Number, String>> {
        self.connection.authorizer(Some(steady))?;
        self.connection.progress_handler(STEPS, Some(|| true))?;
        let number = number(&self.connection, query);
        self.connection
            .progress_handler(STEPS, None::<fn() -> bool>)?;
        self.connection
            .authorizer(None::<fn(AuthContext<'_>) -> Authorization>)?;
        Ok(number)
    }

    /// Answers one of our own queries for a single number; what is no number is none.
    pub fn recount(&self, query: &str) -> anyhow::Result<Option<f64>> {
        let value = self.connection.query_row(query, [], |row| row.get(0));
        self.told(value.optional().map_err(Into::into))
            .map(Option::flatten)
    }
}

/// Checks the query of a policy against the schema, without any log.
///
/// # Errors
/// In words for people.
pub fn check_metric_query(query: &str) -> Result<(), String> {
    if LONGEST < query.len() {
        return Err(format!("a query of more than {LONGEST} bytes"));
    }
    let lower = query.to_lowercase();
    let bare = bare(&lower);
    let clock = CLOCKS.iter().find(|it| lower.contains(**it));
    if let Some(clock) = clock.or_else(|| CLOCK_CALLS.iter().find(|it| bare.contains(**it))) {
        return Err(format!(
            "a query must not read the clock (`{clock}`): `:now` is the moment of the command"
        ));
    }
    let empty = || -> anyhow::Result<Connection> {
        let mut log = Connection::open_in_memory()?;
        connection::harden(&log)?;
        migrate::migrate(&mut log)?;
        log.authorizer(Some(steady))?;
        Ok(log)
    };
    let log = empty().map_err(|it| format!("cannot be checked: {it:#}"))?;
    let query = with_moments(query, "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
    prepared(&log, &query).map(drop)
}

/// Reading only, and nothing that gives another number for the same log and moment.
fn steady(context: AuthContext<'_>) -> Authorization {
    match context.action {
        AuthAction::Function { function_name }
            if UNSTEADY.contains(&function_name.to_ascii_lowercase().as_str()) =>
        {
            Authorization::Deny
        }
        _ => only_reading(context),
    }
}

/// A query without blanks, comments and what stands in its quotes.
fn bare(query: &str) -> String {
    let mut res = String::new();
    let mut rest = query;
    while let Some(char) = rest.chars().next() {
        let end = match char {
            '-' if rest.starts_with("--") => rest.find('\n'),
            '/' if rest.starts_with("/*") => rest[2..].find("*/").map(|it| it + 3),
            '\'' | '"' | '`' => {
                res.push_str("''");
                rest[1..].find(char).map(|it| it + 1)
            }
            _ => {
                if !char.is_whitespace() {
                    res.push(char);
                }
                Some(char.len_utf8() - 1)
            }
        };
        let next = end.map_or(rest.len(), |it| it + 1);
        rest = rest.get(next..).unwrap_or_default();
    }
    res
}

/// Writes moments for `:now` and `:since` wherever they stand outside of quotes.
pub(super) fn with_moments(query: &str, now: &str, since: &str) -> String {
    let mut res = String::new();
    let mut quote = None;
    let mut rest = query;
    while let Some(char) = rest.chars().next() {
        let word = [(":now", now), (":since", since)];
        let found = word.iter().find(|(name, _)| {
            quote.is_none()
                && rest.strip_prefix(name).is_some_and(|after| {
                    !after.starts_with(|it: char| it.is_alphanumeric() || it == '_')
                })
        });
        if let Some((name, moment)) = found {
            res.push('\'');
            res.push_str(moment);
            res.push('\'');
            rest = &rest[name.len()..];
            continue;
        }
        quote = match quote {
            Some(end) if end == char => None,
            None if matches!(char, '\'' | '"' | '`') => Some(char),
            _ => quote,
        };
        res.push(char);
        rest = &rest[char.len_utf8()..];
    }
    res
}

fn prepared<'l>(log: &'l Connection, query: &str) -> Result<Statement<'l>, String> {
    let statement = log.prepare(query).map_err(|it| told(&it))?;
    if statement.column_count() == 0 || !statement.readonly() || 0 < statement.parameter_count() {
        return Err(NO_SELECT.to_owned());
    }
    if 2 < statement.column_count() {
        return Err(format!(
            "the query gives {} columns, expected a number, or good and total",
            statement.column_count()
        ));
    }
    Ok(statement)
}

const NO_SELECT: &str = "expected one statement that only reads, with no other parameters than \
                         `:now` and `:since`";

fn number(log: &Connection, query: &str) -> Result<Number, String> {
    let mut statement = prepared(log, query)?;
    let columns = statement.column_count();
    let mut rows = statement.query([]).map_err(|it| told(&it))?;
    let Some(row) = rows.next().map_err(|it| told(&it))? else {
        return Ok(Number::Nothing);
    };
    let first = cell(row, 0)?;
    let second = if columns == 2 { cell(row, 1)? } else { None };
    if rows.next().map_err(|it| told(&it))?.is_some() {
        return Err("the query gives more than one row".to_owned());
    }
    match (first, second) {
        (Some(good), Some(total)) if 0.0 <= good && 0.0 <= total => {
            Ok(Number::Ratio { good, total })
        }
        (Some(_), Some(_)) => Err("good and total must not be negative".to_owned()),
        (Some(value), None) if columns == 1 => Ok(Number::One(value)),
        _ => Ok(Number::Nothing),
    }
}

fn cell(row: &Row<'_>, column: usize) -> Result<Option<f64>, String> {
    let value = row.get_ref(column).map_err(|it| told(&it))?;
    let number = match value {
        ValueRef::Null => return Ok(None),
        ValueRef::Integer(number) => number as f64,
        ValueRef::Real(number) => number,
        ValueRef::Text(_) | ValueRef::Blob(_) => {
            return Err("the query gives a text, expected a number".to_owned());
        }
    };
    if !number.is_finite() {
        return Err("the query gives a number that is not finite".to_owned());
    }
    Ok(Some(number))
}

fn told(error: &rusqlite::Error) -> String {
    use rusqlite::Error::{InvalidQuery, MultipleStatement};

    if let Some((_, function)) = error.to_string().split_once(NO_FUNCTION) {
        let function: String = function.chars().take_while(|it| *it != ' ').collect();
        return format!(
            "a query must give the same number for the same log: `{function}` does not (`:now` is the moment of the command)"
        );
    }
    let code = error.sqlite_error_code();
    if matches!(error, MultipleStatement | InvalidQuery)
        || code == Some(ErrorCode::AuthorizationForStatementDenied)
    {
        return NO_SELECT.to_owned();
    }
    if code == Some(ErrorCode::OperationInterrupted) {
        return "the query takes too long and was stopped".to_owned();
    }
    format!("SQLite cannot answer the query: {error}")
}

#[cfg(test)]
mod tests {
    use super::check_metric_query;

    fn check(query: &str, expected: &str) {
        let told = check_metric_query(query).err().unwrap_or_default();
        assert!(told.contains(expected), "{query}: {told}");
        assert_eq!(told.is_empty(), expected.is_empty(), "{query}: {told}");
    }

    #[test]
    fn a_query_reads_neither_clock_nor_chance() {
        for query in [
            "SELECT count(*) FROM v_subject WHERE opened_at > 'now'",
            "SELECT unixepoch('NOW')",
            "SELECT unixepoch()",
            "SELECT julianday ( /* here */ )",
            "SELECT strftime('%s')",
            "SELECT strftime ( '%s' -- now\n )",
            "SELECT CURRENT_TIMESTAMP",
        ] {
            check(query, "must not read the clock");
        }
        check(
            "SELECT random()",
            "`RANDOM` does not".to_lowercase().as_str(),
        );
        check("SELECT abs(RANDOM())", "does not");
        check("SELECT length(randomblob(4))", "does not");
        check("SELECT total_changes()", "does not");
        check("SELECT unixepoch(:now) - unixepoch('2026-01-01')", "");
        check("SELECT count(*) FROM v_subject WHERE ref = 'date()'", "");
        check("SELECT strftime('%s', :now) + 0", "");
    }
}
