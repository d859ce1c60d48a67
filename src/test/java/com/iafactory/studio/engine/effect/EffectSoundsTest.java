package com.iafactory.studio.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That each effect is what it is called, as far as it can be measured. */
class EffectSoundsTest {
    @ParameterizedTest
    @CsvSource({
        "rain, 2500, 9000",
        "wind, 100, 900",
        "sea waves, 200, 2500",
        "stream, 800, 3000",
        "thunder, 35, 250",
        "birds, 2000, 6000",
        "applause, 1200, 4500",
        "crowd, 250, 1500",
        "heartbeat, 40, 160",
        "clock, 1200, 4500",
        "typing, 900, 4500",
        "camera, 900, 4500",
        "page turning, 2000, 7000",
        "impact, 35, 400",
        "radio static, 1200, 4500",
        "drone, 50, 400"
    })
    void theMiddleOfItsSpectrumIsWhereSuchSoundsHaveIt(String text, double least, double most) {
        for (long seed = 1; seed <= 2; seed++) {
            assertThat(Heard.of(text, 1.4, seed).centroid(0, 1.4)).isBetween(least, most);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rain", "stream", "applause", "radio static"})
    void whatSurroundsIsSteady(String text) {
        Heard sound = Heard.of(text, 7, 6);
        double[] seconds = DoubleStream.iterate(1, at -> at < 5, at -> at + 1)
                .map(at -> sound.power(at, at + 1))
                .toArray();
        double quietest = DoubleStream.of(seconds).min().orElseThrow();
        assertThat(DoubleStream.of(seconds).max().orElseThrow()).isLessThan(1.8 * quietest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rain", "wind", "sea waves", "fire", "applause", "crowd"})
    void whatSurroundsNeverRepeatsItselfAndIsNotTheSameInBothEars(String text) {
        Heard sound = Heard.of(text, 2.7, 6);
        assertThat(Spectrum.of(sound.left(), 0, 2.7).mostAlike(0.25)).isLessThan(0.3);
        assertThat(alike(sound.left(), sound.right())).isBetween(-0.3, 0.8);
    }

    private static double alike(double[] one, double[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        double all = Heard.power(one, 0, 60) * Heard.power(other, 0, 60) * one.length;
        return product / all;
    }

    @Test
    void aHeartBeatsSixtySixTimesAMinuteWithItsSecondSoundAThirdOfASecondLater() {
        Heard heart = Heard.of("heartbeat", 10, 3);
        assertThat(heart.period(0.5, 1.4)).isCloseTo(60.0 / 66, within(0.03));
        assertThat(heart.period(0.2, 0.45)).isCloseTo(0.31, within(0.04));
    }

    @Test
    void aClockTicksTwiceASecondTickAndTockInTurn() {
        Heard clock = Heard.of("clock", 6, 3);
        assertThat(clock.blows(0.2)).isEqualTo(12);
        assertThat(clock.period(0.3, 0.7)).isCloseTo(0.5, within(0.005));
        assertThat(clock.centroid(0, 0.4)).isGreaterThan(1.05 * clock.centroid(0.5, 0.9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aBellHasThePartialsThatFoundersTuneAndDiesAway(long seed) {
        Heard bell = Heard.of("bell", 4, seed);
        Spectrum spectrum = Spectrum.of(bell.middle(), 0.02, 2);
        double nominal = spectrum.strongest(470, 760);
        double prime = nominal / 2;
        for (double partial : new double[] {0.5, 1, 1.183, 2, 3.011, 4.166}) {
            assertThat(spectrum.prominence(partial * prime))
                    .as("partial %s of %s Hz", partial, prime)
                    .isGreaterThan(12);
        }
        assertThat(bell.power(3.8, 4)).isLessThan(0.01 * bell.power(0, 0.2));
    }

    @Test
    void aChimeIsTwoBarsAThirdApart() {
        Heard chime = Heard.of("chime", 3, 2);
        double high = Spectrum.of(chime.middle(), 0.05, 0.4).strongest(600, 1400);
        Spectrum second = Spectrum.of(chime.middle(), 1.2, 2.2);
        double low = second.strongest(600, 1400);
        assertThat(high / low).isCloseTo(1.25, within(0.01));
        assertThat(Spectrum.of(chime.middle(), 0.45, 1).prominence(2.756 * low)).isGreaterThan(10);
    }

    @Test
    void anAlarmBeepsFourTimesASecondHighUp() {
        Heard alarm = Heard.of("alarm", 3, 2);
        assertThat(alarm.blows(0.02)).isEqualTo(12);
        assertThat(Spectrum.of(alarm.middle(), 0, 3).strongest(200, 10_000)).isCloseTo(2048, within(180.0));
    }

    @Test
    void aSirenWailsUpAndDown() {
        Heard siren = Heard.of("siren", 4, 2);
        double low = Spectrum.of(siren.middle(), 0.1, 0.3).strongest(400, 2000);
        double high = Spectrum.of(siren.middle(), 1.5, 1.7).strongest(400, 2000);
        double lowAgain = Spectrum.of(siren.middle(), 3.5, 3.7).strongest(400, 2000);
        assertThat(high).isGreaterThan(1.7 * low);
        assertThat(lowAgain).isLessThan(0.6 * high);
    }

    @Test
    void aTelephoneRingsAndPauses() {
        Heard telephone = Heard.of("telephone", 5, 2);
        assertThat(telephone.power(0.2, 1.2)).isGreaterThan(20 * telephone.power(2.2, 2.45));
        assertThat(telephone.power(2.6, 3.6)).isGreaterThan(20 * telephone.power(2.2, 2.45));
    }

    @Test
    void somebodyWalksAndKnocksAsOftenAsPeopleDo() {
        assertThat(Heard.of("footsteps", 6, 2).period(0.3, 0.8)).isCloseTo(0.54, within(0.03));
        assertThat(Heard.of("knock", 3, 1).blows(0.1)).isBetween(3, 4);
        assertThat(Heard.of("door closing", 3, 1).blows(0.3)).isEqualTo(1);
        assertThat(Heard.of("typing", 10, 1).blows(0.04)).isBetween(35, 110);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thunder", "impact", "door closing", "knock", "pop", "camera", "click"})
    void whatHappensHasDiedAwayByTheEndHoweverShort(String text) {
        for (double seconds : new double[] {0.5, 2}) {
            Heard sound = Heard.of(text, seconds, 2);
            double loudest = 0;
            for (double at = 0; at < seconds; at += 0.05) {
                loudest = Math.max(loudest, sound.power(at, at + 0.05));
            }
            assertThat(sound.power(seconds - 0.03, seconds)).isLessThan(0.06 * loudest);
        }
    }

    @Test
    void aWhooshFliesFromLeftToRightAndIsLoudestInBetween() {
        Heard whoosh = Heard.of("whoosh", 1.2, 2);
        assertThat(Heard.power(whoosh.left(), 0.2, 0.5)).isGreaterThan(1.5 * Heard.power(whoosh.right(), 0.2, 0.5));
        assertThat(Heard.power(whoosh.right(), 0.8, 1.1)).isGreaterThan(1.5 * Heard.power(whoosh.left(), 0.8, 1.1));
        assertThat(whoosh.power(0.6, 0.75)).isGreaterThan(3 * whoosh.power(0.1, 0.25));
    }

    @Test
    void aRiserGrowsInStrengthAndInHeightToItsEnd() {
        Heard riser = Heard.of("riser", 6, 2);
        assertThat(riser.power(4, 5)).isGreaterThan(1.5 * riser.power(3, 4));
        assertThat(riser.power(5, 5.9)).isGreaterThan(1.3 * riser.power(4, 5));
        assertThat(riser.centroid(5, 6)).isGreaterThan(2 * riser.centroid(1, 2));
    }

    @Test
    void aDrumRollGrowsUntilItsStroke() {
        Heard roll = Heard.of("drum roll", 6, 2);
        assertThat(roll.power(3, 4)).isGreaterThan(1.15 * roll.power(0.5, 1.5));
        assertThat(roll.power(4.2, 4.25)).isGreaterThan(1.5 * roll.power(3, 4));
        assertThat(roll.power(5.8, 6)).isLessThan(0.1 * roll.power(4.2, 4.4));
    }

    @Test
    void aPopRisesInPitch() {
        Heard pop = Heard.of("pop", 0.5, 2);
        assertThat(Spectrum.of(pop.middle(), 0.05, 0.1).strongest(200, 3000))
                .isGreaterThan(1.3 * Spectrum.of(pop.middle(), 0.012, 0.04).strongest(200, 3000));
    }
}
