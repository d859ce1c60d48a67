CREATE TABLE script (
    id          uuid        PRIMARY KEY,
    user_id     uuid        NOT NULL,
    version     integer     NOT NULL DEFAULT 1,
    status      text        NOT NULL,
    -- What was asked for; the source text is kept as it came.
    wishes      text        NOT NULL,
    -- Empty until it is written.
    screenplay  text,
    failure     jsonb,
    created_at  timestamptz NOT NULL DEFAULT now(),
    updated_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX script_of_user ON script (user_id, id);

CREATE TABLE project (
    id             uuid        PRIMARY KEY,
    user_id        uuid        NOT NULL,
    script_id      uuid        NOT NULL REFERENCES script (id),
    script_version integer     NOT NULL,
    status         text        NOT NULL,
    stage          text        NOT NULL DEFAULT 'script',
    progress       integer     NOT NULL DEFAULT 0,
    waiting_for    text,
    failure        jsonb,
    priority       smallint    NOT NULL,
    -- The order and the screenplay that are produced; frozen, changed only by edits, each of which is another edition.
    edition        integer     NOT NULL DEFAULT 1,
    wishes         text        NOT NULL,
    screenplay     text        NOT NULL,
    -- How often the reconciler was asked to look, and up to which asking it has looked.
    wanted         bigint      NOT NULL DEFAULT 0,
    handled        bigint      NOT NULL DEFAULT 0,
    last_event     bigint      NOT NULL DEFAULT 0,
    result         text,
    created_at     timestamptz NOT NULL DEFAULT now(),
    started_at     timestamptz,
    completed_at   timestamptz
);
CREATE INDEX project_of_user ON project (user_id, id);

-- The fenced record: who works on which piece, and in whose name a result may be recorded.
CREATE TABLE piece (
    project_id  uuid        NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    digest      text        NOT NULL,
    user_id     uuid        NOT NULL,
    stage       text        NOT NULL,
    rank        integer     NOT NULL,
    label       text        NOT NULL,
    -- Where it stands among all the plan calls for, and the latest edition that called for it.
    position    integer     NOT NULL,
    edition     integer     NOT NULL,
    cost        double precision NOT NULL,
    state       text        NOT NULL,
    epoch       bigint      NOT NULL DEFAULT 0,
    owner       text,
    attempts    integer     NOT NULL DEFAULT 0,
    failure     jsonb,
    named_at    timestamptz NOT NULL DEFAULT now(),
    started_at  timestamptz,
    finished_at timestamptz,
    PRIMARY KEY (project_id, digest)
);
CREATE INDEX piece_of_user ON piece (user_id, state);

-- Where the files of a finished piece lie in the media store; shared by all projects of a user.
CREATE TABLE media_piece (
    user_id    uuid        NOT NULL,
    digest     text        NOT NULL,
    project_id uuid        NOT NULL,
    area       text        NOT NULL,
    files      text[]      NOT NULL,
    bytes      bigint      NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, digest)
);

CREATE TABLE project_event (
    project_id uuid        NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    seq        bigint      NOT NULL,
    type       text        NOT NULL,
    data       text        NOT NULL,
    at         timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (project_id, seq)
);
