package com.iafactory.studio.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScreenplayEditTest {
    private static final Screenplay BEFORE = screenplay();

    private static Screenplay screenplay() {
        List<Line> lines = List.of(
                new Line(Line.Role.HOOK, -1, 2, "Trains leave every half hour."),
                new Line(Line.Role.INTRO, -1, -1, "Here is why."),
                new Line(Line.Role.CHAPTER, 0, 0, "The nodes"),
                new Line(Line.Role.BODY, 0, 1, "All trains meet at the hour."),
                new Line(Line.Role.BODY, 0, 1, "They leave a few minutes later."),
                new Line(Line.Role.BODY, 1, 3, "Tunnels shorten the way."),
                new Line(Line.Role.OUTRO, 1, -1, "That was all."),
                new Line(Line.Role.CALL_TO_ACTION, 1, -1, "Subscribe."));
        List<ScriptSegment> segments = List.of(
                segment(5, 15, "The nodes. All trains meet at the hour. They leave a few minutes later."),
                segment(15, 20, "Tunnels shorten the way."));
        VideoScript script = new VideoScript(
                new UUID(1, 1),
                "Swiss trains",
                "trains",
                "everybody",
                Platform.YOUTUBE,
                30,
                Language.EN,
                "Trains leave every half hour.",
                "Here is why.",
                segments,
                "That was all.",
                "Subscribe.",
                70,
                List.of("#train"),
                Instant.EPOCH,
                ScriptStatus.DRAFT);
        Cut cut = new Cut(
                "short-1",
                Cut.Kind.SHORT,
                "Nodes",
                List.of(new Line(Line.Role.HOOK, -1, 1, "All trains meet at the hour.")));
        return new Screenplay(
                script, new Cut("film", Cut.Kind.FILM, "Swiss trains", lines), List.of(cut), List.of("a remark"));
    }

    private static ScriptSegment segment(double start, double end, String content) {
        return new ScriptSegment(start, end, content, Optional.empty(), "statements", Optional.empty());
    }

    private static VideoScript with(String hook, String first, String second) {
        VideoScript s = BEFORE.script();
        return new VideoScript(
                s.id(),
                s.title(),
                s.topic(),
                s.targetAudience(),
                s.platform(),
                s.durationTarget(),
                s.language(),
                hook,
                s.intro(),
                List.of(segment(5, 15, first), segment(15, 20, second)),
                s.outro(),
                s.cta(),
                s.viralScore(),
                s.suggestedHashtags(),
                s.createdAt(),
                s.status());
    }

    private static final String FIRST = BEFORE.script().segments().getFirst().content();
    private static final String SECOND = BEFORE.script().segments().getLast().content();

    @Test
    void whatWasNotChangedStaysAsItWas() {
        assertThat(ScreenplayEdit.apply(BEFORE, BEFORE.script())).isEqualTo(BEFORE);
    }

    @Test
    void aChangedSentenceIsAnotherLineAndItsNeighboursStay() {
        Screenplay after = ScreenplayEdit.apply(
                BEFORE,
                with(
                        BEFORE.script().hook(),
                        FIRST.replace("meet at the hour", "meet shortly before the hour"),
                        SECOND));
        assertThat(after.film().lines().get(3).text()).isEqualTo("All trains meet shortly before the hour.");
        assertThat(after.film().lines().get(2)).isEqualTo(BEFORE.film().lines().get(2));
        assertThat(after.film().lines().subList(4, 8))
                .isEqualTo(BEFORE.film().lines().subList(4, 8));
        assertThat(after.shorts().getFirst().lines().getFirst().text())
                .isEqualTo("All trains meet shortly before the hour.");
    }

    @Test
    void sentencesMayBeAddedAndTakenAwayAndAChapterRenamed() {
        Screenplay after = ScreenplayEdit.apply(
                BEFORE,
                with("Every thirty minutes!", "The knots. They leave a few minutes later. Nobody waits.", SECOND));
        assertThat(after.film().lines().stream().map(Line::text))
                .containsExactly(
                        "Every thirty minutes!",
                        "Here is why.",
                        "The knots",
                        "They leave a few minutes later.",
                        "Nobody waits.",
                        "Tunnels shorten the way.",
                        "That was all.",
                        "Subscribe.");
        assertThat(after.film().lines().get(2).role()).isEqualTo(Line.Role.CHAPTER);
    }

    @Test
    void timesStayContinuousAndFollowTheLengthOfWhatIsSaid() {
        Screenplay after = ScreenplayEdit.apply(BEFORE, with(BEFORE.script().hook(), FIRST, SECOND + " " + SECOND));
        List<ScriptSegment> segments = after.script().segments();
        assertThat(segments.getFirst().timestampStart()).isEqualTo(5);
        assertThat(segments.getFirst().timestampEnd())
                .isEqualTo(segments.getLast().timestampStart());
        assertThat(segments.getLast().timestampEnd()).isBetween(24.0, 26.0);
    }

    @Test
    void anotherNumberOfSegmentsOrAnEmptyOneIsRefused() {
        VideoScript s = with(BEFORE.script().hook(), FIRST, " ");
        assertThatThrownBy(() -> ScreenplayEdit.apply(BEFORE, s))
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.code()).isEqualTo("script-text-wrong"));
    }

    @Test
    void oneLineIsSaidOtherwiseInTheFilmAndInEveryShort() {
        Screenplay after = ScreenplayEdit.line(BEFORE, 3, " All trains meet\nat noon. ");
        assertThat(after.film().lines().get(3).text()).isEqualTo("All trains meet at noon.");
        assertThat(after.film().lines().get(3).block()).isEqualTo(1);
        assertThat(after.shorts().getFirst().lines().getFirst().text()).isEqualTo("All trains meet at noon.");
        assertThatThrownBy(() -> ScreenplayEdit.line(BEFORE, 8, "x")).hasMessageContaining("no line 8");
        assertThatThrownBy(() -> ScreenplayEdit.line(BEFORE, 0, " \u200b ")).isInstanceOf(StudioException.class);
    }
}
