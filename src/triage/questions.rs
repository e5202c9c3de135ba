//! What is a question, and which are asked again and again.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::sameness::Sameness;
use super::similar::{Tier, Title, Traits, judge};
use crate::model::{
    Channel, Conversation, ConversationId, MessageKind, Person, Text, own_words, spoken,
};

/// Labels that call a conversation a question.
const LABELS: [&str; 4] = ["question", "help", "support", "documentation"];

/// Labels that say what it is instead.
const OTHERS: [&str; 3] = ["bug", "enhancement", "feature"];

/// Words that begin a question, where nobody took the trouble to end it with a mark.
const ASKING: [&str; 14] = [
    "can", "could", "does", "how", "was", "what", "when", "where", "which", "who", "why", "wie",
    "wo", "comment",
];

/// Somebody asks how something is done: by its label, else a discussion, or a title that begins
/// or ends as a question does.
pub fn is_question(conversation: &Conversation) -> bool {
    let labels = || conversation.labels.iter().map(|it| it.raw().to_lowercase());
    let any = |words: &[&str]| labels().any(|label| words.iter().any(|it| label.contains(it)));
    if any(&LABELS) {
        return true;
    }
    if any(&OTHERS) {
        return false;
    }
    conversation.channel == Channel::GithubDiscussion || asks(&conversation.title)
}

fn asks(title: &Text) -> bool {
    let title = title
        .raw()
        .trim_end_matches(['"', '\'', ')', ' ', '!', '.', '”', '»']);
    let begins = |word: &String| ASKING.contains(&word.as_str());
    title.ends_with(['?', '？', '؟']) || Title::of(title).words.first().is_some_and(begins)
}

/// Where nobody writes headlines, somebody asks in a few lines of their own.
pub fn asks_in_its_opening(conversation: &Conversation) -> bool {
    let body = conversation.body.as_ref().map_or("", |it| it.raw());
    let is_short = body.len() <= SHORT;
    let spoken = !conversation.channel.is_github() && is_short;
    spoken && MessageKind::of(body) == MessageKind::Asks
}

/// Longer openings tell a story, and ask at its end what to do about it.
const SHORT: usize = 240;

/// A question as somebody asked it once.
#[derive(Clone, Debug)]
pub struct Asked {
    traits: Traits,
    pub reference: Text,
    pub title: Text,
    pub url: Option<Text>,
    pub private: bool,
    pub channel: Channel,
    /// UTC.
    pub at: DateTime<Utc>,
    author: String,
    /// The words of its opening, as they sound.
    words: Vec<String>,
}

impl Asked {
    /// `conversation` with its opening post.
    pub fn of(conversation: &Conversation) -> Self {
        Self {
            traits: Traits::of(conversation),
            reference: conversation.reference(),
            title: conversation.title.clone(),
            url: conversation.url.clone(),
            private: conversation.private,
            channel: conversation.channel,
            at: conversation.opened_at,
            author: conversation
                .author
                .as_ref()
                .map(Person::key)
                .unwrap_or_default(),
            words: conversation
                .body
                .as_ref()
                .map(|it| spoken(&own_words(it.raw())))
                .unwrap_or_default(),
        }
    }

    pub fn id(&self) -> ConversationId {
        self.traits.id
    }
}

/// What stands in the FAQ about a conversation.
#[derive(Clone, Debug)]
pub struct Answer {
    pub about: ConversationId,
    /// Since when it can be read, UTC.
    pub at: DateTime<Utc>,
    pub text: Text,
}

/// A question that was asked more than once.
#[derive(Clone, Debug)]
pub struct Recurring {
    /// The first time first.
    pub asked: Vec<Asked>,
    /// Distinct people who asked.
    pub people: usize,
    /// The newest that the FAQ says about any of them.
    pub answer: Option<Answer>,
    /// How often it was asked after that.
    pub repeats: usize,
}

impl Recurring {
    /// The address that the answer sends people to.
    pub fn docs_url(&self) -> Option<Text> {
        let text = self.answer.as_ref()?.text.raw();
        let from = text.find("https://").or_else(|| text.find("http://"))?;
        let end = |it: char| it.is_whitespace() || "()<>[]\"'`".contains(it);
        let url = text[from..].split(end).next()?;
        Some(url.trim_end_matches(['.', ',', ';', ':', '!', '?']).into())
    }

    pub fn times(&self) -> usize {
        self.asked.len()
    }
}

/// A word that more questions hold leads to none in particular.
const CROWD: usize = 200;

