//! The numbers of people.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension};

use crate::model::{INSIDE, Person, Text};

/// Keeps memory flat however many people a file names.
const MOST_PEOPLE: usize = 50_000;

/// The people already met in this batch: their numbers, and whether they are known as insiders.
#[derive(Default)]
pub(super) struct People(HashMap<Text, (i64, bool)>);

impl People {
    /// The number of a person, who is added where nobody knows them. `None` is a ghost.
    pub(super) fn id(
        &mut self,
        log: &Connection,
        person: Option<&Person>,
    ) -> anyhow::Result<Option<i64>> {
        let Some((handle, inside)) =
            person.and_then(|it| Some((it.handle.as_ref()?, is_insider(it))))
        else {
            return Ok(None);
        };
        let known = match self.0.get(handle) {
            Some(known) => Some(*known),
            None => known_person(log, handle)?,
        };
        let (id, was_inside) = match known {
            Some(known) => known,
            None => (add_person(log, handle)?, false),
        };
        if inside && !was_inside {
            log.prepare_cached("UPDATE person SET insider = 1 WHERE id = ?1")?
                .execute([id])?;
        }
        if self.0.len() >= MOST_PEOPLE {
            self.0.clear();
        }
        if known.is_none() || self.0.get(handle) != Some(&(id, inside || was_inside)) {
            self.0.insert(handle.clone(), (id, inside || was_inside));
        }
        Ok(Some(id))
    }
}

fn is_insider(person: &Person) -> bool {
    person
        .association
        .as_deref()
        .is_some_and(|it| INSIDE.contains(&it))
}

fn known_person(log: &Connection, handle: &Text) -> anyhow::Result<Option<(i64, bool)>> {
    let known = log
        .prepare_cached("SELECT id, insider FROM person WHERE handle = ?1")?
        .query_row([handle], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(known)
}

fn add_person(log: &Connection, handle: &Text) -> anyhow::Result<i64> {
    let id = log
        .prepare_cached("INSERT INTO person (handle) VALUES (?1)")?
        .insert([handle])?;
    Ok(id)
}
