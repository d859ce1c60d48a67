package com.iafactory.studio.production.sound;

import com.iafactory.studio.script.Words;
import com.iafactory.studio.take.Speech;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of a wish.
 *
 * @param durationSeconds of the file
 * @param words of a spoken text, in order; none of others
 */
public record MadeSound(double durationSeconds, List<Word> words) {
    public MadeSound {
        words = List.copyOf(words);
    }

    /** When a word is heard, in seconds from the start of the file. */
    public record Word(String text, double start, double end) {}

    static MadeSound of(String text, Speech speech) {
        List<String> said = Words.of(text);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Speech.SpokenWord heard = speech.words().get(i);
            words.add(new Word(said.get(i), seconds(heard.start()), seconds(heard.end())));
        }
        return new MadeSound(seconds(speech.duration()), words);
    }

    static MadeSound of(Duration length) {
        return new MadeSound(seconds(length), List.of());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
