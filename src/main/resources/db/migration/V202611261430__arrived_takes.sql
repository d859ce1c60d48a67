-- The service is done with it; what is left to do is the studio's, and holds no place at the service any more.
ALTER TABLE take ADD COLUMN arrived boolean NOT NULL DEFAULT false;
