//! The templates that there are: those of the program, and those beside the policy.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context;

use super::span;
use crate::cli::Ctx;
use crate::error::UserError;
use crate::render::{Look, TemplateFault, Templates};
use crate::report::{DOCUMENTS, Document, Form, TEMPLATES, document};

/// The folder beside the policy.
pub(super) const FOLDER: &str = "templates";

/// The block of a template that is the whole report where only a few words have room.
pub(super) const SHORT: &str = "short";

/// More files than this are no folder of templates.
const MAX_FILES: usize = 200;

/// A longer file is no template.
const MAX_BYTES: u64 = 256 << 10;

/// All templates, and where those of the user lie.
pub(super) struct Library {
    pub(super) templates: Templates,
    /// `None`: there is no policy to stand beside.
    pub(super) folder: Option<PathBuf>,
}

impl Library {
    /// Reads the templates of the user. What is no template is passed over; a link is refused,
    /// because it may lead out of the folder.
    pub(super) fn open(ctx: &Ctx) -> anyhow::Result<Self> {
        let mut templates = Templates::new(TEMPLATES);
        let folder = ctx.policy_folder()?.map(|it| it.join(FOLDER));
        if let Some(folder) = &folder {
            for (name, text) in read(folder)? {
                templates.add(&name, text);
            }
        }
        Ok(Self { templates, folder })
    }

    /// What stands behind NAME: a report of the program's, or a template of the user's.
    pub(super) fn document(&self, name: &str) -> anyhow::Result<Document> {
        if let Some(document) = document(name) {
            return Ok(*document);
        }
        let has = |ending: &str| self.templates.is_own(&format!("{name}.{ending}"));
        if has("md") {
            return Ok(span::of_template(Form::Markdown));
        }
        if has("html") {
            return Ok(span::of_template(Form::Html));
        }
        let message = format!("there is no report `{name}`");
        let near = DOCUMENTS
            .iter()
            .map(|it| it.name)
            .min_by_key(|it| strsim::damerau_levenshtein(it, name))
            .filter(|it| strsim::damerau_levenshtein(it, name) <= 2);
        let hint = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`maestro report list` names them".to_owned(),
        };
        Err(UserError::usage(message).hint(hint).into())
    }

    /// The texts of all templates.
    pub(super) fn sources(&self) -> Vec<String> {
        let names = self.templates.names().into_iter();
        let texts = names.filter_map(|it| self.templates.text(it));
        texts.map(str::to_owned).collect()
    }

    /// Renders a template; a fault in it is told with its place.
    pub(super) fn render(
        &self,
        template: &str,
        look: Look,
        context: &serde_json::Value,
    ) -> anyhow::Result<String> {
        let rendered = self.templates.render(template, look, context);
        Ok(rendered.map_err(|it| self.told(&it))?)
    }

    /// The report in a few words, as its template says them in the block `short`; `None` without one.
    pub(super) fn short(
        &self,
        template: &str,
        context: &serde_json::Value,
    ) -> anyhow::Result<Option<String>> {
        let block = self
            .templates
            .render_block(template, SHORT, Look::Markdown, context);
        Ok(block.map_err(|it| self.told(&it))?)
    }

    fn told(&self, fault: &TemplateFault) -> UserError {
        let place = if self.templates.is_own(&fault.template) {
            format!("{FOLDER}/{fault}")
        } else {
            fault.to_string()
        };
        UserError::usage(place)
            .hint("`maestro report context NAME` shows what a template sees, `maestro report templates check` tries them all")
    }
}

/// The file of the template of a report.
pub(super) fn template_of(name: &str, document: &Document) -> String {
    match document.form {
        Form::Markdown => format!("{name}.md"),
        Form::Html => format!("{name}.html"),
    }
}

fn read(folder: &Path) -> anyhow::Result<Vec<(String, String)>> {
    let cannot_read = || format!("cannot read {}", folder.display());
    match fs::symlink_metadata(folder) {
        Err(err) if err.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(err) => return Err(err).with_context(cannot_read),
        Ok(it) if !it.is_dir() => return Ok(Vec::new()),
        Ok(_) => {}
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(cannot_read)? {
        let entry = entry.with_context(cannot_read)?;
        let Some(name) = entry.file_name().to_str().map(str::to_owned) else {
            continue;
        };
        if !is_name(&name) {
            continue;
        }
        if MAX_FILES <= found.len() {
            let message = format!("{} holds more than {MAX_FILES} templates", folder.display());
            return Err(UserError::usage(message).into());
        }
        found.push((name.clone(), text(&folder.join(name))?));
    }
    Ok(found)
}

/// `weekly.md`, `_table.html`: a name that leads nowhere else.
pub(super) fn is_name(name: &str) -> bool {
    let Some((stem, ending)) = name.rsplit_once('.') else {
        return false;
    };
    let is_word = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_');
    !stem.is_empty() && stem.chars().all(is_word) && matches!(ending, "md" | "html")
}

fn text(path: &Path) -> anyhow::Result<String> {
    let cannot_read = || format!("cannot read the template {}", path.display());
    let metadata = fs::symlink_metadata(path).with_context(cannot_read)?;
    if !metadata.is_file() {
        let message = format!("{} is no plain file", path.display());
        return Err(UserError::usage(message)
            .hint("a template is a file, not a link")
            .into());
    }
    if MAX_BYTES < metadata.len() {
        let message = format!("{} is longer than 256 KiB", path.display());
        return Err(UserError::usage(message).into());
    }
    let bytes = fs::read(path).with_context(cannot_read)?;
    String::from_utf8(bytes)
        .map_err(|_| UserError::usage(format!("{} is no UTF-8 text", path.display())).into())
}
