-- What rules find: the words they look for, whom they fit, and calls for help among the decisions.
-- Moments are seconds since 1970, UTC.

-------------------------------------------------------------------------- decisions: one more field

-- SQLite changes no CHECK in place, so the table is built anew, rows and numbers and all.

DROP VIEW v_decision;

CREATE TABLE decision_anew (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    at              INTEGER NOT NULL,
    actor           TEXT NOT NULL,
    field           TEXT NOT NULL CHECK (field IN (
                        'priority', 'owner', 'fix-planned', 'done', 'snooze', 'escalation')),
    value           TEXT,                 -- NULL takes the earlier decision of the field back
    reason          TEXT
) STRICT;
INSERT INTO decision_anew (id, conversation_id, at, actor, field, value, reason)
SELECT id, conversation_id, at, actor, field, value, reason FROM decision ORDER BY id;
DROP TABLE decision;
ALTER TABLE decision_anew RENAME TO decision;
CREATE INDEX decision_of ON decision (conversation_id);
CREATE INDEX decision_at ON decision (at);

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision
BEGIN SELECT RAISE (ABORT, 'decisions are append-only'); END;
CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision
BEGIN SELECT RAISE (ABORT, 'decisions are append-only'); END;

CREATE VIEW v_decision AS
SELECT d.id                                                    AS id,         -- the order they were taken in
       d.conversation_id                                       AS conversation_id, -- v_conversation.id
       strftime('%Y-%m-%dT%H:%M:%SZ', d.at, 'unixepoch')         AS at,         -- UTC
       d.actor                                                 AS actor,
       d.field                                                 AS field,      -- priority, owner, fix-planned, done, snooze, escalation
       d.value                                                 AS value,      -- NULL: taken back
       d.reason                                                AS reason
FROM decision d;

---------------------------------------------------------------------------------------- derived

ALTER TABLE position ADD COLUMN suspected TEXT CHECK (suspected IN ('P0', 'P1', 'P2', 'P3'));
ALTER TABLE position ADD COLUMN turns_at INTEGER;   -- from this moment time alone changes the row

-- What rules look for in words, where it was found: of all that has a subject. Written with the
-- positions, and holds where they do.
CREATE TABLE rule_words (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    test            TEXT NOT NULL,        -- the rule, and which of its tests
    at              INTEGER NOT NULL,     -- when the words were written
    part            TEXT NOT NULL,        -- the title, the opening, message 3
    words           TEXT NOT NULL,
    PRIMARY KEY (conversation_id, test)
) STRICT, WITHOUT ROWID;

-- Which rules that name a problem hold, as far as they need no other conversation.
CREATE TABLE rule_hit (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    rule            TEXT NOT NULL,
    at              INTEGER NOT NULL,     -- when it was opened
    person          TEXT NOT NULL,        -- who reported it; '' for a ghost and for the team
    PRIMARY KEY (conversation_id, rule)
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_hit_at ON rule_hit (at);

-- What was kept before has no rules beside it.
DELETE FROM position_key;
