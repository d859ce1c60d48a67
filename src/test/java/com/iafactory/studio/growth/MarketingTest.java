package com.iafactory.studio.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.growth.ThumbnailIdea.Kind;
import com.iafactory.studio.growth.Title.Strategy;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The marketing of the films written of the six example texts. */
class MarketingTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

    private static final Map<Language, MarketingKit> KITS = new EnumMap<>(Language.class);

    private static MarketingKit kit(Language language) {
        return KITS.computeIfAbsent(language, MarketingTest::plan);
    }

    private static MarketingKit plan(Language language) {
        Screenplay screenplay = Screenplays.written(language);
        return Marketing.plan(screenplay, language, Screenplays.chapters(screenplay));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void proposesFiveDifferentTitlesEachOfItsOwnStrategy(Language language) {
        List<Title> titles = kit(language).titles();

        assertThat(titles).extracting(Title::strategy).containsExactlyInAnyOrder(Strategy.values());
        assertThat(titles)
                .extracting(title -> title.text().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
        assertThat(titles).allSatisfy(title -> {
            assertThat(title.text().length()).isBetween(10, Title.LONGEST);
            assertThat(title.text()).doesNotContain("<", ">");
            assertThat(title.reason()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsMostTitlesShortEnoughForAPhone(Language language) {
        assertThat(kit(language).titles().stream().filter(title -> title.text().length() <= Title.COMFORTABLE))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesNoFigureThatTheSourceDoesNotName(Language language) throws IOException {
        Set<String> known = numbers(Files.readString(Screenplays.example(language)));
        MarketingKit kit = kit(language);
        Stream<String> texts = Stream.concat(
                kit.titles().stream().map(Title::text),
                kit.thumbnails().stream().map(ThumbnailIdea::text));

        assertThat(known).containsAll(numbers(String.join(" ", texts.toList())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void numberTitleAndNumberThumbnailHoldANumber(Language language) {
        MarketingKit kit = kit(language);

        assertThat(kit.titles().stream().filter(title -> title.strategy() == Strategy.NUMBER))
                .allSatisfy(title -> assertThat(title.text()).containsPattern(NUMBER));
        assertThat(kit.thumbnails().get(1).text()).containsPattern(NUMBER);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thumbnailsSayTwoToFiveWordsInThreeKinds(Language language) {
        List<ThumbnailIdea> ideas = kit(language).thumbnails();

        assertThat(ideas).extracting(ThumbnailIdea::kind).containsExactly(Kind.QUESTION, Kind.NUMBER, Kind.STATEMENT);
        assertThat(ideas)
                .allSatisfy(idea ->
                        assertThat(Words.of(idea.text()).size()).isBetween(ThumbnailIdea.FEWEST, ThumbnailIdea.MOST));
        assertThat(ideas.getFirst().text()).matches(".*[?؟]");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givesTenHashtagsAPlatformThatPlatformsRecognise(Language language) {
        Hashtags hashtags = kit(language).hashtags();

        for (List<String> tags : List.of(hashtags.youtube(), hashtags.tiktok(), hashtags.instagram())) {
            assertThat(tags).hasSize(Hashtags.PER_PLATFORM);
            assertThat(tags).allMatch(tag -> tag.matches("#[\\p{L}\\p{N}_]{2,30}"));
            assertThat(tags.stream().map(tag -> tag.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        }
        assertThat(hashtags.youtube()).isNotEqualTo(hashtags.tiktok());
        assertThat(hashtags.tiktok()).isNotEqualTo(hashtags.instagram());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void describesTheFilmWithinTheLimitsOfThePlatform(Language language) {
        MarketingKit kit = kit(language);

        assertThat(kit.description().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(Description.MOST_BYTES);
        assertThat(kit.description()).doesNotContain("<", ">");
        assertThat(kit.description()).containsPattern("(?m)^00:00 \\S");
        assertThat(kit.description()).contains(kit.hashtags().youtube());
        assertThat(kit.description()).contains("Fluent Emoji");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isTheSameEveryTime(Language language) {
        assertThat(plan(language)).isEqualTo(kit(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isWrittenAsJsonInSnakeCase(Language language) {
        JsonNode json = new ObjectMapper().valueToTree(kit(language));

        assertThat(json.propertyNames())
                .containsExactlyInAnyOrder("language", "virality", "titles", "description", "hashtags", "thumbnails");
        assertThat(json.get("language").asString()).isEqualTo(language.code());
        assertThat(json.get("virality").get("reasons").get(0).get("sentence").asString())
                .isNotBlank();
        List<String> strategies = new ArrayList<>();
        json.get("titles").forEach(title -> strategies.add(title.get("strategy").asString()));
        assertThat(strategies).contains("how_why", "plain");
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        NUMBER.matcher(text).results().forEach(match -> numbers.add(match.group()));
        return numbers;
    }
}
