//! The words a query is made of.

use super::{Bound, Channel, Ranks, State, WaitingOn};

/// `label:bug,question`, or `-label:bug`: one of the values fits, or none does.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Term {
    pub(super) negated: bool,
    pub(super) test: Test,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Test {
    Is(Vec<Being>),
    Label(Vec<String>),
    Priority(Vec<Ranks>),
    Waiting(Vec<WaitingOn>),
    State(Vec<State>),
    Channel(Vec<Channel>),
    Owner(Vec<Name>),
    Author(Vec<Name>),
    Repo(Vec<String>),
    Milestone(Vec<String>),
    No(Vec<Lack>),
    /// Since the opening.
    Age(Bound),
    /// Since the last word of a person, or the opening.
    Quiet(Bound),
    /// Until the due moment; what is late has less than no time left.
    Due(Bound),
    Text(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Me,
    Nobody,
    /// Without its `@`.
    Handle(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Being {
    Open,
    Closed,
    Done,
    Late,
    AtRisk,
    Snoozed,
    Private,
    Public,
    Zombie,
    Duplicate,
}

/// What a conversation can be without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lack {
    Label,
    Owner,
    Priority,
    Milestone,
    Due,
}

impl Being {
    pub(super) const ALL: [Self; 10] = [
        Self::Open,
        Self::Closed,
        Self::Done,
        Self::Late,
        Self::AtRisk,
        Self::Snoozed,
        Self::Private,
        Self::Public,
        Self::Zombie,
        Self::Duplicate,
    ];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Done => "done",
            Self::Late => "late",
            Self::AtRisk => "at-risk",
            Self::Snoozed => "snoozed",
            Self::Private => "private",
            Self::Public => "public",
            Self::Zombie => "zombie",
            Self::Duplicate => "duplicate",
        }
    }
}

impl Lack {
    pub(super) const ALL: [Self; 5] = [
        Self::Label,
        Self::Owner,
        Self::Priority,
        Self::Milestone,
        Self::Due,
    ];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Label => "label",
            Self::Owner => "owner",
            Self::Priority => "priority",
            Self::Milestone => "milestone",
            Self::Due => "due",
        }
    }
}
