package com.iafactory.studio.caption;

import com.iafactory.studio.media.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well a text may be broken between two words: after punctuation best, before a conjunction or a preposition well, between
 * an article and its noun, a number and its unit or two names hardly, before a closing mark never.
 */
final class SenseBreak {
    static final double NEVER = 1000;
    private static final double AFTER_SENTENCE = 0;
    private static final double AFTER_CLAUSE = 1;
    private static final double BEFORE_CONJUNCTION = 3;
    private static final double BEFORE_PREPOSITION = 4;
    private static final double ELSEWHERE = 7;
    private static final double INSIDE_NAME = 14;
    private static final double TORN = 24;

    private static final Map<Language, Set<String>> CONJUNCTIONS = Map.of(
            Language.FR,
            words("et ou mais donc or ni car que qui quand lorsque comme si puisque parce où dont tandis alors"),
            Language.EN,
            words("and or but nor so yet because that which who when while if although though as since where"),
            Language.DE,
            words("und oder aber denn sondern dass weil wenn als ob obwohl während damit wo der die das welche"),
            Language.IT,
            words("e ed o ma che chi quando se perché come mentre dove dunque però oppure né"),
            Language.AR,
            words("و أو لكن ثم أن إن لأن التي الذي الذين حيث عندما إذا كما بينما حتى بل"),
            Language.DARIJA,
            words("و أو ولا بصح لكن باش اللي كي إذا حيت خاطر حتى w wala bessah bach li ki ida 7it hit hatta"));

    private static final Map<Language, Set<String>> PREPOSITIONS = Map.of(
            Language.FR,
            words(
                    "à au aux de du des en dans par pour sur sous avec sans entre vers chez depuis pendant contre selon avant après"),
            Language.EN,
            words(
                    "of in on at to for from with by about into over under between through during without within after before"),
            Language.DE,
            words(
                    "in im an am auf aus bei beim mit nach von vom zu zum zur für durch über unter vor zwischen gegen ohne um seit"),
            Language.IT,
            words(
                    "di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella nei nelle sul sulla"),
            Language.AR,
            words("في من إلى على عن مع بين منذ خلال بعد قبل تحت فوق عند حول دون نحو"),
            Language.DARIJA,
            words("في من على مع بين عند قبل بعد f fi men min 3la ma3 mabin 3and 9bel mour"));

    /** Words that belong to the next one: a line never ends with them when it can be helped. */
    private static final Map<Language, Set<String>> LEANING = Map.of(
            Language.FR,
            words(
                    "le la les un une mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces je tu il elle on nous vous ils elles ne se très plus si"),
            Language.EN,
            words(
                    "the a an my your his her its our their this that these those i you he she it we they very not is are was were"),
            Language.DE,
            words(
                    "der die das den dem des ein eine einen einem einer eines mein dein sein ihr unser kein keine ich du er sie es wir sehr nicht"),
            Language.IT,
            words(
                    "il lo la i gli le un uno una mio mia tuo sua suo nostro loro questo questa quel quella non si è molto più"),
            Language.AR,
            words("لا لم لن قد هذا هذه ذلك تلك كل ما يا غير"),
            Language.DARIJA,
            words("هاد هذا ما كل l el had hadi ma kol"));

    private final Language language;

    SenseBreak(Language language) {
        this.language = language;
    }

    /** @return cost of a break, from 0 (perfect) to {@link #NEVER} */
    double between(String left, String right) {
        if (onlyClosing(right) || onlyOpening(left)) {
            return NEVER;
        }
        if (endsWith(left, ".!?…؟")) {
            return AFTER_SENTENCE;
        }
        if (endsWith(left, ",;:،؛») ]–—\"”") || "–—-".contains(right)) {
            return AFTER_CLAUSE;
        }
        String before = bare(left);
        String after = bare(right);
        boolean leans = in(LEANING, before) || in(PREPOSITIONS, before) || in(CONJUNCTIONS, before);
        if (leans || (endsInDigit(left) && right.length() <= 4) || endsWith(left, "'’")) {
            return TORN;
        }
        if (in(CONJUNCTIONS, after)) {
            return BEFORE_CONJUNCTION;
        }
        if (in(PREPOSITIONS, after)) {
            return BEFORE_PREPOSITION;
        }
        return capital(left) && capital(right) && language != Language.DE ? INSIDE_NAME : ELSEWHERE;
    }

    private boolean in(Map<Language, Set<String>> lists, String word) {
        return lists.getOrDefault(language, Set.of()).contains(word);
    }

    private static boolean onlyClosing(String word) {
        return word.codePoints().allMatch(c -> "!?:;.,…»)]”،؛؟%".indexOf(c) >= 0);
    }

    private static boolean onlyOpening(String word) {
        return word.codePoints().allMatch(c -> "«([“„¿¡".indexOf(c) >= 0);
    }

    private static boolean endsWith(String word, String marks) {
        return !word.isEmpty() && marks.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static boolean endsInDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
    }

    private static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static String bare(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "").toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ")));
    }
}
