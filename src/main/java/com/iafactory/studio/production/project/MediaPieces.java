package com.iafactory.studio.production.project;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Stage;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.PieceStore;
import com.iafactory.studio.storage.ProjectArea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finished pieces in the media store, and the index by which any worker finds them. This machine's own store is a cache of it.
 * Thread-safe.
 */
final class MediaPieces {
    private final JdbcClient jdbc;
    private final MediaStore media;
    private final PieceStore cache;
    private final StageMeters meters;

    MediaPieces(JdbcClient jdbc, MediaStore media, PieceStore cache, StageMeters meters) {
        this.jdbc = jdbc;
        this.media = media;
        this.cache = cache;
        this.meters = meters;
    }

    /** Where a piece's files lie. */
    private record Place(UUID project, ProjectArea area, List<String> files) {
        MediaFolder folder(UUID user, Digest digest) {
            return MediaFolder.area(user, project, area).folder(digest.hex());
        }
    }

    /** Copies the files of a piece into the media store; it is not found there before it is recorded. */
    Stored store(UUID user, UUID project, Piece piece, Path made) {
        ProjectArea area = area(piece.stage());
        MediaFolder folder =
                MediaFolder.area(user, project, area).folder(piece.digest().hex());
        try (Stream<Path> files = Files.list(made)) {
            List<Path> all = files.sorted().toList();
            long bytes = 0;
            for (Path file : all) {
                bytes += media.put(folder.key(file.getFileName().toString()), file)
                        .bytes();
            }
            List<String> names =
                    all.stream().map(file -> file.getFileName().toString()).toList();
            return new Stored(user, project, piece.digest(), area, names, bytes);
        } catch (IOException e) {
            throw StudioException.failed(
                    "store-failed",
                    "A finished piece could not be read from " + made + ": " + e.getMessage(),
                    "Check the disk under STUDIO_HOME.",
                    e);
        }
    }

    record Stored(UUID user, UUID project, Digest digest, ProjectArea area, List<String> files, long bytes) {}

    /** From now on the piece exists, for every project of the user. */
    void record(Stored stored) {
        jdbc.sql("INSERT INTO media_piece (user_id, digest, project_id, area, files, bytes)"
                        + " VALUES (:user, :digest, :project, :area, :files, :bytes)"
                        + " ON CONFLICT (user_id, digest) DO UPDATE SET project_id = excluded.project_id,"
                        + " area = excluded.area, files = excluded.files, bytes = excluded.bytes")
                .param("user", stored.user())
                .param("digest", stored.digest().hex())
                .param("project", stored.project())
                .param("area", stored.area().name())
                .param("files", stored.files().toArray(String[]::new))
                .param("bytes", stored.bytes())
                .update();
    }

    /** The folder of a piece on this machine, fetched when it was made on another; empty when it does not exist. */
    Optional<Path> find(UUID user, Digest digest) {
        Optional<Place> place = place(user, digest);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> here = cache.find(digest);
        if (here.isPresent()) {
            meters.found(StageMeters.Found.DISK, 1);
            return here;
        }
        Path fetched = fetch(user, digest, place.get());
        meters.found(StageMeters.Found.STORE, 1);
        return Optional.of(fetched);
    }

    private Path fetch(UUID user, Digest digest, Place place) {
        Path staged = cache.stage(digest);
        try {
            for (String file : place.files()) {
                media.download(place.folder(user, digest).key(file), staged.resolve(file));
            }
            return cache.keep(digest, staged);
        } catch (RuntimeException e) {
            cache.drop(staged);
            throw e;
        }
    }

    private Optional<Place> place(UUID user, Digest digest) {
        return jdbc.sql("SELECT project_id, area, files FROM media_piece WHERE user_id = :user AND digest = :digest")
                .param("user", user)
                .param("digest", digest.hex())
                .query((row, number) -> new Place(
                        row.getObject("project_id", UUID.class),
                        ProjectArea.valueOf(row.getString("area")),
                        List.of((String[]) row.getArray("files").getArray())))
                .optional();
    }

    private static ProjectArea area(Stage stage) {
        return switch (stage) {
            case SCRIPT, STORYBOARD, SUBTITLES -> ProjectArea.SCRIPTS;
            case VOICE, MIX -> ProjectArea.AUDIO;
            case MUSIC -> ProjectArea.MUSIC;
            case PICTURES, DELIVERY -> ProjectArea.VIDEO;
            case GROWTH -> ProjectArea.THUMBNAILS;
        };
    }
}
