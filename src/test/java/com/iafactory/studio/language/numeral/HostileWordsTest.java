package com.iafactory.studio.language.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a text is made of, it is read to its end; the long ones would not be in a lifetime if anything went back and forth. */
class HostileWordsTest {
    private static final long SEED = 20261126;
    private static final int TEXTS = 20_000;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final List<String> BETWEEN =
            List.of(" ", " ", " ", " ", " ", "-", "'", "’", "", ", ", "\u00A0", " - ", "%");

    @ParameterizedTest
    @EnumSource(Language.class)
    void anyWordsOfTheTablesAreRead(Language language) {
        Random chance = new Random(SEED);
        List<List<String>> kinds = words(language);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = 1 + chance.nextInt(12); left > 0; left--) {
                List<String> words = kinds.get(chance.nextInt(kinds.size()));
                text.append(words.get(chance.nextInt(words.size())));
                text.append(BETWEEN.get(chance.nextInt(BETWEEN.size())));
            }
            String written = text.toString();
            assertThat(numerals(written, language).all())
                    .as(written)
                    .allMatch(numeral -> numeral.end() <= written.length());
        }
    }

    @Test
    void everyStretchOfAWordIsLookedAtOnce() {
        int length = 90;
        Set<List<Integer>> looked = new HashSet<>();
        List<Atom> parts = Split.of(length, (from, to) -> {
            assertThat(looked.add(List.of(from, to))).as(from + "-" + to).isTrue();
            boolean piece = to - from <= 2 && to < length;
            return piece ? Optional.of(Atom.JOIN) : Optional.empty();
        });
        assertThat(parts).isEmpty();
        assertThat(looked).hasSizeLessThanOrEqualTo(length * (length + 1) / 2);
    }

    @Test
    void aLongWordThatIsAlmostANumberIsNone() {
        String almost = "dreizehn".repeat(11) + "x";
        assertThat(numerals(almost, Language.DE).all()).isEmpty();
    }

    @Test
    void aRunOfBlanksWithAMarkPartsWords() {
        String text = "zwanzig" + " ".repeat(1_000_000) + "." + " ".repeat(1_000_000) + "tausend";
        assertThat(numerals(text, Language.DE).all()).hasSize(2);
    }

    /** By what they do in a number, so that the few decimal marks come as often as the many ordinals. */
    private static List<List<String>> words(Language language) {
        Stream<Language> tables = language == Language.DARIJA ? Stream.of(Language.AR, language) : Stream.of(language);
        Map<String, List<String>> kinds = tables.flatMap(table -> Table.of(table).stream())
                .filter(row -> !row.kind().equals("rules"))
                .collect(Collectors.groupingBy(
                        Table.Row::kind,
                        TreeMap::new,
                        Collectors.flatMapping(
                                row -> row.all().stream().skip(1).map(word -> word.replace('_', ' ')),
                                Collectors.toList())));
        kinds.put("digits", List.of("3", "12", "2000", "x"));
        return List.copyOf(kinds.values());
    }

    private static Numerals numerals(String text, Language language) {
        List<Digits> digits = DIGITS.matcher(text)
                .results()
                .map(found -> new Digits(found.start(), found.end(), List.of(new BigDecimal(found.group()))))
                .toList();
        return Numerals.in(text, language, digits);
    }
}
