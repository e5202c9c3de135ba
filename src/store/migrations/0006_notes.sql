-- Decisions: what people write for reports. Append-only; taking one back is a row of its own.

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
