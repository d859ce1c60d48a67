package com.iafactory.studio.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234 voyageurs|1,234 passengers",
                "3,5 %|3.5 percent",
                "12'500 Franken|12 500 francs",
                "1.234 Stück|1234 pieces",
                "٢٠٢٦|in 2026",
                "٣٫٥|3,5",
                "am 12.03.2020|on 12 March 2020, the 3rd month",
                "1.234,56 Euro|1,234.56 euros",
                "04|4"
            })
    void theSameFigureIsKnownInOtherWriting(String written, String other) {
        assertThat(Figures.of(written).missingIn(Figures.of(other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"97 %|79 %", "12|1 and 2", "3,5|35", "1900|19"})
    void anotherFigureIsAnotherOne(String written, String other) {
        assertThat(Figures.of(written).missingIn(Figures.of(other))).isNotEmpty();
    }
}
