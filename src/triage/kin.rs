//! What an item has to do with others: whose duplicate it is, who reported it elsewhere, and what
//! it is likely the same as.

use super::item::Item;
use super::standing::State;
use crate::model::{ConversationId, Text};

/// A conversation that an item is related to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sibling {
    pub id: ConversationId,
    pub reference: Text,
    /// The same without a repository that goes without saying.
    pub short: Text,
    pub private: bool,
}

/// Empty until somebody has looked: an item alone knows nothing of others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kin {
    /// The one it stands for; the top one where that stands for another.
    pub duplicate_of: Option<Sibling>,
    pub duplicates: Vec<Sibling>,
    /// Distinct people, those of the duplicates among them.
    pub reporters: usize,
    /// Of those, the ones whom only the duplicates bring.
    pub more_reporters: usize,
    /// Noticed when it came in, with what tells so.
    pub similar: Option<(Sibling, Text)>,
    /// How many are likely the same, this one included; 0 where none is.
    pub times: u32,
}

impl Item {
    /// Keeps what `kin` tells, and says why that matters.
    pub fn relate(&mut self, kin: Kin) {
        self.why.extend(reasons(self, &kin));
        self.kin = kin;
    }
}

fn reasons(item: &Item, kin: &Kin) -> Vec<String> {
    let mut reasons = Vec::new();
    if let Some(top) = &kin.duplicate_of {
        reasons.push(format!("duplicate of {}", plain(top)));
    }
    if !kin.duplicates.is_empty() {
        let people = if kin.reporters == 1 {
            "person"
        } else {
            "people"
        };
        let n = kin.duplicates.len();
        let what = if n == 1 { "duplicate" } else { "duplicates" };
        reasons.push(format!("{} {people}, {n} {what}", kin.reporters));
    }
    if let Some((other, evidence)) = kin
        .similar
        .as_ref()
        .filter(|_| item.standing.state == State::New)
    {
        let what = evidence.raw();
        reasons.push(format!("likely the same as {} ({what})", plain(other)));
    }
    if item.is_question && 1 < kin.times {
        reasons.push(format!("asked for the {} time", ordinal(kin.times)));
    }
    reasons
}

/// References come from outside; only plain ones go into a sentence of ours.
fn plain(sibling: &Sibling) -> String {
    let text = sibling.short.raw();
    let is_plain = text.len() <= 120 && text.bytes().all(|it| it.is_ascii_graphic());
    if is_plain {
        text.to_owned()
    } else {
        sibling.id.to_string()
    }
}

/// `1st`, `2nd`, `3rd`, `4th` …
pub fn ordinal(n: u32) -> String {
    let ending = match (n % 10, n % 100) {
        (1, rest) if rest != 11 => "st",
        (2, rest) if rest != 12 => "nd",
        (3, rest) if rest != 13 => "rd",
        _ => "th",
    };
    format!("{n}{ending}")
}
