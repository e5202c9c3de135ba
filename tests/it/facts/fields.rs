//! The fields of a fact, read into the types of the library and written back.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use maestro::metrics::Change;
use maestro::model::{Actor, State};
use maestro::sla::{Calendar, CalendarSettings, Interval, NoOpenTime, Pause};
use serde_json::{Value, json};

pub(super) fn calendar(schedule: &Value) -> Result<Calendar, Vec<String>> {
    if schedule.is_null() {
        return Ok(Calendar::always());
    }
    let timezone = schedule["tz"].as_str().unwrap().parse().unwrap();
    let mut settings = CalendarSettings::new(timezone);
    for (day, name) in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        .iter()
        .enumerate()
    {
        settings.hours[day] = spans(&schedule["hours"][name]);
    }
    settings.special = dates(&schedule["special"]);
    settings.breaks = dates(&schedule["breaks"]);
    settings.holidays = list(&schedule["holidays"])
        .map(|it| date(it.as_str().unwrap()))
        .collect();
    Calendar::new("fact", &settings).map_err(|it| {
        it.iter()
            .map(|it| format!("{}: {}", it.key, it.message))
            .collect()
    })
}

fn spans(value: &Value) -> Vec<String> {
    list(value)
        .map(|it| format!("{}-{}", it[0].as_str().unwrap(), it[1].as_str().unwrap()))
        .collect()
}

fn dates(value: &Value) -> BTreeMap<NaiveDate, Vec<String>> {
    let entries = value.as_object().into_iter().flatten();
    entries
        .map(|(key, value)| (date(key), spans(value)))
        .collect()
}

pub(super) fn messages(input: &Value) -> Vec<(Actor, DateTime<Utc>)> {
    list(&input["messages"])
        .map(|it| match it[0].as_str() {
            Some("customer") => (Actor::Customer, moment(&it[1])),
            Some("agent") => (Actor::Team, moment(&it[1])),
            _ => (Actor::Unknown, moment(&it[1])),
        })
        .collect()
}

pub(super) fn pauses(value: &Value) -> Vec<Pause> {
    list(value)
        .map(|it| Pause {
            from: moment(&it[0]),
            to: at(&it[1]),
        })
        .collect()
}

pub(super) fn segments(segments: &[Interval]) -> Value {
    segments
        .iter()
        .map(|it| json!([written(it.from), written(it.to)]))
        .collect()
}

pub(super) fn change(sign: &Value, moment_of: &Value) -> Change {
    let at = moment(moment_of);
    if sign == "+" {
        Change::On(at)
    } else {
        Change::Off(at)
    }
}

pub(super) fn state(input: &Value) -> State {
    if input["state"] == "open" {
        State::Open
    } else {
        State::Closed
    }
}

pub(super) fn shown(found: Result<DateTime<Utc>, NoOpenTime>) -> Value {
    found.map_or(Value::Null, written)
}

pub(super) fn written(at: DateTime<Utc>) -> Value {
    at.format("%Y-%m-%dT%H:%M:%SZ").to_string().into()
}

pub(super) fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

pub(super) fn seconds(value: &Value) -> i64 {
    value.as_i64().unwrap()
}

pub(super) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn at(value: &Value) -> Option<DateTime<Utc>> {
    value.as_str().map(|it| it.parse().unwrap())
}

pub(super) fn moment(value: &Value) -> DateTime<Utc> {
    at(value).unwrap()
}
