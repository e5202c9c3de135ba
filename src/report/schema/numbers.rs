//! What was counted and measured.

use super::{Field, field};

pub(super) const FLOW: &[Field] = &[
    field("now", "counts", "of the period"),
    field("previous", "counts", "of the window that is compared with"),
    field("by_channel", "in_out[]", "of the period"),
    field("by_priority", "in_out[]", "of the period: P0 to P3, none"),
    field("days", "day[]", "of the period, oldest first"),
];

pub(super) const COUNTS: &[Field] = &[
    field("opened", "count", "conversations that people opened"),
    field(
        "closed",
        "count",
        "closed within the window and still closed at its end",
    ),
    field(
        "reopened",
        "count",
        "reopened within the window and open at its end",
    ),
    field("resolution_rate", "share?", "closed over opened"),
];

pub(super) const IN_OUT: &[Field] = &[
    field("name", "text", "channel or priority"),
    field("opened", "count", "as in counts"),
    field("closed", "count", "as in counts"),
];

pub(super) const DAY: &[Field] = &[
    field("date", "text", "local, 2026-02-13"),
    field("label", "text", "Fri 13 Feb"),
    field("opened", "count", "that people opened"),
    field(
        "closed",
        "count",
        "closed, and still at the end of the period",
    ),
    field("open", "count", "open at the end of the day"),
];

pub(super) const OPEN: &[Field] = &[
    field("total", "count", "not closed at the end of the period"),
    field("p0", "count", "of those, P0"),
    field("p1", "count", "of those, P1"),
    field(
        "p0_duplicates",
        "count",
        "of the P0, duplicates of something open",
    ),
    field(
        "p0_suspected",
        "count",
        "P0 by a rule, and confirmed by nobody",
    ),
    field(
        "by_priority",
        "open_share[]",
        "P0 to P3, none; without the empty ones",
    ),
    field("ages", "bucket[]", "by the time since the opening"),
    field("oldest_seconds", "seconds?", "age of the oldest one"),
    field("needs_us", "count", "the queue"),
    field("late", "count", "of the queue, those with a broken promise"),
    field("waiting_on_others", "count", "their move"),
    field("snoozed", "count", "out of the queue until later"),
    field(
        "duplicates",
        "count",
        "answered where the canonical one stands",
    ),
    field("private", "count", "of all open ones"),
];

pub(super) const OPEN_SHARE: &[Field] = &[
    field("name", "text", "priority"),
    field("n", "count", "open"),
    field("oldest_seconds", "seconds?", "age of the oldest one"),
];

pub(super) const BUCKET: &[Field] = &[
    field("name", "text", "in words"),
    field("n", "count", "how many"),
];

pub(super) const RESPONSES: &[Field] = &[
    field("now", "waits", "of the period"),
    field("previous", "waits", "of the window that is compared with"),
    field("buckets", "bucket[]", "of the period, from quick to slow"),
    field("by_channel", "channel_waits[]", "of the period"),
];

pub(super) const WAITS: &[Field] = &[
    field("n", "count", "answered: what the times are of"),
    field("mean_seconds", "seconds?", "wall time"),
    field("median_seconds", "seconds?", "wall time"),
    field("p90_seconds", "seconds?", "wall time"),
    field("waiting", "count", "open, without a word of ours"),
    field("longest_wait_seconds", "seconds?", "of those waiting"),
];

pub(super) const LEADS: &[Field] = &[
    field(
        "decided",
        "lead",
        "until it was planned for a version, or closed",
    ),
    field("released", "lead", "until the first release after that"),
];

pub(super) const LEAD: &[Field] = &[
    field("n", "count", "requests, in the period"),
    field("median_seconds", "seconds?", "since the opening"),
    field("longest_seconds", "seconds?", "since the opening"),
];

pub(super) const CHANNEL_WAITS: &[Field] = &[
    field("name", "text", "channel"),
    field("n", "count", "answered"),
    field("median_seconds", "seconds?", "wall time"),
    field("waiting", "count", "open, without a word of ours"),
];

pub(super) const PROMISES: &[Field] = &[
    field("now", "kept", "of the period"),
    field("previous", "kept", "of the window that is compared with"),
    field(
        "broken_open",
        "count",
        "broken and not made good, whenever they broke",
    ),
    field("by_channel", "kept_share[]", "of the period"),
    field("by_priority", "kept_share[]", "of the period"),
    field("by_clock", "kept_share[]", "of the period"),
    field(
        "first_responses",
        "kept_share[]",
        "of the period, by priority",
    ),
    field(
        "by_both",
        "channel_shares[]",
        "of the period, by channel and priority",
    ),
    field(
        "schedule",
        "schedule",
        "when those that broke within the period had begun",
    ),
    field(
        "broken",
        "broken[]",
        "those that may be named, the gravest first",
    ),
];

pub(super) const SCHEDULE: &[Field] = &[
    field("weekend", "count", "began on a day of the policy's weekend"),
    field(
        "quarters",
        "bucket[]",
        "began in each quarter of the day, local time",
    ),
    field("proposal", "text?", "what to change, in a sentence"),
];

pub(super) const KEPT: &[Field] = &[
    field("kept", "count", "stopped in time within the window"),
    field("broken", "count", "the limit passed within the window"),
    field("share", "share?", "kept over both"),
];

pub(super) const KEPT_SHARE: &[Field] = &[
    field("name", "text", "channel, priority or clock"),
    field("kept", "count", "as in kept"),
    field("broken", "count", "as in kept"),
    field("due", "count", "both together"),
    field("share", "share?", "kept over both"),
];

pub(super) const CHANNEL_SHARES: &[Field] = &[
    field("name", "text", "channel"),
    field("shares", "kept_share[]", "P0 to P3, none"),
];

pub(super) const BROKEN: &[Field] = &[
    field("clock", "text", "such as first_response"),
    field("rule", "text", "the rule of the policy"),
    field("limit_seconds", "seconds?", "on the calendar of the rule"),
    field("overdue_seconds", "seconds", "on the calendar of the rule"),
    field("conversation", "row", "whose promise it is"),
];

pub(super) const METRIC: &[Field] = &[
    field("name", "text", "as everywhere in maestro"),
    field("title", "text", "for people"),
    field("unit", "text", "count, share, seconds"),
    field("value", "amount?", "of the period"),
    field("previous", "amount?", "of the window that is compared with"),
    field("n", "count?", "how many things it is about"),
    field("target", "text?", "report.targets of the policy"),
    field("target_by_at", "moment?", "until when it is this one"),
    field(
        "status",
        "text?",
        "exceeding, on track, below; well under, on track, over where less is better; off",
    ),
    field("missed", "flag", "the target is not met"),
    field("counted", "text", "how"),
];
