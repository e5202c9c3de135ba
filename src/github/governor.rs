//! How fast several requests at once may go, before GitHub says so.

use std::collections::VecDeque;
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);

/// Of GitHub's 900 points a minute, of which a read costs one (GitHub, "Rate limits for the REST
/// API").
const MOST_REQUESTS: usize = 850;

/// GitHub's own time in a minute. The way there and back counts here and not there, and what is
/// under way counts as if it took what is usual: that is the margin.
const MOST_TIME: Duration = Duration::from_secs(90);

/// What is taken for the length of a request as long as none has come back.
const UNKNOWN: Duration = Duration::from_secs(1);

/// What the last minute has seen. Moments are lengths of time since any one beginning.
#[derive(Debug, Default)]
pub(super) struct Governor {
    /// When each request of the last minute was over, and how long it took.
    over: VecDeque<(Duration, Duration)>,
    /// The sum of those.
    time: Duration,
    under_way: u32,
    not_before: Duration,
}

impl Governor {
    /// How long a request has to wait at `now`. With nothing to wait for it is under way from here
    /// on, until [`Governor::end`].
    pub(super) fn admit(&mut self, now: Duration) -> Duration {
        self.forget(now);
        let wait = self.wait(now);
        if wait.is_zero() {
            self.under_way += 1;
        }
        wait
    }

    fn wait(&self, now: Duration) -> Duration {
        if now < self.not_before {
            return self.not_before - now;
        }
        let requests = self.over.len() + self.under_way as usize;
        let expected = self.time + self.usual() * (self.under_way + 1);
        let Some((oldest, _)) = self.over.front() else {
            return Duration::ZERO;
        };
        if requests < MOST_REQUESTS && expected <= MOST_TIME {
            return Duration::ZERO;
        }
        // A millisecond more: at the very end of its minute a request still counts.
        (*oldest + MINUTE).saturating_sub(now) + Duration::from_millis(1)
    }

    /// What a request takes, by those of the last minute.
    fn usual(&self) -> Duration {
        let count = u32::try_from(self.over.len()).unwrap_or(u32::MAX);
        self.time.checked_div(count).unwrap_or(UNKNOWN)
    }

    /// A request that began at `began` is over.
    pub(super) fn end(&mut self, began: Duration, now: Duration) {
        let took = now.saturating_sub(began);
        self.under_way = self.under_way.saturating_sub(1);
        self.over.push_back((now, took));
        self.time += took;
    }

    /// Nobody may ask before then: one of them was refused.
    pub(super) fn hold(&mut self, until: Duration) {
        self.not_before = self.not_before.max(until);
    }

    fn forget(&mut self, now: Duration) {
        while let Some((ended, took)) = self.over.front().copied() {
            if now <= ended + MINUTE {
                return;
            }
            self.over.pop_front();
            self.time = self.time.saturating_sub(took);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Asks for `seconds` with `width` at once, each request taking `length`; returns how many were
    /// asked, the most within any minute, and the most time of them in any minute.
    fn run(width: usize, length: Duration, seconds: u64) -> (usize, usize, Duration) {
        let mut governor = Governor::default();
        let mut under_way: VecDeque<Duration> = VecDeque::new();
        let mut done: Vec<Duration> = Vec::new();
        let step = Duration::from_millis(10);
        let mut now = Duration::ZERO;
        while now < Duration::from_secs(seconds) {
            while under_way.front().is_some_and(|it| *it + length <= now) {
                let began = under_way.pop_front().unwrap();
                governor.end(began, now);
                done.push(now);
            }
            while under_way.len() < width && governor.admit(now).is_zero() {
                under_way.push_back(now);
            }
            now += step;
        }
        let within = |from: &Duration| {
            let minute = |it: &&Duration| *from <= **it && **it < *from + MINUTE;
            done.iter().filter(minute).count()
        };
        let most = done.iter().map(within).max().unwrap_or(0);
        let time = length * u32::try_from(most).unwrap();
        (done.len(), most, time)
    }

    #[test]
    fn no_minute_holds_more_time_than_github_gives() {
        for millis in [100, 150, 400, 1500] {
            let (_, _, time) = run(8, Duration::from_millis(millis), 300);
            assert!(time <= MOST_TIME, "{millis} ms: {time:?}");
        }
    }

    #[test]
    fn no_minute_holds_more_requests_than_github_takes() {
        let (_, most, _) = run(8, Duration::from_millis(20), 200);
        assert!(most <= MOST_REQUESTS, "{most}");
        assert!(800 < most, "{most}");
    }

    #[test]
    fn what_is_allowed_is_used() {
        // 90 s a minute of requests that take 0.2 s: 450 a minute.
        let (count, _, _) = run(8, Duration::from_millis(200), 300);
        assert!((2150..=2250).contains(&count), "{count}");
        // One after the other never waits.
        let (count, _, _) = run(1, Duration::from_millis(200), 60);
        assert!(290 <= count, "{count}");
    }

    #[test]
    fn whoever_was_refused_holds_up_all() {
        let mut governor = Governor::default();
        governor.hold(Duration::from_secs(41));
        let at = |it| Duration::from_secs(it);
        assert_eq!(governor.admit(at(1)), at(40));
        assert_eq!(governor.admit(at(41)), at(0));
    }
}
