package com.iafactory.studio.caption;

import com.iafactory.studio.media.Language;
import java.util.Locale;
import java.util.Set;

/**
 * How bad it is to break between two words: best after punctuation, good before a conjunction or preposition, bad after an article,
 * a preposition or another word that belongs to the next one, bad inside a name or a figure with its unit.
 */
final class BreakPoints {
    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "un", "une", "des", "du", "de", "d'", "au", "aux", "à", "en", "et", "ou", "mais", "donc", "car", "ni",
            "que", "qui", "dont", "où", "si", "quand", "comme", "pour", "par", "sur", "sous", "dans", "avec", "sans", "entre", "vers",
            "chez", "depuis", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "mon", "ma", "mes", "notre", "nos",
            "votre", "vos", "plus", "très", "ne", "se", "il", "elle", "on", "ils", "elles", "je", "tu", "nous", "vous", "est", "sont");
    private static final Set<String> ENGLISH = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "from", "with", "without", "between", "into", "over", "under",
            "and", "or", "but", "nor", "so", "that", "which", "who", "when", "where", "if", "because", "as", "than", "its", "his", "her",
            "their", "our", "your", "my", "this", "these", "those", "is", "are", "was", "were", "not", "very", "more", "it", "they", "we",
            "you", "he", "she", "i");
    private static final Set<String> GERMAN = Set.of(
            "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "in", "im", "an", "am", "auf",
            "aus", "bei", "beim", "mit", "nach", "seit", "von", "vom", "zu", "zum", "zur", "für", "durch", "gegen", "ohne", "um", "über",
            "unter", "vor", "zwischen", "und", "oder", "aber", "denn", "sondern", "dass", "weil", "wenn", "als", "ob", "wie", "sein",
            "seine", "ihr", "ihre", "kein", "keine", "nicht", "sehr", "mehr", "er", "sie", "es", "wir", "ist", "sind");
    private static final Set<String> ITALIAN = Set.of(
            "il", "lo", "la", "i", "gli", "le", "un", "uno", "una", "di", "a", "da", "in", "con", "su", "per", "tra", "fra", "del",
            "dello", "della", "dei", "degli", "delle", "al", "allo", "alla", "ai", "agli", "alle", "dal", "dalla", "dai", "dalle", "nel",
            "nello", "nella", "nei", "nelle", "sul", "sulla", "sui", "sulle", "e", "ed", "o", "ma", "che", "chi", "cui", "se", "quando",
            "come", "dove", "non", "più", "molto", "si", "è", "sono", "questo", "questa", "questi", "queste");
    private static final Set<String> ARABIC = Set.of(
            "في", "من", "إلى", "على", "عن", "مع", "بين", "منذ", "حتى", "أو", "ثم", "أن", "إن", "لأن", "التي", "الذي", "الذين", "هذا",
            "هذه", "ذلك", "تلك", "لا", "لم", "لن", "ما", "قد", "كل", "غير", "بعد", "قبل", "عند", "فوق", "تحت", "و", "هو", "هي", "كان",
            "كانت", "يا", "باش", "تاع", "نتاع", "ديال", "اللي", "لي", "ف", "ب", "ولا", "كي", "بلا");
    private static final String STRONG_END = ".!?…؟。";
    private static final String WEAK_END = ",;:،؛–—»)";

    private final Set<String> leaning;

    BreakPoints(Language language) {
        this.leaning = switch (language) {
            case FR -> FRENCH;
            case EN -> ENGLISH;
            case DE -> GERMAN;
            case IT -> ITALIAN;
            case AR, DARIJA -> ARABIC;
        };
    }

    /** 0 for the best place to break, 1 for the worst. */
    double penalty(String before, String after) {
        int last = before.codePointBefore(before.length());
        if (STRONG_END.indexOf(last) >= 0) {
            return 0;
        }
        if (WEAK_END.indexOf(last) >= 0) {
            return 0.1;
        }
        if (leans(before)) {
            return 1;
        }
        boolean figure = Character.isDigit(last) && !leans(after);
        boolean name = startsUpper(before) && startsUpper(after);
        if (figure || name) {
            return 0.8;
        }
        return leans(after) ? 0.25 : 0.5;
    }

    private boolean leans(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("^[«\"'(]+|[»\"')]+$", "");
        return leaning.contains(plain) || "«".equals(word);
    }

    private static boolean startsUpper(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
