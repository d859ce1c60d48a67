package com.iafactory.studio.take;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.StudioException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One take, as it is on record.
 *
 * @param label what was asked for, for people
 * @param job of {@link Step.Underway}
 * @param expected price before it was bought
 * @param cost what it did cost
 * @param files of the result, in the media store
 * @param charged tokens, once it is done
 */
public record Take(
        UUID id,
        UUID user,
        Optional<UUID> project,
        Digest digest,
        Maker maker,
        String label,
        long quantity,
        TakeState state,
        boolean own,
        int tries,
        Map<String, String> job,
        Optional<Money> expected,
        Optional<Money> cost,
        Optional<Failure> failure,
        Optional<Receipt> receipt,
        List<String> files,
        long charged,
        Instant createdAt,
        Optional<Instant> sentAt,
        Optional<Instant> settledAt) {
    public Take {
        job = Map.copyOf(job);
        files = List.copyOf(files);
    }

    /** Why nothing came of it, or why that is not known. */
    public record Failure(String code, String message, String remedy) {
        static Failure of(StudioException why) {
            return new Failure(why.code(), String.valueOf(why.getMessage()), why.remedy());
        }
    }
}
