package com.iafactory.studio.caption;

import com.iafactory.studio.time.RationalTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Holds cues against a profile. Pure. */
public final class CaptionLint {
    /** Times are rounded to the nanosecond of a frame. */
    private static final Duration SLACK = Duration.ofMillis(1);

    /** What can be wrong. */
    public enum Rule {
        TOO_MANY_LINES,
        LINE_TOO_LONG,
        TOO_MANY_WORDS,
        TOO_FAST,
        TOO_SHORT,
        TOO_LONG,
        GAP_TOO_SMALL,
        OVERLAP,
        EMPTY,
        WORD_OUTSIDE,
        HIDDEN_CHARACTER,
        PRESENTATION_FORM
    }

    /**
     * One finding.
     *
     * @param cue index of the cue
     * @param value what was measured, in the unit of the rule (lines, characters, words, characters a second, seconds)
     */
    public record Violation(int cue, Rule rule, double value) {}

    private final CaptionProfile profile;

    public CaptionLint(CaptionProfile profile) {
        this.profile = profile;
    }

    /** @return nothing when all is well */
    public List<Violation> violations(List<Cue> cues) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            checkText(cues.get(i), i, found);
            checkTime(cues.get(i), i, found);
            if (i + 1 < cues.size()) {
                checkGap(cues.get(i), cues.get(i + 1), i, found);
            }
        }
        return found;
    }

    private void checkText(Cue cue, int index, List<Violation> found) {
        if (cue.text().isBlank()) {
            found.add(new Violation(index, Rule.EMPTY, 0));
        }
        if (cue.lines().size() > profile.lines()) {
            found.add(new Violation(index, Rule.TOO_MANY_LINES, cue.lines().size()));
        }
        for (List<TimedWord> line : cue.lines()) {
            int characters = LineLayout.characters(line);
            if (characters > profile.charactersPerLine()) {
                found.add(new Violation(index, Rule.LINE_TOO_LONG, characters));
            }
            if (line.size() > profile.wordsPerLine()) {
                found.add(new Violation(index, Rule.TOO_MANY_WORDS, line.size()));
            }
        }
        cue.text().codePoints().filter(c -> c != '\n').forEach(c -> {
            if (CaptionText.hidden(c)) {
                found.add(new Violation(index, Rule.HIDDEN_CHARACTER, c));
            } else if (CaptionText.presentationForm(c)) {
                found.add(new Violation(index, Rule.PRESENTATION_FORM, c));
            }
        });
    }

    private void checkTime(Cue cue, int index, List<Violation> found) {
        Duration shown = cue.end().minus(cue.start());
        if (shown.plus(SLACK).compareTo(profile.shortest()) < 0) {
            found.add(new Violation(index, Rule.TOO_SHORT, seconds(shown)));
        }
        if (shown.minus(SLACK).compareTo(profile.longest()) > 0) {
            found.add(new Violation(index, Rule.TOO_LONG, seconds(shown)));
        }
        int characters = cue.lines().stream().mapToInt(LineLayout::characters).sum();
        double speed = characters / seconds(shown.plus(SLACK));
        if (speed > profile.charactersPerSecond()) {
            found.add(new Violation(index, Rule.TOO_FAST, speed));
        }
        Duration late = RationalTime.ofFrames(CueTiming.SYNC_FRAMES + 1).toDuration();
        for (TimedWord word : cue.words()) {
            boolean heard = word.end().compareTo(word.start()) > 0;
            boolean early = heard && word.start().plus(late).compareTo(cue.start()) < 0;
            if (early || word.start().compareTo(cue.end()) > 0) {
                found.add(new Violation(index, Rule.WORD_OUTSIDE, seconds(word.start())));
            }
        }
    }

    private void checkGap(Cue cue, Cue next, int index, List<Violation> found) {
        Duration gap = next.start().minus(cue.end());
        if (gap.isNegative()) {
            found.add(new Violation(index, Rule.OVERLAP, seconds(gap)));
        } else if (gap.plus(SLACK).compareTo(profile.gap()) < 0) {
            found.add(new Violation(index, Rule.GAP_TOO_SMALL, seconds(gap)));
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
