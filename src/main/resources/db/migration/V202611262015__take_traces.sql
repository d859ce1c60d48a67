-- By which the service's list is searched for a request whose sending ended unclearly, also when nobody knows the request any more.
ALTER TABLE take ADD COLUMN trace jsonb;
