//! A long descent by several at once: pages whose numbers follow each other.
//!
//! What is new comes before the first page and moves everything by one. Of pages that were read one
//! after the other an item is met twice then; of pages that were read at the same time one may have
//! slipped through. So these count only if the first page is still what it was.

use std::collections::BTreeMap;
use std::thread;

use super::{ALONE, Leaf, Walk, leaf};
use crate::github::{Fault, Validator, page_number, with_page_number};

#[derive(Default)]
pub(super) struct Ahead {
    /// By their addresses.
    pages: BTreeMap<String, Leaf>,
    /// Of the first page, as this walk met it.
    pub(super) head: Option<Validator>,
    /// The number of the last page, as it was told last.
    last: Option<u64>,
    /// Pages that were walked one after the other.
    walked: usize,
    /// How many of them there must be before several are read at once.
    alone: usize,
}

impl Ahead {
    pub(super) fn passed(&mut self, leaf: &Leaf) {
        self.walked += 1;
        self.last = leaf.last.as_deref().and_then(page_number).or(self.last);
    }

    /// The addresses of the pages from `next` on, so many that each is read by another.
    fn addresses(&self, next: &str, most: usize) -> Vec<String> {
        let Some(first) =
            page_number(next).filter(|_| usize::from(ALONE).max(self.alone) <= self.walked)
        else {
            return Vec::new();
        };
        let last = self.last.unwrap_or(first);
        let numbers = (first..=last).take(most);
        numbers
            .filter_map(|it| with_page_number(next, it))
            .collect()
    }
}

impl Walk<'_, '_> {
    /// A page that was read together with others, if it is worth it.
    pub(super) fn read_together(&mut self, next: &str) -> Result<Option<Leaf>, Fault> {
        if let Some(leaf) = self.ahead.pages.remove(next) {
            return Ok(Some(leaf));
        }
        let Some(head) = self.ahead.head.clone().filter(|_| self.has_help()) else {
            return Ok(None);
        };
        let addresses = self.ahead.addresses(next, 1 + self.askers.others.len());
        if addresses.len() < 2 {
            return Ok(None);
        }
        let leaves = self.together(&addresses)?;
        let first = self.part.first(self.repo);
        let now = self.askers.first.get(&first, Some(&head))?;
        if !now.is_unchanged() {
            // Something is new: these pages are walked one after the other.
            self.ahead.alone = self.ahead.walked + addresses.len();
            self.ahead.head = now.validator;
            return Ok(None);
        }
        self.ahead.pages = addresses.into_iter().zip(leaves).collect();
        Ok(self.ahead.pages.remove(next))
    }

    fn together(&mut self, addresses: &[String]) -> Result<Vec<Leaf>, Fault> {
        let (part, repo) = (self.part, self.repo);
        let askers = &mut self.askers;
        let (mine, others) = addresses.split_first().ok_or_else(super::endless)?;
        thread::scope(|scope| {
            let ask = others.iter().zip(&mut askers.others);
            let asked: Vec<_> = ask
                .map(|(address, api)| scope.spawn(|| leaf(*api, part, repo, address)))
                .collect();
            let own = leaf(askers.first, part, repo, mine);
            let joined = asked.into_iter().map(|it| match it.join() {
                Ok(leaf) => leaf,
                Err(panic) => std::panic::resume_unwind(panic),
            });
            std::iter::once(own).chain(joined).collect()
        })
    }
}
