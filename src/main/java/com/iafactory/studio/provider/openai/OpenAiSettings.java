package com.iafactory.studio.provider.openai;

import com.iafactory.studio.provider.Sendable;
import com.iafactory.studio.take.Access;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/** What somebody set over what is usual. A setting that is there but empty is empty: that is how a model is left out. */
record OpenAiSettings(Map<String, String> usual, Map<String, String> set) {
    OpenAiSettings {
        usual = Map.copyOf(usual);
        set = Map.copyOf(set);
    }

    String get(String name) {
        return set.getOrDefault(name, usual.getOrDefault(name, "")).strip();
    }

    /** Whether it is the house itself, which differs from its likenesses in a few names. */
    static boolean house(Access access) {
        return "api.openai.com".equals(URI.create(access.base()).getHost());
    }

    Map<String, String> headers(Access access) {
        Map<String, String> headers = new TreeMap<>();
        if (!access.key().text().isEmpty()) {
            headers.put(
                    "Authorization",
                    "Bearer "
                            + Sendable.header(OpenAiProvider.NAME, access.key().text()));
        }
        if (!get("organization").isEmpty()) {
            headers.put("OpenAI-Organization", Sendable.header(OpenAiProvider.NAME, get("organization")));
        }
        if (!get("project").isEmpty()) {
            headers.put("OpenAI-Project", Sendable.header(OpenAiProvider.NAME, get("project")));
        }
        return headers;
    }
}
