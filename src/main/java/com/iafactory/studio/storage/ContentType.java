package com.iafactory.studio.storage;

import java.util.Arrays;
import java.util.Optional;

/**
 * What kinds of media the store keeps. The ending of a name decides the type, so the two can never contradict each other, and
 * nothing that a browser would run (HTML, SVG, scripts) can be kept at all.
 */
public enum ContentType {
    MP4("mp4", "video/mp4"),
    M4V_SEGMENT("m4s", "video/iso.segment"),
    MPEG_TS("ts", "video/mp2t"),
    PLAYLIST("m3u8", "application/vnd.apple.mpegurl"),
    WEBM("webm", "video/webm"),
    MOV("mov", "video/quicktime"),
    MKV("mkv", "video/x-matroska"),
    WAV("wav", "audio/wav"),
    FLAC("flac", "audio/flac"),
    MP3("mp3", "audio/mpeg"),
    M4A("m4a", "audio/mp4"),
    OGG("ogg", "audio/ogg"),
    OPUS("opus", "audio/opus"),
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png"),
    WEBP("webp", "image/webp"),
    SUBRIP("srt", "application/x-subrip"),
    WEB_VTT("vtt", "text/vtt"),
    SUBSTATION("ass", "text/x-ass"),
    JSON("json", "application/json"),
    TEXT("txt", "text/plain"),
    MARKDOWN("md", "text/markdown"),
    OTIO("otio", "application/vnd.pixar.opentimelineio+json"),
    EDL("edl", "text/x-edl"),
    FCPXML("fcpxml", "application/vnd.apple.fcpxml"),
    ZIP("zip", "application/zip"),
    /** Bytes nobody has looked at yet. */
    UNKNOWN("bin", "application/octet-stream");

    private final String ending;
    private final String mime;

    ContentType(String ending, String mime) {
        this.ending = ending;
        this.mime = mime;
    }

    /** After the dot of a name, lower case. */
    public String ending() {
        return ending;
    }

    /** As in the Content-Type header. */
    public String mime() {
        return mime;
    }

    public static Optional<ContentType> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(type -> type.ending.equals(ending))
                .findFirst();
    }
}
