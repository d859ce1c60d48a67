package com.iafactory.studio.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource({
        "horaire-cadence.fr.md, FR", "foggara.ar.md, AR", "skhana.darija.md, DARIJA",
        "direct-democracy.en.md, EN", "aletschgletscher.de.md, DE", "monte-san-giorgio.it.md, IT"
    })
    void knowsEachParagraphOfTheExamples(String example, Language language) throws IOException {
        String text = Files.readString(Path.of("examples", example));

        assertThat(detector.detect(text)).isEqualTo(language);
        for (String paragraph : text.split("\n\n")) {
            boolean prose = paragraph.split("\\s+").length >= 40 && !paragraph.startsWith("|");
            if (prose) {
                assertThat(detector.detect(paragraph)).as(paragraph).isEqualTo(language);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wach rak khoya, lyoum nahadrou 3la lma, kayen bezzaf nass li ydi3ouh batel w ma y3erfouch 9imtou",
                "Hna f dzair kayen chta 9lila bessah nass machi ga3 yjem3ou lma, 3lach? khater kan rkhis"
            })
    void knowsDarijaInLatinLetters(String text) {
        assertThat(detector.detect(text)).isEqualTo(Language.DARIJA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El perro de mi vecino es muy grande y no le gusta la lluvia, pero siempre sale con su dueño por la tarde.",
                "O governo de Portugal anunciou que não vai aumentar os impostos para as famílias no próximo ano, mas há dúvidas.",
                "De regering heeft besloten dat er meer geld naar het onderwijs gaat, maar niet iedereen is het daar mee eens.",
                "Η Αθήνα είναι η πρωτεύουσα της Ελλάδας και η μεγαλύτερη πόλη της χώρας.",
                "تهران پایتخت ایران است و بزرگ‌ترین شهر این کشور به شمار می‌رود که در شمال کشور قرار دارد",
                "zxcv qwer asdf poiu lkjh mnbv zxcv qwer asdf"
            })
    void refusesOtherLanguages(String text) {
        assertThatThrownBy(() -> detector.detect(text)).isInstanceOfSatisfying(StudioException.class, e -> {
            assertThat(e.code()).isEqualTo("language-unknown");
            assertThat(e.remedy()).contains("--language fr|ar|darija|en|de|it");
        });
    }
}
