//! What is written back to the source: which writes are wanted, whether the world is still the one
//! they were planned for, and what must never get out.

mod change;
mod dress;
mod plan;
mod privacy;
mod seen;
mod sentences;
#[cfg(test)]
mod tests;
mod unspaced;
mod wanted;

pub use change::{Change, ChangeKind, Draft, Promised};
pub use plan::{Op, Plan, Status, expected};
pub use privacy::{Leak, Secrets, Visibility, tokens};
pub use seen::{Seen, comment_number};
pub use sentences::{Sentence, sentences, words};
pub use unspaced::{unspaced, unspaced_rows};
pub use wanted::{Skipped, Subject, Wanted, heard, notified, said_already, wanted};
