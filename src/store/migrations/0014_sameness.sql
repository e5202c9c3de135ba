-- What is the same as something else: decided by people, and noticed by the program.

-- The decisions anew: which fields there are is for the program to know, so that the next one
-- needs no new table.
DROP VIEW v_decision;

CREATE TABLE decision_anew (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    at              INTEGER NOT NULL,
    actor           TEXT NOT NULL,
    field           TEXT NOT NULL CHECK (field <> ''),
    value           TEXT,                 -- NULL takes the earlier decision of the field back
    reason          TEXT
) STRICT;
INSERT INTO decision_anew (id, conversation_id, at, actor, field, value, reason)
SELECT id, conversation_id, at, actor, field, value, reason FROM decision ORDER BY id;
DROP TABLE decision;
ALTER TABLE decision_anew RENAME TO decision;
CREATE INDEX decision_of ON decision (conversation_id);
CREATE INDEX decision_at ON decision (at);
CREATE INDEX decision_of_sameness ON decision (id)
    WHERE field IN ('duplicate-of', 'not-duplicate-of');

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision
BEGIN SELECT RAISE (ABORT, 'decisions are append-only'); END;
CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision
BEGIN SELECT RAISE (ABORT, 'decisions are append-only'); END;

-- What others are duplicates of is none itself: so duplicates never go in a circle.
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

-- Derived: it stands as a duplicate of another, which is answered in its stead.
ALTER TABLE position ADD COLUMN duplicate INTEGER NOT NULL DEFAULT 0 CHECK (duplicate IN (0, 1));
DELETE FROM position_key;

-- Derived: of what came in lately and is open, the earlier conversation that is likely the same.
CREATE TABLE likeness (
    conversation_id INTEGER PRIMARY KEY REFERENCES conversation (id),
    other_id        INTEGER NOT NULL REFERENCES conversation (id),
    evidence        TEXT NOT NULL,        -- what tells so, in a word
    earlier         INTEGER NOT NULL      -- how many earlier ones are likely the same
) STRICT;
