use std::io::{self, Write};
use std::path::PathBuf;

use super::build;
use super::files::{Library, template_of};

use super::anchor::{self, Anchor};
use super::publish::{self, Target, Way};
use super::span;
use super::{artifact, mail, payload};
use crate::cli::desk::Desk;
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::model::Text;
use crate::render::{self, Cell, Format, Look};
use crate::report::{self, Context, Form};
use crate::webhook::Service;

#[derive(Debug, Default, clap::Args)]
#[group(skip)]
pub(super) struct Args {
    /// The report, such as `weekly`; without one, they are listed
    #[arg(value_name = "NAME")]
    name: Option<String>,

    #[command(flatten)]
    span: span::Args,

    /// Write it into FILE instead of printing it; what was in there is replaced
    #[arg(short, long, value_name = "FILE", conflicts_with_all = ["write", "into"])]
    output: Option<PathBuf>,

    /// Put it between the markers ANCHOR of FILE, as Markdown
    ///
    /// The markers are two comments, `<!-- maestro:ANCHOR -->` and `<!-- /maestro:ANCHOR -->`.
    /// What somebody wrote between them by hand is not overwritten unless --force is given.
    #[arg(long, value_name = "FILE#ANCHOR", conflicts_with = "into")]
    write: Option<Anchor>,

    /// Print it in the shape of a message: up to 280 characters, the body of a webhook, a mail
    #[arg(long = "as", value_enum, value_name = "SHAPE")]
    into: Option<Shape>,

    /// Publish it: `discussion`, `discord`, `slack`, `stdout`, FILE#ANCHOR or FILE.eml
    ///
    /// Printed unless --yes is given; sent once for its period (`maestro report publish --help`).
    #[arg(id = "target", long = "publish", value_name = "TARGET", help_heading = "Publishing",
          conflicts_with_all = ["output", "write", "into"])]
    target: Option<Target>,

    #[command(flatten)]
    way: Way,

    /// Write it although the data is missing, incomplete or old
    #[arg(long)]
    even_if_stale: bool,

    /// End with 3 when the day is red, with 4 when nobody can tell
    #[arg(long)]
    exit_code: bool,
}

