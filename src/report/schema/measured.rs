//! Numbers from elsewhere, their targets, and what gates say.

use super::{Field, field};

pub(super) const READING: &[Field] = &[
    field("name", "text", "as everywhere in maestro"),
    field("title", "text", "for people"),
    field(
        "group",
        "text",
        "adoption, satisfaction, quality, performance, community, other",
    ),
    field("unit", "text", "count, share, seconds, score, flag"),
    field("value", "amount?", "at the end of the period"),
    field("previous", "amount?", "at the end of the window before"),
    field(
        "change",
        "share?",
        "of the value before; -0.2 is a fifth less",
    ),
    field("better", "flag?", "than before; null where nothing changed"),
    field("n", "count?", "how many things it is about"),
    field("low", "amount?", "of the 95 % interval"),
    field("high", "amount?", "of the 95 % interval"),
    field("target", "text?", "report.targets of the policy"),
    field("target_value", "amount?", "the same as a number"),
    field("target_by_at", "moment?", "until when it is this one"),
    field("targets", "target[]", "all of them, in order"),
    field(
        "status",
        "text?",
        "exceeding, on track, below; well under, on track, over where less is better; off",
    ),
    field("missed", "flag", "the target is not met"),
    field("measured_at", "moment?", "the newest thing behind it"),
    field("age_seconds", "seconds?", "since then"),
    field("is_old", "flag", "older than the metric may be"),
    field("source", "text?", "where it comes from"),
    field("why_unknown", "text?", "why there is no value"),
    field("points", "point[]", "how it went; of the dashboard"),
];

pub(super) const TARGET: &[Field] = &[
    field("target", "text", "as the policy words it"),
    field("value", "amount", "in the unit of the metric"),
    field("by_at", "moment?", "by when; null is from then on"),
];

pub(super) const POINT: &[Field] = &[
    field("at", "moment", "when"),
    field("label", "text", "its local date"),
    field("value", "amount?", "what it was"),
    field("target", "amount?", "what was wanted then"),
];

pub(super) const GATE: &[Field] = &[
    field("name", "text", "such as ga"),
    field("title", "text", "of the gate"),
    field(
        "verdict",
        "text",
        "GO, GO-WITH-WARNINGS, NO-GO, NO-GO-INCOMPLETE",
    ),
    field("decision", "text?", "what a person decided"),
    field("decide_by", "moment?", "by when somebody is to decide"),
    field("open", "texts", "criteria that fail or cannot be told"),
    field(
        "criteria",
        "criterion[]",
        "critical ones, and others that fail or cannot be told",
    ),
];

pub(super) const CRITERION: &[Field] = &[
    field("id", "text", "of the criterion"),
    field("level", "text", "critical, important, nice"),
    field("state", "text", "PASS, FAIL, UNKNOWN, WAIVED, SKIPPED"),
    field("value", "text", "what was found; - is nothing"),
    field("target", "text", "what it is compared with"),
    field("note", "text?", "why; null for the public"),
];
