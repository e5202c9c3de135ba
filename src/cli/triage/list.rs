use super::fields::{self, Fields};
use super::news::{last_look, since};
use super::{asked, calm, json, kin, promise, view};
use crate::cli::desk::Desk;
use crate::cli::extract::github;
use crate::cli::{Ctx, Outcome, gate, incident, shape};
use crate::error::UserError;
use crate::render::Format;
use crate::store::Filter;
use crate::triage::{self, Fate, Placement, Position, Queue};

/// Rows on a terminal unless `--all` or `--limit` says otherwise.
const ROWS: usize = 20;

/// Show the queue (what `maestro triage` alone does)
#[derive(Debug, clap::Args)]
#[group(skip)]
#[command(
    after_help = "Examples:\n  maestro triage --sample\n  maestro triage --view snoozed --sample\n  maestro triage list --public --format csv"
)]
pub(super) struct Args {
    /// Search all that is open instead: `is:late label:bug owner:@me 'age:>3d'`
    #[arg(value_name = "QUERY")]
    query: Vec<String>,

    /// Show at most N rows [default: 20 on a terminal, all through a pipe]
    #[arg(long, value_name = "N")]
    limit: Option<usize>,

    /// Show every row, on a terminal too
    #[arg(long, conflicts_with = "limit")]
    all: bool,

    /// What to list: what needs you, what waits on others, what is snoozed, duplicates, or what was
    /// promised [default: us, or all that is open where a QUERY is given]
    #[arg(long, value_enum, value_name = "WHICH")]
    view: Option<Which>,

    /// Print only these fields, as JSON: `ref,title,due_at`
    #[arg(long, value_name = "FIELDS", value_delimiter = ',')]
    json: Option<Vec<String>>,

    /// Leave private conversations out
    #[arg(long)]
    public: bool,

    /// Run `maestro extract` first: what cannot be read is told, and the queue is shown all the same
    #[arg(long)]
    sync: bool,