impl Args {
    /// No flag but where to.
    pub(super) fn plain(name: &str, output: Option<PathBuf>) -> Self {
        Self {
            name: Some(name.to_owned()),
            output,
            ..Self::default()
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Shape {
    Short,
    Discord,
    Slack,
    Eml,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let Some(name) = &args.name else {
        return super::list::show(ctx);
    };
    let library = Library::open(ctx)?;
    let publishes = args.write.is_some() || args.into.is_some() || args.target.is_some();
    if publishes && args.span.private {
        return Err(
            UserError::usage("what is published never has private titles")
                .hint("leave out --private")
                .into(),
        );
    }
    let outside = args
        .target
        .as_ref()
        .is_some_and(|it| args.way.is_outside(it));
    // A period that is over is told as it was then, and published now.
    let moment = ctx.now;
    let asked = span::asked(ctx, &library, name, &args.span, outside)?;
    if let Some(target) = &args.target {
        let going = publish::Going {
            target,
            way: &args.way,
            at: moment,
            even_if_stale: args.even_if_stale,
        };
        return publish::report(ctx, &asked, &library, &going);
    }
    let template = match asked.tenant {
        Some(_) => super::tenant::TEMPLATE.to_owned(),
        None => template_of(name, &asked.document),
    };
    let mut desk = Desk::open(ctx)?;
    let context = build::context(&mut desk, &asked)?;
    drop(desk);
    let outcome = outcome(&context, args.exit_code);
    let writes = args.write.is_some() || args.output.is_some();
    if writes && !args.even_if_stale && !context.freshness.faults.is_empty() {
        let faults = context.freshness.faults.join("; ");
        ctx.say(&format!("not written: {faults}"));
        ctx.say("hint: extract first, or write it all the same with --even-if-stale");
        return Ok(Outcome::CannotTell);
    }
    if publishes {
        is_no_draft(&context)?;
    }
    let values = serde_json::to_value(&context)?;
    match asked.document.form {
        Form::Html => html_document(ctx, args, &library, &template, (&context, &values))?,
        Form::Markdown => {
            let text = library.render(&template, Look::Markdown, &values)?;
            let short = match args.into {
                Some(Shape::Short) => library.short(&template, &values)?,
                _ => None,
            };
            let made = Made {
                values: &values,
                text: &text,
                short: short.as_deref(),
            };
            markdown_document(ctx, args, &context, &made)?;
        }
    }
    Ok(outcome)
}

/// A document without what it must not go out without is shown, and no more.
///
/// # Errors
///
/// [`UserError`] with exit code 5: what is missing, and what fills it.
pub(super) fn is_no_draft(context: &Context) -> Result<(), UserError> {
    let Some(first) = context.missing.first() else {
        return Ok(());
    };
    let all: Vec<&str> = context.missing.iter().map(|it| it.what.as_str()).collect();
    let message = format!(
        "{} is a draft: {} missing",
        context.report.name,
        all.join(", ")
    );
    Err(UserError::refused(message).hint(format!("fill it: {}", first.fill)))
}

fn html_document(
    ctx: &mut Ctx,
    args: &Args,
    library: &Library,
    template: &str,
    (context, values): (&Context, &serde_json::Value),
) -> anyhow::Result<()> {
    if args.into == Some(Shape::Short) {
        return Ok(ctx.out.write_all(payload::short(context).as_bytes())?);
    }
    if args.write.is_some() || args.into.is_some() {
        return Err(UserError::usage("this report is a page for the browser")
            .hint("write it into a file with --output FILE")
            .into());
    }
    if ctx.format_or(Format::Html, &[Format::Html, Format::Json])? == Format::Json {
        return Ok(render::json(&mut ctx.out, values)?);
    }
    let page = library.render(template, Look::Html, values)?;
    deliver(ctx, args, page.as_bytes())
}

/// A report of Markdown as its template made it.
struct Made<'m> {
    values: &'m serde_json::Value,
    text: &'m str,
    /// What the template says where only a few words have room.
    short: Option<&'m str>,
}

fn markdown_document(
    ctx: &mut Ctx,
    args: &Args,
    context: &Context,
    made: &Made<'_>,
) -> anyhow::Result<()> {
    let text = made.text;
    if let Some(target) = &args.write {
        let said = anchor::put(ctx, target, text, args.way.force)?;
        return Ok(writeln!(ctx.out, "{said}")?);
    }
    if let Some(shape) = args.into {
        let message = message(shape, context, made);
        return Ok(ctx.out.write_all(message.as_bytes())?);
    }
    let usual = if ctx.screen().width.is_some() && args.output.is_none() {
        Format::Table
    } else {
        Format::Markdown
    };
    const OFFERED: &[Format] = &[
        Format::Table,
        Format::Markdown,
        Format::Html,
        Format::Json,
        Format::Csv,
    ];
    let mut bytes = Vec::new();
    match ctx.format_or(usual, OFFERED)? {
        Format::Json => render::json(&mut bytes, made.values)?,
        Format::Html => bytes = render::markdown_html(&title(context), text).into_bytes(),
        Format::Markdown => bytes.extend_from_slice(text.as_bytes()),
        Format::Csv => rows(&mut bytes, context, text)?,
        other => render::page(
            &mut bytes,
            other,
            ctx.screen(),
            &render::markdown_page(text),
        )?,
    }
    deliver(ctx, args, &bytes)
}

fn message(shape: Shape, context: &Context, made: &Made<'_>) -> String {
    let text = made.text;
    match shape {
        Shape::Short if !context.freshness.known => payload::short(context),
        Shape::Short => payload::short_of(made.short, text),
        Shape::Discord => payload::lines_of(Service::Discord, text),
        Shape::Slack => payload::lines_of(Service::Slack, text),
        Shape::Eml => mail::eml(&title(context), context.as_of, text),
    }
}

/// What the report lists, for a spreadsheet; of a letter, what it says.
fn rows(out: &mut dyn Write, context: &Context, text: &str) -> io::Result<()> {
    let sheet = report::rows(context);
    if !sheet.titles.is_empty() {
        let mut rows = sheet.rows.iter().map(|it| artifact::cells(it));
        return render::sheet(out, sheet.titles, &mut rows);
    }
    let said = payload::sections(text).into_iter();
    let mut rows = said.map(|it| it.map(|it| Cell::outside(&Text::new(it))).into());
    render::sheet(out, &["SECTION", "TEXT"], &mut rows)
}

/// Prints it, or puts it where --output says.
fn deliver(ctx: &mut Ctx, args: &Args, bytes: &[u8]) -> anyhow::Result<()> {
    let Some(path) = &args.output else {
        return Ok(ctx.out.write_all(bytes)?);
    };
    anchor::replace(path, bytes)?;
    if ctx.is_talkative() {
        writeln!(ctx.out, "wrote {}", path.display())?;
    }
    Ok(())
}

pub(super) fn title(context: &Context) -> String {
    format!(
        "{}: {}, {}",
        context.project.name, context.report.name, context.period.title
    )
}

fn outcome(context: &Context, asked: bool) -> Outcome {
    match context.status.color {
        "red" if asked => Outcome::Finding,
        "unknown" if asked => Outcome::CannotTell,
        _ => Outcome::Fine,
    }
}
