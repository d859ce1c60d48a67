package com.iafactory.studio.production.project;

import java.util.Set;

/** The codes of failures that are counted each for itself: a closed set, so that no metric grows with what goes wrong. */
final class FailureCodes {
    static final String OTHER = "other";

    private static final Set<String> KNOWN = Set.of(
            "cover-failed",
            "database-unreachable",
            "disk-full",
            "ffmpeg-lacks",
            "ffmpeg-missing",
            "ffmpeg-too-old",
            "fonts-missing",
            "footage-unreadable",
            "handover-failed",
            "internal",
            "interrupted",
            "join-failed",
            "loudness-missed",
            "media-store-denied",
            "media-store-refused",
            "media-store-unavailable",
            "music-failed",
            "music-not-written",
            "piece-failed",
            "preview-failed",
            "probe-failed",
            "process-failed",
            "process-timeout",
            "program-missing",
            "quality-check-failed",
            "segment-failed",
            "sound-failed",
            "sound-not-mixed",
            "source-nothing-to-say",
            "store-failed",
            "store-not-writable",
            "voice-crashed",
            "voice-failed",
            "voice-missing",
            "voice-timeout");

    private FailureCodes() {}

    static String known(String code) {
        return KNOWN.contains(code) ? code : OTHER;
    }
}
