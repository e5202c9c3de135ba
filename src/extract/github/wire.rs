//! The forms as they are written. Lenient: one missing account or an unknown word in a field that
//! decides nothing must not cost the record.

use std::fmt;

use crate::extract::strict::Str;
use crate::model::Extra;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// An issue or a pull request; REST writes `created_at` and `user`, the others `createdAt` and
/// `author`.
#[derive(serde::Deserialize)]
pub(super) struct Issue {
    pub(super) number: Option<u64>,
    pub(super) title: Option<String>,
    pub(super) body: Option<String>,
    pub(super) url: Option<String>,
    pub(super) html_url: Option<String>,
    pub(super) repository_url: Option<String>,
    pub(super) user: Option<Named>,
    pub(super) author: Option<Named>,
    #[serde(alias = "authorAssociation")]
    pub(super) author_association: Option<String>,
    pub(super) labels: Option<Vec<Named>>,
    pub(super) assignees: Option<Vec<Named>>,
    pub(super) milestone: Option<Named>,
    pub(super) state: Option<String>,
    #[serde(alias = "stateReason")]
    pub(super) state_reason: Option<String>,
    #[serde(alias = "createdAt")]
    pub(super) created_at: Option<String>,
    #[serde(alias = "updatedAt")]
    pub(super) updated_at: Option<String>,
    #[serde(alias = "closedAt")]
    pub(super) closed_at: Option<String>,
    #[serde(alias = "closedBy")]
    pub(super) closed_by: Option<Named>,
    #[serde(alias = "mergedAt")]
    pub(super) merged_at: Option<String>,
    #[serde(alias = "mergedBy")]
    pub(super) merged_by: Option<Named>,
    pub(super) comments: Option<Comments>,
    pub(super) reviews: Option<Vec<Comment>>,
    pub(super) pull_request: Option<PullRequest>,
    pub(super) reactions: Option<Reactions>,
    pub(super) locked: Option<bool>,
    #[serde(rename = "type")]
    pub(super) kind: Option<Named>,
    /// Only pull requests have one.
    #[serde(alias = "isDraft")]
    pub(super) draft: Option<IgnoredAny>,
    #[serde(alias = "headRefName", alias = "head")]
    pub(super) head_ref_name: Option<IgnoredAny>,
}

/// What marks an issue of a REST page as a pull request.
#[derive(serde::Deserialize)]
pub(super) struct PullRequest {
    pub(super) merged_at: Option<String>,
}

/// A comment, a review or a comment within a review.
#[derive(Default, serde::Deserialize)]
pub(super) struct Comment {
    pub(super) id: Option<Named>,
    pub(super) url: Option<String>,
    pub(super) html_url: Option<String>,
    pub(super) user: Option<Named>,
    pub(super) author: Option<Named>,
    #[serde(alias = "authorAssociation")]
    pub(super) author_association: Option<String>,
    pub(super) body: Option<String>,
    #[serde(alias = "createdAt")]
    pub(super) created_at: Option<String>,
    #[serde(alias = "submittedAt")]
    pub(super) submitted_at: Option<String>,
    #[serde(alias = "updatedAt")]
    pub(super) updated_at: Option<String>,
    #[serde(alias = "reactionGroups")]
    pub(super) reactions: Option<Reactions>,
    /// On a page of a repository's comments.
    pub(super) issue_url: Option<String>,
    pub(super) pull_request_url: Option<String>,
    /// Of a review: `APPROVED`, `PENDING` …
    pub(super) state: Option<String>,
    /// Of a review.
    pub(super) comments: Option<Comments>,
}

/// How many people reacted how. REST writes one object, GraphQL a list of groups.
#[derive(Default)]
pub(super) struct Reactions(Vec<(String, u64)>);

impl Reactions {
    /// Those that anybody chose, by name.
    pub(super) fn counts(mut self) -> Extra {
        self.0.sort_unstable();
        let counts = self.0.into_iter().filter(|it| 0 < it.1);
        counts.map(|(name, count)| (name, count.into())).collect()
    }
}

