package com.iafactory.studio.publish;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.Folders;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.StoredMedia;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The films of publications on this machine's disk, as long as they are worked with. Thread-safe. */
final class FilmFiles {
    private final MediaStore media;
    private final Path scratch;

    FilmFiles(MediaStore media, Path scratch) {
        this.media = media;
        this.scratch = scratch;
    }

    /** A post whose files are here until it is closed. */
    final class Here implements AutoCloseable {
        private final Path folder;
        private final PublicationRow row;

        private Here(PublicationRow row) {
            this.row = row;
            this.folder = scratch.resolve("publication-" + row.id() + "-" + row.epoch());
        }

        /** What can be told without the film itself, which may have been removed by now. */
        Post outline() {
            return post(row.shown().film().bytes());
        }

        /**
         * With the film.
         *
         * @throws StudioException code {@code publication-film-changed} when it is not the one that was meant
         */
        Post whole() {
            Post post = outline();
            if (!Files.exists(post.video())) {
                requireTheSame();
                makeRoom();
                media.download(row.shown().film().key(), post.video());
                post.thumbnail()
                        .ifPresent(
                                file -> download(row.shown().film().thumbnail().orElseThrow(), file));
                Map<String, MediaKey> captions = row.shown().film().captionKeys();
                post.captions()
                        .forEach((language, file) -> download(
                                Objects.requireNonNull(captions.get(language)).path(), file));
            }
            Map<String, Path> captions = new TreeMap<>(post.captions());
            captions.values().removeIf(file -> !Files.exists(file));
            return post.beside(post.thumbnail().filter(Files::exists), captions);
        }

        private void download(String key, Path file) {
            MediaKey from = new MediaKey(key);
            // Beside the film; without it the film is still worth posting.
            if (media.find(from).isPresent()) {
                media.download(from, file);
            }
        }

        private void makeRoom() {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw StudioException.failed(
                        "scratch-unusable", "No film can be laid down on this machine.", "Look at its disk.", e);
            }
        }

        private void requireTheSame() {
            Film film = row.shown().film();
            Optional<StoredMedia> stored = media.find(film.key());
            if (stored.isEmpty()) {
                throw StudioException.failed(
                        "publication-film-gone",
                        "The film of this publication has been removed.",
                        "Publish another one.");
            }
            if (!stored.get().etag().equals(film.etag())) {
                throw StudioException.failed(
                        "publication-film-changed",
                        "The film was made anew after this publication was planned.",
                        "Look at it, then publish it again.");
            }
        }

        private Post post(long bytes) {
            Film film = row.shown().film();
            Map<String, Path> captions = new TreeMap<>();
            film.captions().keySet().forEach(language -> captions.put(language, folder.resolve(language + ".vtt")));
            return new Post(
                    folder.resolve("film.mp4"),
                    bytes,
                    film.length(),
                    film.width(),
                    film.height(),
                    row.shown().words(),
                    row.shown().terms(),
                    row.timed() ? Optional.of(row.dueAt()) : Optional.empty(),
                    film.thumbnail().map(key -> folder.resolve("thumbnail" + key.substring(key.lastIndexOf('.')))),
                    captions);
        }

        @Override
        public void close() {
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Here here(PublicationRow row) {
        return new Here(row);
    }
}
