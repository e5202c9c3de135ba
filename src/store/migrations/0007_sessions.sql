-- What people have gone through: a sitting with the queue, and what it has seen.

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
