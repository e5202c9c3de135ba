//! Who a repository is, whatever it is called.

use serde::{Deserialize, Serialize};

use super::Log;
use crate::github::{Answer, Fault, Validator};
use crate::store::{Remembered, SourceId};

pub(super) const KIND: &str = "github";

/// Under this name what a repository says of itself is kept beside the cursors.
const REPOSITORY: &str = "repository";

/// What a repository says of itself.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Repository {
    #[serde(default)]
    id: u64,
    #[serde(default)]
    pub(super) full_name: String,
    #[serde(default)]
    pub(super) private: bool,
    /// A server that does not say so has none.
    #[serde(default)]
    pub(super) has_discussions: bool,
}

/// Asks the repository who it is. What it was called before keeps its cursors and conversations.
pub(super) fn enter(
    log: &mut Log<'_>,
    asked: &str,
) -> anyhow::Result<Result<(Repository, SourceId), Fault>> {
    let url = format!("/repos/{asked}");
    let known = log.store.source_named(KIND, asked)?;
    let validator = log.store.remembered(&url)?.filter(|_| known.is_some());
    let validator = validator.map(|it| Validator {
        etag: it.etag,
        last_modified: it.last_modified,
    });
    let answer = match log.client.get(&url, validator.as_ref()) {
        Ok(answer) => answer,
        Err(fault) => return Ok(Err(fault)),
    };
    if let (true, Some(known)) = (answer.is_unchanged(), known) {
        let kept = log.store.cursor(known.id, REPOSITORY)?.unwrap_or_default();
        if let Ok(about) = serde_json::from_str::<Repository>(&kept) {
            return Ok(Ok((about, known.id)));
        }
    }
    let about = match about(&answer, asked) {
        Ok(about) => about,
        Err(fault) => return Ok(Err(fault)),
    };
    // A server without ids knows its repositories by name only.
    let key = match about.id {
        0 => about.full_name.to_ascii_lowercase(),
        id => id.to_string(),
    };
    let (source, _) = log.store.remote_source(KIND, &key, &about.full_name)?;
    log.store.name_source(asked, source)?;
    let kept = serde_json::to_string(&about)?;
    let remembered = answer.validator.filter(|_| answer.moved_to.is_none());
    let remembered = remembered.map(|it| Remembered {
        url,
        etag: it.etag,
        last_modified: it.last_modified,
    });
    log.store
        .keep_about(source, REPOSITORY, &kept, remembered.as_ref())?;
    Ok(Ok((about, source)))
}

fn about(answer: &Answer, asked: &str) -> Result<Repository, Fault> {
    let mut about: Repository = answer.json()?;
    if !crate::extract::is_repository(&about.full_name) {
        about.full_name = asked.to_owned();
    }
    Ok(about)
}
