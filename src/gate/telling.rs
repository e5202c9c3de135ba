//! Criteria in words: values, targets, why, and what to do.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::State;
use super::check::{Asks, Check};
use super::evaluation::{JudgedCheck, JudgedCriterion};
use super::found::{Found, Measured};
use super::subject::Subject;
use super::unmet::unmet;
use crate::metrics::Unit;
use crate::model::Text;
use crate::sla::format_seconds;

/// A number in its unit: `86.9%`, `3h 12m`, `4.3`, `912`.
pub fn shown_value(value: f64, unit: Unit) -> String {
    match unit {
        Unit::Count => trimmed(value, 2),
        // Below one in a hundred the second digit is what tells.
        Unit::Share if value.abs() < 0.01 => format!("{}%", trimmed(value * 100.0, 2)),
        Unit::Share => format!("{}%", trimmed(value * 100.0, 1)),
        Unit::Seconds => format_seconds(value.round() as i64),
        Unit::Score => trimmed(value, 1),
        Unit::Flag => (if value == 0.0 { "no" } else { "yes" }).to_owned(),
    }
}

fn trimmed(value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$}");
    let text = match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.'),
        false => &text,
    };
    (if text == "-0" { "0" } else { text }).to_owned()
}

/// The value that a check found, as people read it; `-` where there is none.
pub fn value_of(it: &JudgedCheck, as_of: DateTime<Utc>, zone: Tz) -> Text {
    let date = |at: DateTime<Utc>| at.with_timezone(&zone).format("%-d %b %Y").to_string();
    match &it.found {
        Found::Measured(Measured {
            value: Some(value),
            unit,
            ..
        }) => Text::new(shown_value(*value, *unit)),
        Found::Measured(_) | Found::Nothing { .. } => "-".into(),
        Found::Moment => Text::new(date(as_of)),
        Found::Said { holds, by, .. } => {
            let word = if *holds { "yes" } else { "no" };
            Text::new(format!("{word}, {}", by.raw()))
        }
        Found::File { changed_at, .. } => match (&it.check.asks, changed_at) {
            (Asks::Compare { .. }, Some(at)) => {
                Text::new(format_seconds((as_of - *at).num_seconds().max(0)))
            }
            _ => "there".into(),
        },
        Found::Gate { verdict } => verdict.as_str().into(),
    }
}

/// What it is compared with: `≥ 85%`; or what is asked for.
pub fn shown_target(it: &JudgedCheck, zone: Tz) -> String {
    let Asks::Compare {
        subject, operator, ..
    } = &it.check.asks
    else {
        return asked(&it.check).to_owned();
    };
    let date = |seconds: f64| {
        let at = DateTime::from_timestamp(seconds as i64, 0)?;
        Some(at.with_timezone(&zone).format("%-d %b %Y").to_string())
    };
    let written = || {
        let value = it.check.as_str().split(operator.as_str()).nth(1);
        value.unwrap_or_default().trim().to_owned()
    };
    let resolved = it
        .target
        .filter(|_| *subject == Subject::Date)
        .and_then(date);
    format!("{} {}", operator.sign(), resolved.unwrap_or_else(written))
}

fn asked(check: &Check) -> &'static str {
    match &check.asks {
        Asks::Attested(_) => "attested",
        Asks::Approved(_) => "approved",
        Asks::File(_) => "file",
        Asks::Decision(_) | Asks::Gate(_) => "GO",
        Asks::Compare { .. } => "",
    }
}

/// One line on why it stands where it stands.
pub fn note(it: &JudgedCriterion, as_of: DateTime<Utc>) -> Text {
    if let Some(waived) = it.waived.as_ref().filter(|_| it.state == State::Waived) {
        let left = (waived.waiver.until - as_of).num_seconds();
        return Text::new(format!(
            "{} waives it, {} left: {}",
            waived.waiver.by.raw(),
            format_seconds(left),
            waived.waiver.reason.raw()
        ));
    }
    let lapsed = it.waived.as_ref().filter(|_| it.state != State::Pass);
    let why = why(it, as_of);
    match lapsed {
        Some(lapsed) if lapsed.waiver.until <= as_of => Text::new(format!(
            "waiver {} expired {} ago; {}",
            lapsed.id,
            format_seconds((as_of - lapsed.waiver.until).num_seconds()),
            why.raw()
        )),
        _ => why,
    }
}

fn why(it: &JudgedCriterion, as_of: DateTime<Utc>) -> Text {
    let meaning = it.rule.text.clone().unwrap_or_default();
    let Some(deciding) = it.deciding() else {
        return Text::new(meaning);
    };
    match it.state {
        State::Skipped => "does not apply now".into(),
        State::Pass => passed(deciding, &meaning),
        _ => {
            let words = unmet(it, deciding, as_of);
            let several = it.answers.len() > 1;
            match &deciding.check.asks {
                // Several numbers in one criterion: which of them it is about has to be said.
                Asks::Compare { subject, .. } if several => {
                    let name = subject.metric().unwrap_or("date");
                    Text::new(format!("{name}: {}", words.raw()))
                }
                _ if !meaning.is_empty() => Text::new(format!("{meaning}: {}", words.raw())),
                _ => words,
            }
        }
    }
}

fn passed(it: &JudgedCheck, meaning: &str) -> Text {
    match &it.found {
        Found::Measured(measured) => sample(measured),
        Found::Said {
            evidence: Some(evidence),
            ..
        } => evidence.clone(),
        Found::File { .. } => it.check.path().unwrap_or_default().into(),
        _ => meaning.into(),
    }
}

/// `8914 of 10258, 86.2% to 87.5%`; where it comes from, without a sample.
pub(super) fn sample(it: &Measured) -> Text {
    let mut words = Vec::new();
    if let Some(ratio) = it.ratio {
        words.push(format!(
            "{} of {}",
            trimmed(ratio.good, 2),
            trimmed(ratio.total, 2)
        ));
    } else if let Some(n) = it.n {
        words.push(format!("n = {n}"));
    }
    if let Some(interval) = it.interval {
        words.push(format!(
            "{} to {}",
            shown_value(interval.low, it.unit),
            shown_value(interval.high, it.unit)
        ));
    }
    match (&it.source, words.is_empty()) {
        (Some(source), true) => source.clone(),
        _ => Text::new(words.join(", ")),
    }
}

/// How far a value is from its target: `88 too few`, `1.2 points too high`.
pub(super) fn margin(it: &JudgedCheck) -> Option<String> {
    let Found::Measured(Measured {
        value: Some(value),
        unit,
        ..
    }) = &it.found
    else {
        return None;
    };
    let far = value - it.target?;
    let shown = match unit {
        Unit::Flag => return None,
        Unit::Share => format!("{} points", trimmed(far.abs() * 100.0, 1)),
        other => shown_value(far.abs(), *other),
    };
    let word = match (far < 0.0, unit) {
        _ if far == 0.0 => return Some("exactly at the limit".to_owned()),
        (true, Unit::Count) => "too few",
        (false, Unit::Count) => "too many",
        (true, Unit::Seconds) => "too short",
        (false, Unit::Seconds) => "too long",
        (true, _) => "too low",
        (false, _) => "too high",
    };
    Some(format!("{shown} {word}"))
}
