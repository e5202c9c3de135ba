use super::files::Library;
use crate::cli::{Ctx, Outcome};
use crate::render::{Cell, Column, Format, Page, Table};
use crate::report::{DOCUMENTS, Spanning};

/// List the reports that there are
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro report list")]
pub(super) struct Args {}

pub(super) fn run(ctx: &mut Ctx, _: &Args) -> anyhow::Result<Outcome> {
    show(ctx)
}

pub(super) fn show(ctx: &mut Ctx) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Csv])?;
    let library = Library::open(ctx)?;
    let titles = ["NAME", "FOR", "ABOUT", "WHAT IT IS"];
    let [name, audience, about, what] = titles.map(Column::new);
    let mut table = Table::new(vec![name, audience, about.wraps_at(10), what.wraps_at(24)]);
    for document in DOCUMENTS {
        table.row(vec![
            Cell::own(document.name),
            Cell::own(document.audience.as_str()),
            Cell::own(spanning(document.spanning)),
            Cell::own(document.about),
        ]);
    }
    for name in own(&library) {
        table.row(vec![
            Cell::own(name),
            "team".into(),
            Cell::own(spanning(Spanning::Week)),
            "a template of yours".into(),
        ]);
    }
    let mut page = Page::default();
    page.table(table);
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

/// Templates of the user's that no report of the program's stands behind.
fn own(library: &Library) -> Vec<String> {
    let names = library.templates.names().into_iter();
    let own = names.filter(|it| library.templates.is_own(it) && !library.templates.is_builtin(it));
    own.filter_map(|it| it.strip_suffix(".md").or(it.strip_suffix(".html")))
        // What begins with `_` is part of others.
        .filter(|it| !it.starts_with('_'))
        .map(str::to_owned)
        .collect()
}

fn spanning(spanning: Spanning) -> String {
    match spanning {
        Spanning::Slot => "a round of the day".to_owned(),
        Spanning::Week => "the last 7 days".to_owned(),
        Spanning::Month => "the month so far".to_owned(),
        Spanning::Days(1) => "the last day".to_owned(),
        Spanning::Days(n) => format!("the last {n} days"),
        Spanning::Launch => "since the launch".to_owned(),
    }
}
