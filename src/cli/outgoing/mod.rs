//! What leaves the house, whichever command sends it: may it, where to, and does it tell of anybody.

mod chat;
mod guard;
mod switches;

pub(super) use chat::{address, open_way, told};
pub(super) use guard::{Kept, Words, check};
pub(super) use switches::Switches;
