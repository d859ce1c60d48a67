-- Shut out by the owner; nothing of theirs is touched.
ALTER TABLE users ADD COLUMN disabled_at timestamptz;

-- What a person recognises a login by. The address is shortened to its network before it gets here.
ALTER TABLE token_families
    ADD COLUMN last_used_at timestamptz,
    ADD COLUMN agent        text NOT NULL DEFAULT '',
    ADD COLUMN network      text NOT NULL DEFAULT '';
UPDATE token_families SET last_used_at = created_at;
ALTER TABLE token_families ALTER COLUMN last_used_at SET NOT NULL;

-- One-time permissions to choose a new password; one a user at a time.
CREATE TABLE password_resets (
    user_id    uuid        PRIMARY KEY REFERENCES users ON DELETE CASCADE,
    hash       bytea       NOT NULL UNIQUE,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);
