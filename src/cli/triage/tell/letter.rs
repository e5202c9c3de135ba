//! Replies to mails as files that a mail program opens as drafts.

use std::fs;
use std::path::Path;

use anyhow::Context as _;

use super::{Told, is_mail, no_mail};
use crate::cli::report::mail;
use crate::cli::{Ctx, shape};
use crate::model::Text;
use crate::render;

/// Writes a file for each; a second run finds nobody to tell and writes none.
pub(super) fn write(ctx: &Ctx, folder: &Path, told: &mut [Told]) -> anyhow::Result<()> {
    if !told.iter().any(|it| is_mail(&it.conversation)) {
        return Err(no_mail().into());
    }
    let cannot = || format!("cannot write into {}", folder.display());
    fs::create_dir_all(folder).with_context(cannot)?;
    for it in told.iter_mut().filter(|it| is_mail(&it.conversation)) {
        let path = folder.join(format!("{}.eml", it.conversation.id));
        let body = render::unbroken(&it.draft.body);
        let letter = mail::Letter {
            subject: &subject(&it.conversation.title),
            to: it
                .conversation
                .author
                .as_ref()
                .and_then(|it| it.handle.as_ref()),
            answers: Some(&it.conversation.external_id),
            at: ctx.now,
        };
        let text = mail::reply(&letter, &body);
        mail::put(&path, text.as_bytes()).with_context(cannot)?;
        it.path = Some(path);
    }
    Ok(())
}

/// `Re: ` once, however often it was answered.
fn subject(title: &Text) -> Text {
    let shown = render::terminal(title);
    if shown.trim_start().to_lowercase().starts_with("re:") {
        return title.clone();
    }
    shape::after_words("Re", title)
}
