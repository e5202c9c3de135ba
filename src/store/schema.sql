-- Generated from `migrations/`, which lead here: `UPDATE_GENERATED=1 cargo test schema`
-- writes it anew. A change goes into a new migration.

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

CREATE INDEX conversation_opened ON conversation (opened_at, channel, external_id);

CREATE INDEX conversation_number ON conversation (number) WHERE number IS NOT NULL;

CREATE TABLE conversation_text (
    conversation_id INTEGER PRIMARY KEY REFERENCES conversation (id),
    body            TEXT NOT NULL
) STRICT;

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

CREATE TABLE message_text (
    message_id      INTEGER PRIMARY KEY,  -- message.id: this table gives it
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    content_hash    BLOB NOT NULL,        -- SHA-256 of the body
    body            TEXT NOT NULL
) STRICT;

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

CREATE TABLE sync (
    channel        TEXT NOT NULL,
    scope          TEXT NOT NULL COLLATE NOCASE,  -- owner/repo on GitHub, '' elsewhere
    synced_through INTEGER NOT NULL,
    complete       INTEGER NOT NULL CHECK (complete IN (0, 1)),
    run_id         INTEGER NOT NULL REFERENCES extract_run (id),
    PRIMARY KEY (channel, scope)
) STRICT, WITHOUT ROWID;

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
, suspected TEXT CHECK (suspected IN ('P0', 'P1', 'P2', 'P3')), turns_at INTEGER, duplicate INTEGER NOT NULL DEFAULT 0 CHECK (duplicate IN (0, 1)), needs_help INTEGER NOT NULL DEFAULT 0 CHECK (needs_help IN (0, 1))) STRICT;

CREATE TABLE position_key (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    key  TEXT NOT NULL                    -- program version and policy revision
) STRICT;

