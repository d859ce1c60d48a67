package com.iafactory.studio.engine.voice;

import com.iafactory.studio.engine.voice.sound.LineShaping;
import com.iafactory.studio.engine.voice.sound.Trim;
import com.iafactory.studio.engine.voice.sound.WavFile;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.Speech;
import com.iafactory.studio.take.SpeechShaping;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lines spoken by others: trimmed and levelled like espeak-ng's, their tone left as it is. */
public final class RecordedSpeech implements SpeechShaping {
    @Override
    public Speech shape(Path sound, List<Speech.SpokenWord> words, Path wav) {
        try {
            short[] samples = WavFile.readMono(sound, LineShaping.RATE);
            Trim trim = Trim.of(samples, LineShaping.RATE);
            WavFile.write(wav, LineShaping.level(samples, trim), LineShaping.RATE);
            return moved(words, time(trim.from()), time(trim.length()));
        } catch (IOException e) {
            throw StudioException.failed(
                    "voice-unwritable",
                    "A line of voice cannot be made of " + sound + ": " + e.getMessage(),
                    "Check the disk, then start again.",
                    e);
        }
    }

    private static Duration time(int samples) {
        return Duration.ofNanos(samples * 1_000_000_000L / LineShaping.RATE);
    }

    /** In order, within the line, never overlapping, whatever the service said. */
    private static Speech moved(List<Speech.SpokenWord> words, Duration cut, Duration length) {
        List<Speech.SpokenWord> moved = new ArrayList<>();
        Duration last = Duration.ZERO;
        for (Speech.SpokenWord word : words) {
            Duration start = within(word.start().minus(cut), last, length);
            Duration end = within(word.end().minus(cut), start, length);
            moved.add(new Speech.SpokenWord(start, end));
            last = end;
        }
        return new Speech(length, moved);
    }

    private static Duration within(Duration time, Duration least, Duration most) {
        Duration early = time.compareTo(most) > 0 ? most : time;
        return early.compareTo(least) < 0 ? least : early;
    }
}
