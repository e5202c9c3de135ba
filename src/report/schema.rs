//! Every key of the context with its type and meaning: the schema that is published, and the
//! reference for whoever writes a template.

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
    ("context", CONTEXT),
    ("row", ROW),
    (
        "generator",
        &[
            field("name", "text", "maestro"),
            field("version", "text", "its version"),
        ],
    ),
    (
        "report",
        &[
            field("name", "text", "such as weekly"),
            field("slot", "text?", "the round of the day, of daily only"),
            field("audience", "text", "team or public"),
        ],
    ),
    (
        "project",
        &[
            field("name", "text", "project.name of the policy"),
            field("timezone", "text", "IANA name; dates are shown in it"),
            field(
                "repository",
                "text?",
                "the one that the log follows, if it is one",
            ),
        ],
    ),
    (
        "release",
        &[
            field("version", "text?", "release.version of the policy"),
            field(
                "launched_at",
                "moment?",
                "release.launched_at of the policy",
            ),
            field("phase", "text?", "the phase at the end of the period"),
            field("day", "count?", "local days since the launch: 20 is T+20"),
            field(
                "week",
                "count?",
                "the first seven days after the launch are 1",
            ),
        ],
    ),
    (
        "period",
        &[
            field("kind", "text", "hours, day, week, month, range"),
            field("id", "text", "the same for every run within the period"),
            field("title", "text", "for headings"),
            field("from_at", "moment", "not included"),
            field("to_at", "moment", "included; the moment of the report"),
            field(
                "previous_from_at",
                "moment",
                "of the window that is compared with",
            ),
            field(
                "previous_to_at",
                "moment",
                "of the window that is compared with",
            ),
        ],
    ),
    (
        "status",
        &[
            field("color", "text", "green, yellow, red, unknown"),
            field("reasons", "texts", "why, the gravest first"),
        ],
    ),
    (
        "freshness",
        &[
            field("known", "flag", "something was ever extracted"),
            field(
                "faults",
                "texts",
                "what is missing, incomplete or stale; empty is well",
            ),
            field("oldest_at", "moment?", "up to when all sources are known"),
            field("age_seconds", "seconds?", "how long ago that was"),
            field("sources", "sync[]", "how far each source is followed"),
        ],
    ),
    (
        "sync",
        &[
            field("channel", "text", "such as github-issue"),
            field("scope", "text", "owner/repo on GitHub, empty elsewhere"),
            field("complete", "flag", "the last extract was complete"),
            field(
                "synced_through_at",
                "moment",
                "everything up to then is in the log",
            ),
        ],
    ),
    (
        "flow",
        &[
            field("now", "counts", "of the period"),
            field("previous", "counts", "of the window that is compared with"),
            field("by_channel", "in_out[]", "of the period"),
            field("by_priority", "in_out[]", "of the period: P0 to P3, none"),
            field("days", "day[]", "of the period, oldest first"),
        ],
    ),
    (
        "counts",
        &[
            field("opened", "count", "conversations that people opened"),
            field(
                "closed",
                "count",
                "closed within the window and still closed at its end",
            ),
            field(
                "reopened",
                "count",
                "reopened within the window and open at its end",
            ),
            field("resolution_rate", "share?", "closed over opened"),
        ],
    ),
    (
        "in_out",
        &[
            field("name", "text", "channel or priority"),
            field("opened", "count", "as in counts"),
            field("closed", "count", "as in counts"),
        ],
    ),
    (
        "day",
        &[
            field("date", "text", "local, 2026-02-13"),
            field("label", "text", "Fri 13 Feb"),
            field("opened", "count", "that people opened"),
            field("closed", "count", "closings"),
            field("open", "count", "open at the end of the day"),
        ],
    ),
    (
        "open",
        &[
            field("total", "count", "not closed at the end of the period"),
            field("p0", "count", "of those, P0"),
            field("p1", "count", "of those, P1"),
            field(
                "by_priority",
                "open_share[]",
                "P0 to P3, none; without the empty ones",
            ),
            field("ages", "bucket[]", "by the time since the opening"),
            field("oldest_seconds", "seconds?", "age of the oldest one"),
            field("needs_us", "count", "the queue"),
            field("late", "count", "of the queue, those with a broken promise"),
            field("waiting_on_others", "count", "their move"),
            field("snoozed", "count", "out of the queue until later"),
            field("private", "count", "of all open ones"),
        ],
    ),
    (
        "open_share",
        &[
            field("name", "text", "priority"),
            field("n", "count", "open"),
            field("oldest_seconds", "seconds?", "age of the oldest one"),
        ],
    ),
    (
        "bucket",
        &[
            field("name", "text", "in words"),
            field("n", "count", "how many"),
        ],
    ),
    (
        "responses",
        &[
            field("now", "waits", "of the period"),
            field("previous", "waits", "of the window that is compared with"),
            field("buckets", "bucket[]", "of the period, from quick to slow"),
            field("by_channel", "channel_waits[]", "of the period"),
        ],
    ),
    (
        "waits",
        &[
            field("n", "count", "answered: what the times are of"),
            field("mean_seconds", "seconds?", "wall time"),
            field("median_seconds", "seconds?", "wall time"),
            field("p90_seconds", "seconds?", "wall time"),
            field("waiting", "count", "open, without a word of ours"),
            field("longest_wait_seconds", "seconds?", "of those waiting"),
        ],
    ),
    (
        "channel_waits",
        &[
            field("name", "text", "channel"),
            field("n", "count", "answered"),
            field("median_seconds", "seconds?", "wall time"),
            field("waiting", "count", "open, without a word of ours"),
        ],
    ),
    (
        "promises",
        &[
            field("now", "kept", "of the period"),
            field("previous", "kept", "of the window that is compared with"),
            field(
                "broken_open",
                "count",
                "broken and not made good, whenever they broke",
            ),
            field("by_channel", "kept_share[]", "of the period"),
            field("by_priority", "kept_share[]", "of the period"),
            field("by_clock", "kept_share[]", "of the period"),
            field(
                "broken",
                "broken[]",
                "those that may be named, the gravest first",
            ),
        ],
    ),
    (
        "kept",
        &[
            field("kept", "count", "stopped in time within the window"),
            field("broken", "count", "the limit passed within the window"),
            field("share", "share?", "kept over both"),
        ],
    ),
    (
        "kept_share",
        &[
            field("name", "text", "channel, priority or clock"),
            field("kept", "count", "as in kept"),
            field("broken", "count", "as in kept"),
            field("share", "share?", "kept over both"),
        ],
    ),
    (
        "broken",
        &[
            field("clock", "text", "such as first_response"),
            field("rule", "text", "the rule of the policy"),
            field("limit_seconds", "seconds?", "on the calendar of the rule"),
            field("overdue_seconds", "seconds", "on the calendar of the rule"),
            field("conversation", "row", "whose promise it is"),
        ],
    ),
    (
        "metric",
        &[
            field("name", "text", "as everywhere in maestro"),
            field("title", "text", "for people"),
            field("unit", "text", "count, share, seconds"),
            field("value", "amount?", "of the period"),
            field("previous", "amount?", "of the window that is compared with"),
            field("n", "count?", "how many things it is about"),
            field("target", "text?", "report.targets of the policy"),
            field("status", "text?", "exceeding, on track, below"),
            field("counted", "text", "how"),
        ],
    ),
    (
        "lists",
        &[
            field("attention", "row[]", "the head of the queue, in its order"),
            field("opened", "row[]", "within the period, the gravest first"),
            field("closed", "row[]", "within the period, the gravest first"),
            field(
                "top",
                "row[]",
                "what most people wrote about, but for requests",
            ),
            field("requests", "row[]", "the most wanted first"),
            field("questions", "row[]", "that people wrote about"),
            field(
                "known",
                "row[]",
                "open bugs; of reports that list everything open",
            ),
            field(
                "planned",
                "row[]",
                "with a version; of reports that list everything open",
            ),
            field(
                "watch",
                "row[]",
                "open P0 and P1; of reports that list everything open",
            ),
        ],
    ),
    (
        "volume",
        &[
            field("name", "text", "channel"),
            field(
                "conversations",
                "count",
                "that outsiders opened within the period",
            ),
            field(
                "messages",
                "count",
                "that customers wrote within it, openings included",
            ),
        ],
    ),
    (
        "people",
        &[
            field("reporters", "credit[]", "whose reports were solved"),
            field("ideas", "credit[]", "who had ideas"),
            field("helpers", "credit[]", "who answered somebody else"),
        ],
    ),
    (
        "credit",
        &[
            field("handle", "text", "on GitHub or Discord"),
            field("n", "count", "how often"),
            field(
                "points",
                "count",
                "8 for a P0, 5 for a P1, 3 for a P2, else 1",
            ),
        ],
    ),
    (
        "extraction",
        &[
            field("runs", "count", "extracts within the period"),
            field("requests", "count", "to interfaces"),
            field("created", "count", "conversations"),
            field("updated", "count", "conversations"),
            field("rejected", "count", "records"),
            field("incomplete", "count", "extracts"),
            field("sources", "extracted[]", "by source"),
        ],
    ),
    (
        "extracted",
        &[
            field("source", "text", "as the user named it"),
            field("kind", "text", "file, github …"),
            field("runs", "count", "as in extraction"),
            field("requests", "count", "as in extraction"),
            field("created", "count", "as in extraction"),
            field("updated", "count", "as in extraction"),
            field("rejected", "count", "as in extraction"),
            field("incomplete", "count", "as in extraction"),
            field("last_at", "moment", "the end of the last one"),
        ],
    ),
    (
        "notes",
        &[
            field("highlights", "note[]", "what was worth telling"),
            field("challenges", "note[]", "what was hard"),
            field("improvements", "note[]", "what was shipped"),
            field("focus", "note[]", "what comes next"),
            field("thanks", "note[]", "whom to thank"),
            field("testimonials", "note[]", "kind words"),
            field("worked", "note[]", "what to keep doing"),
            field("better", "note[]", "what to do differently"),
            field("actions", "note[]", "who does what until when"),
            field("roadmap", "note[]", "what changed about the plans"),
            field(
                "workaround",
                "note[]",
                "how to live with a known issue, of any time",
            ),
        ],
    ),
    (
        "note",
        &[
            field("id", "count", "of report note list"),
            field("at", "moment", "what it is about"),
            field("actor", "text", "who wrote it"),
            field(
                "text",
                "text",
                "words of the team: |own prints their links and emphasis",
            ),
            field("about", "text?", "short id of a conversation"),
        ],
    ),
];

