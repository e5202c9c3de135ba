//! What may be the same as something earlier: by evidence, never by a sum of points. It only
//! advises; people decide.

mod judge;
mod links;
mod signature;
#[cfg(test)]
mod tests;
mod title;

pub use judge::{Evidence, Likeness, Tier, judge, likely_by_itself};
pub use links::named_duplicates;
pub use signature::signatures;
pub use title::{Title, terms};

use std::collections::BTreeSet;

use crate::model::{Channel, Conversation, ConversationId, Reference, Text, own_words};

/// What a conversation is compared by.
#[derive(Clone, Debug)]
pub struct Traits {
    pub id: ConversationId,
    /// `owner/repo#142` on GitHub.
    pub external_id: Text,
    pub is_github: bool,
    /// A pull request: of an issue with the same title it is the mending.
    pub is_pull: bool,
    pub url: Option<Text>,
    pub title: Title,
    /// Normalised errors of the title and the opening post.
    pub signatures: BTreeSet<String>,
    /// Labels that name a part of the product, and versions in title or opening post.
    pub about: BTreeSet<String>,
    /// What somebody in it said that it is a duplicate of.
    pub duplicates: Vec<Reference>,
}

/// Labels that begin so name a part of the product.
const AREAS: [&str; 5] = ["area", "component", "platform", "os", "module"];

/// So much of an opening post is read; what matters stands at its beginning.
const MOST_READ: usize = 20_000;

impl Traits {
    /// Reads a conversation that was loaded with its texts.
    pub fn of(conversation: &Conversation) -> Self {
        let said = conversation.messages.iter().map(|it| it.body.raw());
        Self::of_said(conversation, said)
    }

    /// Reads a conversation whose messages are elsewhere: of these only such with "dup" in them
    /// tell anything.
    pub fn of_said<'a>(
        conversation: &'a Conversation,
        said: impl Iterator<Item = &'a str>,
    ) -> Self {
        let body = conversation.body.as_ref().map_or("", Text::raw);
        let body = beginning(body, MOST_READ);
        let texts = [body].into_iter().chain(said);
        let duplicates = texts.flat_map(|it| {
            let it = beginning(it, MOST_READ);
            let speaks = it.contains("dup") || it.contains("Dup") || it.contains("DUP");
            let own = if speaks { own_words(it) } else { String::new() };
            named_duplicates(&own)
        });
        Self {
            id: conversation.id,
            external_id: conversation.external_id.clone(),
            is_github: conversation.channel.is_github(),
            is_pull: conversation.channel == Channel::GithubPull,
            url: conversation.url.clone(),
            title: Title::of(conversation.title.raw()),
            signatures: signatures(conversation.title.raw(), body),
            about: about(conversation, body),
            duplicates: duplicates.collect(),
        }
    }

    fn repository(&self) -> Option<&str> {
        let split = self.external_id.raw().split_once('#');
        split.map(|it| it.0).filter(|_| self.is_github)
    }

    fn number(&self) -> Option<u32> {
        let (_, number) = self.external_id.raw().split_once('#')?;
        number.parse().ok().filter(|_| self.is_github)
    }

    /// Whether `reference`, as somebody in `self` wrote it, names `other`.
    fn names(&self, reference: &Reference, other: &Self) -> bool {
        let same = |a: &str| {
            other
                .repository()
                .is_some_and(|it| it.eq_ignore_ascii_case(a))
        };
        if let Some((repository, number)) = reference.github() {
            return other.number() == Some(number) && same(repository);
        }
        match reference {
            Reference::Number(number) => {
                other.number() == Some(*number) && self.repository().is_some_and(same)
            }
            Reference::Url(url) => {
                let address = other.url.as_ref().map(|it| it.raw().trim_end_matches('/'));
                address == Some(url.as_str())
            }
            Reference::Id(_) | Reference::Full { .. } => false,
        }
    }
}

/// The first `most` bytes, up to a border of characters.
fn beginning(text: &str, most: usize) -> &str {
    &text[..text.floor_char_boundary(most)]
}

fn about(conversation: &Conversation, body: &str) -> BTreeSet<String> {
    let labels = conversation.labels.iter().map(|it| it.raw().to_lowercase());
    let areas = labels.filter(|it| {
        let head = it.split([':', '/', '-', ' ']).next();
        head.is_some_and(|head| AREAS.contains(&head) && head.len() < it.len())
    });
    let versions = [conversation.title.raw(), body].map(title::versions);
    areas.chain(versions.into_iter().flatten()).collect()
}
