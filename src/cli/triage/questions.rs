use chrono::{DateTime, Utc};
use serde::Serialize;

use super::view;
use crate::cli::desk::Desk;
use crate::cli::{Ctx, Outcome, shape};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::report::Section;
use crate::triage::questions::{
    Answer, Asked, Recurring, asks_in_its_opening, is_question, recurring,
};

/// Show which questions are asked again and again, and what the FAQ says about them
///
/// Joined is what is likely the same (`triage similar --help`), what is asked in the same words, and
/// what `triage dup` made one; on every channel, open or closed. `maestro report note faq '…' --about REF` answers one for all;
/// what is asked after that counts as repeated.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro triage questions --sample\n  maestro triage questions --min-repeat 3 --without-entry --format json"
)]
pub(super) struct Args {
    /// Asked so many times at least
    #[arg(long, value_name = "N", default_value_t = 2)]
    min_repeat: usize,

    /// Only those about which the FAQ says nothing
    #[arg(long)]
    without_entry: bool,

    /// Leave private conversations out
    #[arg(long)]
    public: bool,
}

/// So many places are named in a row.
const NAMED: usize = 6;

/// Every recurring question of the log up to the moment of the desk.
pub(in crate::cli) fn gather(
    desk: &Desk,
    least: usize,
    public: bool,
) -> anyhow::Result<Vec<Recurring>> {
    let mut asked = Vec::new();
    desk.openings(&mut |conversation| {
        let asks = is_question(conversation) || asks_in_its_opening(conversation);
        if asks && !(public && conversation.private) {
            asked.push(Asked::of(conversation));
        }
    })?;
    let notes = desk.store.lasting_notes(desk.now)?;
    let answers = notes.into_iter().filter(|it| it.section == Section::Faq);
    let answers: Vec<Answer> = answers
        .filter_map(|it| {
            Some(Answer {
                about: it.about?,
                at: it.at,
                text: it.text,
            })
        })
        .collect();
    Ok(recurring(asked, &desk.sameness, &answers, least))
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let desk = Desk::open(ctx)?;
    let mut found = gather(&desk, args.min_repeat, args.public)?;
    found.retain(|it| !(args.without_entry && it.answer.is_some()));
    if format == Format::Json {
        let questions = found.iter().map(question).collect();
        let report = Report {
            schema: "maestro.triage-questions/1",
            as_of: shape::iso(desk.now),
            questions,
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    page.line(view::header(&desk));
    if desk.syncs.is_empty() {
        page.line(view::nothing(&desk, false));
    } else if found.is_empty() {
        page.line(Cell::own(format!(
            "No question was asked {} times.",
            args.min_repeat.max(1)
        )));
    } else {
        page.table(table(&desk, &found));
        page.line(footer(&found));
    }
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn footer(found: &[Recurring]) -> Cell {
    let open = found.iter().filter(|it| it.answer.is_none()).count();
    let repeats: usize = found.iter().map(|it| it.repeats).sum();
    let mut parts = vec![format!(
        "{} asked again, {open} without an entry",
        found.len()
    )];
    if 0 < repeats {
        parts.push(format!("{repeats} asked after the entry was written"));
    }
    if 0 < open {
        parts.push("maestro report note faq '…' --about REF".to_owned());
    }
    Cell::own(parts.join(" · ")).tone(Tone::Dim)
}

fn table(desk: &Desk, found: &[Recurring]) -> Table {
    let mut table = Table::new(vec![
        Column::new("TIMES").right(),
        Column::new("PEOPLE").right(),
        Column::new("LAST"),
        Column::new("QUESTION").shrinks_to(24),
        Column::new("ENTRY"),
        Column::new("ASKED IN").shrinks_to(12),
    ]);
    for it in found {
        let last = it.asked.last().map(|it| date(desk, it.at));
        table.row(vec![
            Cell::number(it.times()),
            Cell::number(it.people),
            Cell::own(last.unwrap_or_default()),
            it.asked
                .first()
                .map_or_else(|| "".into(), |it| Cell::outside(&it.title)),
            entry(desk, it),
            asked_in(desk, it),
        ]);
    }
    table
}

fn date(desk: &Desk, at: DateTime<Utc>) -> String {
    let at = at.with_timezone(&desk.config.project.timezone);
    at.format("%-d %b %Y").to_string()
}

fn entry(desk: &Desk, it: &Recurring) -> Cell {
    match &it.answer {
        None => Cell::own("none").tone(Tone::Warn),
        Some(answer) if 0 < it.repeats => {
            Cell::own(format!("{}, {} since", date(desk, answer.at), it.repeats))
        }
        Some(answer) => Cell::own(date(desk, answer.at)).tone(Tone::Good),
    }
}

fn asked_in(desk: &Desk, it: &Recurring) -> Cell {
    let repository = desk.one_repository();
    let mut names: Option<Text> = None;
    for one in it.asked.iter().take(NAMED) {
        let short = shape::short(&one.reference, repository);
        names = Some(match names {
            None => short,
            Some(before) => shape::joined(&before, &short),
        });
    }
    let names = names.unwrap_or_default();
    match it.times().saturating_sub(NAMED) {
        0 => Cell::outside(&names),
        more => Cell::outside(&shape::before_words(&names, &format!("and {more} more"))),
    }
}

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    as_of: String,
    questions: Vec<QuestionJson<'a>>,
}

#[derive(Serialize)]
struct QuestionJson<'a> {
    title: Option<&'a Text>,
    times: usize,
    people: usize,
    first_at: Option<String>,
    last_at: Option<String>,
    asked: Vec<AskedJson<'a>>,
    faq_entry: Option<EntryJson<'a>>,
    docs_url: Option<Text>,
    repeats: usize,
}

#[derive(Serialize)]
struct AskedJson<'a> {
    id: String,
    r#ref: &'a Text,
    title: &'a Text,
    url: Option<&'a Text>,
    private: bool,
    at: String,
}

#[derive(Serialize)]
struct EntryJson<'a> {
    at: String,
    about: String,
    text: &'a Text,
}

fn question(it: &Recurring) -> QuestionJson<'_> {
    QuestionJson {
        title: it.asked.first().map(|it| &it.title),
        times: it.times(),
        people: it.people,
        first_at: it.asked.first().map(|it| shape::iso(it.at)),
        last_at: it.asked.last().map(|it| shape::iso(it.at)),
        asked: it.asked.iter().map(asked).collect(),
        faq_entry: it.answer.as_ref().map(|it| EntryJson {
            at: shape::iso(it.at),
            about: it.about.to_string(),
            text: &it.text,
        }),
        docs_url: it.docs_url(),
        repeats: it.repeats,
    }
}

fn asked(it: &Asked) -> AskedJson<'_> {
    AskedJson {
        id: it.id().to_string(),
        r#ref: &it.reference,
        title: &it.title,
        url: it.url.as_ref(),
        private: it.private,
        at: shape::iso(it.at),
    }
}
