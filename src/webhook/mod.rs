//! A message into a chat: posted once, to an address that is a secret.
//!
//! What an answer means is a pure rule in `answer`, what a service takes one in `body`. Nothing that
//! may have been posted is repeated and no redirect is followed: a team that is alerted twice looks
//! twice.

mod address;
mod answer;
mod body;

#[cfg(test)]
mod tests;

use chrono::TimeDelta;
use http::Method;
use serde_json::Value;

pub use address::Address;
pub use answer::Fault;

use crate::network::{Proxy, Timeouts, Transport};

/// A chat that takes messages at an address of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    Discord,
    Slack,
}

impl Service {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Discord => "Discord",
            Self::Slack => "Slack",
        }
    }

    /// The variable with the address.
    pub fn variable(self) -> &'static str {
        match self {
            Self::Discord => "MAESTRO_DISCORD_WEBHOOK",
            Self::Slack => "MAESTRO_SLACK_WEBHOOK",
        }
    }
}

/// How often a message that a chat did not take yet is offered.
const MAX_TRIES: usize = 4;

/// Posts the body exactly once, after the waits that the chat asks for, while all of them together
/// are no longer than `patience`: of a 429 it is known that nothing was posted.
///
/// # Errors
///
/// Any [`Fault`], as [`post`].
pub fn post_in_turn(
    address: &Address,
    body: &Value,
    patience: TimeDelta,
    proxy: Option<&Proxy>,
) -> Result<(), Fault> {
    let mut left = patience;
    for _ in 1..MAX_TRIES {
        let wait = match post(address, body, proxy) {
            Err(Fault::Limited(Some(wait))) if wait <= left => wait,
            other => return other,
        };
        left -= wait;
        std::thread::sleep(wait.to_std().unwrap_or_default());
    }
    post(address, body, proxy)
}

/// Posts the body exactly once.
///
/// # Errors
///
/// Any [`Fault`]; [`Fault::Undecided`] when nobody knows whether it was posted.
pub fn post(address: &Address, body: &Value, proxy: Option<&Proxy>) -> Result<(), Fault> {
    let transport = Transport::new(address.origin(), None, &Timeouts::default(), proxy)
        .map_err(|err| Fault::Unsent(address.redacted(&format!("{err:#}"))))?;
    let received = transport.send(
        &Method::POST,
        address.secret(),
        &[("accept", "application/json")],
        Some(body.to_string()),
    );
    match received {
        Ok(received) => answer::meaning(&received, address),
        Err(broken) if broken.is_unsent => Err(Fault::Unsent(address.redacted(&broken.what))),
        Err(broken) => Err(Fault::Undecided(address.redacted(&broken.what))),
    }
}
