#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own input has failed"
)]

mod archives;
mod as_of;
mod completions;
mod decisions;
mod examples;
mod extract;
mod facts;
mod failures;
mod generated;
mod help;
mod init;
mod layers;
mod log;
mod readme;
mod report;
mod safety;
mod shared;
mod shell;
mod sla;
mod sla_check;
mod sla_time;
mod support;
mod triage;
