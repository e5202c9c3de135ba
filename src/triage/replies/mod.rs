//! Replies from templates: what each says about the conversation, and what it promises.

mod kind;
mod template;
#[cfg(test)]
mod tests;

pub use kind::ReplyKind;
pub use template::{BUILT_IN, BuiltIn, Head, head, is_name};
