//! The templates there are: built in, or of the user's own.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::kind_and_promise;
use crate::cli::Ctx;
use crate::config::did_you_mean;
use crate::error::UserError;
use crate::triage::ReplyKind;
use crate::triage::replies::{BUILT_IN, is_name};

/// Below the folder of the policy.
const FOLDER: &str = "templates/replies";

/// A longer file is no template.
const MAX_BYTES: u64 = 64 * 1024;

pub(in crate::cli::triage) struct Template {
    pub(super) name: String,
    pub(super) source: String,
    pub(in crate::cli::triage) kind: ReplyKind,
    /// Whole seconds.
    pub(super) promise: Option<i64>,
    /// Where a template of the user's own stands.
    pub(super) path: Option<PathBuf>,
    /// When to take it.
    pub(super) about: &'static str,
}

/// Finds a template: a file of the user's own, else the built-in one.
pub(super) fn find(ctx: &Ctx, name: &str) -> anyhow::Result<Template> {
    if !is_name(name) {
        let message = format!("`{name}` is no name of a template");
        return Err(UserError::usage(message)
            .hint("small letters, digits and dashes; `maestro triage reply --list` shows them")
            .into());
    }
    let built_in = BUILT_IN.iter().find(|it| it.name == name);
    let about = built_in.map_or("your own", |it| it.about);
    let path = ctx
        .policy_folder()?
        .unwrap_or_default()
        .join(FOLDER)
        .join(format!("{name}.md"));
    let (source, path) = match (read(&path)?, built_in) {
        (Some(source), _) => (source, Some(path)),
        (None, Some(built_in)) => (built_in.source.to_owned(), None),
        (None, None) => return Err(unknown(ctx, name)?.into()),
    };
    let (kind, promise) = kind_and_promise(name, &source)?;
    Ok(Template {
        name: name.to_owned(),
        source,
        kind,
        promise,
        path,
        about,
    })
}

/// The texts of all templates. One that cannot be read has none: it is told of where it is used.
pub(in crate::cli::triage) fn sources(ctx: &Ctx) -> anyhow::Result<Vec<String>> {
    let names = names(ctx)?;
    let found = names.iter().filter_map(|it| find(ctx, it).ok());
    Ok(found.map(|it| it.source).collect())
}

/// Every name there is, the built-in ones first.
pub(super) fn names(ctx: &Ctx) -> anyhow::Result<Vec<String>> {
    let mut names: Vec<String> = BUILT_IN.iter().map(|it| it.name.to_owned()).collect();
    let folder = ctx.policy_folder()?.unwrap_or_default().join(FOLDER);
    let mut own: Vec<String> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|it| Some(it.file_name().to_str()?.strip_suffix(".md")?.to_owned()))
        .filter(|it| is_name(it) && !names.contains(it))
        .collect();
    own.sort();
    names.extend(own);
    Ok(names)
}

fn unknown(ctx: &Ctx, name: &str) -> anyhow::Result<UserError> {
    let names = names(ctx)?;
    let hint = did_you_mean(name, names.iter().map(String::as_str));
    let hint = hint.unwrap_or_else(|| format!("one of {}", names.join(", ")));
    Ok(UserError::usage(format!("there is no template `{name}`")).hint(hint))
}

/// A link could lead out of the folder, and what is long is no template.
fn read(path: &Path) -> anyhow::Result<Option<String>> {
    let cannot = |why: &str| UserError::failed(format!("cannot read {}: {why}", path.display()));
    let meta = match fs::symlink_metadata(path) {
        Ok(meta) => meta,
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(why) => return Err(cannot(&why.to_string()).into()),
    };
    if !meta.is_file() {
        return Err(cannot("it is no plain file").into());
    }
    let mut source = String::new();
    let file = fs::File::open(path).map_err(|it| cannot(&it.to_string()))?;
    let n_read = file
        .take(MAX_BYTES + 1)
        .read_to_string(&mut source)
        .map_err(|it| cannot(&it.to_string()))?;
    if MAX_BYTES < n_read as u64 {
        return Err(cannot("it is longer than 64 KiB").into());
    }
    Ok(Some(source))
}
