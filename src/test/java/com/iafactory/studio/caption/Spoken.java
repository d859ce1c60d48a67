package com.iafactory.studio.caption;

import com.iafactory.studio.script.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Words timed as a steady voice would say them, for tests. */
final class Spoken {
    private Spoken() {}

    /**
     * @param perSecond letters a second
     * @param pause after each line
     */
    static List<TimedWord> lines(double perSecond, Duration pause, String... lines) {
        List<TimedWord> words = new ArrayList<>();
        Duration at = Duration.ofMillis(150);
        for (String line : lines) {
            List<String> tokens = Words.of(line);
            for (int i = 0; i < tokens.size(); i++) {
                String token = tokens.get(i);
                boolean heard = token.codePoints().anyMatch(Character::isLetterOrDigit);
                int letters = token.codePointCount(0, token.length()) + 1;
                Duration end = heard ? at.plusNanos((long) (letters / perSecond * 1e9)) : at;
                words.add(new TimedWord(token, at, end, i == tokens.size() - 1));
                at = end;
            }
            at = at.plus(pause);
        }
        return words;
    }
}
