//! What stands beside the conversations: incidents, promises, plans, numbers from elsewhere.

use super::{Field, field};

pub(super) const GIVEN: &[Field] = &[
    field("kept", "count", "of those that fell due in the period"),
    field("broken", "count", "the same, what is overdue among them"),
    field("due", "count", "both together"),
    field(
        "share",
        "share?",
        "kept over both; null where none fell due",
    ),
    field("owed", "count", "not kept yet"),
    field("overdue", "count", "of those, past their moment"),
    field("promises", "given_row[]", "what is owed, by its moment"),
];

pub(super) const GIVEN_ROW: &[Field] = &[
    field("id", "text", "short id of the conversation"),
    field("ref", "text", "as people name it"),
    field("short", "text", "the same, without the one repository"),
    field("title", "text", "its title"),
    field("url", "text?", "where it stands"),
    field("private", "flag", "not for the public"),
    field("text", "text", "what was promised"),
    field("by", "text?", "who gave it; for the team"),
    field("due_at", "moment", "by when"),
    field("overdue_seconds", "seconds?", "since when it is late"),
];

pub(super) const INCIDENTS: &[Field] = &[
    field("burning", "count", "neither resolved nor closed"),
    field("burning_p0", "count", "of those, P0"),
    field("actions_open", "count", "still to do after a fire"),
    field("actions_late", "count", "of those, past their date"),
    field("postmortems_late", "count", "not reviewed though due"),
    field("private", "count", "counted above and not named below"),
    field("open", "incident[]", "not closed, what is due first on top"),
    field(
        "period",
        "incident[]",
        "began or ended in the period, newest first",
    ),
    field(
        "actions",
        "action[]",
        "open ones, the latest first; for the team",
    ),
    field("postmortems", "postmortem[]", "owed ones; for the team"),
    field("runbooks", "runbook[]", "by id; for the team"),
];

pub(super) const INCIDENT: &[Field] = &[
    field("id", "text", "such as INC-2026-01-24-crash-on-startup"),
    field("title", "text", "its title"),
    field("kind", "text", "incident or maintenance"),
    field("severity", "text", "P0 to P3"),
    field("status", "text", "for the public as a status page says it"),
    field("started_at", "moment", "the trouble began"),
    field("resolved_at", "moment?", "it was over"),
    field("took_seconds", "seconds?", "from the one to the other"),
    field(
        "release",
        "text?",
        "the release that had it, or that mends it",
    ),
    field("lead", "text?", "null for the public"),
    field("impact", "text?", "who was hit"),
    field("cause", "text?", "what led to it"),
    field("fixed", "text?", "what was changed"),
    field("next", "text?", "what is owed first; for the team"),
    field("next_due_at", "moment?", "by when"),
    field("overdue_seconds", "seconds?", "since when that is late"),
    field(
        "next_update_at",
        "moment?",
        "the next word that was promised",
    ),
    field("said", "text?", "the newest word to the public"),
    field("said_at", "moment?", "when"),
    field("mitigation", "text?", "how to live with it, as it went out"),
    field("released", "text?", "that the fix is out, as it went out"),
    field("url", "text?", "where the newest word stands"),
    field("is_told", "flag", "the post-mortem is published"),
    field("missed", "count", "deadlines that were missed"),
];

pub(super) const ACTION: &[Field] = &[
    field("incident", "text", "id of the incident"),
    field("id", "text", "such as A1"),
    field("text", "text", "what to do"),
    field("kind", "text", "detect, prevent, correct, process"),
    field("owner", "text?", "who does it"),
    field("due_at", "moment?", "by when"),
    field("overdue_seconds", "seconds?", "since when it is late"),
];

pub(super) const POSTMORTEM: &[Field] = &[
    field("incident", "text", "id of the incident"),
    field("title", "text", "of the incident"),
    field("state", "text", "none, draft, in-review"),
    field("due_at", "moment?", "by when it is to be reviewed"),
    field("overdue_seconds", "seconds?", "since when it is late"),
];

pub(super) const RUNBOOK: &[Field] = &[
    field("id", "text", "its id"),
    field("title", "text", "its title"),
    field("path", "text", "where it stands"),
    field("sha256", "text", "of its content"),
    field("owner", "text?", "who keeps it"),
    field("reviewed_at", "moment?", "the last review"),
    field("reviewed_by", "text?", "who did it"),
    field("review_due_at", "moment?", "the next one"),
    field("is_stale", "flag", "never reviewed, late, or changed since"),
    field("used", "count", "incidents in which it was followed"),
];

pub(super) const LIMIT: &[Field] = &[
    field("rule", "text", "id of the rule"),
    field("of", "text", "whom it is about"),
    field("channels", "texts", "empty: all"),
    field("served", "flag", "one of them is read, or has been"),
    field("priorities", "texts", "empty: all; none is not set"),
    field("phases", "texts", "empty: at any time"),
    field("first_response", "text?", "as the policy words it"),
    field("resolution", "text?", "as the policy words it"),
    field("update", "text?", "as the policy words it"),
    field("calendar", "text", "24x7 or a calendar of the policy"),
    field(
        "hours_per_week",
        "count",
        "hours of a week on which it runs",
    ),
    field("clocks", "anything", "every limit by its clock"),
];

