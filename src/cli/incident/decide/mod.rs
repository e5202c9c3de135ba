mod json;
mod view;

use super::board::Board;
use super::write::{self, Happened};
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::incident::{self, Choice, Decided, Incident, Proposal, Truth, What};
use crate::model::Text;
use crate::render::{self, Cell, Format, Page, Tone};
use view::{authority, matrix, missing};

pub(super) use view::{hotfix_line, verdict};

/// Ask the rollback matrix, and record what was decided
///
/// All rows that match are shown; the one most careful for the users wins. A row that nobody can
/// judge yet is told with the facts it needs. --accept records a decision: it is refused (5) where
/// it is less careful than the matrix, where it is for somebody else to take, or where somebody
/// was not asked; --override says why it is taken all the same.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro incident decide --sample
  maestro incident decide crash --accept rollback --reason 'one in seven'
  maestro incident decide crash --accept hotfix --by @ana --consulted @ben \\
      --reason 'the cause is one line'")]
pub(super) struct Args {
    /// The incident [default: the one that burns]
    #[arg(value_name = "ID")]
    id: Option<String>,

    /// What was decided: rollback, disable, hotfix or fix-forward
    #[arg(long, value_name = "DECISION", requires = "reason")]
    accept: Option<Choice>,

    /// Who takes the responsibility [default: you]
    #[arg(long, value_name = "WHO", requires = "accept")]
    by: Option<String>,

    /// Who was asked before: handles or roles; may be given several times
    #[arg(long, value_name = "WHO", requires = "accept", value_delimiter = ',')]
    consulted: Vec<String>,

    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,

    /// Why the matrix, the authority or the consultation is passed over
    #[arg(long = "override", value_name = "REASON", requires = "accept")]
    overrides: Option<String>,

    /// The tag of the hotfix, to be looked at
    #[arg(long, value_name = "TAG")]
    tag: Option<String>,

    #[command(flatten)]
    happened: Happened,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    ctx.format(write::FORMATS)?;
    match args.accept {
        None => show(ctx, args),
        Some(Choice::ConsiderRollback) => Err(UserError::usage("considering is no decision")
            .hint("accept rollback, disable, hotfix or fix-forward")
            .into()),
        Some(choice) => accept(ctx, args, choice),
    }
}

fn accept(ctx: &mut Ctx, args: &Args, choice: Choice) -> anyhow::Result<Outcome> {
    let by = args.by.as_deref().map_or_else(|| ctx.actor(), Text::from);
    let consulted: Vec<Text> = args.consulted.iter().map(|it| it.as_str().into()).collect();
    let reason = Text::from(args.reason.as_deref().unwrap_or_default());
    let overrides = args.overrides.as_deref().map(Text::from);
    let counted = {
        let board = Board::read(ctx)?;
        board.counted()?
    };
    let mut notes = Vec::new();
    let board = write::write(ctx, args.id.as_deref(), &args.happened, &mut |draft| {
        let settings = &draft.config.incident;
        let facts = incident::facts(settings, draft.incident, &counted, draft.now);
        let advice = incident::advice(settings, &facts);
        let proposal = Proposal {
            choice,
            by: &by,
            consulted: &consulted,
        };
        let found = incident::objections(settings, draft.incident, &advice, proposal, draft.now);
        if !found.refusals.is_empty() && overrides.is_none() {
            return Err(UserError::refused(found.refusals.join("; "))
                .hint("name whom you asked with --consulted, or say why with --override REASON")
                .into());
        }
        notes = found.notes;
        notes.extend(found.refusals.iter().map(|it| format!("overridden: {it}")));
        let matched = advice.rows.iter().filter(|it| it.truth == Truth::Yes);
        Ok(vec![What::Decided(Decided {
            choice,
            advised: advice.choice,
            rows: matched.map(|it| it.id.as_str().into()).collect(),
            by: by.clone(),
            consulted: consulted.clone(),
            reason: reason.clone(),
            overrides: overrides.clone().filter(|_| !found.refusals.is_empty()),
        })])
    })?;
    for note in notes {
        ctx.say(&format!("note: {note}"));
    }
    let it = write::first(&board)?;
    if let Some(warning) = warning(it, args.tag.as_deref()) {
        ctx.say(&format!("warning: {warning}"));
    }
    let lines = vec![
        vec![Cell::own(to_do_now(choice)).tone(Tone::Strong)],
        write::line_with(it, &format!("decided {choice} by"), &by),
    ];
    write::tell(ctx, &board, lines)
}

/// What the decision asks for, before anything of the record.
fn to_do_now(choice: Choice) -> &'static str {
    match choice {
        Choice::Rollback => "roll back now: put the last good release back in place",
        Choice::Disable => "disable now: turn off what burns",
        Choice::Hotfix => "hotfix now: begin with the smallest change that mends it",
        Choice::ConsiderRollback | Choice::FixForward => {
            "fix forward now: mend it in the next release"
        }
    }
}

fn warning(it: &Incident, tag: Option<&str>) -> Option<String> {
    let current = it.release.as_ref();
    incident::tag_warning(tag?, current)
}

fn show(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(write::FORMATS)?;
    let board = Board::read(ctx)?;
    let it = board.one(args.id.as_deref())?;
    let facts = board.facts(it)?;
    let advice = incident::advice(board.settings(), &facts);
    let hotfix = incident::eligibility(board.settings(), &facts);
    let warning = warning(it, args.tag.as_deref());
    if format == Format::Json {
        render::json(
            &mut ctx.out,
            &json::report(&board, it, advice, hotfix, warning),
        )?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    page.line(verdict(&advice));
    page.line(hotfix_line(&hotfix));
    if let Some(warning) = warning {
        page.line(Cell::own(format!("! {warning}")).tone(Tone::Warn));
    }
    page.table(matrix(&advice));
    for line in authority(&board, it, &advice) {
        page.line(line);
    }
    missing(&mut page, it, &advice, &hotfix);
    // With nothing certain, a way to proceed would be advice that nobody gave.
    let certain = match advice.choice {
        Some(Choice::ConsiderRollback) => Some(Choice::Rollback),
        Some(choice) => Some(choice),
        None if advice.could_be.is_some() => None,
        None => Some(Choice::FixForward),
    };
    if let Some(choice) = certain {
        page.line(Cell::own(format!(
            "record it: maestro incident decide {} --accept {choice} --reason TEXT",
            it.handle()
        )));
    }
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}
