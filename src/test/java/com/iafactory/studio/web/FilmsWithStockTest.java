package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.provider.standin.OpenAiStandIn;
import com.iafactory.studio.provider.standin.PexelsStandIn;
import com.iafactory.studio.provider.standin.PixabayStandIn;
import com.iafactory.studio.provider.standin.StandIn;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Films with footage of stock libraries. */
class FilmsWithStockTest {
    private static final Color OF_PEXELS = new Color(210, 120, 30);
    private static final Color OF_PIXABAY = new Color(40, 60, 190);
    private static final PexelsStandIn PEXELS = PexelsStandIn.open(PlainFootage.clip(OF_PEXELS));
    private static final PixabayStandIn PIXABAY = PixabayStandIn.open(PlainFootage.clip(OF_PIXABAY));
    private static final OpenAiStandIn MODEL = OpenAiStandIn.open();

    @RegisterExtension
    static final TestService SERVICE = TestService.working(Films.variables(
            "studio.home",
            TinyFilms.home().toString(),
            "PEXELS_API_KEY",
            PexelsStandIn.KEY,
            "PEXELS_BASE_URL",
            PEXELS.url(),
            "PIXABAY_API_KEY",
            "an-old-key-that-is-refused",
            "PIXABAY_BASE_URL",
            PIXABAY.url(),
            "OPENAI_API_KEY",
            OpenAiStandIn.KEY,
            "OPENAI_BASE_URL",
            MODEL.base()));

    private static final Films FILMS = Films.of(SERVICE);

    /** By all films so far. */
    private static List<String> fetched() {
        return PEXELS.heard().stream()
                .map(StandIn.Heard::place)
                .filter(place -> place.startsWith("/files/"))
                .toList();
    }

    @Test
    void footageIsSeenWithItsCreditsFetchedOnceAndNeverShownTwice() throws IOException {
        Films.Ended film = FILMS.make("Un train trouvé", Map.of("stock", List.of("pexels")), false);
        assertThat(film.status()).as(film.whole().body()).isEqualTo("completed");
        assertThat(FILMS.frames(film).like(OF_PEXELS)).isPositive();
        List<String> credits = FILMS.remarks(film).stream()
                .filter(remark -> remark.startsWith("Footage: "))
                .toList();
        assertThat(credits)
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates()
                .allSatisfy(remark -> assertThat(remark)
                        .matches("Footage: (Video|Photo) by Ada Light on Pexels: https://www.pexels.com/.*"));
        assertThat(fetched()).hasSizeGreaterThanOrEqualTo(credits.size()).doesNotHaveDuplicates();
        assertThat(FILMS.fallbacks(film.project())).isEmpty();

        int heard = PEXELS.heard().size();
        Films.Ended again = FILMS.make("Un train trouvé", Map.of("stock", List.of("pexels")), false);
        assertThat(again.status()).isEqualTo("completed");
        assertThat(PEXELS.heard()).hasSize(heard);
        assertThat(FILMS.remarks(again)).isEqualTo(FILMS.remarks(film));

        List<String> other = FILMS.remarks(FILMS.retake(film)).stream()
                .filter(remark -> remark.startsWith("Footage: "))
                .toList();
        assertThat(other).hasSameSizeAs(credits).doesNotHaveDuplicates().doesNotContain(credits.getFirst());
        assertThat(other.subList(1, other.size())).isEqualTo(credits.subList(1, credits.size()));
        assertThat(PEXELS.heard().size()).as("one more file at most").isLessThanOrEqualTo(heard + 1);
    }

    /** One film for both: what was brought is looked through first, and the library after it. */
    @Test
    void withoutALanguageModelTheShotsOwnWordsAreLookedForInTheirLanguageFirstInWhatTheUserBrought()
            throws IOException {
        Color mine = new Color(120, 220, 60);
        Color strange = new Color(230, 20, 30);
        FILMS.upload("La montagne sous la neige.mp4", PlainFootage.clip(mine));
        FILMS.upload("IMG_2041.jpg", PlainFootage.picture(strange));
        int before = PEXELS.heard().size();
        Map<String, Integer> written = MODEL.bought();
        Films.Ended film = FILMS.make(
                "Un train à moi", Map.of("stock", List.of("own", "pexels"), "writer", List.of("local")), false);
        assertThat(film.status()).as(film.whole().body()).isEqualTo("completed");
        assertThat(MODEL.bought()).isEqualTo(written);
        FrameColours frames = FILMS.frames(film);
        assertThat(frames.like(mine)).as(frames.toString()).isPositive();
        assertThat(frames.like(strange)).isZero();
        assertThat(frames.like(OF_PEXELS)).isPositive();
        assertThat(FILMS.remarks(film))
                .filteredOn(remark -> remark.contains("own"))
                .containsExactly("Footage: own: La montagne sous la neige.mp4");
        assertThat(PEXELS.heard().subList(before, PEXELS.heard().size()))
                .anySatisfy(asked -> assertThat(asked.path()).contains("locale=fr-FR"))
                .anySatisfy(asked ->
                        assertThat(asked.path()).contains("/videos/search").doesNotContain("locale="));
    }

    @Test
    void aLibraryThatRefusesTheKeyIsLeftWithAReasonAndAskedWithTheUsersOwnWhereThereIsOne() throws IOException {
        Films.Ended strict = FILMS.make("Un train strict", Map.of("stock", List.of("pixabay", "pexels")), true);
        assertThat(strict.status()).as(strict.whole().body()).isEqualTo("failed");
        assertThat(strict.code()).isEqualTo("service-key-refused");

        assertThat(FILMS.fallbacksOf("Un train refusé", Map.of("stock", List.of("pixabay", "pexels"))))
                .contains("pixabay service-key-refused");

        SERVICE.call("PUT", "/api/v1/makers/pixabay/key", FILMS.token(), "{\"key\":\"" + PixabayStandIn.KEY + "\"}");
        Films.Ended film = FILMS.make("Un train de Pixabay", Map.of("stock", List.of("pixabay")), false);
        assertThat(film.status()).as(film.whole().body()).isEqualTo("completed");
        assertThat(FILMS.frames(film).like(OF_PIXABAY)).isPositive();
        assertThat(FILMS.remarks(film))
                .anySatisfy(remark -> assertThat(remark)
                        .contains("by ada on Pixabay, Pixabay Content License: https://pixabay.com/"));
    }

    @Test
    void aLibraryThatThereIsNotIsNamed() {
        assertThatThrownBy(() -> FILMS.make("Un train", Map.of("stock", List.of("shutterstock")), false))
                .hasMessageContaining("provider-unknown");
        assertThatThrownBy(() -> FILMS.make("Un train", Map.of("stock", List.of("openai")), false))
                .hasMessageContaining("provider-cannot");
    }
}
