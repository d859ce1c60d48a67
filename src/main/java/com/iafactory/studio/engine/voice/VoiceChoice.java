package com.iafactory.studio.engine.voice;

import com.iafactory.studio.engine.voice.worker.Reply;
import com.iafactory.studio.engine.voice.worker.Utterance;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which voice speaks and how fast. Rates are those of calm narration: measured over sentences they give about 160 words a
 * minute, 105 in Arabic, whose words are long (the library's own count is not exact); a slightly lower pitch with more melody is less tiring than the library's own.
 *
 * @param name as the library knows it
 * @param rate words a minute
 * @param pitch 0 to 99
 * @param range of the melody, 0 to 99
 * @param gap between words, in hundredths of a second
 */
record VoiceChoice(String name, int rate, int pitch, int range, int gap) {
    static final String DEFAULT = "default";
    private static final int LISTED = 14;

    /**
     * @param wish "default", a voice ({@code fr-ch}), a variant ({@code f2}) or both ({@code fr-ch+f3})
     * @throws StudioException of kind INPUT when the library has no such voice
     */
    static VoiceChoice of(String wish, Language language, Reply.Voices offered) {
        VoiceChoice usual = usual(language);
        if (wish.equals(DEFAULT) || wish.isBlank()) {
            return usual;
        }
        if (offered.variants().contains(wish)) {
            return usual.named(usual.name + "+" + wish);
        }
        int plus = wish.indexOf('+');
        String voice = plus < 0 ? wish : wish.substring(0, plus);
        boolean variantKnown = plus < 0 || offered.variants().contains(wish.substring(plus + 1));
        if ((voice.equals(usual.name) || offered.voices().contains(voice)) && variantKnown) {
            return usual.named(wish);
        }
        throw unknown(wish, usual, offered);
    }

    Utterance utterance(String text) {
        return new Utterance(name, rate, pitch, range, gap, text);
    }

    private VoiceChoice named(String other) {
        return new VoiceChoice(other, rate, pitch, range, gap);
    }

    private static VoiceChoice usual(Language language) {
        return switch (language) {
            case FR -> new VoiceChoice("fr", 145, 42, 56, 0);
            case EN -> new VoiceChoice("en-us", 142, 42, 56, 0);
            case DE -> new VoiceChoice("de", 142, 42, 56, 0);
            case IT -> new VoiceChoice("it", 142, 42, 56, 0);
            case AR, DARIJA -> new VoiceChoice("ar", 164, 42, 56, 1);
        };
    }

    /** A voice, and the others of the same language. */
    static List<String> near(String name, Reply.Voices offered) {
        String root = name.substring(0, 2);
        return Stream.concat(
                        Stream.of(name),
                        offered.voices().stream()
                                .filter(voice -> voice.equals(root) || voice.startsWith(root + "-"))
                                .sorted())
                .distinct()
                .toList();
    }

    private static StudioException unknown(String wish, VoiceChoice usual, Reply.Voices offered) {
        List<String> near = near(usual.name, offered);
        List<String> variants = offered.variants().stream().limit(LISTED).toList();
        return StudioException.input(
                "voice-unknown",
                "There is no voice \"" + wish + "\".",
                "Voices for this language: " + String.join(", ", near) + "; each may take a variant, for example "
                        + near.getFirst() + "+f2 (" + String.join(", ", variants) + ", …).");
    }
}
