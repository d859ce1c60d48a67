-- What a service still works on for a production that was cancelled or deleted takes no place of its key from others.
ALTER TABLE take ADD COLUMN unwanted boolean NOT NULL DEFAULT false;
