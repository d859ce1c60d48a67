package com.iafactory.studio.language.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that somebody else's rules spell out are read back. */
class SpelledOutTest {
    private static final long SEED = 20261126;

    @ParameterizedTest
    @CsvSource({
        "FR, fr, %spellout-cardinal-masculine",
        "FR, fr-CH, %spellout-cardinal-masculine",
        "FR, fr-BE, %spellout-cardinal-masculine",
        "FR, fr, %spellout-cardinal-feminine",
        "FR, fr, %spellout-numbering-year",
        "DE, de, %spellout-cardinal-neuter",
        "DE, de, %spellout-cardinal-feminine",
        "DE, de-CH, %spellout-cardinal-masculine",
        "IT, it, %spellout-cardinal-masculine",
        "IT, it, %spellout-cardinal-feminine",
        "EN, en, %spellout-cardinal",
        "EN, en, %spellout-cardinal-verbose",
        "AR, ar, %spellout-cardinal-masculine",
        "AR, ar, %spellout-cardinal-feminine"
    })
    void everyNumberIsReadBack(Language language, String locale, String rules) {
        RuleBasedNumberFormat speller =
                new RuleBasedNumberFormat(Locale.forLanguageTag(locale), RuleBasedNumberFormat.SPELLOUT);
        List<String> wrong = new ArrayList<>();
        numbers(rules).forEach(number -> {
            // The longest English style has commas between the parts.
            String text = speller.format(number, rules).replace(",", "");
            List<Numeral> read = Numerals.in(text, language, List.of()).all();
            boolean right = read.size() == 1
                    && read.getFirst().end() == text.length()
                    && read.getFirst().values().stream()
                            .anyMatch(value -> value.compareTo(BigDecimal.valueOf(number)) == 0);
            if (!right) {
                wrong.add(number + " " + text + " "
                        + read.stream().map(Numeral::values).toList());
            }
        });
        assertThat(wrong.stream().limit(15)).isEmpty();
    }

    /** All small ones, round ones, and as many of each length as chance gives. */
    private static LongStream numbers(String rules) {
        if (rules.endsWith("year")) {
            return LongStream.rangeClosed(1100, 2100);
        }
        Random chance = new Random(SEED);
        LongStream any = LongStream.range(0, 6000).map(i -> chance.nextLong(Math.powExact(10L, (int) (4 + i % 9))));
        LongStream round = LongStream.range(0, 12)
                .map(i -> Math.powExact(10L, (int) i))
                .flatMap(p -> LongStream.of(p, 2 * p, 3 * p, 11 * p, 12 * p, 25 * p, 100 * p));
        return LongStream.concat(LongStream.rangeClosed(0, 3000), LongStream.concat(any, round))
                .filter(number -> number < 1_000_000_000_000L);
    }
}