/// Joins what is likely the same question, or was decided to be, and returns what was asked
/// `least` times or more: the most often asked first, then the latest. What people called not the
/// same is never joined, not by way of others either.
pub fn recurring(
    mut asked: Vec<Asked>,
    sameness: &Sameness,
    answers: &[Answer],
    least: usize,
) -> Vec<Recurring> {
    asked.sort_by_key(|it| (it.at, it.id()));
    let mut groups = Groups::new(&asked, sameness);
    for (one, other) in decided(&asked, sameness) {
        groups.join(one, other);
    }
    for (one, other) in likely(&asked).into_iter().chain(verbatim(&asked)) {
        groups.join(one, other);
    }
    let members = groups.members;
    let mut asked: Vec<Option<Asked>> = asked.into_iter().map(Some).collect();
    let mut found: Vec<Recurring> = members
        .into_values()
        .filter(|it| least.max(1) <= it.len())
        .map(|it| it.into_iter().filter_map(|idx| asked[idx].take()).collect())
        .map(|it| one(it, answers))
        .collect();
    found.sort_by_key(|it| {
        let last = it.asked.last().map(|it| (it.at, it.id()));
        (Reverse(it.times()), Reverse(last))
    });
    found
}

fn one(asked: Vec<Asked>, answers: &[Answer]) -> Recurring {
    let about = |it: &&Answer| asked.iter().any(|one| one.id() == it.about);
    let answer = answers.iter().filter(about).max_by_key(|it| it.at).cloned();
    let after = |it: &&Asked| answer.as_ref().is_some_and(|answer| answer.at < it.at);
    let people: BTreeSet<&str> = asked.iter().map(|it| it.author.as_str()).collect();
    Recurring {
        people: people.len(),
        repeats: asked.iter().filter(after).count(),
        answer,
        asked,
    }
}

/// Which questions are one, by their places.
struct Groups<'a> {
    asked: &'a [Asked],
    sameness: &'a Sameness,
    group: Vec<usize>,
    members: BTreeMap<usize, Vec<usize>>,
}

impl<'a> Groups<'a> {
    fn new(asked: &'a [Asked], sameness: &'a Sameness) -> Self {
        Self {
            asked,
            sameness,
            group: (0..asked.len()).collect(),
            members: (0..asked.len()).map(|it| (it, vec![it])).collect(),
        }
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.group[one], self.group[other]);
        if one == other || self.are_apart(one, other) {
            return;
        }
        let (into, from) = (one.min(other), one.max(other));
        let moved = self.members.remove(&from).unwrap_or_default();
        for it in &moved {
            self.group[*it] = into;
        }
        let members = self.members.entry(into).or_default();
        members.extend(moved);
        members.sort_unstable();
    }

    fn are_apart(&self, one: usize, other: usize) -> bool {
        let all = |it: usize| self.members.get(&it).into_iter().flatten();
        all(one).any(|a| {
            all(other).any(|b| {
                self.sameness
                    .are_apart(self.asked[*a].id(), self.asked[*b].id())
            })
        })
    }
}

fn decided(asked: &[Asked], sameness: &Sameness) -> Vec<(usize, usize)> {
    let mut tops: BTreeMap<ConversationId, usize> = BTreeMap::new();
    let mut pairs = Vec::new();
    for (idx, it) in asked.iter().enumerate() {
        let top = *tops.entry(sameness.canonical(it.id())).or_insert(idx);
        if top != idx {
            pairs.push((top, idx));
        }
    }
    pairs
}

/// Fewer words are said by many who mean different things.
const ENOUGH: usize = 4;

/// The same words, whatever stands above them.
fn verbatim(asked: &[Asked]) -> Vec<(usize, usize)> {
    let mut first: BTreeMap<&[String], usize> = BTreeMap::new();
    let mut pairs = Vec::new();
    let long = asked.iter().enumerate();
    for (idx, it) in long.filter(|it| ENOUGH <= it.1.words.len()) {
        let top = *first.entry(&it.words).or_insert(idx);
        if top != idx {
            pairs.push((top, idx));
        }
    }
    pairs
}

/// Pairs that are likely the same, among those that share a word of their titles or an error.
fn likely(asked: &[Asked]) -> Vec<(usize, usize)> {
    let mut holders: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (idx, it) in asked.iter().enumerate() {
        for word in it.traits.title.content.iter().chain(&it.traits.signatures) {
            holders.entry(word).or_default().push(idx);
        }
    }
    let mut pairs = Vec::new();
    for (idx, it) in asked.iter().enumerate() {
        let words = it.traits.title.content.iter().chain(&it.traits.signatures);
        let mut lists: Vec<&Vec<usize>> = words.filter_map(|it| holders.get(it.as_str())).collect();
        // Whatever shares most words shares one of the rarest.
        lists.sort_by_key(|it| it.len());
        let near = lists.into_iter().take(3).filter(|it| it.len() <= CROWD);
        let near: BTreeSet<usize> = near.flatten().copied().filter(|it| *it < idx).collect();
        let same = near.into_iter().filter(|other| {
            let likeness = judge(&it.traits, &asked[*other].traits, &[]);
            likeness.is_some_and(|it| it.tier != Tier::C)
        });
        pairs.extend(same.map(|other| (other, idx)));
    }
    pairs
}
