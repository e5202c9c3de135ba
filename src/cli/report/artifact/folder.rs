//! The folder of the artefacts, and what was written into it last.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::cli::report::anchor;
use crate::error::UserError;
use crate::report::artifact::{Artifact, Broken, keep, machine};

/// What was generated last, by file: without it nobody knows what somebody edited.
const MANIFEST: &str = "maestro.json";

/// A longer file is none of ours.
const MAX_BYTES: u64 = 16 << 20;

/// Letters of a fingerprint.
const FINGERPRINT: usize = 16;

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Created,
    Updated,
    Unchanged,
    /// Somebody wrote outside of the places of people: left alone.
    Edited,
    /// It would be written, and is not because of another.
    LeftAlone,
}

impl State {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Unchanged => "unchanged",
            Self::Edited => "edited",
            Self::LeftAlone => "not written",
        }
    }
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct Manifest {
    schema: String,
    files: BTreeMap<String, String>,
}

pub(super) struct Folder {
    path: PathBuf,
    manifest: Manifest,
}

/// A file, and why it is left alone.
pub(super) type Written<'a> = (&'a Artifact, State, Option<String>);

struct Planned<'a> {
    artifact: &'a Artifact,
    state: State,
    fault: Option<String>,
    text: String,
    fingerprint: String,
}

impl Folder {
    pub(super) fn open(path: &Path) -> anyhow::Result<Self> {
        let manifest = match read(&path.join(MANIFEST))? {
            None => Manifest::default(),
            // What cannot be read is as good as lost: the files are compared with what is new.
            Some(text) => serde_json::from_str(&text).unwrap_or_default(),
        };
        Ok(Self {
            path: path.to_owned(),
            manifest,
        })
    }

    /// Writes all of them, or none where one was edited and `force` does not hold.
    pub(super) fn write<'a>(
        &mut self,
        texts: &[(&'a Artifact, &str)],
        force: bool,
    ) -> anyhow::Result<Vec<Written<'a>>> {
        let planned = texts
            .iter()
            .map(|(artifact, text)| self.planned(artifact, text, force));
        let planned: Vec<Planned<'a>> = planned.collect::<anyhow::Result<_>>()?;
        let is_refused = planned.iter().any(|it| it.state == State::Edited);
        if !is_refused {
            self.carry_out(&planned)?;
        }
        let state = |it: State| match it {
            State::Created | State::Updated if is_refused => State::LeftAlone,
            it => it,
        };
        Ok(planned
            .into_iter()
            .map(|it| (it.artifact, state(it.state), it.fault))
            .collect())
    }

    fn planned<'a>(
        &self,
        artifact: &'a Artifact,
        new: &str,
        force: bool,
    ) -> anyhow::Result<Planned<'a>> {
        let shape = artifact.shape();
        let broken = |it: Broken| UserError::failed(format!("{}: {}", artifact.file, it.0));
        let fresh = machine(shape, new).map_err(broken)?;
        let plan = |state, fault: Option<String>, text: String| Planned {
            artifact,
            state,
            fault,
            text,
            fingerprint: fingerprint(&fresh),
        };
        let Some(old) = read(&self.path.join(artifact.file))? else {
            return Ok(plan(State::Created, None, new.to_owned()));
        };
        let edited = self.edited(artifact, &old, &fresh);
        let kept = keep(shape, &old, new);
        Ok(
            match (edited.or(kept.as_ref().err().map(|it| it.0.clone())), force) {
                (Some(fault), false) => plan(State::Edited, Some(fault), old),
                (_, _) => {
                    // What cannot be read keeps nothing.
                    let text = kept.unwrap_or_else(|_| new.to_owned());
                    let state = if text == old {
                        State::Unchanged
                    } else {
                        State::Updated
                    };
                    plan(state, None, text)
                }
            },
        )
    }

    /// Why the file is not what was generated last, in words.
    fn edited(&self, artifact: &Artifact, old: &str, fresh: &str) -> Option<String> {
        let found = match machine(artifact.shape(), old) {
            Ok(found) => found,
            Err(it) => return Some(it.0),
        };
        if found == fresh {
            return None;
        }
        match self.manifest.files.get(artifact.file) {
            Some(known) if *known == fingerprint(&found) => None,
            Some(_) => Some("edited outside of the places that are yours".to_owned()),
            None => Some("it was there before, and is none of ours".to_owned()),
        }
    }

    fn carry_out(&mut self, planned: &[Planned<'_>]) -> anyhow::Result<()> {
        let cannot_write = || format!("cannot write into {}", self.path.display());
        let files = planned.iter().map(|it| self.path.join(it.artifact.file));
        for it in files.chain([self.path.join(MANIFEST), self.path.clone()]) {
            leads_nowhere(&it)?;
        }
        fs::create_dir_all(&self.path).with_context(cannot_write)?;
        for it in planned {
            self.manifest
                .files
                .insert(it.artifact.file.to_owned(), it.fingerprint.clone());
            if it.state != State::Unchanged {
                anchor::replace(&self.path.join(it.artifact.file), it.text.as_bytes())?;
            }
        }
        "maestro.artifacts/1".clone_into(&mut self.manifest.schema);
        let text = serde_json::to_string_pretty(&self.manifest)? + "\n";
        let path = self.path.join(MANIFEST);
        if read(&path)?.as_deref() != Some(&text) {
            anchor::replace(&path, text.as_bytes())?;
        }
        Ok(())
    }
}

/// A link could be part of somebody's pull request, and lead out of the folder.
fn leads_nowhere(path: &Path) -> Result<(), UserError> {
    let folders = path.ancestors().filter(|it| it.is_relative());
    for it in [path].into_iter().chain(folders) {
        if fs::symlink_metadata(it).is_ok_and(|it| it.is_symlink()) {
            let message = format!("{} is a link; nothing is written through it", it.display());
            return Err(UserError::refused(message).hint("put a file or a folder in its place"));
        }
    }
    Ok(())
}

/// `None`: there is no such file.
fn read(path: &Path) -> anyhow::Result<Option<String>> {
    let cannot_read = || format!("cannot read {}", path.display());
    match fs::metadata(path) {
        Err(err) if err.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(err) => return Err(err).with_context(cannot_read),
        Ok(it) if !it.is_file() || MAX_BYTES < it.len() => {
            let message = format!("{} is no file of at most 16 MiB", path.display());
            return Err(UserError::failed(message).into());
        }
        Ok(_) => {}
    }
    fs::read_to_string(path).map(Some).with_context(cannot_read)
}

fn fingerprint(text: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    let hex: String = hash.iter().map(|it| format!("{it:02x}")).collect();
    hex[..FINGERPRINT].to_owned()
}
