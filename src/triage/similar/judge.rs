//! Two conversations side by side: what tells that they are the same, and how surely.

use super::Traits;
use crate::model::Text;

/// By what kind of evidence, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// The same error, or somebody said so.
    A,
    /// The same title.
    B,
    /// The same rare words.
    C,
}

impl Tier {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        }
    }

    /// `likely` or `maybe`.
    pub fn confidence(self) -> &'static str {
        match self {
            Self::A | Self::B => "likely",
            Self::C => "maybe",
        }
    }
}

/// One thing that tells, with the words that do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    pub tier: Tier,
    /// Such as `same error`.
    pub what: &'static str,
    pub words: Text,
}

/// How a conversation is like another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likeness {
    /// That of the strongest evidence.
    pub tier: Tier,
    /// The strongest first.
    pub evidence: Vec<Evidence>,
}

/// How much of two titles must be shared where a part of the product or a version is, too.
const NEARLY: f64 = 0.8;

/// Rare words that must be shared.
const RARE: usize = 2;

/// Compares two conversations. `rare` are the rare words that the log found in both, of the other
/// being among the best three for them; else empty.
pub fn judge(one: &Traits, other: &Traits, rare: &[String]) -> Option<Likeness> {
    let mut evidence = Vec::new();
    evidence.extend(said(one, other));
    evidence.extend(same_error(one, other));
    evidence.extend(same_title(one, other));
    if RARE <= rare.len() {
        evidence.push(Evidence {
            tier: Tier::C,
            what: "same rare words",
            words: rare.join(", ").into(),
        });
    }
    let tier = evidence.iter().map(|it| it.tier).min()?;
    Some(Likeness { tier, evidence })
}

/// Likely, and not only because somebody said so.
pub fn likely_by_itself(likeness: &Likeness) -> bool {
    let told = |it: &&Evidence| it.tier != Tier::C && it.what != SAID;
    likeness.evidence.iter().any(|it| told(&it))
}

const SAID: &str = "somebody says so";

fn said(one: &Traits, other: &Traits) -> Option<Evidence> {
    let named = |from: &Traits, to: &Traits| {
        let mut all = from.duplicates.iter();
        all.any(|it| from.names(it, to))
    };
    let words = if named(one, other) {
        "duplicate of the other"
    } else if named(other, one) {
        "the other is a duplicate of it"
    } else {
        return None;
    };
    Some(Evidence {
        tier: Tier::A,
        what: SAID,
        words: words.into(),
    })
}

fn same_error(one: &Traits, other: &Traits) -> Option<Evidence> {
    let mut shared = one.signatures.intersection(&other.signatures);
    let longest = shared.by_ref().max_by_key(|it| it.len())?;
    Some(Evidence {
        tier: Tier::A,
        what: "same error",
        words: longest.as_str().into(),
    })
}

fn same_title(one: &Traits, other: &Traits) -> Option<Evidence> {
    if one.is_pull != other.is_pull {
        return None;
    }
    let (title, theirs) = (&one.title, &other.title);
    let told = |what: &'static str, words: String| Evidence {
        tier: Tier::B,
        what,
        words: words.into(),
    };
    if title.equals(theirs) || title.means(theirs) {
        return Some(told("same title", title.shared(theirs).join(" ")));
    }
    let about = one.about.intersection(&other.about).next()?;
    let near = NEARLY <= title.dice(theirs);
    near.then(|| {
        let shared = title.shared(theirs).join(" ");
        told("nearly the same title", format!("{shared}; {about}"))
    })
}
