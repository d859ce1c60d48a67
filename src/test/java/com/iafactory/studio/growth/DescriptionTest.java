package com.iafactory.studio.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.growth.wording.Phrasebook;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Screenplay;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DescriptionTest {
    private static final Phrasebook BOOK = Phrasebook.of(Language.EN);

    private final Screenplay screenplay = Screenplays.ofExample(Language.EN);

    private String description(List<Chapter> chapters) {
        return Marketing.plan(screenplay, Language.EN, chapters).description();
    }

    private static Chapter at(long seconds, String title) {
        return new Chapter(title, Duration.ofSeconds(seconds));
    }

    @Test
    void listsChaptersFromZero() {
        assertThat(description(List.of(at(0, "One"), at(30, "Two"), at(75, "Three"))))
                .contains("Chapters\n00:00 One\n00:30 Two\n01:15 Three\n");
    }

    @Test
    void namesALongOpeningAnIntroduction() {
        assertThat(description(List.of(at(15, "One"), at(40, "Two"))))
                .contains("00:00 Introduction\n00:15 One\n00:40 Two");
    }

    @Test
    void letsTheFirstChapterStartAtZeroWhenTheOpeningIsShort() {
        assertThat(description(List.of(at(6, "One"), at(30, "Two"), at(60, "Three"))))
                .contains("00:00 One\n00:30 Two\n01:00 Three");
    }

    @Test
    void listsNoChaptersWhenThereAreFewerThanThree() {
        assertThat(description(List.of(at(0, "One"), at(30, "Two")))).doesNotContain("Chapters", "00:00");
    }

    @Test
    void joinsAChapterOfLessThanTenSecondsWithTheNext() {
        assertThat(description(List.of(at(0, "One"), at(30, "Two"), at(39, "Three"), at(80, "Four"))))
                .contains("00:00 One\n00:30 Two · Three\n01:20 Four\n");
    }

    @Test
    void joinsALastChapterThatIsTooShortWithTheOneBefore() {
        List<Chapter> chapters = List.of(at(0, "One"), at(30, "Two"), at(60, "Three"), at(95, "Four"));

        assertThat(ChapterList.of(chapters, Duration.ofSeconds(104), BOOK))
                .isEqualTo("00:00 One\n00:30 Two\n01:00 Three · Four");
    }

    @Test
    void writesHoursInAFilmOfMoreThanAnHour() {
        assertThat(ChapterList.of(
                        List.of(at(0, "One"), at(1800, "Two"), at(3605, "Three")), Duration.ofSeconds(4000), BOOK))
                .isEqualTo("00:00 One\n30:00 Two\n1:00:05 Three");
    }

    @Test
    void listsNoChaptersWhenTheyAreOutOfOrder() {
        assertThat(description(List.of(at(0, "One"), at(60, "Two"), at(30, "Three"), at(80, "Four"))))
                .doesNotContain("00:00");
    }

    @Test
    void leavesChaptersOutRatherThanPassTheLimitOfThePlatform() {
        List<Chapter> many = IntStream.range(0, 20)
                .mapToObj(i -> at(10L * i, "A chapter " + i + " " + "é".repeat(200)))
                .toList();

        String description = description(many);

        assertThat(description.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(Description.MOST_BYTES);
        assertThat(description).doesNotContain("00:00").contains("#Switzerland").contains("eSpeak NG");
    }

    @Test
    void writesNoAngleBrackets() {
        assertThat(description(List.of(at(0, "<b>One</b>"), at(30, "Two"), at(75, "Three"))))
                .contains("00:00 ‹b›One‹/b›")
                .doesNotContain("<", ">");
    }

    @Test
    void namesWhoMadeTheParts() {
        Credits credits = new Credits("A set of pictures", "A composer", "A voice");

        assertThat(Marketing.plan(screenplay, Language.EN, List.of(), Duration.ofSeconds(90), credits)
                        .description())
                .endsWith("Illustrations: A set of pictures\nMusic: A composer\nSynthetic voice: A voice");
    }
}
