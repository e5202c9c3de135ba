//! Who waits on whom, what to do next, in which order.

mod action;
mod position;
mod queue;
mod settings;
mod since;
mod snooze;
mod standing;
#[cfg(test)]
mod tests;

pub use position::{Order, Placement, Position, position};
pub use queue::{Case, Item, PrioritySource, Queue, item, line_up, queue};
use queue::{due, pressing};
pub use settings::Settings;
pub use since::Since;
use snooze::unwoken;
pub use snooze::{Snooze, snooze};
pub use standing::{Standing, State, WaitingOn, is_fix_planned, standing};
