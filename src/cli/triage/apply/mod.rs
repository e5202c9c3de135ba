mod choice;
mod consent;

use self::choice::{chosen, left, still_wanted, unspoken};
use self::consent::{confirmed, is_to_ask};
use super::writeback::gather::Gathered;
use super::writeback::{Gate, Maker, Outcomes, Remote, fresh, json, labels, lines, settle};
use crate::cli::desk::{Deriver, Desk};
use crate::cli::github::Patience;
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::render::{self, Cell, Format, Page};
use crate::store::ChangeSet;
use crate::triage::writeback::{Op, Status};

pub(super) use self::choice::asked;

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
        let outcomes = Outcomes::default().with_rows(&set);
        ctx.say(nothing_left(outcomes));
        return Ok(outcomes.outcome());
    }
    let asked = asked(&desk, &left)?;
    gate.check(&asked)?;
    fresh(&desk, &asked)?;
    still_wanted(&desk, &set, &gathered)?;
    unspoken(ctx, &desk, &left)?;
    let is_to_ask = is_to_ask(ctx, args, &gate, &set)?;
    // Nobody is asked about what could not be written anyway.
    let mut remote = Remote::open(ctx, &args.way.patience, args.way.token_source == Source::Gh)?;
    ctx.say(&format!(
        "writing with the token from {}",
        remote.token_source()
    ));
    let missing = labels::missing(&mut remote, &left, args.create_labels)?;
    let wanted = confirmed(ctx, &desk, &set, &gathered, is_to_ask)?;
    if wanted.is_empty() {
        return Err(UserError::refused("nothing was written").into());
    }
    if !args.way.dry_run {
        let ops: Vec<&Op> = wanted.iter().map(|at| &set.ops[*at].op).collect();
        labels::create(&mut remote, &missing, &ops)?;
    }
    let outcomes = make(ctx, args, &mut remote, &mut set, &wanted)?;
    tell(ctx, format, &desk, &set, &gathered, args.way.dry_run)?;
    Ok(outcomes.with_rows(&set).outcome())
}

fn nothing_left(outcomes: Outcomes) -> &'static str {
    if outcomes.refused || outcomes.failed {
        return "nothing of this plan is left to write, and not all of it was made; \
                `maestro triage plan` makes a new one";
    }
    "nothing of this plan is left to write"
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
    /// With what the rows of the plan say: a write that was not made counts in every later run,
    /// not only in the one that met it.
    fn with_rows(mut self, set: &ChangeSet) -> Self {
        for row in &set.ops {
            match row.status {
                Status::Sending | Status::Undecided => self.interrupted = true,
                Status::Conflict => self.refused = true,
                Status::Failed => self.failed = true,
                Status::Planned | Status::Applied | Status::Undone => {}
            }
        }
        self
    }

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
