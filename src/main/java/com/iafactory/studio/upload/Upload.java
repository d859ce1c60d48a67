package com.iafactory.studio.upload;

import com.iafactory.studio.storage.ContentType;
import com.iafactory.studio.storage.LibraryShelf;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * An upload as it is recorded.
 *
 * @param name as the client called it; shown, never used
 * @param bytes as they came in
 * @param result empty until it is ready
 * @param refusal empty unless it is refused
 */
public record Upload(
        UUID id,
        UUID user,
        String name,
        long bytes,
        UploadState state,
        Optional<Result> result,
        Optional<Refusal> refusal,
        Instant createdAt) {
    static final String COLUMNS = "id, user_id, name, bytes, state, kind, ending, millis, width, height, code, message,"
            + " remedy, created_at";

    /**
     * What was made of it.
     *
     * @param duration zero of a picture
     * @param width 0 of a sound
     */
    public record Result(UploadKind kind, ContentType type, Duration duration, int width, int height) {}

    static Upload of(ResultSet row, int number) throws SQLException {
        UploadState state = UploadState.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        return new Upload(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getString("name"),
                row.getLong("bytes"),
                state,
                state == UploadState.READY ? Optional.of(result(row)) : Optional.empty(),
                state == UploadState.REFUSED
                        ? Optional.of(
                                new Refusal(row.getString("code"), row.getString("message"), row.getString("remedy")))
                        : Optional.empty(),
                row.getTimestamp("created_at").toInstant());
    }

    private static Result result(ResultSet row) throws SQLException {
        return new Result(
                UploadKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                ContentType.ofEnding(row.getString("ending")).orElseThrow(),
                Duration.ofMillis(row.getLong("millis")),
                row.getInt("width"),
                row.getInt("height"));
    }

    /** Where what was made of it lies. */
    public Optional<MediaKey> file() {
        return result.map(made -> file(user, id, made.type()));
    }

    static MediaKey file(UUID user, UUID id, ContentType type) {
        return MediaFolder.library(user, LibraryShelf.UPLOADS).key(id + "." + type.ending());
    }

    /** Where the bytes lie that nobody has looked at yet. */
    MediaKey incoming() {
        return incoming(user, id);
    }

    static MediaKey incoming(UUID user, UUID id) {
        return MediaFolder.library(user, LibraryShelf.INCOMING).key(id + "." + ContentType.UNKNOWN.ending());
    }
}
