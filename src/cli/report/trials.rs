//! What a template is tried on: the sample, an empty log, hostile text.

use serde_json::Value;

use super::build;
use super::span::Asked;
use crate::cli::desk::Desk;
use crate::cli::sample;
use crate::model::ConversationId;
use crate::report::{Audience, Context, Document, Note, Period, Privacy, Section, Slot, Spanning};
use crate::store::Store;

/// The contexts on which a template must not stumble.
pub(super) fn trials(
    name: &str,
    document: &Document,
) -> anyhow::Result<Vec<(&'static str, Value)>> {
    let full = serde_json::to_value(of_sample(name, document, sample_with_notes()?)?)?;
    let empty = serde_json::to_value(of_sample(name, document, Store::in_memory()?)?)?;
    let mut hostile = full.clone();
    poison(&mut hostile, "");
    Ok(vec![
        ("the sample", full),
        ("an empty log", empty),
        ("hostile text", hostile),
    ])
}

fn of_sample(name: &str, document: &Document, store: Store) -> anyhow::Result<Context> {
    let mut desk = Desk::of_sample(store)?;
    let zone = desk.config.project.timezone;
    let period = match document.spanning {
        Spanning::Days(n) => Period::last_days(n, desk.now, zone),
        Spanning::Month => Period::month_so_far(desk.now, zone),
        Spanning::Launch => Period::last_days(21, desk.now, zone),
        Spanning::Slot => Period::day(desk.now, zone),
        Spanning::Week => Period::last_week(desk.now, zone),
    };
    let asked = Asked {
        min_repeat: Some(2),
        from_telemetry: false,
        tenant: None,
        name: name.to_owned(),
        document: *document,
        slot: (document.spanning == Spanning::Slot).then_some(Slot::Eod),
        period,
        privacy: Privacy::Show,
        audience: Audience::Team,
        edition: String::new(),
        gates: Vec::new(),
        backlog: 10,
    };
    build::context(&mut desk, &asked)
}

/// The sample with a note in every section, so that no part of a template is left out.
fn sample_with_notes() -> anyhow::Result<Store> {
    let mut store = sample::store()?;
    let now = sample::moment()?;
    for section in Section::ALL {
        store.add_note(&Note {
            id: 0,
            at: now,
            written_at: now,
            actor: "@mira".into(),
            section,
            text: "A note with a [link](https://caro.example) and `code`".into(),
            about: (section == Section::Workaround).then_some(ConversationId(56)),
        })?;
    }
    Ok(store)
}

/// What somebody may write into a title.
const HOSTILE: &str = "</title><script>alert(1)</script> | @everyone #1 [x](javascript:y) <!-- \
     maestro:status --> {{ 7 * 7 }} =1+1 `code` \u{1b}[31m \u{202e}";

/// Names of keys whose values are words of ours, which templates may compare.
const OURS: &[&str] = &[
    "schema", "as_of", "at", "timezone", "kind", "unit", "color", "slot", "name", "audience",
    "status",
];

fn poison(value: &mut Value, key: &str) {
    match value {
        Value::String(text) if !key.ends_with("_at") && !OURS.contains(&key) => {
            HOSTILE.clone_into(text);
        }
        Value::Array(values) => values.iter_mut().for_each(|it| poison(it, key)),
        Value::Object(fields) => fields.iter_mut().for_each(|(key, it)| poison(it, key)),
        _ => {}
    }
}
