//! JSON: what stands below a key `yours`.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Broken, WAS};

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

pub(super) fn keep_values(old: &str, new: &str) -> Result<String, Broken> {
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

/// The values that are generated.
pub(super) fn machine_values(text: &str) -> Result<String, Broken> {
    let mut value = json(text)?;
    forget(&mut value);
    Ok(value.to_string())
}
