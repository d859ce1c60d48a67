package com.iafactory.studio.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Screenplay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViralityScoreTest {
    private static final String REST =
            " The museum stands near the station. Visitors come by tram and by bus every single "
                    + "day. The rooms are small, and each of them belongs to one family of the old town. Children draw "
                    + "what they have seen, and the drawings hang in the hall.";

    private static Score score(Screenplay screenplay, Language language) {
        return Marketing.plan(screenplay, language, List.of()).virality();
    }

    private static Score score(String markdown) {
        return score(Screenplays.of(markdown, Language.EN), Language.EN);
    }

    private static Reason reason(Score score, String criterion) {
        return score.reasons().stream()
                .filter(reason -> reason.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isTheSumOfItsReasonsOutOfAHundred(Language language) {
        Score score = score(Screenplays.ofExample(language), language);

        assertThat(score.value())
                .isEqualTo(score.reasons().stream().mapToInt(Reason::points).sum());
        assertThat(score.reasons().stream().mapToInt(Reason::of).sum()).isEqualTo(100);
        assertThat(score.value()).isBetween(50, 100);
    }

    @Test
    void rewardsAHookWithANumberAndAQuestionOverAPlainOne() {
        Score plain = score("# The museum\n\nThe museum is a nice place to see." + REST);
        Score strong = score("# The museum\n\nDid 300 people really sleep here?" + REST);

        assertThat(reason(strong, "hook").points())
                .isGreaterThan(reason(plain, "hook").points());
        assertThat(reason(strong, "hook").sentence()).contains("a number", "a question", "Did 300 people");
        assertThat(reason(plain, "hook").sentence()).contains("plain fact");
    }

    @Test
    void countsTheSecondsOfTheHook() {
        Score brief = score("# The museum\n\nWho sleeps here?" + REST);
        Score slow = score("# The museum\n\nIn the old part of the town, behind the station and the market hall, "
                + "there stands a museum that has been open for a very long time." + REST);

        assertThat(reason(brief, "hook_length").points()).isEqualTo(10);
        assertThat(reason(slow, "hook_length").points()).isEqualTo(3);
    }

    @Test
    void missesShortsWhenThereAreNone() {
        Screenplay whole = Screenplays.ofExample(Language.FR);
        Cut film = whole.film();
        Screenplay without = Screenplays.screenplay(film, List.of(), Language.FR, "…");
        Screenplay with = Screenplays.screenplay(
                film,
                List.of(
                        whole.shorts().getFirst(),
                        whole.shorts().getFirst(),
                        whole.shorts().getFirst()),
                Language.FR,
                "…");

        assertThat(reason(score(without, Language.FR), "shorts").points()).isZero();
        assertThat(reason(score(with, Language.FR), "shorts").points()).isEqualTo(10);
    }

    @Test
    void quotesTheFiguresItFound() {
        Reason figures = reason(score(Screenplays.ofExample(Language.DE), Language.DE), "figures");

        assertThat(figures.sentence()).contains("“800 Meter”");
    }
}
