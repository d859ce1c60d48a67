-- How often a sound has been asked for: each try has its own hold.
ALTER TABLE sound ADD COLUMN tries integer NOT NULL DEFAULT 1;
