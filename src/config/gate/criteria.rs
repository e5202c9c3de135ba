//! `[[gate.NAME.criterion]]`.

use super::{Names, whole};
use crate::config::fault::{Faults, shown};
use crate::config::near::did_you_mean;
use crate::config::phases::entry_id;
use crate::config::rules::word;
use crate::config::section::Section;
use crate::config::tree::{Node, Place, Value};
use crate::config::values;
use crate::gate::{Asks, Check, Criterion, Joined, Level, Literal, Need, OnUnknown, Syncs};

/// The questions of all criteria, with where they stand.
type Asked<'t> = Vec<(Check, &'t Place, String)>;

pub(super) fn criteria<'t>(
    gate: &mut Section<'t>,
    known: &Names<'_>,
    asked: &mut Asked<'t>,
    faults: &mut Faults,
) -> Vec<Criterion> {
    let sections = gate.sections("criterion", faults);
    let mut res = Vec::new();
    for mut section in sections {
        let id = entry_id(&mut section, faults);
        let enabled = section.flag("enabled", faults).unwrap_or(true);
        let read = criterion(id.unwrap_or_default(), &mut section, known, asked, faults);
        section.finish(faults);
        res.extend(read.filter(|_| enabled));
    }
    // Critical ones first, whoever adds one; else in the order of the policy.
    res.sort_by_key(|it| it.level);
    res
}

fn criterion<'t>(
    id: String,
    section: &mut Section<'t>,
    known: &Names<'_>,
    asked: &mut Asked<'t>,
    faults: &mut Faults,
) -> Option<Criterion> {
    let level = needed_word(section, "level", Level::ALL, faults);
    let text = section.text("text", faults).map(str::to_owned);
    let (joined, checks) = checks(section, known, asked, faults);
    let applies_when = list(section, "applies_when", known, asked, faults).unwrap_or_default();
    let requires_sync = syncs(section, known, faults);
    let max_age = section.seconds("max_age", faults);
    let min_sample = whole(section, "min_sample", faults);
    let require_interval = section.flag("require_interval", faults).unwrap_or(false);
    let on_unknown = optional_word(section, "on_unknown", OnUnknown::ALL, faults);
    let waivable = section.flag("waivable", faults).unwrap_or(true);
    let on_fail = section.text("on_fail", faults).map(str::to_owned);
    let level = level?;
    let usual = checks.iter().find_map(|it| {
        let metric = it.metric()?;
        let metric = known.metrics.iter().find(|it| it.name == metric)?;
        (metric.syncs != Syncs::None).then(|| metric.syncs.clone())
    });
    (!checks.is_empty()).then(|| Criterion {
        id,
        level,
        text,
        checks,
        joined,
        applies_when,
        requires_sync: requires_sync.or(usual).unwrap_or(Syncs::None),
        max_age,
        min_sample: min_sample.and_then(|it| u64::try_from(it).ok()),
        require_interval,
        on_unknown: on_unknown.unwrap_or(level.on_unknown()),
        waivable,
        on_fail,
    })
}

/// Exactly one of `check`, `all` and `any`.
fn checks<'t>(
    section: &mut Section<'t>,
    known: &Names<'_>,
    asked: &mut Asked<'t>,
    faults: &mut Faults,
) -> (Joined, Vec<Check>) {
    let (at, path) = (section.at, section.path.clone());
    let check = list(section, "check", known, asked, faults);
    let all = list(section, "all", known, asked, faults);
    let any = list(section, "any", known, asked, faults);
    let n_given = [&check, &all, &any]
        .iter()
        .filter(|it| it.is_some())
        .count();
    if n_given != 1 {
        faults
            .at_key(
                at,
                &path,
                "a criterion needs one of `check`, `all` and `any`",
            )
            .hint("check = \"p0_open == 0\", or any = [\"…\", \"attested:…\"]");
    }
    match (check.or(all), any) {
        (Some(checks), _) => (Joined::All, checks),
        (None, any) => (Joined::Any, any.unwrap_or_default()),
    }
}

pub(super) fn list<'t>(
    section: &mut Section<'t>,
    name: &'static str,
    known: &Names<'_>,
    asked: &mut Asked<'t>,
    faults: &mut Faults,
) -> Option<Vec<Check>> {
    let key = section.key(name);
    let node = section.take(name)?;
    let mut res = Vec::new();
    for (text, node) in values::texts(node, &key, faults) {
        match text.parse::<Check>() {
            Ok(check) => {
                check_names(&check, node, &key, known, faults);
                asked.push((check.clone(), &node.at, key.clone()));
                res.push(check);
            }
            Err(why) => {
                faults.at_value(&node.at, &key, why);
            }
        }
    }
    Some(res)
}

