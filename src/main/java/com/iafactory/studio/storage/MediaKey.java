package com.iafactory.studio.storage;

import com.iafactory.studio.media.StudioException;
import java.util.Optional;
import java.util.UUID;

/**
 * The name of one object in the media store, always inside the published layout. Safe in a path, a URL and a log as it is:
 * lower-case letters, digits, {@code - _ . /} and nothing else; no way up or out can be written.
 *
 * @param path for example {@code users/{user}/projects/{project}/outputs/youtube/film.mp4}
 */
public record MediaKey(String path) implements Comparable<MediaKey> {
    private static final int USER_FROM = "users/".length();
    private static final int ID_LENGTH = 36;

    /** @throws StudioException kind INPUT when the path is not in the layout */
    public MediaKey {
        Layout.key(path);
    }

    /**
     * In a project.
     *
     * @param names folders, if any, and the file's name last
     */
    public static MediaKey inProject(UUID user, UUID project, ProjectArea area, String... names) {
        return MediaFolder.area(user, project, area).key(names);
    }

    public static MediaKey voiceClone(UUID user, String... names) {
        return MediaFolder.voiceClones(user).key(names);
    }

    public static MediaKey template(String... names) {
        return MediaFolder.TEMPLATES.key(names);
    }

    public static MediaKey sample(String... names) {
        return MediaFolder.SAMPLES.key(names);
    }

    /** Whose it is; empty for what is public. */
    public Optional<UUID> owner() {
        return path.startsWith("users/")
                ? Optional.of(UUID.fromString(path.substring(USER_FROM, USER_FROM + ID_LENGTH)))
                : Optional.empty();
    }

    public ContentType type() {
        return Layout.ending(path).orElseThrow();
    }

    /** The last part, for example {@code film.mp4}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public boolean isIn(MediaFolder folder) {
        return path.startsWith(folder.path());
    }

    /** The order of listings. */
    @Override
    public int compareTo(MediaKey other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
