//! How far the sources behind the log are followed: silence of a stale log proves nothing.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::found::Reason;
use super::settings::{Need, Syncs};
use crate::sla::format_seconds;

/// Seconds that the data of GitHub may be old, and that of everything else.
const FRESH_GITHUB: i64 = 6 * 3_600;
const FRESH_OTHER: i64 = 24 * 3_600;

/// A clock that goes ahead by more than this is wrong.
const AHEAD: TimeDelta = TimeDelta::minutes(5);

/// A source of the policy; without sources in it, a channel that a file was extracted into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// As people call it: `owner/repo`, `email`, a path.
    pub name: String,
    /// Other words for it: its id, its kind, its channels.
    pub aliases: Vec<String>,
    pub is_github: bool,
    /// `all` asks for it.
    pub configured: bool,
}

/// How far one source, or a part of it, is followed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Followed {
    pub name: String,
    pub complete: bool,
    /// UTC.
    pub through: DateTime<Utc>,
}

/// Why a source keeps nobody from doubting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyncFault {
    pub source: String,
    pub reason: Reason,
    pub text: String,
}

/// What is wrong with the sources that a criterion asks for, in the order of the policy.
pub fn sync_faults(
    asked: &Syncs,
    wanted: &[Wanted],
    followed: &[Followed],
    now: DateTime<Utc>,
) -> Vec<SyncFault> {
    let any = Need {
        source: String::new(),
        max_age: None,
    };
    match asked {
        Syncs::None => Vec::new(),
        _ if followed.is_empty() => vec![SyncFault {
            source: "log".to_owned(),
            reason: Reason::NoData,
            text: "nothing was ever extracted into this log".to_owned(),
        }],
        Syncs::All => wanted
            .iter()
            .filter(|it| it.configured)
            .filter_map(|it| fault(it, &any, followed, now))
            .collect(),
        Syncs::These(needs) => needs
            .iter()
            .filter_map(|need| {
                let source = wanted.iter().find(|it| it.is_called(&need.source));
                match source {
                    Some(source) => fault(source, need, followed, now),
                    None => Some(never(&need.source)),
                }
            })
            .collect(),
    }
}

impl Wanted {
    fn is_called(&self, name: &str) -> bool {
        let mut names = self.aliases.iter().chain([&self.name]);
        names.any(|it| it.eq_ignore_ascii_case(name))
    }
}

fn never(name: &str) -> SyncFault {
    SyncFault {
        source: name.to_owned(),
        reason: Reason::SyncIncomplete,
        text: format!("{name} was never extracted"),
    }
}

/// The worst that there is to say of one source, which may be followed in parts.
fn fault(
    source: &Wanted,
    need: &Need,
    followed: &[Followed],
    now: DateTime<Utc>,
) -> Option<SyncFault> {
    let parts: Vec<&Followed> = followed
        .iter()
        .filter(|it| it.name.eq_ignore_ascii_case(&source.name))
        .collect();
    let Some(oldest) = parts.iter().map(|it| it.through).min() else {
        return Some(never(&source.name));
    };
    let name = &source.name;
    let told = |reason, text: String| SyncFault {
        source: name.clone(),
        reason,
        text,
    };
    if parts.iter().any(|it| !it.complete) {
        let text = format!("the last extract of {name} was not complete");
        return Some(told(Reason::SyncIncomplete, text));
    }
    if parts.iter().any(|it| AHEAD < it.through - now) {
        let text = format!("{name} was extracted up to a moment that lies ahead");
        return Some(told(Reason::Later, text));
    }
    let usual = if source.is_github {
        FRESH_GITHUB
    } else {
        FRESH_OTHER
    };
    let allowed = need.max_age.unwrap_or(usual);
    let age = (now - oldest).num_seconds();
    (allowed < age).then(|| {
        let text = format!(
            "the data of {name} ends {} ago; {} are allowed",
            format_seconds(age),
            format_seconds(allowed)
        );
        told(Reason::Stale, text)
    })
}
