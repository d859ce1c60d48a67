-- So that one can be named, and withdrawn, by somebody who no longer has its token.
ALTER TABLE invitations ADD COLUMN id uuid;
UPDATE invitations SET id = gen_random_uuid();
ALTER TABLE invitations ALTER COLUMN id SET NOT NULL, ADD UNIQUE (id);
