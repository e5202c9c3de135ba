//! The policy's `[triage]`: how long a silence may last before it becomes our move again.

/// All in whole seconds of wall time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// We asked, they are silent: ask again.
    pub nudge_after: i64,
    /// We asked them to verify a fix: ask again.
    pub verify_after: i64,
    /// Parked or blocked elsewhere: look at it again.
    pub review_after: i64,
    /// No clock runs, but a word is owed: a fix is out that they wait for, or they wrote after the
    /// closing.
    pub tell_within: i64,
}

const DAY: i64 = 86_400;

impl Default for Settings {
    fn default() -> Self {
        Self {
            nudge_after: 7 * DAY,
            verify_after: 3 * DAY,
            review_after: 7 * DAY,
            tell_within: DAY,
        }
    }
}
