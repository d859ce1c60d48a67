package com.iafactory.studio.upload;

import com.iafactory.studio.retention.MediaOwner;
import com.iafactory.studio.retention.Standing;
import com.iafactory.studio.storage.LibraryShelf;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What of uploads is still needed: what came in until it is checked, and what was made of it as long as the upload is there. No id ever
 * comes back, so what is not needed once never will be. Thread-safe.
 */
record UploadMedia(JdbcClient jdbc, TransactionOperations transactions) implements MediaOwner {
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.[a-z0-9]+");

    @Override
    public boolean owns(MediaKey key) {
        return key.owner()
                .filter(user -> key.isIn(MediaFolder.library(user, LibraryShelf.UPLOADS)) || isIncoming(user, key))
                .filter(user -> id(key).isPresent())
                .isPresent();
    }

    private static boolean isIncoming(UUID user, MediaKey key) {
        return key.isIn(MediaFolder.library(user, LibraryShelf.INCOMING));
    }

    private static Optional<UUID> id(MediaKey key) {
        Matcher name = NAME.matcher(key.name());
        return name.matches() ? Optional.of(UUID.fromString(name.group(1))) : Optional.empty();
    }

    @Override
    public Map<MediaKey, Standing> standings(UUID user, List<MediaKey> keys) {
        Map<UUID, String> states = new HashMap<>();
        jdbc.sql("SELECT id, state FROM upload WHERE user_id = :user AND id = ANY (:ids)")
                .param("user", user)
                .param("ids", keys.stream().flatMap(key -> id(key).stream()).toArray(UUID[]::new))
                .query((row, number) -> states.put(row.getObject("id", UUID.class), row.getString("state")))
                .list();
        Map<MediaKey, Standing> standings = new HashMap<>();
        for (MediaKey key : keys) {
            Optional<String> state = id(key).map(states::get);
            boolean needed =
                    isIncoming(user, key) ? state.filter("checking"::equals).isPresent() : state.isPresent();
            standings.put(key, needed ? Standing.NEEDED : Standing.UNRECORDED);
        }
        return standings;
    }

    @Override
    public void forget(UUID user, List<MediaKey> keys) {
        // Nothing of uploads is on record and yet not needed.
    }

    @Override
    public void inTurn(UUID user, Runnable change) {
        transactions.executeWithoutResult(status -> change.run());
    }
}
