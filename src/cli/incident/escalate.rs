use serde::Serialize;

use super::board::Board;
use super::write::{self, Happened};
use super::{duty, view};
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::incident::{self, Incident, Rung, What};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};

/// See whom to call next, how, and what to say
///
/// maestro calls nobody. Record each try with --reached or --no-answer: after an answer the next
/// step counts from it, and after none it says when and how to try again.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro incident escalate --sample
  maestro incident escalate crash --no-answer
  maestro incident escalate crash --reached --note 'is on it'")]
pub(super) struct Args {
    /// The incident [default: the one that burns]
    #[arg(value_name = "ID")]
    id: Option<String>,

    /// They answered
    #[arg(long)]
    reached: bool,

    /// Nobody answered
    #[arg(long, conflicts_with = "reached")]
    no_answer: bool,

    /// Another step than the next one, by its id
    #[arg(long, value_name = "STEP")]
    step: Option<String>,

    /// What was said
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,

    #[command(flatten)]
    happened: Happened,
}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    id: String,
    next: Option<String>,
    text: Option<Text>,
    steps: Vec<StepJson>,
}

#[derive(Serialize)]
struct StepJson {
    step: String,
    role: String,
    contact: Option<String>,
    method: String,
    due_at: String,
    attempts: usize,
    reached_at: Option<String>,
    again_at: Option<String>,
    skipped: Option<&'static str>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    ctx.format(write::FORMATS)?;
    if args.reached || args.no_answer {
        return record(ctx, args);
    }
    show(ctx, args)
}

fn record(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let actor = ctx.actor();
    let mut tried = String::new();
    let board = write::write(ctx, args.id.as_deref(), &args.happened, &mut |draft| {
        let settings = &draft.config.incident;
        let none = incident::Facts::new();
        let facts = incident::facts(settings, draft.incident, &none, draft.now);
        let ladder = incident::ladder(settings, draft.incident, &facts, &actor);
        let rung = match &args.step {
            Some(id) => ladder.iter().find(|it| it.step.id == *id),
            None => incident::next_rung(&ladder),
        };
        let Some(rung) = rung else {
            let known: Vec<&str> = ladder.iter().map(|it| it.step.id.as_str()).collect();
            let hint = if known.is_empty() {
                "the policy has no [[incident.escalation]] for this severity".to_owned()
            } else {
                format!("name one with --step: {}", known.join(", "))
            };
            return Err(UserError::usage("there is no such step left")
                .hint(hint)
                .into());
        };
        tried = who(rung);
        Ok(vec![What::Attempt {
            step: rung.step.id.as_str().into(),
            contact: Some(tried.as_str().into()),
            method: rung.method.into(),
            reached: args.reached,
            note: args.note.as_deref().map(Text::from),
        }])
    })?;
    let it = write::first(&board)?;
    let word = if args.reached {
        "reached"
    } else {
        "no answer from"
    };
    let lines = vec![write::line(it, format!("{word} {tried}"))];
    write::tell(ctx, &board, lines)
}

fn who(rung: &Rung<'_>) -> String {
    let role = duty::words(&rung.step.to);
    rung.contact
        .map_or_else(|| format!("the {role}"), |it| format!("{it} ({role})"))
}

fn show(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(write::FORMATS)?;
    let actor = ctx.actor();
    let board = Board::read(ctx)?;
    let it = board.one(args.id.as_deref())?;
    let facts = board.facts(it)?;
    let ladder = incident::ladder(board.settings(), it, &facts, &actor);
    let next = incident::next_rung(&ladder);
    if format == Format::Json {
        let linked = board.linked(it)?.into_iter();
        let references: Vec<Text> = linked.map(|it| it.url.unwrap_or(it.reference)).collect();
        let text = next.map(|_| incident::alert_text(it, &references, None));
        let report = Report {
            schema: "maestro.incident-escalate/1",
            as_of: shape::iso(board.now),
            id: it.name.clone(),
            next: next.map(|it| it.step.id.clone()),
            text,
            steps: ladder.iter().map(step).collect(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    match next {
        Some(rung) => call(&mut page, &board, it, rung)?,
        None => page.line(Cell::own(
            "everybody on the way up was reached, or is left out",
        )),
    }
    page.table(table(&board, &ladder));
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn call(page: &mut Page, board: &Board, it: &Incident, rung: &Rung<'_>) -> anyhow::Result<()> {
    let (zone, now) = (board.zone(), board.now);
    let late = rung.due_at < now;
    let words = match rung.again_at {
        Some(again_at) if now < again_at => format!(
            "WAIT until {} for {}, then: {}",
            view::by_clock(again_at, now, zone),
            who(rung),
            rung.method
        ),
        _ => format!(
            "CALL {} now: {}; an answer {} {}",
            who(rung),
            rung.method,
            if late { "was due" } else { "is due by" },
            view::by_clock(rung.due_at, now, zone)
        ),
    };
    page.line(Cell::own(words).tone(if late { Tone::Bad } else { Tone::Warn }));
    let linked = board.linked(it)?;
    page.heading("Say");
    let mut items = vec![vec![
        Cell::own(format!("{} {}: ", it.severity(), it.name)),
        Cell::outside(&it.title),
    ]];
    items.extend(linked.iter().map(|it| {
        vec![
            Cell::outside(&it.reference),
            "  ".into(),
            it.url.as_ref().map_or_else(|| "".into(), Cell::outside),
        ]
    }));
    items.extend(
        it.impact
            .as_ref()
            .map(|it| vec!["hit: ".into(), Cell::outside(it)]),
    );
    items.extend(
        rung.step
            .tell
            .iter()
            .map(|it| vec![Cell::own(format!("tell {it}"))]),
    );
    page.items(items);
    page.line(Cell::own(format!(
        "then: maestro incident escalate {} --reached, or --no-answer",
        it.handle()
    )));
    Ok(())
}

fn table(board: &Board, ladder: &[Rung<'_>]) -> Table {
    let mut table = Table::new(vec![
        Column::new("STEP"),
        Column::new("WHO"),
        Column::new("HOW").shrinks_to(12),
        Column::new("ANSWER BY"),
        Column::new("STATE"),
    ]);
    for rung in ladder {
        let state = match (rung.reached_at, rung.skipped, rung.n_attempts) {
            (Some(at), ..) => {
                let at = view::by_clock(at, board.now, board.zone());
                Cell::own(format!("reached {at}")).tone(Tone::Good)
            }
            (None, Some(why), _) => Cell::own(format!("left out: {why}")).tone(Tone::Dim),
            (None, None, 0) => Cell::own("not tried"),
            (None, None, n) => Cell::own(format!("no answer, tried {n}x")).tone(Tone::Warn),
        };
        table.row(vec![
            Cell::own(rung.step.id.clone()),
            Cell::own(who(rung)),
            Cell::own(rung.method.to_owned()),
            Cell::own(view::by_clock(rung.due_at, board.now, board.zone())),
            state,
        ]);
    }
    table
}

fn step(rung: &Rung<'_>) -> StepJson {
    StepJson {
        step: rung.step.id.clone(),
        role: rung.step.to.clone(),
        contact: rung.contact.map(str::to_owned),
        method: rung.method.to_owned(),
        due_at: shape::iso(rung.due_at),
        attempts: rung.n_attempts,
        reached_at: rung.reached_at.map(shape::iso),
        again_at: rung.again_at.map(shape::iso),
        skipped: rung.skipped,
    }
}
