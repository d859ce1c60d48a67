package com.iafactory.studio.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(Figures.of(written, Language.EN).missingIn(Figures.of(other, Language.EN)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"97 %|79 %", "12|1 and 2", "3,5|35", "1900|19"})
    void anotherFigureIsAnotherOne(String written, String other) {
        assertThat(Figures.of(written, Language.EN).missingIn(Figures.of(other, Language.EN)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kifach n7adro rwa7na 9bal skhana ta3 sif",
                "ma39oul, l3ers f l7ouma, sa77a",
                "ro7,9ollo 3'ir ki t5alles",
                "m3a l'7o9ra w 7'lat",
                "3le7 khater 9alli: 8odwa"
            })
    void digitsThatAreLettersOfDarijaAreNoFigures(String text) {
        assertThat(Figures.of(text, Language.DARIJA).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f 2018 l7arara wesslet l 51,3 daraja|51,3;2018",
                "35km w 3,5kg|35;3,5",
                "20e siècle, 7h30|20;7;30",
                "rani nesta3mel 3 7wayej|3",
                "ro7 250 mitra|250",
                "وصلت لـ 7 وب20|7;20"
            })
    void figuresOfDarijaAreFigures(String text, String figures) {
        assertThat(Figures.of(text, Language.DARIJA).all())
                .extracting(Figures.Figure::written)
                .containsExactlyInAnyOrder(figures.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le 3e jour, la 5G|Nhar 3e, la 5G ta3na",
                "La 5G à 7h30|El 5G 3la 7h30",
                "35 km de route|35km ta3 tri9"
            })
    void whatStaysAsItIsWrittenIsTheSameInDarija(String french, String darija) {
        Figures before = Figures.of(french, Language.FR);
        Figures after = Figures.of(darija, Language.DARIJA);
        assertThat(before.missingIn(after)).isEmpty();
        assertThat(after.missingIn(before)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le 3 mai|Nhar mai ta3 7ouma",
                "Sans chiffre|Rani 9olt 97 fel mya",
                "3,5 trains|3 trains",
                "1 234|1"
            })
    void lettersOfDarijaHideNoFigure(String french, String darija) {
        Figures before = Figures.of(french, Language.FR);
        Figures after = Figures.of(darija, Language.DARIJA);
        assertThat(before.missingIn(after).size() + after.missingIn(before).size())
                .isPositive();
    }

    @Test
    void digitsTiedToLettersAreFiguresOfOtherLanguages() {
        assertThat(Figures.of("la 5G du 3e", Language.FR).all())
                .extracting(Figures.Figure::written)
                .containsExactly("5", "3");
    }
}
