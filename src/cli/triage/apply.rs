use std::collections::HashMap;

use super::plan;
use super::writeback::fresh;
use super::writeback::gather::{Gathered, gather};
use super::writeback::{
    Asked, Gate, Maker, Outcomes, Remote, guard, is_left, json, labels, lines, settle,
};
use crate::cli::desk::{Deriver, Desk};
use crate::cli::github::Patience;
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::model::{Channel, Conversation, ConversationId};
use crate::render::{self, Cell, Format, Page};
use crate::store::{ChangeSet, StoredOp};
use crate::triage::writeback::{ChangeKind, Op, Seen, Status, expected};

/// Write a plan to GitHub: exactly the one that was shown
///
/// Just before each write GitHub is asked whether everything is still as the plan knows it; where
/// it is not, that write is left out. A comment is sent once: where the answer is missing it is
/// looked for by its hidden marker before anything is sent again. Without a terminal, --yes and
/// the name of the plan are needed. Run it again after an interruption: it goes on.
///
/// Off by default. What may be written stands under `[writeback]` in your own
/// ~/.config/maestro/config.toml, never in a policy: enabled, labels, comments, assign,
/// allow_repos, auto. MAESTRO_READONLY=1 wins over all of it. The token for writing is
/// MAESTRO_GITHUB_WRITE_TOKEN.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage apply                  # on a terminal: plan, show, ask
  maestro triage apply 7f3a91c2 --yes
  maestro triage apply 7f3a91c2 --dry-run")]
pub(super) struct Args {
    /// The plan, as `triage plan` names it
    #[arg(value_name = "PLAN")]
    plan: Option<String>,

    #[command(flatten)]
    way: Way,

    /// Create labels that the repository does not have
    #[arg(long)]
    create_labels: bool,
}

/// How to write.
#[derive(Debug, clap::Args)]
pub(super) struct Way {
    /// Do not ask
    #[arg(long)]
    pub(super) yes: bool,

    /// Look and say what would be written; write nothing
    #[arg(long, conflicts_with = "yes")]
    pub(super) dry_run: bool,

    /// Where the token for writing comes from
    #[arg(long, value_name = "SOURCE", value_enum, default_value = "env")]
    pub(super) token_source: Source,

    #[command(flatten)]
    pub(super) patience: Patience,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Source {
    /// MAESTRO_GITHUB_WRITE_TOKEN
    Env,
    /// What `gh auth token` prints
    Gh,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let gate = Gate::open()?;
    let desk = Desk::open(ctx)?;
    let (mut set, gathered) = chosen(ctx, args, &gate, &desk)?;
    let left: Vec<Op> = left(&set);
    if left.is_empty() {
        tell(ctx, format, &desk, &set, &gathered, args.way.dry_run)?;
        ctx.say("nothing of this plan is left to write");
        return Ok(Outcome::Fine);
    }
    let asked = asked(&desk, &left)?;
    gate.check(&asked)?;
    fresh(&desk, &asked)?;
    still_wanted(&desk, &set, &gathered)?;
    unspoken(&desk, &left)?;
    let wanted = confirmed(ctx, args, &gate, &desk, &set, &gathered)?;
    if wanted.is_empty() {
        return Err(UserError::refused("nothing was written").into());
    }
    let mut remote = Remote::open(ctx, &args.way.patience, args.way.token_source == Source::Gh)?;
    ctx.say(&format!(
        "writing with the token from {}",
        remote.token_source()
    ));
    labels::check(&mut remote, &left, args.create_labels, args.way.dry_run)?;
    let outcomes = make(ctx, args, &mut remote, &mut set, &wanted)?;
    tell(ctx, format, &desk, &set, &gathered, args.way.dry_run)?;
    Ok(outcomes.outcome())
}

/// The plan that is named, or on the spot a new one.
fn chosen(
    ctx: &mut Ctx,
    args: &Args,
    gate: &Gate,
    desk: &Desk,
) -> anyhow::Result<(ChangeSet, Gathered)> {
    if let Some(name) = &args.plan {
        let Some(set) = desk.store.change_set(name)? else {
            return Err(UserError::refused(format!("there is no plan `{name}`"))
                .hint("`maestro triage plan` makes one and names it")
                .into());
        };
        let ids: Vec<ConversationId> = set.ops.iter().map(|it| it.op.conversation).collect();
        return Ok((set, gather(desk, Some(&ids))?));
    }
    let mut gathered = gather(desk, None)?;
    let asks = ctx.can_ask() && !args.way.yes;
    if !asks && !args.way.dry_run {
        gathered = alone(gate, gathered)?;
    }
    plan::keep(ctx, &gathered)?;
    let set = ctx.write_log()?.change_set(&gathered.plan.name)?;
    let set = set.unwrap_or_else(|| ChangeSet {
        id: 0,
        name: gathered.plan.name.clone(),
        at: ctx.now,
        actor: ctx.actor(),
        ops: Vec::new(),
    });
    Ok((set, gathered))
}

/// Without anybody to ask, planning and writing in one go is for what needs no confirmation.
fn alone(gate: &Gate, gathered: Gathered) -> anyhow::Result<Gathered> {
    let ops = gathered.plan.ops.iter();
    if !ops.clone().any(|it| gate.goes_alone(it.change.kind)) && !gathered.plan.ops.is_empty() {
        return Err(UserError::refused("nobody has seen this plan yet")
            .hint(format!(
                "look at it with `maestro triage plan`, then `maestro triage apply {} --yes`",
                gathered.plan.name
            ))
            .into());
    }
    Ok(gathered.keeping(&|it: &Op| gate.goes_alone(it.change.kind)))
}

fn left(set: &ChangeSet) -> Vec<Op> {
    let left = set.ops.iter().filter(|it| is_left(it));
    left.map(|it| it.op.clone()).collect()
}

pub(super) fn asked<'a>(desk: &Desk, ops: &'a [Op]) -> anyhow::Result<Vec<Asked<'a>>> {
    let mut channels: HashMap<ConversationId, Channel> = HashMap::new();
    let mut asked = Vec::new();
    for op in ops {
        let channel = match channels.get(&op.conversation) {
            Some(channel) => *channel,
            None => whole(desk, op.conversation)?.channel,
        };
        channels.insert(op.conversation, channel);
        asked.push(Asked { op, channel });
    }
    Ok(asked)
}

