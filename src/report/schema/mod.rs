//! Every key of the context with its type and meaning: the schema that is published, and the
//! reference for whoever writes a template.

mod beside;
mod head;
mod lists;
mod measured;
mod numbers;

use serde_json::{Map, Value, json};

/// One key.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    /// `text`, `moment`, `count`, `seconds`, `share`, `amount`, `flag`, `texts`; the name of a
    /// shape, with `[]` for a list of it; with `?` it may be null.
    pub kind: &'static str,
    pub about: &'static str,
}

const fn field(name: &'static str, kind: &'static str, about: &'static str) -> Field {
    Field { name, kind, about }
}

/// Shapes by their names; the first is the whole context.
pub const SHAPES: &[(&str, &[Field])] = &[
    ("context", head::CONTEXT),
    ("row", lists::ROW),
    ("generator", head::GENERATOR),
    ("report", head::REPORT),
    ("project", head::PROJECT),
    ("release", head::RELEASE),
    ("period", head::PERIOD),
    ("status", head::STATUS),
    ("freshness", head::FRESHNESS),
    ("sync", head::SYNC),
    ("flow", numbers::FLOW),
    ("counts", numbers::COUNTS),
    ("in_out", numbers::IN_OUT),
    ("day", numbers::DAY),
    ("open", numbers::OPEN),
    ("open_share", numbers::OPEN_SHARE),
    ("bucket", numbers::BUCKET),
    ("responses", numbers::RESPONSES),
    ("waits", numbers::WAITS),
    ("channel_waits", numbers::CHANNEL_WAITS),
    ("leads", numbers::LEADS),
    ("lead", numbers::LEAD),
    ("promises", numbers::PROMISES),
    ("schedule", numbers::SCHEDULE),
    ("kept", numbers::KEPT),
    ("kept_share", numbers::KEPT_SHARE),
    ("channel_shares", numbers::CHANNEL_SHARES),
    ("broken", numbers::BROKEN),
    ("given", beside::GIVEN),
    ("given_row", beside::GIVEN_ROW),
    ("metric", numbers::METRIC),
    ("lists", lists::LISTS),
    ("recurring", lists::RECURRING),
    ("asked", lists::ASKED),
    ("volume", lists::VOLUME),
    ("people", lists::PEOPLE),
    ("credit", lists::CREDIT),
    ("extraction", lists::EXTRACTION),
    ("extracted", lists::EXTRACTED),
    ("notes", lists::NOTES),
    ("note", lists::NOTE),
    ("incidents", beside::INCIDENTS),
    ("incident", beside::INCIDENT),
    ("action", beside::ACTION),
    ("postmortem", beside::POSTMORTEM),
    ("runbook", beside::RUNBOOK),
    ("limit", beside::LIMIT),
    ("emergency", beside::EMERGENCY),
    ("role", beside::ROLE),
    ("severity", beside::SEVERITY),
    ("step", beside::STEP),
    ("authority", beside::AUTHORITY),
    ("rollback", beside::ROLLBACK),
    ("hotfix", beside::HOTFIX),
    ("meeting", beside::MEETING),
    ("links", beside::LINKS),
    ("plan", beside::PLAN),
    ("telemetry", beside::TELEMETRY),
    ("telemetry_row", beside::TELEMETRY_ROW),
    ("reading", measured::READING),
    ("target", measured::TARGET),
    ("point", measured::POINT),
    ("gate", measured::GATE),
    ("criterion", measured::CRITERION),
    ("exception", beside::EXCEPTION),
    ("missing", beside::MISSING),
];

/// The context as a JSON Schema (draft 2020-12). Unknown keys are allowed: it only grows.
pub fn schema() -> Value {
    let mut defs = Map::new();
    for (name, fields) in SHAPES {
        defs.insert((*name).to_owned(), shape(fields));
    }
    let mut schema = Map::new();
    let dialect = "https://json-schema.org/draft/2020-12/schema";
    schema.insert("$schema".to_owned(), json!(dialect));
    schema.insert("title".to_owned(), json!("maestro.context/1"));
    schema.insert(
        "description".to_owned(),
        json!("What the template of a report sees."),
    );
    schema.insert("$ref".to_owned(), json!("#/$defs/context"));
    schema.insert("$defs".to_owned(), Value::Object(defs));
    Value::Object(schema)
}

fn shape(fields: &[Field]) -> Value {
    let mut properties = Map::new();
    for field in fields {
        let mut property = of_kind(field.kind);
        property["description"] = json!(field.about);
        properties.insert(field.name.to_owned(), property);
    }
    let required: Vec<&str> = fields.iter().map(|it| it.name).collect();
    json!({"type": "object", "required": required, "properties": properties})
}

fn of_kind(kind: &str) -> Value {
    let (name, is_optional) = match kind.strip_suffix('?') {
        Some(name) => (name, true),
        None => (kind, false),
    };
    let typed = |name: &str| {
        if is_optional {
            json!({"type": [name, "null"]})
        } else {
            json!({"type": name})
        }
    };
    match name {
        "text" => typed("string"),
        "count" | "seconds" => typed("integer"),
        "share" | "amount" => typed("number"),
        "flag" => typed("boolean"),
        "anything" => typed("object"),
        "texts" => json!({"type": "array", "items": {"type": "string"}}),
        "moment" => {
            let mut moment = typed("string");
            moment["format"] = json!("date-time");
            moment
        }
        list => match list.strip_suffix("[]") {
            Some(shape) => json!({"type": "array", "items": {"$ref": format!("#/$defs/{shape}")}}),
            None => json!({"$ref": format!("#/$defs/{list}")}),
        },
    }
}
