-- Incidents: people's entries, only ever added. All moments are whole seconds since 1970, UTC.

CREATE TABLE incident (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT NOT NULL UNIQUE,     -- INC-2026-01-24-crash-on-startup
    external_id TEXT UNIQUE               -- its name where it was imported from
) STRICT;

CREATE TABLE incident_entry (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,  -- shown as e12, never given twice
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    at          INTEGER NOT NULL,         -- written down
    happened_at INTEGER NOT NULL,
    actor       TEXT NOT NULL,
    public      INTEGER NOT NULL CHECK (public IN (0, 1)),
    kind        TEXT NOT NULL,            -- opened, set, note, stage, update, fact …
    body        TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX incident_entry_of ON incident_entry (incident_id, at);

CREATE TRIGGER incident_is_never_renamed BEFORE UPDATE ON incident
BEGIN SELECT RAISE (ABORT, 'incidents are append-only'); END;
CREATE TRIGGER incident_is_never_deleted BEFORE DELETE ON incident
BEGIN SELECT RAISE (ABORT, 'incidents are append-only'); END;
CREATE TRIGGER incident_entry_is_never_changed BEFORE UPDATE ON incident_entry
BEGIN SELECT RAISE (ABORT, 'incidents are append-only'); END;
CREATE TRIGGER incident_entry_is_never_deleted BEFORE DELETE ON incident_entry
BEGIN SELECT RAISE (ABORT, 'incidents are append-only'); END;

-- What was seen of a runbook, and who reviewed it: the newest row of a runbook counts.
CREATE TABLE runbook_entry (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    at           INTEGER NOT NULL,
    actor        TEXT NOT NULL,
    runbook      TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('indexed', 'imported', 'reviewed')),
    title        TEXT NOT NULL,
    path         TEXT NOT NULL,
    sha256       TEXT NOT NULL,           -- of the content that was seen
    owner        TEXT,
    review_every INTEGER,                 -- seconds; NULL: what the policy says
    body         TEXT                     -- of an imported one; NULL: it stands in its file
) STRICT;
CREATE INDEX runbook_entry_of ON runbook_entry (runbook, at);

CREATE TRIGGER runbook_entry_is_never_changed BEFORE UPDATE ON runbook_entry
BEGIN SELECT RAISE (ABORT, 'runbook entries are append-only'); END;
CREATE TRIGGER runbook_entry_is_never_deleted BEFORE DELETE ON runbook_entry
BEGIN SELECT RAISE (ABORT, 'runbook entries are append-only'); END;

CREATE VIEW v_incident_entry AS
SELECT e.id                                                      AS id,          -- number of e12
       i.name                                                    AS incident,    -- INC-…
       strftime('%Y-%m-%dT%H:%M:%SZ', e.at, 'unixepoch')          AS recorded_at, -- UTC
       strftime('%Y-%m-%dT%H:%M:%SZ', e.happened_at, 'unixepoch') AS happened_at, -- UTC
       e.actor                                                   AS actor,
       e.public                                                  AS public,      -- 0: for the team
       e.kind                                                    AS kind,
       e.body                                                    AS body         -- JSON
FROM incident_entry e JOIN incident i ON i.id = e.incident_id;

CREATE VIEW v_runbook_entry AS
SELECT r.id, strftime('%Y-%m-%dT%H:%M:%SZ', r.at, 'unixepoch') AS at, r.actor, r.runbook, r.kind,
       r.title, r.path, r.sha256, r.owner, r.review_every
FROM runbook_entry r;
