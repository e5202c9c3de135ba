//! A report as one mail for each of many people, written once for each of them.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use serde::Serialize;
use serde_json::Value;

use super::book::{Book, Made, planned};
use super::{Wording, people, wording};
use crate::cli::desk::Desk;
use crate::cli::report::files::{Library, template_of};
use crate::cli::report::mail::{self, Recipient};
use crate::cli::report::{anchor, build, span};
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::render::{self, Cell, Column, Format, Look, Page, Table};
use crate::report::Form;

/// Letters of the hash that stands for an address.
const HASH: usize = 16;

/// Write a report as one mail for each person of a table
///
/// The table is CSV with a column `email`, and `name` for the greeting. Without --yes the first
/// mail is printed. With it a draft for a mail program is written for everybody who has none yet:
/// once for a wave, whatever became of the files; a second run writes for those who are new. The
/// log keeps a hash of each address, and no output names one.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro report mail survey-mail --people testers.csv
  maestro report mail survey-mail --people testers.csv --wave T+30 --yes")]
pub(in crate::cli::report) struct Args {
    /// The report, such as `survey-mail`
    #[arg(value_name = "NAME")]
    name: String,

    /// Who gets it, CSV
    #[arg(long, value_name = "FILE")]
    people: PathBuf,

    /// Another wave is another mail to the same people [default: the period of the report]
    #[arg(long, value_name = "NAME")]
    wave: Option<String>,

    /// The folder of the mails [default: `mails` beside the log]
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,

    /// Write them now
    #[arg(long)]
    yes: bool,

    /// Write them all, once more
    #[arg(long, requires = "yes")]
    again: bool,

    /// Although the data is missing, incomplete or old
    #[arg(long)]
    even_if_stale: bool,

    #[command(flatten)]
    span: span::Args,
}

#[derive(Serialize)]
struct Answer {
    schema: &'static str,
    as_of: String,
    report: String,
    wave: String,
    people: usize,
    /// Mails of this run.
    written: usize,
    /// Those who have theirs already.
    before: usize,
    folder: String,
    rejections: Vec<String>,
}

/// The mail, for whoever it is.
struct Letter {
    wording: Wording,
    library: Library,
    template: String,
    values: Value,
}

impl Letter {
    /// What must hold of anything that goes out holds of it.
    fn new(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Self> {
        let moment = ctx.now;
        let library = Library::open(ctx)?;
        let asked = span::asked(ctx, &library, &args.name, &args.span, true)?;
        if asked.document.form == Form::Html {
            return Err(UserError::usage("this report is a page for the browser").into());
        }
        let mut desk = Desk::open(ctx)?;
        let context = build::context(&mut desk, &asked)?;
        let values = serde_json::to_value(&context)?;
        let template = template_of(&asked.name, &asked.document);
        let text = library.render(&template, Look::Markdown, &values)?;
        let wave = args.wave.as_ref().unwrap_or(&asked.edition);
        let wording = Wording::new((&asked.name, wave), moment, text.clone(), &text);
        super::ready(&context, args.even_if_stale)?;
        wording.filled_in(&wording::outside(&values))?;
        wording.tells_of_nobody(&desk, &library.sources())?;
        Ok(Self {
            wording,
            library,
            template,
            values,
        })
    }

    fn to(&self, one: &Recipient) -> anyhow::Result<String> {
        if one.name.is_empty() {
            return Ok(self.wording.text.clone());
        }
        let mut values = self.values.clone();
        values["extra"]["name"] = Value::from(one.name.as_str());
        self.library.render(&self.template, Look::Markdown, &values)
    }
}

pub(in crate::cli::report) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let (people, rejections) = people::read(&args.people)?;
    let letter = Letter::new(ctx, args)?;
    let folder = folder(ctx, args)?;
    let mut answer = Answer {
        schema: "maestro.mailing/1",
        as_of: shape::iso(letter.wording.at),
        report: letter.wording.report.clone(),
        wave: letter.wording.period.clone(),
        people: people.len(),
        written: 0,
        before: 0,
        folder: folder.display().to_string(),
        rejections,
    };
    if !answer.rejections.is_empty() {
        tell(ctx, format, &answer)?;
        ctx.say("nothing is written: mend these lines first");
        return Ok(Outcome::Finding);
    }
    if args.yes {
        if ctx.is_sample() {
            return Err(UserError::usage("the sample writes nothing").into());
        }
        write(ctx, args, &letter, &people, &mut answer)?;
        tell(ctx, format, &answer)?;
        return Ok(Outcome::Fine);
    }
    match people.first() {
        Some(first) if format != Format::Json => {
            ctx.out.write_all(letter.to(first)?.as_bytes())?;
        }
        _ => tell(ctx, format, &answer)?,
    }
    let n = people.len();
    ctx.say(&format!(
        "nothing was written; --yes writes up to {n} mails into {}",
        answer.folder
    ));
    Ok(Outcome::Fine)
}

