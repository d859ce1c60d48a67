package com.iafactory.studio.storage;

/** The places inside a project of the published layout. */
public enum ProjectArea {
    SCRIPTS("scripts"),
    VIDEO("assets/video"),
    AUDIO("assets/audio"),
    IMAGES("assets/images"),
    MUSIC("assets/music"),
    YOUTUBE("outputs/youtube"),
    TIKTOK("outputs/tiktok"),
    INSTAGRAM("outputs/instagram"),
    THUMBNAILS("thumbnails");

    private final String path;

    ProjectArea(String path) {
        this.path = path;
    }

    /** Below the project's folder, without slashes at the ends. */
    public String path() {
        return path;
    }
}
