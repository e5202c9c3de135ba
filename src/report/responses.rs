//! How long people waited for the first word.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::setting::Subject;
use super::{Period, Window};
use crate::metrics::{Stats, answered_at, stats};
use crate::model::Channel;

/// First words to what outsiders opened within the window, in seconds of wall time (24x7, no
/// calendar): a public message of the team, or a closing by it where that counts.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Responses {
    pub now: Waits,
    pub previous: Waits,
    /// Of the period, from quick to slow.
    pub buckets: Vec<Bucket>,
    /// Of the period.
    pub by_channel: Vec<ChannelWaits>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Waits {
    /// Answered ones: what mean, median and p90 are of.
    pub n: usize,
    pub mean_seconds: Option<i64>,
    pub median_seconds: Option<i64>,
    pub p90_seconds: Option<i64>,
    /// Open and without a word of ours at the end of the window.
    pub waiting: usize,
    pub longest_wait_seconds: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bucket {
    pub name: &'static str,
    pub n: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChannelWaits {
    pub name: &'static str,
    pub n: usize,
    pub median_seconds: Option<i64>,
    pub waiting: usize,
}

/// Upper ends in seconds.
const BUCKETS: [(&str, i64); 5] = [
    ("within 1 h", 3_600),
    ("1 to 4 h", 4 * 3_600),
    ("4 to 24 h", 24 * 3_600),
    ("1 to 2 days", 48 * 3_600),
    ("longer", i64::MAX),
];

#[derive(Debug)]
pub(super) struct ResponseTally {
    windows: [Window; 2],
    close_counts: bool,
    answered: [Vec<i64>; 2],
    waiting: [Vec<i64>; 2],
    channels: BTreeMap<Channel, (Vec<i64>, usize)>,
}

impl ResponseTally {
    pub(super) fn new(period: &Period, close_counts: bool) -> Self {
        Self {
            windows: [period.window, period.previous],
            close_counts,
            answered: Default::default(),
            waiting: Default::default(),
            channels: BTreeMap::new(),
        }
    }

    pub(super) fn add(&mut self, subject: &Subject<'_>) {
        let timeline = subject.timeline;
        let opened_at = timeline.conversation.opened_at;
        if timeline.opened_by_us() {
            return;
        }
        for idx in [0, 1] {
            let window = self.windows[idx];
            if !window.has(opened_at) {
                continue;
            }
            let first = answered_at(timeline, self.close_counts).filter(|it| *it <= window.to);
            let ended = timeline
                .turns
                .iter()
                .any(|it| it.closes() && it.at <= window.to);
            let seconds = |it: DateTime<Utc>| (it - opened_at).num_seconds().max(0);
            let channel = self.channels.entry(timeline.conversation.channel);
            let channel = channel.or_default();
            match first {
                Some(first) => {
                    self.answered[idx].push(seconds(first));
                    if idx == 0 {
                        channel.0.push(seconds(first));
                    }
                }
                None if ended || timeline.close_moment_unknown => {}
                None => {
                    self.waiting[idx].push(seconds(window.to));
                    channel.1 += usize::from(idx == 0);
                }
            }
        }
    }

    pub(super) fn finish(self) -> Responses {
        let [now, previous] = &self.answered;
        let by_channel = self
            .channels
            .iter()
            .filter(|(_, it)| !it.0.is_empty() || 0 < it.1);
        Responses {
            now: waits(now, &self.waiting[0]),
            previous: waits(previous, &self.waiting[1]),
            buckets: buckets(now),
            by_channel: by_channel
                .map(|(channel, (answered, waiting))| ChannelWaits {
                    name: channel.as_str(),
                    n: answered.len(),
                    median_seconds: stats_of(answered).map(|it| it.med),
                    waiting: *waiting,
                })
                .collect(),
        }
    }
}

fn stats_of(seconds: &[i64]) -> Option<Stats> {
    let values: Vec<Option<i64>> = seconds.iter().copied().map(Some).collect();
    stats(&values)
}

fn waits(answered: &[i64], waiting: &[i64]) -> Waits {
    let stats = stats_of(answered);
    Waits {
        n: answered.len(),
        mean_seconds: stats.map(|it| it.avg),
        median_seconds: stats.map(|it| it.med),
        p90_seconds: stats.map(|it| it.p90),
        waiting: waiting.len(),
        longest_wait_seconds: waiting.iter().copied().max(),
    }
}

fn buckets(answered: &[i64]) -> Vec<Bucket> {
    let mut above = i64::MIN;
    let mut buckets = Vec::new();
    for (name, most) in BUCKETS {
        let n = answered
            .iter()
            .filter(|it| above < **it && **it <= most)
            .count();
        buckets.push(Bucket { name, n });
        above = most;
    }
    buckets
}
