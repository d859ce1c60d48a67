package com.iafactory.studio.take;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Voices that were made from samples: whose they are. Thread-safe. */
public final class ClonedVoices {
    private final JdbcClient jdbc;

    public ClonedVoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether a voice was made for somebody else: the person agreed to that one's using it.
     *
     * @param voice as the provider names it
     */
    public boolean isAnothers(UUID user, String provider, String voice) {
        Owners owners = owners(user, provider, voice);
        return owners.made() > 0 && owners.own() == 0;
    }

    /** Whether it was made for this user. */
    boolean isOwn(UUID user, String provider, String voice) {
        return owners(user, provider, voice).own() > 0;
    }

    private record Owners(int made, int own) {}

    private Owners owners(UUID user, String provider, String voice) {
        return jdbc.sql("SELECT count(*) FILTER (WHERE user_id = :user) AS own, count(*) AS made FROM take"
                        + " WHERE capability = 'voice_clone' AND state = 'done' AND provider = :provider"
                        + " AND receipt->'facts'->>'voice_id' = :voice")
                .param("user", user)
                .param("provider", provider)
                .param("voice", voice)
                .query((row, number) -> new Owners(row.getInt("made"), row.getInt("own")))
                .single();
    }
}
