-- What a service took and made nothing of, and may have charged all the same, is not bought again by a production that goes on by
-- itself; only when somebody wants it retried.
ALTER TABLE take ADD COLUMN forgiven boolean NOT NULL DEFAULT false;
CREATE INDEX take_failed ON take (project_id, digest) WHERE state = 'failed' AND NOT forgiven;
