package com.iafactory.studio.language;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.LanguageDetector;
import com.iafactory.studio.script.Words;
import java.util.Optional;

/** Whether a text is in the language it should be in, and what models call that language. */
final class Tongue {
    /** Fewer words do not tell. */
    private static final int TELLING = 30;

    private static final LanguageDetector DETECTOR = new LanguageDetector();

    private Tongue() {}

    static String name(Language language) {
        return switch (language) {
            case FR -> "French";
            case AR -> "Modern Standard Arabic";
            case DARIJA -> "Darija as it is spoken in Algeria";
            case EN -> "English";
            case DE -> "German (Swiss spelling: ss, never ß)";
            case IT -> "Italian";
        };
    }

    /** Two sentences of usual length, to measure a voice with. */
    static String sample(Language language) {
        return switch (language) {
            case FR ->
                "Chaque matin, le travail reprend avec les mêmes gestes. Il faut regarder de près pour comprendre.";
            case AR -> "في كل صباح يبدأ العمل من جديد بالطريقة نفسها. علينا أن ننظر عن قرب حتى نفهم ما يحدث.";
            case DARIJA -> "كل صباح الخدمة تعاود تبدا كيما البارح. لازم نشوفو مليح باش نفهمو واش راه صاري.";
            case EN ->
                "Every morning the work begins again with the same movements. You have to look closely to understand.";
            case DE ->
                "Jeden Morgen beginnt die Arbeit mit den gleichen Handgriffen. Man muss genau hinsehen, um zu verstehen.";
            case IT -> "Ogni mattina il lavoro riprende con gli stessi gesti. Bisogna guardare da vicino per capire.";
        };
    }

    /** Empty when it is right or too short to tell. Darija has no spelling of its own; what is no other language passes for it. */
    static Optional<Fault> fault(String text, Language wanted) {
        if (Words.of(text).size() < TELLING) {
            return Optional.empty();
        }
        Optional<Language> found = found(text);
        boolean right = found.isEmpty() ? wanted == Language.DARIJA : found.get() == wanted;
        return right
                ? Optional.empty()
                : Optional.of(Fault.grave("The text is "
                        + found.map(Tongue::name).orElse("in none of the studio's languages") + "; it must be "
                        + name(wanted) + "."));
    }

    /** Empty unless it is in another of the studio's languages: notes without little words are in none that can be told. */
    static Optional<Fault> other(String text, Language wanted) {
        return found(text).filter(language -> language != wanted).flatMap(language -> fault(text, wanted));
    }

    /** Darija is written in both; in Arabic letters where nobody chose. */
    static String letters(Language language) {
        return language == Language.AR || language == Language.DARIJA ? "Arabic letters" : "Latin letters";
    }

    /** Whether most of its letters are Arabic ones. */
    static boolean arabic(String text) {
        long arabic = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .count();
        return arabic * 2 > text.codePoints().filter(Character::isLetter).count();
    }

    private static Optional<Language> found(String text) {
        try {
            return Optional.of(DETECTOR.detect(text));
        } catch (StudioException e) {
            return Optional.empty();
        }
    }
}
