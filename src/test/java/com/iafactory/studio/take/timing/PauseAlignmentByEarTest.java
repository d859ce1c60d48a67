package com.iafactory.studio.take.timing;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.engine.voice.EspeakVoice;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Words;
import com.iafactory.studio.take.Speech.SpokenWord;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the voice that knows when it says what: captions bear a tenth of a second, and not a quarter. */
class PauseAlignmentByEarTest {
    private record Line(Language language, String text) {}

    private static final List<Line> LINES = List.of(
            new Line(
                    Language.FR,
                    "Bonjour à tous, aujourd'hui nous parlons de l'énergie solaire en Algérie. Le pays reçoit plus de "
                            + "3\u00A0000 heures de soleil par an, et pourtant, moins de 3\u00A0% de son électricité vient du soleil."),
            new Line(
                    Language.FR,
                    "Imaginez : une seule heure de soleil suffit, en théorie, pour toute une année. Alors, pourquoi attendre ?"),
            new Line(
                    Language.EN,
                    "Most people believe that saving money is about discipline. It isn't. It is about systems, and in this "
                            + "video I will show you three of them."),
            new Line(Language.AR, "في عام 1962 نالت الجزائر استقلالها، وارتفع العدد بنسبة 45٪ في ٢٠٢٤."),
            new Line(Language.IT, "L'università dell'Italia è nell'anno 1999, nel XIX secolo, il 3,5 % in più."));

    @TempDir
    private Path folder;

    @Test
    void wordsBeginAboutWhenTheyAreHeard() {
        try (EspeakVoice voice = new EspeakVoice()) {
            for (Line line : LINES) {
                Path wav = folder.resolve("line.wav");
                List<SpokenWord> real = voice.speak(line.text(), line.language(), "default", wav)
                        .words();
                List<SpokenWord> told = PauseAlignment.words(
                        Words.of(line.text()), WavSound.find(wav).orElseThrow());
                long off = 0;
                for (int i = 0; i < real.size(); i++) {
                    off += told.get(i).start().minus(real.get(i).start()).abs().toMillis();
                }
                assertThat(off / real.size()).as(line.text()).isLessThan(150);
            }
        }
    }
}
