-- Work that waits for services outside has a queue of its own: it takes no processor, and must not hold up work that does.
CREATE TABLE queue_takes (LIKE queue_high INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
ALTER TABLE queue_takes ADD PRIMARY KEY (task_name, task_instance);
CREATE INDEX queue_takes_due ON queue_takes (priority DESC, execution_time ASC) WHERE NOT picked;
CREATE INDEX queue_takes_heartbeat ON queue_takes (last_heartbeat) WHERE picked;

ALTER TABLE piece ADD COLUMN outside boolean NOT NULL DEFAULT false;
