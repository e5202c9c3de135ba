use std::fmt;

use chrono::TimeDelta;

use super::address::Address;
use crate::model::Text;
use crate::network::{Received, http_date, retry_after};
use crate::sla::format_seconds;

/// Longer words of a server are cut, in characters.
const MAX_MESSAGE: usize = 300;

/// Why a message is not known to be posted. The address is in none of these words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There was no connection: nothing was posted.
    Unsent(String),
    /// 429: nothing was posted; the service asks for this wait, where it says.
    Limited(Option<TimeDelta>),
    /// 3xx: it was not followed, and nothing was posted.
    Moved(u16),
    /// Another status: this address, or this message, is not taken.
    Refused { status: u16, message: Text },
    /// 5xx, no whole answer, or no answer: it may have been posted.
    Undecided(String),
}

impl Fault {
    /// True when a later run may get further without anybody doing anything.
    pub fn is_passing(&self) -> bool {
        matches!(
            self,
            Self::Unsent(_) | Self::Limited(_) | Self::Undecided(_)
        )
    }

    pub fn is_undecided(&self) -> bool {
        matches!(self, Self::Undecided(_))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsent(what) => write!(f, "nothing was posted, there was no connection: {what}"),
            Self::Limited(Some(wait)) => {
                let wait = format_seconds(wait.num_seconds());
                write!(f, "nothing was posted, a wait of {wait} is asked for (429)")
            }
            Self::Limited(None) => f.write_str("nothing was posted, it is too much for now (429)"),
            Self::Moved(status) => write!(
                f,
                "nothing was posted, the address leads elsewhere and is not followed ({status})"
            ),
            Self::Refused { status, message } => {
                write!(f, "the message is not taken ({status}): {}", message.raw())
            }
            Self::Undecided(what) => write!(f, "whether it was posted is unknown: {what}"),
        }
    }
}

pub(super) fn meaning(received: &Received, address: &Address) -> Result<(), Fault> {
    let status = received.status.as_u16();
    Err(match status {
        200..=299 => return Ok(()),
        300..=399 => Fault::Moved(status),
        429 => {
            let at = received.header("date").and_then(http_date);
            let wait = received.header("retry-after");
            Fault::Limited(wait.and_then(|it| retry_after(it, at)))
        }
        400..=499 if status != 408 => Fault::Refused {
            status,
            message: message(&received.body, address),
        },
        _ => Fault::Undecided(format!("status {status}")),
    })
}

/// Discord answers JSON with a `message`, Slack a word of text.
fn message(body: &[u8], address: &Address) -> Text {
    let body = String::from_utf8_lossy(body);
    let json: Option<serde_json::Value> = serde_json::from_str(&body).ok();
    let words = match &json {
        Some(it) => it["message"].as_str().unwrap_or_default(),
        None => body.trim(),
    };
    if words.is_empty() {
        return Text::from("no reason given");
    }
    let words = address.redacted(words);
    Text::new(words.chars().take(MAX_MESSAGE).collect::<String>())
}
