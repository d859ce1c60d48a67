package com.iafactory.studio.publish;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.secret.Secret;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The application that whoever runs the studio registered at a platform: {@code <PLATFORM>_CLIENT_ID}, {@code <PLATFORM>_CLIENT_SECRET},
 * and {@code <PLATFORM>_BASE_URL} where all of its addresses are somewhere else.
 */
public record PlatformSettings(String clientId, Secret clientSecret, Optional<String> base) {
    /**
     * Empty when the platform is not set up.
     *
     * @param name in lower case, for example {@code youtube}
     * @throws StudioException code {@code configuration-invalid} when only half of it is
     */
    public static Optional<PlatformSettings> from(Map<String, String> environment, String name) {
        String prefix = name.toUpperCase(Locale.ROOT) + "_";
        String id = environment.getOrDefault(prefix + "CLIENT_ID", "").strip();
        String secret = environment.getOrDefault(prefix + "CLIENT_SECRET", "").strip();
        Optional<String> base = Optional.ofNullable(environment.get(prefix + "BASE_URL"))
                .map(url -> url.strip().replaceAll("/+$", ""))
                .filter(url -> !url.isEmpty());
        if (id.isEmpty() && secret.isEmpty()) {
            return Optional.empty();
        }
        if (id.isEmpty() || secret.isEmpty()) {
            throw invalid(prefix + "CLIENT_ID and " + prefix + "CLIENT_SECRET belong together; one is missing.");
        }
        if (base.filter(url -> !isHttp(url)).isPresent()) {
            throw invalid(prefix + "BASE_URL is not an http or https address.");
        }
        return Optional.of(new PlatformSettings(id, new Secret(secret), base));
    }

    private static boolean isHttp(String url) {
        try {
            String scheme = String.valueOf(URI.create(url).getScheme());
            return scheme.equals("http") || scheme.equals("https");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static StudioException invalid(String message) {
        return StudioException.input(
                "configuration-invalid", message, "Set it right in the environment, then start again.");
    }
}
