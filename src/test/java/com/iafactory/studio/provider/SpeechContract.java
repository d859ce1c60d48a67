package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Words;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Speech.SpokenWord;
import com.iafactory.studio.take.SpeechRequest;
import com.iafactory.studio.take.WordTimes;
import com.iafactory.studio.take.timing.WavSound;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What every voice of a service does. What it has in common with the studio's own is looked at where productions ask both:
 * {@link com.iafactory.studio.take.SpeechSynthesizerContract}.
 */
public abstract class SpeechContract extends ServiceContract<SpeechRequest> {
    protected static final String TEXT = "Bonjour à tous, voici 10\u202F000 idées\u00A0!";

    /** Settings that make it answer WAV. */
    protected abstract Map<String, String> wav();

    protected abstract String voice();

    @Override
    protected Map<String, String> settings() {
        return wav();
    }

    @Override
    protected SpeechRequest request() {
        return new SpeechRequest(TEXT, Language.FR, voice(), 0);
    }

    @Override
    protected String booked() {
        return TEXT;
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        assertThat(receipt.file()).isEqualTo("speech.wav");
        times(folder, TEXT);
    }

    protected static void times(Path folder, String text) throws IOException {
        List<SpokenWord> words = WordTimes.read(folder).orElseThrow().words();
        assertThat(words).hasSameSizeAs(Words.of(text));
        Duration latest = Duration.ZERO;
        for (SpokenWord word : words) {
            assertThat(word.start()).isGreaterThanOrEqualTo(latest);
            assertThat(word.end()).isGreaterThan(word.start());
            latest = word.end();
        }
        Duration whole =
                WavSound.find(folder.resolve("speech.wav")).orElseThrow().duration();
        assertThat(latest).isLessThanOrEqualTo(whole.plusMillis(1));
    }

    @Test
    void everyScriptOfTheStudioHasOneTimeAWord() throws IOException {
        for (SpeechRequest line : List.of(
                new SpeechRequest("واش راك؟ اليوم نهدرو على 2026.", Language.DARIJA, voice(), 0),
                new SpeechRequest("مَرْحَبًا بِكُمْ في الاستوديو", Language.AR, voice(), 0),
                new SpeechRequest("Ein Wort.", Language.DE, voice(), 1),
                new SpeechRequest("😀 è un'idea, no?", Language.IT, voice(), 0))) {
            Path folder = folder();
            finish(service(), line, folder);
            times(folder, line.text());
        }
    }
}
