use chrono::{DateTime, Utc};

/// What GitHub still allows, as an answer said last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    pub limit: u64,
    pub remaining: u64,
    /// When `remaining` is `limit` again.
    pub resets_at: Option<DateTime<Utc>>,
}

/// What a run asked of GitHub.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Everything sent, repetitions too.
    pub requests: u64,
    /// Answered with "nothing new", which costs nothing of the limit.
    pub unchanged: u64,
    /// Reads sent again after a failure or a limit.
    pub retries: u64,
    pub waits: u64,
    pub waited_seconds: u64,
    /// Of the bodies received.
    pub bytes: u64,
    pub rest: Option<Rate>,
    pub graphql: Option<Rate>,
}
