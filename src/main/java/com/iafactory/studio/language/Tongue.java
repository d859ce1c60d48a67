package com.iafactory.studio.language;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Letters;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.media.Writing;
import com.iafactory.studio.script.Brief;
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
    static String sample(Writing writing) {
        return switch (writing.language()) {
            case FR ->
                "Chaque matin, le travail reprend avec les mêmes gestes. Il faut regarder de près pour comprendre.";
            case AR -> "في كل صباح يبدأ العمل من جديد بالطريقة نفسها. علينا أن ننظر عن قرب حتى نفهم ما يحدث.";
            case DARIJA ->
                writing.letters() == Letters.ARABIC
                        ? "كل صباح الخدمة تعاود تبدا كيما البارح. لازم نشوفو مليح باش نفهمو واش راه صاري."
                        : "Koul sba7 l khedma t3awed tebda kima lbare7. Lazem nchoufou mli7 bach nefehmou wach rah sari.";
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

    /** Whether it is Arabic or its sister. */
    static boolean arabic(Language language) {
        return language == Language.AR || language == Language.DARIJA;
    }

    /** What models call the letters. */
    static String letters(Writing writing) {
        if (writing.letters() == Letters.ARABIC) {
            return "Arabic letters";
        }
        return writing.language() == Language.DARIJA
                ? "Latin letters, with 3, 7 and 9 for the sounds"
                : "Latin letters";
    }

    /** Of a brief: Darija is written in the letters that were chosen, else in those of its source. */
    static Writing writing(Brief brief) {
        return brief.language() == Language.DARIJA
                ? new Writing(Language.DARIJA, brief.letters().orElseGet(brief.source()::letters))
                : Writing.of(brief.language());
    }

    /** Of something that is written: Darija in the letters that it has. */
    static Writing writing(String text, Language language) {
        return language == Language.DARIJA ? new Writing(language, Letters.of(text)) : Writing.of(language);
    }

    /** Empty unless it has letters, and they are others. */
    static Optional<Fault> letters(String text, Writing wanted) {
        boolean wrong = text.codePoints().anyMatch(Character::isLetter) && Letters.of(text) != wanted.letters();
        return wrong
                ? Optional.of(Fault.grave("The text must be written in " + letters(wanted) + "."))
                : Optional.empty();
    }

    private static Optional<Language> found(String text) {
        try {
            return Optional.of(DETECTOR.detect(text));
        } catch (StudioException e) {
            return Optional.empty();
        }
    }
}
