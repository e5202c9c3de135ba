//! What to ask next, and when a list is stored to its end.
//!
//! A list that can be asked "what changed since?" is walked from its oldest change to its newest:
//! what changes meanwhile moves to the end and is met there. The others come newest first; what is
//! new meanwhile stands before the beginning and is met by the next walk. Page numbers are never
//! made up: between two pages of one walk an item may move from one to the other.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::graph;
use super::lists::{Api, Part};
use super::pages::{self, Records, Sheet, Unreadable};
use crate::github::{Answer, Fault, Validator};

/// Seconds are coarse, and what was written is not at once in every list: so much is asked for
/// twice.
const OVERLAP: TimeDelta = TimeDelta::minutes(10);

/// More pages than any repository has.
const MOST_PAGES: usize = 20_000;

/// How far a part is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    /// Everything up to this moment of change is stored, if `whole`; if not, everything that a
    /// walk from the beginning has met until then.
    pub through: Option<DateTime<Utc>>,
    /// A walk has come to its end once.
    pub whole: bool,
    /// The first walk began here: what had not changed since then is not stored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begun: Option<DateTime<Utc>>,
    /// Where a walk from the newest downwards was cut.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    below: Option<Below>,
    /// What to ask first next time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seen: Option<Seen>,
}

/// A page that is stored, and after which nothing came: as long as it stays the same, nothing is
/// new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Seen {
    url: String,
    /// It begins with what changed then; `None`: with the first of all.
    since: Option<DateTime<Utc>>,
    validator: Validator,
}

/// Everything from `top` down to where `next` begins is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Below {
    top: DateTime<Utc>,
    next: String,
}

impl Cursor {
    /// Reads what an earlier run has kept; what is not understood begins anew.
    pub fn read(kept: Option<&str>) -> Self {
        kept.and_then(|it| serde_json::from_str(it).ok())
            .unwrap_or_default()
    }

    /// A part whose first walk begins with what has changed since a moment.
    pub fn from(since: DateTime<Utc>) -> Self {
        Self {
            through: Some(since),
            begun: Some(since),
            ..Self::default()
        }
    }

    pub fn written(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    fn raise(&mut self, to: Option<DateTime<Utc>>) {
        self.through = self.through.max(to);
    }
}

/// One page on its way into the log.
#[derive(Debug)]
pub struct Page {
    pub records: Records,
    pub unreadable: Vec<Unreadable>,
    /// How far the part is stored with this page.
    pub cursor: Cursor,
}

/// Takes pages; false when it wants no more.
pub(super) type Take<'a> = dyn FnMut(Page) -> bool + 'a;

/// Walks a part of `repo` from where `cursor` stands to its end, page by page.
///
/// # Errors
/// Any fault of the API. What was handed over until then stays good.
pub fn walk(
    part: Part,
    repo: &str,
    cursor: Cursor,
    api: &mut dyn Api,
    take: &mut Take<'_>,
) -> Result<(), Fault> {
    let mut walk = Walk {
        part,
        repo,
        cursor,
        api,
        take,
    };
    if part.ascends() {
        walk.up()
    } else {
        walk.down()
    }
}

struct Walk<'a> {
    part: Part,
    repo: &'a str,
    cursor: Cursor,
    api: &'a mut dyn Api,
    take: &'a mut Take<'a>,
}

/// A page that was read, and how it goes on.
struct Leaf {
    sheet: Sheet,
    validator: Option<Validator>,
    next: Option<String>,
}

impl Walk<'_> {
    fn hand_over(&mut self, sheet: Sheet) -> bool {
        (self.take)(Page {
            records: sheet.records,
            unreadable: sheet.unreadable,
            cursor: self.cursor.clone(),
        })
    }

    /// From the oldest change that is not stored to the newest. The first request asks whether
    /// there is any: it is the last one of the walk before, and mostly the only one.
    fn up(&mut self) -> Result<(), Fault> {
        let since = self.cursor.through.map(|it| it - OVERLAP);
        if let Some(seen) = self.cursor.seen.clone() {
            let answer = self.api.get(&seen.url, Some(&seen.validator))?;
            if answer.is_unchanged() {
                return Ok(());
            }
            if seen.since <= since {
                let leaf = self.read(answer)?;
                return self.climb(seen.url, seen.since, leaf);
            }
        }
        let url = self.part.since(self.repo, since);
        let answer = self.api.get(&url, None)?;
        let leaf = self.read(answer)?;
        self.climb(url, since, leaf)
    }

    /// From a page of what changed since a moment to the end of the list.
    fn climb(
        &mut self,
        mut url: String,
        mut since: Option<DateTime<Utc>>,
        mut leaf: Leaf,
    ) -> Result<(), Fault> {
        let before = self.cursor.through;
        self.cursor.whole = false;
        self.cursor.seen = None;
        for _ in 0..MOST_PAGES {
            let newest = leaf.sheet.newest;
            self.cursor.raise(newest);
            let Some(next) = leaf.next else {
                self.cursor.whole = true;
                self.cursor.seen = self.worth_asking(url, since, leaf.validator, before);
                self.hand_over(leaf.sheet);
                return Ok(());
            };
            if !self.hand_over(leaf.sheet) {
                return Ok(());
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
            let answer = self.api.get(&url, None)?;
            leaf = self.read(answer)?;
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

    /// From the newest downwards, until what is stored already.
    fn down(&mut self) -> Result<(), Fault> {
        let seen = self.cursor.seen.take();
        let validator = seen.map(|it| it.validator);
        let Some(mut leaf) = self.leaf(None, validator.as_ref())? else {
            return Ok(());
        };
        let top = leaf.sheet.newest;
        let first = leaf.validator.take();
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
            let (sheet, next) = graph::page(self.part, self.repo, next, self.api)?;
            return Ok(Some(Leaf {
                sheet,
                validator: None,
                next,
            }));
        }
        let url = next.map_or_else(|| self.part.first(self.repo), str::to_owned);
        let answer = self.api.get(&url, validator)?;
        if answer.is_unchanged() {
            return Ok(None);
        }
        self.read(answer).map(Some)
    }

    fn read(&self, answer: Answer) -> Result<Leaf, Fault> {
        let sheet = match self.part {
            Part::Issues => pages::issues(&answer, self.repo),
            Part::Comments => pages::remarks(&answer, false),
            Part::ReviewComments => pages::remarks(&answer, true),
            Part::Events => pages::events(&answer),
            Part::Releases | Part::Reviews | Part::Discussions => pages::releases(&answer),
        }?;
        Ok(Leaf {
            sheet,
            validator: answer.validator,
            next: answer.next,
        })
    }
}

/// Whether a page from the newest down holds everything since a moment.
fn reaches(leaf: &Leaf, since: Option<DateTime<Utc>>) -> bool {
    let before = |it: DateTime<Utc>| since.is_some_and(|since| it < since);
    leaf.next.is_none() || leaf.sheet.oldest.is_some_and(before)
}

fn endless() -> Fault {
    Fault::Malformed {
        what: "a list whose pages lead in a circle".to_owned(),
    }
}
