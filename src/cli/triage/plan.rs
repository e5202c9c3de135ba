use super::apply::asked;
use super::writeback::gather::{Gathered, gather};
use super::writeback::json::{self, PlanJson};
use super::writeback::{Gate, fresh, labels, lines};
use crate::cli::desk::Desk;
use crate::cli::github::writing_token;
use crate::cli::{Ctx, Outcome, shape};
use crate::model::ConversationId;
use crate::render::{self, Cell, Format, Page, Tone};
use crate::triage::writeback::Op;

/// Show what would be written to GitHub: labels, assignees, replies
///
/// What was decided here and differs from what the log knows of GitHub, and the replies that wait.
/// A plan is named by its contents; `triage apply NAME` does that plan and nothing else. Planning
/// asks GitHub nothing and changes nothing there. What would stop `apply` at once (writing is off,
/// no token, old data, a label that was never seen) is told on stderr.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage plan
  maestro triage plan '#226' --format json")]
pub(super) struct Args {
    /// Plan for these conversations only: #142 or 142, owner/repo#142, a URL or a short id
    #[arg(value_name = "REF")]
    references: Vec<String>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let desk = Desk::open(ctx)?;
    let ids = desk.resolve(&args.references)?;
    let only = (!ids.is_empty()).then_some(&ids[..]);
    let gathered = gather(&desk, only)?;
    keep(ctx, &gathered)?;
    for obstacle in obstacles(ctx, &desk, &gathered.plan.ops)? {
        ctx.say(&format!(
            "note: not to be applied as things stand: {obstacle}"
        ));
    }
    if format == Format::Json {
        return tell_machines(ctx, &gathered);
    }
    let page = page(&desk, &gathered)?;
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

/// Stores the plan, so that exactly this one can be applied.
pub(super) fn keep(ctx: &mut Ctx, gathered: &Gathered) -> anyhow::Result<()> {
    if gathered.plan.ops.is_empty() || ctx.is_sample() {
        return Ok(());
    }
    let (actor, now) = (ctx.actor(), ctx.now);
    ctx.write_log()?.keep_plan(&gathered.plan, now, &actor)
}

/// What would stop `triage apply` at once, as far as this machine and the log know.
fn obstacles(ctx: &Ctx, desk: &Desk, ops: &[Op]) -> anyhow::Result<Vec<String>> {
    if ops.is_empty() || ctx.is_sample() {
        return Ok(Vec::new());
    }
    let asked = asked(desk, ops)?;
    let gate = Gate::open()?.check(&asked);
    let token = writing_token().map(drop);
    let mut obstacles: Vec<String> = [gate, fresh(desk, &asked), token]
        .into_iter()
        .filter_map(|it| it.err().map(|it| it.to_string()))
        .collect();
    obstacles.extend(labels::unseen(desk, ops)?);
    Ok(obstacles)
}

fn tell_machines(ctx: &mut Ctx, gathered: &Gathered) -> anyhow::Result<Outcome> {
    let plan = &gathered.plan;
    let writes = plan.ops.iter();
    let report = PlanJson {
        schema: "maestro.triage-plan/1",
        as_of: shape::iso(ctx.now),
        plan: (!plan.ops.is_empty()).then_some(plan.name.as_str()),
        writeback_off: Gate::open()?.is_shut(),
        writes: writes
            .map(|it| json::planned(it, &plan.name, &gathered.notified))
            .collect(),
        skipped: plan.skipped.iter().map(json::skipped).collect(),
    };
    render::json(&mut ctx.out, &report)?;
    Ok(Outcome::Fine)
}

fn page(desk: &Desk, gathered: &Gathered) -> anyhow::Result<Page> {
    let plan = &gathered.plan;
    let mut page = Page::default();
    if plan.ops.is_empty() {
        page.line(Cell::own(if desk.missing {
            "nothing to write: nothing is known yet, and nothing was decided"
        } else {
            "nothing to write: GitHub has what was decided here"
        }));
        lines::skipped(&mut page, desk, &plan.skipped);
        return Ok(page);
    }
    page.line(head(gathered));
    let ops = plan.ops.iter().map(|it| (it, None));
    page.table(lines::writes(desk, ops, &gathered.notified));
    lines::bodies(&mut page, desk, plan.ops.iter());
    lines::skipped(&mut page, desk, &plan.skipped);
    page.line(Cell::own(format!(
        "next: maestro triage apply {}",
        plan.name
    )));
    Ok(page)
}

/// `plan 7f3a91c2: 4 writes to 2 conversations`
pub(super) fn head(gathered: &Gathered) -> Vec<Cell> {
    let plan = &gathered.plan;
    let mut ids: Vec<ConversationId> = plan.ops.iter().map(|it| it.conversation).collect();
    ids.dedup();
    let s = |n: usize| if n == 1 { "" } else { "s" };
    let (writes, conversations) = (plan.ops.len(), ids.len());
    vec![
        "plan ".into(),
        Cell::own(plan.name.clone()).tone(Tone::Strong),
        Cell::own(format!(
            ": {writes} write{} to {conversations} conversation{}",
            s(writes),
            s(conversations)
        )),
    ]
}
