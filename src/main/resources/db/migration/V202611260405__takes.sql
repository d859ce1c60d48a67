-- What is bought from services. A row is there before anything is sent, and at most one of a user's rows of a digest is open or done:
-- so nothing is bought twice.
CREATE TABLE take (
    id          uuid        PRIMARY KEY,
    user_id     uuid        NOT NULL,
    project_id  uuid,
    digest      text        NOT NULL,
    capability  text        NOT NULL,
    provider    text        NOT NULL,
    model       text        NOT NULL,
    version     text        NOT NULL,
    -- Which key pays, as a digest; limits are per key, over all nodes.
    key_id      text        NOT NULL,
    own_key     boolean     NOT NULL DEFAULT false,
    label       text        NOT NULL,
    quantity    bigint      NOT NULL,
    state       text        NOT NULL CHECK (state IN ('intended', 'sending', 'underway', 'unknown', 'done',
                                                      'refused', 'failed', 'abandoned', 'passed_over')),
    -- Who is at it, and until when that holds without another sign of life.
    node        text,
    alive_until timestamptz,
    tries       integer     NOT NULL DEFAULT 0,
    job         jsonb,
    expected    numeric(18, 8),
    cost        numeric(18, 8),
    currency    text,
    failure     jsonb,
    receipt     jsonb,
    file_digest text,
    files       text[],
    bytes       bigint,
    -- The hold it was charged to, and what was charged.
    charged_to  text,
    charged     bigint,
    created_at  timestamptz NOT NULL DEFAULT now(),
    sent_at     timestamptz,
    settled_at  timestamptz
);
CREATE UNIQUE INDEX take_once ON take (user_id, digest)
    WHERE state IN ('intended', 'sending', 'underway', 'unknown', 'done', 'passed_over');
CREATE INDEX take_list ON take (user_id, created_at DESC, id DESC);
CREATE INDEX take_of_project ON take (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX take_sent ON take (key_id, sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX take_open ON take (key_id) WHERE state IN ('intended', 'sending', 'underway');
CREATE INDEX take_cost ON take (provider, sent_at) WHERE sent_at IS NOT NULL;

-- When a maker was left for the next of its list, and why; one row a project, capability and provider.
CREATE TABLE take_fallback (
    user_id    uuid        NOT NULL,
    project_id uuid        NOT NULL,
    capability text        NOT NULL,
    provider   text        NOT NULL,
    code       text        NOT NULL,
    message    text        NOT NULL,
    times      integer     NOT NULL DEFAULT 1,
    last_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (project_id, capability, provider)
);

-- Keys of services, sealed: of the whole installation (scope nil) or of one user.
CREATE TABLE provider_key (
    user_id    uuid        NOT NULL,
    provider   text        NOT NULL,
    sealed     text        NOT NULL,
    ending     text        NOT NULL,
    tested_at  timestamptz,
    test       jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, provider)
);
