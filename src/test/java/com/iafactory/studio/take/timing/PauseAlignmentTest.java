package com.iafactory.studio.take.timing;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.script.Words;
import com.iafactory.studio.take.Speech.SpokenWord;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PauseAlignmentTest {
    private static final int RATE = 16_000;

    /** Voice and silence in turn, in milliseconds, over a noise of that loudness. */
    private static WavSound sound(int noise, int... millis) {
        Random random = new Random(3);
        List<Short> samples = new ArrayList<>();
        for (int part = 0; part < millis.length; part++) {
            for (int i = 0; i < millis[part] * RATE / 1000; i++) {
                double voice = part % 2 == 0 ? 9000 * Math.sin(2 * Math.PI * 160 * i / RATE) : 0;
                samples.add((short) (voice + noise * random.nextGaussian()));
            }
        }
        short[] all = new short[samples.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = samples.get(i);
        }
        return new WavSound(RATE, all);
    }

    private static List<SpokenWord> align(String text, WavSound sound) {
        List<SpokenWord> times = PauseAlignment.words(Words.of(text), sound);
        assertThat(times).hasSameSizeAs(Words.of(text));
        Duration latest = Duration.ZERO;
        for (SpokenWord time : times) {
            assertThat(time.start()).isGreaterThanOrEqualTo(latest);
            assertThat(time.end()).isGreaterThan(time.start());
            latest = time.end();
        }
        assertThat(latest).isLessThanOrEqualTo(sound.duration());
        return times;
    }

    private static void near(Duration time, int millis) {
        assertThat(time.toMillis()).isBetween(millis - 25L, millis + 25L);
    }

    @Test
    void wordsAfterACommaBeginWithTheSoundAfterThePause() {
        for (int noise : List.of(0, 60, 250)) {
            List<SpokenWord> times = align("Bonjour à tous, voici le studio.", sound(noise, 900, 300, 1000, 200));
            near(times.get(0).start(), 0);
            near(times.get(2).end(), 900);
            near(times.get(3).start(), 1200);
            near(times.get(5).end(), 2200);
        }
    }

    @Test
    void aPauseThatSpeechIsTooFastForFallsAtTheCommaAllTheSame() {
        // By letters alone the pause would fall behind "quatre".
        List<SpokenWord> times = align("un deux trois, quatre cinq six", sound(0, 1000, 400, 700));
        near(times.get(3).start(), 1400);
    }

    @Test
    void aCommaWithoutAPauseIsReadOver() {
        List<SpokenWord> times = align("oui, non. Peut-être demain", sound(0, 600, 400, 1100));
        near(times.get(1).end(), 600);
        near(times.get(2).start(), 1000);
    }

    @Test
    void digitsTakeLongerThanLetters() {
        List<SpokenWord> times = align("ab 1984", sound(0, 2000));
        assertThat(times.get(1).end().minus(times.get(1).start()))
                .isGreaterThan(times.get(0).end().minus(times.get(0).start()).multipliedBy(3));
    }

    @Test
    void whatIsNotSaidTakesNextToNoTime() {
        List<SpokenWord> times = align("un – 100000 ! deux", sound(0, 2000));
        assertThat(times.get(1).end().minus(times.get(1).start())).isLessThan(Duration.ofMillis(60));
        assertThat(times.get(3).end().minus(times.get(3).start())).isLessThan(Duration.ofMillis(60));
        assertThat(times.get(2).end().minus(times.get(2).start()))
                .as("noughts are hardly said")
                .isLessThan(Duration.ofMillis(1300));
    }

    @Test
    void moreStretchesThanWordsAreJoinedAtTheShortestPauses() {
        List<SpokenWord> times = align("un deux", sound(0, 300, 200, 300, 600, 500, 200, 300));
        near(times.get(0).end(), 800);
        near(times.get(1).start(), 1400);
    }

    @Test
    void silenceInFrontAndClosuresWithinWordsAreNoPauses() {
        List<SpokenWord> times = align("un deux trois", sound(0, 0, 500, 300, 80, 400));
        near(times.get(0).start(), 500);
        near(times.get(2).end(), 1280);
        assertThat(times.get(0).end()).isEqualTo(times.get(1).start());
    }

    @Test
    void nothingToHearStillGivesOneTimeAWord() {
        align("un deux trois", sound(0, 0, 1000));
        align("un deux trois", sound(0, 20));
        assertThat(PauseAlignment.words(List.of(), sound(0, 100))).isEmpty();
    }

    @Test
    void whateverIsSaidThereIsOneTimeAWordInOrder() {
        Random random = new Random(5);
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder("a");
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(
                        List.of(" ", " été", ", ", ". ", " 12", " كلمة،", "é").get(random.nextInt(7)));
            }
            int[] millis = new int[1 + random.nextInt(9)];
            for (int i = 0; i < millis.length; i++) {
                millis[i] = 60 + random.nextInt(700);
            }
            align(text.toString(), sound(random.nextInt(300), millis));
        }
    }

    @Test
    void filesOfSeveralChannelsAndThoseWithoutALengthAreRead() {
        ByteBuffer wave = ByteBuffer.allocate(44 + 12).order(ByteOrder.LITTLE_ENDIAN);
        wave.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(-1);
        wave.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wave.putShort((short) 1)
                .putShort((short) 2)
                .putInt(RATE)
                .putInt(4 * RATE)
                .putShort((short) 4)
                .putShort((short) 16);
        wave.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(-1);
        for (int i = 1; i <= 3; i++) {
            wave.putShort((short) i).putShort((short) -i);
        }
        assertThat(WavSound.of(wave.array()).orElseThrow().samples()).containsExactly((short) 1, (short) 2, (short) 3);
        wave.putShort(34, (short) 24);
        assertThat(WavSound.of(wave.array())).isEmpty();
        assertThat(WavSound.of("RIFFxxxxWAVE".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(WavSound.of(new byte[3])).isEmpty();
    }
}
