//! What a rule may ask of a conversation, and what answers it.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Glob, Pattern, Subject};
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
    pub(super) fn ask(&self, subject: &Subject<'_>, problems: &[String]) -> Answer {
        let conversation = subject.timeline.conversation;
        let opened_at = conversation.opened_at;
        let own = |holds: bool, what: &str| answer(holds, what, None, opened_at);
        match self {
            Self::Label(globs) => label(globs, subject),
            Self::Title(pattern) => {
                let found = pattern.find(conversation.title.raw());
                answer(
                    found.is_some(),
                    "the title",
                    found.map(Text::from),
                    opened_at,
                )
            }
            Self::Words { name, wanted, .. } => words(name, wanted, subject),
            Self::Kind(kinds) => {
                let kind = subject.kind();
                own(
                    kind.is_some_and(|it| kinds.iter().any(|kind| kind == it)),
                    &format!("kind {}", kind.unwrap_or("?")),
                )
            }
            Self::Channel(channels) => own(
                channels.contains(&conversation.channel),
                &format!("channel {}", conversation.channel),
            ),
            Self::Repo(globs) => own(
                subject
                    .repo()
                    .is_some_and(|it| globs.iter().any(|glob| glob.fits(it))),
                "the repository",
            ),
            Self::Author(roles) => own(roles.contains(&subject.timeline.opener), "who opened it"),
            Self::Age(bound) => subject.lasts(*bound, opened_at, "age"),
            Self::Quiet(bound) => subject.lasts(*bound, subject.last_word(), "quiet"),
            Self::Waiting(sides) => {
                let side = subject.standing.state.waiting_on();
                own(
                    sides.contains(&side),
                    &format!("waiting on {}", side.as_str()),
                )
            }
            Self::State(states) => own(
                states.contains(&subject.standing.state),
                &format!("state {}", subject.standing.state),
            ),
            Self::Reactions(least) => counted(*least, subject.reactions(), "reactions", opened_at),
            Self::Votes(least) => counted(*least, subject.votes(), "votes", opened_at),
            Self::Milestone(globs) => milestone(globs, subject),
            Self::HasMilestone(wanted) => {
                own(conversation.milestone.is_some() == *wanted, "its milestone")
            }
            Self::Phase(phases) => subject.phase(phases),
            Self::Private(wanted) => own(
                conversation.private == *wanted,
                if conversation.private {
                    "private"
                } else {
                    "public"
                },
            ),
            Self::Priority(ranks) => {
                let said = subject.said();
                let what = said.map_or("no priority".to_owned(), |it| format!("priority {it}"));
                own(ranks.iter().any(|it| it.holds(said)), &what)
            }
            Self::Reporters { least, within } => crowd(*least, *within, subject, problems),
            Self::Either(tests) => {
                let answers = tests.iter().map(|it| it.ask(subject, problems));
                let mut all: Vec<Answer> = answers.collect();
                let first = all.iter().position(|it| it.holds);
                first.map(|idx| all.swap_remove(idx)).unwrap_or_default()
            }
        }
    }
}

fn answer(holds: bool, what: &str, quote: Option<Text>, at: DateTime<Utc>) -> Answer {
    let clue = Clue {
        what: what.to_owned(),
        quote,
        at,
        is_label: false,
    };
    Answer {
        holds,
        clue: holds.then_some(clue),
        flips_at: None,
    }
}

fn label(globs: &[Glob], subject: &Subject<'_>) -> Answer {
    let fits = |label: &str| globs.iter().any(|it| it.fits(label));
    let mut spans = subject.timeline.label_spans.iter();
    let on = spans.find(|it| it.is_on(subject.now) && fits(it.label));
    let mut res = on.map_or_else(Answer::default, |it| {
        answer(true, "label", Some(it.label.into()), it.from)
    });
    if let Some(clue) = &mut res.clue {
        clue.is_label = on.is_some_and(|it| it.by_team);
    }
    res
}

fn words(name: &str, wanted: &Wanted, subject: &Subject<'_>) -> Answer {
    let found = subject.found.iter().find(|it| it.test == name);
    found.map_or_else(Answer::default, |it| {
        let what = match wanted {
            Wanted::Text => format!("words in {}", it.part),
            Wanted::Field(names) => {
                let first = names.first().map_or("", Glob::as_str);
                format!("field \"{first}\"")
            }
        };
        answer(true, &what, Some(it.words.clone()), it.at)
    })
}

fn milestone(globs: &[Glob], subject: &Subject<'_>) -> Answer {
    let conversation = subject.timeline.conversation;
    let name = conversation.milestone.as_ref();
    let fits = name.is_some_and(|it| globs.iter().any(|glob| glob.fits(it.raw())));
    answer(fits, "milestone", name.cloned(), conversation.opened_at)
}

fn counted(least: u64, n: u64, what: &str, at: DateTime<Utc>) -> Answer {
    answer(least <= n, &format!("{n} {what}"), None, at)
}

fn crowd(least: usize, within: i64, subject: &Subject<'_>, problems: &[String]) -> Answer {
    let id = subject.timeline.conversation.id;
    let within = TimeDelta::try_seconds(within).unwrap_or(TimeDelta::MAX);
    let mut surges = problems
        .iter()
        .filter_map(|it| subject.crowds.surge(it, id, least, within));
    surges
        .next()
        .map_or_else(Answer::default, |it| answer(true, &it.told(), None, it.to))
}
