package com.iafactory.studio.caption;

import com.iafactory.studio.media.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Holds cues against the rules of a subtitle track. */
public final class CaptionLint {
    private static final Duration SHORTEST = Duration.ofMillis(800);

    private CaptionLint() {}

    /**
     * One rule broken.
     *
     * @param cue index of the cue
     * @param rule stable name, for example {@code line-length}
     * @param found the value that breaks it
     */
    public record Finding(int cue, String rule, String found) {}

    public static List<Finding> check(List<Cue> cues, Language language) {
        CueProfile profile = CueProfile.subtitles(language);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            Duration lasts = cue.end().minus(cue.start());
            if (cue.lines().size() > profile.lines()) {
                findings.add(new Finding(i, "lines", cue.lines().size() + " lines"));
            }
            for (List<TimedWord> line : cue.lines()) {
                if (CueProfile.length(line) > profile.lineLength() && line.size() > 1) {
                    findings.add(new Finding(i, "line-length", CueProfile.length(line) + " characters"));
                }
            }
            if (lasts.compareTo(SHORTEST) < 0) {
                findings.add(new Finding(i, "shortest", lasts.toMillis() + " ms"));
            }
            if (lasts.compareTo(profile.maximum()) > 0) {
                findings.add(new Finding(i, "longest", lasts.toMillis() + " ms"));
            }
            double speed = CueProfile.length(cue.words()) * 1000.0 / lasts.toMillis();
            if (speed > profile.speed()) {
                findings.add(new Finding(i, "reading-speed", Math.round(speed) + " characters a second"));
            }
            if (i > 0 && cues.get(i - 1).end().compareTo(cue.start()) > 0) {
                findings.add(new Finding(i, "overlap", "starts before the cue before it ends"));
            }
        }
        return findings;
    }
}
