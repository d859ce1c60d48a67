package com.iafactory.studio.caption;

import com.iafactory.studio.media.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets a text that is shown between two times, and is not heard, as a cue: its words share the time by their length. Pure. */
public final class CueText {
    /** A cue says something, however short it is shown. */
    private static final int FEWEST_CHARACTERS = 10;

    private final CaptionProfile profile;
    private final LineLayout layout;

    public CueText(CaptionProfile profile, Language language) {
        this.profile = profile;
        this.layout = new LineLayout(profile, new SenseBreak(language));
    }

    /** So many characters can be read in the time. */
    public int most(Duration shown) {
        int readable = (int) Math.floor(profile.charactersPerSecond() * shown.toMillis() / 1000.0);
        return Math.max(FEWEST_CHARACTERS, Math.min(readable, profile.lines() * profile.charactersPerLine()));
    }

    /** Empty when it does not fit into the lines, or there is nothing to show. */
    public Optional<Cue> set(String text, Duration start, Duration end) {
        List<TimedWord> words = words(CaptionText.clean(text.strip()), start, end);
        return words.isEmpty() ? Optional.empty() : layout.of(words).map(set -> new Cue(start, end, set.lines()));
    }

    static List<TimedWord> words(String text, Duration start, Duration end) {
        List<TimedWord> words = new ArrayList<>();
        if (text.isBlank()) {
            return words;
        }
        String[] parts = text.strip().split("[ \\t\\r\\n]+");
        double all = 0;
        for (String part : parts) {
            all += part.length() + 1;
        }
        double before = 0;
        long length = end.minus(start).toNanos();
        for (int i = 0; i < parts.length; i++) {
            Duration from = start.plusNanos(Math.round(length * before / all));
            before += parts[i].length() + 1;
            words.add(new TimedWord(
                    parts[i], from, start.plusNanos(Math.round(length * before / all)), i == parts.length - 1));
        }
        return words;
    }
}
