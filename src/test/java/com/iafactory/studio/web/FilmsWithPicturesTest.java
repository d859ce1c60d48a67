package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.provider.standin.FalStandIn;
import com.iafactory.studio.provider.standin.OpenAiStandIn;
import com.iafactory.studio.provider.standin.StandIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Films with pictures of services, and a language model that says what is seen. */
class FilmsWithPicturesTest {
    private static final OpenAiStandIn OPENAI = OpenAiStandIn.open();
    private static final FalStandIn FAL = FalStandIn.open();

    @RegisterExtension
    static final TestService SERVICE = TestService.working(Films.variables(
            "studio.home",
            TinyFilms.home().toString(),
            "FAL_API_KEY",
            "key:secret",
            "FAL_BASE_URL",
            FAL.url(),
            "FAL_AT_ONCE",
            "100",
            "FAL_PER_MINUTE",
            "1000",
            "OPENAI_API_KEY",
            OpenAiStandIn.KEY,
            "OPENAI_BASE_URL",
            OPENAI.base()));

    private static final Films FILMS = Films.of(SERVICE);

    private static long heard(String place) {
        return OPENAI.heard().stream()
                .filter(asked -> asked.place().equals(place))
                .count();
    }

    @Test
    void allPicturesAreInTheLookOfTheFirstAndThumbnailsAreDesignedOnce() {
        Map<String, List<String>> makers = Map.of("pictures", List.of("openai"), "writer", List.of("openai"));
        Films.Ended film = FILMS.make("Un train peint", makers, false);
        assertThat(film.status()).as(film.whole().body()).isEqualTo("completed");
        assertThat(FILMS.fallbacks(film.project())).isEmpty();
        assertThat(heard("/v1/images/generations")).isEqualTo(1);
        assertThat(heard("/v1/images/edits")).isPositive();
        Map<String, Integer> bought = new HashMap<>(OPENAI.bought());
        assertThat(bought.values()).containsOnly(1);
        assertThat(bought.keySet())
                .filteredOn(asked -> asked.contains("Design the thumbnails."))
                .hasSize(1);
        assertThat(bought.keySet())
                .filteredOn(asked -> asked.contains("Write what is said about it."))
                .hasSize(1);

        assertThat(FILMS.make("Un train peint", makers, false).status()).isEqualTo("completed");
        assertThat(OPENAI.bought()).isEqualTo(bought);

        long edits = heard("/v1/images/edits");
        assertThat(FILMS.retake(film).status()).isEqualTo("completed");
        assertThat(heard("/v1/images/generations")).isEqualTo(1);
        assertThat(heard("/v1/images/edits"))
                .as("one more, in the look of the first")
                .isEqualTo(edits + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "Say how the shots are filmed.,Un train sans images",
        "Design the thumbnails.,Un train sans vignettes",
        "Write what is said about it.,Un train sans textes"
    })
    void whoIsStrictIsToldThatAModelRefusesWhateverItIsAskedFor(String work, String title) {
        OPENAI.under(request -> new StandIn.Passage() {
            @Override
            public Optional<StandIn.Fault> fault() {
                return request.text().contains(work)
                        ? Optional.of(new StandIn.Fault.Answers(
                                OpenAiStandIn.error(400, "invalid_request_error", "unsupported", "not today")))
                        : Optional.empty();
            }
        });
        Films.Ended film = FILMS.make(title, Map.of("pictures", List.of("fal"), "writer", List.of("openai")), true);
        OPENAI.under(StandIn.Weather.CALM);
        assertThat(film.status()).as(film.whole().body()).isEqualTo("failed");
        assertThat(film.code()).isEqualTo("service-request-refused");
        assertThat(film.whole().json().path("failure").path("remedy").asString(""))
                .contains("Change the request");
        assertThat(FILMS.fallbacks(film.project())).isEmpty();
    }

    @Test
    void aPromptThatTheRulesForbidIsSoftenedOnceAndAskedOnceMore() {
        FAL.fails(new StandIn.Fault.Answers(FalStandIn.fault(422, FalStandIn.FORBIDDEN)));
        Films.Ended film =
                FILMS.make("Un train adouci", Map.of("pictures", List.of("fal"), "writer", List.of("openai")), false);
        assertThat(film.status()).as(film.whole().body()).isEqualTo("completed");
        assertThat(FILMS.fallbacks(film.project())).containsExactly("fal service-content-refused");
        assertThat(FAL.bought().keySet())
                .filteredOn(prompt -> prompt.startsWith("a quiet street at first light"))
                .hasSize(1);
        assertThat(FAL.bought().values()).containsOnly(1);
        assertThat(OPENAI.bought().keySet())
                .filteredOn(asked -> asked.contains("Write the prompt anew."))
                .hasSize(1);
    }

    @Test
    void withoutALanguageModelTheNextMakerIsAskedInstead() {
        FAL.fails(new StandIn.Fault.Answers(FalStandIn.fault(422, FalStandIn.FORBIDDEN)));
        int softened = FAL.bought().size();
        assertThat(FILMS.fallbacksOf(
                        "Un train sans modèle", Map.of("pictures", List.of("fal"), "writer", List.of("local"))))
                .containsExactly("fal service-content-refused");
        assertThat(FAL.bought().keySet().stream().skip(softened))
                .noneMatch(prompt -> prompt.startsWith("a quiet street"));
    }
}
