//! The incident table between the markers of a document.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::Context;

use super::board::Board;
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::incident::{Incident, Kind};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Page, Screen, Table};

/// A longer document is not one that people keep by hand.
const LONGEST: u64 = 16 << 20;

/// What became of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Written {
    Unchanged,
    Changed,
}

/// Writes the table of public incidents into `FILE#ANCHOR`, between
/// `<!-- maestro:ANCHOR:start -->` and `<!-- maestro:ANCHOR:end -->`. Without the markers it is
/// added at the end of the document, with them.
pub(super) fn run(ctx: &mut Ctx, target: &str) -> anyhow::Result<Outcome> {
    ctx.format(&[Format::Table])?;
    if ctx.is_sample() {
        return Err(UserError::usage("the sample writes nothing")
            .hint("leave out --sample to write your own incidents")
            .into());
    }
    let (file, anchor) = target.rsplit_once('#').unwrap_or((target, "incident-log"));
    let is_anchor = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_');
    if file.is_empty() || anchor.is_empty() || !anchor.chars().all(is_anchor) {
        return Err(UserError::usage(format!("`{target}` is no FILE#ANCHOR"))
            .hint("write for example docs/support-plan.md#incident-log")
            .into());
    }
    let board = Board::read(ctx)?;
    let table = table(&board)?;
    let path = Path::new(file);
    let written = write(path, anchor, &table)?;
    let n = board.incidents.iter().filter(|it| is_shown(it)).count();
    let word = match written {
        Written::Unchanged => "unchanged",
        Written::Changed => "written",
    };
    writeln!(ctx.out, "{word}: {}, incidents: {n}", render::shown(file))?;
    Ok(Outcome::Fine)
}

fn is_shown(it: &Incident) -> bool {
    it.kind == Kind::Incident && !it.is_private()
}

/// Date, issue, severity, how it was resolved, what follows (S0 §Incident Log).
fn table(board: &Board) -> anyhow::Result<String> {
    let mut table = Table::new(vec![
        Column::new("Date"),
        Column::new("Issue"),
        Column::new("Severity"),
        Column::new("Resolution"),
        Column::new("Follow-up"),
    ]);
    for it in board.incidents.iter().filter(|it| is_shown(it)) {
        let date = it.started_at.with_timezone(&board.zone()).date_naive();
        let resolution = it
            .fixed
            .as_ref()
            .map_or_else(|| Cell::own(it.status().as_str()), Cell::outside);
        let open = it.open_actions().count();
        let done = it.actions.len() - open;
        let follow_up = match (open, done) {
            (0, 0) => "-".to_owned(),
            (open, done) => format!("{done} done, {open} open"),
        };
        table.row(vec![
            Cell::own(date.to_string()),
            Cell::outside(&Text::new(it.title_with_name())),
            Cell::own(it.severity().as_str()),
            resolution,
            Cell::own(follow_up),
        ]);
    }
    let mut page = Page::default();
    if table.rows.is_empty() {
        page.line(Cell::own("No incidents so far."));
    }
    page.table(table);
    let mut out = Vec::new();
    render::page(&mut out, Format::Markdown, Screen::default(), &page)?;
    Ok(String::from_utf8(out)?)
}

fn write(path: &Path, anchor: &str, table: &str) -> anyhow::Result<Written> {
    let cannot = || UserError::failed(format!("cannot write {}", path.display()));
    let before = match fs::metadata(path) {
        Ok(it) if !it.is_file() => {
            return Err(cannot().hint("it is no file").into());
        }
        Ok(it) if LONGEST < it.len() => {
            return Err(cannot().hint("it is longer than 16 MiB").into());
        }
        Ok(_) => fs::read_to_string(path).with_context(cannot)?,
        Err(err) if err.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(err) => return Err(anyhow::Error::new(err).context(cannot())),
    };
    let after = replaced(&before, anchor, table)?;
    if before == after {
        return Ok(Written::Unchanged);
    }
    replace_file(path, &after).with_context(cannot)?;
    Ok(Written::Changed)
}

