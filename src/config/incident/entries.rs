//! The entries of the lists: rows, rules, steps, marks and items.

use std::fmt::Display;
use std::str::FromStr;

use crate::config::fault::Faults;
use crate::config::rules::word;
use crate::config::section::Section;
use crate::config::tree::{Node, Value};
use crate::config::values;
use crate::incident::{
    Authority, Choice, Condition, DoneBy, Group, HotfixRule, Item, Mark, Need, Row, Stage, Step,
    UpdateKind,
};
use crate::model::Priority;

pub(super) fn row(id: String, section: &mut Section<'_>, faults: &mut Faults) -> Option<Row> {
    let when = needed_condition(section, "when", faults);
    let choice = needed(section, "decision", Choice::ALL, "decision", faults);
    let also = section.texts("also", faults).unwrap_or_default();
    Some(Row {
        id,
        when: when?,
        choice: choice?,
        also,
    })
}

pub(super) fn hotfix_rule(
    id: String,
    section: &mut Section<'_>,
    faults: &mut Faults,
) -> Option<HotfixRule> {
    let when = needed_condition(section, "when", faults);
    let need = needed(section, "need", Need::ALL, "need", faults);
    Some(HotfixRule {
        id,
        when: when?,
        need: need?,
    })
}

pub(super) fn authority(
    id: String,
    section: &mut Section<'_>,
    faults: &mut Faults,
) -> Option<Authority> {
    let choice = needed(section, "decision", Choice::ALL, "decision", faults);
    let severities = priorities(section, faults);
    let by = needed_text(section, "by", faults);
    let consult = section.texts("consult", faults).unwrap_or_default();
    let within = section.seconds("within", faults);
    Some(Authority {
        id,
        choice: choice?,
        severities,
        by: by?,
        consult,
        within,
    })
}

pub(in crate::config) fn step(
    id: String,
    section: &mut Section<'_>,
    faults: &mut Faults,
) -> Option<Step> {
    let severities = priorities(section, faults);
    let to = needed_text(section, "to", faults);
    let method = needed_text(section, "method", faults);
    let again = section.text("again", faults).map(str::to_owned);
    let within = needed_seconds(section, "within", faults);
    let again_after = section.seconds("again_after", faults);
    let only_if = condition(section, "only_if", faults);
    let tell = section.texts("tell", faults).unwrap_or_default();
    Some(Step {
        id,
        severities,
        to: to?,
        method: method?,
        again,
        within: within?,
        again_after,
        only_if,
        tell,
    })
}

pub(super) fn mark(id: String, section: &mut Section<'_>, faults: &mut Faults) -> Option<Mark> {
    let text = needed_text(section, "text", faults);
    let at = section.seconds("at", faults).unwrap_or(0);
    let key = section.key("done_by");
    let node = section.take("done_by");
    let done_by = node.and_then(|it| done_by(it, &key, faults));
    Some(Mark {
        id,
        text: text?,
        at,
        done_by: done_by?,
    })
}

/// `reported`, `decision`, `stage.fix`, `update.report`, `item.reviewed`
fn done_by(node: &Node, key: &str, faults: &mut Faults) -> Option<DoneBy> {
    let text = values::text(node, key, faults)?;
    let found = match text.split_once('.') {
        None if text == "reported" => Ok(DoneBy::Reported),
        None if text == "decision" => Ok(DoneBy::Decision),
        Some(("stage", it)) => it.parse::<Stage>().map(DoneBy::Stage),
        Some(("update", it)) => it.parse::<UpdateKind>().map(DoneBy::Update),
        Some(("item", it)) => Ok(DoneBy::Item(it.to_owned())),
        _ => Err(
            "expected `reported`, `decision`, `stage.NAME`, `update.KIND` or `item.ID`".to_owned(),
        ),
    };
    found
        .map_err(|why| {
            faults.at_value(&node.at, key, why);
        })
        .ok()
}

pub(super) fn item(id: String, section: &mut Section<'_>, faults: &mut Faults) -> Option<Item> {
    let group = needed(section, "group", Group::ALL, "group", faults);
    let text = needed_text(section, "text", faults);
    let key = section.key("reviewers");
    let reviewers = match section.take("reviewers") {
        None => 0,
        Some(node) => match node.value {
            Value::Integer(number @ 0..=20) => u32::try_from(number).unwrap_or(0),
            _ => {
                faults.at_value(&node.at, &key, "expected a number of people up to 20");
                0
            }
        },
    };
    Some(Item {
        id,
        group: group?,
        text: text?,
        reviewers,
    })
}

fn priorities(section: &mut Section<'_>, faults: &mut Faults) -> Vec<Priority> {
    let key = section.key("severity");
    let Some(node) = section.take("severity") else {
        return Vec::new();
    };
    let texts = values::texts(node, &key, faults);
    let words = texts
        .into_iter()
        .filter_map(|(text, at)| word(text, at, &key, &Priority::ALL, "severity", faults));
    words.collect()
}

/// One comparison, several with `and`, or a list of them that must all hold.
fn condition(
    section: &mut Section<'_>,
    name: &'static str,
    faults: &mut Faults,
) -> Option<Condition> {
    let key = section.key(name);
    let node = section.take(name)?;
    let mut all = Vec::new();
    for (text, at) in values::texts(node, &key, faults) {
        match text.parse::<Condition>() {
            Ok(condition) => all.push(condition),
            Err(why) => {
                faults
                    .at_value(&at.at, &key, why)
                    .hint("write comparisons such as `crash_user_share > 10%`, joined by `and`");
            }
        }
    }
    Some(Condition::all(all))
}

fn needed_condition(
    section: &mut Section<'_>,
    name: &'static str,
    faults: &mut Faults,
) -> Option<Condition> {
    let condition = condition(section, name, faults);
    if condition.is_none() {
        missing(section, name, faults);
    }
    condition
}

fn needed<T: Copy + Display + FromStr>(
    section: &mut Section<'_>,
    name: &'static str,
    all: &[T],
    what: &str,
    faults: &mut Faults,
) -> Option<T> {
    let key = section.key(name);
    let Some(node) = section.take(name) else {
        missing(section, name, faults);
        return None;
    };
    let text = values::text(node, &key, faults)?;
    word(text, node, &key, all, what, faults)
}

fn needed_text(
    section: &mut Section<'_>,
    name: &'static str,
    faults: &mut Faults,
) -> Option<String> {
    let key = section.key(name);
    let Some(node) = section.take(name) else {
        missing(section, name, faults);
        return None;
    };
    values::text(node, &key, faults).map(str::to_owned)
}

fn needed_seconds(
    section: &mut Section<'_>,
    name: &'static str,
    faults: &mut Faults,
) -> Option<i64> {
    let key = section.key(name);
    let Some(node) = section.take(name) else {
        missing(section, name, faults);
        return None;
    };
    values::seconds(node, &key, faults)
}

fn missing(section: &Section<'_>, name: &str, faults: &mut Faults) {
    let message = format!("an entry here needs `{name}`");
    faults.at_key(section.at, &section.path, message);
}
