#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own input has failed"
)]

mod archives;
mod as_of;
mod decisions;
mod extract;
mod facts;
mod failures;
mod init;
mod layers;
mod log;
mod safety;
mod shared;
mod sla;
mod sla_check;
mod sla_time;
mod support;
mod triage;
