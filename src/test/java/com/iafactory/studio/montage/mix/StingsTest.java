package com.iafactory.studio.montage.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StingsTest {
    @ParameterizedTest
    @EnumSource(Sting.Kind.class)
    void areTheSameEachTimeFillTheirScaleAndEndInSilence(Sting.Kind kind) {
        Stings.Sound sound = Stings.sound(kind);
        assertThat(sound.left()).isEqualTo(Stings.sound(kind).left()).hasSameSizeAs(sound.right());
        float peak = 0;
        for (int i = 0; i < sound.left().length; i++) {
            peak = Math.max(peak, Math.max(Math.abs(sound.left()[i]), Math.abs(sound.right()[i])));
        }
        assertThat(peak).isCloseTo(1f, within(1e-6f));
        assertThat(Math.abs(sound.left()[sound.left().length - 1])).isLessThan(0.001f);
        assertThat(Math.abs(sound.left()[0])).isLessThan(0.001f);
    }

    @Test
    void aChapterLastsOneSecondAndIsFullestWhereTheThudFalls() {
        Stings.Sound sound = Stings.sound(Sting.Kind.CHAPTER);
        assertThat(Samples.seconds(sound.left().length)).isBetween(0.4, 1.2);
        assertThat(energy(sound, sound.peakAt(), sound.peakAt() + 4_800))
                .isGreaterThan(2 * energy(sound, sound.peakAt() - 9_600, sound.peakAt() - 4_800))
                .isGreaterThan(20 * energy(sound, sound.left().length - 4_800, sound.left().length));
    }

    @Test
    void anItemIsOverBeforeItIsNoticed() {
        assertThat(Samples.seconds(Stings.sound(Sting.Kind.ITEM).left().length)).isLessThan(0.1);
    }

    private static double energy(Stings.Sound sound, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += sound.left()[i] * sound.left()[i];
        }
        return sum;
    }
}
