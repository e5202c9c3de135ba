//! Who waits on whom, what to do next, in which order.

mod action;
mod already;
mod board;
mod case;
mod due;
mod item;
mod kin;
mod position;
pub mod promises;
pub mod query;
pub mod questions;
mod queue;
pub mod replies;
mod reporters;
pub mod rules;
pub mod sameness;
pub mod session;
mod settings;
pub mod similar;
mod since;
mod snooze;
mod standing;
pub mod tell;
#[cfg(test)]
mod tests;
pub mod workflow;
pub mod writeback;

pub use action::have_thanked;
pub use already::is_already;
pub use board::{Problem, Progress, board, problem};
pub use case::Case;
pub use item::{Item, PrioritySource};
pub use kin::{Kin, Sibling, ordinal};
pub use position::{Order, Placement, Position, newest, position};
pub use promises::Fate;
pub use query::Query;
pub use queue::{Queue, found, item, line_up, owner, queue};
pub use replies::ReplyKind;
pub use reporters::{Reporter, reporters};
pub use sameness::{Canonical, Circle, Sameness};
pub use settings::Settings;
pub use since::Since;
pub use snooze::{Snooze, snooze, wakes_at};
pub use standing::{Standing, State, WaitingOn, is_fix_planned, standing};
