//! What people wrote into a generated document stays there when it is generated anew.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// How a document is written down, and so where the places of people are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Between `<!-- maestro:keep NAME -->` and `<!-- /maestro:keep -->`, each on a line.
    Markdown,
    /// Between `# maestro:keep NAME` and `# /maestro:keep`.
    Yaml,
    /// Columns that begin with `your_`, and whole rows without an id.
    Csv,
    /// Below every key `yours`.
    Json,
}

/// Why a document cannot be read: lower case, without a full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken(pub String);

/// What stands in a place that nobody has filled.
const EMPTY: &str = "_Not written yet";

/// A row that is generated no longer, kept because somebody wrote in it.
const WAS: &str = "was:";

/// The document `new` with what people wrote in `old`.
///
/// # Errors
/// [`Broken`]: `old` cannot be read, or somebody wrote in a place that `new` has not.
pub fn keep(shape: Shape, old: &str, new: &str) -> Result<String, Broken> {
    match shape {
        Shape::Markdown | Shape::Yaml => keep_blocks(shape, old, new),
        Shape::Csv => keep_rows(old, new),
        Shape::Json => keep_values(old, new),
    }
}

/// The document without what belongs to people: what nobody has edited is still what was generated.
///
/// # Errors
/// [`Broken`]: it cannot be read.
pub fn machine(shape: Shape, text: &str) -> Result<String, Broken> {
    match shape {
        Shape::Markdown | Shape::Yaml => Ok(blocks(shape, text)?.around),
        Shape::Csv => {
            let sheet = Rows::read(text)?;
            let generated = sheet.rows.iter().filter(|it| !is_yours(it));
            let cells = generated.map(|it| sheet.machine(it).join("\u{1f}"));
            Ok(cells.collect::<Vec<_>>().join("\n"))
        }
        Shape::Json => {
            let mut value = json(text)?;
            forget(&mut value);
            Ok(value.to_string())
        }
    }
}

/// A text in parts: what stands around the places of people, and what in them.
struct Blocks {
    around: String,
    inside: BTreeMap<String, String>,
}

fn markers(shape: Shape) -> ((&'static str, &'static str), &'static str) {
    match shape {
        Shape::Yaml => (("# maestro:keep ", ""), "# /maestro:keep"),
        _ => (("<!-- maestro:keep ", " -->"), "<!-- /maestro:keep -->"),
    }
}

fn opening(shape: Shape, line: &str) -> Option<&str> {
    let ((before, after), _) = markers(shape);
    line.trim()
        .strip_prefix(before)?
        .strip_suffix(after)
        .map(str::trim)
}

fn blocks(shape: Shape, text: &str) -> Result<Blocks, Broken> {
    let mut blocks = Blocks {
        around: String::new(),
        inside: BTreeMap::new(),
    };
    let mut open: Option<(&str, Vec<&str>)> = None;
    for line in text.lines() {
        let closes = line.trim() == markers(shape).1;
        match (&mut open, opening(shape, line)) {
            (None, Some(name)) => open = Some((name, Vec::new())),
            (Some((name, _)), Some(_)) => {
                return Err(Broken(format!("the place `{name}` has no end")));
            }
            (Some((_, lines)), None) if !closes => {
                lines.push(line);
                continue;
            }
            (None, None) if closes => {
                return Err(Broken("a place ends that never began".to_owned()));
            }
            (None, None) => {}
            (Some(_), None) => {
                let (name, lines) = open.take().unwrap_or_default();
                let inside = lines.join("\n").trim_matches('\n').to_owned();
                if blocks.inside.insert(name.to_owned(), inside).is_some() {
                    return Err(Broken(format!("the place `{name}` is there twice")));
                }
            }
        }
        blocks.around.push_str(line.trim_end());
        blocks.around.push('\n');
    }
    match open {
        Some((name, _)) => Err(Broken(format!("the place `{name}` has no end"))),
        None => Ok(blocks),
    }
}

