use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::Serialize;
use serde_json::to_string;

use super::board::Board;
use super::document::replace_file;
use super::json;
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::incident::{Incident, Kind, Update};
use crate::model::{Priority, Text};
use crate::render::{self, Cell, Format};

/// Hand the incidents on: CSV, JSON, an RSS feed, pages for cState
///
/// RSS and cState are for the public: private incidents and private entries never stand in them.
/// CSV and JSON hold everything unless --public.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro incident export --to rss --sample
  maestro incident export --to csv --public
  maestro incident export --to cstate --out content/issues")]
pub(super) struct Args {
    /// One incident only: its name, a part of it, or its number
    #[arg(value_name = "ID")]
    id: Option<String>,

    /// The form
    #[arg(long, value_enum, value_name = "FORM", default_value = "json")]
    to: To,

    /// Leave private incidents out
    #[arg(long)]
    public: bool,

    /// For cState: the folder of its issues; one file for each incident
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum To {
    Csv,
    Json,
    Rss,
    Cstate,
}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    incidents: Vec<json::IncidentJson>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    ctx.format(&[Format::Table])?;
    if args.out.is_some() && args.to != To::Cstate {
        return Err(UserError::usage("--out is for --to cstate")
            .hint("the other forms go to standard output")
            .into());
    }
    let board = Board::read(ctx)?;
    let is_for_all = args.public || matches!(args.to, To::Rss | To::Cstate);
    let mut shown: Vec<&Incident> = match &args.id {
        Some(id) => vec![board.one(Some(id))?],
        None => board.incidents.iter().collect(),
    };
    shown.retain(|it| !is_for_all || !it.is_private());
    match args.to {
        To::Json => {
            let incidents = shown.iter().map(|it| json::incident(&board, it));
            let mut incidents = incidents.collect::<anyhow::Result<Vec<_>>>()?;
            if args.public {
                incidents
                    .iter_mut()
                    .for_each(json::IncidentJson::keep_public);
            }
            let report = Report {
                schema: "maestro.incident-export/1",
                as_of: shape::iso(board.now),
                incidents,
            };
            render::json(&mut ctx.out, &report)?;
        }
        To::Csv => csv(ctx, &shown)?,
        To::Rss => {
            let feed = rss(&board, &shown);
            write!(ctx.out, "{feed}")?;
        }
        To::Cstate => pages(ctx, args, &shown)?,
    }
    Ok(Outcome::Fine)
}

fn csv(ctx: &mut Ctx, shown: &[&Incident]) -> anyhow::Result<()> {
    let titles = [
        "id",
        "title",
        "severity",
        "kind",
        "status",
        "started_at",
        "reported_at",
        "declared_at",
        "resolved_at",
        "closed_at",
        "lead",
        "release",
        "impact",
        "cause",
        "fixed",
        "actions_open",
    ];
    let own = |it: Option<chrono::DateTime<chrono::Utc>>| {
        Cell::own(it.map_or_else(String::new, shape::iso))
    };
    let outside = |it: &Option<Text>| it.as_ref().map_or_else(|| Cell::own(""), Cell::outside);
    let mut rows = shown.iter().map(|it| {
        vec![
            Cell::own(it.name.clone()),
            Cell::outside(&it.title),
            Cell::own(it.severity().as_str()),
            Cell::own(it.kind.as_str()),
            Cell::own(it.status().as_str()),
            own(Some(it.started_at)),
            own(Some(it.reported_at)),
            own(Some(it.declared_at)),
            own(it.resolved_at),
            own(it.closed.as_ref().map(|it| it.at)),
            outside(&it.lead),
            outside(&it.release),
            outside(&it.impact),
            outside(&it.cause),
            outside(&it.fixed),
            Cell::number(it.open_actions().count()),
        ]
    });
    render::sheet(&mut ctx.out, &titles, &mut rows)?;
    Ok(())
}

