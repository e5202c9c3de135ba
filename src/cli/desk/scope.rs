//! Which source a conversation is from, and how far that is followed.

use chrono::{DateTime, Utc};

use super::Desk;
use crate::config::Config;
use crate::model::{Channel, Text};
use crate::store::Store;

impl Desk {
    /// The one repository that the log follows, if it is one: naming it in every row would only
    /// cost width, and `#142` is enough of a name.
    pub(in crate::cli) fn one_repository(&self) -> Option<&str> {
        let mut scopes = self
            .syncs
            .iter()
            .map(|it| it.scope.as_str())
            .filter(|it| !it.is_empty());
        let first = scopes.next()?;
        scopes
            .all(|it| it.eq_ignore_ascii_case(first))
            .then_some(first)
    }

    pub(super) fn synced_through(
        &self,
        channel: Channel,
        external_id: &Text,
    ) -> Option<DateTime<Utc>> {
        let scope = scope(channel, external_id);
        let sync = self
            .syncs
            .iter()
            .find(|it| it.channel == channel && it.scope.eq_ignore_ascii_case(scope));
        sync.map(|it| it.synced_through)
    }
}

/// A policy may still say what a repository was called once.
pub(super) fn repositories(config: &Config, store: &Store) -> anyhow::Result<Vec<String>> {
    let written = config.sources.iter().filter_map(|it| it.repo.clone());
    let now = |it: String| Ok(store.renamed(&it)?.unwrap_or(it));
    written.map(now).collect()
}

/// The repository of a GitHub conversation; other channels are one scope each.
pub(in crate::cli) fn scope(channel: Channel, external_id: &Text) -> &str {
    if !channel.is_github() {
        return "";
    }
    external_id
        .raw()
        .split_once('#')
        .map_or("", |(repo, _)| repo)
}
