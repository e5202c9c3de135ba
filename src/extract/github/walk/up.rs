//! Lists that can be asked "what changed since?": from the oldest change to the newest.

use chrono::{DateTime, Utc};

use super::{Leaf, MOST_PAGES, OVERLAP, Seen, Walk, ask, endless, leaf};
use crate::github::{Fault, Validator};

impl Walk<'_, '_> {
    /// From the oldest change that is not stored to the newest. The first request asks whether
    /// there is any: it is the last one of the walk before, and mostly the only one.
    pub(super) fn up(&mut self) -> Result<(), Fault> {
        let since = self.cursor.through.map(|it| it - OVERLAP);
        if let Some(seen) = self.cursor.seen.clone() {
            let (part, repo) = (self.part, self.repo);
            let validator = Some(&seen.validator);
            let Some(leaf) = ask(self.askers.first, part, repo, &seen.url, validator)? else {
                return Ok(());
            };
            if seen.since <= since {
                return self.climb(seen.url, seen.since, leaf);
            }
        }
        let url = self.part.since(self.repo, since);
        let first = leaf(self.askers.first, self.part, self.repo, &url)?;
        self.climb(url, since, first)
    }

    /// From a page of what changed since a moment to the end of the list.
    fn climb(
        &mut self,
        mut url: String,
        mut since: Option<DateTime<Utc>>,
        mut page: Leaf,
    ) -> Result<(), Fault> {
        let before = self.cursor.through;
        self.cursor.whole = false;
        self.cursor.seen = None;
        let oldest = page.sheet.oldest;
        for count in 1..=MOST_PAGES {
            let mut newest = page.sheet.newest;
            self.cursor.raise(newest);
            let rest = self.rest(count, oldest, &page);
            let Some(next) = page.next else {
                self.cursor.whole = true;
                self.cursor.seen = self.worth_asking(url, since, page.validator, before);
                self.hand_over(page.sheet);
                return Ok(());
            };
            if !self.hand_over(page.sheet) {
                return Ok(());
            }
            if let Some(rest) = rest {
                if !self.at_once(&rest)? {
                    return Ok(());
                }
                // Early enough for the last page to be the one to ask next time.
                newest = self.cursor.through.map(|it| it - OVERLAP);
            }
            // Between two pages of numbers items may move, so the list is asked anew from where it
            // was left. Only what changed within a single second has to be paged through.
            url = match newest.filter(|it| since.is_none_or(|since| since < *it)) {
                Some(newest) => {
                    since = Some(newest);
                    self.part.since(self.repo, since)
                }
                None if next == url => return Err(endless()),
                None => next,
            };
            page = leaf(self.askers.first, self.part, self.repo, &url)?;
        }
        Err(endless())
    }

    /// The last page is the one to ask next time, if it begins early enough for what comes late. So
    /// many changes within the overlap that it does not are read once more; if that brings nothing,
    /// the page will do.
    fn worth_asking(
        &self,
        url: String,
        since: Option<DateTime<Utc>>,
        validator: Option<Validator>,
        before: Option<DateTime<Utc>>,
    ) -> Option<Seen> {
        let through = self.cursor.through;
        let is_early = since <= through.map(|it| it - OVERLAP);
        let validator = validator.filter(|_| is_early || through == before)?;
        Some(Seen {
            url,
            since,
            validator,
        })
    }
}