/// RSS 2.0, one item for each word to the public, the newest first.
fn rss(board: &Board, shown: &[&Incident]) -> String {
    let project = board.config.project.name.as_deref().unwrap_or("maestro");
    let repo = board
        .config
        .sources
        .iter()
        .find_map(|it| it.repo.as_deref());
    let link = repo.map_or_else(
        || "urn:maestro:incidents".to_owned(),
        |it| format!("https://github.com/{it}"),
    );
    let mut updates: Vec<(&Incident, &Update, usize)> = shown
        .iter()
        .flat_map(|it| {
            it.updates
                .iter()
                .enumerate()
                .map(move |(n, update)| (*it, update, n))
        })
        .filter(|(it, update, _)| it.is_public_update(update))
        .collect();
    updates.sort_by_key(|(it, update, n)| (std::cmp::Reverse(update.at), it.id, *n));
    let mut res = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\">\n<channel>\n",
    );
    res.push_str(&format!(
        "<title>{}: incidents</title>\n<link>{}</link>\n<description>What burns, and what was done.</description>\n<lastBuildDate>{}</lastBuildDate>\n",
        render::html(project),
        render::html(&link),
        board.now.to_rfc2822(),
    ));
    for (it, update, n) in updates {
        let link = update.link.as_ref().map_or_else(String::new, |it| {
            format!("<link>{}</link>\n", render::text_html(it))
        });
        res.push_str(&format!(
            "<item>\n<title>{} {}: {}</title>\n{link}<guid isPermaLink=\"false\">{}/{}</guid>\n<pubDate>{}</pubDate>\n<description>{}</description>\n</item>\n",
            it.severity(),
            update.kind,
            render::text_html(&it.title),
            it.name,
            n + 1,
            update.at.to_rfc2822(),
            render::text_html(&update.text),
        ));
    }
    res.push_str("</channel>\n</rss>\n");
    res
}

fn pages(ctx: &mut Ctx, args: &Args, shown: &[&Incident]) -> anyhow::Result<()> {
    let told: Vec<&&Incident> = shown.iter().filter(|it| it.kind != Kind::Drill).collect();
    let Some(folder) = &args.out else {
        let [it] = told.as_slice() else {
            return Err(UserError::usage("cState wants a file for each incident")
                .hint("name a folder with --out, or one incident")
                .into());
        };
        let page = cstate(it)?;
        write!(ctx.out, "{page}")?;
        return Ok(());
    };
    if ctx.is_sample() {
        return Err(UserError::usage("the sample writes nothing").into());
    }
    fs::create_dir_all(folder)
        .with_context(|| UserError::failed(format!("cannot write into {}", folder.display())))?;
    let mut n = 0;
    for it in &told {
        let path: PathBuf = Path::new(folder).join(format!("{}.md", it.name));
        let page = cstate(it)?;
        if fs::read_to_string(&path).ok().as_deref() == Some(page.as_str()) {
            continue;
        }
        replace_file(&path, &page)
            .with_context(|| UserError::failed(format!("cannot write {}", path.display())))?;
        n += 1;
    }
    writeln!(ctx.out, "{} incidents, {n} files written", told.len())?;
    Ok(())
}

/// Front matter and updates as cState reads them (<https://github.com/cstate/cstate>).
fn cstate(it: &Incident) -> anyhow::Result<String> {
    let severity = match (it.kind, it.severity()) {
        (Kind::Maintenance, _) | (_, Priority::P3) => "notice",
        (_, Priority::P0) => "down",
        _ => "disrupted",
    };
    let date = |at: chrono::DateTime<chrono::Utc>| at.format("%Y-%m-%d %H:%M:%S").to_string();
    let affected: Vec<String> = it
        .affected
        .iter()
        .flat_map(render::words_of)
        .map(|it| to_string(&it))
        .collect::<Result<_, _>>()?;
    let mut res = format!(
        "---\ntitle: {}\ndate: {}\nresolved: {}\n",
        to_string(&render::terminal(&it.title))?,
        date(it.started_at),
        it.resolved_at.is_some(),
    );
    if let Some(at) = it.resolved_at {
        res.push_str(&format!("resolvedWhen: {}\n", date(at)));
    }
    res.push_str(&format!(
        "severity: {severity}\naffected: [{}]\nsection: issue\n---\n",
        affected.join(", ")
    ));
    for update in it
        .updates
        .iter()
        .rev()
        .filter(|update| it.is_public_update(update))
    {
        let words = render::markdown(&update.text).replace("{{", "{ {");
        res.push_str(&format!(
            "\n*{}* - {words} {{{{< track \"{}\" >}}}}\n",
            update.kind,
            date(update.at)
        ));
    }
    Ok(res)
}
