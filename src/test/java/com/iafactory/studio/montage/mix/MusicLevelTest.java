package com.iafactory.studio.montage.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.iafactory.studio.media.Loudness;
import com.iafactory.studio.montage.SpokenLine;
import com.iafactory.studio.script.Line;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MusicLevelTest {
    /** Speech from 3 to 5, after a pause of 0.3 s to 8, then from 10.5 to 12. */
    private static final List<SpokenLine> SPEECH = List.of(line(3, 2), line(5.3, 2.7), line(10.5, 1.5));

    private static SpokenLine line(double start, double length) {
        return new SpokenLine(
                new Line(Line.Role.BODY, 0, 0, "words"),
                Path.of("unread.wav"),
                Duration.ofMillis(Math.round(start * 1000)),
                Duration.ofMillis(Math.round(length * 1000)));
    }

    private static LoudnessProfile steady(double loudness) {
        double[] shortTerm = new double[200];
        Arrays.fill(shortTerm, loudness);
        return new LoudnessProfile(new Loudness(loudness, 0, loudness, -3), shortTerm);
    }

    private final MusicLevel level = new MusicLevel(SPEECH, -20, steady(-17), 20);

    private double decibels(double seconds) {
        return 20 * Math.log10(level.factor(seconds));
    }

    @Test
    void liesEighteenUnderTheVoiceWhileItSpeaks() {
        // From -17 to 18 below -20 are 21.
        assertThat(decibels(4)).isCloseTo(-21, within(0.01));
        assertThat(decibels(11)).isCloseTo(-21, within(0.01));
    }

    @Test
    void doesNotPumpBetweenSentences() {
        for (double seconds = 3; seconds < 8; seconds += 0.01) {
            assertThat(level.lift(seconds)).isZero();
        }
    }

    @Test
    void risesBySixInAGapAndIsDownAgainWhenSpeechBegins() {
        assertThat(level.lift(8.4)).isCloseTo(3, within(0.01));
        assertThat(level.lift(9.5)).isCloseTo(6, within(1e-9));
        assertThat(level.lift(10.35)).isCloseTo(3, within(0.01));
        assertThat(level.lift(10.5)).isZero();
    }

    @Test
    void standsLouderBeforeAndAfterAllSpeechAndFadesAtBothEnds() {
        assertThat(level.lift(1)).isCloseTo(10, within(1e-9));
        assertThat(level.lift(14)).isCloseTo(10, within(1e-9));
        assertThat(level.factor(0)).isZero();
        assertThat(level.factor(20)).isZero();
        assertThat(level.factor(19.25) / level.factor(18)).isCloseTo(0.5, within(0.01));
    }

    @Test
    void evensOutLoudAndSoftPassagesOfTheMusicItself() {
        double[] shortTerm = new double[200];
        Arrays.fill(shortTerm, 0, 100, -20);
        Arrays.fill(shortTerm, 100, 200, -14);
        LoudnessProfile uneven = new LoudnessProfile(new Loudness(-17, 6, -14, -3), shortTerm);
        MusicLevel ridden = new MusicLevel(SPEECH, -20, uneven, 20);
        assertThat(20 * Math.log10(ridden.factor(4))).isCloseTo(-18, within(0.01));
        assertThat(20 * Math.log10(ridden.factor(11))).isCloseTo(-24, within(0.01));
    }
}