/// REST's words, and GraphQL's for the same.
const REACTIONS: &[(&str, &str)] = &[
    ("+1", "THUMBS_UP"),
    ("-1", "THUMBS_DOWN"),
    ("confused", "CONFUSED"),
    ("eyes", "EYES"),
    ("heart", "HEART"),
    ("hooray", "HOORAY"),
    ("laugh", "LAUGH"),
    ("rocket", "ROCKET"),
];

#[derive(serde::Deserialize)]
struct Group {
    content: Option<String>,
    #[serde(alias = "users")]
    reactors: Option<Total>,
}

#[derive(serde::Deserialize)]
struct Total {
    #[serde(rename = "totalCount")]
    count: u64,
}

impl<'de> Deserialize<'de> for Reactions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ReactionsVisitor)
    }
}

struct ReactionsVisitor;

impl<'de> Visitor<'de> for ReactionsVisitor {
    type Value = Reactions;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("reactions")
    }

    fn visit_unit<E: Error>(self) -> Result<Reactions, E> {
        Ok(Reactions::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Reactions, A::Error> {
        let mut res = Vec::new();
        while let Some(Str(key)) = map.next_key()? {
            match REACTIONS.iter().find(|(theirs, _)| *theirs == key) {
                Some((name, _)) => res.push(((*name).to_owned(), map.next_value()?)),
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(Reactions(res))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Reactions, A::Error> {
        let mut res = Vec::new();
        while let Some(it) = seq.next_element::<Group>()? {
            let content = it.content.unwrap_or_default();
            let count = it.reactors.map_or(0, |it| it.count);
            let name = REACTIONS.iter().find(|(_, theirs)| *theirs == content);
            res.extend(name.map(|(name, _)| ((*name).to_owned(), count)));
        }
        Ok(Reactions(res))
    }
}

/// REST says how many there are, the others hand them over.
pub(super) enum Comments {
    Count(u64),
    List(Vec<Comment>),
}

impl<'de> Deserialize<'de> for Comments {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CommentsVisitor)
    }
}

struct CommentsVisitor;

impl<'de> Visitor<'de> for CommentsVisitor {
    type Value = Comments;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of comments or their number")
    }

    fn visit_u64<E: Error>(self, count: u64) -> Result<Comments, E> {
        Ok(Comments::Count(count))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Comments, A::Error> {
        let mut res = Vec::new();
        while let Some(it) = seq.next_element()? {
            res.push(it);
        }
        Ok(Comments::List(res))
    }
}

/// A person, a label, a milestone or an id: its bare name, or an object around it.
#[derive(Default)]
pub(super) struct Named {
    pub(super) name: Option<String>,
    pub(super) bot: bool,
}

/// A person's `login` goes before the name they show.
#[derive(serde::Deserialize)]
struct Names {
    login: Option<String>,
    title: Option<String>,
    name: Option<String>,
    #[serde(rename = "type", alias = "__typename")]
    kind: Option<String>,
    is_bot: Option<bool>,
}

impl<'de> Deserialize<'de> for Named {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NamedVisitor)
    }
}

struct NamedVisitor;

impl<'de> Visitor<'de> for NamedVisitor {
    type Value = Named;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name or an object with one")
    }

    fn visit_unit<E: Error>(self) -> Result<Named, E> {
        Ok(Named::default())
    }

    fn visit_u64<E: Error>(self, id: u64) -> Result<Named, E> {
        self.visit_string(id.to_string())
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Named, E> {
        self.visit_string(name.to_owned())
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Named, E> {
        Ok(Named {
            name: Some(name).filter(|it| !it.is_empty()),
            bot: false,
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Named, A::Error> {
        let it = Names::deserialize(MapAccessDeserializer::new(map))?;
        let name = it.login.or(it.title).or(it.name);
        Ok(Named {
            name: name.filter(|it| !it.is_empty()),
            bot: it.is_bot == Some(true) || it.kind.as_deref() == Some("Bot"),
        })
    }
}