/// A name that nobody defined is a fault of the policy, never an unknown value.
fn check_names(check: &Check, node: &Node, key: &str, known: &Names<'_>, faults: &mut Faults) {
    let Asks::Compare { subject, value, .. } = &check.asks else {
        return;
    };
    if let Literal::Phase { id, .. } = value {
        let declared = known.phases;
        if !declared.contains(id) {
            let message = format!("there is no phase `{}`", shown(id));
            let near = did_you_mean(id, declared.iter().map(String::as_str));
            faults.at_value(&node.at, key, message).hint = near
                .or_else(|| Some("write a distance from the launch, such as `T+7d`".to_owned()));
        }
    }
    let Some(name) = subject.metric() else {
        return;
    };
    let names = || known.metrics.iter().map(|it| it.name.as_str());
    let Some(metric) = known.metrics.iter().find(|it| it.name == name) else {
        let message = format!("there is no metric `{}`", shown(name));
        faults.at_value(&node.at, key, message).hint = did_you_mean(name, names())
            .or_else(|| Some(format!("define it with [metric.{}]", shown(name))));
        return;
    };
    let is_plain = matches!(subject, crate::gate::Subject::Metric(_));
    if !is_plain && !metric.has_past {
        let message = format!("`{name}` has no trend and no growth: both are of what is observed");
        faults.at_value(&node.at, key, message);
    }
    if is_plain && !value.fits(metric.unit) {
        let wanted = match metric.unit {
            crate::metrics::Unit::Count | crate::metrics::Unit::Score => "a number",
            crate::metrics::Unit::Share => "a share such as `85%` or `0.85`",
            crate::metrics::Unit::Seconds => "a length of time such as `24h`",
            crate::metrics::Unit::Flag => "true or false",
        };
        faults.at_value(&node.at, key, format!("`{name}` is compared with {wanted}"));
    }
    if let (true, crate::metrics::Unit::Share, Literal::Number(number)) =
        (is_plain, metric.unit, value)
        && LARGEST_SHARE < *number
    {
        let message = format!(
            "`{name}` is a share, and {number} of it is {}%",
            number * 100.0
        );
        faults
            .at_value(&node.at, key, message)
            .hint(format!("write `{number}%`"));
    }
}

/// A share may be more than the whole; beyond this somebody forgot the `%`.
const LARGEST_SHARE: f64 = 2.0;

/// `"all"`, `"none"`, a source, or a list of `{ source, max_age }`.
pub(super) fn syncs(
    section: &mut Section<'_>,
    known: &Names<'_>,
    faults: &mut Faults,
) -> Option<Syncs> {
    let key = section.key("requires_sync");
    let node = section.take("requires_sync")?;
    match &node.value {
        Value::Text(text) if text == "all" => return Some(Syncs::All),
        Value::Text(text) if text == "none" => return Some(Syncs::None),
        _ => {}
    }
    let nodes = match &node.value {
        Value::List(list) => list.iter().collect(),
        _ => vec![node],
    };
    let needs = nodes
        .into_iter()
        .filter_map(|it| need(it, &key, known, faults));
    Some(Syncs::These(needs.collect()))
}

fn need(node: &Node, key: &str, known: &Names<'_>, faults: &mut Faults) -> Option<Need> {
    let (source, max_age) = match &node.value {
        Value::Text(text) => (text.clone(), None),
        Value::Table(_) => {
            let mut section = Section::of(node, key.to_owned(), faults)?;
            let source = section.text("source", faults).map(str::to_owned);
            let max_age = section.seconds("max_age", faults);
            section.finish(faults);
            (source?, max_age)
        }
        _ => {
            values::expected("`all`, `none`, or sources", node, key, faults);
            return None;
        }
    };
    if !known.sources.contains(&source.to_lowercase()) {
        let message = format!("there is no source `{}`", shown(&source));
        faults.at_value(&node.at, key, message).hint =
            did_you_mean(&source, known.sources.iter().map(String::as_str));
    }
    Some(Need { source, max_age })
}

fn needed_word<T: Copy + std::fmt::Display + std::str::FromStr>(
    section: &mut Section<'_>,
    name: &'static str,
    all: &[T],
    faults: &mut Faults,
) -> Option<T> {
    let (at, path) = (section.at, section.path.clone());
    let n_faults = faults.faults.len();
    let found = optional_word(section, name, all, faults);
    if found.is_none() && faults.faults.len() == n_faults {
        faults.at_key(at, &path, format!("an entry here needs `{name}`"));
    }
    found
}

fn optional_word<T: Copy + std::fmt::Display + std::str::FromStr>(
    section: &mut Section<'_>,
    name: &'static str,
    all: &[T],
    faults: &mut Faults,
) -> Option<T> {
    let key = section.key(name);
    let node = section.take(name)?;
    let text = values::text(node, &key, faults)?;
    word(text, node, &key, all, name, faults)
}
