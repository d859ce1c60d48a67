-- Sounds are listed, the latest first.
CREATE INDEX sound_of_user ON sound (user_id, id);
