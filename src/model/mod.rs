mod as_of;
mod channel;
mod conversation;
mod decision;
mod marker;
mod message_kind;
mod named;
mod operator;
mod person;
mod priority;
mod reference;
mod spoken;
#[cfg(test)]
pub(crate) mod story;
mod text;
pub(crate) mod words;

pub use channel::Channel;
pub use conversation::{Conversation, ConversationId, Event, EventKind, Extra, Message, State};
pub use decision::{Decision, DecisionField};
pub use marker::Marker;
pub use message_kind::{MessageKind, own_words};
pub(crate) use named::named;
pub use operator::Operator;
pub use person::{Actor, INSIDE, People, Person, Role};
pub use priority::Priority;
pub use reference::Reference;
pub use spoken::{composed, spoken};
pub use text::Text;
