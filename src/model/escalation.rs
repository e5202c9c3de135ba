use std::fmt;
use std::str::FromStr;

use super::named;

/// How loudly help was called for (S1 §Escalation Procedures).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Escalation {
    /// P0, privacy, security, several people with one problem, all is down: within half an hour.
    Immediate,
    /// Stuck, somebody about to leave, press, law, a pattern: within a day.
    Standard,
    /// They asked for somebody who decides. Never dismissed.
    User,
}

impl Escalation {
    pub const ALL: [Self; 3] = [Self::Immediate, Self::Standard, Self::User];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Immediate => "immediate",
            Self::Standard => "standard",
            Self::User => "user",
        }
    }
}

impl fmt::Display for Escalation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Escalation {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        named(&Self::ALL, Self::as_str, "escalation", text)
    }
}
