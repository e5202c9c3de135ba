-- The outbox of reports: what was published where, exactly once. Moments are seconds since 1970, UTC.

-- One wording of a report of a period at a target. A changed report is a new edition.
CREATE TABLE publication (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    target  TEXT NOT NULL,                -- discussion:owner/repo, discord:HASH, file:README.md#status …
    report  TEXT NOT NULL,
    period  TEXT NOT NULL,                -- 2026-W07, 2026-02-13/morning; current: kept up to date
    edition INTEGER NOT NULL,             -- from 1
    title   TEXT NOT NULL,
    content TEXT NOT NULL,                -- SHA-256 of what it says, whenever it was counted
    at      INTEGER NOT NULL,
    actor   TEXT NOT NULL,
    UNIQUE (target, report, period, edition)
) STRICT;

CREATE TRIGGER publication_is_never_changed BEFORE UPDATE ON publication
BEGIN SELECT RAISE (ABORT, 'editions are append-only'); END;
CREATE TRIGGER publication_is_never_deleted BEFORE DELETE ON publication
BEGIN SELECT RAISE (ABORT, 'editions are append-only'); END;

-- One message, post or comment of an edition. `sending` is committed before the request leaves:
-- such a row in a process that is not running any more is as undecided as `undecided`.
CREATE TABLE publication_part (
    publication_id INTEGER NOT NULL REFERENCES publication (id),
    seq            INTEGER NOT NULL,      -- from 1, the order in which they are read
    body           TEXT NOT NULL,         -- as it is sent, without its marker
    body_sha256    TEXT NOT NULL,
    status         TEXT NOT NULL CHECK (status IN (
                       'planned', 'sending', 'undecided', 'made', 'dropped')),
    attempted_at   INTEGER,
    finished_at    INTEGER,
    remote_id      TEXT,
    url            TEXT,
    words          TEXT,                  -- why it is where it is
    PRIMARY KEY (publication_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER publication_part_is_never_deleted BEFORE DELETE ON publication_part
BEGIN SELECT RAISE (ABORT, 'editions are append-only'); END;
CREATE TRIGGER publication_part_stays_what_it_is BEFORE UPDATE ON publication_part
WHEN NEW.publication_id <> OLD.publication_id OR NEW.seq <> OLD.seq OR NEW.body <> OLD.body
BEGIN SELECT RAISE (ABORT, 'what was to be published is never changed'); END;
CREATE TRIGGER publication_part_goes_forward BEFORE UPDATE OF status ON publication_part
WHEN OLD.status || '>' || NEW.status NOT IN (
    'planned>sending', 'planned>made', 'planned>dropped', 'sending>made', 'sending>planned',
    'sending>undecided', 'undecided>undecided', 'undecided>made', 'undecided>planned')
BEGIN SELECT RAISE (ABORT, 'a publication does not go back'); END;

CREATE VIEW v_publication AS
SELECT p.id                                                    AS id,
       p.target                                                AS target,     -- an address of a webhook: its hash
       p.report                                                AS report,
       p.period                                                AS period,
       p.edition                                               AS edition,    -- from 1
       p.title                                                 AS title,
       strftime('%Y-%m-%dT%H:%M:%SZ', p.at, 'unixepoch')         AS at,         -- UTC
       p.actor                                                 AS actor,
       (SELECT count(*) FROM publication_part t
         WHERE t.publication_id = p.id)                        AS parts,
       (SELECT count(*) FROM publication_part t
         WHERE t.publication_id = p.id AND t.status = 'made')  AS made,       -- = parts: it is out
       (SELECT strftime('%Y-%m-%dT%H:%M:%SZ', max(t.finished_at), 'unixepoch')
          FROM publication_part t WHERE t.publication_id = p.id) AS finished_at, -- UTC
       (SELECT t.remote_id FROM publication_part t
         WHERE t.publication_id = p.id AND t.seq = 1)          AS remote_id,
       (SELECT t.url FROM publication_part t
         WHERE t.publication_id = p.id AND t.seq = 1)          AS url,
       (SELECT t.body_sha256 FROM publication_part t
         WHERE t.publication_id = p.id AND t.seq = 1)          AS body_sha256 -- of the first part
FROM publication p;