const CONTEXT: &[Field] = &[
    field("schema", "text", "maestro.context/1"),
    field("as_of", "moment", "the moment of the report"),
    field("generator", "generator", "who made it"),
    field("report", "report", "which one"),
    field("headline", "text", "the one thing to know"),
    field("status", "status", "the colour of the moment"),
    field("metrics", "metric[]", "numbers by name, with their targets"),
    field("project", "project", "what it is about"),
    field("release", "release", "which release"),
    field("period", "period", "which time"),
    field("freshness", "freshness", "how far the sources are followed"),
    field("flow", "flow", "what came in and what was closed"),
    field("open", "open", "what is open at the end of the period"),
    field(
        "responses",
        "responses",
        "first words to what outsiders opened",
    ),
    field("promises", "promises", "what was kept and what broke"),
    field("lists", "lists", "conversations by name"),
    field("volumes", "volume[]", "what customers wrote, by channel"),
    field(
        "kinds",
        "bucket[]",
        "what they wanted: bug, request, question, praise, other",
    ),
    field("people", "people", "who helped"),
    field("extraction", "extraction", "what was fetched"),
    field("notes", "notes", "what people wrote for reports"),
    field("extra", "anything", "whatever you put in before you render"),
];

const ROW: &[Field] = &[
    field("id", "text", "short id, such as c142"),
    field("ref", "text", "owner/repo#142 on GitHub, else the short id"),
    field("short", "text", "as short as it is clear to these readers"),
    field("title", "text", "(private) where it may not be shown"),
    field("url", "text?", "its address"),
    field("channel", "text", "such as github-issue"),
    field("private", "flag", "not for the public"),
    field("kind", "text", "bug, request, question, praise, other"),
    field("priority", "text?", "P0 to P3"),
    field("state", "text", "as in triage"),
    field("status", "text", "the state for readers outside"),
    field("owner", "text?", "null for the public"),
    field("planned", "text?", "the version of the fix"),
    field("opened_at", "moment", "the opening"),
    field("closed_at", "moment?", "the closing that stands"),
    field("due_at", "moment?", "when our next move is due"),
    field(
        "overdue_seconds",
        "seconds?",
        "how long ago a promise broke",
    ),
    field("age_seconds", "seconds", "since the opening"),
    field(
        "voices",
        "count",
        "different customers who ever wrote in it",
    ),
    field(
        "words",
        "count",
        "what customers wrote in it within the period",
    ),
    field("next_action", "text", "as in triage"),
    field("why", "texts", "as in triage"),
    field("workaround", "text?", "from a note"),
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
