//! The support desk of a release: one binary, one SQLite file.
//!
//! *A command word is a folder of pure rules; `cli/<word>.rs` feeds it from the store and shows
//! what it says.* Someone who knows the command line knows this tree.
//!
//! Modules stand here in reading order. A module may use those above it, never one below;
//! `tests/it/layers.rs` holds that line. What is absent matters as much:
//!
//! - no rule (`sla`, `incident`, `metrics`, `triage`, `gate`, `report`, `links`) reads the clock, the
//!   disk or the network: time is an argument, and the same log, policy and moment give the same bytes;
//! - no SQL stands outside `store`, no clap command outside `cli`, no network outside `network`;
//! - `render` names no domain type, and nothing but `render` turns [`model::Text`] into output;
//! - facts are written by `extract` only, decisions by people only, and what is derived from
//!   both is never a source of truth: deleting it changes no answer.

/// What a person is told when something cannot be done.
pub mod error;

/// Facts: conversations, messages, people, priorities. Plain data.
pub mod model;

/// What was done, in a chain that shows what was changed in it.
pub mod receipt;

/// Which answer is owed, by when: business calendars, rules, clocks.
pub mod sla;

/// It is on fire: stages against the clock, the rollback matrix, whom to tell.
pub mod incident;

/// Numbers about many conversations: gaps, times in a state, averages.
pub mod metrics;

/// Who waits on whom, what to do next, in which order.
pub mod triage;

/// May we? Criteria that pass, fail or are unknown; verdict, decision, waivers.
pub mod gate;

/// What a period was like, in numbers and names; the templates that say so.
pub mod report;

/// Where the links of a document lead, without asking anybody.
pub mod links;

/// One request, one answer. The only user of sockets.
pub mod network;

/// GitHub's API: limits waited for, reads repeated, writes sent once.
pub mod github;

/// A message into a chat: posted once, to an address that is a secret.
pub mod webhook;

/// Does an address answer: asked once, with nothing that says who asks.
pub mod probe;

/// The outside, read as conversations: files, and repositories on GitHub.
pub mod extract;

/// The ConversationLog. The only user of SQLite.
pub mod store;

/// Tables, Markdown, JSON and CI formats. Knows nothing of support.
pub mod render;

/// Presets, `maestro.toml`, and every fault in them at once.
pub mod config;

/// Arguments in, exit code out. The only reader of the clock.
pub mod cli;
