//! Every key of the context with its type and meaning: the schema that is published, and the
//! reference for whoever writes a template.

use serde_json::{Map, Value, json};

/// One key. Below a list its path has `[]`.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub path: &'static str,
    /// `text`, `moment`, `count`, `number`, `share`, `seconds`, `flag`, `list`, `object`; with `?`
    /// it may be null.
    pub kind: &'static str,
    pub about: &'static str,
}

pub const FIELDS: &[Field] = &[];

/// The context as a JSON Schema (draft 2020-12).
pub fn schema() -> Value {
    let mut root = node("object", "What a template of a report sees.");
    for field in FIELDS {
        insert(&mut root, field.path, node(field.kind, field.about));
    }
    let mut schema = Map::new();
    schema.insert(
        "$schema".to_owned(),
        json!("https://json-schema.org/draft/2020-12/schema"),
    );
    schema.insert("title".to_owned(), json!("maestro.context/1"));
    if let Value::Object(root) = root {
        schema.extend(root);
    }
    Value::Object(schema)
}

fn node(kind: &str, about: &str) -> Value {
    let name = kind.trim_end_matches('?');
    let types = match name {
        "moment" | "text" => "string",
        "count" | "seconds" => "integer",
        "number" | "share" => "number",
        "flag" => "boolean",
        "list" => "array",
        _ => "object",
    };
    let mut node = Map::new();
    let nullable = kind.ends_with('?');
    node.insert(
        "type".to_owned(),
        if nullable {
            json!([types, "null"])
        } else {
            json!(types)
        },
    );
    if name == "moment" {
        node.insert("format".to_owned(), json!("date-time"));
    }
    node.insert("description".to_owned(), json!(about));
    Value::Object(node)
}

/// Puts a field where its path says. The field above stands in the table before it.
fn insert(root: &mut Value, path: &str, field: Value) {
    let mut at = root;
    let mut names = path.split('.').peekable();
    while let Some(name) = names.next() {
        let (name, in_list) = match name.strip_suffix("[]") {
            Some(name) => (name, true),
            None => (name, false),
        };
        if names.peek().is_none() {
            require(at, name);
            at["properties"][name] = field;
            return;
        }
        at = &mut at["properties"][name];
        if in_list {
            if at["items"].is_null() {
                at["items"] = json!({"type": "object"});
            }
            at = &mut at["items"];
        }
    }
}

/// Every key is always there.
fn require(object: &mut Value, name: &str) {
    if object["required"].is_null() {
        object["required"] = json!([]);
    }
    if let Some(required) = object["required"].as_array_mut() {
        required.push(json!(name));
    }
}
