//! CSV: columns and rows that belong to people.

use std::collections::{BTreeMap, BTreeSet};

use super::{Broken, WAS};

/// A sheet as it is read: the first column is the id.
struct Rows {
    titles: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Rows {
    fn read(text: &str) -> Result<Self, Broken> {
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .from_reader(text.as_bytes());
        let unreadable = |it: csv::Error| Broken(format!("it is no CSV: {it}"));
        let cells = |it: &csv::StringRecord| it.iter().map(str::to_owned).collect::<Vec<_>>();
        let titles = cells(reader.headers().map_err(unreadable)?);
        let mut rows = Vec::new();
        for record in reader.records() {
            let mut row = cells(&record.map_err(unreadable)?);
            row.resize(titles.len(), String::new());
            rows.push(row);
        }
        Ok(Self { titles, rows })
    }

    fn yours(&self) -> impl Iterator<Item = (usize, &str)> {
        let titles = self.titles.iter().enumerate();
        titles
            .filter(|(_, it)| it.starts_with("your_"))
            .map(|(idx, it)| (idx, it.as_str()))
    }

    fn machine(&self, row: &[String]) -> Vec<String> {
        let is_theirs = |idx: usize| self.yours().any(|(yours, _)| yours == idx);
        let cells = row.iter().enumerate().filter(|(idx, _)| !is_theirs(*idx));
        cells.map(|(_, it)| it.clone()).collect()
    }

    /// What somebody wrote in a row, by the title of the column.
    fn written<'r>(&'r self, row: &'r [String]) -> BTreeMap<&'r str, &'r str> {
        let cells = self
            .yours()
            .filter_map(|(idx, title)| Some((title, row.get(idx)?.as_str())));
        cells.filter(|(_, it)| !it.trim().is_empty()).collect()
    }

    fn write(&self) -> Result<String, Broken> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let unwritable = |it: csv::Error| Broken(format!("it cannot be written: {it}"));
        writer.write_record(&self.titles).map_err(unwritable)?;
        for row in &self.rows {
            writer.write_record(row).map_err(unwritable)?;
        }
        let bytes = writer.into_inner().map_err(|it| Broken(it.to_string()))?;
        String::from_utf8(bytes).map_err(|it| Broken(it.to_string()))
    }
}

/// A row that somebody added, or one that is generated no longer.
fn is_yours(row: &[String]) -> bool {
    row.first()
        .is_none_or(|it| it.trim().is_empty() || it.starts_with(WAS))
}

pub(super) fn keep_rows(old: &str, new: &str) -> Result<String, Broken> {
    let (old, mut new) = (Rows::read(old)?, Rows::read(new)?);
    let places: BTreeMap<String, usize> = new
        .yours()
        .map(|(idx, title)| (title.to_owned(), idx))
        .collect();
    let ids: BTreeSet<String> = new
        .rows
        .iter()
        .filter_map(|it| it.first().cloned())
        .collect();
    for row in &mut new.rows {
        let same = old
            .rows
            .iter()
            .find(|it| it.first() == row.first() && !is_yours(it));
        for (title, text) in same.map(|it| old.written(it)).unwrap_or_default() {
            if let Some(cell) = places.get(title).and_then(|idx| row.get_mut(*idx)) {
                text.clone_into(cell);
            }
        }
    }
    for row in &old.rows {
        let is_gone = row.first().is_some_and(|it| !ids.contains(it));
        let mut row_now = row.clone();
        row_now.resize(new.titles.len(), String::new());
        if is_yours(row) {
            new.rows.push(row_now);
        } else if is_gone && !old.written(row).is_empty() {
            row_now[0] = format!("{WAS}{}", row[0]);
            new.rows.push(row_now);
        }
    }
    new.write()
}

/// The cells that are generated.
pub(super) fn machine_rows(text: &str) -> Result<String, Broken> {
    let sheet = Rows::read(text)?;
    let generated = sheet.rows.iter().filter(|it| !is_yours(it));
    let cells = generated.map(|it| sheet.machine(it).join("\u{1f}"));
    Ok(cells.collect::<Vec<_>>().join("\n"))
}
