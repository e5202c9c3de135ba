use std::fmt;
use std::time::Duration;

use chrono::TimeDelta;

use super::usage::Rate;
use crate::network::Timeouts;

/// The most of a limit that is left to others without being asked.
const RESERVE: u64 = 500;

/// How long to be patient, and how much of the rate limit to leave to others.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// The longest single wait; a longer one ends the run.
    pub max_wait: TimeDelta,
    /// Requests that are left for others; `None` is the smaller of 500 and a tenth of the limit.
    pub reserve: Option<u64>,
    /// The pause after the first failed try of a read; it doubles from there.
    pub first_pause: Duration,
    pub timeouts: Timeouts,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            max_wait: TimeDelta::minutes(10),
            reserve: None,
            first_pause: Duration::from_secs(1),
            timeouts: Timeouts::default(),
        }
    }
}

impl Budget {
    /// How many requests of this limit stay untouched.
    pub(super) fn reserved(&self, rate: &Rate) -> u64 {
        self.reserve.unwrap_or_else(|| RESERVE.min(rate.limit / 10))
    }
}

/// Why a request waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The requests of the hour are spent.
    Primary,
    /// Too much at once, by GitHub's own measure.
    Secondary,
    /// The server failed or answered nonsense.
    Server,
}

impl Why {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Primary => "rate limit",
            Self::Secondary => "secondary limit",
            Self::Server => "server failed",
        }
    }
}

/// A wait that is about to begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub length: TimeDelta,
    pub why: Why,
}

impl fmt::Display for Waiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = (self.length.num_milliseconds() + 999) / 1000;
        write!(f, "wait {seconds}s ({})", self.why.as_str())
    }
}
