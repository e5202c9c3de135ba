#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own input has failed"
)]

mod facts;
mod support;
