CREATE TABLE users (
    id            uuid        PRIMARY KEY,
    email         text        NOT NULL UNIQUE,
    password_hash text        NOT NULL,
    plan          text        NOT NULL CHECK (plan IN ('free', 'pro', 'enterprise')),
    role          text        NOT NULL CHECK (role IN ('owner', 'user')),
    -- Raised whenever tokens given out before must no longer count.
    token_version integer     NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL
);

-- A login and all the refresh tokens that came of it, one after another.
CREATE TABLE token_families (
    id         uuid        PRIMARY KEY,
    user_id    uuid        NOT NULL REFERENCES users ON DELETE CASCADE,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE INDEX token_families_user ON token_families (user_id);
CREATE INDEX token_families_expiry ON token_families (expires_at);

CREATE TABLE refresh_tokens (
    hash      bytea       PRIMARY KEY,
    family_id uuid        NOT NULL REFERENCES token_families ON DELETE CASCADE,
    issued_at timestamptz NOT NULL,
    used_at   timestamptz
);
CREATE INDEX refresh_tokens_family ON refresh_tokens (family_id);

-- One-time permissions to make an account.
CREATE TABLE invitations (
    hash       bytea       PRIMARY KEY,
    role       text        NOT NULL CHECK (role IN ('owner', 'user')),
    email      text,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);

CREATE TABLE api_keys (
    id         uuid        PRIMARY KEY,
    user_id    uuid        NOT NULL REFERENCES users ON DELETE CASCADE,
    name       text        NOT NULL,
    hash       bytea       NOT NULL UNIQUE,
    ending     text        NOT NULL,
    scopes     text[]      NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE INDEX api_keys_user ON api_keys (user_id);

-- Rate limits shared by all nodes; the columns are those Bucket4j asks for. Losing them in a crash only forgives some requests.
CREATE UNLOGGED TABLE buckets (
    id         text   PRIMARY KEY,
    state      bytea,
    expires_at bigint
);
CREATE INDEX buckets_expiry ON buckets (expires_at);
