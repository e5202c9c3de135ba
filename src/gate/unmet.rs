//! Why a criterion does not pass, in words.

use chrono::{DateTime, Utc};

use super::check::{Asks, Check};
use super::evaluation::{JudgedCheck, JudgedCriterion};
use super::found::{Found, Measured, Reason};
use super::telling::{margin, sample};
use crate::metrics::Doubt;
use crate::model::Text;
use crate::sla::format_seconds;

pub(super) fn unmet(it: &JudgedCriterion, deciding: &JudgedCheck, as_of: DateTime<Utc>) -> Text {
    let Some(reason) = deciding.reason else {
        return failed(deciding, &it.rule.text);
    };
    let measured = match &deciding.found {
        Found::Measured(measured) => Some(measured),
        _ => None,
    };
    match reason {
        Reason::NoData => it
            .sync_faults
            .first()
            .filter(|it| it.reason == reason)
            .map_or_else(
                || nothing(&deciding.check, &deciding.found, deciding.target.is_none()),
                |it| Text::new(it.text.clone()),
            ),
        Reason::Stale if measured.is_some() && is_old(it, measured, as_of) => {
            let measured_at = measured.and_then(|it| it.measured_at);
            let age = measured_at.map_or(0, |at| (as_of - at).num_seconds());
            let allowed = it
                .rule
                .max_age
                .or(measured.and_then(|it| it.max_age))
                .unwrap_or(0);
            Text::new(format!(
                "measured {} ago, {} allowed",
                format_seconds(age),
                format_seconds(allowed)
            ))
        }
        Reason::Stale | Reason::SyncIncomplete | Reason::Later if measured.is_some() => it
            .sync_faults
            .first()
            .map_or_else(|| "stale".into(), |it| Text::new(it.text.clone())),
        Reason::Stale => "the file is older than allowed".into(),
        Reason::SmallSample => {
            let n = measured.and_then(|it| it.n).unwrap_or(0);
            match it.rule.min_sample.or(measured.and_then(|it| it.min_sample)) {
                Some(min) if n < min => Text::new(format!("small sample: {n} of {min} needed")),
                _ => "no interval: too few to tell".into(),
            }
        }
        Reason::Suspected => {
            let n = match measured.and_then(|it| it.doubt.as_ref()) {
                Some(Doubt::Suspected(n)) => *n,
                _ => 1,
            };
            Text::new(format!(
                "{n} suspected P0, nobody confirmed it (maestro triage)"
            ))
        }
        Reason::Expired => "it held until a day that has passed".into(),
        Reason::Later => "changed after that moment".into(),
        Reason::Incomplete => "that gate cannot tell".into(),
        Reason::Outdated => match &deciding.found {
            Found::Said {
                outdated: Some(why),
                ..
            } => why.clone(),
            _ => "it was decided about something else".into(),
        },
        Reason::SyncIncomplete => "the log is not complete".into(),
        Reason::Failed => match measured.and_then(|it| it.doubt.as_ref()) {
            Some(Doubt::Failed(why)) => why.clone(),
            _ => "its evidence does not fit the question".into(),
        },
    }
}

fn is_old(it: &JudgedCriterion, measured: Option<&Measured>, as_of: DateTime<Utc>) -> bool {
    let measured_at = measured.and_then(|it| it.measured_at);
    let age = measured_at.map(|at| (as_of - at).num_seconds());
    let max_age = it.rule.max_age.or(measured.and_then(|it| it.max_age));
    max_age.zip(age).is_some_and(|(max, age)| max < age)
}

fn nothing(check: &Check, found: &Found, no_target: bool) -> Text {
    if let Found::Nothing { about: Some(about) } = found {
        return about.clone();
    }
    match &check.asks {
        Asks::Attested(_) => "nobody attested it".into(),
        Asks::Approved(_) => "nobody approved it".into(),
        Asks::Decision(gate) => Text::new(format!("nobody decided {gate}")),
        Asks::Gate(gate) => Text::new(format!("{gate} was not judged")),
        Asks::File(_) => "no such file".into(),
        Asks::Compare { .. } if no_target => {
            "release.launched_at is not set, or the phase has no end".into()
        }
        Asks::Compare { .. } => "never measured".into(),
    }
}

fn failed(it: &JudgedCheck, meaning: &Option<String>) -> Text {
    match &it.found {
        Found::Measured(measured) => {
            let margin = margin(it);
            let about = sample(measured);
            match (margin, about.is_empty()) {
                (Some(margin), true) => Text::new(margin),
                (Some(margin), false) => Text::new(format!("{margin} ({})", about.raw())),
                (None, _) => about,
            }
        }
        Found::Said { by, evidence, .. } => {
            let words = match &it.check.asks {
                Asks::Attested(_) => "says it is not so",
                Asks::Approved(_) => "did not approve",
                _ => "decided NO-GO, or GO against the criteria",
            };
            let about = evidence.as_ref().map(|it| format!(": {}", it.raw()));
            Text::new(format!("{} {words}{}", by.raw(), about.unwrap_or_default()))
        }
        Found::File { .. } => "its content is another one than the policy names".into(),
        Found::Gate { .. } => "the criteria of that gate say no".into(),
        _ => Text::new(meaning.clone().unwrap_or_default()),
    }
}
