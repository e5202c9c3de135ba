//! What people write about a period, kept as data: rendering anew loses nothing.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};

use crate::model::{ConversationId, Text};

/// One thing somebody wrote for reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// 0 until the log has given it a number.
    pub id: i64,
    /// The moment that it is about, UTC. It stands in every report whose period has that moment:
    /// a highlight of today is one of the day, of the week and of the month.
    pub at: DateTime<Utc>,
    pub written_at: DateTime<Utc>,
    pub actor: Text,
    pub section: Section,
    pub text: Text,
    pub about: Option<ConversationId>,
}

/// Where a note stands. The templates know these names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    Highlights,
    Challenges,
    Improvements,
    Focus,
    Thanks,
    Testimonials,
    Worked,
    Better,
    Actions,
    Roadmap,
    Announcement,
    Measured,
    Question,
    Recap,
    Faq,
    Workaround,
    Minutes,
}

impl Section {
    pub const ALL: [Self; 17] = [
        Self::Highlights,
        Self::Challenges,
        Self::Improvements,
        Self::Focus,
        Self::Thanks,
        Self::Testimonials,
        Self::Worked,
        Self::Better,
        Self::Actions,
        Self::Roadmap,
        Self::Announcement,
        Self::Measured,
        Self::Question,
        Self::Recap,
        Self::Faq,
        Self::Workaround,
        Self::Minutes,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Highlights => "highlights",
            Self::Challenges => "challenges",
            Self::Improvements => "improvements",
            Self::Focus => "focus",
            Self::Thanks => "thanks",
            Self::Testimonials => "testimonials",
            Self::Worked => "worked",
            Self::Better => "better",
            Self::Actions => "actions",
            Self::Roadmap => "roadmap",
            Self::Announcement => "announcement",
            Self::Measured => "measured",
            Self::Question => "question",
            Self::Recap => "recap",
            Self::Faq => "faq",
            Self::Workaround => "workaround",
            Self::Minutes => "minutes",
        }
    }

    /// For the help of the command line.
    pub fn about(self) -> &'static str {
        match self {
            Self::Highlights => "what went well, or was worth telling",
            Self::Challenges => "what was hard, and what is done about it",
            Self::Improvements => "what was shipped",
            Self::Focus => "what comes next",
            Self::Thanks => "whom to thank, and what for",
            Self::Testimonials => "kind words that their author lets you quote",
            Self::Worked => "retrospective: what to keep doing",
            Self::Better => "retrospective: what to do differently",
            Self::Actions => "retrospective: who does what until when",
            Self::Roadmap => "what changed about the plans",
            Self::Announcement => "what is announced, in a sentence or two",
            Self::Measured => "what got faster or smaller: from what to what, how measured",
            Self::Question => "what you ask everybody this week",
            Self::Recap => "what was said in the questions and answers",
            Self::Faq => "an answer for the FAQ (with --about REF, its question)",
            Self::Minutes => {
                "what was said in a meeting, and where it is kept; no built-in report prints it"
            }
            Self::Workaround => "how to live with a known issue (with --about REF)",
        }
    }
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Section {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|it| it.as_str() == text)
            .ok_or_else(|| format!("unknown section `{text}`"))
    }
}