fn whole(desk: &Desk, id: ConversationId) -> anyhow::Result<Conversation> {
    let found = desk.store.conversation(id, None, true)?;
    found.ok_or_else(|| UserError::failed(format!("there is no conversation {id}")).into())
}

/// A plan is done only while the same is still wanted, and the log still knows what it knew.
fn still_wanted(desk: &Desk, set: &ChangeSet, gathered: &Gathered) -> anyhow::Result<()> {
    let mut changed = Vec::new();
    for stored in set.ops.iter().filter(|it| it.status == Status::Planned) {
        let op = &stored.op;
        let same = gathered.plan.ops.iter().find(|it| it.is_same_wish(op));
        if same.is_none() {
            changed.push(format!(
                "{} {} is not wanted any more",
                op.seq,
                op.change.kind.as_str()
            ));
            continue;
        }
        let made = set.ops.iter().filter(|it| it.status == Status::Applied);
        let expected = expected(op, made.map(|it| (&it.op, it.remote_id)));
        let now = Seen::of(&whole(desk, op.conversation)?);
        let differences = expected.differences(&now);
        changed.extend(differences.iter().map(|it| {
            let what = render::terminal(it);
            format!("{} {}", render::terminal(&op.reference), what)
        }));
    }
    changed.dedup();
    if changed.is_empty() {
        return Ok(());
    }
    let message = format!(
        "the world has changed since plan {}: {}",
        set.name,
        changed.join("; ")
    );
    Err(UserError::refused(message)
        .hint("nothing was written; look at a new one with `maestro triage plan`")
        .into())
}

/// What has become private since the draft stays inside, too.
fn unspoken(desk: &Desk, left: &[Op]) -> anyhow::Result<()> {
    for op in left
        .iter()
        .filter(|it| it.change.kind == ChangeKind::Comment)
    {
        guard::check(desk, &whole(desk, op.conversation)?, &op.change.argument)?;
    }
    Ok(())
}

/// The places in the plan of what somebody agreed to.
fn confirmed(
    ctx: &mut Ctx,
    args: &Args,
    gate: &Gate,
    desk: &Desk,
    set: &ChangeSet,
    gathered: &Gathered,
) -> anyhow::Result<Vec<usize>> {
    let open = |it: &StoredOp| is_left(it);
    let all: Vec<usize> = (0..set.ops.len())
        .filter(|at| open(&set.ops[*at]))
        .collect();
    let alone = all
        .iter()
        .all(|at| gate.goes_alone(set.ops[*at].op.change.kind));
    let named = args.plan.is_some() && args.way.yes;
    if named || args.way.dry_run || (alone && args.way.yes) {
        return Ok(all);
    }
    if !ctx.can_ask() {
        return Err(UserError::refused("nobody is here to agree to this plan")
            .hint(format!("maestro triage apply {} --yes", set.name))
            .into());
    }
    asking(ctx, desk, set, gathered, &all)
}

