//! A long ascent by several at once.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use chrono::{DateTime, TimeDelta, Utc};

use super::windows::{Claim, Windows};
use super::{ALONE, Cursor, Leaf, MOST_PAGES, Page, Take, Walk, endless, leaf};
use crate::extract::github::lists::{Api, Part};
use crate::github::{Fault, page_number};

/// Where it is known how many pages there are, a window is made for so many.
const PAGES_A_WINDOW: u64 = 5;

/// What those who ask share.
struct Shared<'a, 't> {
    part: Part,
    repo: &'a str,
    state: Mutex<State<'a, 't>>,
    /// A page was handed over: there may be something to take over.
    moved: Condvar,
}

struct State<'a, 't> {
    windows: Windows,
    cursor: Cursor,
    newest: DateTime<Utc>,
    take: &'a mut Take<'t>,
    /// Nobody asks on: something failed, or no more is wanted.
    is_over: bool,
    fault: Option<Fault>,
}

/// What several read.
pub(super) struct Rest {
    from: DateTime<Utc>,
    /// Nothing had changed later when it was asked for.
    to: DateTime<Utc>,
    /// What a page spans, by those before.
    page: TimeDelta,
    readers: usize,
}

impl Walk<'_, '_> {
    pub(super) fn has_help(&self) -> bool {
        !self.askers.others.is_empty()
    }

    /// What is left of a list of which `leaf` is the page `count`, and `oldest` the first item;
    /// `None` where it is not worth sharing, or not known to be.
    pub(super) fn rest(
        &self,
        count: usize,
        oldest: Option<DateTime<Utc>>,
        leaf: &Leaf,
    ) -> Option<Rest> {
        let all = 1 + self.askers.others.len();
        let readers = match leaf.last.as_deref().and_then(page_number) {
            Some(pages) if count == 1 => {
                all.min(usize::try_from(pages / PAGES_A_WINDOW).unwrap_or(all))
            }
            None if count == usize::from(ALONE) => all,
            _ => 1,
        };
        let from = leaf.sheet.newest?;
        (1 < readers).then_some(Rest {
            from,
            to: leaf.at?,
            page: (from - oldest?) / i32::try_from(count).ok()?,
            readers,
        })
    }

    /// Reads the rest of a list by several. What changes meanwhile moves to the end and has to be met
    /// after it. Pages come in no order; the cursor goes as far as none is missing. False when no
    /// more pages are wanted.
    pub(super) fn at_once(&mut self, rest: &Rest) -> Result<bool, Fault> {
        let windows = Windows::new(rest.from, rest.to, rest.page, rest.readers);
        let shared = Shared {
            part: self.part,
            repo: self.repo,
            state: Mutex::new(State {
                windows,
                cursor: self.cursor.clone(),
                newest: rest.from,
                take: &mut *self.take,
                is_over: false,
                fault: None,
            }),
            moved: Condvar::new(),
        };
        thread::scope(|scope| {
            for api in &mut self.askers.others {
                scope.spawn(|| shared.help(*api));
            }
            shared.help(self.askers.first);
        });
        let state = shared.state.into_inner();
        let state = state.unwrap_or_else(PoisonError::into_inner);
        if let Some(fault) = state.fault {
            return Err(fault);
        }
        self.cursor.raise(Some(state.newest));
        Ok(!state.is_over)
    }
}

impl<'a, 't> Shared<'a, 't> {
    fn help(&self, api: &mut (dyn Api + Send)) {
        // Whoever waits for a window that nobody reads any more would wait for ever.
        let _leaving = Leaving(self);
        while let Some((number, since)) = self.claim() {
            if let Err(fault) = self.window(number, since, api) {
                self.end(Some(fault));
            }
        }
    }

    fn claim(&self) -> Option<(usize, DateTime<Utc>)> {
        let mut state = self.state();
        loop {
            if state.is_over {
                return None;
            }
            match state.windows.claim() {
                Claim::Take(number, since) => return Some((number, since)),
                Claim::Over => return None,
                Claim::Wait => {
                    let moved = self.moved.wait(state);
                    state = moved.unwrap_or_else(PoisonError::into_inner);
                }
            }
        }
    }

    fn window(
        &self,
        number: usize,
        mut since: DateTime<Utc>,
        api: &mut (dyn Api + Send),
    ) -> Result<(), Fault> {
        let mut url = self.part.since(self.repo, Some(since));
        for _ in 0..MOST_PAGES {
            let leaf = leaf(api, self.part, self.repo, &url)?;
            let (newest, next) = (leaf.sheet.newest, leaf.next.clone());
            if !self.hand_over(number, leaf) {
                return Ok(());
            }
            // As in a walk alone: only what changed within a single second is paged through.
            url = match (newest.filter(|it| since < *it), next) {
                (Some(newest), _) => {
                    since = newest;
                    self.part.since(self.repo, Some(since))
                }
                (None, Some(next)) if next != url => next,
                (None, _) => return Err(endless()),
            };
        }
        Err(endless())
    }

    /// In one go with what it says of the windows: a page that is counted was handed over before.
    fn hand_over(&self, number: usize, leaf: Leaf) -> bool {
        let mut state = self.state();
        if state.is_over {
            return false;
        }
        let newest = leaf.sheet.newest;
        let goes_on = state.windows.advance(number, newest, leaf.next.is_some());
        state.newest = newest.map_or(state.newest, |it| it.max(state.newest));
        let newest = state.newest;
        let through = state.windows.through().map_or(newest, |it| it.min(newest));
        state.cursor.raise(Some(through));
        let page = Page {
            records: leaf.sheet.records,
            unreadable: leaf.sheet.unreadable,
            cursor: state.cursor.clone(),
        };
        state.is_over = !(state.take)(page);
        let goes_on = goes_on && !state.is_over;
        drop(state);
        self.moved.notify_all();
        goes_on
    }

    fn end(&self, fault: Option<Fault>) {
        let mut state = self.state();
        state.is_over = true;
        state.fault = state.fault.take().or(fault);
        drop(state);
        self.moved.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, State<'a, 't>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Leaving<'s, 'a, 't>(&'s Shared<'a, 't>);

impl Drop for Leaving<'_, '_, '_> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.end(None);
        }
    }
}
