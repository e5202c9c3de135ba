//! The forms as they are written. Lenient: one missing account or an unknown word in a field that
//! decides nothing must not cost the record.

use std::fmt;

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
#[derive(serde::Deserialize)]
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
    /// Of a review: `APPROVED`, `PENDING` …
    pub(super) state: Option<String>,
    /// Of a review.
    pub(super) comments: Option<Comments>,
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
    #[serde(rename = "type")]
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
