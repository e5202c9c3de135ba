use serde::Serialize;

use super::board::Board;
use super::view;
use super::write::{self, Happened};
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::incident::{
    self, Advice, Choice, Decided, Eligibility, Incident, Proposal, Truth, What,
};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Line, Page, Table, Tone};

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

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    id: String,
    advice: Option<Choice>,
    could_be: Option<Choice>,
    missing: Vec<String>,
    rows: Vec<RowJson>,
    hotfix: HotfixJson,
    authority: Vec<AuthorityJson>,
    accepted: Option<Choice>,
    tag_warning: Option<String>,
}

#[derive(Serialize)]
struct RowJson {
    id: String,
    state: &'static str,
    decision: Choice,
    also: Vec<String>,
    why: String,
}

#[derive(Serialize)]
struct HotfixJson {
    need: Option<incident::Need>,
    could_be: Option<incident::Need>,
    missing: Vec<String>,
    rules: Vec<RuleJson>,
}

#[derive(Serialize)]
struct RuleJson {
    id: String,
    state: &'static str,
    need: incident::Need,
    why: String,
}

#[derive(Serialize)]
struct AuthorityJson {
    decision: Choice,
    by: String,
    holder: Option<String>,
    consult: Vec<String>,
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
    let lines = vec![write::line_with(it, &format!("decided {choice} by"), &by)];
    write::tell(ctx, &board, lines)
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
        render::json(&mut ctx.out, &report(&board, it, advice, hotfix, warning))?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    page.line(verdict(&advice));
    page.line(eligibility_line(&hotfix));
    if let Some(warning) = warning {
        page.line(Cell::own(format!("! {warning}")).tone(Tone::Warn));
    }
    page.table(matrix(&advice));
    for line in authority(&board, it, &advice) {
        page.line(line);
    }
    missing(&mut page, it, &advice, &hotfix);
    let choice = advice.choice.unwrap_or(Choice::FixForward);
    let choice = if choice == Choice::ConsiderRollback {
        Choice::Rollback
    } else {
        choice
    };
    page.line(Cell::own(format!(
        "record it: maestro incident decide {} --accept {choice} --reason TEXT",
        it.handle()
    )));
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

/// `ROLLBACK: crashes, pii-leak`, or why nobody can tell.
pub(super) fn verdict(advice: &Advice) -> Line {
    let rows: Vec<&str> = advice
        .rows
        .iter()
        .filter(|it| it.truth == Truth::Yes && Some(it.choice) == advice.choice)
        .map(|it| it.id.as_str())
        .collect();
    let mut line: Line = match advice.choice {
        Some(choice) => {
            let tone = if choice <= Choice::ConsiderRollback {
                Tone::Bad
            } else {
                Tone::Warn
            };
            let word = choice.as_str().to_uppercase();
            vec![
                Cell::own(word).tone(tone),
                Cell::own(format!(": {}", rows.join(", "))),
            ]
        }
        None => vec![Cell::own("NO ROW of the matrix matches").tone(Tone::Strong)],
    };
    let also: Vec<&str> = advice
        .rows
        .iter()
        .filter(|it| it.truth == Truth::Yes && Some(it.choice) == advice.choice)
        .flat_map(|it| it.also.iter().map(String::as_str))
        .collect();
    if !also.is_empty() {
        line.push(Cell::own(format!("; also {}", also.join(", "))));
    }
    if let Some(could_be) = advice.could_be {
        let words = format!(" - it may still be {could_be}: not all is known");
        line.push(Cell::own(words).tone(Tone::Warn));
    }
    line
}

fn eligibility_line(hotfix: &Eligibility) -> Line {
    let rules: Vec<&str> = hotfix
        .rows
        .iter()
        .filter(|it| it.truth == Truth::Yes && Some(it.need) == hotfix.need)
        .map(|it| it.id.as_str())
        .collect();
    let mut words = match hotfix.need {
        Some(need) => format!(
            "hotfix: {} ({})",
            need.as_str().to_uppercase().replace('-', " "),
            rules.join(", ")
        ),
        None if hotfix.could_be.is_some() => "hotfix: UNKNOWN".to_owned(),
        None => "hotfix: NO, the ordinary way will do".to_owned(),
    };
    if let Some(could_be) = hotfix.could_be {
        words.push_str(&format!(", may still be {could_be}"));
    }
    vec![Cell::own(words)]
}

fn matrix(advice: &Advice) -> Table {
    let mut table = Table::new(vec![
        Column::new("ROW"),
        Column::new("HOLDS"),
        Column::new("DECISION"),
        Column::new("WHY").shrinks_to(20),
    ]);
    for row in &advice.rows {
        let tone = match row.truth {
            Truth::Yes => Tone::Strong,
            Truth::No => Tone::Dim,
            Truth::Unknown => Tone::Warn,
        };
        table.row(vec![
            Cell::own(row.id.clone()),
            Cell::own(row.truth.as_str()).tone(tone),
            Cell::own(row.choice.as_str()),
            Cell::own(row.why.clone()),
        ]);
    }
    table
}

fn missing(page: &mut Page, it: &Incident, advice: &Advice, hotfix: &Eligibility) {
    let mut names: Vec<&str> = advice
        .missing
        .iter()
        .chain(&hotfix.missing)
        .map(String::as_str)
        .collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() {
        return;
    }
    page.line(Cell::own(format!("not known: {}", names.join(", "))).tone(Tone::Warn));
    let asked: Vec<String> = names.iter().map(|it| format!("{it}=?")).collect();
    page.line(Cell::own(format!(
        "say it: maestro incident facts {} {}",
        it.handle(),
        asked.join(" ")
    )));
}

/// Who may decide it, and whom to ask.
fn authority(board: &Board, it: &Incident, advice: &Advice) -> Vec<Line> {
    let settings = board.settings();
    let wanted = advice.choice.into_iter().chain(advice.could_be);
    let wanted: Vec<Choice> = wanted
        .map(|it| match it {
            Choice::ConsiderRollback => Choice::Rollback,
            other => other,
        })
        .collect();
    let rows = settings.authority.iter().filter(|row| {
        let fits = row.severities.is_empty() || row.severities.contains(&it.severity());
        fits && wanted.contains(&row.choice)
    });
    let named = |role: &String| match settings.holder(role) {
        Some(who) => format!("{who} ({})", view::words(role)),
        None => format!("the {}", view::words(role)),
    };
    rows.map(|row| {
        let consult: Vec<String> = row.consult.iter().map(named).collect();
        vec![Cell::own(format!(
            "{} is for {} to decide; ask {}",
            row.choice,
            named(&row.by),
            if consult.is_empty() {
                "nobody".to_owned()
            } else {
                consult.join(" and ")
            }
        ))]
    })
    .collect()
}

fn report(
    board: &Board,
    it: &Incident,
    advice: Advice,
    hotfix: Eligibility,
    tag_warning: Option<String>,
) -> Report {
    let settings = board.settings();
    let authority = settings.authority.iter().map(|it| AuthorityJson {
        decision: it.choice,
        by: it.by.clone(),
        holder: settings.holder(&it.by).map(str::to_owned),
        consult: it.consult.clone(),
    });
    Report {
        schema: "maestro.incident-decide/1",
        as_of: shape::iso(board.now),
        id: it.name.clone(),
        advice: advice.choice,
        could_be: advice.could_be,
        missing: advice.missing,
        rows: advice
            .rows
            .into_iter()
            .map(|it| RowJson {
                id: it.id,
                state: it.truth.as_str(),
                decision: it.choice,
                also: it.also,
                why: it.why,
            })
            .collect(),
        hotfix: HotfixJson {
            need: hotfix.need,
            could_be: hotfix.could_be,
            missing: hotfix.missing,
            rules: hotfix
                .rows
                .into_iter()
                .map(|it| RuleJson {
                    id: it.id,
                    state: it.truth.as_str(),
                    need: it.need,
                    why: it.why,
                })
                .collect(),
        },
        authority: authority.collect(),
        accepted: it.decision().map(|it| it.choice),
        tag_warning,
    }
}
