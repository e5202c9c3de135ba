use serde::Serialize;

use super::late;
use crate::cli::incident::board::Board;
use crate::cli::incident::view;
use crate::cli::incident::write::{self, Happened};
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::incident::{self, DeadlineState, Group, Ticked, What, people};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};

/// Show the checklist, or tick one of its items
///
/// The list has four groups: pre, during, deploy and post. The last one keeps the incident from
/// being closed. An item that asks for reviewers wants as many names in its evidence: '@ana @ben'.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro incident hotfix check --sample
  maestro incident hotfix check crash fix --evidence '#241'
  maestro incident hotfix check crash reviewed --evidence '@ana @ben'
  maestro incident hotfix check crash mail --waive 'nobody left an address'")]
pub(super) struct Args {
    /// The incident [default: the one that burns]
    #[arg(value_name = "ID")]
    id: Option<String>,

    /// The item to tick
    #[arg(value_name = "ITEM", requires = "id")]
    item: Option<String>,

    /// How one can see it
    #[arg(long, value_name = "TEXT", requires = "item")]
    evidence: Option<String>,

    /// It is not needed here, and why
    #[arg(
        long,
        value_name = "REASON",
        requires = "item",
        conflicts_with = "evidence"
    )]
    waive: Option<String>,

    /// Take the tick back
    #[arg(long, requires = "item", conflicts_with_all = ["waive", "evidence"])]
    undo: bool,

    /// End with 3 when an item is late
    #[arg(long, conflicts_with = "item")]
    exit_code: bool,

    #[command(flatten)]
    happened: Happened,
}

#[derive(Serialize)]
struct ChecklistJson {
    schema: &'static str,
    as_of: String,
    id: String,
    items: Vec<ItemJson>,
}

#[derive(Serialize)]
struct ItemJson {
    item: String,
    group: Group,
    text: String,
    due_at: Option<String>,
    done_at: Option<String>,
    actor: Option<Text>,
    evidence: Option<Text>,
    waived: Option<Text>,
    state: DeadlineState,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.item {
        Some(item) => tick(ctx, args, item),
        None => checklist(ctx, args),
    }
}

fn checklist(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let board = Board::read(ctx)?;
    let it = board.one(args.id.as_deref())?;
    let items = incident::checklist(board.settings(), it, board.now);
    let is_late = |it: &Ticked<'_>| !it.is_settled() && it.state == DeadlineState::Missed;
    let n_late = items.iter().filter(|it| is_late(it)).count();
    if format == Format::Json {
        let report = ChecklistJson {
            schema: "maestro.incident-hotfix-check/1",
            as_of: shape::iso(board.now),
            id: it.name.clone(),
            items: items.iter().map(item).collect(),
        };
        render::json(&mut ctx.out, &report)?;
    } else {
        let mut page = Page::default();
        if format == Format::Csv {
            page.table(rows(&board, &items, None));
        } else {
            let settled = items.iter().filter(|it| it.is_settled()).count();
            page.line(Cell::own(format!(
                "{}: {settled} of {} done, {n_late} late",
                it.name,
                items.len()
            )));
            for group in Group::ALL {
                page.heading(Cell::own(heading(&board, &items, *group)));
                page.table(rows(&board, &items, Some(*group)));
            }
        }
        ctx.show(format, &page)?;
    }
    Ok(if args.exit_code && 0 < n_late {
        Outcome::Finding
    } else {
        Outcome::Fine
    })
}

fn heading(board: &Board, items: &[Ticked<'_>], group: Group) -> String {
    let due_at = items
        .iter()
        .find(|it| it.item.group == group)
        .and_then(|it| it.due_at);
    let by = due_at.map_or_else(String::new, |it| {
        format!(", by {}", view::by_clock(it, board.now, board.zone()))
    });
    format!("{group}{by}")
}

fn rows(board: &Board, items: &[Ticked<'_>], group: Option<Group>) -> Table {
    let mut table = Table::new(vec![
        Column::new("ITEM"),
        Column::new("WHAT").shrinks_to(20),
        Column::new("STATE"),
        Column::new("WHO").drops(1),
        Column::new("EVIDENCE").shrinks_to(10),
    ]);
    for it in items
        .iter()
        .filter(|it| group.is_none_or(|group| it.item.group == group))
    {
        let (mark, who, evidence) = match it.checked {
            None => (open_word(it, board), "".into(), "".into()),
            Some(checked) => {
                let word = if checked.waived.is_some() {
                    "waived"
                } else {
                    "done"
                };
                let at = view::by_clock(checked.at, board.now, board.zone());
                let why = checked.waived.as_ref().or(checked.evidence.as_ref());
                (
                    Cell::own(format!("{word} {at}")).tone(Tone::Good),
                    Cell::outside(&checked.actor),
                    why.map_or_else(|| "".into(), Cell::outside),
                )
            }
        };
        table.row(vec![
            Cell::own(it.item.id.clone()),
            Cell::own(it.item.text.clone()),
            mark,
            who,
            evidence,
        ]);
    }
    table
}

fn open_word(it: &Ticked<'_>, board: &Board) -> Cell {
    match it.due_at {
        Some(due_at) if due_at < board.now => {
            let late = shape::rough(late(due_at, board.now));
            Cell::own(format!("open, {late} late")).tone(Tone::Bad)
        }
        _ => "open".into(),
    }
}

fn item(it: &Ticked<'_>) -> ItemJson {
    ItemJson {
        item: it.item.id.clone(),
        group: it.item.group,
        text: it.item.text.clone(),
        due_at: it.due_at.map(shape::iso),
        done_at: it.checked.map(|it| shape::iso(it.at)),
        actor: it.checked.map(|it| it.actor.clone()),
        evidence: it.checked.and_then(|it| it.evidence.clone()),
        waived: it.checked.and_then(|it| it.waived.clone()),
        state: it.state,
    }
}

fn tick(ctx: &mut Ctx, args: &Args, name: &str) -> anyhow::Result<Outcome> {
    ctx.format(write::FORMATS)?;
    // `deploy/announce` names the group, too.
    let id = name.rsplit('/').next().unwrap_or(name);
    let board = write::write(ctx, args.id.as_deref(), &args.happened, &mut |draft| {
        let items = &draft.config.incident.items;
        let Some(item) = items.iter().find(|it| it.id == id) else {
            let known: Vec<&str> = items.iter().map(|it| it.id.as_str()).collect();
            return Err(
                UserError::usage(format!("the checklist has no item `{id}`"))
                    .hint(format!("it has {}", known.join(", ")))
                    .into(),
            );
        };
        let named = args.evidence.as_deref().map_or(0, people);
        let wanted = usize::try_from(item.reviewers).unwrap_or(0);
        if !args.undo && args.waive.is_none() && named < wanted {
            let message = format!("{id} asks for {wanted} reviewers, named: {named}");
            return Err(UserError::refused(message)
                .hint("name them with --evidence '@ana @ben', or say why not with --waive REASON")
                .into());
        }
        Ok(vec![What::Check {
            item: id.into(),
            done: !args.undo && args.waive.is_none(),
            evidence: args.evidence.as_deref().map(Text::from),
            waived: args.waive.as_deref().map(Text::from),
        }])
    })?;
    let it = write::first(&board)?;
    let word = match (args.undo, &args.waive) {
        (true, _) => "open again",
        (false, Some(_)) => "waived",
        (false, None) => "done",
    };
    let lines = vec![write::line(it, format!("{id} {word}"))];
    write::tell(ctx, &board, lines)
}
