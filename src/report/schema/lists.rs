//! Conversations, people and words by name.

use super::{Field, field};

pub(super) const ROW: &[Field] = &[
    field("id", "text", "short id, such as c142"),
    field("ref", "text", "owner/repo#142 on GitHub, else the short id"),
    field("short", "text", "as short as it is clear to these readers"),
    field(
        "title",
        "text",
        "up to 160 characters; (private) where it may not be shown",
    ),
    field("url", "text?", "its address"),
    field("channel", "text", "such as github-issue"),
    field("private", "flag", "not for the public"),
    field("kind", "text", "bug, request, question, praise, other"),
    field("priority", "text?", "P0 to P3"),
    field(
        "suspected",
        "text?",
        "stronger, by a rule, and confirmed by nobody: P0? to P3?",
    ),
    field("state", "text", "as in triage"),
    field("status", "text", "the state for readers outside"),
    field("owner", "text?", "null for the public"),
    field("planned", "text?", "the version of the fix"),
    field("opened_at", "moment", "the opening"),
    field("closed_at", "moment?", "the closing that stands"),
    field("due_at", "moment?", "when our next move is due"),
    field(
        "overdue_seconds",
        "seconds?",
        "how long ago a promise broke",
    ),
    field("age_seconds", "seconds", "since the opening"),
    field(
        "voices",
        "count",
        "different customers who ever wrote in it or in its duplicates",
    ),
    field("votes", "count", "upvotes, and reactions that are for it"),
    field(
        "decided_at",
        "moment?",
        "first planned for a version, or closed",
    ),
    field("released_at", "moment?", "the first release after that"),
    field(
        "words",
        "count",
        "what customers wrote in it within the period",
    ),
    field("next_action", "text", "as in triage"),
    field("why", "texts", "as in triage"),
    field("workaround", "text?", "from a note"),
    field("answer", "text?", "what the FAQ answers, from a note"),
    field("recurs", "flag", "one of lists.recurring asks the same"),
];

pub(super) const LISTS: &[Field] = &[
    field("attention", "row[]", "the head of the queue, in its order"),
    field("opened", "row[]", "within the period, the gravest first"),
    field("closed", "row[]", "within the period, the gravest first"),
    field(
        "top",
        "row[]",
        "what most people wrote about, but for requests",
    ),
    field("requests", "row[]", "the most wanted first"),
    field("questions", "row[]", "that people wrote about"),
    field("recurring", "recurring[]", "asked again and again; of faq"),
    field(
        "known",
        "row[]",
        "open bugs; of reports that list everything open",
    ),
    field(
        "planned",
        "row[]",
        "with a version; of reports that list everything open",
    ),
    field(
        "watch",
        "row[]",
        "open P0 and P1; of reports that list everything open",
    ),
    field(
        "backlog",
        "row[]",
        "everything open; of the register of the backlog",
    ),
];

pub(super) const VOLUME: &[Field] = &[
    field("name", "text", "channel"),
    field(
        "conversations",
        "count",
        "that outsiders opened within the period",
    ),
    field(
        "messages",
        "count",
        "that customers wrote within it, openings included",
    ),
];

pub(super) const PEOPLE: &[Field] = &[
    field("reporters", "credit[]", "whose reports were solved"),
    field("ideas", "credit[]", "who had ideas"),
    field("helpers", "credit[]", "who answered somebody else"),
];

pub(super) const CREDIT: &[Field] = &[
    field("handle", "text", "on GitHub or Discord"),
    field("n", "count", "how often"),
    field(
        "points",
        "count",
        "8 for a P0, 5 for a P1, 3 for a P2, else 1",
    ),
];

pub(super) const EXTRACTION: &[Field] = &[
    field("runs", "count", "extracts within the period"),
    field("requests", "count", "to interfaces"),
    field("created", "count", "conversations"),
    field("updated", "count", "conversations"),
    field("rejected", "count", "records"),
    field("incomplete", "count", "extracts"),
    field("sources", "extracted[]", "by source"),
];

pub(super) const EXTRACTED: &[Field] = &[
    field("source", "text", "as the user named it"),
    field("kind", "text", "file, github …"),
    field("runs", "count", "as in extraction"),
    field("requests", "count", "as in extraction"),
    field("created", "count", "as in extraction"),
    field("updated", "count", "as in extraction"),
    field("rejected", "count", "as in extraction"),
    field("incomplete", "count", "as in extraction"),
    field("last_at", "moment", "the end of the last one"),
];

pub(super) const NOTES: &[Field] = &[
    field("highlights", "note[]", "what was worth telling"),
    field("challenges", "note[]", "what was hard"),
    field("improvements", "note[]", "what was shipped"),
    field("focus", "note[]", "what comes next"),
    field("thanks", "note[]", "whom to thank"),
    field("testimonials", "note[]", "kind words"),
    field("worked", "note[]", "what to keep doing"),
    field("better", "note[]", "what to do differently"),
    field("actions", "note[]", "who does what until when"),
    field("roadmap", "note[]", "what changed about the plans"),
    field("announcement", "note[]", "what is announced"),
    field("measured", "note[]", "what got faster or smaller"),
    field("question", "note[]", "what we ask everybody"),
    field("recap", "note[]", "of the questions and answers"),
    field("faq", "note[]", "answers, of any time"),
    field(
        "workaround",
        "note[]",
        "how to live with a known issue, of any time",
    ),
    field("minutes", "note[]", "of meetings, and where they are kept"),
];

pub(super) const NOTE: &[Field] = &[
    field("id", "count", "of report note list"),
    field("at", "moment", "what it is about"),
    field("actor", "text", "who wrote it"),
    field(
        "text",
        "text",
        "words of the team: |own prints their links and emphasis",
    ),
    field("about", "text?", "short id of a conversation"),
    field("title", "text?", "of that one, where it may be named"),
    field("url", "text?", "of that one, where it may be named"),
];

pub(super) const RECURRING: &[Field] = &[
    field("title", "text", "as it was asked first"),
    field("times", "count", "how often it was asked, ever"),
    field("people", "count", "different people who asked"),
    field("first_at", "moment?", "the first time"),
    field("last_at", "moment?", "the last time"),
    field("asked", "asked[]", "those that may be named"),
    field("answer", "text?", "what the FAQ answers, from a note"),
    field("answered_at", "moment?", "when that was written"),
    field("docs_url", "text?", "the first address in the answer"),
    field("repeats", "count", "asked after the answer was written"),
];

pub(super) const ASKED: &[Field] = &[
    field("ref", "text", "owner/repo#142 on GitHub, else the short id"),
    field("short", "text", "as short as it is clear to these readers"),
    field("url", "text?", "its address"),
    field("at", "moment", "when it was asked"),
];
