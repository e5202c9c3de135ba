//! `[incident]`: deadlines, the rollback matrix, the checklists, and who is called.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::str::FromStr;

use super::fault::{Faults, shown};
use super::near::did_you_mean;
use super::phases::entry_id;
use super::rules::word;
use super::section::Section;
use super::tree::{Node, Value};
use super::values;
use crate::incident::{
    Authority, Choice, Condition, CountsFrom, DoneBy, Group, HotfixRule, Item, Limits, Mark, Need,
    Row, Settings, Stage, Step, UpdateKind,
};
use crate::model::Priority;
use crate::sla::Calendar;

/// Nothing is owed here, whatever the preset says.
const NONE: &str = "none";
const NEXT_RELEASE: &str = "next-release";

const COUNTS_FROM: &[(&str, CountsFrom)] = &[
    ("reported", CountsFrom::Reported),
    ("started", CountsFrom::Started),
    ("declared", CountsFrom::Declared),
];

pub(super) fn incident(
    policy: &mut Section<'_>,
    calendars: &BTreeMap<String, Calendar>,
    faults: &mut Faults,
) -> Option<Settings> {
    let mut section = policy.section("incident", faults)?;
    let profile = section.text("profile", faults).unwrap_or("own").to_owned();
    let counts_from = section.choice("counts_from", COUNTS_FROM, faults);
    let due_soon = share(&mut section, "due_soon", faults);
    let severities = severities(&mut section, calendars, faults);
    let roles = roles(&mut section, faults);
    let rollback = entries(&mut section, "rollback", faults, row);
    let hotfix = entries(&mut section, "hotfix", faults, hotfix_rule);
    let authority = entries(&mut section, "authority", faults, authority);
    let escalation = entries(&mut section, "escalation", faults, step);
    let mut marks = entries(&mut section, "mark", faults, mark);
    marks.sort_by_key(|it| it.at);
    let group_limits = group_limits(&mut section, faults);
    let mut items = entries(&mut section, "item", faults, item);
    items.sort_by_key(|it| it.group);
    let (runbook_folders, review_every) = runbooks(&mut section, faults)?;
    section.finish(faults);
    Some(Settings {
        profile,
        counts_from: counts_from?,
        due_soon: due_soon?,
        severities,
        roles,
        rollback,
        hotfix,
        authority,
        escalation,
        marks,
        group_limits,
        items,
        runbook_folders,
        review_every,
    })
}

fn share(section: &mut Section<'_>, name: &'static str, faults: &mut Faults) -> Option<f64> {
    let key = section.key(name);
    let node = section.take(name)?;
    let share = match node.value {
        Value::Number(number) => number,
        Value::Integer(1) => 1.0,
        _ => f64::NAN,
    };
    if 0.0 < share && share <= 1.0 {
        return Some(share);
    }
    faults.at_value(&node.at, &key, "expected a share above 0 and up to 1");
    None
}

fn severities(
    section: &mut Section<'_>,
    calendars: &BTreeMap<String, Calendar>,
    faults: &mut Faults,
) -> BTreeMap<Priority, Limits> {
    const NAMES: [(&str, Priority); 4] = [
        ("P0", Priority::P0),
        ("P1", Priority::P1),
        ("P2", Priority::P2),
        ("P3", Priority::P3),
    ];
    let mut res = BTreeMap::new();
    let Some(mut all) = section.section("severity", faults) else {
        return res;
    };
    for (name, priority) in NAMES {
        if let Some(one) = all.section(name, faults) {
            res.insert(priority, limits(one, calendars, faults));
        }
    }
    all.finish(faults);
    res
}

fn limits(
    mut section: Section<'_>,
    calendars: &BTreeMap<String, Calendar>,
    faults: &mut Faults,
) -> Limits {
    let calendar = calendar(&mut section, calendars, faults);
    let mut limit = |name| limit(&mut section, name, faults);
    let res = Limits {
        identify: limit("identify"),
        alert: limit("alert"),
        investigate: limit("investigate"),
        triage: limit("triage"),
        fix: limit("fix"),
        deploy: limit("deploy"),
        verify: limit("verify"),
        postmortem: limit("postmortem"),
        update: limit("update"),
        acknowledge: limit("acknowledge"),
        mitigation: limit("mitigation"),
        report: limit("report"),
        calendar,
    };
    section.finish(faults);
    res
}

