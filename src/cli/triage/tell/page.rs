//! Who is told, who is not, and whom to thank (`maestro.tell/1`).

use serde::Serialize;

use super::{Args, Telling, Told};
use crate::cli::triage::reply::is_sent_by_us;
use crate::cli::{Ctx, shape};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Line, Page, Table, Tone};

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    as_of: String,
    release: Option<&'a str>,
    template: &'a str,
    dry_run: bool,
    drafts: Vec<DraftJson<'a>>,
    skipped: Vec<SkippedJson<'a>>,
    credits: Vec<CreditJson<'a>>,
    credits_private: usize,
}

#[derive(Serialize)]
struct DraftJson<'a> {
    id: String,
    r#ref: Text,
    channel: &'static str,
    private: bool,
    people: &'a [Text],
    /// `planned` or `by-hand`.
    sending: &'static str,
    eml: Option<String>,
    body: &'a Text,
}

#[derive(Serialize)]
struct SkippedJson<'a> {
    id: String,
    r#ref: Text,
    why: &'a str,
}

#[derive(Serialize)]
struct CreditJson<'a> {
    handle: &'a Text,
    refs: &'a [Text],
}

pub(super) fn tell(
    ctx: &mut Ctx,
    args: &Args,
    format: Format,
    telling: &Telling,
    (repository, known): (Option<&str>, bool),
) -> anyhow::Result<()> {
    if format == Format::Json {
        return json(ctx, args, telling);
    }
    let mut page = Page::default();
    page.line(Cell::own(headline(args, telling, known)).tone(Tone::Strong));
    if !telling.told.is_empty() {
        page.table(table(telling, repository));
    }
    if !telling.left.is_empty() {
        page.heading("Not told");
        let left = telling.left.iter().map(|it| {
            let reference = it.conversation.reference();
            vec![
                Cell::outside(&shape::short(&reference, repository)),
                Cell::own(format!(": {}", it.why)),
            ]
        });
        page.items(left.collect());
    }
    let thanks = thanks(telling, repository);
    if !thanks.is_empty() {
        page.heading("For the release notes");
        page.items(thanks);
    }
    if let Some(next) = next(args, telling) {
        page.line(Cell::own(next).tone(Tone::Dim));
    }
    ctx.show(format, &page)
}

fn headline(args: &Args, telling: &Telling, known: bool) -> String {
    let of = match &args.release {
        Some(_) => " of this release",
        None => "",
    };
    let n_all = telling.told.len() + telling.left.len();
    match (telling.told.len(), n_all) {
        (0, 0) if !known => "Nothing is known yet: nothing was ever extracted.".to_owned(),
        (0, 0) => format!("Nobody waits to be told{of}."),
        (0, _) => "Nobody is left to be told.".to_owned(),
        (n, all) if args.dry_run => format!("{n} of {all} would be told"),
        (n, all) => format!("{n} of {all} drafted, nothing is sent yet"),
    }
}

fn table(telling: &Telling, repository: Option<&str>) -> Table {
    let mut table = Table::new(vec![
        Column::new("REF"),
        Column::new("WHERE").drops(1),
        Column::new("WHO").shrinks_to(16),
        Column::new("TITLE").shrinks_to(20).drops(0),
        Column::new("HOW"),
    ]);
    for it in &telling.told {
        let conversation = &it.conversation;
        let private = if conversation.private {
            ", private"
        } else {
            ""
        };
        table.row(vec![
            Cell::outside(&shape::short(&conversation.reference(), repository)),
            Cell::own(format!("{}{private}", conversation.channel)),
            who(&it.people),
            Cell::outside(&conversation.title),
            how(it),
        ]);
    }
    table
}

/// The first by name, the others counted.
fn who(people: &[Text]) -> Cell {
    let Some(first) = people.first() else {
        return "-".into();
    };
    match people.len() - 1 {
        0 => Cell::outside(first),
        more => Cell::outside(&shape::before_words(first, &format!("+{more}"))),
    }
}

fn how(told: &Told) -> Cell {
    match &told.path {
        Some(path) => Cell::outside(&Text::new(path.display().to_string())),
        None if is_sent_by_us(told.conversation.channel) => "triage plan".into(),
        None => "copy it".into(),
    }
}

/// A line for each who is thanked by name, and one for all others.
fn thanks(telling: &Telling, repository: Option<&str>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for (handle, references) in &telling.credits.named {
        let mut line: Line = vec!["Thanks to ".into(), Cell::outside(handle), " (".into()];
        for (idx, reference) in references.iter().enumerate() {
            if 0 < idx {
                line.push(", ".into());
            }
            line.push(Cell::outside(&shape::short(reference, repository)));
        }
        line.push(")".into());
        lines.push(line);
    }
    let others = match telling.credits.private {
        0 => return lines,
        1 => "And to one more, who wrote in private".to_owned(),
        n => format!("And to {n} more, who wrote in private"),
    };
    lines.push(vec![Cell::own(others)]);
    lines
}

fn next(args: &Args, telling: &Telling) -> Option<String> {
    if telling.told.is_empty() || args.dry_run {
        return None;
    }
    let planned = |it: &&Told| is_sent_by_us(it.conversation.channel);
    let by_hand = telling.told.iter().find(|it| !planned(it));
    let mut next = Vec::new();
    if telling.told.iter().any(|it| planned(&it)) {
        next.push("maestro triage plan".to_owned());
    }
    if let Some(it) = by_hand {
        let id = it.conversation.id;
        next.push(format!(
            "send the others yourself (maestro triage show {id}), then maestro triage reply {id} --sent"
        ));
    }
    Some(format!("next: {}", next.join("; ")))
}

fn json(ctx: &mut Ctx, args: &Args, telling: &Telling) -> anyhow::Result<()> {
    let draft = |it: &'_ Told| it.path.as_ref().map(|it| it.display().to_string());
    let report = Report {
        schema: "maestro.tell/1",
        as_of: shape::iso(ctx.now),
        release: args.release.as_deref(),
        template: &args.template,
        dry_run: args.dry_run,
        drafts: telling
            .told
            .iter()
            .map(|it| DraftJson {
                id: it.conversation.id.to_string(),
                r#ref: it.conversation.reference(),
                channel: it.conversation.channel.as_str(),
                private: it.conversation.private,
                people: &it.people,
                sending: if is_sent_by_us(it.conversation.channel) {
                    "planned"
                } else {
                    "by-hand"
                },
                eml: draft(it),
                body: &it.draft.body,
            })
            .collect(),
        skipped: telling
            .left
            .iter()
            .map(|it| SkippedJson {
                id: it.conversation.id.to_string(),
                r#ref: it.conversation.reference(),
                why: it.why,
            })
            .collect(),
        credits: telling
            .credits
            .named
            .iter()
            .map(|(handle, refs)| CreditJson { handle, refs })
            .collect(),
        credits_private: telling.credits.private,
    };
    Ok(render::json(&mut ctx.out, &report)?)
}
