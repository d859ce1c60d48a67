package com.iafactory.studio.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Screenplay;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody wrote about a film, beside what the studio finds in its words. */
class WrittenMarketingTest {
    private static final Screenplay FILM = Screenplays.written(Language.FR);
    private static final List<Chapter> CHAPTERS = List.of(chapter(0, "Un"), chapter(30, "Deux"), chapter(75, "Trois"));
    private static final String SHORT = FILM.shorts().getFirst().name();

    private static final MarketingDraft DRAFT = new MarketingDraft(
            List.of(
                    "Train suisse : 3000 gares, une seule minute",
                    "Une chose incroyable arrive !!! REGARDEZ VITE CECI",
                    FILM.script().title().toUpperCase(java.util.Locale.ROOT)),
            List.of("Une horloge donne le départ.", "Tout un pays attend sa minute."),
            "Le film raconte comment une trotteuse règle la vie des gares.",
            List.of("#Horaire", "#TrainSuisse", "#horaire"));

    private static Chapter chapter(long seconds, String title) {
        return new Chapter(title, Duration.ofSeconds(seconds));
    }

    private static MarketingKit kit(Map<String, MarketingDraft> drafts) {
        return Marketing.plan(
                FILM, Language.FR, CHAPTERS, Duration.ofSeconds(150), Credits.offline(), new Ideas(List.of(), drafts));
    }

    @Test
    void titlesThatWereWrittenStandAmongTheStudiosOwnTheBestFirst() {
        MarketingKit kit = kit(Map.of("film", DRAFT));
        MarketingKit own = kit(Map.of());
        assertThat(kit.titles())
                .extracting(Title::text)
                .containsAll(DRAFT.titles().subList(0, 2));
        // One of the written ones says what the studio's own says; both would be one too many.
        assertThat(kit.titles()).hasSize(DRAFT.titles().size() + own.titles().size() - 1);
        assertThat(kit.titles())
                .extracting(title -> title.score().orElseThrow().value())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(kit.titles())
                .allSatisfy(title -> assertThat(title.score().orElseThrow().reasons())
                        .extracting(Reason::criterion)
                        .containsExactly("length", "subject", "promise", "calm"));
        assertThat(kit.titles().getFirst().text()).isEqualTo(DRAFT.titles().getFirst());
        assertThat(kit.titles().getFirst().strategy()).isEqualTo(Title.Strategy.NUMBER);
        assertThat(kit.titles().getLast().text()).isEqualTo(DRAFT.titles().get(1));
        assertThat(kit.virality()).isEqualTo(own.virality());
    }

    @Test
    void theDescriptionOpensWithWhatWasWrittenAndKeepsChaptersAndCredits() {
        assertThat(kit(Map.of("film", DRAFT)).description())
                .startsWith("Une horloge donne le départ.\nTout un pays attend sa minute.\n\nLe film raconte")
                .contains("Chapitres\n00:00 Un\n00:30 Deux\n01:15 Trois\n", "#Horaire #TrainSuisse ", "FluidSynth");
    }

    @Test
    void hashtagsThatWereWrittenGoFirstAndThoseOfThePlatformFillUp() {
        Hashtags tags = kit(Map.of("film", DRAFT)).hashtags();
        for (List<String> platform : List.of(tags.youtube(), tags.tiktok(), tags.instagram())) {
            assertThat(platform)
                    .hasSize(Hashtags.PER_PLATFORM)
                    .startsWith("#Horaire", "#TrainSuisse")
                    .doesNotContain("#horaire");
        }
        assertThat(tags.tiktok()).contains("#PourToi");
        assertThat(tags.instagram()).contains("#Reels");
    }

    @Test
    void aShortHasTextsOfItsOwnWhereSomebodyWroteThem() {
        MarketingKit kit = kit(Map.of(SHORT, DRAFT));
        assertThat(kit.titles()).isEqualTo(kit(Map.of()).titles());
        ShortMarketing one = kit.of(SHORT).orElseThrow();
        assertThat(one.description()).isEqualTo(DRAFT.description());
        assertThat(one.titles())
                .extracting(Title::text)
                .hasSize(DRAFT.titles().size() + 1)
                .containsAll(DRAFT.titles())
                .contains(FILM.shorts().getFirst().title());
        assertThat(one.hashtags().youtube()).startsWith("#Horaire");
        assertThat(kit.of("film")).isEmpty();
        assertThat(Json.parse(Json.canonical(kit), MarketingKit.class)).isEqualTo(kit);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theStudiosOwnKitIsWrittenAsItAlwaysWas(Language language) {
        Screenplay film = Screenplays.written(language);
        MarketingKit kit = Marketing.plan(film, language, List.of());
        String json = Json.canonical(kit);
        assertThat(json).doesNotContain("\"shorts\":", "\"score\":");
        assertThat(Json.parse(json, MarketingKit.class)).isEqualTo(kit);
    }
}
