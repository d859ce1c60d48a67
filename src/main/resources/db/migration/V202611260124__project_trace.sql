-- The trace of the request that asked for a production last, so that every log line about it can be found by it.
ALTER TABLE project ADD COLUMN trace_id text;
