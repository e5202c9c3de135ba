use std::time::Duration;

use chrono::TimeDelta;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::github::budget::{Budget, Waiting, Why};
use crate::github::limits::Signals;
use crate::github::pause;
use crate::github::usage::Rate;

const DATE: &str = "date: Sun, 01 Feb 2026 09:00:00 GMT";

/// Headers, one a line.
fn signals(headers: &str) -> Signals {
    let mut map = HeaderMap::new();
    for line in headers.lines().map(str::trim).filter(|it| !it.is_empty()) {
        let (name, value) = line.split_once(':').unwrap();
        let name: HeaderName = name.parse().unwrap();
        map.insert(name, HeaderValue::from_str(value.trim()).unwrap());
    }
    Signals::read(&map)
}

/// The wait after the first try, in seconds.
fn check(headers: &str, expected: i64) {
    let signals = signals(&format!("{DATE}\n{headers}"));
    let wait = pause::limited(&signals, 1);
    assert_eq!(wait.num_seconds(), expected, "{headers}");
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    check("retry-after: 41", 41);
    check("retry-after: Sun, 01 Feb 2026 09:00:30 GMT", 30);
    check("retry-after: Sun, 01 Feb 2026 08:00:00 GMT", 1);
    check("retry-after: 0", 1);
    check("retry-after: 99999999999999999999", i64::from(u32::MAX));
    check("retry-after: soon", 60);
    check("retry-after: -5", 60);
}

#[test]
fn retry_after_goes_before_the_reset() {
    check(
        "retry-after: 5\nx-ratelimit-remaining: 0\nx-ratelimit-reset: 1769940000",
        5,
    );
}

#[test]
fn a_spent_limit_is_over_a_second_after_its_reset() {
    check(
        "x-ratelimit-remaining: 0\nx-ratelimit-reset: 1769936460",
        61,
    );
    check("x-ratelimit-remaining: 0\nx-ratelimit-reset: 1600000000", 1);
    check("x-ratelimit-remaining: 0\nx-ratelimit-reset: never", 60);
    check("x-ratelimit-remaining: 0", 60);
}

#[test]
fn a_reset_of_a_limit_that_is_not_spent_says_nothing() {
    check(
        "x-ratelimit-remaining: 10\nx-ratelimit-reset: 1769940000",
        60,
    );
}

#[test]
fn without_the_servers_moment_a_reset_says_nothing() {
    let signals = signals("x-ratelimit-remaining: 0\nx-ratelimit-reset: 1769936460");
    assert_eq!(pause::limited(&signals, 1).num_seconds(), 60);
}

#[test]
fn what_names_no_time_doubles() {
    let waits = [1, 2, 3, 4].map(|tries| pause::limited(&Signals::default(), tries));
    assert_eq!(waits.map(|it| it.num_seconds()), [60, 120, 240, 480]);
    let budget = Budget::default();
    let waits = [1, 2, 3, 4].map(|tries| pause::failed(&budget, &Signals::default(), tries));
    assert_eq!(waits.map(|it| it.num_seconds()), [1, 2, 4, 8]);
}

#[test]
fn a_failing_server_may_ask_for_more_time() {
    let budget = Budget::default();
    let wait = pause::failed(&budget, &signals("retry-after: 20"), 1);
    assert_eq!(wait.num_seconds(), 20);
}

#[test]
fn jitter_only_lengthens_and_not_by_much() {
    for seed in 0..500 {
        for seconds in [0, 1, 41, 3600] {
            let wait = TimeDelta::seconds(seconds);
            let waiting = pause::jittered(wait, Why::Server, seed, 1);
            let most = TimeDelta::milliseconds((seconds * 250).min(5000));
            assert!(wait <= waiting.length && waiting.length <= wait + most);
        }
    }
    let differing = [1, 2].map(|seed| pause::jittered(TimeDelta::hours(1), Why::Server, seed, 1));
    assert_ne!(differing[0].length, differing[1].length);
}

#[test]
fn a_wait_is_told_in_whole_seconds() {
    let waiting = Waiting {
        length: TimeDelta::milliseconds(40_001),
        why: Why::Secondary,
    };
    assert_eq!(waiting.to_string(), "wait 41s (secondary limit)");
    assert_eq!(pause::length(&waiting), Duration::from_millis(40_001));
}

#[test]
fn a_tenth_of_a_small_limit_is_reserved() {
    let reserved = |limit, reserve| {
        let budget = Budget {
            reserve,
            ..Budget::default()
        };
        budget.reserved(&Rate {
            limit,
            remaining: limit,
            resets_at: None,
        })
    };
    assert_eq!(reserved(5000, None), 500);
    assert_eq!(reserved(15_000, None), 500);
    assert_eq!(reserved(60, None), 6);
    assert_eq!(reserved(5000, Some(0)), 0);
}
