//! The reports that come with the program: for whom, about which time, from which template.

use super::{Section, Wanted};

/// Who reads it. In front of the public, private conversations are left out of every list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Team,
    Public,
}

impl Audience {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Public => "public",
        }
    }
}

/// The time that a report is about unless somebody says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spanning {
    /// Depends on the slot of the day.
    Slot,
    /// The last seven days.
    Week,
    /// The month so far.
    Month,
    Days(i64),
    /// From the launch on; without one, the last 30 days.
    Launch,
}

/// What the template writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Markdown,
    Html,
}

/// A round of the day (S1 §Daily Monitoring Protocol, S2 §Daily Operations).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    Morning,
    Midday,
    Evening,
    Night,
    Launch,
    Eod,
}

impl Slot {
    pub const ALL: [Self; 6] = [
        Self::Morning,
        Self::Midday,
        Self::Evening,
        Self::Night,
        Self::Launch,
        Self::Eod,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Midday => "midday",
            Self::Evening => "evening",
            Self::Night => "night",
            Self::Launch => "launch",
            Self::Eod => "eod",
        }
    }
}

/// One report.
#[derive(Clone, Copy, Debug)]
pub struct Document {
    pub name: &'static str,
    pub about: &'static str,
    pub audience: Audience,
    pub spanning: Spanning,
    pub form: Form,
    /// It lists everything open, so everything open is read for it.
    pub lists_open: bool,
    /// Without these it is a draft: shown, and not published.
    pub wanted: &'static [Wanted],
}

const fn markdown(
    name: &'static str,
    about: &'static str,
    audience: Audience,
    spanning: Spanning,
) -> Document {
    Document {
        name,
        about,
        audience,
        spanning,
        form: Form::Markdown,
        lists_open: false,
        wanted: &[],
    }
}

const fn listing(document: Document) -> Document {
    Document {
        lists_open: true,
        ..document
    }
}

const fn wanting(wanted: &'static [Wanted], document: Document) -> Document {
    Document { wanted, ..document }
}

/// In the order of a week.
pub const DOCUMENTS: &[Document] = &[
    markdown(
        "daily",
        "the day so far, or one of its rounds (--slot)",
        Audience::Team,
        Spanning::Slot,
    ),
    listing(markdown(
        "handoff",
        "what whoever is on call has to watch",
        Audience::Team,
        Spanning::Days(1),
    )),
    markdown(
        "weekly",
        "the week for everybody: numbers, top issues, what was solved, thanks",
        Audience::Public,
        Spanning::Week,
    ),
    markdown(
        "weekly-metrics",
        "the week in numbers, each with its target",
        Audience::Team,
        Spanning::Week,
    ),
    markdown(
        "feedback",
        "what people wrote about and what they want",
        Audience::Team,
        Spanning::Week,
    ),
    listing(markdown(
        "agenda",
        "the weekly review, an hour, with its numbers filled in",
        Audience::Team,
        Spanning::Week,
    )),
    listing(markdown(
        "standup",
        "a quarter of an hour: what happened, what is next, what blocks",
        Audience::Team,
        Spanning::Days(1),
    )),
    listing(markdown(
        "sync",
        "half an hour on Monday: numbers, priorities, risks",
        Audience::Team,
        Spanning::Week,
    )),
    markdown(
        "qa",
        "questions and answers: the agenda before, the recap after",
        Audience::Public,
        Spanning::Week,
    ),
    listing(markdown(
        "kickoff",
        "Monday's word to everybody: what this week is about",
        Audience::Public,
        Spanning::Week,
    )),
    listing(wanting(
        &[Wanted::Note(Section::Faq)],
        markdown(
            "faq",
            "answers that people keep asking for, and what they ask without one",
            Audience::Public,
            Spanning::Days(28),
        ),
    )),
    listing(markdown(
        "known-issues",
        "open bugs with their workarounds",
        Audience::Public,
        Spanning::Days(14),
    )),
    listing(markdown(
        "roadmap",
        "what is planned for which version, and what is wanted",
        Audience::Public,
        Spanning::Days(30),
    )),
    markdown(
        "credits",
        "who reported, suggested and helped",
        Audience::Public,
        Spanning::Month,
    ),
    markdown(
        "newsletter",
        "the month for those who do not follow every week",
        Audience::Public,
        Spanning::Month,
    ),
    listing(markdown(
        "retrospective",
        "from the launch until now: numbers, lessons, actions",
        Audience::Team,
        Spanning::Launch,
    )),
    listing(wanting(
        &[Wanted::Go("ga"), Wanted::Note(Section::Announcement)],
        markdown(
            "announce-ga",
            "the release is out for everybody",
            Audience::Public,
            Spanning::Launch,
        ),
    )),
    wanting(
        &[Wanted::SolvedIncident],
        markdown(
            "announce-hotfix",
            "the fix of the newest incident is out: who was hit, what to do",
            Audience::Public,
            Spanning::Days(14),
        ),
    ),
    wanting(
        &[Wanted::Measured],
        markdown(
            "announce-performance",
            "what got faster or smaller, with the numbers",
            Audience::Public,
            Spanning::Days(14),
        ),
    ),
    wanting(
        &[Wanted::Link("survey")],
        markdown(
            "survey-mail",
            "the mail that asks what people think",
            Audience::Public,
            Spanning::Launch,
        ),
    ),
    markdown(
        "transparency",
        "what was fetched from where, and what is kept",
        Audience::Public,
        Spanning::Month,
    ),
    listing(Document {
        form: Form::Html,
        ..markdown(
            "dashboard",
            "one page for the browser, four weeks with charts",
            Audience::Team,
            Spanning::Days(28),
        )
    }),
];

/// The report called `name`.
pub fn document(name: &str) -> Option<&'static Document> {
    DOCUMENTS.iter().find(|it| it.name == name)
}
