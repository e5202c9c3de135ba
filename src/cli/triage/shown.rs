//! The machine-readable shape of a conversation (`maestro.triage-show/1`): additive within a
//! version.

use serde::Serialize;

use super::decided::{DecisionJson, decision};
use super::json::{self, ItemJson};
use super::kin;
use super::promise::{PromiseJson, promise_json};
use super::show::side;
use crate::cli::desk::{Desk, Matter};
use crate::cli::{Ctx, shape};
use crate::model::{Actor, Conversation, Decision, Message, Promise, Text};
use crate::render;
use crate::triage::writeback::Draft;
use crate::triage::{Fate, Item};

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    as_of: String,
    conversations: Vec<Shown<'a>>,
}

#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    item: ItemJson<'a>,
    labels: &'a [Text],
    body: Option<&'a Text>,
    messages: Vec<MessageJson<'a>>,
    decisions: Vec<DecisionJson<'a>>,
    promises: Vec<StatedJson<'a>>,
    waiting_reply: Option<WaitingJson<'a>>,
}

/// A reply that nobody has sent.
#[derive(Serialize)]
struct WaitingJson<'a> {
    at: String,
    actor: &'a Text,
    kind: &'static str,
    body: &'a Text,
}

/// What became of a promise.
#[derive(Serialize)]
struct StatedJson<'a> {
    state: &'static str,
    #[serde(flatten)]
    promise: PromiseJson<'a>,
}

#[derive(Serialize)]
struct MessageJson<'a> {
    at: String,
    author: Option<&'a Text>,
    role: &'static str,
    public: bool,
    auto: bool,
    body: &'a Text,
}

/// What is shown of one conversation, kept until all are read.
struct Kept {
    item: Item,
    conversation: Conversation,
    actors: Vec<Actor>,
    decisions: Vec<Decision>,
    promises: Vec<(Promise, Fate)>,
    draft: Option<Draft>,
}

pub(super) fn json(ctx: &mut Ctx, desk: &Desk, references: &[String]) -> anyhow::Result<()> {
    let mut kept: Vec<Kept> = Vec::new();
    desk.named(references, &mut |matter| {
        kept.push(Kept {
            item: kin::item(desk, matter)?,
            conversation: matter.timeline.conversation.clone(),
            actors: matter.timeline.messages().map(|it| it.1.actor).collect(),
            decisions: matter.decisions.to_vec(),
            promises: fates(desk, matter),
            draft: desk.draft(matter.id())?,
        });
        Ok(())
    })?;
    let report = Report {
        schema: "maestro.triage-show/1",
        as_of: shape::iso(ctx.now),
        conversations: kept.iter().map(shown).collect(),
    };
    render::json(&mut ctx.out, &report)?;
    Ok(())
}

fn shown(kept: &Kept) -> Shown<'_> {
    let conversation = &kept.conversation;
    let messages = conversation.messages.iter().zip(&kept.actors);
    Shown {
        item: json::item(&kept.item),
        labels: &conversation.labels,
        body: conversation.body.as_ref(),
        messages: messages.map(|(it, actor)| message(it, *actor)).collect(),
        decisions: kept.decisions.iter().map(decision).collect(),
        promises: kept.promises.iter().map(stated).collect(),
        waiting_reply: kept.draft.as_ref().map(waiting),
    }
}

fn waiting(draft: &Draft) -> WaitingJson<'_> {
    WaitingJson {
        at: shape::iso(draft.at),
        actor: &draft.actor,
        kind: draft.kind.as_str(),
        body: &draft.body,
    }
}

fn fates(desk: &Desk, matter: &Matter<'_>) -> Vec<(Promise, Fate)> {
    let promises = matter.promises.iter();
    let fate = |it: &Promise| it.fate(matter.timeline, desk.now);
    promises.map(|it| (it.clone(), fate(it))).collect()
}

fn stated((promise, fate): &(Promise, Fate)) -> StatedJson<'_> {
    StatedJson {
        state: fate.as_str(),
        promise: promise_json(promise, Some(*fate)),
    }
}

fn message(message: &Message, actor: Actor) -> MessageJson<'_> {
    MessageJson {
        at: shape::iso(message.at),
        author: message.author.as_ref().and_then(|it| it.handle.as_ref()),
        role: side(actor),
        public: message.public,
        auto: message.auto,
        body: &message.body,
    }
}
