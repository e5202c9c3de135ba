use super::when;
use super::write::{self, Happened};
use crate::cli::desk::resolve;
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::incident::{Field, What};
use crate::model::{Priority, Text};

/// Change what is known: the severity, a moment, who leads, what it hits
///
/// Nothing is lost: after a change of the severity both deadlines are shown, and one that was
/// missed before stays missed. `none` takes a text back.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro incident set crash --severity P1 --reason 'macOS 13 only'
  maestro incident set crash --started 02:10 --impact 'one user in seven'
  maestro incident set crash --link '#238' --cause 'a null path in the matcher'")]
#[command(group = clap::ArgGroup::new("what").required(true).multiple(true).args([
    "severity", "title", "lead", "release", "started", "detected", "reported", "until",
    "make_private", "make_public", "summary", "impact", "cause", "fixed", "affected", "link",
]))]
pub(super) struct Args {
    /// The incident [default: the one that burns]
    #[arg(value_name = "ID")]
    id: Option<String>,

    /// P0 to P3
    #[arg(long, value_name = "P")]
    severity: Option<Priority>,

    /// Why the severity is another one
    #[arg(long, value_name = "TEXT", requires = "severity")]
    reason: Option<String>,

    /// What is wrong, in a few words
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,

    /// Who leads, or none
    #[arg(long, value_name = "WHO")]
    lead: Option<String>,

    /// The release in which it burns, or none
    #[arg(long, value_name = "VERSION")]
    release: Option<String>,

    /// When it began: 10m (ago), 02:10, a date, or RFC 3339
    #[arg(long, value_name = "TIME")]
    started: Option<String>,

    /// When we saw it ourselves
    #[arg(long, value_name = "TIME")]
    detected: Option<String>,

    /// When somebody told us
    #[arg(long, value_name = "TIME")]
    reported: Option<String>,

    /// The end of a maintenance window: 2h (from now), 04:00, or RFC 3339
    #[arg(long, value_name = "TIME")]
    until: Option<String>,

    /// Keep it inside the team from now on, and say why
    #[arg(long, value_name = "REASON")]
    make_private: Option<String>,

    /// Let the public read of it
    #[arg(long, conflicts_with = "make_private")]
    make_public: bool,

    /// What happens, in a sentence or two, or none
    #[arg(long, value_name = "TEXT")]
    summary: Option<String>,

    /// Who is hit and how badly, or none
    #[arg(long, value_name = "TEXT")]
    impact: Option<String>,

    /// What contributed to it, or none
    #[arg(long, value_name = "TEXT")]
    cause: Option<String>,

    /// How it was mended, or none
    #[arg(long, value_name = "TEXT")]
    fixed: Option<String>,

    /// The parts or platforms it touches, or none
    #[arg(long, value_name = "TEXT")]
    affected: Option<String>,

    /// A conversation that tells of it; may be given several times
    #[arg(long, value_name = "REF")]
    link: Vec<String>,

    #[command(flatten)]
    happened: Happened,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    ctx.format(write::FORMATS)?;
    let mut changes = texts(args);
    changes.extend(moments(ctx, args)?);
    let links = if args.link.is_empty() {
        Vec::new()
    } else {
        resolve(&write::existing(ctx)?, &args.link)?
    };
    let board = write::write(ctx, args.id.as_deref(), &args.happened, &mut |draft| {
        order(draft, &changes)?;
        let mut said: Vec<What> = changes
            .iter()
            .map(|(field, value)| What::Set {
                field: *field,
                value: value.clone(),
            })
            .collect();
        said.extend(args.reason.as_deref().map(|it| What::Note {
            text: it.into(),
            link: None,
            runbook: None,
        }));
        let linked = links.iter().map(|it| What::Linked { conversation: *it });
        said.extend(linked);
        Ok(said)
    })?;
    let it = write::first(&board)?;
    let mut lines: Vec<_> = changes
        .iter()
        .map(|(field, value)| match value {
            Some(value) => write::line_with(it, &format!("{field} is now"), value),
            None => write::line(it, format!("{field} taken back")),
        })
        .collect();
    lines.extend(
        links
            .iter()
            .map(|id| write::line(it, format!("linked {id}"))),
    );
    write::tell(ctx, &board, lines)
}

fn texts(args: &Args) -> Vec<(Field, Option<Text>)> {
    let given = [
        (Field::Title, &args.title),
        (Field::Lead, &args.lead),
        (Field::Release, &args.release),
        (Field::Private, &args.make_private),
        (Field::Summary, &args.summary),
        (Field::Impact, &args.impact),
        (Field::Cause, &args.cause),
        (Field::Fixed, &args.fixed),
        (Field::Affected, &args.affected),
    ];
    let value = |text: &str| (text != "none").then(|| Text::from(text));
    let mut res: Vec<(Field, Option<Text>)> = given
        .into_iter()
        .filter_map(|(field, text)| Some((field, value(text.as_deref()?))))
        .collect();
    let severity = args.severity.map(|it| Text::from(it.as_str()));
    res.extend(severity.map(|it| (Field::Severity, Some(it))));
    res.extend(args.make_public.then_some((Field::Private, None)));
    res
}

fn moments(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Vec<(Field, Option<Text>)>> {
    let zone = ctx.config()?.project.timezone;
    let now = ctx.now;
    let mut res = Vec::new();
    for (field, flag, text) in [
        (Field::Started, "--started", &args.started),
        (Field::Detected, "--detected", &args.detected),
        (Field::Reported, "--reported", &args.reported),
    ] {
        if let Some(text) = text {
            let at = when::past(flag, text, now, zone)?;
            res.push((field, Some(shape::iso(at).into())));
        }
    }
    if let Some(text) = &args.until {
        let at = when::ahead("--until", text, now, zone)?;
        res.push((Field::Until, Some(shape::iso(at).into())));
    }
    Ok(res)
}

/// Only the start must not come after anything else; all other orders happen.
fn order(draft: &write::Draft<'_>, changes: &[(Field, Option<Text>)]) -> anyhow::Result<()> {
    let it = draft.incident.with(changes);
    let first = it
        .events
        .iter()
        .filter(|event| event.entry.is_some())
        .map(|event| event.at)
        .chain([it.reported_at])
        .chain(it.detected_at)
        .min();
    if first.is_some_and(|first| first < it.started_at) {
        let zone = draft.config.project.timezone;
        let message = format!(
            "it cannot start after something of it happened, {}",
            shape::header(first.unwrap_or(it.started_at), zone)
        );
        return Err(UserError::usage(message)
            .hint("name an earlier --started, or correct the other moment first")
            .into());
    }
    Ok(())
}
