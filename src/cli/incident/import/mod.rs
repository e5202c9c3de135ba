mod records;

use std::collections::HashSet;
use std::path::PathBuf;

use serde::Serialize;

use crate::cli::{Ctx, Outcome, shape};
use crate::incident::{
    self, Ending, Field, ImportOptions, Imported, IncidentId, Kind, Opened, Record, Refusal, Said,
    What,
};
use crate::model::{Priority, Text};
use crate::render::{self, Cell, Column, Format, Page, Table};
use crate::store::Store;

/// Take incidents in from another tool: CSV or JSON
///
/// Columns are found by their usual names (id, title or name, severity or priority, started_at,
/// reported_at, resolved_at, status). A record that cannot be read is rejected alone, with its
/// line and the reason, and the command ends with 3. The same file again changes nothing; what
/// was over meanwhile is closed.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro incident import incidents.csv --dry-run
  maestro incident import incidents.csv --severity 1=P0 --severity 2=P1
  maestro incident import statuspage.json --default-severity P2")]
pub(super) struct Args {
    /// The file: .csv or .json
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// What the other tool calls a severity; may be given several times
    #[arg(long, value_name = "WORD=P", value_parser = mapped)]
    severity: Vec<(String, Priority)>,

    /// Whose ids these are: two tools may both have an incident 7
    #[arg(long, value_name = "NAME", default_value = "import")]
    source: String,

    /// The severity of records that name none, or none that is known
    #[arg(long, value_name = "P")]
    default_severity: Option<Priority>,

    /// Close what the other tool calls open, at its last moment: for archives
    #[arg(long)]
    close_open: bool,

    /// Only look: the same work, and nothing is stored
    #[arg(long)]
    dry_run: bool,
}

fn mapped(text: &str) -> Result<(String, Priority), String> {
    let (word, priority) = text
        .split_once('=')
        .ok_or_else(|| "expected WORD=P, such as 1=P0".to_owned())?;
    Ok((word.trim().to_lowercase(), priority.trim().parse()?))
}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    dry_run: bool,
    created: usize,
    updated: usize,
    unchanged: usize,
    rejected: usize,
    without_zone: usize,
    rejections: Vec<RejectionJson>,
}

#[derive(Serialize)]
struct RejectionJson {
    line: u64,
    column: Text,
    code: &'static str,
    message: Text,
}

#[derive(Default)]
struct Counts {
    created: usize,
    updated: usize,
    unchanged: usize,
    without_zone: usize,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let config = ctx.config()?;
    let options = ImportOptions {
        timezone: config.project.timezone,
        severities: args.severity.iter().cloned().collect(),
        default_severity: args.default_severity,
    };
    let records = records::records(&args.file)?;
    let is_empty = records.is_empty();
    let (mut taken, rejections) = read(records, &options);
    for it in &mut taken {
        it.external_id = it.external_id_of(&args.source);
    }
    let mut counts = Counts::default();
    let mut store = if args.dry_run && !ctx.is_sample() && !ctx.db_path()?.exists() {
        Store::in_memory()?
    } else if args.dry_run {
        ctx.read_log()?.store
    } else {
        ctx.write_log()?
    };
    let known = store.incidents(None)?;
    let closed: HashSet<IncidentId> = known
        .iter()
        .filter(|it| it.is_closed())
        .map(|it| it.id)
        .collect();
    for it in &taken {
        counts.without_zone += it.n_without_zone;
        one(ctx, &mut store, it, args, &options, &closed, &mut counts)?;
    }
    let outcome = match (rejections.is_empty(), is_empty) {
        (false, _) => Outcome::Finding,
        (true, true) => Outcome::CannotTell,
        (true, false) => Outcome::Fine,
    };
    if is_empty {
        ctx.say("note: there is no record in it; did the command that wrote it fail?");
    }
    if 0 < counts.without_zone {
        ctx.say(&format!(
            "note: {} moments name no zone; read in {}",
            counts.without_zone, options.timezone
        ));
    }
    tell(ctx, format, args, &counts, rejections)?;
    Ok(outcome)
}