    /// End with 3 when something is overdue, with 4 when nobody can tell
    #[arg(long)]
    exit_code: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Which {
    Us,
    Them,
    Snoozed,
    Dupes,
    Promises,
}

impl Which {
    /// `None`: no conversations, but promises.
    fn view(self) -> Option<View> {
        match self {
            Self::Us => Some(View::Us),
            Self::Them => Some(View::Them),
            Self::Snoozed => Some(View::Snoozed),
            Self::Dupes => Some(View::Dupes),
            Self::Promises => None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum View {
    Us,
    Them,
    Snoozed,
    Dupes,
}

impl View {
    pub(super) fn placement(self) -> Placement {
        match self {
            Self::Us => Placement::Queue,
            Self::Them => Placement::WaitingOnThem,
            Self::Snoozed => Placement::Snoozed,
            Self::Dupes => Placement::Duplicate,
        }
    }
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let query = asked::query(&args.query)?;
    let fields = args.json.as_deref().map(Fields::named).transpose()?;
    let format = match fields {
        Some(_) => ctx.format_or(Format::Json, &[Format::Json])?,
        None => ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?,
    };
    if args.sync {
        sync(ctx);
    }
    let desk = Desk::open(ctx)?;
    let on_screen = ctx.screen().width.is_some() && !args.all;
    let limit = args
        .limit
        .unwrap_or(if on_screen { ROWS } else { usize::MAX });
    if args.view == Some(Which::Promises) {
        return promises(ctx, &desk, args, format, limit);
    }
    let view = args.view.and_then(Which::view);
    let mut gathered = if query.is_empty() {
        gather(&desk, view.unwrap_or(View::Us), args.public, limit)?
    } else {
        let mut shown = asked::gather(ctx, &desk, &query, view, args.public)?;
        shown.items.truncate(limit);
        Gathered {
            shown,
            positions: Vec::new(),
        }
    };
    kin::relate(&desk, &mut gathered.shown.items, args.public)?;
    if format == Format::Json {
        let watches = match query.is_empty() {
            true => gate::watches(ctx, args.public)?,
            false => Vec::new(),
        };
        let report = json::list(shape::iso(ctx.now), &gathered.shown, watches);
        fields::print(ctx, &report, fields.as_ref())?;
    } else {
        show(ctx, &desk, args, &gathered, format)?;
    }
    let stale = !desk.freshness().faults.is_empty();
    Ok(match (args.exit_code, 0 < gathered.shown.late) {
        (false, _) => Outcome::Fine,
        (true, true) => Outcome::Finding,
        (true, false) if stale => Outcome::CannotTell,
        (true, false) => Outcome::Fine,
    })
}

/// What was promised, in a list of its own.
fn promises(
    ctx: &mut Ctx,
    desk: &Desk,
    args: &Args,
    format: Format,
    limit: usize,
) -> anyhow::Result<Outcome> {
    if !args.query.is_empty() || args.json.is_some() {
        let message = "--view promises takes no QUERY and no --json FIELDS";
        return Err(UserError::usage(message)
            .hint("`--format json` prints every key of it")
            .into());
    }
    let (mut listed, tally) = promise::gather(desk, args.public)?;
    let late = listed.iter().any(|it| it.fate == Some(Fate::Overdue));
    let matching = listed.len();
    listed.truncate(limit);
    promise::list(ctx, desk, format, (&listed, matching), tally)?;
    Ok(if args.exit_code && late {
        Outcome::Finding
    } else if args.exit_code && !desk.freshness().faults.is_empty() {
        Outcome::CannotTell
    } else {
        Outcome::Fine
    })
}

/// What a query found stands alone: "since you last looked" belongs to the whole queue.
fn show(
    ctx: &mut Ctx,
    desk: &Desk,
    args: &Args,
    gathered: &Gathered,
    format: Format,
) -> anyhow::Result<()> {
    let queue = &gathered.shown;
    if !args.query.is_empty() {
        let page = view::found(desk, queue, args.view.and_then(Which::view), format);
        return ctx.show(format, &page);
    }
    let actor = ctx.actor();
    let last = last_look(ctx, desk, &actor)?;
    let since = last
        .map(|it| Ok::<_, anyhow::Error>((it, since(desk, &gathered.positions, it)?)))
        .transpose()?;
    let mut fires = incident::notices(desk, args.public)?;
    if !desk.config.watches.is_empty() {
        fires.extend(gate::proposals(ctx, args.public)?);
    }
    let view = args.view.and_then(Which::view).unwrap_or(View::Us);
    let page = view::list(
        desk,
        queue,
        view,
        since,
        fires,
        (calm::calm(desk, &gathered.positions, view), format),
    );
    ctx.show(format, &page)?;
    if ctx.is_live_terminal() && !desk.missing {
        ctx.write_log()?.set_look(&actor, ctx.now)?;
    }
    Ok(())
}

/// The queue is shown whatever comes of it; what is missing also stands in its header.
fn sync(ctx: &mut Ctx) {
    let repos = github::configured(ctx);
    match repos.and_then(|it| github::follow(ctx, &it, &github::Wish::default())) {
        Ok(done) => {
            for error in done.iter().filter_map(|it| it.error.as_ref()) {
                ctx.failed(error);
            }
        }
        Err(error) => {
            ctx.failed(&error);
        }
    }
}

/// The head of the queue, and the positions of all that is unsettled.
pub(super) struct Gathered {
    pub(super) shown: Queue,
    pub(super) positions: Vec<Position>,
}

/// Lines up all that is unsettled and reads what is shown of it. With the cache only that much of
/// the log is read; without, every unsettled conversation is.
pub(super) fn gather(
    desk: &Desk,
    view: View,
    public: bool,
    limit: usize,
) -> anyhow::Result<Gathered> {
    // Who wants all of it reads all of it.
    let cached = match limit {
        usize::MAX => None,
        _ => desk.positions()?.filter(|it| limit < it.len()),
    };
    let Some(positions) = cached else {
        return gather_all(desk, view, public, limit);
    };
    let (ids, mut shown) = triage::line_up(&positions, desk.now, public, view.placement());
    desk.those(&ids[..limit.min(ids.len())], &mut |matter| {
        shown.items.push(matter.item());
        Ok(())
    })?;
    Ok(Gathered { shown, positions })
}

fn gather_all(desk: &Desk, view: View, public: bool, limit: usize) -> anyhow::Result<Gathered> {
    let mut items = Vec::new();
    desk.each(Filter::Unsettled, &mut |matter| {
        items.push(matter.item());
        Ok(())
    })?;
    let positions = items.iter().map(|it| it.position).collect();
    let mut shown = triage::queue(items, public, view.placement());
    shown.items.truncate(limit);
    Ok(Gathered { shown, positions })
}
