-- What users sent in. The bytes as they came lie in the library's incoming place until they have been checked.
CREATE TABLE upload (
    id         uuid        PRIMARY KEY,
    user_id    uuid        NOT NULL,
    name       text        NOT NULL,
    bytes      bigint      NOT NULL,
    state      text        NOT NULL,
    attempts   integer     NOT NULL DEFAULT 0,
    -- Of what was made of it; empty until it is ready.
    kind       text,
    ending     text,
    millis     bigint,
    width      integer,
    height     integer,
    -- Why it was refused.
    code       text,
    message    text,
    remedy     text,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX upload_of_user ON upload (user_id, id);
