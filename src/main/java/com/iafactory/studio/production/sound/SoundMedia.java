package com.iafactory.studio.production.sound;

import com.iafactory.studio.retention.MediaOwner;
import com.iafactory.studio.retention.Standing;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Which files of sounds are still needed: those of the wishes that are on record, made or being made. Thread-safe. */
record SoundMedia(JdbcClient jdbc, TransactionOperations transactions, Sounds sounds) implements MediaOwner {
    private static final String ENDING = ".wav";

    @Override
    public boolean owns(MediaKey key) {
        return key.owner()
                .filter(user -> Arrays.stream(SoundKind.values())
                        .anyMatch(kind -> key.isIn(MediaFolder.library(user, kind.shelf()))))
                .filter(user -> key.name().endsWith(ENDING))
                .isPresent();
    }

    @Override
    public Map<MediaKey, Standing> standings(UUID user, List<MediaKey> keys) {
        Set<String> wanted =
                new HashSet<>(jdbc.sql("SELECT digest FROM sound WHERE user_id = :user AND digest = ANY (:digests)")
                        .param("user", user)
                        .param("digests", keys.stream().map(SoundMedia::digest).toArray(String[]::new))
                        .query(String.class)
                        .list());
        Map<MediaKey, Standing> standings = new HashMap<>();
        keys.forEach(key -> standings.put(key, wanted.contains(digest(key)) ? Standing.NEEDED : Standing.UNRECORDED));
        return standings;
    }

    private static String digest(MediaKey key) {
        return key.name().substring(0, key.name().length() - ENDING.length());
    }

    @Override
    public void forget(UUID user, List<MediaKey> keys) {
        // Nothing of sounds is on record and yet not needed.
    }

    @Override
    public void inTurn(UUID user, Runnable change) {
        transactions.executeWithoutResult(status -> {
            sounds.lock(user);
            change.run();
        });
    }
}
