package com.iafactory.studio.production.sound;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.iafactory.studio.script.Words;
import com.iafactory.studio.take.Speech;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a wish.
 *
 * @param durationSeconds of the file
 * @param words of a spoken text, in order; none of others
 * @param remarks why another made it than was asked first; usually none
 */
public record MadeSound(double durationSeconds, List<Word> words, List<String> remarks) {
    public MadeSound {
        words = List.copyOf(words);
        remarks = List.copyOf(remarks);
    }

    private MadeSound(double durationSeconds, List<Word> words) {
        this(durationSeconds, words, List.of());
    }

    /** Those of before there were remarks have none. */
    @JsonCreator
    static MadeSound read(
            @JsonProperty("durationSeconds") double durationSeconds,
            @JsonProperty("words") List<Word> words,
            @JsonProperty("remarks") @Nullable List<String> remarks) {
        return new MadeSound(durationSeconds, words, remarks == null ? List.of() : remarks);
    }

    MadeSound remarked(List<String> more) {
        return new MadeSound(durationSeconds, words, more);
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