fn asking(
    ctx: &mut Ctx,
    desk: &Desk,
    set: &ChangeSet,
    gathered: &Gathered,
    all: &[usize],
) -> anyhow::Result<Vec<usize>> {
    let mut page = Page::default();
    page.line(Cell::own(format!("plan {}", set.name)));
    let ops = all.iter().map(|at| (&set.ops[*at].op, None));
    page.table(lines::writes(desk, ops, &gathered.notified));
    ctx.show_fault(&page)?;
    let is_comment = |at: &&usize| set.ops[**at].op.change.kind == ChangeKind::Comment;
    let (comments, others): (Vec<&usize>, Vec<&usize>) = all.iter().partition(is_comment);
    let mut wanted = Vec::new();
    if !others.is_empty() {
        let answer = ctx.ask(&format!(
            "write {} labels and assignees? [y/N]",
            others.len()
        ))?;
        if answer == "y" || answer == "yes" {
            wanted.extend(others);
        }
    }
    for at in comments {
        if agreed(ctx, desk, &set.ops[*at].op, gathered)? {
            wanted.push(*at);
        }
    }
    wanted.sort_unstable();
    Ok(wanted)
}

/// Asks about one comment; `v` shows it whole first.
fn agreed(ctx: &mut Ctx, desk: &Desk, op: &Op, gathered: &Gathered) -> anyhow::Result<bool> {
    let told = gathered
        .notified
        .get(&op.conversation)
        .copied()
        .unwrap_or_default();
    let reference = shape::short(&op.reference, desk.one_repository());
    let question = format!(
        "send comment {} to {}, {told} people or more are told? [y/N/v]",
        op.seq,
        render::terminal(&reference)
    );
    loop {
        match ctx.ask(&question)?.as_str() {
            "y" | "yes" => return Ok(true),
            "v" | "view" => {
                let mut page = Page::default();
                lines::bodies(&mut page, desk, [op].into_iter());
                ctx.show_fault(&page)?;
            }
            _ => return Ok(false),
        }
    }
}

fn make(
    ctx: &mut Ctx,
    args: &Args,
    remote: &mut Remote,
    set: &mut ChangeSet,
    wanted: &[usize],
) -> anyhow::Result<Outcomes> {
    let deriver = Deriver::new(ctx);
    let (actor, now) = (ctx.actor(), ctx.now);
    let mut store = ctx.write_log()?;
    let mut outcomes = Outcomes::default();
    let mut maker = Maker {
        store: &mut store,
        remote,
        deriver: &deriver,
        now,
        actor: &actor,
        dry_run: args.way.dry_run,
    };
    for at in wanted {
        let goes_on = match set.ops[*at].status {
            Status::Sending | Status::Undecided => settle(&mut maker, set, *at, &mut outcomes)?,
            _ => maker.make(set, *at, &mut outcomes)?,
        };
        if !goes_on {
            break;
        }
    }
    Ok(outcomes)
}

impl Outcomes {
    pub(super) fn outcome(self) -> Outcome {
        match self {
            Self {
                interrupted: true, ..
            } => Outcome::Failed(6),
            Self { refused: true, .. } => Outcome::Failed(5),
            Self { failed: true, .. } => Outcome::Failed(1),
            _ => Outcome::Fine,
        }
    }
}

fn tell(
    ctx: &mut Ctx,
    format: Format,
    desk: &Desk,
    set: &ChangeSet,
    gathered: &Gathered,
    dry_run: bool,
) -> anyhow::Result<()> {
    if format == Format::Json {
        let report = json::apply(
            "maestro.triage-apply/1",
            ctx.now,
            set,
            dry_run,
            &gathered.notified,
        );
        render::json(&mut ctx.out, &report)?;
        return Ok(());
    }
    let mut page = Page::default();
    page.line(Cell::own(format!("plan {}", set.name)));
    let ops = set.ops.iter().map(|it| {
        let word = lines::word(it.status, dry_run);
        (&it.op, Some((word, it.status, it.words.as_ref())))
    });
    page.table(lines::writes(desk, ops, &gathered.notified));
    ctx.show(format, &page)
}
