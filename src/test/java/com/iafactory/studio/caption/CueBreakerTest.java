package com.iafactory.studio.caption;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CueBreakerTest {
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Map<Language, String[]> TEXTS = Map.of(
            Language.FR,
                    new String[] {
                        "L'Algérie est le plus grand pays d'Afrique, avec une superficie de plus de deux millions de kilomètres carrés.",
                        "Son désert couvre l'essentiel du territoire, mais presque toute la population vit au nord.",
                        "Pourquoi ?",
                        "Parce que l'eau, les terres et les ports se trouvent le long de la côte."
                    },
            Language.AR,
                    new String[] {
                        "تقع الجزائر في شمال إفريقيا وهي أكبر دولة في القارة من حيث المساحة التي تتجاوز مليوني كيلومتر مربع.",
                        "لماذا يعيش معظم السكان في الشمال؟",
                        "لأن الماء والأراضي الخصبة قريبة من البحر."
                    },
            Language.DARIJA,
                    new String[] {
                        "واش راكم لاباس، اليوم غادي نهدرو على الما في البلاد وكيفاش نقدرو نحافظو عليه.",
                        "الما قليل بزاف بصح كاين حلول ساهلين يقدر يديرهم كل واحد فينا."
                    },
            Language.EN,
                    new String[] {
                        "The lake holds more water than all the rivers of the country put together, and it is still falling.",
                        "Nobody knows why the level dropped so fast in the summer of that year."
                    },
            Language.DE,
                    new String[] {
                        "Die Schweiz hat mehr als tausend Seen, und fast jeder von ihnen ist sauber genug, um darin zu baden.",
                        "Das war nicht immer so, denn vor sechzig Jahren flossen die Abwässer ungeklärt in die Gewässer."
                    },
            Language.IT,
                    new String[] {
                        "Il Ticino è l'unico cantone della Svizzera in cui l'italiano è la sola lingua ufficiale.",
                        "I laghi e le montagne attirano ogni anno centinaia di migliaia di visitatori da tutta l'Europa."
                    });

    @ParameterizedTest
    @EnumSource(Language.class)
    void passesTheLintAtTheSpeedOfTheVoice(Language language) {
        List<TimedWord> words = Spoken.lines(13, PAUSE, text(language));
        for (CaptionProfile profile : profiles(language)) {
            List<Cue> cues = new CueBreaker(profile, language).cues(words);
            assertThat(new CaptionLint(profile).violations(cues))
                    .as(() -> cues.stream().map(Cue::text).toList().toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsEveryWordOnceInOrderWithoutOverlap(Language language) {
        SplittableRandom random = new SplittableRandom(42);
        String[] pool = String.join(" ", text(language)).split(" ");
        for (int round = 0; round < 60; round++) {
            List<TimedWord> words = randomWords(random, pool);
            for (CaptionProfile profile : profiles(language)) {
                List<Cue> cues = new CueBreaker(profile, language).cues(words);
                assertThat(cues.stream().flatMap(cue -> cue.words().stream())).containsExactlyElementsOf(words);
                for (int i = 0; i < cues.size(); i++) {
                    assertThat(cues.get(i).lines().size()).isBetween(1, 2);
                    if (i > 0) {
                        assertThat(cues.get(i).start())
                                .isGreaterThanOrEqualTo(cues.get(i - 1).end());
                    }
                }
                assertThat(new CaptionLint(profile).violations(cues))
                        .noneMatch(v -> v.rule() == CaptionLint.Rule.OVERLAP
                                || v.rule() == CaptionLint.Rule.GAP_TOO_SMALL
                                || v.rule() == CaptionLint.Rule.TOO_LONG
                                || v.rule() == CaptionLint.Rule.TOO_MANY_LINES
                                || v.rule() == CaptionLint.Rule.TOO_MANY_WORDS);
            }
        }
    }

    @Test
    void breaksBeforeAConjunctionAndKeepsTheArticleWithItsNoun() {
        List<Cue> cues = track(Language.FR, "Le soleil se lève sur la montagne enneigée et la vallée sort de la brume");
        assertThat(cues).hasSize(1);
        assertThat(cues.getFirst().text())
                .isEqualTo("Le soleil se lève sur la montagne enneigée\net la vallée sort de la brume");
    }

    @Test
    void breaksAfterPunctuation() {
        assertThat(track(Language.EN, "When the winter finally came back, nobody in the valley was ready for it.")
                        .getFirst()
                        .text())
                .isEqualTo("When the winter finally came back,\nnobody in the valley was ready for it.");
    }

    @Test
    void staysOnOneLineWhenItFits() {
        assertThat(track(Language.DE, "Das Wasser ist heute wieder klar.")
                        .getFirst()
                        .lines())
                .hasSize(1);
    }

    @Test
    void neverRunsOverTheEndOfASpokenLine() {
        List<Cue> cues = new CueBreaker(CaptionProfile.track(Language.FR), Language.FR)
                .cues(Spoken.lines(13, PAUSE, text(Language.FR)));
        for (Cue cue : cues) {
            List<TimedWord> words = cue.words();
            assertThat(words.subList(0, words.size() - 1)).noneMatch(TimedWord::endsLine);
        }
    }

    @Test
    void joinsTwoTinyLinesThatWouldOnlyFlash() {
        List<Cue> cues = new CueBreaker(CaptionProfile.track(Language.FR), Language.FR)
                .cues(Spoken.lines(15, Duration.ofMillis(200), "Oui.", "Non.", text(Language.FR)[0]));
        assertThat(cues.getFirst().text()).isEqualTo("Oui. Non.");
    }

    @Test
    void neverLeavesAMarkAloneAtTheBeginningOfALine() {
        String text =
                "Il a dit : « nous irons tous ensemble à la mer demain matin » ! Et puis il est parti très loin d'ici ; voilà …";
        for (CaptionProfile profile : profiles(Language.FR)) {
            for (Cue cue : new CueBreaker(profile, Language.FR).cues(Spoken.lines(13, PAUSE, text))) {
                assertThat(cue.text().lines()).noneMatch(line -> "!:;»…".indexOf(line.charAt(0)) >= 0);
                assertThat(cue.text().lines()).noneMatch(line -> line.endsWith("«"));
            }
        }
    }

    @Test
    void setsAShortInFewWordsALine() {
        List<Cue> cues = new CueBreaker(CaptionProfile.burntIn(Language.FR), Language.FR)
                .cues(Spoken.lines(13, PAUSE, text(Language.FR)));
        assertThat(cues)
                .allSatisfy(cue -> assertThat(cue.lines()).allSatisfy(line -> {
                    assertThat(line.size()).isBetween(1, 4);
                    assertThat(LineLayout.characters(line)).isLessThanOrEqualTo(20);
                }));
        long single = cues.stream().filter(cue -> cue.words().size() == 1).count();
        assertThat(single).isLessThanOrEqualTo(1); // "Pourquoi ?" is two words; at most one orphan
    }

    @Test
    void reportsWhatIsWrong() {
        CaptionProfile profile = CaptionProfile.track(Language.FR);
        TimedWord wide = new TimedWord("a".repeat(50), Duration.ZERO, Duration.ofSeconds(1), false);
        TimedWord late = new TimedWord("\uFEFB\u202E", Duration.ofSeconds(9), Duration.ofSeconds(10), true);
        List<Cue> cues = List.of(
                new Cue(Duration.ZERO, Duration.ofMillis(400), List.of(List.of(wide), List.of(wide), List.of(wide))),
                new Cue(Duration.ofMillis(300), Duration.ofSeconds(8), List.of(List.of(late))));
        assertThat(new CaptionLint(profile).violations(cues))
                .extracting(CaptionLint.Violation::rule)
                .contains(
                        CaptionLint.Rule.TOO_MANY_LINES,
                        CaptionLint.Rule.LINE_TOO_LONG,
                        CaptionLint.Rule.TOO_FAST,
                        CaptionLint.Rule.TOO_SHORT,
                        CaptionLint.Rule.TOO_LONG,
                        CaptionLint.Rule.OVERLAP,
                        CaptionLint.Rule.WORD_OUTSIDE,
                        CaptionLint.Rule.HIDDEN_CHARACTER,
                        CaptionLint.Rule.PRESENTATION_FORM);
    }

    private static String[] text(Language language) {
        return Objects.requireNonNull(TEXTS.get(language));
    }

    private static List<CaptionProfile> profiles(Language language) {
        return List.of(CaptionProfile.track(language), CaptionProfile.burntIn(language));
    }

    private static List<Cue> track(Language language, String text) {
        return new CueBreaker(CaptionProfile.track(language), language).cues(Spoken.lines(15, PAUSE, text));
    }

    private static List<TimedWord> randomWords(SplittableRandom random, String[] pool) {
        List<String> lines = new ArrayList<>();
        int count = random.nextInt(1, 5);
        for (int i = 0; i < count; i++) {
            String[] words = new String[random.nextInt(1, 40)];
            Arrays.setAll(words, w -> random.nextInt(12) == 0 ? "—" : pool[random.nextInt(pool.length)]);
            lines.add(String.join(" ", words));
        }
        double speed = random.nextDouble(5, 40);
        return Spoken.lines(speed, Duration.ofMillis(random.nextInt(0, 900)), lines.toArray(String[]::new));
    }
}
