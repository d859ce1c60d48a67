-- One table a queue, of the shape db-scheduler 16 wants; rows are jobs, which go when they are done.
CREATE TABLE queue_high (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint    NOT NULL DEFAULT 0,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX queue_high_due ON queue_high (priority DESC, execution_time ASC) WHERE NOT picked;
CREATE INDEX queue_high_heartbeat ON queue_high (last_heartbeat) WHERE picked;

CREATE TABLE queue_default (LIKE queue_high INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
ALTER TABLE queue_default ADD PRIMARY KEY (task_name, task_instance);
CREATE INDEX queue_default_due ON queue_default (priority DESC, execution_time ASC) WHERE NOT picked;
CREATE INDEX queue_default_heartbeat ON queue_default (last_heartbeat) WHERE picked;

CREATE TABLE queue_media (LIKE queue_high INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
ALTER TABLE queue_media ADD PRIMARY KEY (task_name, task_instance);
CREATE INDEX queue_media_due ON queue_media (priority DESC, execution_time ASC) WHERE NOT picked;
CREATE INDEX queue_media_heartbeat ON queue_media (last_heartbeat) WHERE picked;

-- A queue that is named here hands nothing out.
CREATE TABLE queue_pause (
    queue text        PRIMARY KEY,
    since timestamptz NOT NULL
);