/// Beside the log, which is in no repository.
fn folder(ctx: &mut Ctx, args: &Args) -> anyhow::Result<PathBuf> {
    Ok(match &args.dir {
        Some(dir) => dir.clone(),
        None if ctx.is_sample() => PathBuf::from("mails"),
        None => ctx.db_path()?.with_file_name("mails"),
    })
}

fn write(
    ctx: &mut Ctx,
    args: &Args,
    letter: &Letter,
    people: &[Recipient],
    answer: &mut Answer,
) -> anyhow::Result<()> {
    let wording = &letter.wording;
    let folder = folder(ctx, args)?;
    private_folder(&folder)?;
    let mut book = Book::open(ctx, String::new(), wording)?;
    for it in people {
        let hash = hash(wording, it);
        book.key.target = format!("mailing:{hash}");
        let is_made = book.newest()?.is_some_and(|it| it.is_made());
        if is_made && !args.again {
            answer.before += 1;
            continue;
        }
        let draft = mail::addressed(Some(it), &wording.title, wording.at, &letter.to(it)?);
        // First the file, which is the same in every run; then the entry that it is there.
        put(&folder.join(format!("{hash}.eml")), &draft)?;
        let mut edition = book.begin(wording, planned(vec![String::new()]))?;
        book.made(&mut edition, 0, Made::default())?;
        answer.written += 1;
    }
    Ok(())
}

/// Of the wave and the address: the log names nobody, though it can confirm a guess.
fn hash(wording: &Wording, to: &Recipient) -> String {
    let (report, wave) = (&wording.report, &wording.period);
    let named = format!("{report}\n{wave}\n{}", to.address.to_lowercase());
    wording::hash(&named)[..HASH].to_owned()
}

fn private_folder(path: &Path) -> anyhow::Result<()> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
        .with_context(|| UserError::failed(format!("cannot make the folder {}", path.display())))
}

fn put(path: &Path, draft: &str) -> anyhow::Result<()> {
    anchor::replace(path, draft.as_bytes())?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))
        .with_context(|| UserError::failed(format!("cannot keep {} private", path.display())))
}

fn tell(ctx: &mut Ctx, format: Format, answer: &Answer) -> anyhow::Result<()> {
    if format == Format::Json {
        return Ok(render::json(&mut ctx.out, answer)?);
    }
    let mut page = Page::default();
    if answer.rejections.is_empty() {
        if !ctx.is_talkative() {
            return Ok(());
        }
        page.line(Cell::own(format!(
            "{} mails written into {}, {} had theirs before ({} {})",
            answer.written, answer.folder, answer.before, answer.report, answer.wave
        )));
    } else {
        let mut table = Table::new(vec![Column::new("REJECTED").wraps_at(40)]);
        let rows = answer.rejections.iter();
        rows.for_each(|it| table.row(vec![Cell::own(it.clone())]));
        page.table(table);
    }
    ctx.show(format, &page)
}
