//! What the rules said, and how they are tried: `why`, `test`, `lint`, `explain-rule`.

pub(super) mod explain;
pub(super) mod lint;
mod steps;
pub(super) mod test;
mod told;

pub(super) use steps::{path, step_line};
pub(super) use told::{RulesJson, evidence, json, tell, would_change};
