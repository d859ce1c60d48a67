package com.iafactory.studio.retention;

import com.iafactory.studio.storage.Freed;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaPage;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.StoredMedia;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Walks through the media of all users and removes what may go. What is still on record is first taken off it, and then, in a
 * transaction of its own, the file is removed if it still stands as before: a crash between leaves a file too many, never one too few.
 */
final class MediaSweep {
    private static final int PAGE = 1000;
    /** Removed in one turn, in which the user's productions wait. */
    private static final int TURN = 50;

    private final MediaStore media;
    private final List<MediaOwner> owners;
    private final Clock clock;

    MediaSweep(MediaStore media, List<MediaOwner> owners, Clock clock) {
        this.media = media;
        this.owners = List.copyOf(owners);
        this.clock = clock;
    }

    private record Doomed(StoredMedia media, Kind kind) {
        MediaKey key() {
            return media.key();
        }
    }

    private record Whose(UUID user, MediaOwner owner) {}

    void run(RetentionPolicy policy, boolean onlyLook, Tally tally) {
        MediaPage page = media.list(MediaFolder.USERS, PAGE);
        look(page, policy, onlyLook, tally);
        for (Optional<MediaKey> next = page.next(); next.isPresent(); next = page.next()) {
            page = media.list(MediaFolder.USERS, next.get(), PAGE);
            look(page, policy, onlyLook, tally);
        }
    }

    private void look(MediaPage page, RetentionPolicy policy, boolean onlyLook, Tally tally) {
        Map<Whose, List<StoredMedia>> groups = new LinkedHashMap<>();
        for (StoredMedia stored : page.media()) {
            for (MediaOwner owner : owners) {
                if (owner.owns(stored.key())) {
                    UUID user = stored.key().owner().orElseThrow();
                    groups.computeIfAbsent(new Whose(user, owner), whose -> new ArrayList<>())
                            .add(stored);
                }
            }
        }
        groups.forEach((whose, stored) -> {
            List<Doomed> doomed = doomed(whose, stored, policy);
            for (int from = 0; from < doomed.size(); from += TURN) {
                List<Doomed> some = doomed.subList(from, Math.min(doomed.size(), from + TURN));
                List<Doomed> gone = onlyLook ? some : remove(whose, some, policy);
                gone.forEach(
                        one -> tally.add(one.kind(), new Freed(1, one.media().bytes())));
            }
        });
    }

    private List<Doomed> doomed(Whose whose, List<StoredMedia> stored, RetentionPolicy policy) {
        Instant now = clock.instant();
        Map<MediaKey, Standing> standings = whose.owner()
                .standings(whose.user(), stored.stream().map(StoredMedia::key).toList());
        List<Doomed> doomed = new ArrayList<>();
        for (StoredMedia one : stored) {
            policy.removable(one, standings.getOrDefault(one.key(), Standing.NEEDED), now)
                    .ifPresent(kind -> doomed.add(new Doomed(one, kind)));
        }
        return doomed;
    }

    private List<Doomed> remove(Whose whose, List<Doomed> some, RetentionPolicy policy) {
        List<StoredMedia> stored = some.stream().map(Doomed::media).toList();
        if (some.stream().anyMatch(one -> onRecord(one.kind()))) {
            whose.owner().inTurn(whose.user(), () -> {
                List<MediaKey> forgotten = doomed(whose, stored, policy).stream()
                        .filter(one -> onRecord(one.kind()))
                        .map(Doomed::key)
                        .toList();
                whose.owner().forget(whose.user(), forgotten);
            });
        }
        List<MediaKey> gone = new ArrayList<>();
        whose.owner().inTurn(whose.user(), () -> {
            for (Doomed one : doomed(whose, stored, policy)) {
                if (!onRecord(one.kind())) {
                    media.delete(one.key());
                    gone.add(one.key());
                }
            }
        });
        return some.stream().filter(one -> gone.contains(one.key())).toList();
    }

    private static boolean onRecord(Kind kind) {
        return kind == Kind.FORMER || kind == Kind.INTERMEDIATES;
    }
}
