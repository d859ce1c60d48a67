-- Where a user wants to be told of events. Secrets are sealed.
CREATE TABLE webhook (
    id            uuid        PRIMARY KEY,
    user_id       uuid        NOT NULL,
    url           text        NOT NULL,
    -- Types of events; empty for all.
    events        text[]      NOT NULL,
    description   text        NOT NULL,
    active        boolean     NOT NULL,
    -- Why the studio itself stopped sending: gone or failing.
    stopped       text,
    secret        text        NOT NULL,
    old_secret    text,
    old_until     timestamptz,
    -- Of failures in a row.
    failures      integer     NOT NULL DEFAULT 0,
    failing_since timestamptz,
    resting_until timestamptz,
    -- The number of the one job that sends, and when it looks next; empty when there is nothing to send.
    driver        bigint      NOT NULL DEFAULT 0,
    wakes_at      timestamptz,
    created_at    timestamptz NOT NULL
);
CREATE INDEX webhook_of_user ON webhook (user_id, id);

-- The outbox and the log: written in the transaction of the event, kept for 30 days.
CREATE TABLE webhook_delivery (
    id         uuid        PRIMARY KEY,
    webhook_id uuid        NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
    user_id    uuid        NOT NULL,
    event      text        NOT NULL,
    payload    text        NOT NULL,
    state      text        NOT NULL,
    -- Since it was put in, or put in again; and all there ever were.
    tries      integer     NOT NULL DEFAULT 0,
    attempts   integer     NOT NULL DEFAULT 0,
    next_at    timestamptz NOT NULL,
    created_at timestamptz NOT NULL
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook_id, next_at, id) WHERE state = 'waiting';
CREATE INDEX webhook_delivery_log ON webhook_delivery (webhook_id, id);
CREATE INDEX webhook_delivery_age ON webhook_delivery (created_at);

CREATE TABLE webhook_attempt (
    delivery_id uuid        NOT NULL REFERENCES webhook_delivery (id) ON DELETE CASCADE,
    number      integer     NOT NULL,
    user_id     uuid        NOT NULL,
    at          timestamptz NOT NULL,
    millis      bigint      NOT NULL,
    status      integer,
    error       text,
    -- The beginning of what came back.
    answer      text        NOT NULL,
    PRIMARY KEY (delivery_id, number)
);