fn read(
    records: Vec<(u64, Record)>,
    options: &ImportOptions,
) -> (Vec<Imported>, Vec<(u64, Refusal)>) {
    let mut seen = HashSet::new();
    let (mut taken, mut rejections) = (Vec::new(), Vec::new());
    for (line, record) in records {
        match incident::imported(&record, options) {
            Err(refusal) => rejections.push((line, refusal)),
            Ok(it) if !seen.insert(it.external_id.clone()) => {
                let refusal = Refusal {
                    code: "E-DUP",
                    column: "id".to_owned(),
                    message: "the same id as an earlier record".to_owned(),
                };
                rejections.push((line, refusal));
            }
            Ok(it) => taken.push(it),
        }
    }
    (taken, rejections)
}

/// Each incident is one transaction; the same again is none.
fn one(
    ctx: &Ctx,
    store: &mut Store,
    it: &Imported,
    args: &Args,
    options: &ImportOptions,
    known_closed: &HashSet<IncidentId>,
    counts: &mut Counts,
) -> anyhow::Result<()> {
    let over_at = it.resolved_at.or(args.close_open.then_some(it.reported_at));
    let closed = over_at.map(|at| Said {
        at: ctx.now,
        happened_at: at,
        actor: ctx.actor(),
        public: !it.private,
        what: What::Closed {
            ending: Ending::Resolved,
            into: None,
            reason: Some("imported".into()),
        },
    });
    if let Some(id) = store.imported_incident(&it.external_id)? {
        let Some(closed) = closed.filter(|_| !known_closed.contains(&id)) else {
            counts.unchanged += 1;
            return Ok(());
        };
        counts.updated += 1;
        if !args.dry_run {
            store.write_incident(id, &mut |_, _| Ok(vec![closed.clone()]))?;
        }
        return Ok(());
    }
    counts.created += 1;
    if args.dry_run {
        return Ok(());
    }
    let mut said = vec![opened(ctx, it)];
    said.extend(it.summary.clone().map(|summary| Said {
        at: ctx.now,
        happened_at: it.started_at,
        actor: ctx.actor(),
        public: false,
        what: What::Set {
            field: Field::Summary,
            value: Some(summary),
        },
    }));
    said.extend(closed);
    let started_on = it.started_at.with_timezone(&options.timezone).date_naive();
    let name = incident::name(&it.title, started_on);
    store.open_incident(&name, &said)?;
    Ok(())
}

fn opened(ctx: &Ctx, it: &Imported) -> Said {
    Said {
        at: ctx.now,
        happened_at: it.reported_at,
        actor: ctx.actor(),
        public: !it.private,
        what: What::Opened(Opened {
            title: it.title.clone(),
            kind_of: Kind::Incident,
            severity: it.severity,
            started_at: it.started_at,
            detected_at: None,
            reported_at: it.reported_at,
            lead: None,
            release: None,
            private: it
                .private
                .then(|| "private where it was imported from".into()),
            until: None,
            conversations: Vec::new(),
            external_id: Some(it.external_id.clone()),
        }),
    }
}

fn tell(
    ctx: &mut Ctx,
    format: Format,
    args: &Args,
    counts: &Counts,
    rejections: Vec<(u64, Refusal)>,
) -> anyhow::Result<()> {
    if format == Format::Json {
        let report = Report {
            schema: "maestro.incident-import/1",
            as_of: shape::iso(ctx.now),
            dry_run: args.dry_run,
            created: counts.created,
            updated: counts.updated,
            unchanged: counts.unchanged,
            rejected: rejections.len(),
            without_zone: counts.without_zone,
            rejections: rejections
                .into_iter()
                .map(|(line, it)| RejectionJson {
                    line,
                    column: it.column.into(),
                    code: it.code,
                    message: it.message.into(),
                })
                .collect(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(());
    }
    let mut page = Page::default();
    let would = if args.dry_run { "would be " } else { "" };
    page.line(Cell::own(format!(
        "{would}{} created, {} closed meanwhile, {} unchanged, {} rejected",
        counts.created,
        counts.updated,
        counts.unchanged,
        rejections.len()
    )));
    let mut table = Table::new(vec![
        Column::new("LINE").right(),
        Column::new("COLUMN"),
        Column::new("CODE"),
        Column::new("WHY").shrinks_to(20),
    ]);
    for (line, it) in rejections {
        table.row(vec![
            Cell::number(line),
            Cell::outside(&it.column.into()),
            Cell::own(it.code),
            Cell::outside(&it.message.into()),
        ]);
    }
    page.table(table);
    ctx.show(format, &page)
}
