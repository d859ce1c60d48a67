-- For whoever asks what still refers to a piece.
CREATE INDEX piece_of_digest ON piece (user_id, digest);
CREATE INDEX shot_take_of_user ON shot_take (user_id);
