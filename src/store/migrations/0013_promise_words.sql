-- What people here said of promises, and of words that sounded like one. Moments are seconds since
-- 1970, UTC.

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
-- A promise ends once, and a message is asked about once.
CREATE UNIQUE INDEX promise_word_of ON promise_word (promise_id) WHERE promise_id IS NOT NULL;
CREATE UNIQUE INDEX promise_word_about ON promise_word (conversation_id, message_at)
    WHERE promise_id IS NULL;

CREATE TRIGGER promise_word_is_never_changed BEFORE UPDATE ON promise_word
BEGIN SELECT RAISE (ABORT, 'words about promises are append-only'); END;
CREATE TRIGGER promise_word_is_never_deleted BEFORE DELETE ON promise_word
BEGIN SELECT RAISE (ABORT, 'words about promises are append-only'); END;

-- Positions follow from promises now.
DELETE FROM position_key;

DROP VIEW v_promise;
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
