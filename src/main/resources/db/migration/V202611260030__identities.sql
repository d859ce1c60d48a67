-- An account made by a provider's login has no password until its user chooses one.
ALTER TABLE users ALTER COLUMN password_hash DROP NOT NULL;

-- Who somebody is elsewhere. The provider's own number of a person is the key: addresses and names change hands.
CREATE TABLE identities (
    provider  text        NOT NULL,
    subject   text        NOT NULL,
    user_id   uuid        NOT NULL REFERENCES users ON DELETE CASCADE,
    -- As the provider vouched for it when it was connected; for the user to recognise it.
    email     text,
    linked_at timestamptz NOT NULL,
    PRIMARY KEY (provider, subject),
    UNIQUE (user_id, provider)
);
