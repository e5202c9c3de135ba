use super::board::Board;
use super::write::{self, Happened};
use super::{view, when};
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::incident::{Action, ActionKind, ActionState, Incident, What};
use crate::model::Text;
use crate::render::{Cell, Column, Format, Page, Table, Tone};

/// Note what has to be done after the fire, and by whom
///
/// An action needs an owner before its incident can be closed. Open ones stand below
/// `maestro incident`, and one that is late fails `maestro incident check`.
#[derive(Debug, clap::Args)]
#[command(
    subcommand_required = true,
    after_help = "Examples:\n  maestro incident action list --sample\n  maestro incident action add crash 'test on macOS 13' --owner @jonas --due 7d"
)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Add(AddArgs),
    Set(SetArgs),
    List(ListArgs),
}

/// Add an action
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  maestro incident action add crash 'test start-up on macOS 13' --owner @jonas"
)]
struct AddArgs {
    /// The incident: its name, a part of it, or its number
    #[arg(value_name = "ID")]
    id: String,

    /// What is to be done: begin with a verb
    #[arg(value_name = "TEXT")]
    text: String,

    /// Who does it
    #[arg(long, value_name = "WHO")]
    owner: Option<String>,

    /// By when: 7d (from now), a date, or RFC 3339
    #[arg(long, value_name = "TIME", default_value = "7d")]
    due: String,

    /// What it does: detect, prevent, correct, or change the process
    #[arg(long, value_name = "KIND", default_value = "prevent")]
    kind: ActionKind,

    #[command(flatten)]
    happened: Happened,
}

/// Change an action: done, rejected, another owner, another date
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro incident action set crash A1 --state done --link '#250'\n  maestro incident action set crash A2 --state rejected --reason 'see A1'"
)]
struct SetArgs {
    /// The incident: its name, a part of it, or its number
    #[arg(value_name = "ID")]
    id: String,

    /// The action, such as A1
    #[arg(value_name = "ACTION")]
    action: String,

    /// Its state: open, done or rejected
    #[arg(long, value_name = "STATE", required_unless_present_any = ["owner", "due", "link"])]
    state: Option<ActionState>,

    /// Who does it
    #[arg(long, value_name = "WHO")]
    owner: Option<String>,

    /// By when: 7d (from now), a date, or RFC 3339
    #[arg(long, value_name = "TIME")]
    due: Option<String>,

    /// Why
    #[arg(long, value_name = "TEXT", required_if_eq("state", "rejected"))]
    reason: Option<String>,

    /// Where one can see it
    #[arg(long, value_name = "URL")]
    link: Option<String>,

    #[command(flatten)]
    happened: Happened,
}

/// List the open actions of all incidents
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro incident action list --sample\n  maestro incident action list --all --format csv"
)]
struct ListArgs {
    /// Show what is done or rejected, too
    #[arg(long)]
    all: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        Command::Add(args) => add(ctx, args),
        Command::Set(args) => set(ctx, args),
        Command::List(args) => list(ctx, args),
    }
}

fn add(ctx: &mut Ctx, args: &AddArgs) -> anyhow::Result<Outcome> {
    ctx.format(write::FORMATS)?;
    if args.text.trim().is_empty() {
        return Err(UserError::usage("an action needs words").into());
    }
    let zone = ctx.config()?.project.timezone;
    let due_at = when::ahead("--due", &args.due, ctx.now, zone)?;
    let me = ctx.actor();
    let owner = args.owner.as_deref().map(|it| match it {
        "me" | "@me" => me.clone(),
        other => other.into(),
    });
    let mut number = 1;
    let board = write::write(ctx, Some(&args.id), &args.happened, &mut |draft| {
        let last = draft.incident.actions.iter().map(|it| it.number).max();
        number = last.unwrap_or(0).saturating_add(1);
        Ok(vec![What::Action {
            number,
            text: args.text.as_str().into(),
            kind_of: args.kind,
            owner: owner.clone(),
            due_at: Some(due_at),
        }])
    })?;
    let it = write::first(&board)?;
    let text = Text::from(args.text.as_str());
    let mut lines = vec![write::line_with(it, &format!("action A{number}"), &text)];
    if owner.is_none() {
        let words = format!(
            "it has no owner yet: maestro incident action set {} A{number} --owner WHO",
            it.handle()
        );
        lines.push(vec![Cell::own(words).tone(Tone::Warn)]);
    }
    write::tell(ctx, &board, lines)
}

