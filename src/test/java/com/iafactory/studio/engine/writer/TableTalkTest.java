package com.iafactory.studio.engine.writer;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.SourceDocument.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTalkTest {
    @Test
    void tellsATableOfYearsFromFirstToLast() {
        Table table = new Table(
                List.of("Année", "Trains ponctuels (%)"), List.of(List.of("2022", "92,5"), List.of("2024", "93,2")));

        assertThat(said(Language.FR, table))
                .containsExactly("Trains ponctuels\u00A0: de 92,5\u00A0% en 2022 à 93,2\u00A0% en 2024.");
    }

    @Test
    void tellsHighestAndLowestWithoutTheTotal() {
        Table table = new Table(
                List.of("Canton", "Area (km²)"),
                List.of(
                        List.of("Bern", "5,959"),
                        List.of("Zug", "239"),
                        List.of("Vaud", "3,212"),
                        List.of("Total", "9,410")));

        assertThat(said(Language.EN, table))
                .containsExactly("Area, highest figure: Bern, 5,959\u00A0km²; lowest: Zug, 239\u00A0km².");
    }

    @Test
    void namesRowsByWordsWhenTheFirstColumnHoldsYears() {
        Table table = new Table(
                List.of("Year", "Question", "Yes (%)"),
                List.of(
                        List.of("1959", "Votes for women", "33.1"),
                        List.of("1971", "Votes for women", "65.7"),
                        List.of("2002", "United Nations", "54.6")));

        assertThat(said(Language.EN, table)).singleElement().asString().contains("Votes for women (1971), 65.7%");
    }

    @Test
    void readsYearsAcrossTheHeader() {
        Table table = new Table(List.of("Stadt", "2000", "2020"), List.of(List.of("Bern", "128’634", "134’591")));

        assertThat(said(Language.DE, table))
                .containsExactly("Bern: von 128’634 im Jahr 2000 auf 134’591 im Jahr 2020.");
    }

    @ParameterizedTest
    @CsvSource({
        "FR, '1 234,5', 1234.5", "DE, 1.234, 1234", "EN, '1,234', 1234", "EN, 1.234, 1.234",
        "DE, 128’634, 128634", "AR, ٣٫٥, 3.5", "IT, CHF 12, 12", "FR, −3, -3"
    })
    void readsNumbersAsTheLanguageWritesThem(Language language, String cell, double value) {
        assertThat(Figure.of(cell, language).orElseThrow().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"12.03.2020", "10–20", "rund um die Uhr", "''"})
    void takesNoDateRangeOrWordForANumber(String cell) {
        assertThat(Figure.of(cell, Language.DE)).isEmpty();
    }

    private static List<String> said(Language language, Table table) {
        return new TableTalk(language, Wording.of(language, "")).sentences(table);
    }
}
