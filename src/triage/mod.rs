//! Who waits on whom, what to do next, in which order.

mod queue;
mod settings;
mod since;
mod snooze;
mod standing;
#[cfg(test)]
mod tests;

pub use queue::{Case, Item, PrioritySource, Queue, item, queue};
pub use settings::Settings;
pub use since::Since;
pub use snooze::{Snooze, snooze};
pub use standing::{Standing, State, WaitingOn, is_fix_planned, standing};