/// The document with another table between its markers; all else stays as it is.
fn replaced(document: &str, anchor: &str, table: &str) -> anyhow::Result<String> {
    let (mut start, mut end) = (
        format!("<!-- maestro:{anchor}:start -->"),
        format!("<!-- maestro:{anchor}:end -->"),
    );
    // As `report --write` has them.
    let usual = (
        format!("<!-- maestro:{anchor} -->"),
        format!("<!-- /maestro:{anchor} -->"),
    );
    if document.contains(&usual.0) && !document.contains(&start) {
        (start, end) = usual;
    }
    let block = format!("{start}\n{}\n{end}", table.trim_end());
    // What shows how markers are written is no place.
    let code = render::code_in(document);
    let places = |marker: &str| -> Vec<usize> {
        let all = document.match_indices(marker).map(|it| it.0);
        all.filter(|at| !code.iter().any(|it| it.contains(at)))
            .collect()
    };
    match (places(&start).as_slice(), places(&end).as_slice()) {
        ([], []) => {
            let gap = match document {
                "" => "",
                it if it.ends_with("\n\n") => "",
                it if it.ends_with('\n') => "\n",
                _ => "\n\n",
            };
            Ok(format!("{document}{gap}{block}\n"))
        }
        ([from], [to]) if from < to => {
            let rest = &document[to + end.len()..];
            Ok(format!("{}{block}{rest}", &document[..*from]))
        }
        _ => Err(broken(anchor)),
    }
}

fn broken(anchor: &str) -> anyhow::Error {
    UserError::refused(format!(
        "the markers maestro:{anchor}:start and :end do not stand once each, in this order"
    ))
    .hint("mend them by hand; nothing was written")
    .into()
}

/// All or nothing: a new file beside the old one takes its place.
pub(super) fn replace_file(path: &Path, content: &str) -> anyhow::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut new = tempfile::NamedTempFile::new_in(folder)?;
    new.write_all(content.as_bytes())?;
    new.as_file().sync_all()?;
    set_mode(path, new.as_file())?;
    new.persist(path)?;
    Ok(())
}

/// As the old file was, or readable as any new document is.
#[cfg(unix)]
fn set_mode(path: &Path, new: &fs::File) -> anyhow::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).map_or(0o644, |it| it.permissions().mode() & 0o777);
    new.set_permissions(fs::Permissions::from_mode(mode))?;
    Ok(())
}

#[cfg(not(unix))]
fn set_mode(_: &Path, _: &fs::File) -> anyhow::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(document: &str, expected: &str) {
        let said = replaced(document, "log", "TABLE\n").map_err(|err| err.to_string());
        assert_eq!(said.as_deref().unwrap_or_else(|it| it), expected);
    }

    #[test]
    fn only_what_stands_between_the_markers_is_written() {
        let start = "<!-- maestro:log:start -->";
        let end = "<!-- maestro:log:end -->";
        check("", &format!("{start}\nTABLE\n{end}\n"));
        check("# Plan", &format!("# Plan\n\n{start}\nTABLE\n{end}\n"));
        let document = format!("a\n{start}\nold\n{end}\nb");
        let renewed = format!("a\n{start}\nTABLE\n{end}\nb");
        check(&document, &renewed);
        check(&renewed, &renewed);
        let shown = format!("so:\n\n```html\n{start}\n{end}\n```\n\n");
        check(&shown, &format!("{shown}{start}\nTABLE\n{end}\n"));
        check(&format!("{shown}{document}"), &format!("{shown}{renewed}"));
        let (start, end) = ("<!-- maestro:log -->", "<!-- /maestro:log -->");
        check(
            &format!("a\n{start}\n{end}\nb"),
            &format!("a\n{start}\nTABLE\n{end}\nb"),
        );
    }

    #[test]
    fn markers_that_do_not_pair_are_refused() {
        let said = "the markers maestro:log:start and :end do not stand once each, in this order";
        check("<!-- maestro:log:start -->", said);
        check("<!-- maestro:log:end --><!-- maestro:log:start -->", said);
    }
}
