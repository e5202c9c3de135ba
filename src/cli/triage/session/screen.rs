//! How one conversation of a session looks.

use super::act::KEYS;
use crate::cli::Ctx;
use crate::cli::desk::{Desk, Matter};
use crate::cli::triage::{row, show};
use crate::model::Text;
use crate::render::{Block, Cell, Page, Tone};
use crate::triage::Item;

/// So many of the last words are shown; `m` shows all.
const WORDS: usize = 2;

/// So many lines of each.
const LINES: usize = 12;

/// The essentials, why it is here, and the last words.
pub(super) fn page(
    desk: &Desk,
    matter: &Matter<'_>,
    item: &Item,
    (place, all): (usize, usize),
) -> Page {
    let mut page = Page::default();
    page.blocks.push(Block::Heading(vec![
        Cell::own(format!("{place}/{all}  ")).tone(Tone::Dim),
        Cell::outside(&item.reference),
        "  ".into(),
        row::title(item),
    ]));
    let mut pairs = show::essentials(desk, matter);
    let why = Cell::own(item.why.join("; ")).tone(Tone::Dim);
    pairs.insert(1, ("why", vec![why]));
    page.pairs(pairs);
    let facts = matter.timeline.conversation;
    if facts.messages.len() <= WORDS {
        let author = facts.author.as_ref().and_then(|it| it.handle.as_ref());
        let opener = matter.timeline.opener;
        page.blocks
            .push(show::said(desk, facts.opened_at, author, opener, true));
        quote(&mut page, facts.body.as_ref());
    }
    let first = facts.messages.len().saturating_sub(WORDS);
    if 0 < first && WORDS < facts.messages.len() {
        let earlier = format!("({first} earlier words, m shows them)");
        page.line(Cell::own(earlier).tone(Tone::Dim));
    }
    for (message, word) in matter.timeline.messages().skip(first) {
        let author = message.author.as_ref().and_then(|it| it.handle.as_ref());
        page.blocks.push(show::said(
            desk,
            message.at,
            author,
            word.actor,
            message.public,
        ));
        quote(&mut page, Some(&message.body).filter(|_| !word.deleted));
    }
    page
}

/// The first lines of a text.
fn quote(page: &mut Page, text: Option<&Text>) {
    let Some(text) = text.filter(|it| !it.is_empty()) else {
        return;
    };
    let lines: Vec<&str> = text.raw().lines().collect();
    let Some(more) = lines.len().checked_sub(LINES).filter(|it| 0 < *it) else {
        page.quote(text);
        return;
    };
    page.quote(&Text::new(lines[..LINES].join("\n")));
    page.line(Cell::own(format!("({more} more lines, m shows them)")).tone(Tone::Dim));
}

/// Keys that the screen names where they help, so that the menu fits one line.
const NAMED_ELSEWHERE: &str = "wm";

/// One line with the keys.
pub(super) fn menu(ctx: &mut Ctx) -> anyhow::Result<()> {
    let keys: Vec<String> = KEYS
        .iter()
        .filter(|it| !NAMED_ELSEWHERE.contains(it.0))
        .map(|(key, what, _)| format!("{key} {what}"))
        .collect();
    ctx.prompt(&format!("\n{}  ? >", keys.join("  ")))
}
