//! What the log knows of an item's relations to others. Asked for what is shown alone: each costs
//! a look at the log.

use crate::cli::desk::{Desk, Matter};
use crate::cli::shape;
use crate::model::{ConversationId, Text};
use crate::render::{Cell, Line};
use crate::triage::{Item, Kin, Sibling};

/// A problem with more duplicates than this names only so many, and counts the people of these.
const MOST: usize = 100;

/// The item of a matter, with its relations.
pub(super) fn item(desk: &Desk, matter: &Matter<'_>) -> anyhow::Result<Item> {
    let mut items = [matter.item()];
    relate(desk, &mut items, false)?;
    let [item] = items;
    Ok(item)
}

/// Adds to each item what it has to do with others. `public` names no private conversation.
pub(in crate::cli) fn relate(desk: &Desk, items: &mut [Item], public: bool) -> anyhow::Result<()> {
    for item in items {
        let kin = kin(desk, item, public)?;
        item.relate(kin);
    }
    Ok(())
}

fn kin(desk: &Desk, item: &Item, public: bool) -> anyhow::Result<Kin> {
    let sameness = &desk.sameness;
    let shown = |it: &Sibling| !(public && it.private);
    let top = sameness.canonical(item.id);
    let duplicate_of = if top == item.id {
        None
    } else {
        sibling(desk, top)?.filter(shown)
    };
    let duplicates = sameness.duplicates(item.id);
    let (reporters, more_reporters) = people(desk, item, &duplicates)?;
    let mut named = Vec::new();
    for id in duplicates.iter().take(MOST) {
        named.extend(sibling(desk, *id)?.filter(shown));
    }
    let noticed = desk.store.likely_same(item.id)?;
    let mut times = 0;
    let mut similar = None;
    if let Some(noticed) = noticed {
        let decided =
            sameness.are_apart(item.id, noticed.other) || sameness.are_same(item.id, noticed.other);
        if !decided && let Some(other) = sibling(desk, noticed.other)?.filter(shown) {
            similar = Some((other, noticed.evidence));
        }
        if !sameness.are_apart(item.id, noticed.other) {
            times = noticed.earlier + 1;
        }
    }
    Ok(Kin {
        duplicate_of,
        reporters,
        more_reporters,
        duplicates: named,
        similar,
        times,
    })
}

/// How many people reported it, those of its duplicates among them.
pub(super) fn people_of(desk: &Desk, item: &Item) -> anyhow::Result<usize> {
    let duplicates = desk.sameness.duplicates(item.id);
    people(desk, item, &duplicates).map(|it| it.0)
}

/// How many people reported it, and how many of them only in its duplicates.
fn people(
    desk: &Desk,
    item: &Item,
    duplicates: &[ConversationId],
) -> anyhow::Result<(usize, usize)> {
    if duplicates.is_empty() {
        return Ok((item.reporters, 0));
    }
    let more = duplicates.iter().take(MOST).copied();
    let ids: Vec<ConversationId> = [item.id].into_iter().chain(more).collect();
    let all = desk.reporters(&ids)?.len();
    Ok((all, all.saturating_sub(item.reporters)))
}

/// `None` for what was opened only after the moment that is looked at.
fn sibling(desk: &Desk, id: ConversationId) -> anyhow::Result<Option<Sibling>> {
    let Some(head) = desk.head(id)? else {
        return Ok(None);
    };
    let reference = head.reference();
    Ok(Some(Sibling {
        id,
        short: shape::short(&reference, desk.one_repository()),
        reference,
        private: head.private,
    }))
}

/// What `triage show` tells of them.
pub(super) fn pairs(desk: &Desk, item: &Item) -> anyhow::Result<Vec<(&'static str, Line)>> {
    let kin = &item.kin;
    let mut pairs = Vec::new();
    if let Some(top) = &kin.duplicate_of {
        pairs.push((
            "duplicate",
            vec!["of ".into(), Cell::outside(&top.reference)],
        ));
    }
    if !kin.duplicates.is_empty() {
        let names: Vec<&Text> = kin.duplicates.iter().map(|it| &it.short).collect();
        pairs.push(("duplicates", listed(&names)));
        pairs.push(("reporters", reporters(desk, item)?));
    }
    if let Some((other, evidence)) = &kin.similar {
        let line = vec![
            "likely ".into(),
            Cell::outside(&other.short),
            " (".into(),
            Cell::outside(evidence),
            ")".into(),
        ];
        pairs.push(("similar", line));
    }
    Ok(pairs)
}

/// Everybody who is to be told, each with where they wrote.
fn reporters(desk: &Desk, item: &Item) -> anyhow::Result<Line> {
    let duplicates = item.kin.duplicates.iter().map(|it| it.id);
    let ids: Vec<ConversationId> = [item.id].into_iter().chain(duplicates).collect();
    let people = desk.reporters(&ids)?;
    let mut line: Line = vec![Cell::own(format!("{}: ", people.len()))];
    for (idx, it) in people.iter().enumerate() {
        if 0 < idx {
            line.push(", ".into());
        }
        line.push(
            it.handle
                .as_ref()
                .map_or_else(|| "(ghost)".into(), Cell::outside),
        );
        let elsewhere = it.seen_in.iter().filter(|id| **id != item.id);
        let places: Vec<&Text> = elsewhere
            .filter_map(|id| item.kin.duplicates.iter().find(|it| it.id == *id))
            .map(|it| &it.short)
            .collect();
        if !places.is_empty() {
            line.push(" (".into());
            line.extend(listed(&places));
            line.push(")".into());
        }
    }
    Ok(line)
}

fn listed(names: &[&Text]) -> Line {
    let mut line = Line::new();
    for (idx, name) in names.iter().enumerate() {
        if 0 < idx {
            line.push(", ".into());
        }
        line.push(Cell::outside(name));
    }
    line
}
