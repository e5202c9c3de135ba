//! How the words of the model stand in columns.

use chrono::{DateTime, Utc};
use rusqlite::Row;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use crate::model::{
    Channel, ConversationId, DecisionField, EventKind, Extra, HowEnded, MessageKind, Person,
    Priority, Role, State, Text,
};
use crate::report::Section;
use crate::report::publication::PartStatus;
use crate::sla::{Cause, ClockKind, ClockState};
use crate::triage;
use crate::triage::writeback::{ChangeKind, Status};

/// A moment in a column: seconds since 1970, UTC.
#[derive(Clone, Copy)]
pub(super) struct Moment(pub(super) DateTime<Utc>);

impl ToSql for Moment {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.timestamp().into())
    }
}

impl FromSql for Moment {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let seconds = value.as_i64()?;
        DateTime::from_timestamp(seconds, 0)
            .map(Self)
            .ok_or(FromSqlError::OutOfRange(seconds))
    }
}

impl ToSql for Text {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.raw().into())
    }
}

impl FromSql for Text {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str().map(Self::from)
    }
}

impl ToSql for ConversationId {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.into())
    }
}

impl FromSql for ConversationId {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(Self)
    }
}

/// Enums are kept under the name they have everywhere else.
macro_rules! column_by_name {
    ($($kind:ty: $all:expr),+ $(,)?) => {$(
        impl ToSql for $kind {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.as_str().into())
            }
        }

        impl FromSql for $kind {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let name = value.as_str()?;
                $all.into_iter()
                    .find(|it| it.as_str() == name)
                    .ok_or_else(|| FromSqlError::Other(format!("unknown word `{name}`").into()))
            }
        }
    )+};
}

column_by_name! {
    Cause: Self::ALL,
    Channel: Self::ALL,
    ClockKind: Self::ALL,
    ClockState: Self::ALL,
    DecisionField: Self::ALL,
    EventKind: Self::ALL,
    HowEnded: Self::ALL,
    MessageKind: Self::ALL,
    PartStatus: Self::ALL,
    Priority: Self::ALL,
    Role: [Self::Customer, Self::Team, Self::Bot],
    Section: Self::ALL,
    State: [Self::Open, Self::Closed],
    triage::ReplyKind: Self::ALL,
    triage::State: Self::ALL,
    ChangeKind: Self::ALL,
    Status: Self::ALL,
}

/// Reads a nullable moment.
pub(super) fn moment(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let moment: Option<Moment> = row.get(column)?;
    Ok(moment.map(|it| it.0))
}

/// Reads handle, role and association from three columns; nothing in any of them is nobody.
pub(super) fn person(row: &Row<'_>, first: usize) -> rusqlite::Result<Option<Person>> {
    let person = Person {
        handle: row.get(first)?,
        role: row.get(first + 1)?,
        association: row.get(first + 2)?,
    };
    Ok((person != Person::default()).then_some(person))
}

pub(super) fn extra(row: &Row<'_>, column: usize) -> rusqlite::Result<Extra> {
    let Some(json) = row.get_ref(column)?.as_str_or_null()? else {
        return Ok(Extra::new());
    };
    serde_json::from_str(json).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, error.into())
    })
}

/// `None` for an empty object.
pub(super) fn extra_json(extra: &Extra) -> serde_json::Result<Option<String>> {
    if extra.is_empty() {
        return Ok(None);
    }
    serde_json::to_string(extra).map(Some)
}

/// Counts are never negative; a damaged one reads as nothing.
pub(super) fn count(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    let count: i64 = row.get(column)?;
    Ok(u64::try_from(count).unwrap_or_default())
}

/// A count for a column. SQLite's integers end at 2⁶³.
pub(super) fn counted(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
