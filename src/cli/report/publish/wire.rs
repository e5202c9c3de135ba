//! Discussions as GitHub tells them, and as they are here.

use serde::Deserialize;

use super::book::Made;
use super::wording::hash;
use crate::model::{Marker, Text};
use crate::report::publication::Key;

/// Characters of the fingerprint in a marker.
const PRINT: usize = 16;

/// What a marker of a report says it is.
const KIND: &str = "report";

/// A discussion as it is now, with those comments that are ours.
#[derive(Debug)]
pub(super) struct Post {
    pub(super) id: String,
    pub(super) url: String,
    pub(super) title: Text,
    pub(super) body: Body,
    pub(super) comments: Vec<Comment>,
}

#[derive(Debug)]
pub(super) struct Comment {
    pub(super) id: String,
    pub(super) url: String,
    pub(super) body: Body,
}

/// Words that stand there, and the marker that was under them.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) words: String,
    pub(super) marker: Option<Marker>,
}

impl Body {
    pub(super) fn read(text: &Text) -> Self {
        let text = text.raw().replace("\r\n", "\n");
        let marker = Marker::of(&text);
        let is_marker = |it: &&str| Marker::of(it).is_some_and(|it| it.kind == KIND);
        let kept: Vec<&str> = text.lines().filter(|it| !is_marker(it)).collect();
        Self {
            words: kept.join("\n").trim().to_owned(),
            marker,
        }
    }

    /// How the words go out.
    pub(super) fn marked(words: &str, op: String) -> String {
        let words = words.trim();
        let marker = Marker {
            op,
            kind: KIND.to_owned(),
            print: Some(print(words)),
        };
        format!("{words}\n\n{marker}")
    }

    pub(super) fn has(&self, op: &str) -> bool {
        self.marker.as_ref().is_some_and(|it| it.op == op)
    }

    /// False where somebody changed the words under their marker.
    pub(super) fn is_as_sent(&self) -> bool {
        let said = self.marker.as_ref().and_then(|it| it.print.as_ref());
        said.is_none_or(|it| *it == print(&self.words))
    }
}

impl Post {
    /// Where a part stands, and what it says: the post itself is the first, the others are
    /// comments with their markers.
    pub(super) fn part(&self, key: &Key, seq: u32) -> Option<(Made, &Body)> {
        let made = |id: &str, url: &str| Made {
            id: Some(id.to_owned()),
            url: Some(url.to_owned()),
        };
        if seq == 1 {
            return Some((made(&self.id, &self.url), &self.body));
        }
        let op = key.op(seq);
        let found = self.comments.iter().find(|it| it.body.has(&op))?;
        Some((made(&found.id, &found.url), &found.body))
    }
}

fn print(words: &str) -> String {
    hash(words)[..PRINT].to_owned()
}

/// GraphQL calls `github-actions` what REST and `viewer` call `github-actions[bot]`.
pub(super) fn is_by(author: Option<&Login>, login: &Text) -> bool {
    let name = |it: &Text| {
        crate::render::terminal(it)
            .trim_end_matches("[bot]")
            .to_lowercase()
    };
    author.is_some_and(|it| name(&it.login) == name(login))
}

#[derive(Deserialize)]
pub(super) struct Login {
    pub(super) login: Text,
}

#[derive(Deserialize)]
pub(super) struct PlaceAnswer {
    pub(super) viewer: Login,
    pub(super) repository: Option<RepositoryAnswer>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RepositoryAnswer {
    pub(super) id: String,
    pub(super) discussion_category: Option<Id>,
    pub(super) discussion_categories: Option<Nodes<Slug>>,
}

#[derive(Deserialize)]
pub(super) struct Id {
    pub(super) id: String,
}

#[derive(Deserialize)]
pub(super) struct Slug {
    pub(super) slug: String,
}

#[derive(Deserialize)]
pub(super) struct Nodes<T> {
    pub(super) nodes: Vec<T>,
}

#[derive(Deserialize)]
pub(super) struct PublishedAnswer {
    pub(super) repository: Option<Discussions>,
}

#[derive(Deserialize)]
pub(super) struct Discussions {
    pub(super) discussions: Posts,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Posts {
    pub(super) page_info: PageInfo,
    pub(super) nodes: Vec<Option<PostNode>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PageInfo {
    pub(super) has_next_page: bool,
    pub(super) end_cursor: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct PostAnswer {
    pub(super) node: Option<PostNode>,
}

/// Without an id it is a node of another kind.
#[derive(Deserialize)]
pub(super) struct PostNode {
    pub(super) id: Option<String>,
    #[serde(default)]
    pub(super) url: String,
    #[serde(default)]
    pub(super) title: Text,
    #[serde(default)]
    pub(super) body: Text,
    pub(super) author: Option<Login>,
    pub(super) comments: Option<Nodes<Option<CommentNode>>>,
}

#[derive(Deserialize)]
pub(super) struct CommentNode {
    pub(super) id: String,
    pub(super) url: String,
    pub(super) body: Text,
    pub(super) author: Option<Login>,
}

#[derive(Deserialize)]
pub(super) struct MadeAnswer {
    pub(super) made: Option<It>,
}

#[derive(Deserialize)]
pub(super) struct It {
    pub(super) it: Option<MadeNode>,
}

#[derive(Deserialize)]
pub(super) struct MadeNode {
    pub(super) id: String,
    pub(super) url: Option<String>,
}

impl PostNode {
    pub(super) fn post(self, login: &Text) -> Post {
        let comments = self.comments.into_iter().flat_map(|it| it.nodes).flatten();
        let ours = comments.filter(|it| is_by(it.author.as_ref(), login));
        Post {
            id: self.id.unwrap_or_default(),
            url: self.url,
            title: self.title,
            body: Body::read(&self.body),
            comments: ours
                .map(|it| Comment {
                    id: it.id,
                    url: it.url,
                    body: Body::read(&it.body),
                })
                .collect(),
        }
    }
}