fn is_written(inside: &str) -> bool {
    let inside = inside.trim();
    !inside.is_empty() && !inside.trim_start_matches(['#', ' ']).starts_with(EMPTY)
}

fn keep_blocks(shape: Shape, old: &str, new: &str) -> Result<String, Broken> {
    let written: BTreeMap<String, String> = blocks(shape, old)?
        .inside
        .into_iter()
        .filter(|(_, inside)| is_written(inside))
        .collect();
    let fresh = blocks(shape, new)?;
    if let Some(gone) = written.keys().find(|it| !fresh.inside.contains_key(*it)) {
        return Err(Broken(format!(
            "the place `{gone}` that you wrote in is there no longer"
        )));
    }
    let mut kept = String::new();
    for line in fresh.around.lines() {
        kept.push_str(line);
        kept.push('\n');
        let Some(name) = opening(shape, line) else {
            continue;
        };
        let inside = written.get(name).or_else(|| fresh.inside.get(name));
        if let Some(inside) = inside.filter(|it| !it.is_empty()) {
            kept.push_str(inside);
            kept.push('\n');
        }
    }
    Ok(kept)
}

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

fn keep_rows(old: &str, new: &str) -> Result<String, Broken> {
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

fn json(text: &str) -> Result<Value, Broken> {
    serde_json::from_str(text).map_err(|it| Broken(format!("it is no JSON: {it}")))
}

/// Takes out what belongs to people.
fn forget(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.remove("yours");
            fields.values_mut().for_each(forget);
        }
        Value::Array(values) => {
            values.retain(|it| !id_of(it).is_some_and(|it| it.starts_with(WAS)));
            values.iter_mut().for_each(forget);
        }
        _ => {}
    }
}

fn id_of(value: &Value) -> Option<&str> {
    value.get("id").and_then(Value::as_str)
}

fn entries(value: &Value) -> &[Value] {
    value["entries"].as_array().map_or(&[], Vec::as_slice)
}

/// What somebody wrote below `yours`: what is null or empty was written by nobody.
fn written(value: &Value) -> Map<String, Value> {
    let yours = value["yours"].as_object().into_iter().flatten();
    let said = |it: &Value| match it {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(values) => !values.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        _ => true,
    };
    yours
        .filter(|(_, it)| said(it))
        .map(|(key, it)| (key.clone(), it.clone()))
        .collect()
}

fn put(value: &mut Value, yours: Map<String, Value>) {
    if yours.is_empty() {
        return;
    }
    if let Some(fields) = value.as_object_mut() {
        let place = fields
            .entry("yours")
            .or_insert_with(|| Value::Object(Map::new()));
        if let Some(place) = place.as_object_mut() {
            place.extend(yours);
        }
    }
}

fn keep_values(old: &str, new: &str) -> Result<String, Broken> {
    let (old, mut new) = (json(old)?, json(new)?);
    put(&mut new, written(&old));
    let mut gone: Vec<Value> = Vec::new();
    let known: BTreeSet<String> = entries(&new)
        .iter()
        .filter_map(id_of)
        .map(str::to_owned)
        .collect();
    for entry in entries(&old) {
        let Some(id) = id_of(entry) else { continue };
        if known.contains(id) {
            let same = new["entries"].as_array_mut().into_iter().flatten();
            let same = same.into_iter().find(|it| id_of(it) == Some(id));
            if let Some(same) = same {
                put(same, written(entry));
            }
        } else if !written(entry).is_empty() {
            let mut entry = entry.clone();
            if !id.starts_with(WAS) {
                entry["id"] = format!("{WAS}{id}").into();
            }
            gone.push(entry);
        }
    }
    if let Some(list) = new["entries"].as_array_mut() {
        list.extend(gone);
    }
    let text = serde_json::to_string_pretty(&new).map_err(|it| Broken(it.to_string()))?;
    Ok(format!("{text}\n"))
}
