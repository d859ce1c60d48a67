package com.iafactory.studio.engine.voice;

import com.iafactory.studio.media.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spoken form of each word of a line: numbers ungrouped, units and signs in words, brackets, markup and emoji silent,
 * Darija in Arabic letters. One form a word, so that times can be led back; a form may be several spoken words, or nothing.
 */
final class Pronunciation {
    private static final Pattern LINK = Pattern.compile(
            "(?i)^(?:https?://)?(?:www\\.)?([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,})(?:/\\S*)?$");
    private static final Pattern LINK_START = Pattern.compile("(?i)^(?:https?://|www\\.).*");
    /** Sentence marks that shape the melody; everything else that is no letter or digit is silent. */
    private static final Pattern CLAUSE_END =
            Pattern.compile("[.,;:?!…،؛؟]+(?=[\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\"'*_~`]*$)");

    private static final Pattern EDGES = Pattern.compile(
            "^[\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\"'`*_~#@|<>¡¿,;:!?…،؛؟]+|[\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\"`*_~|<>,;:!?…،؛؟]+$");
    private static final Pattern AMOUNT = Pattern.compile("^([^\\p{L}\\d\\s]{0,2})(\\d+(?:[.,]\\d+)*)(\\D.*)?$");
    private static final Pattern NUMBER_END = Pattern.compile(".*?(\\d+(?:[.,]\\d+)?)$");
    private static final Pattern BREAKS = Pattern.compile("[\\u00A0\\u202F\\u2009\\u2007]+");
    private static final Pattern DASH = Pattern.compile("[–—]+");

    private final Language language;
    private final Spellings spellings;
    private final Numerals numerals;

    Pronunciation(Language language) {
        this.language = language;
        this.spellings = Spellings.of(language);
        this.numerals = new Numerals(language);
    }

    /** @return as many forms as words */
    List<String> spoken(List<String> words) {
        List<String> forms = new ArrayList<>();
        String number = "";
        for (int i = 0; i < words.size(); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            StringBuilder form = new StringBuilder();
            for (String piece : pieces(words.get(i), next)) {
                String said = piece(piece, number);
                if (!said.isBlank()) {
                    form.append(form.isEmpty() || isMark(said) ? "" : " ").append(said.strip());
                }
                Matcher digits = NUMBER_END.matcher(piece);
                number = digits.matches() ? digits.group(1) : "";
            }
            forms.add(form.toString());
        }
        return forms;
    }

    private List<String> pieces(String word, String next) {
        String visible = visible(word);
        if (LINK_START.matcher(visible).matches()) {
            return List.of(LINK.matcher(visible).replaceFirst("$1"));
        }
        String hour = next.toLowerCase(Locale.ROOT);
        String numbered = numerals.rewrite(visible, hour.startsWith("uhr") || hour.startsWith("heure"));
        if (DASH.matcher(numbered).matches()) {
            return List.of(",");
        }
        List<String> pieces = new ArrayList<>();
        for (String part : BREAKS.matcher(DASH.matcher(numbered).replaceAll(" "))
                .replaceAll(" ")
                .strip()
                .split(" +")) {
            pieces.add(part);
        }
        return pieces;
    }

    /** What a reader sees: no controls, marks of direction, joiners, private letters or pictures. */
    private static String visible(String word) {
        StringBuilder visible = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFC).codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.PRIVATE_USE,
                        Character.SURROGATE,
                        Character.UNASSIGNED -> {}
                case Character.OTHER_SYMBOL -> {
                    if (c == '°' || c == '№') {
                        visible.appendCodePoint(c);
                    }
                }
                default -> {
                    boolean tail = c == 0x0640 || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF);
                    if (!tail) {
                        visible.appendCodePoint(c);
                    }
                }
            }
        });
        return visible.toString();
    }

    private String piece(String piece, String number) {
        Optional<String> whole = spellings.of(piece, number);
        if (whole.isPresent()) {
            return whole.get();
        }
        Matcher end = CLAUSE_END.matcher(piece);
        String mark = end.find() ? mark(end.group()) : "";
        String inner = EDGES.matcher(piece).replaceAll("");
        // "usw." and "Nr." keep their point while they are looked up
        String core = spellings.of(inner, number).isPresent() ? inner : inner.replaceFirst("\\.+$", "");
        String said = core(core, number);
        return said.isBlank() ? mark : said + mark;
    }

    private String core(String core, String number) {
        Optional<String> sign = spellings.of(core, number);
        if (sign.isPresent()) {
            return sign.get();
        }
        Matcher amount = AMOUNT.matcher(core);
        if (amount.matches()) {
            Optional<String> said = amount(amount);
            if (said.isPresent()) {
                return said.get();
            }
        }
        String rewritten = numerals.rewriteWhole(core);
        if (language == Language.DARIJA && Arabizi.readable(rewritten)) {
            return Arabizi.toArabic(rewritten);
        }
        return Normalizer.normalize(rewritten, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}'’.,·:+°%-]+", " ")
                .strip();
    }

    /** "$5", "5%", "+20°C": the number, then what it counts. */
    private Optional<String> amount(Matcher amount) {
        String before = amount.group(1);
        String digits = amount.group(2);
        String after = amount.group(3) == null ? "" : amount.group(3);
        Optional<String> front = before.isEmpty() ? Optional.of("") : spellings.of(before, digits);
        Optional<String> back = after.isEmpty() ? Optional.of("") : spellings.of(after, digits);
        if (front.isEmpty() || back.isEmpty() || (before.isEmpty() && after.isEmpty())) {
            return Optional.empty();
        }
        String sign = before.equals("+") ? front.get() + " " + digits : digits + " " + front.get();
        return Optional.of((sign.strip() + " " + back.get()).strip());
    }

    /** Melody by one mark; a row of points is a pause, not an end. */
    private static String mark(String marks) {
        int question = Math.max(marks.indexOf('?'), marks.indexOf('؟'));
        if (question >= 0) {
            return "?";
        }
        return marks.indexOf('!') >= 0 ? "!" : marks.length() > 1 || marks.startsWith("…") ? "," : ascii(marks);
    }

    private static String ascii(String mark) {
        return switch (mark) {
            case "،" -> ",";
            case "؛" -> ";";
            default -> mark;
        };
    }

    private static boolean isMark(String said) {
        return said.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
