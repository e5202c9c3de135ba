-- What is written back: replies before they are sent, plans, each write of a plan, and what was
-- promised with it. Moments are seconds since 1970, UTC.

----------------------------------------------------------- facts: three more kinds of messages

-- SQLite changes no CHECK in place, so the two tables that hold a kind are built anew, rows and all.

DROP VIEW v_conversation;
DROP VIEW v_message;

CREATE TABLE message_anew (
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

INSERT INTO message_anew (conversation_id, id, at, author_id, author_role, author_association,
    kind, public, auto, edited_at, deleted_at, external_id, extra)
SELECT conversation_id, id, at, author_id, author_role, author_association,
    kind, public, auto, edited_at, deleted_at, external_id, extra
FROM message ORDER BY conversation_id, id;
DROP TABLE message;
ALTER TABLE message_anew RENAME TO message;

CREATE TABLE message_revision_anew (
    id          INTEGER PRIMARY KEY,
    message_id  INTEGER NOT NULL REFERENCES message_text (message_id),
    replaced_at INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('plain', 'soft', 'asks', 'mitigation', 'verify',
                    'declines', 'parks')),
    body        TEXT NOT NULL
) STRICT;
INSERT INTO message_revision_anew (id, message_id, replaced_at, kind, body)
SELECT id, message_id, replaced_at, kind, body FROM message_revision ORDER BY id;
DROP TABLE message_revision;
ALTER TABLE message_revision_anew RENAME TO message_revision;
CREATE INDEX message_revision_of ON message_revision (message_id);

-- Bodies are read again where a marker of ours says a kind that had no word before.
UPDATE message SET kind = CASE
        WHEN t.body LIKE '%<!-- maestro:v1 %kind=fixed-verify%-->%' THEN 'verify'
        WHEN t.body LIKE '%<!-- maestro:v1 %kind=wontfix%-->%' THEN 'declines'
        ELSE 'parks' END
FROM message_text t
WHERE t.message_id = message.id AND t.conversation_id = message.conversation_id
  AND (t.body LIKE '%<!-- maestro:v1 %kind=fixed-verify%-->%'
    OR t.body LIKE '%<!-- maestro:v1 %kind=wontfix%-->%'
    OR t.body LIKE '%<!-- maestro:v1 %kind=feature%-->%'
    OR t.body LIKE '%<!-- maestro:v1 %kind=backlog%-->%');

-- Positions follow from kinds.
DELETE FROM position_key;

---------------------------------------------------------------------------------------- outbox

-- A reply that somebody wrote and nobody sent yet. At most one of a conversation is open.
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

-- A plan: what was shown, and what `apply` may therefore do.
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

-- One write to the remote side. `sending` is committed before the request leaves: such a row in a
-- process that is not running any more is as undecided as `undecided`.
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

------------------------------------------------------------------------------------- decisions

-- What was promised to somebody, by when. How it ended is for the promise ledger to say.
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

CREATE VIEW v_promise AS
SELECT p.id                                                    AS id,         -- the order they were made in
       p.conversation_id                                       AS conversation_id, -- v_conversation.id
       strftime('%Y-%m-%dT%H:%M:%SZ', p.at, 'unixepoch')         AS at,         -- UTC
       p.actor                                                 AS actor,
       p.text                                                  AS text,
       strftime('%Y-%m-%dT%H:%M:%SZ', p.due_at, 'unixepoch')     AS due_at,     -- UTC
       p.message                                               AS message     -- external id of the message
FROM promise p;
