package com.iafactory.studio.language.numeral;

import com.iafactory.studio.media.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * The numbers of a text in which words take part.
 *
 * @param loose what figures elsewhere in the text may be counted in: "in millions of francs" over a column of digits
 */
public record Numerals(List<Numeral> all, Set<BigDecimal> loose) {
    /** The largest number in words that is a mere count where no unit follows. */
    public static final int LARGEST_COUNT = 12;

    public Numerals {
        all = List.copyOf(all);
        loose = Set.copyOf(loose);
    }

    /** @param digits the figures in digits, in their order; those that words go on with come back as one number with these */
    public static Numerals in(String text, Language language, List<Digits> digits) {
        Lexicon lexicon = Lexicon.of(language);
        return new NumeralReader(lexicon, text, new WordReader(lexicon, text, digits).words(), digits).read();
    }
}
