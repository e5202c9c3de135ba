//! The records of a file, whatever it calls its columns.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use anyhow::Context;
use serde_json::Value;

use crate::error::UserError;
use crate::incident::Record;

/// A longer file is not a list of incidents.
const LONGEST: u64 = 64 << 20;
const MOST_RECORDS: usize = 100_000;

/// The records of a file, each with its line or its place in the list.
pub(super) fn records(path: &Path) -> anyhow::Result<Vec<(u64, Record)>> {
    let cannot = || UserError::failed(format!("cannot read {}", path.display()));
    let metadata = fs::metadata(path).with_context(cannot)?;
    if !metadata.is_file() || LONGEST < metadata.len() {
        return Err(cannot()
            .hint("expected a file of up to 64 MiB that ends in .csv or .json")
            .into());
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|it| it.take(LONGEST).read_to_end(&mut bytes))
        .with_context(cannot)?;
    let is_json = path
        .extension()
        .is_some_and(|it| it.eq_ignore_ascii_case("json"));
    let records = if is_json {
        from_json(&bytes).with_context(cannot)?
    } else {
        from_csv(&bytes).with_context(cannot)?
    };
    if MOST_RECORDS < records.len() {
        return Err(cannot().hint("more than 100,000 records").into());
    }
    Ok(records)
}

fn from_csv(bytes: &[u8]) -> anyhow::Result<Vec<(u64, Record)>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let titles: Vec<String> = reader
        .byte_headers()?
        .iter()
        .map(|it| String::from_utf8_lossy(it).trim().to_lowercase())
        .collect();
    let mut res = Vec::new();
    for row in reader.byte_records() {
        let row = row?;
        let line = row.position().map_or(0, |it| line_of(bytes, it));
        let cells = row
            .iter()
            .map(|it| String::from_utf8_lossy(it).into_owned());
        res.push((line, titles.iter().cloned().zip(cells).collect()));
    }
    Ok(res)
}

/// The line of a record. After a `\r` the reader counts the `\n` with the record that follows.
fn line_of(bytes: &[u8], position: &csv::Position) -> u64 {
    let at = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    position.line() + u64::from(bytes.get(at) == Some(&b'\n'))
}

/// A list, `{"incidents": […]}`, or an object whose values are incidents or lists of them.
fn from_json(bytes: &[u8]) -> anyhow::Result<Vec<(u64, Record)>> {
    let value: Value = serde_json::from_slice(bytes)?;
    let mut found = Vec::new();
    gather(value.get("incidents").unwrap_or(&value), &mut found);
    let numbered = (1..).zip(found);
    Ok(numbered.collect())
}

fn gather(value: &Value, found: &mut Vec<Record>) {
    match value {
        Value::Array(list) => list.iter().for_each(|it| gather(it, found)),
        Value::Object(object) if object.contains_key("id") || object.contains_key("uuid") => {
            let cells = object.iter().filter_map(|(key, value)| {
                let text = match value {
                    Value::String(text) => text.clone(),
                    Value::Number(number) => number.to_string(),
                    Value::Bool(flag) => flag.to_string(),
                    _ => return None,
                };
                Some((key.to_lowercase(), text))
            });
            found.push(cells.collect::<BTreeMap<_, _>>());
        }
        Value::Object(object) => object
            .values()
            .filter(|it| it.is_array() || it.is_object())
            .for_each(|it| gather(it, found)),
        _ => {}
    }
}
