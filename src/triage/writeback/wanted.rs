//! From decisions and drafts to writes.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::seen::{holds, same};
use super::{Change, ChangeKind, Draft, Seen};
use crate::model::{
    Actor, Channel, ConversationId, Decision, DecisionField, Marker, Person, Priority, State, Text,
};
use crate::sla::{PriorityLabels, Timeline};
use crate::triage::ReplyKind;

/// What the plan looks at.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// Its conversation carries bodies.
    pub timeline: &'a Timeline<'a>,
    /// About this conversation, oldest first.
    pub decisions: &'a [Decision],
    pub labels: &'a PriorityLabels,
    /// The one that is open.
    pub draft: Option<&'a Draft>,
    /// When its state began (see [`crate::triage::Standing`]).
    pub stands_since: DateTime<Utc>,
    pub now: DateTime<Utc>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub conversation: ConversationId,
    pub reference: Text,
    pub change: Change,
    pub draft: Option<(i64, ReplyKind)>,
    pub seen: Seen,
}

/// What is decided and cannot be written, or must not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    pub conversation: ConversationId,
    pub reference: Text,
    pub what: &'static str,
    pub why: Text,
}

/// A login that GitHub can have.
const LONGEST_LOGIN: usize = 39;

/// The writes that bring the source up to what was decided here, labels first, the reply last.
pub fn wanted(subject: &Subject<'_>) -> (Vec<Wanted>, Vec<Skipped>) {
    let conversation = subject.timeline.conversation;
    let mut changes = Changes::default();
    if conversation.state == State::Open {
        priority(subject, &mut changes);
        owner(subject, &mut changes);
    }
    reply(subject, &mut changes);
    changes.keep_only(conversation.channel);
    let seen = Seen::of(conversation);
    let wanted = changes.wanted.into_iter().map(|(change, draft)| Wanted {
        conversation: conversation.id,
        reference: conversation.reference(),
        change,
        draft,
        seen: seen.clone(),
    });
    let skipped = changes.skipped.into_iter().map(|(what, why)| Skipped {
        conversation: conversation.id,
        reference: conversation.reference(),
        what,
        why,
    });
    (wanted.collect(), skipped.collect())
}

#[derive(Default)]
struct Changes {
    wanted: Vec<(Change, Option<(i64, ReplyKind)>)>,
    skipped: Vec<(&'static str, Text)>,
}

impl Changes {
    fn want(&mut self, kind: ChangeKind, argument: &Text) {
        let argument = argument.clone();
        self.wanted.push((Change { kind, argument }, None));
    }

    /// What cannot be written to such a conversation is said instead.
    fn keep_only(&mut self, channel: Channel) {
        let is_written = |kind| match channel {
            Channel::GithubIssue | Channel::GithubPull => true,
            Channel::GithubDiscussion => kind == ChangeKind::Comment,
            _ => false,
        };
        let (kept, refused) = std::mem::take(&mut self.wanted)
            .into_iter()
            .partition(|(change, _)| is_written(change.kind));
        self.wanted = kept;
        let refused: Vec<(Change, _)> = refused;
        for (change, _) in refused {
            let what = change.kind.as_str();
            let why = match channel {
                Channel::GithubDiscussion => {
                    "nothing but replies is written to a discussion".to_owned()
                }
                _ => format!("{channel} is not written to"),
            };
            self.skip(what, why);
        }
    }

