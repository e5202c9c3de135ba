//! Other headers: what a column is called there, and what no column says.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::cells::{Cell, Cells};
use crate::error::UserError;

/// `--map FILE.toml`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapping {
    /// The name known here, by the name in the file (in small letters).
    columns: BTreeMap<String, String>,
    constants: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    columns: BTreeMap<String, String>,
    #[serde(default)]
    constants: BTreeMap<String, toml::Value>,
}

const NAMES: [&str; 15] = [
    "metric",
    "at",
    "value",
    "good",
    "total",
    "n",
    "unit",
    "source",
    "survey",
    "score",
    "scale_max",
    "scale_min",
    "wave",
    "respondent",
    "text",
];

impl Mapping {
    /// Reads `[columns]` (`at = "Datum"`) and `[constants]` (`scale_max = 5`).
    ///
    /// # Errors
    /// [`UserError`] with what is wrong and where.
    pub fn parse(name: &str, text: &str) -> Result<Self, UserError> {
        let refused = |why: String| {
            UserError::usage(format!("{name} is no mapping: {why}")).hint(
                "write [columns] with lines such as at = \"Date\", and [constants] such as scale_max = 5",
            )
        };
        let file: File = toml::from_str(text).map_err(|it| refused(it.to_string()))?;
        let unknown = file.columns.keys().chain(file.constants.keys());
        let is_known = |it: &str| NAMES.contains(&it) || it == "consent" || it.starts_with("dim.");
        if let Some(key) = unknown.into_iter().find(|it| !is_known(it)) {
            let names = NAMES.join(", ");
            return Err(refused(format!(
                "`{key}` is none of {names}, consent or dim.NAME"
            )));
        }
        let mut columns = BTreeMap::new();
        for (ours, theirs) in file.columns {
            let theirs = theirs.trim().to_lowercase();
            if let Some(other) = columns.insert(theirs.clone(), ours) {
                return Err(refused(format!("`{theirs}` stands for `{other}` already")));
            }
        }
        let constants = file.constants.into_iter();
        let constants = constants.map(|(name, value)| (name, json(value)));
        Ok(Self {
            columns,
            constants: constants.collect(),
        })
    }

    /// Whether it gives `name` its value, by a column or a constant.
    pub(super) fn names(&self, name: &str) -> bool {
        self.constants.contains_key(name) || self.columns.values().any(|it| it == name)
    }

    /// Renames the cells and adds constants where no cell says otherwise.
    pub(super) fn apply(&self, mut row: Cells) -> Cells {
        for cell in &mut row.0 {
            if let Some(name) = self.columns.get(&cell.name.to_lowercase()) {
                cell.name.clone_from(name);
            } else if self.columns.values().any(|it| *it == cell.name) {
                // Their column of our name means something else.
                cell.name.insert(0, ' ');
            }
        }
        for (name, value) in &self.constants {
            if row.0.iter().all(|it| it.name != *name) {
                row.0.push(Cell::constant(name, value.clone()));
            }
        }
        row
    }
}

fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(flag) => Value::Bool(flag),
        other => Value::String(other.to_string()),
    }
}