CREATE TABLE look (
    actor TEXT NOT NULL PRIMARY KEY,
    at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW v_event AS
SELECT e.conversation_id                                       AS conversation_id, -- v_conversation.id
       strftime('%Y-%m-%dT%H:%M:%SZ', e.at, 'unixepoch')         AS at,         -- UTC
       e.kind                                                  AS kind,       -- labeled, closed …
       e.label                                                 AS label,      -- of labeled, unlabeled
       (SELECT p.handle FROM person p WHERE p.id = e.actor_id)  AS actor
FROM event e;

CREATE TABLE open_clock (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    kind            TEXT NOT NULL,
    cycle           INTEGER NOT NULL,
    reference       TEXT NOT NULL,
    channel         TEXT NOT NULL,
    priority        TEXT,
    phase           TEXT,
    rule            TEXT NOT NULL,
    limit_seconds   INTEGER,
    calendar        TEXT,
    started_at      INTEGER NOT NULL,
    due_at          INTEGER,
    late_at         INTEGER,
    at_risk_at      INTEGER,
    elapsed_seconds INTEGER NOT NULL,
    overdue_seconds INTEGER NOT NULL,
    state           TEXT NOT NULL,
    cause           TEXT,
    best_effort     INTEGER NOT NULL CHECK (best_effort IN (0, 1)),
    pauses          TEXT,                 -- JSON: [[from, to], …], `to` is null while it is open
    started_by      TEXT NOT NULL,
    retargeted_at   INTEGER,
    excused_until   INTEGER,
    auto_resumed    INTEGER NOT NULL CHECK (auto_resumed IN (0, 1)),
    newest_at       INTEGER NOT NULL,     -- up to this moment the row does not hold
    PRIMARY KEY (conversation_id, kind, cycle)
) STRICT, WITHOUT ROWID;

CREATE TABLE ended_clocks (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    state           TEXT NOT NULL,
    cause           TEXT NOT NULL,        -- '' for none
    best_effort     INTEGER NOT NULL CHECK (best_effort IN (0, 1)),
    clocks          INTEGER NOT NULL,
    newest_at       INTEGER NOT NULL,
    PRIMARY KEY (conversation_id, state, cause, best_effort)
) STRICT, WITHOUT ROWID;

CREATE TABLE remote_source (
    id            INTEGER PRIMARY KEY,
    kind          TEXT NOT NULL,          -- github
    key           TEXT NOT NULL,          -- the source's own id: a rename does not change it
    name          TEXT NOT NULL COLLATE NOCASE,   -- owner/repo as it is now
    reconciled_at INTEGER,                -- when what is gone was looked for last
    UNIQUE (kind, key)
) STRICT;

CREATE TABLE remote_name (
    name      TEXT NOT NULL COLLATE NOCASE PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES remote_source (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE cursor (
    source_id INTEGER NOT NULL REFERENCES remote_source (id),
    part      TEXT NOT NULL,              -- issues, comments, events …
    state     TEXT NOT NULL,              -- JSON, of the part's own shape
    PRIMARY KEY (source_id, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE validator (
    url           TEXT NOT NULL,          -- path and query below the API's root
    accept        TEXT NOT NULL,
    etag          TEXT,
    last_modified TEXT,
    PRIMARY KEY (url, accept)
) STRICT, WITHOUT ROWID;

CREATE TABLE remote_thread (
    conversation_id INTEGER PRIMARY KEY REFERENCES conversation (id),
    comments        INTEGER NOT NULL      -- as the source counted them last
) STRICT;

CREATE TABLE release (
    source_id    INTEGER NOT NULL REFERENCES remote_source (id),
    tag          TEXT NOT NULL,
    name         TEXT,
    published_at INTEGER NOT NULL,
    PRIMARY KEY (source_id, tag)
) STRICT, WITHOUT ROWID;

CREATE INDEX conversation_partial ON conversation (id) WHERE messages_complete = 0;

CREATE TABLE search_mark (
    only         INTEGER PRIMARY KEY CHECK (only = 1),
    conversation INTEGER NOT NULL,
    message      INTEGER NOT NULL
) STRICT;

CREATE TABLE run_usage (
    run_id         INTEGER PRIMARY KEY REFERENCES extract_run (id),
    not_modified   INTEGER NOT NULL,      -- of the requests: answered with 304, free of charge
    retries        INTEGER NOT NULL,
    waits          INTEGER NOT NULL,
    waited_seconds INTEGER NOT NULL,
    bytes          INTEGER NOT NULL,
    rate_limit     INTEGER,               -- of REST, as the last answer said
    rate_remaining INTEGER,
    rate_resets_at INTEGER,
    deleted        INTEGER NOT NULL       -- messages and conversations found to be gone
) STRICT;

CREATE TABLE "message" (
    conversation_id    INTEGER NOT NULL REFERENCES conversation (id),
    id                 INTEGER NOT NULL,
    at                 INTEGER NOT NULL,
    author_id          INTEGER REFERENCES person (id),
    author_role        TEXT CHECK (author_role IN ('customer', 'team', 'bot')),
    author_association TEXT,
    kind               TEXT NOT NULL CHECK (kind IN ('plain', 'soft', 'asks', 'mitigation',
                           'verify', 'declines', 'parks')),
    public             INTEGER NOT NULL CHECK (public IN (0, 1)),
    auto               INTEGER NOT NULL CHECK (auto IN (0, 1)),
    edited_at          INTEGER,
    deleted_at         INTEGER,
    external_id        TEXT,
    extra              TEXT,
    PRIMARY KEY (conversation_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "message_revision" (
    id          INTEGER PRIMARY KEY,
    message_id  INTEGER NOT NULL REFERENCES message_text (message_id),
    replaced_at INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('plain', 'soft', 'asks', 'mitigation', 'verify',
                    'declines', 'parks')),
    body        TEXT NOT NULL
) STRICT;

CREATE INDEX message_revision_of ON message_revision (message_id);

CREATE TABLE draft (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    at              INTEGER NOT NULL,
    actor           TEXT NOT NULL,
    template        TEXT,                 -- NULL: written freely
    kind            TEXT NOT NULL,        -- ack, needs-info … note
    heard           INTEGER NOT NULL,     -- words of people that stood there when it was written
    body            TEXT NOT NULL,
    promise         TEXT,                 -- what it promises, in words
    promise_due_at  INTEGER,
    ended           TEXT CHECK (ended IN ('replaced', 'discarded', 'sent')),  -- NULL: open
    ended_at        INTEGER,
    CHECK ((promise IS NULL) = (promise_due_at IS NULL)),
    CHECK ((ended IS NULL) = (ended_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX draft_open ON draft (conversation_id) WHERE ended IS NULL;

CREATE TRIGGER draft_is_never_deleted BEFORE DELETE ON draft
BEGIN SELECT RAISE (ABORT, 'drafts are kept'); END;

CREATE TRIGGER draft_ends_once BEFORE UPDATE ON draft
WHEN OLD.ended IS NOT NULL OR NEW.id <> OLD.id OR NEW.conversation_id <> OLD.conversation_id
  OR NEW.at <> OLD.at OR NEW.actor <> OLD.actor OR NEW.kind <> OLD.kind OR NEW.body <> OLD.body
  OR NEW.promise IS NOT OLD.promise OR NEW.promise_due_at IS NOT OLD.promise_due_at
BEGIN SELECT RAISE (ABORT, 'a draft is never changed, only ended'); END;

CREATE TABLE change_set (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    name  TEXT NOT NULL UNIQUE,           -- the beginning of the hash of its writes
    at    INTEGER NOT NULL,
    actor TEXT NOT NULL
) STRICT;

CREATE TRIGGER change_set_is_never_changed BEFORE UPDATE ON change_set
BEGIN SELECT RAISE (ABORT, 'plans are append-only'); END;

CREATE TRIGGER change_set_is_never_deleted BEFORE DELETE ON change_set
BEGIN SELECT RAISE (ABORT, 'plans are append-only'); END;

CREATE TABLE change_op (
    change_set_id   INTEGER NOT NULL REFERENCES change_set (id),
    seq             INTEGER NOT NULL,     -- from 1, the order of the plan
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    kind            TEXT NOT NULL CHECK (kind IN (
                        'add-label', 'remove-label', 'assign', 'unassign', 'comment')),
    argument        TEXT NOT NULL,        -- the label, the login, the body without its marker
    draft_id        INTEGER REFERENCES draft (id),  -- of a comment
    marker          TEXT UNIQUE,          -- of a comment: its `op`, never used twice
    precondition    TEXT NOT NULL,        -- JSON: what the log knew of the conversation
    status          TEXT NOT NULL CHECK (status IN (
                        'planned', 'sending', 'applied', 'conflict', 'failed', 'undecided',
                        'undone')),
    attempted_at    INTEGER,
    finished_at     INTEGER,
    looks           INTEGER NOT NULL DEFAULT 0,  -- how often an undecided comment was looked for
    remote_id       TEXT,                 -- of a comment
    inverse         TEXT,                 -- what `undo` does; NULL: nothing was changed
    words           TEXT,                 -- why it is where it is
    PRIMARY KEY (change_set_id, seq),
    CHECK ((kind = 'comment') = (marker IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX change_op_of ON change_op (conversation_id);

CREATE INDEX change_op_unfinished ON change_op (status)
    WHERE status IN ('planned', 'sending', 'undecided');

CREATE TRIGGER change_op_is_never_deleted BEFORE DELETE ON change_op
BEGIN SELECT RAISE (ABORT, 'writes are kept'); END;

CREATE TRIGGER change_op_stays_what_it_is BEFORE UPDATE ON change_op
WHEN NEW.change_set_id <> OLD.change_set_id OR NEW.seq <> OLD.seq OR NEW.kind <> OLD.kind
  OR NEW.conversation_id <> OLD.conversation_id OR NEW.argument <> OLD.argument
  OR NEW.marker IS NOT OLD.marker OR NEW.precondition <> OLD.precondition
BEGIN SELECT RAISE (ABORT, 'a planned write is never changed'); END;

CREATE TRIGGER change_op_goes_forward BEFORE UPDATE OF status ON change_op
WHEN OLD.status || '>' || NEW.status NOT IN (
    'planned>sending', 'planned>conflict', 'planned>failed', 'sending>applied', 'sending>failed',
    'sending>undecided', 'sending>planned', 'undecided>undecided', 'undecided>applied',
    'undecided>planned', 'applied>undone')
BEGIN SELECT RAISE (ABORT, 'a write does not go back'); END;

CREATE TABLE promise (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    at              INTEGER NOT NULL,
    actor           TEXT NOT NULL,
    text            TEXT NOT NULL,
    due_at          INTEGER NOT NULL,
    message         TEXT                  -- external id of the message that says it, where known
) STRICT;

CREATE INDEX promise_of ON promise (conversation_id);

CREATE INDEX promise_due ON promise (due_at);

CREATE TRIGGER promise_is_never_changed BEFORE UPDATE ON promise
BEGIN SELECT RAISE (ABORT, 'promises are append-only'); END;

CREATE TRIGGER promise_is_never_deleted BEFORE DELETE ON promise
BEGIN SELECT RAISE (ABORT, 'promises are append-only'); END;

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
       m.kind                                                  AS kind,       -- plain, soft, asks, mitigation, verify …
       m.public                                                AS public,     -- 0: internal note
       m.auto                                                  AS auto,       -- 1: machine-made
       strftime('%Y-%m-%dT%H:%M:%SZ', m.edited_at, 'unixepoch')  AS edited_at,  -- UTC
       strftime('%Y-%m-%dT%H:%M:%SZ', m.deleted_at, 'unixepoch') AS deleted_at, -- UTC
       (SELECT t.body FROM message_text t WHERE t.message_id = m.id) AS body
FROM message m;

CREATE VIEW v_change AS
SELECT s.name                                                  AS plan,       -- as `triage apply` names it
       o.seq                                                   AS seq,
       o.conversation_id                                       AS conversation_id, -- v_conversation.id
       o.kind                                                  AS kind,       -- add-label, comment …
       o.argument                                              AS argument,   -- label, login, body
       o.status                                                AS status,     -- planned, applied …
       strftime('%Y-%m-%dT%H:%M:%SZ', s.at, 'unixepoch')         AS planned_at, -- UTC
       strftime('%Y-%m-%dT%H:%M:%SZ', o.attempted_at, 'unixepoch') AS attempted_at, -- UTC
       strftime('%Y-%m-%dT%H:%M:%SZ', o.finished_at, 'unixepoch') AS finished_at, -- UTC
       o.remote_id                                             AS remote_id,  -- of a comment
       o.words                                                 AS words       -- why it did not happen
FROM change_op o JOIN change_set s ON s.id = o.change_set_id;

CREATE TABLE incident (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT NOT NULL UNIQUE,     -- INC-2026-01-24-crash-on-startup
    external_id TEXT UNIQUE               -- its name where it was imported from
) STRICT;

CREATE TABLE incident_entry (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,  -- shown as e12, never given twice
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    at          INTEGER NOT NULL,         -- written down
    happened_at INTEGER NOT NULL,
    actor       TEXT NOT NULL,
    public      INTEGER NOT NULL CHECK (public IN (0, 1)),
    kind        TEXT NOT NULL,            -- opened, set, note, stage, update, fact …
    body        TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE INDEX incident_entry_of ON incident_entry (incident_id, at);

CREATE TRIGGER incident_is_never_renamed BEFORE UPDATE ON incident
BEGIN SELECT RAISE (ABORT, 'incidents are append-only'); END;

CREATE TRIGGER incident_is_never_deleted BEFORE DELETE ON incident
BEGIN SELECT RAISE (ABORT, 'incidents are append-only'); END;

CREATE TRIGGER incident_entry_is_never_changed BEFORE UPDATE ON incident_entry
BEGIN SELECT RAISE (ABORT, 'incidents are append-only'); END;

CREATE TRIGGER incident_entry_is_never_deleted BEFORE DELETE ON incident_entry
BEGIN SELECT RAISE (ABORT, 'incidents are append-only'); END;

CREATE TABLE runbook_entry (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    at           INTEGER NOT NULL,
    actor        TEXT NOT NULL,
    runbook      TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('indexed', 'imported', 'reviewed')),
    title        TEXT NOT NULL,
    path         TEXT NOT NULL,
    sha256       TEXT NOT NULL,           -- of the content that was seen
    owner        TEXT,
    review_every INTEGER,                 -- seconds; NULL: what the policy says
    body         TEXT                     -- of an imported one; NULL: it stands in its file
) STRICT;

CREATE INDEX runbook_entry_of ON runbook_entry (runbook, at);

CREATE TRIGGER runbook_entry_is_never_changed BEFORE UPDATE ON runbook_entry
BEGIN SELECT RAISE (ABORT, 'runbook entries are append-only'); END;

CREATE TRIGGER runbook_entry_is_never_deleted BEFORE DELETE ON runbook_entry
BEGIN SELECT RAISE (ABORT, 'runbook entries are append-only'); END;

CREATE VIEW v_incident_entry AS
SELECT e.id                                                      AS id,          -- number of e12
       i.name                                                    AS incident,    -- INC-…
       strftime('%Y-%m-%dT%H:%M:%SZ', e.at, 'unixepoch')          AS recorded_at, -- UTC
       strftime('%Y-%m-%dT%H:%M:%SZ', e.happened_at, 'unixepoch') AS happened_at, -- UTC
       e.actor                                                   AS actor,
       e.public                                                  AS public,      -- 0: for the team
       e.kind                                                    AS kind,
       e.body                                                    AS body         -- JSON
FROM incident_entry e JOIN incident i ON i.id = e.incident_id;

CREATE VIEW v_runbook_entry AS
SELECT r.id, strftime('%Y-%m-%dT%H:%M:%SZ', r.at, 'unixepoch') AS at, r.actor, r.runbook, r.kind,
       r.title, r.path, r.sha256, r.owner, r.review_every
FROM runbook_entry r;

CREATE TABLE note (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    at              INTEGER NOT NULL,     -- the moment that it is about
    written_at      INTEGER NOT NULL,
    actor           TEXT NOT NULL,
    section         TEXT NOT NULL,
    text            TEXT NOT NULL,
    conversation_id INTEGER REFERENCES conversation (id)   -- NULL: about none in particular
) STRICT;

CREATE INDEX note_at ON note (at);

CREATE INDEX note_of ON note (conversation_id) WHERE conversation_id IS NOT NULL;

CREATE TABLE note_withdrawal (
    note_id      INTEGER PRIMARY KEY REFERENCES note (id),
    withdrawn_at INTEGER NOT NULL,
    actor        TEXT NOT NULL
) STRICT;

CREATE TRIGGER note_is_never_changed BEFORE UPDATE ON note
BEGIN SELECT RAISE (ABORT, 'notes are append-only'); END;

CREATE TRIGGER note_is_never_deleted BEFORE DELETE ON note
BEGIN SELECT RAISE (ABORT, 'notes are append-only'); END;

CREATE VIEW v_note AS
SELECT n.id                                                    AS id,
       strftime('%Y-%m-%dT%H:%M:%SZ', n.at, 'unixepoch')         AS at,         -- UTC, what it is about
       strftime('%Y-%m-%dT%H:%M:%SZ', n.written_at, 'unixepoch') AS written_at, -- UTC
       n.actor                                                 AS actor,
       n.section                                               AS section,
       n.text                                                  AS text,
       n.conversation_id                                       AS conversation_id, -- v_conversation.id
       (SELECT strftime('%Y-%m-%dT%H:%M:%SZ', w.withdrawn_at, 'unixepoch')
          FROM note_withdrawal w WHERE w.note_id = n.id)       AS withdrawn_at  -- NULL: it stands
FROM note n;

CREATE TABLE triage_session (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    actor    TEXT NOT NULL,
    slot     TEXT NOT NULL,
    began_at INTEGER NOT NULL,
    ended_at INTEGER                      -- NULL: it can be gone on with
) STRICT;

CREATE INDEX triage_session_of ON triage_session (actor, began_at);

CREATE TABLE triage_step (
    session_id      INTEGER NOT NULL REFERENCES triage_session (id),
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    at              INTEGER NOT NULL,
    act             TEXT NOT NULL,        -- done, snoozed, replied, skipped
    state           TEXT NOT NULL,        -- where it stood
    seconds         INTEGER NOT NULL,     -- how long it took
    PRIMARY KEY (session_id, conversation_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE observation (
    id         INTEGER PRIMARY KEY,
    metric     TEXT NOT NULL,
    at         INTEGER NOT NULL,          -- measured, seconds since 1970, UTC
    value      REAL,                      -- NULL: a ratio
    good       REAL,
    total      REAL,
    n          INTEGER,                   -- how many things it is about, where the source says
    unit       TEXT,
    dimensions TEXT NOT NULL CHECK (json_valid(dimensions)),   -- JSON object, keys in order
    source     TEXT NOT NULL,
    run_id     INTEGER NOT NULL REFERENCES extract_run (id),   -- the last one that brought it
    UNIQUE (metric, source, dimensions, at),
    CHECK ((value IS NULL) = (total IS NOT NULL)),
    CHECK ((good IS NULL) = (total IS NULL))
) STRICT;

CREATE INDEX observation_at ON observation (metric, at);

CREATE TABLE survey_answer (
    id         INTEGER PRIMARY KEY,
    survey     TEXT NOT NULL,
    key        BLOB NOT NULL,             -- what makes it the same answer again
    at         INTEGER NOT NULL,
    wave       TEXT,
    respondent BLOB,                      -- SHA-256 over the salt and the name; NULL: anonymous
    score      REAL,                      -- NULL: did not rate
    scale_min  REAL NOT NULL,
    scale_max  REAL NOT NULL,
    text       TEXT,                      -- NULL without consent
    consent    INTEGER NOT NULL CHECK (consent IN (0, 1)),
    run_id     INTEGER NOT NULL REFERENCES extract_run (id),
    UNIQUE (survey, key),
    CHECK (consent = 1 OR text IS NULL)
) STRICT;

CREATE INDEX survey_answer_at ON survey_answer (at);

CREATE INDEX survey_answer_of ON survey_answer (survey, respondent, at);

CREATE TABLE survey_salt (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    salt BLOB NOT NULL
) STRICT;

CREATE TABLE subject (
    conversation_id INTEGER PRIMARY KEY REFERENCES conversation (id),
    opener          TEXT NOT NULL CHECK (opener IN ('customer', 'team', 'bot', 'unknown')),
    priority        TEXT CHECK (priority IN ('P0', 'P1', 'P2', 'P3')),
    suspected       TEXT CHECK (suspected IN ('P0', 'P1', 'P2', 'P3')),
    open            INTEGER NOT NULL CHECK (open IN (0, 1)),
    fix_planned     INTEGER NOT NULL CHECK (fix_planned IN (0, 1)),
    owner           TEXT,
    answered_at     INTEGER,
    solved          INTEGER NOT NULL CHECK (solved IN (0, 1)),
    newest_at       INTEGER NOT NULL      -- before this moment the row does not hold
) STRICT;

CREATE TABLE subject_turn (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    seq             INTEGER NOT NULL,
    at              INTEGER NOT NULL,
    closes          INTEGER NOT NULL CHECK (closes IN (0, 1)),
    PRIMARY KEY (conversation_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE subject_deed (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    seq             INTEGER NOT NULL,
    at              INTEGER NOT NULL,
    who             TEXT NOT NULL,
    PRIMARY KEY (conversation_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE subject_promise (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    seq             INTEGER NOT NULL,
    at              INTEGER NOT NULL,
    kept            INTEGER NOT NULL CHECK (kept IN (0, 1)),
    PRIMARY KEY (conversation_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE subject_since (
    only  INTEGER PRIMARY KEY CHECK (only = 1),
    since INTEGER NOT NULL
) STRICT;

CREATE VIEW v_subject AS
SELECT s.conversation_id                                       AS id,         -- v_conversation.id
       CASE WHEN c.channel GLOB 'github-*' THEN c.external_id
            ELSE 'c' || c.id END                               AS ref,        -- as people name it
       c.channel                                               AS channel,
       strftime('%Y-%m-%dT%H:%M:%SZ', c.opened_at, 'unixepoch')  AS opened_at,  -- UTC
       s.opener                                                AS opener,     -- customer, team, bot, unknown
       s.priority                                              AS priority,   -- decisions before labels
       s.suspected                                             AS suspected,  -- by a rule, confirmed by nobody
       s.open                                                  AS open,       -- 0: closed, or done here
       s.fix_planned                                           AS fix_planned,
       s.owner                                                 AS owner,
       strftime('%Y-%m-%dT%H:%M:%SZ', s.answered_at, 'unixepoch') AS answered_at, -- UTC, the first response
       max(s.answered_at - c.opened_at, 0)                     AS first_response_seconds, -- wall time
       s.solved                                                AS solved      -- closed, and not as a duplicate or declined
FROM subject s JOIN conversation c ON c.id = s.conversation_id;

CREATE VIEW v_turn AS
SELECT t.conversation_id                                       AS conversation_id, -- v_subject.id
       t.seq                                                   AS seq,        -- from 0, the order
       strftime('%Y-%m-%dT%H:%M:%SZ', t.at, 'unixepoch')         AS at,         -- UTC
       t.closes                                                AS closes      -- 0: opened again
FROM subject_turn t;

CREATE VIEW v_deed AS
SELECT d.conversation_id                                       AS conversation_id, -- v_subject.id
       strftime('%Y-%m-%dT%H:%M:%SZ', d.at, 'unixepoch')         AS at,         -- UTC
       d.who                                                   AS who         -- of the team, who answered
FROM subject_deed d;

CREATE VIEW v_promise_end AS
SELECT p.conversation_id                                       AS conversation_id, -- v_subject.id
       strftime('%Y-%m-%dT%H:%M:%SZ', p.at, 'unixepoch')         AS at,         -- UTC
       p.kept                                                  AS kept,       -- 0: broken
       0                                                       AS running     -- 1: breaks after `at`
FROM subject_promise p
UNION ALL
SELECT o.conversation_id, strftime('%Y-%m-%dT%H:%M:%SZ', o.late_at, 'unixepoch'), 0, 1
FROM open_clock o
WHERE o.best_effort = 0 AND o.cause IS NOT 'not-enforced' AND o.late_at IS NOT NULL
  AND o.state IN ('running', 'at_risk', 'breached_open');

CREATE VIEW v_observation AS
SELECT o.id                                                    AS id,
       o.metric                                                AS metric,
       strftime('%Y-%m-%dT%H:%M:%SZ', o.at, 'unixepoch')         AS at,         -- UTC, measured
       CASE WHEN o.total IS NULL THEN o.value
            WHEN o.total > 0 THEN o.good / o.total END         AS value,
       o.good                                                  AS good,       -- of a ratio
       o.total                                                 AS total,      -- of a ratio
       o.n                                                     AS n,
       o.unit                                                  AS unit,
       o.dimensions                                            AS dimensions, -- JSON object
       o.source                                                AS source,
       o.run_id                                                AS run         -- of `extract status`
FROM observation o;

CREATE VIEW v_survey_answer AS
SELECT a.id                                                    AS id,
       a.survey                                                AS survey,
       strftime('%Y-%m-%dT%H:%M:%SZ', a.at, 'unixepoch')         AS at,         -- UTC
       a.wave                                                  AS wave,
       lower(hex(a.respondent))                                AS respondent, -- a hash; NULL: anonymous
       a.score                                                 AS score,      -- NULL: did not rate
       a.scale_min                                             AS scale_min,
       a.scale_max                                             AS scale_max,
       a.text                                                  AS text,       -- NULL without consent
       a.run_id                                                AS run         -- of `extract status`
FROM survey_answer a;

CREATE TABLE gate_policy (
    sha256   TEXT PRIMARY KEY,
    settings TEXT NOT NULL CHECK (json_valid(settings))
) STRICT;

CREATE TABLE gate_entry (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,  -- shown as g12, never given twice
    at         INTEGER NOT NULL,
    actor      TEXT NOT NULL,
    kind       TEXT NOT NULL,                      -- evaluation, decision, waiver, attestation, approval
    subject    TEXT NOT NULL,                      -- the gate, or the name that was attested or approved
    item       TEXT,                               -- what the gate was about, where it is about several things
    body       TEXT NOT NULL CHECK (json_valid(body)),
    policy     TEXT REFERENCES gate_policy (sha256),
    evaluation TEXT CHECK (json_valid(evaluation)) -- of an evaluation and of a decision
) STRICT;

CREATE INDEX gate_entry_of ON gate_entry (subject, at);

CREATE TRIGGER gate_policy_is_never_changed BEFORE UPDATE ON gate_policy
BEGIN SELECT RAISE (ABORT, 'policies of gates are append-only'); END;

CREATE TRIGGER gate_policy_is_never_deleted BEFORE DELETE ON gate_policy
BEGIN SELECT RAISE (ABORT, 'policies of gates are append-only'); END;

CREATE TRIGGER gate_entry_is_never_changed BEFORE UPDATE ON gate_entry
BEGIN SELECT RAISE (ABORT, 'entries of gates are append-only'); END;

CREATE TRIGGER gate_entry_is_never_deleted BEFORE DELETE ON gate_entry
BEGIN SELECT RAISE (ABORT, 'entries of gates are append-only'); END;

CREATE VIEW v_gate_entry AS
SELECT g.id,                                                            -- number of g12
       strftime('%Y-%m-%dT%H:%M:%SZ', g.at, 'unixepoch') AS at,         -- UTC
       g.actor, g.kind, g.subject, g.item,
       g.body,                                                          -- JSON
       g.policy,                                                        -- hash of the settings that decided
       json_extract(g.evaluation, '$.verdict') AS verdict               -- of an evaluation and a decision
FROM gate_entry g;

CREATE TABLE receipt (
    seq     INTEGER PRIMARY KEY CHECK (seq > 0),  -- without a gap
    prev    BLOB NOT NULL CHECK (length(prev) = 32),  -- hash of the receipt before; zeros: none
    hash    BLOB NOT NULL CHECK (length(hash) = 32),  -- SHA-256 over the three others
    payload TEXT NOT NULL CHECK (json_valid(payload))  -- byte for byte what was hashed
) STRICT;

CREATE TRIGGER receipt_is_never_changed BEFORE UPDATE ON receipt
BEGIN SELECT RAISE (ABORT, 'receipts are append-only'); END;

CREATE TRIGGER receipt_is_never_deleted BEFORE DELETE ON receipt
BEGIN SELECT RAISE (ABORT, 'receipts are append-only'); END;

CREATE TRIGGER receipt_follows_the_last BEFORE INSERT ON receipt
WHEN NEW.seq <> coalesce((SELECT max(seq) FROM receipt), 0) + 1
  OR NEW.prev <> coalesce((SELECT hash FROM receipt ORDER BY seq DESC LIMIT 1), zeroblob(32))
BEGIN SELECT RAISE (ABORT, 'a receipt follows the last one'); END;

CREATE TABLE receipt_chain (
    only   INTEGER PRIMARY KEY CHECK (only = 1),
    log    TEXT NOT NULL,                 -- the name of this log, at random
    secret BLOB NOT NULL                  -- goes into the digests of rows and never leaves the log
) STRICT;

CREATE TRIGGER receipt_chain_is_never_changed BEFORE UPDATE ON receipt_chain
BEGIN SELECT RAISE (ABORT, 'a chain keeps its name'); END;

CREATE TRIGGER receipt_chain_is_never_deleted BEFORE DELETE ON receipt_chain
BEGIN SELECT RAISE (ABORT, 'a chain keeps its name'); END;

CREATE VIEW v_receipt AS
SELECT r.seq                               AS seq,      -- from 1
       'R-' || r.seq || '-' || substr(lower(hex(r.hash)), 1, 10) AS id,
       json_extract(r.payload, '$.at')      AS at,       -- UTC; NULL: the beginning of the chain
       json_extract(r.payload, '$.kind')    AS kind,     -- decision, incident, extract …
       json_extract(r.payload, '$.actor')   AS actor,
       json_extract(r.payload, '$.command') AS command,  -- without its arguments
       json_extract(r.payload, '$.policy')  AS policy,   -- the policy's revision
       lower(hex(r.hash))                   AS hash,
       r.payload                            AS payload   -- JSON
FROM receipt r;

CREATE TABLE publication (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    target  TEXT NOT NULL,                -- discussion:owner/repo, discord:HASH, file:README.md#status …
    report  TEXT NOT NULL,
    period  TEXT NOT NULL,                -- 2026-W07, 2026-02-13/morning; current: kept up to date
    edition INTEGER NOT NULL,             -- from 1
    title   TEXT NOT NULL,
    content TEXT NOT NULL,                -- SHA-256 of what it says, whenever it was counted
    at      INTEGER NOT NULL,
    actor   TEXT NOT NULL,
    UNIQUE (target, report, period, edition)
) STRICT;

CREATE TRIGGER publication_is_never_changed BEFORE UPDATE ON publication
BEGIN SELECT RAISE (ABORT, 'editions are append-only'); END;

CREATE TRIGGER publication_is_never_deleted BEFORE DELETE ON publication
BEGIN SELECT RAISE (ABORT, 'editions are append-only'); END;

CREATE TABLE publication_part (
    publication_id INTEGER NOT NULL REFERENCES publication (id),
    seq            INTEGER NOT NULL,      -- from 1, the order in which they are read
    body           TEXT NOT NULL,         -- as it is sent, without its marker
    body_sha256    TEXT NOT NULL,
    status         TEXT NOT NULL CHECK (status IN (
                       'planned', 'sending', 'undecided', 'made', 'dropped')),
    attempted_at   INTEGER,
    finished_at    INTEGER,
    remote_id      TEXT,
    url            TEXT,
    words          TEXT,                  -- why it is where it is
    PRIMARY KEY (publication_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER publication_part_is_never_deleted BEFORE DELETE ON publication_part
BEGIN SELECT RAISE (ABORT, 'editions are append-only'); END;

CREATE TRIGGER publication_part_stays_what_it_is BEFORE UPDATE ON publication_part
WHEN NEW.publication_id <> OLD.publication_id OR NEW.seq <> OLD.seq OR NEW.body <> OLD.body
BEGIN SELECT RAISE (ABORT, 'what was to be published is never changed'); END;

CREATE TRIGGER publication_part_goes_forward BEFORE UPDATE OF status ON publication_part
WHEN OLD.status || '>' || NEW.status NOT IN (
    'planned>sending', 'planned>made', 'planned>dropped', 'sending>made', 'sending>planned',
    'sending>undecided', 'undecided>undecided', 'undecided>made', 'undecided>planned')
BEGIN SELECT RAISE (ABORT, 'a publication does not go back'); END;

CREATE VIEW v_publication AS
SELECT p.id                                                    AS id,
       p.target                                                AS target,     -- an address of a webhook: its hash
       p.report                                                AS report,
       p.period                                                AS period,
       p.edition                                               AS edition,    -- from 1
       p.title                                                 AS title,
       strftime('%Y-%m-%dT%H:%M:%SZ', p.at, 'unixepoch')         AS at,         -- UTC
       p.actor                                                 AS actor,
       (SELECT count(*) FROM publication_part t
         WHERE t.publication_id = p.id)                        AS parts,
       (SELECT count(*) FROM publication_part t
         WHERE t.publication_id = p.id AND t.status = 'made')  AS made,       -- = parts: it is out
       (SELECT strftime('%Y-%m-%dT%H:%M:%SZ', max(t.finished_at), 'unixepoch')
          FROM publication_part t WHERE t.publication_id = p.id) AS finished_at, -- UTC
       (SELECT t.remote_id FROM publication_part t
         WHERE t.publication_id = p.id AND t.seq = 1)          AS remote_id,
       (SELECT t.url FROM publication_part t
         WHERE t.publication_id = p.id AND t.seq = 1)          AS url,
       (SELECT t.body_sha256 FROM publication_part t
         WHERE t.publication_id = p.id AND t.seq = 1)          AS body_sha256 -- of the first part
FROM publication p;

CREATE TABLE rule_words (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    test            TEXT NOT NULL,        -- the rule, and which of its tests
    at              INTEGER NOT NULL,     -- when the words were written
    part            TEXT NOT NULL,        -- the title, the opening, message 3
    words           TEXT NOT NULL,
    PRIMARY KEY (conversation_id, test)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_hit (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    rule            TEXT NOT NULL,
    at              INTEGER NOT NULL,     -- when it was opened
    person          TEXT NOT NULL,        -- who reported it; '' for a ghost and for the team
    PRIMARY KEY (conversation_id, rule)
) STRICT, WITHOUT ROWID;

CREATE INDEX rule_hit_at ON rule_hit (at);

CREATE TABLE promise_word (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    promise_id      INTEGER REFERENCES promise (id),  -- NULL: of a message
    message_at      INTEGER,              -- the moment of that message
    at              INTEGER NOT NULL,
    actor           TEXT NOT NULL,
    word            TEXT NOT NULL CHECK (word IN ('kept', 'withdrawn', 'no-promise')),
    reason          TEXT,
    CHECK ((promise_id IS NULL) = (word = 'no-promise')),
    CHECK ((promise_id IS NULL) = (message_at IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX promise_word_of ON promise_word (promise_id) WHERE promise_id IS NOT NULL;

CREATE UNIQUE INDEX promise_word_about ON promise_word (conversation_id, message_at)
    WHERE promise_id IS NULL;

CREATE TRIGGER promise_word_is_never_changed BEFORE UPDATE ON promise_word
BEGIN SELECT RAISE (ABORT, 'words about promises are append-only'); END;

CREATE TRIGGER promise_word_is_never_deleted BEFORE DELETE ON promise_word
BEGIN SELECT RAISE (ABORT, 'words about promises are append-only'); END;

CREATE VIEW v_promise AS
SELECT p.id                                                    AS id,         -- the order they were made in
       p.conversation_id                                       AS conversation_id, -- v_conversation.id
       strftime('%Y-%m-%dT%H:%M:%SZ', p.at, 'unixepoch')         AS at,         -- UTC
       p.actor                                                 AS actor,
       p.text                                                  AS text,
       strftime('%Y-%m-%dT%H:%M:%SZ', p.due_at, 'unixepoch')     AS due_at,     -- UTC
       p.message                                               AS message,    -- external id of the message
       w.word                                                  AS word,       -- kept, withdrawn; NULL: the log tells
       strftime('%Y-%m-%dT%H:%M:%SZ', w.at, 'unixepoch')         AS word_at     -- UTC
FROM promise p LEFT JOIN promise_word w ON w.promise_id = p.id;

CREATE TABLE "decision" (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    at              INTEGER NOT NULL,
    actor           TEXT NOT NULL,
    field           TEXT NOT NULL CHECK (field <> ''),
    value           TEXT,                 -- NULL takes the earlier decision of the field back
    reason          TEXT
) STRICT;

CREATE INDEX decision_of ON decision (conversation_id);

CREATE INDEX decision_at ON decision (at);

CREATE INDEX decision_of_sameness ON decision (id)
    WHERE field IN ('duplicate-of', 'not-duplicate-of');

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision
BEGIN SELECT RAISE (ABORT, 'decisions are append-only'); END;

CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision
BEGIN SELECT RAISE (ABORT, 'decisions are append-only'); END;

CREATE TRIGGER decision_points_at_no_duplicate BEFORE INSERT ON decision
WHEN NEW.field = 'duplicate-of' AND NEW.value IS NOT NULL
 AND (NEW.value = 'c' || NEW.conversation_id
      OR (SELECT d.value FROM decision d
          WHERE d.conversation_id = CAST(substr(NEW.value, 2) AS INTEGER)
          AND d.field = 'duplicate-of' ORDER BY d.id DESC LIMIT 1) IS NOT NULL)
BEGIN SELECT RAISE (ABORT, 'a duplicate points at what is none itself'); END;

CREATE VIEW v_decision AS
SELECT d.id                                                    AS id,         -- the order they were taken in
       d.conversation_id                                       AS conversation_id, -- v_conversation.id
       strftime('%Y-%m-%dT%H:%M:%SZ', d.at, 'unixepoch')         AS at,         -- UTC
       d.actor                                                 AS actor,
       d.field                                                 AS field,      -- priority, owner, fix-planned, done, snooze, duplicate-of, not-duplicate-of
       d.value                                                 AS value,      -- NULL: taken back; of the last two c142: the other's v_conversation.id
       d.reason                                                AS reason
FROM decision d;

CREATE TABLE likeness (
    conversation_id INTEGER PRIMARY KEY REFERENCES conversation (id),
    other_id        INTEGER NOT NULL REFERENCES conversation (id),
    evidence        TEXT NOT NULL,        -- what tells so, in a word
    earlier         INTEGER NOT NULL      -- how many earlier ones are likely the same
) STRICT;

CREATE INDEX event_state ON event (at, kind, conversation_id)
    WHERE kind = 'answered' OR kind = 'closed' OR kind = 'merged' OR kind = 'reopened';

CREATE INDEX conversation_stirred ON conversation (last_message_at)
    WHERE last_message_at IS NOT NULL;

CREATE INDEX conversation_begun ON conversation (id) WHERE updated_at IS NULL AND title = '';

INSERT INTO search_mark (only, conversation, message) VALUES (1, 0, 0);
