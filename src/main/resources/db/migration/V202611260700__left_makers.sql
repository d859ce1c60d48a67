-- Makers that could not once and are no longer asked for a production, so that one voice speaks all of it.
ALTER TABLE project ADD COLUMN left_makers jsonb NOT NULL DEFAULT '[]';
