//! One row, by the names of its columns.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Tz;
use serde_json::Value;

use crate::extract::fault::{self, Fault};
use crate::extract::moment;
use crate::extract::rejection::quoted;
use crate::model::Text;
use crate::sla::local_to_utc;

/// A word such as the name of a metric, a source or a survey is no longer.
const WORD_LIMIT: usize = 200;

/// What stands in a cell, and in which column of the file.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub(super) name: String,
    pub(super) value: Value,
    /// 1-based; `None` in JSON and for constants.
    pub(super) column: Option<usize>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Cells(pub(super) Vec<Cell>);

impl Cells {
    /// Takes a cell that is there and not empty.
    fn take(&mut self, name: &str) -> Option<Cell> {
        let idx = self.0.iter().position(|it| it.name == name)?;
        let cell = self.0.swap_remove(idx);
        let empty = match &cell.value {
            Value::Null => true,
            Value::String(text) => text.trim().is_empty(),
            _ => false,
        };
        (!empty).then_some(cell)
    }

    /// Takes all cells whose name begins so, in the order of their names.
    pub(super) fn take_beginning(&mut self, prefix: &str) -> Result<Vec<(String, Text)>, Fault> {
        let names: Vec<String> = self.0.iter().map(|it| it.name.clone()).collect();
        let mut res = Vec::new();
        for name in names.iter().filter(|it| it.starts_with(prefix)) {
            if let Some(word) = self.word(name)? {
                res.push((name[prefix.len()..].to_owned(), word));
            }
        }
        res.sort();
        Ok(res)
    }

    /// A short text without control characters.
    pub(super) fn word(&mut self, name: &str) -> Result<Option<Text>, Fault> {
        let Some(cell) = self.take(name) else {
            return Ok(None);
        };
        let text = match &cell.value {
            Value::String(text) => text.trim().to_owned(),
            Value::Number(number) => number.to_string(),
            Value::Bool(flag) => flag.to_string(),
            _ => return Err(cell.fault("wrong-type", "is no text: write one word")),
        };
        if WORD_LIMIT < text.len() {
            let what = format!("is {} bytes long: cut it to {WORD_LIMIT}", text.len());
            return Err(cell.fault("text-too-long", what));
        }
        if text.chars().any(char::is_control) {
            return Err(cell.fault("bad-word", "holds a control character: take it out"));
        }
        Ok(Some(text.into()))
    }

    pub(super) fn needed_word(&mut self, name: &str) -> Result<Text, Fault> {
        self.word(name)?
            .ok_or_else(|| Fault::missing(name, "every row needs it"))
    }

    pub(super) fn text(&mut self, name: &str) -> Result<Option<Text>, Fault> {
        let Some(cell) = self.take(name) else {
            return Ok(None);
        };
        match cell.value {
            Value::String(text) => fault::text(name, text).map(Some),
            _ => Err(cell.fault("wrong-type", "is no text")),
        }
    }

    /// A finite number; `86.9%` is 0.869.
    pub(super) fn number(&mut self, name: &str) -> Result<Option<f64>, Fault> {
        let Some(cell) = self.take(name) else {
            return Ok(None);
        };
        let number = match &cell.value {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => parse(text.trim()),
            _ => None,
        };
        match number.filter(|it| it.is_finite()) {
            // There is one zero.
            Some(number) => Ok(Some(number + 0.0)),
            None => {
                let what = format!("is {}, expected a number such as `0.87`", cell.shown());
                Err(cell.fault("bad-number", what))
            }
        }
    }

    /// Where a cell stands in the file; 1-based, `None` in JSON.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        self.0.iter().find(|it| it.name == name)?.column
    }

    pub(super) fn count(&mut self, name: &str) -> Result<Option<u64>, Fault> {
        let column = self.0.iter().find(|it| it.name == name).cloned();
        let Some(number) = self.number(name)? else {
            return Ok(None);
        };
        // 2^53: up to here every whole number is a float of its own.
        if !(0.0..=9_007_199_254_740_992.0).contains(&number) || number.fract() != 0.0 {
            let cell = column.unwrap_or_else(|| Cell::constant(name, Value::Null));
            return Err(cell.fault("bad-number", "is no whole number from 0 on"));
        }
        Ok(Some(number as u64))
    }

    pub(super) fn flag(&mut self, name: &str) -> Result<Option<bool>, Fault> {
        let Some(cell) = self.take(name) else {
            return Ok(None);
        };
        let word = match &cell.value {
            Value::Bool(flag) => return Ok(Some(*flag)),
            Value::Number(number) => number.to_string(),
            Value::String(text) => text.trim().to_lowercase(),
            _ => String::new(),
        };
        match word.as_str() {
            "true" | "yes" | "y" | "1" => Ok(Some(true)),
            "false" | "no" | "n" | "0" => Ok(Some(false)),
            _ => {
                let what = format!("is {}, expected `yes` or `no`", cell.shown());
                Err(cell.fault("bad-flag", what))
            }
        }
    }

    /// RFC 3339, or a date: its midnight in `zone`.
    pub(super) fn moment(&mut self, name: &str, zone: Tz) -> Result<DateTime<Utc>, Fault> {
        let Some(cell) = self.take(name) else {
            return Err(Fault::missing(name, "say when it was measured"));
        };
        let Value::String(text) = &cell.value else {
            return Err(cell.fault(
                "bad-time",
                "is no moment: write it as `2026-02-13T14:00:00Z`",
            ));
        };
        let text = text.trim();
        let date = text.parse::<NaiveDate>().ok();
        match date.filter(|it| (1970..=9999).contains(&it.year())) {
            Some(date) => Ok(local_to_utc(zone, date, 0)),
            None => moment::read(name, text).map_err(|it| cell.place(it)),
        }
    }
}

impl Cell {
    pub(super) fn constant(name: &str, value: Value) -> Self {
        Self {
            name: name.to_owned(),
            value,
            column: None,
        }
    }

    fn fault(&self, code: &'static str, what: impl Into<String>) -> Fault {
        self.place(Fault::new(code, &self.name, what))
    }

    fn place(&self, fault: Fault) -> Fault {
        match self.column {
            Some(column) => fault.in_column(column),
            None => fault,
        }
    }

    fn shown(&self) -> String {
        match &self.value {
            Value::String(text) => quoted(text),
            other => quoted(&other.to_string()),
        }
    }
}

fn parse(text: &str) -> Option<f64> {
    match text.strip_suffix('%') {
        Some(percent) => percent.trim().parse::<f64>().ok().map(|it| it / 100.0),
        None => text.parse().ok(),
    }
}
