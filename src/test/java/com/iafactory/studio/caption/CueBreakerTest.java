package com.iafactory.studio.caption;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CueBreakerTest {
    private static final String FRENCH =
            "Le 23 mai 1982, la Suisse entière passe à l'horaire cadencé, et le voyageur ne retient plus qu'une seule minute.";
    private static final String ARABIC =
            "تُعد واحات النخيل في الصحراء الجزائرية من أقدم أنظمة الري في العالم، وما زالت الفقارة توزع الماء على البساتين.";

    @Test
    void subtitlesOfOrdinarySpeechBreakNoRule() {
        List<Cue> french = CueBreaker.subtitles(Language.FR).cues(Spoken.lines(FRENCH, "Berne et Zurich sont reliées en 56 minutes."));
        List<Cue> arabic = CueBreaker.subtitles(Language.AR).cues(Spoken.lines(ARABIC));
        assertThat(CaptionLint.check(french, Language.FR)).isEmpty();
        assertThat(CaptionLint.check(arabic, Language.AR)).isEmpty();
    }

    @Test
    void anArticleStaysWithItsNoun() {
        List<Cue> cues = CueBreaker.subtitles(Language.FR).cues(Spoken.lines(FRENCH));
        assertThat(cues).allSatisfy(cue -> assertThat(cue.lines()).allSatisfy(line -> assertThat(
                        line.getLast().text())
                .isNotIn("le", "la", "à", "et", "une", "qu'une", "ne")));
    }

    @Test
    void burntCaptionsHaveTwoToSixWords() {
        List<Cue> cues = CueBreaker.burnt(Language.FR).cues(Spoken.lines(FRENCH));
        assertThat(cues).allMatch(cue -> cue.words().size() <= 6);
        assertThat(cues.stream().filter(cue -> cue.words().size() == 1).count()).isLessThanOrEqualTo(1);
    }

    @Test
    void aCueNeverRunsOverTheEndOfASpokenLine() {
        List<Cue> cues = CueBreaker.subtitles(Language.EN).cues(Spoken.lines("Yes.", "No.", "It is so."));
        assertThat(cues).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordAppearsOnceInOrderAndCuesDoNotOverlap(Language language) {
        for (long seed = 0; seed < 200; seed++) {
            List<TimedWord> words = Spoken.lines(anyLines(seed));
            for (CueBreaker breaker : List.of(CueBreaker.subtitles(language), CueBreaker.burnt(language))) {
                List<Cue> cues = breaker.cues(words);
                assertThat(cues.stream().flatMap(cue -> cue.words().stream()))
                        .as("seed " + seed)
                        .containsExactlyElementsOf(words);
                for (int i = 1; i < cues.size(); i++) {
                    assertThat(cues.get(i).start()).isGreaterThanOrEqualTo(cues.get(i - 1).end());
                }
                assertThat(cues).allMatch(cue -> cue.lines().size() <= 2);
            }
        }
    }

    private static String[] anyLines(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> lines = new ArrayList<>();
        for (int l = random.nextInt(1, 5); l > 0; l--) {
            List<String> words = new ArrayList<>();
            for (int w = random.nextInt(1, 30); w > 0; w--) {
                int length = random.nextInt(20) == 0 ? random.nextInt(30, 80) : random.nextInt(1, 13);
                words.add("x".repeat(length) + (random.nextInt(8) == 0 ? "," : ""));
            }
            lines.add(String.join(" ", words));
        }
        return lines.toArray(String[]::new);
    }
}