fn calendar(
    section: &mut Section<'_>,
    calendars: &BTreeMap<String, Calendar>,
    faults: &mut Faults,
) -> Calendar {
    let key = section.key("calendar");
    let Some(node) = section.take("calendar") else {
        return Calendar::always();
    };
    let Some(name) = values::text(node, &key, faults).filter(|it| *it != "24x7") else {
        return Calendar::always();
    };
    if let Some(calendar) = calendars.get(name) {
        return calendar.clone();
    }
    let hint = did_you_mean(name, calendars.keys().map(String::as_str))
        .unwrap_or_else(|| "declare it as `[calendars.NAME]`, or write `24x7`".to_owned());
    let message = format!("there is no calendar `{}`", shown(name));
    faults.at_value(&node.at, &key, message).hint(hint);
    Calendar::always()
}

fn limit(section: &mut Section<'_>, name: &'static str, faults: &mut Faults) -> Option<i64> {
    let key = section.key(name);
    let node = section.take(name)?;
    if matches!(&node.value, Value::Text(text) if text == NONE || text == NEXT_RELEASE) {
        return None;
    }
    values::seconds(node, &key, faults)
}

fn roles(section: &mut Section<'_>, faults: &mut Faults) -> BTreeMap<String, String> {
    let Some(roles) = section.section("roles", faults) else {
        return BTreeMap::new();
    };
    let named = roles.named().filter_map(|(role, node)| {
        let who = values::text(node, &roles.key(role), faults)?;
        Some((role.to_owned(), who.to_owned()))
    });
    named.collect()
}

/// The entries of a `[[name]]` that are switched on and without a fault.
fn entries<T>(
    section: &mut Section<'_>,
    name: &'static str,
    faults: &mut Faults,
    read: fn(String, &mut Section<'_>, &mut Faults) -> Option<T>,
) -> Vec<T> {
    let mut res = Vec::new();
    for mut entry in section.sections(name, faults) {
        let id = entry_id(&mut entry, faults);
        let enabled = entry.flag("enabled", faults).unwrap_or(true);
        let read = read(id.unwrap_or_default(), &mut entry, faults);
        entry.finish(faults);
        res.extend(read.filter(|_| enabled));
    }
    res
}

fn row(id: String, section: &mut Section<'_>, faults: &mut Faults) -> Option<Row> {
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

fn hotfix_rule(id: String, section: &mut Section<'_>, faults: &mut Faults) -> Option<HotfixRule> {
    let when = needed_condition(section, "when", faults);
    let need = needed(section, "need", Need::ALL, "need", faults);
    Some(HotfixRule {
        id,
        when: when?,
        need: need?,
    })
}

fn authority(id: String, section: &mut Section<'_>, faults: &mut Faults) -> Option<Authority> {
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

fn step(id: String, section: &mut Section<'_>, faults: &mut Faults) -> Option<Step> {
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

fn mark(id: String, section: &mut Section<'_>, faults: &mut Faults) -> Option<Mark> {
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

fn item(id: String, section: &mut Section<'_>, faults: &mut Faults) -> Option<Item> {
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

fn group_limits(section: &mut Section<'_>, faults: &mut Faults) -> BTreeMap<Group, i64> {
    let mut res = BTreeMap::new();
    let Some(mut limits) = section.section("checklist", faults) else {
        return res;
    };
    for group in Group::ALL {
        let seconds = limits.seconds(group.as_str(), faults);
        res.extend(seconds.map(|it| (*group, it)));
    }
    limits.finish(faults);
    res
}

fn runbooks(section: &mut Section<'_>, faults: &mut Faults) -> Option<(Vec<String>, i64)> {
    let mut runbooks = section.section("runbooks", faults)?;
    let folders = runbooks.texts("folders", faults).unwrap_or_default();
    let review_every = runbooks.seconds("review_every", faults);
    runbooks.finish(faults);
    Some((folders, review_every?))
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
