package com.iafactory.studio.retention;

import com.iafactory.studio.storage.MediaKey;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A room that keeps media in the store, as a bean: it alone knows what refers to them. */
public interface MediaOwner {
    /** Whether this room put the object there; what no room owns stays. */
    boolean owns(MediaKey key);

    /**
     * How objects of a user stand now.
     *
     * @param keys all of which it owns
     */
    Map<MediaKey, Standing> standings(UUID user, List<MediaKey> keys);

    /** Takes former and intermediate pieces off the record; their files are unrecorded from then on. Called in turn. */
    void forget(UUID user, List<MediaKey> keys);

    /** Does something in one transaction, during which nothing of the user that was not needed comes to be. */
    void inTurn(UUID user, Runnable change);
}
