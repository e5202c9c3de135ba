//! Lists that come newest first: from there down to what is stored already.

use chrono::{DateTime, Utc};

use super::{Below, Leaf, MOST_PAGES, OVERLAP, Seen, Walk, ask, endless};
use crate::extract::github::graph;
use crate::github::{Fault, Validator};

impl Walk<'_, '_> {
    /// From the newest downwards, until what is stored already.
    pub(super) fn down(&mut self) -> Result<(), Fault> {
        let seen = self.cursor.seen.take();
        let validator = seen.map(|it| it.validator);
        let Some(mut leaf) = self.leaf(None, validator.as_ref())? else {
            return Ok(());
        };
        let top = leaf.sheet.newest;
        let first = leaf.validator.take();
        self.ahead.head.clone_from(&first);
        let mut resume = self.cursor.below.clone();
        let until = resume.as_ref().map(|it| it.top).or(self.cursor.through);
        let mut until = until.map(|it| it - OVERLAP);
        for _ in 0..MOST_PAGES {
            let next = leaf.next.clone().filter(|_| !reaches(&leaf, until));
            let next = match (next, resume.take()) {
                (Some(next), None) => {
                    self.cursor.below = top.map(|top| Below {
                        top,
                        next: next.clone(),
                    });
                    next
                }
                // Until the head is stored the place of the earlier cut stays the one to go on from.
                (Some(next), kept) => {
                    resume = kept;
                    next
                }
                (None, Some(below)) => {
                    until = self.cursor.through.map(|it| it - OVERLAP);
                    let next = below.next.clone();
                    self.cursor.below = Some(Below {
                        top: below.top.max(top.unwrap_or(below.top)),
                        ..below
                    });
                    next
                }
                (None, None) => {
                    self.cursor.below = None;
                    self.cursor.raise(top);
                    self.cursor.whole = true;
                    self.cursor.seen = first.map(|validator| Seen {
                        url: self.part.first(self.repo),
                        since: None,
                        validator,
                    });
                    self.hand_over(leaf.sheet);
                    return Ok(());
                }
            };
            if !self.hand_over(leaf.sheet) {
                return Ok(());
            }
            let Some(following) = self.leaf(Some(&next), None)? else {
                return Ok(());
            };
            if following.next.as_ref() == Some(&next) {
                return Err(endless());
            }
            leaf = following;
        }
        Err(endless())
    }

    /// A page of a list that comes newest first; `None` when nothing has changed.
    fn leaf(
        &mut self,
        next: Option<&str>,
        validator: Option<&Validator>,
    ) -> Result<Option<Leaf>, Fault> {
        if self.part.is_graphql() {
            let (sheet, next) = graph::page(self.part, self.repo, next, self.askers.first)?;
            return Ok(Some(Leaf {
                sheet,
                validator: None,
                next,
                last: None,
                at: None,
            }));
        }
        if let Some(next) = next
            && let Some(leaf) = self.read_together(next)?
        {
            return Ok(Some(leaf));
        }
        let url = next.map_or_else(|| self.part.first(self.repo), str::to_owned);
        let leaf = ask(self.askers.first, self.part, self.repo, &url, validator)?;
        leaf.iter().for_each(|it| self.ahead.passed(it));
        Ok(leaf)
    }
}

/// Whether a page from the newest down holds everything since a moment.
fn reaches(leaf: &Leaf, since: Option<DateTime<Utc>>) -> bool {
    let before = |it: DateTime<Utc>| since.is_some_and(|since| it < since);
    leaf.next.is_none() || leaf.sheet.oldest.is_some_and(before)
}
