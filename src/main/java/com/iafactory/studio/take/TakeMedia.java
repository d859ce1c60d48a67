package com.iafactory.studio.take;

import com.iafactory.studio.retention.MediaOwner;
import com.iafactory.studio.retention.Standing;
import com.iafactory.studio.storage.LibraryShelf;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Which files of takes are needed: what was paid for stays, as long as the account does. Thread-safe. */
record TakeMedia(JdbcClient jdbc, TransactionOperations transactions) implements MediaOwner {
    private static final int FOLDER_BEFORE_LAST = 2;

    @Override
    public boolean owns(MediaKey key) {
        return key.owner()
                .filter(user -> key.isIn(MediaFolder.library(user, LibraryShelf.TAKES)))
                .isPresent();
    }

    @Override
    public Map<MediaKey, Standing> standings(UUID user, List<MediaKey> keys) {
        Set<String> open = new HashSet<>(jdbc.sql("SELECT id::text FROM take WHERE user_id = :user"
                        + " AND id::text = ANY (:ids) AND state IN ('sending', 'underway', 'unknown', 'done')")
                .param("user", user)
                .param("ids", keys.stream().map(TakeMedia::take).toArray(String[]::new))
                .query(String.class)
                .list());
        Map<MediaKey, Standing> standings = new HashMap<>();
        keys.forEach(key -> standings.put(key, open.contains(take(key)) ? Standing.NEEDED : Standing.UNRECORDED));
        return standings;
    }

    /** The folder a file lies in is named by its take. */
    private static String take(MediaKey key) {
        String[] parts = key.path().split("/", -1);
        return parts.length < FOLDER_BEFORE_LAST ? "" : parts[parts.length - FOLDER_BEFORE_LAST];
    }

    @Override
    public void forget(UUID user, List<MediaKey> keys) {
        // Nothing of takes is on record and yet not needed.
    }

    /** Nothing of a take comes to be under a key that was not needed before: each has a folder of its own. */
    @Override
    public void inTurn(UUID user, Runnable change) {
        transactions.executeWithoutResult(status -> change.run());
    }
}
