//! How long to wait before a read is tried again.

use std::time::Duration;

use chrono::TimeDelta;

use super::budget::{Budget, Waiting, Why};
use super::limits::Signals;

/// No read is tried more often.
pub(super) const MAX_TRIES: u32 = 5;

/// Where nobody listens, somebody may be about to start; nobody starts for long.
pub(super) const MAX_REFUSED: u32 = 2;

/// What GitHub asks for where it names no time; doubles with each try.
const UNNAMED: TimeDelta = TimeDelta::seconds(60);

/// What to wait for after `tries` of a request came to a limit, jitter aside.
///
/// `Retry-After` first, then the reset of a spent limit, else a minute that doubles
/// (GitHub, "Rate limits for the REST API").
pub(super) fn limited(signals: &Signals, tries: u32) -> TimeDelta {
    if let Some(wait) = signals.retry_after {
        return wait.max(TimeDelta::seconds(1));
    }
    if signals.is_spent()
        && let Some(wait) = signals.until_reset()
    {
        // The second that the reset names has to be over. A reset in the past means now.
        return wait + TimeDelta::seconds(1);
    }
    UNNAMED * factor(tries)
}

/// What to wait for after `tries` of a request failed at the server, jitter aside.
pub(super) fn failed(budget: &Budget, signals: &Signals, tries: u32) -> TimeDelta {
    let pause = TimeDelta::from_std(budget.first_pause).unwrap_or(UNNAMED);
    let pause = pause * factor(tries);
    signals.retry_after.map_or(pause, |it| it.max(pause))
}

/// 1, 2, 4, 8, …
fn factor(tries: u32) -> i32 {
    1 << tries.saturating_sub(1).min(10)
}

/// A wait somewhat longer, so that several machines do not come back at the same moment: up to a
/// quarter, at most five seconds. Never shorter: a limit says when to come back at the earliest.
pub(super) fn jittered(wait: TimeDelta, why: Why, seed: u64, tries: u32) -> Waiting {
    let most = (wait.num_milliseconds() / 4).clamp(0, 5_000);
    // One step of splitmix64.
    let mut mixed = seed.wrapping_add(u64::from(tries).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed ^= mixed >> 27;
    let extra = i64::try_from(mixed % 1_000).unwrap_or(0) * most / 1_000;
    Waiting {
        length: wait + TimeDelta::milliseconds(extra),
        why,
    }
}

/// The time to sleep; a negative one is none.
pub(super) fn length(waiting: &Waiting) -> Duration {
    waiting.length.to_std().unwrap_or_default()
}
