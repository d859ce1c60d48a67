-- A user's account at a platform; what he lets the studio do there is sealed.
CREATE TABLE platform_account (
    id           uuid        PRIMARY KEY,
    user_id      uuid        NOT NULL,
    platform     text        NOT NULL,
    -- The platform's own id of it, and its name as people see it.
    channel      text        NOT NULL,
    name         text        NOT NULL,
    granted      text        NOT NULL,
    -- Why its owner has to connect it again; empty while it works.
    trouble      text,
    connected_at timestamptz NOT NULL,
    -- Disconnected; what was published there stays on record.
    gone         boolean     NOT NULL DEFAULT false,
    UNIQUE (user_id, platform, channel)
);

-- One film on its way to one account, and in whose name the next step is recorded.
CREATE TABLE publication (
    id           uuid        PRIMARY KEY,
    user_id      uuid        NOT NULL,
    account_id   uuid        NOT NULL REFERENCES platform_account (id) ON DELETE CASCADE,
    platform     text        NOT NULL,
    project_id   uuid        NOT NULL,
    film         jsonb       NOT NULL,
    words        jsonb       NOT NULL,
    terms        jsonb       NOT NULL,
    -- What its user agreed to, and when.
    consent      jsonb       NOT NULL,
    state        text        NOT NULL,
    due_at       timestamptz NOT NULL,
    -- Each time it is queued is a job of its own; a step is recorded in the name of the latest epoch only.
    turn         bigint      NOT NULL DEFAULT 0,
    epoch        bigint      NOT NULL DEFAULT 0,
    -- How often it was paid for.
    payment      integer     NOT NULL DEFAULT 0,
    -- What the platform calls the upload, sealed.
    handle       text,
    -- Failures in a row, and looks since the last step.
    attempts     integer     NOT NULL DEFAULT 0,
    looks        integer     NOT NULL DEFAULT 0,
    waiting_for  text,
    failure      jsonb,
    post_id      text,
    link         text,
    notes        text[]      NOT NULL DEFAULT '{}',
    dressed      boolean     NOT NULL DEFAULT false,
    -- When somebody said last when it is to be seen.
    planned_at   timestamptz NOT NULL,
    created_at   timestamptz NOT NULL,
    published_at timestamptz
);
CREATE INDEX publication_of_user ON publication (user_id, id);
CREATE INDEX publication_of_account ON publication (account_id, due_at);
CREATE INDEX publication_of_project ON publication (project_id);
