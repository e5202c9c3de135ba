//! What to ask next, and when a list is stored to its end.
//!
//! A list that can be asked "what changed since?" is walked from its oldest change to its newest:
//! what changes meanwhile moves to the end and is met there. The others come newest first; what is
//! new meanwhile stands before the beginning and is met by the next walk. Page numbers are never
//! made up: between two pages of one walk an item may move from one to the other.
//!
//! Where several may ask at once, a long ascent is split into spans of time (`at_once`), and a long
//! descent reads some pages together, which count if the head of the list was the same before and
//! after (`ahead`).

mod ahead;
mod at_once;
mod down;
mod up;
mod windows;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use self::ahead::Ahead;
use super::lists::{Api, Part};
use super::pages::{self, Records, Sheet, Unreadable};
use crate::github::{Answer, Fault, Validator};

/// Seconds are coarse, and what was written is not at once in every list: so much is asked for
/// twice.
const OVERLAP: TimeDelta = TimeDelta::minutes(10);

/// So many pages of a list are walked before others help: most lists are not longer.
const ALONE: u8 = 2;

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
pub(super) type Take<'a> = dyn FnMut(Page) -> bool + Send + 'a;

/// Those who ask.
pub struct Askers<'a> {
    pub first: &'a mut (dyn Api + Send),
    /// They help where a list is long.
    pub others: Vec<&'a mut (dyn Api + Send)>,
}

impl<'a> Askers<'a> {
    pub fn alone(first: &'a mut (dyn Api + Send)) -> Self {
        Self {
            first,
            others: Vec::new(),
        }
    }

    fn lent(&mut self) -> Askers<'_> {
        Askers {
            first: &mut *self.first,
            others: self.others.iter_mut().map(|it| &mut **it as _).collect(),
        }
    }
}

/// Walks a part of `repo` from where `cursor` stands to its end, page by page.
///
/// # Errors
/// Any fault of the API. What was handed over until then stays good.
pub fn walk(
    part: Part,
    repo: &str,
    cursor: Cursor,
    mut askers: Askers<'_>,
    take: &mut Take<'_>,
) -> Result<(), Fault> {
    let mut askers = askers.lent();
    if cursor.whole {
        // What is new since is little, and to share it would cost more than it brings.
        askers.others.clear();
    }
    let mut walk = Walk {
        part,
        repo,
        cursor,
        askers,
        take,
        ahead: Ahead::default(),
    };
    if part.ascends() {
        walk.up()
    } else {
        walk.down()
    }
}

struct Walk<'a, 't> {
    part: Part,
    repo: &'a str,
    cursor: Cursor,
    askers: Askers<'a>,
    take: &'a mut Take<'t>,
    ahead: Ahead,
}

/// A page that was read, and how it goes on.
struct Leaf {
    sheet: Sheet,
    validator: Option<Validator>,
    next: Option<String>,
    last: Option<String>,
    /// The server's own moment.
    at: Option<DateTime<Utc>>,
}

impl Walk<'_, '_> {
    fn hand_over(&mut self, sheet: Sheet) -> bool {
        (self.take)(Page {
            records: sheet.records,
            unreadable: sheet.unreadable,
            cursor: self.cursor.clone(),
        })
    }
}

/// A page of a part; `None` when it is still what the validator says.
fn ask(
    api: &mut dyn Api,
    part: Part,
    repo: &str,
    url: &str,
    validator: Option<&Validator>,
) -> Result<Option<Leaf>, Fault> {
    let mut sheet = None;
    let answer = api.get_and_read(url, validator, &mut |answer| {
        sheet.insert(read(part, repo, answer)).is_ok()
    })?;
    let Some(sheet) = sheet.filter(|_| !answer.is_unchanged()) else {
        return Ok(None);
    };
    Ok(Some(Leaf {
        sheet: sheet?,
        validator: answer.validator,
        next: answer.next,
        last: answer.last,
        at: answer.at,
    }))
}

/// The same without anything to compare it with.
fn leaf(api: &mut dyn Api, part: Part, repo: &str, url: &str) -> Result<Leaf, Fault> {
    ask(api, part, repo, url, None)?.ok_or_else(|| Fault::Malformed {
        what: "\"not modified\", which nobody asked".to_owned(),
    })
}

fn read(part: Part, repo: &str, answer: &Answer) -> Result<Sheet, Fault> {
    match part {
        Part::Issues => pages::issues(answer, repo),
        Part::Comments => pages::remarks(answer, false),
        Part::ReviewComments => pages::remarks(answer, true),
        Part::Events => pages::events(answer),
        Part::Releases | Part::Reviews | Part::Discussions => pages::releases(answer),
    }
}

fn endless() -> Fault {
    Fault::Malformed {
        what: "a list whose pages lead in a circle".to_owned(),
    }
}
