-- Sounds asked for by themselves: spoken texts and music. The file lies in the user's library under the digest.
CREATE TABLE sound (
    id         uuid        PRIMARY KEY,
    user_id    uuid        NOT NULL,
    kind       text        NOT NULL,
    wish       text        NOT NULL,
    digest     text        NOT NULL,
    state      text        NOT NULL,
    attempts   integer     NOT NULL DEFAULT 0,
    made       jsonb,
    failure    jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (user_id, digest)
);
