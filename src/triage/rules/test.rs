//! What a rule may ask of a conversation, and what answers it.

use chrono::{DateTime, TimeDelta, Utc};

use super::subject::Asking;
use super::{Glob, Pattern};
use crate::model::{Actor, Channel, Text};
use crate::triage::{State, WaitingOn};

pub use crate::triage::query::{Bound, Ranks};

/// One thing that is asked.
#[derive(Clone, Debug)]
pub enum Test {
    /// One of its labels is one of these.
    Label(Vec<Glob>),
    Title(Pattern),
    /// Looked for in the words by [`super::found`], under this name.
    Words {
        name: String,
        wanted: Wanted,
        pattern: Pattern,
    },
    /// What they want, by the type or its labels: `bug`, `feature`, `question`,
    /// `documentation`.
    Kind(Vec<String>),
    Channel(Vec<Channel>),
    Repo(Vec<Glob>),
    /// Who opened it.
    Author(Vec<Actor>),
    /// Since the opening.
    Age(Bound),
    /// Since the last word of a person.
    Quiet(Bound),
    Waiting(Vec<WaitingOn>),
    State(Vec<State>),
    /// Reactions of every kind, at least so many.
    Reactions(u64),
    /// Thumbs up and upvotes, at least so many.
    Votes(u64),
    Milestone(Vec<Glob>),
    /// It has a milestone, or has none.
    HasMilestone(bool),
    Phase(Vec<String>),
    Private(bool),
    /// The priority that a label or a decision gives it.
    Priority(Vec<Ranks>),
    /// Several people have one problem: at least so many within so many seconds.
    Reporters {
        least: usize,
        within: i64,
    },
    Either(Vec<Self>),
}

/// Where to look for a pattern.
#[derive(Clone, Debug)]
pub enum Wanted {
    /// Title, opening, and the words of whoever is not of the team.
    Text,
    /// The answer under a heading of the opening that is called one of these.
    Field(Vec<Glob>),
}

/// Whether a test holds, and what makes it so.
#[derive(Clone, Debug, Default)]
pub(super) struct Answer {
    pub holds: bool,
    pub clue: Option<Clue>,
    /// When time alone turns it round, UTC.
    pub flips_at: Option<DateTime<Utc>>,
}

/// What a test found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clue {
    /// In our words: `text in the opening`.
    pub what: String,
    /// In theirs.
    pub quote: Option<Text>,
    /// When it came to be, UTC.
    pub at: DateTime<Utc>,
    /// Somebody set a label: more than words.
    pub is_label: bool,
}

impl Test {
    pub(super) fn ask(&self, asking: &Asking<'_>) -> Answer {
        let subject = asking.subject;
        let conversation = subject.timeline.conversation;
        match self {
            Self::Label(globs) => label(globs, asking),
            Self::Title(pattern) => match pattern.find(conversation.title.raw()) {
                Some(found) => quoted("the title".to_owned(), found.into(), asking),
                None => Answer::default(),
            },
            Self::Words { name, wanted, .. } => words(name, wanted, asking),
            Self::Kind(kinds) => match asking.kind {
                Some(kind) if kinds.iter().any(|it| it == kind) => {
                    asking.own(true, || format!("kind {kind}"))
                }
                _ => Answer::default(),
            },
            Self::Channel(channels) => asking.own(channels.contains(&conversation.channel), || {
                format!("channel {}", conversation.channel)
            }),
            Self::Repo(globs) => {
                let fits = |it: &str| globs.iter().any(|glob| glob.fits(it));
                asking.own(subject.repo().is_some_and(fits), || {
                    "the repository".to_owned()
                })
            }
            Self::Author(roles) => asking.own(roles.contains(&subject.timeline.opener), || {
                "who opened it".to_owned()
            }),
            Self::Age(bound) => subject.lasts(*bound, conversation.opened_at, "age"),
            Self::Quiet(bound) => subject.lasts(*bound, subject.last_word(), "quiet"),
            Self::Waiting(sides) => {
                let side = subject.standing.state.waiting_on();
                asking.own(sides.contains(&side), || {
                    format!("waiting on {}", side.as_str())
                })
            }
            Self::State(states) => {
                let state = subject.standing.state;
                asking.own(states.contains(&state), || format!("state {state}"))
            }
            Self::Reactions(least) => asking.counted(*least, subject.reactions(), "reactions"),
            Self::Votes(least) => asking.counted(*least, subject.votes(), "votes"),
            Self::Milestone(globs) => milestone(globs, asking),
            Self::HasMilestone(wanted) => asking
                .own(conversation.milestone.is_some() == *wanted, || {
                    "its milestone".to_owned()
                }),
            Self::Phase(phases) => subject.phase(phases),
            Self::Private(wanted) => asking.own(conversation.private == *wanted, || {
                let side = if *wanted { "private" } else { "public" };
                side.to_owned()
            }),
            Self::Priority(ranks) => {
                let said = subject.said();
                asking.own(ranks.iter().any(|it| it.holds(said)), || {
                    said.map_or("no priority".to_owned(), |it| format!("priority {it}"))
                })
            }
            Self::Reporters { least, within } => crowd(*least, *within, asking),
            Self::Either(tests) => {
                let answers: Vec<Answer> = tests.iter().map(|it| it.ask(asking)).collect();
                let first = answers.into_iter().find(|it| it.holds);
                first.unwrap_or_default()
            }
        }
    }
}

