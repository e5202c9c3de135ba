use super::bench::{Bench, item, named};
use super::view::Shown;
use super::{findings, json, view};
use crate::cli::{Ctx, Outcome, ci, shape};
use crate::config::Config;
use crate::error::UserError;
use crate::gate::{self, Evaluation, Level, Verdict, What};
use crate::render::{self, Format, Page};
use crate::store::{GateSaid, Judged};

#[derive(Debug, clap::Args)]
#[group(skip)]
pub(super) struct Args {
    /// A gate: `ga`, `week1`, `handoff` … (see `maestro gate list`)
    #[arg(value_name = "NAME")]
    name: Option<String>,

    /// The gate before a release; the same as the name `ga`
    #[arg(long, conflicts_with = "name")]
    ga: bool,

    /// What it is about, of a gate that is about one of several things
    #[arg(long, value_name = "ITEM")]
    item: Option<String>,

    /// Show criteria that do not apply now, too (with -q, only what is in the way)
    #[arg(long)]
    all: bool,

    /// Fail (3) by warnings, too: `important`
    #[arg(long, value_name = "LEVEL", value_parser = ["critical", "important"], default_value = "critical")]
    fail_on: String,

    /// Keep the evaluation, so that later ones can be compared with it
    #[arg(long)]
    record: bool,

    /// Tell the phases of the maintenance plan, one a line (of `maintenance`)
    #[arg(long)]
    announce: bool,
}

const FORMATS: &[Format] = &[
    Format::Table,
    Format::Markdown,
    Format::Json,
    Format::Csv,
    Format::Github,
    Format::Junit,
];

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(FORMATS)?;
    let name = match (&args.name, args.ga) {
        (Some(name), _) => name.as_str(),
        (None, true) => "ga",
        (None, false) => return Err(nothing_named(&*ctx.quiet_config()?)),
    };
    if args.record {
        drop(ctx.decision_log()?);
    }
    let mut bench = Bench::open(ctx)?;
    named(&bench.config, name)?;
    let mut judged = bench.judged(name, item(&args.item).as_ref())?;
    if args.announce {
        return announce(ctx, &bench, &judged);
    }
    let Some(evaluation) = judged.pop() else {
        return Err(UserError::failed(format!("{name} was not judged")).into());
    };
    let warned = args.fail_on == Level::Important.as_str();
    let outcome = outcome(evaluation.verdict, warned);
    if args.record {
        record(ctx, &bench, &evaluation)?;
    }
    if format == Format::Json {
        let report = json::report(&bench, &evaluation);
        render::json(&mut ctx.out, &report)?;
        return Ok(outcome);
    }
    if format == Format::Junit {
        render::ci::junit(&mut ctx.out, &findings::suite(&bench, &evaluation))?;
        return Ok(outcome);
    }
    if evaluation.verdict == Verdict::Go && !ctx.is_talkative() {
        return Ok(outcome);
    }
    let shown = match (args.all, ctx.is_talkative()) {
        (true, _) => Shown::All,
        (false, true) => Shown::Applying,
        (false, false) => Shown::InTheWay,
    };
    let mut page = Page::default();
    if format != Format::Csv {
        view::verdict(&mut page, &bench, &evaluation, shown);
    }
    page.table(view::table(&bench, &evaluation, shown));
    if format != Format::Csv {
        view::rest(&mut page, &bench, &evaluation, shown);
    }
    match format {
        Format::Github => ci::github(ctx, &findings::suite(&bench, &evaluation), &page)?,
        _ => ctx.show(format, &page)?,
    }
    Ok(outcome)
}

/// The exit code of a verdict; warnings are a finding for those who ask for them.
pub(super) fn outcome(verdict: Verdict, warned: bool) -> Outcome {
    match verdict {
        Verdict::Go => Outcome::Fine,
        Verdict::GoWithWarnings if !warned => Outcome::Fine,
        Verdict::GoWithWarnings | Verdict::NoGo => Outcome::Finding,
        Verdict::Incomplete => Outcome::CannotTell,
    }
}

fn nothing_named(config: &Config) -> anyhow::Error {
    let names: Vec<&str> = config.gates().iter().map(|it| it.id.as_str()).collect();
    UserError::usage("say which gate")
        .hint(format!("one of {}", names.join(", ")))
        .into()
}

fn record(ctx: &mut Ctx, bench: &Bench, evaluation: &Evaluation) -> anyhow::Result<()> {
    let said = GateSaid {
        at: ctx.now,
        actor: ctx.actor(),
        what: What::Evaluation {
            gate: evaluation.gate.clone(),
            item: evaluation.item.clone(),
            verdict: evaluation.verdict,
        },
        judged: Some(Judged {
            evaluation: evaluation.clone(),
            settings: super::policy::settings(&bench.config, &evaluation.gate),
        }),
    };
    let mut said = Some(said);
    let written = ctx
        .decision_log()?
        .write_gate(&mut |_| Ok(said.take().into_iter().collect()))?;
    for it in written {
        let at = shape::header(it.at, bench.zone());
        ctx.say(&format!("kept as {}, {at}", it.id));
    }
    Ok(())
}

/// The lines of the plan on stdout, as a machine reads them.
fn announce(ctx: &mut Ctx, bench: &Bench, judged: &[Evaluation]) -> anyhow::Result<Outcome> {
    let Some(last) = judged.last().filter(|it| it.gate.starts_with("maint")) else {
        return Err(
            UserError::usage("only the gates of maintenance announce phases")
                .hint("maestro gate maintenance --announce")
                .into(),
        );
    };
    let on_fail = |name: &str| {
        let gate = bench.config.gates().iter().find(|it| it.id == name);
        gate.and_then(|it| it.on_fail.clone())
    };
    let mut lines = gate::announced(judged, &on_fail);
    // What is decided is not asked for.
    let decided = bench.records.decision(&last.gate, last.item.as_ref());
    let holds =
        decided.is_some_and(|(_, it)| it.choice == gate::Choice::Go && bench.now < it.expires_at);
    if holds && last.verdict.is_go() {
        lines.retain(|it| !it.starts_with("[READINESS"));
        lines.extend(gate::completion(&last.gate).map(str::to_owned));
    }
    for line in lines {
        writeln!(ctx.out, "{line}")?;
    }
    Ok(outcome(last.verdict, false))
}
