-- Decisions: what people say of gates, only ever added. Moments are whole seconds since 1970, UTC.

-- The settings that decided a gate, as an object of keys and values; named by their hash.
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
