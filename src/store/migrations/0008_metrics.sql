-- Numbers from outside, and what the numbers from inside are counted from.

------------------------------------------------------------------------------------------ facts

-- One measurement. The same (metric, source, dimensions, moment) again replaces it.
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

-- One answer to a survey. Who gave it is known by a hash only.
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

-- At most one row: makes the hashes of this log useless in any other.
CREATE TABLE survey_salt (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    salt BLOB NOT NULL
) STRICT;

---------------------------------------------------------------------------------------- derived

-- What metrics count of a conversation, for one policy: of all that is not settled, and of what
-- stirred lately. Written with the facts and decisions it follows from; holds where the positions
-- do.
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

-- Promises that ended; those that run stand in `open_clock`.
CREATE TABLE subject_promise (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    seq             INTEGER NOT NULL,
    at              INTEGER NOT NULL,
    kept            INTEGER NOT NULL CHECK (kept IN (0, 1)),
    PRIMARY KEY (conversation_id, seq)
) STRICT, WITHOUT ROWID;

-- At most one row: everything that stirred after this moment has its subject.
CREATE TABLE subject_since (
    only  INTEGER PRIMARY KEY CHECK (only = 1),
    since INTEGER NOT NULL
) STRICT;

-- What was kept before has no subjects beside it.
DELETE FROM position_key;

------------------------------------------------------------------- views: the documented interface

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
