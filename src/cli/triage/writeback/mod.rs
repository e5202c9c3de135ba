//! What `plan`, `apply` and `undo` share: making a plan, asking whether it may be done, talking to
//! GitHub, and telling of it.

mod discussion;
mod doubt;
mod gate;
pub(super) mod gather;
pub(super) mod guard;
pub(super) mod json;
pub(super) mod labels;
pub(super) mod lines;
mod make;
mod remote;
mod unmake;
mod wire;

pub(super) use doubt::{is_in_doubt, look_for_all, settle};
pub(super) use gate::{Asked, Gate, fresh};
pub(super) use make::{Maker, Outcomes, is_left};
pub(super) use remote::Remote;
