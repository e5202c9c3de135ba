-- Derived: a rule suspects that somebody who decides is wanted, or help at once.
ALTER TABLE position ADD COLUMN needs_help INTEGER NOT NULL DEFAULT 0 CHECK (needs_help IN (0, 1));
-- Snoozed is not any more what a promise wakes, and what is derived of it changes.
DELETE FROM position_key;
