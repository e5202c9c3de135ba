//! The limit of one clock: a duration, a table, or the next release.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::calendars::{self, ALWAYS};
use super::fault::Faults;
use super::section::Section;
use super::tree::{Node, Value};
use super::values;
use crate::sla::{Calendar, Limit, Span, Within};

const NEXT_RELEASE: &str = "next-release";

/// What a rule may refer to.
pub(super) struct Names<'n> {
    pub(super) calendars: &'n BTreeMap<String, Calendar>,
    /// Calendars and phases by name, those with faults too: naming one is no second fault.
    pub(super) declared_calendars: &'n [&'n str],
    pub(super) declared_phases: &'n [String],
    /// False when a file this policy extends is missing: unknown names may stand there.
    pub(super) complete: bool,
}

/// `calendar` is the one of the rule, for limits that name none.
pub(super) fn limit(
    node: &Node,
    key: &str,
    calendar: Option<&str>,
    names: &Names<'_>,
    faults: &mut Faults,
) -> Option<Limit> {
    if let Value::Text(_) = node.value {
        let within = within(node, key, calendar, names, faults)?;
        let calendar = own(calendar);
        return Some(Limit {
            within,
            calendar,
            at_risk: None,
            best_effort: false,
        });
    }
    let Value::Table(_) = node.value else {
        values::expected("a duration such as \"4h\", or a table", node, key, faults);
        return None;
    };
    let mut table = Section::of(node, key.to_owned(), faults)?;
    let named = calendars::known(&mut table, names.declared_calendars, names.complete, faults);
    let calendar = named.as_deref().or(calendar);
    let within = within_of(&mut table, calendar, names, faults);
    let best_effort = table.flag("best_effort", faults).unwrap_or(false);
    let risk_key = table.key("at_risk");
    let risk_node = table.take("at_risk");
    table.finish(faults);
    let within = within?;
    let at_risk = risk_node.and_then(|it| at_risk(it, &risk_key, within, calendar, names, faults));
    Some(Limit {
        within,
        calendar: own(calendar),
        at_risk,
        best_effort,
    })
}

/// A calendar as a limit keeps it: none for 24x7.
fn own(calendar: Option<&str>) -> Option<Arc<str>> {
    calendar.filter(|it| *it != ALWAYS).map(Arc::from)
}

const TOO_MUCH: &str = "`limit` holds every day: give it, or `weekday` and `weekend`";
const NO_WEEKEND: &str = "`weekday` needs `weekend` beside it";
const NO_WEEKDAY: &str = "`weekend` needs `weekday` beside it";
const NO_LIMIT: &str = "needs `limit`, or `weekday` and `weekend`";

/// `limit`, or `weekday` and `weekend` together.
fn within_of(
    table: &mut Section<'_>,
    calendar: Option<&str>,
    names: &Names<'_>,
    faults: &mut Faults,
) -> Option<Within> {
    let keys = ["limit", "weekday", "weekend"].map(|it| table.key(it));
    let (one, weekday, weekend) = (
        table.take("limit"),
        table.take("weekday"),
        table.take("weekend"),
    );
    match (one, weekday, weekend) {
        (Some(node), None, None) => within(node, &keys[0], calendar, names, faults),
        (None, Some(weekday), Some(weekend)) => {
            let weekday = span(weekday, &keys[1], calendar, names, faults);
            let weekend = span(weekend, &keys[2], calendar, names, faults);
            Some(Within::Split {
                weekday: weekday?,
                weekend: weekend?,
            })
        }
        (one, weekday, weekend) => {
            let (at, key, message) = match (one, weekday, weekend) {
                (Some(node), ..) => (&node.at, &keys[0], TOO_MUCH),
                (None, Some(node), _) => (&node.at, &keys[1], NO_WEEKEND),
                (None, None, Some(node)) => (&node.at, &keys[2], NO_WEEKDAY),
                (None, None, None) => (table.at, &table.path, NO_LIMIT),
            };
            faults.at_key(at, key, message);
            None
        }
    }
}

fn within(
    node: &Node,
    key: &str,
    calendar: Option<&str>,
    names: &Names<'_>,
    faults: &mut Faults,
) -> Option<Within> {
    if matches!(&node.value, Value::Text(text) if text == NEXT_RELEASE) {
        return Some(Within::NextRelease);
    }
    span(node, key, calendar, names, faults).map(Within::Always)
}

/// A duration that makes sense on its calendar: days of 24 hours only where no hour is closed,
/// business days only where some may be.
fn span(
    node: &Node,
    key: &str,
    calendar: Option<&str>,
    names: &Names<'_>,
    faults: &mut Faults,
) -> Option<Span> {
    let span = values::span(node, key, faults)?;
    let hours = calendar
        .and_then(|it| names.calendars.get(it))
        .is_some_and(|it| !it.is_always());
    match span {
        Span::Seconds(_) if hours && has_days(node) => {
            let name = calendar.unwrap_or_default();
            faults
                .at_value(
                    &node.at,
                    key,
                    format!("a day of 24 hours on the calendar `{name}`"),
                )
                .hint("write business days, such as `3bd`, or open hours, such as `24h`");
            None
        }
        Span::BusinessDays(_) if own(calendar).is_none() => {
            faults
                .at_value(&node.at, key, "business days need a calendar")
                .hint("name one as `calendar`, or write `3d` for days of 24 hours");
            None
        }
        _ => Some(span),
    }
}

fn has_days(node: &Node) -> bool {
    matches!(&node.value, Value::Text(text) if text.contains(['d', 'w']))
}

/// Must be reached before the limit is.
fn at_risk(
    node: &Node,
    key: &str,
    within: Within,
    calendar: Option<&str>,
    names: &Names<'_>,
    faults: &mut Faults,
) -> Option<i64> {
    let Span::Seconds(at_risk) = span(node, key, calendar, names, faults)? else {
        faults.at_value(
            &node.at,
            key,
            "`at_risk` is elapsed time, not business days",
        );
        return None;
    };
    let shortest = match within {
        Within::Always(Span::Seconds(limit)) => limit,
        Within::Split {
            weekday: Span::Seconds(a),
            weekend: Span::Seconds(b),
        } => a.min(b),
        Within::NextRelease => {
            faults.at_value(
                &node.at,
                key,
                "`next-release` has no limit to be at risk of",
            );
            return None;
        }
        _ => i64::MAX,
    };
    if at_risk >= shortest {
        faults.at_value(&node.at, key, "`at_risk` must come before the limit");
        return None;
    }
    Some(at_risk)
}
