//! The evidence of a verdict in files that need no log: who got them can judge the gate again.

mod claims;
mod files;
mod manifest;
mod recount;
#[cfg(test)]
mod tests;
mod verify;

pub use files::{Files, MAX_FILES, NameFault, checked_name, sums};
pub use manifest::{
    EVALUATION, EvidenceFile, FileEntry, LEDGER, Ledger, MANIFEST, Making, Manifest, POLICY,
    Predicate, REPORT, REPORT_PAGE, SETTINGS, SIGNATURE, SUMS, Said, Subject, Waiving,
};
pub use verify::{Checked, Finding, verify};
