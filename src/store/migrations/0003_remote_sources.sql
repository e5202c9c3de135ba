-- What is known of sources that are asked over the network. Released: never edited.

---------------------------------------------------------------------- where each source is followed

CREATE TABLE remote_source (
    id            INTEGER PRIMARY KEY,
    kind          TEXT NOT NULL,          -- github
    key           TEXT NOT NULL,          -- the source's own id: a rename does not change it
    name          TEXT NOT NULL COLLATE NOCASE,   -- owner/repo as it is now
    reconciled_at INTEGER,                -- when what is gone was looked for last
    UNIQUE (kind, key)
) STRICT;

-- Every name a source was ever asked by: a policy may still say the old one.
CREATE TABLE remote_name (
    name      TEXT NOT NULL COLLATE NOCASE PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES remote_source (id)
) STRICT, WITHOUT ROWID;

-- How far each part of a source is stored. Moves only with the rows it speaks of.
CREATE TABLE cursor (
    source_id INTEGER NOT NULL REFERENCES remote_source (id),
    part      TEXT NOT NULL,              -- issues, comments, events …
    state     TEXT NOT NULL,              -- JSON, of the part's own shape
    PRIMARY KEY (source_id, part)
) STRICT, WITHOUT ROWID;

-- What to send along to be told "nothing new". Kept only when all that was answered is stored.
CREATE TABLE validator (
    url           TEXT NOT NULL,          -- path and query below the API's root
    accept        TEXT NOT NULL,
    etag          TEXT,
    last_modified TEXT,
    PRIMARY KEY (url, accept)
) STRICT, WITHOUT ROWID;

-- Conversations whose messages come in lists of their own.
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

-- What the full-text index holds: rows above these numbers are still to be added.
CREATE TABLE search_mark (
    only         INTEGER PRIMARY KEY CHECK (only = 1),
    conversation INTEGER NOT NULL,
    message      INTEGER NOT NULL
) STRICT;
INSERT INTO search_mark (only, conversation, message)
SELECT 1, (SELECT coalesce(max(id), 0) FROM conversation),
       (SELECT coalesce(max(message_id), 0) FROM message_text);

------------------------------------------------------------------------ what a run asked of a source

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
