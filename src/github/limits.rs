//! What the headers of an answer say about limits.

use chrono::{DateTime, TimeDelta, Utc};
use http::HeaderMap;

use super::usage::Rate;
use crate::network::{http_date, retry_after};

/// The headers of one answer, as far as they matter here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Signals {
    /// The server's own moment.
    pub(super) at: Option<DateTime<Utc>>,
    pub(super) retry_after: Option<TimeDelta>,
    pub(super) rate: Option<Rate>,
}

impl Signals {
    pub(super) fn read(headers: &HeaderMap) -> Self {
        let text = |name: &str| headers.get(name)?.to_str().ok();
        let number = |name: &str| text(name)?.trim().parse::<u64>().ok();
        let at = text("date").and_then(http_date);
        let remaining = number("x-ratelimit-remaining");
        let reset = number("x-ratelimit-reset").and_then(|it| i64::try_from(it).ok());
        Self {
            at,
            retry_after: text("retry-after").and_then(|it| retry_after(it, at)),
            rate: remaining.map(|remaining| Rate {
                limit: number("x-ratelimit-limit").unwrap_or(remaining),
                remaining,
                resets_at: reset.and_then(|it| DateTime::from_timestamp(it, 0)),
            }),
        }
    }

    /// The requests of the hour are spent.
    pub(super) fn is_spent(&self) -> bool {
        self.rate.is_some_and(|it| it.remaining == 0)
    }

    /// How long until the limit starts anew; `None` where the answer does not tell.
    pub(super) fn until_reset(&self) -> Option<TimeDelta> {
        let resets_at = self.rate?.resets_at?;
        Some(
            resets_at
                .signed_duration_since(self.at?)
                .max(TimeDelta::zero()),
        )
    }
}
