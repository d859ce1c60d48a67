package com.iafactory.studio.storage;

/** The places of a user's library: media that belong to no project. */
public enum LibraryShelf {
    /** Spoken texts. */
    VOICE("voice"),
    MUSIC("music"),
    /** Sounds that are neither. */
    EFFECTS("effects"),
    /** Own pictures, clips and sounds, made over by the studio. */
    UPLOADS("uploads"),
    /** What services made, as it came. */
    TAKES("takes"),
    /** What was sent and has not been looked at; never served. */
    INCOMING("incoming");

    private final String path;

    LibraryShelf(String path) {
        this.path = path;
    }

    /** Below the library's folder, without slashes. */
    public String path() {
        return path;
    }
}
