//! Artefacts into a folder, and what became of each.

use std::path::Path;

use serde::Serialize;

use super::folder::{Folder, State};
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::report::artifact::Artifact;

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    folder: String,
    files: Vec<FileJson>,
}

#[derive(Serialize)]
struct FileJson {
    artifact: &'static str,
    file: &'static str,
    state: &'static str,
    fault: Option<String>,
}

pub(super) fn write(
    ctx: &mut Ctx,
    dir: &Path,
    texts: &[(&Artifact, String)],
    force: bool,
) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let mut folder = Folder::open(dir)?;
    let texts: Vec<(&Artifact, &str)> = texts
        .iter()
        .map(|(it, text)| (*it, text.as_str()))
        .collect();
    let written = folder.write(&texts, force)?;
    let is_refused = written.iter().any(|it| it.1 == State::Edited);
    let files: Vec<FileJson> = written
        .into_iter()
        .map(|(artifact, state, fault)| FileJson {
            artifact: artifact.name,
            file: artifact.file,
            state: state.as_str(),
            fault,
        })
        .collect();
    if format == Format::Json {
        let report = Report {
            schema: "maestro.artifacts/1",
            as_of: shape::iso(ctx.now),
            folder: dir.display().to_string(),
            files,
        };
        render::json(&mut ctx.out, &report)?;
    } else {
        let mut page = Page::default();
        page.table(table(&files));
        ctx.show(format, &page)?;
    }
    if !is_refused {
        return Ok(Outcome::Fine);
    }
    Err(
        UserError::refused("nothing is written: somebody edited what is not theirs")
            .hint("move those words into the places that are yours, or overwrite them with --force")
            .into(),
    )
}

fn table(files: &[FileJson]) -> Table {
    let [file, state, why] = ["FILE", "STATE", "WHY"].map(Column::new);
    let mut table = Table::new(vec![file, state, why.wraps_at(24)]);
    for it in files {
        let tone = if it.fault.is_some() {
            Tone::Bad
        } else {
            Tone::Plain
        };
        table.row(vec![
            Cell::own(it.file),
            Cell::own(it.state).tone(tone),
            Cell::own(it.fault.clone().unwrap_or_default()),
        ]);
    }
    table
}
