-- The ConversationLog. Released: never edited, only followed by a higher number.
--
-- Four layers that are never mixed:
--   facts      written by `extract` from the sources, replaceable from them;
--   derived    caches, may be deleted at any time;
--   decisions  what people said; append-only, cannot be had again;
--   outbox     planned writes to the outside (none yet).
--
-- Every moment is an INTEGER: seconds since 1970-01-01T00:00:00Z. The views `v_…` at the end are
-- the interface for other tools; the tables below them may change.

------------------------------------------------------------------------------------------ facts

CREATE TABLE person (
    id      INTEGER PRIMARY KEY,
    handle  TEXT NOT NULL UNIQUE,         -- as the source spells it
    insider INTEGER NOT NULL DEFAULT 0 CHECK (insider IN (0, 1))  -- 1: GitHub has called them
                                          -- OWNER, MEMBER or COLLABORATOR somewhere
) STRICT;
CREATE INDEX person_insider ON person (handle) WHERE insider = 1;

CREATE TABLE conversation (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT,  -- shown as c142, never given twice
    channel            TEXT NOT NULL CHECK (channel IN (
                           'github-issue', 'github-pull', 'github-discussion', 'email', 'discord',
                           'slack', 'twitter', 'reddit', 'call', 'other')),
    external_id        TEXT NOT NULL,
    title              TEXT NOT NULL,
    url                TEXT,
    private            INTEGER NOT NULL CHECK (private IN (0, 1)),
    opened_at          INTEGER NOT NULL,
    author_id          INTEGER REFERENCES person (id),
    author_role        TEXT CHECK (author_role IN ('customer', 'team', 'bot')),
    author_association TEXT,
    milestone          TEXT,              -- NULL: no source ever said; '': a source said "none"
    state              TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    state_reason       TEXT,
    closed_at          INTEGER,
    updated_at         INTEGER,           -- the source's revision mark: the newer record wins
    messages_complete  INTEGER NOT NULL CHECK (messages_complete IN (0, 1)),
    last_message_at    INTEGER,           -- of the messages below: tells what still stirs
    extra              TEXT,              -- JSON object of keys without a column
    content_hash       BLOB NOT NULL,     -- SHA-256 over all facts: equal means nothing to do
    external_key       TEXT NOT NULL GENERATED ALWAYS AS (
                           CASE WHEN channel GLOB 'github-*' THEN lower(external_id)
                                ELSE external_id END) VIRTUAL,  -- GitHub ignores case
    number             INTEGER GENERATED ALWAYS AS (
                           CASE WHEN channel GLOB 'github-*'
                                THEN CAST(substr(external_id, instr(external_id, '#') + 1)
                                          AS INTEGER) END) VIRTUAL,
    UNIQUE (channel, external_key)
) STRICT;

CREATE INDEX conversation_open ON conversation (id) WHERE state = 'open';
CREATE INDEX conversation_unsettled ON conversation (id)
    WHERE state = 'open' OR last_message_at > closed_at;
