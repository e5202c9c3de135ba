#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own input has failed"
)]

mod completions;
mod examples;
mod facts;
mod generated;
mod help;
mod readme;
mod shell;
mod support;
