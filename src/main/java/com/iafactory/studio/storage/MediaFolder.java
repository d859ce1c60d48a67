package com.iafactory.studio.storage;

import com.iafactory.studio.media.StudioException;
import java.util.UUID;

/**
 * A part of the published layout, to list or to delete as one.
 *
 * @param path ends with a slash, so that {@code a/} never takes in {@code ab/}
 */
public record MediaFolder(String path) {
    public static final MediaFolder PUBLIC = new MediaFolder("public/");
    public static final MediaFolder TEMPLATES = new MediaFolder("public/templates/");
    public static final MediaFolder SAMPLES = new MediaFolder("public/samples/");

    /** Of all users; to be looked through. */
    public static final MediaFolder USERS = new MediaFolder("users/");

    /** @throws StudioException kind INPUT when the path is not in the layout */
    public MediaFolder {
        Layout.folder(path);
    }

    /** Everything of one user. */
    public static MediaFolder user(UUID user) {
        return new MediaFolder("users/" + user + "/");
    }

    public static MediaFolder project(UUID user, UUID project) {
        return new MediaFolder("users/" + user + "/projects/" + project + "/");
    }

    public static MediaFolder area(UUID user, UUID project, ProjectArea area) {
        return new MediaFolder(project(user, project).path + area.path() + "/");
    }

    public static MediaFolder voiceClones(UUID user) {
        return new MediaFolder("users/" + user + "/voice_clones/");
    }

    /** What a user has outside of any project. */
    public static MediaFolder library(UUID user, LibraryShelf shelf) {
        return new MediaFolder("users/" + user + "/library/" + shelf.path() + "/");
    }

    /** A folder below; only where the layout leaves room for one. */
    public MediaFolder folder(String name) {
        return new MediaFolder(path + name + "/");
    }

    /** An object below: folders, if any, and the file's name last. */
    public MediaKey key(String... names) {
        return new MediaKey(path + String.join("/", names));
    }

    @Override
    public String toString() {
        return path;
    }
}
