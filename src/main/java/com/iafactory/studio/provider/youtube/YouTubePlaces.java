package com.iafactory.studio.provider.youtube;

import com.iafactory.studio.publish.PlatformSettings;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Where YouTube is: four hosts of Google, or one that was configured instead. */
record YouTubePlaces(String authorize, String token, String api, String upload, Optional<String> base) {
    static YouTubePlaces of(PlatformSettings settings) {
        Optional<String> base = settings.base();
        return new YouTubePlaces(
                base.orElse("https://accounts.google.com") + "/o/oauth2/v2/auth",
                base.orElse("https://oauth2.googleapis.com") + "/token",
                base.orElse("https://www.googleapis.com") + "/youtube/v3",
                base.orElse("https://www.googleapis.com") + "/upload/youtube/v3",
                base);
    }

    /** Whether a link that was answered leads to YouTube; only there the access token goes along. */
    boolean ours(String link) {
        if (base.isPresent()) {
            return link.startsWith(base.get() + "/");
        }
        try {
            URI uri = URI.create(link);
            String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
            return "https".equals(uri.getScheme()) && host.endsWith(".googleapis.com") && uri.getPort() < 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
