package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.provider.standin.FalStandIn;
import com.iafactory.studio.provider.standin.LumaStandIn;
import com.iafactory.studio.provider.standin.ServiceStandIn;
import com.iafactory.studio.time.SettableClock;
import java.awt.Color;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Films with clips of services: they are seen, bought once, and done without where they cannot be had. */
class FilmsWithClipsTest {
    private static final Color OF_FAL = new Color(200, 40, 160);
    private static final Color OF_LUMA = new Color(30, 140, 70);
    private static final FalStandIn FAL = FalStandIn.open(0, PlainFootage.clip(OF_FAL));
    private static final LumaStandIn LUMA = LumaStandIn.open(0, PlainFootage.clip(OF_LUMA), new SettableClock());

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
            "LUMA_API_KEY",
            "luma-key",
            "LUMA_BASE_URL",
            LUMA.url() + "/v1",
            "LUMA_AT_ONCE",
            "100",
            "LUMA_PER_MINUTE",
            "1000",
            "MINIMAX_API_KEY",
            ServiceStandIn.BAD_KEY,
            "MINIMAX_BASE_URL",
            "http://127.0.0.1:1"));

    private static final Films FILMS = Films.of(SERVICE);

    @BeforeAll
    static void atOnce() {
        FAL.takes(0);
        LUMA.takes(0);
    }

    @Test
    void clipsThatBeginWithAPictureAreSeenInTheFilmAndAgainBuysNothing() throws IOException {
        Map<String, List<String>> makers = Map.of("pictures", List.of("fal"), "clips", List.of("fal"));
        Films.Ended film = FILMS.make("Un premier train", makers, false);
        assertThat(film.status()).as(film.whole().body()).isEqualTo("completed");
        Map<String, Integer> bought = new HashMap<>(FAL.bought());
        assertThat(bought).isNotEmpty();
        assertThat(bought.values()).containsOnly(1);
        assertThat(FAL.heard()).anySatisfy(asked -> assertThat(asked.place()).contains("image-to-video"));
        FrameColours frames = FILMS.frames(film);
        assertThat(frames.like(OF_FAL))
                .as(frames.toString())
                .isGreaterThan(frames.seen().size() / 4);
        assertThat(FILMS.fallbacks(film.project())).isEmpty();

        Films.Ended again = FILMS.make("Un premier train", makers, false);
        assertThat(again.status()).isEqualTo("completed");
        assertThat(FAL.bought()).isEqualTo(bought);
    }

    @Test
    void aMakerThatDoesNotWorkIsLeftForTheNextWithAReason() throws IOException {
        Films.Ended film = FILMS.make("Un train tardif", Map.of("clips", List.of("minimax", "luma")), false);
        assertThat(film.status()).as(film.whole().body()).isEqualTo("completed");
        assertThat(FILMS.fallbacks(film.project()))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("minimax service-");
        assertThat(FILMS.frames(film).like(OF_LUMA)).isPositive();
    }

    @Test
    void whatTheRulesOfAServiceForbidIsLeftWithAReasonAndIsTheEndForWhoIsStrict() {
        LUMA.failsJobs(LumaStandIn.FORBIDDEN);
        assertThat(FILMS.fallbacksOf("Un train interdit", Map.of("clips", List.of("luma"))))
                .containsExactly("luma service-content-refused");
        int before = LUMA.purchases();
        Films.Ended film = FILMS.make("Un train strict", Map.of("clips", List.of("luma")), true);
        LUMA.failsJobs("");
        assertThat(LUMA.bought().values()).as("one more of each at most").allMatch(times -> times <= 2);
        assertThat(LUMA.purchases()).isGreaterThan(before);
        assertThat(film.status()).as(film.whole().body()).isEqualTo("failed");
        assertThat(film.code()).isEqualTo("service-content-refused");
    }
}
