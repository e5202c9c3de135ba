//! The few things asked of GitHub's discussions and told to them.

use serde_json::json;

use super::book::Made;
use super::wire::{Body, MadeAnswer, PlaceAnswer, Post, PostAnswer, PublishedAnswer, is_by};
use crate::cli::Ctx;
use crate::cli::github::{Patience, WriterToken, of_writing, writer};
use crate::error::UserError;
use crate::github::{Client, Fault};
use crate::model::Text;

const PLACE: &str = include_str!("documents/place.graphql");
const PUBLISHED: &str = include_str!("documents/published.graphql");
const POST: &str = include_str!("documents/post.graphql");
const CREATE: &str = include_str!("documents/create.graphql");
const UPDATE: &str = include_str!("documents/update.graphql");
const COMMENT: &str = include_str!("documents/comment.graphql");
const UPDATE_COMMENT: &str = include_str!("documents/update_comment.graphql");

/// More posts than 25 times this in the category are not looked through.
const MOST_PAGES: usize = 8;

pub(super) struct Remote {
    client: Client,
    owner: String,
    name: String,
}

/// Where in the repository reports go.
pub(super) struct Place {
    repository: String,
    category: String,
    /// Who writes.
    login: Text,
}

impl Remote {
    pub(super) fn open(ctx: &Ctx, token: WriterToken, repository: &str) -> anyhow::Result<Self> {
        let (owner, name) = repository.split_once('/').unwrap_or_default();
        Ok(Self {
            client: writer(ctx, &Patience::default(), token == WriterToken::Gh)?,
            owner: owner.to_owned(),
            name: name.to_owned(),
        })
    }

    pub(super) fn fault(&self, fault: Fault) -> UserError {
        of_writing(fault, self.client.token_source())
    }

    /// # Errors
    ///
    /// [`UserError`] where there is no such category, or no discussions at all.
    pub(super) fn place(&mut self, category: &str) -> anyhow::Result<Place> {
        let variables = json!({ "owner": self.owner, "name": self.name, "category": category });
        let answer = self.client.graphql(PLACE, &variables);
        let answer = answer.and_then(|it| it.json::<PlaceAnswer>());
        let answer = answer.map_err(|it| self.fault(it))?;
        let repository = format!("{}/{}", self.owner, self.name);
        let Some(found) = answer.repository else {
            let message = format!("there is no repository {repository}, or not for this token");
            return Err(UserError::failed(message).into());
        };
        let Some(category) = found.discussion_category else {
            let known: Vec<&str> = found
                .discussion_categories
                .iter()
                .flat_map(|it| &it.nodes)
                .map(|it| it.slug.as_str())
                .collect();
            let message = format!("{repository} has no category of discussions `{category}`");
            let hint = match known.is_empty() {
                true => "switch discussions on in the settings of the repository".to_owned(),
                false => format!("--category one of {}", known.join(", ")),
            };
            return Err(UserError::failed(message).hint(hint).into());
        };
        Ok(Place {
            repository: found.id,
            category: category.id,
            login: answer.viewer.login,
        })
    }

    /// The post that carries the marker, by the account that writes: anybody else can have copied
    /// one.
    pub(super) fn find(&mut self, place: &Place, op: &str) -> Result<Option<Post>, Fault> {
        let mut after: Option<String> = None;
        for _ in 0..MOST_PAGES {
            let variables = json!({
                "owner": self.owner, "name": self.name, "category": place.category, "after": after,
            });
            let answer = self.client.graphql(PUBLISHED, &variables)?;
            let page = answer.json::<PublishedAnswer>()?.repository;
            let Some(page) = page.map(|it| it.discussions) else {
                return Ok(None);
            };
            let posts = page.nodes.into_iter().flatten();
            let mut ours = posts.filter(|it| is_by(it.author.as_ref(), &place.login));
            if let Some(found) = ours.find(|it| Body::read(&it.body).has(op)) {
                return Ok(Some(found.post(&place.login)));
            }
            if !page.page_info.has_next_page {
                break;
            }
            after = page.page_info.end_cursor;
        }
        Ok(None)
    }

    /// The post of this id; `None` where it is gone.
    pub(super) fn look(&mut self, place: &Place, id: &str) -> Result<Option<Post>, Fault> {
        let answer = self.client.graphql(POST, &json!({ "id": id }))?;
        let missing = answer.errors.iter().any(|it| it.kind == "NOT_FOUND");
        if missing {
            return Ok(None);
        }
        let node = answer.json::<PostAnswer>()?.node;
        Ok(node.and_then(|it| it.id.is_some().then(|| it.post(&place.login))))
    }

    pub(super) fn create(&mut self, place: &Place, title: &str, body: &str) -> Result<Made, Fault> {
        let variables = json!({
            "repository": place.repository, "category": place.category, "title": title,
            "body": body,
        });
        self.make(CREATE, &variables)
    }

    pub(super) fn update(&mut self, id: &str, title: &str, body: &str) -> Result<Made, Fault> {
        self.make(UPDATE, &json!({ "id": id, "title": title, "body": body }))
    }

    /// Adds a comment to the post of this id.
    pub(super) fn comment(&mut self, id: &str, body: &str) -> Result<Made, Fault> {
        self.make(COMMENT, &json!({ "id": id, "body": body }))
    }

    pub(super) fn update_comment(&mut self, id: &str, body: &str) -> Result<Made, Fault> {
        self.make(UPDATE_COMMENT, &json!({ "id": id, "body": body }))
    }

    fn make(&mut self, document: &str, variables: &serde_json::Value) -> Result<Made, Fault> {
        let answer = self.client.graphql(document, variables)?;
        let made = answer.json::<MadeAnswer>().ok().and_then(|it| it.made?.it);
        match made {
            Some(it) => Ok(Made {
                id: Some(it.id),
                url: it.url,
            }),
            None => Err(answer.refusal()),
        }
    }
}
