-- By which the service's list is searched for a request whose sending ended unclearly, also when nobody knows the request any more.
ALTER TABLE take ADD COLUMN trace jsonb;
-- Not of the trace itself: it may be longer than an index takes.
CREATE INDEX take_traced ON take (provider) WHERE trace IS NOT NULL AND state IN ('sending', 'unknown');
CREATE INDEX take_left ON take (alive_until) WHERE state IN ('sending', 'underway', 'unknown');
