//! Feedback that was collected elsewhere, as rows of the register of the backlog.

use serde_json::Value;

use super::keep::Broken;
use super::{Field, Sheet};
use crate::model::Text;

/// How the ids of such rows begin.
pub const FEEDBACK: &str = "feedback:";

/// An item of a feedback backlog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// As its source names it.
    pub id: Text,
    pub title: Text,
    pub kind: Option<Text>,
    pub priority: Option<Text>,
    pub opened: Option<Text>,
    pub people: Option<u64>,
    pub state: Option<Text>,
    pub owner: Option<Text>,
}

/// More than these are no backlog that somebody reads.
const MOST: usize = 10_000;

/// Reads the items of a JSON file: a list, or an object with one (`items`, `backlog`, `feedback`,
/// `entries`).
///
/// # Errors
///
/// [`Broken`]: every item that is none, named by its place.
pub fn feedback(json: &str) -> Result<Vec<Feedback>, Broken> {
    let value: Value =
        serde_json::from_str(json).map_err(|it| Broken(format!("it is no JSON: {it}")))?;
    let lists = ["items", "backlog", "feedback", "entries"];
    let list = value
        .as_array()
        .or_else(|| lists.iter().find_map(|it| value.get(it)?.as_array()))
        .ok_or_else(|| {
            Broken(format!(
                "it holds no list: neither is one, nor has one as {}",
                lists.join(", ")
            ))
        })?;
    if MOST < list.len() {
        return Err(Broken(format!("it holds more than {MOST} items")));
    }
    let mut items: Vec<Feedback> = Vec::new();
    let mut faults = Vec::new();
    for (number, it) in (1..).zip(list) {
        match item(it) {
            Ok(item) if items.iter().any(|known| known.id == item.id) => {
                faults.push(format!("item {number} has the id of an earlier one"));
            }
            Ok(item) => items.push(item),
            Err(what) => faults.push(format!("item {number} has no {what}")),
        }
    }
    match faults.is_empty() {
        true => Ok(items),
        false => Err(Broken(faults.join("; "))),
    }
}

fn item(value: &Value) -> Result<Feedback, &'static str> {
    let one = |names: &[&str]| names.iter().find_map(|it| text(value.get(it)?));
    let people = |names: &[&str]| names.iter().find_map(|it| value.get(it)?.as_u64());
    Ok(Feedback {
        id: one(&["id", "key", "ref", "number"]).ok_or("id")?,
        title: one(&["title", "summary", "text", "description"]).ok_or("title")?,
        kind: one(&["kind", "type", "category"]),
        priority: one(&["priority", "severity"]),
        opened: one(&["opened", "opened_at", "created", "created_at", "date"]),
        people: people(&["people", "votes", "count"]),
        state: one(&["state", "status"]),
        owner: one(&["owner", "assignee"]),
    })
}

fn text(value: &Value) -> Option<Text> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then(|| text.into())
}

impl Feedback {
    /// As a row of the register; `None` for what stands in it already, under its id or reference.
    pub fn row(&self, sheet: &Sheet) -> Option<Vec<Field>> {
        let same = |it: &Field| match it {
            Field::Own(text) | Field::Number(text) => *text == self.id.raw(),
            Field::Outside(text) => *text == self.id,
        };
        if sheet.rows.iter().any(|row| row.iter().take(2).any(same)) {
            return None;
        }
        let id = Text::new(format!("{FEEDBACK}{}", self.id.raw()));
        Some(vec![
            Field::Outside(id),
            Field::Outside(self.id.clone()),
            Field::Outside(self.title.clone()),
            Field::of(&self.kind),
            Field::of(&self.priority),
            Field::of(&self.opened),
            Field::nothing(),
            self.people.map_or_else(Field::nothing, Field::number),
            Field::of(&self.state),
            Field::of(&self.owner),
            Field::nothing(),
        ])
    }
}

/// The rows of feedback in a register that was written before, without the columns of people, so
/// that a run without their source does not lose them.
///
/// # Errors
///
/// [`Broken`]: it is no CSV.
pub fn kept_feedback(csv: &str) -> Result<Vec<Vec<String>>, Broken> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(csv.as_bytes());
    let unreadable = |it: csv::Error| Broken(format!("it is no CSV: {it}"));
    let titles = reader.headers().map_err(unreadable)?;
    let machine = titles
        .iter()
        .take_while(|it| !it.starts_with("your_"))
        .count();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        if record.get(0).is_some_and(|it| it.starts_with(FEEDBACK)) {
            rows.push(record.iter().take(machine).map(str::to_owned).collect());
        }
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_found_wherever_it_stands() {
        for json in [
            r#"[{"id":"F1","title":"dark mode"}]"#,
            r#"{"items":[{"key":"F1","summary":"dark mode"}]}"#,
            r#"{"generated":"x","feedback":[{"ref":"F1","text":" dark mode "}]}"#,
        ] {
            let items = feedback(json).unwrap();
            assert_eq!(
                (items[0].id.raw(), items[0].title.raw()),
                ("F1", "dark mode"),
                "{json}"
            );
        }
    }

    #[test]
    fn every_fault_is_told_at_once() {
        let json = r#"[{"title":"x"},{"id":1},{"id":2,"title":"y"},{"id":2,"title":"z"}]"#;
        let Err(Broken(faults)) = feedback(json) else {
            panic!()
        };
        assert_eq!(
            faults,
            "item 1 has no id; item 2 has no title; item 4 has the id of an earlier one"
        );
        assert!(feedback("{").is_err());
        assert!(feedback("{\"items\":3}").is_err());
    }
}
