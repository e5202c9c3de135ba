//! Which promises were kept, and which broke.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::flow::Rate;
use super::schedule::{Schedule, schedule};
use super::setting::Setting;
use super::{Period, Row, Window};
use crate::metrics::{Ended, promise_end};
use crate::model::{Channel, Priority};
use crate::sla::{Clock, ClockKind, ClockState};

/// Clocks of the policy. What is only measured, or was opened before the policy is enforced, is
/// not among them.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Promises {
    pub now: Kept,
    pub previous: Kept,
    /// Broken and not made good at the end of the period, whenever they broke.
    pub broken_open: usize,
    /// Of the period.
    pub by_channel: Vec<KeptShare>,
    /// Of the period: `P0` … `P3`, and `none`.
    pub by_priority: Vec<KeptShare>,
    /// Of the period.
    pub by_clock: Vec<KeptShare>,
    /// First responses alone, of the period, by priority.
    pub first_responses: Vec<KeptShare>,
    /// Of the period, by channel and priority within it.
    pub by_both: Vec<ChannelShares>,
    /// When those that broke within the period had begun.
    pub schedule: Schedule,
    /// The broken ones that are still open, the latest first to be made good.
    pub broken: Vec<Broken>,
}

/// Kept: stopped in time within the window. Broken: the limit passed within it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Kept {
    pub kept: usize,
    pub broken: usize,
    /// Kept over both; `None` where no promise was due.
    pub share: Option<Rate>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeptShare {
    pub name: &'static str,
    pub kept: usize,
    pub broken: usize,
    /// Both together: what the share is of.
    pub due: usize,
    pub share: Option<Rate>,
}

/// What was kept on a channel: a share for each of `P0` … `P3` and `none`, kept 0 of 0 where no
/// promise was due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChannelShares {
    pub name: &'static str,
    pub shares: Vec<KeptShare>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Broken {
    pub clock: &'static str,
    pub rule: String,
    pub limit_seconds: Option<i64>,
    pub overdue_seconds: i64,
    pub conversation: Row,
}

#[derive(Debug)]
pub(super) struct PromiseTally {
    windows: [Window; 2],
    kept: [Kept; 2],
    broken_open: usize,
    channels: BTreeMap<Channel, Kept>,
    priorities: BTreeMap<&'static str, Kept>,
    clocks: BTreeMap<&'static str, Kept>,
    first_responses: BTreeMap<&'static str, Kept>,
    both: BTreeMap<(Channel, &'static str), Kept>,
    /// When the broken ones of the period had started, UTC.
    began: Vec<DateTime<Utc>>,
}

impl PromiseTally {
    pub(super) fn new(period: &Period) -> Self {
        Self {
            windows: [period.window, period.previous],
            kept: Default::default(),
            broken_open: 0,
            channels: BTreeMap::new(),
            priorities: BTreeMap::new(),
            clocks: BTreeMap::new(),
            first_responses: BTreeMap::new(),
            both: BTreeMap::new(),
            began: Vec::new(),
        }
    }

    /// Adds a clock, each once.
    pub(super) fn add(&mut self, clock: &Clock) {
        let Some(Ended { at, kept: is_kept }) = promise_end(clock) else {
            return;
        };
        self.broken_open += usize::from(clock.state == ClockState::BreachedOpen);
        for (window, kept) in self.windows.iter().zip(&mut self.kept) {
            if window.has(at) {
                kept.count(is_kept);
            }
        }
        if self.windows[0].has(at) {
            self.name(clock, is_kept);
            self.began.extend((!is_kept).then_some(clock.started_at));
        }
    }

    /// Channel, priority and clock, within the period.
    fn name(&mut self, clock: &Clock, is_kept: bool) {
        let priority = clock.priority.map_or("none", Priority::as_str);
        let mut tallies = vec![
            self.channels.entry(clock.channel).or_default(),
            self.priorities.entry(priority).or_default(),
            self.clocks.entry(clock.kind.as_str()).or_default(),
            self.both.entry((clock.channel, priority)).or_default(),
        ];
        if clock.kind == ClockKind::FirstResponse {
            tallies.push(self.first_responses.entry(priority).or_default());
        }
        tallies.into_iter().for_each(|it| it.count(is_kept));
    }

    pub(super) fn finish(self, broken: Vec<Broken>, setting: &Setting) -> Promises {
        let shares = |it: BTreeMap<&'static str, Kept>| -> Vec<KeptShare> {
            it.into_iter()
                .map(|(name, kept)| share(name, kept))
                .collect()
        };
        Promises {
            now: self.kept[0].with_share(),
            previous: self.kept[1].with_share(),
            broken_open: self.broken_open,
            by_channel: self
                .channels
                .into_iter()
                .map(|(channel, kept)| share(channel.as_str(), kept))
                .collect(),
            by_priority: shares(self.priorities),
            by_clock: shares(self.clocks),
            first_responses: shares(self.first_responses),
            by_both: by_both(&self.both),
            schedule: schedule(&self.began, setting.zone, &setting.weekend),
            broken,
        }
    }
}

fn by_both(both: &BTreeMap<(Channel, &'static str), Kept>) -> Vec<ChannelShares> {
    let mut channels: Vec<Channel> = both.keys().map(|it| it.0).collect();
    channels.dedup();
    let priorities = Priority::ALL
        .map(Priority::as_str)
        .into_iter()
        .chain(["none"]);
    let shares = |channel: Channel| {
        let of = |it| share(it, both.get(&(channel, it)).copied().unwrap_or_default());
        priorities.clone().map(of).collect()
    };
    let row = |it: Channel| ChannelShares {
        name: it.as_str(),
        shares: shares(it),
    };
    channels.into_iter().map(row).collect()
}

impl Kept {
    fn count(&mut self, is_kept: bool) {
        if is_kept {
            self.kept += 1;
        } else {
            self.broken += 1;
        }
    }

    fn with_share(self) -> Self {
        Self {
            share: Rate::new(self.kept, self.kept + self.broken),
            ..self
        }
    }
}

fn share(name: &'static str, kept: Kept) -> KeptShare {
    KeptShare {
        name,
        kept: kept.kept,
        broken: kept.broken,
        due: kept.kept + kept.broken,
        share: kept.with_share().share,
    }
}