CREATE INDEX conversation_closed ON conversation (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX conversation_stirred ON conversation (last_message_at);
CREATE INDEX conversation_opened ON conversation (opened_at, channel, external_id);
CREATE INDEX conversation_number ON conversation (number) WHERE number IS NOT NULL;

-- The opening post lies apart so that passes over all conversations do not read it.
CREATE TABLE conversation_text (
    conversation_id INTEGER PRIMARY KEY REFERENCES conversation (id),
    body            TEXT NOT NULL
) STRICT;

-- What a title or an opening post was before it was changed.
CREATE TABLE conversation_revision (
    id              INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    replaced_at     INTEGER NOT NULL,
    title           TEXT,                 -- NULL: the title stayed
    body            TEXT                  -- NULL: the body stayed, or was not known
) STRICT;
CREATE INDEX conversation_revision_of ON conversation_revision (conversation_id);

CREATE TABLE label (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    name            TEXT NOT NULL,
    PRIMARY KEY (conversation_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignee (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    handle          TEXT NOT NULL,
    PRIMARY KEY (conversation_id, handle)
) STRICT, WITHOUT ROWID;

-- Narrow rows, clustered by conversation: the clocks read this table and nothing wider.
CREATE TABLE message (
    conversation_id    INTEGER NOT NULL REFERENCES conversation (id),
    id                 INTEGER NOT NULL,
    at                 INTEGER NOT NULL,
    author_id          INTEGER REFERENCES person (id),
    author_role        TEXT CHECK (author_role IN ('customer', 'team', 'bot')),
    author_association TEXT,
    kind               TEXT NOT NULL CHECK (kind IN ('plain', 'soft', 'asks', 'mitigation')),
    public             INTEGER NOT NULL CHECK (public IN (0, 1)),
    auto               INTEGER NOT NULL CHECK (auto IN (0, 1)),
    edited_at          INTEGER,
    deleted_at         INTEGER,
    external_id        TEXT,
    extra              TEXT,
    PRIMARY KEY (conversation_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE message_text (
    message_id      INTEGER PRIMARY KEY,  -- message.id: this table gives it
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    content_hash    BLOB NOT NULL,        -- SHA-256 of the body
    body            TEXT NOT NULL
) STRICT;

CREATE TABLE message_revision (
    id          INTEGER PRIMARY KEY,
    message_id  INTEGER NOT NULL REFERENCES message_text (message_id),
    replaced_at INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('plain', 'soft', 'asks', 'mitigation')),
    body        TEXT NOT NULL
) STRICT;
CREATE INDEX message_revision_of ON message_revision (message_id);

CREATE TABLE event (
    conversation_id   INTEGER NOT NULL REFERENCES conversation (id),
    seq               INTEGER NOT NULL,   -- order of arrival within the conversation
    at                INTEGER NOT NULL,
    kind              TEXT NOT NULL CHECK (kind IN (
                          'labeled', 'unlabeled', 'assigned', 'unassigned', 'closed', 'reopened',
                          'answered', 'merged', 'transferred', 'edited', 'deleted', 'released')),
    label             TEXT,
    actor_id          INTEGER REFERENCES person (id),
    actor_role        TEXT CHECK (actor_role IN ('customer', 'team', 'bot')),
    actor_association TEXT,
    extra             TEXT,
    PRIMARY KEY (conversation_id, seq)
) STRICT, WITHOUT ROWID;

-- Finds what turned since a moment without reading every history.
CREATE INDEX event_state ON event (at, kind, conversation_id)
    WHERE kind IN ('answered', 'closed', 'merged', 'reopened');

CREATE TABLE extract_run (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    source         TEXT NOT NULL,         -- as the user named it: a path, owner/repo
    kind           TEXT NOT NULL,         -- file, github …
    started_at     INTEGER NOT NULL,
    finished_at    INTEGER NOT NULL,
    created        INTEGER NOT NULL,
    updated        INTEGER NOT NULL,
    unchanged      INTEGER NOT NULL,
    rejected       INTEGER NOT NULL,
    requests       INTEGER NOT NULL,
    complete       INTEGER NOT NULL CHECK (complete IN (0, 1)),
    synced_through INTEGER,
    gaps           TEXT NOT NULL          -- JSON array of sentences: what was not covered
) STRICT;

CREATE TABLE rejection (
    run_id   INTEGER NOT NULL REFERENCES extract_run (id),
    seq      INTEGER NOT NULL,
    line     INTEGER,
    "column" TEXT,
    code     TEXT NOT NULL,
    message  TEXT NOT NULL,
    PRIMARY KEY (run_id, seq)
) STRICT, WITHOUT ROWID;

-- How far the log follows a source: the newest run of each channel and scope.
CREATE TABLE sync (
    channel        TEXT NOT NULL,
    scope          TEXT NOT NULL COLLATE NOCASE,  -- owner/repo on GitHub, '' elsewhere
    synced_through INTEGER NOT NULL,
    complete       INTEGER NOT NULL CHECK (complete IN (0, 1)),
    run_id         INTEGER NOT NULL REFERENCES extract_run (id),
    PRIMARY KEY (channel, scope)
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------------------------------- derived

-- What the full-text index of conversations reads back.
CREATE VIEW conversation_document AS
SELECT c.id, c.title,
       (SELECT group_concat(l.name, char(10)) FROM label l WHERE l.conversation_id = c.id)
           AS labels,
       (SELECT t.body FROM conversation_text t WHERE t.conversation_id = c.id) AS body
FROM conversation c;

CREATE VIRTUAL TABLE conversation_search USING fts5 (
    title, labels, body,
    content = 'conversation_document', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2');

CREATE VIRTUAL TABLE message_search USING fts5 (
    body,
    content = 'message_text', content_rowid = 'message_id',
    tokenize = 'unicode61 remove_diacritics 2');

-- Where each conversation stands in the queue, for one policy. Only what is not settled has a row.
-- Written with the facts and decisions it follows from; without `position_key` it does not hold.
CREATE TABLE position (
    conversation_id INTEGER PRIMARY KEY REFERENCES conversation (id),
    state           TEXT NOT NULL,
    priority        TEXT CHECK (priority IN ('P0', 'P1', 'P2', 'P3')),
    private         INTEGER NOT NULL CHECK (private IN (0, 1)),
    opened_at       INTEGER NOT NULL,
    due_at          INTEGER,
    late_at         INTEGER,
    at_risk_at      INTEGER,
    clock_late_at   INTEGER,
    rests_at        INTEGER,
    snoozed_until   INTEGER,              -- -1: until a reply
    newest_at       INTEGER NOT NULL      -- before this moment the row does not hold
) STRICT;

-- At most one row: what the positions were derived by.
CREATE TABLE position_key (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    key  TEXT NOT NULL                    -- program version and policy revision
) STRICT;

-------------------------------------------------------------------------------------- decisions

CREATE TABLE decision (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    at              INTEGER NOT NULL,
    actor           TEXT NOT NULL,
    field           TEXT NOT NULL CHECK (field IN (
                        'priority', 'owner', 'fix-planned', 'done', 'snooze')),
    value           TEXT,                 -- NULL takes the earlier decision of the field back
    reason          TEXT
) STRICT;
CREATE INDEX decision_of ON decision (conversation_id);
CREATE INDEX decision_at ON decision (at);

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision
BEGIN SELECT RAISE (ABORT, 'decisions are append-only'); END;
CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision
BEGIN SELECT RAISE (ABORT, 'decisions are append-only'); END;

-- When somebody last looked at the queue.
CREATE TABLE look (
    actor TEXT NOT NULL PRIMARY KEY,
    at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

------------------------------------------------------------------- views: the documented interface

CREATE VIEW v_conversation AS
SELECT c.id                                                    AS id,         -- number of c142
       CASE WHEN c.channel GLOB 'github-*' THEN c.external_id
            ELSE 'c' || c.id END                               AS ref,        -- as people name it
       c.channel                                               AS channel,
       c.external_id                                           AS external_id, -- the source's id
       c.title                                                 AS title,
       c.url                                                   AS url,
       c.private                                               AS private,    -- 1: not for the public
       c.state                                                 AS state,      -- open, closed
       nullif(c.state_reason, '')                              AS state_reason,
       nullif(c.milestone, '')                                 AS milestone,
       strftime('%Y-%m-%dT%H:%M:%SZ', c.opened_at, 'unixepoch')  AS opened_at,  -- UTC
       strftime('%Y-%m-%dT%H:%M:%SZ', c.closed_at, 'unixepoch')  AS closed_at,  -- UTC
       strftime('%Y-%m-%dT%H:%M:%SZ', c.updated_at, 'unixepoch') AS updated_at, -- UTC, the source's
       (SELECT p.handle FROM person p WHERE p.id = c.author_id) AS author,
       (SELECT group_concat(l.name, ',') FROM label l
         WHERE l.conversation_id = c.id)                       AS labels,     -- comma-separated
       (SELECT group_concat(a.handle, ',') FROM assignee a
         WHERE a.conversation_id = c.id)                       AS assignees,  -- comma-separated
       (SELECT count(*) FROM message m
         WHERE m.conversation_id = c.id)                       AS messages,   -- after the opening
       (SELECT strftime('%Y-%m-%dT%H:%M:%SZ', max(m.at), 'unixepoch') FROM message m
         WHERE m.conversation_id = c.id)                       AS last_message_at, -- UTC
       c.messages_complete                                     AS messages_complete -- 0: some are missing
FROM conversation c;

CREATE VIEW v_message AS
SELECT m.id                                                    AS id,
       m.conversation_id                                       AS conversation_id, -- v_conversation.id
       strftime('%Y-%m-%dT%H:%M:%SZ', m.at, 'unixepoch')         AS at,         -- UTC
       (SELECT p.handle FROM person p WHERE p.id = m.author_id) AS author,     -- NULL: a ghost
       m.author_role                                           AS role,       -- NULL: not said
       m.author_association                                    AS association, -- GitHub's
       m.kind                                                  AS kind,       -- plain, soft, asks, mitigation
       m.public                                                AS public,     -- 0: internal note
       m.auto                                                  AS auto,       -- 1: machine-made
       strftime('%Y-%m-%dT%H:%M:%SZ', m.edited_at, 'unixepoch')  AS edited_at,  -- UTC
       strftime('%Y-%m-%dT%H:%M:%SZ', m.deleted_at, 'unixepoch') AS deleted_at, -- UTC
       (SELECT t.body FROM message_text t WHERE t.message_id = m.id) AS body
FROM message m;

CREATE VIEW v_event AS
SELECT e.conversation_id                                       AS conversation_id, -- v_conversation.id
       strftime('%Y-%m-%dT%H:%M:%SZ', e.at, 'unixepoch')         AS at,         -- UTC
       e.kind                                                  AS kind,       -- labeled, closed …
       e.label                                                 AS label,      -- of labeled, unlabeled
       (SELECT p.handle FROM person p WHERE p.id = e.actor_id)  AS actor
FROM event e;

CREATE VIEW v_decision AS
SELECT d.id                                                    AS id,         -- the order they were taken in
       d.conversation_id                                       AS conversation_id, -- v_conversation.id
       strftime('%Y-%m-%dT%H:%M:%SZ', d.at, 'unixepoch')         AS at,         -- UTC
       d.actor                                                 AS actor,
       d.field                                                 AS field,      -- priority, owner, fix-planned, done, snooze
       d.value                                                 AS value,      -- NULL: taken back
       d.reason                                                AS reason
FROM decision d;
