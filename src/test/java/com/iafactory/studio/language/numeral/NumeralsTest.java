package com.iafactory.studio.language.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.language.numeral.Numeral.Weight;
import com.iafactory.studio.media.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each text states, one line a fault found once; the values one number may have are parted by a slash. */
class NumeralsTest {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IT|un mio amico e una mia amica|-",
                "IT|E un mio amico, Mila, la Mila|-",
                "IT|20 mio di franchi|20000000",
                "IT|venti mila persone, ventuno mila persone, tremila persone|20000 21000 3000",
                "DE|Mia und Mio kamen, eine Mia blieb|-",
                "DE|zwei Mio Franken und 3 Mrd Franken|2000000 3000000000",
                "DE|eine halbe Mio Franken, eine Mio Franken|500000 1000000",
                "FR|une Mia, trois mia de francs, 2 mio de francs|3000000000 2000000",
                "FR|Trente et un mio de francs|31000000",
            })
    void shortNamesOfMillionsCountOnlyBehindNumbers(Language language, String text, String figures) {
        assertThat(figures(text, language)).isEqualTo(figures);
        assertThat(numerals("Mia, Mio, Mrd, Mila", language).loose()).isEmpty();
    }

    @Test
    void aColumnIsHeadedByShortNames() {
        assertThat(numerals("Umsatz in Mio. CHF", Language.DE).loose()).containsExactly(BigDecimal.valueOf(1_000_000));
        assertThat(numerals("Chiffre d'affaires en mrd", Language.FR).loose())
                .containsExactly(BigDecimal.valueOf(1_000_000_000));
        assertThat(numerals("in mio onore", Language.IT).loose()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IT|Cinquemila secondo gli organizzatori|5000",
                "EN|Three hundred second-hand cars|300/302",
                "EN|Twenty second-hand cars|20/22",
                "EN|Three second-hand cars, ten first-class seats|-",
                "EN|The twenty-first century, the hundred and first day|-",
                "EN|A few hundred second-hand cars|-",
                "EN|Three million second-hand cars|3000000/3000002",
                "FR|Le vingt et unième siècle, la soixante-dix-septième fois|-",
                "FR|Trois virgule sept enfants|3.7",
                "FR|Dix virgule zéro|10",
                "DE|Zwei Komma fünf Kinder, anderthalb Jahre|2.5 1.5",
                "EN|Two and a half children|2.5",
                "DE|Eine dreißigprozentige Senkung, eine dreiprozentige Senkung|30 3",
                "DE|Ein zweihundertköpfiger Chor, fünfzigfach, vierundzwanzigstündig|200 50 24",
                "DE|Zweieinhalbfach, hunderttausendfach, fünfzigmal|2.5 100000 50",
                "DE|Hundertprozentig, tausendfach, hundertmal, zwölfköpfig, einfach|-",
                "DE|Ein dreissigjähriger Mann in den achtziger Jahren|-",
                "DE|Tausend kleine Betriebe schlossen, hundert Fragen, tausend Teile|1000 100 1000",
                "FR|Mille petites entreprises, cent questions, mille autres|1000 100 1000",
                "EN|A thousand small farms, a hundred other questions|1000 100",
                "IT|Mille piccole imprese, cento domande, mille pezzi|1000 100 1000",
                "AR|مئة سؤال|100",
                "FR|Mille mercis, briller de mille feux, cent fois|-"
            })
    void whatIsMeantIsAFigure(Language language, String text, String figures) {
        assertThat(figures(text, language)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE|Zwischen zwei und zwanzig Prozent|20",
                "DE|Zweiundzwanzig Prozent, hundertzweiundzwanzig Züge|22 122",
                "IT|Nell'Ottocento, dell’Ottocento, l'Ottocento, dall'Ottocento|-",
                "IT|Quattro e quattr'otto|-",
                "FR|Tout à cent à l'heure, cent à l’heure|-",
                "FR|Cent habitants de l'heure, l'un des cent|100 100",
                "EN|At ten thirty, at eleven forty-five, at nineteen forty-five|30 45 19 45",
                "EN|Fifteen-twenty people, nineteen twenty-pound notes|15 20 19 20",
                "EN|Thirty forty|30 40",
                "EN|Nineteen eighty-four, twenty twenty-six, in eleven forty-five|1984 2026 1145",
                "EN|nineteen-eighty-four, twenty ten|1984 2010",
                "EN|Twenty twenty vision|-",
                "FR|La culture du mil, du mil et du sorgho, le mil un peu partout|-",
                "FR|En mil neuf cent quatorze, en mil cent|1914 1100",
                "AR|وألف الكاتب كتابا، فألف الكاتب كتابا|-",
                "AR|ألّف كتابا، وأَلَّفَ كتابا، ألّفا كتابا|-",
                "AR|أَلْف قطار، خمسون أَلْفًا|1000 50000",
                "AR|مليون وألف قطار|1001000",
                "DARIJA|welf l-khedma, kan walf, والف الخدمة|-",
                "DARIJA|mitin alf dinar|200000"
            })
    void whatIsSaidIsNoOtherFigure(Language language, String text, String figures) {
        assertThat(figures(text, language)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource({"DE, zwei Komma anderthalb, 2", "DE, zwei Komma zwanzig, 2.20", "DE, zwei Komma eineinhalb, 2.1"})
    void onlyWholeNumbersStandBehindTheMark(Language language, String text, BigDecimal value) {
        assertThat(numerals(text, language).all().getFirst().values()).containsExactly(value);
    }

    /** As the values stand, a dash where there are none. */
    private static String figures(String text, Language language) {
        String figures = numerals(text, language).all().stream()
                .filter(numeral -> numeral.weight() == Weight.FIGURE)
                .map(numeral -> numeral.values().stream()
                        .sorted()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining("/")))
                .collect(Collectors.joining(" "));
        return figures.isEmpty() ? "-" : figures;
    }

    private static Numerals numerals(String text, Language language) {
        List<Digits> digits = DIGITS.matcher(text)
                .results()
                .map(found -> new Digits(found.start(), found.end(), List.of(new BigDecimal(found.group()))))
                .toList();
        return Numerals.in(text, language, digits);
    }
}
