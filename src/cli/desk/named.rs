//! Conversations by the names that people give them.

use super::{Desk, Matter};
use crate::cli::shape;
use crate::error::UserError;
use crate::model::{ConversationId, Reference};
use crate::store::Store;

impl Desk {
    /// Reads the conversations that people named, each with its texts.
    pub(in crate::cli) fn named(
        &self,
        references: &[String],
        take: &mut dyn FnMut(&Matter<'_>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        for (id, name) in self.resolve(references)?.into_iter().zip(references) {
            let Some(conversation) = self.store.conversation(id, None, true)? else {
                continue;
            };
            if self.now < conversation.opened_at {
                let opened_at = shape::header(conversation.opened_at, self.config.project.timezone);
                let message = format!("`{name}` was opened later, {opened_at}");
                return Err(UserError::failed(message).into());
            }
            match self.as_of {
                None => self.matter(conversation, true, take)?,
                Some(_) => {
                    let then = self.store.conversation(id, self.as_of, true)?;
                    then.map_or(Ok(()), |it| self.matter(it, true, take))?;
                }
            }
        }
        Ok(())
    }

    /// Finds the conversations that people named; every unknown or ambiguous name is told at once.
    pub(in crate::cli) fn resolve(
        &self,
        references: &[String],
    ) -> anyhow::Result<Vec<ConversationId>> {
        resolve(&self.store, references)
    }
}

/// Finds the conversations of a log that people named; every unknown name is told at once.
pub(in crate::cli) fn resolve(
    store: &Store,
    references: &[String],
) -> anyhow::Result<Vec<ConversationId>> {
    let mut ids = Vec::new();
    let mut unknown = Vec::new();
    for text in references {
        let reference: Reference = text.parse().map_err(UserError::usage)?;
        if store.find(&reference)?.is_empty() {
            unknown.push(format!("`{text}`"));
        } else {
            ids.push(store.find_one(&reference)?);
        }
    }
    if unknown.is_empty() {
        return Ok(ids);
    }
    let message = format!("there is no conversation {} in the log", unknown.join(", "));
    Err(UserError::failed(message)
        .hint("REF is #142, owner/repo#142, a URL, or the short id c142 (see `maestro triage`)")
        .into())
}