    fn skip(&mut self, what: &'static str, why: impl Into<Text>) {
        self.skipped.push((what, why.into()));
    }
}

/// The label of the decided priority comes, those of the others go.
fn priority(subject: &Subject<'_>, changes: &mut Changes) {
    let labels = &subject.timeline.conversation.labels;
    let Some(decided) = decided(subject.decisions, DecisionField::Priority) else {
        return;
    };
    let Ok(priority) = decided.raw().parse::<Priority>() else {
        return;
    };
    let names = |it: Priority| {
        let names = subject.labels.0.get(&it).into_iter().flatten();
        names.map(|it| Text::from(it.as_str())).collect::<Vec<_>>()
    };
    let own = names(priority);
    let Some(first) = own.first() else {
        changes.skip(
            "add-label",
            format!("no label of `[labels.priority]` stands for {priority}"),
        );
        return;
    };
    if !own.iter().any(|it| holds(labels, it)) {
        changes.want(ChangeKind::AddLabel, first);
    }
    let others = Priority::ALL.into_iter().filter(|it| *it != priority);
    for name in others.flat_map(names) {
        if let Some(label) = labels.iter().find(|it| same(it, &name)) {
            changes.want(ChangeKind::RemoveLabel, label);
        }
    }
}

/// The decided owner is assigned; who was only assigned by an earlier decision of ours goes.
fn owner(subject: &Subject<'_>, changes: &mut Changes) {
    let assignees = &subject.timeline.conversation.assignees;
    let owners: Vec<&Text> = subject
        .decisions
        .iter()
        .filter(|it| it.field == DecisionField::Owner)
        .filter_map(|it| it.value.as_ref())
        .collect();
    let owner = decided(subject.decisions, DecisionField::Owner);
    if let Some(owner) = owner.filter(|it| !holds(assignees, it)) {
        match login(owner) {
            Some(login) => changes.want(ChangeKind::Assign, &login),
            None => changes.skip("assign", "the owner is no GitHub login"),
        }
    }
    let earlier = assignees
        .iter()
        .filter(|it| owners.iter().any(|owner| same(owner, it)));
    for assignee in earlier.filter(|it| owner.is_none_or(|owner| !same(owner, it))) {
        changes.want(ChangeKind::Unassign, assignee);
    }
}

fn reply(subject: &Subject<'_>, changes: &mut Changes) {
    let Some(draft) = subject.draft else { return };
    let timeline = subject.timeline;
    let why = if draft.heard < heard(timeline) {
        "somebody wrote after the draft: read that, then write it anew"
    } else if draft
        .promise
        .as_ref()
        .is_some_and(|it| it.due_at <= subject.now)
    {
        "the moment it promises has passed: write it anew"
    } else if !timeline.conversation.messages_complete {
        "not every comment is in the log: extract the repository first"
    } else if said_already(timeline, subject.stands_since, draft.kind) {
        "the same kind of reply was given already, and nothing has happened since"
    } else {
        let change = Change {
            kind: ChangeKind::Comment,
            argument: draft.body.clone(),
        };
        changes.wanted.push((change, Some((draft.id, draft.kind))));
        return;
    };
    changes.skip("comment", why);
}

/// How many words of people there are, deleted ones among them. A draft that has heard fewer does
/// not answer the newest one: when that came, the log may not have known it yet.
pub fn heard(timeline: &Timeline<'_>) -> u64 {
    let people = timeline.words.iter();
    people
        .filter(|it| it.actor != Actor::Bot && !it.auto)
        .count() as u64
}

/// True when the team gave a reply of this kind in the state that began at `since`. Nobody is
/// asked, thanked or turned down twice in a row.
pub fn said_already(timeline: &Timeline<'_>, since: DateTime<Utc>, kind: ReplyKind) -> bool {
    let mut ours = timeline.messages().filter(|(_, word)| {
        word.actor == Actor::Team && word.public && !word.deleted && since <= word.at
    });
    let mut by_hand = timeline.by_hand.iter().filter(|it| since <= it.at);
    !kind.may_repeat()
        && (by_hand.any(|it| it.reply == kind.as_str())
            || ours.any(|(message, _)| {
                Marker::of(message.body.raw()).is_some_and(|it| it.kind == kind.as_str())
            }))
}

/// At least so many people are told of a comment: who wrote, opened it or is assigned, without the
/// machines and the one who sends. Who only watches is known to GitHub alone.
pub fn notified(timeline: &Timeline<'_>, sender: Option<&Text>) -> usize {
    let conversation = timeline.conversation;
    let writers = timeline
        .messages()
        .filter(|(_, word)| word.actor != Actor::Bot)
        .map(|(message, _)| message.author.as_ref());
    let opener = [conversation.author.as_ref()].into_iter();
    let opener = opener.filter(|_| timeline.opener != Actor::Bot);
    let people = writers.chain(opener).flatten().map(Person::key);
    let key = |it: &Text| Person::named_by(it).key();
    let mut people: BTreeSet<String> = people
        .chain(conversation.assignees.iter().map(key))
        .filter(|it| !it.is_empty() && it != "ghost")
        .collect();
    if let Some(sender) = sender {
        people.remove(&key(sender));
    }
    people.len()
}

fn decided(decisions: &[Decision], field: DecisionField) -> Option<&Text> {
    let decision = decisions.iter().rfind(|it| it.field == field)?;
    decision.value.as_ref()
}

fn login(owner: &Text) -> Option<Text> {
    let login = owner.raw().trim().trim_start_matches('@');
    let is_login = !login.is_empty()
        && login.len() <= LONGEST_LOGIN
        && login
            .bytes()
            .all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_');
    is_login.then(|| login.into())
}
