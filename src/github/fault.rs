use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};

use super::budget::Why;
use crate::error::UserError;
use crate::model::Text;
use crate::sla::format_seconds;

/// Why there is no answer.
///
/// It is no [`std::error::Error`], so that nobody passes it on without its exit code: turn it into
/// a [`UserError`] first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The limit asks for a longer wait than allowed, or was met at every try. Nothing was done.
    Limited {
        why: Why,
        wait: Option<TimeDelta>,
        resets_at: Option<DateTime<Utc>>,
        anonymous: bool,
    },
    /// What is left of the limit is reserved for others. Nothing was sent.
    Reserved {
        remaining: u64,
        reserve: u64,
        resets_at: Option<DateTime<Utc>>,
        anonymous: bool,
    },
    /// A read failed at every try: no connection, silence, 5xx, a body that is cut or no JSON.
    Outage { what: String, tries: u32 },
    /// An answer that came whole and is not what was asked for.
    Malformed { what: String },
    /// 401: the token is wrong, expired or revoked.
    Unauthorized { message: Text },
    /// 403 and 451: this token may not, or nobody may.
    Refused { status: u16, message: Text },
    /// 404: not there, or not to be seen with this token.
    Missing { what: String },
    /// 410: deleted, or switched off.
    Gone { what: String },
    /// A write met a redirect; it was not followed and nothing was done.
    Moved { to: String },
    /// A link or redirect leads to another host; it was not followed.
    Foreign { from: String, to: String },
    /// 422 and 400: the request itself is not accepted.
    Unprocessable { status: u16, message: Text },
    /// Another 4xx (409, 412, …). Nothing was done.
    Rejected { status: u16, message: Text },
    /// A write was sent, and whether it took effect is unknown. Look before sending it again.
    Undecided { what: String },
}

impl Fault {
    /// True when a write that came to this is known to have changed nothing.
    pub fn changed_nothing(&self) -> bool {
        !matches!(self, Self::Undecided { .. } | Self::Malformed { .. })
    }

    /// True when a later run may get further without anybody doing anything.
    pub fn is_passing(&self) -> bool {
        matches!(
            self,
            Self::Limited { .. }
                | Self::Reserved { .. }
                | Self::Outage { .. }
                | Self::Malformed { .. }
        )
    }

    fn hint(&self) -> Option<String> {
        let fixed = match self {
            Self::Limited {
                resets_at,
                anonymous,
                ..
            } => return Some(later(*resets_at, *anonymous, "allow a longer `--max-wait`")),
            Self::Reserved {
                resets_at,
                anonymous,
                ..
            } => return Some(later(*resets_at, *anonymous, "lower `--reserve`")),
            Self::Outage { .. } | Self::Malformed { .. } => {
                "what was fetched is kept; run again to go on"
            }
            Self::Unauthorized { .. } => {
                "set GH_TOKEN to a valid token, or sign in with `gh auth login`; \
                 `maestro doctor access` says which token is used"
            }
            Self::Refused { .. } => "`maestro doctor access` says what this token may do",
            Self::Missing { .. } => {
                "check the name; a private repository looks missing to a token that may not read it"
            }
            Self::Moved { .. } => "name the new place in the policy, and plan again",
            Self::Undecided { .. } => "look whether it took effect before sending it again",
            Self::Gone { .. }
            | Self::Foreign { .. }
            | Self::Unprocessable { .. }
            | Self::Rejected { .. } => return None,
        };
        Some(fixed.to_owned())
    }
}

fn later(resets_at: Option<DateTime<Utc>>, anonymous: bool, or: &str) -> String {
    let when = match resets_at {
        Some(at) => format!("run again after {}", at.format("%Y-%m-%dT%H:%M:%SZ")),
        None => "run again later".to_owned(),
    };
    let token = if anonymous {
        ", or set GH_TOKEN: without a token GitHub allows 60 requests an hour"
    } else {
        ""
    };
    format!("{when} or {or}{token}; what was fetched is kept")
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.passing().unwrap_or_else(|| self.lasting()))
    }
}

impl Fault {
    /// The words of what a later run may not meet again.
    fn passing(&self) -> Option<String> {
        Some(match self {
            Self::Limited { why, wait, .. } => {
                let why = why.as_str();
                match wait.map(|it| format_seconds(it.num_seconds())) {
                    Some(wait) => format!("GitHub asks for a wait of {wait} ({why})"),
                    None => format!("GitHub refuses for now ({why})"),
                }
            }
            Self::Reserved {
                remaining, reserve, ..
            } => format!(
                "GitHub's rate limit has {remaining} requests left, and {reserve} are reserved for others"
            ),
            Self::Outage { what, tries } => {
                let times = if *tries == 1 { "time" } else { "times" };
                format!("GitHub did not answer usably, tried {tries} {times}: {what}")
            }
            Self::Malformed { what } => format!("GitHub answered oddly: {what}"),
            _ => return None,
        })
    }

    fn lasting(&self) -> String {
        match self {
            Self::Unauthorized { message } => {
                format!("GitHub does not accept the token (401): {}", message.raw())
            }
            Self::Refused { status, message } => {
                format!("GitHub refuses ({status}): {}", message.raw())
            }
            Self::Missing { what } => format!("GitHub has no {what}, or hides it (404)"),
            Self::Gone { what } => format!("{what} is gone from GitHub (410)"),
            Self::Moved { to } => format!("what was to be changed has moved to {to}"),
            Self::Foreign { from, to } => {
                format!("{from} leads away to {to}, where nothing is fetched from")
            }
            Self::Unprocessable { status, message } | Self::Rejected { status, message } => {
                format!("GitHub rejects the request ({status}): {}", message.raw())
            }
            Self::Undecided { what } => format!(
                "GitHub was asked to change something, and whether it did is unknown: {what}"
            ),
            Self::Limited { .. }
            | Self::Reserved { .. }
            | Self::Outage { .. }
            | Self::Malformed { .. } => String::new(),
        }
    }
}

impl From<Fault> for UserError {
    fn from(fault: Fault) -> Self {
        let message = fault.to_string();
        let user = match &fault {
            it if it.is_passing() => Self::interrupted(message),
            Fault::Moved { .. } => Self::refused(message),
            _ => Self::failed(message),
        };
        match fault.hint() {
            Some(hint) => user.hint(hint),
            None => user,
        }
    }
}
