-- Derived: the clocks of what is not settled, so that a check compares moments instead of judging
-- every history anew. They are written with the facts and decisions they follow from, for the
-- policy that `position_key` names, and hold where the positions do.

-- Clocks that run: one row each, as they were judged when they were written.
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

-- Clocks that have ended, in the same conversations: time changes nothing about them.
CREATE TABLE ended_clocks (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    state           TEXT NOT NULL,
    cause           TEXT NOT NULL,        -- '' for none
    best_effort     INTEGER NOT NULL CHECK (best_effort IN (0, 1)),
    clocks          INTEGER NOT NULL,
    newest_at       INTEGER NOT NULL,
    PRIMARY KEY (conversation_id, state, cause, best_effort)
) STRICT, WITHOUT ROWID;

-- What was kept before has no clocks beside it.
DELETE FROM position_key;
