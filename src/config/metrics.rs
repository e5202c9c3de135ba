//! `[metric.NAME]`: metrics of the policy's own, and what it changes about the built-in ones.

use super::fault::{Faults, shown};
use super::near::did_you_mean;
use super::section::Section;
use super::tree::{Node, Value};
use super::values;
use crate::metrics::{
    Definition, Definitions, Direction, Kind, RequiresSync, Source, SyncNeed, Unit, built_in,
};
use crate::store;

const DIRECTIONS: &[(&str, Direction)] = &[("up", Direction::Up), ("down", Direction::Down)];

#[derive(Clone, Copy, PartialEq, Eq)]
enum From {
    Log,
    Observation,
    Survey,
    Sql,
}

const SOURCES: &[(&str, From)] = &[
    ("observation", From::Observation),
    ("sql", From::Sql),
    ("log", From::Log),
    ("survey", From::Survey),
];

/// Every metric there is, by its name.
pub(super) fn metrics(policy: &mut Section<'_>, faults: &mut Faults) -> Definitions {
    let mut all = built_in();
    let Some(tables) = policy.section("metric", faults) else {
        return all;
    };
    for (name, node) in tables.named() {
        let path = tables.key(name);
        let Some(mut section) = Section::of(node, path.clone(), faults) else {
            continue;
        };
        if !is_name(name) {
            faults
                .at_key(&node.at, &path, "not a name of a metric")
                .hint("up to 64 small letters, digits and `_`, beginning with a letter");
        }
        let known = all.get(name).cloned();
        let metric = metric(name, known.as_ref(), &mut section, faults);
        section.finish(faults);
        all.extend(metric.map(|it| (name.to_owned(), it)));
    }
    all
}

/// A gate names a metric in `p0_open == 0`.
pub(crate) fn is_name(text: &str) -> bool {
    let fits = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_';
    text.len() <= 64
        && text.starts_with(|it: char| it.is_ascii_lowercase())
        && text.chars().all(fits)
}

fn metric(
    name: &str,
    known: Option<&Definition>,
    section: &mut Section<'_>,
    faults: &mut Faults,
) -> Option<Definition> {
    let given = section.choice("kind", &Kind::ALL.map(|it| (it.as_str(), it)), faults);
    let source = source(known, section, faults);
    let units: Vec<_> = Unit::ALL.iter().map(|it| (it.as_str(), *it)).collect();
    let unit = section.choice("unit", &units, faults);
    let kind = kind(known, given, section, faults);
    let title = section.text("title", faults).map(str::to_owned);
    let window = section.seconds("window", faults);
    let max_age = section.seconds("max_age", faults);
    let min_sample = count(section, "min_sample", faults);
    let direction = section.choice("direction", DIRECTIONS, faults);
    let requires_sync = requires_sync(section, faults);
    let (kind, source) = (kind?, source?);
    let is_redefined = known.is_none_or(|it| it.source.as_str() != source.as_str());
    let base = known.filter(|_| !is_redefined).cloned();
    let base = base.unwrap_or_else(|| own(name, kind, &source));
    Some(Definition {
        title: title.unwrap_or(base.title),
        kind,
        unit: unit.unwrap_or(base.unit),
        window: window.or(base.window),
        max_age: max_age.or(base.max_age),
        min_sample: min_sample.or(base.min_sample),
        direction: direction.or(base.direction),
        requires_sync: requires_sync.unwrap_or(base.requires_sync),
        source: if is_redefined { source } else { base.source },
        ..base
    })
}

/// What holds of a metric that only the policy knows.
fn own(name: &str, kind: Kind, source: &Source) -> Definition {
    let from_log = matches!(source, Source::Sql(_));
    Definition {
        name: name.to_owned(),
        title: name.replace('_', " "),
        kind,
        unit: kind.unit(),
        source: source.clone(),
        window: None,
        max_age: None,
        min_sample: None,
        direction: None,
        requires_sync: if from_log {
            RequiresSync::All
        } else {
            RequiresSync::None
        },
        defined_by: "the policy".to_owned(),
        counted: if from_log {
            "by the query of the policy".to_owned()
        } else {
            "as observed".to_owned()
        },
    }
}

fn kind(
    known: Option<&Definition>,
    given: Option<Kind>,
    section: &Section<'_>,
    faults: &mut Faults,
) -> Option<Kind> {
    let kind = given.or(known.map(|it| it.kind));
    if kind.is_none() && section.named().all(|(key, _)| key != "kind") {
        let key = section.key("kind");
        let names = Kind::ALL.map(|it| it.as_str()).join(", ");
        faults
            .at_key(section.at, &key, "is missing")
            .hint(format!("say what is counted: one of {names}"));
    }
    let built_in = known.filter(|it| matches!(it.source, Source::Log(_) | Source::Survey(_)));
    let differs = built_in.filter(|it| kind.is_some_and(|kind| kind != it.kind));
    if let Some(it) = differs
        && section.named().all(|(key, _)| key != "sql")
    {
        let message = format!("`{}` is a {}", it.name, it.kind.as_str());
        faults.at_key(section.at, &section.key("kind"), message);
    }
    kind
}

