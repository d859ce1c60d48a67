-- Whose a cloned voice is, is asked whenever a voice of a service is; a take's job, when a lost request is looked for.
CREATE INDEX take_cloned_voice ON take (provider, (receipt -> 'facts' ->> 'voice_id')) WHERE capability = 'voice_clone';
CREATE INDEX take_failed_for_hold ON take (user_id, hold, digest) WHERE state = 'failed' AND NOT forgiven;
