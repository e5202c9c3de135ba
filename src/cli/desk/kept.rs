//! What the log keeps beside facts and decisions, read where it holds.

use chrono::{DateTime, Utc};

use super::{Deriver, Desk};
use crate::sla::{self, Clock, Moment};
use crate::store::KeptClocks;
use crate::triage::Position;

impl Desk {
    /// The cached positions of all that is unsettled, where they hold: same program, same policy,
    /// no travelling in time, no fact from the future.
    pub(in crate::cli) fn positions(&self) -> anyhow::Result<Option<Vec<Position>>> {
        if self.as_of.is_some() || self.closes_later {
            return Ok(None);
        }
        let Some(key) = Deriver::key(&self.config, &self.insiders) else {
            return Ok(None);
        };
        let positions = self.store.positions(&key)?;
        let mut positions = positions.filter(|it| it.iter().all(|it| it.newest_at <= self.now));
        if let Some(positions) = &mut positions {
            self.turned(positions)?;
            self.bring_back(positions);
        }
        Ok(positions)
    }

    /// Since when the log keeps what metrics count of everything that stirred, where that holds
    /// for this policy and moment.
    pub(in crate::cli) fn subjects_since(&self) -> anyhow::Result<Option<DateTime<Utc>>> {
        let rules = &self.config.rules;
        let Some(key) = Deriver::key(&self.config, &self.insiders) else {
            return Ok(None);
        };
        if rules.weigh_more_than_facts() || !self.crowds()?.crowded(rules).is_empty() {
            return Ok(None);
        }
        self.store.subjects_since(&key, self.now)
    }

    /// The clocks of all that is unsettled as they stand now, without reading a history; `None`
    /// where what was kept does not hold, as with [`Desk::positions`].
    pub(in crate::cli) fn clocks(&self) -> anyhow::Result<Option<KeptClocks>> {
        let kept_for_now = self.config.rules.assert_by_more_than_facts();
        if self.as_of.is_some() || self.closes_later || kept_for_now {
            return Ok(None);
        }
        let Some(key) = Deriver::key(&self.config, &self.insiders) else {
            return Ok(None);
        };
        let Some(mut kept) = self.store.clocks(&key, self.now)? else {
            return Ok(None);
        };
        let stand = self.let_stand(&mut kept.open)?;
        Ok(stand.then_some(kept))
    }

    /// [`Desk::clocks`] without those that have ended.
    pub(in crate::cli) fn open_clocks(&self) -> anyhow::Result<Option<Vec<Clock>>> {
        if self.as_of.is_some() || self.closes_later {
            return Ok(None);
        }
        let Some(key) = Deriver::key(&self.config, &self.insiders) else {
            return Ok(None);
        };
        let Some(mut open) = self.store.open_clocks(&key, self.now)? else {
            return Ok(None);
        };
        let stand = self.let_stand(&mut open)?;
        Ok(stand.then_some(open))
    }

    /// Takes the clocks to this moment; false where one of them cannot be.
    fn let_stand(&self, open: &mut [Clock]) -> anyhow::Result<bool> {
        for clock in open {
            let Some(now) = self.as_it_stands(clock)? else {
                return Ok(false);
            };
            *clock = now;
        }
        Ok(true)
    }

    /// A kept clock at this moment; what time alone does not tell is judged anew.
    fn as_it_stands(&self, kept: &Clock) -> anyhow::Result<Option<Clock>> {
        let moment = Moment {
            as_of: self.now,
            synced_through: self.synced_through(kept.channel, &kept.reference),
        };
        let later = sla::later(&self.config.sla, kept, moment);
        if later.is_some() {
            return Ok(later);
        }
        let mut fresh = None;
        self.those(&[kept.conversation], &mut |matter| {
            let mut clocks = matter.clocks.iter();
            fresh = clocks
                .find(|it| (it.kind, it.cycle) == (kept.kind, kept.cycle))
                .cloned();
            Ok(())
        })?;
        Ok(fresh)
    }
}
