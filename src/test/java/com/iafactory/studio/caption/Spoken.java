package com.iafactory.studio.caption;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Words as a calm voice says them: 65 ms a letter, 300 ms after a sentence. */
final class Spoken {
    private Spoken() {}

    static List<TimedWord> lines(String... lines) {
        List<TimedWord> words = new ArrayList<>();
        Duration at = Duration.ofMillis(150);
        for (String line : lines) {
            String[] texts = line.split(" ");
            for (int i = 0; i < texts.length; i++) {
                Duration end = at.plusMillis(65L * texts[i].length() + 40);
                words.add(new TimedWord(texts[i], at, end, i == texts.length - 1));
                at = end;
            }
            at = at.plusMillis(300);
        }
        return words;
    }
}
