use serde::Serialize;

use crate::cli::{Ctx, Outcome, shape};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Page, Table};
use crate::store::{Hit, Spot, Store};

/// Search titles, labels, opening posts and messages
///
/// All words must occur; `inst*` finds beginnings, "install fails" finds the phrase. Accents and
/// case do not matter. The best match comes first.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro log search proxy --sample\n  maestro log search '\"another person\" key' --sample"
)]
pub(super) struct Args {
    /// What to look for
    #[arg(value_name = "WORDS", required = true)]
    words: Vec<String>,

    /// Show at most N matches
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: usize,
}

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    as_of: String,
    hits: Vec<HitJson<'a>>,
}

#[derive(Serialize)]
struct HitJson<'a> {
    id: String,
    r#ref: Text,
    title: Text,
    r#where: &'static str,
    at: String,
    snippet: &'a Text,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let store = ctx.read_log()?.store;
    let as_of = ctx.as_of();
    let hits = store.search(&args.words.join(" "), as_of, args.limit)?;
    if hits.is_empty() {
        ctx.say("note: nothing found");
    }
    if format == Format::Json {
        let shown = hits
            .iter()
            .map(|it| hit(&store, it))
            .collect::<anyhow::Result<_>>()?;
        let report = Report {
            schema: "maestro.log-search/1",
            as_of: shape::iso(ctx.now),
            hits: shown,
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut table = Table::new(vec![
        Column::new("REF"),
        Column::new("WHERE").drops(0),
        Column::new("DATE").drops(1),
        Column::new("TITLE").shrinks_to(12),
        Column::new("TEXT").shrinks_to(20),
    ]);
    for it in &hits {
        let shown = hit(&store, it)?;
        table.row(vec![
            Cell::outside(&shown.r#ref),
            Cell::own(shown.r#where),
            Cell::own(it.at.format("%Y-%m-%d").to_string()),
            Cell::outside(&shown.title),
            Cell::outside(&it.snippet),
        ]);
    }
    let mut page = Page::default();
    page.table(table);
    if !hits.is_empty() || format == Format::Csv {
        ctx.show(format, &page)?;
    }
    Ok(Outcome::Fine)
}

fn hit<'a>(store: &Store, hit: &'a Hit) -> anyhow::Result<HitJson<'a>> {
    let conversation = store.conversation(hit.conversation, None, false)?;
    let (reference, title) = conversation
        .map(|it| (it.reference(), it.title))
        .unwrap_or_default();
    Ok(HitJson {
        id: hit.conversation.to_string(),
        r#ref: reference,
        title,
        r#where: spot(hit.spot),
        at: shape::iso(hit.at),
        snippet: &hit.snippet,
    })
}

fn spot(spot: Spot) -> &'static str {
    match spot {
        Spot::Title => "title",
        Spot::Label => "label",
        Spot::Body => "opening",
        Spot::Message => "message",
    }
}