fn set(ctx: &mut Ctx, args: &SetArgs) -> anyhow::Result<Outcome> {
    ctx.format(write::FORMATS)?;
    let zone = ctx.config()?.project.timezone;
    let due_at = args
        .due
        .as_deref()
        .map(|it| when::ahead("--due", it, ctx.now, zone))
        .transpose()?;
    let digits = args.action.trim_start_matches(['A', 'a']);
    let number: u32 = digits
        .parse()
        .map_err(|_| UserError::usage(format!("`{}` is no action, such as A1", args.action)))?;
    let board = write::write(ctx, Some(&args.id), &args.happened, &mut |draft| {
        if !draft.incident.actions.iter().any(|it| it.number == number) {
            let message = format!("{} has no action A{number}", draft.incident.name);
            return Err(UserError::failed(message)
                .hint("`maestro incident action list --all` names them")
                .into());
        }
        Ok(vec![What::ActionChanged {
            number,
            state: args.state,
            owner: args.owner.as_deref().map(Text::from),
            due_at,
            reason: args.reason.as_deref().map(Text::from),
            link: args.link.as_deref().map(Text::from),
        }])
    })?;
    let it = write::first(&board)?;
    let words = match args.state {
        Some(state) => format!("action A{number} is {state}"),
        None => format!("action A{number} changed"),
    };
    let lines = vec![write::line(it, words)];
    write::tell(ctx, &board, lines)
}

fn list(ctx: &mut Ctx, args: &ListArgs) -> anyhow::Result<Outcome> {
    #[derive(serde::Serialize)]
    struct Report {
        schema: &'static str,
        as_of: String,
        actions: Vec<Of>,
    }

    #[derive(serde::Serialize)]
    struct Of {
        incident: String,
        #[serde(flatten)]
        action: super::json::ActionJson,
    }

    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let board = Board::read(ctx)?;
    let shown = |action: &&Action| args.all || action.state == ActionState::Open;
    if format == Format::Json {
        let actions = board.incidents.iter().flat_map(|it| {
            it.actions.iter().filter(shown).map(|action| Of {
                incident: it.name.clone(),
                action: super::json::action(action, board.now),
            })
        });
        let report = Report {
            schema: "maestro.incident-actions/1",
            as_of: shape::iso(board.now),
            actions: actions.collect(),
        };
        crate::render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut table = header();
    for it in &board.incidents {
        for action in it.actions.iter().filter(shown) {
            table.row(row(&board, it, action));
        }
    }
    if table.rows.is_empty() {
        ctx.say("no action is open");
    }
    let mut page = Page::default();
    page.table(table);
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

pub(super) fn header() -> Table {
    Table::new(vec![
        Column::new("INCIDENT").drops(1),
        Column::new("A"),
        Column::new("STATE"),
        Column::new("OWNER"),
        Column::new("DUE").right(),
        Column::new("WHAT").shrinks_to(16),
    ])
}

pub(super) fn row(board: &Board, it: &Incident, action: &Action) -> Vec<Cell> {
    let is_open = action.state == ActionState::Open;
    let due = match action.due_at {
        Some(due_at) if is_open => {
            let tone = if due_at < board.now {
                Tone::Bad
            } else {
                Tone::Plain
            };
            Cell::own(shape::due(due_at, board.now)).tone(tone)
        }
        Some(due_at) => Cell::own(view::by_clock(due_at, board.now, board.zone())),
        None => "-".into(),
    };
    vec![
        Cell::own(it.name.clone()),
        Cell::own(format!("A{}", action.number)),
        Cell::own(action.state.as_str()),
        action
            .owner
            .as_ref()
            .map_or_else(|| Cell::own("nobody").tone(Tone::Warn), Cell::outside),
        due,
        Cell::outside(&action.text),
    ]
}
