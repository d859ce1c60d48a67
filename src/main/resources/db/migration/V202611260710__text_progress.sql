-- How far a text is while a language model writes it, and for which work: a script that is being written says so.
ALTER TABLE take ADD COLUMN hold text, ADD COLUMN letters bigint NOT NULL DEFAULT 0;
CREATE INDEX take_being_made ON take (user_id, hold) WHERE state = 'sending';
