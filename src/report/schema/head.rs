//! What every report begins with: which, of whom, about which time, from what data.

use super::{Field, field};

pub(super) const CONTEXT: &[Field] = &[
    field("schema", "text", "maestro.context/1"),
    field("as_of", "moment", "the moment of the report"),
    field("generator", "generator", "who made it"),
    field("report", "report", "which one"),
    field("headline", "text", "the one thing to know"),
    field("status", "status", "the colour of the moment"),
    field("metrics", "metric[]", "numbers by name, with their targets"),
    field("project", "project", "what it is about"),
    field("release", "release", "which release"),
    field("period", "period", "which time"),
    field("freshness", "freshness", "how far the sources are followed"),
    field("flow", "flow", "what came in and what was closed"),
    field("open", "open", "what is open at the end of the period"),
    field(
        "responses",
        "responses",
        "first words to what outsiders opened",
    ),
    field("promises", "promises", "what was kept and what broke"),
    field("given", "given", "the word that we gave to people"),
    field("lists", "lists", "conversations by name"),
    field("volumes", "volume[]", "what customers wrote, by channel"),
    field(
        "kinds",
        "bucket[]",
        "what they wanted: bug, request, question, praise, other",
    ),
    field("leads", "leads", "how long requests took"),
    field("people", "people", "who helped"),
    field("extraction", "extraction", "what was fetched"),
    field(
        "incidents",
        "incidents",
        "what burns, and what is owed after it",
    ),
    field("limits", "limit[]", "what is promised, rule by rule"),
    field("emergency", "emergency", "who does what when it is on fire"),
    field(
        "upcoming",
        "meeting[]",
        "the calendar of the next seven days",
    ),
    field(
        "reviews",
        "meeting[]",
        "health checks 30, 60 and 90 days after the launch",
    ),
    field("links", "links", "report.links of the policy"),
    field(
        "roadmap",
        "plan[]",
        "[[roadmap]] of the policy, in its order",
    ),
    field(
        "telemetry",
        "telemetry[]",
        "what the product tells of its use; empty where nobody asked",
    ),
    field(
        "readings",
        "reading[]",
        "numbers that came in from elsewhere",
    ),
    field("gates", "gate[]", "gates that were asked"),
    field(
        "exceptions",
        "exception[]",
        "decisions against the criteria of a gate, and waivers that end",
    ),
    field("missing", "missing[]", "without these it is a draft"),
    field("notes", "notes", "what people wrote for reports"),
    field("extra", "anything", "whatever you put in before you render"),
];

pub(super) const GENERATOR: &[Field] = &[
    field("name", "text", "maestro"),
    field("version", "text", "its version"),
];

pub(super) const REPORT: &[Field] = &[
    field("name", "text", "such as weekly"),
    field("slot", "text?", "the round of the day, of daily only"),
    field("audience", "text", "team or public"),
];

pub(super) const PROJECT: &[Field] = &[
    field("name", "text", "project.name of the policy"),
    field("timezone", "text", "IANA name; dates are shown in it"),
    field(
        "repository",
        "text?",
        "the one that the log follows, if it is one",
    ),
];

pub(super) const RELEASE: &[Field] = &[
    field("version", "text?", "release.version of the policy"),
    field(
        "launched_at",
        "moment?",
        "release.launched_at of the policy",
    ),
    field("phase", "text?", "the phase at the end of the period"),
    field("day", "count?", "local days since the launch: 20 is T+20"),
    field(
        "week",
        "count?",
        "the first seven days after the launch are 1",
    ),
];

pub(super) const PERIOD: &[Field] = &[
    field("kind", "text", "hours, day, week, month, range"),
    field("id", "text", "the same for every run within the period"),
    field("title", "text", "for headings"),
    field(
        "span",
        "text",
        "from when to when, in the words of people: 1 to 13 Feb",
    ),
    field(
        "name",
        "text",
        "above its numbers: this week, these 19 days",
    ),
    field(
        "previous_name",
        "text",
        "above the numbers of the window that is compared with",
    ),
    field("from_at", "moment", "not included"),
    field("to_at", "moment", "included; the moment of the report"),
    field(
        "previous_from_at",
        "moment",
        "of the window that is compared with",
    ),
    field(
        "previous_to_at",
        "moment",
        "of the window that is compared with",
    ),
];

pub(super) const STATUS: &[Field] = &[
    field("color", "text", "green, yellow, red, unknown"),
    field("reasons", "texts", "why, the gravest first"),
];

pub(super) const FRESHNESS: &[Field] = &[
    field("known", "flag", "something was ever extracted"),
    field(
        "faults",
        "texts",
        "what is missing, incomplete or stale; empty is well",
    ),
    field("oldest_at", "moment?", "up to when all sources are known"),
    field("age_seconds", "seconds?", "how long ago that was"),
    field("sources", "sync[]", "how far each source is followed"),
];

pub(super) const SYNC: &[Field] = &[
    field("channel", "text", "such as github-issue"),
    field("scope", "text", "owner/repo on GitHub, empty elsewhere"),
    field("complete", "flag", "the last extract was complete"),
    field(
        "synced_through_at",
        "moment",
        "everything up to then is in the log",
    ),
];
