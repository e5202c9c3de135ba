//! A sitting with the queue: what belongs to it, what fits into the time there is.

use std::collections::BTreeMap;

use super::item::Item;
use super::standing::State;
use crate::model::{Priority, named};

/// The part of the day (S1 §Daily Monitoring Protocol).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// All that needs us.
    Morning,
    /// What cannot wait for the evening: the worst, and whoever waits for a word.
    Midday,
    /// What would break overnight, and what is ready to be closed or told.
    Evening,
    /// The worst, and what nobody has looked at yet.
    Night,
}

impl Slot {
    pub const ALL: [Self; 4] = [Self::Morning, Self::Midday, Self::Evening, Self::Night];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Midday => "midday",
            Self::Evening => "evening",
            Self::Night => "night",
        }
    }

    /// Whether an item of the queue belongs to it.
    pub fn takes(self, item: &Item) -> bool {
        let worst = matches!(
            item.priority.into_iter().chain(item.suspected).min(),
            Some(Priority::P0 | Priority::P1)
        );
        let pressing = item.overdue_seconds.is_some() || item.at_risk;
        let state = item.standing.state;
        match self {
            Self::Morning => true,
            Self::Midday => worst || pressing || matches!(state, State::New | State::Reply),
            Self::Evening => worst || pressing || item.breaks_within(OVERNIGHT) || is_ready(state),
            Self::Night => worst || (state == State::New && item.priority.is_none()),
        }
    }
}

impl std::str::FromStr for Slot {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        named(&Self::ALL, Self::as_str, "slot", text)
    }
}

/// From five in the afternoon to nine in the morning.
const OVERNIGHT: i64 = 16 * 3600;

fn is_ready(state: State) -> bool {
    matches!(state, State::Tell | State::Fixing)
}

impl Item {
    /// A promise falls due within so many seconds, or has broken already. Reminders break nothing.
    pub fn breaks_within(&self, seconds: i64) -> bool {
        let due_at = self.due_at.filter(|_| !self.is_reminder);
        due_at.is_some_and(|it| (it - self.as_of).num_seconds() <= seconds)
    }
}

/// How long somebody took over an item that stood in a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spent {
    pub state: State,
    pub seconds: i64,
}

/// How long an item takes, learned from what earlier ones took.
#[derive(Clone, Debug, Default)]
pub struct Pace(BTreeMap<State, Vec<i64>>);

/// So many say more than a guess.
const ENOUGH: usize = 3;

/// Longer than this somebody was away, and it says nothing about the item.
const AWAY: i64 = 30 * 60;

impl Pace {
    pub fn learned(spent: impl IntoIterator<Item = Spent>) -> Self {
        let mut pace = Self::default();
        for it in spent {
            if (0..=AWAY).contains(&it.seconds) {
                pace.0.entry(it.state).or_default().push(it.seconds);
            }
        }
        for seconds in pace.0.values_mut() {
            seconds.sort_unstable();
        }
        pace
    }

    /// The median of what was spent in this state; a guess where that is not known yet. Whole
    /// seconds.
    pub fn seconds(&self, state: State) -> i64 {
        match self.0.get(&state) {
            Some(seconds) if ENOUGH <= seconds.len() => seconds[seconds.len() / 2],
            _ => guess(state),
        }
    }
}

/// An answer takes longer than a look.
fn guess(state: State) -> i64 {
    match state {
        State::New | State::Reply => 240,
        State::Investigating => 180,
        State::Fixing | State::Tell => 120,
        State::Info | State::Verify | State::Third | State::Parked | State::Done => 60,
    }
}

/// The items for the time there is: in the order of the queue, each that still fits. Without a
/// budget all of them. Returns their places and how long they take together.
pub fn picked(items: &[Item], pace: &Pace, budget: Option<i64>) -> (Vec<usize>, i64) {
    let mut places = Vec::new();
    let mut sum: i64 = 0;
    for (idx, item) in items.iter().enumerate() {
        let seconds = pace.seconds(item.standing.state);
        if budget.is_none_or(|it| sum.saturating_add(seconds) <= it) {
            places.push(idx);
            sum = sum.saturating_add(seconds);
        }
    }
    (places, sum)
}
