-- How often a piece was put into the queue. Each time is a job of its own, so that one that still runs is not mistaken for the next.
ALTER TABLE piece ADD COLUMN turn bigint NOT NULL DEFAULT 0;
