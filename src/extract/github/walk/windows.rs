//! A span of time, split among those who ask: everyone reads what changed in a window of it, from its
//! oldest change on. Whoever is done takes half of what the slowest has left.

use chrono::{DateTime, TimeDelta, Utc};

/// A window is split where it seems to have so many pages left: each costs a page at its end.
const WORTH_SPLITTING: i64 = 2;

/// Of so many pages one may be spent on splitting anew: how much a window holds is a guess.
const PAGES_A_SPLIT: usize = 7;

/// In the order of time, without gaps.
#[derive(Debug)]
pub(super) struct Windows {
    all: Vec<Window>,
    /// How many there may be before any page is met.
    most: usize,
    met: usize,
    is_begun: bool,
}

#[derive(Debug)]
struct Window {
    number: usize,
    /// Everything from its beginning up to here was met.
    through: DateTime<Utc>,
    /// The next window begins here.
    to: DateTime<Utc>,
    /// What a page of it spans.
    page: TimeDelta,
    is_done: bool,
}

/// What somebody who is idle may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Claim {
    /// Read this window from there on.
    Take(usize, DateTime<Utc>),
    /// What is left is too little to share, as far as one can tell.
    Wait,
    Over,
}

impl Windows {
    /// `page` is what a page seems to span; `most` read at once.
    pub(super) fn new(
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        page: TimeDelta,
        most: usize,
    ) -> Self {
        let mut windows = Self {
            all: Vec::new(),
            most,
            met: 0,
            is_begun: false,
        };
        windows.insert(0, from, to, page);
        windows
    }

    fn insert(&mut self, idx: usize, from: DateTime<Utc>, to: DateTime<Utc>, page: TimeDelta) {
        let window = Window {
            number: self.all.len(),
            through: from,
            to,
            page,
            is_done: to <= from,
        };
        self.all.insert(idx, window);
    }

    pub(super) fn claim(&mut self) -> Claim {
        if self.all.iter().all(|it| it.is_done) {
            return Claim::Over;
        }
        if !self.is_begun {
            self.is_begun = true;
            return Claim::Take(0, self.all[0].through);
        }
        if self.most + self.met / PAGES_A_SPLIT <= self.all.len() {
            return Claim::Wait;
        }
        let longest = (0..self.all.len()).max_by_key(|it| self.all[*it].pages_left());
        let Some(idx) = longest.filter(|it| WORTH_SPLITTING <= self.all[*it].pages_left()) else {
            return Claim::Wait;
        };
        let window = &mut self.all[idx];
        let half = TimeDelta::seconds((window.to - window.through).num_seconds() / 2);
        let (middle, to, page) = (window.through + half, window.to, window.page);
        window.to = middle;
        let number = self.all.len();
        self.insert(idx + 1, middle, to, page);
        Claim::Take(number, middle)
    }

    /// A page of a window was met. Returns whether there is more of it.
    pub(super) fn advance(
        &mut self,
        number: usize,
        newest: Option<DateTime<Utc>>,
        has_next: bool,
    ) -> bool {
        self.met += 1;
        let Some(idx) = self.all.iter().position(|it| it.number == number) else {
            return false;
        };
        if !has_next {
            // The end of the list: nothing is left of it in any later window either.
            self.all[idx..].iter_mut().for_each(|it| it.is_done = true);
        }
        let window = &mut self.all[idx];
        let newest = newest.unwrap_or(window.through);
        window.is_done |= window.to <= newest;
        if window.through < newest {
            window.page = newest - window.through;
        }
        window.through = match window.is_done {
            true => window.to,
            false => newest.max(window.through),
        };
        !window.is_done
    }

    /// Everything up to this moment was met; `None` when that is all of it.
    pub(super) fn through(&self) -> Option<DateTime<Utc>> {
        let open = self.all.iter().find(|it| !it.is_done);
        open.map(|it| it.through)
    }
}

impl Window {
    fn pages_left(&self) -> i64 {
        if self.is_done {
            return 0;
        }
        (self.to - self.through).num_seconds() / self.page.num_seconds().max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    fn windows(to: i64, page: i64) -> Windows {
        Windows::new(at(0), at(to), TimeDelta::seconds(page), 4)
    }

    #[test]
    fn the_longest_rest_is_halved() {
        let mut all = windows(400, 100);
        assert_eq!(all.claim(), Claim::Take(0, at(0)));
        assert_eq!(all.claim(), Claim::Take(1, at(200)));
        // The first half has a page left, the second both of its two.
        assert!(all.advance(0, Some(at(100)), true));
        assert_eq!(all.claim(), Claim::Take(2, at(300)));
        assert_eq!(all.claim(), Claim::Wait);
    }

    #[test]
    fn a_window_ends_where_the_next_begins_or_the_list_does() {
        let mut all = windows(800, 100);
        all.claim();
        all.claim();
        assert!(!all.advance(0, Some(at(400)), true));
        assert!(all.advance(1, Some(at(500)), true));
        assert!(!all.advance(1, None, false));
        assert_eq!(all.claim(), Claim::Over);
        assert_eq!(all.through(), None);
    }

    #[test]
    fn what_is_met_counts_from_the_beginning_without_gaps() {
        let mut all = windows(800, 100);
        all.claim();
        all.claim();
        all.advance(1, Some(at(700)), true);
        assert_eq!(all.through(), Some(at(0)));
        all.advance(0, Some(at(90)), true);
        assert_eq!(all.through(), Some(at(90)));
        all.advance(0, Some(at(420)), true);
        assert_eq!(all.through(), Some(at(700)));
    }

    #[test]
    fn the_end_of_the_list_ends_every_later_window() {
        let mut all = windows(1600, 100);
        all.claim();
        assert_eq!(all.claim(), Claim::Take(1, at(800)));
        assert_eq!(all.claim(), Claim::Take(2, at(1200)));
        assert!(!all.advance(1, Some(at(850)), false));
        assert!(!all.advance(2, None, true));
        assert_eq!(all.through(), Some(at(0)));
        assert!(!all.advance(0, Some(at(850)), true));
        assert_eq!(all.claim(), Claim::Over);
    }

    #[test]
    fn splitting_anew_is_paid_by_pages_that_were_met() {
        let mut all = windows(100_000, 100);
        for _ in 0..4 {
            assert!(matches!(all.claim(), Claim::Take(..)));
        }
        assert_eq!(all.claim(), Claim::Wait);
        for page in 1..=7 {
            all.advance(0, Some(at(page * 100)), true);
        }
        assert!(matches!(all.claim(), Claim::Take(..)));
        assert_eq!(all.claim(), Claim::Wait);
    }

    #[test]
    fn a_page_within_one_second_does_not_divide_by_it() {
        let mut all = windows(1, 0);
        assert_eq!(all.claim(), Claim::Take(0, at(0)));
        assert_eq!(all.claim(), Claim::Wait);
    }

    #[test]
    fn nothing_to_read_is_over_at_once() {
        assert_eq!(windows(0, 10).claim(), Claim::Over);
    }
}
