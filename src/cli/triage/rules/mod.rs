//! What the rules said, and how they are tried: `why`, `test`, `lint`, `explain-rule`.

pub(super) mod explain;
pub(super) mod lint;
pub(super) mod test;
mod told;

pub(super) use told::{RulesJson, evidence, json, path, step_line, tell, would_change};
