package com.iafactory.studio.provider.elevenlabs;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.script.Words;
import com.iafactory.studio.take.Speech.SpokenWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AlignmentTest {
    /** Every letter takes 100 ms. */
    private static JsonNode said(String text) {
        List<String> letters = new ArrayList<>();
        List<Double> starts = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        text.codePoints().forEach(letter -> {
            letters.add(Character.toString(letter));
            starts.add((letters.size() - 1) * 0.1);
            ends.add(letters.size() * 0.1);
        });
        return node(letters, starts, ends);
    }

    private static JsonNode node(List<String> letters, List<Double> starts, List<Double> ends) {
        return Json.parse(
                Json.canonical(Map.of(
                        "characters", letters,
                        "character_start_times_seconds", starts,
                        "character_end_times_seconds", ends)),
                JsonNode.class);
    }

    private static SpokenWord at(int start, int end) {
        return new SpokenWord(Duration.ofMillis(100L * start), Duration.ofMillis(100L * end));
    }

    private static List<SpokenWord> words(String text, String said) {
        return Alignment.words(Words.of(text), said(said)).orElseThrow();
    }

    @Test
    void lettersThatAreThoseOfTheTextGiveTheTimesOfItsWords() {
        assertThat(words("one two", "one two")).containsExactly(at(0, 3), at(4, 7));
    }

    @Test
    void aNoBreakSpaceHoldsAWordTogetherEvenIfTheServiceParts() {
        String text = "il y a 10\u202F000\u00A0! vues";
        assertThat(words(text, text)).containsExactly(at(0, 2), at(3, 4), at(5, 6), at(7, 15), at(16, 20));
        assertThat(words(text, "il y a 10 000 ! vues"))
                .containsExactly(at(0, 2), at(3, 4), at(5, 6), at(7, 15), at(16, 20));
    }

    @Test
    void aNumberThatWasReadOutKeepsTheTimeOfItsWords() {
        assertThat(words("in 2026 now", "in twenty twenty-six now")).containsExactly(at(0, 2), at(3, 20), at(21, 24));
    }

    @Test
    void arabicKeepsItsOrderAndVowelSignsDoNotMatter() {
        assertThat(words("مَرْحَبًا بِكُمْ", "مرحبا بكم")).containsExactly(at(0, 5), at(6, 9));
    }

    @Test
    void aWordThatWasNotHeardGetsTheSilenceWhereItBelongs() {
        assertThat(words("one – two", "one two")).containsExactly(at(0, 3), at(3, 4), at(4, 7));
    }

    @Test
    void nothingHeardGivesNoTimes() {
        assertThat(Alignment.words(List.of("one"), said("  "))).isEmpty();
        assertThat(Alignment.words(List.of("one"), Json.parse("null", JsonNode.class)))
                .isEmpty();
        assertThat(Alignment.words(List.of("one"), Json.parse("{\"characters\":3}", JsonNode.class)))
                .isEmpty();
    }

    @Test
    void whateverIsSaidTimesNeverRunBackwardsAndThereIsOneAWord() {
        Random random = new Random(11);
        String[] pool = {"a", "b", " ", "1", "é", "ب", "\u00A0", "😀", ",", ""};
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder("x");
            List<String> letters = new ArrayList<>();
            List<Double> starts = new ArrayList<>();
            List<Double> ends = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                text.append(pool[random.nextInt(pool.length)]);
                letters.add(pool[random.nextInt(pool.length)]);
                starts.add(random.nextDouble() * 4 - 1);
                ends.add(random.nextDouble() * 4 - 1);
            }
            List<String> words = Words.of(text.toString());
            List<SpokenWord> times =
                    Alignment.words(words, node(letters, starts, ends)).orElse(List.of());
            if (times.isEmpty()) {
                continue;
            }
            assertThat(times).hasSameSizeAs(words);
            Duration latest = Duration.ZERO;
            for (SpokenWord time : times) {
                assertThat(time.start()).isGreaterThanOrEqualTo(latest);
                assertThat(time.end()).isGreaterThanOrEqualTo(time.start());
                latest = time.end();
            }
        }
    }

    @Test
    void longTextsThatDifferInTheMiddleAreMatchedInTime() {
        String same = "word ".repeat(4000);
        List<SpokenWord> times = words(same + "42 " + same, same + "forty two " + same);
        assertThat(times).hasSize(8001);
        assertThat(times.get(4000)).isEqualTo(at(20_000, 20_009));
    }
}
