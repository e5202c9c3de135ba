//! Clocks in tables: which, in what order, in which words.

use std::collections::HashMap;
use std::rc::Rc;

use chrono::{DateTime, Utc};

use super::json::Tally;
use crate::cli::desk::{Desk, Matter};
use crate::cli::shape;
use crate::model::{ConversationId, Text};
use crate::render::{Cell, Tone};
use crate::sla::{Clock, ClockKind, ClockState, format_seconds};
use crate::store::Filter;

/// A clock with what only tables and findings show of its conversation, which is kept once.
pub(super) struct Row {
    pub(super) clock: Clock,
    pub(super) head: Rc<Head>,
}

pub(super) struct Head {
    pub(super) title: Text,
    pub(super) url: Option<Text>,
    pub(super) private: bool,
}

/// The clocks of the named conversations, or of all.
pub(super) fn rows(
    desk: &Desk,
    references: &[String],
    wanted: &dyn Fn(&Clock) -> bool,
) -> anyhow::Result<Vec<Row>> {
    let mut rows = Vec::new();
    let mut take = |matter: &Matter<'_>| {
        let head = head(matter);
        let wanted = matter.clocks.iter().filter(|it| wanted(it));
        rows.extend(wanted.map(|it| Row {
            clock: it.clone(),
            head: Rc::clone(&head),
        }));
        Ok(())
    };
    if references.is_empty() {
        desk.each(Filter::All, &mut take)?;
    } else {
        desk.named(references, &mut take)?;
    }
    Ok(rows)
}

fn head(matter: &Matter<'_>) -> Rc<Head> {
    let conversation = matter.timeline.conversation;
    Rc::new(Head {
        title: conversation.title.clone(),
        url: conversation.url.clone(),
        private: conversation.private,
    })
}

/// Puts what tables and findings show of its conversation beside each clock.
pub(super) fn headed(desk: &Desk, clocks: &[Clock]) -> anyhow::Result<Vec<Row>> {
    let mut heads: HashMap<ConversationId, Rc<Head>> = HashMap::new();
    let mut rows = Vec::with_capacity(clocks.len());
    for clock in clocks {
        let head = match heads.get(&clock.conversation) {
            Some(head) => Rc::clone(head),
            None => {
                let Some(read) = desk.head(clock.conversation)? else {
                    continue;
                };
                let head = Rc::new(Head {
                    title: read.title,
                    url: read.url.filter(|it| !it.is_empty()),
                    private: read.private,
                });
                heads.insert(clock.conversation, Rc::clone(&head));
                head
            }
        };
        rows.push(Row {
            clock: clock.clone(),
            head,
        });
    }
    Ok(rows)
}

/// Open ones first; within each, by due moment and then by conversation.
pub(super) fn sort(rows: &mut [Row]) {
    rows.sort_by_key(|it| order(&it.clock));
}

pub(super) fn sort_clocks(clocks: &mut [Clock]) {
    clocks.sort_by_key(order);
}

type Order = (
    u8,
    bool,
    Option<DateTime<Utc>>,
    ConversationId,
    ClockKind,
    u32,
);

/// Open ones, then those that nobody can judge, then the settled ones.
fn order(clock: &Clock) -> Order {
    let class = match clock.state {
        ClockState::Unknown => 1,
        state if state.is_open() => 0,
        _ => 2,
    };
    let due_at = clock.due_at;
    (
        class,
        due_at.is_none(),
        due_at,
        clock.conversation,
        clock.kind,
        clock.cycle,
    )
}

/// `214 clocks: 2 breached open, 3 at risk, 9 running …`: only what there is.
pub(super) fn summary_line(tally: &Tally) -> Vec<Cell> {
    let mut line = vec![Cell::own(clock_count(tally.clocks()))];
    let mut lead = ": ";
    for state in ClockState::ALL {
        let n = tally.of_state(state);
        if n == 0 {
            continue;
        }
        line.push(lead.into());
        line.push(Cell::own(format!("{n} {}", state.as_str().replace('_', " "))).tone(tone(state)));
        lead = ", ";
    }
    line
}

pub(super) fn tone(state: ClockState) -> Tone {
    match state {
        ClockState::BreachedOpen => Tone::Bad,
        ClockState::AtRisk | ClockState::Unknown => Tone::Warn,
        ClockState::Met => Tone::Good,
        ClockState::BreachedClosed | ClockState::Cancelled | ClockState::Paused => Tone::Dim,
        ClockState::Running | ClockState::OpenEnded => Tone::Plain,
    }
}

pub(super) fn cells(
    desk: &Desk,
    clock: &Clock,
    title: &Text,
    repository: Option<&str>,
) -> Vec<Cell> {
    let zone = desk.config.project.timezone;
    let due = clock.due_at.map_or_else(
        || "next release".to_owned(),
        |it| shape::local(it, zone, desk.now),
    );
    vec![
        Cell::own(clock.state.as_str()).tone(tone(clock.state)),
        Cell::outside(&shape::short(&clock.reference, repository)),
        Cell::own(clock.priority.map_or("-", |it| it.as_str())),
        Cell::own(clock.kind.as_str()),
        Cell::own(due),
        Cell::own(left(clock)),
        Cell::own(shape::rough(clock.elapsed_seconds)),
        Cell::own(
            clock
                .limit_seconds
                .map_or_else(|| "-".to_owned(), format_seconds),
        ),
        Cell::own(&*clock.rule),
        Cell::outside(title),
    ]
}

/// What is left of the limit, or by how much it was passed; in time of the clock's calendar.
pub(super) fn left(clock: &Clock) -> String {
    let Some(limit) = clock.limit_seconds else {
        return "-".to_owned();
    };
    let left = limit - clock.elapsed_seconds;
    match clock.state {
        _ if left < 0 => format!("-{}", shape::rough(-left)),
        ClockState::Running | ClockState::AtRisk | ClockState::Paused => shape::rough(left),
        _ => "-".to_owned(),
    }
}

pub(super) fn clock_count(n: u64) -> String {
    if n == 1 {
        "1 clock".to_owned()
    } else {
        format!("{n} clocks")
    }
}
