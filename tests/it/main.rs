#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own input has failed"
)]

mod archives;
mod artifacts;
mod as_of;
mod bundle;
mod client;
mod completions;
mod decisions;
mod desk_files;
mod doctor;
mod documents;
mod examples;
mod extract;
mod facts;
mod failures;
mod fake_github;
mod feedback;
mod figures;
mod follow;
mod gate;
mod generated;
mod help;
mod incident;
mod init;
mod layers;
mod links;
mod log;
mod mailing;
mod metrics;
mod minutes;
mod promises;
mod publish;
mod queue;
mod readme;
mod receipts;
mod replies;
mod report;
mod safety;
mod sameness;
mod shared;
mod shell;
mod sla;
mod sla_capacity;
mod sla_check;
mod sla_time;
mod standin;
mod support;
mod telemetry;
mod tell;
#[cfg(target_os = "linux")]
mod tenants;
mod terminal;
mod triage;
mod triage_query;
mod triage_rules;
#[cfg(target_os = "linux")]
mod triage_session;
mod watch;
mod writeback;
