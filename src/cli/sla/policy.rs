use serde::Serialize;

use crate::cli::{Ctx, Outcome, shape};
use crate::render::{self, Cell, Column, Format, Page, Table};

/// Show the policy in force, with the origin of each value
///
/// Every setting that holds, and the file and line that said it: yours, the preset it extends, or
/// the defaults below all presets.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  maestro sla policy --sample\n  maestro sla policy sla.rule")]
pub(super) struct Args {
    /// Show only keys that begin with this
    #[arg(value_name = "KEY")]
    prefix: Option<String>,
}

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    as_of: String,
    revision: &'a str,
    extends: &'a [String],
    settings: Vec<Setting<'a>>,
}

#[derive(Serialize)]
struct Setting<'a> {
    key: &'a str,
    value: &'a str,
    file: &'a str,
    line: usize,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let config = ctx.config()?;
    let prefix = args.prefix.as_deref().unwrap_or("");
    let settings = config
        .origins
        .settings()
        .iter()
        .filter(|it| it.key.starts_with(prefix));
    let settings: Vec<Setting<'_>> = settings
        .map(|it| Setting {
            key: &it.key,
            value: &it.value,
            file: &it.origin.file,
            line: it.origin.line,
        })
        .collect();
    if format == Format::Json {
        let report = Report {
            schema: "maestro.sla-policy/1",
            as_of: shape::iso(ctx.now),
            revision: &config.revision,
            extends: &config.extends,
            settings,
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    if format != Format::Csv {
        let extends = if config.extends.is_empty() {
            "nothing".to_owned()
        } else {
            config.extends.join(", ")
        };
        page.line(Cell::own(format!(
            "revision {}, extends {extends}",
            config.revision
        )));
    }
    page.table(table(&settings));
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn table(settings: &[Setting<'_>]) -> Table {
    let mut table = Table::new(vec![
        Column::new("KEY"),
        Column::new("VALUE").shrinks_to(16),
        Column::new("FROM"),
    ]);
    for it in settings {
        table.row(vec![
            Cell::own(it.key.to_owned()),
            Cell::own(it.value.to_owned()),
            Cell::own(format!("{}:{}", it.file, it.line)),
        ]);
    }
    table
}
