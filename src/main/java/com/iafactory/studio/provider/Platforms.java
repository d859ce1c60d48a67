package com.iafactory.studio.provider;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.provider.instagram.InstagramPublisher;
import com.iafactory.studio.provider.tiktok.TikTokPublisher;
import com.iafactory.studio.provider.youtube.YouTubePublisher;
import com.iafactory.studio.publish.PlatformSettings;
import com.iafactory.studio.publish.Publisher;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The platforms there are, as far as whoever runs the studio registered an application at them. */
public final class Platforms {
    /** What of the environment concerns them. */
    static final List<String> VARIABLES = Stream.of("YOUTUBE", "TIKTOK", "INSTAGRAM")
            .flatMap(platform -> Stream.of("CLIENT_ID", "CLIENT_SECRET", "BASE_URL", "CATEGORY")
                    .map(setting -> platform + "_" + setting))
            .toList();

    private Platforms() {}

    /**
     * Those an environment sets up. Where it names a base URL, that place is called even if it is in the private network. They live
     * as long as the process does.
     *
     * @param outbound is left to its owner, who does not close it before the last of them is used
     * @throws StudioException code {@code configuration-invalid} when one is set up by half
     */
    public static List<Publisher> of(Map<String, String> environment, Outbound outbound, Clock clock) {
        List<Publisher> publishers = new ArrayList<>();
        PlatformSettings.from(environment, "youtube")
                .map(settings -> new YouTubePublisher(settings, to(settings, outbound), clock, category(environment)))
                .ifPresent(publishers::add);
        PlatformSettings.from(environment, "tiktok")
                .map(settings -> new TikTokPublisher(settings, to(settings, outbound), clock))
                .ifPresent(publishers::add);
        PlatformSettings.from(environment, "instagram")
                .map(settings -> new InstagramPublisher(settings, to(settings, outbound), clock))
                .ifPresent(publishers::add);
        return List.copyOf(publishers);
    }

    private static Outbound to(PlatformSettings settings, Outbound outbound) {
        return settings.base().map(outbound::with).orElse(outbound);
    }

    private static String category(Map<String, String> environment) {
        String category = environment.getOrDefault("YOUTUBE_CATEGORY", "").strip();
        if (category.isEmpty()) {
            return YouTubePublisher.USUAL_CATEGORY;
        }
        if (!category.matches("[0-9]{1,3}")) {
            throw StudioException.input(
                    "configuration-invalid",
                    "YOUTUBE_CATEGORY is no number of a YouTube category.",
                    "Write one, for example 27 for education, then start again.");
        }
        return category;
    }
}
