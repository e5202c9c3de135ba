super::words::words! {
    /// How loudly help was called for (S1 §Escalation Procedures).
    Escalation, "escalation" {
        /// P0, privacy, security, several people with one problem, all is down: within half an hour.
        Immediate = "immediate",
        /// Stuck, somebody about to leave, press, law, a pattern: within a day.
        Standard = "standard",
        /// They asked for somebody who decides. Never dismissed.
        User = "user",
    }
}
