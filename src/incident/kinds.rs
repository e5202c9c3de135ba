//! The words in which an incident is told.

use crate::model::words::words;

words! {
    /// What the record is about.
    Kind, "kind" {
        Incident = "incident",
        /// Planned work in a window: told to the public, but nothing is on fire.
        Maintenance = "maintenance",
        /// An exercise: its clocks run, and no check fails by it.
        Drill = "drill",
    }
}

words! {
    /// The nine stages of an incident in their order (S2 §Incident Response Workflow).
    ///
    /// They are clocks, not states: one may be recorded late or out of order.
    Stage, "stage" {
        Identify = "identify",
        Alert = "alert",
        Investigate = "investigate",
        Triage = "triage",
        Fix = "fix",
        Deploy = "deploy",
        Verify = "verify",
        /// Comes back until the incident is resolved.
        Communicate = "communicate",
        Postmortem = "postmortem",
    }
}

words! {
    /// What a word to the public is.
    UpdateKind, "kind of update" {
        /// We know, and we are on it.
        Acknowledgement = "ack",
        Progress = "update",
        /// How to live with it until the fix is out.
        Mitigation = "mitigation",
        Released = "released",
        Resolved = "resolved",
        /// The first account of what happened, before the post-mortem.
        Report = "report",
    }
}

words! {
    /// What may be done about it, the most careful for users first: where several rows of the
    /// matrix match, the first of this order wins (S2 §Decision-Making, users' safety first).
    Choice, "decision" {
        Rollback = "rollback",
        ConsiderRollback = "consider-rollback",
        /// Switch the broken part off.
        Disable = "disable",
        Hotfix = "hotfix",
        /// Mend it in the ordinary way.
        FixForward = "fix-forward",
    }
}

words! {
    /// What kind of change an action is.
    ActionKind, "kind of action" {
        Detect = "detect",
        Prevent = "prevent",
        Correct = "correct",
        Process = "process",
    }
}

words! {
    ActionState, "state of an action" {
        Open = "open",
        Done = "done",
        /// It will not be done; the reason is kept.
        Rejected = "rejected",
    }
}

words! {
    /// How an incident ended.
    Ending, "ending" {
        Resolved = "resolved",
        FalseAlarm = "false-alarm",
        /// It was the same as another one.
        Merged = "merged",
    }
}

words! {
    /// How far the post-mortem is.
    PostmortemState, "state of a post-mortem" {
        Draft = "draft",
        InReview = "in-review",
        Reviewed = "reviewed",
        Published = "published",
    }
}

words! {
    /// The four parts of the hotfix checklist (S1 §Hotfix Checklist).
    Group, "group" {
        Pre = "pre",
        During = "during",
        Deploy = "deploy",
        Post = "post",
    }
}

words! {
    /// Where an incident stands, derived from its stages.
    Status, "status" {
        Declared = "declared",
        Investigating = "investigating",
        Triaged = "triaged",
        Fixing = "fixing",
        Deploying = "deploying",
        Verifying = "verifying",
        Resolved = "resolved",
        Reopened = "reopened",
        Closed = "closed",
        FalseAlarm = "false-alarm",
        Merged = "merged",
    }
}

words! {
    /// What a deadline has come to. A missed one stays missed when the work is done after all.
    DeadlineState, "state of a deadline" {
        Open = "open",
        DueSoon = "due-soon",
        Met = "met",
        Missed = "missed",
    }
}

words! {
    /// The moment that is T+0.
    CountsFrom, "moment" {
        /// The trouble began.
        Started = "started",
        /// Somebody told us.
        Reported = "reported",
        /// We opened the incident.
        Declared = "declared",
    }
}