impl Asking<'_> {
    /// An answer that holds since the conversation was opened. Hardly one test in twenty holds,
    /// so that nothing is worded for those that do not.
    fn own(&self, holds: bool, what: impl FnOnce() -> String) -> Answer {
        if !holds {
            return Answer::default();
        }
        held(what(), None, self.subject.timeline.conversation.opened_at)
    }

    fn counted(&self, least: u64, n: u64, what: &str) -> Answer {
        self.own(least <= n, || format!("{n} {what}"))
    }
}

fn quoted(what: String, quote: Text, asking: &Asking<'_>) -> Answer {
    let opened_at = asking.subject.timeline.conversation.opened_at;
    held(what, Some(quote), opened_at)
}

fn held(what: String, quote: Option<Text>, at: DateTime<Utc>) -> Answer {
    let clue = Clue {
        what,
        quote,
        at,
        is_label: false,
    };
    Answer {
        holds: true,
        clue: Some(clue),
        flips_at: None,
    }
}

fn label(globs: &[Glob], asking: &Asking<'_>) -> Answer {
    let fits = |label: &str| globs.iter().any(|it| it.fits(label));
    let subject = asking.subject;
    let mut spans = subject.timeline.label_spans.iter();
    let Some(on) = spans.find(|it| it.is_on(subject.now) && fits(it.label)) else {
        return Answer::default();
    };
    let mut res = held("label".to_owned(), Some(on.label.into()), on.from);
    if let Some(clue) = &mut res.clue {
        clue.is_label = on.by_team;
    }
    res
}

fn words(name: &str, wanted: &Wanted, asking: &Asking<'_>) -> Answer {
    let found = asking.subject.found.iter().find(|it| it.test == name);
    found.map_or_else(Answer::default, |it| {
        let what = match wanted {
            Wanted::Text => format!("words in {}", it.part),
            Wanted::Field(names) => {
                let first = names.first().map_or("", Glob::as_str);
                format!("field \"{first}\"")
            }
        };
        held(what, Some(it.words.clone()), it.at)
    })
}

fn milestone(globs: &[Glob], asking: &Asking<'_>) -> Answer {
    let name = asking.subject.timeline.conversation.milestone.as_ref();
    match name.filter(|it| globs.iter().any(|glob| glob.fits(it.raw()))) {
        Some(name) => quoted("milestone".to_owned(), name.clone(), asking),
        None => Answer::default(),
    }
}

fn crowd(least: usize, within: i64, asking: &Asking<'_>) -> Answer {
    let subject = asking.subject;
    let id = subject.timeline.conversation.id;
    let within = TimeDelta::try_seconds(within).unwrap_or(TimeDelta::MAX);
    let problems = asking.problems.iter();
    let mut surges = problems.filter_map(|it| subject.crowds.surge(it, id, least, within));
    surges
        .next()
        .map_or_else(Answer::default, |it| held(it.told(), None, it.to))
}
