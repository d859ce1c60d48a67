package com.iafactory.studio.engine.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HarmonyTest {
    @Test
    void readsRomanNumeralsAgainstTheMajorScale() {
        assertThat(Chord.of("bVImaj7")).isEqualTo(new Chord(8, List.of(0, 4, 7, 11)));
        assertThat(Chord.of("v7")).isEqualTo(new Chord(7, List.of(0, 3, 7, 10)));
        assertThat(Chord.of("bII")).isEqualTo(new Chord(1, List.of(0, 4, 7)));
        assertThat(Chord.of("Vsus4")).isEqualTo(new Chord(7, List.of(0, 5, 7)));
        assertThatThrownBy(() -> Chord.of("X7")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void everyPhraseIsFourReadableChordsAndAClosingOneEndsOnTheTonic(Mode mode) {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            assertThat(mode.grammar().expand("Open", random).stream().map(Chord::of))
                    .hasSize(4);
            List<String> close = mode.grammar().expand("Close", random);
            assertThat(close).hasSize(4);
            assertThat(Chord.of(close.getLast()).root()).isZero();
        }
    }

    @Test
    void hijazFallsByTheAndalusianCadence() {
        boolean heard = IntStream.range(0, 50)
                .mapToObj(seed -> Mode.HIJAZ.grammar().expand("Close", new SplittableRandom(seed)))
                .anyMatch(List.of("iv", "bIII", "bII", "I")::equals);
        assertThat(heard).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void voicesMoveLittleAndSoundTheWholeChord(Mode mode) {
        Key key = new Key(5, mode);
        SplittableRandom random = new SplittableRandom(7);
        List<Integer> before = List.of();
        int moved = 0;
        int voices = 0;
        for (int phrase = 0; phrase < 40; phrase++) {
            for (String symbol : mode.grammar().expand("Open", random)) {
                Chord chord = Chord.of(symbol);
                List<Integer> voicing = Voicing.after(before, chord, key);
                assertThat(voicing).hasSize(4).isSorted().allMatch(pitch -> key.chordal(pitch, chord));
                assertThat(voicing.stream().map(pitch -> pitch % 12).distinct())
                        .hasSize(chord.tones().size());
                for (int i = 0; i < before.size(); i++) {
                    moved += Math.abs(voicing.get(i) - before.get(i));
                    voices++;
                }
                before = voicing;
            }
        }
        assertThat((double) moved / voices).isLessThan(2.6);
    }

    @Test
    void aMelodyAvoidsWhatRubsOnTheChord() {
        Key key = new Key(0, Mode.HIJAZ);
        Chord naturalThird = Chord.of("bIII");
        assertThat(key.singable(64, naturalThird)).isFalse();
        assertThat(key.singable(63, naturalThird)).isTrue();
        assertThat(key.walk(60, 3, Chord.of("I"))).isEqualTo(65);
        assertThat(key.nearest(66, Chord.of("I"))).isEqualTo(67);
    }
}