/// A metric that is derived from the log cannot be overruled by an import, only by a query that
/// everybody can read.
fn source(
    known: Option<&Definition>,
    section: &mut Section<'_>,
    faults: &mut Faults,
) -> Option<Source> {
    let key = section.key("source");
    let given = section.choice("source", SOURCES, faults);
    let query = query(section, faults);
    match (given, query) {
        (Some(From::Sql) | None, Some(query)) => return Some(Source::Sql(query?)),
        (Some(From::Sql), None) => {
            faults
                .at_key(section.at, &section.key("sql"), "is missing")
                .hint(
                    "write one query over the views `v_…` that gives a number, or good and total",
                );
            return None;
        }
        (Some(_), Some(_)) => {
            let message = "a query belongs to `source = \"sql\"`";
            faults.at_key(section.at, &section.key("sql"), message);
            return None;
        }
        (_, None) => {}
    }
    let fits = match (given, known.map(|it| &it.source)) {
        (None, Some(known)) => return Some(known.clone()),
        (Some(From::Log), Some(known @ Source::Log(_)))
        | (Some(From::Survey), Some(known @ Source::Survey(_)))
        | (Some(From::Observation), Some(known @ (Source::Observation | Source::Gain(_)))) => {
            return Some(known.clone());
        }
        (None, None) => true,
        (Some(From::Observation), known) => {
            !matches!(known, Some(Source::Log(_) | Source::Survey(_)))
        }
        (Some(_), _) => false,
    };
    if !fits {
        let message = match known {
            Some(it) => format!("`{}` comes from the {}", it.name, it.source.as_str()),
            None => "a metric of the policy is an `observation`, or `sql`".to_owned(),
        };
        faults.at_key(section.at, &key, message);
        return None;
    }
    Some(Source::Observation)
}

/// `Some(None)`: there is one, with a fault.
fn query(section: &mut Section<'_>, faults: &mut Faults) -> Option<Option<String>> {
    let node = section.take("sql")?;
    let key = section.key("sql");
    let Some(text) = values::text(node, &key, faults) else {
        return Some(None);
    };
    if let Err(why) = store::check_metric_query(text) {
        faults.at_value(&node.at, &key, why);
        return Some(None);
    }
    Some(Some(
        text.trim().trim_end_matches(';').trim_end().to_owned(),
    ))
}

fn count(section: &mut Section<'_>, name: &'static str, faults: &mut Faults) -> Option<u64> {
    let key = section.key(name);
    let node = section.take(name)?;
    match node.value {
        Value::Integer(count) if 0 < count => u64::try_from(count).ok(),
        _ => {
            faults.at_value(&node.at, &key, "expected a whole number above 0");
            None
        }
    }
}

/// `["github"]`, or `[{ source = "github", max_age = "6h" }]`.
fn requires_sync(section: &mut Section<'_>, faults: &mut Faults) -> Option<RequiresSync> {
    let key = section.key("requires_sync");
    let node = section.take("requires_sync")?;
    let Value::List(list) = &node.value else {
        values::expected("a list of sources", node, &key, faults);
        return None;
    };
    let needs: Vec<SyncNeed> = list
        .iter()
        .enumerate()
        .filter_map(|(idx, node)| sync_need(node, &format!("{key}[{idx}]"), faults))
        .collect();
    Some(if needs.is_empty() {
        RequiresSync::None
    } else {
        RequiresSync::These(needs)
    })
}

/// What one entry of a `requires_sync` asks for.
pub(super) fn sync_need(node: &Node, key: &str, faults: &mut Faults) -> Option<SyncNeed> {
    if let Value::Text(_) = node.value {
        let source = known_source(node, key, faults)?;
        return Some(SyncNeed {
            source,
            max_age: None,
        });
    }
    let mut entry = Section::of(node, key.to_owned(), faults)?;
    let source_key = entry.key("source");
    let source = match entry.take("source") {
        Some(node) => known_source(node, &source_key, faults),
        None => {
            faults.at_value(&node.at, &source_key, "is missing");
            None
        }
    };
    let max_age = entry.seconds("max_age", faults);
    entry.finish(faults);
    Some(SyncNeed {
        source: source?,
        max_age,
    })
}

/// A kind of `[[source]]`, or a channel of the log.
fn known_source(node: &Node, key: &str, faults: &mut Faults) -> Option<String> {
    use crate::model::Channel;

    let text = values::text(node, key, faults)?;
    let channels = Channel::ALL.iter().map(|it| it.as_str());
    let mut names = super::SOURCE_KINDS.iter().copied().chain(channels);
    if names.any(|it| it == text) || text == "mail" {
        return Some(text.to_owned());
    }
    let channels = Channel::ALL.iter().map(|it| it.as_str());
    let names = super::SOURCE_KINDS.iter().copied().chain(channels);
    let hint = did_you_mean(text, names).unwrap_or_else(|| {
        "a source is a kind of `[[source]]` or a channel, such as `github` or `email`".to_owned()
    });
    faults
        .at_value(&node.at, key, format!("unknown source `{}`", shown(text)))
        .hint(hint);
    None
}
