//! Members of the team whom a file calls something else.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::cli::Ctx;
use crate::model::{Actor, Conversation, People, Person, Role, Text};
use crate::render;

/// A file's own word of a person counts (the policy is asked where it has none), but it is told
/// where the two differ: words of a "customer" are no answers.
pub(super) struct Overruled {
    people: Option<People>,
    found: RefCell<BTreeMap<String, Text>>,
}

/// So many are named.
const NAMED: usize = 3;

impl Overruled {
    pub(super) fn by_files(ctx: &mut Ctx) -> Self {
        let people = ctx.quiet_config().ok().map(|it| it.people.clone());
        Self {
            people: people.filter(People::knows_the_team),
            found: RefCell::default(),
        }
    }

    pub(super) fn look(&self, conversation: &Conversation) {
        let Some(team) = &self.people else { return };
        let writers = conversation.messages.iter().map(|it| it.author.as_ref());
        let people = writers.chain([conversation.author.as_ref()]).flatten();
        for it in people.filter(|it| it.role == Some(Role::Customer)) {
            let Some(handle) = &it.handle else { continue };
            if team.actor(Some(&Person::named_by(handle))) == Actor::Team {
                self.found.borrow_mut().insert(it.key(), handle.clone());
            }
        }
    }

    pub(super) fn say(&self, ctx: &Ctx, name: &str) {
        let found = self.found.take();
        if found.is_empty() {
            return;
        }
        let names: Vec<String> = found.values().take(NAMED).map(render::terminal).collect();
        let more = match found.len().saturating_sub(NAMED) {
            0 => String::new(),
            n => format!(" and {n} more"),
        };
        ctx.say(&format!(
            "note: {name} calls {}{more} a customer, though team.members names them; the file's word \
             counts, and what they wrote is no answer (leave `role` out to go by the policy)",
            names.join(", ")
        ));
    }
}
