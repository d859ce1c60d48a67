package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.provider.standin.PlatformStandIn;
import com.iafactory.studio.provider.standin.TikTokStandIn;
import com.iafactory.studio.publish.Publisher;
import com.iafactory.studio.time.SettableClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformsTest {
    private final SettableClock clock = new SettableClock();

    private List<Publisher> of(Map<String, String> environment) {
        try (Outbound outbound = Outbound.open(AllowedPlaces.none())) {
            return Platforms.of(environment, outbound, clock);
        }
    }

    @Test
    void withoutApplicationsThereAreNoPlatforms() {
        assertThat(of(Map.of("YOUTUBE_API_KEY", "not an application"))).isEmpty();
    }

    @Test
    void eachPlatformThatIsSetUpIsThereOnce() {
        List<Publisher> all = of(Map.of(
                "YOUTUBE_CLIENT_ID", "a",
                "YOUTUBE_CLIENT_SECRET", "b",
                "YOUTUBE_CATEGORY", "27",
                "TIKTOK_CLIENT_ID", "a",
                "TIKTOK_CLIENT_SECRET", "b",
                "INSTAGRAM_CLIENT_ID", "a",
                "INSTAGRAM_CLIENT_SECRET", "b"));
        assertThat(all)
                .extracting(Publisher::platform)
                .containsExactly(Platform.YOUTUBE, Platform.TIKTOK, Platform.INSTAGRAM);
        assertThat(all)
                .extracting(Publisher::handover)
                .containsExactly(Publisher.Handover.AT_ONCE, Publisher.Handover.AT_THE_TIME, Publisher.Handover.AHEAD);
    }

    @Test
    void halfAnApplicationAndAWrongCategoryAreRefused() {
        for (Map<String, String> wrong : List.of(
                Map.of("TIKTOK_CLIENT_ID", "a"),
                Map.of("YOUTUBE_CLIENT_ID", "a", "YOUTUBE_CLIENT_SECRET", "b", "YOUTUBE_CATEGORY", "education"))) {
            assertThat(catchThrowableOfType(StudioException.class, () -> of(wrong))
                            .code())
                    .isEqualTo("configuration-invalid");
        }
    }

    @Test
    void aBaseInThePrivateNetworkIsCalledBecauseItWasConfigured() {
        try (TikTokStandIn standIn = TikTokStandIn.open(clock);
                Outbound outbound = Outbound.open(AllowedPlaces.none())) {
            Publisher tikTok = Platforms.of(
                            Map.of(
                                    "TIKTOK_CLIENT_ID", PlatformStandIn.CLIENT,
                                    "TIKTOK_CLIENT_SECRET", PlatformStandIn.CLIENT_SECRET,
                                    "TIKTOK_BASE_URL", standIn.url() + "/"),
                            outbound,
                            clock)
                    .getFirst();
            String code = standIn.consent(tikTok.authorize(PublisherContract.ASKED));
            assertThat(tikTok.exchange(PublisherContract.ASKED, code).account()).isNotBlank();
        }
    }
}
