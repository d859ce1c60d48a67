package com.iafactory.studio.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Line.Role;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every scriptwriter keeps to: the studio's own, and language models, a fake one and those of services. */
public abstract class ScriptWriterContract {
    private static final int TARGET = 90;
    private static final int SHORTS = 2;
    /** After three to four seconds a viewer has decided to stay or to leave; models are held to three. */
    private static final Duration LONGEST_HOOK = Duration.ofMillis(4200);

    private static final Pattern FIGURE = Pattern.compile("\\d+");

    protected abstract ScriptWriter writer();

    private Screenplay written(Language language) {
        return writer().write(Examples.brief(language, TARGET, SHORTS), Examples.PACE);
    }

    private static List<Cut> cuts(Screenplay play) {
        List<Cut> cuts = new ArrayList<>(play.shorts());
        cuts.addFirst(play.film());
        return cuts;
    }

    private static String said(Cut cut) {
        return cut.lines().stream().map(Line::text).collect(Collectors.joining(" "));
    }

    private static Duration length(Cut cut) {
        return cut.lines().stream()
                .map(line -> Examples.PACE.of(line.text()).plus(Pace.SENTENCE_PAUSE))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFilmIsInItsLanguageAndSpokenInTheTimeThatWasAskedFor(Language language) {
        Screenplay play = written(language);
        assertThat((double) length(play.film()).toMillis()).isCloseTo(TARGET * 1000.0, within(TARGET * 150.0));
        assertThat(play.script().language()).isEqualTo(language);
        assertThat(new LanguageDetector().detect(said(play.film()))).isEqualTo(language);
        assertThat(play.script().durationTarget()).isEqualTo(TARGET);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCutBeginsWithOneShortHookAndSaysSomethingAfterIt(Language language) {
        Screenplay play = written(language);
        assertThat(play.shorts()).hasSizeLessThanOrEqualTo(SHORTS);
        assertThat(cuts(play)).extracting(Cut::name).doesNotHaveDuplicates();
        for (Cut cut : cuts(play)) {
            List<Role> roles = cut.lines().stream().map(Line::role).toList();
            assertThat(roles.getFirst()).as(cut.name()).isEqualTo(Role.HOOK);
            assertThat(roles.subList(1, roles.size()))
                    .as(cut.name())
                    .isNotEmpty()
                    .doesNotContain(Role.HOOK);
            assertThat(Examples.PACE.of(cut.lines().getFirst().text())).isLessThanOrEqualTo(LONGEST_HOOK);
            assertThat(cut.title()).isNotBlank();
        }
        for (Cut brief : play.shorts()) {
            assertThat(length(brief)).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(60));
        }
        assertThat(play.film().lines()).extracting(Line::role).contains(Role.BODY);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void onlyFiguresOfTheSourceAreSaid(Language language) {
        String source = plain(Examples.text(language));
        for (Cut cut : cuts(written(language))) {
            Matcher figures = FIGURE.matcher(plain(said(cut)));
            while (figures.find()) {
                assertThat(source).contains(figures.group());
            }
        }
    }

    /** Without gaps in figures, and western digits. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("(?<=\\d)[ \u00A0\u202F'’.,](?=\\d)", "")
                .codePoints()
                .map(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePublishedSegmentsFollowOnHookAndIntroWithoutGapOrOverlap(Language language) {
        Screenplay play = written(language);
        VideoScript script = play.script();
        double end = script.segments().getFirst().timestampStart();
        assertThat(end).isGreaterThan(0.5);
        for (ScriptSegment segment : script.segments()) {
            assertThat(segment.timestampStart()).isCloseTo(end, within(0.01));
            assertThat(segment.timestampEnd()).isGreaterThan(segment.timestampStart());
            assertThat(segment.visualDirection()).isNotBlank();
            end = segment.timestampEnd();
        }
        assertThat(end).isBetween(TARGET * 0.6, TARGET * 1.16);
        assertThat(script.hook()).isEqualTo(play.film().lines().getFirst().text());
        assertThat(script.title()).isNotBlank();
    }

    @Test
    void nothingThatIsSaidIsAWayToReachSomebody() {
        String told = Examples.text(Language.FR)
                + "\n\nÉcrivez aujourd'hui à victime@example.com pour en savoir plus sur les trains suisses. La suite"
                + " se lit entièrement sur www.exemple-trains.com chaque matin avant le départ.\n";
        Screenplay play = writer().write(Examples.brief(told, Language.FR, 240, 3), Examples.PACE);
        for (Cut cut : cuts(play)) {
            assertThat(said(cut)).doesNotContain("@").doesNotContain("www.").doesNotContain("exemple-trains");
        }
    }

    @Test
    void theSameBriefGivesTheSameScreenplay() {
        Screenplay play = written(Language.FR);
        assertThat(written(Language.FR)).isEqualTo(play);
        assertThat(Json.parse(Json.canonical(play), Screenplay.class)).isEqualTo(play);
        assertThat(writer().version()).isNotBlank().isEqualTo(writer().version());
    }
}
