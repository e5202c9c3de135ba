-- Receipts: one for every change that people answer for, chained by their hashes. Append-only.

CREATE TABLE receipt (
    seq     INTEGER PRIMARY KEY CHECK (seq > 0),  -- without a gap
    prev    BLOB NOT NULL CHECK (length(prev) = 32),  -- hash of the receipt before; zeros: none
    hash    BLOB NOT NULL CHECK (length(hash) = 32),  -- SHA-256 over the three others
    payload TEXT NOT NULL CHECK (json_valid(payload))  -- byte for byte what was hashed
) STRICT;

CREATE TRIGGER receipt_is_never_changed BEFORE UPDATE ON receipt
BEGIN SELECT RAISE (ABORT, 'receipts are append-only'); END;
CREATE TRIGGER receipt_is_never_deleted BEFORE DELETE ON receipt
BEGIN SELECT RAISE (ABORT, 'receipts are append-only'); END;
CREATE TRIGGER receipt_follows_the_last BEFORE INSERT ON receipt
WHEN NEW.seq <> coalesce((SELECT max(seq) FROM receipt), 0) + 1
  OR NEW.prev <> coalesce((SELECT hash FROM receipt ORDER BY seq DESC LIMIT 1), zeroblob(32))
BEGIN SELECT RAISE (ABORT, 'a receipt follows the last one'); END;

-- One row, made when the chain begins.
CREATE TABLE receipt_chain (
    only   INTEGER PRIMARY KEY CHECK (only = 1),
    log    TEXT NOT NULL,                 -- the name of this log, at random
    secret BLOB NOT NULL                  -- goes into the digests of rows and never leaves the log
) STRICT;

CREATE TRIGGER receipt_chain_is_never_changed BEFORE UPDATE ON receipt_chain
BEGIN SELECT RAISE (ABORT, 'a chain keeps its name'); END;
CREATE TRIGGER receipt_chain_is_never_deleted BEFORE DELETE ON receipt_chain
BEGIN SELECT RAISE (ABORT, 'a chain keeps its name'); END;

CREATE VIEW v_receipt AS
SELECT r.seq                               AS seq,      -- from 1
       'R-' || r.seq || '-' || substr(lower(hex(r.hash)), 1, 10) AS id,
       json_extract(r.payload, '$.at')      AS at,       -- UTC; NULL: the beginning of the chain
       json_extract(r.payload, '$.kind')    AS kind,     -- decision, incident, extract …
       json_extract(r.payload, '$.actor')   AS actor,
       json_extract(r.payload, '$.command') AS command,  -- without its arguments
       json_extract(r.payload, '$.policy')  AS policy,   -- the policy's revision
       lower(hex(r.hash))                   AS hash,
       r.payload                            AS payload   -- JSON
FROM receipt r;
