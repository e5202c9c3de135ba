//! One request out, one answer in: the only asynchronous lines, and the only sockets.
//!
//! What an answer means, and whether anything is sent again, is the matter of those who ask
//! (`github`, `webhook`).

mod broken;
mod proxy;
mod retry;
#[cfg(test)]
mod tests;
mod transport;

use std::time::Duration;

pub(crate) use broken::Broken;
pub use proxy::Proxy;
pub(crate) use retry::{http_date, retry_after};
pub(crate) use transport::{Received, Transport};

/// Names of this machine as they stand in an address.
const LOOPBACK: &[&str] = &["localhost", "127.0.0.1", "[::1]"];

/// After which time a silent server counts as failed.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    pub connect: Duration,
    /// Between two pieces of an answer, and between two of a request.
    pub silence: Duration,
    /// From the first byte of a request to the last of its answer.
    pub whole: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            silence: Duration::from_secs(30),
            whole: Duration::from_secs(120),
        }
    }
}

/// True where what is sent may go in the open: over https, or to this machine (a test, a tunnel).
pub(crate) fn is_closed_to_others(scheme: &str, host: &str) -> bool {
    scheme == "https" || (scheme == "http" && is_local(host))
}

/// True for this machine; `host` is in small letters.
pub(crate) fn is_local(host: &str) -> bool {
    LOOPBACK.contains(&host)
}