pub(super) const EMERGENCY: &[Field] = &[
    field("roles", "role[]", "and who holds them"),
    field("severities", "severity[]", "with their limits"),
    field("escalation", "step[]", "whom to reach, in order"),
    field("authority", "authority[]", "who decides what"),
    field("rollback", "rollback[]", "the matrix"),
    field("hotfix", "hotfix[]", "when a hotfix is in order"),
];

pub(super) const ROLE: &[Field] = &[
    field("role", "text", "such as release_manager"),
    field("holder", "text?", "who holds it"),
];

pub(super) const SEVERITY: &[Field] = &[
    field("severity", "text", "P0 to P3"),
    field("labels", "texts", "that mean it"),
    field(
        "acknowledge_seconds",
        "seconds?",
        "until the public hears of it",
    ),
    field("fix_seconds", "seconds?", "until it is mended"),
    field(
        "update_seconds",
        "seconds?",
        "between two words to the public",
    ),
    field(
        "postmortem_seconds",
        "seconds?",
        "from its end to the post-mortem",
    ),
];

pub(super) const STEP: &[Field] = &[
    field("to", "text", "a role"),
    field("holder", "text?", "who holds it"),
    field("method", "text", "phone, chat …"),
    field("within_seconds", "seconds", "until an answer is owed"),
    field("severities", "texts", "empty: any"),
];

pub(super) const AUTHORITY: &[Field] = &[
    field("decision", "text", "rollback, hotfix …"),
    field("by", "text", "a role"),
    field("holder", "text?", "who holds it"),
    field("consult", "texts", "roles that are asked first"),
    field("within_seconds", "seconds?", "null is at once"),
];

pub(super) const ROLLBACK: &[Field] = &[
    field("id", "text", "of the row"),
    field("when", "text", "the condition"),
    field("decision", "text", "rollback, hotfix …"),
    field("also", "texts", "what to do besides"),
];

pub(super) const HOTFIX: &[Field] = &[
    field("id", "text", "of the rule"),
    field("when", "text", "the condition"),
    field("need", "text", "required, consider, not-needed"),
];

pub(super) const MEETING: &[Field] = &[
    field("id", "text", "of the cadence"),
    field("title", "text", "of the cadence"),
    field("at", "moment", "when"),
    field("duration_seconds", "seconds", "0 is a moment"),
    field("owner", "text?", "who holds it"),
    field("report", "text?", "the report that goes with it"),
];

pub(super) const LINKS: &[Field] = &[
    field("install", "text?", "how to get it, or to update"),
    field("release", "text?", "the release"),
    field("survey", "text?", "the survey"),
    field("chat", "text?", "where people talk"),
    field("docs", "text?", "the documentation"),
    field("dashboard", "text?", "the published dashboard"),
    field("provenance", "text?", "what announcements cite"),
];

pub(super) const PLAN: &[Field] = &[
    field("id", "text", "of the item"),
    field("title", "text", "of the item"),
    field("version", "text?", "a version, a quarter, a phase"),
    field(
        "state",
        "text",
        "idea, planned, doing, done, dropped, out-of-scope",
    ),
    field("owner", "text?", "who does it"),
    field("target", "text?", "date by which it is wanted"),
    field("artifact", "text?", "what comes of it"),
    field("evidence", "text?", "how one can see that"),
    field("metric", "text?", "the number that it moves"),
    field("policy", "text?", "what it changes in the rules"),
    field("test", "text?", "how it is tested"),
    field("operability", "text?", "how it is run"),
    field("acceptance", "texts", "tests that accept it"),
    field("late_days", "count?", "days past the target"),
    field("missing", "texts", "of metric, policy, test, operability"),
];

pub(super) const EXCEPTION: &[Field] = &[
    field("kind", "text", "override or waiver"),
    field("gate", "text", "such as ga"),
    field("criterion", "text?", "of a waiver"),
    field("verdict", "text?", "what the criteria said, of an override"),
    field(
        "item",
        "text?",
        "what the gate is about; null for the public",
    ),
    field("by", "text?", "who answers for it; null for the public"),
    field("reason", "text?", "why; null for the public"),
    field("until_at", "moment", "when it ends"),
    field("is_over", "flag", "it holds no more"),
];

pub(super) const MISSING: &[Field] = &[
    field("what", "text", "the block that nobody filled"),
    field("fill", "text", "what fills it"),
];

pub(super) const TELEMETRY: &[Field] = &[
    field("title", "text", "what it is about"),
    field("metric", "text", "whose observations tell of it"),
    field("unit", "text", "`count`, `seconds` …"),
    field("rows", "telemetry_row[]", "the largest first, up to five"),
    field("more", "count", "how many more there are"),
];

pub(super) const TELEMETRY_ROW: &[Field] = &[
    field("name", "text", "the values of its dimensions"),
    field("value", "amount", "in the unit"),
    field("lost", "share?", "of a funnel: lost since the step before"),
];
