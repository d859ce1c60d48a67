package com.iafactory.studio.engine.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronunciationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "FR|10\u202F000 km²|10000 ; kilomètres carrés",
                "FR|10 000\u00A0m².|10 ; 000 mètres carrés.",
                "FR|1'200 CHF,|1200 ; francs suisses,",
                "FR|3,5\u00A0% !|3,5 pour cent ; !",
                "FR|20°C|20 degrés",
                "FR|n° 5|numéro ; 5",
                "FR|1990–2000|1990 à 2000",
                "FR|XIXe siècle|19ème ; siècle",
                "FR|1er 2e 1re|1er ; 2ème ; première",
                "FR|14h30|14 heures 30",
                "FR|« Voilà » —| ; Voilà ;  ; ,",
                "FR|CO₂|C O 2",
                "FR|streaming e-mail|streaming ; e-mail",
                "FR|l'eau aujourd'hui|l'eau ; aujourd'hui",
                "FR|https://www.alger.dz/ville?x=1 oui|alger.dz ; oui",
                "FR|**gras** _oui_|gras ; oui",
                "FR|[[a]] <b> {\\b1}|a ; b ; b1",
                "EN|1,234.5 1,000|1234.5 ; 1000",
                "EN|In 1990, 1905 and 1900.|In ; 19 90, ; 19 oh 5 ; and ; 19 hundred.",
                "EN|1 km 5km $5|1 ; kilometer ; 5 kilometers ; 5 dollars",
                "EN|Louis XIV|Louis ; 14",
                "DE|8'900'000 41.285 km² 1990|8900000 ; 41285 ; Quadratkilometer ; 19hundert90",
                "DE|um 10:30 Uhr z.B.|um ; 10 30 ; Uhr ; zum Beispiel",
                "IT|XIX secolo 1.500 €|XIX ; secolo ; 1500 ; euro",
                "AR|٢٠٢٤ 45٪ 3,5|2024 ; 45 بالمئة ; 3.5",
                "AR|مـرحـبا، 15,000|مرحبا, ; 15000",
                "DARIJA|Wach 3lach 7na|واش ; علاش ; حنا",
                "DARIJA|ghadi nchoufou 9ahwa|غادي ; نشوفو ; قاهوا",
            })
    void spellsOutWhatTheVoiceCannotRead(Language language, String text, String forms) {
        List<String> spoken = new Pronunciation(language).spoken(Words.of(text));
        assertThat(spoken).hasSameSizeAs(Words.of(text));
        assertThat(String.join(" ; ", spoken)).isEqualTo(forms);
    }

    @Test
    void leavesNoMarkupForTheLibrary() {
        String hostile = "[[x]] <break/> {\\k5} \u202Ea\u202C \uE000 😀 \u200D";
        for (Language language : Language.values()) {
            String prompt = Prompt.of(new Pronunciation(language).spoken(Words.of(hostile)))
                    .text();
            assertThat(prompt).doesNotContainPattern("[\\[\\]<>{}\\\\\\p{Cf}\\p{Co}]");
        }
    }
}
